"""What is measured of the open Frame's masks, kept up to date off the UI thread."""

from __future__ import annotations

import logging
import time
from itertools import chain, takewhile

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.annotated_image import AnnotatedImage
from app.domain.history import HistoryEntry
from app.domain.labels import Label
from app.domain.mask_editing import mask_of
from app.domain.measurement import MaskMeasurement, measure_mask
from app.services.annotation_session import AnnotationSession
from app.services.background import Lane

# A stroke or a drag of the threshold changes the mask many times a second, and steps are undone in quick succession:
# what takes long waits longer for the end of that, lest it slow the hand down.
QUIET_MS = 100
QUIET_SHARE = 4

log = logging.getLogger(__name__)


class Measuring(QObject):
    """Measures the masks of the open Frame after each change, but not during a stroke or a threshold drag.

    What was measured of a Label is kept until its mask changes.

    Attributes:
        current: What was measured for the Label in use, None where nothing is open, the mask is empty or it is not
            known yet. While the mask is being changed it still is that of the mask before.
        each: What was measured, for every Label that has a mask, in their order.
        outdated: Whether a mask has changed since.

    Signals:
        changed: Of anything above.
    """

    changed = Signal()

    def __init__(self, session: AnnotationSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.current: MaskMeasurement | None = None
        self.each: list[tuple[Label, MaskMeasurement]] = []
        self.outdated = False
        self._session = session
        self._lane = Lane("measuring", self)
        self._number = 0
        self._known: dict[int, MaskMeasurement | None] = {}  # by Label, None where the mask is empty
        self._changed: set[int] = set()  # Labels whose masks may have changed since
        self._steps: list[HistoryEntry] = []  # in effect when they were looked at last
        self._seconds = 0.0  # that the last measurement took
        self._due = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._due.timeout.connect(self._measure)
        session.frame_opened.connect(self._begin_anew)
        session.frame_closed.connect(self._begin_anew)
        session.scale_changed.connect(self._begin_anew)
        session.labels_changed.connect(self._on_labels)
        session.mask_changed.connect(self._on_mask)

    def close(self) -> None:
        """Stop the background work."""
        self._due.stop()
        self._lane.close(seconds=0.5)

    def _begin_anew(self) -> None:
        """Another Frame or scale: nothing of the one before may be shown for it, not even for a moment."""
        self._known.clear()
        self.current, self.each, self.outdated, self._seconds = None, [], False, 0.0
        self._expire()

    def _on_labels(self) -> None:
        annotated = self._session.annotated
        if annotated:
            self._show(annotated)
            if annotated.annotations.keys() - self._known.keys():
                self._expire()

    def _on_mask(self) -> None:
        annotated = self._session.annotated
        if annotated:
            # Where no human has acted a Proposal may have come, which empties the masks of the other Labels.
            self._changed |= annotated.annotations.keys() if annotated.untouched else {annotated.active_id}
        self._expire()

    def _expire(self) -> None:
        self._number += 1
        self._due.start(max(QUIET_MS, round(1000 * QUIET_SHARE * self._seconds)))
        if not self.outdated:
            self.outdated = True
            self.changed.emit()

    def _measure(self) -> None:
        annotated = self._session.annotated
        if annotated is None:
            return
        if annotated.busy:
            self._due.start()
            return
        self._note_steps(annotated)
        number, calibration = self._number, self._session.calibration
        wanted = self._changed | (annotated.annotations.keys() - self._known.keys())
        layers = {label_id: one.layer for label_id, one in annotated.annotations.items() if label_id in wanted}

        def work() -> tuple[dict[int, MaskMeasurement | None], float]:
            found, start = {}, time.perf_counter()
            for label_id, layer in layers.items():
                # To copy a large layer takes long, so that is done here too. Where the layer changes meanwhile the
                # copy is good for nothing, but then the answer is not taken either: a change is told of at once.
                # Nor should the next measurement have to wait for this one.
                if number == self._number:
                    found[label_id] = measure_mask(mask_of(layer), calibration)
            return found, time.perf_counter() - start

        def measured(answer: tuple[dict[int, MaskMeasurement | None], float]) -> None:
            if number == self._number:
                found, self._seconds = answer
                self._known |= found
                self._changed.clear()
                self.outdated = False
                self._show(annotated)

        def failed(error: Exception) -> None:
            log.error("the masks could not be measured", exc_info=error)
            measured((dict.fromkeys(layers), self._seconds))

        self._lane.run(work, measured, failed)

    def _note_steps(self, annotated: AnnotatedImage) -> None:
        """Take note of the Labels whose masks the steps since the last time have changed, back or forth."""
        before, self._steps = self._steps, annotated.history[: annotated.position]
        same = sum(1 for _ in takewhile(lambda pair: pair[0] is pair[1], zip(before, self._steps, strict=False)))
        passed = chain(before[same:], self._steps[same:])
        self._changed.update(change.label_id for entry in passed for change in entry.changes if change.edit)

    def _show(self, annotated: AnnotatedImage) -> None:
        """Say what is known; of a mask that has changed since, that is what it was before."""
        self.current = self._known.get(annotated.active_id)
        self.each = [(label, found) for label in annotated.labels if (found := self._known.get(label.id))]
        self.changed.emit()
