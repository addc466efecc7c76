"""The mask of one Frame and the edits made to it, pixel for pixel.

A mask layer is one uint8 array of the Frame's shape in which bit 0 says "belongs to the mask", bit 1 says
"a human painted or erased here" (touched) and bit 2 says "a box prompt made this" (prompted): the threshold and a
re-run leave it, another box prompt or a human changes it. A pixel is never both touched and prompted. Keeping all in
one array makes an edit one exclusive-or: applied once it does, applied again it undoes.
"""

from __future__ import annotations

import math
import zlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import reduce

import numpy as np
from numpy.typing import NDArray

MASK, TOUCHED, PROMPTED = np.uint8(1), np.uint8(2), np.uint8(4)

Layer = NDArray[np.uint8]

# While a stroke runs, the layer below it is kept in blocks of this many pixels, so that it is copied rarely.
_BLOCK = 256

# An edit is applied in bands of about this many pixels: what is unpacked then stays in the processor's cache.
_BAND = 1 << 18


@dataclass(frozen=True)
class Rect:
    """A rectangle of pixels: columns left..right-1, rows top..bottom-1; empty where right <= left."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def empty(self) -> bool:
        return self.right <= self.left or self.bottom <= self.top

    @property
    def shape(self) -> tuple[int, int]:
        return max(0, self.bottom - self.top), max(0, self.right - self.left)

    @property
    def window(self) -> tuple[slice, slice]:
        """Index of the rectangle in an (H, W) array."""
        return slice(self.top, self.bottom), slice(self.left, self.right)

    def united(self, other: Rect) -> Rect:
        """Smallest rectangle that holds both."""
        if self.empty:
            return other
        if other.empty:
            return self
        return Rect(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )

    def mostly_in(self, other: Rect) -> bool:
        """Whether more than half of the smaller of two lies in the other."""
        high = min(self.bottom, other.bottom) - max(self.top, other.top)
        wide = min(self.right, other.right) - max(self.left, other.left)
        smaller = min(self.shape[0] * self.shape[1], other.shape[0] * other.shape[1])
        return high > 0 and wide > 0 and 2 * high * wide > smaller

    @classmethod
    def union_of(cls, rects: Iterable[Rect]) -> Rect:
        """Smallest rectangle that holds them all; empty where there is none."""
        return reduce(Rect.united, rects, cls(0, 0, 0, 0))

    def clipped(self, height: int, width: int) -> Rect:
        """The part inside an (height, width) array."""
        return Rect(max(0, self.left), max(0, self.top), min(width, self.right), min(height, self.bottom))

    @classmethod
    def whole(cls, layer: Layer) -> Rect:
        return cls(0, 0, layer.shape[1], layer.shape[0])

    @classmethod
    def around_points(cls, points: Sequence[tuple[float, float]], reach: float) -> Rect:
        """Smallest rectangle that holds the pixels under all points, (x, y), and those up to `reach` beside them."""
        x, y = [point[0] for point in points], [point[1] for point in points]
        return cls(
            math.floor(min(x) - reach),
            math.floor(min(y) - reach),
            math.floor(max(x) + reach) + 1,
            math.floor(max(y) + reach) + 1,
        )

    @classmethod
    def around(cls, pixels: NDArray[np.bool_] | Layer) -> Rect:
        """Smallest rectangle that holds all pixels of an (H, W) array that are not zero."""
        rows = np.flatnonzero(pixels.any(axis=1))
        if not rows.size:
            return cls(0, 0, 0, 0)
        columns = np.flatnonzero(pixels[rows[0] : rows[-1] + 1].any(axis=0))
        return cls(int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1)


@dataclass(frozen=True)
class MaskEdit:
    """What one step changed: a bounding box and, compressed, which bits in it flip.

    Attributes:
        rect: Bounding box of the changed pixels.
        packed: zlib of the mask plane and the touched plane of the flips, and of the prompted plane where it has any;
            each is bit-packed row by row.
    """

    rect: Rect
    packed: bytes

    @classmethod
    def between(cls, before: Layer, after: Layer, origin: tuple[int, int] = (0, 0)) -> MaskEdit | None:
        """The edit that turns `before` into `after` (same shape), or None where nothing differs.

        Args:
            before: Layer, or a part of it.
            after: The same part, changed.
            origin: (top, left) of the part in the layer.
        """
        flips = before ^ after
        inner = Rect.around(flips)
        if inner.empty:
            return None
        flips = flips[inner.window]
        bits = (MASK, TOUCHED, PROMPTED) if flips.max() >= PROMPTED else (MASK, TOUCHED)
        planes = b"".join(np.packbits(flips & bit).tobytes() for bit in bits)
        top, left = origin
        rect = Rect(inner.left + left, inner.top + top, inner.right + left, inner.bottom + top)
        return cls(rect, zlib.compress(planes, level=1))

    def apply(self, layer: Layer) -> None:
        """Flip the bits in place; doing it twice restores the layer.

        Raises:
            ValueError: The edit does not fit the layer, so it was made for another one or is damaged.
        """
        if self.rect.clipped(*layer.shape) != self.rect:
            raise ValueError(f"an edit of {self.rect} does not fit a layer of {layer.shape}")
        height, width = self.rect.shape
        size = (height * width + 7) // 8
        try:
            planes = np.frombuffer(zlib.decompress(self.packed, bufsize=2 * size), np.uint8).reshape(-1, size)
        except (zlib.error, ValueError) as error:
            raise ValueError("an edit is damaged") from error
        if len(planes) not in (2, 3):
            raise ValueError("an edit is damaged")
        rows = _BAND // (8 * width + 1) * 8 + 8  # eight rows fill whole bytes, whatever their width
        for top in range(0, height, rows):
            band = layer[self.rect.window][top : top + rows]
            packed = planes[:, top * width // 8 :][:, : (band.size + 7) // 8]
            flips: Layer | None = None
            for bit, plane in zip((MASK, TOUCHED, PROMPTED), packed, strict=False):
                if plane.any():
                    more = np.unpackbits(plane, count=band.size)
                    more *= bit
                    flips = more if flips is None else np.bitwise_or(flips, more, out=flips)
            if flips is not None:
                band ^= flips.reshape(band.shape)


def empty_layer(height: int, width: int) -> Layer:
    """A layer with no mask and nothing touched."""
    return np.zeros((height, width), np.uint8)


def mask_of(layer: Layer) -> NDArray[np.bool_]:
    """The mask of a layer or of a part of one, same shape; a copy."""
    return (layer & MASK).view(np.bool_)


def put_proposal(layer: Layer, proposal: NDArray[np.bool_]) -> None:
    """Make `layer` what `proposal` is, in place; touched and prompted pixels stay."""
    np.copyto(layer, proposal.view(np.uint8), where=layer <= MASK)


# Says for a rectangle of the layer which of its pixels a stroke may change; shape of the rectangle, bool.
Allowed = Callable[[Rect], NDArray[np.bool_]]


def stamp(
    layer: Layer,
    start: tuple[float, float],
    end: tuple[float, float],
    radius: float | tuple[float, float],
    paint: bool,
    square: bool = False,
    allowed: Allowed | None = None,
) -> Rect:
    """Move a brush from `start` to `end` and mark what it covers, in place.

    A pixel is covered when its centre lies within the brush's radius of the segment; the pixel under the pointer
    always is.

    Args:
        layer: Mask layer.
        start: (x, y) in pixels; pixel (i, j) covers [j, j+1) x [i, i+1), its centre is at +0.5.
        end: Likewise.
        radius: In pixels, > 0; a pair is the radius at the start and at the end, and grows evenly between them.
        paint: True sets the mask, False erases it; both touch.
        square: A square of twice the radius, along the axes of the image, instead of a disc.
        allowed: Restricts what is marked.

    Returns:
        The rectangle that may have changed.
    """
    (x0, y0), (x1, y1) = start, end
    r0, r1 = radius if isinstance(radius, tuple) else (radius, radius)
    box = Rect.around_points((start, end), max(r0, r1)).clipped(*layer.shape)
    if box.empty:
        return box
    x = np.arange(box.left, box.right, dtype=np.float32) + np.float32(0.5 - x0)
    y = np.arange(box.top, box.bottom, dtype=np.float32) + np.float32(0.5 - y0)
    swept = _swept_square if square else _swept_disc
    covered = swept(x, y, x1 - x0, y1 - y0, r0, r1)
    row, column = int(np.floor(y1)) - box.top, int(np.floor(x1)) - box.left
    if 0 <= row < covered.shape[0] and 0 <= column < covered.shape[1]:
        covered[row, column] = True
    if allowed:
        covered &= allowed(box)
    layer[box.window][covered] = TOUCHED | MASK if paint else TOUCHED
    return box


def _swept_disc(
    x: NDArray[np.float32], y: NDArray[np.float32], dx: float, dy: float, r0: float, r1: float
) -> NDArray[np.bool_]:
    """Which points of the grid `y` x `x` a disc covers on its way from (0, 0) to (dx, dy)."""
    columns, rows = x[None, :], y[:, None]
    across, down = np.float32(dx), np.float32(dy)
    length2 = across * across + down * down
    if length2 == 0:
        return columns**2 + rows**2 <= max(r0, r1) ** 2
    along = np.clip((columns * across + rows * down) / length2, 0, 1)
    distance2 = (columns - along * across) ** 2 + (rows - along * down) ** 2
    if r0 == r1:
        return distance2 <= r0 * r0
    return distance2 <= (np.float32(r0) + along * np.float32(r1 - r0)) ** 2


def _swept_square(
    x: NDArray[np.float32], y: NDArray[np.float32], dx: float, dy: float, r0: float, r1: float
) -> NDArray[np.bool_]:
    """Like `_swept_disc` for a square, which covers a point when it does so in both directions at one moment."""
    enters_x, leaves_x = _moments(x, dx, r0, r1)
    enters_y, leaves_y = _moments(y, dy, r0, r1)
    return np.maximum.outer(enters_y, enters_x) <= np.minimum.outer(leaves_y, leaves_x)


def _moments(
    points: NDArray[np.float32], delta: float, r0: float, r1: float
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """First and last moment in [0, 1] at which |point - t delta| <= r0 + t (r1 - r0); first > last where there is none.

    Both sides of the condition are straight lines in t, so each of its two halves holds before or after one moment.
    """
    enters, leaves = np.zeros(points.shape), np.ones(points.shape)
    for side, shift in ((points, delta), (-points, -delta)):
        room, rate = r0 - side.astype(np.float64), r1 - r0 + shift  # how much is left at t = 0, and what t adds
        if rate == 0:
            leaves[room < 0] = -1
        elif rate > 0:
            np.maximum(enters, -room / rate, out=enters)
        else:
            np.minimum(leaves, -room / rate, out=leaves)
    return enters, leaves


class Stroke:
    """A brush stroke in progress on a layer; `finish` turns it into one edit, `abandon` takes it back.

    Args:
        layer: Is drawn on.
        radius: Of the brush where it is not given for a point, in pixels.
        paint: Whether it paints; else it erases.
        point: (x, y) where it begins.
        square: Whether the brush is a square, not a disc.
        allowed: Restricts what is marked.
    """

    def __init__(
        self,
        layer: Layer,
        radius: float,
        paint: bool,
        point: tuple[float, float],
        square: bool = False,
        allowed: Allowed | None = None,
    ) -> None:
        self._layer = layer
        self._radius = self._last_radius = radius
        self._paint = paint
        self._square = square
        self._allowed = allowed
        self._last = point
        self._kept = Rect(0, 0, 0, 0)
        self._before = layer[self._kept.window].copy()

    def extend(self, point: tuple[float, float], radius: float | None = None) -> Rect:
        """Draw on to `point`, (x, y) in pixels, where the brush has `radius`; returns what may have changed."""
        radius = self._radius if radius is None else radius
        last, radii = self._last, (self._last_radius, radius)
        self._keep(Rect.around_points((last, point), max(radii)))
        self._last, self._last_radius = point, radius
        return stamp(self._layer, last, point, radii, self._paint, self._square, self._allowed)

    def finish(self) -> MaskEdit | None:
        """The whole stroke as one edit, or None where it changed nothing."""
        return MaskEdit.between(self._before, self._layer[self._kept.window], (self._kept.top, self._kept.left))

    def abandon(self) -> Rect:
        """Restore the layer as it was before the stroke; returns the rectangle that may have changed."""
        self._layer[self._kept.window] = self._before
        return self._kept

    def _keep(self, rect: Rect) -> None:
        """Make sure that the layer below `rect` is kept as it was before the stroke."""
        blocks = Rect(
            rect.left // _BLOCK * _BLOCK,
            rect.top // _BLOCK * _BLOCK,
            -(-rect.right // _BLOCK) * _BLOCK,
            -(-rect.bottom // _BLOCK) * _BLOCK,
        ).clipped(*self._layer.shape)
        if blocks.empty:
            return
        union = self._kept.united(blocks)
        if union == self._kept:
            return
        # Outside what was kept so far the stroke has not been, so the layer itself is still the state before it.
        before = self._layer[union.window].copy()
        if not self._kept.empty:
            top, left = self._kept.top - union.top, self._kept.left - union.left
            height, width = self._kept.shape
            before[top : top + height, left : left + width] = self._before
        self._kept, self._before = union, before
