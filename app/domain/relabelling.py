"""Pixels that were outlined for one Label and belong to another."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.annotated_image import AnnotatedImage
from app.domain.labels import Label
from app.domain.mask_editing import TOUCHED, MaskEdit, Rect, mask_of
from app.domain.regions import Region


def label_at(image: AnnotatedImage, point: tuple[float, float]) -> Label | None:
    """The visible Label that has a mask at (x, y) of the Frame on show: the one in use, else the uppermost."""
    column, row = math.floor(point[0]), math.floor(point[1])
    height, width = image.shape
    if not (0 <= row < height and 0 <= column < width):
        return None
    there = [label for label, its in image.drawn if mask_of(its.layer[row : row + 1, column : column + 1]).any()]
    return next((label for label in there if label.id == image.active_id), there[0] if there else None)


def part_at(mask: NDArray[np.bool_], point: tuple[float, float]) -> Region:
    """The 8-connected part of a mask, shape (H, W), that holds the pixel under (x, y), which belongs to it."""
    filled = mask.astype(np.uint8)
    seed = math.floor(point[0]), math.floor(point[1])
    _, _, _, (left, top, width, height) = cv2.floodFill(filled, None, seed, 2, flags=8)
    box = Rect(left, top, left + width, top + height)
    return box, filled[box.window] == 2


def moved(image: AnnotatedImage, region: Region, source: Label, target: Label) -> dict[int, MaskEdit]:
    """The edits that give pixels of one Label to another, as if they had been erased and painted by hand.

    Labels that exclude the target lose these pixels, too; where one of them is locked or hidden, they stay with the
    source.

    Args:
        image: On the Frame on show; nothing of it is changed here.
        region: Pixels of the source's mask.
        source: Whose they are.
        target: Whose they are to be.

    Returns:
        By Label, the target first; empty where no pixel changes hands.
    """
    box, pixels = region
    layers = {label.id: image.annotations[label.id].layer[box.window] for label in image.labels}
    others = [label for label in image.labels if target.excludes(label) and label.id != source.id]
    for label in others:
        if label.why_fixed:
            pixels = pixels & ~mask_of(layers[label.id])
    takes = {target.id: (pixels, True), source.id: (pixels, False)}
    takes |= {label.id: (pixels & mask_of(layers[label.id]), False) for label in others if not label.why_fixed}
    edits = {}
    for label_id, (where, value) in takes.items():
        before = layers[label_id]
        after = np.where(where, TOUCHED | np.uint8(value), before)
        if edit := MaskEdit.between(before, after, (box.top, box.left)):
            edits[label_id] = edit
    return edits if source.id in edits else {}
