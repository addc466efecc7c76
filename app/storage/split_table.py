"""The split ledger, in the database of a Workspace: rows are added, and none ever goes."""

from __future__ import annotations

import sqlite3

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


def write_ledger(db: sqlite3.Connection, before: Ledger, after: Ledger) -> None:
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
