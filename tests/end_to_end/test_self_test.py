"""`self-test` says that a whole program works, and of a broken one which step does not."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]

# A program in which something is missing that only a user would notice.
BROKEN = """
import sys, time
from pathlib import Path
import app.paths, app.application, app.self_test.command as command
{damage}
sys.exit(command.self_test_command(sys.argv[1:], time.time()))
"""
IMPATIENT = """
from dataclasses import replace
import app.self_test.steps as steps
command.steps = lambda training: [replace(step, patience=4.0) for step in steps.steps(training)]
"""


def run(display: dict[str, str], out: Path, *program: str) -> tuple[int, dict[str, Any], str]:
    result = subprocess.run(
        [sys.executable, *program, "--quick", "--out", str(out)],
        cwd=ROOT,
        env=os.environ | display,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    report = out / "self-test.json"
    assert report.exists(), result.stdout + result.stderr
    return result.returncode, json.loads(report.read_text(encoding="utf-8")), result.stdout


def test_a_whole_program_passes(display: dict[str, str], tmp_path: Path) -> None:
    status, report, said = run(display, tmp_path / "out", "main.py", "self-test")
    assert (status, report["passed"], report["problem"]) == (0, True, "")
    names = [step["name"] for step in report["steps"]]
    for part in ("Proposal", "undo", "accept", "text", "DICOM", "video", "PNG and COCO", "network", "closes"):
        assert any(part in name for name in names), part
    assert all(line.startswith("ok") for line in said.splitlines()[: len(names)])


@pytest.mark.parametrize(
    ("damage", "step"),
    [
        (IMPATIENT + "app.application.worker_command = lambda: [sys.executable, '-c', '']", "Proposal"),
        ("import imagecodecs\nimagecodecs.jpegls_encode = None", "files"),
    ],
    ids=["the model process does not start", "a codec is missing"],
)
def test_a_broken_one_says_which_step(damage: str, step: str, display: dict[str, str], tmp_path: Path) -> None:
    status, report, _ = run(display, tmp_path / "out", "-c", BROKEN.format(damage=damage))
    assert (status, report["passed"]) == (1, False)
    failed = [each for each in report["steps"] if each["problem"]]
    assert len(failed) == 1
    assert step in failed[0]["name"]
