from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_benchmark_works_the_real_panel_and_the_peer() -> None:
    result = subprocess.run(
        [sys.executable, "-m", "benchmarks.worklist", "--quick"],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in result.stdout.splitlines() if "|" in line]
    told = {row[0]: row[1:] for row in rows}
    for what in ("a key in the search", "a scroll step", "sorting"):
        assert all(float(cell.split()[0]) > 0 for cell in told[what])
