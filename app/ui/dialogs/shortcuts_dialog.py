"""Every key and mouse gesture, drawn from the table of actions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.ui.actions import COMMANDS, shown_keys
from app.ui.theme import LARGE, MEDIUM, SMALL, TIGHT

# The menu with most shortcuts stands alone, so that both columns are about equally long.
_COLUMNS = (("Edit",), ("File", "View", "Model", "Help"))


class ShortcutsDialog(QDialog):
    """A sheet to keep open beside the work."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keyboard shortcuts")
        self.setObjectName("panel")
        sheet = QWidget()
        columns = QHBoxLayout(sheet)
        columns.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        columns.setSpacing(2 * LARGE)
        for menus in _COLUMNS:
            column = QVBoxLayout()
            column.setSpacing(LARGE)
            for menu in menus:
                column.addLayout(_group(menu))
            column.addStretch()
            columns.addLayout(column, 1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(sheet)
        area.setMinimumWidth(sheet.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        self.resize(760, 540)


def _group(menu: str) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(LARGE)
    grid.setVerticalSpacing(TIGHT)
    grid.setColumnStretch(0, 1)
    heading = QLabel(menu)
    heading.setProperty("role", "heading")
    grid.addWidget(heading, 0, 0)
    for command in COMMANDS:
        if command.menu.partition("/")[0] == menu and command.shortcuts:
            row = grid.rowCount()
            grid.addWidget(QLabel(command.text.rstrip("…")), row, 0)
            keys = QHBoxLayout()
            keys.setSpacing(TIGHT)
            keys.addStretch()
            for shortcut in command.shortcuts:
                cap = QLabel(shown_keys(shortcut))
                cap.setProperty("role", "key")
                keys.addWidget(cap)
            grid.addLayout(keys, row, 1)
    grid.setContentsMargins(0, 0, 0, SMALL)
    grid.setRowMinimumHeight(0, heading.sizeHint().height() + MEDIUM)
    return grid
