"""Lines, handles and labels drawn over an image: light on dark, so that they show on any."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QRegion

BELOW, ABOVE = QColor(0, 0, 0, 170), QColor(255, 255, 255)
# The thin line on the thick one.
LINES = (BELOW, 3.0), (ABOVE, 1.2)
# How far a line with its handles reaches beyond its points, in units of the widget.
LINE_REACH = 8


def line_region(points: list[QPointF]) -> QRegion:
    """What a line through points of the widget, with handles at them, may cover."""
    if not points:
        return QRegion()
    box = QPolygonF(points).boundingRect().toAlignedRect()
    return QRegion(box.adjusted(-LINE_REACH, -LINE_REACH, LINE_REACH, LINE_REACH))


def paint_line(painter: QPainter, *lines: list[QPointF], dashed: bool = False) -> None:
    """Draw lines, each through its points, so that none darkens another."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in LINES:
        pen = QPen(colour, width)
        if dashed and colour is ABOVE:
            pen.setDashPattern([4, 4])
        painter.setPen(pen)
        for points in lines:
            painter.drawPolyline(QPolygonF(points))


def paint_label(painter: QPainter, box: QRectF, text: str) -> None:
    """Write a text in the middle of a box."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(BELOW)
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(ABOVE)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)


def paint_handle(painter: QPainter, point: QPointF, large: bool) -> None:
    """Draw a vertex that can be taken hold of."""
    reach = 5.0 if large else 3.5
    painter.setPen(QPen(BELOW, 1.5))
    painter.setBrush(ABOVE)
    painter.drawEllipse(point, reach, reach)
    painter.setBrush(Qt.BrushStyle.NoBrush)
