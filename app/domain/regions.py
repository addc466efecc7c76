"""What an outline, a line or a click selects: pixels of a Frame, without touching any mask.

Points are (x, y) in pixels of the Frame: pixel (i, j) covers [j, j+1) x [i, i+1), its centre is at +0.5. Regions that
lie where the pointer was come as a rectangle and the pixels chosen inside it, so that they cost what they cover and not
what the Frame holds.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.mask_editing import Rect

Point = tuple[float, float]
Region = tuple[Rect, NDArray[np.bool_]]


def polygon_region(points: Sequence[Point], shape: tuple[int, int]) -> Region:
    """Pixels whose centre lies inside a closed polygon by the even-odd rule.

    Args:
        points: Corners; the last is joined to the first. Fewer than three enclose nothing; corners may lie outside the
            Frame and edges may cross.
        shape: (H, W) of the Frame.

    Returns:
        The polygon's bounding box inside the Frame and, of that shape, the pixels inside the polygon.
    """
    box = _bounds(points, 0, shape) if len(points) >= 3 else Rect(0, 0, 0, 0)
    inside = np.zeros(box.shape, np.bool_)
    if box.empty:
        return box, inside
    corners = np.asarray(points, np.float64)
    (x0, y0), (x1, y1) = corners.T, np.roll(corners, -1, axis=0).T
    # An edge crosses the rows whose centre lies in [top end, bottom end): half open, so that a corner on a row's centre
    # counts once and every row is crossed an even number of times.
    first = np.clip(np.ceil(np.minimum(y0, y1) - 0.5), box.top, box.bottom).astype(np.intp)
    last = np.clip(np.ceil(np.maximum(y0, y1) - 0.5), box.top, box.bottom).astype(np.intp)
    counts = last - first
    edge = np.repeat(np.arange(len(counts)), counts)
    row = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts - first, counts)
    crossing = x0[edge] + (row + 0.5 - y0[edge]) * ((x1 - x0)[edge] / (y1 - y0)[edge])
    order = np.lexsort((crossing, row))
    _fill(inside, box, row[order[::2]], crossing[order[::2]], crossing[order[1::2]])
    return box, inside


def line_region(start: Point, end: Point, width: float, shape: tuple[int, int]) -> Region:
    """Pixels along a segment: those whose centre lies within width/2 of it, and all that it passes through.

    The pixels it passes through are 4-connected, so that erasing the region separates what lies on its two sides
    however thin the line is.

    Args:
        start: One end; it may lie outside the Frame.
        end: The other.
        width: In pixels, >= 0.
        shape: (H, W) of the Frame.

    Returns:
        A bounding box inside the Frame and, of that shape, the pixels of the line.
    """
    radius = width / 2
    box = _bounds((start, end), radius, shape)
    chosen = np.zeros(box.shape, np.bool_)
    if box.empty:
        return box, chosen
    rows = np.arange(box.top, box.bottom)
    left, right = _stadium(start, end, radius, rows.astype(np.float64) + 0.5)
    # A centre exactly at the distance counts, also where the last bit of a sum says otherwise.
    _fill(chosen, box, rows, left - 1e-9, np.nextafter(right + 1e-9, np.inf))
    x, y = _passed_through(start, end)
    seen = (x >= box.left) & (x < box.right) & (y >= box.top) & (y < box.bottom)
    chosen[y[seen] - box.top, x[seen] - box.left] = True
    return box, chosen


def wand_region(rgb: NDArray[np.uint8], seed: Point, tolerance: float, connected: bool = True) -> NDArray[np.bool_]:
    """Pixels of nearly the colour at `seed`, in the Frame smoothed by a 3x3 median.

    Args:
        rgb: Shape (H, W, 3), uint8.
        seed: Where the user clicked; outside the Frame nothing is selected.
        tolerance: Largest difference in any channel that still belongs, 0..255.
        connected: Whether only pixels 4-connected to the seed belong, or all of the Frame.

    Returns:
        Shape (H, W).
    """
    height, width = rgb.shape[:2]
    column, row = math.floor(seed[0]), math.floor(seed[1])
    if not (0 <= row < height and 0 <= column < width):
        return np.zeros((height, width), np.bool_)
    smooth = _smooth(rgb)
    alike = _within(smooth, smooth[row, column].astype(np.float64), tolerance)
    if connected:
        cv2.floodFill(alike, None, (column, row), 1, flags=4)
        alike[alike != 1] = 0
    return alike.astype(np.bool_)


def agreeing(rgb: NDArray[np.uint8], rect: Rect, reference: NDArray[np.float32], tolerance: float) -> NDArray[np.bool_]:
    """Pixels of `rect` whose colour, in the Frame smoothed by a 3x3 median, is nearly `reference`.

    Args:
        rgb: Shape (H, W, 3), uint8.
        rect: Part of the Frame to look at; what of it lies outside the Frame is cut off.
        reference: Shape (3,), 0..255.
        tolerance: Largest difference in any channel that still belongs, 0..255.

    Returns:
        Of the shape of `rect` inside the Frame.
    """
    shape = rgb.shape[0], rgb.shape[1]
    rect = rect.clipped(*shape)
    if rect.empty:
        return np.zeros(rect.shape, np.bool_)
    # One pixel more on each side, so that a pixel's answer does not depend on the rectangle asked for.
    around = Rect(rect.left - 1, rect.top - 1, rect.right + 1, rect.bottom + 1).clipped(*shape)
    alike = _within(_smooth(rgb[around.window]), reference.astype(np.float64), tolerance)
    top, left = rect.top - around.top, rect.left - around.left
    return alike[top : top + rect.shape[0], left : left + rect.shape[1]].astype(np.bool_)


def colour_at(rgb: NDArray[np.uint8], point: Point, radius: float) -> NDArray[np.float32]:
    """Median colour of the pixels whose centre lies within `radius` of `point`, and of the pixel under it.

    Args:
        rgb: Shape (H, W, 3), uint8, not empty.
        point: Centre of the disc; outside the Frame the nearest pixel stands for it where the disc covers none.
        radius: In pixels, >= 0.

    Returns:
        Shape (3,), 0..255.
    """
    shape = rgb.shape[0], rgb.shape[1]
    rect, disc = line_region(point, point, 2 * radius, shape)
    if not disc.any():
        nearest = nearest_pixel(point, shape)
        rect, disc = line_region(nearest, nearest, 0, shape)
    return np.asarray(np.median(rgb[rect.window][disc], axis=0), np.float32)


def nearest_pixel(point: Point, shape: tuple[int, int]) -> Point:
    """`point` itself inside the Frame of (H, W), outside it the centre of the border pixel nearest to it."""
    x, y = point
    height, width = shape
    if 0 <= x < width and 0 <= y < height:
        return point
    return min(max(x, 0.5), width - 0.5), min(max(y, 0.5), height - 0.5)


def _bounds(points: Sequence[Point], margin: float, shape: tuple[int, int]) -> Rect:
    """Smallest rectangle of pixels inside the Frame that holds all points and `margin` around them."""
    box = Rect.around_points(points, margin).clipped(*shape)
    # A rectangle beside the Frame has ends that would count from the other side as an index.
    return Rect(0, 0, 0, 0) if box.empty else box


def _fill(
    pixels: NDArray[np.bool_],
    box: Rect,
    rows: NDArray[np.intp],
    left: NDArray[np.float64],
    right: NDArray[np.float64],
) -> None:
    """Set, in each of `rows`, the pixels whose centre's x lies in [left, right); `pixels` are those of `box`."""
    width = box.right - box.left
    starts = (rows - box.top) * width
    first = (starts + np.clip(np.ceil(left - 0.5) - box.left, 0, width)).astype(np.intp)
    last = (starts + np.clip(np.ceil(right - 0.5) - box.left, 0, width)).astype(np.intp)
    flat = pixels.reshape(-1)
    # One slice per row costs a tenth of what a parity count over all pixels of a large box does.
    for begin, end in zip(first.tolist(), last.tolist(), strict=True):
        flat[begin:end] = True


def _stadium(
    start: Point, end: Point, radius: float, y: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Where horizontal lines enter and leave the points within `radius` of a segment; left > right where they miss it.

    That shape is convex: two discs and, between them, a rectangle.
    """
    left, right = np.full(y.shape, np.inf), np.full(y.shape, -np.inf)
    for centre_x, centre_y in (start, end):
        half = np.sqrt(np.where(np.abs(y - centre_y) <= radius, radius**2 - (y - centre_y) ** 2, np.nan))
        left, right = np.fmin(left, centre_x - half), np.fmax(right, centre_x + half)
    (x0, y0), (x1, y1) = start, end
    length = math.hypot(x1 - x0, y1 - y0)
    if length == 0:
        return left, right
    aside_x, aside_y = radius * (y0 - y1) / length, radius * (x1 - x0) / length
    corners = [
        (x0 + aside_x, y0 + aside_y),
        (x1 + aside_x, y1 + aside_y),
        (x1 - aside_x, y1 - aside_y),
        (x0 - aside_x, y0 - aside_y),
    ]
    for (ax, ay), (bx, by) in zip(corners, [*corners[1:], corners[0]], strict=True):
        if ay != by:
            crossed = (y >= min(ay, by)) & (y <= max(ay, by))
            x = np.where(crossed, ax + (y - ay) * ((bx - ax) / (by - ay)), np.nan)
            left, right = np.fmin(left, x), np.fmax(right, x)
    return left, right


def _passed_through(start: Point, end: Point) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Columns and rows of the pixels that a segment passes through, in order, each beside the one before it."""
    when, steps = [], []
    for axis in (0, 1):
        first, last = math.floor(start[axis]), math.floor(end[axis])
        # Grid lines between the two pixels, in the order in which they are crossed.
        lines = np.arange(first + 1, last + 1) if last > first else np.arange(first, last, -1)
        when.append((lines - start[axis]) / ((end[axis] - start[axis]) or 1))
        step = np.zeros((len(lines), 2), np.intp)
        step[:, axis] = 1 if last > first else -1
        steps.append(step)
    order = np.argsort(np.concatenate(when), kind="stable")
    path = np.cumsum(np.concatenate(steps)[order], axis=0)
    x, y = np.concatenate([np.zeros((1, 2), np.intp), path]).T
    return x + math.floor(start[0]), y + math.floor(start[1])


def _smooth(rgb: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Without single noisy pixels (speckle, compression), so that they neither stop nor start a selection."""
    return np.asarray(cv2.medianBlur(np.ascontiguousarray(rgb), 3), np.uint8)


def _within(rgb: NDArray[np.uint8], colour: NDArray[np.float64], tolerance: float) -> NDArray[np.uint8]:
    """255 where no channel is further than `tolerance` from `colour`, else 0."""
    low, high = np.ceil(colour - tolerance), np.floor(colour + tolerance)
    return np.asarray(cv2.inRange(rgb, tuple(low.tolist()), tuple(high.tolist())), np.uint8)
