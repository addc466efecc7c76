"""How far the work is: the whole worklist by state, and what is proposed in the background."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QVBoxLayout, QWidget

from app.domain.annotation import State
from app.domain.wording import tr
from app.ui.theme import SMALL, STATE_WORDS, TIGHT, Theme

_HEIGHT = 6
# In the order of reading: what is decided, and what has a mask to decide on. What is empty is left bare.
_SHOWN = (State.ACCEPTED, State.REJECTED, State.SKIPPED, State.CORRECTED, State.PROPOSED)


class SetProgress(QWidget):
    """A slim bar with a part for each state; its tool tip says the numbers."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._counts: Mapping[State, int] = {}
        self.setFixedHeight(_HEIGHT)
        self.setAccessibleName(tr("Progress of the worklist"))
        theme.changed.connect(self.update)

    def show_counts(self, counts: Mapping[State, int]) -> None:
        """Show how many Images are in each state."""
        if counts != self._counts:
            self._counts = counts
            told = [
                f"{tr(STATE_WORDS[state])}: {counts[state]}" for state in (*_SHOWN, State.EMPTY) if counts.get(state)
            ]
            self.setToolTip("\n".join(told))
            self.setAccessibleDescription(", ".join(told))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("line"))
        painter.drawRoundedRect(self.rect(), _HEIGHT / 2, _HEIGHT / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        total, left = sum(self._counts.values()), 0.0
        for state in _SHOWN:
            if share := self._counts.get(state, 0) / max(total, 1) * self.width():
                # A line of the ground between two parts, so that their colours need not tell them apart.
                wide = max(share - 1, 1)
                start = self.width() - left - wide if self.isRightToLeft() else left
                painter.fillRect(QRectF(start, 0, wide, _HEIGHT), self._theme.colour(state))
                left += share
        painter.end()


class BatchProgress(QWidget):
    """What is proposed in the background, and the way to stop it; hidden while nothing is.

    Signals:
        cancelled: The user wants no more.
    """

    cancelled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.words = QLabel()
        self.words.setProperty("role", "muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress of the proposals"))
        self.stop = QToolButton()
        self.stop.setIcon(theme.icon("mdi6.close"))
        self.stop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.stop.setAccessibleName(tr("Stop proposing"))
        self.stop.setToolTip(tr("Stop proposing\nWhat is there by now stays."))
        self.stop.clicked.connect(self.cancelled)
        column = QVBoxLayout()
        column.setSpacing(TIGHT)
        column.addWidget(self.words)
        column.addWidget(self.bar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addLayout(column, 1)
        layout.addWidget(self.stop)
        self.hide()

    def show_progress(self, left: int, total: int) -> None:
        """Show that so many of `total` are still to come; 0 is nothing going on."""
        self.setVisible(total > 0)
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(total - left)
        self.words.setText(tr("Proposing: {done} of {total}", done=total - left, total=total))
