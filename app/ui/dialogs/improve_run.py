"""A Training run while it goes on, and one that was cut off."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from app.domain.training_run import RunProgress
from app.domain.wording import mark, tr
from app.services.run_pictures import RunPictures, Sources
from app.ui.curve_plot import Curve, CurvePlot
from app.ui.dialogs.improve_start import Callout, plain
from app.ui.mask_comparison import OutlineLegend, PicturePane
from app.ui.quantities import about_text
from app.ui.theme import LARGE, MEDIUM, SMALL, TIGHT, Theme

_HINT = mark(
    "You can close this and go on annotating; the work goes on, and the line at the bottom of the window tells of it. "
    "The curves are rough; how good the new model is, is measured at the end."
)
_DICE = mark(
    "Overlap with the accepted masks of held-out images, 1 where they are the same. What is seen of them on the way is "
    "a rough measure and decides nothing; at the end both models are measured on the whole images."
)
_LOSS = mark("What learning makes smaller, on the images that it learns from; without a unit.")
_NO_WORST = mark("Here comes the held-out image on which the model does worst, once it is measured")
_GO_ON = mark(
    "“Go on” takes it up where it was, with the masks that it began with; what you have accepted since then is for the "
    "next run. “Discard” forgets it. Your masks and the model in use stay as they are either way."
)
_NOTHING_CHANGED = mark("Your masks and the model in use are as they were.")


def share_done(progress: RunProgress | None) -> float | None:
    """How much of its phase, in [0, 1], is done; None where that is not known."""
    return min(1.0, progress.done / progress.total) if progress and progress.total else None


class RunPage(QWidget):
    """How far the run is, its curves, and the held-out image on which it does worst.

    Args:
        pictures: Reads the image.
        theme: Colours.
    """

    def __init__(self, pictures: RunPictures, theme: Theme) -> None:
        super().__init__()
        self.phase, self.left = plain(role="title"), QLabel()
        self.phase.setAccessibleName(tr("What the run is doing"))
        self.left.setProperty("role", "muted")
        self.left.setAccessibleName(tr("Time left"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress of the run"))
        self.bar.setToolTip(tr("How much of this part of the run is done"))
        self.notice = Callout(theme, tr("Notice of the run"))
        self.dice = CurvePlot(tr("Overlap (Dice)"), tr(_DICE), theme, most=1.0)
        self.loss = CurvePlot(tr("Error (loss)"), tr(_LOSS), theme)
        self.worst = PicturePane(pictures, tr("Held-out image on which the model does worst"), tr(_NO_WORST))
        self.worst_dice = QLabel()
        self.worst_dice.setAccessibleName(tr("Overlap on it"))
        top = QHBoxLayout()
        top.setSpacing(MEDIUM)
        top.addWidget(self.phase, 1)
        top.addWidget(self.left, 0, Qt.AlignmentFlag.AlignBottom)
        curves = QVBoxLayout()
        curves.setSpacing(MEDIUM)
        curves.addWidget(self.dice, 3)
        curves.addWidget(self.loss, 2)
        heading = QLabel(tr("Worst held-out image"))
        heading.setProperty("role", "heading")
        above = QHBoxLayout()
        above.addWidget(heading, 1)
        above.addWidget(self.worst_dice)
        case = QVBoxLayout()
        case.setSpacing(SMALL)
        case.addLayout(above)
        case.addWidget(self.worst, 1)
        case.addWidget(OutlineLegend())
        middle = QHBoxLayout()
        middle.setSpacing(LARGE)
        middle.addLayout(curves, 6)
        middle.addLayout(case, 5)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEDIUM)
        for part in (top, self.bar, self.notice, middle):
            if isinstance(part, QHBoxLayout):
                layout.addLayout(part, int(part is middle))
            else:
                layout.addWidget(part)
        layout.addWidget(plain(tr(_HINT), "muted"))

    def show_progress(self, progress: RunProgress | None, cancelling: bool) -> None:
        """Show how far it is; None is that it begins."""
        now = progress or RunProgress(tr("Starting…"))
        self.phase.setText(tr("Stopping…") if cancelling else tr(now.phase))
        self.left.setText(_left(now) if progress and not cancelling else "")
        share = share_done(now)
        self.bar.setRange(0, 0 if share is None else 1000)
        self.bar.setValue(0 if share is None else round(1000 * share))
        self.notice.say(now.notice)
        self._show_curves(now)
        worst = now.worst
        if worst is None:
            self.worst.show_picture(None)
            self.worst_dice.clear()
        else:
            # The next point may write the same files.
            self.worst.show_picture(Sources(worst.image, (worst.reference, worst.proposal), len(now.curve)))
            self.worst_dice.setText(tr("Overlap (Dice) {dice}", dice=f"{worst.dice:.2f}"))
            self.worst.setAccessibleDescription(self.worst_dice.text())

    def _show_curves(self, progress: RunProgress) -> None:
        points = progress.curve
        held_out = tuple((point.step, point.held_out) for point in points if point.held_out is not None)
        loss = tuple((point.step, point.loss) for point in points if point.loss is not None)
        self.dice.show_curves([Curve(tr("held-out images"), "accent", False, held_out)], progress.steps)
        self.loss.show_curves([Curve(tr("images it learns from"), "muted", False, loss)], progress.steps)


def _left(progress: RunProgress) -> str:
    if progress.eta_s is None:
        return tr("Time left: measuring…")
    return tr("Time left: {time}", time=about_text(progress.eta_s))


class ResumePage(QWidget):
    """A run that does not go on by itself: what became of it, and what can be done."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.why, self.advice = plain(role="title"), plain(), plain(role="muted")
        self.why.setAccessibleName(tr("Why the run stopped"))
        self.advice.setAccessibleName(tr("What you can do"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEDIUM)
        for label in (self.title, self.why, self.advice):
            layout.addWidget(label)
        layout.addSpacing(TIGHT)
        layout.addStretch()

    def show_run(self, waiting: RunProgress | None, failure: str | None) -> None:
        """Say what there is.

        Args:
            waiting: The run, where it can be taken up again.
            failure: Why it failed just now, empty where it was called off; None where it was cut off earlier.
        """
        share = share_done(waiting)
        self.title.setText(_came_to(failure, None if share is None else f"{share:.0%}"))
        phase = tr("It got as far as “{phase}”.", phase=tr(waiting.phase)) if waiting and waiting.phase else ""
        self.why.setText(failure or phase)
        self.why.setVisible(bool(self.why.text()))
        self.advice.setText(tr(_GO_ON) if waiting else tr(_NOTHING_CHANGED))


def _came_to(failure: str | None, share: str | None) -> str:
    """What became of a run, and, where that is known, at how many percent."""
    if share is None:
        if failure is None:
            return tr("A run that was cut off")
        return tr("The run failed") if failure else tr("The run was stopped")
    if failure is None:
        return tr("A run that was cut off at {share}", share=share)
    return (
        tr("The run failed at {share}", share=share) if failure else tr("The run was stopped at {share}", share=share)
    )
