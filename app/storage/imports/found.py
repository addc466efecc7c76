"""What a reader of masks finds, before it is known which Images of the Workspace it belongs to."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.domain.errors import MaskImportError
from app.domain.labels import Code
from app.domain.wording import counted, tr
from app.storage.exports.format import IMAGES
from app.storage.exports.names import stem_of as exported_stem
from app.storage.images.reader import natural_order

# What programs and public data sets append to the name of an image for its mask; a number where it has several.
_SUFFIX = re.compile(
    r"(?P<stem>.+?)(?P<kind>[ _.-](?:masks?|segmentations?|segm?|gt|ground_?truth|labels?|annotations?))"
    r"(?:[ _-]?(?P<number>\d{1,3}))?",
    re.IGNORECASE,
)
_FRAME = re.compile(r"(?P<stem>.+)_frame_?(?P<number>\d{1,6})", re.IGNORECASE)


@dataclass(frozen=True)
class Size:
    """Of an Image: every mask must have it exactly.

    Attributes:
        height: Rows of each Frame.
        width: Columns.
        frame_count: How many Frames there are.
    """

    height: int
    width: int
    frame_count: int = 1

    def check(self, width: int, height: int) -> None:
        """Raise MaskImportError where a mask is of another size."""
        if (height, width) != (self.height, self.width):
            raise MaskImportError(
                tr(
                    "It has {width} x {height} pixels and the image has {image_width} x {image_height}; "
                    "export it again in the size of the image.",
                    width=width,
                    height=height,
                    image_width=self.width,
                    image_height=self.height,
                )
            )

    def check_frame(self, index: int) -> None:
        """Raise MaskImportError where there is no Frame `index`."""
        if not 0 <= index < self.frame_count:
            frames = counted(self.frame_count, "{n} frame", "{n} frames")
            raise MaskImportError(
                tr("It is for frame {frame} and the image has {frames}.", frame=index + 1, frames=frames)
            )


@dataclass(frozen=True)
class Name:
    """What the Image may be called that a mask belongs to.

    Attributes:
        stem: Name of its file, with or without suffix.
        frame: Index of the Frame that follows from it; None where it says nothing.
    """

    stem: str
    frame: int | None = None


@dataclass(frozen=True)
class ImportedMask:
    """One mask.

    Attributes:
        frame: Index of the Frame.
        mask: Shape (H, W) of the Image.
        label: Name or code of its Label, as the file has it; empty where that says nothing.
        code: Of its Label; None likewise.
    """

    frame: int
    mask: NDArray[np.bool_]
    label: str = ""
    code: Code | None = None


@dataclass(frozen=True)
class Found:
    """Masks for one Image, which are read once it is known.

    Attributes:
        source: What they are called in a report.
        read: Reads them, for an Image of some size and the Frame that its name gave; raises MaskImportError.
        names: What the Image may be called, the best first.
        folders: Of the masks or the Image, outermost first, to tell Images of one name apart.
        uid: SOP Instance UID of the Image; empty where it goes by its name.
        path: The file.
        family: Masks of one family and Label that are for the same Frame are one mask together.
        remark: A sentence on how the masks are read; empty where there is nothing to say.
    """

    source: str
    read: Callable[[Size, int | None], Iterator[ImportedMask]]
    names: tuple[Name, ...] = ()
    folders: tuple[str, ...] = ()
    uid: str = ""
    path: Path | None = None
    family: str = ""
    remark: str = ""


@dataclass(frozen=True)
class Problem:
    """Why something is not imported.

    Attributes:
        source: What it is about.
        reason: One sentence.
    """

    source: str
    reason: str


@dataclass(frozen=True)
class Known:
    """What a reader may know of the Workspace, to understand the folders that masks lie in.

    Attributes:
        labels: How folders call Labels, see `key_of`, and which name each means.
        folders: Names of all folders that Images lie in, see `key_of`.
    """

    labels: dict[str, str]
    folders: frozenset[str]


def files_below(root: Path, suffixes: tuple[str, ...] = ()) -> Iterator[Path]:
    """The files of a folder and of those below it, in their order, but hidden ones; or the one file.

    Args:
        root: The folder or file.
        suffixes: In lower case, of the files that are wanted; empty is all. The one file may have any.
    """
    if not root.is_dir():
        yield root
        return
    for folder, folders, names in os.walk(root):
        folders[:] = sorted((name for name in folders if not name.startswith(".")), key=natural_order)
        for name in sorted(names, key=natural_order):
            if not name.startswith(".") and (not suffixes or name.lower().endswith(suffixes)):
                yield Path(folder, name)


def source_of(path: Path, root: Path) -> str:
    """What a file below `root` is called in a report."""
    return path.name if path == root else path.relative_to(root).as_posix()


def folders_of(path: Path, root: Path) -> tuple[str, ...]:
    """The folders that a file lies in, below `root`."""
    return () if path == root else path.parent.relative_to(root).parts


def is_beside_masks(path: Path, root: Path) -> bool:
    """Whether a file is in a folder that data sets, and our own exports, have for the images themselves."""
    return any(key_of(folder) == IMAGES for folder in folders_of(path, root))


def key_of(name: str) -> str:
    """A name as it is compared: without case, and whichever way its accents are written."""
    return unicodedata.normalize("NFC", name).casefold()


def stem_of(name: str) -> str:
    """The name of a file without its suffix; a UID, whose last number is none, stays whole."""
    for suffix in (".nii.gz", ".hdr.gz", ".img.gz"):
        if name.lower().endswith(suffix):
            return name[: -len(suffix)]
    return exported_stem(Path(name))


def names_of(stem: str) -> tuple[Name, ...]:
    """What the Image of a mask may be called: the same, or without what says that it is a mask, or of which Frame."""
    names = [Name(stem)]
    if suffixed := _SUFFIX.fullmatch(stem):
        names.append(Name(suffixed["stem"]))
    for name in list(names):
        if framed := _FRAME.fullmatch(name.stem):
            index = int(framed["number"]) - 1
            names.append(Name(framed["stem"], index))
            if suffixed := _SUFFIX.fullmatch(framed["stem"]):
                names.append(Name(suffixed["stem"], index))
    return tuple(dict.fromkeys(names))


def family_of(stem: str) -> str:
    """What the masks of several parts of one Image have in common: `a_mask`, `a_mask_1` and `a_mask_2`."""
    suffixed = _SUFFIX.fullmatch(stem)
    return key_of(suffixed["stem"] + suffixed["kind"] if suffixed else stem)


def label_of(folders: tuple[str, ...], known: Known) -> tuple[str, tuple[str, ...]]:
    """The Label that one of the folders is called like, the innermost first, and the other folders."""
    for place in reversed(range(len(folders))):
        if label := known.labels.get(key_of(folders[place])):
            return label, folders[:place] + folders[place + 1 :]
    return "", folders
