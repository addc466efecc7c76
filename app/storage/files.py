"""Files that are replaced complete or not at all."""

from __future__ import annotations

import os
import uuid
from pathlib import Path


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
