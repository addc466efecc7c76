"""The SQLite file of a Workspace: opened without harming a damaged one, durable, all or nothing."""

from __future__ import annotations

import logging
import os
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import quote

from app.domain.errors import WorkspaceError

_PATIENCE_SECONDS = 5.0
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)

_log = logging.getLogger(__name__)


class Database:
    """One SQLite file, opened or created; every failure is a `WorkspaceError` with a sentence for the user.

    Args:
        path: The file; its folder exists.
        schema: For each schema number, from 1, the statements that make it of the one before; a file of an older
            version is brought up to the last one when it is opened.
        listing: A query that the tables of every version must be able to answer, to find a damaged file at once.

    Raises:
        WorkspaceError: The file cannot be written, is damaged, not ours, or comes from a newer version. Neither it nor
            its journal was changed.
    """

    def __init__(self, path: Path, schema: Sequence[Sequence[str]], listing: str) -> None:
        self._path = path
        self._schema = schema
        self._refuse_damaged(listing)
        try:
            self._db = sqlite3.connect(path, timeout=_PATIENCE_SECONDS, isolation_level=None)
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
        # A file that was deleted or moved away could be written on and on, for nobody to find again.
        if write and not os.path.exists(self._path):
            raise WorkspaceError(
                f"The workspace file {self._path} was moved or deleted; put it back, or open the images again."
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
        except (sqlite3.ProgrammingError, sqlite3.IntegrityError):
            raise  # the caller's mistake, a closed Workspace or an unknown Image, not a trouble with the file
        except sqlite3.Error as error:
            raise self._failure(error) from error

    def damage(self, reason: str) -> WorkspaceError:
        """The error that says that the file is damaged, for what only the reader of its rows can find."""
        return WorkspaceError(
            f"The workspace file {self._path} is damaged ({reason}); it was left as it is, so restore it from a backup"
            " or choose another workspace folder."
        )

    def _refuse_damaged(self, listing: str) -> None:
        """Look at the file before SQLite may write to it.

        Opened for writing, SQLite deletes or replays a journal that lies beside a damaged file, and with it what
        could still be rescued.
        """
        journal = self._path.with_name(f"{self._path.name}-wal")
        try:
            if not self._path.exists() or not self._path.stat().st_size:
                if journal.exists() and journal.stat().st_size:
                    raise self.damage("it is empty, its journal is not")
                return
            with self._path.open("rb") as file:
                if file.read(16) != b"SQLite format 3\0":
                    raise self.damage("it is not a database")
        except OSError as error:
            raise WorkspaceError(
                f"The workspace file {self._path} cannot be read ({error.strerror}); choose another workspace folder."
            ) from error
        try:
            with closing(sqlite3.connect(read_only_uri(self._path), uri=True, timeout=_PATIENCE_SECONDS)) as db:
                if self._version(db):
                    db.execute(listing).fetchall()
        except sqlite3.Error as error:
            if _code(error) in _DAMAGED:
                raise self._failure(error) from error
            # Anything else, a journal that has to be replayed for one, is for the connection that may write.
            _log.info("could not look into %s before opening it: %s", self._path, error)

    def _prepare(self) -> None:
        """Make the connection durable, and the tables as this program knows them."""
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
        with self.transaction() as db:
            for statements in self._schema[self._version(db) :]:
                for statement in statements:
                    db.execute(statement)
            # Even unchanged it is a write, which fails now rather than at the first stroke where the file is read-only.
            db.execute(f"PRAGMA user_version = {len(self._schema)}")

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
                f"The workspace in {self._path.parent} comes from a newer version of WaveMask; update it to go on."
            )
        if version == 0 and db.execute("SELECT 1 FROM sqlite_master").fetchone():
            raise WorkspaceError(f"The file {self._path} belongs to another program; choose another workspace folder.")
        return version

    def _failure(self, error: sqlite3.Error) -> WorkspaceError:
        code, folder = _code(error), self._path.parent
        if code in _DAMAGED:
            return self.damage(str(error))
        if code == sqlite3.SQLITE_FULL:
            return WorkspaceError(f"The disk with {folder} is full; free some space and try again.")
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            return WorkspaceError(f"Another program holds the workspace in {folder}; close it and try again.")
        if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
            return WorkspaceError(
                f"The workspace in {folder} cannot be written to ({error}); choose another workspace folder."
            )
        return WorkspaceError(
            f"The workspace in {folder} cannot be read or written ({error}); check that its disk is connected and has"
            " free space."
        )


def read_only_uri(path: Path) -> str:
    """What SQLite calls a file that it is to read and not to change."""
    # A network share on Windows starts with two slashes, which must not be taken for the host of the URI.
    absolute = path.as_posix()
    return f"file://{'' if absolute.startswith('/') else '/'}{quote(os.fsencode(absolute))}?mode=ro"


def _code(error: sqlite3.Error) -> int:
    """Primary result code of SQLite, 0 where it has none."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF
