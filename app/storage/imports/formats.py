"""The formats that masks can be imported from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from app.domain.errors import MaskImportError
from app.domain.wording import mark, tr
from app.storage.imports.coco import SUFFIXES as COCO_SUFFIXES
from app.storage.imports.coco import find_coco
from app.storage.imports.found import Found, Known, Problem, files_below, is_beside_masks
from app.storage.imports.label_values import LABELS_FILE
from app.storage.imports.nifti import SUFFIXES as NIFTI_SUFFIXES
from app.storage.imports.nifti import find_nifti
from app.storage.imports.png import SUFFIXES as PNG_SUFFIXES
from app.storage.imports.png import find_png
from app.storage.imports.segmentations import SUFFIXES as SEG_SUFFIXES
from app.storage.imports.segmentations import find_dicom_seg

# Of a folder that is looked at to tell what is in it.
_MOST_LOOKED_AT = 2000


@dataclass(frozen=True)
class Format:
    """One of them.

    Attributes:
        name: On the command line.
        title: For the user, marked for translation.
        suffixes: Of its files, in lower case.
        find: Finds the masks in a file or a folder.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    find: Callable[[Path, Known], Iterator[Found | Problem]]


FORMATS = {
    each.name: each
    for each in (
        Format("png", mark("PNG or other pictures"), PNG_SUFFIXES, find_png),
        Format("coco", "COCO", COCO_SUFFIXES, find_coco),
        Format("dicom-seg", "DICOM-SEG", SEG_SUFFIXES, find_dicom_seg),
        Format("nifti", "NIfTI", NIFTI_SUFFIXES, find_nifti),
    )
}


def detect_format(path: Path) -> str:
    """Name of the format that a file has, or most files in a folder.

    Raises:
        MaskImportError: There is nothing that could be imported.
    """
    if path.is_dir():
        inside = (file for file in files_below(path) if not is_beside_masks(file, path))
        counts = Counter(name for file in islice(inside, _MOST_LOOKED_AT) if (name := _format_of(file)))
        found = counts.most_common(1)[0][0] if counts else ""
    else:
        found = _format_of(path)
    if not found:
        titles = ", ".join(tr(each.title) for each in FORMATS.values())
        raise MaskImportError(
            tr("No masks were found in {path}; they can be in these formats: {titles}.", path=path, titles=titles)
        )
    return found


def _format_of(file: Path) -> str:
    if file.name == LABELS_FILE:
        return ""
    lower = file.name.lower()
    return next((each.name for each in FORMATS.values() if lower.endswith(each.suffixes)), "")
