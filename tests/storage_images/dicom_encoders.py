"""DICOM files in every transfer syntax, written with the encoders of pydicom and imagecodecs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
from numpy.typing import NDArray
from pydicom.encaps import encapsulate, encapsulate_extended
from pydicom.pixels import get_encoder
from pydicom.uid import (
    HTJ2K,
    JPEG2000,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    HTJ2KLossless,
    HTJ2KLosslessRPCL,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    JPEGLSNearLossless,
    RLELossless,
)

from storage_images.dicom_files import header, save

ENCAPSULATED_RAW = "1.2.840.10008.1.2.1.98"
JPEG_XL_LOSSLESS, JPEG_IN_JPEG_XL, JPEG_XL = (f"1.2.840.10008.1.2.4.{number}" for number in (110, 111, 112))

RAW = (ImplicitVRLittleEndian, ExplicitVRLittleEndian, ExplicitVRBigEndian, DeflatedExplicitVRLittleEndian)
LOSSLESS = (
    *RAW,
    ENCAPSULATED_RAW,
    RLELossless,
    JPEGLossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    JPEG2000Lossless,
    HTJ2KLossless,
    HTJ2KLosslessRPCL,
    JPEG_XL_LOSSLESS,
)
# What a lossy syntax may change, in levels of 256.
LOSSY = {
    JPEGBaseline8Bit: 4,
    JPEGExtended12Bit: 4,
    JPEGLSNearLossless: 3,
    JPEG2000: 4,
    HTJ2K: 4,
    JPEG_IN_JPEG_XL: 4,
    JPEG_XL: 8,
}

Pixels = NDArray[Any]


def _rle(pixels: Pixels, bits: int) -> bytes:
    return get_encoder(RLELossless).encode(
        pixels,
        encoding_plugin="pydicom",  # GDCM, which it would ask first, ends the process on odd sizes
        rows=pixels.shape[0],
        columns=pixels.shape[1],
        samples_per_pixel=1 if pixels.ndim == 2 else 3,
        bits_allocated=8 * pixels.itemsize,
        bits_stored=bits,
        pixel_representation=int(pixels.dtype.kind == "i"),
        photometric_interpretation="MONOCHROME2" if pixels.ndim == 2 else "RGB",
        number_of_frames=1,
        planar_configuration=0,
    )


def _unsigned(pixels: Pixels, bits: int) -> Pixels:
    """The two's complement of what no encoder but JPEG 2000 takes, in as many bits as are stored."""
    unsigned = pixels.view(f"u{pixels.itemsize}")
    return unsigned & unsigned.dtype.type(2**bits - 1)


def _jpeg(pixels: Pixels, bits: int, **options: Any) -> bytes:
    if pixels.ndim == 3:
        options |= {"colorspace": "RGB", "outcolorspace": "RGB" if options.get("lossless") else "YCBCR"}
    return imagecodecs.jpeg8_encode(_unsigned(pixels, bits), bitspersample=bits if bits > 8 else None, **options)


ENCODERS: dict[str, Callable[[Pixels, int], bytes]] = {
    ENCAPSULATED_RAW: lambda pixels, bits: pixels.tobytes(),
    RLELossless: _rle,
    JPEGBaseline8Bit: lambda pixels, bits: _jpeg(pixels, bits, level=98, subsampling="444"),
    JPEGExtended12Bit: lambda pixels, bits: _jpeg(pixels, bits, level=98),
    JPEGLossless: lambda pixels, bits: _jpeg(pixels, bits, lossless=True, predictor=6),
    JPEGLosslessSV1: lambda pixels, bits: _jpeg(pixels, bits, lossless=True, predictor=1),
    JPEGLSLossless: lambda pixels, bits: imagecodecs.jpegls_encode(_unsigned(pixels, bits)),
    JPEGLSNearLossless: lambda pixels, bits: imagecodecs.jpegls_encode(_unsigned(pixels, bits), 2),
    JPEG2000Lossless: lambda pixels, bits: imagecodecs.jpeg2k_encode(
        pixels, codecformat="J2K", reversible=True, bitspersample=bits
    ),
    JPEG2000: lambda pixels, bits: imagecodecs.jpeg2k_encode(pixels, 50, codecformat="J2K", bitspersample=bits),
    HTJ2KLossless: lambda pixels, bits: imagecodecs.htj2k_encode(pixels, reversible=True),
    HTJ2KLosslessRPCL: lambda pixels, bits: imagecodecs.htj2k_encode(pixels, reversible=True, tlm=True),
    HTJ2K: lambda pixels, bits: imagecodecs.htj2k_encode(pixels, 0.001, reversible=False),
    JPEG_XL_LOSSLESS: lambda pixels, bits: imagecodecs.jpegxl_encode(_unsigned(pixels, bits), lossless=True),
    JPEG_IN_JPEG_XL: lambda pixels, bits: imagecodecs.jpegxl_encode_jpeg(ENCODERS[JPEGBaseline8Bit](pixels, bits)),
    JPEG_XL: lambda pixels, bits: imagecodecs.jpegxl_encode(_unsigned(pixels, bits), distance=0.1),
}


def write(
    path: Path,
    frames: Pixels,
    colours: str,
    syntax: str,
    *,
    bits: int | None = None,
    high: int | None = None,
    planar: bool = False,
    table: str = "none",
    fragments: int = 1,
    **elements: Any,
) -> Path:
    """A file of these Frames.

    Args:
        path: Where to.
        frames: Shape (n, H, W) or (n, H, W, 3), in the colours named; uncompressed YBR_FULL_422 is halved here.
        colours: Photometric interpretation.
        syntax: Transfer syntax.
        bits: Stored of each sample; all of them by default.
        high: Highest bit, where the value does not fill the lowest ones; uncompressed only.
        planar: Whether all of one colour come first.
        table: Of offsets: "none", "basic" or "extended".
        fragments: In how many pieces each Frame is cut.
        elements: More of the header.
    """
    size, bits = 8 * frames.itemsize, bits or 8 * frames.itemsize
    high = bits - 1 if high is None else high
    dataset = header(*frames.shape[1:3], colours, syntax, **elements)
    dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit = size, bits, high
    dataset.PixelRepresentation = int(frames.dtype.kind == "i")
    if len(frames) > 1:
        dataset.NumberOfFrames = len(frames)
    if planar:
        dataset.PlanarConfiguration = 1
    if syntax in RAW:
        below = high + 1 - bits  # there may be anything there
        shifted = frames << below | frames.dtype.type(2**below - 1)
        dataset.PixelData = b"".join(_raw(frame, colours, planar, syntax) for frame in shifted)
        dataset.PixelData += bytes(len(dataset.PixelData) % 2)
        dataset["PixelData"].VR = "OB" if size == 8 and syntax != ImplicitVRLittleEndian else "OW"
        return save(dataset, path)
    streams = [ENCODERS[syntax](_arranged(frame, planar and syntax == ENCAPSULATED_RAW), bits) for frame in frames]
    if table == "extended":
        value, dataset.ExtendedOffsetTable, dataset.ExtendedOffsetTableLengths = encapsulate_extended(streams)
    else:
        value = encapsulate(streams, fragments_per_frame=fragments, has_bot=table == "basic")
    dataset.PixelData = value
    dataset["PixelData"].VR = "OB"
    if syntax not in (JPEG_XL_LOSSLESS, JPEG_IN_JPEG_XL, JPEG_XL):
        return save(dataset, path)
    # pydicom writes no syntax that is younger than itself.
    dataset.file_meta.TransferSyntaxUID = HTJ2K
    save(dataset, path).write_bytes(path.read_bytes().replace(HTJ2K.encode(), syntax.encode(), 1))
    return path


def _arranged(frame: Pixels, planar: bool) -> Pixels:
    return np.ascontiguousarray(np.moveaxis(frame, 2, 0) if planar else frame)


def _raw(frame: Pixels, colours: str, planar: bool, syntax: str) -> bytes:
    if colours == "YBR_FULL_422":
        pairs = frame.reshape(-1, 2, 3)
        frame = np.stack([pairs[:, 0, 0], pairs[:, 1, 0], pairs[:, 0, 1], pairs[:, 0, 2]], axis=1)
        planar = False
    frame = _arranged(frame, planar)
    return frame.astype(frame.dtype.newbyteorder(">" if syntax == ExplicitVRBigEndian else "<")).tobytes()
