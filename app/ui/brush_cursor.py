"""The outline of the brush that follows the pointer."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QRegion

from app.ui.lines import ABOVE, LINES

# Below this radius a circle hides what it surrounds; a cross is drawn instead.
_SMALLEST_CIRCLE = 3.0
_CROSS_GAP, _CROSS_REACH = 3.0, 8.0
# Half the thickest line, and what antialiasing adds.
_PEN_REACH = 3


def cursor_region(centre: QPointF, radius: float, bounds: QRect) -> QRegion:
    """What the cursor may cover of `bounds`: a frame of rectangles, as the inside of a large circle stays as it is.

    Args:
        centre: Where the pointer is, in the units of the painter.
        radius: Of the brush, in the same units.
        bounds: The view.
    """
    reach = max(radius, _CROSS_REACH) + _PEN_REACH
    region = QRegion(_square(centre, math.ceil(reach) + 1).intersected(bounds))
    inside = math.floor(radius / math.sqrt(2)) - _PEN_REACH - 1
    if inside > 2 * _CROSS_REACH:
        region -= QRegion(_square(centre, inside).intersected(bounds))
    return region


def paint_cursor(painter: QPainter, centre: QPointF, radius: float, erasing: bool, square: bool = False) -> None:
    """Draw the brush outline: light on dark, so that it shows on any image; dashed where it erases."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width in LINES:
        pen = QPen(colour, width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        outline = radius >= _SMALLEST_CIRCLE
        if outline and erasing and colour is ABOVE:
            pen.setDashPattern([4, 4])
        painter.setPen(pen)
        if outline and square:
            painter.drawRect(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius))
        elif outline:
            painter.drawEllipse(centre, radius, radius)
        else:
            for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                direction = QPointF(x, y)
                painter.drawLine(centre + direction * _CROSS_GAP, centre + direction * _CROSS_REACH)


def _square(centre: QPointF, half: int) -> QRect:
    return QRect(math.floor(centre.x()) - half, math.floor(centre.y()) - half, 2 * half + 1, 2 * half + 1)
