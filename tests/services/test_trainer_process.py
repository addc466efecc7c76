"""What a training process says is read whatever it is, and as it comes."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.domain.training_run import CurvePoint, RunProgress
from app.services import trainer_process
from app.services.run_events import after
from app.services.trainer_process import TrainerProcess
from app.storage.training_runs import COMPARING, LEARNING, PREPARING

Start = Callable[[str], tuple[TrainerProcess, list[dict[str, Any]]]]


@pytest.fixture
def start(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> Iterator[Start]:
    caplog.set_level("INFO")
    started: list[TrainerProcess] = []

    def begin(script: str) -> tuple[TrainerProcess, list[dict[str, Any]]]:
        process, said = TrainerProcess([sys.executable, "-c", f"import os, sys, time\n{script}"]), []
        process.told.connect(said.append)
        started.append(process)
        process.start()
        return process, said

    yield begin
    for process in started:
        process.close(milliseconds=0)


def test_lines_come_whole_and_garbled_ones_go_to_the_log(
    start: Start, qtbot: QtBot, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trainer_process, "LINE_BYTES", 1000)
    process, said = start(
        """
def write(text):
    os.write(1, text)
    time.sleep(0.05)
write(b'{"a":')
write(b' 1}\\n{"b": 2}\\n\\n[3]\\nnot json\\n\\xff\\xfe\\n')
for _ in range(3):
    write(b'x' * 900)
write(b'{"lost": 1}\\n{"c": "\\xc3')
write(b'\\xa9"}\\n{"cut off": ')
os.write(2, b'half a line')
"""
    )
    with qtbot.waitSignal(process.ended) as ended:
        pass
    assert said == [{"a": 1}, {"b": 2}, {"c": "é"}]
    assert ended.args == [0, None]
    assert caplog.text.count("cannot be read") == 3
    assert caplog.text.count("too long") == 1
    assert "half a line" in caplog.text


def test_one_that_floods_the_window_does_not_hold_it_up(start: Start, qtbot: QtBot) -> None:
    beats = [time.perf_counter()]
    timer = QTimer(interval=20)
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    timer.start()
    process, said = start('for n in range(60_000): print(\'{"event": "progress", "step": %d}\' % n)')
    with qtbot.waitSignal(process.ended, timeout=20_000):
        pass
    assert [event["step"] for event in said] == list(range(60_000))
    assert max(later - earlier for earlier, later in pairwise(beats)) < 0.25


def test_it_leads_a_group_of_its_own_and_hears_that_its_input_ends(start: Start, qtbot: QtBot) -> None:
    process, said = start(
        'print(\'{"group": %d, "own": %d}\' % (os.getpgid(0), os.getpid()), flush=True)\nsys.stdin.read()'
    )
    qtbot.waitUntil(lambda: bool(said))
    assert said[0]["group"] == said[0]["own"] == process.pid
    with qtbot.waitSignal(process.ended) as ended:
        process.stop()
    assert ended.args == [0, None]


@pytest.mark.parametrize(
    ("event", "after_it"),
    [
        ({"event": "phase", "phase": "plan"}, RunProgress(PREPARING)),
        ({"event": "phase", "phase": "of a later version"}, RunProgress(LEARNING)),
        ({"event": "progress", "phase": "train", "step": 3, "steps": 9}, RunProgress(LEARNING, 3, 9, 5.0)),
        (
            {"event": "progress", "phase": "held_out", "step": 1, "steps": 2, "total_eta_s": 4.0},
            RunProgress(LEARNING, 1, 9, 4.0),
        ),
        ({"event": "progress", "phase": "score current", "step": 2, "steps": 3}, RunProgress(COMPARING, 2, 6, 5.0)),
        ({"event": "progress", "phase": "score candidate", "step": 2, "steps": 3}, RunProgress(COMPARING, 5, 6, 5.0)),
        (
            {
                "event": "resumed",
                "step": 4,
                "steps": 9,
                "curve": [{"step": 0, "loss": None, "held_out": 1}],
            },
            RunProgress(LEARNING, 4, 9, 5.0, 9, (CurvePoint(0, None, 1.0),)),
        ),
        ({"event": "progress", "phase": "train"}, None),
        ({"event": "progress", "phase": "train", "step": float("inf"), "steps": 1}, None),
        ({"event": "point", "step": "x"}, None),
        ({"event": ["unheard of"]}, None),
        ({}, None),
    ],
)
def test_what_is_said_is_progress_and_what_is_not_understood_changes_nothing(
    event: dict[str, Any], after_it: RunProgress | None
) -> None:
    before = RunProgress(LEARNING, 1, 9, 5.0)
    found = after(before, event, Path("/run"))
    if after_it is None:
        assert found is before
    elif event["event"] == "phase":
        assert (found.phase, found.done, found.total) == (after_it.phase, 0, 0)
    else:
        assert found == after_it
