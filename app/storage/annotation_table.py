"""What a human did to the Frames of an Image, in the tables of the Workspace: steps, their changes, and their masks."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.domain.annotation import Annotation, State
from app.domain.history import Change
from app.domain.mask_editing import Layer, MaskEdit, Rect, empty_layer


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


def check_shape(db: sqlite3.Connection, image_id: int, shape: tuple[int, int]) -> None:
    """Raise ValueError where the Annotations stored for an Image are not of (H, W) `shape`."""
    for stored in db.execute("SELECT DISTINCT height, width FROM annotations WHERE image_id = ?", (image_id,)):
        if stored != shape:
            raise ValueError(f"a layer of {shape}, but {stored} is stored for image {image_id}")


def has_steps(db: sqlite3.Connection, image_id: int, frame: int | None = None, label_id: int | None = None) -> bool:
    """Whether a human has acted on an Image, one Frame of it, or there for one Label, even if that is undone."""
    query = """SELECT 1 FROM changes
        WHERE image_id = ? AND frame = coalesce(?, frame) AND label_id = coalesce(?, label_id)"""
    return db.execute(query, (image_id, frame, label_id)).fetchone() is not None


def forget_untouched(db: sqlite3.Connection, image_id: int, frame: int) -> None:
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


def read_position(db: sqlite3.Connection, image_id: int) -> tuple[int, int]:
    """How many steps of an Image's history are in effect, and how many there are."""
    position, count = db.execute(
        """SELECT (SELECT position FROM histories WHERE image_id = :image),
            (SELECT count(*) FROM entries WHERE image_id = :image)""",
        {"image": image_id},
    ).fetchone()
    if position is None:
        raise ValueError(f"nothing is stored for image {image_id}")
    return position, count


def read_history(
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


def write_change(
    db: sqlite3.Connection, image_id: int, seq: int, place: int, change: Change, based_on: Provenance | None
) -> None:
    """Store what the step `seq` did to one Annotation, as its change number `place`."""
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


def write_position(
    db: sqlite3.Connection, image_id: int, position: int, standing: Mapping[tuple[int, int], tuple[State, float]]
) -> None:
    """Store how many steps are in effect, and state and threshold that come with it, by Frame and Label."""
    db.execute("UPDATE histories SET position = ? WHERE image_id = ?", (position, image_id))
    db.executemany(
        "UPDATE annotations SET state = ?, threshold = ? WHERE image_id = ? AND frame = ? AND label_id = ?",
        ((state, threshold, image_id, *which) for which, (state, threshold) in standing.items()),
    )


def packed_mask(mask: NDArray[np.bool_]) -> bytes:
    """A mask as it is stored: zlib of its bits, row by row."""
    return zlib.compress(np.packbits(mask).tobytes(), level=1)


def unpacked_mask(packed: bytes | None, height: int, width: int) -> Layer:
    """The layer of a stored mask, None is an empty one.

    Raises:
        ValueError: It is of another size.
        zlib.error: It is damaged.
    """
    if packed is None:
        return empty_layer(height, width)
    bits = np.frombuffer(zlib.decompress(packed), np.uint8)
    return np.unpackbits(bits, count=height * width).reshape(height, width)


def to_change(
    label_id: int, frame: int, before: str, after: str, threshold_before: float, threshold_after: float, *edit: Any
) -> Change:
    """A change as `read_history` gives it.

    Raises:
        ValueError: It is damaged.
    """
    *box, packed = edit
    change = None if packed is None else MaskEdit(Rect(*box), packed)
    return Change(label_id, change, State(before), State(after), threshold_before, threshold_after, frame)
