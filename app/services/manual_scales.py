"""The scales that users set by hand, for the Images of the open Workspace."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.domain.image import Image
from app.domain.manual_scale import ManualScale
from app.services.journal import Journal
from app.storage.audit import utc_now
from app.storage.workspace import Workspace


class ManualScales(QObject):
    """Knows which Images have one; each change is written to the Workspace at once.

    Signals:
        changed: Some Image may have another one, or none any more.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scales: dict[str, ManualScale] = {}
        self._journal: Journal | None = None

    def use_journal(self, journal: Journal | None) -> None:
        """Work in another Workspace."""
        self._journal = journal
        self._scales = {}
        if journal is None:
            return

        def read(found: dict[str, ManualScale]) -> None:
            if journal is self._journal:
                self._scales = found | self._scales
                self.changed.emit()

        journal.ask(Workspace.manual_scales, read, lambda error: journal.trouble.emit(str(error)))

    def of(self, image: Image) -> ManualScale | None:
        """That of an Image; a copy of the file has the same."""
        return self._scales.get(image.sha256)

    def put(self, image_id: int, scale: ManualScale) -> None:
        """Use a scale for an Image from now on, in place of any that was set before."""
        self._scales[scale.sha256] = scale
        self._record(image_id, scale)

    def remove(self, image_id: int, scale: ManualScale) -> None:
        """Go back to what the file says."""
        self._scales.pop(scale.sha256, None)
        self._record(image_id, scale, utc_now())

    def _record(self, image_id: int, scale: ManualScale, removed_at: str | None = None) -> None:
        if self._journal:
            self._journal.write(lambda workspace: workspace.record_scale(image_id, scale, removed_at))
        self.changed.emit()
