"""What the headers of Images say, in the database of a Workspace."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import astuple, fields

from app.domain.image import Identity

_COLUMNS = [field.name for field in fields(Identity)]


def read_identities(db: sqlite3.Connection) -> dict[int, Identity]:
    """By Image, in the order in which they were first stored."""
    rows = db.execute(f"SELECT image_id, {', '.join(_COLUMNS)} FROM identities ORDER BY seq")  # noqa: S608 - no input
    return {image_id: Identity(*values) for image_id, *values in rows}


def write_identities(db: sqlite3.Connection, identities: Mapping[int, Identity]) -> None:
    """Store those of some Images; one that was there keeps its place."""
    columns, values = ", ".join(_COLUMNS), ", ".join("?" for _ in _COLUMNS)
    changes = ", ".join(f"{column} = excluded.{column}" for column in _COLUMNS)
    db.executemany(
        f"""INSERT INTO identities (image_id, {columns}) VALUES (?, {values})
        ON CONFLICT (image_id) DO UPDATE SET {changes}""",  # noqa: S608 - no input
        ((image_id, *astuple(identity)) for image_id, identity in identities.items()),
    )
