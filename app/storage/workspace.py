"""The Workspace: one SQLite file with the Images of a folder, their Annotations and every step made on them."""

from __future__ import annotations

import os
import sqlite3
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.domain.annotated_image import AnnotatedImage
from app.domain.annotation import PackedProposal, Proposal, State, most_urgent
from app.domain.errors import WorkspaceError
from app.domain.grouping import Grouping, groups
from app.domain.history import HistoryEntry
from app.domain.image import Identity
from app.domain.labels import Label
from app.domain.manual_scale import ManualScale
from app.domain.readers import reader_name
from app.domain.split import Ledger, Seen
from app.domain.wording import tr
from app.storage.annotation_table import (
    Provenance,
    check_shape,
    read_annotated,
    read_position,
    write_entry,
    write_position,
)
from app.storage.audit import Note, append, utc_now
from app.storage.database import Database
from app.storage.identity_table import read_identities, write_identities
from app.storage.label_table import differences, label_uses, last_label_id, read_labels, write_labels
from app.storage.reading_table import (
    FRAME_STATES,
    IMAGES,
    acted_on,
    begin_reading,
    find_reading,
    note_work,
    proposals_wait,
    read_readers,
    read_submitted,
    take_waiting_proposals,
    write_hash,
    write_proposal,
)
from app.storage.record import RECOVERED
from app.storage.revision_table import (
    ON_MASKS,
    Revision,
    keep_earlier,
    note_decisions,
    read_acceptances,
    read_decisions,
    read_revisions,
)
from app.storage.scale_table import described, read_scales, write_scale
from app.storage.schema import LISTING, SCHEMA
from app.storage.split_table import hand_out, read_ledger
from app.storage.worklist_table import (
    ListFacts,
    disagreement_of,
    read_disagreement,
    read_facts,
    write_disagreement,
    write_off_list,
)
from app.storage.workspace_place import stored_path

DATABASE_NAME = "workspace.sqlite3"


@dataclass(frozen=True)
class ImageRecord:
    """One Image as it is stored.

    Attributes:
        id: Its number in the Workspace.
        path: The file, absolute; it may have vanished.
        state: Of its Annotations, see `most_urgent`.
        confidence: Of its newest Proposal, in [0, 1]; None where there is none.
    """

    id: int
    path: Path
    state: State
    confidence: float | None


class Workspace:
    """A folder with everything about a set of Images, opened or created.

    What a method stored is on disk when it returns. A method that raises `WorkspaceError` stored nothing and can be
    called again with the same arguments once the trouble is over; a `ValueError` will not get better.

    One object belongs to one thread; other objects on the same folder, in other threads or processes, may be at work
    at the same time.

    Every reader has Annotations and a history of their own of each Image; Labels and Proposals are for all of them. A
    Proposal that came while others had an Image open becomes the mask when it is loaded, where its reader has not
    acted. What is decided goes on record in the same transaction, see `app.storage.audit`.

    Args:
        folder: Made where missing.
        reader: Whose Annotations are meant; empty is the reader without a name.
        read_only: Whether nothing in it must ever change; then it is not made either.

    Raises:
        DamagedWorkspaceError: It is damaged. Nothing in it was changed.
        WorkspaceError: It cannot be written, or comes from a newer version. Likewise.
    """

    def __init__(self, folder: Path, reader: str = "", *, read_only: bool = False) -> None:
        try:
            if not read_only:
                folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise WorkspaceError(
                tr(
                    "Annotations cannot be kept in {folder} ({reason}); choose another workspace folder.",
                    folder=folder,
                    reason=error.strerror or error,
                )
            ) from error
        self.folder = folder.resolve()
        self.reader = reader_name(reader)
        self.read_only = read_only
        self._database = Database(self.folder / DATABASE_NAME, SCHEMA, LISTING, read_only)
        self.checked = self._database.checked

    def close(self) -> None:
        """Let go of the file; calling it again does nothing."""
        self._database.close()

    def add_images(self, paths: Sequence[Path]) -> list[ImageRecord]:
        """Make sure that files are in the Workspace; one that is there under another name or link is not added again.

        Returns:
            A record for each distinct file, in the order given.
        """
        stored = list(dict.fromkeys(stored_path(path, self.folder.parent) for path in paths))
        with self._database.transaction() as db:
            db.executemany("INSERT INTO images (path) VALUES (?) ON CONFLICT DO NOTHING", ((path,) for path in stored))
            query = f"{IMAGES} WHERE i.path = :path"
            rows = [db.execute(query, {"reader": self.reader, "path": path}).fetchone() for path in stored]
            return [self._record(row) for row in rows]

    def images(self) -> list[ImageRecord]:
        """All Images, in the order they were added."""
        with self._database.transaction(write=False) as db:
            return [self._record(row) for row in db.execute(f"{IMAGES} ORDER BY i.id", {"reader": self.reader})]

    def frame_states(self) -> dict[int, dict[int, State]]:
        """State of each Frame of which something is stored, see `most_urgent`, by Image and Frame, ascending."""
        states: dict[int, dict[int, list[State]]] = {}
        with self._database.transaction(write=False) as db:
            for image_id, frame, state in db.execute(FRAME_STATES, {"reader": self.reader}):
                states.setdefault(image_id, {}).setdefault(frame, []).append(State(state))
        return {image: {frame: most_urgent(all_) for frame, all_ in each.items()} for image, each in states.items()}

    def labels(self) -> list[Label]:
        """All Labels, in their order; never empty."""
        with self._database.transaction(write=False) as db:
            return read_labels(db)

    def last_label_id(self) -> int:
        """The largest id that a Label has, or had before it was removed."""
        with self._database.transaction(write=False) as db:
            return last_label_id(db)

    def save_labels(self, before: Sequence[Label], labels: Sequence[Label]) -> None:
        """Store the Labels and their order in place of those that were there.

        Raises:
            WorkspaceError: It was not stored.
            ValueError: Others than `before` are stored, because somebody else has written in between, or the Proposals
                are not for exactly one.
        """
        with self._database.transaction() as db:
            write_labels(db, before, labels)
            if found := differences(before, labels):
                append(db, self.reader, "labels changed", None, found)

    def label_uses(self, label_id: int) -> int:
        """How many Images have a mask of a Label that a human has drawn or decided on, even if that is undone."""
        with self._database.transaction(write=False) as db:
            return label_uses(db, label_id)

    def identities(self) -> dict[int, Identity]:
        """What the header of each Image says, in the order in which they were read; one that was not is missing."""
        with self._database.transaction(write=False) as db:
            return read_identities(db)

    def save_identities(self, identities: Mapping[int, Identity]) -> None:
        """Store what the headers of some Images say, in place of what was known of them."""
        with self._database.transaction() as db:
            write_identities(db, identities)

    def patient_groups(self) -> dict[int, str]:
        """The patient of every Image, as a text that means nothing but the same patient; see `app.domain.grouping`.

        Images that must not come apart, because they may be of one patient, have the same. One whose header has not
        been read yet is missing, since nobody knows whose it is.
        """
        folders = {record.id: str(record.path.parent) for record in self.images()}
        return groups(self.identities(), folders.__getitem__, Grouping.PATIENT)

    def note_hash(self, image_id: int, sha256: str) -> None:
        """Remember the hash of a file; once a reader has acted on it, the hash that this was done on stays.

        What a model alone proposed for another content is forgotten.
        """
        with self._database.transaction() as db:
            write_hash(db, image_id, sha256, self._noting(db, image_id))

    def noted_hash(self, image_id: int) -> str | None:
        """The hash that was remembered, None where there is none."""
        with self._database.transaction(write=False) as db:
            row = db.execute("SELECT sha256 FROM images WHERE id = ?", (image_id,)).fetchone()
        return None if row is None or row[0] is None else str(row[0])

    def acted_on(self, image_id: int) -> bool:
        """Whether any reader has acted on an Image, even if that is undone."""
        with self._database.transaction(write=False) as db:
            return acted_on(db, image_id)

    def save_proposal(
        self,
        image_id: int,
        label_id: int,
        proposal: Proposal,
        mask: NDArray[np.bool_] | None = None,
        frame: int = 0,
    ) -> None:
        """Store a Proposal in place of the older one and, where no human has acted on the Annotation, as its mask.

        It is the rule of `AnnotatedImage.take_proposal`; what that took or left must be stored in the same order.

        Args:
            image_id: The Image.
            label_id: The Label that it is for.
            proposal: The Proposal.
            mask: Shape (H, W), what it became beside the masks of other Labels; None where they are not known. Then it
                becomes the mask only where no human has acted on the Frame at all.
            frame: Index of the Frame that it is for.

        Raises:
            WorkspaceError: It was not stored.
            ValueError: It has another size than the Annotations that a human has made.
        """
        packed, which = PackedProposal.of(proposal), (image_id, frame, label_id)
        with self._database.transaction() as db:
            share = disagreement_of(db, which, proposal)
            write_proposal(db, image_id, self.reader, frame, label_id, packed, mask)
            write_disagreement(db, which, share)

    def load(self, image_id: int) -> AnnotatedImage | None:
        """The reader's Annotations of an Image with Proposals and history, or None where nothing is stored yet."""
        with self._database.transaction(write=False) as db:
            waiting = not self.read_only and proposals_wait(db, image_id, self.reader)
        with self._of_image(image_id), self._database.transaction(write=waiting) as db:
            if waiting:
                take_waiting_proposals(db, image_id, self.reader)
            return read_annotated(db, image_id, find_reading(db, image_id, self.reader))

    def record_entry(
        self,
        image_id: int,
        shape: tuple[int, int],
        index: int,
        entry: HistoryEntry,
        accepted_at: str = "",
        active_seconds: float = 0.0,
    ) -> None:
        """Journal a step as `history[index]`; steps stored from there on, which had been undone, are dropped.

        Where it accepts, its masks become revisions, and their provenance is kept with them.

        Args:
            image_id: The Image.
            shape: (H, W) of the Annotations' layers.
            index: Place of the step in the history.
            entry: The step.
            accepted_at: When the reader accepted, where they did, ISO 8601, UTC; empty is now.
            active_seconds: For how long the reader had been at work since the step before.

        Raises:
            WorkspaceError: It was not stored.
            ValueError: It does not fit the layer, the layer is not of the size stored, or it does not follow the step
                in effect, because somebody else has written in between.
        """
        for rect in (change.edit.rect for change in entry.changes if change.edit):
            if rect.clipped(*shape) != rect:
                raise ValueError(f"an edit of {rect} does not fit a layer of {shape}")
        which = [(change.frame, change.label_id) for change in entry.changes]
        with self._database.transaction() as db:
            check_shape(db, image_id, shape)
            reading_id, note = begin_reading(db, image_id, self.reader), self._noting(db, image_id)
            position, _ = read_position(db, reading_id)
            if index != position:
                raise ValueError(f"step {index} of image {image_id} does not follow the {position} in effect")
            keep_earlier(db, reading_id, which, note)
            before = read_decisions(db, reading_id, which)
            write_entry(db, reading_id, shape, index, entry)
            self._note_work(db, image_id, reading_id, active_seconds)
            note_decisions(db, reading_id, before, note, accepted_at or utc_now())

    def record_position(
        self,
        image_id: int,
        before: int,
        position: int,
        standing: Mapping[tuple[int, int], tuple[State, float]],
        active_seconds: float = 0.0,
    ) -> None:
        """Journal that steps were undone or redone: `position` of the history are in effect instead of `before`.

        Args:
            image_id: The Image.
            before: How many steps were in effect.
            position: How many are now.
            standing: State and threshold that come with it, for each Frame and Label where they may have changed.
            active_seconds: For how long the reader had been at work since the step before.

        Raises:
            WorkspaceError: It was not stored.
            ValueError: So many steps are not stored, or `before` is not what is stored, because somebody else has
                written in between.
        """
        with self._database.transaction() as db:
            reading_id, note = find_reading(db, image_id, self.reader), self._noting(db, image_id)
            if reading_id is None:
                raise ValueError(f"nothing is stored for image {image_id}")
            stored, count = read_position(db, reading_id)
            if before != stored or not 0 <= position <= count:
                raise ValueError(f"{position} after {before}, but {stored} of {count} steps of image {image_id}")
            keep_earlier(db, reading_id, standing, note)
            decided = read_decisions(db, reading_id, standing)
            write_position(db, reading_id, position, standing)
            self._note_work(db, image_id, reading_id, active_seconds)
            note_decisions(db, reading_id, decided, note, utc_now(), "undo" if position < before else "redo")

    def revisions(self, image_id: int) -> list[Revision]:
        """Every mask of an Image that the reader ever accepted, in the order in which they did."""
        with self._of_image(image_id), self._database.transaction(write=False) as db:
            return read_revisions(db, find_reading(db, image_id, self.reader))

    def acceptances(self, image_id: int) -> dict[tuple[int, int], Provenance]:
        """What each acceptance by the reader that is in effect was based on, by Frame and Label."""
        with self._of_image(image_id), self._database.transaction(write=False) as db:
            return read_acceptances(db, find_reading(db, image_id, self.reader))

    def readers(self) -> list[str]:
        """All who have Annotations here or were named, in the order in which they came."""
        with self._database.transaction(write=False) as db:
            return read_readers(db)

    def name_reader(self, name: str) -> None:
        """Go on as the reader `name`; what was done here without a name becomes theirs.

        Raises:
            WorkspaceError: It was not stored, or there is a reader of that name.
        """
        name = reader_name(name)
        with self._database.transaction() as db:
            if db.execute("SELECT 1 FROM readers WHERE name = ?", (name,)).fetchone():
                raise WorkspaceError(tr("There is a reader “{name}” here already; choose another name.", name=name))
            db.execute("UPDATE readers SET name = ? WHERE name = ''", (name,))
            append(db, name, "reader named", None, {"before": ""})
        self.reader = name

    def submit(self, image_id: int) -> None:
        """Let other readers who have submitted an Image as well see the reader's Annotations of it from now on.

        They can still be changed, and others see them as they are then. The first change after each submission goes on
        record, so that what was found blind can be told from what came later; submitting again is on record too.
        """
        with self._database.transaction() as db:
            reading_id = begin_reading(db, image_id, self.reader)
            db.execute("UPDATE readings SET submitted_at = ?, changed = 0 WHERE id = ?", (utc_now(), reading_id))
            append(db, self.reader, "submitted", image_id, {"reading": reading_id})

    def submitted(self, image_id: int) -> frozenset[str]:
        """Who has submitted an Image."""
        with self._database.transaction(write=False) as db:
            return read_submitted(db, image_id)

    def load_of(self, image_id: int, reader: str) -> AnnotatedImage | None:
        """The Annotations of an Image of another reader, or None where they have none.

        Raises:
            WorkspaceError: One of the two has not submitted the Image yet.
        """
        with self._of_image(image_id), self._database.transaction(write=False) as db:
            who = read_submitted(db, image_id)
            if self.reader not in who:
                raise WorkspaceError(tr("Submit your own masks of this image before you look at those of others."))
            if reader not in who:
                raise WorkspaceError(
                    tr("“{name}” has not submitted this image yet; ask them to, or come back later.", name=reader)
                    if reader
                    else tr(
                        "The reader without a name has not submitted this image yet; ask them to, or come back later."
                    )
                )
            return read_annotated(db, image_id, find_reading(db, image_id, reader))

    def note_event(self, event: str, details: Mapping[str, Any], image_id: int | None = None) -> None:
        """Put on record that something happened which the Workspace does not do itself, an export for example.

        Args:
            event: In two or three words.
            details: What JSON can hold.
            image_id: The Image that it is about, None where it is about none.

        Raises:
            WorkspaceError: It was not stored.
            ValueError: It is for the Workspace to say.
        """
        if event in (*ON_MASKS, RECOVERED):
            raise ValueError(f"“{event}” is what the Workspace itself puts on record")
        with self._database.transaction() as db:
            append(db, self.reader, event, image_id, details)

    def choose_model(self, image_id: int | None, bundle_id: str | None) -> None:
        """Remember which model bundle the user wants for an Image, or with None for all that have none of their own.

        Args:
            image_id: The Image, or None.
            bundle_id: The bundle; None leaves the choice to the program again.

        Raises:
            WorkspaceError: It was not stored.
        """
        with self._database.transaction() as db:
            db.execute("DELETE FROM chosen_models WHERE image_id IS ?", (image_id,))
            if bundle_id is not None:
                db.execute("INSERT INTO chosen_models VALUES (?, ?)", (image_id, bundle_id))

    def chosen_models(self) -> dict[int | None, str]:
        """Every bundle that the user chose, by Image; under None the one for all that have none of their own."""
        with self._database.transaction(write=False) as db:
            return dict(db.execute("SELECT image_id, bundle_id FROM chosen_models").fetchall())

    def record_scale(self, image_id: int, scale: ManualScale, removed_at: str | None = None) -> None:
        """Put on record that the user set a scale by hand, or removed it again; what is on record stays for good.

        Args:
            image_id: The Image.
            scale: What was set, or removed.
            removed_at: ISO 8601, UTC; None where it was set.

        Raises:
            WorkspaceError: It was not stored.
        """
        with self._database.transaction() as db:
            write_scale(db, image_id, scale, removed_at)
            append(db, self.reader, "scale removed" if removed_at else "scale set", image_id, described(scale))

    def manual_scales(self) -> dict[str, ManualScale]:
        """The scales in force that users set by hand, by the hash of the file they are for."""
        try:
            with self._database.transaction(write=False) as db:
                return read_scales(db)
        except (ValueError, TypeError) as error:
            raise self._database.damage(f"in the scales set by hand: {error}") from error

    def split_ledger(self) -> Ledger:
        """Which Images a model may learn from and which it is measured by, as far as they were drawn."""
        try:
            with self._database.transaction(write=False) as db:
                return read_ledger(db)
        except ValueError as error:
            raise self._database.damage(f"in the split ledger: {error}") from error

    def hand_out(self, images: Sequence[Seen]) -> Ledger:
        """Draw Images that were not yet, and take note that those on the side to learn from are learned from.

        Returns:
            The ledger with all of them.

        Raises:
            WorkspaceError: It was not stored.
        """
        try:
            with self._database.transaction() as db:
                return hand_out(db, images)
        except ValueError as error:
            raise self._database.damage(f"in the split ledger: {error}") from error

    def list_facts(self) -> dict[int, ListFacts]:
        """What the worklist says about each Image of which anything is stored."""
        frame_states = self.frame_states()
        with self._database.transaction(write=False) as db:
            return read_facts(db, self.reader, frame_states)

    def disagreement(self, image_id: int) -> float | None:
        """How far the Proposals for an Image are from those of another bundle before; None where there were none."""
        with self._database.transaction(write=False) as db:
            return read_disagreement(db, image_id)

    def set_off_list(self, image_ids: Sequence[int], off: bool) -> None:
        """Take Images off the worklist, or list them again; what is stored of them stays."""
        with self._database.transaction() as db:
            write_off_list(db, image_ids, off)

    def _noting(self, db: sqlite3.Connection, image_id: int) -> Note:
        """Adds entries about an Image to the audit log."""
        return lambda event, details: append(db, self.reader, event, image_id, details)

    def _note_work(self, db: sqlite3.Connection, image_id: int, reading_id: int, active_seconds: float) -> None:
        if note_work(db, reading_id, active_seconds):
            append(db, self.reader, "changed after submission", image_id, {"reading": reading_id})

    @contextmanager
    def _of_image(self, image_id: int) -> Iterator[None]:
        """Say which Image it is whose rows turn out to be damaged."""
        try:
            yield
        except (ValueError, TypeError, KeyError, zlib.error) as error:
            raise self._database.damage(f"in the annotation of image {image_id}: {error}") from error

    def _record(self, row: tuple[int, str | bytes, str, float | None]) -> ImageRecord:
        image_id, path, state, confidence = row
        try:
            return ImageRecord(image_id, self.folder.parent / os.fsdecode(path), State(state), confidence)
        except ValueError as error:
            raise self._database.damage(str(error)) from error
