"""Where a dialog goes that is used together with the canvas."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDialog, QWidget

from app.ui.theme import MEDIUM


def show_beside(dialog: QDialog, canvas: QWidget) -> None:
    """Show a dialog left of the canvas, over what stands there, rather than over the image it is about.

    One that is shown already stays where the user has put it.
    """
    if not dialog.isVisible():
        corner = canvas.mapToGlobal(QPoint(0, 0))
        left = max(corner.x() - dialog.width() - MEDIUM, canvas.screen().availableGeometry().left())
        dialog.move(left, corner.y())
    dialog.show()
    dialog.activateWindow()
