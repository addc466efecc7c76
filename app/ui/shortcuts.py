"""Which keys do what: those of the table of actions, and in their place what the user chose."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from app.domain.wording import mark, tr
from app.storage.settings import Settings
from app.ui.actions import Actions
from app.ui.commands import COMMANDS, Command, shown_keys, text_of

_CHANGEABLE = {command.id: command for command in COMMANDS if command.handler}
_HELD = {
    "Space": mark("Space shows the bare image while it is held, so it cannot be a shortcut."),
    "Esc": mark("Esc stops what is in progress, so it cannot be a shortcut."),
    "Backtab": mark("Shift and Tab go back to the last control, so they cannot be a shortcut."),
}


class Shortcuts(QObject):
    """The keys of every command that has any, each key with one command at most.

    Args:
        actions: Get the keys.
        settings: `shortcuts` is read and written; names in it that no command has are left alone.

    Signals:
        changed: Some command has other keys now.
    """

    changed = Signal()

    def __init__(self, actions: Actions, settings: Settings) -> None:
        super().__init__()
        self._actions = actions
        self._settings = settings
        self._keys = {command.id: _table(command) for command in _CHANGEABLE.values()}
        for command_id, keys in settings.shortcuts.items():
            if command_id in _CHANGEABLE:
                usable = (key for key in map(_portable, keys) if key and not refusal(key))
                self._put(command_id, dict.fromkeys(usable))
        self._apply()

    def keys(self, command: Command) -> tuple[str, ...]:
        """Keys of a command as portable text, or what the table says it does with the mouse or a held key."""
        return self._keys.get(command.id, command.shortcuts)

    def owner(self, keys: str) -> Command | None:
        """The command that these keys belong to, None where they are free."""
        return next((_CHANGEABLE[command_id] for command_id, own in self._keys.items() if keys in own), None)

    def changed_by_user(self, command: Command) -> bool:
        """Whether a command has other keys than the table gives it."""
        return command.id in _CHANGEABLE and self._keys[command.id] != _table(command)

    def choose(self, command: Command, keys: str) -> None:
        """Give a command these keys instead of those it has; another command that had them loses them."""
        self._put(command.id, (keys,))
        self._keep()

    def reset(self, command: Command) -> None:
        """Give a command the keys of the table again; another command that has one of them loses it."""
        self._put(command.id, _table(command))
        self._keep()

    def reset_all(self) -> None:
        """Give every command the keys of the table."""
        for command in _CHANGEABLE.values():
            self._keys[command.id] = _table(command)
        self._keep()

    def _put(self, command_id: str, keys: Iterable[str]) -> None:
        own = tuple(keys)
        for other, held in self._keys.items():
            self._keys[other] = own if other == command_id else tuple(key for key in held if key not in own)

    def _keep(self) -> None:
        unknown = {name: keys for name, keys in self._settings.shortcuts.items() if name not in _CHANGEABLE}
        # Another object, since the settings are saved when they differ from what was saved last.
        self._settings.shortcuts = unknown | {
            command.id: list(self._keys[command.id])
            for command in _CHANGEABLE.values()
            if self.changed_by_user(command)
        }
        self._apply()

    def _apply(self) -> None:
        for command_id, keys in self._keys.items():
            self._actions.set_keys(command_id, keys)
        self.changed.emit()


def refusal(keys: str) -> str:
    """Why these keys, as portable text, can be no command's; empty where they can."""
    if reason := _HELD.get(keys.rpartition("+")[2]):
        return tr(reason)
    for command in COMMANDS:
        if not command.handler and keys in command.shortcuts:
            return tr(
                "{keys} is held for “{command}”, so it cannot be a shortcut.",
                keys=shown_keys(keys),
                command=text_of(command),
            )
    return ""


def _table(command: Command) -> tuple[str, ...]:
    return tuple(map(_portable, command.shortcuts))


def _portable(keys: str) -> str:
    """One spelling for each combination of keys; empty where it is none."""
    sequence = QKeySequence(keys, QKeySequence.SequenceFormat.PortableText)
    return sequence.toString() if sequence.count() == 1 else ""
