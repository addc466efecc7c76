"""What became of an import of masks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.mask_import import Placed, Which
from app.domain.wording import counted, tr
from app.storage.imports.found import Problem


@dataclass
class ImportReport:
    """What became of an import, or would.

    Attributes:
        dry_run: Whether nothing was changed.
        matched: Source and Image of everything that was found an Image for.
        imported: How many masks are there now that were not before.
        images: On how many Images.
        unchanged: How many were there before.
        kept: Where the work of a human was left alone, and why.
        kept_count: How many masks these are.
        problems: What else was not imported, and why.
        remarks: On how something was read: source and one sentence.
        cancelled: Whether it was stopped before the last Image.
    """

    dry_run: bool = False
    matched: list[tuple[str, str]] = field(default_factory=list)
    imported: int = 0
    images: int = 0
    unchanged: int = 0
    kept: list[Problem] = field(default_factory=list)
    kept_count: int = 0
    problems: list[Problem] = field(default_factory=list)
    remarks: list[Problem] = field(default_factory=list)
    cancelled: bool = False

    @property
    def complete(self) -> bool:
        """Whether everything that was found is there now."""
        return not (self.kept or self.problems or self.cancelled)

    def add(self, placed: Placed, sources: Mapping[Which, str]) -> None:
        """Count the masks for one Image, of which each came from somewhere."""
        self.imported += len(placed.taken)
        self.images += bool(placed.taken)
        self.unchanged += len(placed.unchanged)
        self.kept_count += len(placed.kept)
        self.kept += _by_source(sources, placed.kept)
        self.problems += _by_source(sources, placed.refused)


def _by_source(sources: Mapping[Which, str], sentences: Mapping[Which, str]) -> list[Problem]:
    """One line for each file and reason, however many Frames it is about."""
    return list(dict.fromkeys(Problem(sources[which], sentence) for which, sentence in sentences.items()))


def summary_of(report: ImportReport) -> str:
    """What became of an import, in a few short sentences."""
    masks = counted(report.imported, "{n} mask", "{n} masks")
    images = counted(report.images, "{n} image", "{n} images")
    if report.dry_run:
        told = [tr("{masks} would be imported for {images}.", masks=masks, images=images)]
    else:
        told = [tr("{masks} imported for {images}.", masks=masks, images=images)]
    if report.unchanged:
        told.append(counted(report.unchanged, "{n} there already.", "{n} there already."))
    if report.kept:
        told.append(counted(report.kept_count, "{n} kept as it was drawn here.", "{n} kept as they were drawn here."))
    if report.problems:
        told.append(counted(len(report.problems), "{n} problem.", "{n} problems."))
    if report.cancelled:
        told.append(tr("Then the import was cancelled."))
    return " ".join(told)
