"""One Frame under its mask, zoomed and panned. What anything costs depends on the view, not on the image."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import Protocol, cast

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QPointF,
    QRect,
    QRectF,
    Qt,
    QThreadPool,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from app.domain.image import Frame
from app.domain.labels import COLOURS, LABEL_COLOURS
from app.domain.mask_editing import Layer, Rect
from app.domain.views import ViewSettings, lookup_table
from app.ui.frame_painter import FramePainter, Level
from app.ui.frame_preparation import Background, Preparation, Wish
from app.ui.mask_painter import MaskPainter, MaskStyle
from app.ui.placeholder import paint_placeholder
from app.ui.theme import CANVAS
from app.ui.view_transform import ViewTransform

# More exposed rectangles than this are painted as the one that holds them.
_MANY_RECTS = 24


class Underlay(Protocol):
    """What is drawn between the Frame and its mask."""

    def paint(self, painter: QPainter, view: ViewTransform, rect: Rect) -> None:
        """Draw the device pixels of `rect`; the painter's unit is a device pixel."""


class Overlay(Protocol):
    """What is drawn over Frame and mask."""

    def paint(self, painter: QPainter) -> None:
        """Draw; the painter is as it was made for the widget."""


class FrameView(QWidget):
    """Shows one Frame under its mask.

    The mask layer belongs to the caller: the view reads it when it paints and is told by `update_mask` what changed.

    Args:
        parent: Parent widget.
        background: Runs what takes long on a large Frame; None is Qt's global thread pool.

    Attributes:
        frame_painter: Draws the Frame as it is viewed.
        zoom_milliseconds: How long `zoom_by` takes; 0 is at once.
        underlays: Drawn between Frame and mask, in this order.
        overlays: Drawn above both, in this order; they ask for repaints themselves.

    Signals:
        zoom_changed: Device pixels per image pixel.
    """

    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None, background: Background | None = None) -> None:
        super().__init__(parent)
        # What is drawn over an image stands where the image has it, whichever way the reader's language is written.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._frame: Frame | None = None
        self._layer: Layer | None = None
        self._view = ViewTransform()
        self.frame_painter = FramePainter()
        self._mask_painter = MaskPainter(QColor(LABEL_COLOURS[COLOURS[0]]), opacity=0.35)
        self._in_background: Background = background or QThreadPool.globalInstance().start
        self._preparation = Preparation()
        self._preparation.done.connect(self._take_levels, Qt.ConnectionType.QueuedConnection)
        self._view_settings = ViewSettings()
        self._other_painters: list[MaskPainter] = []
        self._layer_visible = True
        self._compared: Layer | None = None
        self._share = 0.0
        self.underlays: list[Underlay] = []
        self.overlays: list[Overlay] = []
        self._background = QColor(CANVAS)
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

    def set_frame(self, frame: Frame | None, layer: Layer | None, keep_view: bool = False) -> None:
        """Show another Frame.

        Args:
            frame: None shows the placeholder.
            layer: Mask layer, shape (H, W), uint8, bit 0 is the mask; None where there is nothing to draw on.
            keep_view: Whether to look at the same part of it, for a Frame of the same size; else it is fitted.

        Raises:
            ValueError: The layer is not of the Frame's size.
        """
        _check_layer(frame, layer)
        if not keep_view:
            self._animation.stop()
        self._frame = frame
        self.frame_painter.set_frame(frame)
        self._layer = self._mask_painter.layer = layer
        self._other_painters = []
        self._compared = None
        if frame and not keep_view:
            self._view.set_image(frame.width, frame.height)
        self._prepare()
        self._view_changed()

    def set_layer(self, layer: Layer | None) -> None:
        """Show another mask layer over the same Frame; the view stays.

        Raises:
            ValueError: The layer is not of the Frame's size.
        """
        _check_layer(self._frame, layer)
        if layer is not self._layer:
            self._layer = self._mask_painter.layer = layer
            self.update()

    def set_other_masks(self, masks: Sequence[tuple[Layer, QColor]]) -> None:
        """Draw the masks of other Labels too, the first one above those that follow and all of them below the layer.

        Raises:
            ValueError: A layer is not of the Frame's size.
        """
        others = []
        for layer, colour in masks:
            _check_layer(self._frame, layer)
            painter = MaskPainter(colour, self.overlay_opacity)
            painter.style, painter.layer = self.mask_style, layer
            others.append(painter)
        self._other_painters = others[::-1]
        self._fit_masks_to_screen()
        self.update()

    def show_draft(self, draft: Layer | None) -> None:
        """Draw what a gesture would make of the mask layer in place of it, of the same size; None ends that."""
        self._mask_painter.layer = self._layer if draft is None else draft
        self.update()

    def compare(self, layer: Layer | None, share: float = 0.0) -> None:
        """Show another mask layer than the Frame's own in a part of the view, until there is another Frame.

        Args:
            layer: Of the Frame's size; None ends the comparison.
            share: Of the view's width, 0..1, at its left, that goes on showing the Frame's own mask.

        Raises:
            ValueError: The layer is not of the Frame's size.
        """
        _check_layer(self._frame, layer)
        self._compared, self._share = layer, share
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
        for painter in (self._mask_painter, *self._other_painters):
            painter.opacity = opacity
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
    def layer_visible(self) -> bool:
        """Whether the mask of the layer is drawn, and not only those of other Labels."""
        return self._layer_visible

    @layer_visible.setter
    def layer_visible(self, visible: bool) -> None:
        self._layer_visible = visible
        self.update()

    @property
    def mask_style(self) -> MaskStyle:
        return self._mask_painter.style

    @mask_style.setter
    def mask_style(self, style: MaskStyle) -> None:
        for painter in (self._mask_painter, *self._other_painters):
            painter.style = style
        self.update()

    @property
    def smooth(self) -> bool:
        """Whether pixels are blended at any zoom; else they are squares from 200 % on."""
        return self.frame_painter.smooth

    @smooth.setter
    def smooth(self, smooth: bool) -> None:
        self.frame_painter.smooth = smooth
        self.update()

    @property
    def view_settings(self) -> ViewSettings:
        """How the Frame's pixels are shown; filters that take long show later, until when the last view stays."""
        return self._view_settings

    @view_settings.setter
    def view_settings(self, settings: ViewSettings) -> None:
        filtered_anew = settings.filters != self._view_settings.filters
        self._view_settings = settings
        self.frame_painter.table = lookup_table(settings)
        if filtered_anew:
            self._prepare()
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

    def look_at(self, rect: Rect) -> None:
        """Bring a rectangle of the image to the middle of the view, close enough to work on it."""
        self._animation.stop()
        x, y = (rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2
        self._view.centre_on(x, y, self._view.close_scale(rect))
        self._view_changed()

    @property
    def visible_part(self) -> Rect:
        """Pixels of the Frame that are in view, at least in part; empty where there is no Frame."""
        if self._frame is None:
            return Rect(0, 0, 0, 0)
        start, end = (self.widget_to_image(QPointF(*corner)) for corner in ((0, 0), (self.width(), self.height())))
        part = Rect(math.floor(start.x()), math.floor(start.y()), math.ceil(end.x()), math.ceil(end.y()))
        return part.clipped(self._frame.height, self._frame.width)

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
            paint_placeholder(painter, self.rect(), self._background, self._placeholder)
            return
        ratio = self.devicePixelRatioF()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # an image is not mirrored, nor what is said on it
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        # At a ratio such as 1.25 the widget may begin between two device pixels.
        device = painter.deviceTransform()
        painter.translate(round(device.dx()) - device.dx(), round(device.dy()) - device.dy())
        size = self._device_size()
        self._fit_masks_to_screen()
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
            self.frame_painter.paint(painter, self._view, size, ratio, self._background, rect)
            if self.mask_visible:
                for underlay in self.underlays:
                    underlay.paint(painter, self._view, rect)
                self._paint_mask(painter, rect)
        painter.restore()
        for overlay in self.overlays:
            painter.save()
            overlay.paint(painter)
            painter.restore()
        self._paint_over(painter)

    def _paint_mask(self, painter: QPainter, rect: Rect) -> None:
        for other in self._other_painters:
            other.paint(painter, self._view, rect)
        if not self._layer_visible:
            return
        edge = min(max(self._divider, rect.left), rect.right)
        self._mask_painter.paint(painter, self._view, replace(rect, right=edge))
        self._mask_painter.paint(painter, self._view, replace(rect, left=edge), self._compared)

    @property
    def _divider(self) -> int:
        """First device pixel of the view that shows the compared mask."""
        width = self._device_size()[0]
        return width if self._compared is None else round(self._share * width)

    def layer_at(self, point: QPointF) -> Layer | None:
        """The mask layer that is drawn at a point of the widget, those of other Labels left out."""
        if not (self.mask_visible and self._layer_visible):
            return None
        column = math.floor(point.x() * self.devicePixelRatioF())
        return self._mask_painter.layer if column < self._divider else self._compared

    def _paint_over(self, painter: QPainter) -> None:
        """For a derived class to draw above Frame and mask; the painter is as it was made for the widget."""

    def _device_size(self) -> tuple[int, int]:
        ratio = self.devicePixelRatioF()
        return math.ceil(self.width() * ratio), math.ceil(self.height() * ratio)

    # --- changes of the view

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_view_to_widget()

    def _fit_view_to_widget(self) -> None:
        self._finish_zoom()
        ratio = self.devicePixelRatioF()
        self._fit_masks_to_screen()
        self._view.resize(self.width() * ratio, self.height() * ratio)
        self._view_changed()

    def _fit_masks_to_screen(self) -> None:
        for painter in (self._mask_painter, *self._other_painters):
            painter.set_device_pixel_ratio(self.devicePixelRatioF())

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

    def _prepare(self) -> None:
        """Have the Frame's filters and smaller copies made; the newest wish is the one that counts."""
        self._preparation.wanted = wish = Wish(self._frame, self._view_settings.filters) if self._frame else None
        if wish:
            self._in_background(partial(self._preparation.run, wish))

    def _take_levels(self, wish: Wish, levels: list[Level]) -> None:
        if wish is self._preparation.wanted:
            self.frame_painter.set_levels(levels)
            self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._fit_view_to_widget()
        return bool(super().event(event))


def _check_layer(frame: Frame | None, layer: Layer | None) -> None:
    if layer is not None and (frame is None or layer.shape != frame.rgb.shape[:2]):
        raise ValueError(f"a layer of {layer.shape} for {frame.rgb.shape if frame else 'no Frame'}")
