"""Files to Images: finding them in folders, and reading one whatever it turns out to be."""

from __future__ import annotations

import hashlib
import logging
import os
import re
import stat
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.errors import ImageError
from app.domain.image import Frame, Image
from app.storage.images import raster
from app.storage.images.access import check_file, decoding, reading

_DICOM_SUFFIXES = frozenset({".dcm", ".dicom", ".dic", ".ima"})
# First elements of a data set without the usual 132 bytes before it: group 2 or 8, a low element number, and then
# either a value representation (two capitals) or a length below 64 KiB; little and big endian.
_BARE_DICOM = re.compile(rb"([\x02\x08]\0[\0-\x20]\0([A-Z]{2}|..\0\0))|(\0[\x02\x08]\0[\0-\x20][A-Z]{2})", re.DOTALL)

log = logging.getLogger(__name__)


def read_image(path: Path) -> Image:
    """Read a file and decode its first Frame.

    Raises:
        ImageError: The file cannot be opened as an Image; one sentence says why and what to do.
    """
    data = _read_bytes(path)
    with decoding(path):
        if is_dicom(data):
            from app.storage.images import dicom  # slow to import, and most folders hold none

            decoded = dicom.decode(data, path)
        else:
            decoded = raster.decode(data)
        frame = Frame(decoded.rgb, decoded.calibration)
    digest = hashlib.sha256(data).hexdigest()
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


def looks_like_image(path: Path) -> bool:
    """Whether a file found in a folder is worth listing: by its suffix, or as DICOM where it has none."""
    suffix = path.suffix.lower()
    if suffix in raster.SUFFIXES or suffix in _DICOM_SUFFIXES:
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


def _read_bytes(path: Path) -> bytes:
    with reading(path):
        check_file(path)
        data = path.read_bytes()
    return data


def natural_order(name: str) -> list[tuple[int, str]]:
    """Sort key under which numbers count as numbers: img2 comes before img10."""
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in re.split(r"(\d+)", name.casefold())]
