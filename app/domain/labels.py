"""What can be outlined: the Labels of a Workspace, and ready-made sets of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.domain.wording import tr

# All but the first are of Okabe and Ito's set for every kind of colour vision.
LABEL_COLOURS: Mapping[str, str] = {
    "cyan": "#35c8e8",
    "yellow": "#f0e442",
    "green": "#009e73",
    "blue": "#0072b2",
    "vermilion": "#d55e00",
    "orange": "#e69f00",
    "purple": "#cc79a7",
}
"""The colours of masks, told apart by colour-blind readers too; the first ones differ most."""

COLOURS = tuple(LABEL_COLOURS)
"""Their names."""

MAX_NAME = 64  # characters; what a segment's label in DICOM can hold


@dataclass(frozen=True)
class Code:
    """What a Label means, for programs that read the masks.

    Attributes:
        value: For example `52988006`.
        scheme: Who gave it, as DICOM designates it; `SCT` is SNOMED CT.
        meaning: For the reader.
    """

    value: str
    scheme: str
    meaning: str

    def __str__(self) -> str:
        return f"{self.meaning} ({self.scheme} {self.value})"


@dataclass(frozen=True)
class Label:
    """What is outlined.

    Attributes:
        id: Its number in the Workspace.
        name: What the user reads; no two in a Workspace have the same.
        colour: Of its masks, one of `COLOURS`.
        code: None where the user gave none.
        visible: Whether its masks are drawn; one that is not drawn cannot be changed by a tool either.
        locked: Whether no tool changes its masks, not even by painting another Label there.
        overlaps: Whether its pixels may belong to other Labels too; else painting one takes them from the other.
        proposed: Whether the model's Proposals are for it; exactly one in a Workspace is.
    """

    id: int
    name: str
    colour: str
    code: Code | None = None
    visible: bool = True
    locked: bool = False
    overlaps: bool = False
    proposed: bool = False

    def excludes(self, other: Label) -> bool:
        """Whether no pixel can belong to both."""
        return self.id != other.id and not (self.overlaps or other.overlaps)

    @property
    def why_fixed(self) -> str:
        """A sentence where no tool can change its masks, else empty."""
        if self.locked:
            return tr("“{label}” is locked; unlock it to change it.", label=self.name)
        return "" if self.visible else tr("“{label}” is hidden; show it to change it.", label=self.name)


@dataclass(frozen=True)
class Preset:
    """A ready-made set of Labels.

    Attributes:
        name: What the user reads.
        labels: Name and code of each; the model's Proposals are for the first.
    """

    name: str
    labels: tuple[tuple[str, Code], ...]


LESION = Code("52988006", "SCT", "Lesion")
_INSTRUMENT = Code("57134006", "SCT", "Instrument, device (physical object)")

PRESETS = (
    Preset("Breast ultrasound", (("Lesion", LESION), ("Cyst", Code("399294002", "SCT", "Cyst of breast")))),
    Preset("Endoscopy", (("Polyp", Code("68496003", "SCT", "Polyp of colon")), ("Instrument", _INSTRUMENT))),
    Preset(
        "Dermoscopy",
        (("Skin lesion", Code("95324001", "SCT", "Skin lesion")), ("Hair", Code("386045008", "SCT", "Hair"))),
    ),
)


def name_problem(name: str, others: Iterable[Label]) -> str:
    """A sentence where a Label beside `others` cannot be called `name`, else empty."""
    if not name.strip() or len(name) > MAX_NAME or not name.isprintable():
        return tr("A label needs a name of 1 to {most} characters.", most=MAX_NAME)
    if any(other.name.casefold() == name.strip().casefold() for other in others):
        return tr("There is a label “{label}” already; choose another name.", label=name.strip())
    return ""


def free_colour(labels: Sequence[Label]) -> str:
    """The colour that fewest of `labels` have, the first of `COLOURS` among equals."""
    return min(COLOURS, key=lambda colour: sum(label.colour == colour for label in labels))


def rgb_of(colour: str) -> tuple[int, int, int]:
    """One of `COLOURS` as red, green and blue, 0..255."""
    red, green, blue = bytes.fromhex(LABEL_COLOURS[colour][1:])
    return red, green, blue
