"""Videos in DICOM: MPEG-2, H.264 and HEVC streams, unwrapped into a private file from which FFmpeg can read them."""

from __future__ import annotations

import hashlib
import struct
from pathlib import Path
from typing import BinaryIO

from pydicom import Dataset, dcmread
from pydicom.encaps import parse_fragments
from pydicom.uid import MPEGTransferSyntaxes

from app.domain.errors import ImageError
from app.domain.wording import tr
from app.storage.images import video_cache
from app.storage.images.dicom_facts import read_identity, read_modality
from app.storage.images.dicom_scale import read_calibration
from app.storage.images.video import START_BYTES, VideoFrames, is_video

SYNTAXES = frozenset(MPEGTransferSyntaxes)

# Tag, VR, two zero bytes and the length, before the items of the pixel data; tag and length before each fragment.
_ELEMENT_BYTES = 12
_ITEM = struct.Struct("<2xHL")
_COPIED_AT_ONCE = 2**20


def open_video(path: Path) -> VideoFrames | None:
    """Open a DICOM file as a video; None where it is not one. The copy is deleted when the Frames are closed.

    Raises:
        ImageError: It is one but cannot be decoded, or there is no room for the copy.
        Exception: Whatever pydicom raises for a damaged header.
    """
    with path.open("rb") as file:
        dataset = dcmread(file, force=True, stop_before_pixels=True)
        if dataset.file_meta.get("TransferSyntaxUID") not in SYNTAXES:
            return None
        path, key = _unwrapped(file)
    try:
        modality = read_modality(dataset)
        calibration = read_calibration(dataset, modality)
        frames = VideoFrames(path, calibration, modality, _rate(dataset), key, lambda: video_cache.delete(path))
    except BaseException:
        video_cache.delete(path)
        raise
    frames.identity = read_identity(dataset)
    return frames


def _unwrapped(file: BinaryIO) -> tuple[Path, bytes]:
    """Copy the video out of a DICOM file that was read up to its pixel data: where it is now, and a hash of it."""
    try:
        with video_cache.new_file() as copy:
            path = Path(copy.name)
            try:
                return path, _copy(file, copy)
            except BaseException:
                copy.close()
                video_cache.delete(path)
                raise
    except OSError as error:
        raise ImageError(
            tr(
                "The video of this DICOM file cannot be unpacked ({reason}); make room on the disk.",
                reason=error.strerror,
            )
        ) from error


def _copy(file: BinaryIO, copy: BinaryIO) -> bytes:
    """Copy the stream out of the fragments of the pixel data; returns a hash of it."""
    file.seek(_ELEMENT_BYTES, 1)
    try:
        # The first item is the table of offsets, which is of no use to a video.
        fragments = parse_fragments(file)[1][1:]
    except ValueError as error:
        raise ImageError(tr("The video in this DICOM file is damaged; copy or export the file again.")) from error
    found = hashlib.blake2b()
    for offset in fragments:
        file.seek(offset)
        left = _ITEM.unpack(file.read(_ITEM.size))[1]
        while left and (part := file.read(min(left, _COPIED_AT_ONCE))):
            if not copy.tell() and not is_video(part[:START_BYTES]):
                raise ImageError(tr("What this DICOM file holds is not the video that it says; export the file again."))
            left -= len(part)
            found.update(part)
            copy.write(part)
    if not copy.tell():
        raise ImageError(tr("This DICOM file describes a video but holds none; export it again with its pixel data."))
    return found.digest()


def _rate(dataset: Dataset) -> float:
    """Frames per second as the header has it (DICOM PS3.3 C.7.6.5), or 0 where it does not say."""
    for keyword in ("FrameTime", "CineRate", "RecommendedDisplayFrameRate"):
        value = dataset.get(keyword)
        if isinstance(value, int | float) and value > 0:
            return 1000 / float(value) if keyword == "FrameTime" else float(value)
    return 0.0
