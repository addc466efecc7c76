"""The panel that drops from the bar above the canvas: how the image and its mask are shown."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QToolButton,
    QWidget,
)

from app.domain.views import MIDDLE_LEVEL, WHOLE_WINDOW, ViewSettings
from app.domain.wording import tr
from app.storage.settings import MASK_STYLES
from app.ui.actions import Actions
from app.ui.looks import Looks
from app.ui.sides import align
from app.ui.theme import ICON, LARGE, MEDIUM, SMALL, TIGHT, Theme

_SLIDER_WIDTH = 150
# What one end of a slider multiplies by, the middle being 1.
_MOST_CONTRAST, _MOST_GAMMA = 8.0, 4.0
_MOST_STRENGTH = 4.0


class ViewPanel(QFrame):
    """Sliders, switches and choices for the view; goes away on Escape or a click elsewhere.

    Args:
        looks: What it works on and shows.
        actions: Have the switches and choices.
        theme: Draws.
        parent: Owner.
    """

    def __init__(self, looks: Looks, actions: Actions, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("viewPanel")
        self.setAccessibleName(tr("View"))
        self._looks = looks
        self._actions = actions
        self._theme = theme
        self._sliders: list[tuple[QSlider, QLabel, Callable[[ViewSettings], tuple[int, str]]]] = []

        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(LARGE, MEDIUM, LARGE, LARGE)
        self._grid.setHorizontalSpacing(MEDIUM)
        self._grid.setVerticalSpacing(SMALL)
        self._add_heading(tr("Image"), self._reset_button())
        self.brightness = self._add_slider(
            QLabel(tr("Brightness")), tr("Brightness"), (-100, 100), _brightness, lambda value: {"level": _level(value)}
        )
        self.contrast = self._add_slider(
            QLabel(tr("Contrast")), tr("Contrast"), (-100, 100), _contrast, lambda value: {"window": _window(value)}
        )
        self.gamma = self._add_slider(
            QLabel(tr("Gamma")),
            tr("Gamma: lighter or darker middle tones"),
            (-100, 100),
            lambda view: (round(100 * math.log(view.gamma, _MOST_GAMMA)), f"{view.gamma:.2f}"),
            lambda value: {"gamma": _MOST_GAMMA ** (value / 100)},
        )
        self.clip_limit = self._add_slider(
            self._switch("clahe"),
            tr("Limit of local contrast"),
            (10, 100),
            lambda view: (round(10 * view.clip_limit), f"{view.clip_limit:.1f}"),
            lambda value: {"clip_limit": value / 10, "clahe": True},
        )
        self.strength = self._add_slider(
            self._switch("denoise"),
            tr("Strength of speckle reduction"),
            (10, round(100 * _MOST_STRENGTH)),
            lambda view: (round(100 * view.strength), f"{view.strength:.1f}"),
            lambda value: {"strength": value / 100, "denoise": True},
        )
        self._add_row(None, self._switch("grey"), self._switch("inverse"))
        self._add_row(None, self._switch("keep_view"))
        self._grid.addWidget(rule(), self._grid.rowCount(), 0, 1, 3)
        self._add_heading(tr("Mask and pixels"))
        self._add_row(tr("Mask"), *(self._choice(f"mask_{style}") for style in MASK_STYLES))
        self._add_row(tr("Pixels"), self._choice("pixels_nearest"), self._choice("pixels_smooth"))
        self._add_row(None, self._switch("crosshair"), self._switch("loupe"))
        looks.changed.connect(self.refresh)
        self.refresh()

    def open(self) -> None:
        """Show it below its button in the bar."""
        buttons = (found for found in self._actions["view_panel"].associatedObjects() if isinstance(found, QToolButton))
        below = next(buttons)
        self.adjustSize()
        left = 0 if self.isRightToLeft() else below.width() - self.width()
        corner = below.mapToGlobal(QPoint(left, below.height() + TIGHT))
        self.move(corner)
        self.show()
        self.brightness.setFocus()

    def refresh(self) -> None:
        """Show what the view is like now."""
        for slider, value, read in self._sliders:
            place, text = read(self._looks.view_settings)
            # A place that the slider rounds must not be written back.
            slider.blockSignals(True)
            slider.setValue(place)
            slider.blockSignals(False)
            value.setText(text)

    # --- building

    def _reset_button(self) -> QPushButton:
        button = QPushButton(tr("Reset"))
        self._actions.attach(button, "reset_view")
        return button

    def _add_heading(self, text: str, button: QPushButton | None = None) -> None:
        heading, row = QLabel(text), self._grid.rowCount()
        heading.setProperty("role", "heading")
        self._grid.addWidget(heading, row, 0)
        if button:
            self._grid.addWidget(button, row, 1, 1, 2, Qt.AlignmentFlag.AlignRight)

    def _add_slider(
        self,
        name: QWidget,
        spoken: str,
        ends: tuple[int, int],
        read: Callable[[ViewSettings], tuple[int, str]],
        written: Callable[[int], dict[str, float]],
    ) -> QSlider:
        slider, value = QSlider(Qt.Orientation.Horizontal), QLabel()
        slider.setRange(*ends)
        slider.setPageStep((ends[1] - ends[0]) // 10)
        slider.setMinimumWidth(_SLIDER_WIDTH)
        slider.setAccessibleName(spoken)
        slider.setToolTip(spoken)
        slider.valueChanged.connect(lambda place: self._looks.change(**written(place)))
        value.setProperty("role", "muted")
        align(value, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        value.setMinimumWidth(value.fontMetrics().horizontalAdvance("+100"))
        row = self._grid.rowCount()
        for column, widget in enumerate((name, slider, value)):
            self._grid.addWidget(widget, row, column)
        self._sliders.append((slider, value, read))
        return slider

    def _add_row(self, name: str | None, *widgets: QWidget) -> None:
        row, line = self._grid.rowCount(), QHBoxLayout()
        line.setSpacing(TIGHT)
        for widget in widgets:
            line.addWidget(widget)
        line.addStretch()
        if name:
            self._grid.addWidget(QLabel(name), row, 0)
        self._grid.addLayout(line, row, 1 if name else 0, 1, 2 if name else 3)

    def _switch(self, command_id: str) -> QToolButton:
        button = self._choice(command_id)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(ICON, ICON))
        return button

    def _choice(self, command_id: str) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(self._actions[command_id])
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(self._actions[command_id].text())
        return button


def rule() -> QFrame:
    """A thin line between two parts of a panel."""
    line = QFrame()
    line.setObjectName("rule")
    line.setFixedHeight(1)
    return line


def _brightness(view: ViewSettings) -> tuple[int, str]:
    """A level further down makes more of the image bright."""
    value = round(100 * (MIDDLE_LEVEL - view.level) / MIDDLE_LEVEL)
    return value, f"{value:+d}" if value else "0"


def _level(brightness: int) -> float:
    return MIDDLE_LEVEL * (1 - brightness / 100)


def _contrast(view: ViewSettings) -> tuple[int, str]:
    value = round(100 * math.log(WHOLE_WINDOW / view.window, _MOST_CONTRAST))
    return value, f"{value:+d}" if value else "0"


def _window(contrast: int) -> float:
    return WHOLE_WINDOW * float(_MOST_CONTRAST ** (-contrast / 100))
