"""Small DICOM files for tests, written with pydicom."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow
from pydicom.data import get_testdata_file
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.uid import ExplicitVRLittleEndian, JPEGBaseline8Bit, UltrasoundImageStorage, generate_uid

PREAMBLE = 132  # bytes before the first element, "DICM" included


def from_wheel(name: str) -> Path:
    """A test file that pydicom ships."""
    path = get_testdata_file(name, download=False)
    assert path, name
    return Path(str(path))


def header(height: int, width: int, colours: str, syntax: str = ExplicitVRLittleEndian, **elements: Any) -> Dataset:
    """Everything but the pixels of an 8-bit image."""
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = syntax
    dataset.file_meta.MediaStorageSOPClassUID = dataset.SOPClassUID = UltrasoundImageStorage
    dataset.file_meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID = generate_uid(entropy_srcs=["test"])
    dataset.Rows, dataset.Columns, dataset.PhotometricInterpretation = height, width, colours
    dataset.SamplesPerPixel = 1 if colours.startswith(("MONO", "PALETTE")) else 3
    if dataset.SamplesPerPixel == 3:
        dataset.PlanarConfiguration = 0
    dataset.BitsAllocated = dataset.BitsStored = 8
    dataset.HighBit, dataset.PixelRepresentation = 7, 0
    for keyword, value in elements.items():
        setattr(dataset, keyword, value)
    return dataset


def region(left: int, top: int, right: int, bottom: int, **elements: Any) -> Dataset:
    """An ultrasound region of tissue with pixels of 0.2 mm; right and bottom are the last column and row."""
    item = Dataset()
    item.RegionSpatialFormat, item.RegionDataType, item.RegionFlags = 1, 1, 2
    item.RegionLocationMinX0, item.RegionLocationMinY0 = left, top
    item.RegionLocationMaxX1, item.RegionLocationMaxY1 = right, bottom
    item.PhysicalUnitsXDirection = item.PhysicalUnitsYDirection = 3
    item.PhysicalDeltaX = item.PhysicalDeltaY = 0.02
    for keyword, value in elements.items():
        setattr(item, keyword, value)
    return item


def save(dataset: Dataset, path: Path) -> Path:
    dataset.save_as(path, enforce_file_format=True)
    return path


def grey_file(path: Path, pixels: NDArray[Any], colours: str = "MONOCHROME2", **elements: Any) -> Path:
    """An uncompressed grey image of the array's own integer type, shape (H, W)."""
    bits = pixels.dtype.itemsize * 8
    sizes = {"BitsAllocated": bits, "BitsStored": bits, "PixelRepresentation": int(pixels.dtype.kind == "i")}
    dataset = header(*pixels.shape, colours, **(sizes | elements))
    dataset.HighBit = dataset.BitsStored - 1
    dataset.PixelData = pixels.tobytes() + bytes(pixels.nbytes % 2)
    dataset["PixelData"].VR = "OB" if bits == 8 else "OW"
    return save(dataset, path)


def jpeg_file(path: Path, frames: list[bytes], size: tuple[int, int], colours: str = "YBR_FULL_422") -> Path:
    """A JPEG baseline image or cine; size is (height, width)."""
    dataset = header(*size, colours, JPEGBaseline8Bit)
    if len(frames) > 1:
        dataset.NumberOfFrames = len(frames)
    dataset.PixelData = encapsulate(frames)
    dataset["PixelData"].VR = "OB"
    return save(dataset, path)


def jpeg(rgb: NDArray[np.uint8], **options: Any) -> bytes:
    buffer = io.BytesIO()
    Pillow.fromarray(rgb).save(buffer, "JPEG", quality=95, **options)
    return buffer.getvalue()
