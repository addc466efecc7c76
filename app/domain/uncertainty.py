"""Where a Proposal is unsure: the entropy of its probabilities, and the stretches of the mask's border worth a look."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.mask_editing import MASK, Layer, Rect

# The border itself lies by construction where the probability crosses the threshold; what tells a vague stretch from
# a sharp one is how far around it the model is unsure. Side of that neighbourhood, as a share of the image's diagonal.
_NEIGHBOURHOOD = 0.04
# In 0..255; below 0.2 bits on average, the model has as good as decided.
_LOWEST = 51
_SIDES = np.ones((3, 3), np.uint8)


@dataclass(frozen=True)
class UncertainPlace:
    """A stretch of the mask's border.

    Attributes:
        rect: Bounding box of its pixels.
        point: (x, y) of the pixel of the stretch that is nearest to its middle.
        uncertainty: Mean entropy around its pixels in bits, 0..1, summed over the pixels.
    """

    rect: Rect
    point: tuple[int, int]
    uncertainty: float


def entropy_table() -> NDArray[np.float64]:
    """Entropy in bits, 0..1, of each probability 0..255 of a Proposal; shape (256,)."""
    p = np.arange(1, 255) / 255
    inner = -p * np.log2(p) - (1 - p) * np.log2(1 - p)
    return np.concatenate([[0.0], inner, [0.0]])


def uncertain_places(layer: Layer, probability: NDArray[np.uint8]) -> list[UncertainPlace]:
    """Connected stretches of the mask's border around which the Proposal is unsure, the most uncertain first.

    Left out is the border that a human drew or a box prompt made, and where the mask ends because the image does. What
    counts is relative: a stretch is where the border is as uncertain as its most uncertain quarter.

    Args:
        layer: Mask layer, shape (H, W), uint8.
        probability: Of the Proposal, shape (H, W), uint8, 0..255 for 0..1.

    Raises:
        ValueError: The shapes differ.
    """
    if layer.shape != probability.shape:
        raise ValueError(f"a layer of {layer.shape} and probabilities of {probability.shape}")
    height, width = layer.shape
    mask = layer & MASK
    border = mask & ~np.asarray(cv2.erode(mask, _SIDES, borderType=cv2.BORDER_REPLICATE), np.uint8)
    border &= ~np.asarray(cv2.dilate((layer > MASK).view(np.uint8), _SIDES), np.uint8)
    if not border.any():
        return []
    entropy = cv2.LUT(probability, np.rint(255 * entropy_table()).astype(np.uint8))
    side = 2 * max(1, round(_NEIGHBOURHOOD * float(np.hypot(height, width)) / 2)) + 1
    around = np.asarray(cv2.blur(entropy, (side, side), borderType=cv2.BORDER_REPLICATE), np.uint8)
    # With the last grey values in one class, rounding does not tear a stretch into pieces.
    enough = max(_LOWEST, float(np.percentile(around[border.astype(bool)], 75)) - 2)
    high = border & (around >= enough).view(np.uint8)
    count, labels, stats, centres = cv2.connectedComponentsWithStats(high, connectivity=8)
    places = []
    for label in range(1, count):
        left, top, breadth, length = (int(value) for value in stats[label, : cv2.CC_STAT_AREA])
        rect = Rect(left, top, left + breadth, top + length)
        rows, columns = np.nonzero(labels[rect.window] == label)
        x, y = centres[label]
        nearest = int(np.argmin((columns + left - x) ** 2 + (rows + top - y) ** 2))
        total = float(around[rect.window][rows, columns].sum()) / 255
        places.append(UncertainPlace(rect, (int(columns[nearest]) + left, int(rows[nearest]) + top), total))
    return sorted(places, key=lambda place: (-place.uncertainty, place.rect.top, place.rect.left))
