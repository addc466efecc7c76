"""Dialogs with room for their texts, however long these are in a language and however large the user wants them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QWidget

USUAL = 12  # height in pixels of the texts for which widths are given


class Room(QObject):
    """Keeps a dialog as large as its texts need.

    Args:
        dialog: Has a layout by the time it is shown.
        width: In device-independent pixels, for texts of the usual size and no wider controls.
        height: The least; without it the dialog is a column of text of that width, as high as it needs to be.
    """

    def __init__(self, dialog: QDialog, width: int, height: int | None = None) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._width, self._height = width, height
        dialog.setMinimumSize(width, height or 0)
        dialog.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.LayoutRequest):
            self._fit()
        return False

    def _fit(self) -> None:
        layout, dialog = self._dialog.layout(), self._dialog
        if layout is None:
            return
        if self._height is not None:
            least = layout.minimumSize().expandedTo(QSize(self._width, self._height))
            if layout.hasHeightForWidth():
                broken = layout.totalMinimumHeightForWidth(max(least.width(), dialog.width()))
                least = least.expandedTo(QSize(0, broken))
            dialog.setMinimumSize(least)
            return
        usual = round(self._width * max(1.0, QFontInfo(dialog.font()).pixelSize() / USUAL))
        most = dialog.screen().availableGeometry().width()
        width = max(min(usual, most), layout.minimumSize().width())
        dialog.setFixedWidth(width)
        # Qt gives lines that are broken the height that they need only where that is little of the screen.
        dialog.resize(width, layout.totalHeightForWidth(width))


def scrolled(body: QWidget) -> QScrollArea:
    """An area in which what a page shows can be scrolled, where texts are large and the screen is small."""
    area = QScrollArea(widgetResizable=True)
    area.setObjectName("plain")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(body)
    area.viewport().setAutoFillBackground(False)
    body.setAutoFillBackground(False)
    return area
