"""What the gate found, and pictures of what would change."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from app.domain.training_run import ComparedFrame, Measure, RunVerdict
from app.services.run_pictures import RunPictures
from app.ui.dialogs.improve_start import plain
from app.ui.mask_comparison import ComparedFrames, ComparedList, OutlineLegend, signed
from app.ui.theme import ICON, LARGE, SMALL, TIGHT, Theme

BETTER, NOT_BETTER = "The new model is better", "Not better: the current model stays"
_USE_IT = (
    "Use it? You can go back to the current one at any time, in the Model library. Closed undecided, this asks again."
)
_KEPT = "The new model is kept aside as a Candidate; you find it in the Model library."
_COLUMNS = ("", "Before", "After", "Difference (95% interval)", "Images", "Patients")
# Of each measure what it is called, what it means, its digits, the units of its values and of their difference, and
# what both are multiplied by.
_MEASURES = {
    "dice": ("Dice (more is better)", "Overlap with the accepted mask, 1 where they are the same", 3, "", "", 1),
    "hd95": (
        "Distance of outlines, HD95 (less is better)",
        "95 of 100 points of an outline are this near to the accepted one, with the image at 224 × 224 pixels",  # noqa: RUF001
        1,
        " px",
        " px",
        1,
    ),
    "wrong_area": (
        "Marked on empty images (less is better)",
        "Share of the area that is marked on images with nothing to outline",
        2,
        "%",
        " points",
        100,
    ),
    "regression": (
        "Dice on the test images (more is better)",
        "On the folder that you gave; it must not fall",
        3,
        "",
        1,
    ),
}


class VerdictPage(QWidget):
    """Headline and reason, the measures, and the held-out images before and after.

    Args:
        pictures: Reads the pictures.
        name_of: What a Frame is called.
        theme: Colours.
    """

    def __init__(self, pictures: RunPictures, name_of: Callable[[ComparedFrame], str], theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._verdict: RunVerdict | None = None
        self._icon, self.headline, self.reason, self.hint = QLabel(), plain(role="title"), plain(), plain(role="muted")
        self.reason.setAccessibleName("Why")
        self.rows: dict[str, list[QLabel]] = {}
        self._frames = ComparedFrames(name_of)
        self.pictures = ComparedList(self._frames, pictures, theme)
        self.best_first, self.worst_first = QRadioButton("Best first"), QRadioButton("Worst first")
        self.best_first.setToolTip("Begin with the images on which the new model gains most")
        self.worst_first.setToolTip("Begin with the images on which the new model loses most, or gains least")
        self.best_first.setChecked(True)
        group = QButtonGroup(self)
        group.addButton(self.best_first)
        group.addButton(self.worst_first)
        self._lay_out()
        self.worst_first.toggled.connect(self._sort)
        theme.changed.connect(self._mark)

    def show_verdict(self, verdict: RunVerdict) -> None:
        """Show another one."""
        if verdict is self._verdict:
            return
        self._verdict = verdict
        self.headline.setText(BETTER if verdict.better else NOT_BETTER)
        self.reason.setText(verdict.reason)
        self.hint.setText(_USE_IT if verdict.better else _KEPT)
        self._mark()
        for name, labels in self.rows.items():
            measure: Measure | None = getattr(verdict, name)
            for label in labels:
                label.setVisible(measure is not None)
            if measure:
                _fill(labels, name, measure)
        self.best_first.setChecked(True)
        self._sort()

    def rename(self) -> None:
        """The images are called otherwise now."""
        self.pictures.viewport().update()

    def _sort(self) -> None:
        frames = self._verdict.compared if self._verdict else ()
        self._frames.show_frames(frames[::-1] if self.worst_first.isChecked() else frames)
        self.pictures.scrollToTop()

    def _mark(self) -> None:
        better = self._verdict is not None and self._verdict.better
        name, role = ("mdi6.check-circle", "accepted") if better else ("mdi6.minus-circle-outline", "warning")
        self._icon.setPixmap(self._theme.icon(name, role).pixmap(ICON + TIGHT, ICON + TIGHT))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(SMALL)
        top.addWidget(self._icon)
        top.addWidget(self.headline, 1)
        heading = QLabel("Held-out images")
        heading.setProperty("role", "heading")
        bar = QHBoxLayout()
        bar.setSpacing(LARGE)
        bar.addWidget(heading)
        bar.addWidget(self.best_first)
        bar.addWidget(self.worst_first)
        bar.addStretch()
        bar.addWidget(OutlineLegend())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addLayout(top)
        layout.addWidget(self.reason)
        layout.addSpacing(TIGHT)
        layout.addLayout(self._table())
        layout.addSpacing(TIGHT)
        layout.addLayout(bar)
        layout.addWidget(self.pictures, 1)
        layout.addWidget(self.hint)

    def _table(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(LARGE)
        grid.setVerticalSpacing(TIGHT)
        grid.setColumnStretch(0, 1)
        for column, text in enumerate(_COLUMNS):
            label = QLabel(text)
            label.setProperty("role", "muted")
            grid.addWidget(label, 0, column, Qt.AlignmentFlag.AlignRight)
        for row, (name, (title, about, *_)) in enumerate(_MEASURES.items(), 1):
            labels = [QLabel(title), *(QLabel() for _ in _COLUMNS[1:])]
            for column, label in enumerate(labels):
                label.setToolTip(f"{title}\n{about}")
                label.setContentsMargins(0, 0, 0, 0)
                side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
                grid.addWidget(label, row, column, side)
            self.rows[name] = labels
        return grid


def _fill(labels: list[QLabel], name: str, measure: Measure) -> None:
    """Write a row of the table, and tell all of it with its first cell."""
    title, _, digits, unit, points, factor = _MEASURES[name]
    before, after = (f"{factor * value:.{digits}f}{unit}" for value in (measure.current, measure.candidate))
    difference, low, high = (
        signed(factor * value, digits) for value in (measure.candidate - measure.current, measure.low, measure.high)
    )
    texts = [title, before, after, f"{difference}{points} ({low} to {high})", str(measure.frames), str(measure.groups)]
    for label, text in zip(labels, texts, strict=True):
        label.setText(text)
    labels[0].setAccessibleName(
        f"{title}: {before} before, {after} after, difference {texts[3]}, {texts[4]} images of {texts[5]} patients"
    )
