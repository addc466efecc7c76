"""Masks that were made elsewhere become those of an Image, where that takes nothing away that a human made here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from app.domain.annotated_image import AnnotatedImage
from app.domain.annotation import BEFORE_HUMANS, State
from app.domain.history import HistoryEntry
from app.domain.labels import Label
from app.domain.mask_editing import TOUCHED, Layer
from app.domain.wording import counted, mark, tr

NAME = mark("Import")
"""What undo and redo call the step."""

Which = tuple[int, int]
"""Frame and Label."""


@dataclass
class Placed:
    """What became of masks that were to be those of an Image.

    Attributes:
        entry: The step, to be journalled; None where nothing changed.
        taken: Those that are masks of the Image now.
        unchanged: Those that were its masks before.
        kept: Why a human's work stands in their place: one sentence each.
        refused: Why others cannot be its masks: one sentence each.
        state: Of the Image then.
    """

    entry: HistoryEntry | None = None
    taken: list[Which] = field(default_factory=list)
    unchanged: list[Which] = field(default_factory=list)
    kept: dict[Which, str] = field(default_factory=dict)
    refused: dict[Which, str] = field(default_factory=dict)
    state: State = State.EMPTY


def place_masks(
    annotated: AnnotatedImage,
    masks: Mapping[Which, NDArray[np.bool_]],
    state: State = State.CORRECTED,
    replace: bool = False,
) -> Placed:
    """Give an Image masks, in one step; every pixel of their Frames becomes touched.

    A Frame and Label that a human has acted on is left alone, and so is a mask of another Label that a human made and
    that would have to give pixels away.

    Args:
        annotated: The Image, without a stroke or threshold drag in progress.
        masks: Shape (H, W) of the Image, by Frame and Label. They are asked for one by one.
        state: `corrected` or `accepted`, what they are then.
        replace: Whether they may take the place of what a human has made.
    """
    placed = Placed()
    frames: dict[int, list[int]] = defaultdict(list)
    for index, label_id in sorted(masks):
        frames[index].append(label_id)

    def layers() -> Iterator[tuple[int, int, Layer, State]]:
        for index, label_ids in frames.items():
            here = {label_id: masks[index, label_id] for label_id in label_ids}
            yield from _Frame(annotated, index, state, replace, placed).layers(here)

    placed.entry = annotated.replace_layers(NAME, layers())
    placed.state = annotated.state
    return placed


class _Frame:
    """One Frame that is given masks."""

    def __init__(self, annotated: AnnotatedImage, index: int, state: State, replace: bool, placed: Placed) -> None:
        self._annotated = annotated
        self._index = index
        self._state = state
        self._replace = replace
        self._placed = placed
        self._labels = {label.id: label for label in annotated.labels}

    def layers(self, masks: dict[int, NDArray[np.bool_]]) -> list[tuple[int, int, Layer, State]]:
        """Label, layer and state of every Annotation that is another one then."""
        for label_id in list(masks):
            if not self._may_change(label_id, masks[label_id]):
                del masks[label_id]
        for one, other in combinations(list(masks), 2):
            self._part(one, other, masks)
        # Without one that is refused, the mask that its Label has stays, which another one may have to take from.
        while (losing := self._losing(masks)) is None:
            pass
        self._placed.taken += [(self._index, label_id) for label_id in masks]
        changed = [(self._index, label_id, mask | TOUCHED, self._state) for label_id, mask in masks.items()]
        return changed + [(self._index, other, layer, State.CORRECTED) for other, layer in losing.items()]

    def _losing(self, masks: dict[int, NDArray[np.bool_]]) -> dict[int, Layer] | None:
        """What other Labels are left with; None where a mask is refused because one of them keeps its pixels."""
        losing: dict[int, Layer] = {}
        for label_id in masks:
            taken = self._taken(label_id, masks)
            if taken is None:
                del masks[label_id]
                return None
            for other, gained in taken.items():
                layer = losing[other] if other in losing else self._annotated.layer_on(self._index, other)
                losing[other] = np.where(gained, TOUCHED, layer)
        return losing

    def _may_change(self, label_id: int, mask: NDArray[np.bool_]) -> bool:
        which, label = (self._index, label_id), self._labels.get(label_id)
        if label is None:
            self._placed.refused[which] = tr("Its label has been removed; import it again.")
            return False
        if label.why_fixed:
            self._placed.refused[which] = label.why_fixed
            return False
        state, _ = self._annotated.standing_of(*which)
        equal = np.array_equal(mask, self._annotated.mask_on(*which))
        if equal and (state is self._state or (self._state is State.CORRECTED and state is State.ACCEPTED)):
            self._placed.unchanged.append(which)
            return False
        if self._by_human(label_id) and not self._replace:
            self._placed.kept[which] = tr("“{label}” has been worked on here, so it stays.", label=label.name)
            return False
        return True

    def _by_human(self, label_id: int) -> bool:
        state, _ = self._annotated.standing_of(self._index, label_id)
        return state not in BEFORE_HUMANS or self._annotated.acted_on(label_id, self._index)

    def _part(self, one: int, other: int, masks: dict[int, NDArray[np.bool_]]) -> None:
        """Refuse two masks that no Labels of theirs can have together."""
        labels = self._labels[one], self._labels[other]
        if one in masks and other in masks and labels[0].excludes(labels[1]):
            common = int(np.count_nonzero(masks[one] & masks[other]))
            if common:
                for label_id in (one, other):
                    del masks[label_id]
                    self._placed.refused[self._index, label_id] = counted(
                        common,
                        "The masks of “{label}” and “{other}” share {n} pixel; let one of the labels overlap others.",
                        "The masks of “{label}” and “{other}” share {n} pixels; let one of the labels overlap others.",
                        label=labels[0].name,
                        other=labels[1].name,
                    )

    def _taken(self, label_id: int, masks: Mapping[int, NDArray[np.bool_]]) -> dict[int, NDArray[np.bool_]] | None:
        """The pixels that a mask takes from each other Label; None where one of them keeps them."""
        label, taken = self._labels[label_id], {}
        others = [other for other in self._annotated.labels if label.excludes(other) and other.id not in masks]
        for other in others:
            gained = masks[label_id] & self._annotated.mask_on(self._index, other.id)
            # What both have, from when they could overlap, is not taken from anybody.
            gained &= ~self._annotated.mask_on(self._index, label_id)
            if gained.any():
                if self._keeps(other, label_id, int(np.count_nonzero(gained))):
                    return None
                taken[other.id] = gained
        return taken

    def _keeps(self, other: Label, label_id: int, count: int) -> bool:
        """Whether another Label keeps pixels that a mask would take."""
        which = self._index, label_id
        if other.why_fixed:
            self._placed.refused[which] = counted(
                count,
                "It takes {n} pixel of “{label}”. {reason}",
                "It takes {n} pixels of “{label}”. {reason}",
                label=other.name,
                reason=other.why_fixed,
            )
        elif self._by_human(other.id) and not self._replace:
            self._placed.kept[which] = counted(
                count,
                "It takes {n} pixel of “{label}”, which has been worked on here, so that stays.",
                "It takes {n} pixels of “{label}”, which has been worked on here, so that stays.",
                label=other.name,
            )
        else:
            return False
        return True
