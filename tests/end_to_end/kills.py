"""Kills the working window at random moments, again and again, and looks whether anything is gone that was safe.

`python -m tests.end_to_end.kills --kills 200 --seed 1` prints what happened, and fails where something is missing.

One life after the other works on the same Workspace (`victim.py`), in the real window with real events, and ends by
SIGKILL to all of its processes. Before each change is handed to the journal, the window tells how the open Image will
stand once it is on disk; and when it is. So what is on disk after a kill must be, to the bit and over all Images, how
things stood after some number of changes: not fewer than were told to be on disk, and not more than were handed over.
And the record of decisions must be whole, as `main.py verify` sees it.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import io
import itertools
import json
import os
import random
import select
import shutil
import signal
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from app.storage.settings import Settings, save_settings
from app.storage.verify_command import verify_command
from app.storage.workspace import DATABASE_NAME, Workspace
from tests.end_to_end.standing import NOTHING, Standing, standing
from tests.storage_images.videos import write_jpeg_avi

ROOT = Path(__file__).resolve().parents[2]
MANY_STEPS = 500
PATIENCE_SECONDS = 60.0
# What a life is to be killed in the middle of, and how often.
AIMS = {"": 50, "opening": 12, "filling": 16, "undo": 10, "closing": 12}
# What is told when the aim is reached, and how many seconds after that it is over or nearly so.
REACHED = {"opening": ("opening", 0.1), "filling": ("aim", 0.2), "undo": ("aim", 0.2), "closing": ("aim", 0.1)}

MAIN_SHAPE = 120, 160
EMPTY = f"{hashlib.sha256(bytes(MAIN_SHAPE[0] * MAIN_SHAPE[1])).hexdigest()[:16]} empty 0.5"

Facts = dict[str, Any]


@dataclass
class World:
    """How everything stands: the Labels, every Image by its number, and which of them is open."""

    labels: list[str] | None
    images: dict[int, Standing]
    open: int | None = None

    @property
    def of_main(self) -> Standing:
        """How the Image stands that was added first."""
        return self.images[min(self.images)] if self.images else NOTHING

    def differs(self, disk: World) -> str:
        """What is another thing on disk, empty where nothing is.

        What only a model made is looked at on the open Image: on any other one, a late Proposal may have come.
        """
        if self.labels is not None and self.labels != disk.labels:
            return f"labels: {self.labels} expected, {disk.labels} found"
        for image in self.images.keys() | disk.images.keys():
            wanted, found = self.images.get(image, NOTHING), disk.images.get(image, NOTHING)
            if wanted.by_human() != found.by_human() or (image == self.open and wanted.model != found.model):
                return f"image {image}:\n  expected {wanted}\n  found    {found}"
        return ""


@dataclass
class Report:
    """What came of all lives."""

    kills: Counter[str] = field(default_factory=Counter)
    actions: Counter[str] = field(default_factory=Counter)
    lost: int = 0
    in_progress: Counter[str] = field(default_factory=Counter)
    unsettled: list[float] = field(default_factory=list)
    steps: int = 0
    undone: int = 0
    seconds: float = 0.0

    def __str__(self) -> str:
        return "\n".join(
            (
                f"{self.kills.total()} kills in {self.seconds:.0f} s: {_listed(self.kills)}",
                f"{self.actions.total()} actions: {_listed(self.actions)}",
                f"lost although done: {self.lost}; in progress at a kill: {_listed(self.in_progress)}",
                f"from done to safe: median {1000 * statistics.median(self.unsettled):.1f} ms, "
                f"longest {1000 * max(self.unsettled):.0f} ms",
                f"{self.steps} steps on one image, {self.undone} of them undone and redone after restarts",
            )
        )


class Life:
    """One window, from its start to its end; it imports everything and waits for orders.

    Args:
        images: To open.
        workspace: To work in.
        log: Gets what it writes to its standard error.
    """

    def __init__(self, images: Path, workspace: Path, log: Path) -> None:
        self._pipe, write = os.pipe()
        # The welcome of the first start would have the keyboard.
        save_settings(Settings(reader_asked=True, notice_acknowledged=True), log.parent / "home")
        environment = os.environ | {
            "QT_QPA_PLATFORM": "offscreen",
            "ROBOT_WORKER": str(Path(__file__).with_name("stub_worker.py")),
            "WAVEMASK_HOME": str(log.parent / "home"),
        }
        command = [sys.executable, str(Path(__file__).with_name("victim.py")), str(write), str(images), str(workspace)]
        self.log = log
        with log.open("wb") as errors:
            self._process = subprocess.Popen(
                command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=errors,
                pass_fds=[write], start_new_session=True,
            )  # fmt: skip
        os.close(write)
        self._rest = b""
        self.told: list[Facts] = []

    def begin(self, **orders: object) -> None:
        self._process.stdin.write(json.dumps(orders).encode() + b"\n")
        self._process.stdin.flush()

    def wait_for(self, event: str | None, seconds: float = PATIENCE_SECONDS) -> bool:
        """Listen until it is told, or for so long; returns whether it was, and False at once where the life ended."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            if not select.select([self._pipe], [], [], left)[0]:
                return False
            data = os.read(self._pipe, 1 << 16)
            if not data:
                time.sleep(0 if event else left)
                return False
            *lines, self._rest = (self._rest + data).split(b"\n")
            fresh = [json.loads(line) for line in lines]
            self.told += fresh
            if any(facts["event"] == event for facts in fresh):
                return True
        return False

    def end(self, kill: bool = True) -> int:
        """Kill it with everything it has started, or let it end by itself; returns the exit status."""
        if kill:
            os.killpg(self._process.pid, signal.SIGKILL)
        else:
            self.wait_for("the end")
        self._process.stdin.close()
        status = self._process.wait(PATIENCE_SECONDS)
        while data := os.read(self._pipe, 1 << 16):
            self._rest += data
        os.close(self._pipe)
        # A line without an end was not told.
        self.told += [json.loads(line) for line in self._rest.split(b"\n")[:-1]]
        return status


class Executioner:
    """Lets one life after the other work on one Workspace, and looks at what each of them left.

    Args:
        folder: Empty; for everything.
        seed: The same kills follow from the same seed, as far as the machine is as fast.
        longest: How many seconds a life works at most before its aim.
    """

    def __init__(self, folder: Path, seed: int, longest: float) -> None:
        self._folder, self._seed, self._longest = folder, seed, longest
        self._chance = random.Random(seed)  # noqa: S311 - it must be repeatable
        self._images, self._workspace = folder / "images", folder / "workspace"
        self._images.mkdir()
        make_images(self._images)
        self._world = World(None, {})
        self._originals: dict[str, str] = {}
        self._lives = 0
        self._next = self._spawn()
        self.report = Report()

    def run(self, kills: int) -> None:
        """Kill so often; then make the history long enough, undo all of it and redo it, with a kill after each."""
        begun = time.monotonic()
        aims = list(AIMS)
        while self.report.kills.total() < kills:
            # First while the Workspace is being made.
            aim = self._chance.choices(aims, list(AIMS.values()))[0] if self._world.labels else "opening"
            self._live(aim)
        self._live("growing")
        grown = self._world.of_main
        self.report.steps = grown.steps
        assert grown.steps == grown.position >= MANY_STEPS, grown
        self._live("undoing")
        undone = self._world.of_main
        assert undone.position == 0, undone
        assert undone.human == self._originals, "undone, the main image is not what it was at first"
        self._live("redoing")
        redone = self._world.of_main
        assert redone.by_human() == grown.by_human(), f"redone, the main image is another one: {redone}, not {grown}"
        self.report.undone = grown.steps
        self._live("closing", kill=False)
        subprocess.run([sys.executable, "main.py", "verify", "--workspace", self._workspace], cwd=ROOT, check=True)
        self.report.seconds = time.monotonic() - begun

    def close(self) -> None:
        """Let go of the life that waits."""
        self._next.end()

    def _spawn(self) -> Life:
        self._lives += 1
        return Life(self._images, self._workspace, self._folder / f"{self._lives}.log")

    def _live(self, aim: str, kill: bool = True) -> None:
        """One life; it is looked at what it left on disk."""
        life, number = self._next, self._lives
        after = self._chance.uniform(0.05, self._longest) if aim in AIMS else 0.0
        wait = self._chance.random()
        life.begin(seed=f"{self._seed} {number}", aim=aim, after=after, steps=MANY_STEPS)
        # The next one imports what it needs while this one works.
        self._next = self._spawn()
        try:
            if aim in ("growing", "undoing", "redoing"):
                assert life.wait_for("reached", 10 * PATIENCE_SECONDS), _last_words(life)
            elif not aim:
                assert life.wait_for("ready"), _last_words(life)
                life.wait_for(None, after)
            elif kill:
                event, seconds = REACHED[aim]
                assert life.wait_for(event), _last_words(life)
                life.wait_for(None, wait * seconds)
        finally:
            status = life.end(kill)
        assert status in ((-signal.SIGKILL, 0) if aim == "closing" else (-signal.SIGKILL,)), _last_words(life)
        assert b"Traceback" not in life.log.read_bytes(), life.log.read_text()
        if status and aim in AIMS:
            self.report.kills[_phase(life.told)] += 1
        self._check(life.told, ended=status == 0)

    def _check(self, told: list[Facts], ended: bool) -> None:
        """Compare what is on disk with what was told."""
        worlds, handed, stored = [self._world], 0, 0
        done: list[int] = []
        running = ""
        for facts in told:
            event = facts["event"]
            assert event != "refused", facts
            if event == "writes":
                worlds.append(_after(worlds[-1], facts))
                handed = facts["n"]
            elif event == "opened":
                before, now = worlds[-1], Standing(*facts["standing"])
                assert now.by_human() == before.images.get(facts["image"], NOTHING).by_human(), facts
                worlds[-1] = _after(before, facts | {"labels": before.labels})
            elif event == "stored":
                assert facts["n"] == stored + 1, "the journal did not keep the order"
                stored = facts["n"]
            elif event == "began":
                running = facts["what"]
                self.report.actions[running] += 1
            elif event == "done":
                done.append(facts["n"])
                running = ""
            elif event == "settled":
                assert facts["n"] <= stored, "something was said to be settled that was not on disk"
                self.report.unsettled.append(facts["seconds"])
        if ended:
            assert stored == handed, "the window closed before everything was on disk"
        disk = look(self._workspace, self._folder / "copy")
        found = next((n for n in range(handed, stored - 1, -1) if not worlds[n].differs(disk)), None)
        assert found is not None, f"of {handed} changes {stored} are on disk, yet {worlds[stored].differs(disk)}"
        lost = sum(writes > found for writes in done)
        assert lost <= 1, f"{lost} actions are lost that were done"
        self.report.lost += lost
        if running:
            before = done[-1] if done else 0
            self.report.in_progress["with a change on disk" if found > before else "without"] += 1
        for earlier, later in itertools.pairwise(worlds[: found + 1]):
            self._note_originals(earlier, later)
        # What was proposed for an Image that was not open is known from disk alone.
        self._world = disk

    def _note_originals(self, earlier: World, later: World) -> None:
        """Note what each mask of the main Image was before a human acted on it; not where none acts any more."""
        before, now = earlier.of_main.human.keys(), later.of_main.human.keys()
        for which in now - before:
            self._originals[which] = earlier.of_main.model.get(which, EMPTY)
        for which in before - now:
            del self._originals[which]


def make_images(folder: Path) -> None:
    """Three stills and a cine, of shapes that are no two the same; the first one is the main Image."""
    chance = np.random.default_rng(0)
    for name, (height, width) in {"a": MAIN_SHAPE, "c": (90, 130), "d": (150, 101)}.items():
        small = chance.integers(0, 255, (height // 16 + 1, width // 16 + 1, 3), np.uint8)
        cv2.imwrite(str(folder / f"{name}.png"), cv2.resize(small, (width, height)))
    texture = cv2.resize(chance.integers(0, 120, (8, 10, 3), np.uint8), (128, 96))
    frames = [cv2.circle(texture.copy(), (30 + 3 * n, 48), 14, (230, 220, 210), cv2.FILLED) for n in range(24)]
    write_jpeg_avi(folder / "b.avi", frames)


def look(workspace: Path, copy: Path) -> World:
    """How everything stands on disk; what a kill left is first copied, for the next life has to cope with it."""
    shutil.rmtree(copy, ignore_errors=True)
    copy.mkdir()
    for path in workspace.glob(f"{DATABASE_NAME}*"):
        if not path.name.endswith("-shm"):  # memory of processes that are gone
            shutil.copy(path, copy)
    if _was_made(copy / DATABASE_NAME):
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            assert verify_command(["--workspace", str(copy)]) == 0, said.getvalue()
    with closing(Workspace(copy)) as found:
        world = World(
            [repr(label) for label in found.labels()],
            {record.id: standing(found.load(record.id)) for record in found.images()},
        )
    with closing(sqlite3.connect(copy / DATABASE_NAME)) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    return world


def _was_made(database: Path) -> bool:
    """Whether its tables are there; the very first kill may have come before."""
    if not database.exists():
        return False
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as db:
        return db.execute("PRAGMA user_version").fetchone()[0] > 0


def _after(world: World, facts: Facts) -> World:
    """How everything stands once what was told of has happened."""
    images = dict(world.images)
    if facts["image"] is not None:
        images[facts["image"]] = Standing(*facts["standing"])
    return World(facts["labels"] or world.labels, images, facts["image"])


def _phase(told: list[Facts]) -> str:
    """What was going on at the end."""
    events = [facts["event"] for facts in told]
    if "ready" not in events:
        return "opening"
    began = next((facts for facts in reversed(told) if facts["event"] in ("began", "done")), {"event": "done"})
    return began["what"] if began["event"] == "began" else "between actions"


def _listed(counter: Counter[str]) -> str:
    return ", ".join(f"{count} {what}" for what, count in counter.most_common()) or "none"


def _last_words(life: Life) -> str:
    return f"{life.told[-3:]}\n{life.log.read_text()}"


def main() -> int:
    """Kill as often as the command line says; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--longest", type=float, default=2.5, help="seconds that a life works at most before its aim")
    parser.add_argument("--folder", type=Path, help="keep everything in this new folder")
    options = parser.parse_args()
    folder = options.folder or Path(tempfile.mkdtemp(prefix="kills-"))
    folder.mkdir(exist_ok=True)
    with closing(Executioner(folder, options.seed, options.longest)) as executioner:
        executioner.run(options.kills)
        print(executioner.report)  # noqa: T201 - what it is for
    if not options.folder:
        shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
