"""Private files for videos that come out of other files; none outlives the process that needed it for long.

They hold pixels of patients. So only the user can read them, their names cannot be guessed, each goes when its video
is closed and the rest at exit. A process that is killed leaves its folder behind; the next one wipes it, and knows by
a lock, which the system takes away from a dead process, that the owner does not live any more.
"""

from __future__ import annotations

import atexit
import errno
import logging
import os
import secrets
import shutil
import sys
import threading
from pathlib import Path
from typing import BinaryIO

from app.paths import user_cache_folder
from app.storage.files import lock_file

_NAME = "video"
_LOCK = ".lock"
_TRIES = 100

_guard = threading.Lock()
_own: tuple[Path, BinaryIO] | None = None

log = logging.getLogger(__name__)


def new_file() -> BinaryIO:
    """A new private file, open for writing; its `name` is its path. Delete it when it is needed no longer.

    Raises:
        OSError: It cannot be made.
    """
    path = _folder() / secrets.token_hex(16)
    return open(path, "xb", opener=lambda name, flags: os.open(name, flags, 0o600))


def delete(path: Path) -> None:
    """Delete such a file; where the system refuses, it goes at exit or at the next start."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        log.warning("%s cannot be deleted yet: %s", path, error)


def wipe_what_was_left() -> None:
    """Delete the files of processes that do not live any more; never raises."""
    root = user_cache_folder() / _NAME
    try:
        found = sorted(root.iterdir())
    except OSError:
        return
    for path in found:
        # A folder is made after its lock and goes before it, so one without a lock has no owner.
        if path.suffix != _LOCK:
            if not path.with_suffix(_LOCK).exists():
                _remove(path)
            continue
        try:
            with path.open("r+b") as lock:
                if lock_file(lock):
                    _remove(path.with_suffix(""))
                    _unlink_lock(path, lock)
        except OSError as error:
            log.info("%s is left alone: %s", path, error)


def wipe() -> None:
    """Delete the files of this process; done at exit."""
    global _own
    with _guard:
        if _own:
            folder, lock = _own
            _own = None
            _remove(folder)
            _unlink_lock(folder.with_suffix(_LOCK), lock)


def _folder() -> Path:
    """The folder of this process, made and locked when it is needed first."""
    global _own
    with _guard:
        if not _own:
            wipe_what_was_left()
            root = user_cache_folder() / _NAME
            root.mkdir(mode=0o700, parents=True, exist_ok=True)
            folder = root / secrets.token_hex(16)
            _own = folder, _new_lock(folder.with_suffix(_LOCK))
            folder.mkdir(mode=0o700)
            atexit.register(wipe)
        return _own[0]


def _new_lock(path: Path) -> BinaryIO:
    for _ in range(_TRIES):
        lock = os.fdopen(os.open(path, os.O_CREAT | os.O_RDWR | getattr(os, "O_BINARY", 0), 0o600), "r+b")
        # Another process may have taken it for one that was left behind, between the two calls.
        if lock_file(lock) and path.exists():
            return lock
        lock.close()
    raise OSError(errno.ENOLCK, "no lock can be had", str(path))


def _unlink_lock(path: Path, lock: BinaryIO) -> None:
    # While it is locked, so that nobody locks one that is about to go; Windows deletes no open file.
    if sys.platform == "win32":
        lock.close()
    delete(path)
    lock.close()


def _remove(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    if folder.exists():
        log.warning("%s cannot be deleted yet", folder)
