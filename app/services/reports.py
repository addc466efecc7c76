"""Reports, and the agreement of two readers, written in the background."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal, SignalInstance

from app.domain.errors import OpeningCancelled
from app.domain.wording import mark, tr
from app.paths import decode_command
from app.services.background import Lane
from app.services.failures import sentence_of
from app.services.journal import Journal
from app.storage.agreement import TABLE, reader_agreement, write_agreement
from app.storage.confirmed_text import load_confirmed
from app.storage.images.decoder import Decoder
from app.storage.report import ReportMaker, write_report
from app.storage.report_page import page
from app.storage.source_frames import SourceFrames
from app.storage.workspace import Workspace
from app.version import program_version

FOLDER = "reports"
CANCELLED = mark("It was cancelled; nothing has been written.")


class Reports(QObject):
    """Writes one at a time.

    Args:
        user_data: Where it is kept which burnt-in text is confirmed.
        parent: Owner.

    Attributes:
        running: Whether one is being written.

    Signals:
        progress: How much is done, and of how much.
        report_finished: The `Path` of the report, or a sentence that says why there is none.
        agreement_finished: The `Path` of the table, or such a sentence.
    """

    progress = Signal(int, int)
    report_finished = Signal(object)
    agreement_finished = Signal(object)

    def __init__(self, user_data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.running = False
        self._user_data = user_data
        self._journal: Journal | None = None
        self._lane: Lane | None = None
        self._cancelled = False

    def use_journal(self, journal: Journal | None) -> None:
        """Report on another Workspace."""
        self.cancel()
        self._journal = journal

    def cancel(self) -> None:
        """Give up what is being written."""
        self._cancelled = True

    def close(self) -> None:
        """Stop the background work."""
        self.cancel()
        if self._lane:
            self._lane.close(seconds=1)

    def write_report(self, names: bool) -> None:
        """Write a report into the folder of the Workspace.

        Args:
            names: Whether files, folders and readers are named, and images shown whose burnt-in text is not confirmed.
        """

        def work(journal: Journal, decoder: Decoder) -> Path:
            confirmed, now = load_confirmed(self._user_data), datetime.now().astimezone()
            with closing(Workspace(journal.folder, journal.reader, read_only=journal.read_only)) as workspace:
                maker = ReportMaker(workspace, decoder, confirmed, names, self.progress.emit, lambda: self._cancelled)
                path = journal.folder / FOLDER / f"report_{now:%Y-%m-%d_%H%M%S}.html"
                write_report(page(maker.make(program_version() or "run from its source folder", now)), path)
                if not journal.read_only:
                    workspace.note_event("report written", {"file": path.name, "names": names})
            return path

        self._start(work, self.report_finished)

    def write_agreement(self, a: str, b: str, folder: Path) -> None:
        """Write the table and pictures of two readers' agreement into a folder, over all Images both have submitted."""

        def work(journal: Journal, decoder: Decoder) -> Path:
            with closing(Workspace(journal.folder, a, read_only=True)) as workspace:
                frames = SourceFrames(workspace, decoder, lambda: self._cancelled)
                found = reader_agreement(workspace, b, frames, self._report)
            write_agreement(found, folder)
            return folder / TABLE

        self._start(work, self.agreement_finished)

    def _report(self, done: int, count: int) -> None:
        if self._cancelled:
            raise OpeningCancelled
        self.progress.emit(done, count)

    def _start(self, work: Callable[[Journal, Decoder], Path], finished: SignalInstance) -> None:
        journal = self._journal
        if journal is None or self.running:
            finished.emit(tr("Open images first.") if journal is None else tr("Another one is still being written."))
            return
        self.running, self._cancelled = True, False
        # A thread from the first one on, as most days bring none.
        lane = self._lane = self._lane or Lane("reports", self)

        def task() -> Path:
            # A file that hangs must not hold up the images on the canvas.
            with closing(Decoder(decode_command())) as decoder:
                return work(journal, decoder)

        def done(path: Path) -> None:
            self.running = False
            finished.emit(path)

        def failed(error: Exception) -> None:
            self.running = False
            if isinstance(error, OpeningCancelled):
                finished.emit(tr(CANCELLED))
            else:
                general = tr("It could not be written; your masks are safe, and the log file says more.")
                finished.emit(sentence_of(error, general))

        # Behind everything that is still to be written, so that the last decision is in it.
        journal.ask(lambda _: None, lambda _: lane.run(task, done, failed), failed)
