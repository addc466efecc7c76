"""The index of a disc opens as the images that it lists, and names those that are missing."""

from __future__ import annotations

import shutil
import warnings
from pathlib import Path

import pydicom
import pytest
from pydicom.fileset import FileSet

from app.domain.errors import ImageError
from app.storage.images.reader import find_images, read_image
from storage_images.dicom_files import from_wheel


def found(*paths: Path) -> list[Path]:
    return list(find_images(paths, lambda: False))


@pytest.fixture
def disc(tmp_path: Path) -> Path:
    """A disc with three images and a report."""
    files = FileSet()
    for name in ("examples_rgb_color.dcm", "examples_palette.dcm", "examples_ybr_color.dcm", "test-SR.dcm"):
        dataset = pydicom.dcmread(from_wheel(name))
        dataset.PatientID = dataset.get("PatientID") or name
        dataset.StudyID = "1"
        dataset.SeriesNumber = dataset.InstanceNumber = 1
        dataset.StudyDate, dataset.StudyTime = "20261121", "100000"
        files.add(dataset)
    files.write(tmp_path / "disc")
    files._stage["t"].cleanup()  # else Python warns that it had to
    return tmp_path / "disc" / "DICOMDIR"


def test_an_index_opens_as_its_images(disc: Path) -> None:
    images = found(disc)
    assert {read_image(path).frame.rgb.shape for path in images} == {(240, 320, 3), (350, 800, 3)}
    assert len(images) == 3
    assert all(not path.suffix for path in images)


def test_a_folder_with_an_index_lists_each_image_once(disc: Path) -> None:
    assert sorted(found(disc.parent, disc))[:3] == sorted(found(disc))
    assert len(found(disc.parent)) == 4  # the report too: it looks like an image until it is opened


def test_missing_images_are_named(disc: Path) -> None:
    first, *others = found(disc)
    first.unlink()
    assert found(disc) == [first, *others]
    assert first in found(disc.parent)
    with pytest.raises(ImageError, match="no longer there"):
        read_image(first)


def test_names_in_another_case_are_found(disc: Path, tmp_path: Path) -> None:
    """A disc names its files in capitals, and with a version; where it is mounted they may look otherwise."""
    copy = tmp_path / "copy"
    for path in disc.parent.rglob("*"):
        if path.is_file() and path != disc:
            name = Path(*(part.lower() for part in path.relative_to(disc.parent).parts))
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, copy / f"{name};1")
    shutil.copy(disc, copy / "dicomdir")
    images = found(copy / "dicomdir")
    assert len(images) == 3
    assert all(path.is_file() for path in images)


def test_no_index_leads_out_of_its_disc(disc: Path) -> None:
    dataset = pydicom.dcmread(disc)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # no index may say so
        for record in dataset.DirectoryRecordSequence:
            if record.DirectoryRecordType == "IMAGE":
                record.ReferencedFileID = ["..", "SECRET"]
        dataset.save_as(disc)
    assert found(disc) == [disc]


@pytest.mark.parametrize("content", [b"", b"not an index", bytes(128) + b"DICM" + bytes(range(256))])
def test_a_damaged_index_stays_in_the_list_and_says_why(disc: Path, content: bytes) -> None:
    disc.write_bytes(content)
    assert found(disc) == [disc]
    with pytest.raises(ImageError):
        read_image(disc)


def test_an_index_without_images_says_so(disc: Path) -> None:
    dataset = pydicom.dcmread(disc)
    del dataset.DirectoryRecordSequence
    dataset.save_as(disc)
    assert found(disc) == [disc]
    with pytest.raises(ImageError, match="lists no images"):
        read_image(disc)


def test_the_index_that_comes_with_pydicom() -> None:
    folder = from_wheel("DICOMDIR").parent
    images = found(folder / "DICOMDIR")
    assert len(images) == 31
    assert all(path.is_file() for path in images)
