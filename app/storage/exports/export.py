"""The export: walks over Images and Frames, and writes what the formats make of their masks."""

from __future__ import annotations

import errno
import logging
import os
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.domain.annotation import State
from app.domain.burnt_in_text import blanked
from app.domain.errors import ExportError, ImageError, OpeningCancelled, WorkspaceError
from app.domain.grouping import Grouping, groups
from app.domain.image import UNCALIBRATED, UNKNOWN, Calibration, Image
from app.domain.mask_editing import Rect
from app.domain.split import Side
from app.domain.wording import mark, tr
from app.storage.confirmed_text import ConfirmedText
from app.storage.exports.format import ExportedFrame, ExportedImage, Format, Reads, Task
from app.storage.exports.names import frame_stems, label_folders, stem_of
from app.storage.exports.png import png
from app.storage.exports.split import held_out
from app.storage.files import replace_file
from app.storage.images.decodes import Decodes
from app.storage.source_frames import CHANGED, UNREADABLE, SourceFrames
from app.storage.workspace import ImageRecord, Workspace

# What is known of an Image of which nothing is stored.
_NOTHING = {0: State.EMPTY}
_NO_TEXT_CONFIRMED = mark(
    "Nobody has confirmed where burnt-in text stands in images like this; "
    "open it, choose “Burnt-in text…” in the menu View, and export again."
)

_log = logging.getLogger(__name__)


class _DiskFullError(Exception):
    """Nothing more can be written."""


@dataclass(frozen=True)
class ExportOptions:
    """What of a Workspace is exported, and how.

    Attributes:
        states: Of the Frames whose Annotations are exported; one without a mask and a decision is left out.
        labels: Ids of the Labels; None is all.
        only: Ids of the Images; None is all.
        images: Whether to write the Frames too, as 8-bit RGB PNG without metadata, under the names of their masks into
            the folder `IMAGES`.
        confirmed: With it, what is written is de-identified: files have a number for a name, which says where in the
            Workspace the Image stands, nothing within them says whose they are, and pixels are zero where burnt-in
            text was confirmed; where nobody has confirmed it, an Image whose pixels would be written is refused.
        dry_run: Whether nothing is written; the summary says what would be.
    """

    states: Collection[State] = (State.ACCEPTED,)
    labels: Collection[int] | None = None
    only: Collection[int] | None = None
    images: bool = False
    confirmed: ConfirmedText | None = None
    dry_run: bool = False


@dataclass(frozen=True)
class ExportSummary:
    """What became of an export.

    Attributes:
        written: The files but those of the images, in the order they were written.
        refused: (image name, why there is no file for it), the reason one sentence.
        renamed: (image name, name of its files) where another image of the same name comes first, or names are left
            out.
        cancelled: Whether it was stopped before the last image.
        images: The files of the images, likewise.
        deidentified: Whether names are left out, and burnt-in text.
        replaced: Those of both that were there before.
        remarks: (image name, a sentence on what its files do not say).
        dry_run: Whether none of this happened.
    """

    written: list[Path]
    refused: list[tuple[str, str]]
    renamed: list[tuple[str, str]]
    cancelled: bool
    images: list[Path] = field(default_factory=list)
    deidentified: bool = False
    replaced: list[Path] = field(default_factory=list)
    remarks: list[tuple[str, str]] = field(default_factory=list)
    dry_run: bool = False


def export(
    workspace: Workspace,
    out: Path,
    formats: Sequence[type[Format]],
    options: ExportOptions,
    decoder: Decodes,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ExportSummary:
    """Write masks in one format to `out`, or in several, each to a folder of its name in `out`.

    A file of the same name is replaced, each file at once, so that a stopped export leaves no part of one; an Image of
    the Workspace is never replaced. What cannot be written is refused, and the others go on.

    Args:
        workspace: Where the Annotations are.
        out: Folder to write to, made where missing.
        formats: At least one.
        options: What is exported.
        decoder: Reads the Images' files where a format or the options ask for it.
        progress: Called after each Image with how many are done and how many there are.
        cancelled: Asked before each Frame.

    Raises:
        ExportError: The folder cannot be used.
        WorkspaceError: The list of Images cannot be read.
    """
    records, annotated_frames = workspace.images(), workspace.frame_states()
    chosen = [
        (record, frames)
        for record in records
        if (options.only is None or record.id in options.only)
        and (
            frames := [at for at, state in annotated_frames.get(record.id, _NOTHING).items() if state in options.states]
        )
    ]
    walk = _Walk(workspace, out, options, decoder, lambda: not cancelled(), records, annotated_frames)
    if not options.dry_run:
        try:
            out.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ExportError(
                tr(
                    "Masks cannot be written to {folder} ({reason}); choose another folder.",
                    folder=out,
                    reason=error.strerror,
                )
            ) from error
    summary = walk.summary
    try:
        walk.begin(formats, [record for record, _ in chosen])
        for index, (record, frames) in enumerate(chosen):
            walk.write(record, frames)
            if progress:
                progress(index + 1, len(chosen))
        walk.finish()
    except OpeningCancelled:
        summary = replace(summary, cancelled=True)
    except _DiskFullError:
        reason = tr("The disk with {folder} is full; free some space and export again.", folder=out)
        left = [record.path.name for record, _ in chosen[walk.done :]]
        summary.refused.extend((name, reason) for name in left or [out.name])
    if not options.dry_run:
        _note(workspace, out, formats, summary)
    return summary


def _note(workspace: Workspace, out: Path, formats: Sequence[type[Format]], summary: ExportSummary) -> None:
    """Put it on record what left the Workspace."""
    details = {
        "folder": str(out),
        "formats": [kind.name for kind in formats],
        "files": len(summary.written) + len(summary.images),
        "deidentified": summary.deidentified,
    }
    try:
        workspace.note_event("export", details)
    except WorkspaceError as error:
        summary.remarks.append((out.name, tr("The export could not be put on record. {reason}", reason=error)))


class _Walk:
    """One export on its way.

    Attributes:
        summary: What has become of it so far.
        done: How many Images it is through with.
    """

    def __init__(
        self,
        workspace: Workspace,
        out: Path,
        options: ExportOptions,
        decoder: Decodes,
        wanted: Callable[[], bool],
        records: Sequence[ImageRecord],
        annotated_frames: Mapping[int, Mapping[int, State]],
    ) -> None:
        deidentified = options.confirmed is not None
        self.summary = ExportSummary([], [], [], False, deidentified=deidentified, dry_run=options.dry_run)
        self.done = 0
        self._workspace, self._out, self._options = workspace, out, options
        self._decoder, self._wanted = decoder, wanted
        self._stems = frame_stems(records, annotated_frames, numbered=deidentified)
        self._sources = {str(record.path).casefold() for record in records}
        self._identities = workspace.identities()
        self._originals = SourceFrames(workspace, decoder, lambda: not wanted())
        self._records = records
        self._strangers: dict[int, str] = {}  # Images whose patient cannot be told, and why
        self._formats: list[tuple[Format, Path]] = []
        self._complete: set[Format] = set()  # those that have at least one Image

    def begin(self, formats: Sequence[type[Format]], chosen: Sequence[ImageRecord]) -> None:
        """Say what is to be done to the formats.

        Raises:
            OpeningCancelled: Nobody waits any more.
        """
        labels, options = tuple(self._workspace.labels()), self._options
        wanted = frozenset(label.id for label in labels if options.labels is None or label.id in options.labels)
        folders = {label_id: f"{name}/" if name else "" for label_id, name in label_folders(labels).items()}
        splits = any(kind.splits for kind in formats)
        apart = held_out(self._patients(chosen), self._drawn(chosen)) if splits else frozenset[int]()
        for kind in formats:
            images = options.images and kind.takes_images
            task = Task(labels, wanted, folders, images, options.confirmed is not None, apart)
            self._formats.append((kind(task), self._out if len(formats) == 1 else self._out / kind.name))

    def _patients(self, chosen: Sequence[ImageRecord]) -> dict[int, str]:
        """As `Workspace.patient_groups`, with the headers that nobody has read before."""
        identities = dict(self._identities)
        for record in chosen:
            if record.id not in identities:
                try:
                    image = self._decoder.read_image(record.path, self._wanted)
                except ImageError as error:
                    self._strangers[record.id] = tr("Whose image it is cannot be told. {reason}", reason=error)
                    continue
                if image is None:
                    raise OpeningCancelled
                identities[record.id] = image.identity
        folders = {record.id: str(record.path.parent) for record in self._records}
        patients = groups(identities, folders.__getitem__, Grouping.PATIENT)
        return {record.id: patients[record.id] for record in chosen if record.id in patients}

    def _drawn(self, chosen: Sequence[ImageRecord]) -> dict[int, Side]:
        """What the ledger says, so that nobody else learns from what a model here is measured by."""
        sides = self._workspace.split_ledger().sides()
        hashes = {record.id: self._workspace.noted_hash(record.id) for record in chosen} if sides else {}
        return {image_id: sides[sha256] for image_id, sha256 in hashes.items() if sha256 in sides}

    def write(self, record: ImageRecord, frames: Sequence[int]) -> None:
        """Write the files of one Image; what stands against it is in the summary.

        Raises:
            OpeningCancelled: Nobody waits any more.
            _DiskFullError: Nothing more can be written.
        """
        if not self._wanted():
            raise OpeningCancelled
        refused: list[str] = []
        try:
            source = _Source(self._workspace, record, self._originals, self._options.confirmed)
        except (ExportError, WorkspaceError) as error:
            refused = [str(error)] * len(self._formats)
        else:
            for form, folder in self._formats:
                try:
                    self._write_as(form, folder, source, frames)
                except (ExportError, ImageError, WorkspaceError) as error:
                    refused.append(str(error))
                else:
                    self._complete.add(form)
        self.summary.refused.extend((record.path.name, reason) for reason in dict.fromkeys(refused))
        stem = self._stems[record.id, 0]
        if len(refused) < len(self._formats) and stem != stem_of(record.path):
            self.summary.renamed.append((record.path.name, stem))
        self.done += 1

    def finish(self) -> None:
        """Write the files about all Images."""
        for form, folder in self._formats:
            if form in self._complete:
                try:
                    for path, content in form.finish():
                        self._put(folder, path, content, self.summary.written)
                except ExportError as error:
                    self.summary.refused.append((tr(form.title), str(error)))

    def _write_as(self, form: Format, folder: Path, source: _Source, frames: Sequence[int]) -> None:
        record, annotated = source.record, source.annotated
        if form.splits and record.id in self._strangers:
            raise ExportError(self._strangers[record.id])
        reads = Reads.PIXELS if form.task.images else form.reads
        image = source.image(reads)
        exported = ExportedImage(
            id=record.id,
            name=self._stems[record.id, 0],
            source=record.path,
            shape=annotated.shape,
            frames=tuple(frames),
            identity=image.identity if image else self._identities.get(record.id, UNKNOWN),
            image=image,
            provenance=source.provenance,
            remark=lambda sentence: self.summary.remarks.append((record.path.name, sentence)),
        )
        for path, content in form.files(exported, self._frames(form, folder, source, exported, reads)):
            self._put(folder, path, content, self.summary.written)

    def _frames(
        self, form: Format, folder: Path, source: _Source, exported: ExportedImage, reads: Reads
    ) -> Iterator[ExportedFrame]:
        for index in exported.frames:
            if not self._wanted():
                raise OpeningCancelled
            source.annotated.show(index)
            annotations = {
                label.id: annotation
                for label in form.task.chosen_labels
                if (annotation := source.annotated.annotations[label.id]).state is not State.EMPTY
            }
            if not annotations:
                continue
            decodes = reads in (Reads.SCALE, Reads.PIXELS)
            rgb, calibration, problem = source.frame(index, reads) if decodes else (None, UNCALIBRATED, "")
            name = self._stems[exported.id, index]
            masks = {label_id: annotation.mask for label_id, annotation in annotations.items()}
            states = {label_id: annotation.state for label_id, annotation in annotations.items()}
            proposals = {label_id: one.proposal for label_id, one in annotations.items() if one.proposal}
            yield ExportedFrame(index, name, masks, states, rgb, calibration, problem, proposals)
            # After its masks, so that there is no image where they cannot be written.
            if form.task.images and rgb is not None:
                self._put(folder, f"{form.image_folder(exported)}/{name}.png", png(rgb), self.summary.images)

    def _put(self, folder: Path, path: str, content: bytes, told: list[Path]) -> None:
        target = folder / path
        # Without case, since the disk may not tell cases apart.
        if str(target.parent.resolve() / target.name).casefold() in self._sources:
            raise ExportError(tr("{file} is one of the images; export to another folder.", file=target))
        there = os.path.exists(target)  # no, too, where the name is too long
        if not self._options.dry_run:
            try:
                target.parent.mkdir(parents=True, exist_ok=True)
                replace_file(target, content)
            except OSError as error:
                _log.warning("could not write %s: %s", target, error)
                if error.errno in (errno.ENOSPC, errno.EDQUOT):
                    raise _DiskFullError from error
                raise ExportError(
                    tr("{file} cannot be written ({reason}).", file=target, reason=error.strerror)
                ) from error
        told.append(target)
        if there:
            self.summary.replaced.append(target)


class _Source:
    """What is stored of one Image and what its file says, read when a format asks for it."""

    def __init__(
        self,
        workspace: Workspace,
        record: ImageRecord,
        frames: SourceFrames,
        confirmed: ConfirmedText | None,
    ) -> None:
        annotated = workspace.load(record.id)
        if annotated is None:
            raise ExportError(tr("{image} has no annotation yet; open it first.", image=record.path.name))
        self.annotated = annotated
        self.record = record
        self.provenance = workspace.acceptances(record.id)
        self._frames, self._confirmed = frames, confirmed

    def image(self, reads: Reads) -> Image | None:
        """The file as far as a format needs it; None where it does without.

        Raises:
            ExportError: Its pixels are needed, and must not be written.
            ImageError: They are needed and cannot be read.
        """
        if reads is Reads.NOTHING:
            return None
        if reads is Reads.SCALE:
            return None if isinstance(self._read, ImageError) else self._read
        if isinstance(self._read, ImageError):
            raise self._read
        if reads is Reads.PIXELS and self._boxes is None:
            raise ExportError(tr(_NO_TEXT_CONFIRMED))
        return self._read

    def frame(self, index: int, reads: Reads) -> tuple[NDArray[np.uint8] | None, Calibration, str]:
        """Pixels of a Frame, blanked where they must be, if the format reads pixels; calibration and problem likewise.

        Raises:
            ImageError: The pixels cannot be read.
        """
        try:
            if isinstance(self._read, ImageError):
                raise self._read
            frame = self._frames.frame(self.record, index)
        except ImageError as error:
            if reads is Reads.PIXELS:
                raise
            return None, Calibration(reason=UNREADABLE), str(error)
        rgb = blanked(frame.rgb, self._boxes or ()) if reads is Reads.PIXELS else None
        return rgb, frame.calibration, ""

    @cached_property
    def _read(self) -> Image | ImageError:
        """The Image, or what stands against using its file."""
        try:
            image = self._frames.image(self.record)
        except ImageError as error:
            return error
        return image if image.frame.rgb.shape[:2] == self.annotated.shape else ImageError(tr(CHANGED))

    @cached_property
    def _boxes(self) -> Sequence[Rect] | None:
        """What has to be blanked on the Frames; None where nobody has said."""
        if self._confirmed is None or isinstance(self._read, ImageError):
            return ()
        return self._confirmed.boxes_of(self._read)
