"""Two versions of a model on the same Images."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

Mask = NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class OfOne:
    """What one of the two models proposes on a Frame.

    Attributes:
        mask: Shape (H, W).
        dice: Of that and the accepted mask, in [0, 1]; None where none was accepted.
        learned: Whether the model has learned from the file.
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
        accepted: The accepted mask, shape (H, W); None where there is none.
    """

    image_id: int
    frame: int
    rgb: NDArray[np.uint8]
    first: OfOne
    second: OfOne
    dice: float
    accepted: Mask | None


class ModelComparison(QObject):
    """Has two models propose on Image after Image.

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

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.total = self.left = 0

    def compare(self, first_id: str, second_id: str, image_ids: Sequence[int]) -> None:
        """Compare two models on Images, in this order, in place of what was going on."""

    def cancel(self) -> None:
        """Give up what has not arrived yet."""
