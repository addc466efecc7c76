"""How the samples of one Frame are stored in a DICOM file, and which ways of storing them can be read."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from pydicom import Dataset
from pydicom.uid import (
    HTJ2K,
    JPEG2000,
    UID,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    HTJ2KLossless,
    HTJ2KLosslessRPCL,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    JPEGLSNearLossless,
    RLELossless,
)

from app.domain.errors import ImageError
from app.domain.wording import tr

Codec = Literal["raw", "rle", "jpeg", "jpeg_ls", "jpeg_2000", "jpeg_xl"]
JPEG_XL_LOSSLESS = "1.2.840.10008.1.2.4.110"
_ENCAPSULATED_RAW = "1.2.840.10008.1.2.1.98"
_CODECS: dict[str, Codec] = {
    **dict.fromkeys(
        (
            ImplicitVRLittleEndian,
            ExplicitVRLittleEndian,
            ExplicitVRBigEndian,
            DeflatedExplicitVRLittleEndian,
            _ENCAPSULATED_RAW,
        ),
        "raw",
    ),
    RLELossless: "rle",
    **dict.fromkeys((JPEGBaseline8Bit, JPEGExtended12Bit, JPEGLossless, JPEGLosslessSV1), "jpeg"),
    **dict.fromkeys((JPEGLSLossless, JPEGLSNearLossless), "jpeg_ls"),
    **dict.fromkeys((JPEG2000, JPEG2000Lossless, HTJ2K, HTJ2KLossless, HTJ2KLosslessRPCL), "jpeg_2000"),
    # JPEG XL is younger than the dictionary of pydicom: lossless, a JPEG stream packed anew, and any.
    **dict.fromkeys((JPEG_XL_LOSSLESS, "1.2.840.10008.1.2.4.111", "1.2.840.10008.1.2.4.112"), "jpeg_xl"),
}
_GREY = frozenset({"MONOCHROME1", "MONOCHROME2", "PALETTE COLOR"})
_COLOUR = frozenset({"RGB", "YBR_FULL", "YBR_FULL_422", "YBR_ICT", "YBR_RCT", "XYB"})


@dataclass(frozen=True)
class PixelLayout:
    """How the samples of one Frame are stored (DICOM PS3.3 C.7.6.3.1 and PS3.5 8).

    Attributes:
        syntax: Transfer syntax.
        codec: What decodes it.
        rows: Height.
        columns: Width.
        samples: 1 or 3 per pixel.
        allocated: Bits per sample in the file: 1, 8, 16 or 32.
        stored: How many of them are the value.
        high: Number of the highest of those.
        signed: Whether the value is a two's complement.
        planar: Whether all of one colour come first.
        colours: Photometric interpretation.
        big_endian: Byte order of the file.
        swapped: Whether each two bytes are exchanged, as 8-bit samples are in words of a big-endian file.
    """

    syntax: str
    codec: Codec
    rows: int
    columns: int
    samples: int
    allocated: int
    stored: int
    high: int
    signed: bool
    planar: bool
    colours: str
    big_endian: bool
    swapped: bool

    @staticmethod
    def of(header: Dataset, syntax: UID, vr: str) -> PixelLayout:
        """Read it from the header.

        Args:
            header: Everything before the pixels.
            syntax: Transfer syntax.
            vr: Value representation of the pixel data.

        Raises:
            ImageError: The Frames cannot be shown; one sentence says why.
        """
        codec = _CODECS.get(syntax)
        if codec is None:
            raise ImageError(
                tr(
                    "The pixels are stored as {name}, which WaveMask cannot read; export it uncompressed.",
                    name=printable(syntax.name),
                )
            )
        colours = str(header.get("PhotometricInterpretation") or "MONOCHROME2").strip().upper()
        samples = int(header.get("SamplesPerPixel") or 1)
        if colours not in {1: _GREY, 3: _COLOUR}.get(samples, ()):
            raise ImageError(
                tr(
                    "This DICOM file stores its colours as {name}, which cannot be shown; export it as RGB.",
                    name=printable(colours),
                )
            )
        allocated = int(header.get("BitsAllocated") or 8)
        stored = int(header.get("BitsStored") or allocated)
        high = int(header.get("HighBit", stored - 1))
        if allocated not in (1, 8, 16, 32):
            raise ImageError(
                tr(
                    "This DICOM file stores {allocated} bits per sample, which cannot be shown; export it "
                    "with 8 or 16.",
                    allocated=allocated,
                )
            )
        if not (1 <= stored <= allocated and stored - 1 <= high < allocated):
            # Careless or damaged: the value fills what is there.
            stored, high = allocated, allocated - 1
        big = syntax == ExplicitVRBigEndian
        return PixelLayout(
            syntax=str(syntax),
            codec=codec,
            rows=int(header.Rows),
            columns=int(header.Columns),
            samples=samples,
            allocated=allocated,
            stored=stored,
            high=high,
            signed=header.get("PixelRepresentation") == 1,
            planar=samples > 1 and header.get("PlanarConfiguration") == 1,
            colours=colours,
            big_endian=big,
            swapped=big and vr == "OW" and allocated == 8,
        )

    @property
    def halved(self) -> bool:
        """Whether two pixels share their colour, uncompressed."""
        return self.codec == "raw" and self.colours == "YBR_FULL_422"

    @property
    def frame_bits(self) -> int:
        """Size of an uncompressed Frame."""
        return self.rows * self.columns * self.allocated * (2 if self.halved else self.samples)

    def fitted(self, available: int, count: int) -> PixelLayout:
        """Correct what some devices write over pixels whose colours were never halved.

        Args:
            available: Bytes of pixel data, uncompressed.
            count: Frames.
        """
        whole = self.rows * self.columns * 3 * self.allocated // 8 * count
        return replace(self, colours="YBR_FULL") if self.halved and available >= whole else self

    def cut(self, read: Callable[[int, int], bytes], start: int, index: int) -> bytes:
        """Bytes of an uncompressed Frame, of which the first bit is the first of the Frame.

        Args:
            read: Reads from a place in the file so many bytes.
            start: Where the first Frame begins.
            index: Number of the Frame.
        """
        first, last = index * self.frame_bits, (index + 1) * self.frame_bits
        begin, end = first // 8, -(-last // 8)
        if self.swapped:
            words = read(start + begin // 2 * 2, -(-end // 2) * 2 - begin // 2 * 2)
            return swapped_words(words)[begin % 2 :][: end - begin]
        data = read(start + begin, end - begin)
        if first % 8 == 0:
            return data
        # One bit per sample, and the Frame begins within a byte; the lowest bit is the first.
        return (int.from_bytes(data, "little") >> first % 8).to_bytes(len(data), "little")


def swapped_words(data: bytes) -> bytes:
    """Each two bytes exchanged; a byte too many is dropped."""
    return np.frombuffer(data[: len(data) // 2 * 2], ">u2").astype("<u2").tobytes()


def printable(value: object) -> str:
    """A value of the header in a sentence; in a damaged header it may be anything."""
    return re.sub(r"[^\w .,()/-]", "_", str(value or "unknown"), flags=re.ASCII)
