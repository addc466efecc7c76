"""Every command of the window, found by typing a few of its letters."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QMainWindow, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.domain.wording import tr
from app.storage.settings import Settings
from app.ui.actions import Actions, title_of
from app.ui.command_rows import CommandList, CommandRow
from app.ui.command_search import BY_OTHER_WORDS, SCATTERED, WORD_BEGUN, fit
from app.ui.commands import COMMANDS, Command, path_of, text_of
from app.ui.messages import announce
from app.ui.shortcuts import Shortcuts
from app.ui.theme import LARGE, SMALL, Theme

WIDTH, HEIGHT = 560, 420
REMEMBERED = 8


class CommandPalette(QFrame):
    """Lies over the top of the window while it is used, and goes away with the keyboard focus.

    Args:
        window: It lies over this.
        actions: What it lists and uses.
        shortcuts: Keys of the commands.
        settings: `recent_commands` is read and written.
        theme: Colours and icons.
    """

    def __init__(
        self, window: QMainWindow, actions: Actions, shortcuts: Shortcuts, settings: Settings, theme: Theme
    ) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._shortcuts = shortcuts
        self._settings = settings
        self._from: QWidget | None = None
        self.setObjectName("palette")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search = QLineEdit()
        self.search.addAction(theme.icon("mdi6.magnify", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setPlaceholderText(tr("Find a command"))
        self.search.setAccessibleName(tr("Find a command"))
        self.search.setToolTip(tr("Type some letters of a command; the arrow keys choose, Enter uses it."))
        self.search.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.list = CommandList(theme)
        self.list.setAccessibleName(tr("Commands"))
        # The arrow keys move it from the field, which keeps the focus.
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        layout.setSpacing(SMALL)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)

        self.search.textChanged.connect(self._list)
        self.list.clicked.connect(self._use_current)
        self.list.selectionModel().currentChanged.connect(self._say_current)
        window.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)
        self.hide()

    def toggle(self) -> None:
        """Open it with an empty field, or close it."""
        if self.isVisible():
            self._leave()
            return
        self._from = QApplication.focusWidget()
        self.search.clear()
        self._list()
        self.show()
        self.raise_()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _list(self) -> None:
        """What fits, the best first; of what fits alike, what was used last.

        Words that begin with what was typed go before words that have it in them, and these far before what only has
        its letters; in each of the three the names of Labels come after the commands.
        """
        query, recent = self.search.text(), self._settings.recent_commands
        found: list[tuple[tuple[bool, bool, bool, int, int], CommandRow]] = []
        for command in COMMANDS:
            if not command.handler or command.id == "palette":
                continue
            action = self._actions[command.id]
            if not action.isVisible():
                continue
            path = " › ".join(path_of(command))  # noqa: RUF001 - the sign between menus
            fits = fit(query, title_of(action), path, _other_words(command))
            if fits is None:
                continue
            used = recent.index(command.id) if command.id in recent else len(recent)
            # Who looked for something else is told what this is.
            about = tr(command.hint) if fits == BY_OTHER_WORDS and command.hint else path
            row = CommandRow(
                title_of(action), command, self._shortcuts.keys(command), about, action.icon(), action.isEnabled(),
                action.isChecked(),
            )  # fmt: skip
            place = fits > WORD_BEGUN, fits >= SCATTERED, command.group == "label", fits, used
            found.append((place, row))
        found.sort(key=lambda candidate: candidate[0])
        self.list.rows.show([row for _, row in found])
        self.list.setCurrentIndex(self.list.rows.index(0))
        self.list.scrollToTop()
        self._place()

    def _use_current(self) -> None:
        row = self.list.current()
        if row is None or row.command is None or not row.enabled:
            return
        command_id = row.command.id
        used = [command_id, *(known for known in self._settings.recent_commands if known != command_id)]
        self._settings.recent_commands = used[:REMEMBERED]
        self._leave()
        self._actions[command_id].trigger()

    def _say_current(self) -> None:
        if self.isVisible() and self.list.current():
            announce(self.search, self.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))

    def _leave(self) -> None:
        """Close, and give the keyboard back to where it was."""
        came_from, self._from = self._from, None
        if came_from is not None and isValid(came_from) and came_from.isVisible():
            came_from.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()

    def _on_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        if self.isVisible() and now is not self.search:
            self.hide()

    def _place(self) -> None:
        width = min(WIDTH, self._window.width() - 2 * LARGE)
        top = self._window.menuBar().height() + LARGE
        rows = max(1, self.list.rows.rowCount()) * self.list.sizeHintForRow(0)
        needed = self.search.sizeHint().height() + rows + 3 * SMALL + 2 * self.frameWidth()
        height = min(needed, HEIGHT, self._window.height() - top - LARGE)
        self.setGeometry((self._window.width() - width) // 2, top, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        self._move(1 if forward else -1)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        page = max(1, self.list.viewport().height() // max(1, self.list.sizeHintForRow(0)) - 1)
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -page, Qt.Key.Key_PageDown: page}
        if event.key() in steps:
            self._move(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._use_current()
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
        # Whatever else the field did not want is nobody's while it is open.

    def _move(self, steps: int) -> None:
        last = self.list.rows.rowCount() - 1
        self.list.setCurrentIndex(self.list.rows.index(min(max(self.list.currentIndex().row() + steps, 0), last)))


def _other_words(command: Command) -> str:
    """What a command is looked for by beside its name: in another language than English by its English name, too."""
    if text_of(command) == command.text:
        return command.words
    return f"{tr(command.words) if command.words else ''} {command.words} {command.text}"
