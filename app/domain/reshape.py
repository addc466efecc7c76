"""A mask in, another mask out: holes, parts, contours.

Masks are bool arrays of the Frame's shape (H, W). Every function returns a new one and leaves its input alone. Parts of
a mask are 8-connected, background is 4-connected. Work is done on the box around the mask, not on the whole Frame.
"""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.mask_editing import Rect
from app.domain.regions import Point, line_region, nearest_pixel

Mask = NDArray[np.bool_]

# GrabCut takes about a second for this many pixels.
_GRABCUT_PIXELS = 400_000
_GRABCUT_SEED = 1


def filled_holes(mask: Mask) -> Mask:
    """The mask and all background that is not connected to the border of the Frame."""
    result = mask.copy()
    box = _box(mask)
    if box.empty:
        return result
    # The margin joins all background that reaches the side of the box: it goes on outside, or the Frame ends there.
    outside = cv2.copyMakeBorder(mask[box.window].view(np.uint8), 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    cv2.floodFill(outside, None, (0, 0), 2, flags=4)
    result[box.window] = outside[1:-1, 1:-1] != 2
    return result


def largest_component(mask: Mask) -> Mask:
    """The part of the mask with most pixels; the first by rows where several have as many."""
    box, labels, areas = _components(mask)
    return _placed(mask.shape, box, labels == areas.argmax()) if areas.any() else mask.copy()


def without_small(mask: Mask, min_area: int) -> Mask:
    """The mask without its parts of fewer than `min_area` pixels."""
    box, labels, areas = _components(mask)
    keep = areas >= max(1, min_area)
    return _placed(mask.shape, box, keep[labels])


def component_at(mask: Mask, point: Point) -> Mask:
    """The part of the mask under `point`, (x, y) in pixels; empty where there is none."""
    column, row = math.floor(point[0]), math.floor(point[1])
    if not (0 <= row < mask.shape[0] and 0 <= column < mask.shape[1] and mask[row, column]):
        return np.zeros_like(mask)
    box, labels, _ = _components(mask)
    return _placed(mask.shape, box, labels == labels[row - box.top, column - box.left])


def smoothed(mask: Mask, radius: float) -> Mask:
    """The mask with a smoother contour: details much smaller than `radius` go, whatever is larger stays as large.

    A plain blur, thresholded at a half, shrinks what is round. Blurring the difference that the blur made once more and
    giving it back (Taubin, "A signal processing approach to fair surface design", 1995) cancels that to first order. A
    straight edge stays where it is, also where it meets the border of the Frame at a right angle.

    Args:
        mask: Shape (H, W).
        radius: In pixels, >= 0; parts and holes that are narrower than about half of it disappear.
    """
    box = _box(mask)
    sigma = radius / 3
    if box.empty or sigma <= 0:
        return mask.copy()
    reach = math.ceil(4 * sigma)
    around = _widened(box, reach, reach, mask.shape)
    sharp = mask[around.window].astype(np.float32)
    size = 2 * reach + 1, 2 * reach + 1
    once = cv2.GaussianBlur(sharp, size, sigma, borderType=cv2.BORDER_REPLICATE)
    twice = cv2.GaussianBlur(once, size, sigma, borderType=cv2.BORDER_REPLICATE)
    return _placed(mask.shape, around, 2 * once - twice > 0.5)


def grown(mask: Mask, radius_x: float, radius_y: float) -> Mask:
    """Pixels from whose centre an ellipse reaches the centre of some pixel of the mask.

    Args:
        mask: Shape (H, W); nothing lies outside the Frame.
        radius_x: Half axis of the ellipse along the rows, in pixels, >= 0.
        radius_y: Half axis along the columns.
    """
    box = _box(mask)
    if box.empty:
        return mask.copy()
    around = _widened(box, math.ceil(radius_x), math.ceil(radius_y), mask.shape)
    return _placed(mask.shape, around, _dilated(mask[around.window], radius_x, radius_y))


def shrunk(mask: Mask, radius_x: float, radius_y: float) -> Mask:
    """Pixels of the mask from whose centre an ellipse reaches no background.

    Args:
        mask: Shape (H, W); it is taken to go on outside the Frame, so that it stays at the Frame's border.
        radius_x: Half axis of the ellipse along the rows, in pixels, >= 0.
        radius_y: Half axis along the columns.
    """
    box = _box(mask)
    if box.empty:
        return mask.copy()
    # Background further away than this margin is further from the mask than the margin itself.
    around = _widened(box, 1, 1, mask.shape)
    return _placed(mask.shape, around, ~_dilated(~mask[around.window], radius_x, radius_y))


def moved(mask: Mask, component: Mask, dx: int, dy: int) -> Mask:
    """The mask with the pixels of `component` moved to the right by dx and down by dy; the rest of it stays.

    What leaves the Frame is lost.
    """
    height, width = mask.shape
    result = mask & ~component
    there = Rect(dx, dy, width + dx, height + dy).clipped(height, width)
    if not there.empty:
        here = Rect(there.left - dx, there.top - dy, there.right - dx, there.bottom - dy)
        result[there.window] |= component[here.window]
    return result


def pushed(mask: Mask, start: Point, end: Point, radius: float) -> Mask:
    """The mask after a disc that moved from `start` to `end` pushed the contour ahead of it.

    What lies under the disc's centre at `start` is what the disc is made of, mask or background, and where the disc
    comes, it stays: all that the disc sweeps becomes mask if it started on the mask, background if it started beside
    it. The half of the disc behind `start` does not push, so that a contour the disc moves away from, or one it stands
    across without moving, stays where it is.

    Everything that changes is connected to the pixel under `start` by what the disc swept, hence a push moves a border
    and never leaves an island. The pixel under `end` then is what the one under `start` was, so that a drag may be
    given in steps as short as they come. Points outside the Frame count as the nearest pixel inside it.

    Args:
        mask: Shape (H, W).
        start: Centre of the disc before, (x, y) in pixels.
        end: Centre of the disc after.
        radius: Of the disc, in pixels, >= 0.
    """
    shape = mask.shape[0], mask.shape[1]
    result = mask.copy()
    start, end = nearest_pixel(start, shape), nearest_pixel(end, shape)
    if start == end:
        return result
    value = mask[math.floor(start[1]), math.floor(start[0])]
    rect, swept = line_region(start, end, 2 * radius, shape)
    x = np.arange(rect.left, rect.right) + (0.5 - start[0])
    y = np.arange(rect.top, rect.bottom) + (0.5 - start[1])
    ahead = x[None, :] * (end[0] - start[0]) + y[:, None] * (end[1] - start[1]) >= 0
    result[rect.window][swept & ahead] = value
    # The way of the centre itself: of a thin disc, no more than that may be left.
    rect, way = line_region(start, end, 0, shape)
    result[rect.window][way] = value
    return result


def refined_by_grabcut(
    rgb: NDArray[np.uint8], mask: Mask, reach: float, iterations: int = 3, fixed: Mask | None = None
) -> Mask:
    """The mask with its contour moved, by at most `reach`, to where the colours of inside and outside part.

    GrabCut (Rother, Kolmogorov and Blake, 2004) on a crop around the mask, in which only a band along the contour is
    open. A crop of more than about 0.4 megapixel is reduced for it; of a contour that did not move, every pixel stays.

    Args:
        rgb: Shape (H, W, 3), uint8.
        mask: Shape (H, W). An empty mask, and one that leaves no background around it, is returned as it is.
        reach: Half the width of the band, in pixels, > 0.
        iterations: How often colours are learnt and the cut is made.
        fixed: Shape (H, W): pixels that keep their value and are given as certain; None for none.
    """
    box = _box(mask)
    if box.empty:
        return mask.copy()
    # Background to learn from: as much on each side as the band and half the mask are wide.
    aside = math.ceil(reach) + max(box.shape) // 2 + 8
    around = _widened(box, aside, aside, mask.shape)
    before = mask[around.window]
    open_ = _dilated(before, reach, reach) & _dilated(~before, reach, reach)
    if fixed is not None:
        open_ &= ~fixed[around.window]
    height, width = before.shape
    scale = min(1.0, math.sqrt(_GRABCUT_PIXELS / (height * width)))
    size = max(1, round(width * scale)), max(1, round(height * scale))
    # Speckle and sensor noise make the colours of inside and outside overlap.
    image = cv2.medianBlur(cv2.resize(np.ascontiguousarray(rgb[around.window]), size, interpolation=cv2.INTER_AREA), 5)
    inside = np.asarray(cv2.resize(before.view(np.uint8), size, interpolation=cv2.INTER_NEAREST), np.uint8)
    unsure = np.asarray(cv2.resize(open_.view(np.uint8), size, interpolation=cv2.INTER_NEAREST), np.uint8)
    if not (inside.any() and unsure.any()) or inside.all():
        return mask.copy()
    # In OpenCV's labels, bit 0 says foreground and bit 1 probably.
    labels = inside | unsure << 1
    cv2.setRNGSeed(_GRABCUT_SEED)
    try:
        models = np.zeros((1, 65)), np.zeros((1, 65))
        cv2.grabCut(image, labels, (0, 0, 1, 1), *models, iterations, cv2.GC_INIT_WITH_MASK)
    except cv2.error:
        # Colours too few to tell inside from outside: the contour has nowhere better to go.
        return mask.copy()
    # Back at full size the new contour is interpolated, lest it has steps, but only beside pixels that it took or gave.
    turned = cv2.dilate((labels & 1) ^ inside, np.ones((3, 3), np.uint8))
    here = cv2.resize(turned, (width, height), interpolation=cv2.INTER_NEAREST).astype(np.bool_) & open_
    after = cv2.resize((labels & 1).astype(np.float32), (width, height), interpolation=cv2.INTER_LINEAR)
    return _placed(mask.shape, around, np.where(here, np.asarray(after) > 0.5, before))


def _box(mask: Mask) -> Rect:
    """Smallest rectangle that holds the mask."""
    left, top, width, height = cv2.boundingRect(np.ascontiguousarray(mask).view(np.uint8))
    return Rect(left, top, left + width, top + height)


def _widened(box: Rect, x: int, y: int, shape: tuple[int, ...]) -> Rect:
    """A rectangle with a margin on each side, inside the Frame."""
    return Rect(box.left - x, box.top - y, box.right + x, box.bottom + y).clipped(shape[0], shape[1])


def _placed(shape: tuple[int, ...], box: Rect, part: Mask) -> Mask:
    """A mask of `shape` that is `part` in `box` and empty elsewhere."""
    mask = np.zeros(shape, np.bool_)
    mask[box.window] = part
    return mask


def _components(mask: Mask) -> tuple[Rect, NDArray[np.int32], NDArray[np.int32]]:
    """The box around the mask, the number of its part for each pixel in it, and each part's area; part 0 has none."""
    box = _box(mask)
    if box.empty:
        return box, np.zeros(box.shape, np.int32), np.zeros(1, np.int32)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(mask[box.window].view(np.uint8), connectivity=8)
    areas = stats[:, cv2.CC_STAT_AREA].astype(np.int32)
    areas[0] = 0
    return box, np.asarray(labels, np.int32), areas


def _dilated(mask: Mask, radius_x: float, radius_y: float) -> Mask:
    """Pixels within an ellipse of some pixel of the mask; exact, in time of pixels times width of the ellipse."""
    height, width = mask.shape
    far = height + 1
    # Rows to the nearest pixel of the mask in the same column, first above, then also below.
    rows = np.arange(height, dtype=np.int32)[:, None]
    above = rows - np.maximum.accumulate(np.where(mask, rows, -far), axis=0)
    below = np.minimum.accumulate(np.where(mask, rows, height + far)[::-1], axis=0)[::-1] - rows
    distance = np.minimum(above, below).astype(np.uint16)
    result = np.zeros_like(mask)
    # The last bit of a quotient or a root must not decide whether a centre on the ellipse is inside.
    for dx in range(min(math.floor(radius_x + 1e-9), width - 1) + 1):
        part = min(dx / radius_x, 1.0) if dx else 0.0
        within = distance <= np.uint16(min(math.floor(radius_y * math.sqrt(1 - part * part) + 1e-9), height))
        result[:, dx:] |= within[:, : width - dx]
        result[:, : width - dx] |= within[:, dx:]
    return result
