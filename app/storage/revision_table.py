"""The decisions on Annotations, on record: every accepted mask is kept as a revision, and nothing takes it away."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.domain.agreement import dice
from app.domain.annotation import Proposal, State
from app.domain.mask_editing import mask_of
from app.storage.annotation_table import Provenance, packed_mask, read_mask, read_proposals, unpacked_mask
from app.storage.audit import Note

DECISIONS = (State.ACCEPTED, State.REJECTED, State.SKIPPED)
REOPENED = "reopened"
ON_MASKS = (*DECISIONS, REOPENED)
"""The events of the audit log that are about one mask."""

Decisions = dict[tuple[int, int], tuple[State, int | None]]
"""State, and number of the revision where one is accepted, by Frame and Label."""


@dataclass(frozen=True)
class Revision:
    """A mask as it was accepted.

    Attributes:
        frame: Index of the Frame.
        label_id: The Label.
        number: 1 for the first acceptance of this Annotation.
        provenance: What it was based on.
        shape: (H, W).
        packed: The mask in little memory.
    """

    frame: int
    label_id: int
    number: int
    provenance: Provenance
    shape: tuple[int, int]
    packed: bytes

    @property
    def mask(self) -> NDArray[np.bool_]:
        """Shape (H, W); a new one each time."""
        return mask_of(unpacked_mask(self.packed, *self.shape))


def mask_sha256(mask: NDArray[np.bool_]) -> str:
    """The hash of a mask: of its height and width as text, and its bits, row by row without a gap."""
    return _sha256(mask.shape, np.packbits(mask))


def proposal_sha256(proposal: Proposal) -> str:
    """The hash of a Proposal: of its height and width as text, and its probabilities, a byte each, row by row."""
    return _sha256(proposal.probability.shape, np.ascontiguousarray(proposal.probability))


def _sha256(shape: tuple[int, ...], values: NDArray[np.uint8]) -> str:
    found = hashlib.sha256("x".join(map(str, shape)).encode() + b":")
    found.update(values.data)  # as it is: a copy of a large Frame takes as long as its hash
    return found.hexdigest()


def read_decisions(db: sqlite3.Connection, reading_id: int, which: Iterable[tuple[int, int]]) -> Decisions:
    """What is decided now on some Annotations, by Frame and Label."""
    found: Decisions = {}
    for frame, label_id in which:
        row = db.execute(
            "SELECT state FROM annotations WHERE reading_id = ? AND frame = ? AND label_id = ?",
            (reading_id, frame, label_id),
        ).fetchone()
        state = State(row[0]) if row else State.EMPTY
        number = read_acceptance(db, reading_id, frame, label_id)[1] if state is State.ACCEPTED else None
        found[frame, label_id] = state, number
    return found


def note_decisions(
    db: sqlite3.Connection, reading_id: int, before: Decisions, note: Note, accepted_at: str, how: str = ""
) -> None:
    """Put on record what was decided by what the tables show already, and keep masks that were accepted.

    Args:
        db: In the transaction that decides.
        reading_id: Whose Annotations of which Image.
        before: What was decided on all Annotations that it may be about.
        note: Adds an entry to the audit log.
        accepted_at: ISO 8601, UTC.
        how: "undo" or "redo"; empty for a step of its own.
    """
    for (frame, label_id), now in read_decisions(db, reading_id, before).items():
        was = before[frame, label_id]
        if now == was or (now[0] not in DECISIONS and was[0] not in DECISIONS):
            continue
        details = {"reading": reading_id, "frame": frame, "label": label_id} | ({"by": how} if how else {})
        if now[0] is State.ACCEPTED:
            _note_acceptance(db, details, note, accepted_at)
        else:
            note(now[0].value if now[0] in DECISIONS else REOPENED, details)


def keep_earlier(db: sqlite3.Connection, reading_id: int, which: Iterable[tuple[int, int]], note: Note) -> None:
    """Keep masks as revisions that were accepted before there were any, of some Frames and Labels."""
    for frame, label_id in which:
        earlier = db.execute(
            """SELECT 1 FROM decided_before JOIN annotations USING (reading_id, frame, label_id)
            WHERE reading_id = ? AND frame = ? AND label_id = ? AND state = 'accepted'""",
            (reading_id, frame, label_id),
        ).fetchone()
        if earlier and read_acceptance(db, reading_id, frame, label_id)[1] is None:
            details = {"reading": reading_id, "frame": frame, "label": label_id, "by": "an earlier version"}
            _note_acceptance(db, details, note, "")


def read_acceptances(db: sqlite3.Connection, reading_id: int | None) -> dict[tuple[int, int], Provenance]:
    """What each acceptance in effect was based on, by Frame and Label.

    Raises:
        ValueError: It is damaged.
    """
    accepted = db.execute(
        """SELECT frame, label_id FROM annotations WHERE reading_id = ? AND state = 'accepted'
        AND label_id IN (SELECT id FROM labels WHERE NOT removed) ORDER BY frame, label_id""",
        (reading_id,),
    ).fetchall()
    texts = {which: read_acceptance(db, int(reading_id or 0), *which)[2] for which in accepted}
    return {which: Provenance.from_json(text) for which, text in texts.items() if text}


def read_revisions(db: sqlite3.Connection, reading_id: int | None) -> list[Revision]:
    """All of a reading, in the order in which they were made.

    Raises:
        ValueError: One is damaged.
    """
    rows = db.execute(
        """SELECT frame, label_id, number, provenance, height, width, packed FROM revisions
        WHERE reading_id = ? ORDER BY id""",
        (reading_id,),
    )
    return [
        Revision(frame, label_id, number, Provenance.from_json(provenance), (height, width), packed)
        for frame, label_id, number, provenance, height, width, packed in rows
    ]


def read_acceptance(
    db: sqlite3.Connection, reading_id: int, frame: int, label_id: int
) -> tuple[int | None, int | None, str | None]:
    """The change in effect that accepted an Annotation last: its row, its revision, and what it was based on.

    All is None where there is none, in a file that somebody else has written: no step may be lost for that.
    """
    row = db.execute(
        """SELECT c.rowid, c.revision, coalesce(r.provenance, c.provenance) FROM changes c LEFT JOIN revisions r
            ON (r.reading_id, r.frame, r.label_id, r.number) = (c.reading_id, c.frame, c.label_id, c.revision)
        WHERE c.reading_id = ? AND c.frame = ? AND c.label_id = ? AND c.state_after = 'accepted'
        AND c.seq < (SELECT position FROM readings WHERE id = c.reading_id) ORDER BY c.seq DESC LIMIT 1""",
        (reading_id, frame, label_id),
    ).fetchone()
    return (row[0], row[1], row[2]) if row else (None, None, None)


def _note_acceptance(db: sqlite3.Connection, details: dict[str, Any], note: Note, accepted_at: str) -> None:
    """Put an acceptance on record; where its mask is not kept yet, it becomes the next revision."""
    which = details["reading"], details["frame"], details["label"]
    change, number, based_on = read_acceptance(db, *which)
    if number is not None:
        (sha256,) = db.execute(
            "SELECT sha256 FROM revisions WHERE reading_id = ? AND frame = ? AND label_id = ? AND number = ?",
            (*which, number),
        ).fetchone()
        note(State.ACCEPTED.value, details | described(number, sha256, str(based_on)))
        return
    mask = read_mask(db, *which)
    based_on = based_on or _provenance(db, *which, mask, accepted_at).to_json()
    sha256 = mask_sha256(mask)
    (number,) = db.execute(
        """SELECT coalesce(max(number), 0) + 1 FROM revisions WHERE reading_id = ? AND frame = ? AND label_id = ?""",
        which,
    ).fetchone()
    seq = note(State.ACCEPTED.value, details | described(number, sha256, based_on))
    db.execute(
        "INSERT INTO revisions VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (*which, number, seq, sha256, based_on, *mask.shape, packed_mask(mask)),
    )
    db.execute("UPDATE changes SET revision = ? WHERE rowid = ?", (number, change))


def described(number: int, sha256: str, based_on: str) -> dict[str, Any]:
    """What the record says of a revision: its number, and the hashes of its mask and of its provenance."""
    return {"revision": number, "mask": sha256, "provenance": hashlib.sha256(based_on.encode()).hexdigest()}


def _provenance(
    db: sqlite3.Connection, reading_id: int, frame: int, label_id: int, mask: NDArray[np.bool_], accepted_at: str
) -> Provenance:
    image_id, image_sha256, reader, seconds = db.execute(
        """SELECT i.id, i.sha256, d.name, r.editing_seconds
        FROM readings r JOIN images i ON i.id = r.image_id JOIN readers d ON d.id = r.reader_id WHERE r.id = ?""",
        (reading_id,),
    ).fetchone()
    (threshold,) = db.execute(
        "SELECT threshold FROM annotations WHERE reading_id = ? AND frame = ? AND label_id = ?",
        (reading_id, frame, label_id),
    ).fetchone()
    counts = db.execute(
        """SELECT name, count(*) FROM entries JOIN changes USING (reading_id, seq)
        WHERE reading_id = ? AND frame = ? AND label_id = ? AND state_after NOT IN ('accepted', 'rejected', 'skipped')
        AND seq < (SELECT position FROM readings WHERE id = reading_id) GROUP BY name ORDER BY name""",
        (reading_id, frame, label_id),
    ).fetchall()
    packed = next((packed for _, packed in read_proposals(db, image_id, frame, label_id)), None)
    proposal = packed.unpacked() if packed else None
    return Provenance(
        accepted_at=accepted_at,
        reader=reader,
        bundle_id=proposal.bundle_id if proposal else None,
        weights_sha256=proposal.weights_sha256 if proposal else None,
        proposal_sha256=proposal_sha256(proposal) if proposal else None,
        threshold=threshold,
        tool_counts=dict(counts),
        editing_seconds=round(seconds, 1),
        dice=dice(proposal.mask_at(proposal.threshold), mask) if proposal else None,
        image_sha256=image_sha256,
    )
