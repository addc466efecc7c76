"""The canvas: a view of a Frame whose pointer, wheel and keys draw strokes, zoom and pan."""

from __future__ import annotations

import math
from enum import Enum, auto

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPointingDevice,
    QRegion,
    QTabletEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from app.domain.image import Frame
from app.domain.mask_editing import Layer
from app.ui.brush_cursor import cursor_region, paint_cursor
from app.ui.frame_view import Background, FrameView

SMALLEST_BRUSH, LARGEST_BRUSH = 0.5, 500.0

_NOTCH = 120  # what Qt reports for one step of a common mouse wheel
_ZOOM_PER_NOTCH = 1.25
_ZOOM_PER_PIXEL = 1.004
_BRUSH_PER_STEP = 1.15


class _Drag(Enum):
    """What moving the pointer does now."""

    NOTHING = auto()
    PAN = auto()
    MOUSE_STROKE = auto()
    TABLET_STROKE = auto()


_STROKES = (_Drag.MOUSE_STROKE, _Drag.TABLET_STROKE)


class ImageCanvas(FrameView):
    """Shows one Frame under its mask and turns what the pointer does into strokes.

    Signals:
        stroke_began: x, y in image pixels (pixel (i, j) covers [j, j+1) x [i, i+1)), and whether it paints; else it
            erases. May lie beside the image.
        stroke_moved: x, y of every further point, in order.
        stroke_ended: The stroke is complete.
        stroke_abandoned: The stroke shall be taken back.
        hovered: Column and row of the image pixel under the pointer, when it becomes another one.
        left_image: The pointer is on no image pixel any more.
        brush_radius_changed: In image pixels.
    """

    stroke_began = Signal(float, float, bool)
    stroke_moved = Signal(float, float)
    stroke_ended = Signal()
    stroke_abandoned = Signal()
    hovered = Signal(int, int)
    left_image = Signal()
    brush_radius_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None, background: Background | None = None) -> None:
        super().__init__(parent, background)
        self._brush_radius = 10.0
        self._erasing = False
        self._inverted = False  # Ctrl is held
        self._peeking = False  # Space is held
        self._eraser_tip = False
        self._stroke_erases = False
        self._drag = _Drag.NOTHING
        self._pan_button = Qt.MouseButton.NoButton
        self._pointer: QPointF | None = None
        self._last_point = QPointF()
        self._hovered_pixel: tuple[int, int] | None = None
        self._cursor_region = QRegion()
        self._brush_wheel = 0

        self.setMouseTracking(True)
        self.setTabletTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Image canvas")
        self.setAccessibleDescription(
            "Shows the image under its mask. Drag to paint, hold Ctrl to erase, hold Space to see the bare image, "
            "[ and ] change the brush size, the wheel zooms, drag with the middle button to pan."
        )

    def set_frame(self, frame: Frame | None, layer: Layer | None) -> None:
        """Show another Frame, fitted; a stroke in progress is dropped without a signal, as its Frame is gone."""
        self._drag = _Drag.NOTHING
        self._hovered_pixel = None
        super().set_frame(frame, layer)
        if self._hovered_pixel is None:
            self.left_image.emit()

    def set_layer(self, layer: Layer | None) -> None:
        super().set_layer(layer)
        self._refresh_pointer()

    @property
    def mask_visible(self) -> bool:
        """Whether the mask is drawn; never while Space is held."""
        return self._mask_visible and not self._peeking

    @mask_visible.setter
    def mask_visible(self, visible: bool) -> None:
        self._mask_visible = visible
        self.update()

    @property
    def brush_radius(self) -> float:
        """In image pixels, `SMALLEST_BRUSH`..`LARGEST_BRUSH`."""
        return self._brush_radius

    @brush_radius.setter
    def brush_radius(self, radius: float) -> None:
        radius = min(max(radius, SMALLEST_BRUSH), LARGEST_BRUSH)
        if radius != self._brush_radius:
            self._brush_radius = radius
            self._refresh_pointer()
            self.brush_radius_changed.emit(radius)

    def step_brush(self, steps: int) -> None:
        """Make the brush larger or smaller by about 15 % a step, at least by half a pixel."""
        radius = self._brush_radius
        for _ in range(abs(steps)):
            stepped = radius * _BRUSH_PER_STEP if steps > 0 else radius / _BRUSH_PER_STEP
            # Whole halves of a pixel: a radius that can be read out and found again.
            stepped = round(stepped * 2) / 2
            radius = max(stepped, radius + 0.5) if steps > 0 else min(stepped, radius - 0.5)
        self.brush_radius = radius

    @property
    def erasing(self) -> bool:
        """Whether the tool is the eraser; Ctrl at the start of a stroke inverts it."""
        return self._erasing

    @erasing.setter
    def erasing(self, erasing: bool) -> None:
        self._erasing = erasing
        self._refresh_pointer()

    @property
    def stroke_in_progress(self) -> bool:
        return self._drag in _STROKES

    # --- the pointer

    def _paint_over(self, painter: QPainter) -> None:
        if self._pointer is not None and self._brush_shown:
            paint_cursor(painter, self._pointer, self._radius_in_view, self._shows_erasing)

    def _view_changed(self) -> None:
        super()._view_changed()
        self._refresh_pointer()

    @property
    def _radius_in_view(self) -> float:
        return self._brush_radius * self.zoom / self.devicePixelRatioF()

    @property
    def _brush_shown(self) -> bool:
        return self._mask_painter.layer is not None and self._drag is not _Drag.PAN and not self._peeking

    @property
    def _shows_erasing(self) -> bool:
        return self._stroke_erases if self.stroke_in_progress else self._eraser_tip or self._erasing != self._inverted

    def _refresh_pointer(self) -> None:
        """Bring the brush outline, the pointer's shape and the read-out up to date."""
        region = QRegion()
        if self._pointer is not None and self._brush_shown:
            region = cursor_region(self._pointer, self._radius_in_view, self.rect())
        self.update(self._cursor_region | region)
        self._cursor_region = region

        if self._drag is _Drag.PAN:
            shape = Qt.CursorShape.ClosedHandCursor
        elif self._peeking:
            shape = Qt.CursorShape.OpenHandCursor
        else:
            shape = Qt.CursorShape.BlankCursor if self._brush_shown else Qt.CursorShape.ArrowCursor
        if self.cursor().shape() != shape:
            self.setCursor(shape)

        pixel = None
        if self._frame and self._pointer is not None:
            point = self.widget_to_image(self._pointer)
            x, y = math.floor(point.x()), math.floor(point.y())
            if 0 <= x < self._frame.width and 0 <= y < self._frame.height:
                pixel = x, y
        if pixel != self._hovered_pixel:
            self._hovered_pixel = pixel
            if pixel:
                self.hovered.emit(*pixel)
            else:
                self.left_image.emit()

    def _follow(self, point: QPointF, modifiers: Qt.KeyboardModifier, eraser_tip: bool = False) -> None:
        self._pointer = QPointF(point)
        self._inverted = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        self._eraser_tip = eraser_tip
        self._refresh_pointer()

    def _begin_stroke(self, drag: _Drag) -> None:
        if self._pointer is None:
            return
        self._stroke_erases = self._shows_erasing
        self._drag = drag
        self._last_point = self._pointer
        self.stroke_began.emit(*self.widget_to_image(self._pointer).toTuple(), not self._stroke_erases)

    def _extend_stroke(self) -> None:
        if self._pointer is not None and self._pointer != self._last_point:
            self._last_point = self._pointer
            self.stroke_moved.emit(*self.widget_to_image(self._pointer).toTuple())

    def _end_stroke(self) -> None:
        self._extend_stroke()
        self._drag = _Drag.NOTHING
        self._refresh_pointer()
        self.stroke_ended.emit()

    def _abandon_stroke(self) -> None:
        if self.stroke_in_progress:
            self._drag = _Drag.NOTHING
            self._refresh_pointer()
            self.stroke_abandoned.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._frame is None:
            event.ignore()
            return
        if self._drag is not _Drag.NOTHING:
            return
        self._follow(event.position(), event.modifiers())
        left = event.button() == Qt.MouseButton.LeftButton
        if event.button() == Qt.MouseButton.MiddleButton or (left and self._peeking):
            self._finish_zoom()
            self._drag = _Drag.PAN
            self._pan_button = event.button()
            self._last_point = event.position()
            self._refresh_pointer()
        elif left and self._mask_painter.layer is not None:
            self._finish_zoom()
            self._begin_stroke(_Drag.MOUSE_STROKE)
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is _Drag.TABLET_STROKE:
            return
        self._follow(event.position(), event.modifiers())
        if self._drag is _Drag.PAN and not event.buttons() & self._pan_button:
            self._drag = _Drag.NOTHING  # the release went elsewhere
            self._refresh_pointer()
        elif self._drag is _Drag.PAN:
            moved = event.position() - self._last_point
            self._last_point = event.position()
            self.pan_by(moved)
        elif self._drag is _Drag.MOUSE_STROKE:
            if event.buttons() & Qt.MouseButton.LeftButton:
                self._extend_stroke()
            else:
                # The release went elsewhere, for example to a dialog that came up: where it ended is not known.
                self._abandon_stroke()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._follow(event.position(), event.modifiers())
        if self._drag is _Drag.PAN and event.button() == self._pan_button:
            self._drag = _Drag.NOTHING
            self._refresh_pointer()
        elif self._drag is _Drag.MOUSE_STROKE and event.button() == Qt.MouseButton.LeftButton:
            self._end_stroke()

    def tabletEvent(self, event: QTabletEvent) -> None:
        tip = event.pointerType() == QPointingDevice.PointerType.Eraser
        if self._frame is None or self._mask_painter.layer is None or self._peeking:
            event.ignore()
            return
        if self._drag in (_Drag.PAN, _Drag.MOUSE_STROKE):
            return
        kind = event.type()
        if kind == QEvent.Type.TabletPress and event.button() != Qt.MouseButton.LeftButton:
            # What the buttons on the stylus do is left to the mouse events that Qt makes of them.
            event.setAccepted(self._drag is _Drag.TABLET_STROKE)
            return
        self._follow(event.position(), event.modifiers(), tip)
        if kind == QEvent.Type.TabletPress and self._drag is _Drag.NOTHING:
            self._finish_zoom()
            self._begin_stroke(_Drag.TABLET_STROKE)
        elif kind == QEvent.Type.TabletMove and self._drag is _Drag.TABLET_STROKE:
            self._extend_stroke()
        elif kind == QEvent.Type.TabletRelease and event.button() == Qt.MouseButton.LeftButton:
            if self._drag is _Drag.TABLET_STROKE:
                self._end_stroke()
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._frame is None:
            event.ignore()
            return
        turned, pixels = event.angleDelta().y(), event.pixelDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            # A stroke keeps the radius that it began with.
            if not self.stroke_in_progress:
                self._brush_wheel += turned or pixels
                steps = int(self._brush_wheel / _NOTCH)
                self._brush_wheel -= steps * _NOTCH
                self.step_brush(steps)
        elif pixels and (event.phase() != Qt.ScrollPhase.NoScrollPhase or not turned):
            # A touchpad moves by itself in small steps. X11 reports pixels for some wheels too, but without a phase.
            self.zoom_at_once(_ZOOM_PER_PIXEL**pixels, event.position())
        elif turned:
            self.zoom_by(_ZOOM_PER_NOTCH ** (turned / _NOTCH), event.position())
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        self._pointer = None
        self._refresh_pointer()

    # --- keys and the rest

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Space:
            if not event.isAutoRepeat() and self._frame and self._drag is _Drag.NOTHING:
                self._peek(True)
        elif key == Qt.Key.Key_Escape and self.stroke_in_progress:
            self._abandon_stroke()
        elif key == Qt.Key.Key_Control:
            self._inverted = True
            self._refresh_pointer()
        elif key in (Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight) and not self.stroke_in_progress:
            self.step_brush(1 if key == Qt.Key.Key_BracketRight else -1)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._peek(False)
        elif event.key() == Qt.Key.Key_Control:
            self._inverted = False
            self._refresh_pointer()
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        # The release of a held key goes to whoever has the focus then.
        self._peek(False)
        self._inverted = False
        self._refresh_pointer()

    def _peek(self, peeking: bool) -> None:
        if peeking != self._peeking:
            self._peeking = peeking
            self._refresh_pointer()
            self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        self._abandon_stroke()
        self._drag = _Drag.NOTHING

    def event(self, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # While a stroke runs, Escape belongs to it and not to an action of the window.
            if event.key() == Qt.Key.Key_Escape and self.stroke_in_progress:
                event.accept()
                return True
        elif kind == QEvent.Type.NativeGesture and isinstance(event, QNativeGestureEvent):
            if self._frame and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom_at_once(max(0.1, 1 + event.value()), event.position())
                return True
        elif kind == QEvent.Type.EnabledChange and not self.isEnabled():
            self._abandon_stroke()
        return bool(super().event(event))
