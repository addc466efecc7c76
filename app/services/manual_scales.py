"""The scales that users set by hand, for the Images of the open Workspace."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from app.domain.image import Calibration, Image
from app.domain.manual_scale import ManualScale
from app.domain.measurement import measure_distance
from app.services.journal import Journal
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

    def put(self, image_id: int, scale: ManualScale, own: Calibration) -> None:
        """Use a scale from now on, in place of any that was set before, for the Image whose file says `own`."""
        self._scales[scale.sha256] = scale
        self._record(image_id, scale, own, None)

    def remove(self, image_id: int, scale: ManualScale, own: Calibration) -> None:
        """Go back to what the file says, which is `own`."""
        self._scales.pop(scale.sha256, None)
        self._record(image_id, scale, own, datetime.now(UTC).isoformat(timespec="seconds"))

    def _record(self, image_id: int, scale: ManualScale, own: Calibration, removed_at: str | None) -> None:
        said = measure_distance(scale.start, scale.end, own).spacing
        if self._journal:
            self._journal.write(lambda workspace: workspace.record_scale(image_id, scale, said, removed_at))
        self.changed.emit()
