"""The mask of one Frame and the edits made to it, pixel for pixel.

A mask layer is one uint8 array of the Frame's shape in which bit 0 says "belongs to the mask" and bit 1 says
"a human painted or erased here" (touched). Keeping both in one array makes an edit one exclusive-or: applied once it
does, applied again it undoes.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

MASK, TOUCHED = np.uint8(1), np.uint8(2)

Layer = NDArray[np.uint8]

# While a stroke runs, the layer below it is kept in blocks of this many pixels, so that it is copied rarely.
_BLOCK = 256


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

    def clipped(self, height: int, width: int) -> Rect:
        """The part inside an (height, width) array."""
        return Rect(max(0, self.left), max(0, self.top), min(width, self.right), min(height, self.bottom))

    @classmethod
    def whole(cls, layer: Layer) -> Rect:
        return cls(0, 0, layer.shape[1], layer.shape[0])


@dataclass(frozen=True)
class MaskEdit:
    """What one step changed: a bounding box and, compressed, which bits in it flip.

    Attributes:
        rect: Bounding box of the changed pixels.
        packed: zlib of the mask plane and the touched plane of the flips, each bit-packed row by row.
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
        rows = np.flatnonzero(flips.any(axis=1))
        if not rows.size:
            return None
        columns = np.flatnonzero(flips[rows[0] : rows[-1] + 1].any(axis=0))
        inner = Rect(int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1)
        flips = flips[inner.window]
        planes = np.packbits(flips & MASK).tobytes() + np.packbits(flips & TOUCHED).tobytes()
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
        count = self.rect.shape[0] * self.rect.shape[1]
        try:
            planes = np.frombuffer(zlib.decompress(self.packed), np.uint8).reshape(2, (count + 7) // 8)
        except (zlib.error, ValueError) as error:
            raise ValueError("an edit is damaged") from error
        mask, touched = np.unpackbits(planes, axis=1, count=count).reshape(2, *self.rect.shape)
        layer[self.rect.window] ^= mask * MASK + touched * TOUCHED


def empty_layer(height: int, width: int) -> Layer:
    """A layer with no mask and nothing touched."""
    return np.zeros((height, width), np.uint8)


def put_proposal(layer: Layer, proposal: NDArray[np.bool_]) -> None:
    """Make the untouched pixels of `layer` those of `proposal`, in place; touched pixels stay."""
    np.copyto(layer, proposal.view(np.uint8), where=layer < TOUCHED)


def stamp(layer: Layer, start: tuple[float, float], end: tuple[float, float], radius: float, paint: bool) -> Rect:
    """Move a round brush from `start` to `end` and mark what it covers, in place.

    A pixel is covered when its centre lies within `radius` of the segment; the pixel under the pointer always is.

    Args:
        layer: Mask layer.
        start: (x, y) in pixels; pixel (i, j) covers [j, j+1) x [i, i+1), its centre is at +0.5.
        end: Likewise.
        radius: In pixels, > 0.
        paint: True sets the mask, False erases it; both touch.

    Returns:
        The rectangle that may have changed.
    """
    (x0, y0), (x1, y1) = start, end
    box = Rect(
        int(np.floor(min(x0, x1) - radius)),
        int(np.floor(min(y0, y1) - radius)),
        int(np.ceil(max(x0, x1) + radius)) + 1,
        int(np.ceil(max(y0, y1) + radius)) + 1,
    ).clipped(*layer.shape)
    if box.empty:
        return box
    x = np.arange(box.left, box.right, dtype=np.float32)[None, :] + np.float32(0.5 - x0)
    y = np.arange(box.top, box.bottom, dtype=np.float32)[:, None] + np.float32(0.5 - y0)
    dx, dy = np.float32(x1 - x0), np.float32(y1 - y0)
    length2 = dx * dx + dy * dy
    if length2 > 0:
        along = np.clip((x * dx + y * dy) / length2, 0, 1)
        covered = (x - along * dx) ** 2 + (y - along * dy) ** 2 <= radius * radius
    else:
        covered = x**2 + y**2 <= radius * radius
    row, column = int(np.floor(y1)) - box.top, int(np.floor(x1)) - box.left
    if 0 <= row < covered.shape[0] and 0 <= column < covered.shape[1]:
        covered[row, column] = True
    layer[box.window][covered] = TOUCHED | MASK if paint else TOUCHED
    return box


class Stroke:
    """A brush stroke in progress on a layer; `finish` turns it into one edit, `abandon` takes it back."""

    def __init__(self, layer: Layer, radius: float, paint: bool, point: tuple[float, float]) -> None:
        self._layer = layer
        self._radius = radius
        self._paint = paint
        self._last = point
        self._kept = Rect(0, 0, 0, 0)
        self._before = layer[self._kept.window].copy()

    def extend(self, point: tuple[float, float]) -> Rect:
        """Draw on to `point`, (x, y) in pixels; returns the rectangle that may have changed."""
        (x0, y0), (x1, y1) = self._last, point
        reach = self._radius + 2
        self._keep(
            Rect(int(min(x0, x1) - reach), int(min(y0, y1) - reach), int(max(x0, x1) + reach), int(max(y0, y1) + reach))
        )
        self._last = point
        return stamp(self._layer, (x0, y0), point, self._radius, self._paint)

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
