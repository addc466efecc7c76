"""The canvas: a view of a Frame whose pointer, wheel and keys work the tool in use, zoom and pan."""

from __future__ import annotations

import math
from collections.abc import Callable
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
from app.domain.wording import tr
from app.ui.frame_preparation import Background
from app.ui.frame_view import FrameView
from app.ui.tools.tool import Pointer, Tool
from app.ui.touch import TOUCHES, TouchNavigation

_NOTCH = 120  # what Qt reports for one step of a common mouse wheel
_ZOOM_PER_NOTCH = 1.25
_ZOOM_PER_PIXEL = 1.004

_NO_KEYS = Qt.KeyboardModifier.NoModifier
_MODIFIERS = {
    Qt.Key.Key_Control: Qt.KeyboardModifier.ControlModifier,
    Qt.Key.Key_Shift: Qt.KeyboardModifier.ShiftModifier,
    Qt.Key.Key_Alt: Qt.KeyboardModifier.AltModifier,
}


class _Drag(Enum):
    """What moving the pointer does now."""

    NOTHING = auto()
    PAN = auto()
    MOUSE = auto()  # belongs to the tool
    TABLET = auto()  # likewise


_GESTURES = (_Drag.MOUSE, _Drag.TABLET)


class ImageCanvas(FrameView):
    """Shows one Frame under its mask; pans, zooms and peeks, and gives all other input to the tool in use.

    Signals:
        hovered: Column and row of the image pixel under the pointer, when it becomes another one.
        left_image: The pointer is on no image pixel any more.
    """

    hovered = Signal(int, int)
    left_image = Signal()

    def __init__(self, parent: QWidget | None = None, background: Background | None = None) -> None:
        super().__init__(parent, background)
        self._tool: Tool | None = None
        self._peeking = False  # Space is held
        self._measuring = False
        self._drag = _Drag.NOTHING
        self._pan_button = Qt.MouseButton.NoButton
        self._pointer: QPointF | None = None
        self._keys = _NO_KEYS
        self._pressure, self._eraser_tip = 1.0, False
        self._last_point = QPointF()
        self._hovered_pixel: tuple[int, int] | None = None
        self._tool_region = QRegion()
        self._size_wheel = 0
        self._touch = TouchNavigation(self)

        self.setMouseTracking(True)
        self.setTabletTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Image canvas"))
        self.setAccessibleDescription(
            tr(
                "Shows the image under its mask. Drag to use the tool, hold Space to see the bare image, "
                "the wheel zooms, drag with the middle button, or with a finger, to pan."
            )
        )

    @property
    def tool(self) -> Tool | None:
        """What the pointer does; where it is replaced in the middle of a gesture, nothing of that remains."""
        return self._tool

    @tool.setter
    def tool(self, tool: Tool) -> None:
        if self._tool:
            self._cancel_gesture()
            self._tool.forget()
            self._tool.changed.disconnect(self._refresh_tool)
        self._tool = tool
        tool.changed.connect(self._refresh_tool)
        self._refresh_pointer()

    def set_frame(self, frame: Frame | None, layer: Layer | None, keep_view: bool = False) -> None:
        """Show another Frame; the tool forgets its gesture, as the Frame of that is gone."""
        self._drag = _Drag.NOTHING
        self._hovered_pixel = None
        self._forget_gesture()
        super().set_frame(frame, layer, keep_view)
        if self._hovered_pixel is None:
            self.left_image.emit()

    def set_layer(self, layer: Layer | None) -> None:
        """Show another mask layer over the same Frame; the tool forgets its gesture, as its mask is gone."""
        if layer is not self._layer:
            self._forget_gesture()
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
    def gesturing(self) -> bool:
        """Whether the pointer is down and belongs to the tool."""
        return self._drag in _GESTURES

    @property
    def peeking(self) -> bool:
        """Whether Space is held: the mask is hidden and dragging moves the image."""
        return self._peeking

    @property
    def measuring(self) -> bool:
        """Whether the pointer measures, so that it is a cross and shows no tool."""
        return self._measuring

    @measuring.setter
    def measuring(self, measuring: bool) -> None:
        self._measuring = measuring
        self._refresh_pointer()

    @property
    def pointed(self) -> tuple[float, float] | None:
        """Where the pointer is, (x, y) in pixels of the image; None where it is not over the canvas."""
        if self._frame is None or self._pointer is None:
            return None
        point = self.widget_to_image(self._pointer)
        return point.x(), point.y()

    # --- the pointer

    def _paint_over(self, painter: QPainter) -> None:
        if self._tool and self._tool_shown:
            self._tool.paint(painter)

    def _view_changed(self) -> None:
        super()._view_changed()
        self._refresh_pointer()

    @property
    def _tool_shown(self) -> bool:
        return self._layer is not None and not self._peeking and not self._measuring

    def _at(self, point: QPointF) -> Pointer:
        """What the tool is told about the pointer."""
        return Pointer(self.widget_to_image(point).toTuple(), self._keys, self._pressure, self._eraser_tip)

    def _refresh_tool(self) -> None:
        """Repaint what the tool has drawn and what it draws now."""
        region = self._tool.region() if self._tool and self._tool_shown else QRegion()
        self.update(self._tool_region | region)
        self._tool_region = region

    def _refresh_pointer(self) -> None:
        """Bring what the tool draws, the pointer's shape and the read-out up to date."""
        points = self._tool_shown and self._drag is not _Drag.PAN
        if self._tool:
            self._tool.hover(self._at(self._pointer) if self._pointer is not None and points else None)
        self._refresh_tool()

        if self._drag is _Drag.PAN:
            shape = Qt.CursorShape.ClosedHandCursor
        elif self._peeking:
            shape = Qt.CursorShape.OpenHandCursor
        elif self._measuring:
            shape = Qt.CursorShape.CrossCursor
        else:
            shape = self._tool.cursor if self._tool and points else Qt.CursorShape.ArrowCursor
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

    def _follow(
        self, point: QPointF, keys: Qt.KeyboardModifier, pressure: float = 1.0, eraser_tip: bool = False
    ) -> None:
        self._pointer = QPointF(point)
        self._keys, self._pressure, self._eraser_tip = keys, pressure, eraser_tip
        self._refresh_pointer()

    def _begin_gesture(self, drag: _Drag, point: QPointF, double: bool = False) -> None:
        if self._tool and self._tool.may_begin:
            self._finish_zoom()
            self._drag = drag
            begin = self._tool.double_click if double else self._tool.press
            begin(self._at(point))

    def _end_gesture(self, point: QPointF) -> None:
        self._drag = _Drag.NOTHING
        if self._tool:
            self._tool.release(self._at(point))
        self._refresh_pointer()

    def _forget_gesture(self) -> None:
        if self.gesturing:
            self._drag = _Drag.NOTHING
        if self._tool:
            self._tool.forget()

    def _cancel_gesture(self) -> None:
        if self._drag in _GESTURES:
            self._drag = _Drag.NOTHING
        if self._tool:
            self._tool.cancel()
        self._refresh_pointer()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._press(event, double=False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._press(event, double=True)

    def _press(self, event: QMouseEvent, double: bool) -> None:
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
        elif left and self._layer is not None:
            self._begin_gesture(_Drag.MOUSE, event.position(), double)
        elif event.button() == Qt.MouseButton.RightButton and self._tool and self._tool_shown:
            event.setAccepted(self._tool.right_press(self._at(event.position())))
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is _Drag.TABLET:
            return
        self._follow(event.position(), event.modifiers())
        if self._drag is _Drag.PAN and not event.buttons() & self._pan_button:
            self._drag = _Drag.NOTHING  # the release went elsewhere
            self._refresh_pointer()
        elif self._drag is _Drag.PAN:
            moved = event.position() - self._last_point
            self._last_point = event.position()
            self.pan_by(moved)
        elif self._drag is _Drag.MOUSE and self._tool:
            if event.buttons() & Qt.MouseButton.LeftButton:
                self._tool.drag(self._at(event.position()))
            else:
                # The release went elsewhere, for example to a dialog that came up: where it ended is not known.
                self._drag = _Drag.NOTHING
                self._tool.lose()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._follow(event.position(), event.modifiers())
        if self._drag is _Drag.PAN and event.button() == self._pan_button:
            self._drag = _Drag.NOTHING
            self._refresh_pointer()
        elif self._drag is _Drag.MOUSE and event.button() == Qt.MouseButton.LeftButton:
            self._end_gesture(event.position())

    def tabletEvent(self, event: QTabletEvent) -> None:
        tip = event.pointerType() == QPointingDevice.PointerType.Eraser
        if self._frame is None or self._layer is None or self._peeking:
            event.ignore()
            return
        if self._drag in (_Drag.PAN, _Drag.MOUSE):
            return
        kind = event.type()
        if kind == QEvent.Type.TabletPress and event.button() != Qt.MouseButton.LeftButton:
            # What the buttons on the stylus do is left to the mouse events that Qt makes of them.
            event.setAccepted(self._drag is _Drag.TABLET)
            return
        self._follow(event.position(), event.modifiers(), event.pressure(), tip)
        if kind == QEvent.Type.TabletPress and self._drag is _Drag.NOTHING:
            self._begin_gesture(_Drag.TABLET, event.position())
        elif kind == QEvent.Type.TabletMove and self._drag is _Drag.TABLET and self._tool:
            self._tool.drag(self._at(event.position()))
        elif kind == QEvent.Type.TabletRelease and event.button() == Qt.MouseButton.LeftButton:
            if self._drag is _Drag.TABLET:
                self._end_gesture(event.position())
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._frame is None:
            event.ignore()
            return
        turned, pixels = event.angleDelta().y(), event.pixelDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._size_wheel += turned or pixels
            steps = int(self._size_wheel / _NOTCH)
            self._size_wheel -= steps * _NOTCH
            if self._tool:
                self._tool.step_size(steps)
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

    def claims(self, event: QKeyEvent) -> bool:
        """Whether a key belongs to the gesture in progress, and not to a shortcut of the window."""
        return self._key_action(event) is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if action := self._key_action(event):
            action()
            if self.gesturing and self._tool and not self._tool.busy:
                self._drag = _Drag.NOTHING
            self._refresh_pointer()
        elif key == Qt.Key.Key_Space:
            if not event.isAutoRepeat() and self._frame and self._drag is _Drag.NOTHING:
                self._peek(True)
        elif key in _MODIFIERS:
            self._keys |= _MODIFIERS[Qt.Key(key)]
            self._refresh_pointer()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._peek(False)
        elif event.key() in _MODIFIERS:
            self._keys &= ~_MODIFIERS[Qt.Key(event.key())]
            self._refresh_pointer()
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        # The release of a held key goes to whoever has the focus then.
        self._peek(False)
        self._keys = _NO_KEYS
        self._refresh_pointer()

    def _key_action(self, event: QKeyEvent) -> Callable[[], object] | None:
        shown = self._tool if self._tool_shown else None
        return shown.key_action(event.key(), event.modifiers()) if shown else None

    def _peek(self, peeking: bool) -> None:
        if peeking != self._peeking:
            self._peeking = peeking
            self._refresh_pointer()
            self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        self._cancel_gesture()
        self._drag = _Drag.NOTHING

    def event(self, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self.claims(event):
                event.accept()
                return True
        elif kind == QEvent.Type.NativeGesture and isinstance(event, QNativeGestureEvent):
            if self._frame and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom_at_once(max(0.1, 1 + event.value()), event.position())
                return True
        elif kind in TOUCHES and self._touch.handle(event, drawing=self._drag is not _Drag.NOTHING):
            return True
        elif kind == QEvent.Type.EnabledChange and not self.isEnabled():
            self._cancel_gesture()
        return bool(super().event(event))
