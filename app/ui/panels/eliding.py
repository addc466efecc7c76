"""A button whose text gives way where there is no room for it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QStyleOptionToolButton, QToolButton

from app.ui.theme import MEDIUM, SMALL

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

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        super().initStyleOption(option)
        room = self.width() - self._taken
        mnemonic = Qt.TextFlag.TextShowMnemonic
        option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room, mnemonic)

    @property
    def _taken(self) -> int:
        """Width of all but the text."""
        return self.iconSize().width() + MEDIUM + SMALL
