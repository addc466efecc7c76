"""The welcome: who reads, what they mostly look at, and what to expect of this computer, on one page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.readers import MAX_NAME, reader_name, reader_problem
from app.domain.wording import counted, mark, tr
from app.services.workbench import Workbench
from app.storage.machine import GIB, Machine, this_machine
from app.ui.choice_box import ChoiceBox
from app.ui.dialogs.about_dialog import NOTICE
from app.ui.dialogs.beside import show_beside
from app.ui.dialogs.room import Room
from app.ui.theme import LARGE, MEDIUM, SMALL, Theme

WIDTH = 460
MEASURED_CORES = 2  # of the computer that the README's tables were measured on

_MODALITIES = (
    ("", mark("This and that")),
    ("ultrasound", mark("Breast ultrasound")),
    ("endoscopy", mark("Colonoscopy")),
    ("dermoscopy", mark("Dermoscopy")),
)


class WelcomeDialog(QDialog):
    """Stands beside the work; Esc leaves everything as it is, and nothing is asked a second time.

    Args:
        workbench: Its settings are read and written.
        show_shortcuts: Shows the shortcut sheet.
        theme: Draws the icons.
        parent: The window.

    Signals:
        tour_wanted: The user wants to be shown around.
    """

    tour_wanted = Signal()

    def __init__(self, workbench: Workbench, show_shortcuts: Callable[[], None], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.setWindowTitle(tr("Welcome"))
        self.setModal(False)
        title = QLabel(tr("Welcome to WaveMask"))
        title.setProperty("role", "title")
        self.name = QLineEdit()
        self.name.setMaxLength(MAX_NAME)
        self.name.setPlaceholderText(tr("Name or initials"))
        self.name.setAccessibleName(tr("Name or initials of the reader"))
        self.name.setToolTip(tr("It is kept with what you accept, and stays on this computer"))
        self.modality = ChoiceBox(theme, tr("What you mostly look at"))
        for modality, text in _MODALITIES:
            self.modality.addItem(tr(text), modality)
        self.modality.setToolTip(tr("Which model proposes where an image does not tell what it is"))
        self.problem = QLabel()
        self.problem.setProperty("role", "error")
        self.problem.setWordWrap(True)
        self.problem.hide()
        form = QFormLayout()
        form.setHorizontalSpacing(LARGE)
        form.setVerticalSpacing(SMALL)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(tr("Who reads here?"), self.name)
        form.addRow(tr("You mostly look at"), self.modality)
        self.hardware = _paragraph("muted")
        self.expectation = _paragraph()
        notice = _paragraph("heading")
        notice.setText(tr(NOTICE))
        self.shortcuts = QPushButton(tr("Keyboard shortcuts"))
        self.shortcuts.setToolTip(tr("Show all keys beside the work"))
        self.tour = QPushButton(tr("I understand, show me around"))
        self.tour.setToolTip(tr("Propose, correct, accept and export on a sample, in a minute"))
        self.begin = QPushButton(tr("I understand, begin"))
        self.begin.setToolTip(tr("Keep what is chosen here and begin (Enter)"))
        self.begin.setProperty("role", "action")
        self.begin.setDefault(True)
        later = _paragraph("muted")
        later.setText(tr("Esc closes this page. “Welcome…” in the menu “Help” shows it again."))
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        for button in (self.tour, self.begin):
            buttons.addWidget(button, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE + SMALL, LARGE, LARGE + SMALL, LARGE)
        layout.setSpacing(MEDIUM)
        layout.addWidget(title)
        layout.addLayout(form)
        for widget in (self.problem, self.hardware, self.expectation, notice):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        layout.addWidget(self.shortcuts)
        layout.addWidget(later)
        Room(self, WIDTH)
        self.shortcuts.setAutoDefault(False)
        self.tour.setAutoDefault(False)
        self.shortcuts.clicked.connect(show_shortcuts)
        self.begin.clicked.connect(self._keep)
        self.tour.clicked.connect(self._keep_and_show_around)
        workbench.device_changed.connect(self._show_hardware)

    def start(self, canvas: QWidget) -> None:
        """Show it beside the canvas, with what is known."""
        settings = self._workbench.settings
        settings.reader_asked = True
        self.name.setText(settings.reader)
        self.modality.setCurrentIndex(self.modality.findData(settings.modality))
        self.problem.hide()
        self._show_hardware()
        show_beside(self, canvas)
        self.name.setFocus()

    def _keep(self) -> bool:
        """Take over what was entered; returns whether it could be."""
        name = reader_name(self.name.text())
        if problem := reader_problem(name):
            self.problem.setText(problem)
            self.problem.show()
            return False
        self._workbench.settings.notice_acknowledged = True
        self._workbench.models.prefer(self.modality.currentData())
        if name != self._workbench.settings.reader:
            self._workbench.set_reader(name)
        self.accept()
        return True

    def _keep_and_show_around(self) -> None:
        if self._keep():
            self.tour_wanted.emit()

    def _show_hardware(self) -> None:
        machine, device = this_machine(), self._workbench.device
        self.hardware.setText(hardware_text(machine, device))
        self.expectation.setText(expectation_text(machine.cores, device))


def hardware_text(machine: Machine, device: str) -> str:
    """What was found of this computer, on one line.

    Args:
        machine: Its cores and memory.
        device: What the model runs on, empty while that is not known yet.
    """
    runs_on = tr("the model runs on {device}", device=device) if device else tr("the model is being started")
    cores = counted(machine.cores, "{n} processor core", "{n} processor cores")
    if not machine.memory:
        return tr("This computer: {cores}; {runs_on}.", cores=cores, runs_on=runs_on)
    memory = f"{machine.memory / GIB:.0f} GiB"
    return tr("This computer: {cores}, {memory} of memory; {runs_on}.", cores=cores, memory=memory, runs_on=runs_on)


def expectation_text(cores: int, device: str) -> str:
    """What to expect of this computer, by the measurements in the README.

    Args:
        cores: Processor cores.
        device: What the model runs on, see `hardware_text`.
    """
    if device not in ("", "CPU") or cores > MEASURED_CORES:
        return tr(
            "Expect proposals and training to be faster than on two processor cores, where a proposal takes about "
            "0.1 s and a training run on 20 images about a minute."
        )
    if cores < MEASURED_CORES:
        return tr(
            "Expect proposals and training to be slower than on two processor cores, where a proposal takes about "
            "0.1 s and a training run on 20 images about a minute."
        )
    return tr("Expect about 0.1 s for a proposal, and about a minute for a training run on 20 images.")


def _paragraph(role: str = "") -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label
