"""Getting at a file, and saying in one sentence why that is not possible."""

from __future__ import annotations

import logging
import os
import stat
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.errors import ImageError

MAX_BYTES = 2 * 1024**3

log = logging.getLogger(__name__)


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Say in a sentence what the system says when it refuses a file that is read inside.

    Raises:
        ImageError: The file cannot be read; one sentence says why and what to do.
    """
    try:
        yield
    except PermissionError as error:
        raise ImageError(
            "You have no permission to read this; ask its owner or an administrator for access."
        ) from error
    except FileNotFoundError as error:
        if path.is_symlink():
            raise ImageError(
                "This link leads to a file that does not exist; restore it or open the original."
            ) from error
        raise ImageError("The file is no longer there; look where it was moved or reconnect its drive.") from error
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else "the system refuses its name"
        raise ImageError(f"The file cannot be read ({reason}); check the drive or network share it lies on.") from error


def check_file(path: Path) -> None:
    """Refuse what is no file that could be opened as an Image.

    Raises:
        ImageError: It is a folder, a pipe, empty or too large.
        OSError: The system refuses it.
    """
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        os.listdir(path)
        raise ImageError("This is a folder, not an image file; open it as a folder to list the images in it.")
    # Opening a pipe would wait for its other end for ever.
    if not stat.S_ISREG(status.st_mode):
        raise ImageError("This is a pipe, socket or device, not an image file; choose another file.")
    if status.st_size > MAX_BYTES:
        raise ImageError(
            f"The file has {status.st_size / 1024**3:.1f} GiB and WaveMask opens up to {MAX_BYTES // 1024**3} GiB; "
            "export a shorter or smaller one."
        )
    if not status.st_size:
        raise ImageError("The file is empty; copy it again from where it came from.")


@contextmanager
def decoding(path: Path) -> Iterator[None]:
    """Say in a sentence what decoders say when bytes are not as they should be; what they warn about goes to the log.

    Raises:
        ImageError: The bytes that are decoded inside cannot be; one sentence says why and what to do.
    """
    try:
        with _warnings_to_log():
            yield
    except ImageError:
        raise
    except MemoryError as error:
        raise ImageError(
            "There is not enough memory to open this image; close other programs or export it smaller."
        ) from error
    except Exception as error:
        # What a decoder raises for bytes that are not as they should be has no common type.
        log.info("%s cannot be decoded", path, exc_info=True)
        raise ImageError(
            "The file is cut off, damaged or encrypted; copy or export it again from where it came from."
        ) from error


_warnings_lock = threading.Lock()
_warnings_users = 0
_warnings_filters = warnings.catch_warnings(record=True)
_warnings_caught: list[warnings.WarningMessage] = []


@contextmanager
def _warnings_to_log() -> Iterator[None]:
    """Send what decoders warn about to the log, while any thread is inside.

    `warnings.catch_warnings` in each thread would leave the filters of the whole process wrong when two threads do
    not leave in the opposite order of entering.
    """
    global _warnings_users, _warnings_filters, _warnings_caught
    with _warnings_lock:
        if not _warnings_users:
            _warnings_filters = warnings.catch_warnings(record=True)
            _warnings_caught = _warnings_filters.__enter__()
            warnings.simplefilter("always")
        _warnings_users += 1
    try:
        yield
    finally:
        with _warnings_lock:
            _warnings_users -= 1
            if not _warnings_users:
                _warnings_filters.__exit__(None, None, None)
            for warning in _warnings_caught:
                log.debug("%s: %s", warning.category.__name__, warning.message)
            _warnings_caught.clear()
