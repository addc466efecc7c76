"""The masks of the Frame on show that were accepted so far, to be looked at and brought back."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from app.domain.wording import mark, tr
from app.services.labels import Labels
from app.services.revision_list import RevisionList, RevisionRow
from app.services.revisions import Revisions
from app.storage.agreement import NOBODY
from app.ui.dialogs.beside import show_beside
from app.ui.image_canvas import ImageCanvas
from app.ui.lines import ABOVE
from app.ui.outline_layer import OutlineLayer, Pen
from app.ui.quantities import area_texts
from app.ui.theme import LARGE, MEDIUM, SMALL, TIGHT

_NONE = mark("Nothing was accepted on this frame yet. Each acceptance of a changed mask is kept here.")
_SOME = mark(
    "The outline of the chosen one is drawn over the image, dotted. Restoring it is one step that can be undone."
)
_PEN = Pen(ABOVE, (3, 4))


class RevisionsDialog(QDialog):
    """Stays beside the canvas.

    Args:
        listed: The revisions of the Frame on show.
        revisions: Restores one.
        labels: Their names.
        canvas: Shows the outline of the chosen one.
        parent: The window.
    """

    def __init__(
        self, listed: RevisionList, revisions: Revisions, labels: Labels, canvas: ImageCanvas, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Revisions"))
        self._listed = listed
        self._revisions = revisions
        self._labels = labels
        self._canvas = canvas
        self._outline = OutlineLayer(canvas)
        self.hint = QLabel()
        self.hint.setProperty("role", "muted")
        self.hint.setWordWrap(True)
        self.view = QListWidget()
        self.view.setSpacing(TIGHT // 2)
        self.view.setAccessibleName(tr("Masks of this frame that were accepted, the newest first"))
        self.view.setToolTip(tr("Masks of this frame that were accepted, the newest first"))
        self.restore = QPushButton(tr("Restore"))
        self.restore.setToolTip(tr("Make the chosen mask the present one, as one step to undo (Enter)"))
        self.restore.setProperty("role", "action")
        self.restore.setDefault(True)
        self.close_button = QPushButton(tr("Close"))
        self.close_button.setToolTip(tr("Leave the mask as it is (Esc)"))
        self.close_button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.restore)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        layout.setSpacing(MEDIUM)
        layout.addWidget(self.hint)
        layout.addWidget(self.view, 1)
        layout.addLayout(buttons)
        self.resize(440, 320)
        self.restore.clicked.connect(self._restore)
        self.close_button.clicked.connect(self.reject)
        self.view.currentRowChanged.connect(self._show_chosen)
        listed.changed.connect(self._fill)
        self.finished.connect(listed.end)

    def start(self) -> None:
        """Show those of the Frame on show."""
        self._listed.begin()
        show_beside(self, self._canvas)
        self.view.setFocus()

    def _fill(self) -> None:
        rows, chosen = self._listed.rows, self.view.currentRow()
        self.view.clear()
        self.view.addItems([self._described(row) for row in rows])
        if rows:
            self.view.setCurrentRow(min(max(chosen, 0), len(rows) - 1))
        self.hint.setText(tr(_SOME) if rows else tr(_NONE))
        self._show_chosen()

    def _described(self, row: RevisionRow) -> str:
        """Number, how large and how much of it is left; below that who accepted it and when."""
        one, based_on = row.revision, row.revision.provenance
        names = [label.name for label in self._labels.all if label.id == one.label_id]
        at = based_on.accepted_at
        what = [
            f"{one.number}.",
            *(names if len(self._labels.all) > 1 else []),
            *area_texts([row.area]),
            tr("as now") if row.dice == 1 else tr("Dice with the present mask {dice}", dice=f"{row.dice:.3f}"),
        ]
        when = f"{datetime.fromisoformat(at).astimezone():%Y-%m-%d %H:%M}" if at else ""
        return "   ".join(what) + "\n" + "   ".join(filter(None, [when, based_on.reader or tr(NOBODY)]))

    def _chosen(self) -> RevisionRow | None:
        at = self.view.currentRow()
        return self._listed.rows[at] if 0 <= at < len(self._listed.rows) else None

    def _show_chosen(self) -> None:
        row = self._chosen()
        self.restore.setEnabled(row is not None and row.dice < 1)
        self._outline.show([(row.mask, _PEN)] if row else [])

    def _restore(self) -> None:
        if row := self._chosen():
            self._revisions.restore(row.revision)
