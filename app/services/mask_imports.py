"""Masks that were made elsewhere come into the open Workspace, in the background."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal, SignalInstance

from app.domain.errors import MaskImportError, OpeningCancelled
from app.domain.mask_import import Placed
from app.domain.wording import mark, tr
from app.paths import decode_command
from app.services.annotation_session import AnnotationSession
from app.services.background import Lane
from app.services.failures import sentence_of
from app.services.journal import READ_ONLY, Journal
from app.storage.images.decoder import Decoder
from app.storage.imports.formats import detect_format
from app.storage.imports.found import Problem
from app.storage.imports.importing import (
    Group,
    ImportOptions,
    Prepared,
    ReadMasks,
    begin,
    import_masks,
    note,
    place,
    prepare,
    read_masks,
    refuse,
    tell,
)
from app.storage.imports.report import ImportReport
from app.storage.workspace import Workspace

UNSAVED = mark("Changes cannot be saved at the moment; import again once they are saved.")


@dataclass(frozen=True)
class Preview:
    """What an import would do.

    Attributes:
        options: With the format, where it was to be found out.
        report: Of a dry run.
    """

    options: ImportOptions
    report: ImportReport


@dataclass
class _Import:
    """One that is under way."""

    journal: Journal
    options: ImportOptions
    report: ImportReport = field(default_factory=ImportReport)
    done: int = 0
    cancelled: bool = False


class MaskImports(QObject):
    """Imports masks, one import or preview at a time; a newer one takes the place of an older preview.

    The masks are read on a thread of their own. They become those of an Image by a change that waits its turn in the
    journal, so that it comes after every stroke made before, and none comes in between; the Image on the canvas is
    opened again with them.

    Signals:
        activity_changed: What is going on, empty when idle.
        progress: Images done so far, and of how many.
        previewed: A `Preview`, or a sentence that says why there is none.
        finished: An `ImportReport`, or a sentence likewise.
    """

    activity_changed = Signal(str)
    progress = Signal(int, int)
    previewed = Signal(object)
    finished = Signal(object)

    def __init__(self, session: AnnotationSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._journal: Journal | None = None
        self._lane = Lane("import", self)
        self._decoder = Decoder(decode_command())
        self._previewing: object | None = None
        self._running: _Import | None = None

    @property
    def running(self) -> bool:
        """Whether an import is under way; a preview is none."""
        return self._running is not None

    def use_journal(self, journal: Journal | None) -> None:
        """Import into another Workspace; what was under way is stopped."""
        self.cancel()
        if self._running:
            self._running.report.cancelled = True
            self._end(self._running.report)
        self._journal = journal

    def preview(self, options: ImportOptions) -> None:
        """Find out what an import would do; the format may be empty, to be found out too."""
        if journal := self._begin(self.previewed):
            this = self._previewing = object()

            def work() -> Preview:
                chosen = replace(options, form=options.form or detect_format(options.path))
                with closing(Workspace(journal.folder, journal.reader)) as workspace:
                    return Preview(chosen, import_masks(workspace, chosen, self._decoder, True, reached, wanted))

            def wanted() -> bool:
                return this is self._previewing

            def reached(done: int, total: int) -> None:
                if this is self._previewing:
                    self.progress.emit(done, total)

            def done(preview: Preview) -> None:
                if this is self._previewing:
                    self.previewed.emit(preview)

            def failed(error: Exception) -> None:
                if this is self._previewing:
                    self.previewed.emit(_sentence(error))

            # Behind everything that is still to be written.
            journal.ask(lambda _: None, lambda _: self._lane.run(work, done, failed), failed)

    def start(self, options: ImportOptions) -> None:
        """Import."""
        if journal := self._begin(self.finished):
            its = self._running = _Import(journal, options)
            self.activity_changed.emit(tr("Importing…"))

            def work() -> Prepared:
                with closing(Workspace(journal.folder, journal.reader)) as workspace:
                    prepared = prepare(workspace, options, self._decoder, self._wanted(its))
                    if workspace.labels() != list(prepared.labels):
                        raise MaskImportError(
                            tr("There is no label “{label}” any more; choose another one.", label=options.label)
                        )
                    return prepared

            def ready(prepared: Prepared) -> None:
                if its is self._running:
                    begin(its.report, prepared)
                    self._next(its, prepared)

            journal.ask(lambda _: None, lambda _: self._lane.run(work, ready, self._failing(its)), self._failing(its))

    def cancel(self) -> None:
        """Stop a preview, or an import after the Image that is being changed."""
        if self._running:
            self._running.cancelled = True
        self._previewing = None

    def close(self) -> None:
        """Stop the background work."""
        self.cancel()
        self._running = None
        self._decoder.close()
        self._lane.close(seconds=1)

    # --- inside

    def _begin(self, told: SignalInstance) -> Journal | None:
        """The journal where something can begin; else it is told why it cannot."""
        self._previewing = None
        if self._journal is None:
            told.emit(tr("Nothing is open; open the images first."))
            return None
        self._session.finish()
        if self._journal.read_only or self._journal.troubled:
            told.emit(tr(READ_ONLY) if self._journal.read_only else tr(UNSAVED))
            return None
        return self._journal

    def _wanted(self, its: _Import) -> Callable[[], bool]:
        return lambda: its is self._running and not its.cancelled

    def _failing(self, its: _Import) -> Callable[[Exception], None]:
        def failed(error: Exception) -> None:
            if its is not self._running:
                return
            if isinstance(error, OpeningCancelled):
                self._conclude(its)
            else:
                self._end(_sentence(error))

        return failed

    def _next(self, its: _Import, prepared: Prepared) -> None:
        """Go on with the next Image."""
        groups = prepared.groups
        if its.cancelled or its.done == len(groups):
            self._conclude(its)
            return
        group = groups[its.done]
        self.progress.emit(its.done, len(groups))
        its.done += 1

        def read() -> ReadMasks | str:
            try:
                return read_masks(prepared, group, self._decoder, self._wanted(its))
            except MaskImportError as error:
                return str(error)

        def done(masks: ReadMasks | str) -> None:
            if its is not self._running:
                return
            if isinstance(masks, str):
                refuse(its.report, group, masks)
                self._next(its, prepared)
            else:
                self._place(its, prepared, group, masks)

        self._lane.run(read, done, self._failing(its))

    def _place(self, its: _Import, prepared: Prepared, group: Group, masks: ReadMasks) -> None:
        """Make masks those of an Image, behind everything that is still to be written."""
        outcome: list[Placed | str] = []
        image_id, worklist = group.record.id, self._session.worklist
        row = worklist.row_of(image_id)
        shown = self._session.set_aside(image_id)

        def change(workspace: Workspace) -> None:
            try:
                outcome.append(place(workspace, prepared, masks, dry_run=False))
            except MaskImportError as error:
                outcome.append(str(error))

        def show_again() -> None:
            here = its.journal is self._journal and self._session.row == row
            if row is not None and shown is not None and here and self._session.annotated is None:
                self._session.show(row, shown)

        def written(_: None) -> None:
            if its.journal.troubled:
                # It stays in the journal until it can be written, and is on the canvas then.
                its.journal.settled_again.connect(show_again)
            else:
                show_again()
            if its is not self._running:
                return
            placed = outcome[0] if outcome else tr(UNSAVED)
            if isinstance(placed, Placed):
                tell(its.report, masks, placed)
                if row is not None and its.journal is self._journal:
                    worklist.update(row, state=placed.state)
            else:
                refuse(its.report, group, placed)
            if its.journal.troubled:
                its.report.problems.append(Problem(tr("All others"), tr(UNSAVED)))
                its.cancelled = True
            self._next(its, prepared)

        its.journal.write(change)
        its.journal.ask(lambda _: None, written, self._failing(its))

    def _conclude(self, its: _Import) -> None:
        its.report.cancelled = its.cancelled
        its.journal.write(lambda workspace: note(workspace, its.options, its.report))
        self._end(its.report)

    def _end(self, result: ImportReport | str) -> None:
        self._running = None
        self._lane.run(self._decoder.rest, lambda _: None, lambda _: None)
        self.activity_changed.emit("")
        self.finished.emit(result)


def _sentence(error: Exception) -> str:
    return sentence_of(
        error,
        tr("The import failed in a way that was not foreseen; your masks are safe, and the log file says more."),
    )
