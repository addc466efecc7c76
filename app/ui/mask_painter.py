"""The mask as it is drawn: a translucent fill and a contour, for the device pixels that are asked for.

The cost follows from the device pixels, not from the size of the image; only far zoomed out, a few whole image rows
are copied for each row of the view.
"""

from __future__ import annotations

import math
from enum import StrEnum

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPainter

from app.domain.mask_editing import MASK, Layer, Rect
from app.ui.view_transform import ViewTransform

# Samples per device pixel and axis where the image is minified. With 4, nothing is missed down to 25 %, and below
# that a line has to be thinner than a quarter of a device pixel to be missed.
_MAX_SAMPLES = 4
# Device rows that are sampled at a time: what is gathered for them stays in the cache.
_BAND = 128

_CROSS = cv2.getStructuringElement(cv2.MORPH_CROSS, (3, 3))
_SQUARE = cv2.getStructuringElement(cv2.MORPH_RECT, (3, 3))

# How dark the halo is, 0..1.
_HALO = 0.45

# Distance and thickness of hatching lines, in device-independent pixels.
_HATCH_PERIOD, _HATCH_LINE = 7, 2


class MaskStyle(StrEnum):
    """How the inside of a mask is drawn; the contour is the same in all."""

    FILLED = "filled"
    CONTOUR = "contour"
    HATCHED = "hatched"


def device_samples(start: int, stop: int, origin: float, scale: float, size: int) -> tuple[int, NDArray[np.intp]]:
    """Which image pixels lie under the device pixels start..stop-1 of one axis.

    Args:
        start: First device pixel.
        stop: One past the last.
        origin: Device coordinate of the image's edge.
        scale: Device pixels per image pixel.
        size: Image pixels on this axis.

    Returns:
        The first device pixel whose centre is on the image, and for it and those that follow as long as they are on
        the image the index of the pixel under the centre.
    """
    index = _pixels_under(start, stop, 1, origin, scale)[0]
    first, last = np.searchsorted(index, (0, size))
    return start + int(first), index[first:last]


def _sample_mask(layer: Layer, view: ViewTransform, rect: Rect) -> NDArray[np.uint8]:
    """Mask (0 or 1) under the device pixels of `rect`, shape `rect.shape`; 0 beside the image.

    Where several image pixels lie under a device pixel it is in the mask when one of them is.
    """
    (x, y), (height, width) = view.origin, layer.shape
    sampled = np.zeros(rect.shape, np.uint8)
    left, columns = device_samples(rect.left, rect.right, x, view.scale, width)
    top, rows = device_samples(rect.top, rect.bottom, y, view.scale, height)
    if not columns.size or not rows.size:
        return sampled
    count = min(math.ceil(1 / view.scale), _MAX_SAMPLES)
    column_samples = _pixels_under(left, left + columns.size, count, x, view.scale).clip(0, width - 1)
    row_samples = _pixels_under(top, top + rows.size, count, y, view.scale).clip(0, height - 1)
    first, last = column_samples[0, 0], column_samples[-1, -1] + 1
    column_samples -= first
    left, top = left - rect.left, top - rect.top
    window = sampled[top : top + rows.size, left : left + columns.size]
    for start in range(0, rows.size, _BAND):
        band = row_samples[:, start : start + _BAND]
        found = layer[band[0], first:last]
        for more in band[1:]:
            found |= layer[more, first:last]
        # Gathering whole rows is a memory copy, gathering single columns is not: turn the columns into rows.
        turned = np.asarray(cv2.transpose(found))
        found = turned[column_samples[0]]
        for more in column_samples[1:]:
            found |= turned[more]
        np.bitwise_and(np.asarray(cv2.transpose(found)), MASK, out=window[start : start + _BAND])
    return sampled


def _pixels_under(start: int, stop: int, count: int, origin: float, scale: float) -> NDArray[np.intp]:
    """Image pixels under `count` evenly spaced points in each device pixel start..stop-1; shape (count, pixels)."""
    points = np.arange(start, stop) + (np.arange(count)[:, None] + 0.5) / count
    return np.floor((points - origin) / scale).astype(np.intp)


class MaskPainter:
    """Draws the mask of a layer over its Frame.

    The contour and the thin dark halo that sets it off on bright images both lie inside the mask: no pixel beside it
    is ever tinted.

    Attributes:
        layer: Mask layer, or None where there is nothing to draw.
    """

    def __init__(self, colour: QColor, opacity: float) -> None:
        self.layer: Layer | None = None
        self._colour = colour
        self._opacity = opacity
        self._style = MaskStyle.FILLED
        self._contour, self._halo = 2, 1
        self._hatch_period, self._hatch_line = _HATCH_PERIOD, _HATCH_LINE
        self._table = self._make_table()

    @property
    def colour(self) -> QColor:
        return self._colour

    @colour.setter
    def colour(self, colour: QColor) -> None:
        self._colour = QColor(colour)
        self._table = self._make_table()

    @property
    def opacity(self) -> float:
        """Of the fill, 0..1; the contour stays opaque."""
        return self._opacity

    @opacity.setter
    def opacity(self, opacity: float) -> None:
        self._opacity = min(max(opacity, 0.0), 1.0)
        self._table = self._make_table()

    @property
    def style(self) -> MaskStyle:
        return self._style

    @style.setter
    def style(self, style: MaskStyle) -> None:
        self._style = style
        self._table = self._make_table()

    def set_device_pixel_ratio(self, ratio: float) -> None:
        """Make contour and hatching equally thick on every screen."""
        self._contour, self._halo = max(2, round(1.5 * ratio)), max(1, round(ratio))
        self._hatch_period, self._hatch_line = round(_HATCH_PERIOD * ratio), round(_HATCH_LINE * ratio)

    @property
    def margin(self) -> int:
        """How far, in device pixels, a changed mask pixel changes what is drawn around it."""
        return self._contour + self._halo

    def paint(self, painter: QPainter, view: ViewTransform, rect: Rect, layer: Layer | None = None) -> None:
        """Draw the device pixels of `rect`; the painter's unit is a device pixel.

        Args:
            painter: Where to.
            view: Where the Frame lies.
            rect: Part of the view.
            layer: Drawn in place of the attribute of that name.
        """
        layer = self.layer if layer is None else layer
        if layer is None or rect.empty:
            return
        margin = self.margin
        grown = Rect(rect.left - margin, rect.top - margin, rect.right + margin, rect.bottom + margin)
        kind = self._classified(_sample_mask(layer, view, grown))
        if self._style is MaskStyle.HATCHED:
            kind[(kind == 3) & self._between_lines(rect)] = 0
        rows, columns = (np.flatnonzero(kind.any(axis=axis)) for axis in (1, 0))
        if not rows.size:
            return
        top, left = int(rows[0]), int(columns[0])
        kind = np.ascontiguousarray(kind[top : rows[-1] + 1, left : columns[-1] + 1])
        height, width = kind.shape
        indexed = QImage(kind.data, width, height, width, QImage.Format.Format_Indexed8)
        indexed.setColorTable(self._table)
        # Converted here because Qt would do it pixel by pixel while it draws.
        argb = indexed.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
        painter.drawImage(QPoint(rect.left + left, rect.top + top), argb)

    def _classified(self, mask: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """0 beside the mask, 1 contour, 2 halo, 3 fill, without the margin of `mask`."""
        margin = self.margin
        kind = mask.copy()
        eroded = mask
        for step in range(1, margin + 1):
            # Alternating the two neighbourhoods makes an octagon: about as thick on diagonals as on straight parts.
            eroded = np.asarray(cv2.erode(eroded, _SQUARE if step % 2 == 0 else _CROSS), np.uint8)
            if step in (self._contour, margin):
                kind += eroded
        # What erosion takes for the world beyond the edge of `mask` reaches as far as the margin.
        return kind[margin:-margin, margin:-margin]

    def _between_lines(self, rect: Rect) -> NDArray[np.bool_]:
        """Device pixels of `rect` off the hatching, whose lines are fixed to the view, so that painting moves none."""
        period = self._hatch_period
        columns, rows = (
            (np.arange(start, stop) % period).astype(np.uint8)
            for start, stop in ((rect.left, rect.right), (rect.top, rect.bottom))
        )
        off_line = np.arange(2 * period) % period >= self._hatch_line
        return np.asarray(off_line[columns + rows[:, None]], np.bool_)

    def _make_table(self) -> list[int]:
        """ARGB for each class of `_classified`."""
        colours = [QColor(0, 0, 0, 0), QColor(self._colour), QColor(self._colour), QColor(self._colour)]
        # The fill below a halo of black: its colour darker, its cover the sum of both.
        opacity = self._opacity if self._style is MaskStyle.FILLED else 0.0
        cover = _HALO + opacity * (1 - _HALO)
        share = opacity * (1 - _HALO) / cover
        halo, fill = colours[2:]
        halo.setRgbF(halo.redF() * share, halo.greenF() * share, halo.blueF() * share, cover)
        fill.setAlphaF(0.0 if self._style is MaskStyle.CONTOUR else self._opacity)
        return [colour.rgba() for colour in colours]
