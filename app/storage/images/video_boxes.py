"""What MP4 and QuickTime files say and OpenCV does not pass on (ISO/IEC 14496-12)."""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass
from pathlib import Path

# Boxes that may stand at the top, one of which comes first.
TOP_BOXES = frozenset({b"ftyp", b"moov", b"mdat", b"free", b"skip", b"wide", b"pnot"})
# The index of a video of a day has less.
_MAX_MOOV = 64 * 1024**2
# Track header, version 0 or 1, up to its matrix, of which only the upper left 2 x 2 turns and mirrors.
_MATRIX = re.compile(rb"tkhd(?:\x00.{3}.{36}|\x01.{3}.{48})(.{8}).{4}(.{8})", re.DOTALL)


@dataclass(frozen=True)
class Boxes:
    """What such a file says about all of its video.

    Attributes:
        found: Whether it is such a file.
        complete: Whether it has its index, which recorders write last.
        encrypted: Whether its Frames are.
        mirrored: Whether it is to be shown mirrored, which OpenCV leaves out when it turns a video upright.
    """

    found: bool = False
    complete: bool = True
    encrypted: bool = False
    mirrored: bool = False


def read_boxes(path: Path) -> Boxes:
    """Look into an MP4 or QuickTime file; nothing is found in any other.

    Raises:
        OSError: It cannot be read.
    """
    with path.open("rb") as file:
        found = False
        while len(header := file.read(8)) == 8:
            size, name = struct.unpack(">I4s", header)
            if not found and name not in TOP_BOXES:
                return Boxes()
            found, length = True, 8
            if size == 1:
                (size,), length = struct.unpack(">Q", file.read(8).rjust(8, b"\0")), 16
            if name == b"moov":
                # A size of 0 is the rest of the file.
                moov = file.read(min(size - length, _MAX_MOOV) if size > length else _MAX_MOOV)
                encrypted = b"encv" in moov or b"drmi" in moov
                return Boxes(True, True, encrypted, any(_mirrors(*match) for match in _MATRIX.findall(moov)))
            if size < length:
                break
            file.seek(size - length, 1)
    return Boxes(found, complete=False)


def _mirrors(x_axis: bytes, y_axis: bytes) -> bool:
    (a, b), (c, d) = struct.unpack(">2i", x_axis), struct.unpack(">2i", y_axis)
    return bool(a * d < b * c)
