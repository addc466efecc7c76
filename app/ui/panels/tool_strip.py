"""The strip left of the canvas: one button for each tool, and the operations on the whole mask."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget, QWidgetAction

from app.domain.wording import tr
from app.services.mask_operations import MaskOperations
from app.storage.settings import Settings
from app.ui.actions import Actions
from app.ui.commands import COMMANDS
from app.ui.panels.grow_step import GrowStep
from app.ui.panels.option_controls import AmountBox
from app.ui.theme import ICON, LARGE, SMALL, TIGHT, Theme
from app.ui.tools.options import Amount


class ToolStrip(QWidget):
    """The tools of one canvas.

    Attributes:
        stops: What the keyboard focus visits, in order.
    """

    def __init__(self, actions: Actions, operations: MaskOperations, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("toolStrip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(TIGHT, TIGHT, TIGHT, TIGHT)
        layout.setSpacing(TIGHT // 2)
        self.stops: list[QWidget] = []
        for command in COMMANDS:
            if command.group == "tool":
                button = QToolButton()
                button.setDefaultAction(actions[command.id])
                button.setAccessibleName(actions[command.id].text())
                self._add(button)
        layout.addStretch()

        menu = actions.menus["Edit/Mask"]
        menu.addSeparator()
        self.grow_step = GrowStep(settings, operations, menu.setFocus)
        menu.aboutToShow.connect(self.grow_step.refresh)
        smallest = Amount(tr("Small parts are below"), 1, 99_999, settings.smallest_part, unit=" px")
        smallest.changed.connect(partial(setattr, settings, "smallest_part"))
        for controls, title in (
            (self.grow_step, tr("Grow and shrink by")),
            (AmountBox(smallest, menu.setFocus), smallest.title),
        ):
            row = QWidgetAction(menu)
            row.setDefaultWidget(_row(title, controls))
            menu.addAction(row)
        self.whole_mask = QToolButton()
        self.whole_mask.setIcon(theme.icon("mdi6.auto-fix"))
        # Not as the button's own menu, for which Qt would run an event loop within the click.
        self.whole_mask.clicked.connect(lambda: menu.popup(self._beside(self.whole_mask)))
        self.whole_mask.setAccessibleName(tr("Whole mask"))
        self.whole_mask.setToolTip(tr("Whole mask\nFill holes, smooth, grow, refine and more."))
        self._add(self.whole_mask)

    def _beside(self, button: QToolButton) -> QPoint:
        """Where a menu opens, on the screen."""
        return button.mapToGlobal(QPoint(0 if self.isRightToLeft() else button.width(), 0))

    def _add(self, button: QToolButton) -> None:
        button.setIconSize(QSize(ICON, ICON))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._layout.addWidget(button)
        self.stops.append(button)


def _row(title: str, controls: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(LARGE + SMALL, TIGHT, SMALL, TIGHT)
    layout.addWidget(QLabel(title))
    layout.addStretch()
    layout.addWidget(controls)
    return row
