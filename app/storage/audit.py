"""The audit log: what was decided in a Workspace, by whom and when, each entry chained to the one before by its hash.

An entry's hash is the SHA-256 of a JSON list: sequence number, time, reader, event, Image, details (itself JSON, as
text), and the hash of the entry before, 64 zeros for the first. The list has no spaces, and every character beyond
ASCII is escaped. The order is that of the sequence numbers; a clock may be set back.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

BEFORE_ALL = "0" * 64
"""What stands for the hash of an entry before the first."""


def utc_now() -> str:
    """ISO 8601, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def hash_of(fields: tuple[Any, ...]) -> str:
    """The hash of an entry.

    Args:
        fields: All but the hash, in the order of the table.
    """
    return hashlib.sha256(json.dumps(list(fields), separators=(",", ":")).encode("ascii")).hexdigest()


def append(db: sqlite3.Connection, reader: str, event: str, image_id: int | None, details: Mapping[str, Any]) -> int:
    """Add an entry, in the transaction that does what it is about; returns its sequence number."""
    count, last = db.execute("SELECT count, hash FROM audit_head").fetchone()
    text = json.dumps(details, sort_keys=True)  # escaped, as the name of a file need not be Unicode
    fields = (count + 1, utc_now(), reader, event, image_id, text, last or BEFORE_ALL)
    db.execute("INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?)", (*fields, hash_of(fields)))
    db.execute("UPDATE audit_head SET count = ?, hash = ?", (count + 1, hash_of(fields)))
    return int(count) + 1


Note = Callable[[str, Mapping[str, Any]], int]
"""Adds an entry about one reading, with event and details; returns its sequence number."""
