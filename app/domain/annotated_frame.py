"""The Annotations of one Frame, one for each Label, and the one history over all of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce

import numpy as np
from numpy.typing import NDArray

from app.domain.annotation import Annotation, Proposal, State, most_urgent
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

_BEFORE_HUMANS = (State.EMPTY, State.PROPOSED)


@dataclass(frozen=True)
class Change:
    """What a step did to the Annotation of one Label.

    Attributes:
        label_id: The Label.
        edit: Change of the mask layer, None where it stays.
        state_before: State before the step.
        state_after: State after it.
        threshold_before: Threshold before the step.
        threshold_after: Threshold after it.
    """

    label_id: int
    edit: MaskEdit | None
    state_before: State
    state_after: State
    threshold_before: float
    threshold_after: float


@dataclass(frozen=True)
class HistoryEntry:
    """One undoable step.

    Attributes:
        name: What undo and redo call it, for example "Brush".
        changes: What it did, first to the Label that was worked on, and to each Label at most once.
    """

    name: str
    changes: tuple[Change, ...]

    @property
    def rect(self) -> Rect:
        """Bounding box of the changed pixels."""
        return reduce(Rect.united, (change.edit.rect for change in self.changes if change.edit), Rect(0, 0, 0, 0))


class AnnotatedFrame:
    """The Annotations of one Frame.

    Every human action that changes one of them is one `HistoryEntry`; what an Annotation was before the first step,
    with the edits of `history[:position]` applied, is its layer. The tools work on the Label in use, `active_id`.

    Where Labels exclude each other, what a human paints is taken from the others, or stays with them where they are
    locked; what a model or an operation makes never takes a pixel from another Label.

    Args:
        height: Rows of the Frame.
        width: Columns.
        labels: Of the Workspace, in their order; not empty.
        active_id: The Label that the tools work on; None is the one that Proposals are for.

    Attributes:
        annotations: By Label.
    """

    def __init__(self, height: int, width: int, labels: Sequence[Label], active_id: int | None = None) -> None:
        self.shape = (height, width)
        self.history: list[HistoryEntry] = []
        self.position = 0
        self.annotations: dict[int, Annotation] = {}
        self._stroke: Stroke | None = None
        self._stroke_name = ""
        self._unthresholded: tuple[Layer, float] | None = None
        self.use_labels(labels, active_id)

    @classmethod
    def restored(
        cls,
        shape: tuple[int, int],
        labels: Sequence[Label],
        bases: Mapping[int, Annotation],
        history: Sequence[HistoryEntry],
        position: int,
    ) -> AnnotatedFrame:
        """A Frame as it was stored.

        Args:
            shape: (H, W).
            labels: Of the Workspace.
            bases: By Label, where there is one: each Annotation with the layer before the first step, which is copied,
                and the state and threshold that it has now.
            history: The steps.
            position: How many of them are in effect.

        Raises:
            ValueError: An entry does not fit, or there are fewer than `position`.
        """
        if not 0 <= position <= len(history):
            raise ValueError(f"position {position} is not among the {len(history)} steps")
        frame = cls(*shape, labels)
        for label_id, base in bases.items():
            if base.layer.shape != frame.shape:
                raise ValueError(f"layers of {base.layer.shape} and {frame.shape} for one Frame")
            frame.annotations[label_id] = replace(base, layer=base.layer.copy())
        for entry in history[:position]:
            for change in entry.changes:
                if change.edit:
                    change.edit.apply(frame.annotations[change.label_id].layer)
        frame.history = list(history)
        frame.position = position
        return frame

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
        """The Labels that have a mask here which is not drawn."""
        return [label for label in self.labels if not label.visible and self.annotations[label.id].area]

    @property
    def state(self) -> State:
        """Of the Frame as a whole, see `most_urgent`."""
        return most_urgent([annotation.state for annotation in self.annotations.values()])

    @property
    def began_as(self) -> State:
        """What the Annotation that Proposals are for was before the first step."""
        changes = (change for entry in self.history for change in entry.changes if change.label_id == self.proposed_id)
        first = next(changes, None)
        return first.state_before if first else self.proposed.state

    def title(self, entry: HistoryEntry) -> str:
        """Name of a step, and where there are several Labels, of the one that it worked on."""
        worked_on = entry.changes[0] if entry.changes else None
        if worked_on is None or worked_on.edit is None or len(self.labels) == 1:
            return entry.name
        return f"{entry.name} · {self._by_id[worked_on.label_id].name}"

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
        return self.proposed.state in _BEFORE_HUMANS and not self._acted_on(self.proposed_id) and not self.busy

    def why_fixed(self, position: int) -> str:
        """A sentence where going to `position` of the history would change a mask that is locked or hidden."""
        first, last = sorted((position, self.position))
        edited = (change.label_id for entry in self.history[first:last] for change in entry.changes if change.edit)
        return next((reason for label_id in edited if (reason := self._by_id[label_id].why_fixed)), "")

    # --- the model's side

    def take_proposal(self, proposal: Proposal) -> bool:
        """Keep a Proposal and, where no human has acted on the Annotation it is for, make it the mask.

        What other Labels have stays theirs, unless it was but proposed while Proposals were for them.

        Returns:
            Whether the mask became the proposed one. It did not where a human has acted: then the Proposal waits
            for the threshold slider or for `reset_to_proposal`.
        """
        if proposal.probability.shape != self.shape:
            raise ValueError(f"a proposal of {proposal.probability.shape} for a Frame of {self.shape}")
        annotation = self.proposed
        annotation.proposal = proposal
        if not self.untouched:
            return False
        for label_id, other in self.annotations.items():
            if other is not annotation and other.state is State.PROPOSED and not self._acted_on(label_id):
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
        self._stroke_name = ("Smart brush" if allowed else "Brush") if paint else "Eraser"
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
        state = State.PROPOSED if annotation.state in _BEFORE_HUMANS else State.CORRECTED
        return self._push("Threshold", edit, state, threshold_before=threshold)

    def clear(self) -> HistoryEntry | None:
        """Empty the mask and touch every pixel, so that nothing is proposed here again."""
        return self._replace("Clear", Rect.whole(self.active.layer), np.full(self.shape, TOUCHED))

    def reset_to_proposal(self) -> HistoryEntry | None:
        """Take the Proposal as it stands at the current threshold and forget what was touched or prompted."""
        annotation = self.active
        if annotation.proposal is None:
            return None
        after = self._yielding(annotation.proposal.mask_at(annotation.threshold)).view(np.uint8)
        return self._replace("Reset to proposal", Rect.whole(after), after, State.PROPOSED)

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
        return self._replace("Box prompt", rect, np.where(part & TOUCHED, part, prompted))

    def set_state(self, state: State) -> HistoryEntry | None:
        """Accept, reject or skip the Frame: the Annotations of all its Labels."""
        if self.busy:
            raise RuntimeError("a stroke or threshold drag is in progress")
        changes = [
            _decision(label_id, annotation, state)
            for label_id, annotation in self.annotations.items()
            if annotation.state != state
        ]
        name = {State.ACCEPTED: "Accept", State.REJECTED: "Reject", State.SKIPPED: "Skip"}[state]
        return self._append(HistoryEntry(name, tuple(changes))) if changes else None

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

    def _acted_on(self, label_id: int) -> bool:
        """Whether a human has acted on the Annotation for a Label, even if that is undone."""
        return any(change.label_id == label_id for entry in self.history for change in entry.changes)

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
                changes.append(replace(_decision(label.id, other, State.CORRECTED), edit=edit))
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
        changes = [Change(self.active_id, edit, annotation.state, state, before, annotation.threshold)]
        if taking and edit and self._excluded():
            flips = empty_layer(*edit.rect.shape)
            replace(edit, rect=Rect.whole(flips)).apply(flips)
            changes += self._taken(mask_of(flips & annotation.layer[edit.rect.window]), edit.rect)
        return self._append(HistoryEntry(name, tuple(changes)))

    def _append(self, entry: HistoryEntry) -> HistoryEntry:
        del self.history[self.position :]
        self.history.append(entry)
        self.position += 1
        for change in entry.changes:
            self.annotations[change.label_id].state = change.state_after
        return entry

    def _pass(self, change: Change, state: State, threshold: float) -> None:
        annotation = self.annotations[change.label_id]
        if change.edit:
            change.edit.apply(annotation.layer)
        annotation.state, annotation.threshold = state, threshold


def _decision(label_id: int, annotation: Annotation, state: State) -> Change:
    """The change of an Annotation's state alone."""
    return Change(label_id, None, annotation.state, state, annotation.threshold, annotation.threshold)
