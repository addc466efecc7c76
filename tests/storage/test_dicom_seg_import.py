"""Masks are read out of DICOM segmentations: our own, and those that highdicom writes."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import highdicom
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.typing import NDArray
from pydicom import Dataset, dcmread
from pydicom.sr.codedict import codes
from pydicom.uid import ExplicitVRLittleEndian, JPEGLSLossless, generate_uid

from app.domain.errors import ImageError
from app.domain.labels import LESION
from app.storage.exports.dicom_segmentation import file_content, segmentation
from app.storage.imports.dicom_seg import FoundMask, FoundSegment, SegmentationReader, is_segmentation
from tests.storage.dicom_sources import DRAWN, PROPOSED, listed, masks_for, source

BOTH = (PROPOSED, DRAWN)
FOUND = {label.id: FoundSegment(label.name, label.code) for label in BOTH}
HALF = "tells how much of each pixel belongs to a mask"


def read(path: Path, image_uid: str = "") -> tuple[list[FoundMask], list[str]]:
    with closing(SegmentationReader(path)) as reader:
        return list(reader.masks(image_uid)), reader.notices


def saved(dataset: Dataset, path: Path) -> Path:
    path.write_bytes(file_content(dataset))
    return path


def assert_same(found: list[FoundMask], wanted: list[tuple[FoundSegment, str, int | None, NDArray[np.bool_]]]) -> None:
    assert [(one.segment, one.image_uid, one.frame) for one in found] == [each[:3] for each in wanted]
    for one, (*_, mask) in zip(found, wanted, strict=True):
        assert one.mask.dtype == np.bool_
        np.testing.assert_array_equal(one.mask, mask)


@settings(deadline=None, max_examples=40)
@given(data=st.data())
def test_what_was_written_is_read(data: st.DataObject, tmp_path_factory: pytest.TempPathFactory) -> None:
    size = data.draw(st.tuples(st.integers(1, 9), st.integers(1, 9)))
    count = data.draw(st.integers(1, 4))
    pairs = st.tuples(st.integers(0, count - 1), st.sampled_from(sorted(FOUND)))
    masks = data.draw(st.dictionaries(pairs, arrays(np.bool_, size), min_size=1))
    image = source(count, *size)
    path = saved(segmentation(image, BOTH, listed(masks)), tmp_path_factory.mktemp("masks") / "masks.dcm")
    found, notices = read(path)
    assert notices == []
    wanted = [
        (FOUND[label_id], image.SOPInstanceUID, frame if count > 1 else None, mask)
        for (frame, label_id), mask in masks.items()
    ]
    assert_same(found, wanted)


def by_highdicom(
    images: list[Dataset], pixels: NDArray[Any], kind: str, syntax: str = ExplicitVRLittleEndian, **options: Any
) -> Dataset:
    """A segmentation of single Frames; (Frames, H, W, segments) or, as a label map, (Frames, H, W)."""
    descriptions = [
        highdicom.seg.SegmentDescription(
            segment_number=number,
            segment_label=label,
            segmented_property_category=codes.SCT.MorphologicallyAbnormalStructure,
            segmented_property_type=meaning,
            algorithm_type="MANUAL",
        )
        for number, label, meaning in ((1, "Laesion", codes.SCT.Lesion), (2, "Rest", codes.SCT.Cyst))
    ]
    return highdicom.seg.Segmentation(
        source_images=images,
        pixel_array=pixels,
        segmentation_type=kind,
        segment_descriptions=descriptions,
        series_instance_uid=generate_uid(),
        series_number=1,
        sop_instance_uid=generate_uid(),
        instance_number=1,
        manufacturer="Somebody",
        manufacturer_model_name="Else",
        software_versions="1",
        device_serial_number="1",
        transfer_syntax_uid=syntax,
        **options,
    )


def images_of_a_series(count: int) -> list[Dataset]:
    """Several files with a place each, of one series."""
    series: dict[str, Any] = {
        "colours": "MONOCHROME2",
        "Modality": "CT",
        "SOPClassUID": "1.2.840.10008.5.1.4.1.1.2",
        "FrameOfReferenceUID": generate_uid(),
        "SeriesInstanceUID": generate_uid(),
        "StudyInstanceUID": generate_uid(),
        "ImageOrientationPatient": [1, 0, 0, 0, 1, 0],
        "PixelSpacing": [0.5, 0.5],
        "SliceThickness": 2,
    }
    return [source(ImagePositionPatient=[0, 0, 2 * index], **series) for index in range(count)]


LAESION, REST = FoundSegment("Laesion", LESION), FoundSegment("Rest", None)


@pytest.mark.parametrize("single", [True, False], ids=["ultrasound", "series"])
@pytest.mark.parametrize(
    ("kind", "syntax"),
    [
        ("BINARY", ExplicitVRLittleEndian),
        ("FRACTIONAL", ExplicitVRLittleEndian),
        ("FRACTIONAL", JPEGLSLossless),
        ("LABELMAP", ExplicitVRLittleEndian),
        ("LABELMAP", JPEGLSLossless),
    ],
)
def test_what_highdicom_writes_is_read(kind: str, syntax: str, single: bool, tmp_path: Path) -> None:
    images = [source(colours="MONOCHROME2")] if single else images_of_a_series(3)
    rng = np.random.default_rng(1)
    shape = (len(images), images[0].Rows, images[0].Columns)
    if kind == "LABELMAP":
        pixels = rng.integers(0, 3, shape, np.uint8)
        wanted = np.stack([pixels == 1, pixels == 2], -1)
    elif kind == "BINARY":
        pixels = (rng.random((*shape, 2)) < 0.5).astype(np.uint8)
        wanted = pixels.astype(bool)
    else:
        pixels = rng.random((*shape, 2))
        wanted = np.rint(pixels * 255) >= 128
    path = saved(by_highdicom(images, pixels, kind, syntax), tmp_path / "masks.dcm")
    found, notices = read(path)
    assert [HALF in notice for notice in notices] == [True] * (kind == "FRACTIONAL")
    order = {image.SOPInstanceUID: place for place, image in enumerate(images)}
    assert len(found) == len(images) * 2
    assert {(one.segment.name, one.image_uid, one.frame) for one in found} == {
        (name, uid, None) for name in ("Laesion", "Rest") for uid in order
    }
    for one in found:
        assert one.segment.code
        if one.segment.name == "Laesion":
            assert one.segment.code == LESION
        np.testing.assert_array_equal(one.mask, wanted[order[one.image_uid], :, :, int(one.segment.name == "Rest")])
    only, _ = read(path, images[-1].SOPInstanceUID)
    assert {one.image_uid for one in only} == {images[-1].SOPInstanceUID}


class TestOfWritersLessCareful:
    @pytest.fixture
    def image(self) -> Dataset:
        return source(3)

    @pytest.fixture
    def written(self, image: Dataset) -> Dataset:
        return segmentation(image, BOTH, listed(masks_for(image, [(0, 3), (2, 3), (1, 8)])))

    def test_the_image_is_named_once_for_all(self, image: Dataset, written: Dataset, tmp_path: Path) -> None:
        for item in written.PerFrameFunctionalGroupsSequence:
            del item.DerivationImageSequence
        found, notices = read(saved(written, tmp_path / "masks.dcm"))
        assert [(one.image_uid, one.frame) for one in found] == [(image.SOPInstanceUID, None)] * 3
        assert notices == []

    def test_segment_and_image_are_told_for_all_frames(self, image: Dataset, tmp_path: Path) -> None:
        written = segmentation(image, BOTH, listed(masks_for(image, [(2, 8)])))
        (shared,), (own,) = written.SharedFunctionalGroupsSequence, written.PerFrameFunctionalGroupsSequence
        for keyword in ("DerivationImageSequence", "SegmentIdentificationSequence"):
            shared[keyword] = own[keyword]
            del own[keyword]
        (found,), _ = read(saved(written, tmp_path / "masks.dcm"))
        assert (found.segment, found.frame) == (FOUND[8], 2)

    @pytest.mark.parametrize("uids", [[], ["1.2.3", "1.2.4"], [""]], ids=["no image", "several", "no name"])
    def test_a_mask_of_no_one_image_is_left_out_and_said(
        self, uids: list[str], written: Dataset, tmp_path: Path
    ) -> None:
        (item,) = written.PerFrameFunctionalGroupsSequence[1].DerivationImageSequence
        item.SourceImageSequence = []
        written.ReferencedSeriesSequence = []
        for uid in uids:
            reference = Dataset()
            reference.ReferencedSOPInstanceUID = uid
            item.SourceImageSequence.append(reference)
        found, (notice,) = read(saved(written, tmp_path / "masks.dcm"))
        assert len(found) == 2
        assert notice.startswith("1 of 3 masks in masks.dcm are left out, because")

    def test_several_frames_are_named_for_one_mask(self, written: Dataset, tmp_path: Path) -> None:
        (item,) = written.PerFrameFunctionalGroupsSequence[0].DerivationImageSequence
        item.SourceImageSequence[0].ReferencedFrameNumber = [1, 2]
        found, notices = read(saved(written, tmp_path / "masks.dcm"))
        assert [one.frame for one in found] == [2, 1]
        assert len(notices) == 1

    def test_segments_without_a_name_have_their_number(self, written: Dataset, tmp_path: Path) -> None:
        del written.SegmentSequence[0].SegmentLabel
        del written.SegmentSequence[0].SegmentedPropertyTypeCodeSequence
        del written.SegmentSequence[1]
        found, _ = read(saved(written, tmp_path / "masks.dcm"))
        assert {one.segment for one in found} == {FoundSegment("Segment 1", None), FoundSegment("Segment 2", None)}

    def test_a_file_that_is_cut_off_gives_what_is_there(self, image: Dataset, written: Dataset, tmp_path: Path) -> None:
        path = saved(written, tmp_path / "masks.dcm")
        path.write_bytes(path.read_bytes()[:-10])
        found, (notice,) = read(path)
        assert [one.frame for one in found] == [0, 2]
        assert notice == "masks.dcm is cut off, and 1 of its masks are missing; copy it again."


def test_other_files_are_no_segmentations(tmp_path: Path) -> None:
    image = source()
    image.PixelData = bytes(11 * 13 * 3 + 1)
    other = saved(image, tmp_path / "image.dcm")
    damaged = tmp_path / "damaged.dcm"
    damaged.write_bytes(bytes(128) + b"DICM" + bytes(range(200)))
    ours = saved(segmentation(image, BOTH, listed(masks_for(image, [(0, 3)]))), tmp_path / "masks.dcm")
    assert [is_segmentation(path) for path in (other, ours)] == [False, True]
    with pytest.raises(ImageError, match=r"^This DICOM file is no segmentation; choose one that holds masks\.$"):
        SegmentationReader(other)
    with pytest.raises(ImageError):
        SegmentationReader(damaged)
    dataset = dcmread(ours)
    del dataset.Rows
    with pytest.raises(ImageError):
        SegmentationReader(saved(dataset, ours))
