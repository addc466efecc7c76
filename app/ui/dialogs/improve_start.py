"""What a Training run would do, in plain words, and the choices that there are."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.split import shortfall
from app.domain.training_run import Budget, Outlook
from app.domain.wording import counted, mark, tr
from app.services.background import Newest
from app.ui.dialogs.room import scrolled
from app.ui.names import Names
from app.ui.panels.eliding import ElidingButton
from app.ui.quantities import about_text
from app.ui.theme import ICON, LARGE, MEDIUM, SMALL, TIGHT, Theme

_BUDGETS = {Budget.QUICK: mark("Quick"), Budget.STANDARD: mark("Standard"), Budget.THOROUGH: mark("Thorough")}
_LEAST = QSize(580, 380)
_PRIVACY = mark("Nothing leaves this machine. The model in use changes only if you say so at the end.")
_COUNTS_ALONG = mark(
    "Open an image, correct its mask and press Enter to accept it; then come back here. What other readers accepted "
    "does not count; the menu Readers says who reads."
)
# Below so many held-out patients the gate widens its intervals.
_FEW = 8
_PATIENTS = mark("Images without a patient number count as patients of their own, unless they look nearly the same.")
_SO_FAR, _LEARNS_FROM = mark("So far"), mark("Learns from")
_MEASURED_ON, _LEFT_OUT = mark("Measured on"), mark("Left out")
_REGRESSION = (
    mark("Must not get worse on"),
    mark("Images on which the new model must not be worse: a folder with “images” and “masks”"),
)
_REPLAY = (
    mark("Earlier examples"),
    mark("Mixed in, so that earlier skills are kept: a folder with “images” and “masks”"),
)


def plain(text: str = "", role: str = "") -> QLabel:
    """A label that wraps and takes nothing for markup, because labels and files have names of any kind."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label


class Callout(QFrame):
    """A framed sentence with an icon, which is hidden while there is nothing to say.

    Args:
        theme: Draws the icon.
        name: What the sentence is about.
    """

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setProperty("level", "warning")
        self._theme = theme
        self._icon, self.text = QLabel(), plain()
        self.text.setAccessibleName(name)
        line = QHBoxLayout(self)
        line.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        line.setSpacing(SMALL)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.text, 1)
        theme.changed.connect(self._draw)
        self._draw()
        self.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence, or nothing."""
        self.text.setText(sentence)
        self.setVisible(bool(sentence))

    def _draw(self) -> None:
        self._icon.setPixmap(self._theme.icon("mdi6.alert", "warning").pixmap(ICON, ICON))


class ExampleFolder(QWidget):
    """A folder with images and masks that may be given.

    Args:
        title: What it is for, in two words.
        about: What it is for, in a sentence.
        names: Whether folders are shown.

    Attributes:
        folder: The folder; None while there is none, or none that can be used.
        ready: Whether the run can begin as it stands: nothing is given, or what can be used.

    Signals:
        changed: Of `ready`.
    """

    changed = Signal()

    def __init__(self, title: str, about: str, names: Names) -> None:
        super().__init__()
        self.folder: Path | None = None
        self.ready = True
        self._title = title
        self._about = about
        self._names = names
        self._checks = Newest("example-folder", self)
        self.path = QLineEdit()
        self.path.setAccessibleName(tr("{purpose}: folder", purpose=title))
        self.path.setPlaceholderText(tr("None"))
        self.choose = QPushButton(tr("Choose…"))
        self.choose.setAccessibleName(tr("{purpose}: choose the folder", purpose=title))
        self.choose.setToolTip(f"{title}\n{about}")
        self.choose.setAutoDefault(False)
        self.told = plain(about, "muted")
        self.told.setAccessibleName(tr("{purpose}: about the folder", purpose=title))
        caption = QLabel(title)
        caption.setBuddy(self.path)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SMALL)
        grid.setVerticalSpacing(TIGHT)
        grid.setColumnMinimumWidth(0, _caption_width(caption))
        grid.setColumnStretch(1, 1)
        grid.addWidget(caption, 0, 0)
        grid.addWidget(self.path, 0, 1)
        grid.addWidget(self.choose, 0, 2)
        grid.addWidget(self.told, 1, 1, 1, 2)
        self.path.textChanged.connect(self._check)
        self.choose.clicked.connect(self._choose)
        names.changed.connect(self._on_names)
        self._on_names()

    def close_lane(self) -> None:
        """Stop looking at folders."""
        self._checks.close()

    def _check(self) -> None:
        """Look whether the folder can be used; that may take long where it is on the network."""
        text = self.path.text().strip()
        self.folder, self.ready = None, not text
        self._tell("" if self.ready else tr("Looking at the folder…"))
        if self.ready:
            self._checks.forget()
        else:
            self._checks.ask(
                lambda: _problem(Path(text)), lambda problem: self._on_checked(text, problem), self._on_lost
            )
        self.changed.emit()

    def _on_checked(self, text: str, problem: str) -> None:
        if text != self.path.text().strip():
            return  # the answer about what is there now is still to come
        self.ready = not problem
        self.folder = None if problem else Path(text)
        self._tell(problem, "error" if problem else "muted")
        self.changed.emit()

    def _on_lost(self, _: Exception) -> None:
        self._tell(tr("This folder cannot be looked at. Choose another one, or none."), "error")

    def _tell(self, sentence: str, role: str = "muted") -> None:
        self.told.setText(sentence or self._about)
        self.told.setProperty("role", role)
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)

    def _choose(self) -> None:
        dialog = QFileDialog(self, self._title, self.path.text())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.path.setText)
        dialog.open()

    def _on_names(self) -> None:
        hidden = self._names.anonymous
        self.path.setEchoMode(QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal)
        self.path.setToolTip(tr("Not shown in the anonymous display") if hidden else f"{self._title}\n{self._about}")


def _caption_width(caption: QLabel) -> int:
    """So that the fields of several folders begin at one place."""
    return max(caption.fontMetrics().horizontalAdvance(tr(title)) for title, _ in (_REGRESSION, _REPLAY)) + MEDIUM


def _problem(folder: Path) -> str:
    """Why a folder cannot be used; empty where it can."""
    if not folder.is_absolute() or not folder.is_dir():
        return tr("There is no such folder. Choose another one, or none.")
    missing = [part for part in ("images", "masks") if not (folder / part).is_dir()]
    if missing:
        return tr(
            "There is no folder “{folder}” in it. Choose one with “images” and “masks”, or none.", folder=missing[0]
        )
    return ""


class StartPage(QWidget):
    """The first page of the dialog.

    Args:
        theme: Draws the icons.
        names: Whether folders are shown.

    Attributes:
        ready: Whether a run can begin.
        budgets: How long it may take.

    Signals:
        changed: Of `ready`.
    """

    changed = Signal()

    def __init__(self, theme: Theme, names: Names) -> None:
        super().__init__()
        self._theme = theme
        self._outlook: Outlook | None = None
        self.title = plain(role="title")
        self.too_few = Callout(theme, tr("What is missing"))
        self.advice = plain(tr(_COUNTS_ALONG), "muted")
        self.facts = {caption: plain() for caption in (_SO_FAR, _LEARNS_FROM, _MEASURED_ON, _LEFT_OUT)}
        self._captions = {caption: QLabel(tr(caption)) for caption in self.facts}
        self.budgets = {budget: QRadioButton(tr(word)) for budget, word in _BUDGETS.items()}
        self.times = {budget: QLabel() for budget in _BUDGETS}
        self.fold = ElidingButton("fold")
        self.fold.setText(tr("Optional"))
        self.fold.setCheckable(True)
        about = tr("Folders with more images and masks, to measure by or to learn from")
        self.fold.setToolTip(f"{self.fold.text()}\n{about}")
        self.regression, self.replay = (
            ExampleFolder(tr(title), tr(about), names) for title, about in (_REGRESSION, _REPLAY)
        )
        self._optional, self._choices = QWidget(), QWidget()
        self._lay_out()
        self.fold.toggled.connect(self._unfold)
        self._unfold(False)
        for each in (self.regression, self.replay):
            each.changed.connect(self.changed)
        self.show_outlook(None)

    @property
    def ready(self) -> bool:
        outlook = self._outlook
        return outlook is not None and not outlook.shortfall and self.regression.ready and self.replay.ready

    @property
    def budget(self) -> Budget:
        """What is chosen."""
        return next(budget for budget, button in self.budgets.items() if button.isChecked())

    def show_outlook(self, outlook: Outlook | None) -> None:
        """Say what a run would do; None is that it is being found out."""
        self._outlook = outlook
        enough = outlook is not None and not outlook.shortfall
        self.title.setText(
            tr("Improve “{model}”", model=outlook.title) if outlook else tr("Looking at what you have accepted…")
        )
        self.too_few.say(outlook.shortfall if outlook else "")
        # Other reasons, as that nothing can be changed here, would make it bad advice.
        self.advice.setVisible(outlook is not None and not enough and outlook.shortfall == shortfall(outlook.sizes))
        self._choices.setVisible(enough)
        told = _facts(outlook) if outlook else {}
        for caption, label in self.facts.items():
            label.setText(told.get(caption, ""))
            label.setVisible(caption in told)
            label.setAccessibleName(f"{self._captions[caption].text()}: {label.text()}")
            self._captions[caption].setVisible(caption in told)
        for budget, label in self.times.items():
            seconds = outlook.seconds.get(budget) if outlook else None
            label.setText(tr("measuring…") if seconds is None else about_text(seconds))
            button = self.budgets[budget]
            button.setAccessibleName(f"{button.text()}, {label.text()}")
        self.changed.emit()

    def close_lanes(self) -> None:
        """Stop looking at folders."""
        self.regression.close_lane()
        self.replay.close_lane()

    def _lay_out(self) -> None:
        facts = QGridLayout()
        facts.setHorizontalSpacing(LARGE)
        facts.setVerticalSpacing(SMALL)
        facts.setColumnStretch(1, 1)
        for row, (caption, label) in enumerate(self.facts.items()):
            self._captions[caption].setProperty("role", "muted")
            facts.addWidget(self._captions[caption], row, 0, Qt.AlignmentFlag.AlignTop)
            facts.addWidget(label, row, 1)
        optional = QVBoxLayout(self._optional)
        indent = LARGE + TIGHT
        optional.setContentsMargins(*((0, 0, indent, 0) if self.isRightToLeft() else (indent, 0, 0, 0)))
        optional.setSpacing(SMALL)
        for each in (self.regression, self.replay):
            optional.addWidget(each)
        choices = QVBoxLayout(self._choices)
        choices.setContentsMargins(0, 0, 0, 0)
        choices.setSpacing(SMALL)
        choices.addWidget(_heading(tr("How long it may take")))
        choices.addLayout(self._lay_out_budgets())
        choices.addSpacing(SMALL)
        choices.addWidget(self.fold)
        choices.addWidget(self._optional)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self.title)
        column.addWidget(self.too_few)
        column.addLayout(facts)
        column.addWidget(self.advice)
        column.addSpacing(TIGHT)
        column.addWidget(self._choices)
        column.addStretch()
        # With a large font and everything unfolded, a small screen has no room for it all.
        area = scrolled(body)
        area.setMinimumSize(_LEAST)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEDIUM)
        layout.addWidget(area, 1)
        layout.addWidget(plain(tr(_PRIVACY), "muted"))

    def _lay_out_budgets(self) -> QGridLayout:
        grid, group = QGridLayout(), QButtonGroup(self)
        grid.setHorizontalSpacing(LARGE)
        grid.setVerticalSpacing(SMALL)
        grid.setColumnStretch(1, 1)
        for row, (budget, button) in enumerate(self.budgets.items()):
            button.setToolTip(tr("More time is more steps of learning; you can stop at any time"))
            group.addButton(button)
            self.times[budget].setProperty("role", "muted")
            grid.addWidget(button, row, 0)
            grid.addWidget(self.times[budget], row, 1)
        self.budgets[Budget.QUICK].setChecked(True)
        return grid

    def _unfold(self, unfolded: bool) -> None:
        folded = "mdi6.chevron-left" if self.isRightToLeft() else "mdi6.chevron-right"
        self.fold.setIcon(self._theme.icon("mdi6.chevron-down" if unfolded else folded, "muted"))
        self._optional.setVisible(unfolded)


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "heading")
    return label


def _facts(outlook: Outlook) -> dict[str, str]:
    """What a run would learn from, be measured on and leave out."""
    sizes = outlook.sizes
    if outlook.shortfall:
        masks = counted(outlook.accepted, "{n} accepted mask", "{n} accepted masks")
        if groups := sizes.train_groups + sizes.held_out_groups:
            so_far = _of_patients(masks, outlook.label, groups)
        else:
            so_far = tr("{masks} of “{label}”.", masks=masks, label=outlook.label)
        return {_SO_FAR: so_far}
    learns_from = [
        _of_patients(
            counted(sizes.train, "{n} accepted mask", "{n} accepted masks"), outlook.label, sizes.train_groups
        ),
        counted(
            outlook.unchanged,
            "Of all {all} that you accepted, {n} is as proposed, and {corrected} drawn, imported or corrected.",
            "Of all {all} that you accepted, {n} are as proposed, and {corrected} drawn, imported or corrected.",
            all=outlook.accepted,
            corrected=outlook.accepted - outlook.unchanged,
        ),
    ]
    measured_on = [
        counted(
            sizes.held_out,
            "{n} mask of {patients}. It is held out: never learned from, and decides whether the new model is better.",
            "{n} masks of {patients}. They are held out: never learned from, and decide whether the new model is "
            "better.",
            patients=counted(sizes.held_out_groups, "{n} other patient", "{n} other patients"),
        )
    ]
    if sizes.held_out_groups < _FEW:
        measured_on.append(tr("With so few patients only a large gain can be told from chance."))
    measured_on.append(tr(_PATIENTS))
    left_out = [tr("Images that are rejected, skipped or not decided yet, and masks of other readers.")]
    if sizes.left_out:
        left_out.append(
            counted(
                sizes.left_out,
                "Also {n} accepted mask, because the model may know the patient already.",
                "Also {n} accepted masks, because the model may know the patient already.",
            )
        )
    told = {_LEARNS_FROM: learns_from, _MEASURED_ON: measured_on, _LEFT_OUT: left_out}
    return {caption: " ".join(sentences) for caption, sentences in told.items()}


def _of_patients(masks: str, label: str, groups: int) -> str:
    patients = counted(groups, "{n} patient", "{n} patients")
    return tr("{masks} of “{label}”, of {patients}.", masks=masks, label=label, patients=patients)
