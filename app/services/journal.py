"""The Workspace on its own thread: every change is written in order and none is given up."""

from __future__ import annotations

import contextlib
import logging
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import DamagedWorkspaceError, WorkspaceError
from app.domain.wording import mark, tr
from app.services.background import Lane
from app.services.upkeep import Upkeep
from app.storage.recovery import open_or_recover, recover
from app.storage.schema import SCHEMA
from app.storage.workspace import DATABASE_NAME, Workspace
from app.storage.workspace_lock import WorkspaceLock

RETRY_MS = 2000
READ_ONLY = mark(
    "These images are open read-only, so nothing can be changed; open them again once nobody else has them."
)
KEPT = mark("Your work is kept until it can be saved; go on, but leave WaveMask open.")

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
    """Owns one Workspace, opened for one reader, and its lock; a damaged one is recovered when that is noticed.

    A change that cannot be written (disk full, folder gone) stays at the head of the queue, and all later ones behind
    it, until writing works again; it is retried every two seconds. Only a change that the Workspace says can never be
    written is dropped, and the user is told.

    Args:
        folder: Of the Workspace.
        parent: Owner.
        reader: See `Workspace`.
        read_only: Whether others have it open; then what is to be written is dropped.

    Attributes:
        report: What was recovered when it was opened, empty where it was not damaged.
        troubled: Whether writing fails at the moment.

    Signals:
        trouble: A sentence, when writing begins to fail or a change had to be dropped.
        recovered: Writing works again after it failed.
        settled_again: Everything is on disk.
        replaced: The Workspace turned out to be damaged and was recovered; what was read before may be no longer true.
            With what was recovered.
    """

    trouble = Signal(str)
    recovered = Signal()
    settled_again = Signal()
    replaced = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None, reader: str = "", read_only: bool = False) -> None:
        super().__init__(parent)
        self.folder = folder
        self.reader = reader
        self.read_only = read_only
        self.report = ""
        self.troubled = False
        self._upkeep = Upkeep(self)
        self._upkeep.damaged.connect(self._mend)
        self._lock: WorkspaceLock | None = None
        self._mended = ""
        self._may_mend = not read_only
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

        def work() -> str:
            try:
                return self._open()
            except BaseException:
                self._let_go()
                raise

        def opened(report: str) -> None:
            self.report = report
            done()

        self._lane.run(work, opened, failed)

    def ask(
        self, question: Callable[[Workspace], Result], done: Callable[[Result], Any], failed: Callable[[Exception], Any]
    ) -> None:
        """Read, or write something that must be known to have worked; changes that are retried come later."""

        def work() -> Result:
            try:
                return question(self._opened())
            except DamagedWorkspaceError as error:
                self._recover(error)
                return question(self._opened())

        def answered(result: Result) -> None:
            done(result)
            self._tell_mended()

        def refused(error: Exception) -> None:
            failed(error)
            self._tell_mended()

        self._lane.run(work, answered, refused)

    def write(self, change: Change) -> None:
        """Write a change; it is on disk within milliseconds, or is retried until it is; nothing where read-only."""
        if self.read_only:
            return

        def work() -> _Outcome:
            self._pending.append(change)
            return self._write_pending()

        self._unwritten += 1
        self._lane.run(work, self._note, self._note_failure)

    def close(self, seconds: float = 5.0) -> bool:
        """Write what can be written in that time and close; returns whether everything is on disk."""
        self._retry.stop()
        self._upkeep.close()
        self._lane.run(self._finish, lambda _: None, self._note_failure)
        complete = (self._lane.close(seconds) or self.settled) and not self._pending
        if not complete:
            log.error("changes in %s could not be saved", self.folder)
        return complete

    def _flush(self) -> None:
        self._lane.run(self._write_pending, self._note, self._note_failure)

    def _mend(self, reason: str) -> None:
        if self._may_mend:
            sentence = tr(
                "The workspace {folder} is damaged ({reason}); open it again.", folder=self.folder, reason=reason
            )
            damage = DamagedWorkspaceError(sentence, reason)
            self.ask(lambda _: self._recover(damage), lambda _: None, lambda error: self.trouble.emit(str(error)))

    def _tell_mended(self) -> None:
        if self._mended:
            report, self._mended = self._mended, ""
            self.replaced.emit(report)

    def _note(self, outcome: _Outcome) -> None:
        self._unwritten -= outcome.done
        self._tell_mended()
        if outcome.refused is not None:
            self._note_failure(outcome.refused)
        if outcome.problem is not None:
            if not self.troubled:
                self.troubled = True
                self._retry.start()
                self.trouble.emit(f"{outcome.problem} {tr(KEPT)}")
            return
        if self.troubled:
            self.troubled = False
            self._retry.stop()
            self.recovered.emit()
        if self.settled:
            self.settled_again.emit()

    def _note_failure(self, error: Exception) -> None:
        log.error("a change could not be written", exc_info=error)
        self.trouble.emit(
            tr("A change could not be saved; is another window at work here? Close it and open this again.")
        )

    # --- on the lane's thread

    def _open(self) -> str:
        """Open what is not open; what was recovered, empty where nothing had to be."""
        if self.read_only:
            self._workspace = Workspace(self.folder, self.reader, read_only=True)
            return ""
        with contextlib.suppress(OSError):  # which the Workspace says better
            self.folder.mkdir(parents=True, exist_ok=True)
        self._lock = self._lock or WorkspaceLock(self.folder)
        self._workspace, report = open_or_recover(self.folder, lambda: Workspace(self.folder, self.reader))
        self._upkeep.begin(self.folder / DATABASE_NAME, self._workspace.checked)
        return report

    def _opened(self) -> Workspace:
        if self._workspace is None:
            if self._lock is None and not self.read_only:
                raise WorkspaceError(tr("The workspace {folder} is not open.", folder=self.folder))
            self._open()  # again, after it could not be recovered
        if self._workspace is None:
            raise WorkspaceError(tr("The workspace {folder} is not open.", folder=self.folder))
        return self._workspace

    def _recover(self, error: DamagedWorkspaceError) -> None:
        """Have the Workspace recovered; once, as what is damaged even then is beyond it."""
        if not self._may_mend:
            raise error
        self._upkeep.cancel()
        if self._workspace:
            self._workspace.close()
            self._workspace = None
        self._mended = recover(self.folder / DATABASE_NAME, SCHEMA, error.reason)
        self._may_mend = False
        self._open()

    def _keep_lock(self) -> None:
        """Have the lock again where somebody took it while this window could not be heard.

        Raises:
            WorkspaceError: They still have it.
        """
        if self._lock and self._lock.taken_by:
            lock = WorkspaceLock(self.folder)
            self._lock.release()
            self._lock = lock

    def _let_go(self) -> None:
        if self._workspace:
            self._workspace.close()
        if self._lock:
            self._lock.release()
            self._lock = None

    def _write_pending(self) -> _Outcome:
        done, refused = 0, None
        while self._pending:
            try:
                self._keep_lock()
                try:
                    self._pending[0](self._opened())
                except DamagedWorkspaceError as damage:
                    self._recover(damage)
                    continue
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
        self._let_go()
