"""A combo box in the look of the window."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle

from app.ui.theme import ICON, SMALL, Theme


class ChoiceBox(QComboBox):
    """A combo box with an arrow of the icon font; the style sheet takes the style's own away."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.view().setTextElideMode(Qt.TextElideMode.ElideNone)

    def showPopup(self) -> None:
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 3 * SMALL)
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        arrow = QRect(self.width() - ICON - SMALL // 2, (self.height() - ICON) // 2, ICON, ICON)
        self._theme.icon("mdi6.chevron-down", "muted").paint(
            painter, QStyle.visualRect(self.layoutDirection(), self.rect(), arrow)
        )
        painter.end()
