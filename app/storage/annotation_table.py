"""What a reader did to the Frames of an Image, in the tables of the Workspace: steps, changes and masks."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.domain.annotated_image import AnnotatedImage
from app.domain.annotation import Annotation, PackedProposal, State
from app.domain.history import Change, HistoryEntry
from app.domain.mask_editing import Layer, MaskEdit, Rect, empty_layer, mask_of
from app.storage.label_table import read_labels


@dataclass(frozen=True)
class Provenance:
    """What an acceptance was based on.

    Attributes:
        accepted_at: ISO 8601, UTC.
        reader: Whose it is; empty for the reader without a name.
        bundle_id: Model bundle of the Proposal that was on offer; None where there was none.
        weights_sha256: Hash of its weights; None likewise.
        proposal_sha256: Hash of that Proposal, see `proposal_sha256`; None likewise, and where it was not kept.
        threshold: The threshold of the Annotation at that time.
        tool_counts: How many steps of each name had changed the mask or its Proposal's threshold, and were in effect.
        editing_seconds: For how long the reader had been at work on the Image by then, idle time left out.
        dice: Of the Proposal at the model's own threshold and the accepted mask, in [0, 1]; 1 where both are empty.
            None where there was no Proposal, or it was not kept.
        image_sha256: Hash of the Image's file; None where it was not known.
    """

    accepted_at: str
    reader: str
    bundle_id: str | None
    weights_sha256: str | None
    proposal_sha256: str | None
    threshold: float
    tool_counts: dict[str, int]
    editing_seconds: float
    dice: float | None
    image_sha256: str | None

    @classmethod
    def from_json(cls, text: str) -> Provenance:
        """As it was stored; what earlier versions did not keep is unknown.

        Raises:
            ValueError: It is damaged.
        """
        unknown: dict[str, Any] = {
            "reader": "",
            "proposal_sha256": None,
            "tool_counts": {},
            "editing_seconds": 0.0,
            "dice": None,
            "image_sha256": None,
        }
        try:
            return cls(**(unknown | json.loads(text)))
        except TypeError as error:
            raise ValueError(f"it is no provenance: {error}") from error

    def to_json(self) -> str:
        """As it is stored."""
        return json.dumps(asdict(self))


def check_shape(db: sqlite3.Connection, image_id: int, shape: tuple[int, int]) -> None:
    """Raise ValueError where the Annotations stored for an Image, of any reader, are not of (H, W) `shape`."""
    for stored in db.execute(
        """SELECT DISTINCT height, width FROM annotations a JOIN readings r ON r.id = a.reading_id
        WHERE r.image_id = ?""",
        (image_id,),
    ):
        if stored != shape:
            raise ValueError(f"a layer of {shape}, but {stored} is stored for image {image_id}")


def has_steps(db: sqlite3.Connection, reading_id: int, frame: int | None = None, label_id: int | None = None) -> bool:
    """Whether the reader has acted on an Image, one Frame of it, or there for one Label, even if that is undone."""
    query = """SELECT 1 FROM changes
        WHERE reading_id = ? AND frame = coalesce(?, frame) AND label_id = coalesce(?, label_id)"""
    return db.execute(query, (reading_id, frame, label_id)).fetchone() is not None


def forget_untouched(db: sqlite3.Connection, reading_id: int, frame: int) -> list[int]:
    """Forget a reader's Annotations of a Frame that are but proposed; returns their Labels."""
    return [
        label_id
        for (label_id,) in db.execute(
            """DELETE FROM annotations WHERE reading_id = :reading AND frame = :frame
            AND state IN ('empty', 'proposed')
            AND label_id NOT IN (SELECT label_id FROM changes WHERE reading_id = :reading AND frame = :frame)
            RETURNING label_id""",
            {"reading": reading_id, "frame": frame},
        ).fetchall()
    ]


def put_proposed(
    db: sqlite3.Connection,
    reading_id: int,
    frame: int,
    label_id: int,
    proposal_id: int,
    proposal: PackedProposal,
    mask: NDArray[np.bool_] | None,
) -> None:
    """Make a stored Proposal a mask, by default as it is, where the reader has not acted."""
    if mask is None:
        mask = proposal.unpacked().mask_at(proposal.threshold)
    db.execute(
        "INSERT INTO annotations VALUES (?, ?, ?, 'proposed', ?, ?, ?, ?, ?)",
        (reading_id, frame, label_id, proposal.threshold, proposal_id, *proposal.shape, packed_mask(mask)),
    )


def read_position(db: sqlite3.Connection, reading_id: int) -> tuple[int, int]:
    """How many steps of a reader's history of an Image are in effect, and how many there are."""
    position, count = db.execute(
        """SELECT (SELECT position FROM readings WHERE id = :reading),
            (SELECT count(*) FROM entries WHERE reading_id = :reading)""",
        {"reading": reading_id},
    ).fetchone()
    return position, count


def read_annotated(db: sqlite3.Connection, image_id: int, reading_id: int | None) -> AnnotatedImage | None:
    """A reader's Annotations of an Image, or None where nothing is stored yet.

    Raises:
        ValueError: They are damaged, as with all that follow.
        TypeError: See there.
        KeyError: See there.
        zlib.error: See there.
    """
    annotations = db.execute(
        "SELECT frame, label_id, state, threshold, height, width, base FROM annotations WHERE reading_id = ?",
        (reading_id,),
    ).fetchall()
    suggested = dict(read_proposals(db, image_id))
    if not annotations and not suggested:
        return None
    labels = read_labels(db)
    known = {label.id for label in labels}

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

    position, names, changes = _read_history(db, reading_id)
    history = [
        HistoryEntry(name, tuple(_to_change(*change) for change in changes.get(seq, ()) if change[0] in known))
        for seq, name in names
    ]
    shape = annotations[0][4:6] if annotations else next(iter(suggested.values())).shape
    return AnnotatedImage.restored(shape, labels, bases(), history, position)


def read_proposals(
    db: sqlite3.Connection, image_id: int, frame: int | None = None, label_id: int | None = None
) -> Iterator[tuple[tuple[int, int], PackedProposal]]:
    """The Proposals for an Image, one Frame of it, or there for one Label, with Frame and Label."""
    for its_frame, its_label, packed, height, width, *rest in db.execute(
        """SELECT frame, label_id, probability, height, width,
            bundle_id, bundle_name, weights_sha256, threshold, confidence
        FROM proposals WHERE image_id = ? AND frame = coalesce(?, frame) AND label_id = coalesce(?, label_id)""",
        (image_id, frame, label_id),
    ):
        yield (its_frame, its_label), PackedProposal(packed, (height, width), *rest)


def read_mask(db: sqlite3.Connection, reading_id: int, frame: int, label_id: int) -> NDArray[np.bool_]:
    """The mask of one stored Annotation, shape (H, W), as the steps in effect have made it.

    Raises:
        ValueError: It is damaged.
        zlib.error: It is damaged.
    """
    which = (reading_id, frame, label_id)
    height, width, base = db.execute(
        "SELECT height, width, base FROM annotations WHERE reading_id = ? AND frame = ? AND label_id = ?", which
    ).fetchone()
    layer = unpacked_mask(base, height, width)
    for x0, y0, x1, y1, packed in db.execute(
        """SELECT x0, y0, x1, y1, packed FROM changes WHERE reading_id = ? AND frame = ? AND label_id = ?
        AND packed IS NOT NULL AND seq < (SELECT position FROM readings WHERE id = reading_id) ORDER BY seq, place""",
        which,
    ):
        MaskEdit(Rect(x0, y0, x1, y1), packed).apply(layer)
    return mask_of(layer)


def _read_history(
    db: sqlite3.Connection, reading_id: int | None
) -> tuple[int, list[tuple[int, str]], dict[int, list[tuple[Any, ...]]]]:
    """How many steps are in effect, number and name of each, and the changes of each as they are stored."""
    position = db.execute("SELECT position FROM readings WHERE id = ?", (reading_id,)).fetchone()
    names = db.execute("SELECT seq, name FROM entries WHERE reading_id = ? ORDER BY seq", (reading_id,)).fetchall()
    changes: dict[int, list[tuple[Any, ...]]] = {}
    for seq, *change in db.execute(
        """SELECT seq, label_id, frame, state_before, state_after, threshold_before, threshold_after,
            x0, y0, x1, y1, packed
        FROM changes WHERE reading_id = ? ORDER BY seq, place""",
        (reading_id,),
    ):
        changes.setdefault(seq, []).append(tuple(change))
    return position[0] if position else 0, names, changes


def write_entry(
    db: sqlite3.Connection, reading_id: int, shape: tuple[int, int], index: int, entry: HistoryEntry
) -> None:
    """Store a step as number `index` and what follows from it; those from there on are dropped."""
    # Where nothing says any more that the reader has acted, a Proposal that they left must not become the mask behind
    # the back of who has the Image open.
    db.execute(
        """INSERT INTO annotations
        SELECT r.id, p.frame, p.label_id, 'empty', :threshold, p.id, p.height, p.width, NULL
        FROM readings r JOIN proposals p ON p.image_id = r.image_id WHERE r.id = :reading
        AND p.frame IN (SELECT frame FROM changes WHERE reading_id = :reading AND seq >= :index)
        ON CONFLICT (reading_id, frame, label_id) DO UPDATE SET proposal_id = excluded.proposal_id""",
        {"reading": reading_id, "index": index, "threshold": Annotation.threshold},
    )
    db.execute("DELETE FROM entries WHERE reading_id = ? AND seq >= ?", (reading_id, index))
    db.execute("INSERT INTO entries VALUES (?, ?, ?)", (reading_id, index, entry.name))
    for place, change in enumerate(entry.changes):
        before = (change.state_before, change.threshold_before)
        db.execute(
            """INSERT INTO annotations VALUES (?, ?, ?, ?, ?, NULL, ?, ?, NULL)
            ON CONFLICT (reading_id, frame, label_id) DO NOTHING""",
            (reading_id, change.frame, change.label_id, *before, *shape),
        )
        edit = change.edit
        box = (edit.rect.left, edit.rect.top, edit.rect.right, edit.rect.bottom) if edit else (None,) * 4
        db.execute(
            "INSERT INTO changes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL, ?, ?, ?, ?, ?)",
            (
                reading_id,
                index,
                place,
                change.frame,
                change.label_id,
                change.state_before,
                change.state_after,
                change.threshold_before,
                change.threshold_after,
                *box,
                edit.packed if edit else None,
            ),
        )
    after = {(change.frame, change.label_id): (change.state_after, change.threshold_after) for change in entry.changes}
    write_position(db, reading_id, index + 1, after)


def write_position(
    db: sqlite3.Connection, reading_id: int, position: int, standing: Mapping[tuple[int, int], tuple[State, float]]
) -> None:
    """Store how many steps are in effect, and state and threshold that come with it, by Frame and Label."""
    db.execute("UPDATE readings SET position = ? WHERE id = ?", (position, reading_id))
    db.executemany(
        "UPDATE annotations SET state = ?, threshold = ? WHERE reading_id = ? AND frame = ? AND label_id = ?",
        ((state, threshold, reading_id, *which) for which, (state, threshold) in standing.items()),
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


def _to_change(
    label_id: int, frame: int, before: str, after: str, threshold_before: float, threshold_after: float, *edit: Any
) -> Change:
    """A change as `_read_history` gives it.

    Raises:
        ValueError: It is damaged.
    """
    *box, packed = edit
    change = None if packed is None else MaskEdit(Rect(*box), packed)
    return Change(label_id, change, State(before), State(after), threshold_before, threshold_after, frame)
