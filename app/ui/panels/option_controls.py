"""A control for each kind of option that a tool can have."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSlider, QSpinBox, QToolButton, QWidget

from app.domain.wording import tr
from app.ui.theme import ICON, LARGE, TIGHT, Theme
from app.ui.tools.options import Amount, Choice, Option, Switch

# A slider gives way in a narrow window.
SLIDER_WIDTHS = 28, 60


class OptionControl(QWidget):
    """Shows an option and changes it.

    Args:
        option: Is shown.
        theme: Draws the icons.
        leave: Gives the keyboard back to the canvas.

    Attributes:
        stops: What the keyboard focus visits, in order.
    """

    def __init__(self, option: Option, theme: Theme, leave: Callable[[], object]) -> None:
        super().__init__()
        self.stops: list[QWidget] = []
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TIGHT // 2)
        if isinstance(option, Amount):
            self.stops = _amount(option, leave)
        elif isinstance(option, Switch):
            self.stops = [_switch(option, theme)]
        else:
            self.stops = _choice(option, theme, self)
        for widget in self.stops:
            layout.addWidget(widget)


class AmountBox(QSpinBox):
    """A whole number; Return and Escape give the keyboard back to the canvas."""

    def __init__(self, amount: Amount, leave: Callable[[], object]) -> None:
        super().__init__()
        self._leave = leave
        self.setRange(amount.minimum, amount.maximum)
        self.setPrefix(amount.prefix)
        self.setSuffix(amount.unit)
        self.setValue(amount.value)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setKeyboardTracking(False)
        # Its own hint leaves room for the arrows, which the style sheet takes away.
        widest = f"{amount.prefix}{amount.maximum}{amount.unit}"
        self.setFixedWidth(self.fontMetrics().horizontalAdvance(widest) + LARGE + TIGHT)
        self.setAccessibleName(amount.title)
        self.setToolTip(amount.title)
        self.lineEdit().setAcceptDrops(False)
        self.valueChanged.connect(lambda value: setattr(amount, "value", value))
        amount.changed.connect(self.setValue)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self._leave()


def slider(maximum: int, name: str) -> QSlider:
    """A short slider from 0."""
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(0, maximum)
    least, most = SLIDER_WIDTHS
    slider.setMinimumWidth(least)
    slider.setMaximumWidth(most)
    slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    slider.setAccessibleName(name)
    return slider


def _amount(amount: Amount, leave: Callable[[], object]) -> list[QWidget]:
    box = AmountBox(amount, leave)
    if not amount.slides:
        return [box]
    track = slider(100, amount.title)
    track.setToolTip(f"{amount.title} ({amount.keys})" if amount.keys else amount.title)

    def show() -> None:
        # The slider is coarser than the value and must not write its place back.
        track.blockSignals(True)
        track.setValue(amount.place)
        track.blockSignals(False)

    track.valueChanged.connect(lambda place: setattr(amount, "place", place))
    amount.changed.connect(show)
    show()
    return [track, box]


def _switch(switch: Switch, theme: Theme) -> QToolButton:
    button = _button(theme, switch.icon, switch.title, f"{switch.title}\n{switch.tip}")
    button.setChecked(switch.value)
    button.toggled.connect(lambda on: setattr(switch, "value", on))
    switch.changed.connect(button.setChecked)
    return button


def _choice(choice: Choice, theme: Theme, parent: QWidget) -> list[QWidget]:
    group = QButtonGroup(parent)
    buttons = {}
    for name, icon in choice.choices:
        buttons[name] = button = _button(theme, icon, tr(name), tr(name))
        button.setChecked(name == choice.value)
        button.clicked.connect(lambda _, name=name: setattr(choice, "value", name))
        group.addButton(button)
    choice.changed.connect(lambda name: buttons[name].setChecked(True))
    return list(buttons.values())


def _button(theme: Theme, icon: str, name: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setCheckable(True)
    button.setIcon(theme.icon(icon))
    button.setIconSize(QSize(ICON, ICON))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(name)
    button.setToolTip(tip)
    return button
