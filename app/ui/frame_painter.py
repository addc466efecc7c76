"""The Frame as it is drawn: a pyramid of halved copies, and the view rendered once per change of view."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from app.domain.image import Frame
from app.domain.mask_editing import Rect
from app.ui.mask_painter import device_samples
from app.ui.view_transform import ViewTransform

# From this magnification on single pixels are what the user wants to see, so that they are no longer blended.
_PIXELS_FROM = 2.0
_SMALLEST_LEVEL = 64

Level = NDArray[np.uint8]


def halved_levels(frame: Frame) -> list[Level]:
    """The Frame at a half, a quarter, ... of its size. Takes time on a large Frame: call it outside the UI thread.

    Returns:
        Arrays (H, W, 4), uint8, in memory order blue, green, red, 255: the kind that Qt scales fastest.
    """
    levels = []
    rgb = frame.rgb
    while max(rgb.shape[:2]) > _SMALLEST_LEVEL:
        size = (max(1, rgb.shape[1] // 2), max(1, rgb.shape[0] // 2))
        rgb = np.asarray(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA), np.uint8)
        levels.append(np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2BGRA), np.uint8))
    return levels


class FramePainter:
    """Draws a Frame in a view.

    The view is rendered as a whole when it changes and copied from then on: whatever part is painted again while a
    brush moves is the same, pixel for pixel, and costs next to nothing.
    """

    def __init__(self) -> None:
        self._levels: list[Level] = []
        self._rendered: QImage | None = None
        self._key: object = None

    def set_frame(self, frame: Frame | None) -> None:
        """Show this Frame, at first without its halved copies."""
        self._levels = [frame.rgb] if frame else []
        self._rendered = self._key = None

    def set_halved(self, levels: list[Level]) -> None:
        """Take what `halved_levels` made for the Frame on show."""
        del self._levels[1:]
        self._levels += levels
        self._key = None

    def paint(
        self,
        painter: QPainter,
        view: ViewTransform,
        size: tuple[int, int],
        ratio: float,
        background: QColor,
        rect: Rect,
    ) -> None:
        """Draw the device pixels of `rect`; the painter's unit is a device pixel.

        Args:
            painter: Where to.
            view: Where the Frame lies.
            size: (width, height) of the whole view in device pixels.
            ratio: Device pixels per unit of the widget: on a dense screen, pixels are told apart later.
            background: Around the Frame.
            rect: Part of the view.
        """
        key = (view.scale, view.origin, size, ratio, background.rgb())
        if key != self._key or self._rendered is None:
            self._rendered = self._render(view, size, ratio, background)
            self._key = key
        height, width = rect.shape
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage(QPoint(rect.left, rect.top), self._rendered, QRect(rect.left, rect.top, width, height))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)

    def _render(self, view: ViewTransform, size: tuple[int, int], ratio: float, background: QColor) -> QImage:
        rendered = self._rendered
        if rendered is None or (rendered.width(), rendered.height()) != size:
            rendered = QImage(*size, QImage.Format.Format_RGB32)
        rendered.fill(background)
        painter = QPainter(rendered)
        if view.scale < _PIXELS_FROM * ratio:
            self._draw_smooth(painter, view)
        else:
            self._draw_pixels(painter, view, size)
        painter.end()
        return rendered

    def _draw_smooth(self, painter: QPainter, view: ViewTransform) -> None:
        level = min(max(0, math.floor(-math.log2(view.scale))), len(self._levels) - 1)
        pixels = self._levels[level]
        height, width, channels = pixels.shape
        (x, y), (full_width, full_height) = view.origin, view.image_size
        form = QImage.Format.Format_RGB888 if channels == 3 else QImage.Format.Format_RGB32
        image = QImage(pixels.data, width, height, width * channels, form)
        # A level of an odd size is not exactly half of the one before: it is stretched over the whole image.
        target = QRectF(x, y, full_width * view.scale, full_height * view.scale)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(target, image, QRectF(0, 0, width, height))

    def _draw_pixels(self, painter: QPainter, view: ViewTransform, size: tuple[int, int]) -> None:
        # The same index arithmetic as for the mask, so that both have their edges at the same device pixel.
        (x, y), (width, height) = view.origin, view.image_size
        left, columns = device_samples(0, size[0], x, view.scale, width)
        top, rows = device_samples(0, size[1], y, view.scale, height)
        if not columns.size or not rows.size:
            return
        visible = self._levels[0][rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
        pixels = visible.take(columns - columns[0], axis=1).take(rows - rows[0], axis=0)
        image = QImage(pixels.data, columns.size, rows.size, 3 * columns.size, QImage.Format.Format_RGB888)
        painter.drawImage(QPoint(left, top), image)
