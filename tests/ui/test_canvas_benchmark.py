from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from benchmarks.canvas import table
from benchmarks.gestures import Stopwatch

ROOT = Path(__file__).resolve().parents[2]


def test_the_benchmark_measures_everything_on_the_real_window_and_on_its_peer(user_data: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-m", "benchmarks.canvas", "--quick"],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in result.stdout.splitlines() if "|" in line][2:]
    assert {row[0].split()[0].rstrip(",") for row in rows} == {
        "brush", "undo", "redo", "threshold", "memory", "nothing"
    }  # fmt: skip
    for _, count, median, p99, *_, compared in rows:
        assert int(count) > 0
        assert 0 < float(median.split()[0]) <= float(p99.split()[0])
        assert re.fullmatch(r"[\d.]+ (ms|MiB), [\d.]+", compared)
    assert not any(user_data.iterdir())


class CountsPaints(QWidget):
    painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += 1


def test_an_action_lasts_until_it_is_painted(qtbot: QtBot) -> None:
    widget = CountsPaints()
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitExposed(widget)
    stopwatch = Stopwatch(widget, 0.0)
    qtbot.waitUntil(lambda: widget.painted > 0)
    for update in (widget.update, lambda: QTimer.singleShot(50, widget.update)):
        before = widget.painted
        assert stopwatch.time(update) > 0
        assert widget.painted == before + 1
    stopwatch.stop()


def test_a_missed_target_is_seen_in_the_table() -> None:
    name = "undo a stroke across the view, 300 x 200, fit"
    _, (quick, slow) = table(
        {name: [2.0] * 99, f"{name} again": [2.0] * 95 + [20.0] * 5},
        {"other": {name: [4.0], f"{name} again": [1.0]}},
    )
    assert quick[1:] == ("99", "2 ms", "2 ms", "16 ms", "yes", "4 ms, 0.500")
    assert slow[1:] == ("100", "2 ms", "20 ms", "16 ms", "NO", "1 ms, 2.000")
