"""Where a dialog goes that is used together with the canvas."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QWidget

from app.ui.theme import MEDIUM


def show_beside(dialog: QDialog, canvas: QWidget) -> None:
    """Show a dialog left of the canvas, over what stands there, rather than over the image it is about.

    In a window that is laid out from right to left it is right of the canvas.

    One that is shown already stays where the user has put it.
    """
    if not dialog.isVisible():
        corner, room = canvas.mapToGlobal(QPoint(0, 0)), canvas.screen().availableGeometry()
        if dialog.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            left = max(corner.x() - dialog.width() - MEDIUM, room.left())
        else:
            left = min(corner.x() + canvas.width() + MEDIUM, room.right() - dialog.width())
        dialog.move(left, corner.y())
    dialog.show()
    dialog.activateWindow()
