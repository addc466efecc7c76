"""The scale of a DICOM image: which of its pixels are how many millimetres, and when the file must not be believed.

A wrong millimetre is worse than none, so whatever is contradictory gives no scale, and a sentence that says why.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence

from pydicom import Dataset

from app.domain.image import UNCALIBRATED, Calibration, Region, Spacing
from app.domain.mask_editing import Rect
from app.domain.wording import mark

# Region Spatial Format (DICOM PS3.3 C.8.5.5.1.1).
_TISSUE, _M_MODE, _SPECTRUM, _WAVEFORM = 1, 2, 3, 4
# Region Data Type (C.8.5.5.1.2): tissue, colour flow and integrated backscatter; the others are traces and colour bars.
_IN_SPACE = frozenset({1, 2, 0xF})
# Physical Units (C.8.5.5.1.15).
_CENTIMETRES = 3
# Projections: unless they say how it was corrected, their spacing is that at the detector (C.8 and 10.7.1.3).
_PROJECTIONS = frozenset({"CR", "DX", "MG", "IO", "PX", "RF", "RG", "XA"})
# Tomographs, whose pixels may well be one millimetre; elsewhere, 1 by 1 is what programs write that know no size.
_TOMOGRAPHS = frozenset({"CT", "MR", "PT", "NM"})
_LARGEST_MAGNIFICATION = 10.0

log = logging.getLogger(__name__)


def read_calibration(dataset: Dataset, modality: str) -> Calibration:
    """Where lengths on the Frames of a DICOM image are known.

    Never raises: damage to this part of a header is no reason not to show the image.

    Args:
        dataset: Everything before the pixels, as it holds for the Frame.
        modality: See `app.domain.image.Image`.
    """
    try:
        regions = dataset.get("SequenceOfUltrasoundRegions")
        # A spacing for the whole image cannot be right where parts of it have scales of their own.
        return _from_regions(dataset, regions) if regions else _from_spacing(dataset, modality)
    except Exception:  # what pydicom raises for damaged elements has no common type
        log.warning("the scale in the header cannot be read", exc_info=True)
        return Calibration(reason=mark("The scale in the file is damaged."))


def _from_regions(dataset: Dataset, items: Sequence[Dataset]) -> Calibration:
    """The regions of an ultrasound image (DICOM PS3.3 C.8.5.5): tissue in cm, and what is no tissue in space."""
    width, height = int(dataset.Columns), int(dataset.Rows)
    regions = []
    for item in items:
        # Both corners belong to the region; some devices write one past the last column or row, as if they did not.
        right, bottom = int(item.RegionLocationMaxX1) + 1, int(item.RegionLocationMaxY1) + 1
        if right > width + 1 or bottom > height + 1:
            return Calibration(reason=mark("The scale in the file is for an image of another size."))
        left, top = int(item.RegionLocationMinX0), int(item.RegionLocationMinY0)
        rect = Rect(left, top, min(right, width), min(bottom, height))
        if not rect.empty and item.RegionSpatialFormat in (_TISSUE, _M_MODE, _SPECTRUM, _WAVEFORM):
            regions.append(Region(rect, _region_spacing(item)))
    if any(region.spacing for region in regions):
        return Calibration(tuple(regions), mark("the ultrasound region in the file"), "")
    return Calibration(tuple(regions), reason=mark("No part of the image has a scale in millimetres."))


def _region_spacing(item: Dataset) -> Spacing | None:
    units = item.PhysicalUnitsXDirection, item.PhysicalUnitsYDirection
    is_tissue = item.RegionSpatialFormat == _TISSUE and item.get("RegionDataType", 1) in _IN_SPACE
    if not is_tissue or units != (_CENTIMETRES, _CENTIMETRES):
        return None
    # The sign says where the axis points to.
    return _plausible(10 * abs(float(item.PhysicalDeltaX)), 10 * abs(float(item.PhysicalDeltaY)))


def _from_spacing(dataset: Dataset, modality: str) -> Calibration:
    """Pixel Spacing (0028,0030) or that at the detector (0018,1164) and its magnification, for the whole image."""
    stated, detector = dataset.get("PixelSpacing"), dataset.get("ImagerPixelSpacing")
    calibrated = bool(dataset.get("PixelSpacingCalibrationType"))
    if not stated and not detector:
        if dataset.get("NominalScannedPixelSpacing"):
            return Calibration(reason=mark("The scale in the file is that on the scanned film, not in the patient."))
        return UNCALIBRATED
    source, magnification = mark("the pixel spacing in the file"), 1.0
    if not stated or (not calibrated and (stated == detector or modality in _PROJECTIONS)):
        # What lies before the detector throws a larger shadow (10.7.1.3 and C.8.11.7).
        magnification = float(dataset.get("EstimatedRadiographicMagnificationFactor") or 0)
        if not detector or not 1 <= magnification <= _LARGEST_MAGNIFICATION:
            return Calibration(reason=mark("The scale in the file is that at the detector, not in the patient."))
        stated, source = detector, mark("the spacing at the detector and the estimated magnification in the file")
    if modality == "endoscopy":
        return Calibration(
            reason=mark("An endoscope shows near things larger than far ones, so its image has no one scale.")
        )
    row, column = (float(value) for value in stated)  # the distance of rows comes first, so the height of a pixel
    if (row, column) == (1, 1) and modality not in _TOMOGRAPHS:
        return Calibration(reason=mark("The scale in the file is a placeholder: 1 mm for every pixel."))
    spacing = _plausible(column / magnification, row / magnification)
    if spacing is None:
        return Calibration(reason=mark("The scale in the file is not plausible."))
    whole = Rect(0, 0, int(dataset.Columns), int(dataset.Rows))
    return Calibration((Region(whole, spacing),), source, "")


def _plausible(x: float, y: float) -> Spacing | None:
    try:
        return Spacing(x, y)
    except ValueError:
        return None
