"""The Annotations of one Image, one for each Frame and Label, and the one history over all of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from app.domain.annotation import BEFORE_HUMANS, Annotation, PackedProposal, Proposal, State, most_urgent
from app.domain.history import Change, HistoryEntry, step_words
from app.domain.kept_frames import KeptFrames
from app.domain.labels import Label
from app.domain.mask_editing import (
    MASK,
    PROMPTED,
    TOUCHED,
    Allowed,
    Layer,
    MaskEdit,
    Rect,
    Stroke,
    empty_layer,
    mask_of,
    put_proposal,
)
from app.domain.wording import mark, tr


class AnnotatedImage:
    """The Annotations of one Image.

    Every human action that changes one of them is one `HistoryEntry`; what an Annotation was before the first step,
    with the edits of `history[:position]` applied, is its layer. The tools work on the Frame on show, `index`, and on
    the Label in use, `active_id`; the Annotations of other Frames wait in little memory.

    Where Labels exclude each other, what a human paints is taken from the others, or stays with them where they are
    locked; what a model or an operation makes never takes a pixel from another Label.

    Args:
        height: Rows of each Frame.
        width: Columns.
        labels: Of the Workspace, in their order; not empty.
        active_id: The Label that the tools work on; None is the one that Proposals are for.

    Attributes:
        index: The Frame on show.
        frame_count: How many Frames the Image has.
        annotations: Of that Frame, by Label.
    """

    def __init__(self, height: int, width: int, labels: Sequence[Label], active_id: int | None = None) -> None:
        self.shape = (height, width)
        self.index = 0
        self.frame_count = 1
        self.history: list[HistoryEntry] = []
        self.position = 0
        self.annotations: dict[int, Annotation] = {}
        self._kept = KeptFrames(self.shape)  # of the Frame on show, too, where that has not changed since
        self._stroke: Stroke | None = None
        self._stroke_name = ""
        self._unthresholded: tuple[Layer, float] | None = None
        self.use_labels(labels, active_id)

    @classmethod
    def restored(
        cls,
        shape: tuple[int, int],
        labels: Sequence[Label],
        bases: Iterable[tuple[int, int, Annotation, PackedProposal | None]],
        history: Sequence[HistoryEntry],
        position: int,
    ) -> AnnotatedImage:
        """An Image as it was stored; its first Frame is on show.

        Args:
            shape: (H, W).
            labels: Of the Workspace.
            bases: Frame and Label, where there is something: each Annotation with the layer before the first step,
                which is taken over, and the state and threshold that it has now; and its Proposal.
            history: The steps.
            position: How many of them are in effect.

        Raises:
            ValueError: An entry does not fit, or there are fewer than `position`.
        """
        if not 0 <= position <= len(history):
            raise ValueError(f"position {position} is not among the {len(history)} steps")
        image = cls(*shape, labels)
        edits: dict[tuple[int, int], list[MaskEdit]] = defaultdict(list)
        for change in (change for entry in history[:position] for change in entry.changes):
            if change.edit:
                edits[change.frame, change.label_id].append(change.edit)
        for frame, label_id, base, proposal in bases:
            if base.layer.shape != image.shape:
                raise ValueError(f"layers of {base.layer.shape} and {image.shape} for one Image")
            for edit in edits.pop((frame, label_id), ()):
                edit.apply(base.layer)
            if frame == image.index:
                image.annotations[label_id] = replace(base, proposal=proposal.unpacked() if proposal else None)
            else:
                image._kept.put_stored(frame, label_id, base, proposal)
        if edits:
            raise ValueError(f"steps on {sorted(edits)}, of which nothing is stored")
        image.history = list(history)
        image.position = position
        return image

    # --- Frames

    def show(self, index: int) -> None:
        """Have the tools work on another Frame; not during a stroke or threshold drag."""
        if self.busy:
            raise RuntimeError("a stroke or threshold drag is in progress")
        if index != self.index:
            self._keep()
            self.index, self.annotations = index, self._annotations_of(index)

    def states(self) -> dict[int, State]:
        """Of each Frame that has anything but `empty`, ascending."""
        states = {index: most_urgent(each.values()) for index, each in self._kept.states().items()}
        states[self.index] = self.frame_state
        return {index: state for index, state in sorted(states.items()) if state is not State.EMPTY}

    def human_frames(self) -> list[int]:
        """The Frames whose Annotation for the Label in use a human made or decided on, ascending."""
        return [index for index, state in self._states_in_use().items() if state not in BEFORE_HUMANS]

    def keyframes(self) -> list[int]:
        """Those whose mask the human also stands by: neither rejected nor skipped."""
        return [index for index, state in self._states_in_use().items() if state in (State.CORRECTED, State.ACCEPTED)]

    def _states_in_use(self) -> dict[int, State]:
        """State for the Label in use, by Frame, ascending."""
        states = {index: each.get(self.active_id, State.EMPTY) for index, each in self._kept.states().items()}
        states[self.index] = self.active.state
        return dict(sorted(states.items()))

    def standing(self, passed: Iterable[HistoryEntry]) -> dict[tuple[int, int], tuple[State, float]]:
        """State and threshold, by Frame and Label, of the Annotations that steps were about."""
        standing = {}
        for change in (change for entry in passed for change in entry.changes):
            standing[change.frame, change.label_id] = self.standing_of(change.frame, change.label_id)
        return standing

    def mask_on(self, index: int, label_id: int | None = None) -> NDArray[np.bool_]:
        """The mask of any Frame for a Label, by default the one in use, shape (H, W); a copy."""
        label_id = self.active_id if label_id is None else label_id
        return mask_of(self.layer_on(index, label_id))

    def proposal_on(self, index: int) -> PackedProposal | None:
        """The Proposal for any Frame, None where there is none."""
        if index != self.index:
            return self._kept.proposal(index, self.proposed_id)
        return PackedProposal.of(self.proposed.proposal) if self.proposed.proposal else None

    def layer_on(self, index: int, label_id: int) -> Layer:
        """The layer of any Frame for a Label, to be looked at."""
        here = index == self.index
        return self.annotations[label_id].layer if here else self._kept.layer(index, label_id)

    def _holds(self, index: int, label_id: int) -> bool:
        """Whether there may be a mask; a large Frame is not to be searched for what cannot be there."""
        return index == self.index or self._kept.holds(index, label_id)

    def standing_of(self, index: int, label_id: int) -> tuple[State, float]:
        """State and threshold on any Frame for a Label."""
        if index != self.index:
            return self._kept.standing(index, label_id)
        annotation = self.annotations[label_id]
        return annotation.state, annotation.threshold

    def _annotations_of(self, index: int) -> dict[int, Annotation]:
        """Those of a Frame that is not on show, ready to be worked on."""
        kept = self._kept.annotations(index)
        return {label_id: kept.get(label_id) or Annotation(empty_layer(*self.shape)) for label_id in self._by_id}

    def _keep(self) -> None:
        """Pack the Annotations of the Frame on show, unless what was packed of them is still true."""
        if self.index not in self._kept:
            self._kept.put(self.index, self.annotations)

    @contextmanager
    def _on(self, index: int) -> Iterator[None]:
        """Work on another Frame for a moment, also while a stroke is in progress on the one on show."""
        if index == self.index:
            yield
            return
        here = self.index, self.annotations
        self.index, self.annotations = index, self._annotations_of(index)
        try:
            yield
            self._keep()
        finally:
            self.index, self.annotations = here

    # --- Labels

    def use_labels(self, labels: Sequence[Label], active_id: int | None = None) -> None:
        """Know the Labels as they are now, and which the tools work on; not during a stroke or threshold drag."""
        self.labels = tuple(labels)
        self._by_id = {label.id: label for label in labels}
        self.proposed_id = next(label.id for label in labels if label.proposed)
        self.active_id = self.proposed_id if active_id is None else active_id
        for added in self._by_id.keys() - self.annotations.keys():
            self.annotations[added] = Annotation(empty_layer(*self.shape))
        for removed in self.annotations.keys() - self._by_id.keys():
            del self.annotations[removed]
            self._kept.forget_label(removed)
            # It had no masks, or it could not have been removed; what is left of it are decisions.
            self.history = [
                replace(entry, changes=tuple(change for change in entry.changes if change.label_id != removed))
                for entry in self.history
            ]

    @property
    def active(self) -> Annotation:
        """Of the Label in use."""
        return self.annotations[self.active_id]

    @property
    def proposed(self) -> Annotation:
        """Of the Label that Proposals are for."""
        return self.annotations[self.proposed_id]

    @property
    def drawn(self) -> list[tuple[Label, Annotation]]:
        """The visible Labels with their Annotations, in their order."""
        return [(label, self.annotations[label.id]) for label in self.labels if label.visible]

    @property
    def hidden(self) -> list[Label]:
        """The Labels that have a mask on the Frame on show which is not drawn."""
        return [label for label in self.labels if not label.visible and self.annotations[label.id].area]

    @property
    def state(self) -> State:
        """Of the Image as a whole, see `most_urgent`."""
        return most_urgent(self.states().values())

    @property
    def frame_state(self) -> State:
        """Of the Frame on show, see `most_urgent`."""
        return most_urgent([annotation.state for annotation in self.annotations.values()])

    @property
    def outlined(self) -> frozenset[int]:
        """The Labels for which something is outlined or proposed, on any Frame, or was until it was erased."""
        here = (label_id for label_id, its in self.annotations.items() if its.state is not State.EMPTY)
        return frozenset(label_id for label_id in here if self.annotations[label_id].layer.any()) | self._kept.held

    @property
    def began_as(self) -> State:
        """What the Annotation that Proposals are for was before the first step."""
        changes = (change for entry in self.history for change in entry.changes if change.label_id == self.proposed_id)
        first = next(changes, None)
        return first.state_before if first else self.proposed.state

    def title(self, entry: HistoryEntry) -> str:
        """Name of a step, and of the Label that it worked on and the Frames, where there are several; to be shown."""
        parts = [step_words(entry.name)]
        worked_on = entry.changes[0] if entry.changes else None
        if worked_on and worked_on.edit and len(self.labels) > 1:
            parts.append(self._by_id[worked_on.label_id].name)
        if self.frame_count > 1 and (frames := entry.frames):
            first, last = frames[0] + 1, frames[-1] + 1
            several = first != last
            parts.append(
                tr("Frames {first} to {last}", first=first, last=last)
                if several
                else tr("Frame {number}", number=first)
            )
        return " · ".join(parts)

    @property
    def busy(self) -> bool:
        """Whether a stroke or a threshold drag is in progress."""
        return self.stroking or self._unthresholded is not None

    @property
    def stroking(self) -> bool:
        """Whether a stroke is in progress."""
        return self._stroke is not None

    @property
    def untouched(self) -> bool:
        """Whether no human has acted on the Annotation that Proposals are for, so that one may become its mask."""
        return self._unacted and not self.busy

    @property
    def _unacted(self) -> bool:
        return self.proposed.state in BEFORE_HUMANS and not self.acted_on(self.proposed_id)

    def why_fixed(self, position: int) -> str:
        """A sentence where going to `position` of the history would change a mask that is locked or hidden."""
        first, last = sorted((position, self.position))
        edited = (change.label_id for entry in self.history[first:last] for change in entry.changes if change.edit)
        return next((reason for label_id in edited if (reason := self._by_id[label_id].why_fixed)), "")

    # --- the model's side

    def take_proposal(self, proposal: Proposal, index: int | None = None) -> bool:
        """Keep a Proposal and, where no human has acted on the Annotation it is for, make it the mask.

        What other Labels have stays theirs, unless it was but proposed while Proposals were for them.

        Args:
            proposal: The Proposal.
            index: The Frame that it is for; None is the one on show.

        Returns:
            Whether the mask became the proposed one. It did not where a human has acted, or is at it: then the
            Proposal waits for the threshold slider or for `reset_to_proposal`.
        """
        if proposal.probability.shape != self.shape:
            raise ValueError(f"a proposal of {proposal.probability.shape} for a Frame of {self.shape}")
        here = index is None or index == self.index
        with self._on(self.index if index is None else index):
            self._kept.forget(self.index)
            annotation = self.proposed
            annotation.proposal = proposal
            if not self._unacted or (here and self.busy):
                return False
            for label_id, other in self.annotations.items():
                if other is not annotation and other.state is State.PROPOSED and not self.acted_on(label_id):
                    other.layer[:] = 0
                    other.state, other.proposal = State.EMPTY, None
            annotation.threshold = proposal.threshold
            mask = proposal.mask_at(annotation.threshold)
            for _, other in self._excluded(self.proposed_id):
                mask &= ~mask_of(other.layer)
            put_proposal(annotation.layer, mask)
            annotation.state = State.PROPOSED
            return True

    # --- the human's side; each returns the entry to be journalled, or None where nothing changed

    def begin_stroke(
        self,
        point: tuple[float, float],
        radius: float,
        paint: bool,
        square: bool = False,
        allowed: Allowed | None = None,
    ) -> Rect:
        """Start a brush (paint) or eraser stroke at (x, y); returns the rectangle that may have changed.

        Args:
            point: (x, y) in pixels.
            radius: Of the brush, in pixels.
            paint: Whether it paints; else it erases.
            square: Whether the brush is a square, not a disc.
            allowed: Restricts what the stroke may change.
        """
        if self.busy:
            raise RuntimeError("a stroke or threshold drag is in progress")
        fixed = [other for label, other in self._excluded() if label.why_fixed] if paint else []

        def free(rect: Rect) -> NDArray[np.bool_]:
            where = np.ones(rect.shape, np.bool_) if allowed is None else allowed(rect)
            for other in fixed:
                where = where & ~mask_of(other.layer[rect.window])
            return where

        self._stroke = Stroke(self.active.layer, radius, paint, point, square, free if fixed else allowed)
        self._stroke_name = (mark("Smart brush") if allowed else mark("Brush")) if paint else mark("Eraser")
        return self._stroke.extend(point)

    def extend_stroke(self, point: tuple[float, float], radius: float | None = None) -> Rect:
        """Draw on to (x, y), where the brush may have another radius; returns what may have changed."""
        if self._stroke is None:
            raise RuntimeError("no stroke is in progress")
        return self._stroke.extend(point, radius)

    def commit_stroke(self) -> HistoryEntry | None:
        """End the stroke."""
        if self._stroke is None:
            raise RuntimeError("no stroke is in progress")
        edit, self._stroke = self._stroke.finish(), None
        return self._push(self._stroke_name, edit, State.CORRECTED, taking=True) if edit else None

    def abandon_stroke(self) -> Rect:
        """Take the stroke in progress back; returns the rectangle that may have changed."""
        if self._stroke is None:
            raise RuntimeError("no stroke is in progress")
        rect, self._stroke = self._stroke.abandon(), None
        return rect

    def preview_threshold(self, threshold: float) -> None:
        """Show the Proposal at another threshold, without a history entry yet; see `put_proposal` for what stays."""
        annotation = self.active
        if annotation.proposal is None or self._stroke is not None:
            raise RuntimeError("there is no proposal, or a stroke is in progress")
        if self._unthresholded is None:
            self._unthresholded = annotation.layer.copy(), annotation.threshold
        annotation.threshold = threshold
        mask = self._yielding(annotation.proposal.mask_at(threshold), before=self._unthresholded[0])
        put_proposal(annotation.layer, mask)

    def commit_threshold(self) -> HistoryEntry | None:
        """End a threshold drag; the state stays `proposed` where no human had acted but through the slider."""
        if self._unthresholded is None:
            return None
        (before, threshold), self._unthresholded = self._unthresholded, None
        annotation = self.active
        edit = MaskEdit.between(before, annotation.layer)
        if edit is None and threshold == annotation.threshold:
            return None
        state = State.PROPOSED if annotation.state in BEFORE_HUMANS else State.CORRECTED
        return self._push(mark("Threshold"), edit, state, threshold_before=threshold)

    def clear(self) -> HistoryEntry | None:
        """Empty the mask and touch every pixel, so that nothing is proposed here again."""
        return self._replace(mark("Clear"), Rect.whole(self.active.layer), np.full(self.shape, TOUCHED))

    def reset_to_proposal(self) -> HistoryEntry | None:
        """Take the Proposal as it stands at the current threshold and forget what was touched or prompted."""
        annotation = self.active
        if annotation.proposal is None:
            return None
        after = self._yielding(annotation.proposal.mask_at(annotation.threshold)).view(np.uint8)
        return self._replace(mark("Reset to proposal"), Rect.whole(after), after, State.PROPOSED)

    def edit_region(
        self, name: str, rect: Rect, inside: NDArray[np.bool_], values: NDArray[np.bool_] | bool
    ) -> HistoryEntry | None:
        """Give the mask values in a region; all of the region becomes touched.

        Args:
            name: What undo and redo call it.
            rect: Bounding box of the region, inside the layer.
            inside: Which of its pixels belong to the region; shape of `rect`.
            values: The mask there; shape of `rect`, or one for all.
        """
        part = self.active.layer[rect.window]
        for label, other in self._excluded():
            if label.why_fixed:
                inside = inside & ~(mask_of(other.layer[rect.window]) & values)
        after = np.where(inside, TOUCHED | np.asarray(values, np.uint8), part)
        return self._replace(name, rect, after, State.CORRECTED, taking=True)

    def post_process(self, name: str, rect: Rect, mask: NDArray[np.bool_]) -> HistoryEntry | None:
        """Make the mask in `rect` what an operation made of it, except where a human touched it.

        Args:
            name: What undo and redo call it.
            rect: Inside the layer.
            mask: Shape of `rect`. What it changes becomes touched.
        """
        part = self.active.layer[rect.window]
        wanted = self._yielding(mask, rect).view(np.uint8)
        changed = (part & TOUCHED == 0) & (wanted != part & MASK)
        return self._replace(name, rect, np.where(changed, wanted | TOUCHED, part))

    def prompt_region(self, rect: Rect, mask: NDArray[np.bool_]) -> HistoryEntry | None:
        """Make the mask in `rect` what a box prompt gave, except where a human touched it.

        Args:
            rect: Inside the layer.
            mask: Shape of `rect`. All of it that is not touched becomes prompted.
        """
        part = self.active.layer[rect.window]
        prompted = PROMPTED | self._yielding(mask, rect).view(np.uint8)
        return self._replace(mark("Box prompt"), rect, np.where(part & TOUCHED, part, prompted))

    def set_state(self, state: State) -> HistoryEntry | None:
        """Accept, reject or skip the Frame on show: the Annotations of all its Labels."""
        if self.busy:
            raise RuntimeError("a stroke or threshold drag is in progress")
        changes = [
            self._decision(label_id, annotation, state)
            for label_id, annotation in self.annotations.items()
            if annotation.state != state
        ]
        if not changes:
            return None
        for annotation in self.annotations.values():
            annotation.state = state
        name = {State.ACCEPTED: mark("Accept"), State.REJECTED: mark("Reject"), State.SKIPPED: mark("Skip")}[state]
        return self._append(HistoryEntry(name, tuple(changes)))

    def fill_frames(self, name: str, masks: Mapping[int, NDArray[np.bool_]]) -> HistoryEntry | None:
        """Give several Frames masks for the Label in use that were made from those of other Frames, in one step.

        What a human made or decided on stays, and what Labels have that exclude this one.

        Args:
            name: What undo and redo call it.
            masks: Shape (H, W), by Frame.
        """
        if self.busy:
            return None

        def layers() -> Iterator[tuple[int, int, Layer, State]]:
            for index in sorted(masks.keys() - set(self.human_frames())):
                mask = masks[index]
                if others := [label.id for label, _ in self._excluded() if self._holds(index, label.id)]:
                    before = self.mask_on(index)
                    for label_id in others:
                        mask = mask & (before | ~self.mask_on(index, label_id))
                yield index, self.active_id, mask.view(np.uint8), State.PROPOSED

        return self.replace_layers(name, layers())

    def replace_layers(self, name: str, layers: Iterable[tuple[int, int, Layer, State]]) -> HistoryEntry | None:
        """Make layers others, in one step; not during a stroke or threshold drag.

        Args:
            name: What undo and redo call it.
            layers: Frame, Label, the layer, shape (H, W), and the state that comes with it; each Frame and Label at
                most once. They are taken one by one, so that those of all Frames need not be in memory together.
        """
        if self.busy:
            raise RuntimeError("a stroke or threshold drag is in progress")
        changes = []
        for index, label_id, layer, state in layers:
            before, threshold = self.standing_of(index, label_id)
            edit = MaskEdit.between(self.layer_on(index, label_id), layer)
            if edit or state is not before:
                change = Change(label_id, edit, before, state, threshold, threshold, index)
                self._pass(change, state, threshold)
                changes.append(change)
        return self._append(HistoryEntry(name, tuple(changes))) if changes else None

    def change_layers(self, name: str, edits: Mapping[int, MaskEdit]) -> HistoryEntry | None:
        """Make edits of several Annotations of the Frame on show, which are corrected by that, in one step.

        Args:
            name: What undo and redo call it.
            edits: By Label, the one that counts most first; each fits the layer as it is now.
        """
        if self.busy or not edits:
            return None
        changes = []
        for label_id, edit in edits.items():
            change = replace(self._decision(label_id, self.annotations[label_id], State.CORRECTED), edit=edit)
            self._pass(change, State.CORRECTED, change.threshold_after)
            changes.append(change)
        return self._append(HistoryEntry(name, tuple(changes)))

    def undo(self) -> HistoryEntry | None:
        """Step back; returns the entry that was undone."""
        if self.busy or not self.position:
            return None
        self.position -= 1
        entry = self.history[self.position]
        for change in entry.changes:
            self._pass(change, change.state_before, change.threshold_before)
        return entry

    def redo(self) -> HistoryEntry | None:
        """Step forward; returns the entry that was done again."""
        if self.busy or self.position == len(self.history):
            return None
        entry = self.history[self.position]
        self.position += 1
        for change in entry.changes:
            self._pass(change, change.state_after, change.threshold_after)
        return entry

    def go_to_step(self, position: int) -> list[HistoryEntry]:
        """Undo or redo until `position` steps are in effect; returns the entries that were passed, in that order.

        Raises:
            ValueError: There are fewer steps.
        """
        if not 0 <= position <= len(self.history):
            raise ValueError(f"position {position} is not among the {len(self.history)} steps")
        step = self.undo if position < self.position else self.redo
        return [entry for _ in range(abs(position - self.position)) if (entry := step())]

    # --- inside

    def acted_on(self, label_id: int, index: int | None = None) -> bool:
        """Whether a step was about the Annotation of a Frame, None is the one on show, even if that is undone."""
        what = self.index if index is None else index, label_id
        return any((change.frame, change.label_id) == what for entry in self.history for change in entry.changes)

    def _excluded(self, label_id: int | None = None) -> list[tuple[Label, Annotation]]:
        """The Labels whose pixels one, by default the one in use, cannot have, with their Annotations."""
        one = self._by_id[self.active_id if label_id is None else label_id]
        return [(label, self.annotations[label.id]) for label in self.labels if one.excludes(label)]

    def _yielding(
        self, mask: NDArray[np.bool_], rect: Rect | None = None, before: Layer | None = None
    ) -> NDArray[np.bool_]:
        """`mask`, that of `rect` or of all, without what a Label that excludes the one in use has for itself.

        Pixels that both have, from when they could overlap, stay; `before` is the layer that tells, by default the
        present one.
        """
        window = (rect or Rect.whole(self.active.layer)).window
        before = self.active.layer if before is None else before
        for _, other in self._excluded():
            mask = mask & (mask_of(before[window]) | ~mask_of(other.layer[window]))
        return mask

    def _taken(self, gained: NDArray[np.bool_], rect: Rect) -> list[Change]:
        """Take the pixels of `rect` that the Label in use has gained from the Labels it excludes."""
        changes = []
        for label, other in self._excluded():
            part = other.layer[rect.window]
            after = np.where(gained & mask_of(part), TOUCHED, part)
            edit = MaskEdit.between(part, after, (rect.top, rect.left))
            if edit:
                other.layer[rect.window] = after
                changes.append(replace(self._decision(label.id, other, State.CORRECTED), edit=edit))
        return changes

    def _replace(
        self, name: str, rect: Rect, after: Layer, state: State = State.CORRECTED, taking: bool = False
    ) -> HistoryEntry | None:
        if self.busy:
            return None
        layer = self.active.layer
        edit = MaskEdit.between(layer[rect.window], after, (rect.top, rect.left))
        if edit is None:
            return None
        layer[rect.window] = after
        return self._push(name, edit, state, taking=taking)

    def _push(
        self,
        name: str,
        edit: MaskEdit | None,
        state: State,
        threshold_before: float | None = None,
        taking: bool = False,
    ) -> HistoryEntry:
        """Note a step whose edit the layer of the Label in use already shows.

        Args:
            name: What undo and redo call it.
            edit: Of that layer.
            state: Of that Annotation afterwards.
            threshold_before: Where it is another now.
            taking: Whether pixels that were gained are taken from other Labels.
        """
        annotation = self.active
        before = annotation.threshold if threshold_before is None else threshold_before
        changes = [Change(self.active_id, edit, annotation.state, state, before, annotation.threshold, self.index)]
        if taking and edit and self._excluded():
            flips = empty_layer(*edit.rect.shape)
            replace(edit, rect=Rect.whole(flips)).apply(flips)
            changes += self._taken(mask_of(flips & annotation.layer[edit.rect.window]), edit.rect)
        for change in changes:
            self.annotations[change.label_id].state = change.state_after
        return self._append(HistoryEntry(name, tuple(changes)))

    def _append(self, entry: HistoryEntry) -> HistoryEntry:
        """Note a step that the Annotations already show."""
        del self.history[self.position :]
        self.history.append(entry)
        self.position += 1
        self._kept.forget(self.index)
        return entry

    def _pass(self, change: Change, state: State, threshold: float) -> None:
        """Undo or redo what a step did to one Annotation."""
        if change.frame == self.index:
            self._kept.forget(self.index)
            annotation = self.annotations[change.label_id]
            if change.edit:
                change.edit.apply(annotation.layer)
            annotation.state, annotation.threshold = state, threshold
        else:
            self._kept.turn(change, state, threshold)

    def _decision(self, label_id: int, annotation: Annotation, state: State) -> Change:
        """The change of the state alone, of an Annotation of the Frame on show."""
        threshold = annotation.threshold
        return Change(label_id, None, annotation.state, state, threshold, threshold, self.index)
