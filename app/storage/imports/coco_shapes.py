"""Segmentations of COCO as masks, exactly as its own tools draw them, for files that need not be well-formed.

Run lengths go down the columns, beginning with those outside (`maskApi.c` of cocodataset/cocoapi).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.domain.errors import MaskImportError
from app.domain.wording import tr

# Polygons are drawn five times as large, as in `rleFrPoly`.
_SCALE = 5.0
# How many times the size of the image a corner of a polygon may lie outside it.
_FURTHEST = 4
# How many times as long as the sides of all pixels of the image an outline may be.
_LONGEST = 8
# Of an outline at a time.
_POINTS = 2**20
# Bits of a packed run length, which are far more than any image has pixels.
_MOST_BITS = 60


def mask_of_segmentation(segmentation: Any, height: int, width: int) -> NDArray[np.bool_]:
    """A segmentation as a mask.

    Args:
        segmentation: A list of polygons, or an object with run lengths: a list, or a text that packs them.
        height: Rows of the image.
        width: Columns.

    Returns:
        Shape (height, width).

    Raises:
        MaskImportError: It is none, or is of another size.
    """
    try:
        if isinstance(segmentation, dict):
            rows, columns = segmentation["size"]
            if (rows, columns) != (height, width):
                raise MaskImportError(
                    tr(
                        "It has {columns} x {rows} pixels and the image has {width} x {height}; export it again "
                        "in the size of the image.",
                        columns=columns,
                        rows=rows,
                        width=width,
                        height=height,
                    )
                )
            counts = segmentation["counts"]
            return _of_runs(_unpacked(counts) if isinstance(counts, str) else counts, height, width)
        drawn = np.zeros(height * width, np.bool_)  # column by column
        for polygon in segmentation:
            _draw(polygon, height, width, drawn)
    except (TypeError, KeyError, ValueError, OverflowError) as error:
        raise MaskImportError(tr("Its segmentation is damaged; export it again.")) from error
    return np.ascontiguousarray(drawn.reshape(width, height).T)


def _of_runs(counts: Sequence[int], height: int, width: int) -> NDArray[np.bool_]:
    lengths = np.asarray(counts)
    if lengths.ndim != 1 or lengths.dtype.kind not in "iu":
        raise ValueError("no run lengths")
    # Each by itself first: a sum of huge ones comes round to any number, and NumPy would write far beyond the mask.
    if ((lengths < 0) | (lengths > height * width)).any() or lengths.sum() != height * width:
        raise ValueError("run lengths that do not fill the image")
    inside = np.arange(lengths.size) % 2 == 1
    return np.ascontiguousarray(np.repeat(inside, lengths).reshape(width, height).T)


def _unpacked(text: str) -> list[int]:
    """Run lengths from the text that `rleToString` makes: five bits a letter, from the third on as differences."""
    counts: list[int] = []
    value = shift = 0
    for letter in text.encode("ascii"):
        bits = letter - 48
        if not 0 <= bits < 64:
            raise ValueError("a letter that packs nothing")
        value |= (bits & 31) << shift
        shift += 5
        if shift > _MOST_BITS:
            raise ValueError("a length that never ends")
        if not bits & 32:
            if bits & 16:
                value -= 1 << shift
            counts.append(value + (counts[-2] if len(counts) > 2 else 0))
            value = shift = 0
    return counts


def _draw(polygon: Sequence[float], height: int, width: int, drawn: NDArray[np.bool_]) -> None:
    """Draw a polygon x0, y0, x1, y1 … as `rleFrPoly` does, to what is drawn already, shape (width * height,)."""
    corners = np.asarray(polygon, np.float64)
    if corners.ndim != 1 or corners.size < 6 or corners.size % 2 or not np.isfinite(corners).all():
        raise ValueError("no polygon")
    if np.abs(corners).max() > _FURTHEST * max(height, width):
        raise MaskImportError(tr("Its outline lies far outside the image; export it again."))
    large = np.trunc(_SCALE * corners + 0.5).astype(np.int64).reshape(-1, 2)
    following = np.roll(large, -1, axis=0)
    lengths = np.abs(large - following).max(axis=1)
    if lengths.sum() > _LONGEST * _SCALE * (height + 1) * (width + 1):
        raise MaskImportError(tr("Its outline crosses the image far too often to be one; export it again."))
    crossings: list[NDArray[np.int64]] = []
    for some in np.split(np.arange(len(large)), np.flatnonzero(np.diff(lengths.cumsum() // _POINTS)) + 1):
        line = np.concatenate([_line(large[corner], following[corner]) for corner in some])
        crossings.append(_crossings(line, height, width))
    places = np.concatenate(crossings)
    if places.size:
        # Only the columns that it reaches: there may be thousands of small ones on a large image.
        first, last = places.min() // height * height, min((places.max() // height + 1) * height, height * width)
        inside = np.bincount(places - first, minlength=last - first)[: last - first].cumsum() % 2 == 1
        drawn[first:last] |= inside


def _crossings(line: NDArray[np.int64], height: int, width: int) -> NDArray[np.int64]:
    """Where a line, shape (n, 2), goes from one column of pixels to the next; places down the columns."""
    x, y = line.T
    steps = np.flatnonzero(x[1:] != x[:-1])
    left = np.where(x[steps + 1] < x[steps], x[steps + 1], x[steps + 1] - 1)
    columns = (left + 0.5) / _SCALE - 0.5
    rows = np.ceil(np.clip((np.minimum(y[steps], y[steps + 1]) + 0.5) / _SCALE - 0.5, 0, height))
    on = (columns == np.floor(columns)) & (columns >= 0) & (columns <= width - 1)
    places: NDArray[np.int64] = columns[on].astype(np.int64) * height + rows[on].astype(np.int64)
    return places


def _line(start: NDArray[np.int64], end: NDArray[np.int64]) -> NDArray[np.int64]:
    """The points from one corner to another, both included, shape (n, 2)."""
    axis = 0 if abs(end[0] - start[0]) >= abs(end[1] - start[1]) else 1
    backwards = start[axis] > end[axis]
    first, last = (end, start) if backwards else (start, end)
    length = int(last[axis] - first[axis])
    slope = float(last[1 - axis] - first[1 - axis]) / length if length else 0.0
    along = np.arange(length + 1)
    points = np.empty((length + 1, 2), np.int64)
    points[:, axis] = first[axis] + along
    points[:, 1 - axis] = np.trunc(first[1 - axis] + slope * along + 0.5)
    return points[::-1] if backwards else points
