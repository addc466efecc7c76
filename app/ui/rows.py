"""What the rows of all lists have in common: their ground, and keys that are theirs and not the window's."""

from __future__ import annotations

from collections.abc import Container

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from app.ui.theme import Theme

_BAR = 3  # width of what marks a row where it begins


def paint_ground(
    painter: QPainter, option: QStyleOptionViewItem, theme: Theme, marked: bool, hovers: bool = True
) -> None:
    """Paint what lies behind a row.

    Args:
        painter: Where to.
        option: Of the row.
        theme: Colours.
        marked: Whether the row is the one that counts.
        hovers: Whether it shows that the pointer is over it.
    """
    if marked:
        painter.fillRect(option.rect, theme.colour("accent_soft"))
        painter.setPen(theme.colour("mark"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        bar = QRect(option.rect.topLeft(), QSize(_BAR, option.rect.height()))
        painter.fillRect(placed(option, bar), theme.colour("accent"))
    elif hovers and option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(option.rect, theme.colour("hover"))


def paint_focus(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    """Frame the row that the keyboard is on, where it may be another one than the marked one."""
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(theme.colour("accent"))
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1))


def placed(option: QStyleOptionViewItem, rect: QRect) -> QRect:
    """Where a part of a row lies that was laid out from the left: there, or mirrored where it is read from the right.

    What is written needs no more than that: Qt's painter takes left for the side where reading begins.
    """
    return QStyle.visualRect(option.direction, option.rect, rect)


def claims(event: QEvent, keys: Container[int]) -> bool:
    """Keep a key alone, without modifiers, from becoming a shortcut of the window; returns whether it was."""
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    if event.key() not in keys or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    event.accept()
    return True
