"""Whether the record of a Workspace is as it was written, and the masks are those that it speaks of."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.domain.annotation import State
from app.domain.errors import WorkspaceError
from app.domain.mask_editing import mask_of
from app.storage.annotation_table import read_mask, unpacked_mask
from app.storage.audit import BEFORE_ALL, hash_of
from app.storage.backups import read_only_uri
from app.storage.record import DAMAGE, RECOVERED, Key, Record
from app.storage.revision_table import DECISIONS, REOPENED, described, mask_sha256, read_acceptance
from app.storage.schema import SCHEMA
from app.storage.workspace import DATABASE_NAME

_FIRST_WITH_RECORD = 1 + next(
    number for number, statements in enumerate(SCHEMA) if any("TABLE audit " in statement for statement in statements)
)


@dataclass(frozen=True)
class Verdict:
    """What was found.

    Attributes:
        entries: How many entries of the audit log are as they were written, from the first on.
        masks: How many accepted masks are kept as they were accepted.
        problem: A sentence about the first thing that is wrong, empty where nothing is.
        remarks: Sentences about what is unusual but not wrong.
    """

    entries: int
    masks: int
    problem: str
    remarks: tuple[str, ...] = ()


class _Wrong(Exception):
    """Something is not as it was written; the sentence says what."""


def verify(folder: Path) -> Verdict:
    """Check the audit log of a Workspace, and the accepted masks against it; nothing in the folder is changed.

    In this order: that every entry is as it was written and none is missing; that the file is sound; that every mask
    that was ever accepted is kept as it was then; and that every Annotation is in the state that was last decided, an
    accepted one with the mask that was accepted.

    Raises:
        WorkspaceError: There is no Workspace of this version, or it cannot be read.
    """
    path = folder.resolve() / DATABASE_NAME
    if not path.is_file():
        raise WorkspaceError(f"There is no workspace in {folder}; name the folder with {DATABASE_NAME}.")
    # Without a journal beside it nobody has the file open, and SQLite would make one to read it.
    journal = path.with_name(f"{path.name}-wal")
    uri = read_only_uri(path) + ("" if journal.exists() else "&immutable=1")
    checked = _Check()
    try:
        with closing(sqlite3.connect(uri, uri=True)) as db:
            _refuse_other_versions(db, folder)
            # What is damaged shall not fail where it is read, but where it is compared.
            db.text_factory = lambda text: text.decode("utf-8", "surrogateescape")
            checked.run(db)
    except _Wrong as wrong:
        sentence = str(wrong)
        return Verdict(checked.entries, checked.masks, sentence[0].upper() + sentence[1:], tuple(checked.remarks))
    except DAMAGE as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_BUSY):
            raise WorkspaceError(
                f"The workspace in {folder} cannot be read ({error}); copy it and try again."
            ) from error
        problem = f"The file {path} is damaged ({error}); restore it from a backup."
        return Verdict(checked.entries, checked.masks, problem, tuple(checked.remarks))
    return Verdict(checked.entries, checked.masks, "", tuple(checked.remarks))


def _refuse_other_versions(db: sqlite3.Connection, folder: Path) -> None:
    version = db.execute("PRAGMA user_version").fetchone()[0]
    if version > len(SCHEMA):
        raise WorkspaceError(f"The workspace in {folder} comes from a newer version of WaveMask; update it to verify.")
    if version < _FIRST_WITH_RECORD:
        raise WorkspaceError(
            f"The workspace in {folder} comes from an earlier version, which kept no record; open it in WaveMask once."
        )


class _Check:
    """One pass over a Workspace."""

    def __init__(self) -> None:
        self.entries = 0
        self.masks = 0
        self.remarks: list[str] = []
        self._record = Record()
        self._lost: list[str] = []  # sentences about what was lost to damage

    def run(self, db: sqlite3.Connection) -> None:
        """Raise where something is wrong; see `verify`."""
        db.execute("BEGIN")  # whoever writes meanwhile is not seen
        self._check_chain(db)
        sound = [line for (line,) in db.execute("PRAGMA quick_check(1)")]
        if sound != ["ok"]:
            raise _Wrong(f"The file is damaged ({sound[0]}); restore it from a backup.")
        self._check_revisions(db)
        self._check_annotations(db)
        if self._lost:
            raise _Wrong(self._lost[0])

    # --- the log

    def _check_chain(self, db: sqlite3.Connection) -> None:
        try:
            paths = {image_id: os.fsdecode(path) for image_id, path in db.execute("SELECT id, path FROM images")}
        except DAMAGE:
            paths = {}
        last_hash, last_at, last_name = BEFORE_ALL, "", ""
        set_back: list[str] = []
        number, gaps = 0, _gaps_of_recoveries(db)
        for row in _rows_of_log(db):
            number += 1
            if isinstance(row, str):
                after = f"; the one before it is {last_name}" if last_name else ""
                raise _Wrong(f"Entry {number} of the record cannot be read ({row}){after}.")
            *fields, stored_hash = row
            after_gap = number in gaps
            number = gaps.get(number, number)
            name = _name(number, fields, paths)
            if fields[0] != number:
                raise _Wrong(f"Entry {number} of the record is missing or has another number; here is {name}.")
            if _hash_or_none(fields) != stored_hash or (fields[6] != last_hash and not after_gap):
                raise _Wrong(f"{name} of the record is not as it was written.")
            if fields[1] < last_at:
                set_back.append(name)
            if fields[3] == RECOVERED:
                self._note_recovery(name, fields[5])
            self._record.add(name, fields[3], fields[5])
            last_hash, last_at, last_name = stored_hash, fields[1], name
            self.entries += 1
        head = db.execute("SELECT count, hash FROM audit_head").fetchall()
        if head != [(number, last_hash if number else "")]:
            end = f"it ends with {last_name}" if last_name else "it is empty"
            if len(head) == 1 and head[0][0] > number:
                raise _Wrong(f"Entry {number + 1} of the record is missing; {end}, and more was written.")
            raise _Wrong(f"What was noted about the end of the record is not as it was written; {end}.")
        if set_back:
            self.remarks.append(f"The clock was set back {_times(len(set_back))}, first before {set_back[0]}.")

    def _note_recovery(self, name: str, text: str) -> None:
        """Say what came of a recovery, and what it could not bring back."""
        found = json.loads(text)
        masks = _many(len(found["masks"]), "mask")
        otherwise = f", since when {masks} may stand otherwise than earlier entries say" if found["masks"] else ""
        self.remarks.append(
            f"The file was damaged ({found['damage']}) and recovered, see {name}{otherwise}; the damaged file was kept"
            f" as {found['kept_as']}."
        )
        for first, last in found["entries_missing"]:
            which = (
                f"Entry {first} of the record is" if first == last else f"Entries {first} to {last} of the record are"
            )
            self._lost.append(f"{which} missing; the file was damaged, and recovered without, see {name}.")
        if missing := found["revisions_missing"]:
            accepted = self._record.accepted.get((*missing[0][:3], missing[0][3]))
            first = f", first the one accepted with {accepted.name}" if accepted else ""
            self._lost.append(
                f"What was kept of {_many(len(missing), 'acceptance')} is missing{first}; the file was damaged, and"
                f" recovered without, see {name}."
            )

    # --- the masks

    def _check_revisions(self, db: sqlite3.Connection) -> None:
        missing = dict(self._record.accepted)
        rows = db.execute(
            """SELECT reading_id, frame, label_id, number, sha256, provenance, height, width, packed
            FROM revisions ORDER BY audit"""
        )
        for *key, number, sha256, based_on, height, width, packed in rows:
            entry = missing.pop((key[0], key[1], key[2], number), None)
            if entry is None:
                raise _Wrong(
                    f"Revision {number} of frame {key[1] + 1} is kept, but no entry of the record is about it."
                )
            try:
                found = described(number, mask_sha256(mask_of(unpacked_mask(packed, height, width))), based_on)
            except DAMAGE:
                found = {}
            if found != {name: entry.details[name] for name in found} or not found or sha256 != found["mask"]:
                raise _Wrong(f"The mask that was accepted with {entry.name} is not as it was accepted.")
            self.masks += 1
        for entry in missing.values():
            raise _Wrong(f"The mask that was accepted with {entry.name} is missing.")

    def _check_annotations(self, db: sqlite3.Connection) -> None:
        removed = {label_id for (label_id,) in db.execute("SELECT id FROM labels WHERE removed")}
        before = set(db.execute("SELECT reading_id, frame, label_id FROM decided_before"))
        states = {
            (reading_id, frame, label_id): state
            for reading_id, frame, label_id, state in db.execute(
                "SELECT reading_id, frame, label_id, state FROM annotations"
            )
            if label_id not in removed
        }
        # One that was reopened may be gone: nobody has acted on it any more, and another Proposal took its place.
        for key, entry in self._record.decisions.items():
            if entry.event != REOPENED and key not in states and key[2] not in removed:
                raise _Wrong(f"The mask that {entry.name} is about is missing.")
        undocumented = 0
        for key, state in states.items():
            last, decided = self._record.decisions.get(key), state in DECISIONS
            if last is None:
                if decided and key not in before:
                    raise _Wrong(
                        f"Frame {key[1] + 1} of reading {key[0]} is {state}, but no entry of the record says so."
                    )
                undocumented += decided
            elif (state if decided else REOPENED) != last.event:
                raise _Wrong(f"{last.name} is the last about this mask, but it is {state} now.")
            elif state == State.ACCEPTED and read_acceptance(db, *key)[1] != last.details["revision"]:
                raise _Wrong(f"{last.name} is the last about this mask, but another revision of it is in effect.")
            elif state == State.ACCEPTED and self._mask_of(db, key) != last.details["mask"]:
                raise _Wrong(f"The mask that was accepted with {last.name} was changed without a step that says so.")
        if undocumented:
            are = "is" if undocumented == 1 else "are"
            self.remarks.append(f"{_many(undocumented, 'decision')} {are} from before there was a record.")

    def _mask_of(self, db: sqlite3.Connection, key: Key) -> str:
        """The hash of the mask of an Annotation, empty where it is damaged."""
        try:
            return mask_sha256(read_mask(db, *key))
        except DAMAGE:
            return ""


def _rows_of_log(db: sqlite3.Connection) -> Iterator[tuple[Any, ...] | str]:
    """The entries as they are stored; at the end a reason where the next one cannot be read."""
    query, number = "SELECT seq, at, reader, event, image_id, details, previous, hash FROM audit", 0
    try:
        for row in db.execute(f"{query} ORDER BY seq"):
            number += 1
            yield row
    except sqlite3.Error as error:
        # Python asks for the next row before it gives one, so that a sound one may be lost.
        with suppress(sqlite3.Error):
            yield from db.execute(f"{query} WHERE seq = ?", (number + 1,))
        yield str(error)


def _gaps_of_recoveries(db: sqlite3.Connection) -> dict[int, int]:
    """The numbers of entries that recoveries could not bring back: the first of each run, and the next one after it.

    Whether such an entry is as it was written is seen when its turn comes.
    """
    try:
        texts = db.execute("SELECT details FROM audit WHERE event = ?", (RECOVERED,)).fetchall()
        return {first: last + 1 for (text,) in texts for first, last in json.loads(text)["entries_missing"]}
    except DAMAGE:
        return {}


def _hash_or_none(fields: list[Any]) -> str | None:
    try:
        return hash_of(tuple(fields))
    except (TypeError, ValueError):
        return None  # damage has made something of it that JSON cannot hold


def _name(number: int, fields: list[Any], paths: dict[int, str]) -> str:
    """What a sentence calls an entry: its number, its time, and what it was about."""
    image = paths.get(fields[4], "") if fields[4] is not None else ""
    parts = (str(part) for part in (fields[1], fields[3], image) if part)
    about = ", ".join("".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in part) for part in parts)
    return f"entry {number} ({about})"


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
