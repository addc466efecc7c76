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

from app.domain.wording import mark, tr
from app.services.workbench import Workbench
from app.storage.model_file import SUFFIX
from app.storage.model_shelf import Status, Version
from app.ui.dialogs.library_details import VersionDetails
from app.ui.dialogs.library_list import LibraryList
from app.ui.dialogs.library_words import find, not_better
from app.ui.dialogs.room import Room
from app.ui.dialogs.version_comparison_dialog import VersionComparisonDialog
from app.ui.messages import announce
from app.ui.names import Names
from app.ui.panels.worklist_panel import WorklistPanel
from app.ui.theme import ICON, LARGE, MEDIUM, SMALL, Theme

LIST_WIDTH = 372
_ONLY_SHIPPED = mark(
    "These are the models that come with WaveMask. “Improve model…” makes new versions from your accepted masks; they "
    "are kept here, and each can be used, compared and gone back from."
)
_NOTHING = mark("There is no model here. Import one, or install WaveMask again.")
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
        self.setWindowTitle(tr("Model library"))
        versions = self._versions = workbench.versions
        self._session = workbench.session
        self._names = names
        self._theme = theme
        self._deleted: list[str] = []  # ids of what is in the trash or on its way there, the last at the end
        self._known: set[str] | None = None  # which were here before an import that goes on
        self._testing = False
        self._restoring = ""  # id of what is on its way back
        self.comparison = VersionComparisonDialog(workbench, worklist, names, theme, parent)
        self.list = LibraryList(theme)
        self.details = VersionDetails(theme)
        self.hint = QLabel(tr(_ONLY_SHIPPED))
        self.hint.setProperty("role", "muted")
        self.hint.setWordWrap(True)
        self.nothing = QLabel(tr(_NOTHING))
        self.nothing.setProperty("role", "muted")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.details)
        self.pages.addWidget(self.nothing)
        self._icon, self.said = QLabel(), QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setAccessibleName(tr("Message"))
        self.undo = _button(tr("Undo delete"), tr("Take the version out of the trash again (Ctrl+Z)"))
        self.import_button = _button(tr("Import…"), tr("Add a version from a {suffix} file", suffix=SUFFIX))
        self.close_button = _button(tr("Close"), tr("Close the model library (Esc)"))
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
        self._show_message("", "")
        self._on_changed()

    def start(self) -> None:
        """Show it, at the version that proposes on the open Image."""
        if not self.isVisible():
            self._show_message("", "")
            choice = self._session.choice
            if choice and choice.bundle:
                self.list.choose(choice.bundle.description.id)
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
        Room(self, 880, 560)
        self.resize(980, 700)

    # --- what is shown

    def _on_changed(self) -> None:
        versions = self._versions.versions
        here = {one.id for one in versions}
        self._testing = False
        self.list.show_versions(versions)
        if self._restoring in here:
            self._deleted.remove(self._restoring)
            self.list.choose(self._restoring)
            self._restoring = ""
        if self._known is not None and here - self._known:
            self.list.choose(next(iter(here - self._known)))
            self._known = None
        self.hint.setVisible(bool(versions) and all(one.shipped for one in versions))
        self._show_undo()

    def _show_chosen(self) -> None:
        version = self.list.version
        self.pages.setCurrentIndex(0 if version else 1)
        if version is None:
            return
        details = self.details
        details.show_version(version, self._versions.versions)
        alike = [one for one in self._versions.versions if one.key == version.key and one is not version]
        earlier = any(one.status is Status.EARLIER for one in (*alike, version))
        in_use = tr("This version is in use already.") if version.status is Status.ACTIVE else ""
        busy = tr("A version is tested just now.") if self._testing else ""
        _offer(
            details.use,
            " ".join(filter(None, (tr("Propose with this version from now on."), _doubt(version)))),
            in_use or busy,
        )
        no_way_back = "" if earlier else tr("No other version for the same was in use before.")
        _offer(details.back, tr("Use again what was in use before the version in use now"), no_way_back or busy)
        _offer(
            details.compare,
            tr("See what this version and another one propose on the same images"),
            "" if alike else tr("There is no other version for the same that it could be compared with."),
        )
        _offer(details.rename, tr("Give this version another title (F2)"), "")
        _offer(
            details.export, tr("Write this version to one {suffix} file, to be imported elsewhere", suffix=SUFFIX), ""
        )
        _offer(details.delete, tr("Put this version in the trash (Del)"), _why_not_delete(version))

    def _on_message(self, level: str, sentence: str) -> None:
        # It is about what was asked for, and comes once that is done or refused.
        self._known, self._testing, self._restoring = None, False, ""
        self._show_chosen()
        self._show_undo()
        self._show_message(level, sentence)  # the window has it read out

    def _say(self, sentence: str) -> None:
        self._show_message("info", sentence)
        announce(self.said, sentence)

    def _show_message(self, level: str, sentence: str) -> None:
        self.said.setText(self._names.sentence(sentence))
        self._icon.setVisible(bool(sentence))
        if sentence:
            self._icon.setPixmap(self._theme.icon(_ICONS[level], level).pixmap(ICON, ICON))

    # --- what is done

    def _use(self) -> None:
        if version := self.list.version:
            self._test(tr("“{version}” is tested before it is used…", version=version.title))
            self._versions.activate(version.id)

    def _go_back(self) -> None:
        if version := self.list.version:
            self._test(tr("The version that was in use before is tested before it is used again…"))
            self._versions.roll_back(version.key)

    def _test(self, sentence: str) -> None:
        """Say what takes a moment."""
        self._testing = True
        self._say(sentence)
        self._show_chosen()

    def _compare(self) -> None:
        if version := self.list.version:
            self.comparison.start(version, self._versions.versions)

    def _delete(self) -> None:
        version = self.list.version
        if version is None:
            return
        if why_not := _why_not_delete(version):
            self._say(why_not)
            return
        self._deleted.append(version.id)
        self._versions.trash(version.id)

    def _restore(self) -> None:
        """Take back the last deletion."""
        if self._can_restore and not self._restoring:
            self._restoring = self._can_restore[-1]
            self._show_undo()
            self._versions.restore(self._restoring)
            self.list.setFocus()

    @property
    def _can_restore(self) -> list[str]:
        """Ids of what was deleted here and is gone indeed."""
        return [each for each in self._deleted if find(self._versions.versions, each) is None]

    def _show_undo(self) -> None:
        self.undo.setVisible(bool(self._can_restore))
        self.undo.setEnabled(not self._restoring)

    def _choose_target(self) -> None:
        version = self.list.version
        if version is None:
            return
        name = " ".join(re.sub(r'[<>:"/\\|?*\x00-\x1f]', " ", version.title).split()).strip(".") or version.id
        dialog = self._file_dialog(tr("Export model"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX[1:])
        dialog.selectFile(f"{name}{SUFFIX}")
        dialog.fileSelected.connect(lambda path: self._versions.export(version.id, Path(path)))
        dialog.open()

    def _choose_source(self) -> None:
        dialog = self._file_dialog(tr("Import model"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._import)
        dialog.open()

    def _import(self, path: str) -> None:
        self._known = {one.id for one in self._versions.versions}
        self._versions.import_file(Path(path))

    def _file_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilter(tr("Models of WaveMask ({pattern})", pattern=f"*{SUFFIX}"))
        return dialog


def _doubt(version: Version) -> str:
    is_worse = version.status is Status.CANDIDATE and version.better is False
    return not_better(version) if is_worse else ""


def _why_not_delete(version: Version) -> str:
    """One sentence; empty where it can be deleted."""
    if version.shipped:
        return tr("This version comes with WaveMask and stays.")
    if version.status is Status.ACTIVE:
        return tr("This version is in use; use another one first.")
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
