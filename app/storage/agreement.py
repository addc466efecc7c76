"""Agreement of two readers over a Workspace: its table, as CSV, and its picture, after Bland and Altman."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.domain.agreement import Agreement, bland_altman, compare
from app.domain.annotated_image import AnnotatedImage
from app.domain.annotation import State
from app.domain.errors import ExportError, ImageError
from app.domain.image import Calibration
from app.domain.wording import in_english, mark, tr
from app.storage.csv_file import csv_content
from app.storage.files import replace_file
from app.storage.plots import bland_altman_plot
from app.storage.source_frames import UNREADABLE, SourceFrames
from app.storage.workspace import ImageRecord, Workspace

TABLE = "agreement.csv"
PICTURE = "bland_altman_{}.svg"
UNITS = ("mm", "px")
NOBODY = mark("(no name)")
NEITHER = "Neither reader has outlined this label here."
ADJUDICATION = mark("Adjudication")
"""The step by which somebody decided between readers."""
_COLUMNS = (
    "image", "frame", "label", "reader_a", "reader_b", "dice", "hd95", "length_unit",
    "area_a", "area_b", "area_difference", "area_unit", "note",
)  # fmt: skip

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class AgreementRow:
    """Two readers on one Frame and Label that both have accepted.

    Attributes:
        record: The Image.
        frame: Index.
        label_id: The Label.
        label: Its name.
        agreement: How far they agree.
        note: One sentence, why it is in pixels or that there is nothing to compare; else empty.
    """

    record: ImageRecord
    frame: int
    label_id: int
    label: str
    agreement: Agreement
    note: str

    @property
    def unit(self) -> str:
        """Of lengths, one of `UNITS`."""
        return "mm" if self.agreement.spacing else "px"


@dataclass(frozen=True)
class ReaderAgreement:
    """Two readers on all Images that both have submitted.

    Attributes:
        a: The one.
        b: The other.
        rows: What both have accepted, in the order of the Images.
        images: How many both have submitted.
        one_sided: How many Frames only one of them has accepted; there is nothing to compare with.
    """

    a: str
    b: str
    rows: tuple[AgreementRow, ...]
    images: int
    one_sided: int

    def plots(self, names: tuple[str, str], inline: bool = False) -> Iterator[tuple[str, str]]:
        """Unit and picture of the areas' agreement, for each unit that there are areas in.

        A Frame on which neither has outlined anything has an area in no unit, and is left out.
        """
        for unit in UNITS:
            pairs = [
                (row.agreement.area_a, row.agreement.area_b)
                for row in self.rows
                if row.unit == unit and not row.agreement.both_empty
            ]
            if pairs:
                limits = bland_altman(*zip(*pairs, strict=True))
                yield unit, bland_altman_plot(pairs, limits, f"{unit}²", names, inline)


def reader_agreement(
    workspace: Workspace,
    other: str,
    frames: SourceFrames,
    progress: Callable[[int, int], None] = lambda done, count: None,
) -> ReaderAgreement:
    """Compare the reader of a Workspace with another one.

    Raises:
        WorkspaceError: The Workspace cannot be read.
        OpeningCancelled: Nobody waits for it any more.
    """
    both = {workspace.reader, other}
    submitted = [record for record in workspace.images() if both <= workspace.submitted(record.id)]
    rows: list[AgreementRow] = []
    one_sided = 0
    for number, record in enumerate(submitted):
        mine, theirs = (workspace.load_of(record.id, reader) for reader in (workspace.reader, other))
        if mine and theirs and mine.shape == theirs.shape:
            accepted, others = accepted_frames(mine), accepted_frames(theirs)
            one_sided += len(accepted ^ others)
            for index in sorted(accepted & others):
                rows += _rows(record, index, mine, theirs, frames)
        progress(number + 1, len(submitted))
    return ReaderAgreement(workspace.reader, other, tuple(rows), len(submitted), one_sided)


def accepted_frames(annotated: AnnotatedImage) -> set[int]:
    """The Frames that a reader has accepted with all their masks, an empty one for what is not there included."""
    return {index for index, state in annotated.states().items() if state is State.ACCEPTED}


def reads_blind(annotated: AnnotatedImage | None) -> bool:
    """Whether a reader who has not submitted an Image has begun to read it, and not by an adjudication."""
    return bool(annotated and annotated.history and annotated.history[0].name != ADJUDICATION)


def write_agreement(found: ReaderAgreement, folder: Path) -> list[Path]:
    """Write the table, and a picture for each unit of area, into a folder; files of these names are replaced.

    Returns:
        What was written.

    Raises:
        ExportError: It cannot be written.
    """
    names = found.a or NOBODY, found.b or NOBODY
    contents = {TABLE: csv_content([_COLUMNS, *_cells(found, names)])}
    with in_english():
        contents |= {PICTURE.format(unit): picture.encode() for unit, picture in found.plots(names)}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in contents.items():
            replace_file(folder / name, content)
    except OSError as error:
        raise ExportError(
            tr(
                "The agreement cannot be written to {folder} ({reason}); choose another folder.",
                folder=folder,
                reason=error.strerror,
            )
        ) from error
    return [folder / name for name in contents]


def _cells(found: ReaderAgreement, names: tuple[str, str]) -> Iterator[list[object]]:
    """The rows of the table."""
    for row in found.rows:
        one = row.agreement
        distance = "" if one.hd95 is None else f"{one.hd95:.10g}"
        areas = [f"{area:.10g}" for area in (one.area_a, one.area_b, one.area_difference)]
        yield [
            row.record.path.name, row.frame + 1, row.label, *names, f"{one.dice:.6f}", distance, row.unit, *areas,
            f"{row.unit}²", row.note,
        ]  # fmt: skip


def _rows(
    record: ImageRecord, index: int, mine: AnnotatedImage, theirs: AnnotatedImage, frames: SourceFrames
) -> list[AgreementRow]:
    calibration = _calibration(record, index, frames)
    rows = []
    for label in mine.labels:
        found = compare(mine.mask_on(index, label.id), theirs.mask_on(index, label.id), calibration)
        note = NEITHER if found.both_empty else found.reason
        rows.append(AgreementRow(record, index, label.id, label.name, found, note))
    return rows


def _calibration(record: ImageRecord, index: int, frames: SourceFrames) -> Calibration:
    """Where lengths are known; nowhere, and why, where the file cannot tell it."""
    try:
        return frames.frame(record, index).calibration
    except ImageError as error:
        _log.info("the scale of %s cannot be told: %s", record.path, error)
        return Calibration(reason=UNREADABLE)
