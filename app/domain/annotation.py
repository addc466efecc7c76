"""The Annotation of one Frame: its mask layer, state, Proposal and the one history over all of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from app.domain.mask_editing import (
    MASK,
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

# Pixels.
_COUNTED_AT_ONCE = 1_000_000


class State(StrEnum):
    """Where an Annotation stands."""

    EMPTY = "empty"
    PROPOSED = "proposed"
    CORRECTED = "corrected"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    SKIPPED = "skipped"


def level_of(threshold: float) -> int:
    """Smallest probability, as a Proposal has it in 0..255, that a threshold in (0, 1) lets pass."""
    return round(threshold * 255)


@dataclass(frozen=True)
class Proposal:
    """What a model suggests for a Frame.

    Attributes:
        probability: Shape (H, W), uint8, 0..255 for probability 0..1.
        bundle_id: Model bundle that made it.
        bundle_name: What the user reads for it.
        weights_sha256: Hash of the bundle's weights.
        threshold: The bundle's operating threshold, in (0, 1).
        confidence: In [0, 1], at that threshold.
    """

    probability: NDArray[np.uint8]
    bundle_id: str
    bundle_name: str
    weights_sha256: str
    threshold: float
    confidence: float

    def mask_at(self, threshold: float) -> NDArray[np.bool_]:
        """Pixels at or above a threshold in (0, 1); the same rule as the model side's `mask_at`."""
        return self.probability >= level_of(threshold)

    def shares(self) -> NDArray[np.float64]:
        """Of the Frame, 0..1, that is at or above each level 0..255; shape (256,). Takes time on a large Frame."""
        # In parts, because bincount makes eight bytes of each pixel.
        parts = np.array_split(self.probability, self.probability.size // _COUNTED_AT_ONCE + 1)
        counts = np.sum([np.bincount(part.ravel(), minlength=256) for part in parts], axis=0)
        return np.asarray(counts[::-1].cumsum()[::-1] / self.probability.size)


@dataclass(frozen=True)
class HistoryEntry:
    """One undoable step: what it is called and what it changed.

    Attributes:
        name: What undo and redo call it, for example "Brush".
        edit: Change of the mask layer, None where it stays.
        state_before: State before the step.
        state_after: State after it.
        threshold_before: Threshold before the step.
        threshold_after: Threshold after it.
    """

    name: str
    edit: MaskEdit | None
    state_before: State
    state_after: State
    threshold_before: float
    threshold_after: float


class Annotation:
    """The mask of one Frame, with its state and history.

    Every human action that changes it is one `HistoryEntry`; `base` with `history[:position]` applied is `layer`.
    """

    def __init__(self, height: int, width: int, threshold: float = 0.5) -> None:
        self.layer: Layer = empty_layer(height, width)
        self.state = State.EMPTY
        self.threshold = threshold
        self.proposal: Proposal | None = None
        self.history: list[HistoryEntry] = []
        self.position = 0
        self._stroke: Stroke | None = None
        self._stroke_name = ""
        self._unthresholded: tuple[Layer, float] | None = None

    @classmethod
    def restored(
        cls,
        base: Layer,
        history: Sequence[HistoryEntry],
        position: int,
        state: State,
        threshold: float,
        proposal: Proposal | None,
    ) -> Annotation:
        """An Annotation as it was stored: `base` with the first `position` entries applied.

        Raises:
            ValueError: An entry does not fit the layer, or there are fewer than `position`.
        """
        if not 0 <= position <= len(history):
            raise ValueError(f"position {position} is not among the {len(history)} steps")
        height, width = base.shape
        annotation = cls(height, width, threshold)
        annotation.layer = base.copy()
        for entry in history[:position]:
            if entry.edit:
                entry.edit.apply(annotation.layer)
        annotation.history = list(history)
        annotation.position = position
        annotation.state = state
        annotation.proposal = proposal
        return annotation

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
        """Whether no human has acted on this Frame, so that a Proposal may become its mask."""
        return self.state in (State.EMPTY, State.PROPOSED) and not self.history and not self.busy

    @property
    def mask(self) -> NDArray[np.bool_]:
        """Shape (H, W); a copy."""
        return mask_of(self.layer)

    @property
    def area(self) -> int:
        """Pixels in the mask."""
        return int(np.count_nonzero(self.layer & MASK))

    # --- the model's side

    def take_proposal(self, proposal: Proposal) -> bool:
        """Keep a Proposal and, where no human has acted on this Frame yet, make it the mask.

        Returns:
            Whether the mask became the proposed one. It did not where a human has acted: then the Proposal waits
            for the threshold slider or for `reset_to_proposal`.
        """
        if proposal.probability.shape != self.layer.shape:
            raise ValueError(f"a proposal of {proposal.probability.shape} for a Frame of {self.layer.shape}")
        self.proposal = proposal
        if not self.untouched:
            return False
        self.threshold = proposal.threshold
        put_proposal(self.layer, proposal.mask_at(self.threshold))
        self.state = State.PROPOSED
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
        self._stroke = Stroke(self.layer, radius, paint, point, square, allowed)
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
        return self._push(self._stroke_name, edit, State.CORRECTED) if edit else None

    def abandon_stroke(self) -> Rect:
        """Take the stroke in progress back; returns the rectangle that may have changed."""
        if self._stroke is None:
            raise RuntimeError("no stroke is in progress")
        rect, self._stroke = self._stroke.abandon(), None
        return rect

    def preview_threshold(self, threshold: float) -> None:
        """Show the Proposal at another threshold outside the touched pixels, without a history entry yet."""
        if self.proposal is None or self._stroke is not None:
            raise RuntimeError("there is no proposal, or a stroke is in progress")
        if self._unthresholded is None:
            self._unthresholded = self.layer.copy(), self.threshold
        self.threshold = threshold
        put_proposal(self.layer, self.proposal.mask_at(threshold))

    def commit_threshold(self) -> HistoryEntry | None:
        """End a threshold drag; the state stays `proposed` where no human had acted but through the slider."""
        if self._unthresholded is None:
            return None
        (before, threshold), self._unthresholded = self._unthresholded, None
        edit = MaskEdit.between(before, self.layer)
        if edit is None and threshold == self.threshold:
            return None
        state = State.PROPOSED if self.state in (State.EMPTY, State.PROPOSED) else State.CORRECTED
        return self._push("Threshold", edit, state, threshold_before=threshold)

    def clear(self) -> HistoryEntry | None:
        """Empty the mask and touch every pixel, so that nothing is proposed here again."""
        return self._replace("Clear", np.full_like(self.layer, TOUCHED), State.CORRECTED)

    def reset_to_proposal(self) -> HistoryEntry | None:
        """Take the Proposal as it stands at the current threshold and forget what was touched."""
        if self.proposal is None:
            return None
        after = self.proposal.mask_at(self.threshold).astype(np.uint8)
        return self._replace("Reset to proposal", after, State.PROPOSED)

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
        if self.busy:
            return None
        part = self.layer[rect.window]
        return self._replace_part(name, rect, np.where(inside, TOUCHED | np.asarray(values, np.uint8), part))

    def post_process(self, name: str, rect: Rect, mask: NDArray[np.bool_]) -> HistoryEntry | None:
        """Make the mask in `rect` what an operation made of it, except where a human touched it.

        Args:
            name: What undo and redo call it.
            rect: Inside the layer.
            mask: Shape of `rect`. What it changes becomes touched.
        """
        if self.busy:
            return None
        part = self.layer[rect.window]
        wanted = mask.astype(np.uint8)
        changed = (part < TOUCHED) & (wanted != part)
        return self._replace_part(name, rect, np.where(changed, wanted | TOUCHED, part))

    def set_state(self, state: State) -> HistoryEntry | None:
        """Accept, reject or skip."""
        if self.busy:
            raise RuntimeError("a stroke or threshold drag is in progress")
        if state == self.state:
            return None
        return self._push({"accepted": "Accept", "rejected": "Reject", "skipped": "Skip"}[state], None, state)

    def undo(self) -> HistoryEntry | None:
        """Step back; returns the entry that was undone."""
        if self.busy or not self.position:
            return None
        self.position -= 1
        entry = self.history[self.position]
        if entry.edit:
            entry.edit.apply(self.layer)
        self.state, self.threshold = entry.state_before, entry.threshold_before
        return entry

    def redo(self) -> HistoryEntry | None:
        """Step forward; returns the entry that was done again."""
        if self.busy or self.position == len(self.history):
            return None
        entry = self.history[self.position]
        self.position += 1
        if entry.edit:
            entry.edit.apply(self.layer)
        self.state, self.threshold = entry.state_after, entry.threshold_after
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

    def _replace(self, name: str, after: Layer, state: State) -> HistoryEntry | None:
        return None if self.busy else self._replace_part(name, Rect.whole(self.layer), after, state)

    def _replace_part(self, name: str, rect: Rect, after: Layer, state: State = State.CORRECTED) -> HistoryEntry | None:
        edit = MaskEdit.between(self.layer[rect.window], after, (rect.top, rect.left))
        if edit is None:
            return None
        self.layer[rect.window] = after
        return self._push(name, edit, state)

    def _push(
        self, name: str, edit: MaskEdit | None, state: State, threshold_before: float | None = None
    ) -> HistoryEntry:
        before = self.threshold if threshold_before is None else threshold_before
        entry = HistoryEntry(name, edit, self.state, state, before, self.threshold)
        del self.history[self.position :]
        self.history.append(entry)
        self.position += 1
        self.state = state
        return entry
