"""What a Training run would do: counted in the Workspace, and timed by a training process on this machine."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.domain.split import Sizes, shortfall
from app.domain.training_run import Budget, Outlook
from app.domain.wording import mark, tr
from app.services.annotation_session import AnnotationSession
from app.services.background import Newest
from app.services.failures import sentence_of
from app.services.journal import READ_ONLY, Journal
from app.services.process_ends import EXITED, ProcessEnd
from app.services.trainer_process import TrainerProcess, threads
from app.storage.settings import Settings
from app.storage.snapshot import survey
from app.storage.workspace import Workspace
from wavegms_core.bundle import Bundle

NOTHING_OPEN = mark("Nothing is open; open the images first.")
NO_MODEL = mark("There is no model for these images that could be improved; choose one first.")

# Model, masks to learn from and to measure by, device.
_Work = tuple[str, int, int, str]

log = logging.getLogger(__name__)


class RunOutlooks(QObject):
    """Finds out what a run would do; only the newest question counts.

    How long it takes is measured once for the same work, as long as the program runs.

    Args:
        session: Knows the Label and the model.
        settings: Tell the device.
        command: Program and arguments that become a training process.
        parent: Owner.

    Signals:
        changed: An `Outlook`.
        message: Level and one sentence.
    """

    changed = Signal(object)
    message = Signal(str, str)

    def __init__(
        self, session: AnnotationSession, settings: Settings, command: Sequence[str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._settings, self._command = session, settings, list(command)
        self._journal: Journal | None = None
        self._counts = Newest("outlook", self)
        self._known: dict[_Work, Mapping[Budget, float]] = {}
        self._measuring: tuple[_Work, TrainerProcess] | None = None
        self._wanted: tuple[_Work, Outlook] | None = None

    @property
    def bundle(self) -> Bundle | None:
        """The model that would be improved: that of the open Image, else the one that is used first."""
        choice = self._session.choice
        return choice.bundle if choice else self._session.models.first

    def use_journal(self, journal: Journal | None) -> None:
        """Look at another Workspace."""
        self._journal, self._wanted = journal, None
        self._counts.forget()
        self.stop_measuring()

    def ask(self, free: Callable[[], bool]) -> None:
        """Find out; `changed` tells, again once the times are known.

        Args:
            free: Whether the machine is free to be measured, asked when it is about to be.
        """
        journal, label, bundle = self._journal, self._session.labels.proposed, self.bundle
        title = self._session.models.library.title(bundle) if bundle else ""
        bundle_id = bundle.description.id if bundle else ""
        nothing = Outlook(label.id, label.name, bundle_id, title, 0, 0, Sizes(0, 0, 0, 0), tr(NOTHING_OPEN), {})
        if journal is None:
            self.changed.emit(nothing)
            return

        def count() -> tuple[int, int, Sizes]:
            with closing(Workspace(journal.folder, journal.reader, read_only=journal.read_only)) as workspace:
                return survey(workspace, label)

        def when_counted(found: tuple[int, int, Sizes]) -> None:
            accepted, unchanged, sizes = found
            missing = tr(READ_ONLY) if journal.read_only else shortfall(sizes) if bundle else tr(NO_MODEL)
            outlook = replace(nothing, accepted=accepted, unchanged=unchanged, sizes=sizes, shortfall=missing)
            if bundle is None or missing:
                self.changed.emit(outlook)
            else:
                work = bundle_id, sizes.train, sizes.held_out, self._settings.device
                self._wanted = work, outlook
                self.changed.emit(replace(outlook, seconds=self._known.get(work, {})))
                if free() and work not in self._known:
                    self._measure(work, bundle)

        # Behind everything that is still to be written.
        journal.ask(lambda _: None, lambda _: self._counts.ask(count, when_counted, self._complain), self._complain)

    def stop_measuring(self) -> None:
        """Nobody waits for the times any more."""
        if self._measuring:
            (_, process), self._measuring = self._measuring, None
            process.drop()

    def close(self) -> None:
        """Stop everything."""
        self._counts.close()
        if self._measuring:
            (_, process), self._measuring = self._measuring, None
            process.close(milliseconds=0)

    # --- inside

    def _measure(self, work: _Work, bundle: Bundle) -> None:
        if self._measuring and self._measuring[0] == work:
            return
        self.stop_measuring()
        _, train, held_out, device = work
        command = [
            *(*self._command, "estimate", "--model", str(bundle.folder.absolute()), "--images", str(train)),
            *("--held-out", str(held_out), "--device", device, "--threads", str(threads()), "--until-stdin-closes"),
        ]
        process = TrainerProcess(command, self)
        self._measuring = work, process
        process.told.connect(lambda said: self._on_told(work, said))
        process.ended.connect(lambda code, how: self._on_ended(work, code, how))
        process.start()

    def _on_told(self, work: _Work, said: Mapping[str, Any]) -> None:
        try:
            self._known[work] = {budget: float(said[budget]) for budget in Budget}
        except (KeyError, TypeError, ValueError):
            log.warning("the training process said %r, which are no times", said)

    def _on_ended(self, work: _Work, code: int, how: ProcessEnd | None) -> None:
        if self._measuring:
            self._measuring[1].deleteLater()
            self._measuring = None
        if work not in self._known:
            what = (how or ProcessEnd(EXITED, str(code))).said_of(tr("The training process"))
            sentence = tr("{what}, so it is not known how long a training run would take.", what=what)
            self.message.emit("warning", sentence)
        elif self._wanted and self._wanted[0] == work:
            self.changed.emit(replace(self._wanted[1], seconds=self._known[work]))

    def _complain(self, error: Exception) -> None:
        general = tr("What a training run would do could not be found out.")
        self.message.emit("error", sentence_of(error, general))
