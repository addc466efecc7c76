"""Backups: made where something changed, before tables change, and no more of them than there is room for."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.errors import WorkspaceError
from app.storage import backups
from app.storage.backups import Backup, Snapshot, back_up_at_leisure, backups_of
from app.storage.database import Database
from app.storage.schema import LISTING, SCHEMA
from app.storage.workspace import DATABASE_NAME, Workspace
from storage.live import Live, assert_same


class Clock:
    """A clock that the test sets, in place of `datetime` in the module."""

    def __init__(self) -> None:
        self.time = datetime(2026, 3, 1, 12, tzinfo=UTC)

    def now(self, zone: object) -> datetime:
        return self.time


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(backups, "datetime", clock)
    return clock


def back_up(folder: Path) -> Backup | None:
    with closing(Snapshot(folder / DATABASE_NAME)) as snapshot:
        return snapshot.back_up()


def change(folder: Path, number: int) -> None:
    with closing(Workspace(folder)) as workspace:
        workspace.add_images([folder / f"{number}.png"])


def test_a_backup_is_the_workspace_as_it_was_and_one_is_enough(tmp_path: Path) -> None:
    folder = tmp_path / "workspace"
    with closing(Workspace(folder)) as workspace:
        live = Live(workspace, tmp_path / "a.png")
        live.stroke(0)
        with closing(Snapshot(folder / DATABASE_NAME)) as snapshot:
            live.stroke(1)  # not in it any more
            made = snapshot.back_up()
        assert made
        (tmp_path / "copy").mkdir()
        (tmp_path / "copy" / DATABASE_NAME).write_bytes(made.path.read_bytes())
        with closing(Workspace(tmp_path / "copy")) as copy:
            live.undo()
            stored = copy.load(live.id)
            assert stored
            assert [entry.name for entry in stored.history] == [live.annotated.history[0].name]
    assert back_up(folder)
    for _ in range(3):
        with closing(Workspace(folder)) as workspace:
            workspace.images()
        assert back_up(folder) is None  # nothing has changed
    change(folder, 0)
    assert back_up(folder)
    assert [backup.number for backup in backups_of(folder / DATABASE_NAME)] == [3, 2, 1]
    assert [path.name for path in (folder / "backups").iterdir() if "part" in path.name] == []


def test_the_last_three_and_one_a_day_for_a_week_are_kept(tmp_path: Path, clock: Clock) -> None:
    for number in range(20):
        change(tmp_path, number)
        assert back_up(tmp_path)
        clock.time += timedelta(hours=16)
    kept = backups_of(tmp_path / DATABASE_NAME)
    assert [backup.number for backup in kept] == [20, 19, 18, 16, 15, 13, 12]
    assert len({backup.day for backup in kept}) == 7


def test_a_clock_that_goes_back_does_not_make_an_old_backup_the_newest(tmp_path: Path, clock: Clock) -> None:
    for number in range(6):
        change(tmp_path, number)
        assert back_up(tmp_path)
        clock.time -= timedelta(days=400)
    kept = backups_of(tmp_path / DATABASE_NAME)
    assert kept[0].number == 6
    assert kept[0].day < kept[-1].day
    with closing(sqlite3.connect(kept[0].path)) as db:
        assert db.execute("SELECT count(*) FROM images").fetchone() == (6,)


def test_no_more_bytes_are_kept_than_allowed_but_always_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    change(tmp_path, 0)
    size = (tmp_path / DATABASE_NAME).stat().st_size
    for limit, count in ((2.5 * size, 2), (0.5 * size, 1)):
        monkeypatch.setattr(backups, "MAX_BYTES", limit)
        for number in range(4):
            change(tmp_path, int(limit) + number)
            assert back_up(tmp_path)
        assert len(backups_of(tmp_path / DATABASE_NAME)) == count


def test_a_backup_that_is_called_off_or_has_no_room_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    change(tmp_path, 0)
    with closing(Snapshot(tmp_path / DATABASE_NAME)) as snapshot:
        assert snapshot.back_up(lambda: True) is None
        monkeypatch.setattr(backups, "SPARE_BYTES", 2**60)
        back_up_at_leisure(snapshot, tmp_path / DATABASE_NAME, lambda: False)
    assert list((tmp_path / "backups").iterdir()) == []


def test_what_was_cut_off_with_its_process_is_cleared_away(tmp_path: Path) -> None:
    change(tmp_path, 0)
    assert back_up(tmp_path)
    old, young = (tmp_path / "backups" / f".wavemask-{name}.part" for name in ("old", "young"))
    for part in (old, young):
        part.write_bytes(b"half a copy")
    os.utime(old, (0, 0))
    change(tmp_path, 1)
    assert back_up(tmp_path)
    assert not old.exists()
    assert young.exists()  # somebody may be at it


def test_tables_are_changed_only_after_a_backup(tmp_path: Path) -> None:
    path = tmp_path / DATABASE_NAME
    older = SCHEMA[:4]
    Database(path, older, "SELECT id FROM images").close()
    with closing(sqlite3.connect(path)) as db:
        db.execute("INSERT INTO images (path) VALUES ('a.png')")
        db.commit()
    (tmp_path / "backups").write_text("in the way")
    before = path.read_bytes()
    with pytest.raises(WorkspaceError) as error:
        Workspace(tmp_path)
    assert "older version" in str(error.value)
    assert str(error.value).endswith("try again.")
    assert path.read_bytes() == before
    (tmp_path / "backups").unlink()
    with closing(Workspace(tmp_path)) as workspace:
        assert len(workspace.images()) == 1
    [backup] = backups_of(path)
    assert backup.version == 4
    with closing(sqlite3.connect(backup.path)) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (4,)
    Database(path, SCHEMA, LISTING).close()


def test_nothing_is_written_by_who_only_reads(tmp_path: Path) -> None:
    folder = tmp_path / "workspace"
    with closing(Workspace(folder)) as workspace:
        live = Live(workspace, tmp_path / "a.png")
        live.stroke(0)
        with closing(Workspace(folder, read_only=True)) as reader:
            assert_same(reader.load(live.id), live.annotated)
            live.stroke(1)  # it sees what others do, and does not hinder them
            assert_same(reader.load(live.id), live.annotated)
            with pytest.raises(WorkspaceError, match="read-only"):
                reader.add_images([tmp_path / "b.png"])
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    with closing(Workspace(folder, read_only=True)) as reader:
        assert len(reader.images()) == 1
    assert {path.name: path.read_bytes() for path in folder.iterdir() if path.name in before} == before
