"""Import of masks: what to take, what of it matches, progress, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
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
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.wording import counted, mark, tr
from app.services.mask_imports import Preview
from app.services.workbench import Workbench
from app.storage.imports.formats import FORMATS
from app.storage.imports.found import Problem
from app.storage.imports.importing import ImportOptions
from app.storage.imports.report import ImportReport, summary_of
from app.ui.choice_box import ChoiceBox
from app.ui.dialogs.job_pages import OutcomePage, ProgressPage
from app.ui.names import Names
from app.ui.theme import LARGE, MEDIUM, SMALL, Theme

MOST_LINES = 100  # of each kind; more than that nobody reads here

_CHOOSE = mark(
    "Choose the file or folder with the masks. They are matched to the images by name, DICOM-SEG by its UIDs."
)


def import_outcome(result: object) -> tuple[str, str]:
    """Level and sentence for what `MaskImports.finished` brings."""
    if not isinstance(result, ImportReport):
        return "error", str(result)
    told = summary_of(result)
    if result.imported:
        told = " ".join((told, tr("“Undo” takes back those of the open image.")))
    return "info" if result.complete else "warning", told


class ImportDialog(QDialog):
    """Three pages in turn: options with what they match, progress, outcome. Closing it lets an import go on.

    Args:
        workbench: Imports.
        theme: Draws the icons.
        names: What images and folders are called.
        parent: The window.
    """

    def __init__(self, workbench: Workbench, theme: Theme, names: Names, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import masks"))
        self._workbench = workbench
        self._imports = workbench.imports
        self._theme = theme
        self._names = names
        self._looking = False
        self._sentences: dict[QLabel, str] = {}
        self._listed: dict[QPlainTextEdit, list[str]] = {}

        self.pages = QStackedWidget()
        self.pages.addWidget(self._options_page())
        progress, self._outcome = (
            ProgressPage(
                tr("Progress of the import"), tr("You can close this and go on working; the import continues.")
            ),
            OutcomePage(tr("Outcome of the import"), tr("Masks that were not imported"), theme),
        )
        self.progress_text, self.progress = progress.text, progress.bar
        self.outcome, self.details = self._outcome.sentence, self._outcome.details
        self.pages.addWidget(progress)
        self.pages.addWidget(self._outcome)
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setToolTip(tr("Stop after the image that is being changed; what was imported stays"))
        self.close_button = QPushButton(tr("Close"))
        self.close_button.setToolTip(tr("Close this (Esc)"))
        self.begin = QPushButton(tr("Import"))
        self.begin.setToolTip(tr("Make these masks those of the images (Enter)"))
        self.begin.setProperty("role", "action")
        self.begin.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addStretch()
        for button in (self.cancel, self.close_button, self.begin):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE + SMALL, LARGE, LARGE + SMALL, LARGE)
        layout.setSpacing(LARGE)
        layout.addWidget(self.pages, 1)
        layout.addLayout(buttons)
        self.resize(620, 480)

        self.path.editingFinished.connect(self._on_path)
        self.choose_folder.clicked.connect(lambda: self._choose(QFileDialog.FileMode.Directory))
        self.choose_file.clicked.connect(lambda: self._choose(QFileDialog.FileMode.ExistingFile))
        self.form.activated.connect(lambda: self._look(self.form.currentData()))
        self.label.activated.connect(lambda: self._look(self.form.currentData()))
        self.replace.clicked.connect(lambda: self._look(self.form.currentData()))
        self.stop.clicked.connect(self._stop_looking)
        self.begin.clicked.connect(self._import)
        self.cancel.clicked.connect(self._cancel)
        self.close_button.clicked.connect(self.reject)
        self._imports.progress.connect(self._on_progress)
        self._imports.previewed.connect(self._on_preview)
        self._imports.finished.connect(self._on_finished)
        names.changed.connect(self._on_names)

    def start(self) -> None:
        """Open on the options, or on the progress of an import that is still running."""
        if not self._imports.running:
            chosen = self.label.currentData()
            self.label.clear()
            self.label.addItem(tr("As the files say"), "")
            for label in self._workbench.session.labels.all:
                self.label.addItem(label.name, label.name)
            self.label.setCurrentIndex(max(0, self.label.findData(chosen)))
            self.replace.setChecked(False)
            self._turn_to(0)
            self._look("")
        self._on_names()
        self.open()

    def reject(self) -> None:
        if self._looking:
            self._stop_looking()
        super().reject()

    def _options_page(self) -> QWidget:
        self.path = QLineEdit()
        self.path.setAccessibleName(tr("File or folder with the masks"))
        self.path.setPlaceholderText(tr("File or folder with the masks"))
        self.choose_folder = QPushButton(tr("Folder…"))
        self.choose_folder.setAccessibleName(tr("Choose the folder with the masks"))
        self.choose_file = QPushButton(tr("File…"))
        self.choose_file.setAccessibleName(tr("Choose the file with the masks"))
        place = QHBoxLayout()
        place.setSpacing(SMALL)
        place.addWidget(self.path, 1)
        for button in (self.choose_folder, self.choose_file):
            button.setAutoDefault(False)
            button.setToolTip(button.accessibleName())
            place.addWidget(button)
        self.form = ChoiceBox(self._theme, tr("Format of the masks"))
        self.form.setToolTip(tr("Found out from the files; change it where that is wrong"))
        for each in FORMATS.values():
            self.form.addItem(tr(each.title), each.name)
        self.label = ChoiceBox(self._theme, tr("Label of the masks"))
        self.label.setToolTip(
            tr("What the masks outline; take one label for all of them where the files do not say it")
        )
        self.replace = QCheckBox()
        self.replace.setToolTip(
            tr("Import also where somebody has drawn or decided; undo brings it back, image by image")
        )
        self.plan = QLabel()
        self.plan.setWordWrap(True)
        self.plan.setTextFormat(Qt.TextFormat.PlainText)
        self.plan.setAccessibleName(tr("What will be imported"))
        self.looked = QProgressBar()
        self.looked.setTextVisible(False)
        self.looked.setAccessibleName(tr("Progress of matching"))
        self.stop = QPushButton(tr("Stop"))
        self.stop.setToolTip(tr("Stop matching"))
        self.stop.setAutoDefault(False)
        looking = QHBoxLayout()
        looking.setSpacing(SMALL)
        looking.addWidget(self.looked, 1)
        looking.addWidget(self.stop)
        self.matches = self._list_of(tr("Masks, and why some are not imported"))
        page = QWidget()
        form = QFormLayout()
        form.setHorizontalSpacing(LARGE)
        form.setVerticalSpacing(MEDIUM)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(tr("Masks"), place)
        form.addRow(tr("Format"), self.form)
        form.addRow(tr("Label"), self.label)
        form.addRow(tr("Your work"), self.replace)
        options = QVBoxLayout(page)
        options.setContentsMargins(0, 0, 0, 0)
        options.setSpacing(MEDIUM)
        options.addLayout(form)
        options.addWidget(self.plan)
        options.addLayout(looking)
        options.addWidget(self.matches, 1)
        options.addStretch()
        return page

    def _list_of(self, name: str) -> QPlainTextEdit:
        lines = QPlainTextEdit(readOnly=True)
        lines.setAccessibleName(name)
        lines.setTabChangesFocus(True)
        return lines

    # --- what would be imported

    @property
    def _options(self) -> ImportOptions:
        return ImportOptions(
            self.form.currentData(), Path(self.path.text().strip()), self.label.currentData(), self.replace.isChecked()
        )

    def _choose(self, mode: QFileDialog.FileMode) -> None:
        dialog = QFileDialog(self, tr("Masks"), self.path.text() or self._workbench.settings.last_folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(mode)
        dialog.fileSelected.connect(self._on_chosen)
        dialog.open()

    def _on_chosen(self, name: str) -> None:
        self.path.setText(str(Path(name)))
        self._look("")

    def _on_path(self) -> None:
        if self.path.isModified():
            self.path.setModified(False)
            self._look("")

    def _look(self, form: str) -> None:
        """Find out what would be imported; an empty format is found out, too."""
        path = Path(self.path.text().strip())
        self._show_lines(self.matches, [])
        self._show_kept(0)
        self._looking = self.path.text().strip() != "" and path.is_absolute()
        self.begin.setEnabled(False)
        self._show_looking()
        if self._looking:
            self.looked.setRange(0, 0)
            self._say(self.plan, tr("Matching masks and images…"))
            options = self._options
            self._imports.preview(ImportOptions(form, options.path, options.label, options.replace))
        else:
            self._imports.cancel()
            self._say(self.plan, tr(_CHOOSE))

    def _stop_looking(self) -> None:
        self._looking = False
        self._imports.cancel()
        self._show_looking()
        self._say(self.plan, tr("Matching was stopped. Choose the masks again to begin anew."))

    def _on_preview(self, result: object) -> None:
        self._looking = False
        self._show_looking()
        if not isinstance(result, Preview):
            self._say(self.plan, str(result))
            return
        report = result.report
        self.form.setCurrentIndex(self.form.findData(result.options.form))
        self._show_kept(report.kept_count)
        self._say(self.plan, summary_of(report))
        self._show_lines(self.matches, _lines(report))
        self.begin.setEnabled(report.imported > 0)

    def _show_kept(self, count: int) -> None:
        self.replace.setText(
            tr("Replace what was drawn or decided here ({count})", count=count)
            if count
            else tr("Replace what was drawn or decided here")
        )
        self.replace.setEnabled(count > 0 or self.replace.isChecked())

    def _show_looking(self) -> None:
        self.looked.setVisible(self._looking)
        self.stop.setVisible(self._looking)

    # --- the import

    def _import(self) -> None:
        self._say(self.progress_text, tr("Importing…"))
        self.progress.setRange(0, 0)
        self._turn_to(1)
        self._imports.start(self._options)

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self._say(self.progress_text, tr("Cancelling…"))
        self._imports.cancel()

    def _on_progress(self, done: int, total: int) -> None:
        bar = self.looked if self._looking else self.progress
        bar.setRange(0, total)
        bar.setValue(done)
        if not self._looking and self.cancel.isEnabled():
            self._say(self.progress_text, tr("Importing {done} of {total}", done=done, total=total))

    def _on_finished(self, result: object) -> None:
        level, sentence = import_outcome(result)
        self._outcome.mark(level)
        self._say(self.outcome, sentence)
        self._show_lines(self.details, _lines(result) if isinstance(result, ImportReport) else [])
        self._turn_to(2)
        if level == "info":
            self.reject()  # there is nothing to read but the sentence, which the window shows

    def _turn_to(self, page: int) -> None:
        self.pages.setCurrentIndex(page)
        self.begin.setVisible(page == 0)
        self.cancel.setVisible(page == 1)
        self.cancel.setEnabled(True)
        self.close_button.setText(tr("Go on working") if page == 1 else tr("Close"))

    # --- names

    def _say(self, label: QLabel, sentence: str) -> None:
        self._sentences[label] = sentence
        label.setText(self._names.sentence(sentence))

    def _show_lines(self, edit: QPlainTextEdit, lines: list[str]) -> None:
        self._listed[edit] = lines
        edit.setPlainText("\n".join(map(self._names.sentence, lines)))
        edit.setVisible(bool(lines))

    def _on_names(self) -> None:
        hidden = self._names.anonymous
        self.path.setEchoMode(QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal)
        self.path.setToolTip(tr("Not shown in the anonymous display") if hidden else tr("Where the masks are"))
        for label, sentence in self._sentences.items():
            self._say(label, sentence)
        for edit, lines in self._listed.items():
            self._show_lines(edit, lines)


def _lines(report: ImportReport) -> list[str]:
    """What an import leaves out and why, and before it is done what it matches."""
    matched = (
        [Problem(source, tr("It is for {image}.", image=image)) for source, image in report.matched]
        if report.dry_run
        else []
    )
    kinds: Sequence[list[Problem]] = (report.problems, report.kept, report.remarks, matched)
    lines = [f"{line.source}: {line.reason}" for kind in kinds for line in kind[:MOST_LINES]]
    more = sum(max(0, len(kind) - MOST_LINES) for kind in kinds)
    return [*lines, counted(more, "… and {n} more.", "… and {n} more.")] if more else lines
