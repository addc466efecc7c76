"""The open Frame: show it, propose on it, edit it, decide on it, and move on."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.annotated_image import AnnotatedImage
from app.domain.annotation import Annotation, State
from app.domain.editing_time import EditingTime
from app.domain.errors import WorkspaceError
from app.domain.history import HistoryEntry
from app.domain.image import UNCALIBRATED, Calibration, Frame, Image
from app.domain.manual_scale import ManualScale
from app.domain.mask_editing import Allowed, MaskEdit, Rect
from app.domain.wording import tr
from app.services.frame_loader import FrameLoader
from app.services.image_loader import ImageLoader
from app.services.journal import READ_ONLY, Journal
from app.services.labels import Labels
from app.services.manual_scales import ManualScales
from app.services.model_chooser import Choice, ModelChooser
from app.services.model_process import ModelProcess
from app.services.session_proposals import SessionProposals
from app.services.worklist import FINISHED, Worklist, problem_of
from app.storage.audit import utc_now
from app.storage.workspace import Workspace

OPENING_MS = 300

Result = TypeVar("Result")


class AnnotationSession(QObject):
    """What the window shows and what the clinician does to it.

    Every change of the Annotation is handed to the journal's thread at once, which writes it within milliseconds.

    Attributes:
        row: Of the worklist, what is open or being opened; -1 where nothing is.
        image: The open Image, None where nothing is open.
        frame: The Frame of it that is on show.
        annotated: Its Annotations.
        frames: Decodes its Frames.
        frame_proposals: How far Proposals for a range of them are.
        batch: Proposes for many Images.
        labels: Of the Workspace.
        scales: Set by hand.
        problem: Why nothing is open, empty where it simply is not.

    Signals:
        frame_opened: Another Image is on show, or another Frame of it.
        frame_closed: Nothing can be shown; `problem` says why, or is empty.
        mask_changed: Rect of the mask layer that may look different.
        annotation_changed: State, threshold, history or area changed.
        labels_changed: A Label is another one, or another one is in use; the open Frame knows.
        refused: A sentence that says why an action was not done.
        scale_changed: Lengths on the open Image are known otherwise than before.
        proposal_changed: A Proposal arrived, is awaited or failed, or the model for the Frame is another one.
        cine_decided: Every Frame of a cine that has a mask is decided on: how many, and of how many. It is left now.
        all_decided: There is nothing left to move on to.
        leaving: The open Image is about to be left; it can still be edited.
    """

    frame_opened = Signal()
    frame_closed = Signal()
    mask_changed = Signal(object)
    annotation_changed = Signal()
    labels_changed = Signal()
    refused = Signal(str)
    scale_changed = Signal()
    proposal_changed = Signal()
    cine_decided = Signal(int, int)
    all_decided = Signal()
    leaving = Signal()

    def __init__(self, worklist: Worklist, models: ModelChooser, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.worklist = worklist
        self.models = models
        self.labels = Labels(self)
        self.labels.changing.connect(self._on_labels_changing)
        self.labels.changed.connect(self._on_labels_changed)
        self.labels.refused.connect(self.refused)
        self.scales = ManualScales(self)
        self.scales.changed.connect(self.scale_changed)
        self.row = -1
        self.image: Image | None = None
        self.frame: Frame | None = None
        self.annotated: AnnotatedImage | None = None
        self.problem = ""
        self._journal: Journal | None = None
        self._loader = ImageLoader(worklist, models, self)
        self.frames = FrameLoader(self)
        self._proposals = SessionProposals(self, self._loader, self.frames.read, self)
        self._proposals.changed.connect(self.proposal_changed)
        self._proposals.taken.connect(self._repaint)
        self._proposals.taken_elsewhere.connect(self.annotation_changed)
        self.frame_proposals = self._proposals.of_frames
        self.frame_proposals.stopped.connect(self.refused)
        self.batch = self._proposals.of_images
        self._visit = 0
        self._time = EditingTime()
        self._unsaved: dict[int, AnnotatedImage] = {}
        self._slow_opening = QTimer(self, singleShot=True, interval=OPENING_MS)
        self._slow_opening.timeout.connect(self._say_opening)

    # --- wiring

    def use_journal(self, journal: Journal | None) -> None:
        """Leave what is open and work in another Workspace."""
        self._leave()
        self.row = -1
        self._loader.forget()
        self._unsaved.clear()
        self._proposals.use_journal(journal)
        self._journal = journal
        self.models.use_journal(journal)
        self.labels.use_journal(journal)
        self.scales.use_journal(journal)
        if journal:
            journal.settled_again.connect(lambda: self._unsaved.clear())
        self._close("")

    def use_model(self, model: ModelProcess) -> None:
        """Let `model` propose."""
        self._proposals.use_model(model)

    def finish(self) -> None:
        """End a stroke or threshold drag in progress, so that nothing of it is lost."""
        self.commit_stroke()
        self.commit_threshold()

    def conclude(self) -> None:
        """End everything in progress before the open Image is left, so that nothing of it is lost."""
        self.finish()
        self.leaving.emit()

    def close(self) -> None:
        """Stop the background work."""
        self._leave()
        self._proposals.close()
        self._loader.close()
        self.frames.close()

    @property
    def read_only(self) -> bool:
        """Whether the Annotations can only be looked at."""
        return self._journal is not None and self._journal.read_only

    # --- moving about

    @property
    def annotation(self) -> Annotation | None:
        """Of the open Frame for the Label in use, None where nothing is open."""
        return self.annotated.active if self.annotated else None

    @property
    def undo_text(self) -> str:
        """Name of the step that undo takes back, empty where there is none."""
        frame = self.annotated
        return frame.title(frame.history[frame.position - 1]) if frame and frame.position else ""

    @property
    def redo_text(self) -> str:
        """Name of the step that redo repeats, empty where there is none."""
        frame = self.annotated
        return frame.title(frame.history[frame.position]) if frame and frame.position < len(frame.history) else ""

    def show(self, row: int, index: int = 0) -> None:
        """Open the Image of a row, and show a Frame of it; what was open is already saved."""
        journal = self._journal
        if journal is None or not 0 <= row < len(self.worklist.entries):
            return
        self._leave()
        self.row = row
        self._proposals.opening()
        entry = self.worklist.entries[row]
        visit = self._visit
        self._loader.want(entry.image_id)
        self._slow_opening.start()

        def arrived(image: Image) -> None:
            if visit != self._visit:
                return

            def look_up(workspace: Workspace) -> tuple[AnnotatedImage | None, bool, bool]:
                changed = workspace.noted_hash(entry.image_id) not in (None, image.sha256)
                return workspace.load(entry.image_id), changed, changed and workspace.acted_on(entry.image_id)

            def stored(answer: tuple[AnnotatedImage | None, bool, bool]) -> None:
                if visit == self._visit:
                    self._open(image, *answer)
                    if index:
                        self.show_frame(index)

            journal.ask(look_up, stored, failed)

        def failed(error: Exception) -> None:
            if visit != self._visit:
                return
            problem = problem_of(entry.path, error)
            if not isinstance(error, WorkspaceError):
                self.worklist.update(row, problem=problem)
            self._close(problem)
            self._proposals.look_ahead()

        self._loader.fetch(entry.image_id, arrived, failed)

    def set_aside(self, image_id: int) -> int | None:
        """Know nothing of an Image whose stored Annotations are about to be changed by something else.

        Where it is the open one, it cannot be worked on until `show` opens it again.

        Returns:
            The Frame on show where it is the open one, or one that is being opened; else None.
        """
        is_open = self.row >= 0 and self.worklist.entries[self.row].image_id == image_id
        index = self.frame_index
        if is_open:
            self._leave()
        self._unsaved.pop(image_id, None)
        return index if is_open else None

    @property
    def frame_index(self) -> int:
        """The Frame of the open Image that is on show; 0 where nothing is open."""
        return self.annotated.index if self.annotated else 0

    def show_frame(self, index: int) -> None:
        """Show another Frame of the open Image, once it is decoded; a newer wish takes the place of an older one."""
        image, visit = self.image, self._visit
        if image is None or self.annotated is None or not 0 <= index < image.frame_count:
            return

        def arrived(frame: Frame) -> None:
            if visit == self._visit and self.annotated and index != self.annotated.index:
                self._put_on_show(index, frame, self.annotated)

        def failed(error: Exception) -> None:
            if visit == self._visit:
                self.refused.emit(
                    tr(
                        "Frame {number} cannot be shown. {reason}",
                        number=index + 1,
                        reason=problem_of(image.path, error),
                    )
                )

        self.frames.fetch(index, arrived, failed)

    def _put_on_show(self, index: int, frame: Frame, annotated: AnnotatedImage) -> None:
        if (frame.height, frame.width) != annotated.shape:
            self.refused.emit(
                tr("Frame {number} is of another size than the first one, so it cannot be shown.", number=index + 1)
            )
            return
        self.conclude()
        self._time.note_action()
        annotated.show(index)
        self.frame = frame
        self._proposals.frame_left()
        self.frame_opened.emit()
        self._proposals.frame_shown()

    # --- the scale

    @property
    def manual_scale(self) -> ManualScale | None:
        """What the user set by hand for the open Image, for all of its Frames."""
        return self.scales.of(self.image) if self.image else None

    @property
    def calibration(self) -> Calibration:
        """Where lengths on the Frame on show are known: by the file, or by a scale that was set by hand."""
        frame, scale = self.frame, self.manual_scale
        if frame is None:
            return UNCALIBRATED
        return scale.over(frame.calibration, frame.height, frame.width) if scale else frame.calibration

    def set_scale(self, scale: ManualScale) -> None:
        """Use a scale that the user set by hand for the open Image."""
        if self.frame and self._may_write():
            self.scales.put(self.worklist.entries[self.row].image_id, scale)

    def remove_scale(self) -> None:
        """Go back to the scale of the open Image's file, if it has one."""
        scale = self.manual_scale
        if self.frame and scale and self._may_write():
            self.scales.remove(self.worklist.entries[self.row].image_id, scale)

    # --- correcting

    def may_change(self) -> bool:
        """Whether the Label in use can be changed; else `refused` says why it cannot."""
        self._time.note_action()
        reason = self.labels.active.why_fixed
        if reason and not self.read_only:
            self.refused.emit(reason)
        return self._may_write() and not reason

    def _may_write(self) -> bool:
        if self.read_only:
            self.refused.emit(tr(READ_ONLY))
        return not self.read_only

    def begin_stroke(
        self, x: float, y: float, radius: float, paint: bool, square: bool = False, allowed: Allowed | None = None
    ) -> None:
        """Start painting or erasing at (x, y) in image pixels, see `AnnotatedImage.begin_stroke`."""
        if self.annotated and not self.annotated.busy and self.may_change():
            self.mask_changed.emit(self.annotated.begin_stroke((x, y), radius, paint, square, allowed))

    def extend_stroke(self, x: float, y: float, radius: float | None = None) -> None:
        """Draw on to (x, y), where the brush may have another radius."""
        if self.annotated and self.annotated.stroking:
            self._time.note_action()
            self.mask_changed.emit(self.annotated.extend_stroke((x, y), radius))

    def commit_stroke(self) -> None:
        """End the stroke and journal it."""
        if self.annotated and self.annotated.stroking:
            entry = self.annotated.commit_stroke()
            self._record(entry)
            if entry and len(entry.changes) > 1:
                self.mask_changed.emit(entry.rect_on(self.frame_index))
            self._proposals.take_late()

    def abandon_stroke(self) -> None:
        """Take the stroke in progress back."""
        if self.annotated and self.annotated.stroking:
            self.mask_changed.emit(self.annotated.abandon_stroke())
            self._proposals.take_late()

    def preview_threshold(self, value: float) -> None:
        """Show the Proposal at another threshold; what is touched or prompted stays."""
        if self.annotated and self.annotated.active.proposal and not self.annotated.stroking and self.may_change():
            self.annotated.preview_threshold(value)
            self._repaint()

    def commit_threshold(self) -> None:
        """End the drag of the threshold slider and journal it."""
        if self.annotated:
            self._record(self.annotated.commit_threshold())
            self._proposals.take_late()

    def edit_region(self, name: str, rect: Rect, inside: NDArray[np.bool_], values: NDArray[np.bool_] | bool) -> None:
        """Give the mask values in a region, which becomes touched; see `AnnotatedImage.edit_region`."""
        self._replace(lambda frame: frame.edit_region(name, rect, inside, values))

    def post_process(self, name: str, rect: Rect, mask: NDArray[np.bool_]) -> bool:
        """Make the mask what an operation made of it, except where it is touched; returns whether it changed."""
        return self._replace(lambda frame: frame.post_process(name, rect, mask))

    def prompt_region(self, rect: Rect, mask: NDArray[np.bool_]) -> bool:
        """Make the mask in `rect` what a box prompt gave, see `AnnotatedImage`; returns whether it changed."""
        return self._replace(lambda frame: frame.prompt_region(rect, mask))

    def change_layers(self, name: str, edits: Mapping[int, MaskEdit]) -> None:
        """Edit several Annotations of the Frame on show in one step, see `AnnotatedImage.change_layers`."""
        entry = self.annotated.change_layers(name, edits) if self.annotated else None
        self._record(entry)
        if entry:
            self.mask_changed.emit(entry.rect_on(self.frame_index))

    def fill_frames(self, name: str, masks: Mapping[int, NDArray[np.bool_]]) -> bool:
        """Give several Frames masks in one step, see `AnnotatedImage.fill_frames`; returns whether one changed."""
        return self._replace(lambda frame: frame.fill_frames(name, masks))

    def clear(self) -> None:
        """Empty the mask."""
        self._replace(AnnotatedImage.clear)

    def reset_to_proposal(self) -> None:
        """Take the Proposal and forget what was touched."""
        self._replace(AnnotatedImage.reset_to_proposal)

    def undo(self) -> None:
        """Take the last step back."""
        if self.annotated:
            self.go_to_step(self.annotated.position - 1)

    def redo(self) -> None:
        """Repeat the step that was taken back."""
        if self.annotated:
            self.go_to_step(self.annotated.position + 1)

    def go_to_step(self, position: int) -> None:
        """Take steps back, or repeat them, until `position` of them are in effect; nothing where there are fewer.

        Refused where a mask would change that is locked or hidden. Where nothing of it is on the Frame on show, that
        which it is on is shown.
        """
        frame = self.annotated
        if frame is None or self._journal is None or not 0 <= position <= len(frame.history):
            return
        if not self._may_write():
            return
        if reason := frame.why_fixed(position):
            self.refused.emit(reason)
            return
        image_id, before = self.worklist.entries[self.row].image_id, frame.position
        passed = frame.go_to_step(position)
        if not passed:
            return
        standing, active = frame.standing(passed), self._time.take()
        self._journal.write(lambda workspace: workspace.record_position(image_id, before, position, standing, active))
        self.worklist.note(self.row, frame, acted=True)
        changed = Rect.union_of(entry.rect_on(frame.index) for entry in passed)
        if not changed.empty:
            self.mask_changed.emit(changed)
        self.annotation_changed.emit()
        changed_frames = {index for entry in passed for index in entry.frames}
        if changed_frames and frame.index not in changed_frames:
            self.show_frame(min(changed_frames))

    # --- deciding

    def accept(self) -> None:
        """Accept the masks of the Frame on show and move on.

        An untouched Frame waits for its Proposal, lest an empty mask slip through; so does one with a mask that is
        hidden, which nobody has looked at. In a cine, where nobody may have looked at most Frames, one on which nothing
        has been done is not accepted; that there is nothing to outline is said by clearing it.
        """
        frame = self.annotated
        if frame and frame.untouched and frame.proposed.proposal is None and self._proposals.awaited:
            self._proposals.say(tr("Wait for the proposal, or outline by hand."))
            return
        if frame and frame.hidden:
            self.refused.emit(
                tr("“{label}” has a mask here that is hidden; show it before you accept.", label=frame.hidden[0].name)
            )
            return
        if frame and frame.frame_count > 1 and frame.frame_state is State.EMPTY:
            self.refused.emit(
                tr("Frame {number} has no mask. Clear it first if that is how it should be.", number=frame.index + 1)
            )
            return
        self._decide(State.ACCEPTED)

    def reject(self) -> None:
        """Reject the Image and move on."""
        self._decide(State.REJECTED)

    def skip(self) -> None:
        """Leave the Image for later and move on."""
        self._decide(State.SKIPPED)

    @property
    def proposal_status(self) -> str:
        """What the user should know about the Proposal for the Frame on show."""
        return self._proposals.status

    @property
    def choice(self) -> Choice | None:
        """The model for the open Frame, None where none is open."""
        return self.models.choice(self.worklist.entries[self.row].image_id) if self.annotated else None

    def propose_again(self) -> None:
        """Ask the model once more."""
        if self.annotated:
            self._proposals.ask()

    def propose_frames(self, indices: Sequence[int]) -> None:
        """Ask the model about several Frames, in the background; `frame_proposals` says how far it is."""
        if self.annotated:
            self.frame_proposals.begin(self.worklist.entries[self.row].image_id, indices)

    def stored(
        self, row: int, done: Callable[[AnnotatedImage | None], Any], failed: Callable[[Exception], Any]
    ) -> None:
        """Ask for the Annotations of another Image, None where there are none."""
        image_id = self.worklist.entries[row].image_id
        if unsaved := self._unsaved.get(image_id):
            done(unsaved)
        elif self._journal:
            self._journal.ask(lambda workspace: workspace.load(image_id), done, failed)

    def in_memory(self, image_id: int) -> AnnotatedImage | None:
        """The Annotations of an Image that is open, or that is not on disk yet; None of any other."""
        is_open = self.row >= 0 and self.worklist.entries[self.row].image_id == image_id
        return self.annotated if is_open else self._unsaved.get(image_id)

    def ask(
        self,
        question: Callable[[Workspace, int], Result],
        done: Callable[[Result], Any],
        failed: Callable[[Exception], Any],
    ) -> None:
        """Ask the Workspace about the open Image, by its id; where that is left meanwhile, nothing is answered."""
        if self.annotated is None or self._journal is None:
            return
        image_id, visit = self.worklist.entries[self.row].image_id, self._visit

        def still_open(answer: Callable[[Any], Any]) -> Callable[[Any], Any]:
            return lambda result: answer(result) if visit == self._visit else None

        self._journal.ask(lambda workspace: question(workspace, image_id), still_open(done), still_open(failed))

    # --- inside

    def _leave(self) -> None:
        self.conclude()
        self._proposals.leave()
        self._slow_opening.stop()
        if self.annotated and self._journal and not self._journal.settled:
            # What is on disk may be older than this.
            self._unsaved[self.worklist.entries[self.row].image_id] = self.annotated
        self.annotated = None
        self.frame = None
        self._visit += 1

    def _open(self, image: Image, stored: AnnotatedImage | None, changed: bool, acted_on: bool) -> None:
        """Show an Image.

        Args:
            image: Is shown.
            stored: The reader's Annotations.
            changed: Whether its file is another than was noted.
            acted_on: Whether any reader has acted on that one.
        """
        self._slow_opening.stop()
        entry = self.worklist.entries[self.row]
        shape = (image.frame.height, image.frame.width)
        self.frames.open(image)
        frame = self._unsaved.get(entry.image_id) or stored
        acted_on = acted_on or bool(frame and frame.history)
        if changed and not acted_on:
            # Nobody but a model has looked at the earlier content, so nothing is lost by beginning anew.
            frame = None
        if (changed and acted_on) or (frame and frame.shape != shape):
            problem = tr(
                "{image} has changed since it was annotated; its mask is kept. Restore the original file.",
                image=entry.path.name,
            )
            self.worklist.update(self.row, problem=problem)
            self._close(problem)
            return
        self.image, self.frame = image, image.frame
        if frame is None and self._journal:
            self._journal.write(lambda workspace: workspace.note_hash(entry.image_id, image.sha256))
        self.annotated = frame or AnnotatedImage(*shape, self.labels.all)
        self.annotated.use_labels(self.labels.all, self.labels.active.id)
        self.annotated.frame_count = image.frame_count
        self.annotated.show(0)
        self._time.begin()
        self.problem = ""
        self.worklist.update(self.row, problem="")
        self.worklist.note(self.row, self.annotated)
        self.frame_opened.emit()
        self._proposals.opened(self.annotated)

    def _close(self, problem: str) -> None:
        self._slow_opening.stop()
        self.image = self.frame = None
        self.annotated = None
        self.problem = problem
        self._proposals.status = ""
        self.frame_closed.emit()

    def _say_opening(self) -> None:
        self._close(tr("Opening {image}…", image=self.worklist.entries[self.row].path.name))

    def _on_labels_changing(self, leaving: bool) -> None:
        """End what is in progress: for good where the Label in use is left, locked or hidden."""
        if leaving:
            self.conclude()
        else:
            self.finish()

    def _on_labels_changed(self) -> None:
        if self.annotated:
            proposed_id = self.annotated.proposed_id
            self.annotated.use_labels(self.labels.all, self.labels.active.id)
            if proposed_id != self.labels.proposed.id:
                self._proposals.refresh()
        for kept in self._unsaved.values():
            kept.use_labels(self.labels.all)
        self.models.use_label(self.labels.proposed.name)
        self.labels_changed.emit()

    def _replace(self, action: Callable[[AnnotatedImage], HistoryEntry | None]) -> bool:
        if self.annotated is None or not self.may_change():
            return False
        entry = action(self.annotated)
        self._record(entry)
        if entry:
            self.mask_changed.emit(entry.rect_on(self.frame_index))
        return entry is not None

    def _decide(self, state: State) -> None:
        frame = self.annotated
        if frame is None or frame.stroking or not self._may_write():
            return
        # What the user sees is decided on, and moving on must not edit it afterwards.
        self.conclude()
        self._record(frame.set_state(state), utc_now() if state is State.ACCEPTED else "")
        if waiting := [index for index, its in frame.states().items() if its not in FINISHED]:
            self.show_frame(next((index for index in waiting if index > frame.index), waiting[0]))
            return
        if frame.frame_count > 1:
            self.cine_decided.emit(len(frame.states()), frame.frame_count)
        row = self.worklist.next_unfinished(self.row)
        if row is None:
            self.all_decided.emit()
        else:
            self.show(row)

    def _record(self, entry: HistoryEntry | None, accepted_at: str = "") -> None:
        frame = self.annotated
        if entry is None or frame is None or self._journal is None:
            return
        image_id = self.worklist.entries[self.row].image_id
        shape, index, active = frame.shape, frame.position - 1, self._time.take()
        self._journal.write(
            lambda workspace: workspace.record_entry(image_id, shape, index, entry, accepted_at, active)
        )
        self.worklist.note(self.row, frame, acted=True)
        self.annotation_changed.emit()

    def _repaint(self) -> None:
        if self.annotated:
            self.mask_changed.emit(Rect.whole(self.annotated.active.layer))
            self.annotation_changed.emit()
