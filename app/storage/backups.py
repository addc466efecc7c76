"""Copies of a Workspace's database beside it: made where something has changed, kept in a bounded number.

They are numbered, since a clock that goes backwards must not make an old one the newest.
"""

from __future__ import annotations

import logging
import os
import re
import shutil
import sqlite3
import time
import uuid
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

from app.domain.errors import WorkspaceError
from app.domain.wording import tr

FOLDER_NAME = "backups"
NEWEST = 3
DAYS = 7
MAX_BYTES = 4 * 2**30
SPARE_BYTES = 256 * 2**20  # an automatic backup leaves so much of the disk free for the work itself

CUT_OFF_SECONDS = 3600.0

_PAGES = 256  # copied at a time; then it can be called off
_NAME = re.compile(r"workspace-(\d{6,})-(\d{8})T(\d{6})Z-v(\d+)\.sqlite3")

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Backup:
    """One copy.

    Attributes:
        path: The file.
        number: The higher, the newer.
        day: YYYYMMDD, UTC, by the clock of that time.
        time: HHMMSS, likewise.
        version: Of its tables.
    """

    path: Path
    number: int
    day: str
    time: str
    version: int

    @property
    def title(self) -> str:
        """When it was made, for the user."""
        day, time = self.day, self.time
        return f"{day[:4]}-{day[4:6]}-{day[6:]} {time[:2]}:{time[2:4]} UTC"


def read_only_uri(path: Path, immutable: bool = False) -> str:
    """What opens a database without ever writing to it; `immutable` where nobody else can write either."""
    # A network share on Windows starts with two slashes, which must not be taken for the host of the URI.
    absolute = path.as_posix()
    options = "mode=ro&immutable=1" if immutable else "mode=ro"
    return f"file://{'' if absolute.startswith('/') else '/'}{quote(os.fsencode(absolute))}?{options}"


def backups_of(database: Path) -> list[Backup]:
    """The backups of a database, the newest first."""
    try:
        names = os.listdir(database.parent / FOLDER_NAME)
    except OSError:
        return []
    found = [(match, name) for name in names if (match := _NAME.fullmatch(name))]
    backups = [
        Backup(database.parent / FOLDER_NAME / name, int(match[1]), match[2], match[3], int(match[4]))
        for match, name in found
    ]
    return sorted(backups, key=lambda backup: backup.number, reverse=True)


class Snapshot:
    """A database as it stands now, to be looked through and copied while others write to it.

    It may be used in another thread than the one that made it, one after the other.

    Args:
        database: The file.

    Raises:
        sqlite3.Error: It cannot be read.
    """

    def __init__(self, database: Path) -> None:
        self._database = database
        # With an empty log, size and time tell whether something was changed since the newest backup.
        log = database.with_name(f"{database.name}-wal")
        state = database.stat()
        self._modified = 0 if log.exists() and log.stat().st_size else state.st_mtime_ns
        self.size = state.st_size
        self._db = sqlite3.connect(read_only_uri(database), uri=True, isolation_level=None, check_same_thread=False)
        try:
            # What is read from now on is as it was at this moment, and the copy need not begin anew at each write.
            self._db.execute("BEGIN")
            self._version = int(self._db.execute("PRAGMA user_version").fetchone()[0])
            self._db.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.Error:
            self._db.close()
            raise

    def close(self) -> None:
        """Let go of it."""
        self._db.close()

    def damage(self, cancelled: Callable[[], bool] = lambda: False) -> str:
        """What is wrong with it, empty where nothing is or it was called off."""
        return damage_of(self._db, cancelled)

    def back_up(self, cancelled: Callable[[], bool] = lambda: False) -> Backup | None:
        """Keep a copy, unless the newest backup is one of just this, or it was called off; older ones may go.

        Raises:
            OSError: It could not be written; all other backups are there.
            sqlite3.Error: Likewise.
        """
        existing = backups_of(self._database)
        if existing and self._modified and _is_copy(existing[0].path, self._modified, self.size):
            return None
        folder = self._database.parent / FOLDER_NAME
        folder.mkdir(exist_ok=True)
        _clear_away(folder)
        now = datetime.now(UTC)
        number = existing[0].number + 1 if existing else 1
        path = folder / f"workspace-{number:06}-{now:%Y%m%dT%H%M%SZ}-v{self._version}.sqlite3"
        temporary = folder / f".wavemask-{uuid.uuid4().hex}.part"
        try:
            if not self._copy(temporary, cancelled):
                return None
            # An older time says that it is no copy of the file as it is.
            os.utime(temporary, ns=(self._modified or 1, self._modified or 1))
            os.replace(temporary, path)
        finally:
            temporary.unlink(missing_ok=True)
        _sync_folder(folder)
        made = backups_of(self._database)
        for superfluous in _superfluous(made, {backup: _size(backup.path) for backup in made}):
            superfluous.path.unlink(missing_ok=True)
        return made[0]

    def _copy(self, target: Path, cancelled: Callable[[], bool]) -> bool:
        """Whether all of it was copied."""

        def go_on(*_: int) -> None:
            if cancelled():
                raise _CancelledError

        try:
            with closing(sqlite3.connect(target, isolation_level=None)) as copy:
                copy.execute("PRAGMA synchronous = OFF")
                self._db.backup(copy, pages=_PAGES, progress=go_on)
                # The copy wants a write-ahead log too, but must be readable where no file can be made.
                copy.execute("PRAGMA journal_mode = DELETE")
            with target.open("rb+") as file:
                os.fsync(file.fileno())
        except _CancelledError:
            return False
        return True


class _CancelledError(Exception):
    pass


def back_up_before_migration(database: Path) -> None:
    """Keep a copy of a database whose tables are about to be changed.

    Raises:
        WorkspaceError: There is none now, so the tables must stay as they are.
    """
    try:
        with closing(Snapshot(database)) as snapshot:
            snapshot.back_up()
    except (OSError, sqlite3.Error) as error:
        reason = getattr(error, "strerror", None) or error
        raise WorkspaceError(
            tr(
                "The workspace in {folder} was made by an older version of WaveMask, and before it is "
                "brought up to date a backup is needed, which failed ({reason}); free some space on its "
                "disk and try again.",
                folder=database.parent,
                reason=reason,
            )
        ) from error


def back_up_at_leisure(snapshot: Snapshot, database: Path, cancelled: Callable[[], bool]) -> None:
    """Keep a copy if there is room for it; what goes wrong is for the log, since the work itself is not concerned."""
    try:
        if shutil.disk_usage(database.parent).free < 2 * snapshot.size + SPARE_BYTES:
            _log.warning("there is too little room in %s for a backup", database.parent)
            return
        if made := snapshot.back_up(cancelled):
            _log.info("backed up to %s", made.path)
    except (OSError, sqlite3.Error):
        _log.warning("%s could not be backed up", database, exc_info=True)


def damage_of(db: sqlite3.Connection, cancelled: Callable[[], bool] = lambda: False) -> str:
    """What is wrong with the pages of a database, empty where nothing is or the look was called off."""
    db.set_progress_handler(cancelled, 100_000)
    try:
        found = [str(row[0]) for row in db.execute("PRAGMA integrity_check(1)")]
    except sqlite3.OperationalError:
        if cancelled():
            return ""
        raise
    except sqlite3.DatabaseError as error:
        return str(error)
    finally:
        db.set_progress_handler(None, 0)
    # The first line names the tree, the next ones what is wrong with it.
    return "" if found == ["ok"] else " ".join(found[0].removeprefix("*** ").split())[:100]


def _superfluous(backups: Sequence[Backup], sizes: dict[Backup, int]) -> list[Backup]:
    """What can go of `backups`, the newest first; the newest never does."""
    keep = dict.fromkeys(backups[:NEWEST])
    days: dict[str, Backup] = {}
    versions: dict[int, Backup] = {}
    for backup in backups:
        days.setdefault(backup.day, backup)
        versions.setdefault(backup.version, backup)
    # What was made before the tables were changed is the only way back to an older version of the program.
    keep |= dict.fromkeys([*list(days.values())[:DAYS], *list(versions.values())[:2]])
    total = 0
    for backup in sorted(keep, key=lambda backup: backup.number, reverse=True):
        total += sizes[backup]
        if total > MAX_BYTES and backup is not backups[0]:
            del keep[backup]
    return [backup for backup in backups if backup not in keep]


def _clear_away(folder: Path) -> None:
    """Remove what is left of copies that were cut off with their process, as no other one is still at them."""
    for part in folder.glob(".wavemask-*.part"):
        if abs(time.time() - part.stat().st_mtime) > CUT_OFF_SECONDS:
            part.unlink(missing_ok=True)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _is_copy(path: Path, modified: int, size: int) -> bool:
    try:
        state = path.stat()
    except OSError:
        return False
    return state.st_size == size and state.st_mtime_ns == modified


def _sync_folder(folder: Path) -> None:
    """A name that is not on disk is no file after a power cut; Windows knows no such thing."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
