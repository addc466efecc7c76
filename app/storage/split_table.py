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
    ties: dict[str, set[str]] = {}
    looks: dict[str, set[bytes]] = {}
    for sha256, tie in db.execute("SELECT sha256, tie FROM split_ties"):
        ties.setdefault(sha256, set()).add(tie)
    for sha256, look in db.execute("SELECT sha256, look FROM split_looks"):
        looks.setdefault(sha256, set()).add(look)
    entries = {}
    for sha256, drawn, trained in db.execute("SELECT sha256, drawn, trained FROM split_images"):
        seen = Seen(sha256, frozenset(ties.get(sha256, ())), frozenset(looks.get(sha256, ())))
        entries[sha256] = LedgerEntry(seen, Side(drawn), bool(trained))
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
        new = entry.seen
        db.executemany("INSERT INTO split_ties VALUES (?, ?)", ((sha256, tie) for tie in new.ties - seen.ties))
        db.executemany("INSERT INTO split_looks VALUES (?, ?)", ((sha256, look) for look in new.looks - seen.looks))
