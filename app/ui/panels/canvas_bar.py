"""The slim bar above the canvas: history, options of the tool, opacity, view."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from app.domain.wording import tr
from app.ui.actions import Actions
from app.ui.image_canvas import ImageCanvas
from app.ui.panels.option_controls import OptionControl, slider
from app.ui.theme import ICON, SMALL, TIGHT, Theme
from app.ui.tools.toolbox import Toolbox


class CanvasBar(QWidget):
    """Options of the tool in use, and the view of one canvas.

    Args:
        canvas: Is looked at.
        tools: Their options are shown.
        actions: What the buttons do.
        theme: Draws the icons.
        subject: What the tools work on, shown before their options.

    Attributes:
        stops: What the keyboard focus visits, in order.
        controls: For each option of any tool, what shows it.
    """

    def __init__(self, canvas: ImageCanvas, tools: Toolbox, actions: Actions, theme: Theme, subject: QWidget) -> None:
        super().__init__()
        self.setObjectName("toolBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._canvas = canvas
        self._theme = theme
        self._tools = tools

        self.opacity = slider(100, tr("Opacity of the mask, in per cent"))
        self.opacity.setToolTip(tr("Opacity of the mask"))
        self._opacity_icon = QLabel()
        self._opacity_icon.setToolTip(tr("Opacity of the mask"))
        shown = dict.fromkeys(option for used in tools.options_of_each for option in used)
        self.controls = {option: OptionControl(option, theme, canvas.setFocus) for option in shown}
        options = QWidget()
        row = QHBoxLayout(options)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TIGHT // 2)
        for control in self.controls.values():
            row.addWidget(control)
        row.addStretch()
        # The same for all tools, so that nothing in the window moves when another is taken.
        options.setMinimumWidth(
            max(
                sum(self.controls[option].minimumSizeHint().width() + row.spacing() for option in used)
                for used in tools.options_of_each
            )
        )

        layout = QHBoxLayout(self)
        layout.setContentsMargins(SMALL, TIGHT, SMALL, TIGHT)
        layout.setSpacing(TIGHT // 2)
        items: list[str | QWidget | None] = [
            "undo", "redo", None, subject, options, None,
            "show_mask", self._opacity_icon, self.opacity, "view_panel", None, "fit", "one_to_one",
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
                layout.addWidget(item, 1 if item is options else 0)
                if item is options:
                    self.stops += [stop for control in self.controls.values() for stop in control.stops]
                elif item is self.opacity:
                    self.stops.append(item)

        self._tint()
        theme.changed.connect(self._tint)
        self.opacity.valueChanged.connect(self._on_opacity)
        self.opacity.setValue(round(canvas.overlay_opacity * 100))
        tools.changed.connect(self._show_options)
        self._show_options()

    def _tint(self) -> None:
        self._opacity_icon.setPixmap(self._theme.icon("mdi6.circle-half-full", "muted").pixmap(ICON, ICON))

    def _on_opacity(self, percent: int) -> None:
        self._canvas.overlay_opacity = percent / 100

    def _show_options(self) -> None:
        for option, control in self.controls.items():
            control.setVisible(option in self._tools.current.options)


def _tool_button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setIconSize(QSize(ICON, ICON))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(action.text())
    return button


def _divider() -> QFrame:
    divider = QFrame()
    divider.setObjectName("rule")
    divider.setFixedSize(1, 20)
    return divider
