"""The Workspace on its own thread: every change is written in order and none is given up."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
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


class Journal(QObject):
    """Owns one Workspace.

    A change that cannot be written (disk full, folder gone) stays at the head of the queue, and all later ones behind
    it, until writing works again; it is retried every two seconds.

    Signals:
        trouble: A sentence, when writing begins to fail.
        recovered: Everything is on disk again.
    """

    trouble = Signal(str)
    recovered = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self.troubled = False
        self._lane = Lane("journal", self)
        self._workspace: Workspace | None = None
        self._pending: deque[Change] = deque()
        self._retry = QTimer(self, interval=RETRY_MS)
        self._retry.timeout.connect(self._flush)

    def open(self, done: Callable[[], Any], failed: Callable[[Exception], Any]) -> None:
        """Open or create the Workspace."""

        def work() -> None:
            self._workspace = Workspace(self.folder)

        self._lane.run(work, lambda _: done(), failed)

    def ask(
        self, question: Callable[[Workspace], Result], done: Callable[[Result], Any], failed: Callable[[Exception], Any]
    ) -> None:
        """Read, or write something that must be known to have worked, after all earlier changes."""
        self._lane.run(lambda: question(self._opened()), done, failed)

    def write(self, change: Change) -> None:
        """Write a change; it is on disk within milliseconds, or is retried until it is."""

        def work() -> WorkspaceError | None:
            self._pending.append(change)
            return self._write_pending()

        self._lane.run(work, self._note, self._broken)

    def close(self) -> None:
        """Write what can be written and close."""
        self._retry.stop()
        self._lane.run(self._finish, lambda _: None, self._broken)
        self._lane.close()
        if self._pending:
            log.error("%d changes in %s could not be saved", len(self._pending), self.folder)

    def _flush(self) -> None:
        self._lane.run(self._write_pending, self._note, self._broken)

    def _note(self, problem: WorkspaceError | None) -> None:
        if problem is not None and not self.troubled:
            self.troubled = True
            self._retry.start()
            self.trouble.emit(str(problem))
        elif problem is None and self.troubled:
            self.troubled = False
            self._retry.stop()
            self.recovered.emit()

    def _broken(self, error: Exception) -> None:
        log.error("a change could not be written", exc_info=error)
        self.trouble.emit("A change could not be saved. Export your masks, restart WaveMask and send the log file.")

    # --- on the lane's thread

    def _opened(self) -> Workspace:
        if self._workspace is None:
            raise WorkspaceError(f"The workspace {self.folder} is not open.")
        return self._workspace

    def _write_pending(self) -> WorkspaceError | None:
        while self._pending:
            change = self._pending.popleft()
            try:
                change(self._opened())
            except WorkspaceError as error:
                self._pending.appendleft(change)
                log.info("writing to the workspace failed, it will be tried again", exc_info=error)
                return error
        return None

    def _finish(self) -> None:
        self._write_pending()
        if self._workspace:
            self._workspace.close()
