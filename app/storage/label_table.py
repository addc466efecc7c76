"""The Labels in the database of a Workspace; one that was removed keeps its row, so that its id is not used again."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from app.domain.labels import Code, Label


def read_labels(db: sqlite3.Connection) -> list[Label]:
    """All Labels but those that were removed, in their order."""
    rows = db.execute(
        """SELECT id, name, colour, visible, locked, overlaps, proposed, code_value, code_scheme, code_meaning
        FROM labels WHERE NOT removed ORDER BY place"""
    )
    return [
        Label(label_id, name, colour, Code(*code) if code[0] is not None else None, *map(bool, flags))
        for label_id, name, colour, *flags, code in ((*row[:7], row[7:]) for row in rows)
    ]


def write_labels(db: sqlite3.Connection, before: Sequence[Label], labels: Sequence[Label]) -> None:
    """Store `labels` and their order in place of `before`; those that are missing are removed.

    Raises:
        ValueError: Others than `before` are stored, because somebody else has written in between, or the Proposals
            are not for exactly one.
    """
    if sum(label.proposed for label in labels) != 1:
        raise ValueError("the proposals have to be for exactly one label")
    if read_labels(db) != list(before):
        raise ValueError("the labels are not those that were read")
    db.execute("UPDATE labels SET removed = 1")
    for place, label in enumerate(labels):
        code = (label.code.value, label.code.scheme, label.code.meaning) if label.code else (None,) * 3
        flags = (label.visible, label.locked, label.overlaps, label.proposed)
        db.execute(
            """INSERT INTO labels VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET removed = 0, place = excluded.place, name = excluded.name,
            colour = excluded.colour, visible = excluded.visible, locked = excluded.locked,
            overlaps = excluded.overlaps, proposed = excluded.proposed, code_value = excluded.code_value,
            code_scheme = excluded.code_scheme, code_meaning = excluded.code_meaning""",
            (label.id, place, label.name, label.colour, *flags, *code),
        )
    # What was proposed or decided for one that is gone says nothing about the Images any more.
    db.execute("UPDATE annotations SET state = 'empty' WHERE label_id IN (SELECT id FROM labels WHERE removed)")


def differences(before: Sequence[Label], labels: Sequence[Label]) -> dict[str, list[dict[str, Any]]]:
    """What has changed about the meaning of the masks, for the record; empty where only their display has."""

    def meanings(labels: Sequence[Label]) -> list[dict[str, Any]]:
        about = [asdict(label) for label in sorted(labels, key=lambda label: label.id)]
        return [{name: label[name] for name in ("id", "name", "code", "overlaps", "proposed")} for label in about]

    was, now = meanings(before), meanings(labels)
    return {} if was == now else {"before": was, "after": now}


def last_label_id(db: sqlite3.Connection) -> int:
    """The largest id that was ever used."""
    last: int = db.execute("SELECT max(id) FROM labels").fetchone()[0]
    return last


def label_uses(db: sqlite3.Connection, label_id: int) -> int:
    """How many Images have a mask of a Label that a human has drawn or decided on, even if that is undone."""
    count: int = db.execute(
        """SELECT count(DISTINCT image_id) FROM changes JOIN readings ON id = reading_id
        LEFT JOIN annotations USING (reading_id, frame, label_id)
        WHERE label_id = ? AND (packed IS NOT NULL OR base IS NOT NULL)""",
        (label_id,),
    ).fetchone()[0]
    return count
