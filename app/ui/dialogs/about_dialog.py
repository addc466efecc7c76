"""Version, licences, and what WaveMask is not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from app.domain.wording import mark, tr
from app.ui.dialogs.room import Room
from app.ui.sides import align
from app.ui.theme import LARGE, MEDIUM, SMALL, TIGHT
from app.version import VERSION

NOTICE = mark(
    "WaveMask is not a medical device. Do not use it for diagnosis or treatment; every mask needs the judgement of a "
    "qualified person."
)
LICENCES = (
    ("Qt and PySide6", "LGPL-3.0"),
    ("QtAwesome, Material Design Icons", "MIT, Apache-2.0"),
    ("PyTorch, NumPy", "BSD-3-Clause"),
    ("OpenCV, diffusers, safetensors", "Apache-2.0"),
    ("Pillow", "MIT-CMU"),
    ("pydicom, platformdirs, PyYAML", "MIT"),
    ("imagecodecs", "BSD-3-Clause"),
)


class AboutDialog(QDialog):
    """What the Help menu tells about the program."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About WaveMask"))
        title = QLabel("WaveMask")
        align(title, Qt.AlignmentFlag.AlignLeft)
        title.setProperty("role", "title")
        version = QLabel(tr("Version {number}", number=VERSION))
        version.setProperty("role", "muted")
        purpose = _paragraph(
            tr(
                "Proposes masks for ultrasound, endoscopy and dermoscopy images on this computer, to be corrected, "
                "accepted and exported. Nothing leaves the machine."
            )
        )
        warning = _paragraph(tr(NOTICE))
        warning.setProperty("role", "heading")
        heading = QLabel(tr("Licences"))
        heading.setProperty("role", "heading")
        licences = QGridLayout()
        licences.setHorizontalSpacing(LARGE)
        licences.setVerticalSpacing(TIGHT)
        licences.setColumnStretch(0, 1)
        for row, (name, licence) in enumerate((("WaveMask", "MIT"), *LICENCES)):
            licences.addWidget(QLabel(name), row, 0, Qt.AlignmentFlag.AlignLeft)
            value = QLabel(licence)
            value.setProperty("role", "muted")
            licences.addWidget(value, row, 1, Qt.AlignmentFlag.AlignRight)
        buttons = QDialogButtonBox()
        # Not Qt's own, which does not speak every language of the window.
        buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE + SMALL, LARGE, LARGE + SMALL, LARGE)
        layout.setSpacing(MEDIUM)
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(title)
        head.addWidget(version)
        layout.addLayout(head)
        for widget in (purpose, warning, heading):
            layout.addWidget(widget)
        layout.addLayout(licences)
        layout.addWidget(buttons)
        Room(self, 440)


def _paragraph(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    return label
