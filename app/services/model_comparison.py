"""Two versions of a model beside each other: what each proposes on chosen Images, and how far they agree."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from app.domain.agreement import dice
from app.domain.annotation import Proposal, State
from app.domain.image import Image
from app.domain.wording import counted, tr
from app.paths import decode_command
from app.services.annotation_session import AnnotationSession
from app.services.background import Lane
from app.services.journal import Journal
from app.services.model_process import ModelProcess, request_numbers
from app.services.model_versions import ModelVersions
from app.storage.images.decoder import Decoder
from app.storage.workspace import Workspace
from wavegms_core.bundle import Bundle

Mask = NDArray[np.bool_]

log = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False)
class OfOne:
    """What one of the two models proposes on a Frame.

    Attributes:
        mask: At the threshold of its bundle, shape (H, W).
        dice: Of that and the accepted mask, in [0, 1]; None where none was accepted.
        learned: Whether the model has learned from the file, so that `dice` says nothing about others.
    """

    mask: Mask
    dice: float | None
    learned: bool


@dataclass(frozen=True, eq=False)
class ComparedProposals:
    """What both models propose on a Frame.

    Attributes:
        image_id: The Image.
        frame: Index of its Frame.
        rgb: The Frame, shape (H, W, 3), uint8, sRGB.
        first: Of the first model.
        second: Of the second.
        dice: Of the two masks, in [0, 1].
        accepted: The accepted mask for the Label that Proposals are for, shape (H, W); None where there is none.
    """

    image_id: int
    frame: int
    rgb: NDArray[np.uint8]
    first: OfOne
    second: OfOne
    dice: float
    accepted: Mask | None


@dataclass(eq=False)
class _Turn:
    """The Image whose turn it is.

    Attributes:
        image_id: The Image.
        frame: Index of the Frame that is compared: the one on show where the Image is open, else the first.
        sha256: Of its file.
        rgb: The Frame.
        numbers: Of the two requests.
        proposals: What has arrived, by number.
    """

    image_id: int
    frame: int
    sha256: str
    rgb: NDArray[np.uint8]
    numbers: tuple[int, int]
    proposals: dict[int, Proposal]


class ModelComparison(QObject):
    """Has two models propose on Image after Image, behind all that the user works on; nothing is stored.

    Attributes:
        total: How many Images were asked for; 0 where nothing is going on.
        left: How many of them are still to come.

    Signals:
        changed: Of either.
        compared: The `ComparedProposals` of an Image.
        ended: Level and one sentence: all are done, or why the rest was given up.
    """

    changed = Signal()
    compared = Signal(object)
    ended = Signal(str, str)

    def __init__(self, session: AnnotationSession, versions: ModelVersions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.total = self.left = 0
        self._session = session
        self._worklist = session.worklist
        self._versions = versions
        self._journal: Journal | None = None
        self._model: ModelProcess | None = None
        self._lane: Lane | None = None
        self._decoder = Decoder(decode_command())
        self._run = 0  # counts them
        self._waiting: deque[int] = deque()
        self._bundles: tuple[Bundle, Bundle] | None = None
        self._turn: _Turn | None = None
        self._unreadable = 0

    def use_journal(self, journal: Journal | None) -> None:
        """Give up what is going on; the next Images are of another Workspace."""
        self.cancel()
        self._journal = journal

    def use_model(self, model: ModelProcess) -> None:
        """Ask this process."""
        self._model = model
        model.proposal_ready.connect(self._on_proposal)
        model.proposal_failed.connect(self._on_failed)

    def compare(self, first_id: str, second_id: str, image_ids: Sequence[int]) -> None:
        """Compare two models on Images, in this order, in place of what was going on.

        Args:
            first_id: Id of a version.
            second_id: Of another one.
            image_ids: The Images.
        """
        self.cancel()
        first, second = self._versions.find(first_id), self._versions.find(second_id)
        if first is None or second is None or self._model is None or self._journal is None:
            self.ended.emit(
                "error", tr("These two cannot be compared now; open images, and choose two models once more.")
            )
            return
        self._session.finish()
        self._bundles = first.bundle, second.bundle
        self._waiting.extend(image_ids)
        self.total = len(image_ids)
        self._unreadable = 0
        self._next()

    def cancel(self) -> None:
        """Give up what has not arrived yet."""
        self._run += 1
        self._waiting.clear()
        self._end_turn()
        if self.total:
            self.total = self.left = 0
            self.changed.emit()
            if self._lane:
                self._lane.run(self._decoder.rest, lambda _: None, lambda _: None)

    def close(self) -> None:
        """Stop the background work."""
        self.cancel()
        self._decoder.close()
        if self._lane:
            self._lane.close(seconds=0.5)

    def _next(self) -> None:
        self._end_turn()
        self.left = len(self._waiting)
        if not self._waiting:
            done, unreadable = self.total - self._unreadable, self._unreadable
            self.cancel()
            said = counted(done, "Compared on {n} image.", "Compared on {n} images.")
            if unreadable:
                rest = counted(unreadable, "{n} image could not be read.", "{n} images could not be read.")
                said = f"{said} {rest}"
            self.ended.emit("info", said)
            return
        self.changed.emit()
        image_id, run = self._waiting.popleft(), self._run
        row, session = self._worklist.row_of(image_id), self._session
        if row is None:
            self._pass_unreadable()
        elif row == session.row and session.image and session.frame:
            self._ask(image_id, session.frame_index, session.image.sha256, session.frame.rgb)
        else:
            path = self._worklist.entries[row].path
            self._lane = self._lane or Lane("model comparison", self)

            def wanted() -> bool:
                return run == self._run

            def decoded(image: Image | None) -> None:
                if wanted() and image:
                    self._ask(image_id, 0, image.sha256, image.frame.rgb)

            def failed(error: Exception) -> None:
                log.info("%s cannot be compared on: %s", path, error)
                if wanted():
                    self._pass_unreadable()

            self._lane.run(lambda: self._decoder.read_image(path, wanted) if wanted() else None, decoded, failed)

    def _pass_unreadable(self) -> None:
        self._unreadable += 1
        self._next()

    def _ask(self, image_id: int, frame: int, sha256: str, rgb: NDArray[np.uint8]) -> None:
        if self._bundles is None or self._model is None:
            return
        numbers = next(request_numbers), next(request_numbers)
        self._turn = _Turn(image_id, frame, sha256, rgb, numbers, {})
        for number, bundle in zip(numbers, self._bundles, strict=True):
            self._model.aside(number, rgb, bundle)

    def _end_turn(self) -> None:
        if self._turn and self._model:
            for number in self._turn.numbers:
                self._model.forget(number)
        self._turn = None

    def _on_failed(self, number: int, reason: str) -> None:
        if self._turn and number in self._turn.numbers:
            self.cancel()
            self.ended.emit("error", reason)

    def _on_proposal(self, number: int, proposal: Proposal) -> None:
        turn, journal, run = self._turn, self._journal, self._run
        if turn is None or journal is None or number not in turn.numbers:
            return
        turn.proposals[number] = proposal
        if len(turn.proposals) < len(turn.numbers):
            return
        label_id = self._session.labels.proposed.id

        def known(accepted: Mask | None) -> None:
            if run == self._run:
                self._measure(turn, accepted)

        def unknown(error: Exception) -> None:
            log.warning("what is accepted of image %s cannot be read: %s", turn.image_id, error)
            known(None)

        journal.ask(lambda workspace: _accepted(workspace, turn.image_id, turn.frame, label_id), known, unknown)

    def _measure(self, turn: _Turn, accepted: Mask | None) -> None:
        if self._bundles is None:
            return
        bundles, run = self._bundles, self._run
        self._lane = self._lane or Lane("model comparison", self)

        def work() -> ComparedProposals:
            right = accepted if accepted is not None and accepted.shape == turn.rgb.shape[:2] else None
            both = []
            for number, bundle in zip(turn.numbers, bundles, strict=True):
                proposal = turn.proposals[number]
                mask = proposal.mask_at(proposal.threshold)
                overlap = None if right is None else dice(mask, right)
                both.append(OfOne(mask, overlap, turn.sha256 in bundle.description.trained_on))
            first, second = both
            between = dice(first.mask, second.mask)
            return ComparedProposals(turn.image_id, turn.frame, turn.rgb, first, second, between, right)

        def measured(result: ComparedProposals) -> None:
            if run == self._run:
                self.compared.emit(result)
            if run == self._run:  # whoever heard of it may have had enough
                self._next()

        def failed(error: Exception) -> None:
            log.error("image %s could not be compared on", turn.image_id, exc_info=error)
            if run == self._run:
                self._pass_unreadable()

        self._lane.run(work, measured, failed)


def _accepted(workspace: Workspace, image_id: int, frame: int, label_id: int) -> Mask | None:
    """The accepted mask of a Frame for a Label, None where there is none."""
    stored = workspace.load(image_id)
    if stored is None or stored.standing_of(frame, label_id)[0] is not State.ACCEPTED:
        return None
    return stored.mask_on(frame, label_id)
