"""Every real DICOM file: what it is, and that its colours are those that a second decoder finds.

The other decoders are GDCM for what is compressed, and pydicom's own for the rest.
"""

from __future__ import annotations

import warnings
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pydicom
import pytest
from numpy.typing import NDArray
from pydicom.pixels import get_decoder
from pydicom.pixels.processing import apply_color_lut, apply_windowing
from pydicom.uid import ExplicitVRBigEndian, RLELossless

from app.domain.mask_editing import Rect
from app.storage.images.frames import open_frames
from app.storage.images.reader import read_image

Colour = tuple[int, int, int]


@dataclass(frozen=True)
class Golden:
    """What is known of a file.

    Attributes:
        shape: Frames, height, width.
        device: Manufacturer and model.
        pixels: Colours of the first Frame by row and column; they were looked at.
        scale: Regions with the size of their pixels in mm, None where they have no lengths.
        seconds: How long all Frames take.
    """

    shape: tuple[int, int, int]
    device: tuple[str, str]
    pixels: dict[tuple[int, int], Colour]
    scale: tuple[tuple[Rect, float | None], ...] = ()
    seconds: float = 0.0


CX50 = ("Philips Medical Systems", "CX50")
CX50_REGIONS = ((Rect(120, 60, 800, 519), 0.262288), (Rect(176, 522, 744, 577), None))
LOGIQ = ("G.E. Medical Systems", "LOGIQ 700")
NOBODY = ("", "")
# The six bars of the Philips pattern have three quarters of each colour; then two black, one white, one grey step.
PATTERN: dict[tuple[int, int], Colour] = {
    (145, 180): (192, 192, 0),
    (145, 233): (0, 192, 192),
    (145, 285): (0, 192, 0),
    (145, 350): (192, 0, 192),
    (145, 405): (192, 0, 0),
    (145, 460): (0, 0, 192),
    (55, 320): (0, 0, 0),
    (316, 320): (0, 0, 0),
    (34, 320): (255, 255, 255),
    (286, 290): (102, 102, 102),
}

FILES: dict[str, Golden] = {
    "test_pattern/TestPattern_JPEG-Baseline_YBR422.dcm": Golden((1, 400, 640), NOBODY, PATTERN),
    "test_pattern/fodicom_TestPattern_Palette.dcm": Golden((1, 400, 640), NOBODY, PATTERN),
    "test_pattern/fodicom_TestPattern_RGB.dcm": Golden((1, 400, 640), NOBODY, PATTERN),
    "ultrasound/JPGLosslessP14SV1_1s_1f_8b.dcm": Golden(
        (1, 768, 1024),
        ("Philips Medical Systems", "EPIQ 7C"),
        {(384, 512): (15, 15, 15)},
        ((Rect(14, 38, 1011, 759), 0.254767),),
    ),
    "ultrasound/OBXXXX1A.dcm": Golden((1, 600, 800), CX50, {(300, 400): (1, 1, 1)}, CX50_REGIONS),
    "ultrasound/OBXXXX1A_expb.dcm": Golden((1, 600, 800), CX50, {(300, 400): (1, 1, 1)}, CX50_REGIONS),
    "ultrasound/OBXXXX1A_rle_2frame.dcm": Golden(
        (2, 600, 800), CX50, {(300, 400): (1, 1, 1)}, CX50_REGIONS, seconds=0.08
    ),
    "ultrasound/US-RGB-8-epicard.dcm": Golden((1, 480, 640), LOGIQ, {(240, 320): (255, 122, 0)}),
    "ultrasound/US1_J2KI.dcm": Golden((1, 480, 640), LOGIQ, {(160, 213): (66, 66, 67)}),
    "ultrasound/US1_RLE.dcm": Golden((1, 480, 640), LOGIQ, {(160, 213): (61, 61, 61)}),
    "ultrasound/US1_UNCR.dcm": Golden((1, 480, 640), LOGIQ, {(160, 213): (61, 61, 61)}),
    "ultrasound/color-pl.dcm": Golden((1, 120, 256), ("Acme Products", ""), {(60, 128): (184, 16, 16)}),
    "ultrasound/dcm4che_YBR_FULL-RLE_acuson.dcm": Golden(
        (1, 480, 640), ("ACUSON", "SEQUOIA"), {(160, 213): (214, 214, 214)}, ((Rect(84, 48, 484, 416), 0.095368),)
    ),
    "ultrasound/deid_GREYSCALE_IMAGE.dcm": Golden(
        (1, 768, 1024),
        ("Philips Medical Systems", "EPIQ 5G"),
        {(512, 512): (26, 26, 26)},
        ((Rect(14, 38, 1011, 759), 0.064905),),
    ),
    "ultrasound/examples_ybr_color_30f.dcm": Golden(
        (30, 240, 320), ("SonoSite, Inc.", "Turbo"), {(160, 160): (14, 14, 14)}, seconds=1.0
    ),
    "ultrasound/fodicom_GH364_jpegls.dcm": Golden(
        (1, 768, 1024), ("Philips Medical Systems", "iU22"), {(384, 512): (81, 81, 81)}
    ),
    "visible_light/VL1_J2KR.dcm": Golden((1, 486, 756), NOBODY, {(243, 378): (227, 148, 122)}),
    "visible_light/VL2_RLE.dcm": Golden((1, 486, 756), NOBODY, {(243, 378): (251, 140, 97)}),
    "visible_light/VL3_UNC.dcm": Golden((1, 486, 756), NOBODY, {(324, 378): (227, 165, 148)}),
}


def test_every_file_is_known(shared_data: Path) -> None:
    folder = shared_data / "dicom"
    assert sorted(FILES) == sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.dcm"))


@pytest.mark.parametrize("name", FILES)
def test_file(shared_data: Path, name: str) -> None:
    path, golden = shared_data / "dicom" / name, FILES[name]
    image = read_image(path)
    with closing(open_frames(path)) as reader:
        frames = np.stack([reader.read(index).rgb for index in range(len(reader.seconds))])
        assert reader.end == pytest.approx(golden.seconds, abs=1e-4)
    assert frames.shape == (*golden.shape, 3)
    assert image.frame_count == golden.shape[0]
    assert np.array_equal(image.frame.rgb, frames[0])
    assert (image.identity.manufacturer, image.identity.device) == golden.device
    for (row, column), colour in golden.pixels.items():
        assert np.abs(frames[0, row, column].astype(int) - colour).max() <= 8, (row, column)
    regions = image.frame.calibration.regions
    assert [region.rect for region in regions] == [rect for rect, _ in golden.scale]
    for region, (_, spacing) in zip(regions, golden.scale, strict=True):
        found = region.spacing and (region.spacing.x, region.spacing.y)
        assert found == (None if spacing is None else pytest.approx((spacing, spacing), abs=1e-6))
    assert np.abs(frames.astype(int) - by_another_decoder(path)).max() <= 1


def by_another_decoder(path: Path) -> NDArray[np.uint8]:
    """All Frames, shape (n, H, W, 3)."""
    pytest.importorskip("gdcm", reason="needs python-gdcm", exc_type=ImportError)
    dataset = pydicom.dcmread(path)
    syntax = dataset.file_meta.TransferSyntaxUID
    plugin = "pydicom" if syntax == RLELossless else "gdcm" if syntax.is_encapsulated else ""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about what these files have wrong
        pixels, _ = get_decoder(syntax).as_array(dataset, decoding_plugin=plugin)
    pixels = pixels.reshape(-1, dataset.Rows, dataset.Columns, dataset.SamplesPerPixel)
    if dataset.PhotometricInterpretation == "MONOCHROME2":
        shown = np.rint(apply_windowing(pixels, dataset)).astype(np.uint8)
        return np.broadcast_to(shown, (*pixels.shape[:3], 3))
    if dataset.PhotometricInterpretation != "PALETTE COLOR":
        return pixels
    if syntax == ExplicitVRBigEndian:  # pydicom reads the table in the wrong order
        for colour in ("Red", "Green", "Blue"):
            element = dataset[f"{colour}PaletteColorLookupTableData"]
            element.value = np.frombuffer(element.value, ">u2").astype("<u2").tobytes()
    colours = np.stack([apply_color_lut(frame[..., 0], dataset) for frame in pixels])
    return (colours >> (8 * (colours.itemsize - 1))).astype(np.uint8)
