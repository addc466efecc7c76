"""Two versions of a model on Images of the user's choice, side by side."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.wording import counted, mark, tr
from app.services.model_comparison import ComparedProposals
from app.services.workbench import Workbench
from app.storage.model_shelf import Status, Version
from app.ui.choice_box import ChoiceBox
from app.ui.dialogs.compared_images import ACCEPTED, FIRST, SECOND, ComparedList, Sight, sight_of
from app.ui.dialogs.room import Room
from app.ui.messages import announce
from app.ui.names import Names
from app.ui.panels.worklist_panel import WorklistPanel
from app.ui.theme import CANVAS, LARGE, MEDIUM, SMALL, Theme

OPEN, SELECTED, HELD_OUT = range(3)
_SWATCH = QSize(28, 14)
_NOTHING_YET = mark("Choose the images, then “Compare”. Nothing is changed by that: no mask, and no proposal.")
_WHY_NOT = {
    OPEN: mark("No image is open."),
    SELECTED: mark("Fewer than two images are selected in the worklist; Ctrl or Shift with clicks selects them."),
    HELD_OUT: mark("No image of this workspace is held out yet; “Improve model…” draws them."),
}


class VersionComparisonDialog(QDialog):
    """Stays beside the work.

    Args:
        workbench: Has both versions propose, and knows which Images are open and held out.
        worklist: Images that are selected there can be compared on.
        names: What Images are called.
        theme: Colours and icons.
        parent: The window.
    """

    def __init__(
        self, workbench: Workbench, worklist: WorklistPanel, names: Names, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Compare versions"))
        comparison = self._comparison = workbench.model_comparison
        session = self._session = workbench.session
        self._worklist = workbench.worklist
        self._view = worklist.view
        self._ask_held_out = workbench.ask_held_out
        self._names = names
        self._versions: list[Version] = []
        self._chosen = (0, 0)
        self._held_out: Sequence[int] = ()

        self.choices = ChoiceBox(theme, tr("First version")), ChoiceBox(theme, tr("Second version"))
        for box in self.choices:
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.activated.connect(self._choose)
        self.sources = [QRadioButton() for _ in _WHY_NOT]
        self._group = QButtonGroup(self)
        for number, button in enumerate(self.sources):
            self._group.addButton(button, number)
        self.compare = _button(tr("Compare"), tr("Have both versions propose on these images"))
        self.compare.setProperty("role", "action")
        self.cancel = _button(tr("Cancel"), tr("Compare no more images; what is there stays"))
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Progress of the comparison"))
        self.list = ComparedList(workbench.worklist, names, theme)
        self.nothing = QLabel(tr(_NOTHING_YET))
        self.nothing.setProperty("role", "muted")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.nothing)
        self.pages.addWidget(self.list)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setAccessibleName(tr("What came of the comparison"))
        self.close_button = _button(tr("Close"), tr("Close the comparison (Esc)"))
        self._arrange()

        self.compare.clicked.connect(self._begin)
        self.cancel.clicked.connect(comparison.cancel)
        self.close_button.clicked.connect(self.reject)
        self.list.activated.connect(self._open)
        self.finished.connect(comparison.cancel)
        comparison.compared.connect(self._on_compared)
        comparison.changed.connect(self._on_progress)
        comparison.ended.connect(self._on_ended)
        workbench.workspace_changed.connect(self._forget)
        worklist.view.selection_changed.connect(self._show_sources)
        session.frame_opened.connect(self._show_sources)
        session.frame_closed.connect(self._show_sources)

    def start(self, version: Version, versions: Sequence[Version]) -> None:
        """Compare a version with another one for the same, at first with the one in use or with the newest."""
        if self._comparison.total:  # what is on the way is looked at first
            self._show()
            return
        self._versions = sorted(
            (one for one in versions if one.key == version.key),
            key=lambda one: (one.status is Status.ACTIVE, one.added),
            reverse=True,
        )
        first = next(n for n, one in enumerate(self._versions) if one.id == version.id)
        self._chosen = first, 1 if first == 0 else 0
        for box in self.choices:
            box.clear()
            box.addItems([one.title for one in self._versions])
        self._show_choice()
        self._held_out = ()
        self._show_sources()
        for source in (SELECTED, OPEN):
            if self._images(source):
                self.sources[source].setChecked(True)
                break
        self._ask_held_out(self._on_held_out)
        self._show()

    def _show(self) -> None:
        self.show()
        self.activateWindow()
        (self.compare if self.compare.isEnabled() else self.choices[1]).setFocus()

    def _arrange(self) -> None:
        versions = QGridLayout()
        versions.setHorizontalSpacing(SMALL)
        versions.setContentsMargins(MEDIUM, 0, MEDIUM, 0)
        for side, (box, colour) in enumerate(zip(self.choices, (FIRST, SECOND), strict=True)):
            swatch = QLabel()
            swatch.setPixmap(_swatch(colour, self.devicePixelRatioF()))
            versions.addWidget(swatch, 0, 2 * side)
            versions.addWidget(box, 0, 2 * side + 1)
            versions.setColumnStretch(2 * side + 1, 1)
        on = QHBoxLayout()
        on.setContentsMargins(MEDIUM, 0, MEDIUM, 0)
        on.setSpacing(LARGE)
        for button in self.sources:
            on.addWidget(button)
        on.addStretch()
        on.addWidget(self.compare)
        on.addWidget(self.cancel)
        accepted, caption = QLabel(), QLabel(tr("what you accepted"))
        accepted.setPixmap(_swatch(ACCEPTED, self.devicePixelRatioF(), dotted=True))
        caption.setProperty("role", "muted")
        last = QHBoxLayout()
        last.setSpacing(SMALL)
        last.addWidget(accepted)
        last.addWidget(caption)
        last.addSpacing(SMALL)
        last.addWidget(self.told, 1)
        last.addWidget(self.progress, 1)
        last.addSpacing(SMALL)
        last.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        layout.setSpacing(MEDIUM)
        layout.addLayout(versions)
        layout.addLayout(on)
        layout.addWidget(self.pages, 1)
        layout.addLayout(last)
        Room(self, 720, 520)
        self.resize(820, 760)
        self._show_running()

    # --- what is chosen

    def _choose(self) -> None:
        first, second = (box.currentIndex() for box in self.choices)
        if first == second:
            # The other one takes the place that has become free.
            first, second = (self._chosen[1], second) if second == self._chosen[0] else (first, self._chosen[0])
        self._chosen = first, second
        self._show_choice()

    def _show_choice(self) -> None:
        for box, number in zip(self.choices, self._chosen, strict=True):
            box.setCurrentIndex(number)
            box.setToolTip(f"{box.accessibleName()}: {self._versions[number].title}")
        self._clear()

    def _images(self, source: int) -> list[int]:
        """Ids of the Images that a choice stands for."""
        if source == OPEN:
            row = self._session.row
            return [self._worklist.entries[row].image_id] if row >= 0 and self._session.annotation else []
        if source == SELECTED:
            rows = self._view.selected_rows() if self._view.several else []
            return [self._worklist.entries[row].image_id for row in rows]
        return list(self._held_out)

    def _show_sources(self) -> None:
        for source, button in enumerate(self.sources):
            found = self._images(source)
            text, tip = _offered(source, len(found))
            button.setText(text)
            button.setEnabled(bool(found) and not self._comparison.total)
            button.setToolTip(tip)
            button.setAccessibleDescription("" if found else tip)
        chosen = self._group.checkedId()
        self.compare.setEnabled(chosen >= 0 and bool(self._images(chosen)))

    def _on_held_out(self, image_ids: Sequence[int]) -> None:
        listed = {entry.image_id for entry in self._worklist.entries}
        self._held_out = [image_id for image_id in image_ids if image_id in listed]
        self._show_sources()

    def _forget(self) -> None:
        """What was compared, and who is held out, was of another Workspace."""
        if self._versions:
            self._clear()
            self._held_out = ()
            self._show_sources()
            self._ask_held_out(self._on_held_out)

    # --- what is compared

    def _begin(self) -> None:
        images = self._images(self._group.checkedId())
        self._clear()
        first, second = (self._versions[number].id for number in self._chosen)
        self._comparison.compare(first, second, images)

    def _clear(self) -> None:
        first, second = (self._versions[number].title for number in self._chosen)
        self.list.rows.clear((first, second))
        self.pages.setCurrentIndex(0)
        self.told.clear()

    def _show_running(self) -> None:
        running, left = self._comparison.total > 0, self.cancel.hasFocus() or self.compare.hasFocus()
        self.compare.setVisible(not running)
        self.cancel.setVisible(running)
        self.progress.setVisible(running)
        for box in self.choices:
            box.setEnabled(not running)
        self._show_sources()
        if left:  # what had the keyboard is gone
            after = self.list if self.list.rows.sights else self.compare
            (self.cancel if running else after).setFocus()

    def _on_compared(self, compared: ComparedProposals) -> None:
        self.list.rows.add(sight_of(compared, self.devicePixelRatioF()))
        self.pages.setCurrentIndex(1)
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.rows.index(0))

    def _on_progress(self) -> None:
        total, done = self._comparison.total, self._comparison.total - self._comparison.left
        told = counted(total, "{done} of {n} image", "{done} of {n} images", done=done) if total else ""
        self.told.setText(told or summary(self.list.rows.sights))
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        self._show_running()

    def _on_ended(self, _: str, sentence: str) -> None:
        told = " ".join(filter(None, (self._names.sentence(sentence), summary(self.list.rows.sights))))
        self.told.setText(told)
        announce(self.told, told)

    def _open(self, index: QModelIndex) -> None:
        """Show the Image of a row in the window."""
        row = self._worklist.row_of(self.list.rows.sights[index.row()].image_id)
        if row is not None:
            self._session.show(row)


def summary(sights: Sequence[Sight]) -> str:
    """Mean Dice of both over the Images that neither has learned from; empty where nothing can be said."""
    fair = [sight.dice for sight in sights if None not in sight.dice and not any(sight.learned)]
    if not fair:
        return ""
    first, second = np.mean(np.array(fair, float), axis=0)
    return counted(
        len(fair),
        "Mean Dice over {n} accepted image that neither has learned from: {first} and {second}.",
        "Mean Dice over {n} accepted images that neither has learned from: {first} and {second}.",
        first=f"{first:.3f}",
        second=f"{second:.3f}",
    )


def _offered(source: int, count: int) -> tuple[str, str]:
    """What the choice of so many images says, and its tool tip."""
    if source == OPEN:
        text, tip = tr("The open image"), tr("Compare on the open image")
    elif source == SELECTED:
        text, tip = (
            counted(count, "The {n} selected image", "The {n} selected images") if count else tr("The selected images"),
            counted(count, "Compare on the {n} selected image", "Compare on the {n} selected images"),
        )
    else:
        text, tip = (
            counted(count, "The held-out image", "The {n} held-out images") if count else tr("The held-out images"),
            counted(count, "Compare on the held-out image", "Compare on the {n} held-out images"),
        )
    return text, tip if count else tr(_WHY_NOT[source])


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.setToolTip(tip)
    return button


def _swatch(colour: QColor, ratio: float, dotted: bool = False) -> QPixmap:
    """A piece of an outline, on what an image looks like."""
    picture = QPixmap(_SWATCH * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(CANVAS))
    painter = QPainter(picture)
    step = 5 if dotted else _SWATCH.width()
    for x in range(4, _SWATCH.width() - 4, step):
        painter.fillRect(x, _SWATCH.height() // 2 - 1, 2 if dotted else _SWATCH.width() - 8, 2, colour)
    painter.end()
    return picture
