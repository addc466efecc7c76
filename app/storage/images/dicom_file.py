"""A DICOM file as a header and the encoded bytes of each Frame, of which any can be read without the others."""

from __future__ import annotations

import itertools
import zlib
from io import BytesIO
from typing import BinaryIO, Literal

from pydicom import Dataset, dcmread
from pydicom.uid import (
    UID,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    MediaStorageDirectoryStorage,
)

from app.domain.errors import ImageError
from app.domain.wording import mark, tr
from app.storage.images.dicom_layout import PixelLayout, printable
from app.storage.images.pixels import check_size

# Younger than the dictionary of pydicom.
_YOUNG_SYNTAXES = {
    "1.2.840.10008.1.2.4.110": "JPEG XL Lossless",
    "1.2.840.10008.1.2.4.111": "JPEG XL JPEG Recompression",
    "1.2.840.10008.1.2.4.112": "JPEG XL",
}

_MAX_INFLATED = 1024**3
_META = 132  # bytes before the first element: the preamble and "DICM"
_UNDEFINED = 0xFFFFFFFF
_ITEM = b"\xfe\xff\x00\xe0"
_PIXEL_DATA = (b"\xe0\x7f\x10\x00", b"\x7f\xe0\x00\x10")
_FLOAT_PIXEL_DATA = (b"\xe0\x7f\x08\x00", b"\xe0\x7f\x09\x00", b"\x7f\xe0\x00\x08", b"\x7f\xe0\x00\x09")
_LONG_VR = (b"OB", b"OW", b"UN", b"OF", b"OD")
# How a compressed Frame begins: JPEG and JPEG-LS, JPEG 2000, JPEG XL, the last two also in a container.
_STARTS = (b"\xff\xd8", b"\xff\x4f\xff\x51", b"\xff\x0a", b"\0\0\0\x0cjP  ", b"\0\0\0\x0cJXL ")

_NO_PIXELS = mark("This DICOM file describes an image but holds no pixels; export it again with its pixel data.")
CUT_OFF = mark("The pixel data of this DICOM file ({syntax}) is cut off or damaged; copy or export the file again.")


class DicomFile:
    """An opened DICOM file; reads what it is asked for, and nothing else of the pixels.

    Attributes:
        header: Everything before the pixels.
        syntax: Its transfer syntax, as a UID.
        stated_count: How many Frames the header says that there are.
        frame_count: How many there are.
        layout: How the samples of a Frame are stored.
    """

    def __init__(self, buffer: BinaryIO) -> None:
        """Read the header and find the Frames.

        Args:
            buffer: The whole file; stays open, and is the caller's to close.

        Raises:
            ImageError: It holds no image, too large a one, or one that is stored in a way that cannot be shown.
            Exception: Whatever pydicom raises for a damaged header.
        """
        self.header, self._buffer = read_header(buffer)
        self._start = self._buffer.tell()
        self._end = self._buffer.seek(0, 2)
        inflated = self._buffer is not buffer
        self.syntax = DeflatedExplicitVRLittleEndian if inflated else transfer_syntax(self.header)
        if "Rows" not in self.header or "Columns" not in self.header:
            raise ImageError(_without_image(self.header))
        check_size(self.header.Columns, self.header.Rows)
        encapsulated = self._find_pixels()
        self.stated_count = max(1, int(self.header.get("NumberOfFrames") or 1))
        self.layout = PixelLayout.of(self.header, self.syntax, self._vr)
        self._fragments: list[list[tuple[int, int]]] = []
        if encapsulated:
            self._fragments = self._find_frames()
            self.frame_count = min(self.stated_count, len(self._fragments))
        else:
            available = max(0, self._end - self._start)
            self.layout = self.layout.fitted(available, self.stated_count)
            self.frame_count = min(self.stated_count, available * 8 // self.layout.frame_bits)

    def frame(self, index: int) -> bytes:
        """The encoded bytes of one Frame.

        Raises:
            ImageError: The file ends before it.
        """
        if not 0 <= index < self.frame_count:
            raise ImageError(tr(CUT_OFF, syntax=syntax_name(self.syntax)))
        if self._fragments:
            return b"".join(itertools.starmap(self._read, self._fragments[index]))
        return self.layout.cut(self._read, self._start, index)

    def _read(self, start: int, length: int) -> bytes:
        try:
            self._buffer.seek(start)
            return self._buffer.read(length)
        except OSError as error:
            raise ImageError(
                tr("The file can no longer be read; look where it was moved or reconnect its drive.")
            ) from error

    def _find_pixels(self) -> bool:
        """Set where the value of the pixel data starts and ends; returns whether it is encapsulated."""
        element = self._read(self._start, 12)
        if element[:4] in _FLOAT_PIXEL_DATA:
            raise ImageError(
                tr("This DICOM file holds measured values and no image; open the images of the study instead.")
            )
        if element[:4] not in _PIXEL_DATA:
            raise ImageError(tr(_NO_PIXELS))
        # Devices write data sets that are not encoded as the header says.
        explicit = element[4:6] in _LONG_VR
        self._vr = element[4:6].decode("ascii") if explicit else "OW"
        order: Literal["little", "big"] = "little" if element[:4] == _PIXEL_DATA[0] else "big"
        value = 12 if explicit else 8
        length = int.from_bytes(element[value - 4 : value], order)
        self._start += value
        if length != _UNDEFINED:
            self._end = min(self._end, self._start + length)
        if self._start >= self._end or length == 0:
            raise ImageError(tr(_NO_PIXELS))
        return length == _UNDEFINED

    def _find_frames(self) -> list[list[tuple[int, int]]]:
        """Start and length of every fragment of every Frame that is whole."""
        fragments = []
        position = self._start
        while (tag := self._read(position, 8))[:4] == _ITEM and len(tag) == 8:
            length = int.from_bytes(tag[4:], "little")
            if position + 8 + length > self._end:
                break  # cut off
            fragments.append((position + 8, length))
            position += 8 + length
        if not fragments:
            return []
        table, *fragments = fragments  # the first item is the Basic Offset Table, which may be empty
        if self.stated_count == 1:
            return [fragments]
        return self._by_table(table, fragments) or self._by_start(fragments)

    def _by_table(self, table: tuple[int, int], fragments: list[tuple[int, int]]) -> list[list[tuple[int, int]]]:
        """Frames as the offset tables tell them (DICOM PS3.5 A.4); nothing where there are none or they are wrong."""
        extended = self.header.get("ExtendedOffsetTable")
        raw, width = (bytes(extended), 8) if extended else (self._read(*table), 4)
        offsets = [int.from_bytes(raw[at : at + width], "little") for at in range(0, len(raw) - width + 1, width)]
        if len(offsets) < 2 or not fragments:
            return []
        first = fragments[0][0]
        number = {start - first: index for index, (start, _) in enumerate(fragments)}
        present = [number[offset] for offset in offsets if offset in number]
        # Offsets beyond the end are those of Frames that were cut off.
        beyond = sum(offset >= fragments[-1][0] + fragments[-1][1] - first for offset in offsets)
        if len(present) + beyond < len(offsets) or present[:1] != [0] or sorted(set(present)) != present:
            return []
        return [fragments[start:end] for start, end in itertools.pairwise([*present, len(fragments)])]

    def _by_start(self, fragments: list[tuple[int, int]]) -> list[list[tuple[int, int]]]:
        """Frames as the fragments themselves tell them: one each, or a new one where a stream begins."""
        if len(fragments) <= self.stated_count:
            return [[fragment] for fragment in fragments]
        frames: list[list[tuple[int, int]]] = []
        for start, length in fragments:
            if not frames or self._read(start, 12).startswith(_STARTS):
                frames.append([])
            frames[-1].append((start, length))
        return frames if len(frames) > 1 else [[fragment] for fragment in fragments]


def read_header(buffer: BinaryIO) -> tuple[Dataset, BinaryIO]:
    """Everything before the pixels, and what it was read from, up to there: the buffer, or what a deflated one holds.

    Raises:
        ImageError: It is larger unpacked than is opened.
        Exception: Whatever pydicom raises for a damaged header.
    """
    source = _inflated(buffer) or buffer
    source.seek(0)
    return dcmread(source, force=True, stop_before_pixels=True), source


def _inflated(buffer: BinaryIO) -> BytesIO | None:
    """The data set of a deflated file, or None for any other file.

    pydicom inflates whatever there is, and a file of 2 MB can hold 2 GB.
    """
    buffer.seek(0)
    begin = buffer.read(4096)
    at = begin.find(b"\x02\0\x10\0UI")
    length = int.from_bytes(begin[at + 6 : at + 8], "little")
    if at < 0 or begin[at + 8 : at + 8 + length].rstrip(b"\0 ") != DeflatedExplicitVRLittleEndian.encode():
        return None
    start = _META if begin[128:_META] == b"DICM" else 0
    buffer.seek(start + 12 + int.from_bytes(begin[start + 8 : start + 12], "little"))
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    data = inflater.decompress(buffer.read(), _MAX_INFLATED)
    if inflater.unconsumed_tail:
        raise ImageError(tr("This DICOM file is larger unpacked than WaveMask opens; export a shorter or smaller one."))
    return BytesIO(data)


def syntax_name(syntax: UID) -> str:
    """A transfer syntax in the words of the standard."""
    return printable(_YOUNG_SYNTAXES.get(syntax, syntax.name))


def transfer_syntax(header: Dataset) -> UID:
    """How the file is encoded: as it says, else as it was found to be."""
    stated = header.file_meta.get("TransferSyntaxUID")
    if stated:
        return UID(stated)
    implicit, little_endian = header.original_encoding
    if implicit:
        return ImplicitVRLittleEndian
    return ExplicitVRLittleEndian if little_endian else ExplicitVRBigEndian


def _without_image(header: Dataset) -> str:
    kind = UID(header.get("SOPClassUID") or header.file_meta.get("MediaStorageSOPClassUID") or "")
    if kind == MediaStorageDirectoryStorage:
        return tr("This index of a disc (DICOMDIR) lists no images; open the folder it lies in.")
    if kind and kind.name != kind and "Image" not in kind.name:
        return tr(
            "This DICOM file holds no image (its kind is {kind}); open the image files of the study instead.",
            kind=kind.name,
        )
    return tr("This DICOM file is damaged, encrypted or holds no image; export it again from the device or archive.")
