"""What a format of export is, and what it is given."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import Path
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from app.domain.annotation import Proposal, State
from app.domain.image import Calibration, Identity, Image
from app.domain.labels import Label
from app.storage.annotation_table import Provenance

File = tuple[str, bytes]
"""Path below the folder of the export, with `/`, and content."""


class Reads(IntEnum):
    """What a format needs of an Image's file."""

    NOTHING = 0
    # Where it cannot be read or has changed, the format is told so: no scale, and a reason.
    SCALE = 1
    # Its header; where it cannot be read or has changed, the Image is refused.
    HEADER = 2
    # The same for its Frames; in a de-identified export the Image is also refused where nobody has confirmed where
    # burnt-in text stands.
    PIXELS = 3


@dataclass(frozen=True)
class Task:
    """What is to be exported, the same for all Images.

    Attributes:
        labels: All of the Workspace, in their order.
        chosen: Ids of those that are exported.
        folders: For formats that write a file for each Label: a folder for each id, unique, with a slash at
            its end; "" where the Workspace has one Label alone.
        images: Whether the Frames are written too, as `IMAGES/<name of the Frame>.png`; the export does that.
        deidentified: Whether no file may tell whose it is or what it is made of; see `ExportedImage.source`.
        held_out: Ids of the Images that a model is not to be trained on, patient by patient; known for formats that
            ask for it with `splits`.
    """

    labels: tuple[Label, ...]
    chosen: frozenset[int]
    folders: Mapping[int, str]
    images: bool
    deidentified: bool
    held_out: Collection[int] = ()

    @property
    def chosen_labels(self) -> list[Label]:
        return [label for label in self.labels if label.id in self.chosen]

    def value_of(self, label_id: int) -> int:
        """The place of a Label among all, from 1, as the value of its pixels; the same whichever are chosen."""
        return 1 + next(place for place, label in enumerate(self.labels) if label.id == label_id)


@dataclass(frozen=True)
class ExportedFrame:
    """One Frame that is exported.

    Attributes:
        index: From 0.
        name: Of its files, without suffix; no other Frame of the Workspace has it.
        masks: Shape (H, W), by Label id, in the order of the Labels; of the Labels chosen those with an Annotation
            that is not `empty`. There is at least one, and each may have no pixel.
        states: Of these Annotations.
        rgb: Shape (H, W, 3), uint8, blanked where burnt-in text stands if the export is de-identified; None unless
            the format reads pixels or images are written.
        calibration: Where lengths are known, and why not elsewhere; a scale set by hand included.
        problem: Why the file cannot be read, for the user and not for a file; empty where it can.
        proposals: Of these Annotations, where a model has proposed for them.
    """

    index: int
    name: str
    masks: Mapping[int, NDArray[np.bool_]]
    states: Mapping[int, State]
    rgb: NDArray[np.uint8] | None
    calibration: Calibration
    problem: str = ""
    proposals: Mapping[int, Proposal] = field(default_factory=dict)


@dataclass(frozen=True)
class ExportedImage:
    """One Image of which something is exported.

    Attributes:
        id: Its number in the Workspace.
        name: Of its files, without suffix; no other Image has it. It is that of its first Frame's files.
        source: The file. A de-identified export must not write it down.
        shape: (H, W) of its masks.
        frames: Index of each Frame that is exported, ascending.
        identity: As the header says, in a de-identified export too; not to be written down there.
        image: What was read of the file; None where the format reads nothing, or the file cannot be read.
        provenance: Of what is accepted now, by Frame and Label id.
        remark: Puts a sentence about this Image into the summary.
    """

    id: int
    name: str
    source: Path
    shape: tuple[int, int]
    frames: tuple[int, ...]
    identity: Identity
    image: Image | None
    provenance: Mapping[tuple[int, int], Provenance]
    remark: Callable[[str], None]


class Format:
    """Turns the masks of an export into files; one object for one export.

    Args:
        task: What is to be exported.

    Attributes:
        name: On the command line; also its folder where several formats are written.
        title: What the user reads, marked for translation.
        about: One line on what it is for, likewise.
        reads: What it needs of each file.
        takes_images: Whether the Frames can be written beside its files, under their names.
        splits: Whether it needs to know which Images a model is not to be trained on.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    about: ClassVar[str]
    reads: ClassVar[Reads] = Reads.NOTHING
    takes_images: ClassVar[bool] = True
    splits: ClassVar[bool] = False

    def __init__(self, task: Task) -> None:
        self.task = task

    def files(self, image: ExportedImage, frames: Iterable[ExportedFrame]) -> Iterator[File]:
        """The files of an Image; each is written before the next one is asked for.

        What `finish` is to tell of the Image must be noted at the very end: an export that fails half-way through an
        Image does not come back here.

        Args:
            image: The Image.
            frames: Each is read when it is asked for; they can be gone through once.

        Raises:
            ExportError: The Image cannot be written in this format; one sentence. Others go on.
        """
        raise NotImplementedError

    def finish(self) -> Iterator[File]:
        """The files about all Images; not asked for where the export was stopped."""
        return iter(())

    def image_folder(self, image: ExportedImage) -> str:
        """The folder for the Frames of an Image, where they are written."""
        return IMAGES


IMAGES = "images"


def to_json(content: object) -> bytes:
    """For people to read too; only ASCII, which every reader takes, whatever a file is called."""
    return json.dumps(content, indent=1).encode("ascii")


def label_entry(label: Label) -> dict[str, object]:
    """A Label in JSON."""
    code = label.code
    meaning = {"value": code.value, "scheme": code.scheme, "meaning": code.meaning} if code else None
    return {"id": label.id, "name": label.name, "code": meaning}
