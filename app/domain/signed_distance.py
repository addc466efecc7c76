"""How far a pixel lies inside or outside a mask."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray


def signed_distance(mask: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Distance of each pixel's centre to the border between mask and background; exact, Euclidean.

    Nothing is known beyond the array: there is no border along its edge.

    Args:
        mask: Shape (H, W), bool.

    Returns:
        Shape (H, W), float32, in pixels: positive in the mask, negative beside it, never 0, so that `> 0` is the mask
        again. H + W everywhere in a full mask, and -(H + W) in an empty one, which is further than any pixel is.
    """
    inside = np.ascontiguousarray(mask).view(np.uint8)
    if not inside.any() or inside.all():
        return np.where(mask, np.float32(sum(mask.shape)), np.float32(-sum(mask.shape)))
    # OpenCV measures to the nearest centre on the other side; the border runs half a pixel before it.
    depth = cv2.distanceTransform(inside, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    height = cv2.distanceTransform(1 - inside, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    return np.asarray(np.where(mask, depth - 0.5, 0.5 - height), np.float32)
