"""What is measured of the open Frame's masks, kept up to date off the UI thread."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.labels import Label
from app.domain.mask_editing import mask_of
from app.domain.measurement import MaskMeasurement, measure_mask
from app.services.annotation_session import AnnotationSession
from app.services.background import Lane

# A stroke or a drag of the threshold changes the mask many times a second.
QUIET_MS = 100

log = logging.getLogger(__name__)


class Measuring(QObject):
    """Measures the masks of the open Frame after each change, but not during a stroke or a threshold drag.

    Attributes:
        current: What was measured for the Label in use, None where nothing is open, the mask is empty or it is not
            known yet. While the mask is being changed it still is that of the mask before.
        each: What was measured, for every Label that has a mask, in their order.
        outdated: Whether the mask has changed since.

    Signals:
        changed: Of `current` or `outdated`.
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
        self._due = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._due.timeout.connect(self._measure)
        for signal in (session.frame_opened, session.frame_closed, session.labels_changed):
            signal.connect(self._begin_anew)
        session.mask_changed.connect(self._expire)

    def close(self) -> None:
        """Stop the background work."""
        self._due.stop()
        self._lane.close(seconds=0.5)

    def _begin_anew(self) -> None:
        """Another Frame: nothing of the one before may be shown for it, not even for a moment."""
        self.current, self.each, self.outdated = None, [], False
        self._expire()

    def _expire(self) -> None:
        self._number += 1
        self._due.start()
        if not self.outdated:
            self.outdated = True
            self.changed.emit()

    def _measure(self) -> None:
        annotated, image = self._session.annotated, self._session.image
        if annotated is None or image is None:
            return
        if annotated.busy:
            self._due.start()
            return
        number, calibration, active_id = self._number, image.frame.calibration, annotated.active_id
        layers = [(label, annotated.annotations[label.id].layer.copy()) for label in annotated.labels]

        def work() -> list[tuple[Label, MaskMeasurement]]:
            each = []
            for label, layer in layers:
                # Where a mask has changed again meanwhile, the next measurement should not have to wait for this one.
                measured = measure_mask(mask_of(layer), calibration) if number == self._number else None
                if measured:
                    each.append((label, measured))
            return each

        def measured(each: list[tuple[Label, MaskMeasurement]]) -> None:
            if number == self._number:
                self.current = next((found for label, found in each if label.id == active_id), None)
                self.each, self.outdated = each, False
                self.changed.emit()

        def failed(error: Exception) -> None:
            log.error("the masks could not be measured", exc_info=error)
            measured([])

        self._lane.run(work, measured, failed)
