"""What happens to a Workspace when the power, the disk or the file fails."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.domain.annotation import Proposal
from app.domain.errors import WorkspaceError
from app.storage.workspace import DATABASE_NAME, Workspace
from app.storage.workspace_place import default_workspace_folder
from storage.live import SHAPE, Live, assert_same, proposal_of

ROOT = Path(__file__).resolve().parents[2]

# A process that records strokes, says which are recorded, and dies as told.
CHILD = """
import os, signal, sqlite3, sys
from dataclasses import replace
from pathlib import Path
from app.storage.workspace import Workspace
from storage.live import Live

folder, count, end = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
connections, connect = [], sqlite3.connect

def die(*_):
    os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))  # no more merciful on Windows

def remembered(*arguments, **options):
    connections.append(connect(*arguments, **options))
    return connections[-1]

sqlite3.connect = remembered
live = Live(Workspace(folder / ".wavemask"), folder / "a.png")
for number in range(count):
    live.stroke(number)
    print(number, flush=True)
if end == "in a stroke":
    live.annotated.begin_stroke((50, 50), 30, True)
    live.annotated.extend_stroke((90, 90))
elif end == "in a transaction":
    connections[-1].set_trace_callback(lambda statement: die() if "UPDATE annotations" in statement else None)
    live.stroke(count)
die()
"""


def child(folder: Path, count: int, end: str) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "tests")])}
    command = [sys.executable, "-c", CHILD, str(folder), str(count), end]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)


def kill_after(folder: Path, count: int, end: str = "in a stroke") -> None:
    with child(folder, count, end) as process:
        assert process.stdout is not None
        assert process.stdout.read().split() == [str(number) for number in range(count)]
    assert process.returncode not in (0, 1)


def contents(folder: Path) -> dict[str, bytes]:
    """Every file but an empty journal and SQLite's index of a journal, which is rebuilt from it."""
    found = {path.name: path.read_bytes() for path in folder.iterdir() if not path.name.endswith("-shm")}
    return {name: content for name, content in found.items() if content or not name.endswith("-wal")}


def assert_sentence(error: pytest.ExceptionInfo[WorkspaceError], *parts: str) -> None:
    text = str(error.value)
    for part in parts:
        assert part in text
    assert text.endswith(".")
    assert "\n" not in text
    assert len(text) < 200 + sum(map(len, parts))


# --- power


@pytest.mark.parametrize("end", ["in a stroke", "in a transaction"])
def test_a_killed_program_loses_the_stroke_in_progress_only(tmp_path: Path, end: str) -> None:
    kill_after(tmp_path, 7, end)
    with closing(Workspace(tmp_path / "expected")) as expected, closing(Workspace(tmp_path / ".wavemask")) as workspace:
        live = Live(expected, tmp_path / "a.png")
        for number in range(7):
            live.stroke(number)
        [record] = workspace.images()
        assert record.path == tmp_path / "a.png"
        assert_same(workspace.load(record.id), live.annotated)


def test_every_stroke_that_was_reported_survives_a_kill_at_any_moment(tmp_path: Path) -> None:
    with child(tmp_path, 100_000, "never") as process:
        assert process.stdout is not None
        reported = [process.stdout.readline() for _ in range(30)]
        process.kill()
        reported += process.stdout.readlines()
    reported = [line for line in reported if line.endswith("\n")]
    with closing(Workspace(tmp_path / "expected")) as expected, closing(Workspace(tmp_path / ".wavemask")) as workspace:
        stored = workspace.load(workspace.images()[0].id)
        assert stored is not None
        assert len(reported) <= len(stored.history) <= len(reported) + 1
        live = Live(expected, tmp_path / "a.png")
        for number in range(len(stored.history)):
            live.stroke(number)
        assert_same(stored, live.annotated)


def test_a_commit_waits_for_the_disk(tmp_path: Path, connections: list[sqlite3.Connection]) -> None:
    # No test can cut the power; this is what SQLite documents as safe against it.
    with closing(Workspace(tmp_path)):
        settings = [connections[-1].execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")]
        assert settings == ["wal", 2]
        assert connections[-1].execute("PRAGMA foreign_keys").fetchone() == (1,)
        assert connections[-1].execute("PRAGMA busy_timeout").fetchone() == (5000,)


# --- disk


@pytest.fixture
def connections(monkeypatch: pytest.MonkeyPatch) -> list[sqlite3.Connection]:
    """The connections that are made, newest last."""
    made: list[sqlite3.Connection] = []
    connect = sqlite3.connect

    def remembered(*arguments, **options) -> sqlite3.Connection:
        made.append(connect(*arguments, **options))
        return made[-1]

    monkeypatch.setattr(sqlite3, "connect", remembered)
    return made


def small_proposal() -> Proposal:
    return replace(proposal_of(1), probability=np.zeros(SHAPE, np.uint8))


def changes(live: Live) -> list[Callable[[], object]]:
    """Every way to write, each with so much that it needs room."""
    live.annotated.active.layer[:] = np.random.default_rng(0).integers(0, 4, live.annotated.shape)
    entry = live.annotated.clear()
    assert entry is not None
    long_names = [Path(f"/images/{number}{'x' * 200}.png") for number in range(200)]
    return [
        lambda: live.workspace.save_proposal(live.id, 1, proposal_of(2)),
        lambda: live.workspace.record_entry(live.id, live.annotated.shape, live.annotated.position - 1, entry),
        lambda: live.workspace.add_images(long_names),
    ]


def test_what_a_full_disk_refused_is_written_when_there_is_room(
    tmp_path: Path, connections: list[sqlite3.Connection]
) -> None:
    with closing(Workspace(tmp_path / ".wavemask")) as workspace:
        live = Live(workspace, tmp_path / "a.png")
        live.propose(small_proposal())
        connections[-1].execute("VACUUM")  # no room is left inside the file
        (pages,) = connections[-1].execute("PRAGMA page_count").fetchone()
        for change in changes(live):
            before, images = workspace.load(live.id), workspace.images()
            connections[-1].execute(f"PRAGMA max_page_count = {pages}")
            for _ in range(3):
                with pytest.raises(WorkspaceError) as error:
                    change()
                assert_sentence(error, "full", str(workspace.folder))
                assert before is not None
                assert_same(workspace.load(live.id), before)
                assert workspace.images() == images
            connections[-1].execute("PRAGMA max_page_count = 1000000")
            change()
            (pages,) = connections[-1].execute("PRAGMA page_count").fetchone()
        assert len(workspace.images()) == 201
        stored = workspace.load(live.id)
        assert stored is not None
        assert [entry.name for entry in stored.history] == ["Clear"]


@contextmanager
def no_file_may_grow_beyond(size: int) -> Iterator[None]:
    resource = pytest.importorskip("resource", reason="Windows has no limit on the size of files")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_what_the_system_refused_to_write_is_written_later(tmp_path: Path) -> None:
    with closing(Workspace(tmp_path / ".wavemask")) as workspace:
        live = Live(workspace, tmp_path / "a.png")
        live.propose(small_proposal())
        for change in changes(live):
            size = max(path.stat().st_size for path in workspace.folder.iterdir())
            for _ in range(2):
                with no_file_may_grow_beyond(size + 1000), pytest.raises(WorkspaceError) as error:
                    change()
                assert_sentence(error, str(workspace.folder))
            change()
        expected = workspace.load(live.id)
    with closing(Workspace(tmp_path / ".wavemask")) as workspace:
        assert expected is not None
        assert_same(workspace.load(live.id), expected)
        assert len(workspace.images()) == 201


def test_a_workspace_that_vanished_is_not_written_on(tmp_path: Path) -> None:
    folder = tmp_path / "study" / ".wavemask"
    with closing(Workspace(folder)) as workspace:
        live = Live(workspace, tmp_path / "a.png")
        live.stroke(0)
        entry = live.annotated.history[0]
        folder.parent.rename(tmp_path / "moved")
        with pytest.raises(WorkspaceError) as error:
            workspace.record_entry(live.id, live.annotated.shape, 1, entry)
        assert_sentence(error, str(folder), "moved or deleted")
        (tmp_path / "moved").rename(folder.parent)
        live.stroke(1)
        assert_same(workspace.load(live.id), live.annotated)


def test_another_program_that_holds_the_file_is_named(tmp_path: Path, connections: list[sqlite3.Connection]) -> None:
    with closing(Workspace(tmp_path)) as workspace:
        live = Live(workspace, tmp_path / "a.png")
        connections[-1].execute("PRAGMA busy_timeout = 0")
        with closing(sqlite3.connect(tmp_path / DATABASE_NAME)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(WorkspaceError) as error:
                live.stroke(0)
            assert_sentence(error, "Another program", str(tmp_path))
            assert workspace.load(live.id) is None
        live.record(live.annotated.history[0])
        assert_same(workspace.load(live.id), live.annotated)


# --- permissions


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A temporary folder that every user can get to; pytest's own are private."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder.resolve()
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755)
    shutil.rmtree(folder)


@contextmanager
def ordinary_user() -> Iterator[None]:
    """Permissions bind root as well, inside."""
    if sys.platform == "win32":
        pytest.skip("Windows has no read-only folders")
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


def test_a_read_only_folder_is_refused(open_folder: Path) -> None:
    open_folder.chmod(0o555)
    with ordinary_user():
        with pytest.raises(WorkspaceError) as error:
            Workspace(open_folder / ".wavemask")
        assert_sentence(error, str(open_folder), "choose another")
        with pytest.raises(WorkspaceError):
            Workspace(open_folder)
        place, sentence = default_workspace_folder([open_folder], Path("/elsewhere"))
    assert place.is_relative_to(Path("/elsewhere"))
    assert sentence == f"{open_folder} is read-only, so annotations are kept in {place}."
    assert list(open_folder.iterdir()) == []


def test_a_read_only_workspace_is_refused_at_once_and_unchanged(open_folder: Path) -> None:
    with closing(Workspace(open_folder)) as workspace:
        live = Live(workspace, open_folder / "a.png")
        live.stroke(0)
    before = contents(open_folder)
    for mode, folder_mode in ((0o444, 0o555), (0o444, 0o777), (0o000, 0o555)):
        (open_folder / DATABASE_NAME).chmod(mode)
        open_folder.chmod(folder_mode)
        with ordinary_user(), pytest.raises(WorkspaceError) as error:
            Workspace(open_folder)
        assert_sentence(error, str(open_folder), "choose another")
        assert (open_folder / DATABASE_NAME).read_bytes() == before[DATABASE_NAME]


@pytest.mark.parametrize("below", ["", "below"])
def test_a_file_in_place_of_the_folder_is_refused(tmp_path: Path, below: str) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(WorkspaceError) as error:
        Workspace(tmp_path / "file" / below)
    assert_sentence(error, str(tmp_path / "file"), "choose another")
    assert (tmp_path / "file").read_text() == "mine"


# --- damage


def overwrite_pages(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[100:] = np.random.default_rng(0).bytes(len(content) - 100)
    path.write_bytes(content)


@pytest.mark.parametrize(
    "damage",
    [
        lambda path: path.write_bytes(b"not a database at all, but long enough to look like one" * 50),
        lambda path: path.write_bytes(b"\0" * path.stat().st_size),
        lambda path: path.write_bytes(b""),
        lambda path: path.unlink(),
        lambda path: path.write_bytes(path.read_bytes()[:5000]),
        overwrite_pages,
    ],
    ids=["other content", "zeros", "empty", "deleted", "cut off", "noise"],
)
def test_a_damaged_file_and_its_journal_are_left_alone(tmp_path: Path, damage: Callable[[Path], object]) -> None:
    folder = tmp_path / "100%20 #1 大腸" / ".wavemask"
    with closing(Workspace(folder)) as workspace:
        workspace.add_images([Path(f"/images/{number}.png") for number in range(500)])
    kill_after(folder.parent, 5)
    assert (folder / f"{DATABASE_NAME}-wal").stat().st_size
    damage(folder / DATABASE_NAME)
    before = contents(folder)
    for _ in range(2):
        with pytest.raises(WorkspaceError) as error:
            Workspace(folder)
        assert_sentence(error, "damaged", str(folder / DATABASE_NAME))
        assert contents(folder) == before


def test_a_damaged_step_is_reported_and_the_rest_can_be_read(tmp_path: Path) -> None:
    with closing(Workspace(tmp_path)) as workspace:
        one, other = Live(workspace, tmp_path / "a.png"), Live(workspace, tmp_path / "b.png")
        entry = one.stroke(0)
        other.stroke(4)
    path = tmp_path / DATABASE_NAME
    content = path.read_bytes()
    [edit] = [change.edit for change in entry.changes]
    assert edit is not None
    assert content.count(edit.packed) == 1
    path.write_bytes(content.replace(edit.packed, edit.packed[::-1]))
    with closing(Workspace(tmp_path)) as workspace:
        with pytest.raises(WorkspaceError) as error:
            workspace.load(one.id)
        assert_sentence(error, "damaged", str(path))
        assert_same(workspace.load(other.id), other.annotated)


def test_a_newer_workspace_is_left_for_the_newer_program(tmp_path: Path) -> None:
    Workspace(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / DATABASE_NAME)) as db:
        db.execute("PRAGMA user_version = 1000")
    before = contents(tmp_path)
    with pytest.raises(WorkspaceError) as error:
        Workspace(tmp_path)
    assert_sentence(error, str(tmp_path), "newer version")
    assert contents(tmp_path) == before


def test_the_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / DATABASE_NAME)) as db:
        db.execute("CREATE TABLE theirs (a)")
    before = contents(tmp_path)
    with pytest.raises(WorkspaceError) as error:
        Workspace(tmp_path)
    assert_sentence(error, "another program", str(tmp_path / DATABASE_NAME))
    assert contents(tmp_path) == before
