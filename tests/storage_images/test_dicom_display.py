"""Grey values and palettes are shown as the standard says, also where they are written in unusual ways."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from pydicom.dataset import Dataset
from pydicom.pixels.processing import apply_color_lut, apply_modality_lut, apply_voi
from pydicom.uid import ExplicitVRBigEndian, ExplicitVRLittleEndian, ImplicitVRLittleEndian, RLELossless

from app.domain.errors import ImageError
from app.storage.images.frames import open_frames
from app.storage.images.reader import read_image
from storage_images.dicom_encoders import write
from storage_images.dicom_files import grey_file

RNG = np.random.default_rng(11)
RAMP = np.arange(0, 240, dtype=np.uint8).reshape(12, 20)
COLOURS = ("Red", "Green", "Blue")


def grey_of(path: Path) -> Any:
    return read_image(path).frame.rgb[..., 0]


def lookup(table: Any, first: int, bits: int, syntax: str) -> Dataset:
    item = Dataset()
    item.LUTDescriptor = [len(table) % 2**16, first, bits]
    item.LUTData = table.astype(">u2" if syntax == ExplicitVRBigEndian else "<u2").tobytes()
    item["LUTData"].VR = "OW"
    return item


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, ExplicitVRBigEndian, ImplicitVRLittleEndian, RLELossless])
@pytest.mark.parametrize("first", [0, 300])
def test_modality_and_voi_tables_one_after_the_other(tmp_path: Path, syntax: str, first: int) -> None:
    stored = RNG.integers(0, 4096, (1, 15, 20)).astype(np.uint16)
    modality = RNG.integers(0, 2048, 3000).astype(np.uint16)
    voi = np.rint(np.linspace(0, 4095, 2048)).astype(np.uint16)[::-1]
    path = write(
        tmp_path / "a.dcm",
        stored,
        "MONOCHROME2",
        syntax,
        bits=12,
        ModalityLUTSequence=[lookup(modality, first, 16, syntax)],
        VOILUTSequence=[lookup(voi, 0, 12, syntax)],
    )
    expected = voi[modality[np.clip(stored[0].astype(int) - first, 0, 2999)]] * (255 / 4095)
    assert np.abs(grey_of(path) - expected).max() <= 0.51
    if syntax == ExplicitVRLittleEndian:
        dataset = pydicom.dcmread(path)
        reference = apply_voi(apply_modality_lut(stored[0], dataset), dataset)
        assert np.abs(grey_of(path) - reference * (255 / 4095)).max() <= 0.51


@pytest.mark.parametrize("colours", ["MONOCHROME1", "MONOCHROME2"])
@pytest.mark.parametrize(
    ("padding", "elements"),
    [
        (-2000, {"PixelPaddingValue": -2000}),
        (32767, {"PixelPaddingValue": 32767}),
        (-1500, {"PixelPaddingValue": -2000, "PixelPaddingRangeLimit": -1000}),
        (-1500, {"PixelPaddingValue": -1000, "PixelPaddingRangeLimit": -2000}),
    ],
)
def test_padding_is_black_and_spoils_no_range(
    tmp_path: Path, colours: str, padding: int, elements: dict[str, int]
) -> None:
    values = RAMP.astype(np.int16) * 10 - 500
    framed = np.pad(values, 3, constant_values=padding)
    image = read_image(grey_file(tmp_path / "a.dcm", framed, colours, **elements))
    assert image.notice == "Grey values -500 to 1890 are shown scaled to 0 to 255."
    shown = RAMP / 239 * 255 if colours == "MONOCHROME2" else 255 - RAMP / 239 * 255
    assert np.abs(image.frame.rgb[3:-3, 3:-3, 0] - shown).max() <= 0.51
    assert not image.frame.rgb[:3].any()
    assert not image.frame.rgb[:, -3:].any()


def test_an_image_of_nothing_but_padding(tmp_path: Path) -> None:
    path = grey_file(tmp_path / "a.dcm", np.full((5, 5), 7, np.uint16), PixelPaddingValue=7)
    assert not grey_of(path).any()


def test_one_range_for_all_frames_whichever_comes_first(tmp_path: Path) -> None:
    frames = np.stack([RAMP.astype(np.uint16) * 16, RAMP.astype(np.uint16) * 8, RAMP.astype(np.uint16) * 64])
    path = write(tmp_path / "a.dcm", frames, "MONOCHROME2", ExplicitVRLittleEndian)
    with closing(open_frames(path)) as reader:
        last, half = reader.read(2).rgb[..., 0], reader.read(1).rgb[..., 0]
    assert np.abs(half - RAMP / 239 * 127.5).max() <= 0.51
    assert np.abs(last - np.minimum(RAMP / 239 * 1020, 255)).max() <= 0.51


# --- palettes


def palette(syntax: str, entries: int, bits: int, segments: list[list[int]], first: int = 0) -> dict[str, Any]:
    elements: dict[str, Any] = {}
    for colour, words in zip(COLOURS, segments, strict=True):
        elements[f"{colour}PaletteColorLookupTableDescriptor"] = [entries, first, bits]
        if bits == 8:
            raw = bytes(words) + bytes(len(words) % 2)
            shared = np.frombuffer(raw, "<u2")
        else:
            shared = np.array(words)
        order = ">u2" if syntax == ExplicitVRBigEndian else "<u2"
        elements[f"Segmented{colour}PaletteColorLookupTableData"] = shared.astype(order).tobytes()
    return elements


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, ExplicitVRBigEndian, ImplicitVRLittleEndian])
@pytest.mark.parametrize("bits", [8, 16])
def test_segmented_palettes_of_every_kind(tmp_path: Path, syntax: str, bits: int) -> None:
    """Discrete, linear and indirect segments (DICOM PS3.3 C.7.9.2)."""
    scale = 257 if bits == 16 else 1
    low, high = 20 * scale, 220 * scale
    width = bits // 8
    # Three single entries, a rise, a fall, and in red these two once more, by their place in bytes.
    begin = [0, 3, 0, 5 * scale, low]
    segments = [
        [*begin, 1, 100, high, 1, 25, low, 2, 2, 5 * width, *[0] * (4 // width - 1)],
        [*begin, 1, 100, high, 1, 25, low, 1, 125, low],
        [*begin, 1, 250, high],
    ]
    frames = np.arange(252, dtype=np.uint8).reshape(1, 12, 21)
    path = write(tmp_path / "a.dcm", frames, "PALETTE COLOR", syntax, **palette(syntax, 253, bits, segments))
    rise, fall = np.linspace(20, 220, 101)[1:], np.linspace(220, 20, 26)[1:]
    start = np.array([0, 5, 20])
    red = np.concatenate([start, rise, fall, rise, fall])
    green = np.concatenate([start, rise, fall, np.full(125, 20)])
    blue = np.concatenate([start, np.linspace(20, 220, 251)[1:]])
    expected = np.stack([red, green, blue], axis=1)[frames[0]]
    found = read_image(path).frame.rgb
    assert np.abs(found - expected).max() <= 1
    if syntax != ExplicitVRBigEndian:
        dataset = pydicom.dcmread(path)
        # pydicom takes the place that red goes back to for a number of entries.
        dataset.SegmentedRedPaletteColorLookupTableData = dataset.SegmentedGreenPaletteColorLookupTableData
        reference = apply_color_lut(frames[0], dataset) >> (bits - 8)
        assert np.abs(found.astype(int) - reference)[..., 1:].max() <= 1


@pytest.mark.parametrize(
    "segments",
    [
        [1, 10, 200],  # a line from nowhere
        [3, 10, 200],  # no such kind
        [0, 1, 5, 2, 1, 6, 0],  # a segment that leads into itself
        [0, 0, 5],
    ],
)
def test_segments_that_contradict_themselves_are_refused(tmp_path: Path, segments: list[int]) -> None:
    elements = palette(ExplicitVRLittleEndian, 256, 16, [segments] * 3)
    path = write(tmp_path / "a.dcm", RAMP[None], "PALETTE COLOR", ExplicitVRLittleEndian, **elements)
    with pytest.raises(ImageError, match="damaged"):
        read_image(path)
