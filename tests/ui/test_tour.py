"""The tour, from its first step to its last, by mouse and by keyboard, over the real services and a model process."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.annotation import State
from app.paths import modality_classifier_file, models_folder
from app.services.workbench import Workbench
from app.storage.settings import Settings
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from tests import pictures
from tests.ui import pointer

# The offscreen platform says so about every window that has a smallest size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

WORKER = Path(__file__).resolve().parent.parent / "end_to_end" / "stub_worker.py"

Open = Callable[[], MainWindow]


@pytest.fixture
def open_window(qtbot: QtBot, theme: Theme, user_data: Path) -> Open:
    def saved(window: MainWindow) -> None:
        qtbot.waitUntil(lambda: not window.workbench.unsaved)

    def make() -> MainWindow:
        settings = Settings(reader_asked=True, notice_acknowledged=True)
        command = [sys.executable, str(WORKER)]
        workbench = Workbench(settings, user_data, models_folder(), modality_classifier_file(), command)
        window = MainWindow(workbench, theme)
        qtbot.addWidget(window, before_close_func=saved)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        workbench.start_model()
        return window

    return make


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


def begin(qtbot: QtBot, window: MainWindow) -> None:
    window.commands["tour"].trigger()
    assert window.guidance.tour.callout.isVisible()
    says(qtbot, window, "slider")


def says(qtbot: QtBot, window: MainWindow, words: str) -> None:
    callout = window.guidance.tour.callout
    qtbot.waitUntil(lambda: words in callout.text.text(), timeout=15_000)
    assert window.rect().contains(callout.geometry())


def test_by_keyboard_alone(qtbot: QtBot, open_window: Open, user_data: Path) -> None:
    window = open_window()
    begin(qtbot, window)
    for _ in range(4):  # worklist, its search, tools, proposal
        press(Qt.Key.Key_F6)
    assert QApplication.focusWidget() is window.proposal.slider
    press(Qt.Key.Key_Right)
    says(qtbot, window, "hold Ctrl to erase")
    for _ in range(2):  # the history, the tour
        press(Qt.Key.Key_F6)
    assert QApplication.focusWidget() is window.guidance.tour.callout.skip
    press(Qt.Key.Key_F6)  # the image
    press(Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    says(qtbot, window, "this button")
    press(Qt.Key.Key_Return)
    says(qtbot, window, "“Export…”")
    press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.export_dialog.isActiveWindow)
    says(qtbot, window, "That is all")
    press(Qt.Key.Key_Escape)
    assert not window.export_dialog.isVisible()
    assert window.workbench.workspace_folder == user_data / "tour" / "1"
    assert window.workbench.worklist.entries[0].state is State.ACCEPTED
    window.activateWindow()  # as a window manager does
    qtbot.waitUntil(window.isActiveWindow)
    press(Qt.Key.Key_Escape)
    assert not window.guidance.tour.callout.isVisible()


def test_by_mouse_and_back_to_what_was_open(qtbot: QtBot, open_window: Open, tmp_path: Path, user_data: Path) -> None:
    study = tmp_path / "study"
    study.mkdir()
    pictures.write(study / "mine.png", pictures.ultrasound, 1)
    window = open_window()
    with qtbot.waitSignal(window.session.frame_opened):
        window.workbench.open([study])
    begin(qtbot, window)
    canvas = window.canvas
    # Whoever paints at once has done two steps.
    middle = QPointF(canvas.width() / 2, canvas.height() / 2)
    pointer.drag(canvas, middle, middle + QPointF(40, 10))
    says(qtbot, window, "this button")
    QTest.mouseClick(window.proposal.accept, Qt.MouseButton.LeftButton)
    says(qtbot, window, "“Export…”")
    window.commands["export"].trigger()
    says(qtbot, window, "That is all")
    window.export_dialog.close()
    QTest.mouseClick(window.guidance.tour.callout.back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [entry.path.name for entry in window.workbench.worklist.entries] == ["mine.png"])
    assert not window.guidance.tour.callout.isVisible()
    # Another tour begins with samples that nothing was done to.
    begin(qtbot, window)
    assert window.workbench.workspace_folder == user_data / "tour" / "2"
    QTest.mouseClick(window.guidance.tour.callout.skip, Qt.MouseButton.LeftButton)
    assert not window.guidance.tour.callout.isVisible()


def test_who_opens_something_else_has_left_the_tour(qtbot: QtBot, open_window: Open, tmp_path: Path) -> None:
    pictures.write(tmp_path / "mine.png", pictures.ultrasound, 1)
    window = open_window()
    begin(qtbot, window)
    with qtbot.waitSignal(window.session.frame_opened):
        window.workbench.open([tmp_path / "mine.png"])
    assert not window.guidance.tour.running


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("points", [9, 20])
def test_every_callout_stays_in_the_window_and_off_its_control(
    qtbot: QtBot, qapp: QApplication, open_window: Open, direction: Qt.LayoutDirection, points: int
) -> None:
    window = open_window()
    window.setLayoutDirection(direction)
    window.resize(window.minimumSize())
    tour = window.guidance.tour
    for step in tour._steps:
        tour._show(step)
        font = tour.callout.font()
        font.setPointSize(points)
        for label in (tour.callout.text, tour.callout.title, tour.callout.skip):
            label.setFont(font)
        tour.callout.place()
        spot = step.target.rect().translated(step.target.mapTo(window, step.target.rect().topLeft()))
        assert window.rect().contains(tour.callout.geometry())
        if step.target is not window.canvas:
            assert not tour.callout.geometry().intersects(spot)
