"""From the start of the process to the first Proposal on the screen, beside a bare import of torch."""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.launch import ROOT, seconds_until
from benchmarks.machine import report, seconds

RUNS = 3
SAMPLE = ROOT / "resources" / "samples" / "phantom_lesion_1.png"


def import_torch() -> float:
    """Seconds that a fresh interpreter needs for `import torch`."""
    started = time.perf_counter()
    subprocess.run([sys.executable, "-c", "import torch"], check=True)
    return time.perf_counter() - started


def main() -> None:
    proposals, imports = [], []
    for _ in range(RUNS + 1):
        # A copy elsewhere: beside the sample itself, a Workspace of an earlier run would hold its Proposal.
        with tempfile.TemporaryDirectory(prefix="wavemask-images-") as folder:
            image = shutil.copy(SAMPLE, Path(folder))
            proposals.append(seconds_until(["proposal_shown"], ["main.py", str(image)])["proposal_shown"])
        imports.append(import_torch())
    proposal, peer = statistics.median(proposals[1:]), statistics.median(imports[1:])
    rows = [
        ("first Proposal on the screen", seconds(proposal), f"{proposal / peer:.2f}"),
        ('peer: `python -c "import torch"`', seconds(peer), "1.00"),
    ]
    report(f"First Proposal (median of {RUNS})", ("from process start to", "time", "ratio to peer"), rows)


if __name__ == "__main__":
    main()
