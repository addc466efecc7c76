from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_benchmark_opens_the_real_program_and_drives_the_real_window(user_data: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-m", "benchmarks.large_folder", "--quick"],
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
    for what in ("start of the program to first Frame painted", "opening to all headers known", "scrolling in groups"):
        large, peer, ratio = told[what]
        assert float(large.split()[0]) > 0
        assert float(peer.split()[0]) > 0
        assert float(ratio) > 0
    assert not any(user_data.iterdir())
