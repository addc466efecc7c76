"""What fingers on the canvas do: one moves the image, two or more move it and zoom about their middle."""

from __future__ import annotations

import math
from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEventPoint, QInputDevice, QPointingDevice, QTouchEvent

from app.ui.frame_view import FrameView

TOUCHES = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel)

# Fingers this close to their middle, in widget units, cannot be told to spread or close.
_CLOSEST = 5.0

Fingers = Mapping[int, QPointF]


class TouchGesture:
    """Follows the fingers from one event to the next."""

    def __init__(self) -> None:
        self._fingers: Fingers = {}

    def begin(self, fingers: Fingers) -> None:
        """Start over from these points, by the number of each finger."""
        self._fingers = fingers

    def follow(self, fingers: Fingers) -> tuple[QPointF, float, QPointF]:
        """What a movement to these points asks for; fingers that came or went meanwhile move nothing.

        Returns:
            How far the middle of the fingers moved, by which factor they spread, and their middle now.
        """
        stayed = fingers.keys() & self._fingers.keys()
        before, now = ([points[number] for number in stayed] for points in (self._fingers, fingers))
        self._fingers = fingers
        if not stayed:
            return QPointF(), 1.0, QPointF()
        middle_before, middle = _middle(before), _middle(now)
        spread_before, spread = _spread(before, middle_before), _spread(now, middle)
        factor = spread / spread_before if min(spread, spread_before) >= _CLOSEST else 1.0
        return middle - middle_before, factor, middle


class TouchNavigation:
    """Lets fingers on a touch screen move and zoom a view.

    A touchpad moves the mouse pointer, and a stylus on a touch screen draws: neither is a finger on the image.
    """

    def __init__(self, view: FrameView) -> None:
        self._view = view
        self._gesture = TouchGesture()
        view.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)

    def handle(self, event: QEvent, drawing: bool) -> bool:
        """Do what fingers ask for; returns whether the event was theirs.

        Args:
            event: Any event of the view.
            drawing: Whether something else is drawing or moving the image; a palm on the screen must not disturb it.
        """
        if not isinstance(event, QTouchEvent) or self._view.frame is None:
            return False
        if event.deviceType() != QInputDevice.DeviceType.TouchScreen:
            return False
        if event.pointerType() == QPointingDevice.PointerType.Pen:
            return False
        lifted = QEventPoint.State.Released
        fingers = {point.id(): point.position() for point in event.points() if point.state() != lifted}
        if drawing or event.type() != QEvent.Type.TouchUpdate:
            self._gesture.begin(fingers)
        else:
            moved, factor, middle = self._gesture.follow(fingers)
            if not moved.isNull():
                self._view.pan_by(moved)
            if factor != 1.0:
                self._view.zoom_at_once(factor, middle)
        # Else Qt would make mouse events of it, and a finger would draw.
        event.accept()
        return True


def _middle(points: list[QPointF]) -> QPointF:
    return QPointF(sum(point.x() for point in points) / len(points), sum(point.y() for point in points) / len(points))


def _spread(points: list[QPointF], middle: QPointF) -> float:
    return sum(math.hypot(point.x() - middle.x(), point.y() - middle.y()) for point in points) / len(points)
