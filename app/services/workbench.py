"""Everything behind the window: opening, the session, the model, export."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.annotation import State
from app.domain.errors import UnwritableWorkspaceError, WorkspaceError
from app.domain.readers import reader_name, reader_problem
from app.domain.wording import counted, tr
from app.paths import decode_command
from app.services.annotation_session import AnnotationSession
from app.services.background import Lane
from app.services.box_prompt import BoxPrompt
from app.services.failures import sentence_of
from app.services.fine_tuning import FineTuning
from app.services.frame_operations import FrameOperations
from app.services.journal import Journal
from app.services.mask_imports import MaskImports
from app.services.mask_operations import MaskOperations
from app.services.model_chooser import ModelChooser
from app.services.model_comparison import ModelComparison
from app.services.model_process import ModelProcess
from app.services.model_versions import ModelVersions
from app.services.reader_comparison import ReaderComparison
from app.services.reports import Reports
from app.services.review import Review
from app.services.revision_list import RevisionList
from app.services.revisions import Revisions
from app.services.submissions import Submissions
from app.services.text_review import TextReview
from app.services.worklist import FINISHED, Worklist
from app.storage.confirmed_text import ConfirmedText
from app.storage.exports.export import ExportOptions, ExportSummary, export
from app.storage.exports.formats import FORMATS
from app.storage.held_out import held_out_images
from app.storage.images.decoder import Decoder
from app.storage.images.reader import find_images
from app.storage.settings import Settings, save_settings
from app.storage.workspace import ImageRecord, Workspace
from app.storage.workspace_place import default_workspace_folder

SCAN_BATCH = 256
SCAN_SECONDS = 0.2
SETTLING_MS = 20
SETTINGS_MS = 2000

log = logging.getLogger(__name__)


class Workbench(QObject):
    """The services as the window knows them.

    Signals:
        message: Level ("info", "warning" or "error") and one sentence.
        activity_changed: What is going on, empty when idle.
        device_changed: What the model runs on, empty while unknown.
        workspace_changed: Folder of the Workspace; emitted for another reader, too.
        workspace_unwritable: A sentence that says why what was to be opened cannot be written; `open_read_only` and
            `open_again` go on.
        settled: Every change is on disk.
        export_progress: Annotations written so far, and of how many.
        export_finished: An `ExportSummary`, or a sentence that says why there is none.
    """

    message = Signal(str, str)
    activity_changed = Signal(str)
    device_changed = Signal(str)
    workspace_changed = Signal(str)
    workspace_unwritable = Signal(str)
    settled = Signal()
    export_progress = Signal(int, int)
    export_finished = Signal(object)

    def __init__(
        self,
        settings: Settings,
        user_data: Path,
        models: Path,
        classifier: Path,
        worker_command: Sequence[str],
        workspace: Path | None = None,
        trainer_command: Sequence[str] = (),
        parent: QObject | None = None,
    ) -> None:
        """Start the background threads.

        Args:
            settings: What the user chose earlier.
            user_data: Folder for what has no other place.
            models: Folder of the model bundles that ship with the program; the user's own are in `user_data`.
            classifier: File of the image classifier that tells which model is for an Image.
            worker_command: How to start a proposing process.
            workspace: The Workspace for everything that is opened, in place of one per folder.
            trainer_command: How to start a training process.
            parent: Owner.
        """
        super().__init__(parent)
        self.settings = settings
        self.worklist = Worklist(self)
        self.models = ModelChooser(self.worklist, settings, classifier, self)
        self.session = AnnotationSession(self.worklist, self.models, self)
        self.session.all_decided.connect(self._say_all_decided)
        self.session.cine_decided.connect(self._say_cine_decided)
        self.session.frame_opened.connect(self._on_shown)
        self.session.frame_closed.connect(self._on_shown)
        self.operations = MaskOperations(self.session, settings, self)
        self.operations.message.connect(self.message)
        self.operations.activity_changed.connect(lambda activity: self._set_activity("mask", activity))
        self.box_prompt = BoxPrompt(self.session, self)
        self.box_prompt.message.connect(self.message)
        self.box_prompt.activity_changed.connect(lambda activity: self._set_activity("box", activity))
        self.frame_operations = FrameOperations(self.session, self)
        self.frame_operations.message.connect(self.message)
        self.frame_operations.activity_changed.connect(lambda activity: self._set_activity("frames", activity))
        self.review = Review(self.session, self)
        self.text_review = TextReview(self.session, user_data, self)
        self.text_review.message.connect(self.message)
        self.imports = MaskImports(self.session, self)
        self.imports.activity_changed.connect(lambda activity: self._set_activity("import", activity))
        self.comparison = ReaderComparison(self.session, self)
        self.submissions = Submissions(self.session, self.worklist, self)
        self.submissions.finished.connect(lambda sentence: self.message.emit("info", sentence))
        self.reports = Reports(user_data, self)
        self.revisions = Revisions(self.session, self)
        self.revision_list = RevisionList(self.session, self.revisions, self)
        self.versions = ModelVersions(self.models, models, user_data / "models", self)
        self.versions.message.connect(self.message)
        self.versions.activity_changed.connect(lambda activity: self._set_activity("versions", activity))
        self.versions.changed.connect(self._start_process)
        self.model_comparison = ModelComparison(self.session, self.versions, self)
        self.workspace_folder: Path | None = None
        self.activity = ""
        self.fine_tuning = FineTuning(self.session, settings, trainer_command, self.versions, self)
        self.fine_tuning.message.connect(self.message)
        for signal in (self.fine_tuning.finished, self.fine_tuning.stopped):
            # Whoever waits for what is unfinished looks again with every activity.
            signal.connect(lambda _: self._set_activity("training", ""))
        self.device = ""
        self._user_data = user_data
        self._worker_command = list(worker_command)
        self._own_workspace = workspace
        self._journal: Journal | None = None
        self._model: ModelProcess | None = None
        self._settings_lane = Lane("settings", self)
        self._files = Lane("files", self)
        self._exports = Lane("export", self)
        self._export_cancelled = self._export_waits = False
        self._opening = 0
        self._opened: tuple[Sequence[Path], Path | None] = (), None
        self._refused: tuple[Path, str, Callable[[], None]] | None = None
        self._left: tuple[list[int], int | None] = [], None  # what was listed, and open, in the Workspace before
        self._activities: dict[str, str] = {}
        self._saved_settings = replace(settings)
        self._settings_timer = QTimer(self, interval=SETTINGS_MS)
        self._settings_timer.timeout.connect(self._save_settings)
        self._settings_timer.start()

    # --- opening

    def start_model(self) -> None:
        """Read the bundles, those that shipped and the user's own, and start the proposing process."""
        self.versions.read()

    def open(self, paths: Sequence[Path], workspace: Path | None = None) -> None:
        """Open files and folders; with none, what the chosen Workspace lists.

        Args:
            paths: Files and folders.
            workspace: Where to work in this time, in place of the usual folder.
        """
        self._opening += 1
        opening, self._opened = self._opening, (paths, workspace)
        self._set_activity("scan", tr("Opening…"))
        # What was opened before may hang on a network share; this must not wait for it.
        self._files.close(seconds=0)
        self._files = Lane("files", self)

        def place() -> tuple[Path, str]:
            if chosen := workspace or self._own_workspace:
                return chosen, ""
            return default_workspace_folder(paths, self._user_data)

        def placed(answer: tuple[Path, str]) -> None:
            if opening == self._opening:
                folder, sentence = answer
                self._enter(folder, sentence, lambda: self._scan(paths))

        self._files.run(place, placed, self._stop_opening)

    def opening_again(self) -> Callable[[], None] | None:
        """What opens again what is open now; None where nothing is."""
        opened = self._opened
        return (lambda: self.open(*opened)) if self._journal else None

    @property
    def read_only(self) -> bool:
        """Whether what is open can only be looked at and exported."""
        return self._journal is not None and self._journal.read_only

    def open_read_only(self) -> None:
        """Look at what could not be opened to be written."""
        self._try_refused(read_only=True)

    def open_again(self) -> None:
        """Try once more to open what could not be opened."""
        self._try_refused(read_only=False)

    def _try_refused(self, read_only: bool) -> None:
        if self._refused:
            self._opening += 1
            self._set_activity("scan", tr("Opening…"))
            self._enter(*self._refused, read_only)

    def set_reader(self, name: str) -> None:
        """Work as another reader from now on, whose own Annotations of the same Images are shown; empty is without."""
        name = reader_name(name)
        if problem := reader_problem(name):
            self.message.emit("warning", problem)
            return
        self.settings.reader = name
        if self._activities.get("scan"):
            self.open(*self._opened)
        elif self._journal:
            self._opening += 1  # who is being changed to, if anybody, is not wanted any more
            if self._journal.reader != name:
                self._enter(self._journal.folder, "", self._list_again)

    def _enter(self, folder: Path, sentence: str, fill: Callable[[], None], read_only: bool = False) -> None:
        """Work in a Workspace, and have `fill` list its Images; read-only all that are in it are listed."""
        self._refused = None
        wanted = (folder, self.settings.reader, read_only)
        if self._journal and (self.workspace_folder, self._journal.reader, self._journal.read_only) == wanted:
            fill()
            return
        opening = self._opening
        journal = Journal(folder, self, self.settings.reader, read_only)

        def opened() -> None:
            self.session.conclude()
            if opening != self._opening:
                _discard(journal)
                return
            if self._journal and not self._journal.settled:
                if self._journal.troubled:
                    _discard(journal)
                    mend = tr("Mend that before you open another folder.")
                    self._stop_opening(WorkspaceError(f"{self.unsaved} {mend}"))
                else:
                    QTimer.singleShot(SETTLING_MS, self, opened)
                return
            self._leave_workspace()
            self._journal = journal
            self.workspace_folder = folder
            # Not before: what the reader had done without a name until now was still written as that.
            if not read_only:
                journal.ask(_take_over, self._say_taken_over, self._tell)
            journal.trouble.connect(lambda problem: self.message.emit("error", problem))
            journal.recovered.connect(lambda: self.message.emit("info", tr("Everything is saved again.")))
            journal.settled_again.connect(self.settled)
            journal.replaced.connect(self._on_replaced)
            self.session.use_journal(journal)
            self.imports.use_journal(journal)
            self.worklist.identities.use_journal(journal)
            self.worklist.use_journal(journal)
            self.review.use_journal(journal)
            for service in (self.comparison, self.submissions, self.reports, self.model_comparison, self.fine_tuning):
                service.use_journal(journal)
            self.workspace_changed.emit(str(folder))
            if read_only:
                self.message.emit(
                    "info", tr("You look at these images read-only: nothing in their workspace can change.")
                )
            elif sentence:
                self.message.emit("info", sentence)
            if journal.report:
                self.message.emit("warning", journal.report)
            # What is not in the Workspace yet cannot be added.
            if read_only:
                self._scan(())
            else:
                fill()

        def failed(error: Exception) -> None:
            _discard(journal)
            if opening == self._opening and isinstance(error, UnwritableWorkspaceError):
                self._refused = (folder, sentence, fill)
                self._set_activity("scan", "")
                self.workspace_unwritable.emit(str(error))
            else:
                self._stop_opening(error)

        journal.open(opened, failed)

    def _on_replaced(self, report: str) -> None:
        """The Workspace is another one than was read."""
        self.message.emit("warning", report)
        if self._journal:
            self.session.use_journal(self._journal)
            self.worklist.clear()
            self.worklist.identities.use_journal(self._journal)
            self.worklist.use_journal(self._journal)
            self._scan(())

    def _say_taken_over(self, reader: str) -> None:
        if reader:
            self.message.emit(
                "info", tr("What was done here without a reader's name is “{reader}”'s work now.", reader=reader)
            )

    def _list_again(self) -> None:
        """List what was listed when the Workspace was left, and show the Image that was open."""
        (image_ids, shown), journal = self._left, self._journal
        if journal is None:
            return

        def listed(records: list[ImageRecord]) -> None:
            if journal is not self._journal:
                return
            found = {record.id: record for record in records}
            self.worklist.append([found[image_id] for image_id in image_ids if image_id in found])
            row = None if shown is None else self.worklist.row_of(shown)
            if row is not None:
                self.session.show(row)

        journal.ask(Workspace.images, listed, self._tell)

    def _scan(self, paths: Sequence[Path]) -> None:
        journal, opening = self._journal, self._opening
        if journal is None:
            return
        show_first = True

        def listed(records: list[ImageRecord]) -> None:
            nonlocal show_first
            if journal is not self._journal:
                return
            self.worklist.append(records)
            if show_first and records:
                show_first = False
                # Where the work goes on; with everything decided, at the beginning.
                first = next((record for record in records if record.state not in FINISHED), records[0])
                row = self.worklist.row_of(first.id)
                if row is not None:
                    self.session.show(row)

        if not paths:
            self._set_activity("scan", "")
            journal.ask(Workspace.images, listed, self._tell)
            return
        found = find_images(paths, lambda: opening != self._opening)
        count = 0

        def take() -> list[Path]:
            return _next_batch(found)

        def taken(batch: list[Path]) -> None:
            nonlocal count
            if opening != self._opening:
                return
            if not batch:
                self._set_activity("scan", "")
                if not count:
                    self.message.emit(
                        "warning", tr("No images were found there. Choose a folder with images, or files.")
                    )
                return
            count += len(batch)
            found_so_far = counted(count, "Reading folder… {n} image", "Reading folder… {n} images")
            self._set_activity("scan", found_so_far)

            # The next ones only after these, or what is stored of the first Image would be waited for behind them all.
            def added(records: list[ImageRecord]) -> None:
                listed(records)
                look()

            def refused(error: Exception) -> None:
                self._tell(error)
                look()

            journal.ask(lambda workspace: workspace.add_images(batch), added, refused)

        def look() -> None:
            if opening == self._opening:
                self._files.run(take, taken, self._stop_opening)

        look()

    def _on_shown(self) -> None:
        """An Image is on show or cannot be: time to find out whose the others are."""
        row, image = self.session.row, self.session.image
        if row >= 0:
            if image:
                self.worklist.identities.note(self.worklist.entries[row].image_id, image.identity)
            self.worklist.identities.begin()

    def _leave_workspace(self) -> None:
        entries, row = self.worklist.entries, self.session.row
        self._left = [entry.image_id for entry in entries], entries[row].image_id if row >= 0 else None
        self.imports.use_journal(None)
        self.session.use_journal(None)
        self.review.use_journal(None)
        for service in (self.comparison, self.submissions, self.reports, self.model_comparison, self.fine_tuning):
            service.use_journal(None)
        self.worklist.clear()
        if self._journal:
            _discard(self._journal)
            self._journal = None
        if self._export_waits:  # for the answer of that journal, which does not come any more
            self._export_waits = False
            self._set_activity("export", "")
            self.export_finished.emit(tr("Something else was opened before the export began; export again."))

    # --- the model

    def set_device(self, device: str) -> None:
        """Run the model on `auto`, `cuda`, `mps` or `cpu` from now on."""
        self.settings.device = device
        if self._model:
            self._model.set_device(device)
            if self.session.annotation and self.session.annotation.proposal is None:
                self.session.propose_again()

    def _start_process(self) -> None:
        """Start the proposing process once there is a model."""
        first = self.models.first
        if self._model or first is None:
            return
        model = ModelProcess(self._worker_command, first, self.settings.device, self)
        model.activity_changed.connect(lambda activity: self._set_activity("model", activity))
        model.device_changed.connect(self._on_device)
        model.notice.connect(lambda sentence: self.message.emit("warning", sentence))
        self._model = model
        model.start()
        self.session.use_model(model)
        self.box_prompt.use_model(model)
        self.versions.use_model(model)
        self.model_comparison.use_model(model)

    def _say_cine_decided(self, decided: int, count: int) -> None:
        said = counted(
            decided,
            "The cine is left: {n} frame of {total} had something to decide on, and nothing waits any more.",
            "The cine is left: {n} of {total} frames had something to decide on, and nothing waits any more.",
            total=count,
        )
        self.message.emit("info", said)

    def _say_all_decided(self) -> None:
        skipped = sum(entry.state is State.SKIPPED for entry in self.worklist.entries)
        said = tr("No undecided image is left in the list.")
        if skipped:
            later = counted(
                skipped,
                "{n} was skipped: choose “Skipped” above the list to see it.",
                "{n} were skipped: choose “Skipped” above the list to see them.",
            )
            said = f"{said} {later}"
        self.message.emit("info", said)

    def _on_device(self, device: str) -> None:
        self.device = device
        self.device_changed.emit(device)

    # --- export

    def export(self, out: Path, formats: Sequence[str], options: ExportOptions, deidentified: bool = False) -> None:
        """Write the masks of all Annotations that `options` choose to the folder `out`, in the background.

        Args:
            out: Made where missing.
            formats: Names, see `app.storage.exports.formats.FORMATS`.
            options: What is exported; `confirmed` is filled in here.
            deidentified: Whether to leave out whose the Images are, and burnt-in text.
        """
        journal, self._export_cancelled = self._journal, False
        if journal is None:
            self.export_finished.emit(tr("Nothing is open, so there is nothing to export."))
            return
        self.session.finish()
        if journal.troubled:
            self.export_finished.emit(f"{self.unsaved} {tr('Export again once they are saved.')}")
            return
        self._set_activity("export", tr("Exporting…"))
        self._export_waits = True

        def cancelled() -> bool:
            return self._export_cancelled

        def work(confirmed: ConfirmedText | None) -> ExportSummary:
            # A file that hangs must not hold up the images on the canvas.
            with (
                closing(Workspace(journal.folder, journal.reader, read_only=journal.read_only)) as workspace,
                closing(Decoder(decode_command())) as decoder,
            ):
                kinds, wanted = [FORMATS[name] for name in formats], replace(options, confirmed=confirmed)
                return export(workspace, out, kinds, wanted, decoder, self.export_progress.emit, cancelled)

        def start(confirmed: ConfirmedText | None = None) -> None:
            self._exports.run(lambda: work(confirmed), done, failed)

        def saved(_: None) -> None:
            self._export_waits = False
            if deidentified:
                self.text_review.ask_confirmed(start, failed)
            else:
                start()

        def failed(error: Exception) -> None:
            self._export_waits = False
            self._set_activity("export", "")
            self.export_finished.emit(sentence_of(error))

        def done(summary: ExportSummary) -> None:
            self._set_activity("export", "")
            self.export_finished.emit(summary)

        # Behind everything that is still to be written, so that the last stroke is in the file.
        journal.ask(lambda _: None, saved, failed)

    def ask_frame_states(self, done: Callable[[Sequence[State]], Any]) -> None:
        """Ask for the state of every Frame of which something is stored; nothing is answered where nothing is open."""

        def look_up(workspace: Workspace) -> list[State]:
            return [state for each in workspace.frame_states().values() for state in each.values()]

        if self._journal:
            self._journal.ask(look_up, done, self._tell)

    def ask_held_out(self, done: Callable[[Sequence[int]], Any]) -> None:
        """Ask for the ids of the Images that are held out; nothing is answered where nothing is open."""
        if self._journal:
            self._journal.ask(held_out_images, done, self._tell)

    def cancel_export(self) -> None:
        """Stop after the file that is being written."""
        self._export_cancelled = True

    # --- the end

    @property
    def unsaved(self) -> str:
        """A sentence while changes are not known to be saved, else empty."""
        waiting = self._journal is not None and not self._journal.settled
        if not waiting:
            return ""
        return tr("Changes in {folder} cannot be saved at the moment.", folder=self.workspace_folder)

    @property
    def unfinished(self) -> str:
        """A sentence while what the user began, and expects to be done, is still running, else empty."""
        running = ""
        if self._activities.get("export"):
            running = tr("The export is still running.")
        elif self._activities.get("import"):
            running = tr("The import is still running.")
        return " ".join(filter(None, (running, self.fine_tuning.unfinished)))

    def shutdown(self) -> None:
        """Write what can be written and stop everything."""
        self._opening += 1
        self._export_cancelled = True
        self.operations.close()
        self.frame_operations.close()
        self.text_review.shut()
        self.imports.close()
        self.fine_tuning.close()
        self.review.close()
        self.comparison.close()
        self.revision_list.close()
        self.submissions.cancel()
        self.reports.close()
        self.model_comparison.close()
        self.versions.close()
        self.session.close()
        if self._model:
            self._model.stop()
        if self._journal:
            self._journal.close()
        for journal in self.findChildren(Journal):
            if journal is not self._journal:  # one that was still being opened, and has nothing to write
                journal.close(seconds=0.5)
        self.worklist.close()
        self._exports.close(seconds=1)
        self._files.close(seconds=0.5)
        self._settings_lane.close(seconds=0.5)
        self._settings_timer.stop()
        save_settings(self.settings, self._user_data)

    def _save_settings(self) -> None:
        """Keep what the user chose, so that a crash does not forget it."""
        if self.settings != self._saved_settings:
            chosen = self._saved_settings = replace(self.settings)
            self._settings_lane.run(lambda: save_settings(chosen, self._user_data), lambda _: None, self._tell)

    def _stop_opening(self, error: Exception) -> None:
        self._set_activity("scan", "")
        self._tell(error)

    def _tell(self, error: Exception) -> None:
        self.message.emit("error", sentence_of(error))

    def _set_activity(self, what: str, text: str) -> None:
        self._activities[what] = text
        self.activity = " · ".join(text for text in self._activities.values() if text)
        self.activity_changed.emit(self.activity)


def _take_over(workspace: Workspace) -> str:
    """Let the reader have what was done where nobody has a name yet; returns the name, empty where there is none."""
    if not workspace.reader or workspace.readers() != [""]:
        return ""
    workspace.name_reader(workspace.reader)
    return workspace.reader


def _discard(journal: Journal) -> None:
    journal.close()
    journal.deleteLater()


def _next_batch(found: Iterator[Path]) -> list[Path]:
    """Some paths, soon: a slow network share must not delay the first image until a batch is full."""
    batch: list[Path] = []
    until = time.monotonic() + SCAN_SECONDS
    for path in found:
        batch.append(path)
        if len(batch) == SCAN_BATCH or time.monotonic() > until:
            break
    return batch
