"""Outlines of masks as polygons that give back exactly the mask, whoever fills them.

They run along the edges of the pixels, drawn in by a little. So they hold the centres of all pixels of the mask and of
no other, for programs that look at the centres (as those of COCO do); and cut to whole numbers their corners are pixels
of the mask's border, for programs that fill such a polygon with its border (as those around YOLO do with OpenCV).
"""

from __future__ import annotations

from collections import defaultdict

import numpy as np
from numpy.typing import NDArray

# Pixels; less than the tenth to which the readers of COCO round.
INSET = 0.05


def outlines(mask: NDArray[np.bool_]) -> list[NDArray[np.float64]]:
    """One polygon for each part of a mask that hangs together by sides of pixels.

    A polygon knows no holes: each is joined to its surroundings by a cut of no width, along the middle of a row of
    pixels that belong to the part.

    Args:
        mask: Shape (H, W).

    Returns:
        Shape (n, 2) each, (x, y) in pixels; pixel (i, j) covers [j, j+1) x [i, i+1). The mask is on their right.
    """
    padded = np.pad(mask, 1)
    upper_left, upper_right = padded[:-1, :-1], padded[:-1, 1:]
    lower_left, lower_right = padded[1:, :-1], padded[1:, 1:]
    turns = upper_left ^ upper_right ^ lower_left ^ lower_right
    # Where two pixels meet by a corner alone there are two corners, that of the edge from the left and of that to the
    # right; each goes on along the other side of its own pixel.
    touch = (upper_left == lower_right) & (upper_right == lower_left) & (upper_left != upper_right)
    here, there = np.nonzero(turns), np.nonzero(touch)
    y, x = (np.concatenate([one, two, two]) for one, two in zip(here, there, strict=True))
    if not x.size:
        return []
    leftwards = np.concatenate(
        [(upper_left != lower_left)[here], np.ones(there[0].size, np.bool_), np.zeros(there[0].size, np.bool_)]
    )
    upwards = np.concatenate([(upper_left != upper_right)[here], upper_left[there], upper_right[there]])
    below = np.where(leftwards, lower_left[y, x], lower_right[y, x])  # whether the mask is below the edge
    beside = np.where(upwards, upper_right[y, x], lower_right[y, x])  # whether it is on the right of the edge
    in_rows, in_columns = np.lexsort((~leftwards, x, y)), np.lexsort((~upwards, y, x))
    along_column = _mates(in_columns)
    following = np.where(leftwards != below, _mates(in_rows), along_column)

    nodes = _Nodes(x + np.where(beside, INSET, -INSET), y + np.where(below, INSET, -INSET), following)
    loops = nodes.loops()
    order = np.lexsort((y, x, loops))
    leftmost = order[np.searchsorted(loops[order], np.arange(loops.max() + 1))]
    cuts: dict[int, list[tuple[int, int]]] = defaultdict(list)  # by edge: row, and the hole that is joined there
    places = x[in_columns] * (mask.shape[0] + 1) + y[in_columns]
    for hole in leftmost[~beside[leftmost]].tolist():
        row = int(y[hole])
        outside = np.flatnonzero(~mask[row, : x[hole]])
        column = int(outside[-1]) + 1 if outside.size else 0
        upper_end = in_columns[np.searchsorted(places, column * (mask.shape[0] + 1) + row, side="right") - 1]
        cuts[int(along_column[upper_end])].append((row, hole))
    for edge, joined in cuts.items():
        for row, hole in sorted(joined, reverse=True):  # the edge leads upwards
            edge = nodes.join(edge, hole, row + 0.5)
    return [nodes.walk(start) for start in leftmost[beside[leftmost]].tolist()]


def _mates(order: NDArray[np.intp]) -> NDArray[np.intp]:
    """The other end of each edge; along a line, the first and second corner are ends of one, and so on."""
    mates = np.empty_like(order)
    mates[order[0::2]], mates[order[1::2]] = order[1::2], order[0::2]
    return mates


class _Nodes:
    """Corners, each with the one that follows it on its loop."""

    def __init__(self, x: NDArray[np.float64], y: NDArray[np.float64], following: NDArray[np.intp]) -> None:
        self._points = list(zip(x.tolist(), y.tolist(), strict=True))
        self._following: list[int] = following.tolist()

    def loops(self) -> NDArray[np.intp]:
        """The number of the loop, from 0, that each corner is on."""
        loops, count = [-1] * len(self._following), 0
        for node in range(len(loops)):
            if loops[node] < 0:
                while loops[node] < 0:
                    loops[node] = count
                    node = self._following[node]
                count += 1
        return np.array(loops)

    def join(self, edge: int, hole: int, y: float) -> int:
        """Go from an upright edge, given by the corner it starts at, around a hole and back; returns the rest of it."""
        x = self._points[edge][0]
        last = len(self._points)
        self._points += [(x, y), (self._points[hole][0], y), (self._points[hole][0], y), (x, y)]
        self._following += [last + 1, self._following[hole], last + 3, self._following[edge]]
        self._following[edge], self._following[hole] = last, last + 2
        return last + 3

    def walk(self, start: int) -> NDArray[np.float64]:
        """The corners of a loop, shape (n, 2)."""
        found, node = [self._points[start]], self._following[start]
        while node != start:
            found.append(self._points[node])
            node = self._following[node]
        return np.array(found)
