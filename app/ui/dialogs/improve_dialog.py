"""Improve model: what a run would do, how far it is, and whether the new model is used."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.domain.training_run import ComparedFrame, Outlook, RunProgress, RunVerdict
from app.domain.wording import mark, tr
from app.services.fine_tuning import FineTuning
from app.services.run_pictures import RunPictures
from app.ui.dialogs.improve_run import ResumePage, RunPage
from app.ui.dialogs.improve_start import StartPage
from app.ui.dialogs.improve_verdict import VerdictPage
from app.ui.messages import announce
from app.ui.names import Names
from app.ui.theme import LARGE, MEDIUM, SMALL, Theme

_USED = mark("WaveMask changes to the new model. To go back to the former one, open the Model library.")
_KEPT = mark(
    "The current model stays. The new one is kept aside as a Candidate; to use it later, open the Model library."
)

# For words alone, and for curves and pictures.
_SMALL, _LARGE = QSize(640, 520), QSize(800, 700)


class ImproveDialog(QDialog):
    """Four pages: before a run, while it goes on, its verdict, and one that was cut off.

    Nothing is decided by closing it: a run goes on, and a verdict waits.

    Args:
        tuning: Does the work.
        name_of: What a held-out Frame is called.
        names: Whether names and folders are shown.
        theme: Draws the icons.
        parent: The window.

    Signals:
        asked_for: A `ComparedFrame` that is to be shown in the window.
        decided: One sentence: what was decided on a verdict, and how to take it back.
    """

    asked_for = Signal(object)
    decided = Signal(str)

    def __init__(
        self,
        tuning: FineTuning,
        name_of: Callable[[ComparedFrame], str],
        names: Names,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Improve model"))
        self._tuning = tuning
        self._failure: str | None = None
        self._grown = QSize()
        self._pictures = RunPictures(self)
        self.start_page = StartPage(theme, names)
        self.run_page = RunPage(self._pictures, theme)
        self.verdict_page = VerdictPage(self._pictures, name_of, theme)
        self.resume_page = ResumePage()
        self.pages = QStackedWidget()
        for page in (self.start_page, self.run_page, self.verdict_page, self.resume_page):
            self.pages.addWidget(page)
        self.improve = _button(tr("Improve"), tr("Begin the run; you can go on annotating while it lasts"), "action")
        self.cancel = _button(tr("Cancel"), tr("Stop the run; it can be taken up again later"))
        self.use = _button(
            tr("Use the new model"), tr("From now on the new model proposes; masks stay as they are"), "action"
        )
        self.keep = _button("", tr("The new model stays a Candidate in the Model library"))
        self.go_on = _button(tr("Go on"), tr("Take the run up where it was"), "action")
        self.discard = _button(tr("Discard"), tr("Forget the run; its computing time is lost, your masks are not"))
        self.again = _button(tr("Back"), tr("Go back to the beginning"))
        self.close_button = _button(tr("Close"), tr("Close this (Esc)"))
        self._shown_on = {
            self.start_page: (self.close_button, self.improve),
            self.run_page: (self.cancel, self.close_button),
            self.verdict_page: (self.keep, self.use),
            self.resume_page: (self.discard, self.again, self.close_button, self.go_on),
        }
        self._buttons = (
            self.cancel, self.discard, self.again, self.close_button, self.keep, self.improve, self.use, self.go_on,
        )  # fmt: skip
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addStretch()
        for button in self._buttons:
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE + SMALL, LARGE, LARGE + SMALL, LARGE)
        layout.setSpacing(MEDIUM)
        layout.addWidget(self.pages, 1)
        layout.addLayout(buttons)
        self.resize(_SMALL)

        self.start_page.changed.connect(self._refresh_buttons)
        self.improve.clicked.connect(self._improve)
        self.cancel.clicked.connect(self._cancel)
        self.use.clicked.connect(lambda: self._decide(tuning.use_candidate, tr(_USED)))
        self.keep.clicked.connect(lambda: self._decide(tuning.keep_aside, tr(_KEPT)))
        self.go_on.clicked.connect(self._go_on)
        self.discard.clicked.connect(self._discard)
        self.again.clicked.connect(self._start_anew)
        self.close_button.clicked.connect(self.reject)
        tuning.outlook_changed.connect(self._on_outlook)
        tuning.progress_changed.connect(self._on_progress)
        tuning.finished.connect(self._on_finished)
        tuning.stopped.connect(self._on_stopped)
        names.changed.connect(self.verdict_page.rename)
        self.verdict_page.asked_for.connect(self.asked_for)

    def start(self) -> None:
        """Show a run, else a verdict nobody has decided on, else a run that was cut off, else what one would do."""
        self.refresh()
        self.show()
        self.raise_()
        self.activateWindow()

    def use_workspace(self) -> None:
        """Another one is open."""
        self._failure = None
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Look again at what there is."""
        tuning = self._tuning
        if tuning.running:
            self.run_page.show_progress(tuning.progress, tuning.cancelling)
            self._turn_to(self.run_page)
        elif tuning.verdict:
            self.verdict_page.show_verdict(tuning.verdict)
            self._turn_to(self.verdict_page)
        elif tuning.waiting or self._failure:
            self.resume_page.show_run(tuning.waiting, self._failure)
            self._turn_to(self.resume_page)
        else:
            if self.pages.currentWidget() is not self.start_page:
                self.start_page.show_outlook(None)
            self._turn_to(self.start_page)
            tuning.ask_outlook()

    def close_lanes(self) -> None:
        """Stop reading files."""
        self._pictures.close()
        self.start_page.close_lanes()

    def event(self, event: QEvent) -> bool:
        # Masks are accepted while this is open; what could be learned from is another number then.
        if event.type() == QEvent.Type.WindowActivate and self.pages.currentWidget() is self.start_page:
            self._tuning.ask_outlook()
        return bool(super().event(event))

    # --- what is done

    def _improve(self) -> None:
        page = self.start_page
        self._wait_for_progress()
        self._tuning.start(page.budget, page.regression.folder, page.replay.folder)

    def _go_on(self) -> None:
        self._wait_for_progress()
        self._tuning.go_on()

    def _wait_for_progress(self) -> None:
        self._failure = None
        self.run_page.show_progress(None, cancelling=False)
        self._turn_to(self.run_page)

    def _cancel(self) -> None:
        self._tuning.cancel()
        self._show_run()

    def _discard(self) -> None:
        self._tuning.discard()
        self._start_anew()

    def _start_anew(self) -> None:
        self._failure = None
        self.start_page.show_outlook(None)
        self._turn_to(self.start_page)
        self._tuning.ask_outlook()

    def _decide(self, how: Callable[[], None], sentence: str) -> None:
        how()
        self.accept()
        self.decided.emit(sentence)

    # --- what the service tells

    def _on_outlook(self, outlook: Outlook) -> None:
        self.start_page.show_outlook(outlook)
        if self.improve.isEnabled() and self.focusWidget() in (None, self.close_button):
            self.improve.setFocus()

    def _on_progress(self, _: RunProgress) -> None:
        if self.isVisible():
            self._show_run()

    def _on_finished(self, _: RunVerdict) -> None:
        if self.isVisible():
            self.refresh()
            announce(self.verdict_page.headline, self.verdict_page.headline.text())

    def _on_stopped(self, failure: str) -> None:
        self._failure = failure
        if self.isVisible():
            self.refresh()
            if self.pages.currentWidget() is self.resume_page:
                announce(self.resume_page.title, self.resume_page.title.text())

    def _show_run(self) -> None:
        self.run_page.show_progress(self._tuning.progress, self._tuning.cancelling)
        self._turn_to(self.run_page)

    # --- pages

    def _turn_to(self, page: QWidget) -> None:
        turned = page is not self.pages.currentWidget()
        self.pages.setCurrentWidget(page)
        self._refresh_buttons()
        if not turned:
            return
        if page in (self.run_page, self.verdict_page):
            self.resize(self.size().expandedTo(_LARGE).boundedTo(self.screen().availableSize() * 0.9))
            self._grown = self.size()
        elif self.size() == self._grown:  # else the user has chosen another size
            self.resize(_SMALL)
        # On the verdict no button: a key that was meant for the page before must decide nothing.
        resume = self.go_on if self._tuning.waiting else self.again
        stops = {self.verdict_page: self.verdict_page.pictures, self.resume_page: resume}
        stops.get(page, self.close_button).setFocus()

    def _refresh_buttons(self) -> None:
        page, tuning = self.pages.currentWidget(), self._tuning
        shown = {button for owner, buttons in self._shown_on.items() for button in buttons if owner is page}
        for button in self._buttons:
            button.setVisible(button in shown)
        self.improve.setEnabled(self.start_page.ready)
        self.cancel.setEnabled(not tuning.cancelling)
        self.close_button.setText(tr("Go on working") if page is self.run_page else tr("Close"))
        better = tuning.verdict is not None and tuning.verdict.better
        self.use.setVisible(page is self.verdict_page and better)
        self.keep.setText(tr("Keep the current model") if better else tr("Close"))
        for button in (self.go_on, self.discard):
            button.setVisible(page is self.resume_page and tuning.waiting is not None)
        self.again.setVisible(page is self.resume_page and tuning.waiting is None)
        self.improve.setDefault(page is self.start_page)
        self.go_on.setDefault(page is self.resume_page)


def _button(text: str, tip: str, role: str = "") -> QPushButton:
    """A button that Enter presses only where it is made the default one."""
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    if role:
        button.setProperty("role", role)
    return button
