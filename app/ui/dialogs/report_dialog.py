"""What goes into a report, and how far it is; the browser shows it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.domain.wording import mark, tr
from app.services.reports import Reports
from app.ui.dialogs.room import Room
from app.ui.names import Names
from app.ui.theme import LARGE, MEDIUM, SMALL

WIDTH = 440
_WHAT = mark(
    "One page with counts, times, how good the proposals were, the agreement of readers, and the worst cases with "
    "pictures. It is kept in the folder of the workspace and opens in your browser; nothing leaves this computer."
)
_WITHOUT = mark("Images have numbers for names, and are shown only where burnt-in text was confirmed.")


class ReportDialog(QDialog):
    """Asks whether names may stand in the report; closing it lets the report be written.

    Args:
        reports: Writes it.
        names: Whether names may be seen at all.
        parent: The window.
        open_file: Shows a file to the user.
    """

    def __init__(
        self, reports: Reports, names: Names, parent: QWidget, open_file: Callable[[QUrl], object] | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Report"))
        self._reports = reports
        self._names = names
        self._open_file = open_file or QDesktopServices.openUrl
        self._awaited = False
        what = QLabel(tr(_WHAT))
        what.setWordWrap(True)
        self.with_names = QCheckBox(tr("With names, and with all pictures"))
        self.with_names.setToolTip(
            tr("Names of files, folders and readers, and images whose text nobody has confirmed")
        )
        self.hint = QLabel(tr(_WITHOUT))
        self.hint.setProperty("role", "muted")
        self.hint.setWordWrap(True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Progress of the report"))
        self.problem = QLabel()
        self.problem.setProperty("role", "error")
        self.problem.setWordWrap(True)
        self.problem.setAccessibleName(tr("Why there is no report"))
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setToolTip(tr("Write no report (Esc)"))
        self.write = QPushButton(tr("Write report"))
        self.write.setToolTip(tr("Write the report and open it (Enter)"))
        self.write.setProperty("role", "action")
        self.write.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addWidget(self.progress, 1)
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.write)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE + SMALL, LARGE, LARGE + SMALL, LARGE)
        layout.setSpacing(MEDIUM)
        for widget in (what, self.with_names, self.hint, self.problem):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        Room(self, WIDTH)
        self.write.clicked.connect(self._write)
        self.cancel.clicked.connect(self.reject)
        reports.progress.connect(self._on_progress)
        reports.report_finished.connect(self._on_finished)
        names.changed.connect(self._on_names)
        self._on_names()

    def start(self) -> None:
        """Ask; where one is being written, say how far it is."""
        self.problem.hide()
        self._show_running()
        self.open()

    def reject(self) -> None:
        if self._awaited:
            self._reports.cancel()
        super().reject()

    def _on_names(self) -> None:
        hidden = self._names.anonymous
        self.with_names.setEnabled(not hidden)
        if hidden:
            self.with_names.setChecked(False)

    def _write(self) -> None:
        self._awaited = True
        self.progress.setRange(0, 0)
        self._reports.write_report(self.with_names.isChecked())
        self._show_running()

    def _show_running(self) -> None:
        self.progress.setVisible(self._awaited)
        self.write.setEnabled(not self._awaited)
        self.with_names.setEnabled(not self._awaited and not self._names.anonymous)

    def _on_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(done)

    def _on_finished(self, result: object) -> None:
        if not self._awaited:
            return
        self._awaited = False
        self._show_running()
        if isinstance(result, Path):
            self.accept()
            self._open_file(QUrl.fromLocalFile(str(result)))
        else:
            self.problem.setText(self._names.sentence(str(result)))
            self.problem.show()
