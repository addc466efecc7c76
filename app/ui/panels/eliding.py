"""A button whose text gives way where there is no room for it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionToolButton, QStylePainter, QToolButton

_LEAST = "Mmm…"


class ElidingButton(QToolButton):
    """Icon and text in the width it is given; the whole text is in its tool tip and its accessible name.

    Args:
        role: As the style sheet knows it.
    """

    def __init__(self, role: str) -> None:
        super().__init__()
        self.setProperty("role", role)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        least = self._taken + self.fontMetrics().horizontalAdvance(_LEAST)
        return QSize(min(least, self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        room, mnemonic = self.width() - self._taken, Qt.TextFlag.TextShowMnemonic
        option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room, mnemonic)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        painter.end()

    @property
    def _taken(self) -> int:
        """Width of all but the text; Qt's hint leaves a space free on either side of that."""
        metrics = self.fontMetrics()
        text = metrics.size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        return self.sizeHint().width() - text - 2 * metrics.horizontalAdvance(" ")
