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

from app.domain.wording import counted, tr
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
    if result.dry_run:
        told = _would_be_written(result)
    elif result.written or result.images:
        told = tr("{files} written to {folder}.", files=_files_and_images(result), folder=_folder_of(result))
    else:
        told = tr("No file was written.")
    refused = len(result.refused)
    if result.cancelled:
        told = tr("The export was cancelled; so far: {outcome}", outcome=told)
    elif refused and result.dry_run:
        told = counted(refused, "{n} cannot be written; {outcome}", "{n} cannot be written; {outcome}", outcome=told)
    elif refused:
        told = counted(
            refused, "{n} could not be written; {outcome}", "{n} could not be written; {outcome}", outcome=told
        )
    return "warning" if result.cancelled or refused else "info", told


def _would_be_written(result: ExportSummary) -> str:
    if not (result.written or result.images):
        return tr("No file would be written.")
    files, folder = _files_and_images(result), _folder_of(result)
    if not result.replaced:
        return tr("{files} would be written to {folder}.", files=files, folder=folder)
    return counted(
        len(result.replaced),
        "{files} would be written to {folder}, {n} of them in place of an earlier one.",
        "{files} would be written to {folder}, {n} of them in place of earlier ones.",
        files=files,
        folder=folder,
    )


def _files_and_images(result: ExportSummary) -> str:
    files = counted(len(result.written), "{n} file", "{n} files")
    if not result.images:
        return files
    return tr("{files} and {images}", files=files, images=counted(len(result.images), "{n} image", "{n} images"))


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
        self.setWindowTitle(tr("Export masks"))
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
            ProgressPage(
                tr("Progress of the export"), tr("You can close this and go on working; the export continues.")
            ),
            OutcomePage(
                tr("Outcome of the export"),
                tr("What was not written, what is worth knowing, and what would be written"),
                theme,
            ),
        )
        self.progress_text, self.progress = progress.text, progress.bar
        self.outcome, self.details = self._outcome.sentence, self._outcome.details
        self.pages.addWidget(progress)
        self.pages.addWidget(self._outcome)
        self.show_folder = QPushButton(tr("Show folder"))
        self.preview = QPushButton(tr("What will be written…"))
        self.preview.setToolTip(tr("Go through the export without writing anything, and list the files"))
        self.back = QPushButton(tr("Back"))
        self.cancel = QPushButton(tr("Cancel"))
        self.close_button = QPushButton(tr("Close"))
        self.export = QPushButton(tr("Export"))
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
        self.close_button.setText(tr("Go on working") if page == 1 else tr("Close"))

    def _export(self, dry_run: bool) -> None:
        self._running, self._trying = True, dry_run
        self.progress_text.setText(tr("Looking through…") if dry_run else tr("Exporting…"))
        self.progress.setRange(0, 0)
        self._turn_to(1)
        options = self.options
        self._workbench.export(
            options.out, options.chosen_formats, options.options(dry_run), options.deidentified.isChecked()
        )

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.progress_text.setText(tr("Cancelling…"))
        self._workbench.cancel_export()

    def _on_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        if self.cancel.isEnabled():
            self.progress_text.setText(
                tr("Looking through {done} of {total}", done=done, total=total)
                if self._trying
                else tr("Exporting {done} of {total}", done=done, total=total)
            )

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
            for name, new in result.renamed:
                pseudonym = self._names.hidden(name)
                if result.deidentified:
                    lines.append(tr("{name} is now {new}.", name=name, new=new))
                    hidden.append(tr("{name} has another file name.", name=pseudonym))
                else:
                    lines.append(
                        tr("{name} is now {new}, because another image has the same name.", name=name, new=new)
                    )
                    hidden.append(
                        tr("{name} has another file name, because another image has the same name.", name=pseudonym)
                    )
            if result.dry_run:
                lines += [*([""] if lines else []), *_files(result)]
                hidden.append(tr("The files are not listed in the anonymous display."))
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
        tr("{file} (in place of an earlier one)", file=path.relative_to(folder))
        if path in replaced
        else str(path.relative_to(folder))
        for path in files[:MOST_FILES_LISTED]
    ]
    left = len(files) - len(lines)
    return [*lines, counted(left, "… and {n} more.", "… and {n} more.")] if left else lines
