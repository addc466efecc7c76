"""A window that is closed while a Training run goes on asks, stops it, and finds it again; with the real services."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from app.domain.training_run import Budget
from app.paths import modality_classifier_file
from app.services.model_library import ModelLibrary
from app.services.trainer_process import TrainerProcess
from app.services.workbench import Workbench
from app.storage.training_runs import LEARNING
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from tests.services.bench import ULTRASOUND
from tests.services.training_bench import PRELUDE, accept

SCRIPT = """
checkpoint(2, 5)
say("progress", phase="train", step=2, steps=5)
while not (Path(__file__).parent / "enough").exists() and not (run / "cancel").exists():
    time.sleep(0.01)
sys.exit(3)
"""


@pytest.fixture
def open_window(qtbot: QtBot, theme: Theme, tmp_path: Path, user_data: Path) -> Callable[[], MainWindow]:
    accept(tmp_path / "images")
    script = tmp_path / "trainer.py"
    script.write_text(PRELUDE + SCRIPT, encoding="utf-8")

    def begin() -> MainWindow:
        files = tmp_path / "no models", modality_classifier_file(), [sys.executable]
        workbench = Workbench(theme._settings, user_data, *files, trainer_command=[sys.executable, str(script)])
        workbench.models.use_library(ModelLibrary([ULTRASOUND]))
        window = MainWindow(workbench, theme)
        qtbot.addWidget(window)
        window.show()
        workbench.open([tmp_path / "images"])
        qtbot.waitUntil(lambda: workbench.session.annotation is not None and not workbench.activity)
        return window

    return begin


def learn(window: MainWindow, qtbot: QtBot) -> None:
    tuning = window.workbench.fine_tuning
    tuning.start(Budget.QUICK)
    qtbot.waitUntil(lambda: tuning.progress is not None and tuning.progress.phase == LEARNING)


def test_the_run_stops_and_waits_for_the_next_start(
    open_window: Callable[[], MainWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    learn(window, qtbot)
    pid = window.workbench.fine_tuning.findChild(TrainerProcess).pid
    assert not window.close()
    (box,) = window.findChildren(QMessageBox)
    assert "closing stops it, and it can be taken up again at the next start" in box.text()
    (button,) = [button for button in box.buttons() if button.text() == "Stop it and close"]
    began = time.monotonic()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not window.isVisible()
    assert time.monotonic() - began < 3.0
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)

    window = open_window()
    tuning, banner = window.workbench.fine_tuning, window.stage.banner
    qtbot.waitUntil(lambda: tuning.waiting is not None)
    assert banner.text.text() == "A training run was cut off at 40%; Model → Improve model… goes on with it."
    window.close()
    assert not window.isVisible()


def test_the_question_goes_when_the_run_is_over(
    open_window: Callable[[], MainWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    learn(window, qtbot)
    window.close()
    assert window.findChildren(QMessageBox)
    (tmp_path / "enough").touch()
    qtbot.waitUntil(lambda: not window.findChildren(QMessageBox))
    window.close()
    assert not window.isVisible()
