"""The Frames of one opened file, whatever kind of file it is."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from app.domain.image import Frame
from app.storage.images.access import check_file, decoding, reading
from app.storage.images.reader import is_dicom, read_image


class FrameReader(Protocol):
    """The Frames of one Image, decoded when they are asked for; one thread at a time.

    Attributes:
        seconds: When each Frame is shown, from 0, ascending; its length is the number of Frames.
        end: When the last one ends, seconds.
    """

    seconds: tuple[float, ...]
    end: float

    def read(self, index: int) -> Frame:
        """Decode one Frame, with the calibration that holds for it.

        Raises:
            ImageError: It cannot be decoded; one sentence says why and what to do.
        """
        ...

    def close(self) -> None: ...


def open_frames(path: Path) -> FrameReader:
    """Open a file for its Frames; whoever opens it closes it.

    Raises:
        ImageError: The file cannot be opened as an Image; one sentence says why and what to do.
    """
    with reading(path):
        check_file(path)
        file = path.open("rb")
    try:
        with reading(path):
            start = file.read(132)
        if is_dicom(start):
            from app.storage.images.dicom import DicomFrames  # slow to import, and most folders hold none

            with decoding(path):
                return DicomFrames(file, path)
    except BaseException:
        file.close()
        raise
    file.close()
    return _Still(read_image(path).frame)


class _Still:
    """The one Frame of a file that holds one."""

    def __init__(self, frame: Frame) -> None:
        self.seconds: tuple[float, ...] = (0.0,)
        self.end = 0.0
        self._frame = frame

    def read(self, index: int) -> Frame:
        """Give the Frame.

        Raises:
            IndexError: It is another than the first.
        """
        return (self._frame,)[index]

    def close(self) -> None:
        """Nothing is open."""
