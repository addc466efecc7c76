"""Proposals for a range of the open Image's Frames, one after the other, while the user works on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from app.domain.image import Frame
from app.domain.wording import tr
from app.services.background import Lane
from app.services.proposal_requests import ProposalRequests

Read = Callable[[int, Callable[[], bool]], Frame | None]


class FrameProposals(QObject):
    """Asks the model for Frame after Frame; what arrives is the session's to take.

    Attributes:
        total: How many were asked for; 0 where nothing is going on.
        left: How many of them are still to come.

    Signals:
        changed: Of either.
        stopped: One sentence, why no more will come; the rest was given up.
    """

    changed = Signal()
    stopped = Signal(str)

    def __init__(self, requests: ProposalRequests, read: Read, parent: QObject | None = None) -> None:
        """Connect to what answers.

        Args:
            requests: Asks the model.
            read: Decodes a Frame of the open Image, called in a thread of its own: index, and whether it is wanted.
            parent: Owner.
        """
        super().__init__(parent)
        self.total = self.left = 0
        self._requests = requests
        self._read = read
        self._lane: Lane | None = None
        self._run = 0  # counts them
        self._image_id = 0
        self._waiting: list[int] = []
        self._asked: tuple[int, Frame] | None = None
        requests.overtaken.connect(self._ask)
        requests.arrived.connect(self._on_answer)
        requests.failed.connect(self._on_failure)

    def begin(self, image_id: int, indices: Sequence[int]) -> None:
        """Propose for Frames of the open Image, in this order, in place of what was going on."""
        self.cancel()
        self._image_id, self._waiting = image_id, list(indices)
        self.total = self.left = len(indices)
        self.changed.emit()
        self._next()

    def cancel(self) -> None:
        """Give up what has not arrived yet."""
        self._run += 1
        if self._asked:
            self._requests.forget(self._image_id, self._asked[0])
        self._asked, self._waiting = None, []
        if self.total:
            self.total = self.left = 0
            self.changed.emit()

    def close(self) -> None:
        """Stop the background work."""
        self.cancel()
        if self._lane:
            self._lane.close(seconds=0.5)

    def _next(self) -> None:
        self.left = len(self._waiting)
        if not self._waiting:
            self.cancel()
            return
        self.changed.emit()
        index, run = self._waiting.pop(0), self._run
        self._lane = self._lane or Lane("frame proposals", self)

        def wanted() -> bool:
            return run == self._run

        def read(frame: Frame | None) -> None:
            if not wanted():
                return
            self._asked = (index, frame) if frame else None
            if not self._ask():
                self._stop(tr("No model can propose for this image now; wait until one is ready, or choose one."))

        def failed(error: Exception) -> None:
            if wanted():
                self._stop(
                    tr(
                        "Frame {number} cannot be read, so the proposals end there. {reason}",
                        number=index + 1,
                        reason=error,
                    )
                )

        self._lane.run(lambda: self._read(index, wanted) if wanted() else None, read, failed)

    def _ask(self) -> bool:
        """Ask about the Frame whose turn it is, also again: what is on its way is not asked for twice."""
        return self._asked is not None and self._requests.ask(self._image_id, *self._asked, ahead=True)

    def _awaits(self, image_id: int, index: int) -> bool:
        return self._asked is not None and (image_id, index) == (self._image_id, self._asked[0])

    def _on_answer(self, image_id: int, index: int, _: object) -> None:
        if self._awaits(image_id, index):
            self._asked = None
            self._next()

    def _on_failure(self, image_id: int, index: int, reason: str) -> None:
        if self._awaits(image_id, index):
            self._stop(reason)

    def _stop(self, reason: str) -> None:
        self.cancel()
        self.stopped.emit(reason)
