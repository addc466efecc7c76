"""The Images of a Workspace in the order they are worked through."""

from __future__ import annotations

import itertools
import logging
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from app.domain.annotated_image import AnnotatedImage
from app.domain.annotation import Proposal, State, most_urgent
from app.domain.errors import WaveMaskError
from app.domain.wording import tr
from app.paths import decode_command
from app.services.background import Lane
from app.services.identities import Identities
from app.services.journal import Journal
from app.storage.images.decoder import Decoder
from app.storage.worklist_table import ListFacts
from app.storage.workspace import ImageRecord, Workspace

THUMBNAIL_SIDE = 192
# Scrolling through a long list asks for more thumbnails than anybody will look at; the oldest wishes are forgotten.
WAITING_THUMBNAILS = 48

FINISHED = frozenset({State.ACCEPTED, State.REJECTED, State.SKIPPED})
UNDECIDED = frozenset(State) - FINISHED

log = logging.getLogger(__name__)


@dataclass
class Entry:
    """One Image of the worklist.

    Attributes:
        image_id: Its id in the Workspace.
        path: The file.
        state: State of its Annotation.
        confidence: Confidence of its Proposal in [0, 1], None while there is none.
        problem: Why it cannot be opened, empty where it can.
        facts: What else is stored of it.
    """

    image_id: int
    path: Path
    state: State
    confidence: float | None = None
    problem: str = ""
    facts: ListFacts = field(default_factory=ListFacts)


class Worklist(QObject):
    """All entries, with what their headers say.

    Attributes:
        entries: In the order in which they were added.
        rows_after: From a row, the rows that are listed after it, going round up to itself, in the order in which they
            are listed; to be set by whatever filters and sorts them.
        identities: Of the entries.

    Signals:
        reset: Entries were replaced or appended.
        entry_changed: Row of an entry of which anything changed.
        removals_changed: Entries were taken off the list, or put on it again.
        thumbnail_ready: Row, and an RGB array (h, w, 3) uint8 with a longest side of at most `THUMBNAIL_SIDE`.
    """

    reset = Signal()
    entry_changed = Signal(int)
    removals_changed = Signal()
    thumbnail_ready = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []
        self.rows_after: Callable[[int], Iterable[int]] = self._all_after
        self.identities = Identities(self)
        self._rows: dict[int, int] = {}
        self._journal: Journal | None = None
        self._facts: dict[int, ListFacts] = {}
        self._lane = Lane("thumbnails", self)
        # Another one than for the Images the user opens, so that no thumbnail delays these.
        self._decoder = Decoder(decode_command())
        self._wanted: list[int] = []
        self._working = False

    def use_journal(self, journal: Journal) -> None:
        """Take what the Workspace knows; asked before its Images, so that they are listed with it."""
        self._journal = journal

        def stored(facts: dict[int, ListFacts]) -> None:
            if journal is self._journal:
                self._facts = facts

        def failed(error: Exception) -> None:
            log.warning("what is stored about the worklist cannot be read", exc_info=error)

        journal.ask(Workspace.list_facts, stored, failed)

    def clear(self) -> None:
        """Forget all entries."""
        self._journal = None
        self._facts = {}
        self.entries.clear()
        self._rows.clear()
        self._wanted.clear()
        self.identities.clear()
        self.reset.emit()

    def append(self, records: Sequence[ImageRecord]) -> None:
        """Add what is not there yet, in the order given."""
        new = [record for record in records if record.id not in self._rows]
        for record in new:
            if record.id not in self._rows:
                self._rows[record.id] = len(self.entries)
                facts = self._facts.get(record.id) or ListFacts()
                self.entries.append(Entry(record.id, record.path, record.state, record.confidence, facts=facts))
        if new:
            self.identities.add(new)
            self.reset.emit()

    def row_of(self, image_id: int) -> int | None:
        """Row of an Image, None where it is not listed."""
        return self._rows.get(image_id)

    def next_unfinished(self, after: int) -> int | None:
        """Nearest listed row after `after`, going round, that can be opened and has not been decided on."""
        return self.nearest(after, UNDECIDED)

    def nearest(self, row: int, states: Collection[State], backwards: bool = False) -> int | None:
        """Nearest listed row after (or before) another one, going round, that can be opened and is in one of states."""
        others = self.rows_after(row)
        for other in reversed(list(others)) if backwards else others:
            entry = self.entries[other]
            if other != row and entry.state in states and not entry.problem:
                return other
        return None

    def update(
        self, row: int, *, state: State | None = None, confidence: float | None = None, problem: str | None = None
    ) -> None:
        """Change what is given and tell."""
        entry = self.entries[row]
        before = (entry.state, entry.confidence, entry.problem)
        entry.state = entry.state if state is None else state
        entry.confidence = entry.confidence if confidence is None else confidence
        entry.problem = entry.problem if problem is None else problem
        if before != (entry.state, entry.confidence, entry.problem):
            self.entry_changed.emit(row)

    def note(self, row: int, annotated: AnnotatedImage, acted: bool = False) -> None:
        """Tell what became of the Annotations of an entry.

        Args:
            row: Of the entry.
            annotated: Its Annotations.
            acted: Whether a human has just changed them.
        """
        entry, facts = self.entries[row], self.entries[row].facts
        before = entry.state, replace(facts)
        states = annotated.states()
        entry.state = most_urgent(states.values())
        facts.frames = Counter(states.values()) if annotated.frame_count > 1 or len(states) > 1 else {}
        facts.labels = annotated.outlined
        if acted:
            # To the minute: it is not worth drawing the row anew with each stroke.
            facts.changed_at = datetime.now(UTC).isoformat(timespec="minutes")
        if before != (entry.state, facts):
            self.entry_changed.emit(row)

    def note_proposal(self, row: int, proposal: Proposal, label_id: int) -> None:
        """Tell that a Proposal for the first Frame of an entry and a Label is handed to the journal."""
        entry, journal = self.entries[row], self._journal
        other, entry.facts.bundle_id = entry.facts.bundle_id != proposal.bundle_id, proposal.bundle_id
        had_one, image_id = entry.confidence is not None, entry.image_id
        entry.confidence = proposal.confidence
        entry.facts.labels |= {label_id}
        self.entry_changed.emit(row)

        def answered(share: float | None) -> None:
            if journal is self._journal and entry.facts.disagreement != share:
                entry.facts.disagreement = share
                self.entry_changed.emit(row)

        def failed(error: Exception) -> None:
            log.warning("how far two models are apart on image %s cannot be read", image_id, exc_info=error)

        if journal and had_one and other:
            journal.ask(lambda workspace: workspace.disagreement(image_id), answered, failed)

    def set_off_list(self, image_ids: Collection[int], off: bool) -> None:
        """Take Images off the list, or put them on it again; their Annotations stay in the Workspace."""
        chosen = list(image_ids)
        for image_id in chosen:
            self.entries[self._rows[image_id]].facts.off_list = off
        if self._journal and chosen:
            self._journal.write(lambda workspace: workspace.set_off_list(chosen, off))
        self.removals_changed.emit()

    def request_thumbnail(self, row: int) -> None:
        """Ask for a thumbnail; the newest wishes are served first."""
        image_id = self.entries[row].image_id
        if image_id in self._wanted:
            self._wanted.remove(image_id)
        self._wanted.append(image_id)
        del self._wanted[:-WAITING_THUMBNAILS]
        self._work()

    def close(self) -> None:
        """Stop the background work."""
        self._wanted.clear()
        self.identities.close()
        self._decoder.close()
        self._lane.close(seconds=0.5)

    def _all_after(self, row: int) -> Iterable[int]:
        return itertools.chain(range(row + 1, len(self.entries)), range(row))

    def _work(self) -> None:
        if self._working or not self._wanted:
            return
        image_id = self._wanted.pop()
        row = self._rows.get(image_id)
        if row is None:
            self._work()
            return
        self._working = True
        path = self.entries[row].path

        def still_there() -> int | None:
            # Another Workspace may be open by now, in which the same id is another Image.
            current = self._rows.get(image_id)
            return current if current is not None and self.entries[current].path == path else None

        def done(result: object) -> None:
            self._working = False
            if (current := still_there()) is not None and result is not None:
                self.thumbnail_ready.emit(current, result)
            self._work()

        def failed(error: Exception) -> None:
            self._working = False
            if (current := still_there()) is not None:
                self.update(current, problem=problem_of(path, error))
            self._work()

        def work() -> NDArray[np.uint8] | None:
            return self._decoder.thumbnail(path, THUMBNAIL_SIDE, wanted=lambda: image_id in self._rows)

        self._lane.run(work, done, failed)


def state_counts(entries: Iterable[Entry]) -> Counter[State]:
    """How many entries that are not taken off the list are in each state."""
    return Counter(entry.state for entry in entries if not entry.facts.off_list)


def problem_of(path: Path, error: Exception) -> str:
    """The sentence a user reads for a file that could not be opened; what was not foreseen goes to the log."""
    if isinstance(error, WaveMaskError):
        return str(error)
    log.error("%s could not be opened", path, exc_info=error)
    return tr("{image} could not be opened; the log file says why.", image=path.name)
