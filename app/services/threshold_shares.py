"""How much of the open Frame its Proposal covers at each threshold, counted off the UI thread."""

from __future__ import annotations

import logging

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from app.domain.annotation import Proposal
from app.services.annotation_session import AnnotationSession
from app.services.background import Newest

log = logging.getLogger(__name__)


class ThresholdShares(QObject):
    """Counts the Proposal of the open Frame, once for each.

    Attributes:
        current: `Proposal.shares` of the open Frame's Proposal; None where there is none, or it is not counted yet.

    Signals:
        changed: Of `current`.
    """

    changed = Signal()

    def __init__(self, session: AnnotationSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.current: NDArray[np.float64] | None = None
        self._session = session
        self._proposal: Proposal | None = None
        self._newest = Newest("threshold", self)
        for signal in (session.frame_opened, session.frame_closed, session.labels_changed, session.proposal_changed):
            signal.connect(self._follow)

    def close(self) -> None:
        """Stop the background work."""
        self._newest.close()

    def _follow(self) -> None:
        annotation = self._session.annotation
        proposal = annotation.proposal if annotation else None
        if proposal is self._proposal:
            return
        self._proposal = proposal
        self._newest.forget()
        self._take(None)
        if proposal:
            self._newest.ask(proposal.shares, self._take, self._failed)

    def _take(self, shares: NDArray[np.float64] | None) -> None:
        self.current = shares
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        log.error("the proposal could not be counted", exc_info=error)
