"""What the audit log says all in all: which decision on each mask is the last, and which masks were accepted.

A recovery goes on record as one entry. It tells what could not be read any more, and how masks stand since then; what
entries before it say of these masks is history.
"""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from app.domain.annotation import State
from app.domain.mask_editing import mask_of
from app.storage.annotation_table import Provenance, read_mask, unpacked_mask
from app.storage.audit import append, hash_of
from app.storage.revision_table import DECISIONS, ON_MASKS, REOPENED, described, mask_sha256, read_acceptance

RECOVERED = "recovered"
"""The event of the entry about a recovery."""
DAMAGE = (sqlite3.Error, ValueError, TypeError, KeyError, zlib.error)
"""What reading a damaged row raises."""

Key = tuple[int, int, int]
"""Reading, Frame and Label."""


@dataclass(frozen=True)
class Decision:
    """What an entry decided about one mask.

    Attributes:
        name: What the reader of a sentence knows the entry by.
        event: One of `ON_MASKS`.
        details: Of the entry; where it accepts with `revision` and `mask`.
    """

    name: str
    event: str
    details: Mapping[str, Any]

    @property
    def outcome(self) -> tuple[str, int | None, str | None]:
        """Event, and number and hash of the revision where one is accepted."""
        return self.event, self.details.get("revision"), self.details.get("mask")


@dataclass
class Record:
    """What entries say that were read one after the other.

    Attributes:
        decisions: The last one on each mask.
        accepted: The first one on each revision.
    """

    decisions: dict[Key, Decision] = field(default_factory=dict)
    accepted: dict[tuple[int, int, int, int], Decision] = field(default_factory=dict)

    def add(self, name: str, event: str, text: str) -> None:
        """Take in the next entry, of which `text` are the details.

        Raises:
            ValueError: They are not what the event has.
            KeyError: Likewise.
        """
        if event == RECOVERED:
            found = json.loads(text)
            for *key, number in found["revisions_missing"]:
                self.accepted.pop((key[0], key[1], key[2], number), None)
            for about in found["revisions"]:
                self._accept(Decision(name, State.ACCEPTED.value, about))
            for about in found["masks"]:
                self.decisions[_key(about)] = Decision(name, about["state"], about)
        elif event in ON_MASKS:
            decision = Decision(name, event, json.loads(text))
            self.decisions[_key(decision.details)] = decision
            if event == State.ACCEPTED:
                self._accept(decision)

    def _accept(self, decision: Decision) -> None:
        self.accepted.setdefault((*_key(decision.details), decision.details["revision"]), decision)


# --- after a recovery


def drop_damaged_rows(db: sqlite3.Connection) -> None:
    """Drop entries and revisions that are not as they were written; a backup may have them still."""
    entries = db.execute("SELECT seq, at, reader, event, image_id, details, previous, hash FROM audit").fetchall()
    wrong = [(fields[0],) for *fields, stored in entries if hash_of(tuple(fields)) != stored]
    db.executemany("DELETE FROM audit WHERE seq = ?", wrong)
    rows = db.execute("SELECT id, sha256, provenance, height, width, packed FROM revisions")
    broken = [(row[0],) for row in rows if not _is_whole(*row[1:])]
    db.executemany("DELETE FROM revisions WHERE id = ?", broken)


def restore_readings(db: sqlite3.Connection, steps_of: Callable[[int], int]) -> None:
    """Bring back readings that are lost but that entries are about: whose they are, and of which Image.

    Without it their masks would be nobody's, and their numbers would go to other readings.

    Args:
        db: With the tables of today.
        steps_of: How many steps there are of a reading.
    """
    known = {reading for (reading,) in db.execute("SELECT id FROM readings")}
    whose: dict[int, tuple[int, str]] = {}
    for reader, event, image_id, text in db.execute("SELECT reader, event, image_id, details FROM audit ORDER BY seq"):
        if event == "reader named":
            whose = {key: (image, name or reader) for key, (image, name) in whose.items()}
        reading = json.loads(text).get("reading")
        if image_id is not None and isinstance(reading, int) and reading not in known:
            whose[reading] = image_id, reader
    for reading, (image_id, reader) in whose.items():
        db.execute("INSERT INTO readers (name) VALUES (?) ON CONFLICT DO NOTHING", (reader,))
        db.execute(
            """INSERT OR IGNORE INTO readings (id, image_id, reader_id, position, changed, editing_seconds)
            SELECT ?, ?, id, ?, 0, 0.0 FROM readers WHERE name = ?""",
            (reading, image_id, steps_of(reading), reader),
        )


def note_recovery(db: sqlite3.Connection, about: Mapping[str, Any]) -> None:
    """Put a recovery on record, with what is missing since then, and make the record go on behind it.

    Args:
        db: As it is after the recovery, without the triggers that protect the record.
        about: What else is to be said.
    """
    record, there, last = Record(), [], ""
    for seq, event, text, stored in db.execute("SELECT seq, event, details, hash FROM audit ORDER BY seq"):
        record.add("", event, text)
        there.append(int(seq))
        last = stored
    count = _count(db, there[-1] if there else 0, last)
    db.execute("DELETE FROM audit_head")
    db.execute("INSERT INTO audit_head VALUES (?, ?)", (count, last))
    kept = {
        (reading, frame, label, number): described(number, sha256, based_on)
        for reading, frame, label, number, sha256, based_on in db.execute(
            "SELECT reading_id, frame, label_id, number, sha256, provenance FROM revisions"
        )
    }
    _let_go_of_revisions(db)
    details = {
        "entries_missing": _gaps(there, count),
        "revisions_missing": sorted(key for key in record.accepted if key not in kept),
        "revisions": [_about(key[:3]) | said for key, said in sorted(kept.items()) if key not in record.accepted],
        "masks": _differences(db, record),
    }
    append(db, "", RECOVERED, None, {**about, **details})


def _count(db: sqlite3.Connection, last: int, last_hash: str) -> int:
    """How many entries there were, as far as anything tells it."""
    noted = [
        count
        for count, hashed in db.execute("SELECT count, hash FROM audit_head")
        if count > last and hashed != last_hash
    ]
    (of_revisions,) = db.execute("SELECT coalesce(max(audit), 0) FROM revisions").fetchone()
    return int(max(last, of_revisions, *noted))


def _let_go_of_revisions(db: sqlite3.Connection) -> None:
    """Let acceptances whose revision is lost be like those from before there were any: the next change keeps them."""
    lost = """FROM changes c WHERE revision IS NOT NULL AND NOT EXISTS (SELECT 1 FROM revisions r
        WHERE (r.reading_id, r.frame, r.label_id, r.number) = (c.reading_id, c.frame, c.label_id, c.revision))"""
    db.execute(f"INSERT OR IGNORE INTO decided_before SELECT reading_id, frame, label_id {lost}")
    db.execute(f"UPDATE changes SET revision = NULL WHERE rowid IN (SELECT c.rowid {lost})")  # noqa: S608 - no input


def _gaps(there: list[int], count: int) -> list[tuple[int, int]]:
    """First and last of the numbers up to `count` that are not there, run by run."""
    gaps, expected = [], 1
    for seq in [*there, count + 1]:
        if seq > expected:
            gaps.append((expected, seq - 1))
        expected = seq + 1
    return gaps


def _differences(db: sqlite3.Connection, record: Record) -> list[dict[str, Any]]:
    """The masks that stand otherwise than the record says."""
    before = set(db.execute("SELECT reading_id, frame, label_id FROM decided_before"))
    marks = ", ".join("?" for _ in DECISIONS)
    decided = db.execute(
        f"SELECT reading_id, frame, label_id, state FROM annotations WHERE state IN ({marks})",  # noqa: S608 - no input
        DECISIONS,
    ).fetchall()
    found, standing = [], set()
    for *which, state in decided:
        key: Key = (which[0], which[1], which[2])
        standing.add(key)
        accepted = (
            {"revision": read_acceptance(db, *key)[1], "mask": _sha256_of(db, key)} if state == "accepted" else {}
        )
        now = Decision("", state, _about(key) | {"state": state} | accepted)
        last = record.decisions.get(key)
        if last.outcome != now.outcome if last else key not in before:
            found.append(dict(now.details))
    gone = (key for key, last in record.decisions.items() if key not in standing and last.event != REOPENED)
    return found + [_about(key) | {"state": REOPENED} for key in sorted(gone)]


def _sha256_of(db: sqlite3.Connection, key: Key) -> str:
    try:
        return mask_sha256(read_mask(db, *key))
    except DAMAGE:
        return ""


def _is_whole(sha256: str, based_on: str, height: int, width: int, packed: bytes) -> bool:
    try:
        Provenance.from_json(based_on)
        return mask_sha256(mask_of(unpacked_mask(packed, height, width))) == sha256
    except DAMAGE:
        return False


def _about(key: Iterable[int]) -> dict[str, Any]:
    return dict(zip(("reading", "frame", "label"), key, strict=True))


def _key(details: Mapping[str, Any]) -> Key:
    return details["reading"], details["frame"], details["label"]
