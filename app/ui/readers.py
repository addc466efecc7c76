"""Who reads, what they submit, how they compare, and the report on it all: what the window offers for it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.wording import tr
from app.services.workbench import Workbench
from app.ui.dialogs.comparison_dialog import ComparisonDialog
from app.ui.dialogs.report_dialog import ReportDialog
from app.ui.dialogs.revisions_dialog import RevisionsDialog
from app.ui.dialogs.submit_dialog import SubmitDialog
from app.ui.image_canvas import ImageCanvas
from app.ui.names import Names
from app.ui.panels.reader_strip import ReaderStrip
from app.ui.theme import Theme


class Readers(QObject):
    """The strip and the dialogs.

    Args:
        workbench: Does the work.
        canvas: Shows what two readers have outlined.
        names: What may be told.
        theme: Draws the icons.
        window: Owns it all.

    Attributes:
        strip: Asks who reads; it stands above the canvas.
    """

    def __init__(self, workbench: Workbench, canvas: ImageCanvas, names: Names, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._workbench = workbench
        self._canvas = canvas
        self.strip = ReaderStrip()
        self.comparison = ComparisonDialog(workbench.comparison, workbench.session, canvas, theme, window)
        self.revisions = RevisionsDialog(
            workbench.revision_list, workbench.revisions, workbench.session.labels, canvas, window
        )
        self.submit_dialog = SubmitDialog(workbench.submissions, window)
        self.report_dialog = ReportDialog(workbench.reports, names, window)
        self.strip.named.connect(self._on_named)
        self.strip.left.connect(canvas.setFocus)
        self.comparison.save_wanted.connect(workbench.reports.write_agreement)
        workbench.reports.agreement_finished.connect(self._on_written)

    def name(self) -> None:
        """Ask who reads."""
        self.strip.ask(self._workbench.settings.reader)
        self.strip.name.setFocus()
        self.strip.name.selectAll()

    def _on_named(self, name: str) -> None:
        if name != self._workbench.settings.reader:
            self._workbench.set_reader(name)
        self._canvas.setFocus()

    def _on_written(self, result: object) -> None:
        if isinstance(result, Path):
            where = tr("The table and the picture of the agreement are in {folder}.", folder=result.parent)
            self._workbench.message.emit("info", where)
        else:
            self._workbench.message.emit("error", str(result))
