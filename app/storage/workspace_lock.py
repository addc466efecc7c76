"""Who has a Workspace open: a file beside the database that says so, on a network share too.

SQLite's own locks are as good as those of the share, and say neither who nor for how long.
"""

from __future__ import annotations

import getpass
import json
import logging
import os
import platform
import sys
import threading
import time
import uuid
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.domain.errors import UnwritableWorkspaceError
from app.domain.wording import tr
from app.storage.files import replace_file

LOCK_NAME = "workspace.lock"
BEAT_SECONDS = 5.0
SILENT_SECONDS = 60.0
WATCH_SECONDS = 2.5 * BEAT_SECONDS
MAKING_SECONDS = 0.1

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Holder:
    """Who has a Workspace open.

    Attributes:
        token: Of this one window.
        host: Name of the computer.
        user: Who works there.
        pid: Number of the process.
        started: ISO 8601, UTC.
        beat: Counts up while it lives.
        machine: Tells computers of one name apart; one that does not know its own number has another one each time.
    """

    token: str
    host: str
    user: str
    pid: int
    started: str
    beat: int
    machine: str

    @classmethod
    def here(cls) -> Holder:
        """This process."""
        started = datetime.now(UTC).isoformat(timespec="seconds")
        return cls(uuid.uuid4().hex, platform.node(), _user(), os.getpid(), started, 0, _machine())

    @property
    def on_this_computer(self) -> bool:
        """Whether its process would be one of this computer."""
        return (self.host, self.machine) == (platform.node(), _machine())


class WorkspaceLock:
    """Says, for as long as it is not released, that this process has a Workspace open.

    All that one process opens of a Workspace shares one lock. Where the file cannot be written, because the disk is
    full or the folder is gone, the lock is held nevertheless, and written as soon as that is possible.

    Args:
        folder: Of the Workspace.

    Raises:
        UnwritableWorkspaceError: Somebody else has it open.
    """

    def __init__(self, folder: Path) -> None:
        self._shared = _Shared.taken(folder)
        self._released = False

    @property
    def taken_by(self) -> str:
        """Who took the lock over while this process could not be heard, empty where nobody has."""
        return self._shared.taken_by

    def release(self) -> None:
        """Let others have it; calling it again does nothing."""
        if not self._released:
            self._released = True
            self._shared.let_go()


def holder_of(folder: Path) -> Holder | None:
    """Who has a Workspace open, as far as that can be told; None where it is nobody that lives, or this process."""
    holder = _read(folder / LOCK_NAME)
    with _guard:
        shared = _held.get(folder.resolve())
    if holder is None or (shared and holder.token == shared.holder.token) or _is_gone(folder / LOCK_NAME, holder):
        return None
    return holder


class _Shared:
    """The lock of this process on one Workspace."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / LOCK_NAME
        self.holder = Holder.here()
        self.taken_by = ""
        self.users = 1
        self._stop = threading.Event()
        self._take()
        self._thread = threading.Thread(target=self._beat, name="workspace lock", daemon=True)
        self._thread.start()

    @staticmethod
    def taken(folder: Path) -> _Shared:
        folder = folder.resolve()
        with _taking:
            with _guard:
                shared = _held.get(folder)
                if shared and not shared.taken_by:
                    shared.users += 1
                    return shared
            shared = _Shared(folder)
            with _guard:
                _held[folder] = shared
            return shared

    def let_go(self) -> None:
        with _guard:
            self.users -= 1
            if self.users:
                return
            if _held.get(self.folder) is self:
                del _held[self.folder]
        self._stop.set()
        self._thread.join(1.0)  # it hangs where the share does
        try:
            if (found := _read(self.path)) and found.token == self.holder.token:
                self.path.unlink()
        except OSError as error:
            _log.info("the lock %s stays, nobody will hear of it any more: %s", self.path, error)

    def _take(self) -> None:
        try:
            if self._write_new():
                return
            other = _read(self.path)
            if other is None:
                time.sleep(MAKING_SECONDS)  # it may just be written
                other = _read(self.path)
            if other and not _is_gone(self.path, other):
                raise UnwritableWorkspaceError(locked_by(self.folder, other))
            _log.warning("took over the lock %s of %s, who is gone", self.path, other or "somebody unknown")
            replace_file(self.path, _content(self.holder))
            # Two may have found the same lock stale; the one that wrote last has it.
            time.sleep(MAKING_SECONDS)
            found = _read(self.path)
            if found and found.token != self.holder.token:
                raise UnwritableWorkspaceError(locked_by(self.folder, found))
        except OSError as error:
            _log.warning("the lock %s cannot be written: %s", self.path, error)

    def _write_new(self) -> bool:
        try:
            with self.path.open("xb") as file:
                file.write(_content(self.holder))
        except FileExistsError:
            return False
        return True

    def _beat(self) -> None:
        while not self._stop.wait(BEAT_SECONDS) and not self.taken_by:
            self.holder = replace(self.holder, beat=self.holder.beat + 1)
            try:
                found = _read(self.path)
                if found is None:
                    # The folder was away, or somebody cleaned up.
                    if self.path.exists():
                        replace_file(self.path, _content(self.holder))
                    else:
                        self._write_new()
                elif found.token == self.holder.token:
                    replace_file(self.path, _content(self.holder))
                else:
                    self.taken_by = f"{found.user} on {found.host}"
                    _log.error("%s took over the workspace %s", found, self.folder)
            except OSError as error:
                _log.info("the lock %s cannot be written now: %s", self.path, error)


_taking = threading.Lock()  # one at a time
_guard = threading.Lock()  # of what follows, for moments only
_held: dict[Path, _Shared] = {}


def locked_by(folder: Path, holder: Holder) -> str:
    """The sentence about somebody who has a Workspace open."""
    told = {"folder": folder, "since": _local(holder.started)}
    if holder.on_this_computer and holder.user == _user():
        return tr(
            "Another window on this computer (process {process}) has the workspace in {folder} open since {since}; "
            "open it read-only, or try again once it is closed there.",
            process=holder.pid,
            **told,
        )
    return tr(
        "{user} on {computer} has the workspace in {folder} open since {since}; open it read-only, or try again once "
        "it is closed there.",
        user=holder.user,
        computer=holder.host,
        **told,
    )


def _local(started: str) -> str:
    try:
        return f"{datetime.fromisoformat(started).astimezone():%Y-%m-%d %H:%M}"
    except (ValueError, OverflowError):
        return started


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no such name, where there is no such user
        return "somebody"


def _machine() -> str:
    return f"{uuid.getnode():012x}"


def _content(holder: Holder) -> bytes:
    return json.dumps(asdict(holder)).encode()


def _read(path: Path) -> Holder | None:
    """Whose a lock is; None where there is none, or what stands there says nothing."""
    try:
        found: Any = json.loads(path.read_bytes())
        token, host, user, started, machine = (
            str(found[name]) for name in ("token", "host", "user", "started", "machine")
        )
        return Holder(token, host, user, int(found["pid"]), started, int(found["beat"]), machine)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as error:
        _log.warning("the lock %s cannot be read: %s", path, error)
        return None


def _is_gone(path: Path, holder: Holder) -> bool:
    """Whether the one that wrote a lock does not live any more.

    One that has been silent for long is watched for a while: it may have slept, or a clock may have been set.
    """
    if holder.on_this_computer and not _lives(holder.pid):
        return True
    silent = _seconds_since_written(path)
    if abs(silent) <= SILENT_SECONDS:
        return False
    until = time.monotonic() + WATCH_SECONDS
    while time.monotonic() < until:
        time.sleep(min(0.25, WATCH_SECONDS / 4))
        if _read(path) != holder:
            return False
    return True


def _seconds_since_written(path: Path) -> float:
    """By the clock that the files of the folder go by: on a share that of the server, which is nobody's own."""
    probe = path.with_name(f".wavemask-{uuid.uuid4().hex}.part")
    try:
        probe.write_bytes(b"now")
        return probe.stat().st_mtime - path.stat().st_mtime
    except OSError:
        # A folder that cannot be written: the own clock is all there is.
        try:
            return time.time() - path.stat().st_mtime
        except OSError:
            return 0.0
    finally:
        try:
            probe.unlink(missing_ok=True)
        except OSError as error:
            _log.info("%s stays: %s", probe, error)


def _lives(pid: int) -> bool:
    if pid == os.getpid():
        return False  # of an earlier process with the same number, as this one knows what it holds
    if sys.platform == "win32":
        return _lives_on_windows(pid)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True


def _lives_on_windows(pid: int) -> bool:  # pragma: no cover - Windows
    import ctypes

    query, still_active = 0x1000, 259
    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    handle = kernel.OpenProcess(query, False, pid)
    if not handle:
        return bool(kernel.GetLastError() == 5)  # access is denied to what exists
    code = ctypes.c_ulong()
    kernel.GetExitCodeProcess(handle, ctypes.byref(code))
    kernel.CloseHandle(handle)
    return code.value == still_active
