"""Closing the window without losing what is not saved yet."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QMessageBox, QWidget

from app.services.workbench import Workbench
from app.ui.names import Names

SAVING_MS = 1500


class Closing(QObject):
    """Lets the window close once everything is saved, or the user says that it may.

    Args:
        workbench: Knows what is not saved.
        names: What the folder is called.
        window: Is closed; also the owner.
    """

    def __init__(self, workbench: Workbench, names: Names, window: QWidget) -> None:
        super().__init__(window)
        self._workbench = workbench
        self._names = names
        self._window = window
        self._waiting = self._anyway = False

    def allowed(self) -> bool:
        """Whether the window can close now; else it does so by itself once all is saved, or the user is asked."""
        if not self._workbench.unsaved or self._anyway:
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
        if not unsaved:
            return
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("WaveMask")
        box.setText(self._names.sentence(unsaved))
        box.setInformativeText("Keep WaveMask open, and it saves them as soon as the folder can be written again.")
        keep = box.addButton("Keep open", QMessageBox.ButtonRole.RejectRole)
        anyway = box.addButton("Close without saving", QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        anyway.clicked.connect(self._close_anyway)
        self._workbench.settled.connect(box.reject)  # then the question is none any more
        box.open()

    def _close_anyway(self) -> None:
        self._anyway = True
        self._window.close()
