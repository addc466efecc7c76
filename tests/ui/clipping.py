"""Finds what has no room for its text."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget


def clipped(top: QWidget) -> list[str]:
    """Texts that have less room than they need, or stick out of the window."""
    found = []
    for widget in top.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton) or not widget.text():
            continue
        needed = (
            widget.heightForWidth(widget.width())
            if isinstance(widget, QLabel) and widget.wordWrap()
            else widget.sizeHint().height()
        )
        too_narrow = (
            not (isinstance(widget, QLabel) and widget.wordWrap()) and widget.width() < widget.sizeHint().width()
        )
        area = QRect(widget.mapTo(top, QPoint(0, 0)), widget.size())
        beside = area.left() < 0 or area.right() >= top.width()
        if too_narrow or widget.height() < needed or beside:
            found.append(widget.text())
    return found
