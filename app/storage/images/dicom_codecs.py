"""Stored samples from the encoded bytes of one Frame.

All decoders come from imagecodecs, one for each way of storing, because they survive damaged streams and know every
depth. pydicom's own choice, GDCM, ends the whole process (abort or segmentation fault) on about one damaged stream in a
hundred.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import cv2
import imagecodecs
import numpy as np
from numpy.typing import NDArray

from app.storage.images.dicom_layout import JPEG_XL_LOSSLESS, Codec, PixelLayout

# Markers of JPEG: application segments that tell the colour space, and the frame headers, which tell the size.
_JFIF, _ADOBE = 0xE0, 0xEE
_END_OF_IMAGE = b"\xff\xd9"
_FRAME_HEADERS = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC} | {0xF7}
_STANDALONE = frozenset({0x01, 0xD8, *range(0xD0, 0xD8)})


def decode_samples(stream: bytes, layout: PixelLayout) -> NDArray[Any]:
    """Decode one Frame.

    Args:
        stream: Its encoded bytes.
        layout: How they are to be read.

    Returns:
        Grey and palette: stored values, shape (H, W), any integer type. Colour: RGB, shape (H, W, 3), uint8.

    Raises:
        ValueError: The stream is of another size than the header says.
        Exception: Whatever the decoder raises for a damaged stream.
    """
    samples, is_ybr = _DECODERS[layout.codec](stream, layout)
    expected = (layout.rows, layout.columns, 3)[: 2 if layout.samples == 1 else 3]
    if samples.shape != expected:
        raise ValueError(f"a stream of {samples.shape} in an image of {expected}")
    if layout.samples == 1:
        return _with_sign(samples, layout)
    rgb = samples if samples.dtype == np.uint8 and layout.stored == 8 else from_bits(samples, layout.stored)
    return _to_rgb(rgb) if is_ybr else np.ascontiguousarray(rgb)


def from_bits(values: NDArray[Any], bits: int) -> NDArray[np.uint8]:
    """Unsigned values of so many bits, scaled to 0..255."""
    scaled: NDArray[Any] = np.rint(values * (255 / (2**bits - 1))).clip(0, 255)
    return scaled.astype(np.uint8)


def _to_rgb(ybr: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """YBR_FULL (DICOM PS3.3 C.7.6.3.1.2) to RGB; OpenCV has the two differences the other way round."""
    return np.asarray(cv2.cvtColor(np.ascontiguousarray(ybr[..., [0, 2, 1]]), cv2.COLOR_YCrCb2RGB), np.uint8)


def _with_sign(samples: NDArray[Any], layout: PixelLayout) -> NDArray[Any]:
    """Values with the sign that the header states; JPEG 2000 alone has one of its own, which may differ."""
    if layout.signed == (samples.dtype.kind == "i"):
        return samples
    values: NDArray[Any]
    if not layout.signed:
        values = samples.view(f"u{samples.itemsize}")
        values = values & values.dtype.type(2**layout.stored - 1)
    else:
        # Shifted up, the sign is where NumPy looks for it; shifted down again, it fills the bits above.
        unused = max(0, 8 * samples.itemsize - layout.stored)
        values = (samples << unused).view(f"i{samples.itemsize}") >> unused
    return values


def _raw(stream: bytes, layout: PixelLayout) -> tuple[NDArray[Any], bool]:
    shape = layout.rows, layout.columns, layout.samples
    count = layout.frame_bits // layout.allocated
    if layout.allocated == 1:
        values = np.unpackbits(np.frombuffer(stream, np.uint8), count=count, bitorder="little")
    else:
        order = ">" if layout.big_endian else "<"
        values = np.frombuffer(stream, f"{order}u{layout.allocated // 8}", count)
        values = _aligned(values.astype(values.dtype.newbyteorder("=")), layout)
    if layout.halved:
        # Two pixels at a time: Y Y B R (C.7.6.3.1.2).
        pairs = values.reshape(-1, 4)
        values = np.stack([pairs[:, :2], np.repeat(pairs[:, 2:3], 2, 1), np.repeat(pairs[:, 3:4], 2, 1)], axis=2)
    return _arranged(values, shape, layout.planar and not layout.halved), layout.colours.startswith("YBR")


def _aligned(values: NDArray[Any], layout: PixelLayout) -> NDArray[Any]:
    """Values without the bits around them, which older devices keep overlays in."""
    if layout.stored < layout.allocated:
        values = (values >> (layout.high + 1 - layout.stored)) & values.dtype.type(2**layout.stored - 1)
    return values


def _rle(stream: bytes, layout: PixelLayout) -> tuple[NDArray[Any], bool]:
    """RLE (PS3.5 annex G): each byte of each sample is a segment of its own, the highest first."""
    starts = np.frombuffer(stream, "<u4", 16)
    size = layout.allocated // 8
    if starts[0] != layout.samples * size:
        raise ValueError(f"{starts[0]} segments for {layout.samples} samples of {size} bytes")
    ends = [*starts[2 : starts[0] + 1].tolist(), len(stream)]
    pixels = layout.rows * layout.columns
    planes = np.empty((layout.samples, pixels, size), np.uint8)
    for index, (start, end) in enumerate(zip(starts[1 : starts[0] + 1].tolist(), ends, strict=True)):
        plane = imagecodecs.packbits_decode(stream[start:end])
        planes[index // size, :, index % size] = np.frombuffer(plane, np.uint8, pixels)
    values = _aligned(planes.view(f">u{size}")[..., 0].astype(f"u{size}"), layout)
    shape = layout.rows, layout.columns, layout.samples
    return _arranged(values, shape, True), layout.colours.startswith("YBR")


def _arranged(values: NDArray[Any], shape: tuple[int, int, int], planar: bool) -> NDArray[Any]:
    """Values in the order of the file, to (H, W) or (H, W, 3)."""
    rows, columns, samples = shape
    pixels = values.reshape(samples, rows, columns).transpose(1, 2, 0) if planar else values.reshape(shape)
    return pixels[..., 0] if samples == 1 else pixels


def _jpeg(stream: bytes, layout: PixelLayout) -> tuple[NDArray[Any], bool]:
    """JPEG of 8 and 12 bits, and lossless JPEG of up to 16."""
    out: NDArray[Any] | None = None
    is_ybr: bool | None = None
    for marker, segment in _segments(stream):
        if marker == _JFIF and segment.startswith(b"JFIF\0") and is_ybr is None:
            is_ybr = True
        elif marker == _ADOBE and segment.startswith(b"Adobe") and len(segment) >= 12:
            is_ybr = segment[11] == 1
        elif marker in _FRAME_HEADERS:
            out = _room(segment, layout)
            if is_ybr is None:
                # The stream does not say what it is. The header knows, but for components that are called R, G, B.
                is_ybr = layout.colours.startswith("YBR") and segment[6] != ord("R")
    if layout.samples == 1:
        return imagecodecs.jpeg8_decode(stream, out=out), False
    # Samples are taken as they are, so that nothing is converted twice.
    return imagecodecs.jpeg8_decode(stream, colorspace="YCBCR", outcolorspace="YCBCR", out=out), bool(is_ybr)


def _jpeg_ls(stream: bytes, layout: PixelLayout) -> tuple[NDArray[Any], bool]:
    out = next((_room(segment, layout) for marker, segment in _segments(stream) if marker in _FRAME_HEADERS), None)
    if not stream.rstrip(b"\0").endswith(_END_OF_IMAGE):
        stream += _END_OF_IMAGE  # CharLS looks for it for many seconds in a stream that is cut off
    return imagecodecs.jpegls_decode(stream, out=out), layout.colours.startswith("YBR")


def _room(segment: bytes, layout: PixelLayout) -> NDArray[Any]:
    """Where to decode to: room for what a frame header says (precision, rows, columns, components).

    Raises:
        ValueError: It says another size than the header of the file, before anything of it is allocated.
    """
    rows, columns = int.from_bytes(segment[1:3], "big"), int.from_bytes(segment[3:5], "big")
    found, stated = (rows, columns, segment[5]), (layout.rows, layout.columns, layout.samples)
    if found != stated:
        raise ValueError(f"a stream of {found} in an image of {stated} rows, columns and samples")
    return np.empty(stated if layout.samples > 1 else stated[:2], np.uint8 if segment[0] <= 8 else np.uint16)


def _segments(stream: bytes) -> Iterator[tuple[int, bytes]]:
    """Marker and content of every segment of a JPEG or JPEG-LS stream up to its first scan."""
    position = 2
    while position + 4 <= len(stream) and stream[position] == 0xFF:
        marker = stream[position + 1]
        if marker == 0xFF or marker in _STANDALONE:
            position += 1 if marker == 0xFF else 2
            continue
        length = int.from_bytes(stream[position + 2 : position + 4], "big")
        content = stream[position + 4 : position + 2 + length]
        if marker == 0xDA or length < 2 or (marker in _FRAME_HEADERS and len(content) < 9):
            return
        yield marker, content
        position += 2 + length


def _jpeg_2000(stream: bytes, layout: PixelLayout) -> tuple[NDArray[Any], bool]:
    """JPEG 2000 and its high-throughput kind; the stream itself undoes YBR_ICT and YBR_RCT."""
    at = stream.find(b"\xff\x4f\xff\x51")
    sizes = [int.from_bytes(stream[at + 8 + 4 * index : at + 12 + 4 * index], "big") for index in range(4)]
    if at < 0 or (sizes[0] - sizes[2], sizes[1] - sizes[3]) != (layout.columns, layout.rows):
        raise ValueError(f"a stream of {sizes} in an image of {layout.columns} columns and {layout.rows} rows")
    samples = imagecodecs.jpeg2k_decode(stream, numthreads=1)
    return samples, layout.colours.startswith("YBR_FULL")


def _jpeg_xl(stream: bytes, layout: PixelLayout) -> tuple[NDArray[Any], bool]:
    """JPEG XL, which knows its own colours, unless they were packed without a word about them."""
    samples = imagecodecs.jpegxl_decode(stream, numthreads=1)
    return samples, layout.syntax == JPEG_XL_LOSSLESS and layout.colours.startswith("YBR_FULL")


_DECODERS: dict[Codec, Callable[[bytes, PixelLayout], tuple[NDArray[Any], bool]]] = {
    "raw": _raw,
    "rle": _rle,
    "jpeg": _jpeg,
    "jpeg_ls": _jpeg_ls,
    "jpeg_2000": _jpeg_2000,
    "jpeg_xl": _jpeg_xl,
}
