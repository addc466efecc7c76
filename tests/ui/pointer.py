"""Real pointer events, sent to a real widget at points of its own coordinates."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent, QPointingDevice, QPointingDeviceUniqueId, QTabletEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

LEFT, MIDDLE, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton
NO_BUTTON = Qt.MouseButton.NoButton
NO_KEY, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


def mouse(
    widget: QWidget,
    kind: QEvent.Type,
    at: QPointF,
    button: Qt.MouseButton = NO_BUTTON,
    held: Qt.MouseButton = NO_BUTTON,
    keys: Qt.KeyboardModifier = NO_KEY,
) -> None:
    QApplication.sendEvent(widget, QMouseEvent(kind, at, QPointF(widget.mapToGlobal(at)), button, held, keys))


def press(widget: QWidget, at: QPointF, button: Qt.MouseButton = LEFT, keys: Qt.KeyboardModifier = NO_KEY) -> None:
    mouse(widget, QEvent.Type.MouseButtonPress, at, button, button, keys)


def move(widget: QWidget, at: QPointF, held: Qt.MouseButton = LEFT, keys: Qt.KeyboardModifier = NO_KEY) -> None:
    mouse(widget, QEvent.Type.MouseMove, at, NO_BUTTON, held, keys)


def release(widget: QWidget, at: QPointF, button: Qt.MouseButton = LEFT, keys: Qt.KeyboardModifier = NO_KEY) -> None:
    mouse(widget, QEvent.Type.MouseButtonRelease, at, button, NO_BUTTON, keys)


def drag(widget: QWidget, *points: QPointF, button: Qt.MouseButton = LEFT, keys: Qt.KeyboardModifier = NO_KEY) -> None:
    """Press at the first point, move over the others, release at the last."""
    press(widget, points[0], button, keys)
    for point in points[1:]:
        move(widget, point, button, keys)
    release(widget, points[-1], button, keys)


def wheel(
    widget: QWidget,
    at: QPointF,
    notches: float = 0.0,
    pixels: int = 0,
    keys: Qt.KeyboardModifier = NO_KEY,
    phase: Qt.ScrollPhase = Qt.ScrollPhase.NoScrollPhase,
) -> None:
    turned = QPoint(0, round(notches * 120))
    where = QPointF(widget.mapToGlobal(at))
    QApplication.sendEvent(widget, QWheelEvent(at, where, QPoint(0, pixels), turned, NO_BUTTON, keys, phase, False))


def stylus(eraser: bool) -> QPointingDevice:
    kind = QPointingDevice.PointerType.Eraser if eraser else QPointingDevice.PointerType.Pen
    return QPointingDevice(
        "stylus",
        7,
        QInputDevice.DeviceType.Stylus,
        kind,
        QInputDevice.Capability.Position | QInputDevice.Capability.Pressure,
        1,
        1,
        "",
        QPointingDeviceUniqueId(),
    )


def pen(
    widget: QWidget,
    device: QPointingDevice,
    kind: QEvent.Type,
    at: QPointF,
    held: Qt.MouseButton = LEFT,
    pressure: float = 0.5,
) -> bool:
    """Send a tablet event of the tip; returns whether the widget took it."""
    tip = NO_BUTTON if kind == QEvent.Type.TabletMove else LEFT
    where = QPointF(widget.mapToGlobal(at))
    event = QTabletEvent(kind, device, at, where, pressure, 0.0, 0.0, 0.0, 0.0, 0.0, NO_KEY, tip, held)
    QApplication.sendEvent(widget, event)
    return event.isAccepted()
