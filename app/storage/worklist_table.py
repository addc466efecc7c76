"""What the worklist says about Images beside their state: collected from the tables, or kept in small ones."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from app.domain.annotation import PackedProposal, Proposal, State

# Image, Frame and Label.
Which = tuple[int, int, int]


@dataclass
class ListFacts:
    """Of one Image.

    Attributes:
        frames: How many Frames of it there are in each state, where something is stored of more than one.
        labels: Ids of the Labels for which something is outlined or proposed.
        bundle_id: What the Proposal for its first Frame was made with; empty where there is none.
        disagreement: Of its Proposals with those of another bundle before, see `Proposal.disagreement_with`; the
            largest of its Frames; None where there was no other.
        changed_at: When a human last made a step, ISO 8601, UTC; empty where nobody has.
        off_list: Whether it was taken off the list.
    """

    frames: Mapping[State, int] = field(default_factory=dict)
    labels: frozenset[int] = frozenset()
    bundle_id: str = ""
    disagreement: float | None = None
    changed_at: str = ""
    off_list: bool = False


def read_facts(
    db: sqlite3.Connection, reader: str, frame_states: Mapping[int, Mapping[int, State]]
) -> dict[int, ListFacts]:
    """Facts of each Image of which anything is stored.

    Args:
        db: The database.
        reader: Whose Annotations count.
        frame_states: As `Workspace.frame_states` has them.
    """
    facts: dict[int, ListFacts] = {}

    def of(image_id: int) -> ListFacts:
        return facts.setdefault(image_id, ListFacts())

    for image_id, states in frame_states.items():
        if len(states) > 1:
            of(image_id).frames = Counter(states.values())
    for image_id, label_id in db.execute(
        """WITH mine AS (SELECT r.* FROM readings r JOIN readers d ON d.id = r.reader_id WHERE d.name = ?)
        SELECT m.image_id, a.label_id FROM mine m JOIN annotations a ON a.reading_id = m.id
            WHERE a.label_id IN (SELECT id FROM labels WHERE NOT removed) AND (a.base IS NOT NULL OR EXISTS (
                SELECT 1 FROM changes c WHERE c.reading_id = a.reading_id AND c.frame = a.frame
                AND c.label_id = a.label_id AND c.x0 IS NOT NULL AND c.seq < m.position))
        UNION SELECT image_id, label_id FROM proposals WHERE image_id NOT IN (SELECT image_id FROM mine)""",
        (reader,),
    ):
        of(image_id).labels |= {label_id}
    for image_id, bundle_id in db.execute("SELECT image_id, bundle_id FROM proposals WHERE frame = 0 ORDER BY id"):
        of(image_id).bundle_id = bundle_id
    for image_id, share in db.execute("SELECT image_id, max(share) FROM disagreements GROUP BY image_id"):
        of(image_id).disagreement = share
    for image_id, at in db.execute(
        """SELECT r.image_id, s.at FROM last_steps s JOIN readings r ON r.id = s.reading_id
        JOIN readers d ON d.id = r.reader_id WHERE d.name = ?""",
        (reader,),
    ):
        of(image_id).changed_at = at
    for (image_id,) in db.execute("SELECT image_id FROM off_list"):
        of(image_id).off_list = True
    return facts


def read_disagreement(db: sqlite3.Connection, image_id: int) -> float | None:
    """See `ListFacts.disagreement`."""
    query = "SELECT max(share) FROM disagreements WHERE image_id = ?"
    share: float | None = db.execute(query, (image_id,)).fetchone()[0]
    return share


def disagreement_of(db: sqlite3.Connection, which: Which, proposal: Proposal) -> float | None:
    """That of a Proposal with the one it is to take the place of.

    One of the same bundle brings no new opinion: then it is what is known already, None where nothing is.
    """
    stored = db.execute(
        """SELECT bundle_id, bundle_name, weights_sha256, threshold, confidence, height, width, probability
        FROM proposals WHERE image_id = ? AND frame = ? AND label_id = ?""",
        which,
    ).fetchone()
    if stored is None:
        return None
    *told, height, width, packed = stored
    before = PackedProposal(packed, (height, width), *told)
    if before.bundle_id != proposal.bundle_id:
        return proposal.disagreement_with(before.unpacked())
    query = "SELECT share FROM disagreements WHERE image_id = ? AND frame = ? AND label_id = ?"
    known = db.execute(query, which).fetchone()
    return known[0] if known else None


def write_disagreement(db: sqlite3.Connection, which: Which, share: float | None) -> None:
    """Keep that of the Proposal that is stored now; None where there is nothing to keep."""
    if share is not None:
        db.execute("INSERT OR REPLACE INTO disagreements VALUES (?, ?, ?, ?)", (*which, share))


def write_off_list(db: sqlite3.Connection, image_ids: Iterable[int], off: bool) -> None:
    """Take Images off the list, or put them on it again."""
    change = "INSERT OR IGNORE INTO off_list VALUES (?)" if off else "DELETE FROM off_list WHERE image_id = ?"
    db.executemany(change, ((image_id,) for image_id in image_ids))
