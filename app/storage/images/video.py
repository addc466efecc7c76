"""Videos, through OpenCV and the FFmpeg in it."""

from __future__ import annotations

import logging
import struct
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Hashable
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.errors import ImageError
from app.domain.image import UNKNOWN, Calibration, Frame, Identity
from app.domain.wording import mark, tr
from app.storage.images.pixels import Decoded, check_size
from app.storage.images.video_boxes import TOP_BOXES, read_boxes
from app.storage.images.video_index import SEEK_MARGIN, Start, VideoIndex, checksum, index_video

SUFFIXES = frozenset({".mp4", ".m4v", ".mov", ".avi", ".mkv", ".webm", ".mpg", ".mpeg", ".wmv"})
# As much of a file as `is_video` looks at.
START_BYTES = 600

NO_SCALE = Calibration(reason=mark("This kind of file has no scale; a DICOM file of the video may have one."))

# Stills in files like MP4 have brands of their own.
_STILL_BRANDS = (b"hei", b"mif1", b"avif", b"crx ")
_SIGNATURES = (
    (8, b"AVI "),
    (0, b"\x1aE\xdf\xa3"),  # Matroska and WebM
    (0, b"\x30\x26\xb2\x75\x8e\x66\xcf\x11"),  # Windows Media
    (0, b"\0\0\1\xba"),  # MPEG program stream
)
# First bytes of streams without a container: MPEG-1 and MPEG-2, then H.264 and HEVC with any of the units they begin
# with (parameter sets, delimiter, supplements).
_UNITS = (b"\x67", b"\x27", b"\x47", b"\x09", b"\x06", b"@\1", b"F\1", b"N\1")
_BARE_STREAMS = (b"\0\0\1\xb3", *(b"\0\0\1" + unit for unit in _UNITS))
_TRANSPORT_PACKETS = ((0, 188), (4, 192))
# More threads hold more decoded Frames, and other work needs cores too.
_THREADS = 2
# After so many seeks in one video that led elsewhere, the next ones would too.
_MAX_LOST = 3
_KEPT_INDEXES = 8

_indexes: OrderedDict[Hashable, VideoIndex] = OrderedDict()

log = logging.getLogger(__name__)


def is_video(start: bytes) -> bool:
    """Whether a file with these first bytes (at least `START_BYTES`, or all of it) is a video.

    FFmpeg would also follow playlists to other files and addresses, so it is given none but these.
    """
    if start[4:8] in TOP_BOXES:
        return not start.startswith(_STILL_BRANDS, 8) or start[4:8] != b"ftyp"
    if any(start.startswith(magic, at) for at, magic in _SIGNATURES) or _is_bare(start):
        return True
    return any(start[at : at + 3 * size : size] == b"GGG" for at, size in _TRANSPORT_PACKETS)


def decoded(frames: VideoFrames, cancelled: Callable[[], bool]) -> Decoded:
    """The first Frame of a video, and when each is shown; `VideoFrames.count` says what it raises."""
    first = frames.read(0)
    seconds = frames.count(cancelled).seconds
    return Decoded(first.rgb, len(seconds), frames.notice, frames.modality, first.calibration, seconds, frames.identity)


class VideoFrames:
    """The Frames of a video, a `FrameReader`.

    It opens at once, and the first Frames can be read at once, in order. How many there are is known only when all of
    them were decoded; that is done by `count`, or when `seconds` or `end` is asked for. `count` has a decoder of its
    own, so it may run on another thread while Frames are being read. Another Frame than the next one is found by
    going to a key frame before it and decoding on. That this led to where it should is checked against checksums
    that were taken while counting, since many containers lead elsewhere; where it did not, the video is decoded from
    its beginning. Only what FFmpeg makes up for a damaged stretch may depend on how one came to it.

    Attributes:
        modality: See `app.domain.image.Image`.
        identity: Whose it is, where a file around the video says so.
        notice: What the user should read about how the video is shown, or an empty string.
    """

    def __init__(
        self,
        path: Path,
        calibration: Calibration = NO_SCALE,
        modality: str = "",
        rate: float = 0.0,
        key: Hashable = None,
        on_close: Callable[[], None] = lambda: None,
    ) -> None:
        """Open the video.

        Args:
            path: The file, for which `is_video` holds.
            calibration: Where lengths on every Frame are known; given up where it is not for Frames of this size.
            modality: See `app.domain.image.Image`.
            rate: Frames per second, for a stream without a container, which states no times; 0 where unknown.
            key: Tells the content apart from that of other videos; by default the file and its time.
            on_close: Called when the file is needed no longer, not where opening it failed.

        Raises:
            ImageError: It cannot be decoded, or its Frames are too large.
        """
        self._path = path.absolute()
        try:
            with self._path.open("rb") as file:
                self._rate = rate if _is_bare(file.read(START_BYTES)) else 0.0
            status = self._path.stat()
            boxes = read_boxes(self._path)
        except OSError as error:
            raise ImageError(tr("The video cannot be read any more; look where it was moved.")) from error
        if boxes.encrypted:
            raise ImageError(tr("The video is encrypted, so that only its own player shows it; export it unprotected."))
        if not boxes.complete:
            raise ImageError(
                tr("The recording was cut off before its index was written; copy or export the video again.")
            )
        self._mirrored = boxes.mirrored
        self._key = key or (self._path, status.st_mtime_ns, status.st_size), self._rate
        self._capture = self._opened()
        self._position = -1  # index of the Frame that was decoded last
        self._from_start = True  # whether all before it was decoded too
        self._lost = 0
        self._index: VideoIndex | None = None
        self._guards: dict[int, int] = {}  # checksums of Frames
        self._on_close = on_close
        self.modality = modality
        self.identity: Identity = UNKNOWN
        self.notice = ""
        try:
            self._first(calibration)
        except BaseException:
            self._capture.release()
            raise

    @property
    def seconds(self) -> tuple[float, ...]:
        """When each Frame is shown, from 0, ascending."""
        return self.count(lambda: False).seconds

    @property
    def end(self) -> float:
        """When the last Frame ends, seconds."""
        return self.count(lambda: False).end

    def count(self, cancelled: Callable[[], bool]) -> VideoIndex:
        """Find out how many Frames there are, which means to decode all of them once.

        What was found is kept for the next time that the same file is opened.

        Raises:
            ImageError: There are too many.
            OpeningCancelled: `cancelled` said so; it is asked before each Frame.
        """
        if self._index:
            return self._index
        found = _indexes.get(self._key)
        if found is None:
            capture = self._opened()
            try:
                found = index_video(capture, self._rate, cancelled)
            except cv2.error as error:
                raise ImageError(tr("The Frames of the video cannot be counted; export it as MP4 (H.264).")) from error
            finally:
                capture.release()
            _indexes[self._key] = found
            while len(_indexes) > _KEPT_INDEXES:
                _indexes.popitem(last=False)
        self._guards = {start.guard: start.checksums[1] for start in found.starts}
        self._index = found
        return found

    def read(self, index: int) -> Frame:
        """Decode one Frame.

        Raises:
            ImageError: There is none of this index, or it cannot be decoded.
        """
        if index < 0 or (self._index and index >= len(self._index.seconds)):
            raise ImageError(tr("The video has no Frame {frame}.", frame=index + 1))
        try:
            if not self._reach(index):
                raise ImageError(
                    tr("Frame {frame} of the video cannot be decoded; copy it again from its origin.", frame=index + 1)
                )
            rgb = self._pixels()
        except cv2.error as error:
            raise ImageError(
                tr("Frame {frame} of the video cannot be decoded; export the video again.", frame=index + 1)
            ) from error
        return Frame(rgb, self._calibration)

    def close(self) -> None:
        """Let go of the file."""
        self._capture.release()
        self._on_close()

    def _opened(self) -> cv2.VideoCapture:
        name = str(self._path)
        try:
            name.encode()
        except UnicodeEncodeError as error:
            # OpenCV ends the whole process on such a name.
            raise ImageError(tr("The name of this video has characters that cannot be read; rename it.")) from error
        capture = cv2.VideoCapture(name, cv2.CAP_FFMPEG, [cv2.CAP_PROP_N_THREADS, _THREADS])
        if not capture.isOpened():
            raise ImageError(_why_not_opened(name))
        return capture

    def _first(self, calibration: Calibration) -> None:
        capture = self._capture
        check_size(int(capture.get(cv2.CAP_PROP_FRAME_WIDTH)), int(capture.get(cv2.CAP_PROP_FRAME_HEIGHT)))
        try:
            readable = self._walk(0)
        except cv2.error as error:
            raise ImageError(tr("The Frames of the video cannot be decoded; export it as MP4 (H.264).")) from error
        if not readable:
            raise ImageError(
                tr("Not one Frame of the video can be decoded: it is cut off, damaged or encrypted; copy it again.")
            )
        self._calibration = _fitting(calibration, self._pixels().shape)
        wide, high = capture.get(cv2.CAP_PROP_SAR_NUM), capture.get(cv2.CAP_PROP_SAR_DEN)
        if wide > 0 and high > 0 and wide != high:
            self.notice = tr(
                "The pixels of this video are {wide:g}:{high:g} wide to high; it is shown pixel for "
                "pixel, so it looks narrower or wider than in a player.",
                wide=wide,
                high=high,
            )

    def _pixels(self) -> NDArray[np.uint8]:
        """The Frame that was decoded last, turned upright by OpenCV where the file says that it lies on its side."""
        ok, pixels = self._capture.retrieve()
        if not ok:
            raise ImageError(
                tr("Frame {frame} of the video cannot be decoded; export the video again.", frame=self._position + 1)
            )
        if self._mirrored:
            # OpenCV turned its rows to where they belong; its columns still run the other way.
            lay = self._capture.get(cv2.CAP_PROP_ORIENTATION_META) % 180 != 0
            pixels = cv2.flip(pixels, 1 if lay else 0)
        return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2RGB), np.uint8)

    def _reach(self, index: int) -> bool:
        """Decode until a Frame is the one decoded last; False where the video ends before it."""
        start = self._start_before(index)
        ahead = start is not None and start.key > self._position
        if start and (ahead or index < self._position):
            if self._jump(start) and self._walk(index):
                return True
            self._lost += 1
            log.info("%s: a seek to Frame %d led elsewhere", self._path.name, index)
            self._restart()
        elif index < self._position:
            self._restart()
        if self._walk(index):
            return True
        if self._from_start:
            return False
        self._lost = _MAX_LOST
        self._restart()
        return self._walk(index)

    def _start_before(self, index: int) -> Start | None:
        """Where decoding to this Frame may begin; None is the first Frame."""
        if self._index is None or self._lost >= _MAX_LOST:
            return None
        place = bisect_right(self._index.starts, index, key=lambda start: start.guard)
        return self._index.starts[place - 1] if place else None

    def _restart(self) -> None:
        self._capture.release()
        self._capture = self._opened()
        self._position, self._from_start = -1, True

    def _jump(self, start: Start) -> bool:
        """Seek, and decode until the guard of the start is recognised; False where it is not."""
        self._from_start, self._position = False, -1
        self._capture.set(cv2.CAP_PROP_POS_FRAMES, start.number + SEEK_MARGIN + 1)
        before = 0
        # As far again as it should be, for containers that lead to an earlier key frame.
        for _ in range(2 * (start.guard - start.key)):
            if not self._capture.grab():
                return False
            this = checksum(self._capture)
            if (before, this) == start.checksums:
                self._position = start.guard
                return True
            before = this
        return False

    def _walk(self, index: int) -> bool:
        """Decode on to a Frame; False where the video ends before it, or is seen to be elsewhere than was thought."""
        guards = {} if self._from_start else self._guards
        while self._position < index:
            if not self._capture.grab():
                return False
            self._position += 1
            if self._position in guards and checksum(self._capture) != guards[self._position]:
                return False
        return True


def _is_bare(start: bytes) -> bool:
    """Whether it is a stream without a container; the first unit may have one more zero before it."""
    return start.startswith(_BARE_STREAMS) or start[1:].startswith(_BARE_STREAMS)


def _fourcc(capture: cv2.VideoCapture) -> bytes:
    return struct.pack("<I", int(capture.get(cv2.CAP_PROP_FOURCC)) & 0xFFFFFFFF)


def _fitting(calibration: Calibration, shape: tuple[int, ...]) -> Calibration:
    """The calibration, where it is for Frames of this size."""
    height, width = shape[:2]
    if all(region.rect.clipped(height, width) == region.rect for region in calibration.regions):
        return calibration
    return Calibration(reason=mark("The scale in the file is for a video of another size."))


def _why_not_opened(name: str) -> str:
    # Without decoding, FFmpeg opens whatever container it knows.
    container = cv2.VideoCapture(name, cv2.CAP_FFMPEG, [cv2.CAP_PROP_FORMAT, -1])
    try:
        if not container.isOpened():
            return tr(
                "The video is cut off, damaged or holds no pictures; copy or export it again from where it came from."
            )
        codec = _fourcc(container)
    finally:
        container.release()
    if not codec.isalnum():
        return tr("The video is compressed in a way that WaveMask does not know; export it as MP4 (H.264).")
    return tr(
        "The video is compressed as {codec}, which WaveMask cannot read; export it as MP4 (H.264).",
        codec=codec.decode("ascii"),
    )
