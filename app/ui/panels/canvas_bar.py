"""The slim bar above the canvas: tools, brush size, history, opacity, view."""

from __future__ import annotations

import math

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSlider, QSpinBox, QToolButton, QWidget

from app.ui.actions import Actions
from app.ui.image_canvas import LARGEST_BRUSH, SMALLEST_BRUSH, ImageCanvas
from app.ui.theme import ICON, LARGE, SMALL, TIGHT, Theme

# The brush slider is logarithmic: one step is one hundredth of the way, by factors, from the smallest to the largest.
_STEPS = 100
_SLIDER_WIDTH = 60


class CanvasBar(QWidget):
    """Tools and view of one canvas.

    Attributes:
        stops: What the keyboard focus visits, in order.
    """

    def __init__(self, canvas: ImageCanvas, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._canvas = canvas
        self._theme = theme

        self.size_slider = _slider(_STEPS, "Brush size")
        self.size_slider.setToolTip("Brush size ([ and ], or Ctrl+Wheel)")
        self.size_box = _SizeBox(canvas)
        self.opacity = _slider(100, "Opacity of the mask, in per cent")
        self.opacity.setToolTip("Opacity of the mask")
        self._opacity_icon = QLabel()
        self._opacity_icon.setToolTip("Opacity of the mask")

        layout = QHBoxLayout(self)
        layout.setContentsMargins(SMALL, TIGHT, SMALL, TIGHT)
        layout.setSpacing(TIGHT // 2)
        items: list[str | QWidget | None] = [
            "brush", "eraser", self.size_slider, self.size_box, None, "undo", "redo", None,
            "show_mask", self._opacity_icon, self.opacity, None, "fit", "one_to_one",
        ]  # fmt: skip
        self.stops: list[QWidget] = []
        for item in items:
            if isinstance(item, str):
                button = _tool_button(actions[item])
                layout.addWidget(button)
                self.stops.append(button)
            elif item is None:
                layout.addSpacing(TIGHT)
                layout.addWidget(_divider())
                layout.addSpacing(TIGHT)
            else:
                layout.addWidget(item)
                if item is not self._opacity_icon:
                    self.stops.append(item)
        layout.insertStretch(layout.count() - 2)

        self._tint()
        theme.changed.connect(self._tint)
        self.size_slider.valueChanged.connect(self._on_slider)
        self.size_box.valueChanged.connect(self._on_box)
        self.opacity.valueChanged.connect(self._on_opacity)
        canvas.brush_radius_changed.connect(self._show_radius)
        self._show_radius(canvas.brush_radius)
        self.opacity.setValue(round(canvas.overlay_opacity * 100))

    def _tint(self) -> None:
        self._opacity_icon.setPixmap(self._theme.icon("mdi6.circle-half-full", "muted").pixmap(ICON, ICON))

    def _on_slider(self, step: int) -> None:
        radius = SMALLEST_BRUSH * (LARGEST_BRUSH / SMALLEST_BRUSH) ** (step / _STEPS)
        self._canvas.brush_radius = round(radius * 2) / 2

    def _on_box(self, diameter: int) -> None:
        self._canvas.brush_radius = diameter / 2

    def _on_opacity(self, percent: int) -> None:
        self._canvas.overlay_opacity = percent / 100

    def _show_radius(self, radius: float) -> None:
        # Neither may write its rounded value back.
        for control, value in (
            (self.size_box, radius * 2),
            (self.size_slider, _STEPS * math.log(radius / SMALLEST_BRUSH) / math.log(LARGEST_BRUSH / SMALLEST_BRUSH)),
        ):
            control.blockSignals(True)
            control.setValue(round(value))
            control.blockSignals(False)


class _SizeBox(QSpinBox):
    """Diameter of the brush; Return and Escape give the keyboard back to the canvas."""

    def __init__(self, canvas: ImageCanvas) -> None:
        super().__init__()
        self._canvas = canvas
        self.setRange(round(2 * SMALLEST_BRUSH), round(2 * LARGEST_BRUSH))
        self.setSuffix(" px")
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setKeyboardTracking(False)
        # Its own hint leaves room for the arrows, which the style sheet takes away.
        self.setFixedWidth(self.fontMetrics().horizontalAdvance(f"{self.maximum()} px") + LARGE + TIGHT)
        self.setAccessibleName("Brush diameter in image pixels")
        self.setToolTip("Brush diameter in image pixels")
        self.lineEdit().setAcceptDrops(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self._canvas.setFocus()


def _tool_button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setIconSize(QSize(ICON, ICON))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(action.text())
    return button


def _slider(maximum: int, name: str) -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(0, maximum)
    slider.setFixedWidth(_SLIDER_WIDTH)
    slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    slider.setAccessibleName(name)
    return slider


def _divider() -> QFrame:
    divider = QFrame()
    divider.setObjectName("rule")
    divider.setFixedSize(1, 20)
    return divider
