"""The model library: the versions of the models, where they come from, and which of them are in use."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.services.workbench import Workbench
from app.storage.model_shelf import Status, Version
from app.ui.dialogs.library_details import VersionDetails
from app.ui.dialogs.library_list import LibraryList
from app.ui.dialogs.library_words import find, id_of
from app.ui.dialogs.version_comparison_dialog import VersionComparisonDialog
from app.ui.messages import announce
from app.ui.names import Names
from app.ui.panels.worklist_panel import WorklistPanel
from app.ui.theme import ICON, LARGE, MEDIUM, SMALL, Theme

SUFFIX = ".wavemask-model"
LIST_WIDTH = 372
ONLY_SHIPPED = (
    "These are the models that come with WaveMask. “Improve model…” makes new versions from your accepted masks; they "
    "are kept here, and each can be used, compared and gone back from."
)
NOTHING = "There is no model here. Import one, or install WaveMask again."
_FILES = f"Models of WaveMask (*{SUFFIX})"
_ICONS = {"info": "mdi6.information", "warning": "mdi6.alert", "error": "mdi6.alert-circle"}


class ModelLibraryDialog(QDialog):
    """Stays beside the work.

    Args:
        workbench: Has the versions, and compares two of them.
        worklist: Images that are selected there can be compared on.
        names: What files are called in a message.
        theme: Colours and icons.
        parent: The window.
    """

    def __init__(
        self, workbench: Workbench, worklist: WorklistPanel, names: Names, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Model library")
        versions = self._versions = workbench.versions
        self._names = names
        self._theme = theme
        self._going: tuple[str, str] | None = None  # id and title of what is on its way to the trash
        self._gone: list[tuple[str, str]] = []  # what the trash can give back, the last at the end
        self._known: set[str] | None = None  # before an import, which of them were here
        self._testing = ""  # id of what is to be used once it passed its test
        self.comparison = VersionComparisonDialog(workbench, worklist, names, theme, parent)
        self.list = LibraryList(theme)
        self.details = VersionDetails(theme)
        self.hint = QLabel(ONLY_SHIPPED)
        self.hint.setProperty("role", "muted")
        self.hint.setWordWrap(True)
        self.nothing = QLabel(NOTHING)
        self.nothing.setProperty("role", "muted")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.details)
        self.pages.addWidget(self.nothing)
        self._icon, self.said = QLabel(), QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setAccessibleName("Message")
        self.undo = _button("Undo delete", "Take the version out of the trash again (Ctrl+Z)")
        self.import_button = _button("Import…", f"Add a version from a {SUFFIX} file")
        self.close_button = _button("Close", "Close the model library (Esc)")
        self._arrange()

        details = self.details
        for button, handler in (
            (details.use, self._use),
            (details.back, self._go_back),
            (details.compare, self._compare),
            (details.rename, self.list.rename),
            (details.export, self._choose_target),
            (details.delete, self._delete),
            (self.undo, self._restore),
            (self.import_button, self._choose_source),
            (self.close_button, self.reject),
        ):
            button.clicked.connect(handler)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self._restore)
        self.list.chosen.connect(self._show_chosen)
        self.list.deleted.connect(self._delete)
        self.list.rows.renamed.connect(versions.rename)
        details.noted.connect(versions.annotate)
        versions.changed.connect(self._on_changed)
        versions.message.connect(self._on_message)
        theme.changed.connect(self.list.viewport().update)
        self._say("", "")
        self._on_changed()

    def start(self) -> None:
        """Show it, at the version that is in use."""
        if not self.isVisible():
            self._say("", "")
            in_use = (id_of(one) for one in self._versions.versions if one.status is Status.ACTIVE)
            if self.list.version is None and (first := next(in_use, "")):
                self.list.choose(first)
        self.show()
        self.activateWindow()
        self.list.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        self.details.note.keep()
        super().hideEvent(event)

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(MEDIUM)
        left.addWidget(self.list, 1)
        left.addWidget(self.hint)
        self.list.setFixedWidth(LIST_WIDTH)
        self.hint.setFixedWidth(LIST_WIDTH)
        top = QHBoxLayout()
        top.setSpacing(LARGE)
        top.addLayout(left)
        top.addWidget(self.pages, 1)
        bottom = QHBoxLayout()
        bottom.setSpacing(SMALL)
        bottom.addWidget(self.import_button)
        bottom.addSpacing(SMALL)
        bottom.addWidget(self._icon)
        bottom.addWidget(self.said, 1)
        bottom.addWidget(self.undo)
        bottom.addSpacing(SMALL)
        bottom.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        layout.setSpacing(MEDIUM)
        layout.addLayout(top, 1)
        layout.addLayout(bottom)
        self.setMinimumSize(880, 560)
        self.resize(980, 700)

    # --- what is shown

    def _on_changed(self) -> None:
        versions = self._versions.versions
        here = {id_of(one) for one in versions}
        tested = find(versions, self._testing)
        if tested and tested.status is Status.ACTIVE:
            self._testing = ""
            self._say("info", f"“{tested.title}” is in use now.")
        self.list.show_versions(versions)
        if self._going and self._going[0] not in here:
            self._gone.append(self._going)
            self._say("info", f"“{self._going[1]}” is in the trash.")
            self._going = None
        for bundle_id, title in self._gone:
            if bundle_id in here:
                self.list.choose(bundle_id)
                self._say("info", f"“{title}” is here again.")
        self._gone = [each for each in self._gone if each[0] not in here]
        if self._known is not None and here - self._known:
            self.list.choose(next(iter(here - self._known)))
            self._known = None
        self.undo.setEnabled(True)
        self.hint.setVisible(bool(versions) and all(one.shipped for one in versions))
        self.undo.setVisible(bool(self._gone))

    def _show_chosen(self) -> None:
        version = self.list.version
        self.pages.setCurrentIndex(0 if version else 1)
        if version is None:
            return
        details = self.details
        details.show_version(version, self._versions.versions)
        alike = [one for one in self._versions.versions if one.key == version.key and one is not version]
        earlier = [one for one in (*alike, version) if one.status is Status.EARLIER]
        before = f"Use “{earlier[0].title}” again" if len(earlier) == 1 else "Use what was in use before this one again"
        in_use = version.status is Status.ACTIVE
        _offer(
            details.use,
            f"Propose with this version from now on. {_doubt(version)}".strip(),
            "This version is in use already." if in_use else "A version is being tested." if self._testing else "",
        )
        _offer(details.back, before, "" if earlier else "No other version was in use before.")
        _offer(
            details.compare,
            "See what this version and another one propose on the same images",
            "" if alike else "There is no other version for the same that it could be compared with.",
        )
        _offer(details.rename, "Give this version another title (F2)", "")
        _offer(details.export, f"Write this version to one {SUFFIX} file, to be imported elsewhere", "")
        _offer(details.delete, "Put this version in the trash (Del)", _why_not_delete(version))

    def _on_message(self, level: str, sentence: str) -> None:
        if level != "info":
            self._going, self._known, self._testing = None, None, ""
            self.undo.setEnabled(True)
            self._show_chosen()
        self._say(level, sentence)

    def _say(self, level: str, sentence: str) -> None:
        text = self._names.sentence(sentence)
        self.said.setText(text)
        self._icon.setVisible(bool(text))
        if text:
            self._icon.setPixmap(self._theme.icon(_ICONS[level], level).pixmap(ICON, ICON))
            announce(self.said, text, urgent=level != "info")

    # --- what is done

    def _use(self) -> None:
        if version := self.list.version:
            self._testing = id_of(version)
            self._say("info", f"“{version.title}” is being tested before it is used…")
            self._show_chosen()
            self._versions.activate(id_of(version))

    def _go_back(self) -> None:
        if version := self.list.version:
            self._versions.roll_back(version.key)

    def _compare(self) -> None:
        if version := self.list.version:
            self.comparison.start(version, self._versions.versions)

    def _delete(self) -> None:
        version = self.list.version
        if version is None:
            return
        if why_not := _why_not_delete(version):
            self._say("info", why_not)
            return
        self._going = id_of(version), version.title
        self._versions.trash(id_of(version))

    def _restore(self) -> None:
        """Take back the last deletion."""
        if self._gone and self.undo.isEnabled():
            self.undo.setEnabled(False)  # until it is here, or it is said why not
            self._versions.restore(self._gone[-1][0])
            self.list.setFocus()

    def _choose_target(self) -> None:
        version = self.list.version
        if version is None:
            return
        name = re.sub(r'[<>:"/\\|?*\x00-\x1f]+', " ", version.title).strip(" .") or id_of(version)
        dialog = self._file_dialog("Export model")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX[1:])
        dialog.selectFile(f"{name}{SUFFIX}")
        dialog.fileSelected.connect(lambda path: self._versions.export(id_of(version), Path(path)))
        dialog.open()

    def _choose_source(self) -> None:
        dialog = self._file_dialog("Import model")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._import)
        dialog.open()

    def _import(self, path: str) -> None:
        self._known = {id_of(one) for one in self._versions.versions}
        self._versions.import_file(Path(path))

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilter(_FILES)
        return dialog


def _doubt(version: Version) -> str:
    is_worse = version.status is Status.CANDIDATE and version.better is False
    return f"It was not better: {version.verdict_reason}" if is_worse else ""


def _why_not_delete(version: Version) -> str:
    """One sentence; empty where it can be deleted."""
    if version.shipped:
        return "This version comes with WaveMask and stays."
    if version.status is Status.ACTIVE:
        return "This version is in use; use another one first."
    return ""


def _offer(button: QAbstractButton, hint: str, why_not: str) -> None:
    """Enable a button, or disable it and say why."""
    button.setEnabled(not why_not)
    button.setToolTip(why_not or hint)
    button.setAccessibleDescription(why_not)


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.setAccessibleName(text.rstrip("…"))
    button.setToolTip(tip)
    return button
