"""The Workspace: one SQLite file with the Images of a folder, their Annotations and every step made on them."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import re
import sqlite3
import tempfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.domain.annotated_image import AnnotatedImage
from app.domain.annotation import Annotation, PackedProposal, Proposal, State, most_urgent
from app.domain.errors import WorkspaceError
from app.domain.grouping import Grouping, groups
from app.domain.history import Change, HistoryEntry
from app.domain.image import Identity
from app.domain.labels import Label
from app.domain.manual_scale import ManualScale
from app.domain.mask_editing import Layer, MaskEdit, Rect, empty_layer
from app.storage.database import Database
from app.storage.identity_table import read_identities, write_identities
from app.storage.label_table import label_uses, last_label_id, read_labels, write_labels
from app.storage.scale_table import read_scales, write_scale
from app.storage.schema import LISTING, SCHEMA

DATABASE_NAME = "workspace.sqlite3"
DEFAULT_FOLDER_NAME = ".wavemask"


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


@dataclass(frozen=True)
class Provenance:
    """What an acceptance was based on.

    Attributes:
        accepted_at: ISO 8601, UTC.
        bundle_id: Model bundle of the Proposal that was on offer; None where there was none.
        weights_sha256: Hash of its weights; None likewise.
        threshold: The threshold at that time.
    """

    accepted_at: str
    bundle_id: str | None
    weights_sha256: str | None
    threshold: float

    @classmethod
    def of(cls, annotation: Annotation, accepted_at: str) -> Provenance:
        """That of an Annotation as it is now."""
        proposal = annotation.proposal
        bundle_id, sha256 = (proposal.bundle_id, proposal.weights_sha256) if proposal else (None, None)
        return cls(accepted_at, bundle_id, sha256, annotation.threshold)


class Workspace:
    """A folder with everything about a set of Images, opened or created.

    What a method stored is on disk when it returns. A method that raises `WorkspaceError` stored nothing and can be
    called again with the same arguments once the trouble is over; a `ValueError` will not get better.

    One object belongs to one thread; other objects on the same folder, in other threads or processes, may be at work
    at the same time.

    Args:
        folder: Made where missing.

    Raises:
        WorkspaceError: It cannot be written, is damaged, or comes from a newer version. Nothing in it was changed.
    """

    def __init__(self, folder: Path) -> None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise WorkspaceError(
                f"Annotations cannot be kept in {folder} ({error.strerror or error}); choose another workspace folder."
            ) from error
        self.folder = folder.resolve()
        self._database = Database(self.folder / DATABASE_NAME, SCHEMA, LISTING)

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
            query = "SELECT image_id, frame, state FROM annotations ORDER BY image_id, frame"
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
        base = _packed(proposal.mask_at(proposal.threshold) if mask is None else mask)
        with self._database.transaction() as db:
            if _has_steps(db, image_id):
                _check_shape(db, image_id, packed.shape)
            becomes_mask = not _has_steps(db, image_id, frame, None if mask is None else label_id)
            if becomes_mask:
                _forget_untouched(db, image_id, frame)
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
            position, names, changes = _history(db, image_id)
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
                    layer = _unpacked(base, height, width)
                    yield frame, label_id, Annotation(layer, State(state), threshold), proposal
            for (frame, label_id), proposal in suggested.items():
                # It came when there were only masks of other Labels.
                if label_id in known:
                    yield frame, label_id, Annotation(empty_layer(*proposal.shape)), proposal

        try:
            history = [
                HistoryEntry(name, tuple(_change(*change) for change in changes.get(seq, ()) if change[0] in known))
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
            _check_shape(db, image_id, shape)
            db.execute("INSERT INTO histories VALUES (?, 0) ON CONFLICT DO NOTHING", (image_id,))
            position, _ = _position(db, image_id)
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
                _record_change(db, image_id, index, place, change, based_on)
            after = {
                (change.frame, change.label_id): (change.state_after, change.threshold_after)
                for change in entry.changes
            }
            _move(db, image_id, index + 1, after)

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
            stored, count = _position(db, image_id)
            if before != stored or not 0 <= position <= count:
                raise ValueError(f"{position} after {before}, but {stored} of {count} steps of image {image_id}")
            _move(db, image_id, position, standing)

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
        path, parent = _resolved(path), self.folder.parent
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


def default_workspace_folder(paths: Sequence[Path], user_data: Path) -> tuple[Path, str]:
    """Where the Annotations of some files and folders are kept when the user did not say.

    Args:
        paths: What was opened.
        user_data: The program's folder for the user's data, for when the images' own folder cannot take them.

    Returns:
        The folder, which may not exist yet, and a sentence to show: `.wavemask` in the one folder that was opened, or
        in the one that holds all opened files; below `user_data` where there are several or it cannot be written.
    """
    places = sorted({_resolved(path) if os.path.isdir(path) else _resolved(path).parent for path in paths})
    reason = ""
    if len(places) == 1:
        beside = places[0] / DEFAULT_FOLDER_NAME
        try:
            with tempfile.TemporaryFile(dir=beside if beside.exists() else places[0]):
                return beside, f"Annotations are kept in {beside}."
        except OSError as error:
            read_only = error.errno in (errno.EACCES, errno.EPERM, errno.EROFS)
            trouble = "is read-only" if read_only else f"cannot be written to ({error.strerror})"
            reason = f"{places[0]} {trouble}, so annotations are kept in "
    slug = re.sub(r"\W+", "-", places[0].name if places else "").strip("-")[:40] or "images"
    digest = hashlib.sha256(b"\0".join(os.fsencode(place) for place in places)).hexdigest()[:12]
    folder = user_data / "workspaces" / f"{slug}-{digest}"
    return folder, f"{reason or 'Annotations are kept in '}{folder}."


def _resolved(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError):  # links that lead in a circle; a RuntimeError before Python 3.13
        return path.absolute()


def _check_shape(db: sqlite3.Connection, image_id: int, shape: tuple[int, int]) -> None:
    """Raise ValueError where the Annotations stored for an Image are not of (H, W) `shape`."""
    for stored in db.execute("SELECT DISTINCT height, width FROM annotations WHERE image_id = ?", (image_id,)):
        if stored != shape:
            raise ValueError(f"a layer of {shape}, but {stored} is stored for image {image_id}")


def _has_steps(db: sqlite3.Connection, image_id: int, frame: int | None = None, label_id: int | None = None) -> bool:
    """Whether a human has acted on an Image, one Frame of it, or there for one Label, even if that is undone."""
    query = """SELECT 1 FROM changes
        WHERE image_id = ? AND frame = coalesce(?, frame) AND label_id = coalesce(?, label_id)"""
    return db.execute(query, (image_id, frame, label_id)).fetchone() is not None


def _forget_untouched(db: sqlite3.Connection, image_id: int, frame: int) -> None:
    """Forget the Annotations of a Frame that are but proposed, and their Proposals."""
    for untouched in db.execute(
        """SELECT label_id FROM annotations WHERE image_id = :image AND frame = :frame
        AND state IN ('empty', 'proposed')
        AND label_id NOT IN (SELECT label_id FROM changes WHERE image_id = :image AND frame = :frame)""",
        {"image": image_id, "frame": frame},
    ).fetchall():
        which = (image_id, frame, *untouched)
        db.execute("DELETE FROM annotations WHERE image_id = ? AND frame = ? AND label_id = ?", which)
        db.execute("DELETE FROM proposals WHERE image_id = ? AND frame = ? AND label_id = ?", which)


def _position(db: sqlite3.Connection, image_id: int) -> tuple[int, int]:
    """How many steps of an Image's history are in effect, and how many there are."""
    position, count = db.execute(
        """SELECT (SELECT position FROM histories WHERE image_id = :image),
            (SELECT count(*) FROM entries WHERE image_id = :image)""",
        {"image": image_id},
    ).fetchone()
    if position is None:
        raise ValueError(f"nothing is stored for image {image_id}")
    return position, count


def _history(
    db: sqlite3.Connection, image_id: int
) -> tuple[int, list[tuple[int, str]], dict[int, list[tuple[Any, ...]]]]:
    """How many steps are in effect, number and name of each, and the changes of each as they are stored."""
    position = db.execute("SELECT position FROM histories WHERE image_id = ?", (image_id,)).fetchone()
    names = db.execute("SELECT seq, name FROM entries WHERE image_id = ? ORDER BY seq", (image_id,)).fetchall()
    changes: dict[int, list[tuple[Any, ...]]] = {}
    for seq, *change in db.execute(
        """SELECT seq, label_id, frame, state_before, state_after, threshold_before, threshold_after,
            x0, y0, x1, y1, packed
        FROM changes WHERE image_id = ? ORDER BY seq, place""",
        (image_id,),
    ):
        changes.setdefault(seq, []).append(tuple(change))
    return position[0] if position else 0, names, changes


def _record_change(
    db: sqlite3.Connection, image_id: int, seq: int, place: int, change: Change, based_on: Provenance | None
) -> None:
    edit = change.edit
    box = (edit.rect.left, edit.rect.top, edit.rect.right, edit.rect.bottom) if edit else (None,) * 4
    db.execute(
        "INSERT INTO changes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            image_id,
            seq,
            place,
            change.frame,
            change.label_id,
            change.state_before,
            change.state_after,
            change.threshold_before,
            change.threshold_after,
            json.dumps(asdict(based_on)) if based_on else None,
            *box,
            edit.packed if edit else None,
        ),
    )


def _move(
    db: sqlite3.Connection, image_id: int, position: int, standing: Mapping[tuple[int, int], tuple[State, float]]
) -> None:
    db.execute("UPDATE histories SET position = ? WHERE image_id = ?", (position, image_id))
    db.executemany(
        "UPDATE annotations SET state = ?, threshold = ? WHERE image_id = ? AND frame = ? AND label_id = ?",
        ((state, threshold, image_id, *which) for which, (state, threshold) in standing.items()),
    )


def _packed(mask: NDArray[np.bool_]) -> bytes:
    return zlib.compress(np.packbits(mask).tobytes(), level=1)


def _unpacked(packed: bytes | None, height: int, width: int) -> Layer:
    if packed is None:
        return empty_layer(height, width)
    bits = np.frombuffer(zlib.decompress(packed), np.uint8)
    return np.unpackbits(bits, count=height * width).reshape(height, width)


def _change(
    label_id: int, frame: int, before: str, after: str, threshold_before: float, threshold_after: float, *edit: Any
) -> Change:
    *box, packed = edit
    change = None if packed is None else MaskEdit(Rect(*box), packed)
    return Change(label_id, change, State(before), State(after), threshold_before, threshold_after, frame)
