"""What this computer has: processor cores, memory, room on the disk."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

GIB = 2**30


@dataclass(frozen=True)
class Machine:
    """A computer.

    Attributes:
        cores: Processor cores that this program may use.
        memory: Bytes, 0 where unknown.
    """

    cores: int
    memory: int


def this_machine() -> Machine:
    """Look at this computer; takes no time."""
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return Machine(allowed or 1, _memory())


def free_memory() -> int:
    """Bytes that programs could still get, 0 where that is not known."""
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable:")), 0)


def free_space(folder: Path) -> int:
    """Bytes free on the disk that a folder is on, or would be.

    Raises:
        OSError: The disk cannot be asked.
    """
    there = next(place for place in (folder.absolute(), *folder.absolute().parents) if place.exists())
    return shutil.disk_usage(there).free


def _memory() -> int:
    if sys.platform == "win32":
        return _memory_of_windows()
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError):
        return 0


def _memory_of_windows() -> int:  # pragma: no cover - Windows
    class Status(ctypes.Structure):
        """MEMORYSTATUSEX of the Windows API."""

        _fields_ = (
            ("length", ctypes.c_ulong),
            ("load", ctypes.c_ulong),
            ("total", ctypes.c_ulonglong),
            ("rest", ctypes.c_ulonglong * 6),
        )

    status = Status(length=ctypes.sizeof(Status))
    windll = ctypes.windll  # type: ignore[attr-defined,unused-ignore]
    return int(status.total) if windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)) else 0
