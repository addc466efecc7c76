"""The Frames of one opened file, decoded when they are asked for."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from app.domain.image import Frame
from app.storage.images.reader import read_image


class FrameReader(Protocol):
    """The Frames of one Image, decoded when they are asked for; one thread at a time.

    Attributes:
        seconds: When each Frame is shown, from 0, ascending; its length is the number of Frames.
        end: When the last one ends, seconds.
    """

    seconds: tuple[float, ...]
    end: float

    def read(self, index: int) -> Frame:
        """Decode one Frame, which carries its own calibration.

        Raises:
            ImageError: It cannot be decoded.
        """
        ...

    def close(self) -> None:
        """Let go of the file."""
        ...


def open_frames(path: Path) -> FrameReader:
    """Open a file for its Frames.

    Raises:
        ImageError: The file cannot be opened as an Image.
    """
    return _Still(read_image(path).frame)


class _Still:
    seconds: tuple[float, ...] = (0.0,)
    end = 0.0

    def __init__(self, frame: Frame) -> None:
        self._frame = frame

    def read(self, index: int) -> Frame:
        return self._frame

    def close(self) -> None:
        """Nothing is open."""
