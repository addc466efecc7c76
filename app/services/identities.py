"""Whose the Images of a worklist are: read from the headers in the background, and kept in the Workspace."""

from __future__ import annotations

import itertools
import logging
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.errors import ImageError
from app.domain.image import Identity
from app.paths import decode_command
from app.services.background import Lane
from app.services.journal import Journal
from app.storage.images.decoder import Decoder
from app.storage.workspace import ImageRecord, Workspace

# Each batch is one commit, and whoever groups the worklist does it anew.
BATCH_SECONDS = 0.4
BATCH = 400

log = logging.getLogger(__name__)


class Identities(QObject):
    """What the header of each Image says.

    Attributes:
        known: By Image, in the order in which they became known; that of a Workspace stays the same for good.

    Signals:
        changed: More is known, or nothing any more.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.known: dict[int, Identity] = {}
        self._waiting: dict[int, Path] = {}
        self._first: list[int] = []
        self._journal: Journal | None = None
        self._allowed = self._working = False
        self._lane = Lane("identities", self)
        # Another one than for pixels, so that 5,000 headers delay neither an Image nor a thumbnail.
        self._decoder = Decoder(decode_command())

    def use_journal(self, journal: Journal) -> None:
        """Take what the Workspace knows, before anything is read again."""
        self._journal = journal

        def stored(identities: dict[int, Identity]) -> None:
            if journal is self._journal:
                self._learn(identities)

        def failed(error: Exception) -> None:
            log.warning("what is known of the headers cannot be read", exc_info=error)

        journal.ask(Workspace.identities, stored, failed)

    def clear(self) -> None:
        """Forget everything, as another Workspace is opened."""
        self._journal = None
        self._allowed = False
        self._first.clear()
        self._waiting.clear()
        self.known.clear()
        self.changed.emit()

    def add(self, records: Sequence[ImageRecord]) -> None:
        """List Images; their headers are read in this order, where they are not known."""
        self._waiting.update((record.id, record.path) for record in records if record.id not in self.known)
        self._work()

    def begin(self) -> None:
        """Read from now on: what the user waits for, the first Frame, is there."""
        self._allowed = True
        self._work()

    def prefer(self, image_ids: Iterable[int]) -> None:
        """Read these before all others."""
        self._first = [image_id for image_id in image_ids if image_id in self._waiting]

    def note(self, image_id: int, identity: Identity) -> None:
        """Take what was read with the pixels; the file may be another one than when its header was read."""
        if self.known.get(image_id) != identity:
            self._keep({image_id: identity})

    def close(self) -> None:
        """Stop the background work."""
        self._waiting.clear()
        self._decoder.close()
        self._lane.close(seconds=0.5)

    def _learn(self, identities: dict[int, Identity]) -> None:
        self.known |= identities
        for image_id in identities:
            self._waiting.pop(image_id, None)
        self.changed.emit()

    def _keep(self, identities: dict[int, Identity]) -> None:
        if self._journal:
            self._journal.write(lambda workspace: workspace.save_identities(identities))
        self._learn(identities)

    def _work(self) -> None:
        journal = self._journal
        if self._working or not self._allowed or not self._waiting:
            return
        self._working = True
        first = {image_id: self._waiting[image_id] for image_id in self._first if image_id in self._waiting}
        batch = first | dict(itertools.islice(self._waiting.items(), BATCH))

        def work() -> tuple[dict[int, Identity], list[int]]:
            return self._read(batch, lambda: journal is self._journal)

        def done(found: tuple[dict[int, Identity], list[int]]) -> None:
            self._working = False
            if journal is self._journal:
                identities, unreadable = found
                for image_id in unreadable:  # tried again when the Workspace is opened the next time
                    self._waiting.pop(image_id, None)
                if identities:
                    self._keep(identities)
                if not self._waiting:
                    self._lane.run(self._decoder.rest, lambda _: None, lambda _: None)
            self._work()

        def failed(error: Exception) -> None:
            log.error("the headers cannot be read", exc_info=error)

        self._lane.run(work, done, failed)

    def _read(self, batch: Mapping[int, Path], wanted: Callable[[], bool]) -> tuple[dict[int, Identity], list[int]]:
        """On the lane's thread: the identities of some of a batch, as many as the time allows, and what has none."""
        identities: dict[int, Identity] = {}
        unreadable: list[int] = []
        until = time.monotonic() + BATCH_SECONDS
        for image_id, path in batch.items():
            try:
                identity = self._decoder.read_identity(path, wanted)
            except ImageError as error:
                log.info("the header of %s cannot be read: %s", path, error)
                unreadable.append(image_id)
            else:
                if identity is None:
                    break
                identities[image_id] = identity
            if time.monotonic() > until:
                break
        return identities, unreadable
