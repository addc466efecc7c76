"""What the header of a file says that it shows."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pydicom.uid
import pytest
from PIL import Image as Pillow

from app.storage.images.reader import read_image
from storage_images.dicom_files import grey_file

PIXELS = np.arange(0, 240, dtype=np.uint8).reshape(12, 20)
SECONDARY_CAPTURE = "SecondaryCaptureImageStorage"


def modality(folder: Path, storage_class: str, code: str | None) -> str:
    uid = storage_class if storage_class[0].isdigit() else getattr(pydicom.uid, storage_class)
    elements = {"SOPClassUID": uid} | ({} if code is None else {"Modality": code})
    return read_image(grey_file(folder / "image.dcm", PIXELS, **elements)).modality


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("US", "ultrasound"),
        ("EC", "ultrasound"),
        ("CD", "ultrasound"),
        ("DD", "ultrasound"),
        ("ES", "endoscopy"),
        ("DMS", "dermoscopy"),
        ("GM", ""),
        ("XC", ""),
        ("OT", ""),
        ("SC", ""),
        ("", ""),
        (None, ""),
        ("CT", "CT"),
        ("MG", "MG"),
    ],
)
def test_the_modality_of_a_secondary_capture_is_what_its_code_says(
    tmp_path: Path, code: str | None, expected: str
) -> None:
    assert modality(tmp_path, SECONDARY_CAPTURE, code) == expected


@pytest.mark.parametrize(
    ("storage_class", "expected"),
    [
        ("UltrasoundImageStorage", "ultrasound"),
        ("UltrasoundMultiFrameImageStorage", "ultrasound"),
        ("EnhancedUSVolumeStorage", "ultrasound"),
        ("1.2.840.10008.5.1.4.1.1.6", "ultrasound"),
        ("1.2.840.10008.5.1.4.1.1.3", "ultrasound"),
        ("VLEndoscopicImageStorage", "endoscopy"),
        ("VideoEndoscopicImageStorage", "endoscopy"),
        ("DermoscopicPhotographyImageStorage", "dermoscopy"),
    ],
)
@pytest.mark.parametrize("code", ["OT", "XC", None])
def test_a_storage_class_that_is_made_for_one_kind_of_image_says_it(
    tmp_path: Path, storage_class: str, code: str | None, expected: str
) -> None:
    assert modality(tmp_path, storage_class, code) == expected


@pytest.mark.parametrize(("code", "expected"), [("ES", "endoscopy"), ("XC", "")])
def test_the_class_of_any_photograph_leaves_it_to_the_code(tmp_path: Path, code: str, expected: str) -> None:
    assert modality(tmp_path, "VLPhotographicImageStorage", code) == expected


def test_the_retired_classes_are_what_their_names_say() -> None:
    for uid in ("1.2.840.10008.5.1.4.1.1.6", "1.2.840.10008.5.1.4.1.1.3"):
        assert pydicom.uid.UID(uid).name.startswith("Ultrasound")


def test_a_plain_image_file_says_nothing(tmp_path: Path) -> None:
    Pillow.fromarray(PIXELS).save(tmp_path / "a.png")
    assert read_image(tmp_path / "a.png").modality == ""


def test_real_files(shared_data: Path) -> None:
    found = {path.parent.name: set() for path in (shared_data / "dicom").rglob("*.dcm")}
    for path in (shared_data / "dicom").rglob("*.dcm"):
        found[path.parent.name].add(read_image(path).modality)
    assert found == {"ultrasound": {"ultrasound"}, "visible_light": {""}, "test_pattern": {""}}
