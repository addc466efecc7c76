"""What a dialog shows of a job in the background: how far it is, and what came of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QProgressBar, QVBoxLayout, QWidget

from app.ui.theme import ICON, MEDIUM, SMALL, Theme

_ICONS = {"info": "mdi6.check-circle", "warning": "mdi6.alert", "error": "mdi6.alert-circle"}


class ProgressPage(QWidget):
    """A sentence and a bar; the job goes on where the dialog is closed.

    Args:
        name: What the bar shows.
        hint: Says that the dialog can be closed meanwhile.

    Attributes:
        text: The sentence.
        bar: The bar.
    """

    def __init__(self, name: str, hint: str) -> None:
        super().__init__()
        self.text, self.bar = QLabel(), QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(name)
        words = QLabel(hint)
        words.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addStretch()
        for widget in (self.text, self.bar, words):
            layout.addWidget(widget)
        layout.addStretch()


class OutcomePage(QWidget):
    """A sentence with an icon, and a list of what has to be said of files and images.

    Args:
        name: What the sentence is about.
        listed: What the list is of.
        theme: Draws the icon.

    Attributes:
        sentence: The sentence.
        details: The list.
    """

    def __init__(self, name: str, listed: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._icon, self.sentence, self.details = QLabel(), QLabel(), QPlainTextEdit(readOnly=True)
        self.sentence.setWordWrap(True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.sentence.setAccessibleName(name)
        self.details.setAccessibleName(listed)
        self.details.setTabChangesFocus(True)
        line = QHBoxLayout()
        line.setSpacing(SMALL)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.sentence, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEDIUM)
        layout.addLayout(line)
        layout.addWidget(self.details, 1)
        layout.addStretch()

    def mark(self, level: str) -> None:
        """Show whether all went well: `info`, `warning` or `error`."""
        icon = self._theme.icon(_ICONS[level], "accepted" if level == "info" else level)
        self._icon.setPixmap(icon.pixmap(ICON + 2, ICON + 2))
