"""A slider over the Frames of a cine that shows which of them are annotated."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QToolTip

from app.domain.annotation import BY_URGENCY, State
from app.domain.wording import counted, tr
from app.ui.panels.threshold_curve import handle_ends
from app.ui.theme import STATE_WORDS, Theme

_HEIGHT = 32
_STRIP = 8  # above the handle, for the confidences
_TALL, _SHORT = 8, 3  # marks below the handle: of a keyframe, and of any other
_NARROWEST, _WIDEST = 2, 4  # a mark


class FrameSlider(QSlider):
    """Index of a Frame. A press beside the handle goes there at once.

    Marks have the colour of the Frame's state and are tall at keyframes, whose mask a human made or decided on. Where
    there are more Frames than pixels, the most urgent state is seen. What is drawn is worked out when something of it
    changes, so that a Frame more or less costs no time while the cine plays.

    Args:
        theme: Colours.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._theme = theme
        self._states: Mapping[int, State] = {}
        self._human: frozenset[int] = frozenset()
        self._confidences: Mapping[int, float] = {}
        self._marks: list[tuple[QRect, str]] = []  # with the role of the colour
        self._strip: list[QRect] = []
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Frame on show"))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), _HEIGHT)

    def set_frames(self, count: int) -> None:
        """Be about a cine with so many Frames."""
        self.setRange(0, count - 1)
        self.setPageStep(max(1, count // 10))
        self._arrange()

    def set_states(self, states: Mapping[int, State], human: Collection[int]) -> None:
        """Mark Frames by index; `human` are the keyframes."""
        if (states, frozenset(human)) != (self._states, self._human):
            self._states, self._human = states, frozenset(human)
            self._arrange()
            self.setAccessibleDescription(
                counted(
                    self.maximum() + 1,
                    "{keyframes} of {n} frame is a keyframe",
                    "{keyframes} of {n} frames are keyframes",
                    keyframes=len(human),
                )
            )

    def set_confidences(self, confidences: Mapping[int, float]) -> None:
        """Show for Frames by index how sure something is of them, 0..1."""
        self._confidences = confidences
        self._arrange()

    def index_at(self, x: float) -> int:
        """The Frame that the handle stands for where its middle is at `x`."""
        first, last = handle_ends(self)
        share = (x - first) / (last - first) if last > first else 0.0
        return round(self.minimum() + min(max(share, 0.0), 1.0) * (self.maximum() - self.minimum()))

    def x_of(self, index: int) -> float:
        """Where the middle of the handle is for a Frame."""
        first, last = handle_ends(self)
        return first + (last - first) * (index - self.minimum()) / max(1, self.maximum() - self.minimum())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            index = self.index_at(event.position().x())
            if abs(self.x_of(index) - self.x_of(self.sliderPosition())) > _HEIGHT / 4:
                self.setSliderPosition(index)
        super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.words_for(self.index_at(event.pos().x())), self)
            return True
        return bool(super().event(event))

    def words_for(self, index: int) -> str:
        """What is known of a Frame."""
        words = [tr("Frame {number}", number=index + 1)]
        if index in self._states:
            words.append(tr(STATE_WORDS[self._states[index]]).lower())
        if index in self._human:
            words.append(tr("keyframe"))
        if index in self._confidences:
            words.append(tr("confidence {share}", share=f"{self._confidences[index]:.0%}"))
        return ", ".join(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        for rect, role in self._marks:
            painter.fillRect(rect, self._theme.colour(role))
        for rect in self._strip:
            painter.fillRect(rect, self._theme.colour("muted"))
        painter.end()

    def _arrange(self) -> None:
        """Work out what to draw: not more than one mark and one bar of the strip for each column of pixels."""
        room = self.x_of(self.minimum() + 1) - self.x_of(self.minimum())
        width = min(max(int(room) - 1, _NARROWEST), _WIDEST)
        below = self.height() - _TALL
        urgent_last = sorted(
            self._states, key=lambda index: (index in self._human, -BY_URGENCY.index(self._states[index]))
        )
        marks: dict[int, tuple[QRect, str]] = {}
        for index in urgent_last:
            left, height = round(self.x_of(index) - width / 2), _TALL if index in self._human else _SHORT
            marks.pop(left, None)  # what comes later is drawn later, over the mark beside it too
            marks[left] = QRect(left, below, width, height), self._states[index]
        self._marks = [*marks.values()]

        lowest: dict[tuple[int, int], float] = {}
        for index, confidence in self._confidences.items():
            left, right = (round(self.x_of(index) + side * room / 2) for side in (-1, 1))
            lowest[left, right] = min(confidence, lowest.get((left, right), 1.0))
        self._strip = []
        for (left, right), confidence in lowest.items():
            height = max(1, round(_STRIP * confidence))
            self._strip.append(QRect(left, _STRIP - height, max(1, right - left), height))
        self.update()
