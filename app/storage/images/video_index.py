"""What one pass through a video tells: how many Frames it really has, when each is shown, and where decoding may begin.

The header of a video may claim any number of Frames and any rate, and after a seek the time that the container states
may be wrong too. Only decoding all of it tells the truth; most of it is decoded without converting it to pixels.
"""

from __future__ import annotations

import math
import statistics
import zlib
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np

from app.domain.errors import ImageError, OpeningCancelled
from app.domain.wording import tr

MAX_FRAMES = 1_000_000
# OpenCV's seek goes to the key frame that is at least 16 Frames before the asked one, and decodes on from there.
SEEK_MARGIN = 16
# So many Frames after a key frame stands its guard, by which a seek is recognised: behind where OpenCV stops.
_GUARD = SEEK_MARGIN + 4
_BETWEEN_STARTS = 24
_USUAL_STEP = 0.04

Checksums = tuple[int, int]


@dataclass(frozen=True)
class Start:
    """A place from which decoding may begin, other than the first Frame.

    Attributes:
        key: Index of a key frame.
        number: Its number as OpenCV counts: its time by the claimed rate.
        guard: Index of a Frame soon after it, by which it is recognised that the seek led here.
        checksums: Of the Frame before the guard and of the guard, which differ; no other guard has the same two.
    """

    key: int
    number: int
    guard: int
    checksums: Checksums


@dataclass(frozen=True)
class VideoIndex:
    """The Frames of a video.

    Attributes:
        seconds: When each is shown, from 0, strictly ascending.
        end: When the last one ends, seconds.
        starts: Where decoding may begin, ascending.
    """

    seconds: tuple[float, ...]
    end: float
    starts: tuple[Start, ...]


def index_video(capture: cv2.VideoCapture, rate: float, cancelled: Callable[[], bool]) -> VideoIndex:
    """Decode a video from its first Frame to its last.

    Args:
        capture: Freshly opened.
        rate: Frames per second, for a stream that states no times; 0 where it does.
        cancelled: Asked before each Frame.

    Raises:
        ImageError: It has more than `MAX_FRAMES`.
        OpeningCancelled: `cancelled` said so.
    """
    claimed = _claimed_rate(capture)
    times: list[float] = []
    guards: list[tuple[int, Checksums]] = []
    key, before = -_BETWEEN_STARTS, 0
    while True:
        if cancelled():
            raise OpeningCancelled("Nobody waits for this video any more.")
        if not capture.grab():
            break
        index = len(times)
        if index == MAX_FRAMES:
            raise ImageError(tr("The video has more than {most:,} Frames; cut it into shorter ones.", most=MAX_FRAMES))
        times.append(capture.get(cv2.CAP_PROP_POS_MSEC) / 1000)
        if index >= key + _BETWEEN_STARTS and capture.get(cv2.CAP_PROP_FRAME_TYPE) == ord("I"):
            key = index
        elif index == key + _GUARD - 1:
            before = checksum(capture)
        elif index == key + _GUARD:
            guards.append((key, (before, checksum(capture))))
    alike = Counter(checksums for _, checksums in guards)
    starts = tuple(
        Start(key, math.ceil(times[key] * claimed), key + _GUARD, checksums)
        for key, checksums in guards
        # Where the picture stands still, nobody can tell one Frame from the next.
        if key and alike[checksums] == 1 and checksums[0] != checksums[1] and math.isfinite(times[key])
    )
    seconds = [index / rate for index in range(len(times))] if rate else _ascending(times, claimed)
    return VideoIndex(tuple(seconds), seconds[-1] + _step(seconds, rate or claimed) if seconds else 0.0, starts)


def _claimed_rate(capture: cv2.VideoCapture) -> float:
    """Frames per second as the header has it, or 0 where that makes no sense."""
    rate = capture.get(cv2.CAP_PROP_FPS)
    return rate if 0 < rate < 100_000 else 0.0


def checksum(capture: cv2.VideoCapture) -> int:
    """Tells the Frame that was decoded last from others; 0 for one that could not be converted to pixels."""
    ok, pixels = capture.retrieve()
    return zlib.crc32(np.ascontiguousarray(pixels).data) if ok else 0


def _ascending(times: list[float], rate: float) -> list[float]:
    """Times from 0 and strictly ascending; FFmpeg states none, or an earlier one, for the last Frames it holds back."""
    step = _step(times, rate)
    seconds: list[float] = []
    for time in times:
        moved = time - times[0]
        before = seconds[-1] if seconds else -math.inf
        # A comparison that a NaN fails, too.
        seconds.append(moved if before < moved < math.inf else before + step if seconds else 0.0)
    return seconds


def _step(times: list[float], rate: float) -> float:
    """How long a Frame is shown, in seconds, where nothing says so: as most others are."""
    steps = [after - before for before, after in pairwise(times) if after > before]
    return statistics.median(steps) if steps else 1 / rate if rate else _USUAL_STEP
