"""Which Frames of a cine: those to propagate over, and those to propose for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.domain.wording import tr
from app.services.annotation_session import AnnotationSession
from app.services.frame_operations import FrameOperations
from app.ui.dialogs.room import Room
from app.ui.theme import LARGE, MEDIUM, SMALL

WIDTH = 380


class _FramesDialog(QDialog):
    """Asks for Frames, counted from 1, of the Image that is open; it goes when another Frame is shown.

    Args:
        title: Of the dialog.
        verb: What the button that begins says.
        explanation: What will happen, in a few sentences.
        session: Knows the Image.
        parent: The window.

    Signals:
        shown: The Frame on show should stay from now on.
    """

    shown = Signal()

    def __init__(self, title: str, verb: str, explanation: str, session: AnnotationSession, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._session = session
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(MEDIUM)
        self.grid.setVerticalSpacing(SMALL)
        self.grid.setColumnStretch(2, 1)
        words = QLabel(explanation)
        words.setProperty("role", "muted")
        words.setWordWrap(True)
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setToolTip(tr("Change nothing (Esc)"))
        self.begin = QPushButton(verb)
        self.begin.setToolTip(tr("{what} (Enter)", what=title))
        self.begin.setProperty("role", "action")
        self.begin.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.begin)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE + SMALL, LARGE, LARGE + SMALL, LARGE)
        layout.setSpacing(LARGE)
        layout.addLayout(self.grid)
        layout.addWidget(words)
        layout.addLayout(buttons)
        Room(self, WIDTH)
        self.cancel.clicked.connect(self.reject)
        self.begin.clicked.connect(self.accept)
        session.frame_opened.connect(self.reject)
        session.frame_closed.connect(self.reject)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    def _add_frame(self, row: int, caption: str, tip: str) -> QSpinBox:
        """A row that asks for the number of a Frame."""
        box = QSpinBox()
        box.setAlignment(Qt.AlignmentFlag.AlignRight)
        box.setAccessibleName(tip)
        box.setToolTip(tip)
        words = QLabel(caption)
        words.setProperty("role", "muted")
        words.setBuddy(box)
        self.grid.addWidget(words, row, 0)
        self.grid.addWidget(box, row, 1)
        return box


class PropagateDialog(_FramesDialog):
    """Where to carry the mask of the Frame on show: the direction, and until which Frame."""

    def __init__(self, operations: FrameOperations, session: AnnotationSession, parent: QWidget) -> None:
        super().__init__(
            tr("Propagate the mask"),
            tr("Propagate"),
            tr(
                "The mask is carried along with what moves. That ends before a frame whose mask you made, at a cut, "
                "and where the mask cannot be followed. Esc calls it off; what it has by then stays, as one step to "
                "undo."
            ),
            session,
            parent,
        )
        self.forwards, self.backwards = QRadioButton(tr("Forwards")), QRadioButton(tr("Backwards"))
        self.forwards.setToolTip(tr("To the frames that come after this one"))
        self.backwards.setToolTip(tr("To the frames that come before this one"))
        directions = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        for button in (self.forwards, self.backwards):
            directions.addButton(button)
            row.addWidget(button)
        row.addStretch()
        caption = QLabel(tr("Direction"))
        caption.setProperty("role", "muted")
        self.grid.addWidget(caption, 0, 0)
        self.grid.addLayout(row, 0, 1, 1, 2)
        self.until = self._add_frame(1, tr("Until frame"), tr("The last frame to fill"))
        self.forwards.setChecked(True)
        self.forwards.toggled.connect(self._offer)
        self.accepted.connect(lambda: operations.propagate(self.until.value() - 1))

    def start(self) -> None:
        """Ask, with the direction of the last time where there are Frames in it."""
        annotated = self._session.annotated
        if annotated is None:
            return
        before, after = annotated.index > 0, annotated.index + 1 < annotated.frame_count
        self.forwards.setEnabled(after)
        self.backwards.setEnabled(before)
        if not (after if self.forwards.isChecked() else before):
            (self.forwards if after else self.backwards).setChecked(True)
        self._offer()
        self.until.setFocus()
        self.until.selectAll()
        self.open()

    def _offer(self) -> None:
        """Offer all Frames in the direction, up to the next one whose mask a human made."""
        annotated = self._session.annotated
        if annotated is None:
            return
        here, count, own = annotated.index, annotated.frame_count, annotated.human_frames()
        if self.forwards.isChecked():
            self.until.setRange(here + 2, count)
            self.until.setValue(next((index for index in own if index > here + 1), count))
        else:
            self.until.setRange(1, here)
            self.until.setValue(next((index + 2 for index in reversed(own) if index < here - 1), 1))


class RangeDialog(_FramesDialog):
    """For which Frames the model should propose."""

    def __init__(self, operations: FrameOperations, session: AnnotationSession, parent: QWidget) -> None:
        super().__init__(
            tr("Propose for a range of frames"),
            tr("Propose"),
            tr(
                "The model proposes for one frame after the other while you work. Masks that you made stay. Esc calls "
                "it off; the proposals that are there by then stay."
            ),
            session,
            parent,
        )
        self.first = self._add_frame(0, tr("From frame"), tr("The first frame to propose for"))
        self.last = self._add_frame(1, tr("To frame"), tr("The last frame to propose for"))
        self.first.valueChanged.connect(self.last.setMinimum)
        self.last.valueChanged.connect(self.first.setMaximum)
        self.accepted.connect(lambda: operations.propose(self.first.value() - 1, self.last.value() - 1))

    def start(self) -> None:
        """Ask, with the whole cine as the range."""
        annotated = self._session.annotated
        if annotated is None:
            return
        self.first.setRange(1, annotated.frame_count)
        self.last.setRange(1, annotated.frame_count)
        self.first.setValue(1)
        self.last.setValue(annotated.frame_count)
        self.first.setFocus()
        self.first.selectAll()
        self.open()
