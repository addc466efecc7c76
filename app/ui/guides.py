"""Lines over the canvas that say how long they are: the diameters of the mask, and a ruler to drag."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QLineF, QObject, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter

from app.domain.measurement import Distance, measure_distance
from app.services.annotation_session import AnnotationSession
from app.services.measuring import Measuring
from app.ui.image_canvas import ImageCanvas
from app.ui.lines import paint_label, paint_line
from app.ui.quantities import diameters_text, distance_text, length_text

_TICK = 5.0  # half of what closes a line at its end
_GAP = 8.0
_PADDING = 4.0
_SMALL, _TINY = 80.0, 16.0  # length of a diameter on the screen

_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
_TABLET = (QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease)
_ESCAPES = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)


class Diameters(QObject):
    """Draws the two diameters of each measured part of the mask, as long as they are those of the mask on show."""

    def __init__(self, canvas: ImageCanvas, measuring: Measuring) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._measuring = measuring
        self._visible = False
        canvas.overlays.append(self)
        measuring.changed.connect(self._refresh)

    @property
    def visible(self) -> bool:
        """Whether they are drawn; with the mask hidden they never are."""
        return self._visible

    @visible.setter
    def visible(self, visible: bool) -> None:
        self._visible = visible
        self._canvas.update()

    def _refresh(self) -> None:
        if self._visible:
            self._canvas.update()

    def paint(self, painter: QPainter) -> None:
        """See `Overlay`."""
        measured = self._measuring.current
        if not self._visible or measured is None or self._measuring.outdated or not self._canvas.mask_visible:
            return
        for part in measured.parts:
            if part.longest and part.across:
                longest, across = (_in_view(self._canvas, line) for line in (part.longest, part.across))
                # A speck is no longer than its label is high; it has its numbers in the panel.
                if longest.length() < _TINY:
                    continue
                # Around a small part there is no room for two labels.
                small = longest.length() < _SMALL
                text = diameters_text(part) if small else length_text(part.longest.length, part.spacing)
                _paint_measured(painter, longest, text, self._canvas.rect())
                text = "" if small else length_text(part.across.length, part.spacing)
                _paint_measured(painter, across, text, self._canvas.rect())


class Ruler(QObject):
    """Measures a distance that the user drags over the canvas; it changes nothing of the Annotation.

    While it is active it takes the left button from the canvas. Wheel, panning and all else stay with the canvas.

    Signals:
        changed: What it measures, one or two sentences; empty where there is no line.
        drawn: There is a whole line now, or none any more.
    """

    changed = Signal(str)
    drawn = Signal()

    def __init__(self, canvas: ImageCanvas, session: AnnotationSession) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._session = session
        self._active = self._dragging = False
        self._line: Distance | None = None
        canvas.overlays.append(self)
        session.scale_changed.connect(self._measure_again)

    @property
    def line(self) -> Distance | None:
        """What was drawn, once it is drawn whole."""
        return None if self._dragging else self._line

    @property
    def active(self) -> bool:
        """Whether dragging measures; without it, no line is kept."""
        return self._active

    @active.setter
    def active(self, active: bool) -> None:
        if active != self._active:
            self._active = self._canvas.measuring = active
            if active:
                self._canvas.installEventFilter(self)
            else:
                self._canvas.removeEventFilter(self)
                self.clear()

    def clear(self) -> None:
        """Take the line away."""
        self._dragging = False
        if self._line:
            self._line = None
            self._canvas.update()
            self.changed.emit("")
            self.drawn.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if self._canvas.gesturing:
            return False  # it began before the ruler did, and ends with the tool
        if kind in _TABLET:
            # Of a pen event that nobody takes, Qt makes a mouse event.
            event.ignore()
            return True
        if isinstance(event, QMouseEvent):
            return self._took(event)
        if kind in _ESCAPES and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self._line:
            event.accept()
            if kind == QEvent.Type.KeyPress:
                self.clear()
            return True
        return False

    def _took(self, event: QMouseEvent) -> bool:
        """Use a mouse event; returns whether the canvas must not see it."""
        left = event.button() == Qt.MouseButton.LeftButton
        if event.type() in _PRESSES and left and self._canvas.frame and not self._canvas.peeking:
            point = self._point(event)
            self._dragging = True
            self._measure(point, point)
            return True
        if not self._dragging or self._line is None:
            return False
        if event.type() == QEvent.Type.MouseButtonRelease and left:
            self._dragging = False
            if self._line.start == self._line.end:
                self.clear()
            else:
                self.drawn.emit()
            return True
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._measure(self._line.start, self._point(event))
        else:
            self._dragging = False  # the release went elsewhere
            self.drawn.emit()
        # The canvas tells what is under the pointer.
        return False

    def _point(self, event: QMouseEvent) -> tuple[float, float]:
        """Where the pointer is in the image, or where the image ends nearest to it."""
        frame, point = self._canvas.frame, self._canvas.widget_to_image(event.position())
        width, height = (frame.width, frame.height) if frame else (0, 0)
        return min(max(point.x(), 0.0), width), min(max(point.y(), 0.0), height)

    def _measure(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        if self._canvas.frame:
            self._line = measure_distance(start, end, self._session.calibration)
            self._canvas.update()
            self.changed.emit(distance_text(self._line))

    def _measure_again(self) -> None:
        if self._line:
            self._measure(self._line.start, self._line.end)

    def paint(self, painter: QPainter) -> None:
        """See `Overlay`."""
        if self._line and not self._canvas.peeking:
            text = length_text(self._line.length, self._line.spacing)
            _paint_measured(painter, _in_view(self._canvas, self._line), text, self._canvas.rect())


def _in_view(canvas: ImageCanvas, distance: Distance) -> QLineF:
    start, end = QPointF(*distance.start), QPointF(*distance.end)
    return QLineF(canvas.image_to_widget(start), canvas.image_to_widget(end))


def _paint_measured(painter: QPainter, line: QLineF, text: str, view: QRect) -> None:
    """Draw a thin line, closed at both ends, and a label beyond its second end, where it hides none of it.

    Args:
        painter: Its unit is that of the widget.
        line: In the widget.
        text: Of the label; empty for none.
        view: What the label has to stay in, as long as the end of the line is there.
    """
    direction = QPointF(1, 0) if line.isNull() else QPointF(line.dx(), line.dy()) / line.length()
    tick = QPointF(-direction.y(), direction.x()) * _TICK
    ends = line.p1(), line.p2()
    paint_line(painter, [*ends], *([end - tick, end + tick] for end in ends))
    if not text:
        return
    metrics = painter.fontMetrics()
    box = QRectF(0, 0, metrics.horizontalAdvance(text) + 2 * _PADDING, metrics.height() + _PADDING)
    # Half the box as seen along the line, so that it just stays clear of the end.
    reach = min(box.width() / 2 / max(abs(direction.x()), 1e-6), box.height() / 2 / max(abs(direction.y()), 1e-6))
    box.moveCenter(line.p2() + direction * (_GAP + reach))
    if view.contains(line.p2().toPoint()):
        room = QRectF(view).adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        box.moveLeft(math.floor(min(max(box.left(), room.left()), room.right() - box.width())))
        box.moveTop(math.floor(min(max(box.top(), room.top()), room.bottom() - box.height())))
    paint_label(painter, box, text)
