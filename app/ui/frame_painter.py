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


def halved_levels(rgb: Level) -> list[Level]:
    """A Frame at a half, a quarter, ... of its size. Takes time on a large Frame: call it outside the UI thread.

    Args:
        rgb: Shape (H, W, 3), uint8.

    Returns:
        Arrays (H, W, 4), uint8, in memory order blue, green, red, 255: the kind that Qt scales fastest.
    """
    levels = []
    while max(rgb.shape[:2]) > _SMALLEST_LEVEL:
        size = (max(1, rgb.shape[1] // 2), max(1, rgb.shape[0] // 2))
        rgb = np.asarray(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA), np.uint8)
        levels.append(np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2BGRA), np.uint8))
    return levels


class FramePainter:
    """Draws a Frame in a view.

    The view is rendered as a whole when it changes and copied from then on: whatever part is painted again while a
    brush moves is the same, pixel for pixel, and costs next to nothing.

    Attributes:
        table: What is shown for each value of a channel, shape (256,), uint8; None shows them as they are. It is
            applied to what is in view alone, so that it can follow the pointer on an image of any size.
        smooth: Whether pixels are blended at any magnification; else they are shown as squares where they are large.
    """

    def __init__(self) -> None:
        self.table: NDArray[np.uint8] | None = None
        self.smooth = False
        self._levels: list[Level] = []
        self._rendered: QImage | None = None
        self._key: object = None

    def set_frame(self, frame: Frame | None) -> None:
        """Show this Frame, at first without its halved copies."""
        self.set_levels([frame.rgb] if frame else [])
        self._rendered = None

    def set_levels(self, levels: list[Level]) -> None:
        """Take what is shown of the Frame: it in full size, shape (H, W, 3), and what `halved_levels` made of that."""
        self._levels = levels
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
        table = None if self.table is None else self.table.tobytes()
        key = (view.scale, view.origin, size, ratio, background.rgb(), table, self.smooth)
        if key != self._key or self._rendered is None:
            if self._rendered is None or (self._rendered.width(), self._rendered.height()) != size:
                self._rendered = QImage(*size, QImage.Format.Format_RGB32)
            self.render(self._rendered, view, ratio, background)
            self._key = key
        height, width = rect.shape
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage(QPoint(rect.left, rect.top), self._rendered, QRect(rect.left, rect.top, width, height))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)

    def render(self, target: QImage, view: ViewTransform, ratio: float, background: QColor) -> None:
        """Draw all of a view into an image of the view's size in device pixels."""
        target.fill(background)
        painter = QPainter(target)
        size = (target.width(), target.height())
        if self.smooth or view.scale < _PIXELS_FROM * ratio:
            self._draw_smooth(painter, view, size)
        else:
            self._draw_pixels(painter, view, size)
        painter.end()

    def _draw_smooth(self, painter: QPainter, view: ViewTransform, size: tuple[int, int]) -> None:
        level = min(max(0, math.floor(-math.log2(view.scale))), len(self._levels) - 1)
        pixels = self._levels[level]
        (x, y), (full_width, full_height) = view.origin, view.image_size
        # A level of an odd size is not exactly half of the one before: it is stretched over the whole image.
        across, down = full_width * view.scale / pixels.shape[1], full_height * view.scale / pixels.shape[0]
        left = top = 0
        if self.table is not None:
            # A pixel more on every side is what blending at the edge of the view looks at.
            left, right = _in_view(x, across, size[0], pixels.shape[1])
            top, bottom = _in_view(y, down, size[1], pixels.shape[0])
            pixels = self._translated(pixels[top:bottom, left:right])
        height, width, channels = pixels.shape
        form = QImage.Format.Format_RGB888 if channels == 3 else QImage.Format.Format_RGB32
        image = QImage(pixels.data, width, height, width * channels, form)
        target = QRectF(x + left * across, y + top * down, width * across, height * down)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(target, image, QRectF(0, 0, width, height))

    def _draw_pixels(self, painter: QPainter, view: ViewTransform, size: tuple[int, int]) -> None:
        # The same index arithmetic as for the mask, so that both have their edges at the same device pixel.
        (x, y), (width, height) = view.origin, view.image_size
        left, columns = device_samples(0, size[0], x, view.scale, width)
        top, rows = device_samples(0, size[1], y, view.scale, height)
        if not columns.size or not rows.size:
            return
        visible = self._translated(self._levels[0][rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1])
        pixels = visible.take(columns - columns[0], axis=1).take(rows - rows[0], axis=0)
        image = QImage(pixels.data, columns.size, rows.size, 3 * columns.size, QImage.Format.Format_RGB888)
        painter.drawImage(QPoint(left, top), image)

    def _translated(self, pixels: Level) -> Level:
        """The pixels through the table; a fourth channel stays what it is."""
        if self.table is None:
            return pixels
        table = self.table
        if pixels.shape[2] == 4:
            table = np.dstack([table] * 3 + [np.arange(256, dtype=np.uint8)]).reshape(1, 256, 4)
        return np.asarray(cv2.LUT(pixels, table), np.uint8)


def _in_view(origin: float, scale: float, view: int, size: int) -> tuple[int, int]:
    """First of the pixels of one axis that are in view, and one past the last, with one more on either side.

    Args:
        origin: Device coordinate of the first pixel's edge.
        scale: Device pixels per pixel.
        view: Device pixels of the view.
        size: Pixels there are.
    """
    first = min(max(math.floor(-origin / scale) - 1, 0), size - 1)
    return first, min(max(math.ceil((view - origin) / scale) + 1, first + 1), size)
