"""Closing the window without losing what is not saved or not done yet."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QMessageBox, QWidget

from app.domain.wording import tr
from app.services.workbench import Workbench
from app.ui.names import Names

SAVING_MS = 1500


class Closing(QObject):
    """Lets the window close once everything is saved and done, or the user says that it may.

    Args:
        workbench: Knows what is not saved, and what is still running.
        names: What the folder is called.
        window: Is closed; also the owner.
    """

    def __init__(self, workbench: Workbench, names: Names, window: QWidget) -> None:
        super().__init__(window)
        self._workbench = workbench
        self._names = names
        self._window = window
        self._waiting = self._anyway = False
        self._asked: QMessageBox | None = None

    def allowed(self) -> bool:
        """Whether the window can close now; else it does so by itself once all is saved, or the user is asked."""
        if self._anyway:
            return True
        if self._workbench.unfinished:
            self._ask_about_jobs()
            return False
        if not self._workbench.unsaved:
            return True
        if not self._waiting:
            # The last stroke may be on its way to the disk; what takes longer than that is a question for the user.
            self._waiting = True
            self._workbench.settled.connect(self._window.close)
            QTimer.singleShot(SAVING_MS, self, self._ask)
        return False

    def _ask(self) -> None:
        self._waiting = False
        self._workbench.settled.disconnect(self._window.close)
        unsaved = self._workbench.unsaved
        if unsaved:
            advice = tr("Keep WaveMask open, and it saves them as soon as the folder can be written again.")
            box = self._question(unsaved, advice, tr("Close without saving"))
            self._workbench.settled.connect(box.reject)  # then the question is none any more

    def _ask_about_jobs(self) -> None:
        if self._asked is None:
            advice = tr("Keep WaveMask open until it is done; what is written by then stays in any case.")
            box = self._asked = self._question(self._workbench.unfinished, advice, tr("Stop it and close"))
            box.finished.connect(self._on_answer)
            self._workbench.activity_changed.connect(self._on_activity)

    def _on_answer(self) -> None:
        self._asked = None
        self._workbench.activity_changed.disconnect(self._on_activity)

    def _on_activity(self) -> None:
        if self._asked and not self._workbench.unfinished:
            self._asked.reject()

    def _question(self, text: str, advice: str, close: str) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("WaveMask")
        box.setText(self._names.sentence(text))
        box.setInformativeText(advice)
        keep = box.addButton(tr("Keep open"), QMessageBox.ButtonRole.RejectRole)
        anyway = box.addButton(close, QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        anyway.clicked.connect(self._close_anyway)
        box.open()
        return box

    def _close_anyway(self) -> None:
        self._anyway = True
        self._window.close()
