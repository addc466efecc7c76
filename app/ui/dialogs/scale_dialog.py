"""How long the ruler's line is in the patient, and what follows from it for the scale of the Image."""

from __future__ import annotations

import math
import re
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.image import UNCALIBRATED, Calibration, Spacing, scale_words
from app.domain.manual_scale import (
    ManualScale,
    length_problem,
    line_problem,
    not_square,
    region_around,
    replaced_regions,
)
from app.domain.mask_editing import Rect
from app.domain.measurement import Distance, measure_distance
from app.domain.wording import counted, tr
from app.services.annotation_session import AnnotationSession
from app.ui.dialogs.room import Room
from app.ui.quantities import spacing_text
from app.ui.theme import ICON, LARGE, MEDIUM, SMALL, TIGHT, Theme

MM_PER_UNIT = {"mm": 1.0, "cm": 10.0}
WIDTH = 480
NOTHING = "—"
_TIMES = "\N{MULTIPLICATION SIGN}"
# With a comma or a point, whatever the language of the system.
_NUMBER = re.compile(r"\d+[.,]?\d*|[.,]\d+")
# Shares that are the same to what a line can tell.
_SAME = 0.0005


class ScaleDialog(QDialog):
    """Asks for the length of a line and sets the scale of the open Image by it.

    Args:
        session: Its Image gets the scale.
        theme: Draws the icons.
        parent: The window.
    """

    def __init__(self, session: AnnotationSession, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Set scale"))
        self._session = session
        self._theme = theme
        self._line = Distance((0, 0), (0, 0), 0, None, "")
        self._own: Calibration = UNCALIBRATED
        self._region: Rect | None = None
        self._whole = Rect(0, 0, 0, 0)

        self.line = QLabel()
        self.line.setAccessibleName(tr("Length of the line in pixels"))
        self.length = QLineEdit()
        self.length.setAccessibleName(tr("Length of the line in the patient"))
        self.length.setToolTip(tr("How far apart the two points are, for example 42 or 4.2"))
        self.length.setPlaceholderText(tr("For example 40"))
        self.units = {unit: QToolButton() for unit in MM_PER_UNIT}
        units = QButtonGroup(self)
        length = QHBoxLayout()
        length.setSpacing(TIGHT)
        length.addWidget(self.length, 1)
        for unit, button in self.units.items():
            button.setText(unit)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(tr("Millimetres") if unit == "mm" else tr("Centimetres"))
            button.setToolTip(button.accessibleName())
            units.addButton(button)
            length.addWidget(button)
        self.units["mm"].setChecked(True)
        self.problem = _wrapped(tr("What is wrong with the length"), "error")
        self.for_region, self.for_whole = QRadioButton(), QRadioButton(tr("The whole image"))
        self.for_region.setToolTip(tr("The region of the file that holds both ends of the line"))
        self.for_whole.setToolTip(tr("All of the image, whatever its regions"))
        self.scale = QLabel(NOTHING)
        self.scale.setProperty("role", "heading")
        self.scale.setAccessibleName(tr("Scale that follows from it"))
        self.precision = _wrapped(tr("How precise it is"), "muted")
        self.warning_icon, self.warning = QLabel(), _wrapped(tr("What the file says"), "")
        self.scope = _wrapped(tr("What the scale is for"), "muted")
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setAutoDefault(False)
        self.set = QPushButton(tr("Set scale"))
        self.set.setProperty("role", "action")
        self.set.setDefault(True)

        grid = QGridLayout()
        grid.setHorizontalSpacing(LARGE)
        grid.setVerticalSpacing(SMALL)
        grid.setColumnStretch(1, 1)
        self._for = _caption(tr("Holds for"))
        grid.addWidget(_caption(tr("Line")), 0, 0)
        grid.addWidget(self.line, 0, 1)
        grid.addWidget(_caption(tr("Length")), 1, 0)
        grid.addLayout(length, 1, 1)
        grid.addWidget(self.problem, 2, 1)
        grid.addWidget(self._for, 3, 0)
        grid.addWidget(self.for_region, 3, 1)
        grid.addWidget(self.for_whole, 4, 1)
        grid.addWidget(_caption(tr("Scale")), 5, 0)
        grid.addWidget(self.scale, 5, 1)
        grid.addWidget(self.precision, 6, 1)
        said = QHBoxLayout()
        said.setSpacing(SMALL)
        said.addWidget(self.warning_icon, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self.warning, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.set)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE + SMALL, LARGE, LARGE + SMALL, LARGE)
        layout.setSpacing(MEDIUM)
        layout.addLayout(grid)
        layout.addLayout(said)
        layout.addWidget(self.scope)
        layout.addStretch()
        layout.addLayout(buttons)
        Room(self, WIDTH)

        self.length.textChanged.connect(self._refresh)
        units.buttonToggled.connect(self._refresh)
        self.for_region.toggled.connect(self._refresh)
        self.cancel.clicked.connect(self.reject)
        self.set.clicked.connect(self._set)
        theme.changed.connect(self._refresh)
        session.frame_opened.connect(self.reject)
        session.frame_closed.connect(self.reject)

    def start(self, line: Distance) -> None:
        """Open on a line that was drawn on the Frame on show."""
        image, frame = self._session.image, self._session.frame
        if image is None or frame is None:
            return
        self._line, self._own = line, frame.calibration
        self._whole = Rect(0, 0, frame.width, frame.height)
        self._region = region_around(self._own, line.start, line.end)
        if self._region == self._whole:
            self._region = None
        self.line.setText(tr("{number} pixels", number=f"{math.dist(line.start, line.end):.1f}"))
        self.length.clear()
        self.units["mm"].setChecked(True)  # a unit that was left behind would make ten times of what is typed
        for choice in (self._for, self.for_region, self.for_whole):
            choice.setVisible(self._region is not None)
        if self._region:
            height, width = self._region.shape
            self.for_region.setText(tr("The region with the line, {size} pixels", size=f"{width} {_TIMES} {height}"))
        (self.for_region if self._region else self.for_whole).setChecked(True)
        before = self._session.manual_scale
        self.scope.setText(
            " ".join(
                (
                    tr("It holds for this image alone, on all its frames.")
                    if image.frame_count > 1
                    else tr("It holds for this image alone."),
                    tr("The file stays as it is, and “Remove manual scale” in the menu View goes back to it."),
                    tr("It takes the place of the scale that was {set_by}.", set_by=scale_words(before.source))
                    if before
                    else "",
                )
            ).rstrip()
        )
        self._refresh()
        self.length.setFocus()
        self.open()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)

    @property
    def _length_mm(self) -> float | None:
        """What was typed, None where it is no length."""
        text = self.length.text().strip()
        unit = next(unit for unit, button in self.units.items() if button.isChecked())
        typed = float(text.replace(",", ".")) if _NUMBER.fullmatch(text) else 0.0
        return typed * MM_PER_UNIT[unit] or None

    @property
    def _rect(self) -> Rect:
        """Where the scale would hold."""
        return self._region if self._region and self.for_region.isChecked() else self._whole

    def _refresh(self) -> None:
        """Say what follows from what is typed and chosen."""
        start, end = self._line.start, self._line.end
        length_mm = self._length_mm
        problem = line_problem(start, end)
        if not problem and self.length.text().strip():
            problem = length_problem(start, end, length_mm) if length_mm else tr("Type a number, such as 42 or 4.2.")
        pixels = math.dist(start, end)
        side = length_mm / pixels if length_mm and not problem else None
        level, said = self._what_the_file_says(side)
        if level == "error":
            side = None
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.scale.setText(spacing_text(Spacing(side, side)) if side else NOTHING)
        self.precision.setText(
            tr(
                "An end of the line that is one pixel off changes it by {share}. Pixels are taken to be square.",
                share=f"{1 / max(pixels, 1):.1%}",
            )
        )
        icons = {"info": "mdi6.information", "warning": "mdi6.alert", "error": "mdi6.alert-circle"}
        self.warning_icon.setPixmap(self._theme.icon(icons[level], level).pixmap(ICON, ICON))
        self.warning_icon.setVisible(bool(said))
        self.warning.setText(said)
        self.warning.setVisible(bool(said))
        self.set.setEnabled(side is not None)

    def _what_the_file_says(self, side: float | None) -> tuple[str, str]:
        """Level and sentences about the file's own scale, where one of `side` mm per pixel would take its place."""
        replaced = replaced_regions(self._own, self._rect, self._line.start, self._line.end)
        kept = [region for region in self._own.regions if region not in replaced]
        if odd := not_square(replaced):
            return "error", tr(
                "The file says that pixels here are not square: {scale}. "
                "One line cannot tell both sides, so the scale of the file stays.",
                scale=spacing_text(odd),
            )
        sentences = []
        level = "warning"
        if own := list(dict.fromkeys(region.spacing for region in replaced if region.spacing)):
            sentences += [_compared(own, side)]
        elif replaced:
            sentences += [
                tr("The file gives no lengths for the part of the image with the line, which may be a Doppler trace.")
            ]
        else:
            level = "info"
            sentences += [scale_words(self._own.reason)]
        if any(region.spacing for region in kept):
            sentences += [tr("Elsewhere the scale of the file stays.")]
        if any(region.spacing is None and self._rect.united(region.rect) == self._rect for region in kept):
            sentences += [tr("Parts without lengths, such as a Doppler trace, stay in pixels.")]
        return level, " ".join(filter(None, sentences))

    def _set(self) -> None:
        length_mm = self._length_mm
        image = self._session.image
        if image and length_mm:
            region = self._region if self.for_region.isChecked() else None
            now = datetime.now(UTC).isoformat(timespec="seconds")
            start, end = self._line.start, self._line.end
            own = measure_distance(start, end, self._own).spacing
            self._session.set_scale(ManualScale(start, end, length_mm, region, own, image.sha256, now))
            self.accept()


def _compared(own: list[Spacing], side: float | None) -> str:
    """What the file says in place of which a scale of `side` mm per pixel would be used, and how they differ."""
    *others, last = (spacing_text(one) for one in own)
    said = counted(
        len(own),
        "The file has a scale of its own here, {scales}.",
        "The file has {n} scales of its own here, {scales}.",
        scales=tr("{several} and {last}", several=", ".join(others), last=last) if others else last,
    )
    return f"{said} {_yours(own, side)}"


def _yours(own: list[Spacing], side: float | None) -> str:
    several = len(own) > 1
    if side is None:
        return tr("Yours would be used in their place.") if several else tr("Yours would be used in its place.")
    most = max((side / math.sqrt(one.x * one.y) - 1 for one in own), key=abs)
    share = f"{abs(most):.1%}"
    if abs(most) < _SAME:
        return tr("Yours is the same.")
    if several:
        return tr("Yours differs from them by up to {share} and would be used in their place.", share=share)
    if most > 0:
        return tr("Yours is {share} larger and would be used in its place.", share=share)
    return tr("Yours is {share} smaller and would be used in its place.", share=share)


def _caption(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "muted")
    return label


def _wrapped(name: str, role: str) -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setAccessibleName(name)
    return label
