"""The import of masks, Image by Image: found, matched, read, and made a step of each Image's history."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.annotated_image import AnnotatedImage
from app.domain.annotation import State
from app.domain.errors import ImageError, MaskImportError, OpeningCancelled
from app.domain.image import Identity
from app.domain.labels import Label, free_colour, name_problem
from app.domain.mask_import import Placed, Which, place_masks
from app.domain.packed_masks import PackedMasks
from app.domain.wording import tr
from app.storage.exports.names import label_folders
from app.storage.images.decodes import Decodes
from app.storage.imports.formats import FORMATS
from app.storage.imports.found import Found, ImportedMask, Known, Problem, Size, key_of
from app.storage.imports.matching import Images, Match
from app.storage.imports.report import ImportReport
from app.storage.workspace import ImageRecord, Workspace


@dataclass(frozen=True)
class ImportOptions:
    """What is imported, and how.

    Attributes:
        form: Name of the format, one of `FORMATS`.
        path: The file or folder with the masks.
        label: Name of the Label for all of it, which is added where there is none; empty goes by what the files say.
        replace: Whether masks may take the place of what a human has made.
        accept: Whether they are accepted, not only there to be looked at.
    """

    form: str
    path: Path
    label: str = ""
    replace: bool = False
    accept: bool = False


@dataclass(frozen=True)
class Group:
    """The masks for one Image."""

    record: ImageRecord
    matches: tuple[Match, ...]


@dataclass
class Prepared:
    """Masks and what they belong to; nothing of them is read yet.

    Attributes:
        options: What is imported, and how.
        groups: In the order of the Images.
        labels: Of the Workspace, with the one that is added.
        problems: Why others belong to nothing.
    """

    options: ImportOptions
    groups: list[Group]
    labels: tuple[Label, ...]
    problems: list[Problem]


@dataclass
class ReadMasks:
    """The masks for one Image.

    Attributes:
        record: The Image.
        size: Of the Image.
        sha256: Of its file.
        masks: By Frame and Label.
        sources: What each came from.
        problems: Why others could not be read.
        remarks: On how they were read.
    """

    record: ImageRecord
    size: Size
    sha256: str
    masks: PackedMasks[Which] = field(default_factory=PackedMasks)
    sources: dict[Which, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)


def prepare(
    workspace: Workspace, options: ImportOptions, decoder: Decodes, wanted: Callable[[], bool] = lambda: True
) -> Prepared:
    """Find masks and the Images of the Workspace that they belong to; nothing is changed.

    Args:
        workspace: With the Images.
        options: What is imported.
        decoder: Reads the headers of Images that are not known yet, where masks go by UIDs.
        wanted: Asked now and then.

    Raises:
        MaskImportError: There is nothing to import, or the Label cannot be.
        WorkspaceError: The Workspace cannot be read.
        OpeningCancelled: It is not wanted any more.
    """
    records, labels = workspace.images(), workspace.labels()
    if options.label and not _label_of(options.label, labels):
        if problem := name_problem(options.label, labels):
            raise MaskImportError(problem)
        number = workspace.last_label_id() + 1
        labels.append(Label(number, options.label.strip(), free_colour(labels)))
    if not options.path.exists():
        raise MaskImportError(tr("{path} does not exist; choose the file or folder with the masks.", path=options.path))
    form = FORMATS[options.form]
    found, problems = list[Found](), list[Problem]()
    for each in form.find(options.path, _known(records, labels)):
        if not wanted():
            raise OpeningCancelled
        if isinstance(each, Found):
            found.append(each)
        else:
            problems.append(each)
    if not found and not problems:
        raise MaskImportError(
            tr(
                "No masks were found in {path} ({format}); choose another folder or format.",
                path=options.path,
                format=tr(form.title),
            )
        )
    images = Images(records, _identities(workspace, records, found, decoder, wanted))
    images.expect(found)
    matches: dict[int, list[Match]] = {record.id: [] for record in records}
    for one in found:
        try:
            match = images.match(one)
        except MaskImportError as error:
            problems.append(Problem(one.source, str(error)))
        else:
            matches[match.record.id].append(match)
    groups = [Group(record, tuple(matches[record.id])) for record in records if matches[record.id]]
    return Prepared(options, groups, tuple(labels), problems)


def _known(records: Sequence[ImageRecord], labels: Sequence[Label]) -> Known:
    folders = label_folders(labels)
    called = {key_of(folders[label.id]): label.name for label in labels if folders[label.id]}
    called |= {key_of(label.name): label.name for label in labels}
    return Known(called, frozenset(key_of(part) for record in records for part in record.path.parent.parts))


def _identities(
    workspace: Workspace,
    records: Sequence[ImageRecord],
    found: Sequence[Found],
    decoder: Decodes,
    wanted: Callable[[], bool],
) -> dict[int, Identity]:
    """What the headers say; they are read where a UID that is looked for is in none that is known."""
    identities = workspace.identities()
    missing = {one.uid for one in found} - {identity.sop_instance_uid for identity in identities.values()} - {""}
    for record in records:
        if not missing:
            break
        if record.id not in identities:
            try:
                identity = decoder.read_identity(record.path, wanted)
            except ImageError:
                continue  # it cannot be opened either, which is said where it is
            if identity is None:
                raise OpeningCancelled
            identities[record.id] = identity
            missing.discard(identity.sop_instance_uid)
    return identities


def read_masks(
    prepared: Prepared, group: Group, decoder: Decodes, wanted: Callable[[], bool] = lambda: True
) -> ReadMasks:
    """Read the masks for one Image.

    Raises:
        MaskImportError: The Image cannot be read.
        OpeningCancelled: It is not wanted any more.
    """
    record = group.record
    if not wanted():
        raise OpeningCancelled
    try:
        image = decoder.read_image(record.path, wanted)
    except ImageError as error:
        raise MaskImportError(str(error)) from error
    if image is None:
        raise OpeningCancelled
    size = Size(image.frame.height, image.frame.width, image.frame_count)
    read = ReadMasks(record, size, image.sha256)
    families: dict[Which, str] = {}
    twice: set[Which] = set()
    for match in group.matches:
        found = match.found
        if found.remark:
            read.remarks.append(found.remark)
        try:
            for mask in found.read(size, match.frame):
                if not wanted():
                    raise OpeningCancelled
                try:
                    size.check_frame(mask.frame)
                    which = mask.frame, _meant(mask, prepared).id
                except MaskImportError as error:
                    problem = Problem(found.source, str(error))
                    read.problems += [] if problem in read.problems else [problem]
                    continue
                if families.setdefault(which, found.family) != found.family:
                    twice.add(which)
                    reason = tr(
                        "It is for the same frame and label as {other}; keep one of them.", other=read.sources[which]
                    )
                    read.problems.append(Problem(found.source, reason))
                    continue
                read.masks[which] = read.masks[which] | mask.mask if which in read.masks else mask.mask
                read.sources[which] = found.source
        except MaskImportError as error:
            read.problems.append(Problem(found.source, str(error)))
    for which in twice:
        del read.masks[which]
        read.problems.append(Problem(read.sources[which], tr("There is another mask for the same frame and label.")))
    return read


def _meant(mask: ImportedMask, prepared: Prepared) -> Label:
    """The Label of a mask.

    Raises:
        MaskImportError: There is none, or nobody can tell.
    """
    labels, wanted = prepared.labels, prepared.options.label
    if not wanted and not mask.label and not mask.code:
        if len(labels) > 1:
            raise MaskImportError(tr("It does not say which label it is for; choose one."))
        return labels[0]
    label = _label_of(wanted or mask.label, labels)
    if label is None and mask.code:
        code = (mask.code.scheme, mask.code.value)
        label = next((each for each in labels if each.code and (each.code.scheme, each.code.value) == code), None)
    if label is None:
        raise MaskImportError(
            tr("There is no label “{label}”; add it, or choose one for everything.", label=mask.label or mask.code)
        )
    return label


def _label_of(name: str, labels: Sequence[Label]) -> Label | None:
    """The Label that is called so, or else has this code."""
    key, folders = key_of(name.strip()), label_folders(labels)
    called = {key_of(label.code.value): label for label in reversed(labels) if label.code}
    called |= {key_of(folders[label.id]): label for label in reversed(labels)}
    called |= {key_of(label.name): label for label in labels}
    return called.get(key) if key else None


def place(workspace: Workspace, prepared: Prepared, read: ReadMasks, dry_run: bool) -> Placed:
    """Make masks those of an Image in the Workspace, in one step of its history.

    Raises:
        MaskImportError: The Image is not what it was when it was annotated.
        WorkspaceError: The Workspace cannot be read or written; nothing was stored.
    """
    record, shape = read.record, (read.size.height, read.size.width)
    annotated, noted = workspace.load(record.id), workspace.noted_hash(record.id)
    changed = noted not in (None, read.sha256)
    acted_on = changed and workspace.acted_on(record.id)
    if changed and not acted_on:
        # Nobody but a model has looked at the earlier content.
        annotated = None
    if acted_on or (annotated and annotated.shape != shape):
        raise MaskImportError(
            tr("{image} has changed since it was annotated; restore the original file.", image=record.path.name)
        )
    fresh = annotated is None
    # While this waited, one may have been removed.
    labels = prepared.labels if dry_run else workspace.labels()
    annotated = annotated or AnnotatedImage(*shape, labels)
    annotated.use_labels(labels)
    options = prepared.options
    placed = place_masks(annotated, read.masks, State.ACCEPTED if options.accept else State.CORRECTED, options.replace)
    if placed.entry and not dry_run:
        if fresh:
            workspace.note_hash(record.id, read.sha256)
        workspace.record_entry(record.id, shape, annotated.position - 1, placed.entry)
    return placed


def import_masks(
    workspace: Workspace,
    options: ImportOptions,
    decoder: Decodes,
    dry_run: bool = False,
    progress: Callable[[int, int], None] = lambda done, total: None,
    wanted: Callable[[], bool] = lambda: True,
) -> ImportReport:
    """Import masks into a Workspace, or find out what an import would do.

    Args:
        workspace: With the Images.
        options: What is imported, and how.
        decoder: Reads the Images.
        dry_run: Whether nothing is changed.
        progress: Called after each Image with how many are done and how many there are.
        wanted: Asked now and then; what was imported until it says no stays.

    Raises:
        MaskImportError: There is nothing to import, or the Label cannot be.
        WorkspaceError: The Workspace cannot be read or written.
    """
    report = ImportReport(dry_run)
    try:
        prepared = prepare(workspace, options, decoder, wanted)
        begin(report, prepared)
        if not dry_run and (labels := workspace.labels()) != list(prepared.labels):
            workspace.save_labels(labels, prepared.labels)
        for done, group in enumerate(prepared.groups, 1):
            try:
                read = read_masks(prepared, group, decoder, wanted)
                tell(report, read, place(workspace, prepared, read, dry_run))
            except MaskImportError as error:
                refuse(report, group, str(error))
            progress(done, len(prepared.groups))
    except OpeningCancelled:
        report.cancelled = True
    if not dry_run:
        note(workspace, options, report)
    return report


def note(workspace: Workspace, options: ImportOptions, report: ImportReport) -> None:
    """Put an import on record.

    Raises:
        WorkspaceError: It was not stored.
    """
    details = {
        "format": options.form,
        "masks": os.fsencode(options.path.absolute()).decode(errors="replace"),
        "imported": report.imported,
        "images": report.images,
        "unchanged": report.unchanged,
        "kept": report.kept_count,
        "problems": len(report.problems),
        "replace": options.replace,
        "accept": options.accept,
    }
    workspace.note_event("masks imported", details)


def begin(report: ImportReport, prepared: Prepared) -> None:
    """Tell what was matched, and what was not."""
    report.matched += [(match.found.source, group.record.path.name) for group in prepared.groups
                       for match in group.matches]  # fmt: skip
    report.problems += prepared.problems


def tell(report: ImportReport, read: ReadMasks, placed: Placed) -> None:
    """Tell what became of the masks for one Image."""
    report.add(placed, read.sources)
    report.problems += read.problems
    report.remarks += [Problem(read.record.path.name, remark) for remark in read.remarks]


def refuse(report: ImportReport, group: Group, reason: str) -> None:
    """Tell why the masks for one Image were not imported."""
    report.problems += [Problem(match.found.source, reason) for match in group.matches]
