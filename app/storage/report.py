"""What a report says of a Workspace: how far the work is, how long it took, how good Proposals were, who agrees."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import combinations
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.domain.agreement import compare
from app.domain.annotation import State
from app.domain.burnt_in_text import blanked
from app.domain.errors import ExportError, ImageError, OpeningCancelled
from app.domain.image import UNCALIBRATED
from app.domain.mask_editing import Rect
from app.domain.wording import mark, tr
from app.storage.agreement import NOBODY, AgreementRow, ReaderAgreement, reader_agreement, reads_blind
from app.storage.annotation_table import Provenance
from app.storage.confirmed_text import ConfirmedText
from app.storage.files import replace_file
from app.storage.images.decodes import Decodes
from app.storage.revision_table import proposal_sha256
from app.storage.source_frames import UNREADABLE, SourceFrames
from app.storage.workspace import ImageRecord, Workspace

WORST = 6
_UNCONFIRMED = mark(
    "The image is left out, since nobody has confirmed where burnt-in text stands in it (View, “Burnt-in text…”)."
)

Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Spread:
    """Numbers by their quartiles.

    Attributes:
        n: How many.
        q1: A quarter of them is at most this.
        median: Half of them.
        q3: Three quarters.
    """

    n: int
    q1: float
    median: float
    q3: float

    @classmethod
    def of(cls, values: Sequence[float]) -> Spread | None:
        """None where there are none."""
        if not values:
            return None
        return cls(len(values), *(float(value) for value in np.percentile(values, (25, 50, 75))))


@dataclass(frozen=True)
class ModelQuality:
    """How a model's Proposals compare with what was accepted in their place.

    Attributes:
        bundle_id: Of the model.
        weights_sha256: Tells its version.
        dice: Proposal with accepted mask.
        unchanged: How many were accepted as they were proposed, pixel by pixel.
        seconds_unchanged: Active seconds on the Images of those, where nothing else was accepted on the Image but other
            Labels of the same Frame.
        seconds_corrected: Likewise, of the others.
    """

    bundle_id: str
    weights_sha256: str
    dice: Spread
    unchanged: int
    seconds_unchanged: Spread | None
    seconds_corrected: Spread | None


@dataclass(frozen=True)
class Case:
    """Two masks that differ much, cut out with their surroundings.

    Attributes:
        title: Which Image, Frame and Label.
        said: How much they differ.
        first: Shape (h, w).
        second: Shape (h, w).
        rgb: Shape (h, w, 3), uint8; None where it is not shown.
        note: One sentence, why it is not shown; else empty.
    """

    title: str
    said: str
    first: Mask
    second: Mask
    rgb: NDArray[np.uint8] | None
    note: str


@dataclass(frozen=True)
class Report:
    """What a report says.

    Attributes:
        written_at: When.
        version: Of the program.
        reader: Whose Annotations it is about.
        place: Folder of the Workspace; None where names are left out.
        images: Images by state.
        labels: Name of each Label and its Annotations by state.
        seconds: Active seconds on each Image that has something accepted.
        models: By model and version, the one with most Proposals first.
        agreements: Of each two readers that have submitted Images in common, and the worst cases of them.
        worst_proposals: The Proposals that were farthest from what was accepted.
        names_shown: Whether files, folders and readers are named.
    """

    written_at: datetime
    version: str
    reader: str
    place: Path | None
    images: Mapping[State, int]
    labels: Sequence[tuple[str, Mapping[State, int]]]
    seconds: Spread | None
    models: Sequence[ModelQuality]
    agreements: Sequence[tuple[ReaderAgreement, Sequence[Case]]]
    worst_proposals: Sequence[Case]
    names_shown: bool


@dataclass(frozen=True)
class _Accepted:
    """One accepted Annotation.

    Attributes:
        record: Its Image.
        frame: Index of its Frame.
        label_id: Its Label.
        provenance: What the acceptance was based on.
        seconds: Active ones on the Image where it has no other accepted Frame; 0 where that is unknown, or it has.
    """

    record: ImageRecord
    frame: int
    label_id: int
    provenance: Provenance
    seconds: float

    @property
    def dice(self) -> float:
        """Of the Proposal and the accepted mask; 1 where there was no Proposal."""
        return 1.0 if self.provenance.dice is None else self.provenance.dice


@dataclass
class _Tally:
    """What is added up, Image by Image."""

    labels: dict[int, Counter[State]] = field(default_factory=lambda: defaultdict(Counter))
    seconds: list[float] = field(default_factory=list)
    accepted: list[_Accepted] = field(default_factory=list)


def write_report(page: str, path: Path) -> None:
    """Write a page as a file, in place of the one that may be there.

    Raises:
        ExportError: It cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, page.encode("utf-8", "backslashreplace"))  # names of files need not be text
    except OSError as error:
        raise ExportError(
            tr("The report cannot be written to {path} ({reason}); free some space.", path=path, reason=error.strerror)
        ) from error


class ReportMaker:
    """Reads a Workspace for a report.

    Args:
        workspace: Of the reader whose Annotations it is about.
        decoder: Reads the files.
        confirmed: Where burnt-in text stands.
        names: Whether files, folders and readers may be named, and images be shown with burnt-in text that nobody has
            confirmed.
        progress: Called with how much is done, and of how much.
        cancelled: Asked now and then whether nobody waits any more.
    """

    def __init__(
        self,
        workspace: Workspace,
        decoder: Decodes,
        confirmed: ConfirmedText,
        names: bool,
        progress: Callable[[int, int], None] = lambda done, count: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        self._workspace = workspace
        self._confirmed = confirmed
        self._names = names
        self._progress = progress
        self._cancelled = cancelled
        self._frames = SourceFrames(workspace, decoder, cancelled)
        self._submitted: dict[int, frozenset[str]] = {}  # who has submitted each Image
        self._blind: set[int] = set()  # Images of which the reader must not see yet what others have outlined
        self._readers = {
            reader: tr("Reader {number}", number=number) for number, reader in enumerate(workspace.readers(), 1)
        }

    def make(self, version: str, written_at: datetime) -> Report:
        """Read all of it.

        Raises:
            WorkspaceError: It cannot be read.
            OpeningCancelled: Nobody waits for it any more.
        """
        records, labels = self._workspace.images(), self._workspace.labels()
        self._submitted = {record.id: self._workspace.submitted(record.id) for record in records}
        pairs = self._pairs()
        steps = len(records) + sum(count for _, _, count in pairs) + WORST * (1 + len(pairs))
        tally, done = _Tally(), 0
        for record in records:
            self._add(record, tally)
            done += 1
            self._tell(done, steps)
        agreements = []
        for a, b, count in pairs:
            agreements.append(self._agreement(a, b, done, steps))
            done += count + WORST
        worst = self._worst_proposals(tally)
        self._tell(steps, steps)
        return Report(
            written_at,
            version,
            self._called(self._workspace.reader),
            self._workspace.folder if self._names else None,
            Counter(record.state for record in records),
            [(label.name, tally.labels[label.id]) for label in labels],
            Spread.of(tally.seconds),
            _qualities(tally.accepted),
            agreements,
            worst,
            self._names,
        )

    def _tell(self, done: int, steps: int) -> None:
        if self._cancelled():
            raise OpeningCancelled
        self._progress(done, steps)

    def _called(self, reader: str) -> str:
        return (reader or tr(NOBODY)) if self._names else self._readers.get(reader, tr("Reader"))

    def _title(self, record: ImageRecord, frame: int, label: str) -> str:
        name = record.path.name if self._names else tr("Image {id}", id=record.id)
        return " · ".join([name, *([tr("Frame {frame}", frame=frame + 1)] if frame else []), label])

    def _pairs(self) -> list[tuple[str, str, int]]:
        """Each two readers that have submitted Images in common, and how many those are."""
        common = Counter(pair for who in self._submitted.values() for pair in combinations(sorted(who), 2))
        return [(*pair, count) for pair, count in sorted(common.items())]

    def _add(self, record: ImageRecord, tally: _Tally) -> None:
        annotated = self._workspace.load(record.id)
        if annotated is None:
            return
        if self._workspace.reader not in self._submitted[record.id] and reads_blind(annotated):
            self._blind.add(record.id)
        for index in annotated.states():
            annotated.show(index)
            for label_id, annotation in annotated.annotations.items():
                tally.labels[label_id][annotation.state] += 1
        accepted = self._workspace.acceptances(record.id)
        # An acceptance knows the time up to it; the longest is the time for the Image. Early versions did not keep it.
        if seconds := max((provenance.editing_seconds for provenance in accepted.values()), default=0.0):
            tally.seconds.append(seconds)
        still = len({frame for frame, _ in accepted}) == 1
        for (frame, label_id), provenance in accepted.items():
            tally.accepted.append(_Accepted(record, frame, label_id, provenance, seconds if still else 0.0))

    def _agreement(self, a: str, b: str, done: int, steps: int) -> tuple[ReaderAgreement, Sequence[Case]]:
        with closing(Workspace(self._workspace.folder, a, read_only=True)) as workspace:
            found = reader_agreement(workspace, b, self._frames, lambda here, _: self._tell(done + here, steps))
            cases = []
            differing = (row for row in found.rows if row.agreement.dice < 1 and row.record.id not in self._blind)
            for row in sorted(differing, key=_how_far)[:WORST]:
                mine, theirs = (workspace.load_of(row.record.id, reader) for reader in (a, b))
                if mine and theirs:
                    masks = mine.mask_on(row.frame, row.label_id), theirs.mask_on(row.frame, row.label_id)
                    cases.append(self._case(row.record, row.frame, row.label, *masks))
        named = replace(found, a=self._called(a), b=self._called(b))
        return named, cases

    def _worst_proposals(self, tally: _Tally) -> list[Case]:
        names = {label.id: label.name for label in self._workspace.labels()}
        cases: list[Case] = []
        for one in sorted((one for one in tally.accepted if one.dice < 1), key=lambda one: one.dice):
            if len(cases) == WORST:
                break
            annotated = self._workspace.load(one.record.id)
            packed = annotated.proposal_on(one.frame) if annotated else None
            if annotated is None or packed is None:
                continue
            proposal = packed.unpacked()
            # A newer one may have taken its place since.
            if proposal_sha256(proposal) == one.provenance.proposal_sha256:
                accepted = annotated.mask_on(one.frame, one.label_id)
                suggested = proposal.mask_at(proposal.threshold)
                cases.append(self._case(one.record, one.frame, names[one.label_id], suggested, accepted))
        return cases

    def _case(self, record: ImageRecord, frame: int, label: str, first: Mask, second: Mask) -> Case:
        calibration, rgb, note = UNCALIBRATED, None, ""
        try:
            shown = self._frames.frame(record, frame)
            calibration = shown.calibration
            boxes = self._confirmed.boxes_of(self._frames.image(record))
            if boxes is None and not self._names:
                note = tr(_UNCONFIRMED)
            else:
                rgb = shown.rgb if self._names else blanked(shown.rgb, boxes or ())
        except ImageError as error:
            note = str(error) if self._names else tr(UNREADABLE)
        found = compare(first, second, calibration)
        unit = "mm" if found.spacing else "px"
        distance = "" if found.hd95 is None else f", HD95 {found.hd95:.3g} {unit}"
        part = _surroundings(first | second).window
        return Case(
            self._title(record, frame, label),
            f"Dice {found.dice:.2f}{distance}",
            first[part],
            second[part],
            None if rgb is None else rgb[part],
            note,
        )


def _how_far(row: AgreementRow) -> float:
    return row.agreement.dice


def _qualities(accepted: Iterable[_Accepted]) -> list[ModelQuality]:
    groups: dict[tuple[str, str], list[_Accepted]] = defaultdict(list)
    for one in accepted:
        if one.provenance.dice is not None and one.provenance.bundle_id:
            groups[one.provenance.bundle_id, one.provenance.weights_sha256 or ""].append(one)
    found = []
    for which, group in groups.items():
        spread = Spread.of([one.dice for one in group])
        unchanged, corrected = ([one for one in group if (one.dice == 1) is same] for same in (True, False))
        seconds = (Spread.of([one.seconds for one in some if one.seconds]) for some in (unchanged, corrected))
        if spread:
            found.append(ModelQuality(*which, spread, len(unchanged), *seconds))
    return sorted(found, key=lambda model: -model.dice.n)


def _surroundings(mask: Mask) -> Rect:
    """What to show of a Frame for a mask to be recognised in it."""
    height, width = mask.shape
    box = Rect.around(mask)
    margin = max(16, round(0.35 * max(box.shape)))
    return Rect(box.left - margin, box.top - margin, box.right + margin, box.bottom + margin).clipped(height, width)
