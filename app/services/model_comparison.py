"""Two versions of a model on the same Images."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True)
class ComparedImage:
    """What two versions propose on a Frame.

    Attributes:
        image_id: Its Image in the Workspace.
        frame: Index of the Frame in that Image.
        rgb: The Frame, or a smaller picture of it; uint8, shape (h, w, 3).
        first: What the first version proposes, bool, of any size with the Frame's proportions.
        second: What the second one proposes.
        accepted: What was accepted, None where nothing was.
        dice_between: Dice of the two, in [0, 1].
        dice_first: Of the first with what was accepted, None where nothing was.
        dice_second: Likewise of the second.
        first_learned: Whether the first has learned from the Image.
        second_learned: Whether the second has.
    """

    image_id: int
    frame: int
    rgb: NDArray[np.uint8]
    first: NDArray[np.bool_]
    second: NDArray[np.bool_]
    accepted: NDArray[np.bool_] | None
    dice_between: float
    dice_first: float | None
    dice_second: float | None
    first_learned: bool
    second_learned: bool


class ModelComparison(QObject):
    """Has two versions propose on Images.

    Signals:
        compared: A `ComparedImage`.
        progress: Images done, and of how many.
        finished: A sentence that says why it ended early; empty where it did not.
    """

    compared = Signal(object)
    progress = Signal(int, int)
    finished = Signal(str)

    def compare(self, first_id: str, second_id: str, image_ids: Sequence[int]) -> None:
        """Compare two versions on Images."""

    def cancel(self) -> None:
        """Stop; what was compared by now stays."""
