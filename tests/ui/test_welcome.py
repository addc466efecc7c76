"""The first start: asked once, skipped with one key, and the notice is acknowledged."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.paths import modality_classifier_file
from app.services.workbench import Workbench
from app.storage.machine import GIB, Machine, this_machine
from app.storage.settings import load_settings
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from app.ui.welcome import WelcomeDialog, expectation_text, hardware_text
from tests import pictures
from tests.ui import pointer

# The offscreen platform says so about every window that has a smallest size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ROOT = Path(__file__).resolve().parents[2]

Start = Callable[[], MainWindow]


@pytest.fixture
def start(qtbot: QtBot, theme: Theme, user_data: Path, tmp_path: Path) -> Start:
    """Starts the window with what was kept of the start before."""
    windows: list[MainWindow] = []

    def saved(window: MainWindow) -> None:
        qtbot.waitUntil(lambda: not window.workbench.unsaved)

    def begin() -> MainWindow:
        if windows:
            windows.pop().close()
        command = [sys.executable, "-c", "import sys; sys.stdin.read()"]
        settings, models = load_settings(user_data), tmp_path / "no models"
        workbench = Workbench(settings, user_data, models, modality_classifier_file(), command)
        window = MainWindow(workbench, theme)
        windows.append(window)
        qtbot.addWidget(window, before_close_func=saved)
        window.show()
        qtbot.waitExposed(window)
        window.guidance.greet()
        return window

    return begin


def shown(qtbot: QtBot, window: MainWindow) -> WelcomeDialog:
    dialog = window.guidance.welcome_dialog
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def banner(window: MainWindow) -> str:
    return window.stage.banner.text.text() if window.stage.banner.isVisible() else ""


def test_what_is_entered_is_kept_and_nothing_is_asked_again(qtbot: QtBot, start: Start, user_data: Path) -> None:
    window = start()
    dialog = shown(qtbot, window)
    assert not dialog.isModal()
    QTest.keyClicks(QApplication.focusWidget(), "Dr. A")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down, delay=0)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert banner(window) == ""
    window = start()
    settings = window.workbench.settings
    assert (settings.reader, settings.modality, settings.notice_acknowledged) == ("Dr. A", "ultrasound", True)
    assert "welcome_dialog" not in vars(window.guidance)
    assert banner(window) == ""
    # It can be read again, and then has what is in use.
    window.commands["welcome"].trigger()
    assert shown(qtbot, window).name.text() == "Dr. A"


def test_escape_skips_it_and_the_notice_stays_until_it_is_acknowledged(qtbot: QtBot, start: Start) -> None:
    window = start()
    QTest.keyClick(shown(qtbot, window), Qt.Key.Key_Escape)
    assert not window.guidance.welcome_dialog.isVisible()
    qtbot.waitUntil(window.canvas.hasFocus)
    window = start()
    assert window.workbench.settings.reader == ""
    assert "welcome_dialog" not in vars(window.guidance)
    assert "not a medical device" in banner(window)
    QTest.mouseClick(window.stage.banner.offers[0], Qt.MouseButton.LeftButton)
    assert banner(window) == ""
    assert banner(start()) == ""


def test_one_works_beside_it(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    window = start()
    dialog = shown(qtbot, window)
    with qtbot.waitSignal(window.session.frame_opened):
        window.workbench.open([pictures.write(tmp_path / "a.png", pictures.ultrasound)])
    middle = window.canvas.rect().center().toPointF()
    pointer.drag(window.canvas, middle, middle * 1.1)
    assert window.session.annotation.area
    assert not window.readers.strip.isVisible()  # who reads is asked in one place
    with qtbot.waitSignal(window.session.frame_opened):  # what was done so far becomes theirs
        QTest.keyClicks(dialog.name, "Dr. B")
        QTest.mouseClick(dialog.begin, Qt.MouseButton.LeftButton)
    assert window.session.annotation.area
    assert window.workbench.settings.reader == "Dr. B"


def test_a_name_that_cannot_be_kept_is_said(qtbot: QtBot, start: Start) -> None:
    dialog = shown(qtbot, start())
    dialog.name.setText("A\N{WORD JOINER}B")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "at most 64 characters" in dialog.problem.text()


def test_it_shows_the_shortcuts_and_the_way_around(qtbot: QtBot, start: Start) -> None:
    window = start()
    dialog = shown(qtbot, window)
    QTest.mouseClick(dialog.shortcuts, Qt.MouseButton.LeftButton)
    assert window.shortcut_sheet.isVisible()
    window.shortcut_sheet.close()
    QTest.mouseClick(dialog.tour, Qt.MouseButton.LeftButton)
    assert window.workbench.settings.notice_acknowledged
    assert window.guidance.tour.running
    window.guidance.tour.stop()


def test_what_it_says_of_the_computer(qtbot: QtBot, start: Start) -> None:
    machine = this_machine()
    assert machine.cores >= 1
    assert GIB / 4 < machine.memory < 2**60
    dialog = shown(qtbot, window := start())
    assert "is being started" in dialog.hardware.text()
    window.workbench._on_device("CUDA: NVIDIA T4")
    assert "the model runs on CUDA: NVIDIA T4" in dialog.hardware.text()
    assert hardware_text(Machine(4, 16 * GIB), "CPU") == (
        "This computer: 4 processor cores, 16 GiB of memory; the model runs on CPU."
    )
    assert hardware_text(Machine(1, 0), "CPU") == "This computer: 1 processor core; the model runs on CPU."
    assert expectation_text(2, "CPU").startswith("Expect about 0.1 s for a proposal")
    assert "slower than on two" in expectation_text(1, "CPU")
    assert "faster than on two" in expectation_text(8, "CPU")
    assert "faster than on two" in expectation_text(2, "MPS")


FIRST_START = """
import sys, main
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app.services.model_process import ModelProcess
from app.ui.main_window import MainWindow
ModelProcess.start = lambda self: None

def look():
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    dialog = vars(window.guidance).get("welcome_dialog")
    if window.session.frame and (dialog is None or dialog.isVisible()):
        print("welcome" if dialog else "nothing", window.session.image.path.name, flush=True)
        if dialog:
            dialog.reject()
        window.close()

start = QApplication.exec
def execute(*_):
    timer = QTimer(interval=20)
    timer.timeout.connect(look)
    timer.start()
    return start()
QApplication.exec = execute
sys.argv = ["main.py", sys.argv[1]]
sys.exit(main.main())
"""


def test_the_program_welcomes_at_its_first_start_beside_the_sample(tmp_path: Path) -> None:
    image = pictures.write(tmp_path / "sample.png", pictures.ultrasound)
    told = []
    for _ in range(2):
        result = subprocess.run(
            [sys.executable, "-c", FIRST_START, str(image)],
            cwd=ROOT, env=os.environ, capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip
        assert result.returncode == 0, result.stderr
        assert "Traceback" not in result.stderr
        told.append(result.stdout.strip())
    assert told == ["welcome sample.png", "nothing sample.png"]
