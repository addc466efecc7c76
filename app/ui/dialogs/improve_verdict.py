"""What the gate found, and pictures of what would change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from app.domain.training_run import ComparedFrame, Measure, RunVerdict
from app.domain.wording import counted, mark, tr
from app.services.model_words import model_words
from app.services.run_pictures import RunPictures
from app.ui.dialogs.improve_start import plain
from app.ui.mask_comparison import ComparedFrames, ComparedList, OutlineLegend, signed
from app.ui.theme import ICON, LARGE, SMALL, TIGHT, Theme

BETTER, NOT_BETTER = mark("The new model is better"), mark("Not better: the current model stays")
_USE_IT = mark(
    "Use it? You can go back to the current one at any time, in the Model library. Closed undecided, this asks again."
)
_KEPT = mark(
    "The new model is kept aside as a Candidate; you find it in the Model library. The more masks you accept, of the "
    "more patients, the more the next run learns, and the surer is its verdict."
)
_HELD_OUT = mark("Held-out images"), mark("The new model did not learn from them, so they tell what it is worth")
_LEARNED_FROM = (
    mark("Images learned from"),
    mark("Their accepted mask contradicts both models; look at it again"),
)
_COLUMNS = (mark("Before"), mark("After"), mark("Difference (95% interval)"), mark("Images"), mark("Patients"))


@dataclass(frozen=True)
class _Row:
    """How a measure is told: its name, what it means, and how numbers of it are written.

    Attributes:
        title: The name.
        about: What it means.
        digits: After the point.
        unit: A value with its unit.
        points: A difference with its unit.
        factor: What both are multiplied by.
    """

    title: str
    about: str
    digits: int
    unit: str = "{number}"
    points: str = "{number}"
    factor: float = 1.0


_ROWS = {
    "dice": _Row(
        mark("Overlap, Dice (more is better)"), mark("Overlap with the accepted mask, 1 where they are the same"), 3
    ),
    "hd95": _Row(
        mark("Distance of outlines, HD95 (less is better)"),
        mark(
            "95 of 100 points of an outline are this near to the accepted one, with the image at "
            "224 \N{MULTIPLICATION SIGN} 224 pixels"
        ),
        1,
        mark("{number} px"),
        mark("{number} px"),
    ),
    "wrong_area": _Row(
        mark("Marked on empty images (less is better)"),
        mark("Share of the area that is marked on images with nothing to outline"),
        2,
        mark("{number}%"),
        mark("{number} %-points"),
        100.0,
    ),
    "regression": _Row(
        mark("Overlap on your own folder, Dice (more is better)"),
        mark("On the images on which it must not get worse"),
        3,
    ),
}


class VerdictPage(QWidget):
    """Headline and reason, the measures, and the held-out images before and after.

    Args:
        pictures: Reads the pictures.
        name_of: What a Frame is called.
        theme: Colours.

    Signals:
        asked_for: A `ComparedFrame` that is to be shown in the window.
    """

    asked_for = Signal(object)

    def __init__(self, pictures: RunPictures, name_of: Callable[[ComparedFrame], str], theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._verdict: RunVerdict | None = None
        self._icon, self.headline, self.reason, self.hint = QLabel(), plain(role="title"), plain(), plain(role="muted")
        self.reason.setAccessibleName(tr("Why"))
        self.rows: dict[str, list[QLabel]] = {}
        self._frames = ComparedFrames(name_of)
        self.pictures = ComparedList(self._frames, pictures, theme)
        self.heading = QLabel()
        self.heading.setProperty("role", "heading")
        self.best_first, self.worst_first = QRadioButton(tr("Best first")), QRadioButton(tr("Worst first"))
        self.best_first.setToolTip(tr("Begin with the images on which the new model gains most"))
        self.worst_first.setToolTip(tr("Begin with the images on which the new model loses most, or gains least"))
        self.in_doubt = QRadioButton()
        self.in_doubt.setToolTip(tr("Images that were learned from, and whose accepted mask contradicts both models"))
        self.best_first.setChecked(True)
        group = QButtonGroup(self)
        group.addButton(self.best_first)
        group.addButton(self.worst_first)
        group.addButton(self.in_doubt)
        self._lay_out()
        group.buttonClicked.connect(self._sort)
        self.pictures.activated.connect(self._ask_for)
        theme.changed.connect(self._mark)

    def show_verdict(self, verdict: RunVerdict) -> None:
        """Show another one."""
        if verdict is self._verdict:
            return
        self._verdict = verdict
        self.headline.setText(tr(BETTER) if verdict.better else tr(NOT_BETTER))
        self.reason.setText(model_words(verdict.reason))
        self.hint.setText(tr(_USE_IT) if verdict.better else tr(_KEPT))
        self._mark()
        for name, labels in self.rows.items():
            measure: Measure | None = getattr(verdict, name)
            for label in labels:
                label.setVisible(measure is not None)
            if measure:
                _fill(labels, name, measure)
        doubtful = len(verdict.contradicting)
        self.in_doubt.setText(tr("Masks in doubt ({count})", count=doubtful))
        self.in_doubt.setVisible(doubtful > 0)
        self.best_first.setChecked(True)
        self._sort()

    def rename(self) -> None:
        """The images are called otherwise now."""
        self.pictures.viewport().update()

    def _sort(self) -> None:
        frames: Sequence[ComparedFrame] = ()
        if verdict := self._verdict:
            frames = verdict.contradicting if self.in_doubt.isChecked() else verdict.compared
        heading, about = map(tr, _LEARNED_FROM if self.in_doubt.isChecked() else _HELD_OUT)
        self.heading.setText(heading)
        self.heading.setToolTip(f"{heading}\n{about}")
        self.pictures.setAccessibleName(tr("{images}, before and after", images=heading))
        self._frames.show_frames(tuple(frames[::-1] if self.worst_first.isChecked() else frames))
        self.pictures.scrollToTop()

    def _ask_for(self, index: QModelIndex) -> None:
        self.asked_for.emit(index.data(Qt.ItemDataRole.UserRole))

    def _mark(self) -> None:
        better = self._verdict is not None and self._verdict.better
        name, role = ("mdi6.check-circle", "accepted") if better else ("mdi6.minus-circle-outline", "warning")
        self._icon.setPixmap(self._theme.icon(name, role).pixmap(ICON + TIGHT, ICON + TIGHT))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(SMALL)
        top.addWidget(self._icon)
        top.addWidget(self.headline, 1)
        bar = QHBoxLayout()
        bar.setSpacing(LARGE)
        bar.addWidget(self.heading)
        bar.addWidget(self.best_first)
        bar.addWidget(self.worst_first)
        bar.addWidget(self.in_doubt)
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
        for column, text in enumerate(_COLUMNS, 1):
            label = QLabel(tr(text))
            label.setProperty("role", "muted")
            grid.addWidget(label, 0, column, Qt.AlignmentFlag.AlignRight)
        for number, (name, row) in enumerate(_ROWS.items(), 1):
            labels = [QLabel(tr(row.title)), *(QLabel() for _ in _COLUMNS)]
            labels[0].setWordWrap(True)
            labels[0].setMinimumWidth(18 * labels[0].fontMetrics().averageCharWidth())
            for column, label in enumerate(labels):
                label.setToolTip(f"{tr(row.title)}\n{tr(row.about)}")
                # The first takes all the width that there is, and is broken only where that is not enough.
                grid.addWidget(label, number, column, *([Qt.AlignmentFlag.AlignRight] if column else []))
            self.rows[name] = labels
        return grid


def _fill(labels: list[QLabel], name: str, measure: Measure) -> None:
    """Write a row of the table, and tell all of it with its first cell."""
    row = _ROWS[name]
    title = tr(row.title)
    before, after = (
        tr(row.unit, number=f"{row.factor * value:.{row.digits}f}") for value in (measure.current, measure.candidate)
    )
    difference, low, high = (
        signed(row.factor * value, row.digits)
        for value in (measure.candidate - measure.current, measure.low, measure.high)
    )
    interval = tr("{difference} ({low} to {high})", difference=tr(row.points, number=difference), low=low, high=high)
    texts = [title, before, after, interval, str(measure.frames), str(measure.groups)]
    for label, text in zip(labels, texts, strict=True):
        label.setText(text)
    labels[0].setAccessibleName(
        tr(
            "{measure}: {before} before, {after} after, difference {interval}, {images} of {patients}",
            measure=title,
            before=before,
            after=after,
            interval=interval,
            images=counted(measure.frames, "{n} image", "{n} images"),
            patients=counted(measure.groups, "{n} patient", "{n} patients"),
        )
    )
