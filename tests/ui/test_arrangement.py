"""Panels that are moved, floated, hidden and found again, with real keys on the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QPoint, QRect, Qt
from PySide6.QtGui import QScreen, QShowEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from app.storage.settings import Settings, load_settings, save_settings
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from tests.ui.stand_in import StandInWorkbench

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT, RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea


def sides(window: MainWindow) -> list[Qt.DockWidgetArea]:
    return [window.dockWidgetArea(panel) for panel in window.arrangement.panels.values()]


@pytest.fixture
def started(qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch) -> Callable[..., MainWindow]:
    """Starts the window as the program does, on a screen of a size."""

    def start(settings: Settings, width: int = 1920, height: int = 1200) -> MainWindow:
        monkeypatch.setattr(QScreen, "availableGeometry", lambda screen: QRect(0, 0, width, height))
        workbench = StandInWorkbench(3)
        workbench.settings.__dict__.update(vars(settings))
        window = MainWindow(workbench, theme)
        qtbot.addWidget(window)
        window.arrangement.restore()
        window.show()
        window.session.put(row=1)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return start


def test_at_first_the_worklist_is_on_the_left(window: MainWindow) -> None:
    assert sides(window) == [LEFT, RIGHT]
    assert window.worklist.width() == 288
    assert window.proposal.width() == 272
    assert window.worklist.mapTo(window, QPoint()).x() < window.canvas.mapTo(window, QPoint()).x()


def test_it_is_the_other_way_round_where_reading_begins_on_the_right(
    qapp: QApplication, theme: Theme, qtbot: QtBot
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window = MainWindow(StandInWorkbench(3), theme)
    qtbot.addWidget(window)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert sides(window) == [RIGHT, LEFT]


def test_hidden_and_shown_again(window: MainWindow, qtbot: QtBot) -> None:
    command, before = window.commands["panel_worklist"], window.canvas.width()
    assert command.isChecked()
    command.trigger()
    assert not window.worklist.isVisible()
    assert not command.isChecked()
    qtbot.waitUntil(lambda: window.canvas.width() > before + 250)
    window.canvas.setFocus()
    stops = set()
    for _ in range(6):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        stops.add(QApplication.focusWidget())
    assert window.proposal.slider in stops
    assert window.worklist.view not in stops
    command.trigger()
    assert window.worklist.isVisible()


def test_closed_by_its_own_button(window: MainWindow, qtbot: QtBot) -> None:
    window.arrangement.panels["proposal"].close()
    qtbot.waitUntil(lambda: not window.commands["panel_proposal"].isChecked())


def test_keys_do_the_same_in_a_window_of_its_own(window: MainWindow, qtbot: QtBot) -> None:
    window.commands["float_worklist"].trigger()
    panel = window.arrangement.panels["worklist"]
    assert panel.isFloating()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    window.worklist.view.setFocus()
    QTest.keyClick(window.worklist.view, Qt.Key.Key_Return)
    QTest.keyClick(window.worklist.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.calls == [("accept",), ("undo",)]
    window.worklist.filter.setFocus()
    QTest.keyClicks(window.worklist.filter, "ab")  # neither brush nor smart brush
    QTest.keyClick(window.worklist.filter, Qt.Key.Key_Backspace)
    assert window.worklist.filter.text() == "a"
    assert window.session.calls == [("accept",), ("undo",)]
    window.commands["float_worklist"].trigger()
    assert not panel.isFloating()
    # Tab goes on from it to the tools, as before.
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert window.worklist.view.nextInFocusChain() is not window.worklist.view
    window.worklist.stops[-1].setFocus()
    QTest.keyClick(window.worklist.stops[-1], Qt.Key.Key_F6)
    assert QApplication.focusWidget() is window.worklist.filter


def test_found_again_at_the_next_start(started: Callable[..., MainWindow], user_data: Path, qtbot: QtBot) -> None:
    first = started(Settings())
    first.commands["swap_panels"].trigger()
    first.commands["panel_proposal"].trigger()
    settings = first.workbench.settings
    first.close()
    save_settings(settings, user_data)
    second = started(load_settings(user_data))
    assert sides(second) == [RIGHT, LEFT]
    assert not second.proposal.isVisible()
    assert not second.commands["panel_proposal"].isChecked()
    second.commands["reset_panels"].trigger()
    qtbot.waitUntil(second.commands["panel_proposal"].isChecked)
    assert sides(second) == [LEFT, RIGHT]


def test_a_window_of_its_own_comes_after_the_main_window(
    started: Callable[..., MainWindow], user_data: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = started(Settings())
    first.commands["float_proposal"].trigger()
    settings = first.workbench.settings
    first.close()
    save_settings(settings, user_data)
    too_early = []
    show = MainWindow.showEvent

    def shown(window: MainWindow, event: QShowEvent) -> None:
        too_early.append(window.arrangement.panels["proposal"].isVisible())
        show(window, event)

    monkeypatch.setattr(MainWindow, "showEvent", shown)
    second = started(load_settings(user_data))
    panel = second.arrangement.panels["proposal"]
    qtbot.waitUntil(panel.isVisible)
    assert panel.isFloating()
    assert too_early == [False]
    assert second.isActiveWindow()


@pytest.mark.parametrize("text", ["", "no base64!", "AAAA"])
def test_what_makes_no_sense_is_not_taken_over(started: Callable[..., MainWindow], text: str) -> None:
    window = started(Settings(window_place=text, panels_place=text))
    assert window.worklist.isVisible() or window.proposal.isVisible()
    assert not any(panel.isFloating() for panel in window.arrangement.panels.values())


def test_nothing_is_put_where_no_screen_is(started: Callable[..., MainWindow], qtbot: QtBot) -> None:
    first = started(Settings())
    first.commands["float_worklist"].trigger()
    first.arrangement.panels["worklist"].move(5000, 5000)
    first.move(-4000, 9000)
    settings = first.workbench.settings
    first.close()
    second = started(settings)
    screen = second.screen().availableGeometry()
    assert screen.contains(second.geometry().topLeft())
    panel = second.arrangement.panels["worklist"]
    assert not panel.isFloating() or screen.intersects(panel.geometry())


def test_a_screen_that_is_too_small(started: Callable[..., MainWindow]) -> None:
    """One panel lies on the other, and all of the window is on it: 1280 x 800 at 150 % here."""
    window = started(Settings(), 853, 533)
    assert (window.width(), window.height()) == (853, 533)
    assert window.layout().minimumSize().boundedTo(window.size()) == window.layout().minimumSize()
    assert window.proposal.isVisible()
    assert window.tabifiedDockWidgets(window.arrangement.panels["proposal"])


def test_full_screen_is_not_remembered(started: Callable[..., MainWindow]) -> None:
    window = started(Settings())
    QTest.keyClick(window.canvas, Qt.Key.Key_F11)
    assert window.isFullScreen()
    assert window.commands["full_screen"].isChecked()
    QTest.keyClick(window.canvas, Qt.Key.Key_F11)
    assert not window.isFullScreen()
    assert not window.commands["full_screen"].isChecked()
    QTest.keyClick(window.canvas, Qt.Key.Key_F11)
    window.close()
    other = QMainWindow()
    assert other.restoreGeometry(QByteArray.fromBase64(window.workbench.settings.window_place.encode()))
    assert not other.isFullScreen()
