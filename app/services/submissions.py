"""Submitting readings: what others who have submitted the same Image may see from then on."""

from __future__ import annotations

import logging
from collections import deque

from PySide6.QtCore import QObject, Signal

from app.domain.annotation import State
from app.domain.wording import counted, tr
from app.services.annotation_session import AnnotationSession
from app.services.failures import sentence_of
from app.services.journal import Journal
from app.services.worklist import Worklist
from app.storage.workspace import Workspace

log = logging.getLogger(__name__)

DECIDED = frozenset({State.ACCEPTED, State.REJECTED})


class Submissions(QObject):
    """Submits the readings of the reader at work, one Image after the other, behind all that is still to be written.

    Attributes:
        total: How many are being submitted; 0 where none are.
        done: How many of those are dealt with.

    Signals:
        changed: Of the above.
        finished: A sentence, what came of it.
    """

    changed = Signal()
    finished = Signal(str)

    def __init__(self, session: AnnotationSession, worklist: Worklist, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.total = self.done = 0
        self._session = session
        self._worklist = worklist
        self._journal: Journal | None = None
        self._waiting: deque[int] = deque()
        self._submitted = 0
        self._again = self._cancelled = False

    def use_journal(self, journal: Journal | None) -> None:
        """Submit to another Workspace."""
        self._waiting.clear()
        self._journal, self.total, self.done = journal, 0, 0
        self.changed.emit()

    @property
    def decided(self) -> list[int]:
        """The Images that are accepted or rejected; one that was skipped waits for its decision."""
        return [entry.image_id for entry in self._worklist.entries if entry.state in DECIDED]

    @property
    def why_not_this(self) -> str:
        """One sentence, why the open Image cannot be submitted; else empty."""
        if self._session.annotated is None:
            return tr("No image is open.")
        if self._session.annotated.state not in DECIDED:
            return tr(
                "The open image is not decided yet; accept or reject it first, in a cine every frame with a mask."
            )
        return ""

    def submit_this(self) -> None:
        """Submit the open Image, also once more."""
        if not self.why_not_this:
            self._submit([self._worklist.entries[self._session.row].image_id], again=True)

    def submit_decided(self) -> None:
        """Submit all Images that are decided, but those that have been submitted already."""
        self._submit(self.decided)

    def cancel(self) -> None:
        """Leave those that are not submitted yet."""
        self._cancelled = bool(self._waiting)
        self._waiting.clear()

    def _submit(self, image_ids: list[int], again: bool = False) -> None:
        if self._journal is None or self.total or not image_ids:
            return
        self._session.finish()
        self._waiting, self._submitted = deque(image_ids), 0
        self._again, self._cancelled = again, False
        self.total, self.done = len(image_ids), 0
        self._next(self._journal)

    def _next(self, journal: Journal) -> None:
        if journal is not self._journal:
            return
        self.changed.emit()
        if not self._waiting:
            self._finish("")
            return
        image_id = self._waiting.popleft()

        def answered(new: bool) -> None:
            self.done += 1
            self._submitted += new
            self._next(journal)

        def failed(error: Exception) -> None:
            log.warning("image %s could not be submitted", image_id, exc_info=error)
            self._finish(sentence_of(error, tr("The others could not be submitted; the log file says why.")))

        # One by one, so that strokes that are made meanwhile do not wait for them all.
        journal.ask(lambda workspace: _submit(workspace, image_id, self._again), answered, failed)

    def _finish(self, problem: str) -> None:
        count, total = self._submitted, self.total
        self._waiting.clear()
        self.total = self.done = 0
        self.changed.emit()
        said = counted(count, "{n} image submitted.", "{n} images submitted.")
        if self._cancelled:
            said = f"{said} {tr('The rest was called off.')}"
        elif not problem and not count:
            said = tr("All of them had been submitted before.")
        elif not problem and count < total:
            said = f"{said} {tr('The others had been submitted before.')}"
        self.finished.emit(f"{said} {problem}".strip())


def _submit(workspace: Workspace, image_id: int, again: bool) -> bool:
    """Submit an Image; one that has been submitted already only where that is wanted. Returns whether it was."""
    if not again and workspace.reader in workspace.submitted(image_id):
        return False
    workspace.submit(image_id)
    return True
