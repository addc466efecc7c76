"""A damaged Workspace is recovered: nothing that stands in a readable place or in a backup is lost."""

from __future__ import annotations

import os
import random
import re
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest

from app.domain.annotation import State
from app.domain.errors import DamagedWorkspaceError, WorkspaceError
from app.storage.backups import Snapshot, backups_of
from app.storage.recovery import open_or_recover, recover
from app.storage.salvage import DEFAULT_PAGE_SIZE as PAGE
from app.storage.salvage import DamagedFile, WriteAheadLog, tables_of
from app.storage.schema import SCHEMA
from app.storage.verify import verify
from app.storage.workspace import DATABASE_NAME, Workspace
from storage.live import Live, proposal_of
from tests.storage.test_workspace_failures import contents, kill_after, no_file_may_grow_beyond

Masks = dict[str, tuple[State, bytes] | None]


def masks_in(workspace: Workspace) -> Masks:
    found: Masks = {}
    for record in workspace.images():
        annotated = workspace.load(record.id)
        found[record.path.name] = (annotated.state, annotated.active.layer.tobytes()) if annotated else None
    return found


@dataclass
class Study:
    """A Workspace with accepted masks, and what was accepted when it was backed up and at the end."""

    folder: Path
    content: bytes
    backed_up: Masks
    last: Masks

    def damaged(self, to: Path, content: bytes, backups: bool = True) -> Path:
        """A copy with another database; the folder."""
        folder = to / ".wavemask"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.folder, folder)
        if not backups:
            shutil.rmtree(folder / "backups")
        (folder / DATABASE_NAME).write_bytes(content)
        return folder

    def assert_nothing_lost(self, found: Masks) -> None:
        """Every mask that was accepted is there, at least as it was backed up."""
        for name, mask in self.backed_up.items():
            assert found[name] in (mask, self.last[name]), name


@pytest.fixture(scope="module")
def study(tmp_path_factory: pytest.TempPathFactory) -> Study:
    folder = tmp_path_factory.mktemp("study") / ".wavemask"
    with closing(Workspace(folder)) as workspace:
        lives = [Live(workspace, folder.parent / f"{number}.png") for number in range(12)]
        for number, live in enumerate(lives):
            if number % 3 == 0:
                live.propose(proposal_of(number))
            for stroke in range(number % 5 + 1):
                live.stroke(stroke)
            live.state(State.ACCEPTED)
        backed_up = masks_in(workspace)
        with closing(Snapshot(folder / DATABASE_NAME)) as snapshot:
            assert snapshot.back_up()
        for number in (2, 5, 8):
            lives[number].stroke(number % 5 + 1)
            lives[number].state(State.ACCEPTED)
        late = Live(workspace, folder.parent / "late.png")
        late.stroke(0)
        late.state(State.ACCEPTED)
        last = masks_in(workspace)
    return Study(folder, (folder / DATABASE_NAME).read_bytes(), backed_up, last)


@pytest.fixture(autouse=True)
def quick_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waiting for the disk would take most of the time, and no test can cut the power."""
    monkeypatch.setattr(os, "fsync", lambda handle: None)


def opened(folder: Path) -> tuple[Masks, str]:
    """Open a Workspace as the program does, and read all of it; the masks, and what was said."""
    workspace, said = open_or_recover(folder, lambda: Workspace(folder))
    try:
        return masks_in(workspace), said
    except DamagedWorkspaceError as error:
        workspace.close()
        said = recover(folder / DATABASE_NAME, SCHEMA, error.reason)
        with closing(Workspace(folder)) as recovered:
            return masks_in(recovered), said
    finally:
        workspace.close()


def test_no_flipped_bit_loses_an_accepted_mask(study: Study, tmp_path: Path) -> None:
    chance = random.Random(6)  # noqa: S311 - chance, not a secret
    as_before = 0
    for number in range(60):
        # Where a page begins, a bit means more than in the middle of a mask.
        page = chance.randrange(len(study.content) // PAGE) * PAGE
        at = page + chance.randrange((120 if page else 4096) if number % 2 else PAGE)
        flipped = bytearray(study.content)
        flipped[at] ^= 1 << chance.randrange(8)
        found, said = opened(study.damaged(tmp_path, bytes(flipped)))
        study.assert_nothing_lost(found)
        assert said == "" or said.startswith("The workspace was damaged (")
        as_before += found == study.last
    assert as_before > 54  # the others are in rows that were made after the backup


@pytest.mark.parametrize("backups", [True, False])
def test_a_file_that_is_cut_off_anywhere_is_recovered(study: Study, tmp_path: Path, backups: bool) -> None:
    chance = random.Random(7)  # noqa: S311 - likewise
    lengths = [0, 1, 15, 16, 60, 99, 100, 512, PAGE - 1, PAGE, PAGE + 1, 2 * PAGE]
    for length in lengths + [chance.randrange(len(study.content)) for _ in range(10)]:
        folder = study.damaged(tmp_path, study.content[:length], backups)
        found, said = opened(folder)
        if backups:
            study.assert_nothing_lost(found)
        if not said:
            assert found == ({} if length == 0 else study.last)  # only what nobody uses was cut off
        else:
            assert "damaged" in said
            [aside] = [path for path in folder.iterdir() if ".damaged-" in path.name and path.name.endswith("Z")]
            assert str(aside) in said
            assert aside.read_bytes() == study.content[:length]


def test_whose_the_masks_are_and_what_they_outline_is_found_in_the_backup(study: Study, tmp_path: Path) -> None:
    folder = study.damaged(tmp_path, study.content)
    with closing(Workspace(folder, "Anna")) as workspace:
        workspace.name_reader("Anna")
        workspace.save_labels(workspace.labels(), [replace(workspace.labels()[0], name="Cyst")])
    with closing(Snapshot(folder / DATABASE_NAME)) as snapshot:
        assert snapshot.back_up()
    content = bytearray((folder / DATABASE_NAME).read_bytes())
    content[100:PAGE] = bytes(PAGE - 100)  # where the tables are
    (folder / DATABASE_NAME).write_bytes(content)
    workspace, said = open_or_recover(folder, lambda: Workspace(folder, "Anna"))
    with closing(workspace):
        assert "damaged" in said
        assert workspace.readers() == ["Anna"]
        assert [label.name for label in workspace.labels()] == ["Cyst"]
        study.assert_nothing_lost(masks_in(workspace))


def test_a_page_that_is_gone_takes_no_more_with_it_than_stood_on_it(study: Study, tmp_path: Path) -> None:
    whole = []
    noise = np.random.default_rng(8).bytes(PAGE)
    for page in range(0, len(study.content), 3 * PAGE):
        damaged = study.content[:page] + (noise if page // PAGE % 2 else bytes(PAGE)) + study.content[page + PAGE :]
        found, _ = opened(study.damaged(tmp_path, damaged))
        study.assert_nothing_lost(found)
        whole.append(all(found.get(name) == mask for name, mask in study.last.items()))
    assert sum(whole) > 0.6 * len(whole)


def test_without_the_page_that_says_where_the_tables_are_everything_is_found(study: Study, tmp_path: Path) -> None:
    found, said = opened(study.damaged(tmp_path, bytes(PAGE) + study.content[PAGE:], backups=False))
    assert found == study.last
    assert "13 images with 13 accepted masks are there" in said


def test_rows_below_a_broken_node_are_found_without_a_backup(tmp_path: Path) -> None:
    path = tmp_path / "tree.sqlite3"
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE things (id INTEGER PRIMARY KEY, name TEXT NOT NULL, body BLOB)")
        db.execute("CREATE TABLE others (a INTEGER NOT NULL, b REAL, c TEXT NOT NULL, PRIMARY KEY (a, c))")
        rows = [
            (number * 7 - 500, f"ding {number} 大", bytes([number % 256]) * (number * 37 % 9000))
            for number in range(900)
        ]
        db.executemany("INSERT INTO things VALUES (?, ?, ?)", rows)
        db.executemany("INSERT INTO others VALUES (?, ?, ?)", ((number, number / 4, "x" * 40) for number in range(900)))
        db.commit()
        tables = tables_of(db)
        [root] = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'things'").fetchone()
        others = db.execute("SELECT * FROM others").fetchall()

    def read() -> dict[str, list[tuple[object, ...]]]:
        found: dict[str, list[tuple[object, ...]]] = {"things": [], "others": []}
        with closing(DamagedFile(path)) as damaged:
            for table, row in damaged.rows(tables):
                found[table.name].append(row)
        return found

    assert read() == {"things": rows, "others": others}
    content = bytearray(path.read_bytes())
    content[(root - 1) * PAGE : root * PAGE] = bytes(PAGE)
    path.write_bytes(content)
    found = read()
    assert sorted(found["things"]) == rows
    assert found["others"] == others


def test_what_stands_behind_the_damage_in_the_journal_is_not_lost(tmp_path: Path) -> None:
    kill_after(tmp_path, 9)
    folder = tmp_path / ".wavemask"
    journal = folder / f"{DATABASE_NAME}-wal"
    content = bytearray(journal.read_bytes())
    frames = (len(content) - 32) // (PAGE + 24)
    content[32 + (frames // 2) * (PAGE + 24) + 24 + 50] ^= 8
    assert WriteAheadLog(bytes(content)).broken
    assert not WriteAheadLog(journal.read_bytes()[:-100]).broken  # a write that the power cut short is no damage
    journal.write_bytes(content)
    before = contents(folder)
    with pytest.raises(DamagedWorkspaceError, match="journal"):
        Workspace(folder)
    assert contents(folder) == before
    workspace, said = open_or_recover(folder, lambda: Workspace(folder))
    with closing(workspace):
        stored = workspace.load(workspace.images()[0].id)
    assert stored is not None
    assert len(stored.history) == 9
    assert "has been recovered" in said
    aside = {path.name.rpartition("Z")[2]: path.read_bytes() for path in folder.iterdir() if ".damaged-" in path.name}
    assert aside[""] == before[DATABASE_NAME]
    assert aside["-wal"] == bytes(content)


@pytest.mark.parametrize("remove", [Path.unlink, lambda path: path.write_bytes(b"")], ids=["missing", "empty"])
def test_a_database_that_is_gone_comes_back_from_its_backup(
    study: Study, tmp_path: Path, remove: Callable[[Path], object]
) -> None:
    folder = study.damaged(tmp_path, study.content)
    remove(folder / DATABASE_NAME)
    found, said = opened(folder)
    assert found == study.backed_up
    assert "The work on 12 images is that of the backup of 20" in said


@pytest.mark.parametrize("backups", [True, False])
def test_the_record_tells_of_the_recovery_and_goes_on(study: Study, tmp_path: Path, backups: bool) -> None:
    whole = verify(study.folder)
    lost = 0
    for page in range(0, len(study.content), 2 * PAGE):
        damaged = study.content[:page] + bytes(PAGE) + study.content[page + PAGE :]
        folder = study.damaged(tmp_path, damaged, backups)
        _, said = opened(folder)
        with closing(Workspace(folder)) as workspace:
            again = Live(workspace, folder.parent / "again.png")
            again.stroke(0)
            again.state(State.ACCEPTED)
            again.undo()
            again.redo()
        verdict = verify(folder)
        [remark] = [remark for remark in verdict.remarks if "recovered" in remark]
        assert re.search(
            r"recovered, see entry \d+ \(.*the damaged file was kept as workspace.sqlite3.damaged-", remark
        )
        assert said
        # What is lost is called that, and never a mask that somebody has changed.
        assert not verdict.problem or "the file was damaged, and recovered without, see entry" in verdict.problem
        lost += bool(verdict.problem)
        if not verdict.problem:
            assert verdict.entries == whole.entries + 4
    assert 0 < lost < 5


def test_entries_that_are_lost_are_named_and_their_numbers_are_not_used_again(study: Study, tmp_path: Path) -> None:
    folder = study.damaged(tmp_path, study.content)
    path = folder / DATABASE_NAME
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("DROP TRIGGER audit_delete")
        db.execute("DELETE FROM audit WHERE seq IN (4, 5, 19)")
        backups_of(path)[0].path.unlink()
    recover(path, SCHEMA, "entries are gone")
    verdict = verify(folder)
    assert verdict.problem.startswith("Entries 4 to 5 of the record are missing; the file was damaged, and recovered")
    assert "entry 20 (" in verdict.problem
    assert verdict.entries == 17  # 16 are left, and the one about the recovery
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("DROP TRIGGER audit_delete")
        db.execute("DELETE FROM audit WHERE seq = 6")
    assert "Entry 6 of the record is missing or has another number" in verify(folder).problem  # this is no recovery's


def test_a_text_that_is_none_is_damage_in_the_file_and_in_a_backup(study: Study, tmp_path: Path) -> None:
    folder = study.damaged(tmp_path, study.content)
    [backup] = backups_of(folder / DATABASE_NAME)
    for path in (folder / DATABASE_NAME, backup.path):
        content = path.read_bytes()
        place = content.index(b'"accepted_at"') + 3
        path.write_bytes(content[:place] + b"\xff" + content[place + 1 :])
    with closing(Workspace(folder)) as workspace:
        ids = [record.id for record in workspace.images()]
        with pytest.raises(DamagedWorkspaceError, match="decode"):
            list(map(workspace.revisions, ids))
    recover(folder / DATABASE_NAME, SCHEMA, "a text is none")
    with closing(Workspace(folder)) as workspace:
        assert masks_in(workspace) == study.last
        assert sum(map(len, map(workspace.revisions, ids))) == 15
    assert "What was kept of 1 acceptance is missing" in verify(folder).problem


def test_a_count_of_entries_that_is_wrong_stops_nobody_for_good(study: Study, tmp_path: Path) -> None:
    folder = study.damaged(tmp_path, study.content)
    with closing(sqlite3.connect(folder / DATABASE_NAME, isolation_level=None)) as db:
        db.execute("UPDATE audit_head SET count = 3")
    with closing(Workspace(folder)) as workspace:
        with pytest.raises(DamagedWorkspaceError) as error:
            workspace.note_event("export", {})
        with pytest.raises(sqlite3.IntegrityError):  # there is no such image
            workspace.submit(999)
    recover(folder / DATABASE_NAME, SCHEMA, error.value.reason)
    with closing(Workspace(folder)) as workspace:
        workspace.note_event("export", {})
    assert verify(folder).problem == ""


def test_a_reading_that_is_lost_is_found_by_the_record(study: Study, tmp_path: Path) -> None:
    folder = study.damaged(tmp_path, study.content, backups=False)
    path = folder / DATABASE_NAME
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA foreign_keys = OFF")
        db.execute("DELETE FROM readings")
    recover(path, SCHEMA, "readings are gone")
    with closing(Workspace(folder)) as workspace:
        assert masks_in(workspace) == study.last
    assert verify(folder).problem == ""


def test_a_damaged_backup_is_passed_over(study: Study, tmp_path: Path) -> None:
    folder = study.damaged(tmp_path, study.content[: 3 * PAGE])
    [backup] = backups_of(folder / DATABASE_NAME)
    newer = backup.path.with_name(backup.path.name.replace("-000001-", "-000002-"))
    newer.write_bytes(backup.path.read_bytes()[: 9 * PAGE])
    cut_off = folder / ".wavemask-recovery-12345678"  # with its process
    cut_off.mkdir()
    study.assert_nothing_lost(opened(folder)[0])
    assert not cut_off.exists()


def test_rows_of_a_table_that_a_later_version_adds_are_kept_too(study: Study, tmp_path: Path) -> None:
    later = (*SCHEMA, ("CREATE TABLE later (id INTEGER PRIMARY KEY, at TEXT NOT NULL, what BLOB)",))
    path = study.damaged(tmp_path, study.content) / DATABASE_NAME
    rows = [(number, f"2026-01-{number:02}", bytes(number)) for number in range(1, 30)]
    with closing(sqlite3.connect(path)) as db:
        db.execute(later[-1][0])
        db.executemany("INSERT INTO later VALUES (?, ?, ?)", rows)
        db.execute(f"PRAGMA user_version = {len(later)}")
        db.commit()
    content = bytearray(path.read_bytes())
    content[PAGE : 2 * PAGE] = bytes(PAGE)
    path.write_bytes(content)
    recover(path, later, "a page is gone")
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT * FROM later").fetchall() == rows
        assert db.execute("PRAGMA user_version").fetchone() == (len(later),)
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        assert {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")}


def test_without_room_to_recover_everything_stays_as_it_is(study: Study, tmp_path: Path) -> None:
    folder = study.damaged(tmp_path, study.content[:-5000])
    before = contents(folder / "backups"), (folder / DATABASE_NAME).read_bytes()
    with no_file_may_grow_beyond(30_000), pytest.raises(WorkspaceError) as error:
        open_or_recover(folder, lambda: Workspace(folder))
    assert "free space" in str(error.value)
    assert str(error.value).endswith(".")
    assert sorted(path.name for path in folder.iterdir() if ".damaged" in path.name or ".wavemask" in path.name) == []
    assert (contents(folder / "backups"), (folder / DATABASE_NAME).read_bytes()) == before
    study.assert_nothing_lost(opened(folder)[0])
