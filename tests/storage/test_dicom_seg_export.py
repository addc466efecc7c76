"""DICOM segmentations are valid, say what they are and whose, and others read the very pixels out of them."""

from __future__ import annotations

import io
import uuid
from contextlib import closing
from pathlib import Path
from typing import Any

import highdicom
import numpy as np
import pydicom
import pytest
import SimpleITK
from numpy.typing import NDArray
from pydicom import DataElement, Dataset, dcmread
from pydicom.uid import generate_uid
from pydicom.valuerep import PersonName

from app.domain.errors import ExportError
from app.domain.labels import PRESETS, Code, Label
from app.storage.codes import UNCODED, property_category
from app.storage.deidentify import Deidentifier
from app.storage.exports import dicom_segmentation
from app.storage.exports.dicom_segment import Model, Origin, SegmentMask, cielab
from app.storage.exports.dicom_segmentation import file_content, segmentation
from app.storage.images.dicom_file import DicomFile
from app.storage.imports.dicom_seg import SegmentationReader
from tests.storage.dicom_sources import (
    DRAWN,
    INSTRUMENT,
    PROPOSED,
    WAVE_GMS,
    Masks,
    complaints,
    listed,
    masks_for,
    source,
)
from tests.storage_images.dicom_files import from_wheel, region

BOTH = (PROPOSED, DRAWN)
LESION_ID, DUNG_ID = PROPOSED.id, DRAWN.id

# Name, storage class, Frames.
SOURCES = [
    ("ultrasound", "1.2.840.10008.5.1.4.1.1.6.1", 1),
    ("ultrasound cine", "1.2.840.10008.5.1.4.1.1.3.1", 30),
    ("retired ultrasound", "1.2.840.10008.5.1.4.1.1.6", 1),
    ("retired ultrasound cine", "1.2.840.10008.5.1.4.1.1.3", 4),
    ("endoscopy", "1.2.840.10008.5.1.4.1.1.77.1.1", 1),
    ("video endoscopy", "1.2.840.10008.5.1.4.1.1.77.1.1.1", 40),
    ("microscopy", "1.2.840.10008.5.1.4.1.1.77.1.2", 1),
    ("photograph", "1.2.840.10008.5.1.4.1.1.77.1.4", 1),
    ("dermoscopy", "1.2.840.10008.5.1.4.1.1.77.1.7", 1),
    ("secondary capture", "1.2.840.10008.5.1.4.1.1.7", 1),
    ("secondary capture of several Frames", "1.2.840.10008.5.1.4.1.1.7.4", 3),
]


def saved(dataset: Dataset, folder: Path) -> Path:
    path = folder / "masks.dcm"
    path.write_bytes(file_content(dataset))
    return path


def as_read_by_highdicom(path: Path, image: Dataset, segments: int) -> NDArray[Any]:
    """Shape (Frames, H, W, segments)."""
    read = highdicom.seg.segread(path)
    options = {"segment_numbers": range(1, segments + 1), "assert_missing_frames_are_empty": True}
    if (count := int(image.get("NumberOfFrames") or 1)) > 1:
        return np.asarray(read.get_pixels_by_source_frame(image.SOPInstanceUID, range(1, count + 1), **options))
    return np.asarray(read.get_pixels_by_source_instance([image.SOPInstanceUID], **options))


def assert_read_by_others(path: Path, image: Dataset, masks: Masks, labels: tuple[Label, ...]) -> None:
    """highdicom, pydicom and SimpleITK find these masks; the last two in the order they were written."""
    wanted = np.zeros((int(image.get("NumberOfFrames") or 1), image.Rows, image.Columns, len(labels)), bool)
    order = [label.id for label in labels]
    for (frame, label_id), mask in masks.items():
        wanted[frame, :, :, order.index(label_id)] = mask
    np.testing.assert_array_equal(as_read_by_highdicom(path, image, len(labels)), wanted)
    stacked = np.stack(list(masks.values()))
    np.testing.assert_array_equal(np.atleast_3d(dcmread(path).pixel_array).reshape(stacked.shape), stacked)
    by_itk = SimpleITK.GetArrayFromImage(SimpleITK.ReadImage(str(path)))
    whole = stacked.size // 8 * 8  # SimpleITK reads no bits of a byte that masks do not fill
    np.testing.assert_array_equal(by_itk.ravel()[:whole] > 0, stacked.ravel()[:whole])


@pytest.mark.parametrize(("kind", "frames"), [each[1:] for each in SOURCES], ids=[each[0] for each in SOURCES])
@pytest.mark.parametrize("deidentifier", [None, Deidentifier()], ids=["identified", "de-identified"])
def test_from_every_kind_of_source_it_is_valid_and_read_by_others(
    kind: str, frames: int, deidentifier: Deidentifier | None, tmp_path: Path
) -> None:
    image = source(frames, SOPClassUID=kind)
    chosen = [0] if frames == 1 else [2, 1, frames - 1]
    masks = masks_for(image, [(frame, LESION_ID) for frame in chosen] + [(chosen[0], DUNG_ID)])
    path = saved(segmentation(image, BOTH, listed(masks), "Ada Müller", deidentifier=deidentifier), tmp_path)
    unknown = "multi-frame" if kind == "1.2.840.10008.5.1.4.1.1.3" else "nothing"  # dciodvfy does not know that one
    assert [line for line in complaints(path) if unknown not in line] == []
    if deidentifier:
        image.SOPInstanceUID = deidentifier.uid(image.SOPInstanceUID)
    assert_read_by_others(path, image, masks, BOTH)


def real_cine() -> Dataset:
    with from_wheel("examples_ybr_color.dcm").open("rb") as file:
        return DicomFile(file).header


def test_a_colour_cine_of_30_frames_with_two_labels(tmp_path: Path) -> None:
    image = real_cine()
    pairs = [(frame, label_id) for frame in range(30) for label_id in (LESION_ID, DUNG_ID)]
    masks = masks_for(image, pairs)
    path = saved(segmentation(image, BOTH, listed(masks)), tmp_path)
    assert complaints(path) == []
    assert_read_by_others(path, image, masks, BOTH)
    written = dcmread(path)
    assert written.NumberOfFrames == 60
    references = [
        (
            item.DerivationImageSequence[0].SourceImageSequence[0].ReferencedFrameNumber,
            item.SegmentIdentificationSequence[0].ReferencedSegmentNumber,
        )
        for item in written.PerFrameFunctionalGroupsSequence
    ]
    assert references == [(frame + 1, 1 if label_id == LESION_ID else 2) for frame, label_id in pairs]
    assert "PixelMeasuresSequence" not in written.SharedFunctionalGroupsSequence[0]  # its region has a scale of its own


def test_every_real_file(shared_data: Path, tmp_path: Path) -> None:
    for file in sorted((shared_data / "dicom").glob("*/*")):
        with file.open("rb") as buffer:
            image = DicomFile(buffer).header
        masks = masks_for(image, [(0, DUNG_ID)])
        path = saved(segmentation(image, BOTH, listed(masks)), tmp_path)
        # The file's own UIDs, which it must be told by.
        assert [line for line in complaints(path) if "Illegal root for UID = <999.999" not in line] == [], file
        assert_read_by_others(path, image, masks, (DRAWN,))


def test_the_judge_finds_what_is_missing(tmp_path: Path) -> None:
    image = source()
    dataset = segmentation(image, BOTH, listed(masks_for(image, [(0, LESION_ID)])))
    del dataset.SegmentSequence[0].SegmentLabel
    assert len(complaints(saved(dataset, tmp_path))) == 1


def test_it_belongs_to_the_patient_and_study_of_the_source_and_is_a_series_of_its_own(tmp_path: Path) -> None:
    image = source(StudyDescription="Schädel", PatientSpeciesDescription="Hund")
    breed = Dataset()
    breed.CodeMeaning = "Übung"
    image.PatientBreedCodeSequence = [breed]
    stored = io.BytesIO()
    image.save_as(stored, enforce_file_format=True)
    stored.seek(0)
    path = saved(
        segmentation(dcmread(stored), BOTH, listed(masks_for(image, [(0, LESION_ID)])), "Ada Müller"), tmp_path
    )
    written = dcmread(path)
    for keyword in ("PatientName", "PatientID", "PatientBirthDate", "PatientSex", "StudyInstanceUID", "StudyDate"):
        assert written[keyword].value == image[keyword].value
    assert written.StudyDescription == "Schädel"
    assert written.PatientBreedCodeSequence[0].CodeMeaning == "Übung"
    assert "Müller".encode() in path.read_bytes()
    assert "Müller".encode("latin1") not in path.read_bytes()
    assert written.SeriesInstanceUID != image.SeriesInstanceUID
    assert written.SOPInstanceUID != image.SOPInstanceUID
    assert (written.Modality, written.SeriesNumber, written.InstanceNumber) == ("SEG", 1002, 5)
    assert written.ContentCreatorName == "Ada Müller"
    (series,) = written.ReferencedSeriesSequence
    assert series.SeriesInstanceUID == image.SeriesInstanceUID
    assert series.ReferencedInstanceSequence[0].ReferencedSOPInstanceUID == image.SOPInstanceUID
    (item,) = written.PerFrameFunctionalGroupsSequence
    (reference,) = item.DerivationImageSequence[0].SourceImageSequence
    assert reference.ReferencedSOPClassUID == image.SOPClassUID
    assert "ReferencedFrameNumber" not in reference


def test_what_one_export_makes_of_a_series_is_a_series() -> None:
    first, second, other = source(), source(), source()
    second.SeriesInstanceUID = first.SeriesInstanceUID
    export = uuid.uuid4()

    def series_of(image: Dataset, export: uuid.UUID | None) -> str:
        masks = masks_for(image, [(0, LESION_ID)])
        return str(segmentation(image, BOTH, listed(masks), export=export).SeriesInstanceUID)

    assert series_of(first, export) == series_of(second, export)
    found = {series_of(image, each) for image in (first, other) for each in (export, uuid.uuid4(), None, None)}
    assert len(found) == 8


def test_segments_say_what_they_are_and_who_drew_them() -> None:
    labels = (PROPOSED, Label(4, "Nowhere", "blue"), DRAWN, Label(1, "Tool", "green", INSTRUMENT))
    image = source(2)
    other = Model("Other", "4567")
    mask = np.ones((image.Rows, image.Columns), bool)
    masks = [
        SegmentMask(0, 1, mask, Origin(WAVE_GMS, corrected=False)),
        SegmentMask(1, 1, mask, Origin(other, corrected=False)),
        SegmentMask(0, DUNG_ID, mask),
        SegmentMask(0, LESION_ID, mask, Origin(WAVE_GMS, corrected=False)),
        SegmentMask(1, LESION_ID, mask),
    ]
    first, second, third = segmentation(image, labels, masks).SegmentSequence

    def codes(item: Dataset) -> tuple[str, str]:
        return (
            item.SegmentedPropertyCategoryCodeSequence[0].CodeMeaning,
            item.SegmentedPropertyTypeCodeSequence[0].CodeValue,
        )

    def algorithms(item: Dataset) -> list[tuple[str, str]]:
        found = item.get("SegmentationAlgorithmIdentificationSequence") or ()
        return [(one.AlgorithmName, one.AlgorithmVersion) for one in found]

    assert [item.SegmentNumber for item in (first, second, third)] == [1, 2, 3]
    assert [item.SegmentLabel for item in (first, second, third)] == ["Lesion", "Düng ß 病变", "Tool"]
    assert codes(first) == ("Morphologically Abnormal Structure", "52988006")
    assert codes(second) == ("Spatial and Relational Concept", UNCODED.value)
    assert codes(third) == ("Physical object", "57134006")
    assert [item.SegmentAlgorithmType for item in (first, second, third)] == ["SEMIAUTOMATIC", "MANUAL", "AUTOMATIC"]
    assert [item.get("SegmentAlgorithmName") for item in (first, second, third)] == [
        "Wave-GMS",
        None,
        "Other, Wave-GMS",
    ]
    assert algorithms(first) == [("Wave-GMS", "0123abcd")]
    assert algorithms(second) == []
    assert algorithms(third) == [("Other", "4567"), ("Wave-GMS", "0123abcd")]


@pytest.mark.parametrize("rgb", [(53, 200, 232), (230, 159, 0), (0, 0, 0), (255, 255, 255), (255, 0, 0), (0, 0, 255)])
def test_colours_are_those_that_highdicom_shows(rgb: tuple[int, int, int]) -> None:
    assert highdicom.color.CIELabColor.from_dicom_value(cielab(rgb)).to_rgb(clip=True) == pytest.approx(rgb, abs=1)


@pytest.mark.parametrize(
    ("code", "category"),
    [
        (code, {"57134006": "Physical object", "386045008": "Anatomical Structure"}.get(code.value))
        for preset in PRESETS
        for _, code in preset.labels
    ]
    + [
        (Code("39937001", "SCT", "Skin"), "Tissue"),
        (Code("256674009", "SCT", "Fat (substance)"), "Substance"),
        (Code("my-1", "99ME", "Whatever"), None),
        (UNCODED, "Spatial and Relational Concept"),
    ],
    ids=str,
)
def test_the_kind_of_thing_that_a_code_means(code: Code, category: str | None) -> None:
    assert property_category(code).meaning == (category or "Morphologically Abnormal Structure")


PLACE: dict[str, Any] = {
    "colours": "MONOCHROME2",
    "Modality": "CT",
    "SOPClassUID": "1.2.840.10008.5.1.4.1.1.2",
    "PixelSpacing": [0.6, 0.7],
    "SliceThickness": "2.5",
    "FrameOfReferenceUID": generate_uid(),
    "ImagePositionPatient": [-100, -20.5, 3],
    "ImageOrientationPatient": [1, 0, 0, 0, 1, 0],
}


@pytest.mark.parametrize(
    ("elements", "wanted"),
    [
        ({}, [0.6, 0.7]),
        ({"PixelSpacing": None, "SequenceOfUltrasoundRegions": [region(0, 0, 12, 10)]}, [0.2, 0.2]),
        ({"SequenceOfUltrasoundRegions": [region(0, 0, 9, 9)]}, None),
        ({"SequenceOfUltrasoundRegions": [region(0, 0, 12, 10), region(0, 0, 4, 4)]}, None),
        ({"Modality": "OT", "PixelSpacing": [1, 1]}, None),
        ({"Modality": "ES"}, None),
        *(({missing: None}, None) for missing in list(PLACE)[3:]),
    ],
    ids=str,
)
def test_spacing_and_place_are_told_where_the_source_knows_both_and_never_made_up(
    elements: dict[str, Any], wanted: list[float] | None, tmp_path: Path
) -> None:
    image = source(**(PLACE | elements))
    masks = masks_for(image, [(0, LESION_ID)])
    path = saved(segmentation(image, BOTH, listed(masks)), tmp_path)
    assert complaints(path) == []
    assert_read_by_others(path, image, masks, (PROPOSED,))
    written = dcmread(path)
    (shared,) = written.SharedFunctionalGroupsSequence
    if wanted is None:
        assert len(shared) == 0
        assert "FrameOfReferenceUID" not in written
        return
    assert shared.PixelMeasuresSequence[0].PixelSpacing == wanted
    assert shared.PixelMeasuresSequence[0].SliceThickness == 2.5
    assert written.FrameOfReferenceUID == image.FrameOfReferenceUID
    assert shared.PlanePositionSequence[0].ImagePositionPatient == image.ImagePositionPatient
    assert shared.PlaneOrientationSequence[0].ImageOrientationPatient == image.ImageOrientationPatient


def test_de_identified_it_belongs_to_the_de_identified_source_and_tells_nothing_else(tmp_path: Path) -> None:
    secret = Label(LESION_ID, "Polyp", "cyan", Code("68496003", "SCT", "Polyp of colon"))
    image = source(3, PatientID="POLYP-12", InstitutionName="Sankt Anna", StudyDescription="Polyp of Müller")
    deidentifier = Deidentifier()
    masks = masks_for(image, [(1, LESION_ID)])
    made = segmentation(image, (secret,), listed(masks), "Ada Lovelace", uuid.uuid4(), deidentifier)
    path = saved(made, tmp_path)
    assert complaints(path) == []
    content = path.read_bytes()
    identities = ["Müller", "Zoë", "POLYP-12", "Lovelace", "Sankt Anna", "House", "20240317", "19540823"]
    for identity in [*identities, image.SOPInstanceUID, image.StudyInstanceUID, image.SeriesInstanceUID]:
        assert str(identity).encode() not in content
    written, open_source = dcmread(path), deidentifier.deidentified(image, pixels_clean=False)
    (series,) = written.ReferencedSeriesSequence
    (item,) = written.PerFrameFunctionalGroupsSequence
    (reference,) = item.DerivationImageSequence[0].SourceImageSequence
    assert series.SeriesInstanceUID == open_source.SeriesInstanceUID
    assert series.ReferencedInstanceSequence[0].ReferencedSOPInstanceUID == open_source.SOPInstanceUID
    assert reference.ReferencedSOPInstanceUID == open_source.SOPInstanceUID
    assert reference.ReferencedFrameNumber == 2
    assert written.PatientID == open_source.PatientID
    assert written.StudyInstanceUID == open_source.StudyInstanceUID
    assert written.PatientIdentityRemoved == "YES"
    # Words of the patient's number are in the name of what was outlined, which is the same for all patients.
    assert written.SegmentSequence[0].SegmentLabel == "Polyp"
    assert_read_by_others(path, open_source, masks, (PROPOSED,))


@pytest.mark.parametrize("keyword", ["SOPInstanceUID", "SOPClassUID", "SeriesInstanceUID", "StudyInstanceUID"])
def test_a_source_that_nothing_can_refer_to_is_refused_with_another_format(keyword: str) -> None:
    image = source()
    setattr(image, keyword, "")
    with pytest.raises(ExportError, match=rf"^This DICOM file has no {keyword}, .* as NIfTI or PNG instead\.$"):
        segmentation(image, BOTH, listed(masks_for(image, [(0, LESION_ID)])))


@pytest.mark.parametrize(("frame", "size"), [(0, (13, 11)), (3, (11, 13)), (-1, (11, 13))])
def test_masks_of_another_image_are_refused(frame: int, size: tuple[int, int]) -> None:
    with pytest.raises(ExportError, match="do not fit this DICOM file"):
        segmentation(source(3), BOTH, [SegmentMask(frame, LESION_ID, np.zeros(size, bool))])


def test_dates_and_times_of_old_devices_become_those_of_today(tmp_path: Path) -> None:
    image = source()
    image.SeriesNumber = 2**31 - 1
    for keyword, representation, value in (("StudyDate", "DA", "1997.04.24"), ("StudyTime", "TM", "14:04:38")):
        image[keyword] = DataElement(keyword, representation, value, validation_mode=pydicom.config.IGNORE)
    path = saved(segmentation(image, BOTH, listed(masks_for(image, [(0, LESION_ID)]))), tmp_path)
    assert complaints(path) == []
    written = dcmread(path)
    assert (written.StudyDate, written.StudyTime) == ("19970424", "140438")


@pytest.mark.filterwarnings("ignore:Invalid value for VR")
def test_damaged_elements_are_left_out(tmp_path: Path) -> None:
    image = source(**PLACE)
    stored = io.BytesIO()
    image.save_as(stored, enforce_file_format=True)
    damaged = stored.getvalue().replace(b"-20.5", b"-2x.5")
    assert damaged != stored.getvalue()
    masks = masks_for(image, [(0, LESION_ID)])
    path = saved(segmentation(dcmread(io.BytesIO(damaged)), BOTH, listed(masks)), tmp_path)
    assert_read_by_others(path, image, masks, (PROPOSED,))
    assert "FrameOfReferenceUID" not in dcmread(path)


def test_codes_longer_than_a_code_value(tmp_path: Path) -> None:
    image = source()
    label = Label(LESION_ID, "Rare", "cyan", Code("1234567890123456789", "SCT", "Rare thing"))
    path = saved(segmentation(image, [label], listed(masks_for(image, [(0, LESION_ID)]))), tmp_path)
    assert complaints(path) == []
    with closing(SegmentationReader(path)) as reader:
        assert reader.segments[1].code == label.code


@pytest.mark.filterwarnings("ignore:Invalid value for VR UI")
def test_uids_against_the_rules_are_told_as_they_are(tmp_path: Path) -> None:
    image = source()
    for keyword in ("SOPInstanceUID", "SeriesInstanceUID", "StudyInstanceUID"):
        image[keyword] = DataElement(keyword, "UI", "1.2.03.4", validation_mode=pydicom.config.IGNORE)
    stored = io.BytesIO()
    image.save_as(stored, enforce_file_format=True)
    stored.seek(0)
    masks = masks_for(image, [(0, LESION_ID)])
    path = saved(segmentation(dcmread(stored), BOTH, listed(masks)), tmp_path)
    with closing(SegmentationReader(path)) as reader:
        assert reader.image_uids == ("1.2.03.4",)


def test_more_masks_than_a_file_holds_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    image = source()
    masks = masks_for(image, [(0, LESION_ID), (0, DUNG_ID)])
    monkeypatch.setattr(dicom_segmentation, "_MOST_BYTES", 30)
    with pytest.raises(ExportError, match="more than a DICOM file holds"):
        segmentation(image, BOTH, listed(masks))


def test_names_with_characters_that_part_values(tmp_path: Path) -> None:
    image = source()
    odd = Label(LESION_ID, "a\\b^c=d", "cyan")
    masks = masks_for(image, [(0, LESION_ID)])
    path = saved(segmentation(image, (odd,), listed(masks), "Ada\\Müller = ^"), tmp_path)
    assert complaints(path) == []
    written = dcmread(path)
    assert written.SegmentSequence[0].SegmentLabel == "a/b^c=d"
    assert written.ContentCreatorName == PersonName("Ada/Müller")
