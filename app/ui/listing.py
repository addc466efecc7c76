"""What the menu "Worklist" does: sort, go by state, and act on several Images at once."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.annotation import State
from app.domain.wording import counted, mark, tr
from app.services.journal import READ_ONLY
from app.services.workbench import Workbench
from app.services.worklist import UNDECIDED
from app.ui.actions import Actions
from app.ui.dialogs.review_dialog import ReviewDialog
from app.ui.panels.worklist_panel import WorklistPanel
from app.ui.theme import Theme

_NO_OTHER = {
    "undecided": mark("No other image that is listed is undecided."),
    State.EMPTY: mark("No other image that is listed is empty."),
    State.PROPOSED: mark("No other image that is listed is proposed."),
    State.CORRECTED: mark("No other image that is listed is corrected."),
    State.ACCEPTED: mark("No other image that is listed is accepted."),
    State.REJECTED: mark("No other image that is listed is rejected."),
    State.SKIPPED: mark("No other image that is listed is skipped."),
}


class Listing(QObject):
    """Commands on the worklist.

    Args:
        workbench: Everything behind the window.
        panel: Shows the worklist.
        theme: Colours and icons.
        window: The dialog lies over it.

    Signals:
        message: Level and one sentence.
    """

    message = Signal(str, str)

    def __init__(self, workbench: Workbench, panel: WorklistPanel, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._settings = workbench.settings
        self._worklist = workbench.worklist
        self._session = workbench.session
        self._workbench = workbench
        self._batch = workbench.session.batch
        self._panel = panel
        self.dialog = ReviewDialog(workbench.review, self._worklist, panel.model.names, theme, window)
        self._commands: Actions | None = None
        self._batch.changed.connect(self._on_batch)
        self._batch.ended.connect(self._on_batch_ended)
        panel.batch.cancelled.connect(self._batch.cancel)
        panel.view.selection_changed.connect(self._show_what_about)
        self._session.labels_changed.connect(self._show_labels)
        self._show_labels()

    def use_commands(self, commands: Actions) -> None:
        """Mark what holds, and say in the menu how many Images an action is about."""
        self._commands = commands
        commands[f"sort_{self._panel.model.order}"].setChecked(True)
        self._show_what_about()

    # --- what the table of actions names

    def select_all(self) -> None:
        """Select all that is listed."""
        self._panel.view.setFocus()
        self._panel.view.selectAll()

    def propose(self) -> None:
        """Let the model propose for the selected Images, else for all listed ones, in the background."""
        self._batch.begin([self._worklist.entries[row].image_id for row in self._panel.targets])

    def review(self) -> None:
        """Show proposals of the selected Images, else of all listed ones, to be accepted."""
        if not self._refuses():
            self.dialog.start(self._panel.targets)

    def remove(self) -> None:
        """Take the selected Images off the list, else the open one."""
        if self._refuses():
            return
        view, row = self._panel.view, self._session.row
        rows = view.selected_rows() if view.several else [row] if row >= 0 else []
        gone = [self._worklist.entries[each].image_id for each in rows]
        following = next((each for each in self._panel.model.listed_rows(row) if each not in set(rows)), None)
        view.clearSelection()
        self._worklist.set_off_list(gone, True)
        if row in rows and following is not None:
            self._session.show(following)
        told = counted(
            len(gone),
            "{n} image was removed from the list; the masks stay. “{command}” brings them back.",
            "{n} images were removed from the list; the masks stay. “{command}” brings them back.",
            command=tr("List removed images again"),
        )
        self.message.emit("info", told)

    def put_back(self) -> None:
        """List the selected Images again that were taken off, else all that were."""
        if self._refuses():
            return
        entries = self._worklist.entries
        chosen = [entries[row] for row in self._panel.view.selected_rows()]
        gone = [entry.image_id for entry in chosen if entry.facts.off_list]
        gone = gone or [entry.image_id for entry in entries if entry.facts.off_list]
        self._worklist.set_off_list(gone, False)
        told = counted(len(gone), "{n} image is listed again.", "{n} images are listed again.")
        self.message.emit("info", told if gone else tr("No image was removed from the list."))

    def go(self, which: str) -> None:
        """Show the next Image in a State, "undecided" or in the "same" state; with " before" the one before."""
        row = self._session.row
        if row < 0:
            return
        wanted, _, before = which.partition(" ")
        same = self._worklist.entries[row].state
        states = {"undecided": UNDECIDED, "same": {same}}.get(wanted) or {State(wanted)}
        following = self._worklist.nearest(row, states, backwards=bool(before))
        if following is None:
            self.message.emit("info", tr(_NO_OTHER[same.value if wanted == "same" else wanted]))
        else:
            self._session.show(following)

    def sort(self, order: str) -> None:
        """List the Images in one of `WORKLIST_ORDERS`."""
        self._settings.worklist_order = order
        self._panel.sort(order)

    def _refuses(self) -> bool:
        """Say so where nothing can be recorded."""
        if self._workbench.read_only:
            self.message.emit("info", tr(READ_ONLY))
        return self._workbench.read_only

    # --- what is shown

    def _show_what_about(self) -> None:
        if self._commands:
            selected = len(self._panel.view.selected_rows()) if self._panel.view.several else 0
            if selected:
                propose = counted(selected, "Propose for {n} selected image", "Propose for {n} selected images")
                export = counted(selected, "Export {n} selected image…", "Export {n} selected images…")
                remove = counted(
                    selected, "Remove {n} selected image from the list", "Remove {n} selected images from the list"
                )
            else:
                propose, export = tr("Propose for all listed images"), tr("Export all listed images…")
                remove = tr("Remove image from the list")
            for command_id, text in (("propose_listed", propose), ("export_listed", export), ("remove_listed", remove)):
                self._commands.retitle(command_id, text)

    def _show_labels(self) -> None:
        self._panel.show_labels(self._session.labels.all)

    def _on_batch(self) -> None:
        self._panel.batch.show_progress(self._batch.left, self._batch.total)

    def _on_batch_ended(self, level: str, sentence: str) -> None:
        self._panel.model.sort_by(self._panel.model.order, keeps_place=True)
        self.message.emit(level, sentence)
