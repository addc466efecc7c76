"""What narrows the worklist down: words, state, confidence and Label."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.annotation import State
from app.domain.labels import Label
from app.domain.wording import mark, tr
from app.services.worklist_order import ANY_CONFIDENCE, NO_PROPOSAL, OFF_LIST, UNREADABLE, Filter
from app.ui.choice_box import ChoiceBox
from app.ui.theme import SMALL, STATE_ICONS, STATE_WORDS, Theme, swatch

_CONFIDENCES = (
    (mark("Any confidence"), ANY_CONFIDENCE),
    (mark("Uncertain: below 80 %"), (0.0, 0.8)),
    (mark("Below 50 %"), (0.0, 0.5)),
    (mark("50 to 80 %"), (0.5, 0.8)),
    (mark("80 to 90 %"), (0.8, 0.9)),
    (mark("90 % and above"), (0.9, 2.0)),
    (mark("No proposal"), NO_PROPOSAL),
)


class WorklistFilters(QWidget):
    """The controls.

    Attributes:
        text: Words to look for.
        states: A state, or all.
        confidences: How sure the model is, or all.
        labels: What is outlined, or all; there only where there are several Labels.
        stops: What the keyboard focus visits, in order.

    Signals:
        changed: Of the filter.
        left: The keyboard focus should go to the list.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.text = _FilterEdit()
        self.text.addAction(theme.icon("mdi6.magnify", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.text.setPlaceholderText(tr("Name or patient"))
        self.text.setAccessibleName(tr("Filter the worklist by name, patient or study"))
        self.text.setToolTip(tr("List images whose name, patient, study or date holds these words\nEsc empties it."))
        self.text.setClearButtonEnabled(True)
        self.text.setAcceptDrops(False)
        self.states = ChoiceBox(theme, tr("Filter the worklist by state"))
        self.states.addItem(theme.icon("mdi6.filter-variant", "muted"), tr("All states"), "")
        for state in State:
            self.states.addItem(theme.icon(STATE_ICONS[state], state), tr(STATE_WORDS[state]), state.value)
        self.states.addItem(theme.icon("mdi6.alert", "warning"), tr("Unreadable"), UNREADABLE)
        self.states.addItem(theme.icon("mdi6.playlist-remove", "muted"), tr("Removed from list"), OFF_LIST)
        self.confidences = ChoiceBox(theme, tr("Filter the worklist by the confidence of the model"))
        for words, span in _CONFIDENCES:
            self.confidences.addItem(tr(words), span)
        self.labels = ChoiceBox(theme, tr("Filter the worklist by label"))
        for choice in (self.states, self.confidences, self.labels):
            # Two of them share the width of a narrow panel.
            choice.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(5)
        self.labels.hide()
        self.stops: list[QWidget] = [self.text, self.states, self.confidences, self.labels]

        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(SMALL)
        row.addWidget(self.states, 1)
        row.addWidget(self.confidences, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addWidget(self.text)
        layout.addLayout(row)
        layout.addWidget(self.labels)
        self.text.textChanged.connect(self.changed)
        self.text.left.connect(self.left)
        for box in (self.states, self.confidences, self.labels):
            box.currentIndexChanged.connect(self.changed)

    @property
    def filter(self) -> Filter:
        """What they say."""
        confidence, label_id = self.confidences.currentData(), self.labels.currentData() or 0
        return Filter(self.text.text(), self.states.currentData(), label_id, tuple(confidence))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # One above the other where their words would not fit side by side.
        across = self.width() >= 2 * self.fontMetrics().horizontalAdvance(self.confidences.itemText(0)) + 6 * SMALL
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom)

    def show_labels(self, labels: Sequence[Label]) -> None:
        """Offer other Labels; the one that was chosen stays chosen while it is there."""
        chosen = self.labels.currentData()
        self.labels.blockSignals(True)
        self.labels.clear()
        self.labels.addItem(tr("All labels"), 0)
        for label in labels:
            self.labels.addItem(QIcon(swatch(label.colour)), label.name, label.id)
        self.labels.setCurrentIndex(max(self.labels.findData(chosen), 0) if len(labels) > 1 else 0)
        self.labels.blockSignals(False)
        self.labels.setVisible(len(labels) > 1)
        if self.labels.currentData() != (chosen or 0):
            self.changed.emit()


class _FilterEdit(QLineEdit):
    """Escape empties it; Escape and Return go back to the list.

    Signals:
        left: The keyboard focus should go to the list.
    """

    left = Signal()

    def event(self, event: QEvent) -> bool:
        # On X11 Qt's line edits take Ctrl+E for "end of line"; here it exports, as everywhere in the window.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if ctrl and event.key() not in _EDITING_KEYS:
                event.ignore()
                return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)


_EDITING_KEYS = frozenset({
    Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_Y, Qt.Key.Key_Z, Qt.Key.Key_Left,
    Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Insert,
})  # fmt: skip
