"""What kind of file an Image is, and how its pixels are stored, in words for a report."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import cv2

from app.storage.images import raster, video
from app.storage.images.reader import is_dicom


def kind_of(path: Path) -> dict[str, Any]:
    """Look at a file that could be opened.

    Returns:
        `kind`, `colour_space`, and for DICOM `transfer_syntax`, `sop_class`, `bits`, `rate_stated`, for a video
        `codec`: all of them text, numbers, or dictionaries of those.

    Raises:
        Exception: Whatever a decoder raises for a damaged file.
    """
    with path.open("rb") as file:
        start = file.read(video.START_BYTES)
    if video.is_video(start):
        return _of_video(path)
    if is_dicom(start):
        return _of_dicom(path)
    name, mode = raster.format_and_mode(path.read_bytes())
    return {"kind": f"{name} image", "colour_space": mode}


def _of_video(path: Path) -> dict[str, Any]:
    capture = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG)
    try:
        codec, colours = (
            struct.pack("<I", int(capture.get(key)) & 0xFFFFFFFF).decode("ascii", "replace").strip("\0 ")
            for key in (cv2.CAP_PROP_FOURCC, cv2.CAP_PROP_CODEC_PIXEL_FORMAT)
        )
    finally:
        capture.release()
    return {"kind": f"{path.suffix[1:].upper()} video".strip(), "colour_space": colours, "codec": codec}


def _of_dicom(path: Path) -> dict[str, Any]:
    # Slow to import, and most folders hold none.
    from pydicom import dcmread
    from pydicom.uid import UID

    from app.storage.images.dicom_facts import read_times
    from app.storage.images.dicom_file import syntax_name, transfer_syntax
    from app.storage.images.dicom_video import SYNTAXES

    header = dcmread(path, force=True, stop_before_pixels=True)
    syntax, sop_class = transfer_syntax(header), UID(str(header.get("SOPClassUID") or ""))
    return {
        "kind": "DICOM video" if syntax in SYNTAXES else "DICOM image",
        "colour_space": str(header.get("PhotometricInterpretation") or ""),
        "bits": int(header.get("BitsStored") or 0),
        "sop_class": {"uid": str(sop_class), "name": sop_class.name},
        "transfer_syntax": {"uid": str(syntax), "name": syntax_name(syntax)},
        "rate_stated": read_times(header, max(1, int(header.get("NumberOfFrames") or 1)))[2],
    }
