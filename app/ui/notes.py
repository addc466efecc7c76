"""Short words over the image: which side is which, or what a drag has set."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from app.domain.mask_editing import Rect
from app.ui.frame_view import FrameView
from app.ui.theme import ON_CANVAS, SMALL, TIGHT

NOTE_MS = 1500

NOTE_WORDS = QColor(ON_CANVAS)
_GROUND = QColor(16, 18, 20, 190)
# How far from a place its brackets stand, and how long they are.
_ASIDE, _ARM = 8, 14


def paint_note(painter: QPainter, text: str, at: QPointF, side: Qt.AlignmentFlag) -> None:
    """Draw a line of text on a dark plate, just below `at`.

    Args:
        painter: In widget units; its font is used.
        text: Short.
        at: A point of the upper edge.
        side: `AlignLeft` starts there, `AlignRight` ends there, `AlignHCenter` is centred there.
    """
    metrics = QFontMetricsF(painter.font())
    width, height = metrics.horizontalAdvance(text) + 2 * SMALL, metrics.height() + TIGHT
    left = {Qt.AlignmentFlag.AlignRight: at.x() - width, Qt.AlignmentFlag.AlignHCenter: at.x() - width / 2}
    rect = QRectF(left.get(side, at.x()), at.y() + SMALL, width, height)
    paint_plate(painter, rect)
    painter.setPen(NOTE_WORDS)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def paint_plate(painter: QPainter, rect: QRectF) -> None:
    """Draw the dark plate on which words can be read over any image, in `NOTE_WORDS`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_GROUND)
    painter.drawRoundedRect(rect, TIGHT, TIGHT)


class PassingNote:
    """A note at the upper left corner of a view, and brackets around a place, for a moment."""

    def __init__(self, view: FrameView) -> None:
        self._view = view
        self._text = ""
        self._place: Rect | None = None
        self._timer = QTimer(view, singleShot=True, interval=NOTE_MS)
        self._timer.timeout.connect(self.clear)

    def say(self, text: str, place: Rect | None = None) -> None:
        """Show a text, and mark a rectangle of the image."""
        self._text, self._place = text, place
        self._timer.start()
        self._view.update()

    def clear(self) -> None:
        """Show nothing."""
        self._timer.stop()
        self._text, self._place = "", None
        self._view.update()

    def paint(self, painter: QPainter) -> None:
        """Draw it; the painter is as it was made for the widget."""
        if self._text:
            paint_note(painter, self._text, QPointF(SMALL, 0), Qt.AlignmentFlag.AlignLeft)
        if self._place:
            self._paint_brackets(painter, self._place)

    def _paint_brackets(self, painter: QPainter, place: Rect) -> None:
        one = self._view.image_to_widget(QPointF(place.left, place.top))
        other = self._view.image_to_widget(QPointF(place.right, place.bottom))
        box = QRectF(one, other).toAlignedRect().adjusted(-_ASIDE, -_ASIDE, _ASIDE, _ASIDE)
        for colour, width in ((QColor(0, 0, 0, 170), 4.0), (QColor(255, 255, 255), 2.0)):
            painter.setPen(QPen(colour, width))
            for corner, x, y in (
                (box.topLeft(), 1, 1), (box.topRight(), -1, 1), (box.bottomLeft(), 1, -1), (box.bottomRight(), -1, -1),
            ):  # fmt: skip
                painter.drawLine(corner.x(), corner.y(), corner.x() + x * _ARM, corner.y())
                painter.drawLine(corner.x(), corner.y(), corner.x(), corner.y() + y * _ARM)
