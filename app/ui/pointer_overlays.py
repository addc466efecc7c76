"""What follows the pointer over the canvas besides the brush: a crosshair and a loupe."""

from __future__ import annotations

import math
from typing import Protocol

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QRegion

from app.domain.mask_editing import Rect
from app.ui.frame_view import FrameView
from app.ui.mask_painter import MaskPainter, MaskStyle
from app.ui.view_transform import ViewTransform

LOUPE_DIAMETER = 176
LOUPE_TIMES = 4.0

# Between the pointer and the loupe, so that the brush is not hidden, and what the loupe's rim reaches beyond it.
_LOUPE_DISTANCE, _RIM = 36, 3
_CROSS_GAP, _CROSS_MARK = 14, 7
_DARK, _LIGHT = QColor(0, 0, 0, 170), QColor(255, 255, 255, 220)


class PointerOverlay(Protocol):
    """Drawn over a view at a place that depends on where the pointer is."""

    def region(self, view: FrameView, at: QPointF) -> QRegion:
        """What it covers of the view with the pointer at `at`, in widget units; empty where there is nothing."""

    def draw(self, painter: QPainter, view: FrameView, at: QPointF) -> None:
        """Draw it."""


class Following:
    """An overlay of a view that follows the pointer, painted within its own dirty rectangles.

    Attributes:
        shown: Whether it is drawn.
    """

    def __init__(self, view: FrameView, what: PointerOverlay, shown: bool = False) -> None:
        self._view = view
        self._what = what
        self._shown = shown
        self._at: QPointF | None = None
        self._covered = QRegion()

    @property
    def shown(self) -> bool:
        return self._shown

    @shown.setter
    def shown(self, shown: bool) -> None:
        self._shown = shown
        self.refresh()

    def follow(self, at: QPointF | None) -> None:
        """Move it to a point of the widget; None takes it away."""
        self._at = at
        self.refresh()

    def refresh(self) -> None:
        """Paint it again, where it was and where it is."""
        region = QRegion()
        if self._shown and self._at is not None and self._view.frame:
            region = self._what.region(self._view, self._at)
        if not (region.isEmpty() and self._covered.isEmpty()):
            self._view.update(self._covered | region)
        self._covered = region

    def paint(self, painter: QPainter) -> None:
        """Draw it; the painter is as it was made for the widget."""
        if self._at is not None and not self._covered.isEmpty():
            self._what.draw(painter, self._view, self._at)


class Crosshair:
    """Two lines across the view that meet at the pointer, with a gap around it."""

    def region(self, view: FrameView, at: QPointF) -> QRegion:
        x, y = math.floor(at.x()), math.floor(at.y())
        return QRegion(QRect(0, y - 2, view.width(), 5)) | QRegion(QRect(x - 2, 0, 5, view.height()))

    def draw(self, painter: QPainter, view: FrameView, at: QPointF) -> None:
        for colour, width in ((_DARK, 3.0), (_LIGHT, 1.0)):
            painter.setPen(QPen(colour, width))
            for near, far in ((-_CROSS_GAP, -at.x()), (_CROSS_GAP, view.width() - at.x())):
                painter.drawLine(at + QPointF(near, 0), at + QPointF(far, 0))
            for near, far in ((-_CROSS_GAP, -at.y()), (_CROSS_GAP, view.height() - at.y())):
                painter.drawLine(at + QPointF(0, near), at + QPointF(0, far))


class Loupe:
    """A circle beside the pointer with the pixels around it, four times as large as the view shows them."""

    def region(self, view: FrameView, at: QPointF) -> QRegion:
        frame, point = view.frame, view.widget_to_image(at)
        if frame is None or not (0 <= point.x() < frame.width and 0 <= point.y() < frame.height):
            return QRegion()
        return QRegion(_loupe_rect(view, at).adjusted(-_RIM, -_RIM, _RIM, _RIM))

    def draw(self, painter: QPainter, view: FrameView, at: QPointF) -> None:
        rect, ratio = QRectF(_loupe_rect(view, at)), view.devicePixelRatioF()
        scale = max(LOUPE_TIMES * view.zoom, LOUPE_TIMES)
        picture = _magnified(view, at, scale, math.ceil(LOUPE_DIAMETER * ratio))
        brush = QBrush(picture)
        transform = brush.transform()
        transform.translate(rect.left(), rect.top())
        transform.scale(1 / ratio, 1 / ratio)
        brush.setTransform(transform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(brush)
        painter.setPen(QPen(_DARK, 5.0))
        painter.drawEllipse(rect)
        painter.setBrush(QBrush())
        for colour, width in ((_LIGHT, 2.0), (_DARK, 3.0), (_LIGHT, 1.0)):
            painter.setPen(QPen(colour, width))
            if colour is _LIGHT and width > 1:
                painter.drawEllipse(rect)
                continue
            for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                direction, centre = QPointF(x, y), rect.center()
                painter.drawLine(centre + direction * _CROSS_MARK / 2, centre + direction * (_CROSS_MARK + 4))


def _magnified(view: FrameView, at: QPointF, scale: float, size: int) -> QImage:
    """What a view with a Frame shows around a point of the widget, enlarged, with the contour of the mask.

    Args:
        view: What is looked at.
        at: Point of the widget; it is in the middle.
        scale: Device pixels per image pixel.
        size: Of the square picture, in device pixels.
    """
    ratio, centre = view.devicePixelRatioF(), view.widget_to_image(at)
    near = ViewTransform()
    if view.frame:
        near.set_image(view.frame.width, view.frame.height)
    near.resize(size, size)
    near.centre_on(centre.x(), centre.y(), scale)
    picture = QImage(size, size, QImage.Format.Format_RGB32)
    view.frame_painter.render(picture, near, ratio, view.background)
    contour = MaskPainter(view.label_colour, 0.0)
    contour.style = MaskStyle.CONTOUR
    contour.set_device_pixel_ratio(ratio)
    contour.layer = view.layer_at(at)
    painter = QPainter(picture)
    contour.paint(painter, near, Rect(0, 0, size, size))
    painter.end()
    return picture


def _loupe_rect(view: FrameView, at: QPointF) -> QRect:
    """Right above the pointer where there is room, else on the other side."""
    x, y = round(at.x()), round(at.y())
    reach = LOUPE_DIAMETER + _LOUPE_DISTANCE + _RIM
    left = x + _LOUPE_DISTANCE if x + reach <= view.width() else x - _LOUPE_DISTANCE - LOUPE_DIAMETER
    top = y - _LOUPE_DISTANCE - LOUPE_DIAMETER if y - reach >= 0 else y + _LOUPE_DISTANCE
    return QRect(left, top, LOUPE_DIAMETER, LOUPE_DIAMETER)
