"""What a view says where it has nothing to show."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from app.ui.theme import DARK, LIGHT, typed


def paint_placeholder(painter: QPainter, view: QRect, background: QColor, text: str) -> None:
    """Fill a view and write in its middle.

    Args:
        painter: Its unit is that of the widget, and its font the widget's.
        view: What is filled.
        background: The text is made legible on it.
        text: A title, and on further lines what the user can do.
    """
    painter.fillRect(view, background)
    title, _, hints = text.partition("\n")
    light = background.lightnessF() < 0.5
    hint_font = painter.font()
    title_font = typed(hint_font, "welcome")
    colours = DARK if light else LIGHT
    area = QRectF(view).adjusted(24, 24, -24, -24)
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    texts = [(title, title_font, QColor(colours["text"]), 10.0)]
    # Lines of hints stand a little apart, so that they are read as separate ways to go on.
    texts += [(hint, hint_font, QColor(colours["muted"]), 4.0) for hint in hints.splitlines()]
    heights = []
    for line, font, _, gap in texts:
        painter.setFont(font)
        heights.append(painter.boundingRect(area, int(flags), line).height() + gap)
    top = area.center().y() - sum(heights) / 2
    for (line, font, colour, _), height in zip(texts, heights, strict=True):
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(QRectF(area.left(), top, area.width(), height), int(flags), line)
        top += height
