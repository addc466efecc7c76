"""DICOM segmentations, for the Images that are DICOM files themselves."""

from __future__ import annotations

import itertools
import uuid
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import numpy as np

from app.domain.errors import ExportError
from app.domain.wording import mark, tr
from app.storage.annotation_table import Provenance
from app.storage.exports.format import ExportedFrame, ExportedImage, File, Format, Reads, Task
from app.storage.images.reader import decoding

if TYPE_CHECKING:
    from pydicom import Dataset

    from app.storage.deidentify import Deidentifier
    from app.storage.exports.dicom_segment import Origin, SegmentMask

# What pydicom and all that is built on it are imported for only when the first file is written, because that takes
# longer than the window needs to open.


class DicomSegmentations(Format):
    """Writes `<name>_seg.dcm`: all masks of an Image, each with a reference to its Frame; see `dicom_segmentation`."""

    name = "dicom-seg"
    title = mark("DICOM segmentations")
    about = mark("One segmentation for each DICOM image, with patient, study and codes, for PACS and viewers.")
    reads = Reads.HEADER

    def __init__(self, task: Task) -> None:
        super().__init__(task)
        self._export = uuid.uuid4()
        self._deidentifier: Deidentifier | None = None

    def files(self, image: ExportedImage, frames: Iterable[ExportedFrame]) -> Iterator[File]:
        from app.storage.deidentify import Deidentifier
        from app.storage.exports.dicom_segmentation import file_content, segmentation

        if self.task.deidentified and self._deidentifier is None:
            self._deidentifier = Deidentifier()
        header = _header(image)
        masks = _masks(image, frames)
        first = next(masks, None)
        if first is None:
            return
        dataset = segmentation(
            header,
            self.task.labels,
            itertools.chain([first], masks),
            _reader(image),
            self._export,
            self._deidentifier,
        )
        yield f"{image.name}_seg.dcm", file_content(dataset)


def _header(image: ExportedImage) -> Dataset:
    from app.storage.images.dicom_file import read_header

    if not image.identity.sop_class_uid:
        raise ExportError(
            tr("Only masks of a DICOM image can be a DICOM segmentation; export its masks as NIfTI or PNG.")
        )
    try:
        with image.source.open("rb") as file, decoding(image.source):
            return read_header(file)[0]
    except OSError as error:
        raise ExportError(
            tr("{file} cannot be read ({reason}); reconnect its drive.", file=image.source, reason=error.strerror)
        ) from error


def _masks(image: ExportedImage, frames: Iterable[ExportedFrame]) -> Iterator[SegmentMask]:
    from app.storage.exports.dicom_segment import SegmentMask

    for frame in frames:
        for label_id, mask in frame.masks.items():
            origin = _origin(frame, label_id, image.provenance.get((frame.index, label_id)))
            yield SegmentMask(frame.index, label_id, mask, origin)


def _origin(frame: ExportedFrame, label_id: int, provenance: Provenance | None) -> Origin:
    """Where a mask comes from: as it was noted when it was accepted, else as it is now."""
    from app.storage.exports.dicom_segment import DRAWN_BY_HAND, Model, Origin

    proposal = frame.proposals.get(label_id)
    if provenance:
        if not provenance.bundle_id:
            return DRAWN_BY_HAND
        model = Model(provenance.bundle_id, provenance.weights_sha256 or "unknown")
        return Origin(model, corrected=provenance.dice != 1)
    if proposal is None:
        return DRAWN_BY_HAND
    model = Model(proposal.bundle_id, proposal.weights_sha256)
    return Origin(model, not np.array_equal(frame.masks[label_id], proposal.mask_at(proposal.threshold)))


def _reader(image: ExportedImage) -> str:
    """Who accepted the masks; empty where nobody is named, or several are."""
    readers = {told.reader for (frame, _), told in image.provenance.items() if frame in image.frames}
    return readers.pop() if len(readers) == 1 else ""
