"""The masks of the Frame on show that were accepted so far, each compared with the present one."""

from __future__ import annotations

import logging
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from app.domain.agreement import dice
from app.domain.mask_editing import mask_of
from app.domain.measurement import Area, measure_area
from app.services.annotation_session import AnnotationSession
from app.services.background import Newest
from app.services.revisions import Revisions
from app.storage.revision_table import Revision

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class RevisionRow:
    """One revision.

    Attributes:
        revision: The revision.
        area: Of its mask.
        dice: Of its mask and the present one of the same Label.
        mask: Shape (H, W).
    """

    revision: Revision
    area: Area
    dice: float
    mask: NDArray[np.bool_]


class RevisionList(QObject):
    """Kept up to date while somebody looks.

    Attributes:
        rows: Of the Frame on show, the newest first.

    Signals:
        changed: Of the rows.
    """

    changed = Signal()

    def __init__(self, session: AnnotationSession, revisions: Revisions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[RevisionRow] = []
        self._session = session
        self._revisions = revisions
        self._active = False
        self._lane = Newest("revisions", self)
        session.frame_opened.connect(self._begin_anew)
        session.frame_closed.connect(self._begin_anew)
        session.annotation_changed.connect(self._look)
        session.scale_changed.connect(self._look)

    def begin(self) -> None:
        """Somebody looks."""
        self._active = True
        self._begin_anew()

    def end(self) -> None:
        """Nobody looks any more."""
        self._active = False
        self._begin_anew()

    def close(self) -> None:
        """Stop the background work."""
        self._lane.close()

    def _begin_anew(self) -> None:
        self._lane.forget()
        self._show([])
        self._look()

    def _look(self) -> None:
        if self._active and self._session.annotated:
            # Behind the decision that may just be being written.
            self._revisions.ask(self._compare, self._fail)

    def _compare(self, revisions: list[Revision]) -> None:
        annotated, calibration = self._session.annotated, self._session.calibration
        if not self._active or annotated is None:
            return
        layers = {label_id: annotation.layer for label_id, annotation in annotated.annotations.items()}
        here = [one for one in revisions[::-1] if one.frame == annotated.index and one.label_id in layers]

        def work() -> list[RevisionRow]:
            rows = []
            for one in here:
                mask = one.mask
                overlap = dice(mask, mask_of(layers[one.label_id]))
                rows.append(RevisionRow(one, measure_area(mask, calibration), overlap, mask))
            return rows

        self._lane.ask(work, self._show, self._fail)

    def _show(self, rows: list[RevisionRow]) -> None:
        self.rows = rows
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        log.error("the revisions cannot be shown", exc_info=error)
