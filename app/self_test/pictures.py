"""What the program tries itself out on: the samples that ship, and files that are made on the spot."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import cv2
import imagecodecs
import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.pixels.encoders.base import RLELosslessEncoder
from pydicom.uid import (
    UID,
    HTJ2KLossless,
    JPEG2000Lossless,
    JPEGLSLossless,
    RLELossless,
    UltrasoundImageStorage,
    generate_uid,
)

from app.storage.images.dicom_layout import JPEG_XL_LOSSLESS

DISCS = 12
HEIGHT, WIDTH = 96, 112
VIDEO_FRAMES = 10

Pixels = NDArray[np.uint8]


class SelfTestFiles:
    """A folder of Images, in the order of their names.

    Args:
        folder: Is made.
        samples: Folder of the sample images that ship.

    Attributes:
        discs: Where the disc of each picture of one is: x, y and radius, in pixels, by file name.
        text: File name of the picture with burnt-in text.
        text_at: Where it stands: left, top, right, bottom, in pixels.
        dicom: What each DICOM file shows, shape (H, W), by file name.
        video: File name of the video.
    """

    def __init__(self, folder: Path, samples: Path) -> None:
        folder.mkdir(parents=True)
        self.folder = folder
        self.sample = "00_sample.png"
        shutil.copyfile(min(samples.glob("phantom_lesion*.png")), folder / self.sample)
        self.discs = {}
        for number in range(DISCS):
            name = f"1{number:02}_disc.png"
            self.discs[name] = _disc(number)
            _write(folder / name, _picture(number))
        self.text, self.text_at = "200_text.png", (24, 20, 300, 60)
        _write(folder / self.text, _with_text(self.text_at))
        self.dicom = {}
        for number, (kind, (syntax, encode)) in enumerate(_COMPRESSED.items()):
            name, grey = f"3{number:02}_{kind}.dcm", _full_range(_picture(20 + number))
            _write_dicom(folder / name, grey, syntax, encode)
            self.dicom[name] = grey
        self.video = "400_video.avi"
        _write_video(folder / self.video)


def _disc(number: int) -> tuple[int, int, int]:
    rng = np.random.default_rng(number)
    x, y = rng.uniform(0.35, 0.65, 2) * (WIDTH, HEIGHT)
    return int(x), int(y), int(rng.integers(15, 20))


def _picture(number: int) -> Pixels:
    """A bright disc in speckle, which the image classifier takes for ultrasound; shape (H, W)."""
    rng = np.random.default_rng((number, 1))
    coarse = cv2.resize(rng.integers(0, 60, (6, 7)).astype(np.float32), (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC)
    x, y, radius = _disc(number)
    disc = cv2.circle(np.zeros((HEIGHT, WIDTH), np.uint8), (x, y), radius, 1, cv2.FILLED)
    grey: Pixels = np.clip(10 + coarse + rng.integers(0, 40, coarse.shape) + 110 * disc, 0, 255).astype(np.uint8)
    return grey


def _full_range(grey: Pixels) -> Pixels:
    """The same with black and white in it, so that no window changes a value."""
    grey = grey.copy()
    grey[0, :2] = 0, 255
    return grey


def _with_text(place: tuple[int, int, int, int]) -> Pixels:
    left, _, _, bottom = place
    picture = cv2.resize(_picture(19), (640, 480), interpolation=cv2.INTER_LINEAR)
    picture[: bottom + 20] = 0
    cv2.putText(picture, "NAME 4711 1970", (left, bottom - 8), cv2.FONT_HERSHEY_SIMPLEX, 1.0, 230, 2, cv2.LINE_AA)
    return np.asarray(picture, np.uint8)


def _write(path: Path, grey: Pixels) -> None:
    # Not imwrite, which knows no Unicode path on Windows.
    path.write_bytes(cv2.imencode(".png", cv2.cvtColor(grey, cv2.COLOR_GRAY2BGR))[1].tobytes())


def _rle(grey: Pixels) -> bytes:
    return RLELosslessEncoder.encode(
        grey, rows=HEIGHT, columns=WIDTH, samples_per_pixel=1, bits_allocated=8, bits_stored=8, number_of_frames=1,
        pixel_representation=0, photometric_interpretation="MONOCHROME2",
    )  # fmt: skip


_COMPRESSED: dict[str, tuple[str, Callable[[Pixels], bytes]]] = {
    "jpeg_ls": (JPEGLSLossless, lambda grey: bytes(imagecodecs.jpegls_encode(grey))),
    "jpeg_2000": (
        JPEG2000Lossless,
        lambda grey: bytes(imagecodecs.jpeg2k_encode(grey, codecformat="J2K", reversible=True)),
    ),
    "jpeg_xl": (JPEG_XL_LOSSLESS, lambda grey: bytes(imagecodecs.jpegxl_encode(grey, lossless=True))),
    "rle": (RLELossless, _rle),
}


def _write_dicom(path: Path, grey: Pixels, syntax: str, encode: Callable[[Pixels], bytes]) -> None:
    dataset = Dataset()
    dataset.SOPClassUID, dataset.SOPInstanceUID = UltrasoundImageStorage, generate_uid()
    dataset.StudyInstanceUID, dataset.SeriesInstanceUID = generate_uid(), generate_uid()
    dataset.PatientName = dataset.PatientID = dataset.StudyID = "selftest"
    dataset.PatientBirthDate = dataset.PatientSex = dataset.AccessionNumber = dataset.ReferringPhysicianName = ""
    dataset.StudyDate, dataset.StudyTime, dataset.Modality = "20260101", "120000", "US"
    dataset.SeriesNumber = dataset.InstanceNumber = 1
    dataset.Rows, dataset.Columns = grey.shape
    dataset.SamplesPerPixel, dataset.PhotometricInterpretation = 1, "MONOCHROME2"
    dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit, dataset.PixelRepresentation = 8, 8, 7, 0
    dataset.PixelData = encapsulate([encode(grey)])
    dataset.file_meta = FileMetaDataset()
    # pydicom writes no syntax that is younger than itself, and these two names are of one length.
    written = HTJ2KLossless if syntax == JPEG_XL_LOSSLESS else UID(syntax)
    dataset.file_meta.TransferSyntaxUID = written
    dataset["PixelData"].VR = "OB"
    dataset.save_as(path, enforce_file_format=True)
    path.write_bytes(path.read_bytes().replace(written.encode(), syntax.encode(), 1))


def _write_video(path: Path) -> None:
    writer = cv2.VideoWriter(str(path), cv2.CAP_FFMPEG, cv2.VideoWriter.fourcc(*"MJPG"), 10, (320, 240))
    for number in range(VIDEO_FRAMES):
        picture = cv2.resize(_picture(30), (320, 240))
        cv2.circle(picture, (40 + 20 * number, 200), 12, 255, cv2.FILLED)
        writer.write(cv2.cvtColor(picture, cv2.COLOR_GRAY2BGR))
    writer.release()
