"""Export of masks, and of the images that they belong to, as PNG files."""

from __future__ import annotations

import errno
import io
import logging
import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from app.domain.annotation import State
from app.domain.burnt_in_text import blanked
from app.domain.errors import ExportError, ImageError, WorkspaceError
from app.domain.image import Frame, Image
from app.domain.labels import Label
from app.domain.mask_editing import Rect
from app.storage.confirmed_text import ConfirmedText
from app.storage.files import replace_file
from app.storage.workspace import ImageRecord, Workspace

# The folder for the images, beside the masks or their folders.
IMAGES = "images"
# No folder of masks has this name: Windows gives the others to devices.
_TAKEN = re.compile(f"({IMAGES}|con|prn|aux|nul|(com|lpt)[0-9¹²³])", re.IGNORECASE)

# What is known of an Image of which nothing is stored.
_NOTHING = {0: State.EMPTY}

Owner = TypeVar("Owner")

_log = logging.getLogger(__name__)


class _GivenUpError(Exception):
    """Nobody waits for the export any more."""


class Decodes(Protocol):
    """Reads files, see `app.storage.images.decoder.Decoder`; None where `wanted` says that nobody waits any more."""

    def read_image(self, path: Path, wanted: Callable[[], bool]) -> Image | None: ...

    def read_frame(self, path: Path, index: int, wanted: Callable[[], bool]) -> Frame | None: ...


@dataclass(frozen=True)
class ExportSummary:
    """What became of an export.

    Attributes:
        written: The masks, in the order they were written.
        refused: (image name, why there is no file for it), the reason one sentence.
        renamed: (image name, file name) where another image of the same name comes first, or names are left out.
        cancelled: Whether it was stopped before the last image.
        images: The images, likewise.
        deidentified: Whether names are left out, and burnt-in text.
    """

    written: list[Path]
    refused: list[tuple[str, str]]
    renamed: list[tuple[str, str]]
    cancelled: bool
    images: list[Path] = field(default_factory=list)
    deidentified: bool = False


def export_png(
    workspace: Workspace,
    out: Path,
    states: Collection[State] = (State.ACCEPTED,),
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    decoder: Decodes | None = None,
    confirmed: ConfirmedText | None = None,
) -> ExportSummary:
    """Write masks as `<stem>.png`: 8-bit grey, 0 outside and 255 inside, of the size of the Frame.

    Frames of a cine but the first have their number in the name, `<stem>_frame_0002.png` for the second. Where the
    Workspace has several Labels, each has a folder of its own in `out`. A file of that name is replaced, each file at
    once, so that a stopped export leaves no part of one; an Image of the Workspace is never replaced. What cannot be
    written is refused, and the others go on.

    De-identified files have a number for a name, which says where in the Workspace the Image stands. Their pixels are
    zero where burnt-in text was confirmed; where nobody has confirmed it, the Image is refused, and its masks with it.

    Args:
        workspace: Where the Annotations are.
        out: Folder to write to, made where missing.
        states: Of the Frames whose Annotations are exported; one without a mask and a decision is left out.
        progress: Called after each Image with how many are done and how many there are.
        cancelled: Asked before each Frame.
        decoder: With it the Frames are written too, under the names of their masks into the folder `IMAGES`, as 8-bit
            RGB without metadata.
        confirmed: With it, what is written is de-identified.

    Raises:
        ExportError: The folder cannot be used.
        WorkspaceError: The list of Images cannot be read.
    """
    records, annotated_frames = workspace.images(), workspace.frame_states()
    chosen = [
        (record, frames)
        for record in records
        if (frames := [at for at, state in annotated_frames.get(record.id, _NOTHING).items() if state in states])
    ]
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportError(f"Masks cannot be written to {out} ({error.strerror}); choose another folder.") from error
    names = _file_names(records, annotated_frames, numbered=confirmed is not None)
    folders = _label_folders(workspace.labels())
    images = {str(record.path).casefold() for record in records}
    folder = out.resolve()
    written: list[Path] = []
    refused: list[tuple[str, str]] = []
    renamed: list[tuple[str, str]] = []
    summary = ExportSummary(written, refused, renamed, cancelled=False, deidentified=confirmed is not None)
    for index, (record, frames) in enumerate(chosen):
        if cancelled():
            return replace(summary, cancelled=True)
        target = out / names[record.id, 0]
        try:
            for frame, contents in _contents(workspace, record, frames, folders, decoder, confirmed, cancelled):
                for into, content in contents:
                    target = out / into / names[record.id, frame]
                    _refuse_image(folder / into / target.name, images)
                    target.parent.mkdir(exist_ok=True)
                    replace_file(target, _png(content))
                    (summary.images if into == IMAGES else written).append(target)
        except _GivenUpError:
            return replace(summary, cancelled=True)
        except (ExportError, ImageError, WorkspaceError) as error:
            refused.append((record.path.name, str(error)))
        except OSError as error:
            _log.warning("could not write %s: %s", target, error)
            if error.errno in (errno.ENOSPC, errno.EDQUOT):
                reason = f"The disk with {out} is full; free some space and export again."
                refused += [(left.path.name, reason) for left, _ in chosen[index:]]
                break
            refused.append((record.path.name, f"{target} cannot be written ({error.strerror})."))
        else:
            if (name := names[record.id, 0]) != f"{_stem(record.path)}.png":
                renamed.append((record.path.name, name))
        if progress:
            progress(index + 1, len(chosen))
    return summary


def _refuse_image(target: Path, images: Collection[str]) -> None:
    if str(target).casefold() in images:  # without case, since the disk may not tell cases apart
        raise ExportError(f"{target} is one of the images; export to another folder.")


def _contents(
    workspace: Workspace,
    record: ImageRecord,
    frames: Sequence[int],
    folders: Mapping[int, str],
    decoder: Decodes | None,
    confirmed: ConfirmedText | None,
    cancelled: Callable[[], bool],
) -> Iterator[tuple[int, list[tuple[str, NDArray[np.uint8]]]]]:
    """What is written of each Frame: folder and pixels of each mask, 0 and 255, and last of the Frame itself.

    Whatever stands against writing the Frames is said before the first mask.
    """
    annotated = workspace.load(record.id)
    if annotated is None:
        raise ExportError(f"{record.path.name} has no annotation yet; open it first.")
    boxes = _blank_boxes(workspace, record, decoder, confirmed, cancelled) if decoder else ()
    for index in frames:
        if cancelled():
            raise _GivenUpError
        annotated.show(index)
        contents = [
            (folders[label_id], annotation.mask.view(np.uint8) * np.uint8(255))
            for label_id, annotation in annotated.annotations.items()
            if annotation.state is not State.EMPTY
        ]
        if decoder:
            frame = decoder.read_frame(record.path, index, lambda: not cancelled())
            if frame is None:
                raise _GivenUpError
            contents.append((IMAGES, blanked(frame.rgb, boxes)))
        yield index, contents


def _blank_boxes(
    workspace: Workspace,
    record: ImageRecord,
    decoder: Decodes,
    confirmed: ConfirmedText | None,
    cancelled: Callable[[], bool],
) -> Sequence[Rect]:
    """What has to be blanked on the Frames of an Image, which may be written."""
    image = decoder.read_image(record.path, lambda: not cancelled())
    if image is None:
        raise _GivenUpError
    if workspace.noted_hash(record.id) not in (None, image.sha256):
        raise ExportError("The image has changed since it was annotated; restore the original file.")
    if confirmed is None:
        return ()
    boxes = confirmed.boxes_of(image)
    if boxes is None:
        raise ExportError(
            "Nobody has confirmed where burnt-in text stands in images like this; "
            "open it, choose “Burnt-in text…” in the menu View, and export again."
        )
    return boxes


def _png(pixels: NDArray[np.uint8]) -> bytes:
    content = io.BytesIO()
    Pillow.fromarray(pixels).save(content, "PNG")
    return content.getvalue()


def _label_folders(labels: Sequence[Label]) -> dict[int, str]:
    """The folder for the masks of each Label, relative to that of the export; the same one for a single Label."""
    if len(labels) == 1:
        return {labels[0].id: ""}
    # Not in their order, which the user changes: a later export gives each the same folder again.
    return _unique((label.id, _folder_stem(label.name)) for label in sorted(labels, key=lambda label: label.id))


def _folder_stem(name: str) -> str:
    # Whole characters, as an accent by itself is no part of a word.
    stem = re.sub(r"\W+", "_", unicodedata.normalize("NFC", name)).strip("_") or "label"
    return f"{stem}_label" if _TAKEN.fullmatch(stem) else stem


def _file_names(
    records: Sequence[ImageRecord], annotated_frames: Mapping[int, Mapping[int, State]], numbered: bool
) -> dict[tuple[int, int], str]:
    """The file name of each Image and Frame, over all of the Workspace, so that a later export gives each the same."""
    stems = {record.id: f"image_{record.id:05}" if numbered else _stem(record.path) for record in records}
    frames = [(image_id, frame) for image_id, each in annotated_frames.items() for frame in each if frame]
    wanted = [((image_id, 0), stem) for image_id, stem in stems.items()]
    wanted += [((image_id, frame), f"{stems[image_id]}_frame_{frame + 1:04}") for image_id, frame in sorted(frames)]
    return {which: f"{stem}.png" for which, stem in _unique(wanted).items()}


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


def _stem(path: Path) -> str:
    # DICOM files without a suffix are often named by a UID, whose last number is not a suffix.
    return path.name if path.suffix[1:].isdigit() else path.stem
