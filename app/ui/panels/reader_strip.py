"""The strip above the canvas that asks who reads, when the user wants to change it; the welcome asks first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from app.domain.readers import MAX_NAME
from app.domain.wording import tr
from app.ui.theme import MEDIUM, SMALL


class ReaderStrip(QWidget):
    """Asks for a name; work goes on beside it, and without one, too.

    Attributes:
        stops: What the keyboard focus visits, in order.

    Signals:
        named: The name that was given, without blanks around it; empty for none.
        left: The user does not want to say.
    """

    named = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("toolBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Who reads"))
        words = QLabel(tr("Who reads here?"))
        words.setProperty("role", "heading")
        hint = QLabel(tr("Your name is kept with what you accept; each reader has masks of their own."))
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        self.name = QLineEdit()
        self.name.setMaxLength(MAX_NAME)
        self.name.setFixedWidth(180)
        self.name.setPlaceholderText(tr("Name or initials"))
        self.name.setAccessibleName(tr("Name or initials of the reader"))
        self.name.setToolTip(tr("Name or initials; it stays on this computer"))
        words.setBuddy(self.name)
        self.use, self.leave = QPushButton(tr("Use name")), QPushButton(tr("Not now"))
        self.use.setToolTip(tr("Read under this name from now on (Enter)"))
        self.use.setProperty("role", "action")
        self.leave.setToolTip(tr("Leave it as it is (Esc); “Reader…” in the menu “Readers” asks again"))
        self.stops: list[QWidget] = [self.name, self.use, self.leave]
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        row.setSpacing(SMALL)
        row.addWidget(words)
        row.addWidget(hint, 1)
        for widget in self.stops:
            row.addWidget(widget)
        self.name.returnPressed.connect(self._use)
        self.use.clicked.connect(self._use)
        self.leave.clicked.connect(self._leave)
        self.hide()

    def ask(self, name: str) -> None:
        """Show it with the name that is in use."""
        self.name.setText(name)
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _use(self) -> None:
        self.hide()
        self.named.emit(self.name.text().strip())

    def _leave(self) -> None:
        self.hide()
        self.left.emit()
