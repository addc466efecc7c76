"""How the program and this computer are, as `main.py doctor` finds it, in a window beside the work."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QProcess
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.wording import tr
from app.ui.dialogs.room import Room
from app.ui.messages import announce
from app.ui.names import Names
from app.ui.theme import LARGE, MEDIUM, SMALL

WIDTH, HEIGHT = 620, 480
STOP_MS = 1000


class DiagnoseDialog(QDialog):
    """Runs the command in a process of its own and shows what it prints; closing it stops the process.

    Args:
        command: Command line of it.
        names: Whether names may be seen.
        parent: The window.
    """

    def __init__(self, command: Sequence[str], names: Names, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Diagnose"))
        self.setModal(False)
        self._command = list(command)
        self._names = names
        self._workspace: Path | None = None
        self._process: QProcess | None = None
        self._saving: Path | None = None
        self._output = b""
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.summary.setProperty("role", "heading")
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("The diagnosis is running"))
        self.report = QPlainTextEdit(readOnly=True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(tr("What was found"))
        self.report.setToolTip(tr("Versions, device, display, folders, log, settings, models and workspace"))
        hint = QLabel(
            tr("The saved report is a zip file for those who look into a fault. It names no patient, reader, file or "
               "folder, and holds no images; nothing is sent.")
        )  # fmt: skip
        hint.setWordWrap(True)
        hint.setProperty("role", "muted")
        self.copy = QPushButton(tr("Copy"))
        self.copy.setToolTip(tr("Put what is shown on the clipboard; it holds names of folders"))
        self.save = QPushButton(tr("Save zip…"))
        self.save.setToolTip(tr("Write a report without patient data to a file"))
        self.again = QPushButton(tr("Look again"))
        self.again.setToolTip(tr("Go through everything once more"))
        self.close_button = QPushButton(tr("Close"))
        self.close_button.setToolTip(tr("Stop looking and close (Esc)"))
        self.close_button.setProperty("role", "action")
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        for button in (self.copy, self.save, self.again):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE + SMALL, LARGE, LARGE + SMALL, LARGE)
        layout.setSpacing(MEDIUM)
        layout.addWidget(self.summary)
        layout.addWidget(self.progress)
        layout.addWidget(self.report, 1)
        layout.addWidget(hint)
        layout.addLayout(buttons)
        Room(self, 400, 300)
        self.resize(WIDTH, HEIGHT)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.report.toPlainText()))
        self.save.clicked.connect(self._choose_file)
        self.again.clicked.connect(self._look)
        self.close_button.clicked.connect(self.reject)
        names.changed.connect(self._show_output)

    @property
    def running(self) -> bool:
        """Whether something is being looked at."""
        return self._process is not None

    def start(self, workspace: Path | None) -> None:
        """Show it and look at everything, with the open Workspace where there is one."""
        self._workspace = workspace
        self.show()
        self.activateWindow()
        if not self.running:
            self._look()

    def reject(self) -> None:
        self.stop()
        super().reject()

    def stop(self) -> None:
        """End the process; nobody waits for it any more."""
        process, self._process = self._process, None
        if process:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(STOP_MS)
            process.deleteLater()

    def write_zip(self, file: Path) -> None:
        """Look at everything once more and write the report."""
        self._saving = file
        self._run(["--zip", str(file)])

    def _look(self) -> None:
        self._saving = None
        self._run([])

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, tr("Save report"), "wavemask-report.zip")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.fileSelected.connect(lambda name: self.write_zip(Path(name)))
        dialog.open()

    def _run(self, options: Sequence[str]) -> None:
        self.stop()
        self._output = b""
        self._show_output()
        if self._workspace:
            options = [*options, "--workspace", str(self._workspace)]
        process = self._process = QProcess(self)
        process.setProgram(self._command[0])
        process.setArguments([*self._command[1:], *options])
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._show_running(tr("Looking at the program and this computer…"))
        process.start()

    def _show_running(self, sentence: str) -> None:
        self.summary.setText(sentence)
        self.progress.setVisible(self.running)
        for button in (self.copy, self.save, self.again):
            button.setEnabled(not self.running)

    def _read(self) -> None:
        if self._process:
            self._output += self._process.readAllStandardOutput().data()
            self._show_output()

    def _show_output(self) -> None:
        self.report.setPlainText(self._names.sentence(self._output.decode(errors="replace")).rstrip())

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read()
        problems = self._output.count(b"PROBLEM ")
        written = self._saving is not None and b"The report is in " in self._output
        if status is QProcess.ExitStatus.CrashExit or (code and not problems):
            self._end(tr("The diagnosis could not be finished; the lines below say why."))
        elif written:
            self._end(tr("The report is saved. You can read it before you hand it on."))
        elif problems:
            self._end(tr("Something stands in the way of the work: the lines that begin with PROBLEM say what."))
        else:
            self._end(tr("Everything is as it should be."))

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._end(tr("The diagnosis could not be started; install WaveMask again."))

    def _end(self, sentence: str) -> None:
        if self._process:
            self._process.deleteLater()
            self._process = None
        self._show_running(sentence)
        announce(self.summary, sentence)
