"""The scissors: a line that snaps to the edges of the Frame between two clicks."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.mask_editing import Rect
from app.domain.regions import Point

# Speckle, hair and sensor noise have edges of their own, finer than this; in pixels.
_BLUR = 2.0
# What counts as an edge after that blur: Canny's lower and upper threshold. Borders of lesions are soft.
_WEAK, _STRONG = 10.0, 30.0
# What a path costs: not being on an edge, turning from its direction, a weak gradient. The paper's (0.43, 0.43, 0.14)
# cuts corners more often where the border of a lesion fades.
_WEIGHTS = 0.2, 0.3, 0.5


class Livewire:
    """Paths along edges (Mortensen and Barrett, "Intelligent scissors for image composition", 1995).

    `set_anchor` takes about 0.1 s for 512x512 pixels, making one a tenth of that, `path_to` less than a millisecond.
    One object must not be used by two threads at once.

    Args:
        rgb: Shape (H, W, 3), uint8.
        around: Part of the Frame in which paths may run; what of it lies outside the Frame is cut off.

    Raises:
        ValueError: Nothing of `around` lies inside the Frame.
    """

    def __init__(self, rgb: NDArray[np.uint8], around: Rect) -> None:
        self.rect = around.clipped(rgb.shape[0], rgb.shape[1])
        if self.rect.empty:
            raise ValueError(f"{around} holds no pixel of a Frame of {rgb.shape[:2]}")
        smooth = cv2.GaussianBlur(np.ascontiguousarray(rgb[self.rect.window]), (0, 0), _BLUR)
        self._scissors = cv2.segmentation.IntelligentScissorsMB()
        self._scissors.setEdgeFeatureCannyParameters(_WEAK, _STRONG)
        self._scissors.setWeights(*_WEIGHTS)
        self._scissors.applyImage(smooth)
        self._anchor: tuple[int, int] | None = None

    def set_anchor(self, point: Point) -> None:
        """Let paths begin at `point`, (x, y) in pixels of the Frame, or at the pixel of the part nearest to it."""
        self._anchor = self._pixel(point)
        self._scissors.buildMap(self._anchor)

    def path_to(self, point: Point) -> list[Point]:
        """The path from the anchor to `point`, or to the pixel of the part nearest to it.

        Returns:
            (x, y) of the centres of its pixels, each beside or diagonal to the one before, both ends included.

        Raises:
            RuntimeError: No anchor was set.
        """
        if self._anchor is None:
            raise RuntimeError("a path needs an anchor to begin at")
        end = self._pixel(point)
        # In noise, OpenCV's map holds a circle now and then. Some it tells of, through others it goes several times.
        try:
            pixels = np.asarray(self._scissors.getContour(end)).reshape(-1, 2)
        except cv2.error:
            pixels = np.zeros((0, 2), np.int32)
        if not len(pixels) or tuple(pixels[0]) != self._anchor or len(np.unique(pixels, axis=0)) < len(pixels):
            steps = max(abs(a - b) for a, b in zip(self._anchor, end, strict=True))
            pixels = np.rint(np.linspace(self._anchor, end, steps + 1)).astype(int)
        return [(x + self.rect.left + 0.5, y + self.rect.top + 0.5) for x, y in pixels.tolist()]

    def _pixel(self, point: Point) -> tuple[int, int]:
        """Column and row inside the part."""
        height, width = self.rect.shape
        column = min(max(math.floor(point[0]) - self.rect.left, 0), width - 1)
        row = min(max(math.floor(point[1]) - self.rect.top, 0), height - 1)
        return column, row
