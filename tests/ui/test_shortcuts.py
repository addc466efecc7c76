"""The shortcut sheet: every key is in it, and what is changed there counts at once and at the next start."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.storage.settings import Settings, load_settings, save_settings
from app.ui.command_rows import ROW, CommandRow
from app.ui.commands import COMMANDS
from app.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from app.ui.main_window import MainWindow
from app.ui.shortcuts import refusal
from app.ui.theme import Theme
from tests.ui.stand_in import StandInWorkbench

# The offscreen platform says so about every window that has a smallest size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def sheet(window: MainWindow) -> ShortcutsDialog:
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, "?")
    assert window.shortcut_sheet.isVisible()
    return window.shortcut_sheet


def rows(sheet: ShortcutsDialog) -> list[CommandRow]:
    return [sheet.list.rows.index(row).data(ROW) for row in range(sheet.list.rows.rowCount())]


def go_to(sheet: ShortcutsDialog, command_id: str) -> None:
    place = next(n for n, row in enumerate(rows(sheet)) if row.command and row.command.id == command_id)
    sheet.list.setFocus()
    sheet.list.setCurrentIndex(sheet.list.rows.index(place))


def change(sheet: ShortcutsDialog, command_id: str, key: Qt.Key | str, keys: Qt.KeyboardModifier | None = None) -> None:
    go_to(sheet, command_id)
    QTest.keyClick(sheet.list, Qt.Key.Key_Return)
    assert sheet.capture.isVisible()
    QTest.keyClick(sheet.capture, key, keys or Qt.KeyboardModifier.NoModifier)


def test_it_shows_the_whole_table(sheet: ShortcutsDialog) -> None:
    shown = {row.command.id: row.keys for row in rows(sheet) if row.command}
    assert shown == {
        command.id: tuple(QKeySequence(key).toString() for key in command.shortcuts)
        if command.handler
        else command.shortcuts
        for command in COMMANDS
    }
    QTest.keyClicks(sheet.search, "ctrl+z")
    assert [row.text for row in rows(sheet)] == ["Edit", "Undo"]
    QTest.keyClick(sheet.search, Qt.Key.Key_Down)
    assert sheet.list.hasFocus()


def test_a_changed_key_counts_at_once(qtbot: QtBot, window: MainWindow, sheet: ShortcutsDialog) -> None:
    change(sheet, "reject", Qt.Key.Key_J, CTRL)
    assert sheet.hint.text() == "Ctrl+J now is the key of “Reject”."
    assert not sheet.capture.isVisible()
    assert sheet.list.hasFocus()
    assert "Ctrl+J" in window.commands["reject"].toolTip()
    assert "Ctrl+J" in window.proposal.reject.toolTip()
    assert window.proposal.reject.accessibleDescription() == "Key: Ctrl+J"
    sheet.close()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.canvas, Qt.Key.Key_Backspace)
    assert window.session.calls == []
    QTest.keyClick(window.canvas, Qt.Key.Key_J, CTRL)
    assert window.session.calls == [("reject",)]
    window.show_palette()
    QTest.keyClicks(window.command_palette.search, "reject")
    assert window.command_palette.list.current().keys == ("Ctrl+J",)


@pytest.mark.parametrize("answer", ["take", "leave", "escape"])
def test_a_conflict_is_named_and_the_user_decides(window: MainWindow, sheet: ShortcutsDialog, answer: str) -> None:
    change(sheet, "reject", Qt.Key.Key_E)
    assert "E already is the key of “Eraser”" in sheet.hint.text()
    assert sheet.take.hasFocus()
    {
        "take": lambda: QTest.keyClick(sheet.take, Qt.Key.Key_Return),
        "leave": lambda: QTest.mouseClick(sheet.leave, Qt.MouseButton.LeftButton),
        "escape": lambda: QTest.keyClick(sheet.take, Qt.Key.Key_Escape),
    }[answer]()
    taken = answer == "take"
    assert window.commands["reject"].shortcut().toString() == ("E" if taken else "Backspace")
    assert window.commands["eraser"].shortcut().toString() == ("" if taken else "E")
    assert not sheet.take.isVisible()
    assert sheet.isVisible()
    assert ("“Eraser” has none any more" in sheet.hint.text()) is taken


def test_keys_are_reset_one_by_one_or_all(window: MainWindow, sheet: ShortcutsDialog) -> None:
    assert not sheet.reset.isEnabled()
    assert not sheet.reset_all.isEnabled()
    change(sheet, "reject", Qt.Key.Key_E)
    QTest.keyClick(sheet.take, Qt.Key.Key_Return)
    go_to(sheet, "eraser")
    QTest.mouseClick(sheet.reset, Qt.MouseButton.LeftButton)
    assert window.commands["eraser"].shortcut().toString() == "E"
    assert window.commands["reject"].shortcuts() == []
    QTest.mouseClick(sheet.reset_all, Qt.MouseButton.LeftButton)
    assert window.commands["reject"].shortcut().toString() == "Backspace"
    assert window.workbench.settings.shortcuts == {}
    assert not sheet.reset_all.isEnabled()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Backtab])
def test_keys_that_are_held_stay_what_they_are(window: MainWindow, sheet: ShortcutsDialog, key: Qt.Key) -> None:
    change(sheet, "reject", key)
    assert "cannot be a shortcut" in sheet.hint.text()
    for modifier in (Qt.Key.Key_Control, Qt.Key.Key_Shift):
        QTest.keyClick(sheet.capture, modifier)
    QTest.keyClick(sheet.capture, Qt.Key.Key_Escape)
    assert sheet.isVisible()
    assert window.workbench.settings.shortcuts == {}


@pytest.mark.parametrize("command_id", ["peek", "invert_held", "zoom_wheel", "pan"])
def test_what_the_mouse_does_cannot_be_changed(sheet: ShortcutsDialog, command_id: str) -> None:
    go_to(sheet, command_id)
    QTest.keyClick(sheet.list, Qt.Key.Key_Return)
    assert not sheet.capture.isVisible()
    assert "stays as it is" in sheet.hint.text()


@pytest.mark.parametrize(
    ("key", "keys", "text"),
    [
        (Qt.Key.Key_Tab, None, "Tab"),
        ("?", SHIFT, "?"),
        (Qt.Key.Key_5, Qt.KeyboardModifier.KeypadModifier, "5"),
        (Qt.Key.Key_A, CTRL | SHIFT, "Ctrl+Shift+A"),
        (Qt.Key.Key_F11, None, "F11"),
        (Qt.Key.Key_Return, CTRL, "Ctrl+Return"),
    ],
)
def test_any_other_key_can_be_given(
    window: MainWindow, sheet: ShortcutsDialog, key: Qt.Key | str, keys: Qt.KeyboardModifier | None, text: str
) -> None:
    change(sheet, "reset", key, keys)
    if sheet.take.isVisible():
        QTest.keyClick(sheet.take, Qt.Key.Key_Space)
    assert window.commands["reset"].shortcut().toString() == text


def test_a_click_on_a_row_asks_for_keys_and_a_click_elsewhere_ends_it(sheet: ShortcutsDialog) -> None:
    rect = sheet.list.visualRect(sheet.list.rows.index(2))
    QTest.mouseClick(sheet.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert QApplication.focusWidget() is sheet.capture
    sheet.search.setFocus()
    assert not sheet.capture.isVisible()


@pytest.fixture
def started(qtbot: QtBot, theme: Theme) -> Callable[[Settings], MainWindow]:
    def start(settings: Settings) -> MainWindow:
        workbench = StandInWorkbench()
        workbench.settings = settings
        window = MainWindow(workbench, theme)
        qtbot.addWidget(window)
        return window

    return start


def test_changed_keys_are_there_at_the_next_start(started: Callable[[Settings], MainWindow], tmp_path: Path) -> None:
    first = started(Settings())
    commands = {command.id: command for command in COMMANDS}
    first.shortcuts.choose(commands["reject"], "E")
    first.shortcuts.choose(commands["undo"], "Ctrl+U")
    save_settings(first.workbench.settings, tmp_path)
    again = started(load_settings(tmp_path))
    for command in COMMANDS:
        assert again.shortcuts.keys(command) == first.shortcuts.keys(command)
    assert again.commands["undo"].shortcut().toString() == "Ctrl+U"
    assert again.commands["eraser"].shortcuts() == []


def test_what_makes_no_sense_in_the_file_is_ignored_and_what_is_unknown_is_kept(
    started: Callable[[Settings], MainWindow],
) -> None:
    strange = {"later": ["X"], "undo": ["Space", "nonsense", "A, B", "", "U"], "redo": ["U"], "peek": ["P"]}
    window = started(Settings(shortcuts=strange))
    assert window.commands["redo"].shortcut().toString() == "U"
    assert window.commands["undo"].shortcuts() == []
    assert window.commands["brush"].shortcut().toString() == "B"
    window.shortcuts.choose(next(command for command in COMMANDS if command.id == "brush"), "Q")
    assert window.workbench.settings.shortcuts["later"] == ["X"]


def test_the_table_itself_breaks_no_rule() -> None:
    assert [key for command in COMMANDS if command.handler for key in command.shortcuts if refusal(key)] == []
