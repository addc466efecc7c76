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
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.domain.annotation import Annotation, HistoryEntry, Proposal, State
from app.domain.errors import WorkspaceError
from app.domain.mask_editing import Layer, MaskEdit, Rect, empty_layer
from app.storage.database import Database

DATABASE_NAME = "workspace.sqlite3"
DEFAULT_FOLDER_NAME = ".wavemask"

# Large blobs come last: SQLite reads a row from its start, and listing the Images must not read every mask.
_VERSION_1 = (
    # path: relative to the parent of the Workspace's folder where below it, else absolute; bytes where not Unicode.
    "CREATE TABLE images (id INTEGER PRIMARY KEY, path NOT NULL UNIQUE, sha256 TEXT)",
    """CREATE TABLE proposals (
        image_id INTEGER NOT NULL REFERENCES images, frame INTEGER NOT NULL DEFAULT 0,
        bundle_id TEXT NOT NULL, bundle_name TEXT NOT NULL, weights_sha256 TEXT NOT NULL,
        threshold REAL NOT NULL, confidence REAL NOT NULL,
        height INTEGER NOT NULL, width INTEGER NOT NULL, probability BLOB NOT NULL,
        PRIMARY KEY (image_id, frame))""",
    # base: the mask before the first step, NULL where empty; with the first `position` entries applied the layer.
    """CREATE TABLE annotations (
        id INTEGER PRIMARY KEY,
        image_id INTEGER NOT NULL REFERENCES images, frame INTEGER NOT NULL DEFAULT 0,
        state TEXT NOT NULL, threshold REAL NOT NULL, position INTEGER NOT NULL,
        height INTEGER NOT NULL, width INTEGER NOT NULL, base BLOB,
        UNIQUE (image_id, frame))""",
    # x0 to packed: the edit, all NULL where the step left the mask alone. provenance: JSON, where the step accepted.
    """CREATE TABLE entries (
        annotation_id INTEGER NOT NULL REFERENCES annotations, seq INTEGER NOT NULL, name TEXT NOT NULL,
        state_before TEXT NOT NULL, state_after TEXT NOT NULL,
        threshold_before REAL NOT NULL, threshold_after REAL NOT NULL, provenance TEXT,
        x0 INTEGER, y0 INTEGER, x1 INTEGER, y1 INTEGER, packed BLOB,
        PRIMARY KEY (annotation_id, seq))""",
)
_VERSION_2 = (
    # The models the user chose: for an Image, or where image_id is NULL for all that have none of their own.
    "CREATE TABLE chosen_models (image_id INTEGER UNIQUE REFERENCES images, bundle_id TEXT NOT NULL)",
)

# Every version of the schema answers it.
_LISTING = """SELECT i.id, i.path, coalesce(a.state, 'empty'), p.confidence FROM images i
    LEFT JOIN annotations a ON a.image_id = i.id AND a.frame = 0
    LEFT JOIN proposals p ON p.image_id = i.id AND p.frame = 0"""


@dataclass(frozen=True)
class ImageRecord:
    """One Image as it is stored.

    Attributes:
        id: Its number in the Workspace.
        path: The file, absolute; it may have vanished.
        state: State of its Annotation.
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
        self._database = Database(self.folder / DATABASE_NAME, (_VERSION_1, _VERSION_2), _LISTING)

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
            rows = [db.execute(f"{_LISTING} WHERE i.path = ?", (path,)).fetchone() for path in stored]
            return [self._record(row) for row in rows]

    def images(self) -> list[ImageRecord]:
        """All Images, in the order they were added."""
        with self._database.transaction(write=False) as db:
            return [self._record(row) for row in db.execute(f"{_LISTING} ORDER BY i.id")]

    def note_hash(self, image_id: int, sha256: str) -> None:
        """Remember the hash of a file; once a human has acted on it, the hash that this was done on stays.

        What a model alone proposed for another content is forgotten.
        """
        with self._database.transaction() as db:
            noted, acted = db.execute(
                """SELECT sha256, EXISTS (SELECT 1 FROM annotations a JOIN entries e ON e.annotation_id = a.id
                    WHERE a.image_id = images.id) FROM images WHERE id = ?""",
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

    def save_proposal(self, image_id: int, proposal: Proposal) -> None:
        """Store a Proposal in place of the older one and, where no human has acted on the Image yet, as its mask.

        It is the rule of `Annotation.take_proposal`; what that took or left must be stored in the same order.

        Raises:
            WorkspaceError: It was not stored.
            ValueError: It has another size than the Annotation that a human has made.
        """
        height, width = proposal.probability.shape
        probability = zlib.compress(proposal.probability.tobytes(), level=1)
        base = _packed(proposal.mask_at(proposal.threshold))
        with self._database.transaction() as db:
            stored = db.execute(
                """SELECT height, width, state IN ('empty', 'proposed')
                    AND NOT EXISTS (SELECT 1 FROM entries WHERE annotation_id = annotations.id)
                FROM annotations WHERE image_id = ? AND frame = 0""",
                (image_id,),
            ).fetchone()
            becomes_mask = stored is None or stored[2]
            if not becomes_mask and stored[:2] != (height, width):
                raise ValueError(f"a proposal of {height} x {width} for a layer of {stored[0]} x {stored[1]}")
            db.execute(
                """INSERT OR REPLACE INTO proposals
                (image_id, bundle_id, bundle_name, weights_sha256, threshold, confidence, height, width, probability)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                (
                    image_id,
                    proposal.bundle_id,
                    proposal.bundle_name,
                    proposal.weights_sha256,
                    proposal.threshold,
                    proposal.confidence,
                    height,
                    width,
                    probability,
                ),
            )
            if becomes_mask:
                db.execute(
                    """INSERT INTO annotations (image_id, state, threshold, position, height, width, base)
                    VALUES (?, 'proposed', ?, 0, ?, ?, ?)
                    ON CONFLICT (image_id, frame) DO UPDATE SET state = excluded.state, threshold = excluded.threshold,
                    height = excluded.height, width = excluded.width, base = excluded.base""",
                    (image_id, proposal.threshold, height, width, base),
                )

    def load(self, image_id: int) -> Annotation | None:
        """The Annotation of an Image with its Proposal and history, or None where nothing is stored yet."""
        with self._database.transaction(write=False) as db:
            annotation = db.execute(
                """SELECT id, state, threshold, position, height, width, base FROM annotations
                WHERE image_id = ? AND frame = 0""",
                (image_id,),
            ).fetchone()
            entries = db.execute(
                """SELECT name, state_before, state_after, threshold_before, threshold_after, x0, y0, x1, y1, packed
                FROM entries WHERE annotation_id = ? ORDER BY seq""",
                (annotation[0] if annotation else None,),
            ).fetchall()
            suggested = db.execute(
                """SELECT bundle_id, bundle_name, weights_sha256, threshold, confidence, height, width, probability
                FROM proposals WHERE image_id = ? AND frame = 0""",
                (image_id,),
            ).fetchone()
        if annotation is None:
            return None
        _, state, threshold, position, height, width, base = annotation
        try:
            proposal = _proposal(*suggested) if suggested else None
            history = [_entry(*row) for row in entries]
            layer = _unpacked(base, height, width)
            return Annotation.restored(layer, history, position, State(state), threshold, proposal)
        except (ValueError, TypeError, zlib.error) as error:
            raise self._database.damage(f"in the annotation of image {image_id}: {error}") from error

    def record_entry(
        self,
        image_id: int,
        shape: tuple[int, int],
        index: int,
        entry: HistoryEntry,
        provenance: Provenance | None = None,
    ) -> None:
        """Journal a step as `history[index]`; steps stored from there on, which had been undone, are dropped.

        Args:
            image_id: The Image.
            shape: (H, W) of the Annotation's layer.
            index: Place of the step in the history.
            entry: The step.
            provenance: Of an acceptance.

        Raises:
            WorkspaceError: It was not stored.
            ValueError: It does not fit the layer, the layer is not of the size stored, or it does not follow the step
                in effect, because somebody else has written in between.
        """
        edit = entry.edit
        if edit and edit.rect.clipped(*shape) != edit.rect:
            raise ValueError(f"an edit of {edit.rect} does not fit a layer of {shape}")
        with self._database.transaction() as db:
            db.execute(
                """INSERT INTO annotations (image_id, state, threshold, position, height, width)
                VALUES (?, ?, ?, 0, ?, ?) ON CONFLICT (image_id, frame) DO NOTHING""",
                (image_id, entry.state_before, entry.threshold_before, *shape),
            )
            annotation_id, stored_shape, position, _ = _annotation(db, image_id)
            if stored_shape != shape:
                raise ValueError(f"a step on a layer of {shape}, but {stored_shape} is stored for image {image_id}")
            if index != position:
                raise ValueError(f"step {index} of image {image_id} does not follow the {position} in effect")
            db.execute("DELETE FROM entries WHERE annotation_id = ? AND seq >= ?", (annotation_id, index))
            box = (edit.rect.left, edit.rect.top, edit.rect.right, edit.rect.bottom) if edit else (None,) * 4
            db.execute(
                "INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    annotation_id,
                    index,
                    entry.name,
                    entry.state_before,
                    entry.state_after,
                    entry.threshold_before,
                    entry.threshold_after,
                    json.dumps(asdict(provenance)) if provenance else None,
                    *box,
                    edit.packed if edit else None,
                ),
            )
            _move(db, annotation_id, index + 1, entry.state_after, entry.threshold_after)

    def record_position(self, image_id: int, before: int, position: int, state: State, threshold: float) -> None:
        """Journal that steps were undone or redone: `position` of the history are in effect instead of `before`.

        Args:
            image_id: The Image.
            before: How many steps were in effect.
            position: How many are now.
            state: The state that comes with it.
            threshold: Likewise.

        Raises:
            WorkspaceError: It was not stored.
            ValueError: So many steps are not stored, or `before` is not what is stored, because somebody else has
                written in between.
        """
        with self._database.transaction() as db:
            annotation_id, _, stored, count = _annotation(db, image_id)
            if before != stored or not 0 <= position <= count:
                raise ValueError(f"{position} after {before}, but {stored} of {count} steps of image {image_id}")
            _move(db, annotation_id, position, state, threshold)

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


def _annotation(db: sqlite3.Connection, image_id: int) -> tuple[int, tuple[int, int], int, int]:
    """Id, (H, W), position in the history and number of steps of the Annotation stored for an Image."""
    row = db.execute(
        """SELECT id, height, width, position, (SELECT count(*) FROM entries WHERE annotation_id = annotations.id)
        FROM annotations WHERE image_id = ? AND frame = 0""",
        (image_id,),
    ).fetchone()
    if row is None:
        raise ValueError(f"nothing is stored for image {image_id}")
    return row[0], (row[1], row[2]), row[3], row[4]


def _move(db: sqlite3.Connection, annotation_id: int, position: int, state: State, threshold: float) -> None:
    db.execute(
        "UPDATE annotations SET position = ?, state = ?, threshold = ? WHERE id = ?",
        (position, state, threshold, annotation_id),
    )


def _packed(mask: NDArray[np.bool_]) -> bytes:
    return zlib.compress(np.packbits(mask).tobytes(), level=1)


def _unpacked(packed: bytes | None, height: int, width: int) -> Layer:
    if packed is None:
        return empty_layer(height, width)
    bits = np.frombuffer(zlib.decompress(packed), np.uint8)
    return np.unpackbits(bits, count=height * width).reshape(height, width)


def _proposal(
    bundle_id: str, name: str, sha256: str, threshold: float, confidence: float, height: int, width: int, packed: bytes
) -> Proposal:
    probability = np.frombuffer(zlib.decompress(packed), np.uint8).reshape(height, width)
    return Proposal(probability, bundle_id, name, sha256, threshold, confidence)


def _entry(
    name: str, before: str, after: str, threshold_before: float, threshold_after: float, *edit: Any
) -> HistoryEntry:
    *box, packed = edit
    change = None if packed is None else MaskEdit(Rect(*box), packed)
    return HistoryEntry(name, change, State(before), State(after), threshold_before, threshold_after)
