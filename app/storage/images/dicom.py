"""DICOM files, through pydicom; importing this module takes most of a second, so do it when the first one comes."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO, cast

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow
from pydicom import Dataset
from pydicom.data import get_testdata_file

from app.domain.errors import ImageError
from app.domain.image import Frame
from app.domain.wording import mark, tr
from app.storage.images.dicom_codecs import decode_samples
from app.storage.images.dicom_display import GreyScale, Palette
from app.storage.images.dicom_facts import frame_header, read_identity, read_modality, read_times
from app.storage.images.dicom_file import CUT_OFF, DicomFile, syntax_name
from app.storage.images.dicom_scale import read_calibration
from app.storage.images.pixels import Decoded, to_srgb
from app.storage.images.reader import decoding

_EXAMPLES = (
    (mark("Ultrasound cine, 30 Frames"), "examples_ybr_color.dcm"),
    (mark("Ultrasound with a colour palette"), "examples_palette.dcm"),
    (mark("Ultrasound in RGB"), "examples_rgb_color.dcm"),
)


def example_files() -> list[tuple[str, Path]]:
    """The ultrasound examples that come with pydicom, as (title, path); nothing is downloaded."""
    found = ((title, get_testdata_file(name, download=False)) for title, name in _EXAMPLES)
    return [(tr(title), Path(cast(str, path))) for title, path in found if path]


def decode(data: bytes, path: Path) -> Decoded:
    """Decode the first Frame of a DICOM file, and no other, as it is meant to be shown.

    Args:
        data: The whole file.
        path: Where it is from.

    Raises:
        ImageError: It holds no image, too large a one, or one that cannot be decoded.
        Exception: Whatever pydicom raises for a damaged header.
    """
    frames = DicomFrames(BytesIO(data), path)
    frame = frames.read(0)
    header, count = frames.file.header, len(frames.seconds)
    return Decoded(
        frame.rgb,
        count,
        " ".join(frames.notices()),
        read_modality(header),
        frame.calibration,
        frames.seconds,
        read_identity(header),
    )


class DicomFrames:
    """The Frames of a DICOM file, each decoded when it is asked for (see `app.storage.images.frames.FrameReader`).

    Grey: modality and VOI transformations, "MONOCHROME1" inverted (DICOM PS3.4 N.2). Colour: converted to RGB once,
    palettes looked up.

    Attributes:
        file: The file itself.
        seconds: When each Frame is shown.
        end: When the last one ends, seconds.
    """

    def __init__(self, buffer: BinaryIO, path: Path) -> None:
        """Read the header.

        Args:
            buffer: The whole file; closed by `close`.
            path: Where it is from.

        Raises:
            ImageError: It holds no image, too large a one, or one that is stored in a way that cannot be shown.
            Exception: Whatever pydicom raises for a damaged header.
        """
        self._buffer = buffer
        self._path = path
        self.file = DicomFile(buffer)
        self.seconds, self.end, _ = read_times(self.file.header, max(1, self.file.frame_count))
        self._modality = read_modality(self.file.header)
        layout = self.file.layout
        self._grey = GreyScale(layout)
        is_palette = layout.colours == "PALETTE COLOR"
        self._palette = Palette(self.file.header, layout.big_endian) if is_palette else None

    def read(self, index: int) -> Frame:
        """Decode one Frame.

        Raises:
            ImageError: There is none of this index, or its pixel data is cut off or damaged.
        """
        if not 0 <= index < len(self.seconds):
            raise ImageError(
                tr(
                    "The file has no Frame {frame}; its last one is Frame {last}.",
                    frame=index + 1,
                    last=len(self.seconds),
                )
            )
        with decoding(self._path):
            header = frame_header(self.file.header, index)
            try:
                rgb = self._shown(index, header)
            except (ImageError, MemoryError):
                raise
            except Exception as error:  # what decoders raise for damaged streams has no common type
                raise ImageError(tr(CUT_OFF, syntax=syntax_name(self.file.syntax))) from error
            return Frame(rgb, read_calibration(header, self._modality))

    def notices(self) -> list[str]:
        """Sentences that the user should read about what has been shown so far."""
        sentences = []
        if self.file.frame_count < self.file.stated_count:
            missing = self.file.stated_count - self.file.frame_count
            sentences.append(
                tr(
                    "The header states {stated} Frames, and {missing} of them are missing.",
                    stated=self.file.stated_count,
                    missing=missing,
                )
            )
        if self._grey.range:
            low, high = self._grey.range
            sentences.append(
                tr("Grey values {low:.6g} to {high:.6g} are shown scaled to 0 to 255.", low=low, high=high)
            )
        return sentences

    def close(self) -> None:
        self._buffer.close()

    def _shown(self, index: int, header: Dataset) -> NDArray[np.uint8]:
        samples = self._samples(index)
        if self._palette:
            rgb = self._palette.shown(samples)
        elif samples.ndim == 3:
            rgb = samples
        else:
            if self._grey.needs_range(header):
                # That of the first Frame, so that a cine does not flicker, whichever Frame is asked for first.
                first = (samples, header) if index == 0 else (self._samples(0), frame_header(self.file.header, 0))
                self._grey.find_range(*first)
            return np.repeat(self._grey.shown(samples, header)[..., None], 3, axis=2)
        profile = header.get("ICCProfile")
        return np.asarray(to_srgb(Pillow.fromarray(rgb), bytes(profile))) if profile else rgb

    def _samples(self, index: int) -> NDArray[Any]:
        return decode_samples(self.file.frame(index), self.file.layout)
