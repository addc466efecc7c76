"""The Images of a Workspace in the order they are worked through."""

from __future__ import annotations

import itertools
import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from app.domain.annotation import State
from app.domain.errors import WaveMaskError
from app.paths import decode_command
from app.services.background import Lane
from app.services.identities import Identities
from app.storage.images.decoder import Decoder
from app.storage.workspace import ImageRecord

THUMBNAIL_SIDE = 192
# Scrolling through a long list asks for more thumbnails than anybody will look at; the oldest wishes are forgotten.
WAITING_THUMBNAILS = 48

FINISHED = frozenset({State.ACCEPTED, State.REJECTED, State.SKIPPED})

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
    """

    image_id: int
    path: Path
    state: State
    confidence: float | None = None
    problem: str = ""


class Worklist(QObject):
    """All entries, with what their headers say.

    Attributes:
        entries: In the order in which they were added.
        rows_after: From a row, the rows that are listed after it, going round up to itself, in the order in which they
            are listed; to be set by whatever filters and sorts them.
        identities: Of the entries.

    Signals:
        reset: Entries were replaced or appended.
        entry_changed: Row of an entry whose state, confidence or problem changed.
        thumbnail_ready: Row, and an RGB array (h, w, 3) uint8 with a longest side of at most `THUMBNAIL_SIDE`.
    """

    reset = Signal()
    entry_changed = Signal(int)
    thumbnail_ready = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []
        self.rows_after: Callable[[int], Iterable[int]] = self._all_after
        self.identities = Identities(self)
        self._rows: dict[int, int] = {}
        self._lane = Lane("thumbnails", self)
        # Another one than for the Images the user opens, so that no thumbnail delays these.
        self._decoder = Decoder(decode_command())
        self._wanted: list[int] = []
        self._working = False

    def clear(self) -> None:
        """Forget all entries."""
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
                self.entries.append(Entry(record.id, record.path, record.state, record.confidence))
        if new:
            self.identities.add(new)
            self.reset.emit()

    def row_of(self, image_id: int) -> int | None:
        """Row of an Image, None where it is not listed."""
        return self._rows.get(image_id)

    def next_unfinished(self, after: int) -> int | None:
        """Nearest listed row after `after`, going round, that can be opened and has not been decided on."""
        for row in self.rows_after(after):
            entry = self.entries[row]
            if row != after and entry.state not in FINISHED and not entry.problem:
                return row
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


def problem_of(path: Path, error: Exception) -> str:
    """The sentence a user reads for a file that could not be opened; what was not foreseen goes to the log."""
    if isinstance(error, WaveMaskError):
        return str(error)
    log.error("%s could not be opened", path, exc_info=error)
    return f"{path.name} could not be opened; the log file says why."
