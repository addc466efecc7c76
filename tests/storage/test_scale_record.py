"""Scales set by hand in the Workspace: what is in force, and the record of all that was set and removed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import WorkspaceError
from app.domain.image import Spacing
from app.domain.manual_scale import ManualScale
from app.domain.mask_editing import Rect
from app.storage.database import Database
from app.storage.schema import LISTING, SCHEMA
from app.storage.workspace import DATABASE_NAME, Workspace

A, B = "a" * 64, "b" * 64
FIRST = ManualScale((10.25, 20.5), (10.75, 220.5), 42.0, None, None, A, "2026-11-21T09:30:00+00:00")
SECOND = replace(
    FIRST, length_mm=40.0, region=Rect(5, 6, 300, 400), own=Spacing(0.1, 0.1), set_at="2026-11-21T09:31:00+00:00"
)
LATER = "2026-11-21T09:32:00+00:00"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with closing(Workspace(tmp_path / ".wavemask")) as workspace:
        workspace.add_images([tmp_path / "a.png", tmp_path / "b.png"])
        yield workspace


def rows(workspace: Workspace) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(workspace.folder / DATABASE_NAME)) as db:
        return db.execute("SELECT * FROM manual_scales ORDER BY id").fetchall()


def test_the_newest_is_in_force_and_all_are_on_record(workspace: Workspace) -> None:
    other = replace(FIRST, sha256=B, own=Spacing(0.2, 0.2))
    workspace.record_scale(1, FIRST)
    workspace.record_scale(2, other)
    workspace.record_scale(1, SECOND)
    with closing(Workspace(workspace.folder)) as again:
        assert again.manual_scales() == {A: SECOND, B: other}
    workspace.record_scale(1, SECOND, LATER)
    with closing(Workspace(workspace.folder)) as again:
        assert again.manual_scales() == {B: other}
    line, nowhere, box = (*FIRST.start, *FIRST.end), (None,) * 4, (5, 6, 300, 400)
    assert rows(workspace) == [
        (1, 1, FIRST.set_at, 0, A, *line, 42.0, *nowhere, None, None),
        (2, 2, FIRST.set_at, 0, B, *line, 42.0, *nowhere, 0.2, 0.2),
        (3, 1, SECOND.set_at, 0, A, *line, 40.0, *box, 0.1, 0.1),
        (4, 1, LATER, 1, A, *line, 40.0, *box, 0.1, 0.1),
    ]
    workspace.record_scale(1, FIRST)
    assert workspace.manual_scales()[A] == FIRST


@pytest.mark.parametrize("tampering", ["DELETE FROM manual_scales", "UPDATE manual_scales SET length_mm = 1"])
def test_nothing_on_record_can_be_changed_or_deleted(workspace: Workspace, tampering: str) -> None:
    workspace.record_scale(1, FIRST)
    with (
        closing(sqlite3.connect(workspace.folder / DATABASE_NAME)) as db,
        pytest.raises(sqlite3.IntegrityError, match="stays on record"),
    ):
        db.execute(tampering)
    assert workspace.manual_scales() == {A: FIRST}


def test_a_workspace_from_before_gets_the_record(tmp_path: Path) -> None:
    (folder := tmp_path / ".wavemask").mkdir()
    before = [statements for statements in SCHEMA if not any("manual_scales" in statement for statement in statements)]
    assert len(before) == len(SCHEMA) - 1
    place = next(number for number, statements in enumerate(SCHEMA) if statements not in before)
    with closing(Database(folder / DATABASE_NAME, SCHEMA[:place], LISTING)) as earlier, earlier.transaction() as db:
        db.execute("INSERT INTO images (path) VALUES ('a.png')")
    for expected in ({}, {A: FIRST}):
        with closing(Workspace(folder)) as workspace:
            assert workspace.manual_scales() == expected
            assert [record.path.name for record in workspace.images()] == ["a.png"]
            workspace.record_scale(1, FIRST)


def test_what_cannot_have_been_set_is_damage(workspace: Workspace) -> None:
    workspace.record_scale(1, FIRST)
    with closing(sqlite3.connect(workspace.folder / DATABASE_NAME)) as db, db:
        db.execute("DROP TRIGGER manual_scales_stay_as_they_are")
        db.execute("UPDATE manual_scales SET length_mm = -1")
    with pytest.raises(WorkspaceError, match="damaged"):
        workspace.manual_scales()


def test_only_an_image_of_the_workspace_has_one(workspace: Workspace) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        workspace.record_scale(7, FIRST)
    assert workspace.manual_scales() == {}
