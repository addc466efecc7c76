"""The menu with the DICOM examples that come with the DICOM reader."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtWidgets import QMenu, QWidget

from app.domain.wording import tr
from app.services.background import Lane
from app.services.workbench import Workbench

log = logging.getLogger(__name__)


class ExamplesMenu(QMenu):
    """Lists the examples, which are looked for when they are asked for first.

    Args:
        workbench: Opens the one that is chosen.
        parent: Owner.
    """

    def __init__(self, workbench: Workbench, parent: QWidget) -> None:
        super().__init__(tr("DICOM examples"), parent)
        self._workbench = workbench
        self._lane: Lane | None = None
        self._waiting = self.addAction(tr("Looking for them…"))
        self._waiting.setEnabled(False)

    def look(self) -> None:
        """Look for them, once."""
        # Off the UI thread: importing the DICOM reader takes most of a second.
        if self._lane is None:
            self._lane = Lane("examples", self)
            self._lane.run(_examples, self._show, self._on_failed)

    def stop(self) -> None:
        """Stop the background work."""
        if self._lane:
            self._lane.close(0)

    def _show(self, examples: list[tuple[str, Path]]) -> None:
        self.clear()
        for title, path in examples:
            self.addAction(title).triggered.connect(lambda _, path=path: self._workbench.open([path]))

    def _on_failed(self, error: Exception) -> None:
        log.error("the DICOM examples could not be listed", exc_info=error)
        self._waiting.setText(tr("They are not installed"))


def _examples() -> list[tuple[str, Path]]:
    from app.storage.images.dicom import example_files

    return example_files()
