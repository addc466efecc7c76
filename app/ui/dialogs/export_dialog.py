"""Export: what to write and where, progress, and what came of it."""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.wording import many
from app.services.workbench import Workbench
from app.storage.exports.export import ExportSummary
from app.ui.dialogs.export_options import ExportOptionsPage
from app.ui.dialogs.job_pages import OutcomePage, ProgressPage
from app.ui.dialogs.room import scrolled
from app.ui.names import Names
from app.ui.theme import LARGE, SMALL, Theme

# What nobody reads to its end; showing it would take long.
HEIGHT = 320  # of the options, at the least
MOST_FILES_LISTED = 1000


def export_outcome(result: object) -> tuple[str, str]:
    """Level and sentence for what `Workbench.export_finished` brings."""
    if not isinstance(result, ExportSummary):
        return "error", str(result)
    refused = len(result.refused)
    files = many(len(result.written), "file")
    if result.images:
        files += f" and {many(len(result.images), 'image')}"
    where = f" to {_folder_of(result)}" if result.written else ""
    if result.dry_run:
        replaced = len(result.replaced)
        those = f", {replaced} of them in place of {'an earlier one' if replaced == 1 else 'earlier ones'}"
        would = f"{files} would be written{where}{those if replaced else ''}."
        if result.cancelled:
            return "warning", f"Cancelled; so far {would}"
        return ("warning", f"{refused} cannot be written; {would}") if refused else ("info", would)
    if result.cancelled:
        return "warning", f"The export was cancelled; {files} had been written{where}."
    if refused:
        return "warning", f"{refused} could not be written; {files} written{where}."
    return "info", f"{files} written{where}."


def _folder_of(result: ExportSummary) -> Path:
    """The folder that has all that was written; several Labels and formats have folders of their own in it."""
    return Path(os.path.commonpath([path.parent for path in (*result.written, *result.images)]))


class ExportDialog(QDialog):
    """Three pages in turn: options, progress, outcome. Closing it lets a running export go on.

    Args:
        workbench: Exports.
        theme: Draws the icons.
        names: What images and folders are called.
        parent: The window.
    """

    def __init__(self, workbench: Workbench, theme: Theme, names: Names, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Export masks")
        self._workbench = workbench
        self._theme = theme
        self._names = names
        self._running = False
        self._trying = False
        self._told = ("", ""), ("", "")  # sentence and details of the outcome, with names and without
        self._written_to: Path | None = None

        self.options = ExportOptionsPage(workbench, names)
        self.pages = QStackedWidget()
        area = scrolled(self.options)
        area.setMinimumSize(self.options.minimumSizeHint().width(), HEIGHT)
        self.pages.addWidget(area)
        progress, self._outcome = (
            ProgressPage("export"),
            OutcomePage("export", "What was not written, what is worth knowing, and what would be written", theme),
        )
        self.progress_text, self.progress = progress.text, progress.bar
        self.outcome, self.details = self._outcome.sentence, self._outcome.details
        self.pages.addWidget(progress)
        self.pages.addWidget(self._outcome)
        self.show_folder = QPushButton("Show folder")
        self.preview = QPushButton("What will be written…")
        self.preview.setToolTip("Go through the export without writing anything, and list the files")
        self.back = QPushButton("Back")
        self.cancel = QPushButton("Cancel")
        self.close_button = QPushButton("Close")
        self.export = QPushButton("Export")
        self.export.setProperty("role", "action")
        self.export.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        for button in (self.show_folder, self.preview, self.back):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch()
        for button in (self.cancel, self.close_button, self.export):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE + SMALL, LARGE, LARGE + SMALL, LARGE)
        layout.setSpacing(LARGE)
        layout.addWidget(self.pages, 1)
        layout.addLayout(buttons)
        self.resize(880, 560)

        self.options.changed.connect(self._on_options)
        self.export.clicked.connect(lambda: self._export(dry_run=False))
        self.preview.clicked.connect(lambda: self._export(dry_run=True))
        self.back.clicked.connect(lambda: self._turn_to(0))
        self.cancel.clicked.connect(self._cancel)
        self.close_button.clicked.connect(self.reject)
        self.show_folder.clicked.connect(self._show_folder)
        workbench.export_progress.connect(self._on_progress)
        workbench.export_finished.connect(self._on_finished)
        names.changed.connect(self._on_names)
        self._on_names()

    def start(self, only: Collection[int] | None = None) -> None:
        """Open on the options, or on the progress of an export that is still running.

        Args:
            only: Ids of the Images to export; None is all.
        """
        if not self._running:
            self.options.begin(only)
            self._turn_to(0)
        self.open()

    def _on_options(self) -> None:
        self.export.setEnabled(self.options.ready)
        self.preview.setEnabled(self.options.ready)

    def _turn_to(self, page: int) -> None:
        tried = page == 2 and self._trying
        self.pages.setCurrentIndex(page)
        self.export.setVisible(page == 0 or tried)
        self.preview.setVisible(page == 0)
        self.back.setVisible(tried)
        self.cancel.setVisible(page == 1)
        self.cancel.setEnabled(True)
        self.show_folder.setVisible(page == 2 and self._written_to is not None)
        self.close_button.setText("Go on working" if page == 1 else "Close")

    def _export(self, dry_run: bool) -> None:
        self._running, self._trying = True, dry_run
        self.progress_text.setText(f"{self._doing}…")
        self.progress.setRange(0, 0)
        self._turn_to(1)
        options = self.options
        self._workbench.export(
            options.out, options.chosen_formats, options.options(dry_run), options.deidentified.isChecked()
        )

    @property
    def _doing(self) -> str:
        return "Looking through" if self._trying else "Exporting"

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.progress_text.setText("Cancelling…")
        self._workbench.cancel_export()

    def _on_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        if self.cancel.isEnabled():
            self.progress_text.setText(f"{self._doing} {done} of {total}")

    def _on_names(self) -> None:
        sentence, details = self._told[self._names.anonymous]
        self.outcome.setText(sentence)
        self.details.setPlainText(details)

    def _on_finished(self, result: object) -> None:
        self._running = False
        level, sentence = export_outcome(result)
        self._outcome.mark(level)
        lines: list[str] = []
        hidden: list[str] = []
        self._written_to = None
        if isinstance(result, ExportSummary):
            self._written_to = _folder_of(result) if result.written and not result.dry_run else None
            lines += [f"{name}: {reason}" for name, reason in (*result.refused, *result.remarks)]
            hidden += map(self._names.hidden, lines)
            why = "" if result.deidentified else ", because another image has the same name"
            lines += [f"{name} is now {new}{why}." for name, new in result.renamed]
            hidden += [f"{self._names.hidden(name)} has another file name{why}." for name, _ in result.renamed]
            if result.dry_run:
                lines += [*([""] if lines else []), *_files(result)]
                hidden.append("The files are not listed in the anonymous display.")
        self._told = (sentence, "\n".join(lines)), (self._names.hidden(sentence), "\n".join(hidden))
        self._on_names()
        self.details.setVisible(bool(lines))
        self._turn_to(2)

    def _show_folder(self) -> None:
        if self._written_to:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written_to)))


def _files(result: ExportSummary) -> Sequence[str]:
    """A line for each file that would be written."""
    files, replaced = (*result.written, *result.images), set(result.replaced)
    if not files:
        return []
    folder = _folder_of(result)
    lines = [
        f"{path.relative_to(folder)}{' (in place of an earlier one)' if path in replaced else ''}"
        for path in files[:MOST_FILES_LISTED]
    ]
    left = len(files) - len(lines)
    return [*lines, f"… and {left} more."] if left else lines
