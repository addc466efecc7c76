"""Which side of a label its text stands on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStyle


def align(label: QLabel, alignment: Qt.AlignmentFlag) -> None:
    """Align a label by how the window is laid out, where Qt would go by what the label says at the moment.

    "Polyp" is read from the left in a window that is read from the right too, and yet has to stand where it begins.

    Args:
        label: What it says may change.
        alignment: Left for the side where reading begins, right for the one where it ends.
    """
    label.setAlignment(QStyle.visualAlignment(label.layoutDirection(), alignment))
