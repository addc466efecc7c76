"""The Frames of one opened file, whatever it is."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Protocol

from app.domain.errors import ImageError
from app.domain.image import Frame
from app.domain.wording import tr
from app.storage.images.reader import open_dicom, open_video, read_image


class FrameReader(Protocol):
    """The Frames of one Image, decoded when they are asked for; one thread at a time.

    Attributes:
        seconds: When each Frame is shown, from 0, ascending; its length is the number of Frames. For a video, asking
            for it the first time decodes all of it; see `app.storage.images.video.VideoFrames.count`.
        end: When the last one ends, seconds.
    """

    @property
    def seconds(self) -> tuple[float, ...]: ...

    @property
    def end(self) -> float: ...

    def read(self, index: int) -> Frame:
        """Decode one Frame, with its calibration.

        Raises:
            ImageError: There is none of this index, or it cannot be decoded.
        """
        ...

    def close(self) -> None:
        """Let go of the file."""
        ...


class StillFrames:
    """A still as a `FrameReader` of one Frame.

    Args:
        frame: It.
    """

    seconds: tuple[float, ...] = (0.0,)
    end = 0.0

    def __init__(self, frame: Frame) -> None:
        self._frame = frame

    def read(self, index: int) -> Frame:
        if index:
            raise ImageError(tr("The image has no Frame {frame}.", frame=index + 1))
        return self._frame

    def close(self) -> None:
        return


def open_frames(path: Path) -> FrameReader:
    """Open a file for reading its Frames; no Frame but the first is decoded yet.

    Raises:
        ImageError: It cannot be opened as an Image; one sentence says why and what to do.
    """
    return open_video(path) or open_dicom(path) or StillFrames(read_image(path).frame)


def first_frame(path: Path) -> Frame:
    """The first Frame of a file; that of a video is there long before its Frames are counted.

    Raises:
        ImageError: It cannot be opened as an Image; one sentence says why and what to do.
    """
    with closing(open_frames(path)) as frames:
        return frames.read(0)
