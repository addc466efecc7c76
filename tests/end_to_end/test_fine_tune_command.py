"""`python -m training fine-tune --workspace`: from accepted masks to a candidate, through both programs."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import cv2
import numpy as np
from storage.live import Live, proposal_of
from training_bundles import tiny_bundle

from app.domain.annotation import State
from app.storage.workspace import Workspace

ROOT = Path(__file__).resolve().parents[2]
SHAPE = 40, 48


def accept(workspace: Workspace, folder: Path, number: int) -> None:
    rng = np.random.default_rng(number)
    path = folder / f"{number}.png"
    cv2.imwrite(str(path), cv2.resize(rng.integers(0, 255, (9, 10, 3), np.uint8), SHAPE[::-1]))
    live = Live(workspace, path, SHAPE)
    live.propose(proposal_of(number, SHAPE))
    live.stroke(0)
    live.state(State.ACCEPTED)


def run(model: Path, workspace: Path, out: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "training", "fine-tune", "--model", model, "--workspace", workspace, "--out", out]
    return subprocess.run(
        [*map(str, command), "--steps", "6"], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )


def test_a_workspace_becomes_a_candidate(tmp_path: Path) -> None:
    model, images, out = tiny_bundle(tmp_path / "models"), tmp_path / "images", tmp_path / "run"
    images.mkdir()
    folder = images / ".wavemask"
    with closing(Workspace(folder)) as workspace:
        for number in range(7):
            accept(workspace, images, number)
    few = run(model, folder, out)
    assert few.returncode == 2
    assert "Accept the masks of at least 1 image more;" in few.stderr
    with closing(Workspace(folder)) as workspace:
        for number in range(7, 12):
            accept(workspace, images, number)
    done = run(model, folder, out)
    assert (done.returncode, done.stderr) == (0, "")
    last = json.loads(done.stdout.splitlines()[-1])
    assert last["event"] == "verdict"
    assert (out / last["candidate"] / "CARD.md").exists()
    training = json.loads((out / last["candidate"] / "model.json").read_text())["training"]
    assert training["fine_tuned"][0]["images"] == {"train": 8, "held_out": 4}
    # Given again it repeats what it found, and looks at no image that was accepted since.
    assert json.loads(run(model, folder, out).stdout.splitlines()[-1]) == last
