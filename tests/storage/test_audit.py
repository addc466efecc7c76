"""The record of a Workspace: what stands in it, that it cannot be changed unseen, and that checking changes nothing."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.domain.annotation import State
from app.domain.errors import WorkspaceError
from app.domain.labels import Label
from app.domain.manual_scale import ManualScale
from app.storage import audit
from app.storage.verify import verify
from app.storage.verify_command import verify_command
from app.storage.workspace import DATABASE_NAME, Workspace
from storage.live import Live, proposal_of
from storage.test_workspace_failures import ROOT, contents, kill_after

EARLIER = Path(__file__).with_name("earlier")
SCALE = ManualScale((1.0, 2.0), (1.0, 102.0), 20.0, None, None, "c" * 64, "2026-11-21T09:30:00+00:00")


def worked(folder: Path) -> None:
    """A Workspace in which most things have happened, and accepted masks of all kinds."""
    with closing(Workspace(folder, "Zoë")) as workspace:
        lesion = workspace.labels()[0]
        live = Live(workspace, folder / "a.png")
        workspace.note_hash(live.id, "c" * 64)
        live.propose(proposal_of(1))
        live.state(State.ACCEPTED)  # 2
        live.stroke(0)  # 3 reopened
        live.state(State.ACCEPTED)  # 4
        live.undo()  # 5 reopened
        live.undo()  # 6 accepted, revision 1
        live.redo()
        live.redo()  # 8 accepted, revision 2
        workspace.record_scale(live.id, SCALE)
        workspace.record_scale(live.id, SCALE, "2026-11-21T09:31:00+00:00")
        workspace.save_labels([lesion], [lesion, Label(2, "Cyst", "blue")])
        live.use(2)
        live.stroke(4)
        workspace.submit(live.id)
        live.state(State.SKIPPED)  # both
        workspace.note_event("exported", {"masks": 7, "to": "Ordner “ü”"})


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    folder = tmp_path_factory.mktemp("audit") / ".wavemask"
    worked(folder)
    assert [path.name for path in folder.iterdir()] == [DATABASE_NAME]
    return (folder / DATABASE_NAME).read_bytes()


@pytest.fixture
def folder(tmp_path: Path, record: bytes) -> Path:
    (tmp_path / ".wavemask").mkdir()
    (tmp_path / ".wavemask" / DATABASE_NAME).write_bytes(record)
    return tmp_path / ".wavemask"


def rows(folder: Path) -> list[tuple]:
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as db:
        return db.execute("SELECT * FROM audit ORDER BY seq").fetchall()


def tamper(folder: Path, *statements: str, parameters: tuple = ()) -> None:
    """Write to the file as somebody would who knows how it is protected."""
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as db, db:
        db.execute("PRAGMA synchronous = OFF")
        triggers = db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in triggers:
            db.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            db.execute(statement, parameters)


def test_what_is_decided_goes_on_record(folder: Path) -> None:
    found = [(row[2], row[3], json.loads(row[5])) for row in rows(folder)]
    assert {reader for reader, _, _ in found} == {"Zoë"}
    first = {"reading": 1, "frame": 0, "label": 1}
    expected = [
        ("file noted", None),
        ("accepted", first | {"revision": 1}),
        ("reopened", first),
        ("accepted", first | {"revision": 2}),
        ("reopened", first | {"by": "undo"}),
        ("accepted", first | {"by": "undo", "revision": 1}),
        ("reopened", first | {"by": "redo"}),
        ("accepted", first | {"by": "redo", "revision": 2}),
        ("scale set", None),
        ("scale removed", None),
        ("labels changed", None),
        ("submitted", {"reading": 1}),
        ("changed after submission", {"reading": 1}),
        ("skipped", first),
        ("skipped", first | {"label": 2}),
        ("exported", {"masks": 7, "to": "Ordner “ü”"}),
    ]
    # A stroke for another Label has taken pixels of the accepted mask.
    expected.insert(11, ("reopened", first))
    hashes = ("mask", "provenance")
    assert [
        (event, {name: value for name, value in details.items() if name not in hashes}) if wanted else (event, None)
        for (_, event, details), (_, wanted) in zip(found, expected, strict=True)
    ] == expected
    accepted = [details for _, event, details in found if event == "accepted"]
    mask = proposal_of(1).mask_at(0.4)
    assert accepted[0]["mask"] == hashlib.sha256(b"120x160:" + np.packbits(mask).tobytes()).hexdigest()
    assert accepted[0]["mask"] == accepted[2]["mask"] != accepted[1]["mask"] == accepted[3]["mask"]
    assert found[0][2] == {"sha256": "c" * 64}
    assert {label["name"] for label in found[10][2]["after"]} == {"Lesion", "Cyst"}


def test_each_entry_is_chained_to_the_one_before(folder: Path) -> None:
    """Written out once more, as somebody would who only has the description of the format."""
    previous = "0" * 64
    for row in rows(folder):
        *fields, found = row
        assert fields[6] == previous
        previous = hashlib.sha256(json.dumps(fields, separators=(",", ":")).encode()).hexdigest()
        assert found == previous


def test_a_whole_record_is_found_so_and_nothing_is_changed(
    folder: Path, capsys: pytest.CaptureFixture[str], record: bytes
) -> None:
    verdict = verify(folder)
    assert (verdict.entries, verdict.masks, verdict.problem, verdict.remarks) == (17, 2, "", ())
    assert verify_command(["--workspace", str(folder)]) == 0
    assert "whole" in capsys.readouterr().out
    assert [path.name for path in folder.iterdir()] == [DATABASE_NAME]
    assert (folder / DATABASE_NAME).read_bytes() == record


def test_a_record_can_be_checked_while_it_is_written_and_after_a_kill(folder: Path, tmp_path: Path) -> None:
    with closing(Workspace(folder)) as workspace:
        workspace.note_event("imported", {})
        assert (verify(folder).entries, verify(folder).problem) == (18, "")
    kill_after(tmp_path / "other", 3)
    before = contents(tmp_path / "other" / ".wavemask")
    assert verify(tmp_path / "other" / ".wavemask").problem == ""
    assert contents(tmp_path / "other" / ".wavemask") == before


@pytest.mark.parametrize("table", ["audit", "revisions", "decided_before"])
def test_nothing_on_record_can_be_changed_or_deleted(folder: Path, table: str) -> None:
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as db:
        db.execute("INSERT INTO decided_before VALUES (1, 0, 1)")
        for statement in (f"DELETE FROM {table}", f"UPDATE {table} SET rowid = 0"):  # noqa: S608
            with pytest.raises(sqlite3.IntegrityError, match="stays as it is"):
                db.execute(statement)


COLUMNS = ("seq", "at", "reader", "event", "image_id", "details", "previous", "hash")


@pytest.mark.parametrize("column", COLUMNS)
def test_an_entry_that_was_rewritten_is_named(folder: Path, column: str, record: bytes) -> None:
    for row in rows(folder)[::4]:
        value = row[COLUMNS.index(column)]
        changed = (
            [value + 100] if isinstance(value, int) else [value[:-1], value + " ", value.encode()] if value else [1]
        )
        for other in changed:
            (folder / DATABASE_NAME).write_bytes(record)
            tamper(folder, f"UPDATE audit SET {column} = ? WHERE seq = {row[0]}", parameters=(other,))  # noqa: S608
            problem = verify(folder).problem
            assert problem.startswith(f"Entry {row[0]} "), (other, problem)
            if column not in ("seq", "at", "event"):
                assert row[1] in problem
                assert row[3] in problem


def test_any_byte_of_the_record_that_is_flipped_in_the_file_is_located(folder: Path, record: bytes) -> None:
    path, before = folder / DATABASE_NAME, rows(folder)
    flips = 0
    with path.open("r+b", buffering=0) as file:
        for seq, *fields in before[::4]:
            image = b"" if fields[3] is None else b"" if fields[3] == 1 else bytes([fields[3]])
            texts = [str(field).encode() for field in fields]
            body = b"".join([*texts[:3], image, *texts[4:]])
            assert record.count(body) == 1
            start = record.index(body)
            # Before the body stand the entry's number, its length and the kinds of its fields.
            for offset in range(start - 14, start + len(body)):
                bit = 1 << flips % 8
                flips += 1
                file.seek(offset)
                file.write(bytes([record[offset] ^ bit]))
                problem = verify(folder).problem
                assert problem.startswith(f"Entry {seq} ") or (
                    offset < start and not problem and rows(folder) == before
                )
                file.seek(offset)
                file.write(record[offset : offset + 1])
    assert flips > 1000
    assert verify(folder).problem == ""


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("DELETE FROM audit WHERE seq = 5", "Entry 5 of the record is missing"),
        ("DELETE FROM audit WHERE seq > 12", "Entry 13 of the record is missing; it ends with entry 12 ("),
        ("DELETE FROM audit", "Entry 1 of the record is missing; it is empty"),
        ("UPDATE audit_head SET count = 3", "What was noted about the end"),
        ("UPDATE audit_head SET hash = 'a'", "What was noted about the end"),
        ("DELETE FROM audit_head", "What was noted about the end"),
        ("UPDATE revisions SET packed = x'00' WHERE number = 1", "The mask that was accepted with entry 2 ("),
        ("UPDATE revisions SET sha256 = 'a' WHERE number = 2", "The mask that was accepted with entry 4 ("),
        ("UPDATE revisions SET provenance = '{}' WHERE number = 2", "The mask that was accepted with entry 4 ("),
        ("UPDATE revisions SET number = 3 WHERE number = 2", "Revision 3 of frame 1 is kept, but no entry"),
        ("DELETE FROM revisions WHERE number = 2", "The mask that was accepted with entry 4 ("),
        ("UPDATE annotations SET state = 'accepted' WHERE label_id = 1", "Entry 15 ("),
        ("UPDATE annotations SET state = 'corrected' WHERE label_id = 1", "Entry 15 ("),
        ("DELETE FROM annotations WHERE label_id = 1", "The mask that entry 15 ("),
        ("INSERT INTO annotations VALUES (1, 7, 1, 'accepted', 0.5, NULL, 120, 160, NULL)", "Frame 8 of reading 1"),
    ],
)
def test_what_was_taken_away_or_forged_is_said(folder: Path, statement: str, problem: str) -> None:
    tamper(folder, statement)
    found = verify(folder).problem
    assert found.startswith(problem)
    assert found.endswith(".")
    assert verify_command(["--workspace", str(folder)]) == 1


def test_an_accepted_mask_that_was_changed_behind_its_back_is_said(tmp_path: Path) -> None:
    with closing(Workspace(tmp_path)) as workspace:
        live = Live(workspace, tmp_path / "a.png")
        live.stroke(0)
        live.state(State.ACCEPTED)
    assert verify(tmp_path).problem == ""
    tamper(tmp_path, "UPDATE changes SET x0 = x0 + 1, x1 = x1 + 1")
    assert "accepted with entry 1 (" in verify(tmp_path).problem
    tamper(tmp_path, "UPDATE changes SET packed = x'00'")
    assert "accepted with entry 1 (" in verify(tmp_path).problem


def test_a_mask_that_was_reopened_may_give_way_to_another_proposal(tmp_path: Path) -> None:
    """The step that accepted it is undone and gone, so that nobody has acted on it."""
    with closing(Workspace(tmp_path)) as workspace:
        [lesion] = workspace.labels()
        workspace.save_labels([lesion], [replace(lesion, proposed=False), Label(2, "Cyst", "blue", proposed=True)])
        live = Live(workspace, tmp_path / "a.avi")
        live.state(State.ACCEPTED)
        live.undo()
        live.annotated.show(1)
        live.stroke(0)
        workspace.save_proposal(live.id, 2, proposal_of(1))
        assert set(workspace.load(live.id).states()) == {0, 1}
    assert verify(tmp_path).problem == ""


def test_what_an_acceptance_was_based_on_cannot_be_forged(folder: Path) -> None:
    with closing(Workspace(folder, "Zoë")) as workspace:
        live = Live(workspace, folder / "a.png")
        live.annotated = workspace.load(live.id)
        live.go_to(3)
        [provenance] = workspace.acceptances(live.id).values()
        assert provenance.tool_counts == {"Brush": 1}
    forged = json.dumps({**vars(provenance), "dice": 1.0})
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as db, db:
        db.execute("UPDATE changes SET provenance = ? WHERE revision IS NOT NULL", (forged,))
    with closing(Workspace(folder, "Zoë")) as workspace:
        assert list(workspace.acceptances(live.id).values()) == [provenance]
    assert verify(folder).problem == ""
    tamper(folder, "UPDATE changes SET revision = 1 WHERE revision = 2")
    assert "another revision" in verify(folder).problem


def test_a_folder_whose_name_is_not_unicode_goes_on_record(tmp_path: Path) -> None:
    with closing(Workspace(tmp_path)) as workspace:
        workspace.note_event("exported", {"to": os.fsdecode(b"/masks/\xff")})
    [row] = rows(tmp_path)
    assert os.fsencode(json.loads(row[5])["to"]) == b"/masks/\xff"
    assert verify(tmp_path).problem == ""


def test_a_clock_that_is_set_back_breaks_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(Workspace(tmp_path)) as workspace:
        for time_of_day in ("10:00:00", "09:00:00", "11:00:00", "08:00:00"):
            monkeypatch.setattr(audit, "utc_now", lambda now=time_of_day: f"2026-11-21T{now}+00:00")
            workspace.note_event("exported", {})
    verdict = verify(tmp_path)
    assert (verdict.entries, verdict.problem) == (4, "")
    [remark] = verdict.remarks
    assert remark.startswith("The clock was set back 2 times, first before entry 2 (2026-11-21T09:00:00")


def test_ten_thousand_entries_take_less_than_a_second(tmp_path: Path) -> None:
    with closing(Workspace(tmp_path)) as workspace:
        workspace.add_images([tmp_path / "a.png"])
        with workspace._database.transaction() as db:
            for number in range(10_000):
                audit.append(db, "Zoë", "exported", 1, {"number": number, "mask": "c" * 64, "provenance": "d" * 64})
    began = time.perf_counter()
    verdict = verify(tmp_path)
    assert time.perf_counter() - began < 1
    assert (verdict.entries, verdict.problem) == (10_000, "")


def test_a_decision_from_before_the_record_is_kept_once_its_mask_is_changed(tmp_path: Path) -> None:
    shutil.copy(EARLIER / "version_2.sqlite3", tmp_path / DATABASE_NAME)
    with pytest.raises(WorkspaceError, match="earlier version"):
        verify(tmp_path)
    with closing(Workspace(tmp_path)) as workspace:
        assert workspace.readers() == [""]
        record = workspace.images()[0]
        frame = workspace.load(record.id)
        accepted, [before] = frame.active.mask, workspace.acceptances(record.id).values()
        assert (before.accepted_at, before.dice, before.tool_counts) == ("2026-11-20T10:00:00+00:00", None, {})
        verdict = verify(tmp_path)
        assert (verdict.problem, verdict.remarks) == ("", ("1 decision is from before there was a record.",))
        live = Live(workspace, record.path, frame.shape)
        live.annotated = frame
        live.record(frame.clear())
        [kept] = workspace.revisions(record.id)
        assert np.array_equal(kept.mask, accepted)
        assert kept.provenance == before
        live.undo()
        assert workspace.acceptances(record.id) == {(0, 1): before}
        assert (verify(tmp_path).problem, verify(tmp_path).remarks) == ("", ())
        for position in (*range(frame.position, -1, -1), *range(len(frame.history) + 1)):
            live.go_to(position)
            assert verify(tmp_path).problem == ""


def test_the_display_of_labels_is_not_on_record(tmp_path: Path) -> None:
    with closing(Workspace(tmp_path)) as workspace:
        [lesion] = workspace.labels()
        shown = replace(lesion, visible=False, locked=True, colour="blue")
        workspace.save_labels([lesion], [shown])
        assert rows(tmp_path) == []
        workspace.save_labels([shown], [replace(shown, name="Polyp")])
        assert [row[3] for row in rows(tmp_path)] == ["labels changed"]


def test_a_decision_cannot_be_put_on_record_by_hand(tmp_path: Path) -> None:
    with closing(Workspace(tmp_path)) as workspace, pytest.raises(ValueError, match="accepted"):
        workspace.note_event("accepted", {})


def test_what_cannot_be_checked_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert verify_command(["--workspace", str(tmp_path)]) == 2
    assert "There is no workspace" in capsys.readouterr().err
    Workspace(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / DATABASE_NAME)) as db:
        db.execute("PRAGMA user_version = 1000")
    assert verify_command(["--workspace", str(tmp_path)]) == 2
    assert "newer version" in capsys.readouterr().err
    (tmp_path / DATABASE_NAME).write_bytes(b"noise" * 1000)
    assert verify_command(["--workspace", str(tmp_path)]) == 1
    assert "damaged" in capsys.readouterr().out


def test_the_command_stands_in_main(folder: Path) -> None:
    command = [sys.executable, str(ROOT / "main.py"), "verify", "--workspace", str(folder)]
    answer = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, env=os.environ)
    assert (answer.returncode, answer.stderr) == (0, "")
    assert "whole" in answer.stdout
