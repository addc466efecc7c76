"""One Frame under its mask, zoomed and panned. What anything costs depends on the view, not on the image."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Iterable
from functools import partial
from typing import cast

import cv2
from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QObject,
    QPointF,
    QRect,
    QRectF,
    Qt,
    QThreadPool,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from app.domain.image import Frame
from app.domain.mask_editing import Layer, Rect
from app.ui.frame_painter import FramePainter, Level, halved_levels
from app.ui.mask_painter import MaskPainter
from app.ui.view_transform import ViewTransform

logger = logging.getLogger(__name__)

# More exposed rectangles than this are painted as the one that holds them.
_MANY_RECTS = 24


# Runs a function at some time, on another thread than the UI's.
Background = Callable[[Callable[[], None]], None]


class _Halving(QObject):
    """Makes the halved copies of the newest Frame, and carries them over to the thread of the view."""

    done = Signal(object, object)  # Frame, list of levels

    def __init__(self) -> None:
        super().__init__()
        self.wanted: Frame | None = None

    def run(self, frame: Frame) -> None:
        if frame is not self.wanted:
            return
        try:
            levels = halved_levels(frame)
        except (cv2.error, MemoryError):
            # The view goes on with the full Frame: slower and less smooth when zoomed out, nothing else.
            logger.exception("no smaller copies of a Frame of %d x %d", frame.width, frame.height)
            return
        self.done.emit(frame, levels)


class FrameView(QWidget):
    """Shows one Frame under its mask.

    The mask layer belongs to the caller: the view reads it when it paints and is told by `update_mask` what changed.

    Args:
        parent: Parent widget.
        background: Runs what takes long on a large Frame; None is Qt's global thread pool.

    Attributes:
        zoom_milliseconds: How long `zoom_by` takes; 0 is at once.

    Signals:
        zoom_changed: Device pixels per image pixel.
    """

    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None, background: Background | None = None) -> None:
        super().__init__(parent)
        self._frame: Frame | None = None
        self._view = ViewTransform()
        self._frame_painter = FramePainter()
        self._mask_painter = MaskPainter(QColor("#35c8e8"), opacity=0.35)
        self._in_background: Background = background or QThreadPool.globalInstance().start
        self._halving = _Halving()
        self._halving.done.connect(self._take_levels, Qt.ConnectionType.QueuedConnection)
        self._background = QColor("#101214")
        self._placeholder = ""
        self._mask_visible = True

        self.zoom_milliseconds = 120
        self._zoom = 1.0
        self._zoom_start = self._zoom_target = 1.0
        self._zoom_anchor = (0.0, 0.0)
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._zoom_step)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def frame(self) -> Frame | None:
        return self._frame

    def set_frame(self, frame: Frame | None, layer: Layer | None) -> None:
        """Show another Frame, fitted.

        Args:
            frame: None shows the placeholder.
            layer: Mask layer, shape (H, W), uint8, bit 0 is the mask; None where there is nothing to draw on.

        Raises:
            ValueError: The layer is not of the Frame's size.
        """
        _check_layer(frame, layer)
        self._animation.stop()
        self._frame = self._halving.wanted = frame
        self._frame_painter.set_frame(frame)
        self._mask_painter.layer = layer
        if frame:
            self._view.set_image(frame.width, frame.height)
            self._in_background(partial(self._halving.run, frame))
        self._view_changed()

    def set_layer(self, layer: Layer | None) -> None:
        """Show another mask layer over the same Frame; the view stays.

        Raises:
            ValueError: The layer is not of the Frame's size.
        """
        _check_layer(self._frame, layer)
        self._mask_painter.layer = layer
        self.update()

    def update_mask(self, rect: Rect) -> None:
        """Repaint what a change of this rectangle of the layer changes on screen."""
        if self._frame is None or rect.empty or not self.mask_visible:
            return
        width, height = self._device_size()
        device = self._view.device_rect(rect, self._mask_painter.margin).clipped(height, width)
        if device.empty:
            return
        ratio = self.devicePixelRatioF()
        left, top = math.floor(device.left / ratio), math.floor(device.top / ratio)
        right, bottom = math.ceil(device.right / ratio), math.ceil(device.bottom / ratio)
        self.update(QRect(left, top, right - left, bottom - top))

    @property
    def mask_visible(self) -> bool:
        """Whether the mask is drawn."""
        return self._mask_visible

    @mask_visible.setter
    def mask_visible(self, visible: bool) -> None:
        self._mask_visible = visible
        self.update()

    @property
    def overlay_opacity(self) -> float:
        """Of the mask's fill, 0..1; the contour stays."""
        return self._mask_painter.opacity

    @overlay_opacity.setter
    def overlay_opacity(self, opacity: float) -> None:
        self._mask_painter.opacity = opacity
        self.update()

    @property
    def label_colour(self) -> QColor:
        """Of the mask."""
        return self._mask_painter.colour

    @label_colour.setter
    def label_colour(self, colour: QColor) -> None:
        self._mask_painter.colour = colour
        self.update()

    @property
    def background(self) -> QColor:
        """Around the image and behind the placeholder, whose text is made legible on it."""
        return self._background

    @background.setter
    def background(self, colour: QColor) -> None:
        self._background = QColor(colour)
        self.update()

    @property
    def placeholder(self) -> str:
        """Shown where there is no Frame: a title, and on further lines what the user can do."""
        return self._placeholder

    @placeholder.setter
    def placeholder(self, text: str) -> None:
        self._placeholder = text
        self.update()

    # --- view

    @property
    def zoom(self) -> float:
        """Device pixels per image pixel."""
        return self._view.scale

    def fit(self) -> None:
        """Show the whole image as large as possible."""
        self._animation.stop()
        self._view.fit()
        self._view_changed()

    def one_to_one(self) -> None:
        """Make one image pixel one device pixel; what is in the middle stays, and what fits is centred."""
        self._animation.stop()
        self._view.one_to_one()
        self._view_changed()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom smoothly; the image point at the widget point `at` (default: the middle) stays under it."""
        if self._frame is None:
            return
        running = self._animation.state() == QVariantAnimation.State.Running
        target = self._view.limited((self._zoom_target if running else self._view.scale) * factor)
        self._animation.stop()
        ratio = self.devicePixelRatioF()
        point = at if at is not None else QRectF(self.rect()).center()
        self._zoom_start, self._zoom_target = self._view.scale, target
        self._zoom_anchor = point.x() * ratio, point.y() * ratio
        # Desktops let users switch animations off; the style then says that they take no time.
        if self.zoom_milliseconds and self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self):
            self._animation.setDuration(self.zoom_milliseconds)
            self._animation.start()
        else:
            self._zoom_step(1.0)

    def zoom_at_once(self, factor: float, at: QPointF) -> None:
        """Like `zoom_by`, for gestures that are smooth by themselves."""
        self._finish_zoom()
        ratio = self.devicePixelRatioF()
        self._view.zoom_to(self._view.limited(self._view.scale * factor), (at.x() * ratio, at.y() * ratio))
        self._view_changed()

    def pan_by(self, delta: QPointF) -> None:
        """Move the image by widget units, as far as enough of it stays visible."""
        self._finish_zoom()
        ratio = self.devicePixelRatioF()
        self._view.pan(delta.x() * ratio, delta.y() * ratio)
        self._view_changed()

    def widget_to_image(self, point: QPointF) -> QPointF:
        """Image point in pixels (pixel (i, j) covers [j, j+1) x [i, i+1)) at a point of the widget."""
        ratio = self.devicePixelRatioF()
        return QPointF(*self._view.to_image(point.x() * ratio, point.y() * ratio))

    def image_to_widget(self, point: QPointF) -> QPointF:
        """Point of the widget at an image point in pixels."""
        return QPointF(*self._view.to_device(point.x(), point.y())) / self.devicePixelRatioF()

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._frame is None:
            self._paint_placeholder(painter)
            return
        ratio = self.devicePixelRatioF()
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        # At a ratio such as 1.25 the widget may begin between two device pixels.
        device = painter.deviceTransform()
        painter.translate(round(device.dx()) - device.dx(), round(device.dy()) - device.dy())
        size = self._device_size()
        self._mask_painter.set_device_pixel_ratio(ratio)
        region = event.region()
        # A QRegion can be iterated, which its type stub does not know.
        parts = cast("Iterable[QRect]", region) if region.rectCount() <= _MANY_RECTS else [region.boundingRect()]
        for exposed in parts:
            rect = Rect(
                math.floor(exposed.left() * ratio),
                math.floor(exposed.top() * ratio),
                math.ceil((exposed.right() + 1) * ratio),
                math.ceil((exposed.bottom() + 1) * ratio),
            )
            if not ratio.is_integer():
                rect = Rect(rect.left - 1, rect.top - 1, rect.right + 1, rect.bottom + 1)
            rect = rect.clipped(size[1], size[0])
            self._frame_painter.paint(painter, self._view, size, ratio, self._background, rect)
            if self.mask_visible:
                self._mask_painter.paint(painter, self._view, rect)
        painter.restore()
        self._paint_over(painter)

    def _paint_over(self, painter: QPainter) -> None:
        """For a derived class to draw above Frame and mask; the painter is as it was made for the widget."""

    def _paint_placeholder(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), self._background)
        title, _, hints = self._placeholder.partition("\n")
        light = self._background.lightnessF() < 0.5
        title_font, hint_font = QFont(self.font()), self.font()
        title_font.setPointSizeF(hint_font.pointSizeF() * 1.5)
        title_font.setWeight(QFont.Weight.DemiBold)
        area = QRectF(self.rect()).adjusted(24, 24, -24, -24)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        texts = [(title, title_font, QColor("#e7ebef" if light else "#18202a"), 10.0)]
        # Lines of hints stand a little apart, so that they are read as separate ways to go on.
        texts += [(hint, hint_font, QColor("#a5b0bb" if light else "#515c68"), 4.0) for hint in hints.splitlines()]
        heights = []
        for text, font, _, gap in texts:
            painter.setFont(font)
            heights.append(painter.boundingRect(area, int(flags), text).height() + gap)
        top = area.center().y() - sum(heights) / 2
        for (text, font, colour, _), height in zip(texts, heights, strict=True):
            painter.setFont(font)
            painter.setPen(colour)
            painter.drawText(QRectF(area.left(), top, area.width(), height), int(flags), text)
            top += height

    def _device_size(self) -> tuple[int, int]:
        ratio = self.devicePixelRatioF()
        return math.ceil(self.width() * ratio), math.ceil(self.height() * ratio)

    # --- changes of the view

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_view_to_widget()

    def _fit_view_to_widget(self) -> None:
        self._finish_zoom()
        ratio = self.devicePixelRatioF()
        self._mask_painter.set_device_pixel_ratio(ratio)
        self._view.resize(self.width() * ratio, self.height() * ratio)
        self._view_changed()

    def _finish_zoom(self) -> None:
        if self._animation.state() == QVariantAnimation.State.Running:
            self._animation.stop()
            self._zoom_step(1.0)

    def _zoom_step(self, progress: float) -> None:
        scale = self._zoom_start * (self._zoom_target / self._zoom_start) ** progress
        self._view.zoom_to(self._zoom_target if progress == 1.0 else scale, self._zoom_anchor)
        self._view_changed()

    def _view_changed(self) -> None:
        if self._zoom != self._view.scale:
            self._zoom = self._view.scale
            self.zoom_changed.emit(self._zoom)
        self.update()

    def _take_levels(self, frame: Frame, levels: list[Level]) -> None:
        if frame is self._frame:
            self._frame_painter.set_halved(levels)
            self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._fit_view_to_widget()
        return bool(super().event(event))


def _check_layer(frame: Frame | None, layer: Layer | None) -> None:
    if layer is not None and (frame is None or layer.shape != frame.rgb.shape[:2]):
        raise ValueError(f"a layer of {layer.shape} for {frame.rgb.shape if frame else 'no Frame'}")
