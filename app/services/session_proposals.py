"""Proposals for the Image on show and for others: asked for, awaited, taken and stored."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Signal

from app.domain.annotated_image import AnnotatedImage
from app.domain.annotation import Proposal, State
from app.domain.image import Frame, Image
from app.domain.wording import mark, tr
from app.services.batch_proposals import BatchProposals
from app.services.frame_proposals import FrameProposals, Read
from app.services.image_loader import ImageLoader
from app.services.journal import Journal
from app.services.labels import Labels
from app.services.look_ahead import LookAhead
from app.services.model_chooser import ModelChooser
from app.services.model_process import ModelProcess
from app.services.proposal_requests import ProposalRequests, is_due
from app.services.worklist import Worklist

EDITS_STAY = mark("Your edits stay. “Propose again” asks the model that is chosen now.")


class Shown(Protocol):
    """What is on show, see `AnnotationSession`."""

    worklist: Worklist
    models: ModelChooser
    labels: Labels
    row: int
    image: Image | None
    frame: Frame | None
    annotated: AnnotatedImage | None

    @property
    def frame_index(self) -> int:
        """The Frame of the open Image that is on show; 0 where nothing is open."""

    def in_memory(self, image_id: int) -> AnnotatedImage | None:
        """The Annotations of an Image, None where those on disk are to be read."""


class SessionProposals(QObject):
    """Asks the models and takes what arrives, for the Image on show and for others.

    A Proposal becomes the mask where no human has acted, see `AnnotatedImage.take_proposal`; the Workspace applies the
    same rule to what it stores, in the same order.

    Attributes:
        status: What the user should know about the Proposal for the Frame on show.
        of_frames: How far those for a range of its Frames are.
        of_images: Proposes for many Images.

    Signals:
        changed: A Proposal arrived, is awaited or failed, or the model for the Frame is another one.
        taken: The masks of the Frame on show are others now.
        taken_elsewhere: Those of another Frame of the open Image may be.
    """

    changed = Signal()
    taken = Signal()
    taken_elsewhere = Signal()

    def __init__(self, shown: Shown, loader: ImageLoader, read: Read, parent: QObject) -> None:
        """Connect to what answers.

        Args:
            shown: What is on show.
            loader: Decodes Images.
            read: Decodes Frames of the open one, see `FrameProposals`.
            parent: Owner.
        """
        super().__init__(parent)
        self.status = ""
        self._edits_stay = False  # whether that is what the status says
        self._shown = shown
        self._worklist = shown.worklist
        self._models = shown.models
        self._models.changed.connect(self.refresh)
        self._journal: Journal | None = None
        self._requests = ProposalRequests(self._models, self)
        self._requests.arrived.connect(self._on_proposal)
        self._requests.failed.connect(self._on_failed)
        self.of_frames = FrameProposals(self._requests, read, self)
        self.of_frames.changed.connect(self._on_frames)
        self.of_images = BatchProposals(self._requests, self._worklist, self._models, self)
        self._ahead = LookAhead(self._worklist, self._models, loader, self._requests, lambda: not self.of_frames.total)
        self._late: Proposal | None = None
        self._early: dict[int, Proposal] = {}  # by Frame, while the Image is still being opened

    # --- wiring

    def use_journal(self, journal: Journal | None) -> None:
        """Work in another Workspace; nothing is awaited any more."""
        self._requests.forget_all()
        self.of_images.use_journal(journal)
        self._journal = self._ahead.journal = journal

    def use_model(self, model: ModelProcess) -> None:
        """Let `model` propose."""
        self._requests.use_model(model)
        model.activity_changed.connect(self._on_model_activity)
        self.refresh()

    def close(self) -> None:
        """Stop the background work."""
        self.of_frames.close()
        self.of_images.close()

    # --- what is on show

    def opening(self) -> None:
        """An Image is being opened; what arrives for it waits."""
        self._ahead.pause(self._shown.row)

    def opened(self, annotated: AnnotatedImage) -> None:
        """It is on show: take what waits, and ask for what is due."""
        self.say("")
        waiting = annotated.proposed
        if waiting.proposal and waiting.state is State.EMPTY and annotated.untouched:
            self._late = self._late or waiting.proposal
        # One may have arrived, asked for ahead of time, while the Frame was being opened.
        self.take_late()
        early, self._early = self._early, {}
        for index, proposal in early.items():
            self._on_proposal(self._image_id, index, proposal)
        if is_due(annotated, self._models.choice(self._image_id)):
            self.ask()
        else:
            self.look_ahead()

    def frame_left(self) -> None:
        """What came late for the Frame on show is not for the next one."""
        self._late = None

    def frame_shown(self) -> None:
        """Another Frame of the open Image is on show."""
        self.say("")
        if self.awaited:
            self.ask()  # what was asked for another Frame may have taken its place

    def leave(self) -> None:
        """The Image is left, with all that waits for it."""
        self.of_frames.cancel()
        self._late = None
        self._early = {}

    def look_ahead(self) -> None:
        """Prepare the Image that comes next."""
        self._ahead.begin(self._shown.row)

    # --- asking

    @property
    def awaited(self) -> bool:
        """Whether a Proposal for the Frame on show is on its way."""
        return self._requests.awaits(self._image_id, self._shown.frame_index)

    def ask(self) -> None:
        """Ask the model about the Frame on show."""
        shown = self._shown
        if shown.frame and self._requests.ask(self._image_id, shown.frame_index, shown.frame):
            self.say(tr("Proposing…"))
        elif self._requests.model:
            self.say(self._models.choice(self._image_id).reason)
            self.look_ahead()

    def refresh(self) -> None:
        """Ask where another model, or a Proposal for another Label, is due by now."""
        annotated = self._shown.annotated
        if annotated and self._shown.image and self._requests.model:
            choice = self._models.choice(self._image_id)
            if is_due(annotated, choice):
                self.ask()
            else:
                if choice.sure and choice.differs_from(annotated.proposed.proposal):
                    self.say(tr(EDITS_STAY))
                    self._edits_stay = True
                elif self._edits_stay:
                    self.say("")
                self.look_ahead()
        self.changed.emit()

    def say(self, status: str) -> None:
        """Tell the user something about the Proposal for the Frame on show."""
        self.status, self._edits_stay = status, False
        self.changed.emit()

    # --- taking

    def take_late(self) -> None:
        """Give the open Annotation the Proposal that arrived; one that comes during a stroke waits for its end."""
        annotated, proposal = self._shown.annotated, self._late
        if annotated is None or proposal is None or annotated.busy:
            return
        self._late = None
        applied = annotated.take_proposal(proposal)
        self._save(self._image_id, annotated.index, proposal, annotated if applied else None)
        self._worklist.note(self._shown.row, annotated)
        if not annotated.index:
            self._worklist.note_proposal(self._shown.row, proposal, self._shown.labels.proposed.id)
        waits = tr("A proposal is ready: “Reset to proposal” takes it, the threshold blends it with your edits.")
        self.say("" if applied else waits)
        if applied:
            self.taken.emit()

    @property
    def _image_id(self) -> int:
        return self._worklist.entries[self._shown.row].image_id

    def _on_proposal(self, image_id: int, index: int, proposal: Proposal) -> None:
        row, shown = self._worklist.row_of(image_id), self._shown
        if row is None:
            return
        if row == shown.row and index == shown.frame_index:
            # The Frame may still be opening; stored now, the proposal would be another base than the one it opens with.
            self._late = proposal
            self.take_late()
            self.look_ahead()
            return
        if row == shown.row and shown.annotated is None:
            # Stored now, it would be another base than the one that is being read.
            self._early[index] = proposal
            return
        kept = shown.in_memory(image_id)
        applied = kept is not None and kept.take_proposal(proposal, index)
        self._save(image_id, index, proposal, kept if applied else None)
        if kept:
            self._worklist.note(row, kept)
        elif self._worklist.entries[row].state is State.EMPTY:
            self._worklist.update(row, state=State.PROPOSED)
        if not index:
            self._worklist.note_proposal(row, proposal, shown.labels.proposed.id)
        if row == shown.row:
            self.taken_elsewhere.emit()

    def _save(self, image_id: int, index: int, proposal: Proposal, applied_to: AnnotatedImage | None) -> None:
        """Journal a Proposal, and what it became on an Image that had its masks in memory."""
        label_id = self._shown.labels.proposed.id
        mask = applied_to.mask_on(index, label_id) if applied_to else None
        if self._journal:
            self._journal.write(lambda workspace: workspace.save_proposal(image_id, label_id, proposal, mask, index))

    def _on_failed(self, image_id: int, index: int, reason: str) -> None:
        if self._worklist.row_of(image_id) == self._shown.row and index == self._shown.frame_index:
            self.say(reason)
            self.look_ahead()

    def _on_frames(self) -> None:
        if self._shown.annotated and not self.of_frames.total:
            self.look_ahead()

    def _on_model_activity(self, activity: str) -> None:
        annotated = self._shown.annotated
        if activity and annotated and annotated.proposed.proposal is None and self.awaited:
            self.say(activity)
