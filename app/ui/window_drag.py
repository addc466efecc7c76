"""Dragging with the right button: window and level, as on a reading station."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget


class WindowDrag(QObject):
    """Watches the right button over a widget.

    A press or a click with it is left to the widget; only once the pointer has moved away is it a drag, whose moves
    the widget does not see.

    Args:
        widget: Watched; also the owner.

    Signals:
        dragged: How far the pointer went since it was last told, to the right and down, in widget units.
        reset: The button was clicked twice.
    """

    dragged = Signal(float, float)
    reset = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._from: QPointF | None = None
        self._dragging = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent):
            return False
        kind, right = event.type(), Qt.MouseButton.RightButton
        if kind == QEvent.Type.MouseButtonDblClick and event.button() == right:
            self._from = None
            self.reset.emit()
            return True
        if kind == QEvent.Type.MouseButtonPress:
            # With another button held, something else is going on.
            self._from = event.position() if event.buttons() == right else None
            self._dragging = False
        elif kind == QEvent.Type.MouseMove and self._from is not None and event.buttons() == right:
            way = event.position() - self._from
            if not self._dragging and way.manhattanLength() < QApplication.startDragDistance():
                return False
            self._dragging = True
            self._from = event.position()
            self.dragged.emit(way.x(), way.y())
            return True
        elif kind == QEvent.Type.MouseMove:
            self._from = None  # the release went elsewhere
        elif kind == QEvent.Type.MouseButtonRelease and event.button() == right:
            ended, self._from, self._dragging = self._dragging, None, False
            return ended
        return False
