"""What the model is asked about: one request for each Frame at most, with the bundle that is chosen for it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.domain.annotated_image import AnnotatedImage
from app.domain.annotation import Proposal
from app.domain.image import Frame
from app.services.model_chooser import Choice, ModelChooser
from app.services.model_process import ModelProcess, request_numbers


class ProposalRequests(QObject):
    """Asks for Proposals and knows which of the answers are still wanted.

    Signals:
        arrived: Id of an Image, index of its Frame, and the Proposal for that.
        failed: Id of an Image, index of its Frame, and one sentence.
        overtaken: A Frame on show was asked about, which may have taken the place of another that still waited.
        idle: The model has nothing to do.
    """

    arrived = Signal(int, int, object)
    failed = Signal(int, int, str)
    overtaken = Signal()
    idle = Signal()

    def __init__(self, models: ModelChooser, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.model: ModelProcess | None = None
        self._models = models
        # For each Image and Frame, number of the request and id of the bundle.
        self._open: dict[tuple[int, int], tuple[int, str]] = {}

    def use_model(self, model: ModelProcess) -> None:
        """Let `model` propose."""
        self.model = model
        model.proposal_ready.connect(self._on_proposal)
        model.proposal_failed.connect(self._on_failed)
        model.idle.connect(self.idle)

    def forget_all(self) -> None:
        """Want no answer any more."""
        if self.model:
            for number, _ in self._open.values():
                self.model.forget(number)
        self._open.clear()

    def awaits(self, image_id: int, index: int) -> bool:
        """Whether an answer for a Frame is on its way."""
        return (image_id, index) in self._open

    def ask(self, image_id: int, index: int, frame: Frame, ahead: bool = False) -> bool:
        """Ask for a Proposal; a request with another bundle than the one chosen by now is given up.

        Args:
            image_id: The Image.
            index: Which of its Frames.
            frame: That Frame.
            ahead: Whether nobody waits for it yet.

        Returns:
            Whether it was asked for; it is not where there is no bundle for the Image.
        """
        if self.model is None:
            return False
        bundle = self._models.choice(image_id).bundle
        which = image_id, index
        number, asked = self._open.get(which, (0, ""))
        if number and (bundle is None or asked != bundle.description.id):
            self.forget(image_id, index)
        if bundle is None:
            return False
        number, _ = self._open.setdefault(which, (next(request_numbers), bundle.description.id))
        if not ahead:
            self._models.note_use(bundle)
        self.model.propose(number, frame.rgb, bundle, ahead)
        if not ahead:
            self.overtaken.emit()
        return True

    def forget(self, image_id: int, index: int) -> None:
        """Want no answer for a Frame any more."""
        number, _ = self._open.pop((image_id, index), (0, ""))
        if number and self.model:
            self.model.forget(number)

    def _on_proposal(self, number: int, proposal: Proposal) -> None:
        if which := self._answered(number):
            self.arrived.emit(*which, proposal)

    def _on_failed(self, number: int, reason: str) -> None:
        if which := self._answered(number):
            self.failed.emit(*which, reason)

    def _answered(self, number: int) -> tuple[int, int] | None:
        """Image and Frame of a request that is no longer open, None where nobody waits for it."""
        which = next((which for which, (request, _) in self._open.items() if request == number), None)
        if which is not None:
            del self._open[which]
        return which


def is_due(annotated: AnnotatedImage, choice: Choice) -> bool:
    """Whether the Frame on show should be proposed for unasked.

    It has no Proposal yet and is the first of its Image, or no human has acted on it and it should have that of another
    model.
    """
    proposal = annotated.proposed.proposal
    if proposal is None:
        return annotated.index == 0
    return choice.sure and annotated.untouched and choice.differs_from(proposal)
