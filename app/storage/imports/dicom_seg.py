"""Masks out of DICOM segmentations, whoever wrote them (DICOM PS3.3 A.51 and A.90)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray
from pydicom import Dataset
from pydicom.multival import MultiValue
from pydicom.uid import SegmentationStorage

from app.domain.errors import ImageError
from app.domain.labels import Code
from app.domain.wording import tr
from app.storage.codes import UNCODED
from app.storage.images.dicom_codecs import decode_samples
from app.storage.images.dicom_file import DicomFile, read_header
from app.storage.images.reader import decoding

# The second is that of label maps, which is younger than the dictionary of pydicom.
_KINDS = frozenset({SegmentationStorage, "1.2.840.10008.5.1.4.1.1.66.7"})


@dataclass(frozen=True)
class FoundSegment:
    """What was outlined.

    Attributes:
        name: As the file calls it; where it does not, its number.
        code: None where the file gives none.
    """

    name: str
    code: Code | None


@dataclass(frozen=True)
class FoundMask:
    """The mask of one segment on one Frame.

    Attributes:
        segment: What it outlines.
        image_uid: SOP instance UID of the image that it belongs to.
        frame: Index of that image's Frame; None where the file names none, because there is but one or by mistake.
        mask: Shape (H, W).
    """

    segment: FoundSegment
    image_uid: str
    frame: int | None
    mask: NDArray[np.bool_]


def is_segmentation(path: Path) -> bool:
    """Whether a file is a DICOM segmentation, to judge by its header.

    Raises:
        ImageError: It cannot be read, or it is no DICOM file.
        OSError: It cannot be opened.
    """
    with path.open("rb") as buffer, decoding(path):
        return _is_segmentation(read_header(buffer)[0])


class SegmentationReader:
    """The masks of a DICOM segmentation, read one after the other; holds the file open until it is closed.

    Known are the kinds BINARY, LABELMAP, and FRACTIONAL, of which pixels of at least half the largest value are taken.

    Attributes:
        segments: What the file outlines, by number.
        image_uids: SOP instance UIDs of the images that it has masks of.
        notices: Sentences on what is not taken as it stands.
    """

    def __init__(self, path: Path) -> None:
        """Read the header.

        Raises:
            ImageError: It is no DICOM segmentation, or damaged.
            OSError: It cannot be opened.
        """
        self._path = path
        self._buffer: BinaryIO = path.open("rb")
        try:
            with decoding(path):
                self._read_header()
        except BaseException:
            self._buffer.close()
            raise
        self.image_uids = tuple(dict.fromkeys(place[0] for place in self._places if place))
        self.notices = self._noticed()

    def close(self) -> None:
        """Close the file."""
        self._buffer.close()

    def masks(self, image_uid: str = "") -> Iterator[FoundMask]:
        """The masks in the order of the file; those of which nobody can tell the image are left out.

        Args:
            image_uid: Of the image whose masks are read; empty for all.

        Raises:
            ImageError: The file is damaged.
        """
        for index, place in enumerate(self._places):
            if place is None or (image_uid and place[0] != image_uid):
                continue
            with decoding(self._path):
                masks = self._decoded(index)
            for segment, mask in masks:
                yield FoundMask(segment, *place, mask)

    def _read_header(self) -> None:
        if not _is_segmentation(read_header(self._buffer)[0]):
            raise ImageError(tr("This DICOM file is no segmentation; choose one that holds masks."))
        self._file = DicomFile(self._buffer)
        self._header = self._file.header
        self._kind = str(self._header.get("SegmentationType") or "BINARY")
        self.segments = _segments(self._header)
        self._places = [_place(self._header, _groups(self._header, index)) for index in range(self._file.frame_count)]

    def _noticed(self) -> list[str]:
        notices = []
        if self._kind == "FRACTIONAL":
            notices.append(
                tr(
                    "{file} tells how much of each pixel belongs to a mask; pixels of at least half were taken.",
                    file=self._path.name,
                )
            )
        if unplaced := self._places.count(None):
            notices.append(
                tr(
                    "{unplaced} of {all} masks in {file} are left out, because it does not say which one "
                    "image each of them belongs to.",
                    unplaced=unplaced,
                    all=len(self._places),
                    file=self._path.name,
                )
            )
        if missing := self._file.stated_count - self._file.frame_count:
            notices.append(
                tr(
                    "{file} is cut off, and {missing} of its masks are missing; copy it again.",
                    file=self._path.name,
                    missing=missing,
                )
            )
        return notices

    def _decoded(self, index: int) -> list[tuple[FoundSegment, NDArray[np.bool_]]]:
        """The segments of one Frame and their masks."""
        values = decode_samples(self._file.frame(index), self._file.layout)
        if self._kind == "LABELMAP":
            numbers = [int(number) for number in np.unique(values) if number]  # 0 is what belongs to none
            return [(self._segment(number), values == number) for number in numbers]
        (identification,) = _first(_groups(self._header, index), "SegmentIdentificationSequence")
        segment = self._segment(int(identification.ReferencedSegmentNumber))
        if self._kind == "FRACTIONAL":
            largest = int(self._header.get("MaximumFractionalValue") or 255)
            return [(segment, values.astype(np.uint32) * 2 >= largest)]
        return [(segment, values.astype(np.bool_))]

    def _segment(self, number: int) -> FoundSegment:
        return self.segments.get(number) or FoundSegment(f"Segment {number}", None)


def _is_segmentation(header: Dataset) -> bool:
    return header.get("SOPClassUID") in _KINDS


def _segments(header: Dataset) -> Mapping[int, FoundSegment]:
    found = {}
    for item in header.get("SegmentSequence") or ():
        number = int(item.SegmentNumber)
        name = str(item.get("SegmentLabel") or "").strip() or f"Segment {number}"
        kinds = item.get("SegmentedPropertyTypeCodeSequence")
        found[number] = FoundSegment(name, _code(kinds[0]) if kinds else None)
    return found


def _code(item: Dataset) -> Code | None:
    value = next((item[name].value for name in ("CodeValue", "LongCodeValue", "URNCodeValue") if item.get(name)), "")
    code = Code(str(value), str(item.get("CodingSchemeDesignator") or ""), str(item.get("CodeMeaning") or ""))
    known = code.value and (code.value, code.scheme) != (UNCODED.value, UNCODED.scheme)
    return code if known else None


def _groups(header: Dataset, index: int) -> list[Dataset]:
    """The functional groups of a Frame: its own, then those of all."""
    own, shared = header.get("PerFrameFunctionalGroupsSequence"), header.get("SharedFunctionalGroupsSequence")
    return [*(own or [])[index : index + 1], *(shared or [])[:1]]


def _first(groups: Sequence[Dataset], keyword: str) -> Sequence[Dataset]:
    """The items of the first group that has some."""
    return next((group[keyword].value for group in groups if group.get(keyword)), ())


def _place(header: Dataset, groups: Sequence[Dataset]) -> tuple[str, int | None] | None:
    """UID of the one image that a mask belongs to and index of its Frame, if there is one; None where nobody can tell.

    Old writers name the image once for the whole file, and not with each Frame.
    """
    derivations = _first(groups, "DerivationImageSequence")
    sources = [source for derivation in derivations for source in derivation.get("SourceImageSequence") or ()]
    if not sources:
        series = header.get("ReferencedSeriesSequence") or ()
        sources = [source for one in series for source in one.get("ReferencedInstanceSequence") or ()]
    places = {(str(source.get("ReferencedSOPInstanceUID") or ""), _numbers(source)) for source in sources}
    if len(places) != 1:
        return None
    ((uid, numbers),) = places
    if not uid or len(numbers) > 1:
        return None
    return uid, numbers[0] - 1 if numbers else None


def _numbers(source: Dataset) -> tuple[int, ...]:
    stated: Any = source.get("ReferencedFrameNumber")
    if stated is None or stated == "":
        return ()
    return tuple(int(number) for number in (stated if isinstance(stated, MultiValue) else [stated]))
