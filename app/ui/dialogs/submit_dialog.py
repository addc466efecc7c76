"""Which readings to submit, and what that means."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.wording import mark, tr
from app.services.submissions import Submissions
from app.ui.dialogs.room import Room
from app.ui.theme import LARGE, MEDIUM, SMALL

WIDTH = 440
_MEANING = mark(
    "Readers who have submitted an image see one another's masks of it; until then nobody sees those of anybody else. "
    "You can still change yours, but it goes on record that you did so afterwards."
)


class SubmitDialog(QDialog):
    """Asks whether the open Image or all that are decided are submitted, and says how far it is.

    Args:
        submissions: Submits.
        parent: The window.
    """

    def __init__(self, submissions: Submissions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Submit reading"))
        self._submissions = submissions
        meaning = QLabel(tr(_MEANING))
        meaning.setWordWrap(True)
        self.this = QRadioButton(tr("The open image"))
        self.this.setToolTip(tr("Submit your masks of the open image"))
        self.all = QRadioButton()
        self.all.setToolTip(tr("Submit your masks of every image that you have accepted or rejected"))
        self.why_not = QLabel()
        self.why_not.setProperty("role", "muted")
        self.why_not.setWordWrap(True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Images submitted so far"))
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setToolTip(tr("Submit nothing more (Esc)"))
        self.submit = QPushButton(tr("Submit"))
        self.submit.setToolTip(tr("Submit (Enter)"))
        self.submit.setProperty("role", "action")
        self.submit.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addWidget(self.progress, 1)
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.submit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE + SMALL, LARGE, LARGE + SMALL, LARGE)
        layout.setSpacing(MEDIUM)
        for widget in (meaning, self.this, self.all, self.why_not):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        Room(self, WIDTH)
        self.submit.clicked.connect(self._submit)
        self.cancel.clicked.connect(self.reject)
        submissions.changed.connect(self._show_progress)
        submissions.finished.connect(lambda _: self.accept())

    def start(self) -> None:
        """Ask, with what can be submitted."""
        why_not, count = self._submissions.why_not_this, len(self._submissions.decided)
        self.all.setText(tr("All decided images ({count})", count=count))
        self.this.setEnabled(not why_not)
        self.all.setEnabled(bool(count))
        (self.this if not why_not else self.all).setChecked(True)
        self.why_not.setText(why_not)
        self.why_not.setVisible(bool(why_not))
        self._show_progress()
        self.open()

    def reject(self) -> None:
        self._submissions.cancel()
        super().reject()

    def _submit(self) -> None:
        if self.this.isChecked():
            self._submissions.submit_this()
        else:
            self._submissions.submit_decided()

    def _show_progress(self) -> None:
        total = self._submissions.total
        self.progress.setVisible(bool(total))
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(self._submissions.done)
        possible = not total and (self.this.isEnabled() or self.all.isEnabled())
        self.submit.setEnabled(possible)
