"""Small videos for tests, written with OpenCV or by hand, and what OpenCV itself decodes from them."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
SIZE = 64, 48


def picture(index: int, size: tuple[int, int] = SIZE) -> Pixels:
    """A Frame unlike any other: a texture that changes now and then, a moving disc, and a number."""
    texture = np.random.default_rng(index // 7).integers(0, 200, (6, 8, 3), np.uint8)
    pixels = cv2.resize(texture, size, interpolation=cv2.INTER_CUBIC)
    cv2.circle(pixels, ((5 + 3 * index) % size[0], size[1] // 2), 6, (255, 255, 255), cv2.FILLED)
    cv2.putText(pixels, str(index), (2, 14), cv2.FONT_HERSHEY_PLAIN, 1, (0, 0, 255))
    return np.asarray(pixels, np.uint8)


def write_video(path: Path, codec: str = "mp4v", pictures: Sequence[Pixels] | int = 70, rate: float = 20.0) -> Path:
    """Write a video; the test is skipped where this build of OpenCV has no such encoder."""
    frames = [picture(index) for index in range(pictures)] if isinstance(pictures, int) else pictures
    height, width = frames[0].shape[:2]
    writer = cv2.VideoWriter(str(path), cv2.CAP_FFMPEG, cv2.VideoWriter.fourcc(*codec), rate, (width, height))
    if not writer.isOpened():
        pytest.skip(f"this build of OpenCV has no encoder for {codec}")
    for frame in frames:
        writer.write(frame)
    writer.release()
    return path


def write_with_times(path: Path, milliseconds: Sequence[int]) -> Path:
    """Write a video whose Frames are shown at these times, by packing another one's stream anew."""
    source = packets(write_video(path.with_suffix(".mp4"), pictures=len(milliseconds)))
    writer = cv2.VideoWriter(
        str(path), cv2.CAP_FFMPEG, cv2.VideoWriter.fourcc(*"mp4v"), 1000, SIZE, [cv2.VIDEOWRITER_PROP_RAW_VIDEO, 1]
    )
    for time, (packet, is_key) in zip(milliseconds, source, strict=True):
        writer.set(cv2.VIDEOWRITER_PROP_PTS, time)
        writer.set(cv2.VIDEOWRITER_PROP_KEY_FLAG, is_key)
        writer.write(packet)
    writer.release()
    return path


def packets(path: Path) -> Iterator[tuple[Pixels, float]]:
    """The encoded Frames of a video, and whether each is a key frame."""
    capture = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG, [cv2.CAP_PROP_FORMAT, -1])
    while True:
        ok, packet = capture.read()
        if not ok:
            return
        yield np.asarray(packet, np.uint8), capture.get(cv2.CAP_PROP_LRF_HAS_KEY_FRAME)


def write_jpeg_avi(path: Path, pictures: Sequence[Pixels], claimed: int | None = None) -> Path:
    """Write an AVI of JPEG pictures by hand, with any sizes and any claim of how many there are."""
    height, width = pictures[0].shape[:2]
    count = len(pictures) if claimed is None else claimed
    streams = [cv2.imencode(".jpg", frame)[1].tobytes() for frame in pictures]
    header = struct.pack("<14I", 50_000, 0, 0, 0x10, count, 0, 1, 0, width, height, 0, 0, 0, 0)
    stream = b"vidsMJPG" + struct.pack("<IHHIIIIIIII4H", 0, 0, 0, 0, 1, 20, 0, count, 0, 0, 0, 0, 0, width, height)
    layout = struct.pack("<IiiHH4sIiiII", 40, width, height, 1, 24, b"MJPG", 0, 0, 0, 0, 0)
    lists = _list(b"hdrl", _chunk(b"avih", header) + _list(b"strl", _chunk(b"strh", stream) + _chunk(b"strf", layout)))
    body = b"AVI " + lists + _list(b"movi", b"".join(_chunk(b"00dc", stream) for stream in streams))
    path.write_bytes(_chunk(b"RIFF", body))
    return path


def laid(path: Path, a: int, b: int, c: int, d: int) -> Path:
    """Make an MP4 say that its rows are to run along (a, b), x and y, and its columns along (c, d)."""
    content = bytearray(path.read_bytes())
    at = content.index(b"tkhd") + 4 + 40
    content[at : at + 36] = struct.pack(">9i", a << 16, b << 16, 0, c << 16, d << 16, 0, 0, 0, 1 << 30)
    path.write_bytes(content)
    return path


def decoded(path: Path) -> list[Pixels]:
    """Every Frame as OpenCV decodes them one after the other, RGB."""
    capture, frames = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG), []
    while True:
        ok, frame = capture.read()
        if not ok:
            return frames
        frames.append(np.asarray(frame[..., ::-1], np.uint8))


def _chunk(name: bytes, content: bytes) -> bytes:
    return name + struct.pack("<I", len(content)) + content + b"\0" * (len(content) % 2)


def _list(name: bytes, content: bytes) -> bytes:
    return _chunk(b"LIST", name + content)
