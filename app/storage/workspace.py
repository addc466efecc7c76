"""The Workspace: one SQLite file with the Images of a folder, their Annotations and every step made on them."""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.domain.annotated_image import AnnotatedImage
from app.domain.annotation import Annotation, PackedProposal, Proposal, State, most_urgent
from app.domain.errors import WorkspaceError
from app.domain.grouping import Grouping, groups
from app.domain.history import HistoryEntry
from app.domain.image import Identity
from app.domain.labels import Label
from app.domain.manual_scale import ManualScale
from app.domain.mask_editing import empty_layer
from app.storage.annotation_table import (
    Provenance,
    check_shape,
    forget_untouched,
    has_steps,
    packed_mask,
    read_history,
    read_position,
    to_change,
    unpacked_mask,
    write_change,
    write_position,
)
from app.storage.database import Database
from app.storage.identity_table import read_identities, write_identities
from app.storage.label_table import label_uses, last_label_id, read_labels, write_labels
from app.storage.scale_table import read_scales, write_scale
from app.storage.schema import LISTING, SCHEMA
from app.storage.workspace_place import resolved

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

    Args:
        folder: Made where missing.
        read_only: Whether nothing in it must ever change; then it is not made either.

    Raises:
        DamagedWorkspaceError: It is damaged. Nothing in it was changed.
        WorkspaceError: It cannot be written, or comes from a newer version. Likewise.
    """

    def __init__(self, folder: Path, *, read_only: bool = False) -> None:
        try:
            if not read_only:
                folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise WorkspaceError(
                f"Annotations cannot be kept in {folder} ({error.strerror or error}); choose another workspace folder."
            ) from error
        self.folder = folder.resolve()
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
        stored = list(dict.fromkeys(self._stored_path(path) for path in paths))
        with self._database.transaction() as db:
            db.executemany("INSERT INTO images (path) VALUES (?) ON CONFLICT DO NOTHING", ((path,) for path in stored))
            rows = [db.execute(f"{LISTING} WHERE i.path = ?", (path,)).fetchone() for path in stored]
            return [self._record(row) for row in rows]

    def images(self) -> list[ImageRecord]:
        """All Images, in the order they were added."""
        with self._database.transaction(write=False) as db:
            return [self._record(row) for row in db.execute(f"{LISTING} ORDER BY i.id")]

    def frame_states(self) -> dict[int, dict[int, State]]:
        """State of each Frame of which something is stored, see `most_urgent`, by Image and Frame, ascending."""
        states: dict[int, dict[int, list[State]]] = {}
        with self._database.transaction(write=False) as db:
            query = """SELECT image_id, frame, state FROM annotations
                WHERE label_id IN (SELECT id FROM labels WHERE NOT removed) ORDER BY image_id, frame"""
            for image_id, frame, state in db.execute(query):
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
        """Remember the hash of a file; once a human has acted on it, the hash that this was done on stays.

        What a model alone proposed for another content is forgotten.
        """
        with self._database.transaction() as db:
            noted, acted = db.execute(
                """SELECT sha256, EXISTS (SELECT 1 FROM entries WHERE image_id = images.id)
                FROM images WHERE id = ?""",
                (image_id,),
            ).fetchone()
            if noted == sha256 or (noted and acted):
                return
            if noted:
                db.execute("DELETE FROM annotations WHERE image_id = ?", (image_id,))
                db.execute("DELETE FROM proposals WHERE image_id = ?", (image_id,))
            db.execute("UPDATE images SET sha256 = ? WHERE id = ?", (sha256, image_id))

    def noted_hash(self, image_id: int) -> str | None:
        """The hash that was remembered, None where there is none."""
        with self._database.transaction(write=False) as db:
            row = db.execute("SELECT sha256 FROM images WHERE id = ?", (image_id,)).fetchone()
        return None if row is None or row[0] is None else str(row[0])

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
        packed = PackedProposal.of(proposal)
        base = packed_mask(proposal.mask_at(proposal.threshold) if mask is None else mask)
        with self._database.transaction() as db:
            if has_steps(db, image_id):
                check_shape(db, image_id, packed.shape)
            becomes_mask = not has_steps(db, image_id, frame, None if mask is None else label_id)
            if becomes_mask:
                forget_untouched(db, image_id, frame)
            db.execute(
                "INSERT OR REPLACE INTO proposals VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    image_id,
                    frame,
                    label_id,
                    packed.bundle_id,
                    packed.bundle_name,
                    packed.weights_sha256,
                    packed.threshold,
                    packed.confidence,
                    *packed.shape,
                    packed.packed,
                ),
            )
            if becomes_mask:
                db.execute(
                    "INSERT INTO annotations VALUES (?, ?, ?, 'proposed', ?, ?, ?, ?)",
                    (image_id, frame, label_id, packed.threshold, *packed.shape, base),
                )

    def load(self, image_id: int) -> AnnotatedImage | None:
        """The Annotations of an Image with their Proposals and history, or None where nothing is stored yet."""
        with self._database.transaction(write=False) as db:
            annotations = db.execute(
                "SELECT frame, label_id, state, threshold, height, width, base FROM annotations WHERE image_id = ?",
                (image_id,),
            ).fetchall()
            labels = read_labels(db)
            position, names, changes = read_history(db, image_id)
            proposals = db.execute(
                """SELECT frame, label_id, probability, height, width,
                    bundle_id, bundle_name, weights_sha256, threshold, confidence
                FROM proposals WHERE image_id = ?""",
                (image_id,),
            ).fetchall()
        if not annotations and not proposals:
            return None
        known = {label.id for label in labels}
        suggested = {
            (frame, label_id): PackedProposal(packed, (height, width), *rest)
            for frame, label_id, packed, height, width, *rest in proposals
        }

        def bases() -> Iterator[tuple[int, int, Annotation, PackedProposal | None]]:
            """One by one, as those of all Frames at once would take much memory."""
            for frame, label_id, state, threshold, height, width, base in annotations:
                proposal = suggested.pop((frame, label_id), None)
                if label_id in known:
                    layer = unpacked_mask(base, height, width)
                    yield frame, label_id, Annotation(layer, State(state), threshold), proposal
            for (frame, label_id), proposal in suggested.items():
                # It came when there were only masks of other Labels.
                if label_id in known:
                    yield frame, label_id, Annotation(empty_layer(*proposal.shape)), proposal

        try:
            history = [
                HistoryEntry(name, tuple(to_change(*change) for change in changes.get(seq, ()) if change[0] in known))
                for seq, name in names
            ]
            shape = annotations[0][4:6] if annotations else next(iter(suggested.values())).shape
            return AnnotatedImage.restored(shape, labels, bases(), history, position)
        except (ValueError, TypeError, KeyError, zlib.error) as error:
            raise self._database.damage(f"in the annotation of image {image_id}: {error}") from error

    def record_entry(
        self,
        image_id: int,
        shape: tuple[int, int],
        index: int,
        entry: HistoryEntry,
        provenance: Mapping[int, Provenance] | None = None,
    ) -> None:
        """Journal a step as `history[index]`; steps stored from there on, which had been undone, are dropped.

        Args:
            image_id: The Image.
            shape: (H, W) of the Annotations' layers.
            index: Place of the step in the history.
            entry: The step.
            provenance: Of an acceptance, by Label.

        Raises:
            WorkspaceError: It was not stored.
            ValueError: It does not fit the layer, the layer is not of the size stored, or it does not follow the step
                in effect, because somebody else has written in between.
        """
        for rect in (change.edit.rect for change in entry.changes if change.edit):
            if rect.clipped(*shape) != rect:
                raise ValueError(f"an edit of {rect} does not fit a layer of {shape}")
        with self._database.transaction() as db:
            check_shape(db, image_id, shape)
            db.execute("INSERT INTO histories VALUES (?, 0) ON CONFLICT DO NOTHING", (image_id,))
            position, _ = read_position(db, image_id)
            if index != position:
                raise ValueError(f"step {index} of image {image_id} does not follow the {position} in effect")
            db.execute("DELETE FROM entries WHERE image_id = ? AND seq >= ?", (image_id, index))
            db.execute("INSERT INTO entries VALUES (?, ?, ?)", (image_id, index, entry.name))
            for place, change in enumerate(entry.changes):
                before = (change.state_before, change.threshold_before)
                db.execute(
                    """INSERT INTO annotations VALUES (?, ?, ?, ?, ?, ?, ?, NULL)
                    ON CONFLICT (image_id, frame, label_id) DO NOTHING""",
                    (image_id, change.frame, change.label_id, *before, *shape),
                )
                based_on = provenance.get(change.label_id) if provenance else None
                write_change(db, image_id, index, place, change, based_on)
            after = {
                (change.frame, change.label_id): (change.state_after, change.threshold_after)
                for change in entry.changes
            }
            write_position(db, image_id, index + 1, after)

    def record_position(
        self, image_id: int, before: int, position: int, standing: Mapping[tuple[int, int], tuple[State, float]]
    ) -> None:
        """Journal that steps were undone or redone: `position` of the history are in effect instead of `before`.

        Args:
            image_id: The Image.
            before: How many steps were in effect.
            position: How many are now.
            standing: State and threshold that come with it, for each Frame and Label where they may have changed.

        Raises:
            WorkspaceError: It was not stored.
            ValueError: So many steps are not stored, or `before` is not what is stored, because somebody else has
                written in between.
        """
        with self._database.transaction() as db:
            stored, count = read_position(db, image_id)
            if before != stored or not 0 <= position <= count:
                raise ValueError(f"{position} after {before}, but {stored} of {count} steps of image {image_id}")
            write_position(db, image_id, position, standing)

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

    def manual_scales(self) -> dict[str, ManualScale]:
        """The scales in force that users set by hand, by the hash of the file they are for."""
        try:
            with self._database.transaction(write=False) as db:
                return read_scales(db)
        except (ValueError, TypeError) as error:
            raise self._database.damage(f"in the scales set by hand: {error}") from error

    def _stored_path(self, path: Path) -> str | bytes:
        path, parent = resolved(path), self.folder.parent
        text = (path.relative_to(parent) if path.is_relative_to(parent) else path).as_posix()
        try:
            text.encode()
        except UnicodeEncodeError:
            return os.fsencode(text)
        return text

    def _record(self, row: tuple[int, str | bytes, str, float | None]) -> ImageRecord:
        image_id, path, state, confidence = row
        try:
            return ImageRecord(image_id, self.folder.parent / os.fsdecode(path), State(state), confidence)
        except ValueError as error:
            raise self._database.damage(str(error)) from error
