"""What the window offers for *Improve model*: the dialog, and a word in the line at the bottom while a run goes on."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.training_run import ComparedFrame
from app.domain.wording import tr
from app.services.workbench import Workbench
from app.ui.dialogs.improve_dialog import ImproveDialog
from app.ui.dialogs.improve_verdict import BETTER, NOT_BETTER
from app.ui.names import Names
from app.ui.panels.eliding import ElidingButton
from app.ui.quantities import about_text
from app.ui.theme import Theme


class Improving(QObject):
    """The dialog and all that leads to it.

    Args:
        workbench: Does the work.
        names: What images are called.
        theme: Draws the icons.
        window: Owns it all.

    Attributes:
        dialog: See there.
        status: Says, while a run goes on or its verdict waits, that it does; a click opens the dialog.

    Signals:
        message: Level, one sentence, and what can be done about it; see `MessageBanner.post`.
        outdated: A sentence that was told and that the dialog shows now.
    """

    message = Signal(str, str, object)
    outdated = Signal(str)

    def __init__(self, workbench: Workbench, names: Names, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._worklist = workbench.worklist
        self._session = workbench.session
        self._names = names
        self._theme = theme
        self._window = window
        self._told: list[str] = []
        self._tuning = tuning = workbench.fine_tuning
        self.status = ElidingButton("link")
        self.status.setIcon(theme.icon("mdi6.school-outline", "accent"))
        self.status.clicked.connect(self.start)
        for signal in (tuning.progress_changed, tuning.finished, tuning.stopped):
            signal.connect(self._show_status)
        tuning.finished.connect(self._on_finished)
        tuning.stopped.connect(self._on_stopped)
        tuning.message.connect(self._on_message)
        workbench.workspace_changed.connect(self._on_workspace)
        tuning.changed.connect(self._on_workspace)
        self._show_status()

    @cached_property
    def dialog(self) -> ImproveDialog:
        """Made when it is first asked for, since it would hold up the start of the window."""
        dialog = ImproveDialog(self._tuning, self._name_of, self._names, self._theme, self._window)
        dialog.decided.connect(lambda sentence: self.message.emit("info", sentence, {}))
        dialog.asked_for.connect(self._open)
        dialog.finished.connect(self._show_status)
        return dialog

    @property
    def _shown(self) -> bool:
        return "dialog" in vars(self) and self.dialog.isVisible()

    def start(self) -> None:
        """Show the dialog; what was told of a run that waits is not so any more once it is discarded there."""
        while self._told:
            self.outdated.emit(self._told.pop())
        self.dialog.start()
        self._show_status()

    def close(self) -> None:
        """The window closes."""
        if "dialog" in vars(self):
            self.dialog.close_lanes()

    def _name_of(self, frame: ComparedFrame) -> str:
        """What the worklist calls a held-out Frame; what is not listed has its number."""
        row = self._row_of(frame)
        name = (
            tr("Image {number}", number=frame.image_id) if row is None else self._names.of(self._worklist.entries[row])
        )
        return tr("{image}, frame {number}", image=name, number=frame.frame + 1) if frame.frame else name

    def _open(self, frame: ComparedFrame) -> None:
        """Show a held-out Frame's Image in the window, where it is listed."""
        row = self._row_of(frame)
        if row is not None:
            self._session.show(row, frame.frame)

    def _row_of(self, frame: ComparedFrame) -> int | None:
        return self._worklist.row_of(frame.image_id) if self._tuning.here else None

    def _show_status(self) -> None:
        tuning, progress = self._tuning, self._tuning.progress
        if tuning.running:
            if tuning.cancelling:
                text = tr("Stopping the run…")
            elif progress and progress.eta_s is not None:
                text = tr("Improving the model, {time} left", time=about_text(progress.eta_s))
            else:
                text = tr("Improving the model")
        elif tuning.verdict:
            better = tuning.verdict.better
            waits, why = tr("A new model waits for your decision"), tr("The new model is not better: see why")
            text = waits if better else why
        else:
            text = ""
        self.status.setText(text)
        self.status.setAccessibleName(text or tr("Improve model"))
        self.status.setToolTip(f"{text}\n{tr('Click to see more')}" if text else "")
        self.status.setVisible(bool(text))

    def _on_finished(self) -> None:
        verdict = self._tuning.verdict
        if verdict and not self._shown:
            headline = tr(BETTER) if verdict.better else tr(NOT_BETTER)
            self._tell("info", f"{headline}. {verdict.reason}")

    def _on_stopped(self, failure: str) -> None:
        if failure and not self._shown:
            self._tell("error", failure)

    def _on_message(self, level: str, sentence: str) -> None:
        if level != "error":  # which the dialog does not show
            self._told.append(sentence)

    def _tell(self, level: str, sentence: str) -> None:
        """Tell what the dialog would show, were it open."""
        self._told.append(sentence)
        self.message.emit(level, sentence, {tr("Show"): self.start})

    def _on_workspace(self) -> None:
        if "dialog" in vars(self):
            self.dialog.use_workspace()
        self._show_status()
