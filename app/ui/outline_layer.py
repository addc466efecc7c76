"""Outlines of masks over the canvas, told apart by colour and by dashes; what they cost follows from the view."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from app.domain.mask_editing import Rect
from app.ui.frame_view import FrameView
from app.ui.lines import BELOW
from app.ui.mask_painter import device_samples

Mask = NDArray[np.bool_]

_MARKED = QColor(255, 255, 255, 130)
_MARGIN = 8  # device pixels beyond the view, so that its edge does not become part of an outline


@dataclass(frozen=True)
class Pen:
    """How an outline is drawn.

    Attributes:
        colour: Of the line.
        dashes: Length of a dash and of the gap after it, in units of the widget; None is a line without gaps.
    """

    colour: QColor
    dashes: tuple[int, int] | None = None


class OutlineLayer(QObject):
    """Draws the outlines of masks on a dark halo, and fills a place that is marked; see `Overlay`.

    Args:
        canvas: Shows them; also the owner.
    """

    def __init__(self, canvas: FrameView) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._drawn: list[tuple[Mask, Pen]] = []
        self._marked: tuple[Rect, Mask] | None = None
        self._view: tuple[float, ...] = ()
        self._image = QImage()
        canvas.overlays.append(self)

    def show(self, drawn: Sequence[tuple[Mask, Pen]], marked: tuple[Rect, Mask] | None = None) -> None:
        """Draw the outlines of masks of the Frame's size, the last one above the others; none at all ends it.

        Args:
            drawn: The masks, and how their outlines are drawn.
            marked: A part of the Frame and, of its shape, what is marked in it.
        """
        self._drawn, self._marked, self._view = list(drawn), marked, ()
        self._canvas.update()

    def paint(self, painter: QPainter) -> None:
        """The painter is as it was made for the widget."""
        if not self._drawn:
            return
        ratio, corner = self._canvas.devicePixelRatioF(), self._canvas.image_to_widget(QPointF(0, 0))
        view = (corner.x(), corner.y(), self._canvas.zoom, self._canvas.width(), self._canvas.height(), ratio)
        if view != self._view:
            # A stroke repaints many times while the view stays.
            self._view, self._image = view, self._rendered((corner.x() * ratio, corner.y() * ratio), ratio)
        painter.drawImage(QPointF(-_MARGIN / ratio, -_MARGIN / ratio), self._image)

    def _rendered(self, origin: tuple[float, float], ratio: float) -> QImage:
        """All of it, for the device pixels of the view and a margin around them."""
        width = round(self._canvas.width() * ratio) + 2 * _MARGIN
        height = round(self._canvas.height() * ratio) + 2 * _MARGIN
        kind = np.zeros((height, width), np.uint8)
        if self._marked:
            rect, inside = self._marked
            scale = self._canvas.zoom
            self._sample(inside, (origin[0] + rect.left * scale, origin[1] + rect.top * scale), kind, 2)
        thick = np.ones((max(2, round(1.8 * ratio)),) * 2, np.uint8)
        wide = np.ones((thick.shape[0] + 2 * max(1, round(ratio)),) * 2, np.uint8)
        for number, (mask, pen) in enumerate(self._drawn, 3):
            line = self._line(mask, origin, (height, width), pen, ratio)
            kind[(cv2.dilate(line, wide) > 0) & (kind < 3)] = 1
            kind[cv2.dilate(line, thick) > 0] = number
        indexed = QImage(kind.data, width, height, width, QImage.Format.Format_Indexed8)
        colours = [QColor(0, 0, 0, 0), BELOW, _MARKED, *(pen.colour for _, pen in self._drawn)]
        indexed.setColorTable([colour.rgba() for colour in colours])
        image = indexed.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        return image

    def _line(
        self, mask: Mask, origin: tuple[float, float], shape: tuple[int, int], pen: Pen, ratio: float
    ) -> NDArray[np.uint8]:
        """1 on the outermost device pixels of a mask, but in the gaps between dashes."""
        sampled, line = np.zeros(shape, np.uint8), np.zeros(shape, np.uint8)
        self._sample(mask, origin, sampled, 1)
        contours, _ = cv2.findContours(sampled, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
        for contour in contours:
            x, y = contour[:, 0].T
            if pen.dashes:
                dash, gap = (round(length * ratio) for length in pen.dashes)
                drawn = np.arange(x.size) % (dash + gap) < dash
                x, y = x[drawn], y[drawn]
            line[y, x] = 1
        return line

    def _sample(self, mask: Mask, origin: tuple[float, float], kind: NDArray[np.uint8], value: int) -> None:
        """Set the device pixels whose centre a mask covers that begins at `origin`."""
        (x, y), scale = origin, self._canvas.zoom
        left, columns = device_samples(-_MARGIN, kind.shape[1] - _MARGIN, x, scale, mask.shape[1])
        top, rows = device_samples(-_MARGIN, kind.shape[0] - _MARGIN, y, scale, mask.shape[0])
        left, top = left + _MARGIN, top + _MARGIN
        kind[top : top + rows.size, left : left + columns.size][mask[np.ix_(rows, columns)]] = value
