"""What a Label is: its name, its colour, its code, and how it gets on with others."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.labels import COLOURS, MAX_NAME, Label, free_colour, name_problem
from app.domain.wording import mark, tr
from app.services.labels import Labels
from app.ui.dialogs.code_search import CodeSearch
from app.ui.messages import announce
from app.ui.theme import ICON, LARGE, MEDIUM, SMALL, TIGHT, Theme, swatch

_COLOUR_WORDS = {
    "cyan": mark("Cyan"),
    "yellow": mark("Yellow"),
    "green": mark("Green"),
    "blue": mark("Blue"),
    "vermilion": mark("Vermilion"),
    "orange": mark("Orange"),
    "purple": mark("Purple"),
}


class LabelDialog(QDialog):
    """Adds a Label, or changes one.

    Args:
        labels: Are changed.
        theme: Draws the icons.
        parent: The window.
    """

    def __init__(self, labels: Labels, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._labels = labels
        self._label: Label | None = None

        self.name = QLineEdit()
        self.name.setMaxLength(MAX_NAME)
        self.name.setAccessibleName(tr("Name of the label"))
        self.problem = QLabel()
        self.problem.setProperty("role", "error")
        self.problem.setWordWrap(True)
        self.problem.setAccessibleName(tr("What is wrong with the name"))
        self.colours = {colour: QToolButton() for colour in COLOURS}
        group = QButtonGroup(self)
        colours = QHBoxLayout()
        colours.setSpacing(TIGHT // 2)
        for colour, button in self.colours.items():
            button.setCheckable(True)
            button.setIcon(QIcon(swatch(colour)))
            button.setIconSize(QSize(ICON, ICON))
            button.setToolTip(tr(_COLOUR_WORDS[colour]))
            button.setAccessibleName(button.toolTip())
            group.addButton(button)
            colours.addWidget(button)
        self._colour_name = QLabel()
        self._colour_name.setProperty("role", "muted")
        colours.addSpacing(SMALL)
        colours.addWidget(self._colour_name)
        colours.addStretch()
        self.codes = CodeSearch(theme)
        self.overlaps = QCheckBox(tr("May overlap other labels"))
        self.overlaps.setToolTip(
            tr("Else painting it takes the pixels from the others, and painting them takes its own.")
        )
        self.proposed = QCheckBox(tr("The model's proposals are for this label"))
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setAutoDefault(False)
        self.save = QPushButton()
        self.save.setProperty("role", "action")
        self.save.setAutoDefault(False)

        grid = QGridLayout()
        grid.setHorizontalSpacing(MEDIUM)
        grid.setVerticalSpacing(SMALL)
        grid.setColumnStretch(1, 1)
        captions = {row: QLabel(words) for row, words in ((0, tr("Name")), (2, tr("Colour")), (3, tr("Code")))}
        for row, caption in captions.items():
            caption.setProperty("role", "muted")
            grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop if row == 3 else Qt.AlignmentFlag(0))
        # As high as the first line beside it.
        captions[3].setMinimumHeight(self.codes.clear.sizeHint().height())
        grid.addWidget(self.name, 0, 1)
        grid.addWidget(self.problem, 1, 1)
        grid.addLayout(colours, 2, 1)
        grid.addWidget(self.codes, 3, 1)
        grid.addWidget(self.overlaps, 4, 1)
        grid.addWidget(self.proposed, 5, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE + SMALL, LARGE, LARGE + SMALL, LARGE)
        layout.setSpacing(LARGE)
        layout.addLayout(grid)
        layout.addLayout(buttons)

        self.name.textEdited.connect(lambda: self._say(""))
        group.buttonToggled.connect(self._name_colour)
        self.codes.chosen.connect(self._name_like_code)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._save)
        labels.changed.connect(self._forget_removed)

    def start(self, label: Label | None) -> None:
        """Open on a Label that is to be changed, or on None for one that is to be added."""
        self._label = label
        self.setWindowTitle(tr("Edit label") if label else tr("Add label"))
        self.save.setText(tr("Save") if label else tr("Add"))
        self.name.setText(label.name if label else "")
        self.colours[label.colour if label else free_colour(self._labels.all)].setChecked(True)
        self.codes.start(label.code if label else None)
        self.overlaps.setChecked(label.overlaps if label else False)
        proposed = label is not None and label.proposed
        self.proposed.setChecked(proposed)
        self.proposed.setEnabled(not proposed)
        self.proposed.setToolTip(
            tr("The proposals are for exactly one label. Tick this for another label, and that one has them.")
            if proposed
            else tr("The proposals are for exactly one label.")
        )
        self._say("")
        self.name.selectAll()
        self.name.setFocus()
        self.open()

    @property
    def colour(self) -> str:
        """The one that is chosen."""
        return next(colour for colour, button in self.colours.items() if button.isChecked())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = QApplication.focusWidget()
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif focus in (self.codes.search, self.codes.list):
            self.codes.take_found()
        elif isinstance(focus, QAbstractButton):
            focus.click()
        else:
            self._save()

    def _save(self) -> None:
        label = self._label
        name = self.name.text()
        if problem := name_problem(
            name, [other for other in self._labels.all if label is None or other.id != label.id]
        ):
            self._say(problem)
            self.name.setFocus()
            announce(self.problem, problem, urgent=True)
            return
        fields: dict[str, Any] = {
            "colour": self.colour,
            "code": self.codes.code,
            "overlaps": self.overlaps.isChecked(),
            "proposed": self.proposed.isChecked(),
        }
        if label:
            self._labels.change(label.id, name=name, **fields)
        else:
            self._labels.add(name, **fields)
        self.accept()

    def _name_colour(self) -> None:
        self._colour_name.setText(next((b.toolTip() for b in self.colours.values() if b.isChecked()), ""))

    def _name_like_code(self) -> None:
        if self.codes.code and not self.name.text().strip():
            self.name.setText(self.codes.code.meaning[:MAX_NAME])
            self._say("")

    def _forget_removed(self) -> None:
        """Another Workspace was opened meanwhile, or the Label has gone."""
        if self._label and self._label.id not in {label.id for label in self._labels.all}:
            self.reject()

    def _say(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
