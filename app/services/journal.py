"""The Workspace on its own thread: every change is written in order and none is given up."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import WorkspaceError
from app.services.background import Lane
from app.storage.workspace import Workspace

RETRY_MS = 2000

Result = TypeVar("Result")
Change = Callable[[Workspace], Any]

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Outcome:
    """What one pass over the waiting changes came to: how many left the queue, and what stopped it."""

    done: int
    problem: WorkspaceError | None = None
    refused: Exception | None = None


class Journal(QObject):
    """Owns one Workspace, opened for one reader.

    A change that cannot be written (disk full, folder gone) stays at the head of the queue, and all later ones behind
    it, until writing works again; it is retried every two seconds. Only a change that the Workspace says can never be
    written is dropped, and the user is told.

    Attributes:
        folder: Of the Workspace.
        reader: See `Workspace`.
        troubled: Whether writing fails at the moment.

    Signals:
        trouble: A sentence, when writing begins to fail or a change had to be dropped.
        recovered: Writing works again after it failed.
        settled_again: Everything is on disk.
    """

    trouble = Signal(str)
    recovered = Signal()
    settled_again = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None, reader: str = "") -> None:
        super().__init__(parent)
        self.folder = folder
        self.reader = reader
        self.troubled = False
        self._unwritten = 0
        self._lane = Lane("journal", self)
        self._workspace: Workspace | None = None
        self._pending: deque[Change] = deque()
        self._retry = QTimer(self, interval=RETRY_MS)
        self._retry.timeout.connect(self._flush)

    @property
    def settled(self) -> bool:
        """Whether every change is known to be on disk."""
        return not self._unwritten

    def open(self, done: Callable[[], Any], failed: Callable[[Exception], Any]) -> None:
        """Open or create the Workspace."""

        def work() -> None:
            self._workspace = Workspace(self.folder, self.reader)

        self._lane.run(work, lambda _: done(), failed)

    def ask(
        self, question: Callable[[Workspace], Result], done: Callable[[Result], Any], failed: Callable[[Exception], Any]
    ) -> None:
        """Read, or write something that must be known to have worked; changes that are retried come later."""
        self._lane.run(lambda: question(self._opened()), done, failed)

    def write(self, change: Change) -> None:
        """Write a change; it is on disk within milliseconds, or is retried until it is."""

        def work() -> _Outcome:
            self._pending.append(change)
            return self._write_pending()

        self._unwritten += 1
        self._lane.run(work, self._note, self._note_failure)

    def close(self) -> bool:
        """Write what can be written and close; returns whether everything is on disk."""
        self._retry.stop()
        self._lane.run(self._finish, lambda _: None, self._note_failure)
        complete = self._lane.close() and not self._pending
        if not complete:
            log.error("changes in %s could not be saved", self.folder)
        return complete

    def _flush(self) -> None:
        self._lane.run(self._write_pending, self._note, self._note_failure)

    def _note(self, outcome: _Outcome) -> None:
        self._unwritten -= outcome.done
        if outcome.refused is not None:
            self._note_failure(outcome.refused)
        if outcome.problem is not None:
            if not self.troubled:
                self.troubled = True
                self._retry.start()
                self.trouble.emit(str(outcome.problem))
            return
        if self.troubled:
            self.troubled = False
            self._retry.stop()
            self.recovered.emit()
        if self.settled:
            self.settled_again.emit()

    def _note_failure(self, error: Exception) -> None:
        log.error("a change could not be written", exc_info=error)
        self.trouble.emit("A change could not be saved; is another window at work here? Close it and open this again.")

    # --- on the lane's thread

    def _opened(self) -> Workspace:
        if self._workspace is None:
            raise WorkspaceError(f"The workspace {self.folder} is not open.")
        return self._workspace

    def _write_pending(self) -> _Outcome:
        done, refused = 0, None
        while self._pending:
            try:
                self._pending[0](self._opened())
            except WorkspaceError as error:
                log.info("writing to the workspace failed, it will be tried again", exc_info=error)
                return _Outcome(done, error, refused)
            except Exception as error:  # noqa: BLE001 - it would block every later change for ever
                refused = error
            self._pending.popleft()
            done += 1
        return _Outcome(done, None, refused)

    def _finish(self) -> None:
        self._write_pending()
        if self._workspace:
            self._workspace.close()
