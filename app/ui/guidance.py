"""What helps a user along: the welcome, the tour, the diagnosis, and what is said when something went wrong."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton

from app.domain.wording import tr
from app.paths import doctor_command, user_data_folder
from app.services.workbench import Workbench
from app.storage.log_file import log_folder
from app.ui.dialogs.about_dialog import NOTICE
from app.ui.names import Names
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.dialogs.crash_dialog import CrashDialog
    from app.ui.dialogs.diagnose_dialog import DiagnoseDialog
    from app.ui.main_window import MainWindow
    from app.ui.tour import Tour
    from app.ui.welcome import WelcomeDialog


class Guidance(QObject):
    """Everything in it is made when it is first asked for, since most starts need none of it.

    Args:
        window: Is explained.
        workbench: Does the work.
        names: What may be told.
        theme: Draws the icons.
    """

    def __init__(self, window: MainWindow, workbench: Workbench, names: Names, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._workbench = workbench
        self._names = names
        self._theme = theme

    @cached_property
    def welcome_dialog(self) -> WelcomeDialog:
        """Asks what the program has to know."""
        from app.ui.welcome import WelcomeDialog

        dialog = WelcomeDialog(self._workbench, self._window.show_shortcuts, self._theme, self._window)
        dialog.tour_wanted.connect(self.start_tour)
        dialog.finished.connect(self._on_welcomed)
        return dialog

    @cached_property
    def tour(self) -> Tour:
        """Leads through the main flow."""
        from app.ui.tour import Tour

        return Tour(self._window, self._workbench)

    @cached_property
    def diagnose_dialog(self) -> DiagnoseDialog:
        """Looks at the program and the computer."""
        from app.ui.dialogs.diagnose_dialog import DiagnoseDialog

        return DiagnoseDialog(doctor_command(), self._names, self._window)

    @cached_property
    def crash_dialog(self) -> CrashDialog:
        """Tells of what nobody foresaw."""
        from app.services.bug_report import own_redactor
        from app.ui.dialogs.crash_dialog import CrashDialog

        def redact(trace: str) -> str:
            return own_redactor(self._workbench.workspace_folder).redact(trace)

        return CrashDialog(redact, self.open_log_folder, self._theme, self._window)

    def greet(self) -> None:
        """At the first start show the welcome; at a later one only the notice, until it is acknowledged."""
        if not self._workbench.settings.reader_asked:
            self.welcome()
        else:
            self._show_notice()

    def welcome(self) -> None:
        """Show the welcome beside the canvas."""
        self.welcome_dialog.start(self._window.canvas)

    def start_tour(self) -> None:
        """Begin the tour, from its beginning where it runs."""
        self.tour.start()

    def skip_tour(self) -> bool:
        """End the tour; returns whether one was running."""
        return "tour" in vars(self) and self.tour.stop()

    @property
    def stops(self) -> list[QPushButton]:
        """Where the keyboard goes in what it shows over the window."""
        return [self.tour.callout.stop] if "tour" in vars(self) and self.tour.running else []

    def diagnose(self) -> None:
        """Look at the program and this computer."""
        self.diagnose_dialog.start(self._workbench.workspace_folder)

    def open_log_folder(self) -> None:
        """Show the folder of the log as the system does."""
        folder = log_folder(user_data_folder())
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            told = tr("No program on this computer shows folders. The log is in {folder}.", folder=folder)
            self._window.stage.banner.post("warning", told)

    def tell_of_failure(self, trace: str) -> None:
        """Say that something went wrong that nobody caught."""
        self.crash_dialog.tell(trace)

    def tell_of_crash(self, trace: str) -> None:
        """Say that a window before this one ended without a word."""
        self.crash_dialog.tell_of_crash(trace)

    def close(self) -> None:
        """The window closes."""
        if "diagnose_dialog" in vars(self):
            self.diagnose_dialog.stop()
        if "crash_dialog" in vars(self):
            self.crash_dialog.close_lane()
        self.skip_tour()

    def _on_welcomed(self) -> None:
        self._window.activateWindow()
        self._window.canvas.setFocus()
        self._show_notice()

    def _show_notice(self) -> None:
        if not self._workbench.settings.notice_acknowledged:
            self._window.stage.banner.post("info", tr(NOTICE), {tr("I understand"): self._acknowledge})

    def _acknowledge(self) -> None:
        self._workbench.settings.notice_acknowledged = True
