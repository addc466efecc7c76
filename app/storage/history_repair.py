"""Histories of Images in a database that was damaged: which are whole, and what can be kept of one that is not.

Which column tells whose a history is, and which table says how much of it is in effect, is read from the tables.
"""

from __future__ import annotations

import sqlite3
import zlib
from dataclasses import dataclass
from typing import Any

from app.domain.annotation import State
from app.domain.mask_editing import MaskEdit, Rect, empty_layer

Record = dict[str, Any]

STEPS = ("annotations", "entries", "changes")
"""The tables with masks, steps and what each step changed, parents first."""


@dataclass
class History:
    """What is stored of one.

    Attributes:
        head: Says in `position` how many steps are in effect; None where it is missing.
        annotations: Of each Frame and Label.
        entries: The steps.
        changes: Of each step.
    """

    head: Record | None
    annotations: list[Record]
    entries: list[Record]
    changes: list[Record]

    @property
    def steps(self) -> int:
        """How many there were."""
        return max((int(row["seq"]) for row in (*self.entries, *self.changes)), default=-1) + 1

    @property
    def whole(self) -> bool:
        """Whether nothing is missing and everything can be read."""
        readable = all(row["state"] in set(State) for row in self.annotations) and self._all_readable()
        in_effect = 0 <= self.head["position"] <= self.steps if self.head else not self.steps
        return readable and self.sound == self.steps and in_effect

    @property
    def sound(self) -> int:
        """How many steps from the first one are there and can be done."""
        shapes = {_which(row): (row["height"], row["width"]) for row in self._readable()}
        names = {row["seq"] for row in self.entries}
        changes: dict[int, list[Record]] = {}
        for row in sorted(self.changes, key=lambda row: (row["seq"], row["place"])):
            changes.setdefault(row["seq"], []).append(row)
        count = 0
        while count in names and _can_be_done(changes.get(count, []), shapes):
            count += 1
        return count

    @property
    def accepted(self) -> int:
        """How many masks are accepted."""
        return sum(row["state"] == State.ACCEPTED for row in self.annotations)

    def mend(self) -> None:
        """Put right what the steps themselves tell."""
        if self.head and not 0 <= self.head["position"] <= self.steps:
            self.head["position"] = self.steps
        standing = self._standing()
        for row in self.annotations:
            if row["state"] not in set(State):
                row["state"] = standing.get(_which(row), ("proposed" if row["base"] else "empty", 0.0))[0]

    def cut(self) -> History:
        """What is left where it ends before the first step that is missing."""
        count = self.sound
        if count == self.steps and self._all_readable():
            return self
        kept = [row for row in self.changes if row["seq"] < count]
        head = {**self.head, "position": min(self.head["position"], count)} if self.head else None
        left = History(head, self._readable(), [row for row in self.entries if row["seq"] < count], kept)
        # What no step is left of stands as the first one found it, lest a mask be accepted that nobody has seen.
        before: dict[tuple[int, int], tuple[str, float]] = {}
        for row in self.changes:
            before.setdefault(_which(row), (row["state_before"], row["threshold_before"]))
        standing = before | left._standing()
        for row in left.annotations:
            unknown = ("proposed" if row["base"] else "empty", row["threshold"])
            row["state"], row["threshold"] = standing.get(_which(row), unknown)
        left.annotations = [row for row in left.annotations if row["state"] in set(State)]
        return left

    def _standing(self) -> dict[tuple[int, int], tuple[str, float]]:
        """State and threshold of what the steps have touched, by Frame and Label."""
        position = self.head["position"] if self.head else self.steps
        standing: dict[tuple[int, int], tuple[str, float]] = {}
        for row in sorted(self.changes, key=lambda row: (row["seq"], row["place"])):
            if row["seq"] < position:
                standing[_which(row)] = (row["state_after"], row["threshold_after"])
            else:
                standing.setdefault(_which(row), (row["state_before"], row["threshold_before"]))
        return standing

    def _all_readable(self) -> bool:
        return len(self._readable()) == len(self.annotations)

    def _readable(self) -> list[Record]:
        return [row for row in self.annotations if is_readable(row["height"], row["width"], row["base"], bits=1)]


class Histories:
    """The histories in a database, by the number of whoever they belong to.

    Args:
        db: With the tables of today.
    """

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        keys = db.execute("SELECT name FROM pragma_table_info('entries') WHERE pk = 1").fetchone()
        self._key = str(keys[0])
        heads = db.execute(
            """SELECT m.name, k.name FROM sqlite_master m, pragma_table_info(m.name) c, pragma_table_info(m.name) k
            WHERE m.type = 'table' AND c.name = 'position' AND k.pk = 1"""
        ).fetchone()
        self.heads, self._head_key = str(heads[0]), str(heads[1])

    def keys(self) -> set[int]:
        """Of all that have Annotations or steps."""
        return {
            row[0]
            for table in STEPS
            for row in self._db.execute(f"SELECT DISTINCT {self._key} FROM {table}")  # noqa: S608 - no input
        }

    def with_steps(self) -> set[int]:
        """Of all that have steps."""
        return {row[0] for row in self._db.execute(f"SELECT DISTINCT {self._key} FROM entries")}  # noqa: S608 - likewise

    def read(self, key: int) -> History:
        """What is stored of one."""
        heads = self._rows(self.heads, self._head_key, key)
        return History(heads[0] if heads else None, *(self._rows(table, self._key, key) for table in STEPS))

    def write(self, key: int, history: History) -> None:
        """Store one in place of what is there."""
        for table, rows in zip(STEPS, (history.annotations, history.entries, history.changes), strict=True):
            self._replace(table, self._key, key, rows)
        if history.head:
            self._replace(self.heads, self._head_key, key, [history.head])
        elif history.steps and self._head_key == self._key:  # it says nothing but how many are in effect
            self._replace(self.heads, self._head_key, key, [{self._head_key: key, "position": history.steps}])

    def _rows(self, table: str, column: str, key: int) -> list[Record]:
        cursor = self._db.execute(f"SELECT * FROM {table} WHERE {column} = ?", (key,))  # noqa: S608 - no input
        names = [about[0] for about in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor]

    def _replace(self, table: str, column: str, key: int, rows: list[Record]) -> None:
        self._db.execute(f"DELETE FROM {table} WHERE {column} = ?", (key,))  # noqa: S608 - no input
        for row in rows:
            columns, marks = ", ".join(row), ", ".join("?" for _ in row)
            self._db.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", [*row.values()])  # noqa: S608


def _which(row: Record) -> tuple[int, int]:
    return row["frame"], row["label_id"]


def _can_be_done(changes: list[Record], shapes: dict[tuple[int, int], tuple[int, int]]) -> bool:
    """Whether the changes of a step are all there, and each fits the mask that it is of."""
    for place, row in enumerate(changes):
        if row["place"] != place or _which(row) not in shapes:
            return False
        if not {row["state_before"], row["state_after"]} <= set(State):
            return False
        if row["packed"] is None:
            continue
        try:
            edit = MaskEdit(Rect(row["x0"], row["y0"], row["x1"], row["y1"]), row["packed"])
            edit.apply(empty_layer(*shapes[_which(row)]))
        except (ValueError, TypeError):
            return False
    return bool(changes)


def is_readable(height: int, width: int, packed: bytes | None, bits: int = 8) -> bool:
    """Whether what was compressed is whole: so many bits for each pixel."""
    try:
        return packed is None or len(zlib.decompress(packed)) == (height * width * bits + 7) // 8
    except (zlib.error, TypeError, MemoryError):
        return False
