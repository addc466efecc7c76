"""The training process as a window starts it: ended within two seconds of the wish, whatever it is doing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from training_bundles import tiny_bundle
from training_snapshots import write_snapshot

from app.paths import trainer_command
from training.fine_tune_command import Wanted, fine_tune
from training.fine_tune_plan import BUDGETS
from training.run_control import CANCELLED, RunControl

ROOT = Path(__file__).resolve().parents[2]
STEPS = 40

# What a run tells of each phase, and by what it is cancelled there; it is killed in each besides.
PHASES: list[tuple[dict[str, object], str]] = [
    ({"event": "phase", "phase": "start"}, "stdin"),  # torch is being loaded
    ({"event": "progress", "phase": "load"}, "file"),
    ({"event": "phase", "phase": "plan"}, "stdin"),
    ({"event": "progress", "phase": "encode"}, "file"),
    ({"event": "progress", "phase": "train"}, "stdin"),
    ({"event": "progress", "phase": "score current"}, "file"),
    ({"event": "phase", "phase": "write"}, "none"),  # over before anybody could cancel it
]


@contextmanager
def trainer(*arguments: object) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [*trainer_command(), *map(str, arguments), "--threads", "1", "--device", "cpu", "--until-stdin-closes"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        try:
            yield process
        finally:
            process.kill()


def wait_for(process: subprocess.Popen[str], wanted: dict[str, object]) -> dict[str, Any]:
    """The first event with these values; every line before it must be an event too."""
    assert process.stdout
    for line in process.stdout:
        event: dict[str, Any] = json.loads(line)
        if wanted.items() <= event.items():
            return event
    raise AssertionError(f"the run ended without {wanted}")


def cancel(process: subprocess.Popen[str], how: str, out: Path) -> None:
    """Tell it to stop, and see it gone."""
    wished = time.monotonic()
    if how == "stdin":
        assert process.stdin
        process.stdin.close()
    else:
        (out / "cancel").touch()
    status = process.wait(20)
    assert (status, time.monotonic() - wished < 2) == (CANCELLED, True)
    (out / "cancel").unlink(missing_ok=True)


def test_it_is_cancelled_and_killed_in_each_phase_and_ends_the_same(tmp_path: Path) -> None:
    model, snapshot = tiny_bundle(tmp_path / "models"), write_snapshot(tmp_path / "snapshot", zoom=8)
    out = tmp_path / "run"
    arguments = ("fine-tune", "--model", model, "--snapshot", snapshot, "--out", out, "--steps", STEPS)
    for told, how in PHASES:
        if how != "none":
            with trainer(*arguments) as process:
                wait_for(process, told)
                cancel(process, how, out)
        with trainer(*arguments) as process:
            wait_for(process, told)
            if sys.platform != "win32":
                lowered = min(19, os.getpriority(os.PRIO_PROCESS, 0) + 10)
                assert os.getpriority(os.PRIO_PROCESS, process.pid) == lowered or told["phase"] == "start"
            process.kill()
    with trainer(*arguments) as process:
        candidate = wait_for(process, {"event": "verdict"})["candidate"]
        assert process.wait(20) == 0
    reference = tmp_path / "reference"
    reference.mkdir()
    # It rests on how fast the machine was just then.
    (reference / "plan.json").write_bytes((out / "plan.json").read_bytes())
    fine_tune(Wanted(model, snapshot, reference, steps=STEPS), RunControl())
    for file in ("weights.safetensors", "model.json", "CARD.md"):
        assert (out / candidate / file).read_bytes() == (reference / candidate / file).read_bytes()
    assert json.loads((out / "verdict.json").read_text()) == json.loads((reference / "verdict.json").read_text())


def test_the_times_of_all_budgets_are_told_beforehand(tmp_path: Path) -> None:
    model = tiny_bundle(tmp_path)
    arguments = ("estimate", "--model", model, "--images", 800, "--held-out", 5)
    with trainer(*arguments) as process:
        assert process.stdout
        (line,) = process.stdout
    seconds = json.loads(line)
    assert list(seconds) == list(BUDGETS)
    # At least what starting takes.
    assert 0.1 < seconds["quick"] < seconds["standard"] < seconds["thorough"]
    with trainer(*arguments) as process:
        cancel(process, "stdin", tmp_path)


def test_a_failure_is_told_in_a_sentence(tmp_path: Path) -> None:
    with trainer("fine-tune", "--model", tmp_path, "--snapshot", tmp_path, "--out", tmp_path / "run") as process:
        assert "cannot be read" in wait_for(process, {"event": "failed"})["sentence"]
        assert process.wait(20) == 2


def test_what_libraries_print_does_not_come_between_events() -> None:
    code = (
        "import os; from training.run_control import RunControl, events_on_stdout\n"
        "control = RunControl(events_on_stdout()); print('a word'); os.write(1, b'of a library')\n"
        "control.report('phase')"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == '{"event": "phase"}\n'
    assert "a word" in done.stderr
    assert "of a library" in done.stderr
