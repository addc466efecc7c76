"""Export: what to write and where, progress, and what came of it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.annotation import State
from app.services.workbench import Workbench
from app.storage.exports.export import ExportOptions, ExportSummary
from app.storage.exports.format import IMAGES
from app.ui.names import Names
from app.ui.theme import ICON, LARGE, MEDIUM, SMALL, Theme

MOST_NAMES = 5  # of Labels

ACCEPTED = frozenset({State.ACCEPTED})
WITH_CORRECTED = frozenset({State.ACCEPTED, State.CORRECTED})


def export_outcome(result: object) -> tuple[str, str]:
    """Level and sentence for what `Workbench.export_finished` brings."""
    if not isinstance(result, ExportSummary):
        return "error", str(result)
    written, refused = len(result.written), len(result.refused)
    masks = f"{written} mask{'' if written == 1 else 's'}"
    if result.images:
        masks += f" and {len(result.images)} image{'' if len(result.images) == 1 else 's'}"
    # At the end, where the anonymous display can leave it out.
    where = f" to {_folder_of(result)}" if result.written else ""
    if result.cancelled:
        return "warning", f"The export was cancelled; {masks} had been written{where}."
    if refused:
        return "warning", f"{refused} could not be written; {masks} written{where}."
    return "info", f"{masks} written{where}."


def _folder_of(result: ExportSummary) -> Path:
    """The folder that has all that was written; masks of several Labels have folders of their own in it."""
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
        self._told = ("", ""), ("", "")  # sentence and details of the outcome, with names and without
        self._written_to: Path | None = None
        self._image_folders: set[Path] = set()
        self._known: Sequence[State] = ()  # state of every Frame

        self.pages = QStackedWidget()
        self.pages.addWidget(self._options_page())
        self.pages.addWidget(self._progress_page())
        self.pages.addWidget(self._outcome_page())
        self.show_folder = QPushButton("Show folder")
        self.cancel = QPushButton("Cancel")
        self.close_button = QPushButton("Close")
        self.export = QPushButton("Export")
        self.export.setProperty("role", "action")
        self.export.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addWidget(self.show_folder)
        buttons.addStretch()
        for button in (self.cancel, self.close_button, self.export):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE + SMALL, LARGE, LARGE + SMALL, LARGE)
        layout.setSpacing(LARGE)
        layout.addWidget(self.pages, 1)
        layout.addLayout(buttons)
        self.resize(560, 340)

        self.folder.textChanged.connect(self._describe)
        self.choose.clicked.connect(self._choose)
        for box in (self.with_corrected, self.with_images, self.deidentified):
            box.toggled.connect(self._describe)
        self.deidentified.toggled.connect(self._suggest_folder)
        self.export.clicked.connect(self._export)
        self.cancel.clicked.connect(self._cancel)
        self.close_button.clicked.connect(self.reject)
        self.show_folder.clicked.connect(self._show_folder)
        workbench.export_progress.connect(self._on_progress)
        workbench.export_finished.connect(self._on_finished)
        names.changed.connect(self._on_names)
        self._on_names()

    def start(self) -> None:
        """Open on the options, or on the progress of an export that is still running."""
        if not self._running:
            entries = self._workbench.worklist.entries
            self._image_folders = {entry.path.parent for entry in entries}
            self._suggest_folder()
            # A cine counts as one until it is known how its Frames stand.
            self._show_counts([entry.state for entry in entries])
            self._workbench.ask_frame_states(self._show_counts)
            self._turn_to(0)
        self.open()

    def _options_page(self) -> QWidget:
        self.folder = QLineEdit()
        self.folder.setAccessibleName("Folder for the masks")
        self.folder.setPlaceholderText("Folder for the masks")
        self.choose = QPushButton("Choose…")
        self.choose.setAccessibleName("Choose the folder for the masks")
        self.choose.setAutoDefault(False)
        place = QHBoxLayout()
        place.setSpacing(SMALL)
        place.addWidget(self.folder, 1)
        place.addWidget(self.choose)
        self.accepted_only = QRadioButton("Accepted only")
        self.accepted_only.setChecked(True)
        self.with_corrected = QRadioButton("Accepted and corrected")
        self.with_images = QCheckBox("Also write the images")
        self.with_images.setToolTip(
            f"As PNG without metadata, into a folder “{IMAGES}”, under the names of their masks."
        )
        self.deidentified = QCheckBox("De-identified")
        self.deidentified.setToolTip(
            "Numbers in place of file names, and burnt-in text blanked where it was confirmed for the device."
        )
        self.plan = QLabel()
        self.plan.setWordWrap(True)
        self.plan.setTextFormat(Qt.TextFormat.PlainText)
        self.plan.setAccessibleName("What will be written")
        page = QWidget()
        form = QFormLayout()
        form.setHorizontalSpacing(LARGE)
        form.setVerticalSpacing(MEDIUM)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow("Format", QLabel("PNG masks: 8 bit, 0 outside, 255 inside"))
        form.addRow("Folder", place)
        form.addRow("Masks", self.accepted_only)
        form.addRow("", self.with_corrected)
        form.addRow("Images", self.with_images)
        form.addRow("Privacy", self.deidentified)
        options = QVBoxLayout(page)
        options.setContentsMargins(0, 0, 0, 0)
        options.setSpacing(LARGE)
        options.addLayout(form)
        options.addWidget(self.plan)
        options.addStretch()
        return page

    def _progress_page(self) -> QWidget:
        self.progress_text = QLabel()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName("Export progress")
        hint = QLabel("You can close this and go on working; the export continues.")
        hint.setProperty("role", "muted")
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addStretch()
        layout.addWidget(self.progress_text)
        layout.addWidget(self.progress)
        layout.addWidget(hint)
        layout.addStretch()
        return page

    def _outcome_page(self) -> QWidget:
        self.outcome_icon, self.outcome = QLabel(), QLabel()
        self.outcome.setWordWrap(True)
        self.outcome.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.outcome.setAccessibleName("Outcome of the export")
        self.details = QPlainTextEdit(readOnly=True)
        self.details.setAccessibleName("Masks that were renamed or not written")
        self.details.setTabChangesFocus(True)
        line = QHBoxLayout()
        line.setSpacing(SMALL)
        line.addWidget(self.outcome_icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.outcome, 1)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEDIUM)
        layout.addLayout(line)
        layout.addWidget(self.details, 1)
        layout.addStretch()
        return page

    @property
    def _states(self) -> frozenset[State]:
        return WITH_CORRECTED if self.with_corrected.isChecked() else ACCEPTED

    def _show_counts(self, known: Sequence[State]) -> None:
        self._known = known
        self.accepted_only.setText(f"Accepted only ({self._count(ACCEPTED)})")
        self.with_corrected.setText(f"Accepted and corrected ({self._count(WITH_CORRECTED)})")
        self._describe()

    def _count(self, states: Iterable[State]) -> int:
        return sum(state in states for state in self._known)

    def _suggest_folder(self) -> None:
        workspace = self._workbench.workspace_folder
        if workspace and not self.folder.isModified():
            images = workspace.parent if workspace.name == ".wavemask" else workspace
            # Beside the images, not among them: there they would be opened as images the next time. Folders are often
            # named after patients.
            name = "deidentified-masks" if self.deidentified.isChecked() else f"{images.name}-masks"
            self.folder.setText(str(images.with_name(name)))

    def _describe(self) -> None:
        """Say what will be written, or why nothing can be."""
        folder, count = self.folder.text().strip(), self._count(self._states)
        ready = False
        if not count:
            text = "No mask is in such a state yet. Accept one with Enter, then export."
        elif not folder or not Path(folder).is_absolute():
            text = "Choose a folder."
        elif self._image_folders & {Path(folder), Path(folder) / (IMAGES if self.with_images.isChecked() else "")}:
            text = "The images are in this folder, and masks of the same names could replace them. Choose another one."
        else:
            ready = True
            text = f"{self._what(count)}, {self._how()} Files of the same name are replaced."
        self.plan.setText(text)
        self.plan.setProperty("role", "muted" if ready else "")
        self.export.setEnabled(ready)

    def _what(self, count: int) -> str:
        """What so many Images become."""
        names = [label.name for label in self._workbench.session.labels.all]
        images = "1 image" if count == 1 else f"{count} images"
        too = f", and the image{'' if count == 1 else 's'} into “{IMAGES}”" if self.with_images.isChecked() else ""
        if len(names) == 1:
            return f"Writes {count} file{'' if count == 1 else 's'}{too}"
        left = len(names) - MOST_NAMES
        told = names if left <= 1 else [*names[:MOST_NAMES], f"{left} more"]
        folders = f"({', '.join(told[:-1])} and {told[-1]})"
        return f"Writes the masks of {images} into a folder for each label {folders}{too}"

    def _how(self) -> str:
        if not self.deidentified.isChecked():
            return "named like the images and of their size."
        if not self.with_images.isChecked():
            return "named by numbers and of the images' size."
        return "named by numbers. Images whose burnt-in text nobody has confirmed are left out and listed."

    def _turn_to(self, page: int) -> None:
        self.pages.setCurrentIndex(page)
        self.export.setVisible(page == 0)
        self.cancel.setVisible(page == 1)
        self.cancel.setEnabled(True)
        self.show_folder.setVisible(page == 2 and self._written_to is not None)
        self.close_button.setText("Go on working" if page == 1 else "Close")

    def _choose(self) -> None:
        dialog = QFileDialog(self, "Folder for the masks", self.folder.text())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._on_chosen)
        dialog.open()

    def _on_chosen(self, name: str) -> None:
        self.folder.setText(str(Path(name)))
        self.folder.setModified(True)

    def _export(self) -> None:
        self._running = True
        self.progress_text.setText("Exporting…")
        self.progress.setRange(0, 0)
        self._turn_to(1)
        options = ExportOptions(states=self._states, images=self.with_images.isChecked())
        self._workbench.export(Path(self.folder.text().strip()), ["png"], options, self.deidentified.isChecked())

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.progress_text.setText("Cancelling…")
        self._workbench.cancel_export()

    def _on_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        if self.cancel.isEnabled():
            self.progress_text.setText(f"Exporting {done} of {total}")

    def _on_names(self) -> None:
        hidden = self._names.anonymous
        self.folder.setEchoMode(QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal)
        self.folder.setToolTip("Not shown in the anonymous display" if hidden else "")
        sentence, details = self._told[hidden]
        self.outcome.setText(sentence)
        self.details.setPlainText(details)

    def _on_finished(self, result: object) -> None:
        self._running = False
        level, sentence = export_outcome(result)
        self.outcome_icon.setPixmap(
            self._theme.icon(
                {"info": "mdi6.check-circle", "warning": "mdi6.alert", "error": "mdi6.alert-circle"}[level],
                "accepted" if level == "info" else level,
            ).pixmap(ICON + 2, ICON + 2)
        )
        lines: list[str] = []
        hidden: list[str] = []
        self._written_to = None
        if isinstance(result, ExportSummary):
            self._written_to = _folder_of(result) if result.written else None
            lines += [f"{name}: {reason}" for name, reason in result.refused]
            hidden += map(self._names.hidden, lines)
            why = "" if result.deidentified else ", because another image has the same name"
            lines += [f"{name} is now {new}{why}." for name, new in result.renamed]
            hidden += [f"{self._names.hidden(name)} has another file name{why}." for name, _ in result.renamed]
        self._told = (sentence, "\n".join(lines)), (self._names.hidden(sentence), "\n".join(hidden))
        self._on_names()
        self.details.setVisible(bool(lines))
        self._turn_to(2)

    def _show_folder(self) -> None:
        if self._written_to:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written_to)))
