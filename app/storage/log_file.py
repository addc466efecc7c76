"""The log of a window: a file of its own that is replaced in time, and what is left of a window that crashed."""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import logging.handlers
import os
from pathlib import Path
from typing import IO

from app.storage.files import lock_file

LOG_BYTES = 2_000_000
EARLIER_LOGS = 3
MOST_WINDOWS = 16
FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def log_folder(user_data: Path) -> Path:
    """Where logs are."""
    return user_data / "logs"


def log_files(user_data: Path) -> list[Path]:
    """All logs and traces of crashes, also of earlier windows."""
    return sorted(path for path in log_folder(user_data).glob("wavemask*") if ".lock" not in path.name)


class LogFile:
    """The log file of this process; windows that run at the same time have one each.

    When a file is full it becomes an earlier one. Two processes must not share a file for that: each would go on
    writing to what the other has put away, and put away what the other has just begun.

    Args:
        user_data: The log is in a folder in it, which is made where missing.

    Attributes:
        path: The file.
        handler: Writes to it.
        crash: What a window that had this file before wrote when it crashed; empty where it did not.

    Raises:
        OSError: The folder cannot be written.
    """

    def __init__(self, user_data: Path) -> None:
        folder = log_folder(user_data)
        folder.mkdir(parents=True, exist_ok=True)
        self._lock: IO[bytes] | None = None
        self.path = self._take_one(folder)
        self.handler = logging.handlers.RotatingFileHandler(
            self.path, maxBytes=LOG_BYTES, backupCount=EARLIER_LOGS, encoding="utf-8", delay=True
        )
        self._trace_path = self.path.with_suffix(".crash")
        self.crash = ""
        with contextlib.suppress(FileNotFoundError):
            self.crash = self._trace_path.read_text(encoding="utf-8", errors="replace").strip()
        self._trace = self._trace_path.open("w", encoding="utf-8")

    def catch_crashes(self) -> None:
        """Have the interpreter write a trace here if the process crashes, which no exception hook ever sees."""
        faulthandler.enable(self._trace)

    def close(self) -> None:
        """Nothing crashed, and nothing is written any more."""
        if faulthandler.is_enabled():
            faulthandler.disable()
        self._trace.close()
        self._trace_path.unlink(missing_ok=True)
        self.handler.close()
        if self._lock:
            self._lock.close()

    def _take_one(self, folder: Path) -> Path:
        for number in range(1, MOST_WINDOWS + 1):
            name = "wavemask" if number == 1 else f"wavemask-{number}"
            lock = (folder / f"{name}.lock").open("ab")
            if lock_file(lock):
                self._lock = lock
                return folder / f"{name}.log"
            lock.close()
        # A disk that knows no locks.
        return folder / f"wavemask-p{os.getpid()}.log"
