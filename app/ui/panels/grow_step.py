"""By how much the mask grows and shrinks: a number of pixels, or of millimetres where they are known."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QDoubleSpinBox, QHBoxLayout, QToolButton, QWidget

from app.domain.image import scale_words
from app.domain.wording import mark, tr
from app.services.mask_operations import MaskOperations
from app.storage.settings import GROW_UNITS, LEAST_GROW_MM, MOST_GROW_MM, Settings
from app.ui.panels.option_controls import AmountBox
from app.ui.theme import LARGE, TIGHT
from app.ui.tools.options import Amount

_TITLES = {
    "px": mark("Grow and shrink by, in pixels"),
    "mm": mark("Grow and shrink by, in millimetres"),
}
_UNIT_NAMES = {"px": mark("Grow and shrink by pixels"), "mm": mark("Grow and shrink by millimetres")}


class GrowStep(QWidget):
    """The step and its unit; `refresh` before it is shown, as millimetres depend on the mask.

    Args:
        settings: Are changed.
        operations: Know the scale of the mask.
        leave: Gives the keyboard back.
    """

    def __init__(self, settings: Settings, operations: MaskOperations, leave: Callable[[], object]) -> None:
        super().__init__()
        self._settings = settings
        self._operations = operations
        pixels = Amount(tr(_TITLES["px"]), 1, 99, settings.grow_step)
        pixels.changed.connect(partial(setattr, settings, "grow_step"))
        self.boxes = {"px": AmountBox(pixels, leave), "mm": _MillimetreBox(settings, leave)}
        self.units = {unit: QToolButton() for unit in GROW_UNITS}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TIGHT)
        group = QButtonGroup(self)
        for box in self.boxes.values():
            layout.addWidget(box)
        for unit, button in self.units.items():
            button.setText(unit)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(tr(_UNIT_NAMES[unit]))
            button.clicked.connect(partial(self._choose, unit))
            group.addButton(button)
            layout.addWidget(button)
        self.units["px"].setToolTip(tr("Pixels of the image"))
        self.refresh()

    def refresh(self) -> None:
        """Show the unit that is used, and offer millimetres where all of the mask has one scale."""
        spacing, reason = self._operations.scale()
        shown = self._settings.grow_unit
        self.units["mm"].setEnabled(spacing is not None or shown == "mm")
        known = " · ".join(
            filter(None, (tr("Millimetres in the patient"), scale_words(spacing.by_hand) if spacing else ""))
        )
        self.units["mm"].setToolTip(known if spacing else tr("Not here. {reason}", reason=reason))
        self.units[shown].setChecked(True)
        for unit, box in self.boxes.items():
            box.setVisible(unit == shown)

    def _choose(self, unit: str) -> None:
        self._settings.grow_unit = unit
        self.refresh()


class _MillimetreBox(QDoubleSpinBox):
    """Millimetres; Return and Escape give the keyboard back."""

    def __init__(self, settings: Settings, leave: Callable[[], object]) -> None:
        super().__init__()
        self._leave = leave
        self.setRange(LEAST_GROW_MM, MOST_GROW_MM)
        self.setSingleStep(0.1)
        self.setValue(settings.grow_step_mm)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setKeyboardTracking(False)
        self.setFixedWidth(self.fontMetrics().horizontalAdvance(f"{MOST_GROW_MM:.2f}") + LARGE + TIGHT)
        self.setAccessibleName(tr(_TITLES["mm"]))
        self.setToolTip(tr(_TITLES["mm"]))
        self.lineEdit().setAcceptDrops(False)
        self.valueChanged.connect(partial(setattr, settings, "grow_step_mm"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self._leave()
