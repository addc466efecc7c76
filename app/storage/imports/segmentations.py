"""DICOM segmentations as masks to be imported: each goes to the image that it names by its UID."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from app.domain.errors import ImageError, MaskImportError
from app.domain.wording import tr
from app.storage.imports.found import Found, ImportedMask, Known, Problem, Size, files_below, source_of

SUFFIXES = (".dcm", ".seg")


def find_dicom_seg(root: Path, known: Known) -> Iterator[Found | Problem]:
    """The segmentations in a folder and those below it, whatever they are called, or one file."""
    from app.storage.imports.dicom_seg import SegmentationReader, is_segmentation  # and pydicom, which takes a while

    for path in files_below(root):
        source = source_of(path, root)
        try:
            if path != root and not (path.is_file() and is_segmentation(path)):
                continue  # in a folder, others may lie beside them, a pipe too, which nobody would ever write into
            with closing(SegmentationReader(path)) as reader:
                remark, uids = " ".join(reader.notices), reader.image_uids
        except (ImageError, OSError) as error:
            if path == root or path.name.lower().endswith(SUFFIXES):
                yield Problem(source, str(error))
            continue
        if not uids:
            yield Problem(source, remark or tr("It holds no masks."))
        for uid in uids:
            yield Found(source, partial(_read, path, uid), uid=uid, family=source, remark=remark)


def _read(path: Path, uid: str, size: Size, frame: int | None) -> Iterator[ImportedMask]:
    from app.storage.imports.dicom_seg import SegmentationReader  # see above

    try:
        with closing(SegmentationReader(path)) as reader:
            for found in reader.masks(uid):
                height, width = found.mask.shape
                size.check(width, height)
                if found.frame is None and size.frame_count > 1:
                    raise MaskImportError(
                        tr("It does not say which of the {frames} frames it is for.", frames=size.frame_count)
                    )
                yield ImportedMask(found.frame or 0, found.mask, found.segment.name, found.segment.code)
    except (ImageError, OSError) as error:
        raise MaskImportError(str(error)) from error
