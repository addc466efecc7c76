"""De-identified headers hold nothing of the patient, stay valid, and belong together within an export."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from pydicom import Dataset, dcmread
from pydicom.data import get_testdata_file
from pydicom.dataset import FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.uid import ExplicitVRLittleEndian, ImplicitVRLittleEndian, UltrasoundImageStorage, generate_uid

from app.storage.confidentiality_profile import BASIC_PROFILE
from app.storage.deidentify import Deidentifier

SECRETS = [
    "MUSTERMANN",
    "ERIKA",
    "HOSP-4711-88",
    "19540823",
    "ACC-99-1203",
    "Sankt Anna",
    "DRHOUSE",
    "20240317",
    "101112",
    "Lindenallee",
    "ROOM7AET",
    "SN-558812",
    "private note",
    "1.2.276.0.7230010.3.1.4.77",
    "seen before",
]


def identified() -> Dataset:
    """An ultrasound Frame with the patient in every kind of place."""
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset.file_meta.SourceApplicationEntityTitle = "ROOM7AET"
    dataset.SpecificCharacterSet = "ISO_IR 192"
    dataset.SOPClassUID = UltrasoundImageStorage
    dataset.SOPInstanceUID = "1.2.276.0.7230010.3.1.4.77.1"
    dataset.StudyInstanceUID = "1.2.276.0.7230010.3.1.4.77.2"
    dataset.SeriesInstanceUID = "1.2.276.0.7230010.3.1.4.77.3"
    dataset.PatientName, dataset.PatientID = "MUSTERMANN^ERIKA", "HOSP-4711-88"
    dataset.PatientBirthDate, dataset.PatientSex, dataset.PatientAge = "19540823", "F", "069Y"
    dataset.PatientAddress, dataset.AccessionNumber = "Lindenallee 3", "ACC-99-1203"
    dataset.InstitutionName, dataset.ReferringPhysicianName = "Sankt Anna", "DRHOUSE^GREG"
    dataset.StudyDate = dataset.ContentDate = dataset.AcquisitionDate = "20240317"
    dataset.StudyTime = dataset.ContentTime = "101112"
    dataset.AcquisitionDateTime = "20240317101112.5"
    dataset.StudyDescription = "MUSTERMANN follow-up"
    dataset.DerivationDescription = "cropped for Mustermann by DrHouse"
    dataset.ManufacturerModelName, dataset.Manufacturer = "EPIQ 7", "Philips"
    dataset.DeviceSerialNumber = "SN-558812"
    dataset.Modality, dataset.BodyPartExamined = "US", "LIVER"
    dataset.OverlayDate = "20240317"
    dataset.ImageComments = "seen before"
    # No attribute of Table E.1-1, but of types that speak of persons and moments; and one that is said in free words.
    dataset.add_new(0x00081050, "PN", "DRHOUSE^GREG")
    dataset.ViewName = "Liver of ERIKA"
    reference = Dataset()
    reference.ReferencedSOPClassUID = UltrasoundImageStorage
    reference.ReferencedSOPInstanceUID = "1.2.276.0.7230010.3.1.4.77.9"
    reference.PatientID = "HOSP-4711-88"
    dataset.SourceImageSequence = Sequence([reference])
    region = Dataset()
    region.PhysicalDeltaX, region.RegionSpatialFormat = 0.02, 1
    dataset.SequenceOfUltrasoundRegions = Sequence([region])
    block = dataset.private_block(0x0009, "WHO KNOWS", create=True)
    block.add_new(0x01, "LO", "private note")
    dataset.add_new(0x60000010, "US", 4)
    dataset.add_new(0x60003000, "OW", b"private note")
    dataset.add_new(0x00091199, "UN", b"MUSTERMANN")
    dataset.preamble = b"MUSTERMANN" + bytes(118)
    dataset.Rows, dataset.Columns, dataset.SamplesPerPixel = 4, 6, 1
    dataset.PhotometricInterpretation = "MONOCHROME2"
    dataset.BitsAllocated = dataset.BitsStored = 8
    dataset.HighBit, dataset.PixelRepresentation = 7, 0
    dataset.PixelData = bytes(range(24))
    dataset["PixelData"].VR = "OB"
    return dataset


def written(dataset: Dataset) -> bytes:
    buffer = io.BytesIO()
    dataset.save_as(buffer, enforce_file_format=True)
    return buffer.getvalue()


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, ImplicitVRLittleEndian])
def test_nothing_of_the_patient_is_left_in_the_bytes(syntax: str) -> None:
    original = identified()
    original.file_meta.TransferSyntaxUID = syntax
    before = written(original)
    assert all(secret.casefold() in before.decode("latin-1").casefold() for secret in SECRETS)
    read = dcmread(io.BytesIO(before))
    after = written(Deidentifier().deidentified(read, pixels_clean=True)).decode("latin-1").casefold()
    assert [secret for secret in SECRETS if secret.casefold() in after] == []
    assert written(original) == before


def test_what_the_image_needs_is_kept_and_the_file_says_what_was_done() -> None:
    original = identified()
    result = dcmread(io.BytesIO(written(Deidentifier().deidentified(original, pixels_clean=True))))
    for keyword in (
        "SOPClassUID",
        "Rows",
        "PixelData",
        "Modality",
        "BodyPartExamined",
        "Manufacturer",
        "ManufacturerModelName",
    ):
        assert result[keyword].value == original[keyword].value
    assert np.array_equal(result.pixel_array, np.arange(24, dtype=np.uint8).reshape(4, 6))
    assert result.SequenceOfUltrasoundRegions[0].PhysicalDeltaX == 0.02
    assert (result.PatientIdentityRemoved, result.BurnedInAnnotation) == ("YES", "NO")
    assert [code.CodeValue for code in result.DeidentificationMethodCodeSequence] == ["113100", "113101"]
    assert result.LongitudinalTemporalInformationModified == "REMOVED"
    assert result.StudyDate == ""
    assert result.file_meta.MediaStorageSOPInstanceUID == result.SOPInstanceUID


def test_pixels_that_may_show_the_patient_are_not_said_to_be_clean() -> None:
    result = Deidentifier().deidentified(identified(), pixels_clean=False)
    assert (result.PatientIdentityRemoved, result.BurnedInAnnotation) == ("NO", "YES")
    assert [code.CodeValue for code in result.DeidentificationMethodCodeSequence] == ["113100"]


def test_files_of_one_export_still_belong_together_and_those_of_two_do_not() -> None:
    first, second = identified(), identified()
    second.SOPInstanceUID = first.SourceImageSequence[0].ReferencedSOPInstanceUID
    export = Deidentifier()
    one, two = (export.deidentified(dataset, pixels_clean=True) for dataset in (first, second))
    assert one.StudyInstanceUID == two.StudyInstanceUID != first.StudyInstanceUID
    assert one.SOPInstanceUID != two.SOPInstanceUID
    assert one.SourceImageSequence[0].ReferencedSOPInstanceUID == two.SOPInstanceUID
    assert one.PatientID == two.PatientID
    assert all(uid.is_valid and len(uid) <= 64 for uid in (one.StudyInstanceUID, one.SOPInstanceUID))
    other = Deidentifier().deidentified(first, pixels_clean=True)
    assert other.StudyInstanceUID != one.StudyInstanceUID
    assert other.PatientID != one.PatientID
    strangers = [identified() for _ in range(3)]
    strangers[0].PatientID = "HOSP-1"
    strangers[1].PatientID = strangers[2].PatientID = None
    strangers[2].PatientName = "MUSTERMANN^MAX"
    numbers = {export.deidentified(stranger, pixels_clean=True).PatientID for stranger in strangers}
    assert len(numbers | {one.PatientID}) == 4


def test_the_same_secret_gives_the_same_replacements() -> None:
    uid = generate_uid()
    assert Deidentifier(b"key").uid(uid) == Deidentifier(b"key").uid(uid) != Deidentifier(b"other").uid(uid)


def test_every_attribute_of_the_table_is_gone_empty_or_replaced() -> None:
    """Each keyword of the standard's table with a value of its type."""
    text, number, moment = (
        "MUSTERMANN",
        "4711",
        {"DA": "20240317", "TM": "101112", "DT": "20240317101112", "AS": "069Y"},
    )
    dataset = Dataset()
    for name in " ".join(BASIC_PROFILE.values()).split():
        try:
            setattr(dataset, name, None)
        except ValueError:
            continue
        if name not in dataset:
            continue
        kind = dataset[name].VR
        if kind == "SQ":
            item = Dataset()
            item.PatientName = text
            dataset[name].value = Sequence([item])
        elif kind == "UI":
            dataset[name].value = "1.2.3.4711"
        elif kind[0] == "O" or kind == "UN":
            dataset[name].value = text.encode()
        elif kind in moment:
            dataset[name].value = moment[kind]
        elif kind not in ("FD", "FL", "UL", "US", "SS", "SL", "AT"):
            dataset[name].value = number if kind in ("IS", "DS") else f"http://{text}" if kind == "UR" else text
    # Commands of a network message do not occur in files.
    dataset = dataset[0x00080000:]
    assert len(dataset) > 550
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset.SOPClassUID = UltrasoundImageStorage
    after = written(Deidentifier().deidentified(dataset, pixels_clean=True))
    for secret in (text, number, "20240317", "101112", "069Y"):
        assert secret.encode() not in after
    assert dcmread(io.BytesIO(after)).PatientIdentityRemoved == "YES"


@pytest.mark.parametrize("name", ["examples_ybr_color.dcm", "examples_palette.dcm", "examples_rgb_color.dcm"])
def test_pydicoms_examples_show_the_same_pixels_afterwards(name: str) -> None:
    path = get_testdata_file(name, download=False)
    original = dcmread(Path(str(path)))
    result = dcmread(io.BytesIO(written(Deidentifier().deidentified(original, pixels_clean=True))))
    assert np.array_equal(result.pixel_array, original.pixel_array)
    assert {str(result.SOPInstanceUID), str(result.StudyInstanceUID)}.isdisjoint(
        {str(original.SOPInstanceUID), str(original.StudyInstanceUID)}
    )


# Some of them hold values that the standard does not allow.
@pytest.mark.filterwarnings("ignore::UserWarning:pydicom")
def test_names_on_the_ultrasound_files_we_have_are_gone(shared_data: Path) -> None:
    checked = 0
    for path in sorted((shared_data / "dicom").rglob("*.dcm")):
        original = dcmread(path)
        words = [
            str(original.get(keyword) or "")
            for keyword in ("PatientName", "PatientID", "InstitutionName", "StudyInstanceUID")
        ]
        after = written(Deidentifier().deidentified(original, pixels_clean=True))
        header = after[: after.rfind(b"\xe0\x7f\x10\x00")]
        assert [word for word in words if len(word) > 3 and word.encode("latin-1", "replace") in header] == []
        checked += 1
    assert checked > 10
