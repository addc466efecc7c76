"""What the model is asked about: one request for each Image at most, with the bundle that is chosen for it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.domain.annotated_frame import AnnotatedFrame
from app.domain.annotation import Proposal
from app.domain.image import Image
from app.services.model_chooser import Choice, ModelChooser
from app.services.model_process import ModelProcess, request_numbers


class ProposalRequests(QObject):
    """Asks for Proposals and knows which of the answers are still wanted.

    Signals:
        arrived: Id of an Image, and the Proposal for its Frame.
        failed: Id of an Image, and one sentence.
    """

    arrived = Signal(int, object)
    failed = Signal(int, str)

    def __init__(self, models: ModelChooser, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.model: ModelProcess | None = None
        self._models = models
        self._open: dict[int, tuple[int, str]] = {}  # for each Image, number of the request and id of the bundle

    def use_model(self, model: ModelProcess) -> None:
        """Let `model` propose."""
        self.model = model
        model.proposal_ready.connect(self._on_proposal)
        model.proposal_failed.connect(self._on_failed)

    def forget_all(self) -> None:
        """Want no answer any more."""
        if self.model:
            for number, _ in self._open.values():
                self.model.forget(number)
        self._open.clear()

    def awaits(self, image_id: int) -> bool:
        """Whether an answer for an Image is on its way."""
        return image_id in self._open

    def ask(self, image_id: int, image: Image, ahead: bool = False) -> bool:
        """Ask for a Proposal; a request with another bundle than the one chosen by now is given up.

        Args:
            image_id: The Image.
            image: Its pixels.
            ahead: Whether nobody waits for it yet.

        Returns:
            Whether it was asked for; it is not where there is no bundle for the Image.
        """
        if self.model is None:
            return False
        bundle = self._models.choice(image_id).bundle
        number, asked = self._open.get(image_id, (0, ""))
        if number and (bundle is None or asked != bundle.description.id):
            del self._open[image_id]
            self.model.forget(number)
        if bundle is None:
            return False
        number, _ = self._open.setdefault(image_id, (next(request_numbers), bundle.description.id))
        if not ahead:
            self._models.note_use(bundle)
        self.model.propose(number, image.frame.rgb, bundle, ahead)
        return True

    def _on_proposal(self, number: int, proposal: Proposal) -> None:
        image_id = self._answered(number)
        if image_id is not None:
            self.arrived.emit(image_id, proposal)

    def _on_failed(self, number: int, reason: str) -> None:
        image_id = self._answered(number)
        if image_id is not None:
            self.failed.emit(image_id, reason)

    def _answered(self, number: int) -> int | None:
        """The Image of a request that is no longer open, None where nobody waits for it."""
        image_id = next((image_id for image_id, (request, _) in self._open.items() if request == number), None)
        if image_id is not None:
            del self._open[image_id]
        return image_id


def is_due(frame: AnnotatedFrame, choice: Choice) -> bool:
    """Whether a Frame has no Proposal yet, or no human has acted on it and it should have that of another model."""
    proposal = frame.proposed.proposal
    return proposal is None or (choice.sure and frame.untouched and choice.differs_from(proposal))
