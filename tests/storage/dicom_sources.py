"""Headers of DICOM images that masks can belong to; masks for them; and DICOM's own judge of what is made of both."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from pydicom import Dataset
from pydicom.uid import UltrasoundMultiFrameImageStorage, generate_uid

from app.domain.labels import LESION, Code, Label
from app.storage.exports.dicom_segment import Model, Origin, SegmentMask
from tests.storage_images.dicom_files import header

Masks = dict[tuple[int, int], NDArray[np.bool_]]

PROPOSED = Label(3, "Lesion", "cyan", LESION)
DRAWN = Label(8, "Düng ß 病变", "orange")
WAVE_GMS = Model("Wave-GMS", "0123abcd")
INSTRUMENT = Code("57134006", "SCT", "Instrument, device (physical object)")


def source(frames: int = 1, height: int = 11, width: int = 13, colours: str = "RGB", **elements: Any) -> Dataset:
    """A header with a patient, of one Frame or of a cine."""
    stated = {
        "SpecificCharacterSet": "ISO_IR 100",
        "PatientName": "Müller^Zoë",
        "PatientID": "4711",
        "PatientBirthDate": "19540823",
        "PatientSex": "F",
        "StudyInstanceUID": generate_uid(),
        "StudyDate": "20240317",
        "StudyTime": "101112.5",
        "StudyID": "77",
        "AccessionNumber": "99",
        "ReferringPhysicianName": "House^Gregory",
        "SeriesInstanceUID": generate_uid(),
        "SeriesNumber": 2,
        "InstanceNumber": 5,
        "Modality": "US",
    }
    result = header(height, width, colours, **(stated | elements))
    result.SOPInstanceUID = generate_uid()
    if frames > 1:
        result.NumberOfFrames = frames
        if "SOPClassUID" not in elements:
            result.SOPClassUID = UltrasoundMultiFrameImageStorage
    return result


def masks_for(image: Dataset, pairs: list[tuple[int, int]], seed: int = 0) -> Masks:
    """Noise for each (Frame, Label id); both Labels can have a pixel."""
    rng = np.random.default_rng(seed)
    return {pair: rng.random((image.Rows, image.Columns)) < 0.4 for pair in pairs}


def listed(masks: Masks) -> Iterator[SegmentMask]:
    """Masks of the first Label are corrected Proposals, others were drawn by hand."""
    for (frame, label_id), mask in masks.items():
        yield SegmentMask(frame, label_id, mask, Origin(WAVE_GMS if label_id == PROPOSED.id else None))


def complaints(path: Path) -> list[str]:
    """What `dciodvfy` calls errors in a DICOM file."""
    if not shutil.which("dciodvfy"):
        pytest.skip("needs dciodvfy of the Debian package dicom3tools")
    done = subprocess.run(["dciodvfy", "-new", str(path)], capture_output=True, text=True, check=False)
    said = (done.stdout + done.stderr).splitlines()
    # It tells the kind of object that it has found; without that it has checked nothing.
    assert "Segmentation" in said
    return [line for line in said if line.startswith("Error")]
