"""Kills at random moments of the real window: nothing that was safe is lost, and the history outlives all of them."""

from __future__ import annotations

import os
import statistics
from contextlib import closing
from pathlib import Path

import pytest

from tests.end_to_end.kills import MANY_STEPS, Executioner


@pytest.mark.parametrize(
    ("kills", "longest", "seed"),
    [
        pytest.param(20, 0.6, 1),
        pytest.param(200, 2.5, int(os.environ.get("KILLS_SEED", "2")), marks=pytest.mark.slow),
    ],
)
def test_killed_at_any_moment_nothing_is_lost(tmp_path: Path, kills: int, longest: float, seed: int) -> None:
    with closing(Executioner(tmp_path, seed, longest)) as executioner:
        executioner.run(kills)
    report = executioner.report
    print(report)  # noqa: T201 - pytest shows it where the test fails, and with -s
    assert report.kills.total() == kills
    assert report.undone >= MANY_STEPS
    assert statistics.median(report.unsettled) < 0.1
