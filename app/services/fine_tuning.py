"""Training runs as the window knows them: what one would do, how far it is, and what came of it."""

from __future__ import annotations

import errno
import logging
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import OpeningCancelled
from app.domain.training_run import Budget, RunProgress, RunVerdict
from app.domain.wording import counted, in_english, mark, tr
from app.services.annotation_session import AnnotationSession
from app.services.background import Lane
from app.services.failures import sentence_of
from app.services.journal import READ_ONLY, Journal
from app.services.model_versions import ModelVersions
from app.services.model_words import model_words
from app.services.process_ends import EXITED, ProcessEnd
from app.services.run_events import after
from app.services.run_outlooks import NO_MODEL, NOTHING_OPEN, RunOutlooks
from app.services.trainer_process import TrainerProcess, threads
from app.storage.run_at_work import RunAtWork
from app.storage.settings import Settings
from app.storage.training_runs import (
    PREPARING,
    READING,
    SNAPSHOT,
    VERDICT,
    LeftRun,
    Outcome,
    RunOrder,
    ask_to_cancel,
    cannot_write,
    last_run,
    new_run,
)
from wavegms_core.bundle import Bundle

TELL_MS = 50
CANCELLED = 3
UNSAVED = mark("Changes cannot be saved at the moment; start again once they are saved.")
ONE_AT_A_TIME = mark("A training run is going on already; wait until it is over, or cancel it.")
WAITS = mark("A training run that was cut off waits; go on with it, or discard it first.")
ANOTHER_MODEL = mark("The model that the run began from is another one by now; discard the run, and start another one.")
LEFT = mark("Something else was opened before the training run began; start it again.")
OVER = mark("A training run is over; Model → Improve model… shows what came of it.")

Result = TypeVar("Result")

log = logging.getLogger(__name__)


class FineTuning(QObject):
    """Improves models on what was accepted, one Training run at a time.

    First all that is accepted is frozen in the folder of the run, then another process learns from that, compares, and
    leaves a Candidate, which is taken into the library. A run belongs to the Workspace it was begun in and goes on when
    something else is opened. One that was cancelled or cut off, by whatever, waits in its Workspace until the user says
    that it goes on: after a crash, of this program or of the computer, the machine may be needed for something else
    first, and whatever caused it could be met again with each start.

    Args:
        session: Knows what is accepted, for which Label, and which model proposes.
        settings: Tell the device and the reader.
        command: Program and arguments that become a training process.
        versions: The library that Candidates are taken into.
        parent: Owner.

    Attributes:
        progress: How far the run is that is going on; None where none is.

    Signals:
        outlook_changed: An `Outlook`, again once it is known how long a run takes.
        progress_changed: A `RunProgress`.
        finished: A `RunVerdict`; its Candidate is in the library.
        stopped: Empty where the run was cancelled, else one sentence that says why it did not begin or go on.
        changed: `waiting` or `verdict`, because something else was opened or decided on.
        message: Level and one sentence.
    """

    outlook_changed = Signal(object)
    progress_changed = Signal(object)
    finished = Signal(object)
    stopped = Signal(str)
    changed = Signal()
    message = Signal(str, str)

    _frozen = Signal(object, int, int)  # from the background thread

    def __init__(
        self,
        session: AnnotationSession,
        settings: Settings,
        command: Sequence[str],
        versions: ModelVersions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.progress: RunProgress | None = None
        self._session, self._settings, self._versions = session, settings, versions
        self._command = list(command)
        self._journal: Journal | None = None
        self._run: RunAtWork | None = None
        self._queued = False  # whether the turn of the run in the journal has not come
        self._trainer: TrainerProcess | None = None
        self._failure = ""  # what the trainer said, in English
        self._left: LeftRun | None = None
        self._told: set[Path] = set()
        self._lane: Lane | None = None
        self._outlooks = RunOutlooks(session, settings, command, self)
        self._outlooks.changed.connect(self.outlook_changed)
        self._outlooks.message.connect(self.message)
        self._frozen.connect(self._on_frozen)
        self._telling = QTimer(self, singleShot=True, interval=TELL_MS)
        self._telling.timeout.connect(lambda: self.progress_changed.emit(self.progress))

    # --- what there is

    @property
    def running(self) -> bool:
        """Whether a run is going on."""
        return self._run is not None

    @property
    def cancelling(self) -> bool:
        """Whether it is about to end because the user wants that."""
        return self._run is not None and self._run.cancelled

    @property
    def verdict(self) -> RunVerdict | None:
        """Of the last run that ended with one, while nobody has decided on it."""
        return self._left.state if self._left and isinstance(self._left.state, RunVerdict) else None

    @property
    def here(self) -> bool:
        """Whether the Images of the verdict are those of the open Workspace; their ids mean others in another one."""
        left, journal = self._left, self._journal
        return bool(left and journal and RunAtWork(left.folder, left.order).workspace == journal.folder)

    @property
    def waiting(self) -> RunProgress | None:
        """How far a run of the open Workspace is that was cancelled or cut off; None where there is none."""
        return self._left.state if self._left and isinstance(self._left.state, RunProgress) else None

    @property
    def unfinished(self) -> str:
        """A sentence for who is about to close the window, while a run is going on; else empty."""
        if self._run is None:
            return ""
        return tr("A training run is going on; closing stops it, and it can be taken up again at the next start.")

    def use_journal(self, journal: Journal | None) -> None:
        """Learn from another Workspace from the next run on, and find out what the last run in it came to."""
        self._journal = journal
        self._outlooks.use_journal(journal)
        if self._run and self._queued:
            self._stop(self._run, tr(LEFT), LEFT)
        self._left = None
        self._look()

    def ask_outlook(self) -> None:
        """Find out what a run would do, for the Label that Proposals are for and the model of the open Image."""
        self._outlooks.ask(free=lambda: self._run is None)

    # --- what the user wants

    def start(self, budget: Budget, regression: Path | None = None, replay: Path | None = None) -> None:
        """Begin a run; a Candidate that nobody has decided on stays one.

        Args:
            budget: How long it may take.
            regression: Folder of `images/` and `masks/` on which the Candidate must not fall.
            replay: Folder of `images/` and `masks/` to mix in, of what the model was trained on.
        """
        bundle, journal = self._outlooks.bundle, self._may_begin()
        if journal is None:
            return
        if self.waiting or bundle is None:
            self.stopped.emit(tr(WAITS) if self.waiting else tr(NO_MODEL))
            return
        self.keep_aside()
        folder, began = new_run(journal.folder)
        about, label = bundle.description, self._session.labels.proposed
        order = RunOrder(
            label.id,
            label.name,
            about.id,
            about.weights_sha256,
            str(bundle.folder.absolute()),
            budget,
            self._modality(bundle),
            str(replay.absolute()) if replay else "",
            str(regression.absolute()) if regression else "",
            journal.reader,
            began,
        )
        self._begin(RunAtWork(folder, order), journal, RunProgress(READING))

    def go_on(self) -> None:
        """Take up the run that waits."""
        if self._left and (progress := self.waiting) and (journal := self._may_begin()):
            # By whoever takes it up; what was begun without a name is theirs.
            order = replace(self._left.order, reader=journal.reader)
            run, self._left = RunAtWork(self._left.folder, order), None
            self._begin(run, journal, progress)

    def cancel(self) -> None:
        """End the run, which can be taken up again once all is frozen; its process is gone within two seconds."""
        run = self._run
        if run is None or run.cancelled:
            return
        run.cancelled = True
        if self._trainer:
            self._trainer.stop()
            self._background().run(lambda: ask_to_cancel(run.folder), lambda _: None, self._complain)
        self._note(self.progress or RunProgress(PREPARING))

    def discard(self) -> None:
        """Forget the run that waits; what was frozen for it goes, that it was handed out stays on record."""
        if self._left and self.waiting and self._may_begin():
            run, reader = RunAtWork(self._left.folder, self._left.order), self._settings.reader
            self._settle(lambda: run.discard(reader))

    def use_candidate(self) -> None:
        """Propose with the Candidate of the verdict from now on; it is decided on once that is so."""
        if verdict := self.verdict:
            self._versions.activate(verdict.candidate_id, lambda: self._on_used(verdict))

    def _on_used(self, verdict: RunVerdict) -> None:
        if verdict is self.verdict:
            self._decide(Outcome.USED)

    def keep_aside(self) -> None:
        """Leave the Candidate of the verdict one."""
        self._decide(Outcome.KEPT_ASIDE)

    def close(self) -> None:
        """End everything; a run waits for the next start."""
        self._outlooks.close()
        self._telling.stop()
        run, self._run = self._run, None
        if run:
            run.cancelled = True
            if self._trainer:
                self._trainer.close()
            self._background().run(run.release, lambda _: None, self._complain)
        if self._lane:
            self._lane.close(seconds=1)

    # --- the way of a run

    def _may_begin(self) -> Journal | None:
        """The journal where something can be begun or changed; else it is told why it cannot."""
        journal, problem = self._journal, ""
        if self._run:
            problem = ONE_AT_A_TIME
        elif journal is None:
            problem = NOTHING_OPEN
        elif journal.read_only:
            problem = READ_ONLY
        else:
            self._session.finish()
            problem = UNSAVED if journal.troubled else ""
        if problem:
            self.stopped.emit(tr(problem))
        return None if problem else journal

    def _modality(self, bundle: Bundle) -> str:
        """What kind of image the Candidate is for, where that is not what the model is for; else empty.

        The user may improve a model on other images than it was made for. Then it is that of the open Image, where
        there are models for such, too.
        """
        entries, row = self._session.worklist.entries, self._session.row
        found = self._session.models.modality(entries[row].image_id) if row >= 0 else ""
        known = {other.description.modality for other in self._session.models.library.bundles}
        return found if found in known - {bundle.description.modality} else ""

    def _begin(self, run: RunAtWork, journal: Journal, progress: RunProgress) -> None:
        self._run, self._queued, self._failure = run, True, ""
        self._outlooks.stop_measuring()
        self._note(progress)

        def reached(done: int, total: int) -> None:
            self._frozen.emit(run, done, total)

        def saved(_: None) -> None:
            if run is self._run and self._queued:
                self._queued = False
                self._do(run, lambda: run.prepare(reached), lambda refused: self._train(run, refused))

        # Behind everything that is still to be written, so that the last decision is in it.
        journal.ask(lambda _: None, saved, lambda error: self._stop(run, _sentence(error)))

    def _on_frozen(self, run: RunAtWork, done: int, total: int) -> None:
        if run is self._run and not self._trainer:
            self._note(RunProgress(READING, done, total))

    def _train(self, run: RunAtWork, refused: Sequence[tuple[str, str]]) -> None:
        if run.cancelled:
            self._stop(run, "")
            return
        if run.judged:
            self._judge(run)
            return
        bundle = self._session.models.library.find(run.order.bundle_id)
        if bundle and bundle.description.weights_sha256 != run.order.weights_sha256:
            self._stop(run, tr(ANOTHER_MODEL), ANOTHER_MODEL)
            return
        progress = replace(self.progress or RunProgress(PREPARING), phase=PREPARING, done=0, total=0)
        if refused:
            log.warning("not learned from: %s", refused)
            name, reason = refused[0]
            notice = counted(
                len(refused),
                "{n} image is not learned from; {image}: {reason}",
                "{n} images are not learned from; {image}: {reason}",
                image=name,
                reason=reason,
            )
            progress = replace(progress, notice=notice)
        self._note(progress)
        # Another start of the program may have found its models elsewhere.
        model = str(bundle.folder.absolute()) if bundle else run.order.model
        self._trainer = TrainerProcess([*self._command, *_arguments(run, model, self._settings.device)], self)
        self._trainer.told.connect(lambda event: self._on_told(run, event))
        self._trainer.ended.connect(lambda code, how: self._on_ended(run, code, how))
        self._trainer.start()

    def _on_told(self, run: RunAtWork, event: Mapping[str, Any]) -> None:
        if event.get("event") == "failed":
            self._failure = str(event.get("sentence", ""))
        elif self.progress:
            progress = after(self.progress, event, run.folder)
            self._note(progress if run.order.is_for(self._settings.reader) else replace(progress, worst=None))

    def _on_ended(self, run: RunAtWork, code: int, how: ProcessEnd | None) -> None:
        if self._trainer:
            self._trainer.deleteLater()
            self._trainer = None
        if code == 0 and how is None:
            self._judge(run)
        elif run.cancelled or (code == CANCELLED and how is None):
            self._stop(run, "")
        elif self._failure:
            with in_english():
                recorded = _plain(self._failure, run.folder)
            self._stop(run, model_words(_plain(self._failure, run.folder)), recorded)
        else:
            how = how or ProcessEnd(EXITED, str(code))
            what = how.said_of(tr("The training process"))
            why = tr("{what}; Model → Improve model… goes on with it.", what=what)
            self._stop(run, why, how.recorded_of("The training process"))

    def _judge(self, run: RunAtWork) -> None:
        """There is a verdict: take the Candidate into the library."""

        def found(verdict: RunVerdict) -> None:
            def installed(_: str) -> None:
                self._do(run, lambda: run.conclude(verdict), concluded)

            def concluded(left: LeftRun) -> None:
                self._over(run, left, lambda: self.finished.emit(verdict))

            def failed(error: Exception) -> None:
                self._stop(run, _sentence(error))

            candidate, file = run.folder / verdict.candidate_id, run.folder / VERDICT
            self._versions.install(candidate, file, run.order.reader, installed, failed)

        self._do(run, run.verdict, found)

    def _stop(self, run: RunAtWork, why: str, recorded: str = "") -> None:
        """It does not go on: say why, and let it wait where there is anything to go on with.

        Args:
            run: The run.
            why: In the reader's language; empty where it was cancelled.
            recorded: The same in English for the record, where that can be said.
        """
        self._queued = False

        def settled(left: LeftRun | None) -> None:
            if run is self._run:
                here = self._journal is not None and self._journal.folder == run.workspace
                self._over(run, left if here else None, lambda: self.stopped.emit(why))

        def failed(error: Exception) -> None:
            log.error("what is left of a run could not be looked at", exc_info=error)
            settled(None)

        self._background().run(lambda: run.leave(recorded or why), settled, failed)

    def _over(self, run: RunAtWork, left: LeftRun | None, tell: Callable[[], None]) -> None:
        """The run does not go on any more: that is so before anybody hears of it."""
        self._run = self.progress = None
        if left and run.order.is_for(self._settings.reader):
            self._left = left
        self._telling.stop()
        tell()

    # --- what is left of a run

    def _look(self) -> None:
        """Find out what the last run in the open Workspace came to."""
        if (journal := self._journal) and not journal.read_only:
            journal.ask(
                lambda _: last_run(journal.folder, journal.reader),
                lambda left: self._on_left(journal, left),
                self._complain,
            )

    def _on_left(self, journal: Journal, left: LeftRun | None) -> None:
        if journal is not self._journal or left is None or (self._run and self._run.folder == left.folder):
            return
        self._left = left
        self.changed.emit()
        if left.folder in self._told:
            return
        self._told.add(left.folder)
        state = left.state
        if isinstance(state, RunVerdict):
            self.message.emit("info", tr(OVER))
        elif not left.cancelled:
            said = tr("A training run was cut off; Model → Improve model… goes on with it.")
            if state.total:
                share = f"{state.done / state.total:.0%}"
                said = tr("A training run was cut off at {share}; Model → Improve model… goes on with it.", share=share)
            self.message.emit("warning", said)

    def _decide(self, outcome: Outcome) -> None:
        if self._left and (verdict := self.verdict):
            run, reader = RunAtWork(self._left.folder, self._left.order), self._settings.reader
            self._settle(lambda: run.decide(outcome, verdict.candidate_id, reader))

    def _settle(self, work: Callable[[], None]) -> None:
        """Be done with what is left; it may have been of another Workspace, and hidden what is left in this one."""
        self._left = None

        def settled() -> None:
            self.changed.emit()
            self._look()

        def failed(error: Exception) -> None:
            self._complain(error)
            settled()

        self._background().run(work, lambda _: settled(), failed)

    # --- inside

    def _background(self) -> Lane:
        # A thread from the first run on, as most days bring none.
        self._lane = self._lane or Lane("training", self)
        return self._lane

    def _do(self, run: RunAtWork, work: Callable[[], Result], done: Callable[[Result], Any]) -> None:
        """Do `work` for the run in the background; where it fails, the run does not go on."""

        def told(result: Result) -> None:
            if run is self._run:
                done(result)

        def failed(error: Exception) -> None:
            if run is self._run:
                self._stop(run, "" if isinstance(error, OpeningCancelled) else _sentence(error))

        self._background().run(work, told, failed)

    def _note(self, progress: RunProgress) -> None:
        """Tell, but no more often than anybody can see."""
        self.progress = progress
        if not self._telling.isActive():
            self._telling.start()

    def _complain(self, error: Exception) -> None:
        self.message.emit("error", _sentence(error))


def _arguments(run: RunAtWork, model: str, device: str) -> list[str]:
    order = run.order
    options = {"--regression": order.regression, "--replay": order.replay, "--modality": order.modality}
    return [
        *("fine-tune", "--model", model, "--snapshot", str(run.folder / SNAPSHOT), "--out", str(run.folder)),
        *("--budget", order.budget, "--device", device, "--threads", str(threads()), "--until-stdin-closes"),
        *(word for option in options.items() if option[1] for word in option),
    ]


def _plain(sentence: str, run: Path) -> str:
    """What a training process says of a failure, in better words where the folder of the run cannot be written."""
    found = re.search(r"\[(?:Errno|WinError) (\d+)\] ([^:)]*)", sentence)
    number = int(found[1]) if found else None
    protected = number in (errno.EACCES, errno.EPERM, errno.EROFS) and str(run) in sentence
    if found and (protected or number in (errno.ENOSPC, errno.EDQUOT)):
        return cannot_write(run, number, found[2])
    return sentence


def _sentence(error: Exception) -> str:
    return sentence_of(
        error,
        tr("Something went wrong with a training run that was not foreseen; your masks are safe, the log says more."),
    )
