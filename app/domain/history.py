"""The steps of an Image's history, and what each did."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.annotation import State
from app.domain.mask_editing import MaskEdit, Rect
from app.domain.wording import mark, retold

GROW, SHRINK, RESTORE = mark("Grow by {step}"), mark("Shrink by {step}"), mark("Restore revision {number}")
_WITH_VALUES = (GROW, SHRINK, RESTORE, mark("{tool}, erase"), mark("{tool}, invert"))


def step_words(name: str) -> str:
    """The name of a step in the reader's language; it is stored in English."""
    return retold(name, *_WITH_VALUES)


@dataclass(frozen=True)
class Change:
    """What a step did to the Annotation of one Frame for one Label.

    Attributes:
        label_id: The Label.
        edit: Change of the mask layer, None where it stays.
        state_before: State before the step.
        state_after: State after it.
        threshold_before: Threshold before the step.
        threshold_after: Threshold after it.
        frame: Index of the Frame.
    """

    label_id: int
    edit: MaskEdit | None
    state_before: State
    state_after: State
    threshold_before: float
    threshold_after: float
    frame: int = 0


@dataclass(frozen=True)
class HistoryEntry:
    """One undoable step.

    Attributes:
        name: What undo and redo call it, for example "Brush"; English, see `step_words`.
        changes: What it did, first to the Label that was worked on, and to each Label of a Frame at most once.
    """

    name: str
    changes: tuple[Change, ...]

    @property
    def frames(self) -> list[int]:
        """The Frames it changed something on, ascending."""
        return sorted({change.frame for change in self.changes})

    def rect_on(self, frame: int) -> Rect:
        """Bounding box of the pixels of a Frame that it changed."""
        return Rect.union_of(change.edit.rect for change in self.changes if change.edit and change.frame == frame)
