"""Who has a Workspace open is told to everybody else, and a lock that nobody holds any more hinders nobody."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.domain.errors import UnwritableWorkspaceError
from app.storage import workspace_lock
from app.storage.files import replace_file
from app.storage.workspace_lock import LOCK_NAME, WorkspaceLock, holder_of
from tests.storage.test_workspace_failures import ROOT

HOLDER = """
import sys
from pathlib import Path
from app.storage import workspace_lock
from app.storage.files import replace_file
workspace_lock.BEAT_SECONDS = 0.02
lock = workspace_lock.WorkspaceLock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
lock.release()
"""


@contextmanager
def another_process(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """It has the Workspace open until its standard input is closed."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(folder)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == "held\n"
        yield process


def change_holder(folder: Path, age: float = 0.0, **fields: object) -> None:
    """Let the lock be that of somebody else, who has been silent for so many seconds."""
    path = folder / LOCK_NAME
    path.write_text(json.dumps(json.loads(path.read_text()) | fields))
    os.utime(path, (time.time() - age, time.time() - age))


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workspace_lock, "BEAT_SECONDS", 0.02)
    monkeypatch.setattr(workspace_lock, "WATCH_SECONDS", 0.3)
    monkeypatch.setattr(workspace_lock, "MAKING_SECONDS", 0.02)


def test_a_second_process_is_told_who_has_it(tmp_path: Path) -> None:
    with another_process(tmp_path) as process:
        with pytest.raises(UnwritableWorkspaceError) as error:
            WorkspaceLock(tmp_path)
        assert f"Another window on this computer (process {process.pid}) has the workspace in" in str(error.value)
        assert "read-only" in str(error.value)
        holder = holder_of(tmp_path)
        assert holder
        assert holder.pid == process.pid
        process.communicate("")
        assert process.returncode == 0
    assert list(tmp_path.iterdir()) == []
    WorkspaceLock(tmp_path).release()
    assert list(tmp_path.iterdir()) == []


def test_the_lock_of_a_process_that_was_killed_is_taken_over(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with another_process(tmp_path) as process:
        process.kill()
    assert (tmp_path / LOCK_NAME).exists()
    assert holder_of(tmp_path) is None
    lock = WorkspaceLock(tmp_path)
    assert "took over the lock" in caplog.text
    assert str(process.pid) in caplog.text
    lock.release()


@pytest.mark.parametrize("age", [10.0, -10.0])
def test_another_computer_is_believed_while_it_was_heard_of(tmp_path: Path, age: float) -> None:
    with another_process(tmp_path) as process:
        process.kill()
    change_holder(tmp_path, age, host="reading-room-2", user="ada")
    with pytest.raises(UnwritableWorkspaceError, match="ada on reading-room-2 has the workspace"):
        WorkspaceLock(tmp_path)


def test_the_process_of_another_computer_of_the_same_name_is_not_looked_for_here(tmp_path: Path) -> None:
    with another_process(tmp_path) as process:
        process.kill()
    change_holder(tmp_path, machine="00005e0053af", user="ada")
    with pytest.raises(UnwritableWorkspaceError, match="ada on "):
        WorkspaceLock(tmp_path)


@pytest.mark.parametrize("age", [100.0, -100_000.0], ids=["silent", "clock went back"])
def test_another_computer_that_is_silent_is_watched_and_then_taken_over(tmp_path: Path, age: float) -> None:
    with another_process(tmp_path) as process:
        process.kill()
    change_holder(tmp_path, age, host="reading-room-2")
    lock = WorkspaceLock(tmp_path)
    assert not lock.taken_by
    lock.release()


def test_one_that_has_only_slept_keeps_it(tmp_path: Path) -> None:
    with another_process(tmp_path) as process:
        os.utime(tmp_path / LOCK_NAME, (0, 0))
        with pytest.raises(UnwritableWorkspaceError):
            WorkspaceLock(tmp_path)
        process.communicate("")


def test_one_process_shares_its_lock(tmp_path: Path) -> None:
    first, second = WorkspaceLock(tmp_path), WorkspaceLock(tmp_path)
    first.release()
    first.release()
    assert (tmp_path / LOCK_NAME).exists()
    assert holder_of(tmp_path) is None  # it is this process
    second.release()
    assert not (tmp_path / LOCK_NAME).exists()


def wait_until(holds: Callable[[], object]) -> None:
    """Wait for the beat of the lock."""
    until = time.monotonic() + 5
    while not holds() and time.monotonic() < until:
        threading.Event().wait(0.01)
    assert holds()


def test_a_folder_that_was_away_is_locked_again(tmp_path: Path) -> None:
    folder, away = tmp_path / "share", tmp_path / "away"
    folder.mkdir()
    lock = WorkspaceLock(folder)
    folder.rename(away)
    (away / LOCK_NAME).unlink()
    away.rename(folder)
    wait_until((folder / LOCK_NAME).exists)
    assert not lock.taken_by
    lock.release()


def test_who_was_overtaken_learns_of_it(tmp_path: Path) -> None:
    lock = WorkspaceLock(tmp_path)
    other = json.loads((tmp_path / LOCK_NAME).read_text()) | {"token": "x", "host": "h", "user": "ada"}
    replace_file(tmp_path / LOCK_NAME, json.dumps(other).encode())
    wait_until(lambda: lock.taken_by)
    assert lock.taken_by == "ada on h"
    lock.release()
    assert (tmp_path / LOCK_NAME).exists()  # it is not ours any more


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b'{"token": 1}'])
def test_a_lock_that_says_nothing_hinders_nobody(tmp_path: Path, content: bytes) -> None:
    (tmp_path / LOCK_NAME).write_bytes(content)
    lock = WorkspaceLock(tmp_path)
    assert not lock.taken_by
    lock.release()


def test_where_no_lock_can_be_written_the_work_goes_on(tmp_path: Path) -> None:
    lock = WorkspaceLock(tmp_path / "gone")
    assert not lock.taken_by
    (tmp_path / "gone").mkdir()
    wait_until((tmp_path / "gone" / LOCK_NAME).exists)
    lock.release()
