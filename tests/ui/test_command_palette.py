"""The command palette on the real window: opened, searched and used by keyboard and by mouse."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui.command_rows import ROW, CommandRow
from app.ui.command_search import fit
from app.ui.commands import COMMANDS
from app.ui.dialogs.command_palette import CommandPalette
from app.ui.main_window import MainWindow

# The offscreen platform says so about every window that has a smallest size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def palette(window: MainWindow) -> CommandPalette:
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_K, CTRL)
    palette = window.command_palette
    assert palette.isVisible()
    assert QApplication.focusWidget() is palette.search
    return palette


def listed(palette: CommandPalette) -> list[CommandRow]:
    return [palette.list.rows.index(row).data(ROW) for row in range(palette.list.rows.rowCount())]


def press(palette: CommandPalette, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(palette.search, key)


def test_it_lists_every_command_with_its_keys(palette: CommandPalette) -> None:
    rows = {row.command.id: row for row in listed(palette)}
    no_such_label = {f"label_{number}" for number in range(2, 10)}
    no_such_label |= {f"give_{what}_{number}" for what in ("part", "all") for number in range(1, 10)}
    assert set(rows) == {command.id for command in COMMANDS if command.handler} - {"palette"} - no_such_label
    assert rows["label_1"].text == "Lesion"
    assert rows["undo"].text == "Undo Brush"
    assert rows["redo"].keys == ("Ctrl+Shift+Z", "Ctrl+Y")
    assert rows["theme_dark"].path == "View › Theme"  # noqa: RUF001 - the sign between menus


@pytest.mark.parametrize(
    ("typed", "call"),
    [("undo", ("undo",)), ("PROP AG", ("propose_again",)), ("rjct", ("reject",)), ("n i", ("show", 3))],
)
def test_a_few_letters_and_enter_use_a_command(
    window: MainWindow, palette: CommandPalette, typed: str, call: tuple[object, ...]
) -> None:
    QTest.keyClicks(palette.search, typed)
    press(palette, Qt.Key.Key_Return)
    assert window.session.calls == [call]
    assert not palette.isVisible()
    assert QApplication.focusWidget() is window.canvas


def test_the_keyboard_goes_back_to_where_it_was(window: MainWindow) -> None:
    window.proposal.slider.setFocus()
    QTest.keyClick(window.proposal.slider, Qt.Key.Key_K, CTRL)
    press(window.command_palette, Qt.Key.Key_Escape)
    assert not window.command_palette.isVisible()
    assert QApplication.focusWidget() is window.proposal.slider
    assert window.session.calls == []


def test_the_arrow_keys_choose_and_stay_within_the_list(window: MainWindow, palette: CommandPalette) -> None:
    QTest.keyClicks(palette.search, "next")
    press(palette, *[Qt.Key.Key_Up] * 2, Qt.Key.Key_Down, *[Qt.Key.Key_PageDown] * 9, Qt.Key.Key_Tab)
    assert palette.list.currentIndex().row() == len(listed(palette)) - 1
    press(palette, *[Qt.Key.Key_PageUp] * 9)
    assert palette.list.currentIndex().row() == 0
    assert window.session.calls == []


def test_a_click_uses_a_command(window: MainWindow, palette: CommandPalette) -> None:
    place = next(number for number, row in enumerate(listed(palette)) if row.command.id == "clear")
    rect = palette.list.visualRect(palette.list.rows.index(place))
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert window.session.calls == [("clear",)]
    assert not palette.isVisible()


def test_what_cannot_be_used_now_is_greyed_and_does_nothing(window: MainWindow) -> None:
    window.session.undo_text = ""
    window.session.annotation_changed.emit()
    window.show_palette()
    palette = window.command_palette
    QTest.keyClicks(palette.search, "undo")
    assert not listed(palette)[0].enabled
    name = palette.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert name == "Undo, Edit, Ctrl+Z, not available now"
    press(palette, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert window.session.calls == []


def test_what_was_used_last_comes_first(window: MainWindow, palette: CommandPalette) -> None:
    for typed in ("zoom in", "clear"):
        QTest.keyClicks(palette.search, typed)
        press(palette, Qt.Key.Key_Return)
        window.show_palette()
    assert [row.command.id for row in listed(palette)[:2]] == ["clear", "zoom_in"]
    assert window.workbench.settings.recent_commands == ["clear", "zoom_in"]


def test_it_goes_away_with_the_focus(window: MainWindow, palette: CommandPalette) -> None:
    QTest.mouseClick(window.worklist.filter, Qt.MouseButton.LeftButton)
    window.worklist.filter.setFocus()
    assert not palette.isVisible()
    window.show_palette()
    window.show_palette()
    assert not palette.isVisible()


def test_nothing_that_is_typed_reaches_the_image(window: MainWindow, palette: CommandPalette) -> None:
    QTest.keyClicks(palette.search, "ben[] r?h")
    press(palette, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Space, Qt.Key.Key_Left)
    assert palette.search.text() == "ben[] r? "
    assert window.session.calls == []
    assert window.tools.current.id == "brush"


@given(st.text("abcdE ", max_size=5), st.text("abcdE ", min_size=1, max_size=9), st.text("ab ", max_size=4))
def test_letters_fit_when_they_stand_there_in_this_order(query: str, text: str, path: str) -> None:
    letters = ".*".join(map(re.escape, query.casefold().replace(" ", "")))
    expected = re.search(letters, f"{path} {text}".casefold()) is not None
    assert (fit(query, text, path) is not None) is expected


@pytest.mark.parametrize("query", ["etalonner", "Étalonner", "mascara", "uber"])
def test_accents_need_not_be_typed(query: str) -> None:
    assert fit(query, "Máscara", "Ansicht", "étalonner Über") is not None


def test_a_better_fit_comes_first() -> None:
    texts = "Clear mask", "Mask clear", "Recline", "Copy label", "Empty", "Cool", "Light"
    order = [fit("cl", text, "Edit", "close clear" if text == "Empty" else "") for text in texts]
    assert order == [0, 1, 2, 3, 4, 5, None]
    assert fit("ecl", "Clear", "Edit") == 6


@pytest.mark.parametrize(("typed", "command_id"), [("save", "export"), ("measure", "ruler"), ("delete mask", "clear")])
def test_other_words_find_a_command_and_say_what_it_is(palette: CommandPalette, typed: str, command_id: str) -> None:
    QTest.keyClicks(palette.search, typed)
    rows = {row.command.id: row for row in listed(palette)}
    assert rows[command_id].path == rows[command_id].command.hint


def test_saving_needs_no_command(palette: CommandPalette) -> None:
    QTest.keyClicks(palette.search, "save")
    assert listed(palette)[0].text == "Export…"
    assert "saved as you go" in listed(palette)[0].path


def test_names_of_labels_come_after_commands(window: MainWindow, palette: CommandPalette) -> None:
    window.session.labels.add("Export mask")
    window.session.labels.add("Redness")
    QTest.keyClicks(palette.search, "re")
    found = [row.command.id for row in listed(palette)]
    assert found.index("redo") < found.index("reject") < found.index("label_3") < found.index("brush_larger")
    palette.search.clear()
    QTest.keyClicks(palette.search, "redn")
    assert listed(palette)[0].text == "Redness"
