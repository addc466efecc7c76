"""Every key and mouse gesture, drawn from the table of actions; the keys of commands can be changed here."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.wording import mark, tr
from app.ui.command_rows import CommandList, CommandRow
from app.ui.command_search import fit
from app.ui.commands import COMMANDS, Command, path_of, shown_keys, text_of
from app.ui.messages import announce
from app.ui.shortcuts import Shortcuts, refusal
from app.ui.theme import MEDIUM, SMALL, Theme

HINT = mark("Click a command, or press Enter on it, to give it another key.")


class KeyCapture(QLabel):
    """Takes whatever is pressed while it has the focus.

    Signals:
        pressed: The keys, as portable text.
        left: Esc was pressed, or the focus went elsewhere.
    """

    pressed = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Press keys…"))
        self.setProperty("role", "capture")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(tr("The new keys"))
        self.setToolTip(tr("Press the keys that shall be the shortcut; Esc leaves it as it is."))

    def event(self, event: QEvent) -> bool:
        # Ahead of Qt, for which Tab moves the focus and others are shortcuts.
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self._take(event)
            return True
        return bool(super().event(event))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.left.emit()

    def _take(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key not in _MODIFIERS:
            modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            text = event.text()
            if text and text.isprintable() and not text.isalnum() and not text.isspace():
                # Such as "?", for which Shift is a part of the key on one keyboard and not on another.
                modifiers &= ~Qt.KeyboardModifier.ShiftModifier
            self.pressed.emit(QKeySequence(QKeyCombination(modifiers, key)).toString())


_MODIFIERS = frozenset({
    Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock, Qt.Key.Key_unknown,
})  # fmt: skip


class ShortcutsDialog(QDialog):
    """A sheet to keep open beside the work.

    Args:
        shortcuts: What it shows and changes.
        theme: Colours and icons.
        parent: The window.
    """

    def __init__(self, shortcuts: Shortcuts, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self._shortcuts = shortcuts
        self._changing: Command | None = None
        self._wanted = ""
        self.search = QLineEdit()
        self.search.addAction(theme.icon("mdi6.magnify", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setPlaceholderText(tr("Find a command or a key"))
        self.search.setAccessibleName(tr("Find a command or a key"))
        self.search.setClearButtonEnabled(True)
        self.list = CommandList(theme)
        self.list.setAccessibleName(tr("Shortcuts"))
        self.hint = QLabel(tr(HINT))
        self.hint.setWordWrap(True)
        self.hint.setMinimumHeight(2 * self.hint.fontMetrics().lineSpacing())
        self.hint.setAccessibleName(tr("What to do"))
        self.capture = KeyCapture()
        self.take = _button(tr("Take the key"), tr("Take the key away from the other command."))
        self.take.setProperty("role", "action")
        self.leave = _button(tr("Leave it"), tr("Leave both commands as they are."))
        self.reset = _button(tr("Reset"), tr("Give this command its original keys again."))
        self.reset_all = _button(tr("Reset all"), tr("Give every command its original keys again."))
        self.close_button = _button(tr("Close"), tr("Close the sheet."))

        top = QHBoxLayout()
        top.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, SMALL)
        top.addWidget(self.search)
        change = QHBoxLayout()
        change.setSpacing(SMALL)
        change.addWidget(self.hint, 1)
        for widget in (self.capture, self.leave, self.take):
            change.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addWidget(self.reset_all)
        buttons.addWidget(self.reset)
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        bottom = QVBoxLayout()
        bottom.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        bottom.setSpacing(MEDIUM)
        bottom.addLayout(change)
        bottom.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.list, 1)
        layout.addLayout(bottom)
        self.resize(620, 640)

        self.search.textChanged.connect(self._show)
        shortcuts.changed.connect(self._show)
        self.list.clicked.connect(self._change)
        self.list.activated.connect(self._change)
        self.list.selectionModel().currentChanged.connect(self._enable_reset)
        self.capture.pressed.connect(self._on_pressed)
        self.capture.left.connect(self._on_left)
        self.take.clicked.connect(self._assign)
        self.leave.clicked.connect(lambda: self._end(tr(HINT)))
        self.reset.clicked.connect(self._reset)
        self.reset_all.clicked.connect(self._reset_all)
        self.close_button.clicked.connect(self.reject)
        self._end(tr(HINT))
        self._show()

    # --- what is listed

    def _show(self) -> None:
        current = self.list.current()
        kept = current.command if current else None
        rows: list[CommandRow] = []
        for menu in dict.fromkeys(command.menu.partition("/")[0] for command in COMMANDS):
            found = [row for row in map(self._row, COMMANDS) if row.command and self._listed(row, menu)]
            if found:
                rows += [CommandRow(tr(menu)), *found]
        self.list.rows.show(rows)
        place = next((number for number, row in enumerate(rows) if kept and row.command is kept), 1)
        self.list.setCurrentIndex(self.list.rows.index(place))
        self._enable_reset()

    def _row(self, command: Command) -> CommandRow:
        return CommandRow(_title(command), command, self._shortcuts.keys(command), "/".join(path_of(command)[1:]))

    def _listed(self, row: CommandRow, menu: str) -> bool:
        if row.command is None or row.command.menu.partition("/")[0] != menu:
            return False
        wanted = self.search.text().strip().casefold()
        _, _, path = row.command.menu.partition("/")
        by_name = any(fit(wanted, *name) is not None for name in ((row.text, row.path), (row.command.text, path)))
        return by_name or wanted in map(str.casefold, map(shown_keys, row.keys))

    def _enable_reset(self) -> None:
        row = self.list.current()
        self.reset.setEnabled(bool(row and row.command and self._shortcuts.changed_by_user(row.command)))
        self.reset_all.setEnabled(any(map(self._shortcuts.changed_by_user, COMMANDS)))

    # --- changing a key

    def _change(self) -> None:
        """Ask for new keys for the current row."""
        row = self.list.current()
        if row is None or row.command is None:
            return
        if not row.command.handler:
            self._end(
                tr("“{command}” belongs to the mouse or to a key that is held, and stays as it is.", command=row.text)
            )
            return
        self._changing, self._wanted = row.command, ""
        self._say(tr("Press the new keys for “{command}”. Esc leaves it as it is.", command=row.text))
        self.take.hide()
        self.leave.hide()
        self.capture.show()
        self.capture.setFocus()

    def _on_pressed(self, keys: str) -> None:
        command = self._changing
        if command is None:
            return
        if problem := refusal(keys):
            self._say(tr("{problem} Press other ones.", problem=problem))
            return
        self._wanted = keys
        owner = self._shortcuts.owner(keys)
        if owner in (None, command):
            self._assign()
            return
        told = tr(
            "{keys} already is the key of “{command}”; take it away from there?",
            keys=shown_keys(keys),
            command=_title(owner),
        )
        self._say(told)
        self.take.show()
        self.leave.show()
        self.take.setFocus()
        self.capture.hide()

    def _on_left(self) -> None:
        if not self._wanted and self._changing:
            self._end(tr(HINT))

    def _assign(self) -> None:
        command, keys = self._changing, self._wanted
        if command is None:
            return
        loser = self._shortcuts.owner(keys)
        self._shortcuts.choose(command, keys)
        done = tr("{keys} now is the key of “{command}”.", keys=shown_keys(keys), command=_title(command))
        if loser and loser is not command and not self._shortcuts.keys(loser):
            done += " " + tr("“{command}” has none any more.", command=_title(loser))
        self._end(done)

    def _reset(self) -> None:
        row = self.list.current()
        if row and row.command:
            self._shortcuts.reset(row.command)
            self._end(tr("“{command}” has its original keys again.", command=row.text))

    def _reset_all(self) -> None:
        self._shortcuts.reset_all()
        self._end(tr("Every command has its original keys again."))

    def _end(self, told: str) -> None:
        """Stop asking for keys, and give the keyboard back to the list."""
        self._changing, self._wanted = None, ""
        if self.isVisible():
            self.list.setFocus()
        for widget in (self.capture, self.take, self.leave):
            widget.hide()
        self._say(told)

    def _say(self, text: str) -> None:
        self.hint.setText(text)
        if self.isVisible() and text != tr(HINT):
            announce(self.hint, text)

    # --- events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = QApplication.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Qt would press the dialog's default button, also from the list.
            if isinstance(focus, QAbstractButton):
                focus.click()
        elif event.key() == Qt.Key.Key_Down and focus is self.search:
            self.list.setFocus()
        elif event.key() == Qt.Key.Key_Escape and self._changing:
            self._end(tr(HINT))
        else:
            super().keyPressEvent(event)


def _title(command: Command | None) -> str:
    return text_of(command).rstrip("…") if command else ""


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.setToolTip(tip)
    return button
