"""The split ledger, in the database of a Workspace: rows are added, and none ever goes."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from app.domain.split import Ledger, LedgerEntry, Seen, Side


def read_ledger(db: sqlite3.Connection) -> Ledger:
    """All that was ever drawn.

    Raises:
        ValueError: It is damaged.
    """
    (salt,) = db.execute("SELECT salt FROM split_salt").fetchone()
    facts: dict[str, dict[str, set[str | bytes]]] = {}
    for sha256, kind, value in db.execute("SELECT sha256, kind, value FROM split_facts"):
        facts.setdefault(sha256, {}).setdefault(kind, set()).add(value)
    entries = {}
    for sha256, drawn, trained in db.execute("SELECT sha256, drawn, trained FROM split_images"):
        known = facts.get(sha256, {})
        ties = frozenset(map(str, known.get("tie", ())))
        looks = frozenset(look for look in known.get("look", ()) if isinstance(look, bytes))
        entries[sha256] = LedgerEntry(Seen(sha256, ties, looks), Side(drawn), bool(trained))
    return Ledger(salt, entries)


def hand_out(db: sqlite3.Connection, images: Sequence[Seen]) -> Ledger:
    """Store what is new of some Images, and that those on the side to learn from are learned from; returns all.

    Raises:
        ValueError: The ledger is damaged.
    """
    before = read_ledger(db)
    drawn = before.add(images)
    sides = drawn.sides()
    after = drawn.train_on(seen.sha256 for seen in images if sides[seen.sha256] is Side.TRAIN)
    _write(db, before, after)
    return after


def _write(db: sqlite3.Connection, before: Ledger, after: Ledger) -> None:
    """Store what `after` has more than `before`, which was read in the same transaction."""
    for sha256, entry in after.entries.items():
        known = before.entries.get(sha256)
        if entry == known:
            continue
        db.execute(
            """INSERT INTO split_images VALUES (?, ?, ?)
            ON CONFLICT (sha256) DO UPDATE SET trained = excluded.trained""",
            (sha256, entry.drawn, entry.trained),
        )
        seen = known.seen if known else Seen(sha256)
        db.executemany(
            "INSERT INTO split_facts VALUES (?, ?, ?)",
            [
                *((sha256, "tie", tie) for tie in entry.seen.ties - seen.ties),
                *((sha256, "look", look) for look in entry.seen.looks - seen.looks),
            ],
        )
