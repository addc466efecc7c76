"""The Frames of a DICOM cine: each by itself, with its own time and scale; and whose they are."""

from __future__ import annotations

import io
import zlib
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from pydicom.dataset import Dataset
from pydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    EnhancedUSVolumeStorage,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEGBaseline8Bit,
    RLELossless,
)

from app.domain.errors import ImageError
from app.domain.image import Identity, Spacing
from app.domain.measurement import measure_distance
from app.storage.images.dicom import DicomFrames
from app.storage.images.frames import open_frames
from app.storage.images.reader import read_image
from storage_images.dicom_encoders import write
from storage_images.dicom_files import PREAMBLE, from_wheel, region

FRAMES = np.random.default_rng(12).integers(0, 256, (6, 40, 50), dtype=np.uint8)


class CountingFile(io.BytesIO):
    """Counts the bytes that are read."""

    count = 0

    def read(self, size: int | None = -1) -> bytes:
        data = super().read(size)
        self.count += len(data)
        return data


# --- one Frame without the others


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, ExplicitVRBigEndian, RLELossless, JPEGBaseline8Bit])
@pytest.mark.parametrize("table", ["none", "basic", "extended"])
def test_a_frame_is_read_without_the_others(tmp_path: Path, syntax: str, table: str) -> None:
    frames = np.random.default_rng(13).integers(0, 256, (40, 100, 100), dtype=np.uint8)
    path = write(tmp_path / "a.dcm", frames, "MONOCHROME2", syntax, table=table)
    file = CountingFile(path.read_bytes())
    with closing(DicomFrames(file, path)) as reader:
        opening, file.count = file.count, 0
        reader.read(30)
        assert opening < 20_000
        assert file.count < 1.2 * path.stat().st_size / len(frames)
    assert file.closed


def test_a_damaged_frame_costs_no_other(tmp_path: Path) -> None:
    path = write(tmp_path / "a.dcm", FRAMES, "MONOCHROME2", RLELossless)
    with closing(open_frames(path)) as reader:
        starts = reader.file._fragments  # type: ignore[attr-defined]
    data = bytearray(path.read_bytes())
    at = starts[2][0][0]
    data[at : at + 4] = b"\x09\0\0\0"
    path.write_bytes(data)
    with closing(open_frames(path)) as reader:
        with pytest.raises(ImageError, match="damaged"):
            reader.read(2)
        assert np.array_equal(reader.read(3).rgb[..., 0], FRAMES[3])


@pytest.mark.parametrize("index", [-1, 6])
def test_there_is_no_such_frame(tmp_path: Path, index: int) -> None:
    path = write(tmp_path / "a.dcm", FRAMES, "MONOCHROME2", ExplicitVRLittleEndian)
    with closing(open_frames(path)) as reader, pytest.raises(ImageError, match="no Frame"):
        reader.read(index)


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, RLELossless])
def test_a_file_that_was_cut_off_has_the_frames_that_are_there(tmp_path: Path, syntax: str) -> None:
    path = write(tmp_path / "a.dcm", FRAMES, "MONOCHROME2", syntax)
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * 0.6)])
    image = read_image(path)
    assert 2 <= image.frame_count == len(image.seconds) <= 4
    assert f"states 6 Frames, and {6 - image.frame_count} of them are missing" in image.notice
    with closing(open_frames(path)) as reader:
        assert np.array_equal(reader.read(1).rgb[..., 0], FRAMES[1])


@pytest.mark.parametrize(
    ("syntax", "meta"),
    [(ExplicitVRLittleEndian, True), (ImplicitVRLittleEndian, False), (ExplicitVRBigEndian, False)],
)
def test_a_cine_without_preamble_or_suffix(tmp_path: Path, syntax: str, meta: bool) -> None:
    path = write(tmp_path / "IM0001", FRAMES, "MONOCHROME2", syntax)
    length = pydicom.dcmread(path).file_meta.FileMetaInformationGroupLength
    path.write_bytes(path.read_bytes()[PREAMBLE if meta else PREAMBLE + 12 + length :])
    with closing(open_frames(path)) as reader:
        assert np.array_equal(np.stack([reader.read(index).rgb[..., 0] for index in range(6)]), FRAMES)


def test_a_deflated_file_is_not_unpacked_without_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.storage.images.dicom_file._MAX_INFLATED", 1_000_000)
    path = write(tmp_path / "a.dcm", FRAMES, "MONOCHROME2", DeflatedExplicitVRLittleEndian)
    assert read_image(path).frame_count == 6
    length = pydicom.dcmread(path).file_meta.FileMetaInformationGroupLength
    deflater = zlib.compressobj(wbits=-15)
    bomb = deflater.compress(bytes(2_000_000)) + deflater.flush()
    path.write_bytes(path.read_bytes()[: PREAMBLE + 12 + length] + bomb)
    with pytest.raises(ImageError, match="larger unpacked"):
        read_image(path)


def test_every_frame_of_the_example_cine_agrees_with_pydicoms_own() -> None:
    path = from_wheel("examples_ybr_color.dcm")
    stated = pydicom.dcmread(path)
    reference = pydicom.pixels.pixel_array(stated)
    with closing(open_frames(path)) as reader:
        assert len(reader.seconds) == 30
        for index in (29, 0, 17):
            assert np.abs(reader.read(index).rgb.astype(int) - reference[index]).max() <= 1


# --- when each Frame is shown


@pytest.mark.parametrize(
    ("elements", "seconds", "end"),
    [
        ({"FrameTime": 40, "FrameIncrementPointer": 0x00181063}, (0, 0.04, 0.08, 0.12, 0.16, 0.2), 0.24),
        (
            {"FrameTimeVector": [0, 10, 20, 30, 40, 50], "FrameIncrementPointer": 0x00181065},
            (0, 0.01, 0.03, 0.06, 0.1, 0.15),
            0.18,
        ),
        (
            {"FrameTimeVector": [0, 10, 20, 30, 40, 50], "FrameTime": 40, "FrameIncrementPointer": 0x00181063},
            (0, 0.04, 0.08, 0.12, 0.16, 0.2),
            0.24,
        ),
        ({"CineRate": 50, "RecommendedDisplayFrameRate": 10}, (0, 0.02, 0.04, 0.06, 0.08, 0.1), 0.12),
        ({"RecommendedDisplayFrameRate": 10}, (0, 0.1, 0.2, 0.3, 0.4, 0.5), 0.6),
        ({}, (0, 0.04, 0.08, 0.12, 0.16, 0.2), 0.24),
        # What cannot be believed is not.
        ({"FrameTime": 0, "CineRate": 50}, (0, 0.02, 0.04, 0.06, 0.08, 0.1), 0.12),
        ({"FrameTime": -40}, (0, 0.04, 0.08, 0.12, 0.16, 0.2), 0.24),
        ({"FrameTimeVector": [0, 10, 0, 30, 40, 50], "CineRate": 50}, (0, 0.02, 0.04, 0.06, 0.08, 0.1), 0.12),
        ({"FrameTimeVector": [0, 10], "CineRate": 50}, (0, 0.02, 0.04, 0.06, 0.08, 0.1), 0.12),
    ],
)
def test_times(tmp_path: Path, elements: dict[str, Any], seconds: tuple[float, ...], end: float) -> None:
    path = write(tmp_path / "a.dcm", FRAMES, "MONOCHROME2", ExplicitVRLittleEndian, **elements)
    with closing(open_frames(path)) as reader:
        assert reader.seconds == pytest.approx(seconds)
        assert reader.end == pytest.approx(end)
    assert read_image(path).seconds == pytest.approx(seconds)


def test_times_of_acquisition_of_an_enhanced_file(tmp_path: Path) -> None:
    per_frame = []
    for index in range(6):
        content, group = Dataset(), Dataset()
        content.FrameReferenceDateTime = f"20261121101500.{index * 30:03}000"
        group.FrameContentSequence = [content]
        per_frame.append(group)
    path = write(
        tmp_path / "a.dcm",
        FRAMES,
        "MONOCHROME2",
        ExplicitVRLittleEndian,
        PerFrameFunctionalGroupsSequence=per_frame,
    )
    assert read_image(path).seconds == pytest.approx((0, 0.03, 0.06, 0.09, 0.12, 0.15))


def test_a_still_has_no_duration() -> None:
    with closing(open_frames(from_wheel("examples_rgb_color.dcm"))) as reader:
        assert reader.seconds == (0.0,)


# --- what each Frame says for itself


def group(**sequences: Dataset | list[Dataset]) -> Dataset:
    item = Dataset()
    for keyword, value in sequences.items():
        setattr(item, keyword, value if isinstance(value, list) else [value])
    return item


def items(**elements: Any) -> Dataset:
    item = Dataset()
    for keyword, value in elements.items():
        setattr(item, keyword, value)
    return item


def test_scale_and_window_of_each_frame(tmp_path: Path) -> None:
    spacings = [(0.1 + index / 100, 0.2 + index / 100) for index in range(6)]
    per_frame = [
        group(
            PixelMeasuresSequence=items(PixelSpacing=[y, x]),
            FrameVOILUTSequence=items(WindowCenter=50 + 10 * index, WindowWidth=100, VOILUTFunction="LINEAR_EXACT"),
        )
        for index, (x, y) in enumerate(spacings)
    ]
    rescaling = items(RescaleSlope=2, RescaleIntercept=-10, RescaleType="US")
    path = write(
        tmp_path / "a.dcm",
        FRAMES,
        "MONOCHROME2",
        ExplicitVRLittleEndian,
        SOPClassUID=EnhancedUSVolumeStorage,
        PerFrameFunctionalGroupsSequence=per_frame,
        SharedFunctionalGroupsSequence=[group(PixelValueTransformationSequence=rescaling)],
    )
    with closing(open_frames(path)) as reader:
        for index, (x, y) in enumerate(spacings):
            frame = reader.read(index)
            (found,) = frame.calibration.regions
            assert found.spacing == Spacing(x, y)
            window = ((FRAMES[index] * 2.0 - 10 - (50 + 10 * index)) / 100 + 0.5).clip(0, 1) * 255
            assert np.abs(frame.rgb[..., 0] - window).max() <= 0.51


def test_regions_of_each_frame_measure_within_half_a_percent(tmp_path: Path) -> None:
    """Two regions side by side, whose depth the user changed from Frame to Frame."""
    deltas = [(0.01 * (1 + index), 0.03 * (1 + index / 10)) for index in range(6)]
    per_frame = [
        group(
            SequenceOfUltrasoundRegions=[
                region(0, 0, 24, 39, PhysicalDeltaX=left, PhysicalDeltaY=left),
                region(25, 0, 49, 39, PhysicalDeltaX=right, PhysicalDeltaY=right),
            ]
        )
        for left, right in deltas
    ]
    path = write(
        tmp_path / "a.dcm",
        FRAMES,
        "MONOCHROME2",
        ExplicitVRLittleEndian,
        SequenceOfUltrasoundRegions=[region(0, 0, 49, 39, PhysicalDeltaX=9.9, PhysicalDeltaY=9.9)],
        PerFrameFunctionalGroupsSequence=per_frame,
    )
    with closing(open_frames(path)) as reader:
        for index, (left, right) in enumerate(deltas):
            calibration = reader.read(index).calibration
            for x, delta in ((2.5, left), (30.5, right)):
                line = measure_distance((x, 5.5), (x + 12, 5.5 + 16), calibration)
                assert line.spacing is not None
                assert line.length == pytest.approx(20 * 10 * delta, rel=0.005)
            across = measure_distance((10.5, 5.5), (40.5, 5.5), calibration)
            assert across.spacing is None


# --- whose image it is


def test_identity(tmp_path: Path) -> None:
    path = write(
        tmp_path / "a.dcm",
        FRAMES,
        "MONOCHROME2",
        ExplicitVRLittleEndian,
        SpecificCharacterSet="ISO_IR 100",
        PatientID=" 4711 ",
        PatientName="Müller^Anna Luise^^Dr.",
        StudyInstanceUID="1.2.3",
        StudyDate="20261121",
        StudyDescription="Schilddrüse",
        SeriesInstanceUID="1.2.3.4",
        SeriesDescription="Längs",
        Manufacturer="ACME",
        ManufacturerModelName="Echo 9",
    )
    stated = pydicom.dcmread(path)
    assert read_image(path).identity == Identity(
        patient_id="4711",
        patient_name="Müller, Anna Luise, Dr.",
        study_uid="1.2.3",
        study_date="20261121",
        study_description="Schilddrüse",
        series_uid="1.2.3.4",
        series_description="Längs",
        manufacturer="ACME",
        device="Echo 9",
        sop_instance_uid=stated.SOPInstanceUID,
        sop_class_uid=stated.SOPClassUID,
    )
