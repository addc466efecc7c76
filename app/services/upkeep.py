"""What is done for a Workspace in the background after it was opened: a look at all of it, and a backup."""

from __future__ import annotations

import logging
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.services.background import Lane
from app.storage.backups import Snapshot, back_up_at_leisure

# What the user opened comes first: disk and share are busy with it.
PATIENCE_SECONDS = 3.0

log = logging.getLogger(__name__)


class Upkeep(QObject):
    """Looks after the database of a Workspace as it was when it was opened.

    Signals:
        damaged: What is wrong with it.
    """

    damaged = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lane = Lane("upkeep", self)
        self._called_off = threading.Event()
        self._beginning = threading.Lock()
        self._closed = False

    def begin(self, database: Path, checked: bool) -> None:
        """Remember the database as it stands now and look after it later, unless this is closed; on any thread.

        Args:
            database: The file.
            checked: Whether all of it was looked at already.
        """
        try:
            snapshot = Snapshot(database)
        except (OSError, sqlite3.Error):
            log.warning("there is no backup of %s", database, exc_info=True)
            return
        called_off = self._called_off = threading.Event()

        def work() -> str:
            with closing(snapshot):
                if called_off.wait(PATIENCE_SECONDS):
                    return ""
                reason = "" if checked else snapshot.damage(called_off.is_set)
                if not reason:
                    back_up_at_leisure(snapshot, database, called_off.is_set)
                return reason

        with self._beginning:
            if self._closed:  # while the Workspace was still being opened
                snapshot.close()
            else:
                self._lane.run(work, self._tell, self._note)

    def cancel(self) -> None:
        """Stop soon; on any thread."""
        self._called_off.set()

    def close(self) -> None:
        """Stop."""
        with self._beginning:
            self._closed = True
        self.cancel()
        self._lane.close(seconds=2)

    def _tell(self, reason: str) -> None:
        if reason:
            self.damaged.emit(reason)

    def _note(self, error: Exception) -> None:
        log.error("the workspace could not be looked after", exc_info=error)
