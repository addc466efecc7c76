"""What the files of an export are called."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from app.domain.annotation import State
from app.domain.labels import Label
from app.storage.exports.format import IMAGES
from app.storage.workspace import ImageRecord

# No folder of masks has this name: Windows gives the others to devices.
_TAKEN = re.compile(f"({IMAGES}|con|prn|aux|nul|(com|lpt)[0-9¹²³])", re.IGNORECASE)

Owner = TypeVar("Owner")


def label_folders(labels: Sequence[Label]) -> dict[int, str]:
    """The folder for the masks of each Label, relative to that of the export; the same one for a single Label."""
    if len(labels) == 1:
        return {labels[0].id: ""}
    # Not in their order, which the user changes: a later export gives each the same folder again.
    return _unique((label.id, _folder_stem(label.name)) for label in sorted(labels, key=lambda label: label.id))


def frame_stems(
    records: Sequence[ImageRecord], annotated_frames: Mapping[int, Mapping[int, State]], numbered: bool
) -> dict[tuple[int, int], str]:
    """The file name, without suffix, of each Image and Frame.

    It is over all of the Workspace, so that a later export gives each the same.
    """
    stems = {record.id: f"image_{record.id:05}" if numbered else stem_of(record.path) for record in records}
    frames = [(image_id, frame) for image_id, each in annotated_frames.items() for frame in each if frame]
    wanted = [((image_id, 0), stem) for image_id, stem in stems.items()]
    wanted += [((image_id, frame), f"{stems[image_id]}_frame_{frame + 1:04}") for image_id, frame in sorted(frames)]
    return _unique(wanted)


def stem_of(path: Path) -> str:
    """The name of a file without its suffix."""
    # DICOM files without a suffix are often named by a UID, whose last number is not a suffix.
    return path.name if path.suffix[1:].isdigit() else path.stem


def _folder_stem(name: str) -> str:
    # Whole characters, as an accent by itself is no part of a word.
    stem = re.sub(r"\W+", "_", unicodedata.normalize("NFC", name)).strip("_") or "label"
    return f"{stem}_label" if _TAKEN.fullmatch(stem) else stem


def _unique(stems: Iterable[tuple[Owner, str]]) -> dict[Owner, str]:
    """A stem for each id that no other has, also where a disk tells neither cases nor ways to write an accent apart."""
    names: dict[Owner, str] = {}
    taken: set[str] = set()
    for owner, stem in stems:
        name, number = stem, 1
        while (key := unicodedata.normalize("NFC", name).casefold()) in taken:
            number += 1
            name = f"{stem}_{number}"
        taken.add(key)
        names[owner] = name
    return names
