"""Something went wrong that nobody foresaw: what that means for the work, and a report for those who can mend it."""

from __future__ import annotations

import logging
import platform
from collections.abc import Callable

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.wording import counted, tr
from app.services.background import Lane
from app.services.diagnosis import system_name
from app.ui.dialogs.room import Room
from app.ui.messages import announce
from app.ui.theme import ICON, LARGE, MEDIUM, SMALL, Theme
from app.version import VERSION

WIDTH, HEIGHT = 560, 360
MOST_KEPT = 20  # reports; in a storm they are all alike

log = logging.getLogger(__name__)


class CrashDialog(QDialog):
    """Stands beside the work; what goes wrong while it is open is counted in it.

    Args:
        redact: Takes out of a text what may tell of a person; called in the background.
        open_log_folder: Shows the folder of the log.
        theme: Draws the icon.
        parent: The window.
    """

    def __init__(
        self, redact: Callable[[str], str], open_log_folder: Callable[[], None], theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Something went wrong"))
        self.setModal(False)
        self._redact = redact
        self._lane = Lane("redaction", self)
        self._reports: list[str] = []
        self._traces: set[str] = set()
        self._count = 0
        icon = QLabel()
        icon.setPixmap(theme.icon("mdi6.alert-circle", "warning").pixmap(2 * ICON, 2 * ICON))
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        self.sentence.setProperty("role", "heading")
        self.times = QLabel()
        self.times.setProperty("role", "muted")
        hint = QLabel(
            tr("The report below names no patient, reader, file or folder. Nothing is sent; copy it to hand it on.")
        )
        hint.setWordWrap(True)
        self.report = QPlainTextEdit(readOnly=True)
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(tr("Report of what went wrong"))
        self.report.setToolTip(tr("What “Copy report” copies"))
        self.copy = QPushButton(tr("Copy report"))
        self.copy.setEnabled(False)
        self.copy.setToolTip(tr("Put the report on the clipboard"))
        self.open_folder = QPushButton(tr("Open log folder"))
        self.open_folder.setToolTip(tr("Show the files of the log; they hold names of files and folders"))
        self.close_button = QPushButton(tr("Close"))
        self.close_button.setToolTip(tr("Go on working (Esc)"))
        self.close_button.setProperty("role", "action")
        self.close_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addWidget(self.copy)
        buttons.addWidget(self.open_folder)
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        words = QVBoxLayout()
        words.setSpacing(SMALL)
        words.addWidget(self.sentence)
        words.addWidget(self.times)
        head = QHBoxLayout()
        head.setSpacing(MEDIUM)
        head.addWidget(icon)
        head.addLayout(words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE + SMALL, LARGE, LARGE + SMALL, LARGE)
        layout.setSpacing(MEDIUM)
        layout.addLayout(head)
        layout.addWidget(hint)
        layout.addWidget(self.report, 1)
        layout.addLayout(buttons)
        Room(self, 400, 300)
        self.resize(WIDTH, HEIGHT)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.report.toPlainText()))
        self.open_folder.clicked.connect(open_log_folder)
        self.close_button.clicked.connect(self.reject)

    def tell(self, trace: str) -> None:
        """Show what went wrong now; while the dialog is open, further faults are only counted and added."""
        self.sentence.setText(
            tr("Something went wrong that was not foreseen. Your masks are safe, and you can go on working.")
        )
        self._add(trace)

    def tell_of_crash(self, trace: str) -> None:
        """Show what a window before this one left behind when it ended without a word."""
        self.sentence.setText(
            tr("WaveMask ended unexpectedly the last time. Your masks are safe: every step was saved as it was made.")
        )
        self._add(trace)

    def close_lane(self) -> None:
        """The window closes."""
        self._lane.close()

    def reject(self) -> None:
        self._reports.clear()
        self._traces.clear()
        self._count = 0
        super().reject()

    def _add(self, trace: str) -> None:
        self._count += 1
        if trace not in self._traces and len(self._traces) < MOST_KEPT:
            self._traces.add(trace)
            self._lane.run(lambda: self._redact(trace), self._show_report, self._cannot_redact)
        self.times.setText(counted(self._count, "It happened {n} time.", "It happened {n} times."))
        self.times.setVisible(self._count > 1)
        if not self.isVisible():
            self.copy.setEnabled(False)
            self.report.setPlainText("")
            self.show()
            announce(self.sentence, self.sentence.text(), urgent=True)

    def _show_report(self, report: str) -> None:
        if not self.isVisible():  # closed meanwhile, and told anew if it happens again
            return
        self._reports.append(report.strip())
        self.report.setPlainText("\n\n".join([_versions(), *self._reports]))
        self.copy.setEnabled(True)

    def _cannot_redact(self, error: Exception) -> None:
        log.error("the report of a failure cannot be made", exc_info=error)


def _versions() -> str:
    return f"WaveMask {VERSION}, Python {platform.python_version()}, Qt {qVersion()}, {system_name()}"
