"""Every combination of photometric interpretation, depth, order, transfer syntax and number of Frames comes back."""

from __future__ import annotations

import warnings
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from numpy.typing import NDArray
from pydicom.pixels import convert_color_space, get_decoder
from pydicom.uid import (
    HTJ2K,
    JPEG2000,
    UID,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    HTJ2KLossless,
    HTJ2KLosslessRPCL,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLosslessSV1,
    JPEGLSLossless,
    JPEGLSNearLossless,
    RLELossless,
)

from app.storage.images.frames import open_frames
from storage_images.dicom_encoders import (
    ENCAPSULATED_RAW,
    JPEG_IN_JPEG_XL,
    JPEG_XL,
    JPEG_XL_LOSSLESS,
    LOSSLESS,
    LOSSY,
    RAW,
    write,
)

HEIGHT, WIDTH = 22, 26
ROW, COLUMN = np.mgrid[:HEIGHT, :WIDTH]
UNKNOWN_TO_GDCM = {
    *(
        JPEG_XL_LOSSLESS,
        JPEG_IN_JPEG_XL,
        JPEG_XL,
        ENCAPSULATED_RAW,
        HTJ2K,
        HTJ2KLossless,
        HTJ2KLosslessRPCL,
        JPEGExtended12Bit,
    )
}


def shades(count: int, bits: int, signed: bool = False) -> NDArray[Any]:
    """Smooth Frames (lossy syntaxes must follow) that use the whole range and differ from each other."""
    wave = (np.sin(ROW / 7 + np.arange(count)[:, None, None]) + np.cos(COLUMN / 9) + 2) / 4
    values = np.rint(wave * (2**bits - 1)).astype(np.int64) - (2 ** (bits - 1) if signed else 0)
    return values.astype(f"{'i' if signed else 'u'}{1 if bits <= 8 else 2}")


def paint(count: int) -> NDArray[np.uint8]:
    return np.stack([shades(count, 8), shades(count, 8)[:, ::-1], 255 - shades(count, 8)[:, :, ::-1]], axis=-1)


def read(path: Path) -> NDArray[np.uint8]:
    with closing(open_frames(path)) as frames:
        # Backwards: none may need those before it.
        return np.stack([frames.read(index).rgb for index in reversed(range(len(frames.seconds)))][::-1])


def full_window(bits: int, signed: bool) -> dict[str, Any]:
    center = 0 if signed else 2 ** (bits - 1)
    return {"WindowCenter": center, "WindowWidth": 2**bits, "VOILUTFunction": "LINEAR_EXACT"}


def depths(syntax: str) -> list[tuple[int, int, bool]]:
    """Allocated and stored bits, and whether there is a sign."""
    if syntax in (JPEGBaseline8Bit, JPEG_IN_JPEG_XL):
        return [(8, 8, False)]
    if syntax == JPEGExtended12Bit:
        return [(8, 8, False), (16, 12, False)]
    if syntax in LOSSY:
        return [(8, 8, False), (16, 16, False)]
    return [(8, 8, False), (8, 8, True), (16, 12, False), (16, 12, True), (16, 16, False), (16, 16, True)]


@pytest.mark.parametrize("count", [1, 3])
@pytest.mark.parametrize(
    ("syntax", "depth"), [(syntax, depth) for syntax in (*LOSSLESS, *LOSSY) for depth in depths(syntax)]
)
@pytest.mark.parametrize("colours", ["MONOCHROME1", "MONOCHROME2"])
def test_grey(tmp_path: Path, colours: str, syntax: str, depth: tuple[int, int, bool], count: int) -> None:
    _, bits, signed = depth
    pixels = shades(count, bits, signed)
    path = write(tmp_path / "a.dcm", pixels, colours, syntax, bits=bits, **full_window(bits, signed))
    low = 2 ** (bits - 1) if signed else 0
    expected = (pixels.astype(np.int64) + low) * (255 / 2**bits)
    expected = 255 - expected if colours == "MONOCHROME1" else expected
    found = read(path)
    assert (found == found[..., :1]).all()
    assert np.abs(found[..., 0] - expected).max() <= 0.51 + LOSSY.get(syntax, 0)


@pytest.mark.parametrize("syntax", RAW)
@pytest.mark.parametrize(("bits", "high"), [(8, 15), (10, 12), (12, 15), (12, 13), (6, 7)])
@pytest.mark.parametrize("signed", [False, True])
def test_values_that_do_not_fill_the_lowest_bits(
    tmp_path: Path, syntax: str, bits: int, high: int, signed: bool
) -> None:
    values = shades(2, bits, signed).astype(f"{'i' if signed else 'u'}{2 if high > 7 else 1}")
    path = write(tmp_path / "a.dcm", values, "MONOCHROME2", syntax, bits=bits, high=high, **full_window(bits, signed))
    expected = (values.astype(np.int64) + (2 ** (bits - 1) if signed else 0)) * (255 / 2**bits)
    assert np.abs(read(path)[..., 0] - expected).max() <= 0.51


def test_overlays_in_the_unused_bits_are_not_values(tmp_path: Path) -> None:
    values = shades(1, 12)
    path = write(tmp_path / "a.dcm", values | 0x8000, "MONOCHROME2", ExplicitVRLittleEndian, **full_window(12, False))
    dataset = pydicom.dcmread(path)
    dataset.BitsStored, dataset.HighBit = 12, 11
    dataset.save_as(path)
    assert np.abs(read(path)[..., 0] - values * (255 / 2**12)).max() <= 0.51


COLOUR = [
    *(("RGB", syntax, planar) for syntax in (*RAW, ENCAPSULATED_RAW, RLELossless) for planar in (False, True)),
    *(("YBR_FULL", syntax, planar) for syntax in (*RAW, RLELossless) for planar in (False, True)),
    *(("YBR_FULL_422", syntax, False) for syntax in RAW),
    *(("RGB", syntax, False) for syntax in LOSSLESS if syntax not in (*RAW, ENCAPSULATED_RAW, RLELossless)),
    *(("YBR_RCT", syntax, False) for syntax in (JPEG2000Lossless, HTJ2KLossless, HTJ2KLosslessRPCL)),
    *(("YBR_ICT", syntax, False) for syntax in (JPEG2000, HTJ2K)),
    *(("YBR_FULL", syntax, False) for syntax in (JPEGLSLossless, JPEGLSNearLossless, JPEG_XL_LOSSLESS)),
    *((colours, JPEGBaseline8Bit, False) for colours in ("YBR_FULL", "YBR_FULL_422", "RGB")),
    ("RGB", JPEGLSNearLossless, False),
    ("RGB", JPEG_XL, False),
    ("YBR_FULL_422", JPEG_IN_JPEG_XL, False),
]


@pytest.mark.parametrize("count", [1, 3])
@pytest.mark.parametrize(("colours", "syntax", "planar"), COLOUR)
def test_colour(tmp_path: Path, colours: str, syntax: str, planar: bool, count: int) -> None:
    rgb = paint(count)
    if colours == "YBR_FULL_422" and syntax in RAW:
        rgb[:, :, 1::2] = rgb[:, :, ::2]  # what shares its colour has the same one
    stored = rgb
    # JPEG and JPEG 2000 convert while they encode.
    converted = syntax in (JPEGBaseline8Bit, JPEG_IN_JPEG_XL, JPEG2000, HTJ2K) or colours == "YBR_RCT"
    if colours.startswith("YBR") and not converted:
        stored = np.stack([convert_color_space(frame, "RGB", "YBR_FULL") for frame in rgb])
    path = write(tmp_path / "a.dcm", stored, colours, syntax, planar=planar)
    tolerance = (2 if colours.startswith("YBR_FULL") else 0) + 2 * LOSSY.get(syntax, 0)
    assert np.abs(read(path).astype(int) - rgb).max() <= tolerance


@pytest.mark.parametrize("syntax", LOSSLESS)
@pytest.mark.parametrize("size", [8, 16])
def test_palette_indices_in_every_lossless_syntax(tmp_path: Path, syntax: str, size: int) -> None:
    indices = (shades(2, 8) // 2).astype(f"u{size // 8}")
    tables = np.random.default_rng(4).integers(0, 256, (3, 128), dtype=np.uint16)
    elements: dict[str, Any] = {}
    order = ">" if syntax == ExplicitVRBigEndian else "<"
    for colour, table in zip(("Red", "Green", "Blue"), tables, strict=True):
        elements[f"{colour}PaletteColorLookupTableDescriptor"] = [128, 0, 16]
        elements[f"{colour}PaletteColorLookupTableData"] = (table * 257).astype(f"{order}u2").tobytes()
    path = write(tmp_path / "a.dcm", indices, "PALETTE COLOR", syntax, **elements)
    assert np.array_equal(read(path), tables.T[indices])


@pytest.mark.parametrize("syntax", [syntax for syntax in (*LOSSLESS, *LOSSY) if syntax not in UNKNOWN_TO_GDCM])
def test_gdcm_reads_the_same_from_these_files(tmp_path: Path, syntax: str) -> None:
    """So that encoder and decoder cannot agree on a mistake; pydicom asks GDCM where it knows the syntax."""
    pytest.importorskip("gdcm", reason="needs python-gdcm", exc_type=ImportError)
    grey = write(tmp_path / "grey.dcm", shades(2, 8), "MONOCHROME2", syntax)
    colour = write(tmp_path / "colour.dcm", paint(2), "RGB" if syntax != JPEGBaseline8Bit else "YBR_FULL", syntax)
    plugin = "gdcm" if UID(syntax).is_encapsulated and syntax != RLELossless else ""
    for path in (grey, colour):
        dataset = pydicom.dcmread(path)
        if dataset.PhotometricInterpretation == "RGB" and syntax in (JPEG2000, JPEG2000Lossless):
            dataset.PhotometricInterpretation = "YBR_RCT"
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            reference, _ = get_decoder(UID(syntax)).as_array(dataset, decoding_plugin=plugin)
        reference = reference if reference.ndim == 4 else np.repeat(reference[..., None], 3, axis=3)
        assert np.abs(read(path).astype(int) - reference).max() <= 1


@pytest.mark.parametrize("syntax", [JPEGBaseline8Bit, JPEGLosslessSV1, JPEGLSLossless, JPEG2000, HTJ2K, JPEG_XL])
@pytest.mark.parametrize(
    ("table", "fragments"), [("none", 1), ("basic", 1), ("extended", 1), ("none", 3), ("basic", 3)]
)
def test_frames_are_found_however_they_are_cut(tmp_path: Path, syntax: str, table: str, fragments: int) -> None:
    frames = paint(5)
    path = write(tmp_path / "a.dcm", frames, "RGB", syntax, table=table, fragments=fragments)
    assert np.abs(read(path).astype(int) - frames).max() <= 2 * LOSSY.get(syntax, 0)


@pytest.mark.parametrize("columns", [3, 5])
@pytest.mark.parametrize("syntax", [*RAW, RLELossless])
@pytest.mark.parametrize("vr", ["OB", "OW"])
def test_frames_of_odd_size(tmp_path: Path, syntax: str, columns: int, vr: str) -> None:
    """In words of a big-endian file two samples change places, also across the border of two Frames."""
    frames = np.random.default_rng(5).integers(0, 256, (3, 3, columns), dtype=np.uint8)
    path = write(tmp_path / "a.dcm", frames, "MONOCHROME2", syntax)
    if vr == "OW" and syntax == ExplicitVRBigEndian:
        dataset = pydicom.dcmread(path)
        raw = np.frombuffer(dataset.PixelData, np.uint8)
        dataset.PixelData = raw.reshape(-1, 2)[:, ::-1].tobytes()
        dataset["PixelData"].VR = "OW"
        dataset.save_as(path)
    assert np.array_equal(read(path)[..., 0], frames)


@pytest.mark.parametrize("columns", [5, 8])
def test_one_bit_per_pixel(tmp_path: Path, columns: int) -> None:
    """A Frame may begin within a byte."""
    frames = np.random.default_rng(6).integers(0, 2, (3, 3, columns), dtype=np.uint8)
    path = write(tmp_path / "a.dcm", frames, "MONOCHROME2", ExplicitVRLittleEndian)
    dataset = pydicom.dcmread(path)
    dataset.BitsAllocated = dataset.BitsStored = 1
    dataset.HighBit = 0
    packed = np.packbits(frames.ravel(), bitorder="little").tobytes()
    dataset.PixelData = packed + bytes(len(packed) % 2)
    dataset.save_as(path)
    assert np.array_equal(read(path)[..., 0], frames * 255)
