"""Files to Images: finding them in folders, and reading one whatever it turns out to be."""

from __future__ import annotations

import hashlib
import logging
import os
import re
import stat
import threading
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.errors import ImageError, OpeningCancelled
from app.domain.image import UNKNOWN, Frame, Identity, Image
from app.domain.wording import tr
from app.storage.images import raster, video

if TYPE_CHECKING:
    from app.storage.images.dicom import DicomFrames

MAX_BYTES = 2 * 1024**3
# Videos are not read into memory.
MAX_VIDEO_BYTES = 64 * 1024**3
_HASHED_AT_ONCE = 2**20

_DICOM_SUFFIXES = frozenset({".dcm", ".dicom", ".dic", ".ima"})
# First elements of a data set without the usual 132 bytes before it: group 2 or 8, a low element number, and then
# either a value representation (two capitals) or a length below 64 KiB; little and big endian.
_BARE_DICOM = re.compile(rb"([\x02\x08]\0[\0-\x20]\0([A-Z]{2}|..\0\0))|(\0[\x02\x08]\0[\0-\x20][A-Z]{2})", re.DOTALL)

log = logging.getLogger(__name__)


def read_image(path: Path, cancelled: Callable[[], bool] = lambda: False) -> Image:
    """Read a file, decode its first Frame, and find out when each is shown.

    For a video that means to decode all of it; whoever wants its first Frame before takes `frames.first_frame`.

    Args:
        path: The file.
        cancelled: Asked again and again while a video is read.

    Raises:
        ImageError: The file cannot be opened as an Image; one sentence says why and what to do.
        OpeningCancelled: `cancelled` said so.
    """
    if frames := open_video(path):
        with closing(frames), decoding(path):
            decoded = video.decoded(frames, cancelled)
        digest = _hash(path, cancelled)
    else:
        data = _read_bytes(path)
        with decoding(path):
            if is_dicom(data):
                from app.storage.images import dicom  # slow to import, and most folders hold none

                decoded = dicom.decode(data, path)
            else:
                decoded = raster.decode(data)
        digest = hashlib.sha256(data).hexdigest()
    with decoding(path):
        frame = Frame(decoded.rgb, decoded.calibration)
    return Image(
        path,
        digest,
        frame,
        decoded.frame_count,
        decoded.notice,
        decoded.modality,
        decoded.seconds,
        decoded.identity,
    )


def read_identity(path: Path) -> Identity:
    """Whose a file is, from its header alone; `UNKNOWN` where it is no DICOM file.

    Raises:
        ImageError: It cannot be read, or its header is damaged.
    """
    if not is_dicom(_read_start(path)):
        return UNKNOWN
    # Slow to import, and most folders hold none.
    from app.storage.images import dicom_facts, dicom_file

    with reading(path):
        file = path.open("rb")
    with file, decoding(path):
        return dicom_facts.read_identity(dicom_file.read_header(file)[0])


def open_video(path: Path) -> video.VideoFrames | None:
    """Open a file for reading its Frames where it is a video, DICOM or not; None where it is anything else.

    Raises:
        ImageError: It cannot be read, or is a video that cannot be decoded.
    """
    start = _read_start(path)
    with decoding(path):
        if video.is_video(start):
            return video.VideoFrames(path)
        if is_dicom(start):
            from app.storage.images import dicom_video  # slow to import, and most folders hold none

            return dicom_video.open_video(path)
    return None


def open_dicom(path: Path) -> DicomFrames | None:
    """Open a file for reading its Frames where it is a DICOM image but no video; None where it is anything else.

    Raises:
        ImageError: It cannot be read, or holds no image that can be shown.
    """
    if not is_dicom(_read_start(path)):
        return None
    from app.storage.images import dicom  # slow to import, and most folders hold none

    with reading(path):
        file = path.open("rb")
    try:
        with decoding(path):
            return dicom.DicomFrames(file, path)
    except BaseException:
        file.close()
        raise


@contextmanager
def decoding(path: Path) -> Iterator[None]:
    """Turn whatever a decoder raises for a file into an `ImageError`; what it warns about goes to the log."""
    try:
        with _warnings_to_log():
            yield
    except (ImageError, OpeningCancelled):
        raise
    except MemoryError as error:
        raise ImageError(
            tr("There is not enough memory to open this image; close other programs or export it smaller.")
        ) from error
    except Exception as error:
        # What a decoder raises for bytes that are not as they should be has no common type.
        log.info("%s cannot be decoded", path, exc_info=True)
        raise ImageError(
            tr("The file is cut off, damaged or encrypted; copy or export it again from where it came from.")
        ) from error


def looks_like_image(path: Path) -> bool:
    """Whether a file found in a folder is worth listing: by its suffix, or as DICOM where it has none."""
    suffix = path.suffix.lower()
    if suffix in raster.SUFFIXES or suffix in _DICOM_SUFFIXES or suffix in video.SUFFIXES:
        return True
    # Archives name DICOM files IM0001 or by their UID (1.2.840.17); DICOMDIR is only the index of a disc.
    if (suffix and not suffix[1:].isdigit()) or _is_index(path):
        return False
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return False
        with path.open("rb") as file:
            return is_dicom(file.read(132))
    except OSError as error:
        log.info("%s is left out: %s", path, error)
        return False


def find_images(paths: Sequence[Path], cancelled: Callable[[], bool]) -> Iterator[Path]:
    """Every file to list for what the user opened, one at a time while folders are being read.

    Files come as given, even where they cannot be read, so that the worklist can say why. Folders are searched with
    their subfolders, in natural order (img2 before img10); hidden files and folders are left out. A folder that may
    not be listed comes itself. In place of a DICOMDIR come the images it lists, also those that are missing. Whatever
    several names or links lead to comes once.

    Args:
        paths: Files and folders.
        cancelled: Asked before each step; True ends the search.
    """
    seen: set[str] = set()
    # A stack instead of recursion, for trees of any depth; the flag says that the user named the path.
    waiting = [(path, True) for path in reversed(paths)]
    while waiting and not cancelled():
        path, named = waiting.pop()
        real = os.path.normcase(os.path.realpath(path))
        if real in seen:
            continue
        seen.add(real)
        if os.path.isdir(path):
            try:
                names = sorted((name for name in os.listdir(path) if not name.startswith(".")), key=natural_order)
            except OSError as error:
                log.warning("%s cannot be listed: %s", path, error)
                yield path
                continue
            waiting.extend((path / name, False) for name in reversed(names))
        elif _is_index(path) and (listed := _listed(path)):
            waiting.extend((image, True) for image in reversed(listed))
        elif named or looks_like_image(path):
            yield path


def _is_index(path: Path) -> bool:
    return path.name.upper() == "DICOMDIR"


def _listed(index: Path) -> list[Path]:
    from app.storage.images.dicom_directory import listed_images  # slow to import, and most folders hold none

    try:
        return listed_images(index)
    except ImageError as error:
        log.warning("%s is left out: %s", index, error)
        return []


def thumbnail(frame: Frame, side: int) -> NDArray[np.uint8]:
    """The Frame reduced until its longer side is at most `side` pixels: shape (h, w, 3), uint8; never enlarged."""
    scale = min(1.0, side / max(frame.height, frame.width))
    size = max(1, int(frame.width * scale)), max(1, int(frame.height * scale))
    return np.ascontiguousarray(cv2.resize(frame.rgb, size, interpolation=cv2.INTER_AREA), np.uint8)


def is_dicom(data: bytes) -> bool:
    """Whether the first 132 bytes of a file, or more, are those of a DICOM file."""
    return data[128:132] == b"DICM" or _BARE_DICOM.match(data) is not None


def _read_start(path: Path) -> bytes:
    """The first bytes of a file, as many as it takes to tell what it is."""
    with reading(path):
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            os.listdir(path)
            raise ImageError(tr("This is a folder, not an image file; open it as a folder to list the images in it."))
        # Opening a pipe would wait for its other end for ever.
        if not stat.S_ISREG(status.st_mode):
            raise ImageError(tr("This is a pipe, socket or device, not an image file; choose another file."))
        with path.open("rb") as file:
            start = file.read(max(video.START_BYTES, 132))
        limit = MAX_VIDEO_BYTES if video.is_video(start) else MAX_BYTES
        if status.st_size > limit:
            raise ImageError(
                tr(
                    "The file has {size:.1f} GiB and WaveMask opens up to {limit} GiB; export a shorter or "
                    "smaller one.",
                    size=status.st_size / 1024**3,
                    limit=limit // 1024**3,
                )
            )
    if not start:
        raise ImageError(tr("The file is empty; copy it again from where it came from."))
    return start


def _read_bytes(path: Path) -> bytes:
    with reading(path):
        return path.read_bytes()


def _hash(path: Path, cancelled: Callable[[], bool]) -> str:
    """SHA-256 of a file that may be larger than the memory."""
    found = hashlib.sha256()
    with reading(path), path.open("rb") as file:
        while part := file.read(_HASHED_AT_ONCE):
            if cancelled():
                raise OpeningCancelled("Nobody waits for this file any more.")
            found.update(part)
    return found.hexdigest()


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Turn what the system raises where it refuses a file into an `ImageError`."""
    try:
        yield
    except PermissionError as error:
        raise ImageError(
            tr("You have no permission to read this; ask its owner or an administrator for access.")
        ) from error
    except FileNotFoundError as error:
        if path.is_symlink():
            raise ImageError(
                tr("This link leads to a file that does not exist; restore it or open the original.")
            ) from error
        raise ImageError(tr("The file is no longer there; look where it was moved or reconnect its drive.")) from error
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else tr("the system refuses its name")
        raise ImageError(
            tr("The file cannot be read ({reason}); check the drive or network share it lies on.", reason=reason)
        ) from error


def natural_order(name: str) -> list[tuple[int, str]]:
    """Sort key under which numbers count as numbers: img2 comes before img10."""
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in re.split(r"(\d+)", name.casefold())]


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
