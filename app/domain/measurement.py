"""Measuring a mask: area, diameters, perimeter; in millimetres where one scale holds, else in pixels and why.

A mask is taken as what is seen of it: the union of the squares of its pixels. Area and diameters are exact for that
shape. The diameter of a smooth outline comes out up to 1.4 pixels too long, as its pixels reach across it. All of it is
measured in millimetre space, where pixels need not be square.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.image import Calibration, Spacing
from app.domain.mask_editing import Rect
from app.domain.wording import mark

Point = tuple[float, float]

_SQUARE = 1.0, 1.0
# Borders are looked for along all steps from pixel to pixel that are no longer than this many of its longer sides: in
# square pixels eight directions, up to that of a knight's move. Four are not enough for an error below 5 %.
_LONGEST_STEP = math.sqrt(5)
# Pairs of an outline's corner and an edge that are looked at; more occur only in a mask that is all noise.
_MOST_PAIRS = 3_000_000


@dataclass(frozen=True)
class Distance:
    """A straight line between two points.

    Attributes:
        start: (x, y) in pixels; pixel (i, j) covers [j, j+1) x [i, i+1).
        end: Likewise.
        length: In mm, or in px where `spacing` is None.
        spacing: The scale that holds for all of it.
        reason: One sentence, why there is no spacing; else empty.
    """

    start: Point
    end: Point
    length: float
    spacing: Spacing | None
    reason: str


@dataclass(frozen=True)
class Area:
    """How large a mask is.

    Attributes:
        pixels: How many it has.
        area: In mm², or in px² where `spacing` is None.
        spacing: The scale that holds for all of it; None where it is measured in pixels.
    """

    pixels: int
    area: float
    spacing: Spacing | None


@dataclass(frozen=True)
class Shape:
    """What is measured of a mask, or of one connected part of it.

    Attributes:
        pixels: How many it has.
        area: In mm², or px² where `spacing` is None.
        perimeter: In mm or px; of the outer border and of the borders of holes. Estimated after Cauchy and Crofton from
            the crossings of lines in eight or more directions. Over all directions it has no bias; a long straight
            border comes out up to 1.5 % too short or too long, by its direction, a sharp corner takes about half a
            pixel off, and a disc of 20 pixels or more comes out within 1.2 %.
        centroid: (x, y) in pixels of the image; the centre of pixel (0, 0) is (0.5, 0.5).
        longest: The longest distance between two of its points (largest Feret diameter). None for several parts,
            where it would be a distance between them.
        across: The longest distance between two of its points on a line perpendicular to `longest`, as the short axis
            in radiology; it may cross a gap. None where `longest` is.
        circularity: 4 pi area / perimeter², 1 for a disc, and less the longer or the more jagged; not more than 1,
            which a few pixels would reach by the error of their perimeter. None for several parts.
        spacing: The scale that holds for all of it; None where it is measured in pixels.
        reason: One sentence, why it is measured in pixels; else empty.
    """

    pixels: int
    area: float
    perimeter: float
    centroid: Point
    longest: Distance | None
    across: Distance | None
    circularity: float | None
    spacing: Spacing | None
    reason: str


@dataclass(frozen=True)
class MaskMeasurement:
    """What is measured of a mask.

    Attributes:
        whole: The whole mask.
        parts: Its largest connected parts (also by corners alone), largest first.
        part_count: How many there are, those left out of `parts` included.
        source: What a scale that is not set by hand was read from, in words for the user; empty where there is none.
    """

    whole: Shape
    parts: tuple[Shape, ...]
    part_count: int
    source: str


def measure_area(mask: NDArray[np.bool_], calibration: Calibration) -> Area:
    """The area alone, which takes a few milliseconds where all else takes long.

    Args:
        mask: Shape (H, W).
        calibration: Of the Frame it lies on.
    """
    box = _box(mask)
    pixels, spacing = int(np.count_nonzero(mask)), None
    if not box.empty:
        spacing, _ = calibration.spacing_of(box, mask[box.window])
    x, y = (spacing.x, spacing.y) if spacing else _SQUARE
    return Area(pixels, pixels * x * y, spacing)


def measure_mask(mask: NDArray[np.bool_], calibration: Calibration, most_parts: int = 5) -> MaskMeasurement | None:
    """Measure a mask and its largest parts.

    Args:
        mask: Shape (H, W).
        calibration: Of the Frame it lies on.
        most_parts: How many parts to measure singly.

    Returns:
        None where the mask is empty.
    """
    box = _box(mask)
    if box.empty:
        return None
    inside = np.ascontiguousarray(mask[box.window])
    count, labels, stats, _ = cv2.connectedComponentsWithStats(inside.view(np.uint8), connectivity=8)
    if count == 2:
        whole = _measured(inside, box, calibration, mark("The mask"), connected=True)
        return MaskMeasurement(whole, (whole,), 1, calibration.source)
    parts = []
    for label in 1 + np.argsort(-stats[1:, cv2.CC_STAT_AREA], kind="stable")[:most_parts]:
        x, y, columns, rows, _ = (int(value) for value in stats[label])
        part = labels[y : y + rows, x : x + columns] == label
        place = Rect(box.left + x, box.top + y, box.left + x + columns, box.top + y + rows)
        parts.append(_measured(part, place, calibration, mark("The part"), connected=True))
    whole = _measured(inside, box, calibration, mark("The mask"), connected=False)
    return MaskMeasurement(whole, tuple(parts), count - 1, calibration.source)


def measure_distance(start: Point, end: Point, calibration: Calibration) -> Distance:
    """The distance between two points, (x, y) in pixels; in mm where both lie in one region with a scale."""
    spacing, reason = calibration.spacing_of(line_box(start, end), what=mark("The line"))
    return _distance(start, end, spacing, reason)


def line_box(start: Point, end: Point) -> Rect:
    """The pixels around a line between two points, (x, y) in pixels; never empty."""
    (x0, y0), (x1, y1) = start, end
    left, top = math.floor(min(x0, x1)), math.floor(min(y0, y1))
    return Rect(left, top, max(math.ceil(max(x0, x1)), left + 1), max(math.ceil(max(y0, y1)), top + 1))


def _box(mask: NDArray[np.bool_]) -> Rect:
    left, top, width, height = cv2.boundingRect(mask.view(np.uint8))
    return Rect(left, top, left + width, top + height)


def _measured(mask: NDArray[np.bool_], box: Rect, calibration: Calibration, what: str, connected: bool) -> Shape:
    """Measure a mask that fills its box from edge to edge."""
    spacing, reason = calibration.spacing_of(box, mask, what)
    x, y = (spacing.x, spacing.y) if spacing else _SQUARE
    columns, rows = np.count_nonzero(mask, axis=0), np.count_nonzero(mask, axis=1)
    pixels = int(columns.sum())
    area, perimeter = pixels * x * y, _perimeter(mask, x, y)
    longest = across = circularity = None
    if connected:
        circularity = min(1.0, 4 * math.pi * area / perimeter**2)
        longest, across = (
            _distance(
                (box.left + first[0], box.top + first[1]), (box.left + last[0], box.top + last[1]), spacing, reason
            )
            for first, last in _diameters(mask, x, y)
        )
    return Shape(
        pixels=pixels,
        area=area,
        perimeter=perimeter,
        centroid=(
            box.left + float(columns @ (np.arange(columns.size) + 0.5)) / pixels,
            box.top + float(rows @ (np.arange(rows.size) + 0.5)) / pixels,
        ),
        longest=longest,
        across=across,
        circularity=circularity,
        spacing=spacing,
        reason=reason,
    )


def _distance(start: Point, end: Point, spacing: Spacing | None, reason: str) -> Distance:
    x, y = (spacing.x, spacing.y) if spacing else _SQUARE
    length = math.hypot((end[0] - start[0]) * x, (end[1] - start[1]) * y)
    return Distance(start, end, length, spacing, reason)


def _perimeter(mask: NDArray[np.bool_], x: float, y: float) -> float:
    """Length of all borders; pixels are `x` wide and `y` high.

    Through the pixel centres run families of parallel lines, one for each direction. How often the lines of a family
    cross a border, times their distance, is how wide the border is as seen along them; averaged over all directions,
    times pi / 2, that is its length (Cauchy, Crofton). Each family stands for the directions nearest to its own.
    """
    steps = _steps(x, y)
    padded = np.pad(mask, max(max(abs(dx), dy) for dx, dy in steps))
    height, width = padded.shape
    angles = [math.atan2(dy * y, dx * x) for dx, dy in steps]
    after, before = [*angles[1:], angles[0] + math.pi], [angles[-1] - math.pi, *angles[:-1]]
    length = 0.0
    for (dx, dy), late, early in zip(steps, after, before, strict=True):
        here = padded[: height - dy, max(0, -dx) : width - max(0, dx)]
        there = padded[dy:, max(0, dx) : width + min(0, dx)]
        crossings = np.count_nonzero(here != there)
        length += crossings * x * y / math.hypot(dx * x, dy * y) * (late - early) / 4
    return length


def _steps(x: float, y: float) -> list[tuple[int, int]]:
    """Steps (columns, rows) to look along, one for each direction, turning from the x axis by half a circle."""
    longest = _LONGEST_STEP * max(x, y) * (1 + 1e-9)
    columns, rows = int(longest / x), int(longest / y)
    steps = [
        (dx, dy)
        for dy in range(rows + 1)
        for dx in range(-columns if dy else 1, columns + 1)
        if math.gcd(dx, dy) == 1 and math.hypot(dx * x, dy * y) <= longest
    ]
    return sorted(steps, key=lambda step: math.atan2(step[1] * y, step[0] * x))


def _diameters(mask: NDArray[np.bool_], x: float, y: float) -> tuple[tuple[Point, Point], tuple[Point, Point]]:
    """End points of `Shape.longest` and `Shape.across`, in pixels of the mask; pixels are `x` wide and `y` high."""
    hull = _hull(mask)
    scaled = hull * (x, y)
    # A hull on a grid of n by n has less than 4 n^(2/3) corners, so that trying all pairs is quick.
    squares = np.square(scaled[:, None] - scaled).sum(axis=2)
    first, last = np.unravel_index(int(squares.argmax()), squares.shape)
    direction = (scaled[last] - scaled[first]) / math.sqrt(squares[first, last])
    start, end = _longest_across(_edges(mask) * (x, y), direction)
    longest = _point(hull[first]), _point(hull[last])
    return longest, (_point(start / (x, y)), _point(end / (x, y)))


def _hull(mask: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Corners of the convex hull of the pixels' squares, shape (n, 2), (x, y) in pixels."""
    rows = np.flatnonzero(mask.any(axis=1))
    left = mask[rows].argmax(axis=1)
    right = mask.shape[1] - mask[rows, ::-1].argmax(axis=1)
    corners = [np.stack([side, row], axis=1) for side in (left, right) for row in (rows, rows + 1)]
    return np.asarray(cv2.convexHull(np.concatenate(corners).astype(np.int32))[:, 0], np.float64)


def _edges(mask: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Sides of pixels that part the mask from what is not mask, shape (n, 2, 2): each two ends, (x, y) in pixels."""
    padded = np.pad(mask, 1)
    row, column = _places(padded[1:, 1:-1] != padded[:-1, 1:-1])
    lying = np.stack([column, row, column + 1, row], axis=1)
    row, column = _places(padded[1:-1, 1:] != padded[1:-1, :-1])
    standing = np.stack([column, row, column, row + 1], axis=1)
    return np.concatenate([lying, standing]).reshape(-1, 2, 2).astype(np.float64)


def _places(pixels: NDArray[np.bool_]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """What `np.nonzero` gives, but where few pixels of many are set twenty times as fast."""
    return np.divmod(np.flatnonzero(pixels), pixels.shape[1])


def _longest_across(
    edges: NDArray[np.float64], direction: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Ends of the longest line between two points of an outline that is perpendicular to a direction.

    How far the outline reaches on such a line is a linear function between the corners of the outline, so that the
    longest line goes through one of them.

    Args:
        edges: The outline, shape (n, 2, 2): each two ends, (x, y).
        direction: (x, y) of length 1.
    """
    normal = np.array([-direction[1], direction[0]])
    along, aside = edges @ direction, edges @ normal
    swapped = along[:, 0] > along[:, 1]
    along[swapped], aside[swapped] = along[swapped, ::-1], aside[swapped, ::-1]
    order = along[:, 0].argsort()
    along, aside = along[order], aside[order]
    (start, end), (low, high) = along.T, aside.T
    # Without rounding, corners on one line would be told apart by the last bit.
    places = np.unique(along.round(9))
    longest_edge, slack = (end - start).max(), 1e-8
    first = np.searchsorted(start, places - longest_edge - slack)
    count = np.searchsorted(start, places + slack, side="right") - first
    step = math.ceil(count.sum() / _MOST_PAIRS)
    places, first, count = places[::step], first[::step], count[::step]
    begins = np.cumsum(count) - count
    edge = np.arange(count.sum()) - np.repeat(begins - first, count)
    place = np.repeat(places, count)
    missed = end[edge] < place - slack
    length = end[edge] - start[edge]
    share = np.clip((place - start[edge]) / np.where(length > slack, length, 1), 0, 1)
    there = low[edge] + share * (high[edge] - low[edge])
    # An edge that lies on the line itself reaches from its one end to its other.
    upright = length <= slack
    top = np.where(upright, np.maximum(low[edge], high[edge]), there)
    bottom = np.where(upright, np.minimum(low[edge], high[edge]), there)
    top[missed], bottom[missed] = -np.inf, np.inf
    tops, bottoms = np.maximum.reduceat(top, begins), np.minimum.reduceat(bottom, begins)
    best = int((tops - bottoms).argmax())
    return places[best] * direction + bottoms[best] * normal, places[best] * direction + tops[best] * normal


def _point(pair: NDArray[np.float64]) -> Point:
    return float(pair[0]), float(pair[1])
