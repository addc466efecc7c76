"""Shortcuts reach what they are for from every focus, and steal no key from a control that needs it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.commands import COMMANDS
from app.ui.main_window import MainWindow

# The offscreen platform says so about every window that has a smallest size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


def focus(window: MainWindow, place: str) -> QWidget:
    widget: QWidget = {
        "canvas": window.canvas,
        "worklist": window.worklist.view,
        "filter": window.worklist.filter,
        "brush size": window.bar.controls[window.tools.brush.diameter].stops[1],
        "reject button": window.proposal.reject,
        "slider": window.proposal.slider,
    }[place]
    widget.setFocus()
    assert QApplication.focusWidget() is widget
    return widget


SHORTCUTS = [
    (Qt.Key.Key_Return, NONE, ("accept",)),
    (Qt.Key.Key_Enter, NONE, ("accept",)),
    (Qt.Key.Key_Backspace, NONE, ("reject",)),
    (Qt.Key.Key_Tab, NONE, ("skip",)),
    (Qt.Key.Key_Delete, NONE, ("clear",)),
    (Qt.Key.Key_R, NONE, ("propose_again",)),
    (Qt.Key.Key_N, NONE, ("show", 3)),
    (Qt.Key.Key_Right, NONE, ("show", 3)),
    (Qt.Key.Key_PageDown, NONE, ("show", 3)),
    (Qt.Key.Key_Left, NONE, ("show", 1)),
    (Qt.Key.Key_PageUp, NONE, ("show", 1)),
    (Qt.Key.Key_Z, CTRL, ("undo",)),
    (Qt.Key.Key_Z, CTRL | SHIFT, ("redo",)),
    (Qt.Key.Key_Y, CTRL, ("redo",)),
]


@pytest.mark.parametrize("place", ["canvas", "worklist"])
@pytest.mark.parametrize(("key", "keys", "call"), SHORTCUTS)
def test_shortcuts_work_from_canvas_and_worklist(
    window: MainWindow, place: str, key: Qt.Key, keys: Qt.KeyboardModifier, call: tuple[object, ...]
) -> None:
    QTest.keyClick(focus(window, place), key, keys)
    assert window.session.calls == [call]


@pytest.mark.parametrize("place", ["filter", "brush size"])
@pytest.mark.parametrize("key", [key for key, keys, _ in SHORTCUTS if keys == NONE] + [Qt.Key.Key_Space])
def test_a_text_field_keeps_its_keys(window: MainWindow, place: str, key: Qt.Key) -> None:
    QTest.keyClick(focus(window, place), key)
    assert window.session.calls == []
    assert window.canvas.mask_visible


def test_what_is_typed_into_the_filter_arrives_there(window: MainWindow) -> None:
    field = focus(window, "filter")
    QTest.keyClicks(field, "ben r0[]x")
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    QTest.keyClick(field, Qt.Key.Key_Left)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert window.worklist.filter.text() == "ben r0["
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert window.worklist.filter.text() != "ben r0["
    assert window.session.calls == []
    assert window.tools.current.id == "brush"


def test_tab_leaves_a_text_field_as_usual(window: MainWindow) -> None:
    QTest.keyClick(focus(window, "filter"), Qt.Key.Key_Tab)
    assert window.worklist.states.hasFocus()


def test_a_focused_control_keeps_the_keys_that_work_it(window: MainWindow) -> None:
    QTest.keyClick(focus(window, "slider"), Qt.Key.Key_Left)
    assert window.session.calls == [("preview_threshold", 0.49), ("commit_threshold",)]
    window.session.calls.clear()
    button = focus(window, "reject button")
    QTest.keyClick(button, Qt.Key.Key_Space)
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert window.session.calls == [("reject",), ("reject",)]
    QTest.keyClick(button, Qt.Key.Key_N)
    assert window.session.calls[-1] == ("show", 3)


@pytest.mark.parametrize("place", ["canvas", "worklist", "slider"])
def test_the_image_is_bare_while_space_is_held(window: MainWindow, place: str) -> None:
    QTest.keyPress(focus(window, place), Qt.Key.Key_Space)
    assert not window.canvas.mask_visible
    QTest.keyRelease(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert window.canvas.mask_visible


@pytest.mark.parametrize("place", ["canvas", "worklist"])
def test_tools_and_view(window: MainWindow, place: str) -> None:
    widget, canvas = focus(window, place), window.canvas
    canvas.zoom_milliseconds = 0
    QTest.keyClick(widget, Qt.Key.Key_E)
    assert canvas.tool is window.tools.current
    assert window.tools.current.id == "eraser"
    assert window.commands["eraser"].isChecked()
    QTest.keyClick(widget, Qt.Key.Key_B)
    assert window.tools.current.id == "brush"
    diameter = window.tools.brush.diameter
    QTest.keyClick(widget, "]")
    assert diameter.value == 28
    QTest.keyClick(widget, "[")
    assert diameter.value == 24
    QTest.keyClick(widget, Qt.Key.Key_1, CTRL)
    assert canvas.zoom == 1
    QTest.keyClick(widget, Qt.Key.Key_Plus, CTRL)
    assert canvas.zoom > 1
    QTest.keyClick(widget, Qt.Key.Key_Minus, CTRL)
    assert canvas.zoom == pytest.approx(1)
    for key, keys in ((Qt.Key.Key_0, NONE), (Qt.Key.Key_0, CTRL)):
        canvas.one_to_one()
        QTest.keyClick(widget, key, keys)
        assert canvas.zoom > 1


def test_f6_visits_the_parts_of_the_window(window: MainWindow) -> None:
    focus(window, "canvas")
    visited = []
    for _ in range(6):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        visited.append(QApplication.focusWidget())
    lists, proposal = window.worklist, window.proposal
    stops = [lists.view, lists.filter, window.bar.stops[0], proposal.slider, proposal.history.view, window.canvas]
    assert visited == stops


def test_a_key_that_is_held_decides_once(window: MainWindow) -> None:
    for command in ("accept", "reject", "skip", "clear"):
        assert not window.commands[command].autoRepeat()


def test_no_shortcut_is_given_twice() -> None:
    keys = [QKeySequence(key).toString() for command in COMMANDS if command.handler for key in command.shortcuts]
    assert len(keys) == len(set(keys))


def test_after_alt_the_menu_bar_has_the_arrow_keys_and_enter(window: MainWindow) -> None:
    window.canvas.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Alt)
    bar = window.menuBar()
    assert QApplication.focusWidget() is bar
    QTest.keyClick(bar, Qt.Key.Key_Right)
    assert bar.activeAction() is bar.actions()[1]
    QTest.keyClick(bar, Qt.Key.Key_Return)
    menu = window.commands.menus["Edit"]
    assert menu.isVisible()
    assert window.session.calls == []
    menu.close()
