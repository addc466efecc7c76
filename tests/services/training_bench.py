"""A service for Training runs over accepted masks, whose training process is a small script of the test's own."""

from __future__ import annotations

import json
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.domain.annotation import State
from app.domain.training_run import Budget, Outlook, RunProgress, RunVerdict
from app.paths import modality_classifier_file
from app.services.annotation_session import AnnotationSession
from app.services.fine_tuning import FineTuning
from app.services.journal import Journal
from app.services.model_chooser import ModelChooser
from app.services.model_library import ModelLibrary
from app.services.worklist import Worklist
from app.storage.settings import Settings
from app.storage.training_runs import FOLDER
from app.storage.workspace import Workspace
from tests.storage.live import Live, proposal_of
from wavegms_core.bundle import Bundle

SHAPE = 40, 48
IMAGES = 12
ESTIMATE = {"quick": 100.0, "standard": 400.0, "thorough": 1600.0}

# What a pretended training process can do.
PRELUDE = f"""
import json, os, signal, struct, subprocess, sys, time
from pathlib import Path
def option(name):
    return sys.argv[sys.argv.index(name) + 1] if name in sys.argv else ""
def say(event, **values):
    print(json.dumps({{"event": event, **values}}), flush=True)
def mark(name):
    with (Path(__file__).parent / name).open("a") as file:
        file.write(json.dumps(sys.argv[1:]) + chr(10))
def until_told():
    sys.stdin.read()
    say("cancelled")
    os._exit(3)
def checkpoint(step, steps, curve=()):
    (run / "plan.json").write_text(json.dumps({{"steps": steps}}))
    about = json.dumps({{"step": step, "curve": list(curve)}})
    header = json.dumps({{"__metadata__": {{"about": about}}}}).encode()
    (run / "checkpoint.safetensors").write_bytes(struct.pack("<Q", len(header)) + header)
def judge(better=True):
    one = {{"current": 0.7, "candidate": 0.8, "low": 0.05, "high": 0.15, "groups": 2, "frames": 2}}
    (run / "breast-1-0001").mkdir(exist_ok=True)
    rows = [
        {{
            "source_id": number, "frame": 0, "group": "g", "image": row["image"].split("/")[1],
            "mask": row["mask"].split("/")[1], "current_mask": f"compared/{{number}}-current.png",
            "candidate_mask": f"compared/{{number}}-candidate.png", "current": {{"dice": 0.5}},
            "candidate": {{"dice": 0.5 + number / 100}},
        }}
        for number, row in enumerate(json.loads((snapshot / "manifest.json").read_text())["items"][:3])
    ]
    verdict = {{"better": better, "reason": "Dice rises.", "dice": one, "hd95": one, "wrong_area": None}}
    found = {{"candidate": "breast-1-0001", "current": "breast-1", "held_out": rows, "contradicting": rows[:1]}}
    (run / "verdict.json").write_text(json.dumps(found | {{"verdict": verdict | {{"regression": None}}}}))
    say("verdict", better=better)
mark(sys.argv[1])
if sys.argv[1] == "estimate":
    print(json.dumps({ESTIMATE!r}))
    sys.exit()
run, snapshot = Path(option("--out")), Path(option("--snapshot"))
if (run / "cancel").exists():
    sys.exit(3)
"""


class StandInVersions:
    """Takes every Candidate in, or none."""

    def __init__(self) -> None:
        self.installed: list[tuple[Path, Path | None, str]] = []
        self.active: list[str] = []
        self.refuses: Exception | None = None

    def install(
        self,
        folder: Path,
        verdict_json: Path | None,
        by: str,
        done: Callable[[str], None],
        failed: Callable[[Exception], None],
    ) -> None:
        if self.refuses:
            failed(self.refuses)
        else:
            assert folder.is_dir()
            self.installed.append((folder, verdict_json, by))
            done(folder.name)

    def activate(self, bundle_id: str, done: Callable[[], None]) -> None:
        self.active.append(bundle_id)
        if not self.refuses:
            done()


def accept(images: Path, count: int = IMAGES, shape: tuple[int, int] = SHAPE) -> Path:
    """Fill a folder with pictures that nothing ties together, whose masks are accepted; returns its Workspace."""
    images.mkdir(exist_ok=True)
    folder = images / ".wavemask"
    with closing(Workspace(folder)) as workspace:
        for number in range(count):
            coarse = np.random.default_rng(number).integers(0, 255, (9, 10, 3), np.uint8)
            path = images / f"{number:02}.png"
            cv2.imwrite(str(path), cv2.resize(coarse, shape[::-1]))
            live = Live(workspace, path, shape)
            live.propose(proposal_of(number, shape))
            live.stroke(0)
            live.state(State.ACCEPTED)
    return folder


class TrainingBench:
    """The service, and everything it has said."""

    def __init__(self, qtbot: QtBot, workspace: Path, script: Path, bundle: Bundle | None, read_only: bool = False):
        self.qtbot, self.script = qtbot, script
        self.worklist = Worklist()
        self.settings = Settings()
        self.models = ModelChooser(self.worklist, self.settings, modality_classifier_file())
        self.models.use_library(ModelLibrary([bundle] if bundle else []))
        self.session = AnnotationSession(self.worklist, self.models)
        self.versions = StandInVersions()
        self.tuning = FineTuning(self.session, self.settings, [sys.executable, str(script)], self.versions)
        self.outlooks: list[Outlook] = []
        self.progress: list[RunProgress] = []
        self.verdicts: list[RunVerdict] = []
        self.stopped: list[str] = []
        self.messages: list[str] = []
        self.tuning.outlook_changed.connect(self.outlooks.append)
        self.tuning.progress_changed.connect(self.progress.append)
        self.tuning.finished.connect(self.verdicts.append)
        self.tuning.stopped.connect(self.stopped.append)
        self.tuning.message.connect(lambda _, sentence: self.messages.append(sentence))
        self.journal = self.open(workspace, read_only)

    def open(self, workspace: Path, read_only: bool = False, reader: str = "") -> Journal:
        """Open a Workspace, in place of another one, or for another reader."""
        self.settings.reader = reader
        journal = Journal(workspace, reader=reader, read_only=read_only)
        opened: list[bool] = []
        journal.open(lambda: opened.append(True), pytest.fail)
        self.qtbot.waitUntil(lambda: bool(opened))
        for service in (self.session, self.tuning):
            service.use_journal(journal)
        answered: list[None] = []
        journal.ask(lambda _: None, answered.append, pytest.fail)  # behind what the services ask for
        self.qtbot.waitUntil(lambda: bool(answered))
        return journal

    def leave(self) -> None:
        """Let go of the Workspace, as the window does before it enters another one."""
        for service in (self.session, self.tuning):
            service.use_journal(None)
        self.journal.close()

    def close(self) -> None:
        self.tuning.close()
        self.session.close()
        self.journal.close()
        self.worklist.close()

    # --- what happens

    @property
    def pid(self) -> int:
        """Number of the training process, 0 while there is none."""
        return self.tuning._trainer.pid if self.tuning._trainer else 0

    @property
    def run(self) -> Path:
        """Folder of the only run."""
        (run,) = (self.journal.folder / FOLDER).iterdir()
        return run

    def wait(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=20_000)

    def start(self, budget: Budget = Budget.QUICK) -> None:
        self.tuning.start(budget)

    def wait_for_phase(self, phase: str) -> None:
        self.wait(lambda: self.tuning.progress and self.tuning.progress.phase == phase)

    def wait_until_over(self) -> None:
        self.wait(lambda: not self.tuning.running)

    def settle(self) -> None:
        """Wait until what was decided is done."""
        settled: list[None] = []
        self.tuning._background().run(lambda: None, settled.append, pytest.fail)
        self.wait(lambda: settled)

    def asked(self, what: str) -> list[list[str]]:
        """The command lines of the processes that were started to `fine-tune` or `estimate`."""
        path = self.script.parent / what
        return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []

    def events(self) -> list[tuple[str, dict[str, Any]]]:
        """What is in the audit log about training."""
        with closing(sqlite3.connect(self.journal.folder / "workspace.sqlite3")) as db:
            rows = db.execute("SELECT event, details FROM audit ORDER BY seq").fetchall()
        return [(event, json.loads(details)) for event, details in rows if "train" in event or "candidate" in event]
