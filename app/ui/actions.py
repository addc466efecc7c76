"""The commands as actions of the window, and whose a key is that is pressed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from operator import attrgetter

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QMainWindow,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from app.domain.wording import left_to_right, tr
from app.ui.commands import COMMANDS, Command, text_of
from app.ui.menus import Menu
from app.ui.theme import Theme


class Actions:
    """The table as QActions of a window.

    Args:
        window: Has what the handlers name, and gets menus and shortcuts.
        theme: Draws the icons.
    """

    def __init__(self, window: QMainWindow, theme: Theme) -> None:
        self._window = window
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        self.menus: dict[str, QMenu] = {}
        for command in COMMANDS:
            if command.handler:
                self._actions[command.id] = self._make(command, theme)

    def __getitem__(self, command_id: str) -> QAction:
        return self._actions[command_id]

    def refresh(self, conditions: Mapping[str, bool]) -> None:
        """Enable each action whose condition holds; `conditions` has one entry per name in the table."""
        for command in COMMANDS:
            if command.handler:
                self._actions[command.id].setEnabled(conditions[command.enabled])

    def retitle(self, command_id: str, text: str) -> None:
        """Give an action another text, as undo and redo do with each step; a "&" in it is one to be read."""
        action = self._actions[command_id]
        action.setText(text.replace("&", "&&"))
        _describe(action, next(command for command in COMMANDS if command.id == command_id))

    def set_keys(self, command_id: str, keys: Sequence[str]) -> None:
        """Give an action other shortcuts, as portable key sequences; menus and tool tips follow."""
        action = self._actions[command_id]
        action.setShortcuts([QKeySequence(sequence) for sequence in keys])
        _describe(action, next(command for command in COMMANDS if command.id == command_id))

    def attach(self, button: QAbstractButton, command_id: str) -> None:
        """Let a button of a panel do what an action does, under the action's conditions."""
        action = self._actions[command_id]
        button.clicked.connect(action.trigger)
        button.setEnabled(action.isEnabled())
        action.enabledChanged.connect(button.setEnabled)
        button.setToolTip(action.toolTip())
        action.changed.connect(lambda: button.setToolTip(action.toolTip()))

    def _make(self, command: Command, theme: Theme) -> QAction:
        action = QAction(text_of(command), self._window)
        action.setObjectName(command.id)
        if command.icon:
            action.setIcon(theme.icon(command.icon))
        if command.short:
            action.setIconText(tr(command.short))
        action.setShortcuts([QKeySequence(keys) for keys in command.shortcuts])
        action.setAutoRepeat(command.repeats)
        action.setMenuRole(
            {"quit": QAction.MenuRole.QuitRole, "about": QAction.MenuRole.AboutRole}.get(
                command.id, QAction.MenuRole.NoRole
            )
        )
        if command.group:
            action.setCheckable(True)
            if command.group != "toggle":
                group = self._groups.setdefault(command.group, QActionGroup(self._window))
                group.addAction(action)
        _describe(action, command)
        action.triggered.connect(self._handler(command))
        self._window.addAction(action)
        menu = self._menu(command.menu)
        if command.separated:
            menu.addSeparator()
        menu.addAction(action)
        return action

    def _handler(self, command: Command) -> Callable[[], object]:
        call: Callable[..., object] = attrgetter(command.handler)(self._window)
        # `triggered` would pass "checked" on.
        return lambda: call(*filter(None, [command.argument]))

    def _menu(self, path: str) -> QMenu:
        if path not in self.menus:
            parent, _, title = path.rpartition("/")
            owner = self._menu(parent) if parent else self._window.menuBar()
            self.menus[path] = Menu(tr(title), owner)
            owner.addMenu(self.menus[path])
        return self.menus[path]


def key_belongs_to(widget: QWidget | None, event: QKeyEvent) -> bool:
    """Whether a key press that no widget claimed as its own must still not become a shortcut.

    Qt's text fields claim the keys they edit with, but neither Enter nor Tab; buttons and sliders claim nothing, and
    would lose Space, Enter, Tab and the arrows to the shortcuts of the same name.

    Args:
        widget: What has the keyboard focus.
        event: The ShortcutOverride event that Qt sends ahead of a shortcut.
    """
    chord = event.modifiers() & (
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
    )
    if event.type() != QEvent.Type.ShortcutOverride:
        return False
    if isinstance(widget, QLineEdit | QAbstractSpinBox | QTextEdit | QPlainTextEdit):
        # Characters that need AltGr arrive with Ctrl and Alt on Windows, and those that need Option with Alt on macOS.
        types = bool(chord & Qt.KeyboardModifier.AltModifier) and bool(event.text()) and event.text().isprintable()
        return not _is_function_key(event.key()) and (not chord or types)
    if isinstance(widget, QAbstractButton | QAbstractSlider | QComboBox):
        return not chord and event.key() in _CONTROL_KEYS
    if isinstance(widget, QMenuBar):
        # It has the keyboard after Alt: the arrow keys go from menu to menu then, and Enter opens one.
        return not chord
    return False


_CONTROL_KEYS = frozenset({
    Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Left, Qt.Key.Key_Right,
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End,
})  # fmt: skip


def _is_function_key(key: int) -> bool:
    return Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35


def title_of(action: QAction) -> str:
    """What an action is called, where it is not shown by a menu or a button, which read "&&" as "&"."""
    return action.text().replace("&&", "&")


def _describe(action: QAction, command: Command) -> None:
    """Tool tip from the action's present text."""
    native = (keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in action.shortcuts())
    keys = ", ".join(map(left_to_right, native))
    title = title_of(action).rstrip("…") + (f" ({keys})" if keys else "")
    action.setToolTip(f"{title}\n{tr(command.hint)}" if command.hint else title)
