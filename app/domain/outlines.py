"""The outlines of a mask as lines that can be drawn at any size."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.mask_editing import Rect


def outlines(mask: NDArray[np.bool_]) -> list[NDArray[np.float64]]:
    """The closed outlines of a mask, those of holes included, a quarter of a pixel inside its border.

    Args:
        mask: Shape (H, W).

    Returns:
        Each of shape (n, 2), (x, y) in pixels; pixel (i, j) covers [j, j+1) x [i, i+1).
    """
    box = Rect.around(mask)
    if box.empty:
        return []
    # OpenCV joins the centres of pixels: of quarters of them, so that what is one pixel wide has two sides, too.
    fine = mask[box.window].astype(np.uint8).repeat(2, axis=0).repeat(2, axis=1)
    contours, _ = cv2.findContours(np.pad(fine, 1), cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    return [(contour[:, 0] - 0.5) / 2 + (box.left, box.top) for contour in contours]
