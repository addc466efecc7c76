"""The SQLite file of a Workspace: opened without harming a damaged one, durable, all or nothing."""

from __future__ import annotations

import logging
import os
import re
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from app.domain.errors import DamagedWorkspaceError, UnwritableWorkspaceError, WorkspaceError
from app.domain.wording import mark, tr
from app.storage.backups import back_up_before_migration, backups_of, damage_of, read_only_uri
from app.storage.salvage import WriteAheadLog, schema_of

CHECKED_AT_ONCE = 64 * 2**20
"""A file of up to so many bytes is looked through before it is opened, in 50 ms; a larger one in the background."""

_PATIENCE_SECONDS = 5.0
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT)
# What says nothing about the file itself.
_HINDERED = (
    sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_IOERR, sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_FULL, sqlite3.SQLITE_PROTOCOL,
)  # fmt: skip
# A number that is given anew is there already: what is counted by has been damaged.
_TWICE = (sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY, sqlite3.SQLITE_CONSTRAINT_ROWID, sqlite3.SQLITE_CONSTRAINT_UNIQUE)

_log = logging.getLogger(__name__)


class Database:
    """One SQLite file, opened or created; every failure is a `WorkspaceError` with a sentence for the user.

    Every page of it is looked at, before SQLite may write to it where that is quick: of 1 GB it would take a second or,
    from a slow disk, ten, for which the first Image would have to wait.

    Args:
        path: The file; its folder exists.
        schema: For each schema number, from 1, the statements that make it of the one before; a file of an older
            version is backed up and brought up to the last one when it is opened.
        listing: A query that the tables of every version must be able to answer, to find a damaged file at once.
        read_only: Whether nothing must ever be written; then others may write at the same time.

    Attributes:
        checked: Whether every page was looked at.

    Raises:
        DamagedWorkspaceError: It is damaged. Neither it nor its journal was changed.
        WorkspaceError: The file cannot be written, is not ours, comes from a newer version, or there is no room for the
            backup. Likewise.
    """

    def __init__(self, path: Path, schema: Sequence[Sequence[str]], listing: str, read_only: bool = False) -> None:
        self._path = path
        self._schema = schema
        self._read_only = read_only
        self.checked = False
        self._refuse_damaged(listing)
        try:
            self._db = self._connect()
        except sqlite3.Error as error:
            raise self._failure(error) from error
        try:
            self._prepare()
        except BaseException:
            self._db.close()
            raise

    def close(self) -> None:
        """Let go of the file; calling it again does nothing."""
        self._db.close()

    @contextmanager
    def transaction(self, write: bool = True) -> Iterator[sqlite3.Connection]:
        """All of the statements inside or none of them; on disk where it ends without an error."""
        if write and self._read_only:
            raise WorkspaceError(
                tr(
                    "The workspace in {folder} is open read-only, so nothing in it can change.",
                    folder=self._path.parent,
                )
            )
        # A file that was deleted or moved away could be written on and on, for nobody to find again.
        if write and not os.path.exists(self._path):
            raise WorkspaceError(
                tr(
                    "The workspace file {file} was moved or deleted; put it back, or open the images again.",
                    file=self._path,
                )
            )
        try:
            self._db.execute("BEGIN IMMEDIATE" if write else "BEGIN")
            try:
                yield self._db
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:  # some failures SQLite has already rolled back
                    self._db.execute("ROLLBACK")
                raise
        except sqlite3.IntegrityError as error:
            if error.sqlite_errorcode in _TWICE:
                raise self.damage(str(error)) from error
            raise
        except sqlite3.ProgrammingError:
            raise  # the caller's mistake, a closed Workspace or an unknown Image, not a trouble with the file
        except sqlite3.Error as error:
            raise self._failure(error) from error

    def damage(self, reason: str) -> DamagedWorkspaceError:
        """The error that says that the file is damaged, for what only the reader of its rows can find."""
        return DamagedWorkspaceError(
            tr(
                "The workspace file {file} is damaged ({reason}); open it in the window of WaveMask, "
                "which recovers what can be read.",
                file=self._path,
                reason=tr(reason),
            ),
            reason,
        )

    def _connect(self) -> sqlite3.Connection:
        if not self._read_only:
            return sqlite3.connect(self._path, timeout=_PATIENCE_SECONDS, isolation_level=None)
        # Beside a log, SQLite needs a third file; where none is and none can be made, nobody writes either.
        log = self._path.with_name(f"{self._path.name}-wal")
        immutable = not log.exists() and not os.access(self._path.parent, os.W_OK)
        uri = read_only_uri(self._path, immutable)
        return sqlite3.connect(uri, uri=True, timeout=_PATIENCE_SECONDS, isolation_level=None)

    def _refuse_damaged(self, listing: str) -> None:
        """Look at the file before SQLite may write to it.

        Opened for writing, SQLite deletes or replays a journal that lies beside a damaged file, and with it what
        could still be rescued.
        """
        journal = self._path.with_name(f"{self._path.name}-wal")
        try:
            if not self._path.exists() or not self._path.stat().st_size:
                if journal.exists() and journal.stat().st_size:
                    raise self.damage(mark("it is empty, its journal is not"))
                if backups_of(self._path):
                    raise self.damage(mark("it is empty, its backups are not"))
                return
            with self._path.open("rb") as file:
                if file.read(16) != b"SQLite format 3\0":
                    raise self.damage(mark("it is not a database"))
            # Of a journal that is damaged, SQLite would drop what was committed after the damage, and say nothing.
            # Twice, since another window may just have begun to write it from the start again.
            if journal.exists() and all(WriteAheadLog(journal.read_bytes()).broken for _ in range(2)):
                raise self.damage(mark("its journal is broken"))
            small = self._path.stat().st_size <= CHECKED_AT_ONCE
        except OSError as error:
            raise WorkspaceError(
                tr(
                    "The workspace file {file} cannot be read ({reason}); choose another workspace folder.",
                    file=self._path,
                    reason=error.strerror,
                )
            ) from error
        try:
            with closing(sqlite3.connect(read_only_uri(self._path), uri=True, timeout=_PATIENCE_SECONDS)) as db:
                if self._version(db):
                    db.execute(listing).fetchall()
                    if reason := self._wrong_tables(db) or (damage_of(db) if small else ""):
                        raise self.damage(reason)
                    self.checked = small
        except sqlite3.Error as error:
            if _code(error) not in _HINDERED:
                raise self.damage(str(error)) from error
            # A journal that has to be replayed, for one, is for the connection that may write.
            _log.info("could not look into %s before opening it: %s", self._path, error)

    def _wrong_tables(self, db: sqlite3.Connection) -> str:
        """What is wrong where the tables are not those of their version, else empty."""
        with closing(schema_of(sum(map(tuple, self._schema[: self._version(db)]), ()))) as expected:
            return "" if _tables(db) == _tables(expected) else mark("its tables are others than they should be")

    def _prepare(self) -> None:
        """Make the connection durable, and the tables as this program knows them."""
        if self._read_only:
            try:
                older = self._version(self._db) < len(self._schema)
            except sqlite3.Error as error:
                raise self._failure(error) from error
            if older:
                raise WorkspaceError(
                    tr(
                        "The workspace in {folder} was made by an older version of WaveMask and cannot be opened "
                        "read-only; let it be opened for writing once.",
                        folder=self._path.parent,
                    )
                )
            return
        try:
            mode = self._use_write_ahead_log()
            if mode != "wal":
                _log.warning("%s has no write-ahead log here but a %s journal", self._path, mode)
            self._db.execute("PRAGMA synchronous = FULL")
            # macOS: without it a flush stops in the drive's cache, and a power cut takes what was committed.
            self._db.execute("PRAGMA fullfsync = ON")
            self._db.execute("PRAGMA foreign_keys = ON")
        except sqlite3.Error as error:
            raise self._failure(error) from error
        if self._version_if_writable() == len(self._schema):
            return
        if self._version(self._db):
            back_up_before_migration(self._path)
        with self.transaction() as db:
            for statements in self._schema[self._version(db) :]:
                for statement in statements:
                    db.execute(statement)
            db.execute(f"PRAGMA user_version = {len(self._schema)}")

    def _version_if_writable(self) -> int:
        """The version of the tables; an error where the file cannot be written, now rather than at the first stroke.

        What is tried is taken back, so that a file in which nothing changes needs no other backup.
        """
        try:
            self._db.execute("BEGIN IMMEDIATE")
            try:
                version = self._version(self._db)
                self._db.execute(f"PRAGMA user_version = {version}")
            finally:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
        except sqlite3.Error as error:
            raise self._failure(error) from error
        return version

    def _use_write_ahead_log(self) -> str:
        """The journal mode in use afterwards."""
        until = time.monotonic() + _PATIENCE_SECONDS
        while True:
            try:
                return str(self._db.execute("PRAGMA journal_mode = WAL").fetchone()[0])
            except sqlite3.OperationalError as error:
                # Alone among the statements, this one does not wait by itself for another program to finish.
                if _code(error) != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                    raise
                time.sleep(0.01)

    def _version(self, db: sqlite3.Connection) -> int:
        """Schema number of the tables that are there, 0 where the file has none yet."""
        version: int = db.execute("PRAGMA user_version").fetchone()[0]
        if version > len(self._schema):
            raise WorkspaceError(
                tr(
                    "The workspace in {folder} comes from a newer version of WaveMask; update it to go on.",
                    folder=self._path.parent,
                )
            )
        if version == 0 and db.execute("SELECT 1 FROM sqlite_master").fetchone():
            raise WorkspaceError(
                tr("The file {file} belongs to another program; choose another workspace folder.", file=self._path)
            )
        return version

    def _failure(self, error: sqlite3.Error) -> WorkspaceError:
        code, folder = _code(error), self._path.parent
        # It is Python that finds a text to be none, and gives no code.
        if code in _DAMAGED or "Could not decode" in str(error):
            return self.damage(str(error)[:100])
        if code == sqlite3.SQLITE_FULL:
            return WorkspaceError(tr("The disk with {folder} is full; free some space and try again.", folder=folder))
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            return WorkspaceError(
                tr("Another program holds the workspace in {folder}; close it and try again.", folder=folder)
            )
        if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
            return UnwritableWorkspaceError(
                tr(
                    "The workspace in {folder} cannot be written to ({reason}); choose another workspace folder.",
                    folder=folder,
                    reason=error,
                )
            )
        return WorkspaceError(
            tr(
                "The workspace in {folder} cannot be read or written ({reason}); check that its disk is "
                "connected and has free space.",
                folder=folder,
                reason=error,
            )
        )


def _tables(db: sqlite3.Connection) -> set[tuple[str, str, str]]:
    """Kind, name and statement of everything in a database; renaming tables has left quotes that mean nothing."""
    found = db.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_master WHERE name NOT LIKE 'sqlite_stat%'")
    return {(kind, name, re.sub(r'[\s"]+', "", sql)) for kind, name, sql in found}


def _code(error: sqlite3.Error) -> int:
    """Primary result code of SQLite, 0 where it has none."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF
