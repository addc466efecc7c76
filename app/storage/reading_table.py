"""The readers of a Workspace, and the reading of an Image by each: Annotations that nobody else changes."""

from __future__ import annotations

import sqlite3

import numpy as np
from numpy.typing import NDArray

from app.domain.annotation import PackedProposal
from app.storage.annotation_table import check_shape, forget_untouched, has_steps, put_proposed
from app.storage.audit import Note

# Proposals that become masks when the reader opens the Image: for the Label that Proposals are for, on a Frame where
# the reader has not acted, and newer than what the reader was offered there.
_WAITING = """p.label_id IN (SELECT id FROM labels WHERE proposed AND NOT removed)
    AND NOT EXISTS (SELECT 1 FROM readings r JOIN readers d ON d.id = r.reader_id
        WHERE d.name = :reader AND r.image_id = p.image_id AND (
            EXISTS (SELECT 1 FROM changes c WHERE c.reading_id = r.id AND c.frame = p.frame)
            OR EXISTS (SELECT 1 FROM annotations a WHERE a.reading_id = r.id AND a.frame = p.frame
                AND a.label_id = p.label_id AND (a.proposal_id IS NULL OR a.proposal_id >= p.id))))"""


def _states(of_image: str) -> str:
    """A query for all that a reader has or will find: Image, Frame, Label and state."""
    return f"""SELECT r.image_id, a.frame, a.label_id, a.state FROM readers d JOIN readings r ON r.reader_id = d.id
            JOIN annotations a ON a.reading_id = r.id
            WHERE d.name = :reader AND r.image_id = {of_image}
        UNION ALL SELECT p.image_id, p.frame, p.label_id, 'proposed' FROM proposals p
            WHERE p.image_id = {of_image} AND {_WAITING}"""  # noqa: S608 - no input


# The state is that of `app.domain.annotation.most_urgent`.
IMAGES = f"""SELECT i.id, i.path,
    coalesce((SELECT state FROM ({_states("i.id")})
        ORDER BY instr('corrected proposed skipped accepted rejected empty', state) LIMIT 1), 'empty'),
    (SELECT confidence FROM proposals WHERE image_id = i.id AND frame = 0 ORDER BY id DESC LIMIT 1)
    FROM images i"""  # noqa: S608 - no input
"""Id, path, state and confidence of every Image, for `:reader`."""

FRAME_STATES = f"""SELECT image_id, frame, state FROM ({_states("image_id")})
    WHERE label_id IN (SELECT id FROM labels WHERE NOT removed) ORDER BY image_id, frame"""  # noqa: S608 - no input
"""Image, Frame and state of each Annotation of `:reader`."""


def find_reading(db: sqlite3.Connection, image_id: int, reader: str) -> int | None:
    """A reader's reading of an Image, None where nothing of it is stored."""
    row = db.execute(
        """SELECT r.id FROM readings r JOIN readers d ON d.id = r.reader_id WHERE r.image_id = ? AND d.name = ?""",
        (image_id, reader),
    ).fetchone()
    return None if row is None else int(row[0])


def begin_reading(db: sqlite3.Connection, image_id: int, reader: str) -> int:
    """A reader's reading of an Image, begun where there is none; the reader becomes one of the Workspace's."""
    db.execute("INSERT INTO readers (name) VALUES (?) ON CONFLICT DO NOTHING", (reader,))
    db.execute(
        """INSERT INTO readings (image_id, reader_id, position, changed, editing_seconds)
        SELECT ?, id, 0, 0, 0.0 FROM readers WHERE name = ? ON CONFLICT DO NOTHING""",
        (image_id, reader),
    )
    return int(find_reading(db, image_id, reader) or 0)


def acted_on(db: sqlite3.Connection, image_id: int) -> bool:
    """Whether any reader has acted on an Image, even if that is undone."""
    query = "SELECT 1 FROM entries JOIN readings ON id = reading_id WHERE image_id = ?"
    return db.execute(query, (image_id,)).fetchone() is not None


def write_hash(db: sqlite3.Connection, image_id: int, sha256: str, note: Note) -> None:
    """Remember the hash of a file, unless a reader has acted on another content; see `Workspace.note_hash`."""
    (noted,) = db.execute("SELECT sha256 FROM images WHERE id = ?", (image_id,)).fetchone()
    if noted == sha256 or (noted and acted_on(db, image_id)):
        return
    if noted:
        db.execute(
            "DELETE FROM annotations WHERE reading_id IN (SELECT id FROM readings WHERE image_id = ?)", (image_id,)
        )
        db.execute("DELETE FROM proposals WHERE image_id = ?", (image_id,))
    db.execute("UPDATE images SET sha256 = ? WHERE id = ?", (sha256, image_id))
    note("file changed" if noted else "file noted", {"sha256": sha256} | ({"before": noted} if noted else {}))


def write_proposal(
    db: sqlite3.Connection,
    image_id: int,
    reader: str,
    frame: int,
    label_id: int,
    proposal: PackedProposal,
    mask: NDArray[np.bool_] | None,
) -> None:
    """Store a Proposal in place of the older one; see `Workspace.save_proposal`."""
    reading_id = begin_reading(db, image_id, reader)
    if acted_on(db, image_id):
        check_shape(db, image_id, proposal.shape)
    becomes_mask = not has_steps(db, reading_id, frame, None if mask is None else label_id)
    if becomes_mask:
        # A Proposal for another Label has been for nothing, unless it is the mask of another reader.
        for forgotten in forget_untouched(db, reading_id, frame):
            db.execute(
                """DELETE FROM proposals WHERE image_id = :image AND frame = :frame AND label_id = :label
                AND NOT EXISTS (SELECT 1 FROM annotations a JOIN readings r ON r.id = a.reading_id
                    WHERE r.image_id = :image AND a.frame = :frame AND a.label_id = :label)""",
                {"image": image_id, "frame": frame, "label": forgotten},
            )
    about = (proposal.bundle_id, proposal.bundle_name, proposal.weights_sha256, proposal.threshold, proposal.confidence)
    (proposal_id,) = db.execute(
        "INSERT OR REPLACE INTO proposals VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (image_id, frame, label_id, *about, *proposal.shape, proposal.packed),
    ).fetchone()
    if becomes_mask:
        put_proposed(db, reading_id, frame, label_id, proposal_id, proposal, mask)


def proposals_wait(db: sqlite3.Connection, image_id: int, reader: str) -> bool:
    """Whether `take_waiting_proposals` has something to do."""
    query = f"SELECT 1 FROM proposals p WHERE p.image_id = :image AND {_WAITING}"  # noqa: S608 - no input
    return db.execute(query, {"image": image_id, "reader": reader}).fetchone() is not None


def take_waiting_proposals(db: sqlite3.Connection, image_id: int, reader: str) -> None:
    """Make Proposals that came while others had the Image open the masks of a reader who has not acted there.

    Raises:
        ValueError: One is damaged.
    """
    query = f"SELECT p.id FROM proposals p WHERE p.image_id = :image AND {_WAITING}"  # noqa: S608 - no input
    waiting = db.execute(query, {"image": image_id, "reader": reader}).fetchall()
    reading_id = begin_reading(db, image_id, reader)
    for (proposal_id,) in waiting:
        frame, label_id, packed, height, width, *rest = db.execute(
            """SELECT frame, label_id, probability, height, width,
                bundle_id, bundle_name, weights_sha256, threshold, confidence
            FROM proposals WHERE id = ?""",
            (proposal_id,),
        ).fetchone()
        forget_untouched(db, reading_id, frame)
        put_proposed(db, reading_id, frame, label_id, proposal_id, PackedProposal(packed, (height, width), *rest), None)


def read_readers(db: sqlite3.Connection) -> list[str]:
    """All that were named or have Annotations, in the order in which they came."""
    rows = db.execute(
        """SELECT name FROM readers d WHERE name <> '' OR EXISTS (
            SELECT 1 FROM readings r JOIN annotations a ON a.reading_id = r.id WHERE r.reader_id = d.id)
        ORDER BY id"""
    )
    return [name for (name,) in rows]


def read_submitted(db: sqlite3.Connection, image_id: int) -> frozenset[str]:
    """Who has submitted their Annotations of an Image."""
    rows = db.execute(
        """SELECT name FROM readings r JOIN readers d ON d.id = r.reader_id
        WHERE image_id = ? AND submitted_at IS NOT NULL""",
        (image_id,),
    )
    return frozenset(name for (name,) in rows)


def note_work(db: sqlite3.Connection, reading_id: int, seconds: float) -> bool:
    """Add the time that a step took; returns whether it is the first one since the reading was submitted."""
    submitted_at, changed = db.execute(
        "SELECT submitted_at, changed FROM readings WHERE id = ?", (reading_id,)
    ).fetchone()
    db.execute(
        "UPDATE readings SET changed = 1, editing_seconds = editing_seconds + ? WHERE id = ?", (seconds, reading_id)
    )
    return submitted_at is not None and not changed
