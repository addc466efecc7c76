"""A damaged Workspace made whole again: from what can still be read of it, and from its backups."""

from __future__ import annotations

import itertools
import logging
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from app.domain.annotation import State
from app.domain.errors import DamagedWorkspaceError, WorkspaceError
from app.domain.labels import COLOURS
from app.domain.wording import counted, in_english, tr
from app.storage.backups import Backup, backups_of, damage_of
from app.storage.history_repair import STEPS, Histories, is_readable
from app.storage.record import drop_damaged_rows, note_recovery, restore_readings
from app.storage.salvage import DamagedFile, schema_of, tables_of
from app.storage.schema import SCHEMA
from app.storage.workspace import DATABASE_NAME, Workspace

_UNFINISHED = ".wavemask-recovery-"

_log = logging.getLogger(__name__)

Schema = Sequence[Sequence[str]]


@dataclass
class _Outcome:
    """What a recovery came to.

    Attributes:
        broken: How many places of the file could not be read.
        images: How many there are now.
        accepted: How many masks are accepted now.
        from_backup: Histories that come from a backup, and from which.
        cut: Histories that end earlier than they did.
        lost: Histories of which nothing is left.
        backup: The newest that is whole, None where there is none.
        made: Table and number of rows that every new database has, and of which nothing was found here.
    """

    broken: int = 0
    images: int = 0
    accepted: int = 0
    from_backup: dict[int, Backup] = field(default_factory=dict)
    cut: list[int] = field(default_factory=list)
    lost: list[int] = field(default_factory=list)
    backup: Backup | None = None
    made: list[tuple[str, int]] = field(default_factory=list)


def open_or_recover(folder: Path, open_it: Callable[[], Workspace]) -> tuple[Workspace, str]:
    """Open a Workspace that nobody else has open; where it is damaged, after it was recovered.

    Args:
        folder: Of the Workspace.
        open_it: Opens it.

    Returns:
        The Workspace, and what was recovered and lost; empty where it was not damaged.

    Raises:
        WorkspaceError: It cannot be opened, or not be recovered.
    """
    try:
        return open_it(), ""
    except DamagedWorkspaceError as error:
        said = recover(folder / DATABASE_NAME, SCHEMA, error.reason)
        return open_it(), said


def recover(path: Path, schema: Schema, reason: str) -> str:
    """Put a whole database in the place of a damaged one, which is kept beside it.

    What stands in the damaged file goes first. Rows that are missing there come from the newest backup that is whole.
    A history that is no longer whole is taken from a backup too, all of it, lest steps of different times be mixed; or
    it ends before the step that is missing, where no backup has as many accepted masks.

    Args:
        path: The damaged database, which nobody has open.
        schema: Of all versions, see `app.storage.database.Database`.
        reason: What is wrong with it.

    Returns:
        What was recovered and what was lost, for the user.

    Raises:
        WorkspaceError: It did not work; the damaged file and its journal are as they were.
    """
    aside = _aside(path)
    for left in path.parent.glob(f"{_UNFINISHED}????????/"):  # of a recovery that was cut off with its process
        shutil.rmtree(left, ignore_errors=True)
    try:
        _copy_all(path, aside)
        with tempfile.TemporaryDirectory(prefix=_UNFINISHED, dir=path.parent, ignore_cleanup_errors=True) as folder:
            outcome = _Outcome()
            whole = Path(folder) / path.name
            _salvage(path, whole, schema, outcome)
            with closing(sqlite3.connect(whole, isolation_level=None)) as db:
                db.execute("PRAGMA synchronous = OFF")
                _complete(db, path, Path(folder), schema, outcome, {"damage": reason, "kept_as": aside.name})
                if damage := damage_of(db):
                    raise sqlite3.DatabaseError(damage)
            _install(whole, path)
    except (OSError, sqlite3.Error) as error:
        for suffix in _PARTS:  # or each attempt would leave a copy
            aside.with_name(aside.name + suffix).unlink(missing_ok=True)
        why = getattr(error, "strerror", None) or error
        raise WorkspaceError(
            tr(
                "The workspace file {path} is damaged ({reason}) and could not be recovered ({why}); its "
                "disk needs some free space, and the file was left as it is.",
                path=path,
                reason=tr(reason),
                why=why,
            )
        ) from error
    with in_english():
        _log.warning(_said(outcome, reason, aside))
    return _said(outcome, reason, aside)


# --- files


_PARTS = ("", "-wal", "-shm")


def _aside(path: Path) -> Path:
    """Where a damaged database is kept; a clock may have been set back since there was another one."""
    name = f"{path.name}.damaged-{datetime.now(UTC):%Y%m%dT%H%M%SZ}"
    places = (path.with_name(name + (f"-{number}" if number else "")) for number in itertools.count())
    return next(place for place in places if not place.exists())


def _copy_all(path: Path, aside: Path) -> None:
    """Copy a database, one that is missing as an empty file, and what belongs to it."""
    for suffix in _PARTS:
        part, copy = (place.with_name(place.name + suffix) for place in (path, aside))
        if part.exists():
            shutil.copyfile(part, copy)
        elif not suffix:
            copy.touch()
        else:
            continue
        with copy.open("rb+") as file:
            os.fsync(file.fileno())


def _install(whole: Path, path: Path) -> None:
    with whole.open("rb+") as file:
        os.fsync(file.fileno())
    # Left where it is, the journal of the damaged file would be replayed into the new one.
    for suffix in _PARTS[1:]:
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    os.replace(whole, path)


# --- rows


def _salvage(path: Path, whole: Path, schema: Schema, outcome: _Outcome) -> None:
    """Make a database as of today of every row that can be read; one without any where that does not work."""
    with closing(DamagedFile(path)) as damaged:
        stated = damaged.version
        backups = backups_of(path)
        version = stated if 0 < stated <= len(schema) else backups[0].version if backups else len(schema)
        try:
            _fill(damaged, whole, schema, min(version, len(schema)), outcome)
        except sqlite3.Error:
            # Tables that an older version has left half empty may not be what a migration needs.
            _log.exception("nothing could be made of what can be read of %s", path)
            whole.unlink(missing_ok=True)
            with closing(sqlite3.connect(whole, isolation_level=None)) as db:
                _make(db, schema, len(schema))
        outcome.broken = damaged.broken_pages


def _fill(damaged: DamagedFile, whole: Path, schema: Schema, version: int, outcome: _Outcome) -> None:
    with (
        closing(schema_of(_statements(schema, 0, version))) as template,
        closing(sqlite3.connect(whole, isolation_level=None)) as db,
    ):
        tables = tables_of(template)
        db.execute("PRAGMA synchronous = OFF")
        db.execute("BEGIN")
        later = []
        for kind, sql in template.execute("SELECT type, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"):
            if kind == "table":
                db.execute(sql)
            else:
                later.append(sql)
        for table, row in damaged.rows(tables):
            _insert(db, table.name, dict(zip((column.name for column in table.columns), row, strict=False)))
        for table in tables:
            # What every database has from the beginning on.
            for rowid, *row in template.execute(f'SELECT rowid, * FROM "{table.name}"').fetchall():  # noqa: S608
                keyed = _has_key(db, table.name)
                if keyed or not _count(db, table.name):
                    values = dict(zip((column.name for column in table.columns), row, strict=True))
                    if _insert(db, table.name, values) and keyed:
                        outcome.made.append((table.name, rowid))
        for sql in later:
            db.execute(sql)
        db.execute("COMMIT")
        _make(db, schema, len(schema), version)


def _make(db: sqlite3.Connection, schema: Schema, version: int, before: int = 0) -> None:
    """Bring the tables from one version to another."""
    db.execute("BEGIN")
    for statement in _statements(schema, before, version):
        db.execute(statement)
    db.execute(f"PRAGMA user_version = {version}")
    db.execute("COMMIT")


def _statements(schema: Schema, first: int, last: int) -> Iterator[str]:
    for statements in schema[first:last]:
        yield from statements


def _complete(
    db: sqlite3.Connection, path: Path, folder: Path, schema: Schema, outcome: _Outcome, about: Mapping[str, object]
) -> None:
    """Fill up what is missing from the backups, make sure that everything fits together, and put that on record."""
    db.execute("PRAGMA foreign_keys = OFF")
    db.execute("BEGIN")
    triggers = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:  # what forbids to change rows is meant for the daily work
        db.execute(f'DROP TRIGGER "{name}"')
    _drop_unreadable_proposals(db)
    drop_damaged_rows(db)
    histories = Histories(db)
    torn: set[int] | None = None
    for backup in backups_of(path):
        copy = folder / backup.path.name
        if torn != set() and _usable(backup, copy, schema):
            with closing(sqlite3.connect(copy, isolation_level=None)) as other:
                other.text_factory = _text
                earlier = Histories(other)
                if torn is None:  # the newest one that is whole
                    outcome.backup = backup
                    _make_room(db, other, outcome.made)
                    _fill_up(db, other, histories)
                    drop_damaged_rows(db)  # which a backup may have too
                    restore_readings(db, lambda key: histories.read(key).steps)
                    torn = _torn(histories) | (earlier.with_steps() - histories.with_steps())
                for key in sorted(torn):
                    found, rest = earlier.read(key), histories.read(key).cut()
                    if found.steps and found.whole and found.accepted >= rest.accepted:
                        histories.write(key, found)
                        outcome.from_backup[key] = backup
                        torn.discard(key)
        copy.unlink(missing_ok=True)
    if torn is None:
        restore_readings(db, lambda key: histories.read(key).steps)
        torn = _torn(histories)
    for key in sorted(torn):
        rest = histories.read(key).cut()
        histories.write(key, rest)
        (outcome.cut if rest.steps or rest.annotations else outcome.lost).append(key)
    _join(db)
    _make_labels_usable(db)
    from_backup: dict[str, list[int]] = {}
    for key, backup in outcome.from_backup.items():
        from_backup.setdefault(backup.path.name, []).append(key)
    note_recovery(db, {**about, "from_backup": from_backup, "cut": outcome.cut, "lost": outcome.lost})
    for _, sql in triggers:
        db.execute(sql)
    db.execute("COMMIT")
    outcome.images = _count(db, "images")
    outcome.accepted = db.execute("SELECT count(*) FROM annotations WHERE state = ?", (State.ACCEPTED,)).fetchone()[0]


def _drop_unreadable_proposals(db: sqlite3.Connection) -> None:
    """The backup may have them still, and the model can make them again."""
    query = "SELECT rowid, height, width, probability FROM proposals"
    broken = [(rowid,) for rowid, *probability in db.execute(query) if not is_readable(*probability)]
    db.executemany("DELETE FROM proposals WHERE rowid = ?", broken)


def _torn(histories: Histories) -> set[int]:
    """The histories of which something is missing that they do not tell themselves."""
    torn = set()
    for key in histories.keys():
        history = histories.read(key)
        if history.whole:
            continue
        history.mend()
        histories.write(key, history)
        if not histories.read(key).whole:
            torn.add(key)
    return torn


def _text(stored: bytes) -> str:
    """One damaged text must not keep all the rest from being recovered."""
    return stored.decode(errors="replace")


def _usable(backup: Backup, copy: Path, schema: Schema) -> bool:
    """Copy a backup and bring its tables up to date; whether that could be done."""
    try:
        shutil.copyfile(backup.path, copy)
        with closing(sqlite3.connect(copy, isolation_level=None)) as db:
            db.execute("PRAGMA synchronous = OFF")
            version = db.execute("PRAGMA user_version").fetchone()[0]
            reason = damage_of(db) if 0 < version <= len(schema) else f"it is of version {version}"
            if not reason:
                _make(db, schema, len(schema), version)
    except sqlite3.Error as error:
        reason = str(error)
    if reason:
        _log.warning("the backup %s cannot be used: %s", backup.path, reason)
    return not reason


def _make_room(db: sqlite3.Connection, backup: sqlite3.Connection, made: Sequence[tuple[str, int]]) -> None:
    """Take rows away that are as in a new database where the backup has them, as the name of a reader, as they were."""
    names = {table.name for table in tables_of(db)}
    for name, rowid in made:
        if name in names and backup.execute(f'SELECT 1 FROM "{name}" WHERE rowid = ?', (rowid,)).fetchone():  # noqa: S608
            db.execute(f'DELETE FROM "{name}" WHERE rowid = ?', (rowid,))  # noqa: S608 - no input


def _fill_up(db: sqlite3.Connection, backup: sqlite3.Connection, histories: Histories) -> None:
    """Take rows that are missing from the backup, but no steps, which would be of another time."""
    for table in tables_of(db):
        name = table.name
        if name in STEPS or not (_has_key(db, name) or not _count(db, name)):
            continue
        columns = [column.name for column in table.columns]
        for row in backup.execute(f'SELECT * FROM "{name}"'):  # noqa: S608 - no input
            values = dict(zip(columns, row, strict=True))
            if name == histories.heads:
                values["position"] = histories.read(row[0]).steps  # its own is of another time
            _insert(db, name, values)


def _insert(db: sqlite3.Connection, table: str, row: Mapping[str, object]) -> bool:
    """Insert a row unless it is there; whether it was not."""
    columns, marks = ", ".join(f'"{column}"' for column in row), ", ".join("?" for _ in row)
    query = f'INSERT OR IGNORE INTO "{table}" ({columns}) VALUES ({marks})'  # noqa: S608 - no input
    return db.execute(query, [*row.values()]).rowcount > 0


def _has_key(db: sqlite3.Connection, table: str) -> bool:
    """Whether a row can be told from another by some key, so that none can be there twice."""
    columns = db.execute(f'PRAGMA table_info("{table}")').fetchall()
    unique = any(row[2] for row in db.execute(f'PRAGMA index_list("{table}")'))
    return unique or any(row[5] for row in columns)


def _count(db: sqlite3.Connection, table: str) -> int:
    count: int = db.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]  # noqa: S608 - no input
    return count


# --- what belongs together


def _join(db: sqlite3.Connection) -> None:
    """Give rows that name another one which is lost a stand-in for it, or drop them."""
    stand_ins = {"images", "labels", "readers"}
    while missing := db.execute("PRAGMA foreign_key_check").fetchall():
        for table, rowid, parent, number in missing:
            links = db.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
            column = next(link[3] for link in links if link[0] == number)
            key = db.execute(f'SELECT "{column}" FROM "{table}" WHERE rowid = ?', (rowid,)).fetchone()  # noqa: S608
            if parent in stand_ins:
                _stand_in(db, parent, key[0])
            else:
                db.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (rowid,))  # noqa: S608 - no input
        stand_ins.clear()  # where one could not be made, it cannot the next time


def _stand_in(db: sqlite3.Connection, table: str, key: int) -> None:
    """Make sure of a row with which the masks of an Image, Label or reader can be found, though its name is lost."""
    values: dict[str, object] = {}
    for _, name, kind, required, _, is_key in db.execute(f'PRAGMA table_info("{table}")').fetchall():
        if is_key or name == "place":
            values[name] = key
        elif name == "colour":
            values[name] = COLOURS[0]
        elif required or name == "path":
            values[name] = int(name == "visible") if kind == "INTEGER" else f"Recovered {key}"
    _insert(db, table, values)


def _make_labels_usable(db: sqlite3.Connection) -> None:
    """The Proposals have to be for exactly one Label."""
    db.execute(
        """UPDATE labels SET proposed = id = (SELECT id FROM labels WHERE NOT removed
            ORDER BY proposed DESC, place LIMIT 1)
        WHERE (SELECT count(*) FROM labels WHERE proposed AND NOT removed) <> 1"""
    )


# --- the sentence


def _said(outcome: _Outcome, reason: str, aside: Path) -> str:
    told = [
        tr("The workspace was damaged ({reason}) and has been recovered.", reason=tr(reason)),
        tr(
            "{images} with {masks} are there.",
            images=counted(outcome.images, "{n} image", "{n} images"),
            masks=counted(outcome.accepted, "{n} accepted mask", "{n} accepted masks"),
        ),
    ]
    if outcome.from_backup:
        newest = max(outcome.from_backup.values(), key=lambda backup: backup.number)
        told.append(
            counted(
                len(outcome.from_backup),
                "The work on {n} image is that of the backup of {backup}.",
                "The work on {n} images is that of the backup of {backup}.",
                backup=newest.title,
            )
        )
    if outcome.cut:
        told.append(
            counted(len(outcome.cut), "The last steps on {n} image are lost.", "The last steps on {n} images are lost.")
        )
    if outcome.lost:
        told.append(counted(len(outcome.lost), "The work on {n} image is lost.", "The work on {n} images is lost."))
    if outcome.broken and outcome.backup is None:
        told.append(tr("There was no backup for what could not be read."))
    told.append(tr("The damaged file is kept as {file}.", file=aside))
    return " ".join(told)
