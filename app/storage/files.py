"""Files that are replaced complete or not at all, and files that are locked."""

from __future__ import annotations

import os
import sys
import uuid
from pathlib import Path
from typing import IO


def replace_file(path: Path, content: bytes) -> None:
    """Write `content` as `path`, atomically: a reader finds the old file or the new one, never a part of it.

    Raises:
        OSError: It could not be written; what was there before is unchanged and nothing else is left behind.
    """
    # A short name of its own: one made from the file's name could be too long for the file system.
    temporary = path.with_name(f".wavemask-{uuid.uuid4().hex}.part")
    try:
        with temporary.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def lock_file(file: IO[bytes]) -> bool:
    """Lock a file until it is closed or the process ends, however it does; False where another process has it."""
    try:
        if sys.platform == "win32":  # pragma: no cover - Windows
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
