"""Masks as DICOM segmentations (DICOM PS3.3 A.51), for sources of one Frame or several, in colour or grey.

Written with pydicom: highdicom refuses every source of several Frames that is not of an enhanced class, so every cine.
"""

from __future__ import annotations

import copy
import io
import re
import uuid
from collections.abc import Iterable, Sequence
from datetime import datetime

import numpy as np
from pydicom import DataElement, Dataset, config
from pydicom.datadict import dictionary_VR, tag_for_keyword
from pydicom.dataset import FileMetaDataset
from pydicom.uid import UID, ExplicitVRLittleEndian, SegmentationStorage, generate_uid
from pydicom.valuerep import DSfloat

from app.domain.errors import ExportError
from app.domain.labels import Label
from app.domain.wording import tr
from app.storage.deidentify import Deidentifier
from app.storage.exports.dicom_segment import Origin, SegmentMask, coded, described, plain
from app.storage.images.dicom_facts import read_modality
from app.storage.images.dicom_scale import read_calibration
from app.version import program_version

# What says whose the source is, of which study, and whether that has been taken out of it (PS3.3 C.7.1 and C.7.2).
_COPIED = """
    PatientName PatientID IssuerOfPatientID PatientBirthDate PatientSex EthnicGroup QualityControlSubject
    PatientSpeciesDescription PatientSpeciesCodeSequence PatientBreedDescription PatientBreedCodeSequence
    BreedRegistrationSequence ResponsiblePerson ResponsiblePersonRole ResponsibleOrganization
    PatientIdentityRemoved DeidentificationMethod DeidentificationMethodCodeSequence
    LongitudinalTemporalInformationModified
    ClinicalTrialSponsorName ClinicalTrialProtocolID ClinicalTrialProtocolName ClinicalTrialSiteID
    ClinicalTrialSiteName ClinicalTrialSubjectID ClinicalTrialSubjectReadingID ClinicalTrialTimePointID
    ClinicalTrialTimePointDescription
    StudyInstanceUID StudyDate StudyTime ReferringPhysicianName StudyID AccessionNumber StudyDescription
    PatientAge PatientSize PatientWeight PatientSexNeutered
    LossyImageCompressionRatio LossyImageCompressionMethod
""".split()
# Of these, and others, an empty value says that it is not known; leaving them out is not allowed.
_EMPTY_IF_UNKNOWN = """
    PatientName PatientID PatientBirthDate PatientSex StudyDate StudyTime ReferringPhysicianName StudyID AccessionNumber
    PatientOrientation ContentDescription
""".split()
# Dates were 1997.04.24 and times 14:04:38 before DICOM; devices that still wrote so may not be read today (PS3.5 6.2).
_FORMER_SEPARATORS = {"DA": ".", "TM": ":"}
_REQUIRED = ("SOPClassUID", "SOPInstanceUID", "StudyInstanceUID", "SeriesInstanceUID")
_MOST_BYTES = 2**32 - 4  # of pixel data, an even number that is not the largest, which means something else
# Beyond those that devices give, so that the list of a study's series ends with the segmentations.
_SERIES_OFFSET = 1000
_LARGEST_NUMBER = 2**31 - 1 - _SERIES_OFFSET


def segmentation(
    source: Dataset,
    labels: Sequence[Label],
    masks: Iterable[SegmentMask],
    reader: str = "",
    export: uuid.UUID | None = None,
    deidentifier: Deidentifier | None = None,
) -> Dataset:
    """The masks of one Image as a segmentation of the kind BINARY, one bit for each pixel, one segment for each Label.

    Segments may overlap. A mask without pixels is written too: somebody looked, and there was nothing.

    Args:
        source: Header of the DICOM file that the masks belong to; it is left as it is.
        labels: In the order of the segments; those without a mask are left out.
        masks: At least one, and one of each Frame and Label.
        reader: Whose masks they are; empty where it is not known.
        export: What names this export, within which the segmentations of a source's series are a series, too; None
            for one that is by itself.
        deidentifier: With it, patient, reader and moment are left out, and the UIDs are those that the same
            `Deidentifier` gives the source.

    Raises:
        ExportError: The source is of another size or has not so many Frames, or it lacks what a reference needs.
    """
    for keyword in _REQUIRED:
        if _copy(source, keyword) is None:
            raise ExportError(
                tr(
                    "This DICOM file has no {keyword}, so nothing can refer to it; export its masks as NIfTI or PNG "
                    "instead.",
                    keyword=keyword,
                )
            )
    result = _series_and_image(source, reader, export)
    result.update(_copied(source, _COPIED))
    for keyword in _EMPTY_IF_UNKNOWN:
        if keyword not in result:
            setattr(result, keyword, None)
    origins: dict[int, list[Origin]] = {}
    frames, result.PixelData = _packed(source, masks, origins)
    result["PixelData"].VR = "OB"
    result.NumberOfFrames = len(frames)
    outlined = [label for label in labels if label.id in origins]
    numbers = {label.id: number for number, label in enumerate(outlined, 1)}
    result.SegmentSequence = [described(label, numbers[label.id], origins[label.id]) for label in outlined]
    _add_functional_groups(result, source, [(frame, numbers[label_id]) for frame, label_id in frames])
    if deidentifier:
        segments = result.SegmentSequence
        result = deidentifier.deidentified(result, pixels_clean=True)
        # What all patients' masks are called; it has to stay, even where a patient's number is "POLYP-12".
        result.SegmentSequence = segments
    return result


def file_content(dataset: Dataset) -> bytes:
    """A data set as a DICOM file."""
    content = io.BytesIO()
    dataset.save_as(content, enforce_file_format=True)
    return content.getvalue()


def _series_and_image(source: Dataset, reader: str, export: uuid.UUID | None) -> Dataset:
    """Everything about the segmentation but patient, study, segments and Frames."""
    result = Dataset()
    result.file_meta = FileMetaDataset()
    result.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    result.SpecificCharacterSet = "ISO_IR 192"
    result.SOPClassUID = result.file_meta.MediaStorageSOPClassUID = SegmentationStorage
    result.SOPInstanceUID = result.file_meta.MediaStorageSOPInstanceUID = generate_uid(prefix=None)
    result.Modality = "SEG"
    result.SeriesInstanceUID = UID(f"2.25.{uuid.uuid5(export or uuid.uuid4(), str(source.SeriesInstanceUID)).int}")
    result.SeriesNumber = _number(source, "SeriesNumber") + _SERIES_OFFSET
    result.SeriesDescription = "Segmentation"
    result.InstanceNumber = _number(source, "InstanceNumber") or 1
    result.Manufacturer = result.ManufacturerModelName = "WaveMask"
    # A program has no other number than that of its version, and the standard wants both.
    result.DeviceSerialNumber = result.SoftwareVersions = program_version() or "unknown"
    now = datetime.now().astimezone()
    result.ContentDate, result.ContentTime = now.strftime("%Y%m%d"), now.strftime("%H%M%S")
    result.ContentLabel = "SEGMENTATION"
    result.ContentCreatorName = plain(re.sub("[\\^=]", " ", reader))  # which part names
    result.ImageType = ["DERIVED", "PRIMARY"]
    result.BurnedInAnnotation = "NO"
    # What was lossy stays so, although no mask is compressed (C.7.6.1.1.5).
    result.LossyImageCompression = "01" if source.get("LossyImageCompression") == "01" else "00"
    result.Rows, result.Columns = source.Rows, source.Columns
    result.SamplesPerPixel, result.PhotometricInterpretation = 1, "MONOCHROME2"
    result.BitsAllocated = result.BitsStored = 1
    result.HighBit = result.PixelRepresentation = 0
    result.SegmentationType = "BINARY"
    return result


def _number(source: Dataset, keyword: str) -> int:
    """A number that orders series or images, 0 where there is none to be believed."""
    try:
        return min(max(0, int(source.get(keyword) or 0)), _LARGEST_NUMBER)
    except (ValueError, TypeError):
        return 0


def _copied(source: Dataset, keywords: Iterable[str]) -> Dataset:
    """What the source has of `keywords`."""
    result = Dataset()
    for keyword in keywords:
        if element := _copy(source, keyword):
            result.add(element)
    return result


def _copy(source: Dataset, keyword: str) -> DataElement | None:
    """What stands in the header for a keyword; None where there is nothing, or nothing that can be read."""
    try:
        element = source[keyword] if keyword in source else None
        if element is None or element.is_empty:
            return None
        value = copy.deepcopy(element.value)
        if element.VR in _FORMER_SEPARATORS and isinstance(value, str):
            value = value.replace(_FORMER_SEPARATORS[element.VR], "")
        elif element.VR == "SQ":
            for item in value:
                list(item.iterall())  # texts that were never read would stay in the character set of the source
        # What else the original holds against the rules is not ours to complain about.
        return DataElement(element.tag, element.VR, value, validation_mode=config.IGNORE)
    except (ValueError, TypeError, KeyError, AttributeError, NotImplementedError):
        return None


def _packed(
    source: Dataset, masks: Iterable[SegmentMask], origins: dict[int, list[Origin]]
) -> tuple[list[tuple[int, int]], bytes]:
    """(index of the Frame, id of the Label) of each mask, and their bits one after the other (PS3.5 8.1.1).

    Args:
        source: See `segmentation`.
        masks: Likewise; each can be forgotten when the next one is asked for.
        origins: Gets those of the masks, by id of the Label.
    """
    size, count = (int(source.Rows), int(source.Columns)), _frame_count(source)
    frames: list[tuple[int, int]] = []
    content = bytearray()
    left = np.zeros(0, np.bool_)  # bits of a mask that fill no byte; the next mask begins in it
    for one in masks:
        if one.mask.shape != size or not 0 <= one.frame < count:
            raise ExportError(
                tr(
                    "The masks do not fit this DICOM file, whose header may be damaged; export its masks as NIfTI or "
                    "PNG instead."
                )
            )
        bits = np.concatenate([left, one.mask.ravel()])
        whole = len(bits) // 8 * 8
        content += np.packbits(bits[:whole], bitorder="little").tobytes()
        left = bits[whole:]
        frames.append((one.frame, one.label_id))
        origins.setdefault(one.label_id, []).append(one.origin)
        if len(content) > _MOST_BYTES:
            raise ExportError(
                tr("All masks of this image are more than a DICOM file holds; export fewer labels at a time.")
            )
    content += np.packbits(left, bitorder="little").tobytes()
    return frames, bytes(content) + bytes(len(content) % 2)


def _frame_count(source: Dataset) -> int:
    return max(1, int(source.get("NumberOfFrames") or 1))


def _add_functional_groups(result: Dataset, source: Dataset, frames: Sequence[tuple[int, int]]) -> None:
    """What each mask belongs to.

    Args:
        result: Gets it.
        source: See `segmentation`.
        frames: Index of the source's Frame and number of the segment of each mask.
    """
    several = _frame_count(source) > 1
    organization = generate_uid(prefix=None)
    dimensions = [("ReferencedSegmentNumber", "SegmentIdentificationSequence", "Segment")]
    if several:
        dimensions.append(("TemporalPositionIndex", "FrameContentSequence", "Frame"))
    result.DimensionOrganizationSequence = [_item(DimensionOrganizationUID=organization)]
    result.DimensionIndexSequence = [
        _item(
            DimensionOrganizationUID=organization,
            DimensionIndexPointer=tag_for_keyword(pointer),
            FunctionalGroupPointer=tag_for_keyword(group),
            DimensionDescriptionLabel=label,
        )
        for pointer, group, label in dimensions
    ]
    # Positions and indices count what is here: Frames 10, 20 and 30 of the source are 1, 2 and 3.
    order = {frame: index for index, frame in enumerate(sorted({frame for frame, _ in frames}), 1)}
    result.SharedFunctionalGroupsSequence = [_shared(result, source)]
    result.PerFrameFunctionalGroupsSequence = [
        _item(
            FrameContentSequence=[
                _item(DimensionIndexValues=[segment, order[frame]], TemporalPositionIndex=order[frame])
                if several
                else _item(DimensionIndexValues=[segment])
            ],
            DerivationImageSequence=[_derivation(source, frame + 1 if several else None)],
            SegmentIdentificationSequence=[_item(ReferencedSegmentNumber=segment)],
        )
        for frame, segment in frames
    ]
    result.ReferencedSeriesSequence = [
        _item(
            SeriesInstanceUID=source.SeriesInstanceUID,
            ReferencedInstanceSequence=[_reference(source)],
        )
    ]


def _reference(source: Dataset) -> Dataset:
    return _item(ReferencedSOPClassUID=source.SOPClassUID, ReferencedSOPInstanceUID=source.SOPInstanceUID)


def _derivation(source: Dataset, number: int | None) -> Dataset:
    image = _reference(source)
    if number is not None:
        image.ReferencedFrameNumber = number
    image.SpatialLocationsPreserved = "YES"
    image.PurposeOfReferenceCodeSequence = [coded("121322", "DCM", "Source image for image processing operation")]
    return _item(SourceImageSequence=[image], DerivationCodeSequence=[coded("113076", "DCM", "Segmentation")])


def _shared(result: Dataset, source: Dataset) -> Dataset:
    """What holds for every mask: where in the patient it lies and its spacing, if the source knows all of it.

    Nothing is needed, as each mask says which Frame it lies on, pixel by pixel (Table A.51-2). A spacing alone, as some
    photographs have it, is left to that Frame: highdicom refuses files that have it without a thickness, and GDCM ends
    the whole process on those that have it without a place.
    """
    shared, spacing = Dataset(), _whole_spacing(source)
    position, orientation = _copied(source, ["ImagePositionPatient"]), _copied(source, ["ImageOrientationPatient"])
    measures, reference = _copied(source, ["SliceThickness"]), _copied(source, ["FrameOfReferenceUID"])
    if spacing and position and orientation and measures and reference and _frame_count(source) == 1:
        measures.PixelSpacing = [DSfloat(mm, auto_format=True) for mm in spacing]
        shared.PixelMeasuresSequence = [measures]
        shared.PlanePositionSequence = [position]
        shared.PlaneOrientationSequence = [orientation]
        result.update(reference)
        result.PositionReferenceIndicator = None
        result.update(_copied(source, ["PositionReferenceIndicator"]))
    return shared


def _whole_spacing(source: Dataset) -> tuple[float, float] | None:
    """Height and width of the pixels in mm, where they are the same all over the Frame and known."""
    calibration = read_calibration(source, read_modality(source))
    if len(calibration.regions) != 1:
        return None
    (region,) = calibration.regions
    whole = (region.rect.left, region.rect.top, region.rect.right, region.rect.bottom)
    if region.spacing is None or whole != (0, 0, source.Columns, source.Rows):
        return None
    return region.spacing.y, region.spacing.x


def _item(**elements: object) -> Dataset:
    """A data set of elements, named by keyword; UIDs of the source are told as they are, even against the rules."""
    item = Dataset()
    for keyword, value in elements.items():
        item.add(DataElement(keyword, dictionary_VR(keyword), value, validation_mode=config.IGNORE))
    return item
