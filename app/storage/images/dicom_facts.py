"""What the header of a DICOM image says besides its pixels: whose it is, what it shows, and when each Frame."""

from __future__ import annotations

import itertools
import logging
import math
from typing import Any

from pydicom import Dataset
from pydicom.multival import MultiValue
from pydicom.uid import (
    DermoscopicPhotographyImageStorage,
    EnhancedUSVolumeStorage,
    UltrasoundImageStorage,
    UltrasoundMultiFrameImageStorage,
    VideoEndoscopicImageStorage,
    VLEndoscopicImageStorage,
)

from app.domain.image import Identity
from app.storage.images.dicom_layout import printable

# Storage classes that are made for one kind of image (DICOM PS3.4 B.5), also the two retired ones of ultrasound.
_MODALITY_OF_CLASS: dict[str, str] = {
    **dict.fromkeys(
        (
            UltrasoundImageStorage,
            UltrasoundMultiFrameImageStorage,
            EnhancedUSVolumeStorage,
            "1.2.840.10008.5.1.4.1.1.6",
            "1.2.840.10008.5.1.4.1.1.3",
        ),
        "ultrasound",
    ),
    **dict.fromkeys((VLEndoscopicImageStorage, VideoEndoscopicImageStorage), "endoscopy"),
    DermoscopicPhotographyImageStorage: "dermoscopy",
}
# Modality (DICOM PS3.3 C.7.3.1.1.1); EC, CD and DD are the retired codes of echocardiography and Doppler.
_MODALITY_OF_CODE = {
    **dict.fromkeys(("US", "EC", "CD", "DD"), "ultrasound"),
    "ES": "endoscopy",
    "DMS": "dermoscopy",
}
# Codes that say no more than that it is a picture: other, photograph, microscope, secondary capture.
_PICTURE_CODES = frozenset({"OT", "XC", "GM", "SC"})
_FRAME_TIME = 0x00181063
# Where several Frames come without any word about their time.
_UNSTATED_RATE = 25.0
_LONGEST_SECONDS = 60.0  # a Frame that is shown longer is a mistake of the header
# Functional groups that hold one Frame's share of what single-frame files say once (DICOM PS3.3 C.7.6.16.2).
_GROUPS = (
    "PixelMeasuresSequence",
    "FrameVOILUTSequence",
    "PixelValueTransformationSequence",
    "FrameContentSequence",
)

log = logging.getLogger(__name__)


def frame_header(header: Dataset, index: int) -> Dataset:
    """What holds for one Frame: the header, and over it what the functional groups say for all or for this Frame.

    Args:
        header: Everything before the pixels.
        index: Number of the Frame.
    """
    shared, own = header.get("SharedFunctionalGroupsSequence"), header.get("PerFrameFunctionalGroupsSequence")
    groups = [*(shared or [])[:1], *(own or [])[index : index + 1]]
    if not groups:
        return header
    merged = Dataset()
    merged.update(header)
    for group in groups:
        for keyword in _GROUPS:
            if items := group.get(keyword):
                merged.update(items[0])
        if regions := group.get("SequenceOfUltrasoundRegions"):
            merged.SequenceOfUltrasoundRegions = regions
    return merged


def read_modality(header: Dataset) -> str:
    """See `app.domain.image.Image.modality`; a storage class made for one kind of image goes before the code."""
    made_for = _MODALITY_OF_CLASS.get(str(header.get("SOPClassUID") or ""))
    code = printable(header.get("Modality") or "OT").strip().upper()
    return made_for or _MODALITY_OF_CODE.get(code, "" if code in _PICTURE_CODES else code)


def read_identity(header: Dataset) -> Identity:
    """Whose image it is, of which study and series, and what made it; never raises."""
    return Identity(
        patient_id=_text(header, "PatientID"),
        patient_name=", ".join(part for part in _text(header, "PatientName").split("=")[0].split("^") if part),
        study_uid=_text(header, "StudyInstanceUID"),
        study_date=_text(header, "StudyDate"),
        study_description=_text(header, "StudyDescription"),
        series_uid=_text(header, "SeriesInstanceUID"),
        series_description=_text(header, "SeriesDescription"),
        manufacturer=_text(header, "Manufacturer"),
        device=_text(header, "ManufacturerModelName"),
        sop_instance_uid=_text(header, "SOPInstanceUID"),
        sop_class_uid=_text(header, "SOPClassUID"),
    )


def _text(header: Dataset, keyword: str) -> str:
    try:
        value = str(header.get(keyword) or "")
    except Exception:  # what pydicom raises for damaged elements has no common type
        log.warning("%s in the header cannot be read", keyword, exc_info=True)
        return ""
    return "".join(character for character in value if character.isprintable()).strip()


def read_times(header: Dataset, count: int) -> tuple[tuple[float, ...], float, bool]:
    """When each Frame is shown.

    Args:
        header: Everything before the pixels.
        count: How many Frames there are.

    Returns:
        Seconds from the first Frame on, strictly ascending; when the last Frame ends, 0 for a still; and whether the
        file states it.
    """
    if count == 1:
        return (0.0,), 0.0, True
    try:
        steps = _steps(header, count)
    except Exception:  # what pydicom raises for damaged elements has no common type
        log.warning("the times in the header cannot be read", exc_info=True)
        steps = None
    known = [1 / _UNSTATED_RATE] * count if steps is None else steps
    *seconds, end = itertools.accumulate(known, initial=0.0)
    return tuple(seconds), end, steps is not None


def _steps(header: Dataset, count: int) -> list[float] | None:
    """How long each Frame is shown, seconds; None where nothing says so (DICOM PS3.3 C.7.6.5 and C.7.6.16.2.2)."""
    pointer = header.get("FrameIncrementPointer")
    vector = header.get("FrameTimeVector")
    # The first entry is zero, because it is the time before the first Frame.
    increments = list(vector)[1:count] if isinstance(vector, MultiValue) else []
    steps = [step for step in map(_from_milliseconds, increments) if step is not None]
    stated = _from_milliseconds(header.get("FrameTime"))
    if len(steps) == count - 1 and (stated is None or pointer != _FRAME_TIME):
        return [*steps, sum(steps) / len(steps)]
    if stated is None:
        acquired = _acquired(header, count)
        if acquired:
            return acquired
        for keyword in ("CineRate", "RecommendedDisplayFrameRate"):
            rate = float(header.get(keyword) or 0)
            if rate > 0:
                stated = _from_milliseconds(1000 / rate)
                break
    return None if stated is None else [stated] * count


def _from_milliseconds(value: Any) -> float | None:
    """A duration in the header, as seconds, where one can believe it."""
    seconds = float(value) / 1000 if value is not None and value != "" else 0.0
    return seconds if math.isfinite(seconds) and 0 < seconds <= _LONGEST_SECONDS else None


def _acquired(header: Dataset, count: int) -> list[float] | None:
    """From when each Frame was acquired, as enhanced multi-frame files say it."""
    own = header.get("PerFrameFunctionalGroupsSequence")
    if not own or len(own) < count:
        return None
    moments = []
    for item in own[:count]:
        content = item.get("FrameContentSequence")
        stated = content and (content[0].get("FrameReferenceDateTime") or content[0].get("FrameAcquisitionDateTime"))
        if not stated:
            return None
        moments.append(_seconds_of_day(str(stated)))
    steps = [after - before for before, after in itertools.pairwise(moments)]
    if not all(0 < step <= _LONGEST_SECONDS for step in steps):
        return None
    return [*steps, sum(steps) / len(steps)]


def _seconds_of_day(moment: str) -> float:
    """Of a date and time as DICOM writes it (YYYYMMDDHHMMSS.FFFFFF&ZZXX)."""
    digits = moment.partition("+")[0].partition("-")[0]
    return int(digits[8:10]) * 3600 + int(digits[10:12]) * 60 + float(digits[12:])
