"""A Training run that something is done for: its folder, and its Workspace, which is kept from all others meanwhile."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.domain.errors import OpeningCancelled, TrainingError, WorkspaceError
from app.domain.training_run import RunVerdict
from app.domain.wording import tr
from app.paths import decode_command
from app.storage.images.decoder import Decoder
from app.storage.snapshot import MANIFEST, write_snapshot
from app.storage.training_runs import (
    SNAPSHOT,
    VERDICT,
    LeftRun,
    Outcome,
    RunOrder,
    ask_to_cancel,
    drop_bulk,
    drop_run,
    left_run,
    prepare_again,
    read_verdict,
)
from app.storage.workspace import Workspace
from app.storage.workspace_lock import WorkspaceLock

log = logging.getLogger(__name__)


@dataclass(eq=False)
class RunAtWork:
    """One run; what takes long is done on one background thread.

    What it does with the Workspace, it does through a connection of its own and under a lock of its own, since the
    window may have left that Workspace. As long as the lock is held no other window takes the run for one that was cut
    off.

    Attributes:
        folder: Of the run.
        order: What was asked for.
        cancelled: Whether it is to end; set on any thread.
        judged: Whether there is a verdict, known once it is prepared.
    """

    folder: Path
    order: RunOrder
    cancelled: bool = False
    judged: bool = False
    _lock: WorkspaceLock | None = None

    @property
    def workspace(self) -> Path:
        """Folder of the Workspace."""
        return self.folder.parent.parent

    def prepare(self, reached: Callable[[int, int], None]) -> list[tuple[str, str]]:
        """Put on record what was asked, and freeze what to learn from, where that was not done before.

        Args:
            reached: Called with how many Images are frozen, and of how many.

        Returns:
            (image name, why it is not learned from), the reason one sentence.

        Raises:
            OpeningCancelled: It was cancelled.
            WaveMaskError: It cannot be done.
        """
        if self.cancelled:
            raise OpeningCancelled
        self._take_lock()
        self.judged = (self.folder / VERDICT).exists()
        if self.judged:
            return []
        self.order.write(self.folder)
        prepare_again(self.folder)
        snapshot = self.folder / SNAPSHOT
        event, refused = "training taken up", list[tuple[str, str]]()
        with closing(Workspace(self.workspace, self.order.reader)) as workspace:
            if not snapshot.exists():
                event, refused = "training begun", self._freeze(workspace, snapshot, reached)
            about = {"budget": self.order.budget, "snapshot": _sha256(snapshot / MANIFEST)}
            workspace.note_event(event, self._described(**about))
        return refused

    def verdict(self) -> RunVerdict:
        """What the run found, which is put on record.

        Raises:
            WaveMaskError: It cannot be read, or put on record.
        """
        verdict = read_verdict(self.folder)
        ids = {"candidate": verdict.candidate_id, "verdict": _sha256(self.folder / VERDICT)}
        self._note(self.order.reader, "training ended", outcome=verdict.reason, better=verdict.better, **ids)
        return verdict

    def conclude(self, verdict: RunVerdict) -> LeftRun:
        """Put on record that the Candidate is in the library, and let the Workspace go.

        Raises:
            TrainingError: It cannot be written.
        """
        try:
            return LeftRun(self.folder, self._record(Outcome.INSTALLED), verdict)
        finally:
            self.release()

    def leave(self, why: str) -> LeftRun | None:
        """Let a run rest that does not go on, and the Workspace go.

        Args:
            why: Why it does not; empty where it was cancelled.

        Returns:
            None where it has not come far enough to be taken up again, and is gone.
        """
        if self._lock is None:  # nothing was done for it, or somebody else has the Workspace
            return left_run(self.folder, self.order) if self.folder.exists() else None
        try:
            if not (self.folder / SNAPSHOT).exists():
                drop_run(self.folder)
                return None
            if self.cancelled:
                ask_to_cancel(self.folder)
            try:
                self._note(self.order.reader, "training ended", outcome=why or "cancelled")
            except WorkspaceError:  # the disk may be full, for one: what can be taken up again still can
                log.exception("the end of the run %s is not on record", self.folder)
            return left_run(self.folder, self.order)
        finally:
            self.release()

    def decide(self, outcome: Outcome, candidate: str, reader: str) -> None:
        """Put on record what was decided on its Candidate, and keep no more of the run than the record.

        Raises:
            WaveMaskError: That cannot be done.
        """
        self._take_lock()
        try:
            ids = {"candidate": candidate, "verdict": _sha256(self.folder / VERDICT)}
            self._note(reader, f"candidate {outcome}", **ids)
            self._record(outcome)
            drop_bulk(self.folder)
        finally:
            self.release()

    def discard(self, reader: str) -> None:
        """Take it away; that its images were handed out stays on record.

        Raises:
            WaveMaskError: That cannot be done.
        """
        self._take_lock()
        try:
            self._note(reader, "training discarded")
            drop_run(self.folder)
        finally:
            self.release()

    def release(self) -> None:
        """Let the Workspace go."""
        if self._lock:
            self._lock.release()

    def _take_lock(self) -> None:
        self._lock = WorkspaceLock(self.workspace)

    def _record(self, outcome: Outcome) -> RunOrder:
        order = replace(self.order, outcome=outcome)
        order.write(self.folder)
        return order

    def _freeze(
        self, workspace: Workspace, snapshot: Path, reached: Callable[[int, int], None]
    ) -> list[tuple[str, str]]:
        label = next((label for label in workspace.labels() if label.id == self.order.label_id), None)
        if label is None:
            raise TrainingError(
                tr("There is no label “{label}” any more; start another training run.", label=self.order.label)
            )
        # A file that hangs must not hold up the images on the canvas.
        with closing(Decoder(decode_command())) as decoder:
            written = write_snapshot(workspace, label, snapshot, decoder, reached, lambda: self.cancelled)
        if written is None:
            raise OpeningCancelled
        return written.refused

    def _note(self, reader: str, event: str, **details: object) -> None:
        with closing(Workspace(self.workspace, reader)) as workspace:
            workspace.note_event(event, self._described(**details))

    def _described(self, **details: object) -> Mapping[str, Any]:
        order = self.order
        ids = {"run": self.folder.name, "label": order.label_id, "model": order.bundle_id}
        return {**ids, "weights": order.weights_sha256, **details}


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
