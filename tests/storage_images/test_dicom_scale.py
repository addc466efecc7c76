"""Millimetres from DICOM headers: those that are there, and none where the header cannot be believed."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pydicom
import pytest
from pydicom.dataset import Dataset
from pydicom.examples import get_path

from app.domain.image import Calibration, Region, Spacing
from app.domain.mask_editing import Rect
from app.domain.measurement import measure_distance
from app.storage.images.reader import read_image
from storage_images.dicom_files import grey_file, region, save

PIXELS = np.arange(60 * 80, dtype=np.uint32).reshape(60, 80).astype(np.uint8)
WHOLE = Rect(0, 0, 80, 60)


def calibration(folder: Path, *regions: Dataset, **elements: Any) -> Calibration:
    if regions:
        elements["SequenceOfUltrasoundRegions"] = list(regions)
    return read_image(grey_file(folder / "image.dcm", PIXELS, **elements)).frame.calibration


def test_regions_with_their_scales(tmp_path: Path) -> None:
    doppler = region(0, 40, 79, 59, RegionSpatialFormat=3, PhysicalUnitsXDirection=4, PhysicalUnitsYDirection=7)
    graphics = region(0, 0, 79, 59, RegionSpatialFormat=0, PhysicalUnitsXDirection=0, PhysicalUnitsYDirection=0)
    tissue = region(10, 5, 39, 34, PhysicalDeltaX=0.01, PhysicalDeltaY=-0.03)
    found = calibration(tmp_path, graphics, tissue, region(45, 5, 79, 34), doppler)
    assert found.source
    assert found.regions == (
        Region(Rect(10, 5, 40, 35), Spacing(0.1, 0.3)),
        Region(Rect(45, 5, 80, 35), Spacing(0.2, 0.2)),
        Region(Rect(0, 40, 80, 60), None),
    )


def test_bounds_that_end_one_past_the_last_pixel(tmp_path: Path) -> None:
    (found,) = calibration(tmp_path, region(10, 5, 80, 60)).regions
    assert found.rect == Rect(10, 5, 80, 60)


@pytest.mark.parametrize(
    ("elements", "reason"),
    [
        ({"RegionLocationMaxX1": 81}, "for an image of another size"),
        ({"RegionLocationMaxY1": 120}, "for an image of another size"),
        ({"RegionSpatialFormat": 2}, "No part of the image"),
        ({"PhysicalUnitsXDirection": 4}, "No part of the image"),
        ({"PhysicalUnitsYDirection": 0}, "No part of the image"),
        ({"RegionDataType": 3}, "No part of the image"),
        ({"RegionDataType": 0xE}, "No part of the image"),
        ({"PhysicalDeltaX": 0.0}, "No part of the image"),
        ({"PhysicalDeltaX": 5000.0}, "No part of the image"),
        ({"PhysicalDeltaY": 0.2}, "No part of the image"),
        ({"PhysicalDeltaY": None}, "damaged"),
    ],
)
def test_regions_that_cannot_be_believed(tmp_path: Path, elements: dict[str, Any], reason: str) -> None:
    # The spacing for the whole image is no way out: it contradicts the regions.
    found = calibration(tmp_path, region(10, 5, 39, 34, **elements), PixelSpacing=[0.2, 0.2])
    assert not any(part.spacing for part in found.regions)
    assert reason in found.reason


def test_parts_without_lengths_are_known_also_where_no_part_has_any(tmp_path: Path) -> None:
    found = calibration(tmp_path, region(10, 5, 39, 34, RegionSpatialFormat=3), region(40, 5, 79, 34, RegionDataType=3))
    assert found.regions == (Region(Rect(10, 5, 40, 35), None), Region(Rect(40, 5, 80, 35), None))


def test_regions_go_before_a_spacing_for_the_whole_image(tmp_path: Path) -> None:
    found = calibration(tmp_path, region(10, 5, 39, 34), PixelSpacing=[0.7, 0.7])
    assert found.regions == (Region(Rect(10, 5, 40, 35), Spacing(0.2, 0.2)),)


@pytest.mark.parametrize(
    ("elements", "spacing"),
    [
        ({"PixelSpacing": [0.3, 0.1]}, (0.1, 0.3)),
        ({"PixelSpacing": [0.3, 0.3], "ImagerPixelSpacing": [0.4, 0.4]}, (0.3, 0.3)),
        ({"PixelSpacing": [0.3, 0.3], "Modality": "DX", "PixelSpacingCalibrationType": "FIDUCIAL"}, (0.3, 0.3)),
        ({"ImagerPixelSpacing": [0.4, 0.2], "EstimatedRadiographicMagnificationFactor": 1.25}, (0.16, 0.32)),
        (
            {
                "ImagerPixelSpacing": [0.2, 0.2],
                "PixelSpacing": [0.2, 0.2],
                "EstimatedRadiographicMagnificationFactor": 1.6,
                "Modality": "DX",
            },
            (0.125, 0.125),
        ),
        ({"PixelSpacing": [1, 1], "Modality": "MR", "SOPClassUID": "1.2.840.10008.5.1.4.1.1.4"}, (1.0, 1.0)),
    ],
)
def test_pixel_spacing_says_rows_first(tmp_path: Path, elements: dict[str, Any], spacing: tuple[float, float]) -> None:
    found = calibration(tmp_path, **({"SOPClassUID": "1.2.840.10008.5.1.4.1.1.7"} | elements))
    assert found.regions == (Region(WHOLE, Spacing(*spacing)),)


@pytest.mark.parametrize(
    ("elements", "reason"),
    [
        ({}, "The file has no scale."),
        ({"ImagerPixelSpacing": [0.2, 0.2]}, "at the detector"),
        ({"ImagerPixelSpacing": [0.2, 0.2], "EstimatedRadiographicMagnificationFactor": 0.5}, "at the detector"),
        ({"PixelSpacing": [0.2, 0.2], "Modality": "MG", "EstimatedRadiographicMagnificationFactor": 1.1}, "at the det"),
        ({"NominalScannedPixelSpacing": [0.1, 0.1]}, "on the scanned film"),
        ({"ImagerPixelSpacing": [0.2, 0.2], "PixelSpacing": [0.2, 0.2]}, "at the detector"),
        ({"PixelSpacing": [0.2, 0.2], "Modality": "CR"}, "at the detector"),
        ({"PixelSpacing": [0.2, 0.2], "Modality": "ES"}, "An endoscope"),
        ({"PixelSpacing": [1, 1], "Modality": "OT"}, "placeholder"),
        ({"PixelSpacing": [0, 0.2]}, "not plausible"),
        ({"PixelSpacing": [200, 200]}, "not plausible"),
        ({"PixelSpacing": [-0.2, 0.2]}, "not plausible"),
        ({"PixelSpacing": [0.2, 0.2, 0.2]}, "damaged"),
    ],
)
def test_pixel_spacing_that_says_nothing_about_the_patient(
    tmp_path: Path, elements: dict[str, Any], reason: str
) -> None:
    found = calibration(tmp_path, **({"SOPClassUID": "1.2.840.10008.5.1.4.1.1.7"} | elements))
    assert found.regions == ()
    assert reason in found.reason


def test_plain_files_have_no_scale_whatever_their_resolution_says(tmp_path: Path) -> None:
    from PIL import Image as Pillow

    Pillow.fromarray(PIXELS).save(tmp_path / "a.png", dpi=(72, 72))
    Pillow.fromarray(PIXELS).save(tmp_path / "a.tif", dpi=(254, 254))
    for path in tmp_path.iterdir():
        found = read_image(path).frame.calibration
        assert found.regions == ()
        assert "DICOM" in found.reason


# --- files of devices


@pytest.mark.parametrize("name", ["ybr_color", "palette_color"])
def test_an_image_that_was_reduced_after_its_scale_was_written(name: str) -> None:
    """The example cine has half the size its regions are for: each length would come out half as long."""
    found = read_image(Path(get_path(name))).frame.calibration
    assert found.regions == ()
    assert "another size" in found.reason


# Ends of the calliper that the sonographer set, where the device says 1.06 cm.
CALLIPER = (460.5, 291.5), (499.5, 302.5)


def test_a_calliper_of_the_device_as_the_device_measured_it(tmp_path: Path) -> None:
    dataset = pydicom.dcmread(get_path("palette_color"))
    # The example was cut off below; with black rows in place of them it is as large as its regions say.
    dataset.PixelData += bytes((600 - dataset.Rows) * dataset.Columns * dataset.BitsAllocated // 8)
    dataset.Rows = 600
    image = read_image(save(dataset, tmp_path / "whole.dcm"))
    line = measure_distance(*CALLIPER, image.frame.calibration)
    assert line.spacing is not None
    assert line.length == pytest.approx(10.6, abs=0.05)


@pytest.mark.parametrize(
    ("name", "rect", "spacing"),
    [
        ("OBXXXX1A.dcm", Rect(120, 60, 800, 519), 0.262288),
        ("OBXXXX1A_rle_2frame.dcm", Rect(120, 60, 800, 519), 0.262288),
        ("JPGLosslessP14SV1_1s_1f_8b.dcm", Rect(14, 38, 1011, 759), 0.254767),
        ("dcm4che_YBR_FULL-RLE_acuson.dcm", Rect(84, 48, 484, 416), 0.095368),
        ("deid_GREYSCALE_IMAGE.dcm", Rect(14, 38, 1011, 759), 0.064905),
        ("US1_UNCR.dcm", None, 0),
        ("examples_ybr_color_30f.dcm", None, 0),
    ],
)
def test_files_of_devices(shared_data: Path, name: str, rect: Rect | None, spacing: float) -> None:
    found = read_image(shared_data / "dicom" / "ultrasound" / name).frame.calibration
    known = [part for part in found.regions if part.spacing]
    if rect is None:
        assert known == []
        return
    (part,) = known
    assert part.rect == rect
    assert part.spacing is not None
    assert (part.spacing.x, part.spacing.y) == pytest.approx((spacing, spacing), abs=1e-6)


def test_the_depth_scale_burnt_into_a_real_image(shared_data: Path) -> None:
    """The device drew a tick every centimetre at the right border."""
    image = read_image(shared_data / "dicom" / "ultrasound" / "OBXXXX1A.dcm")
    bright = (image.frame.rgb[60:518, 793:799].max(axis=2) > 120).mean(axis=1) > 0.9
    _, _, _, centres = cv2.connectedComponentsWithStats(bright.astype(np.uint8)[:, None])
    ticks = np.sort(centres[1:, 1])
    spacing = image.frame.calibration.regions[0].spacing
    assert spacing is not None
    assert len(ticks) >= 8
    steps = np.diff(ticks) * spacing.y
    assert np.median(steps) == pytest.approx(10, abs=0.3)
    assert math.isclose((ticks[-1] - ticks[0]) * spacing.y / round(np.sum(steps) / 10), 10, rel_tol=0.02)
