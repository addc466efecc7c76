"""The bar below the canvas: plays a cine, and shows which of its Frames are annotated."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSpinBox, QToolButton, QVBoxLayout, QWidget

from app.domain.wording import mark, tr
from app.services.annotation_session import AnnotationSession
from app.services.cine import Cine
from app.ui.actions import Actions
from app.ui.image_canvas import ImageCanvas
from app.ui.panels.frame_slider import FrameSlider
from app.ui.theme import ICON, LARGE, SMALL, TIGHT, Theme

SLOW = mark("below real time")


class CineBar(QWidget):
    """A slider over all Frames, and below it how to play them and which is on show; hidden where there is but one.

    Args:
        cine: Is played.
        session: Has the Frames.
        canvas: Shows them; a press on it ends playing, since no hand can hit what moves.
        actions: What the buttons do.
        theme: Colours and icons.

    Attributes:
        stops: What the keyboard focus visits, in order.
    """

    def __init__(
        self, cine: Cine, session: AnnotationSession, canvas: ImageCanvas, actions: Actions, theme: Theme
    ) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as time runs on players everywhere
        self.setObjectName("cineBar")
        # Time goes from left to right for every reader, and so do the buttons that go along it.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._cine = cine
        self._session = session
        self._canvas = canvas
        self._actions = actions
        self._theme = theme
        self._seconds: tuple[float, ...] | None = None
        self._playing: bool | None = None

        self.slider = FrameSlider(theme)
        self.number = _FrameNumber(cine, canvas)
        self.time = _fact(tr("Time in the cine, and how long it lasts"))
        self.pace = _fact(tr("How fast it plays"))
        self.pace.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.pace.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        buttons = [_button(actions, name) for name in ("previous_frame", "play", "next_frame", "loop")]
        row = QHBoxLayout()
        row.setSpacing(TIGHT // 2)
        for button in buttons:
            row.addWidget(button)
        row.addSpacing(SMALL)
        row.addWidget(self.number)
        row.addSpacing(SMALL)
        row.addWidget(self.time)
        row.addWidget(self.pace, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SMALL, TIGHT, SMALL, TIGHT)
        column.setSpacing(0)
        column.addWidget(self.slider)
        column.addLayout(row)
        self.stops: list[QWidget] = [self.slider, *buttons, self.number]

        self.slider.valueChanged.connect(cine.scrub)
        self.number.valueChanged.connect(lambda number: cine.go_to(number - 1))
        cine.changed.connect(self._show)
        for signal in (session.annotation_changed, session.labels_changed):
            signal.connect(self._mark)
        canvas.installEventFilter(self)
        self._show()

    def set_confidences(self, confidences: Mapping[int, float] | None) -> None:
        """Show how sure something is of Frames, 0..1 by index; None ends that."""
        self.slider.set_confidences(confidences or {})

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        pressed = kind == QEvent.Type.TabletPress or (
            kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
            and isinstance(event, QMouseEvent)
            and event.button() == Qt.MouseButton.LeftButton
        )
        if pressed and not self._canvas.peeking:
            self._cine.pause()
        return False

    def _show(self) -> None:
        cine, actions = self._cine, self._actions
        if cine.seconds is not self._seconds:
            self._show_image(cine.seconds)
        if cine.playing is not self._playing:
            self._playing = cine.playing
            actions.retitle("play", tr("Pause") if cine.playing else tr("Play"))
            actions["play"].setIcon(self._theme.icon("mdi6.pause" if cine.playing else "mdi6.play"))
        actions["loop"].setChecked(cine.loop)
        if not cine.seconds:
            return
        shown = self._session.frame_index
        for control, value in ((self.slider, cine.target), (self.number, shown + 1)):
            with QSignalBlocker(control):
                control.setValue(value)
        self.time.setText(f"{time_text(cine.seconds[shown])} / {time_text(cine.duration)}")
        self.pace.setText(tr(SLOW) if cine.playing and cine.slow else rate_text(cine.rate))

    def _show_image(self, seconds: tuple[float, ...]) -> None:
        self._seconds = seconds
        self.setVisible(bool(seconds))
        if seconds:
            with QSignalBlocker(self.slider), QSignalBlocker(self.number):
                self.slider.set_frames(len(seconds))
                self.number.set_frames(len(seconds))
            # The digits that change must not move what stands beside them.
            longest = time_text(self._cine.duration)
            self.time.setFixedWidth(self.time.fontMetrics().horizontalAdvance(f"{longest} / {longest}") + TIGHT)
            self._mark()

    def _mark(self) -> None:
        annotated = self._session.annotated
        if annotated and self._cine.seconds:
            self.slider.set_states(annotated.states(), annotated.human_frames())


class _FrameNumber(QSpinBox):
    """The Frame on show, counted from 1; Return and Escape give the keyboard back to the canvas."""

    def __init__(self, cine: Cine, canvas: ImageCanvas) -> None:
        super().__init__()
        self._cine = cine
        self._canvas = canvas
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setKeyboardTracking(False)
        self.setAccessibleName(tr("Frame"))
        self.setToolTip(tr("Frame on show; type another one and press Enter"))
        self.lineEdit().setAcceptDrops(False)

    def set_frames(self, count: int) -> None:
        """Let one of so many be chosen."""
        self.setRange(1, count)
        self.setSuffix(f" / {count}")
        self.setFixedWidth(self.fontMetrics().horizontalAdvance(f"{count} / {count}") + LARGE + TIGHT)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # What is being typed must not be overwritten by the next Frame.
        self._cine.pause()
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self._canvas.setFocus()


def time_text(seconds: float) -> str:
    """Minutes, seconds and hundredths, such as 0:04.12."""
    minutes, hundredths = divmod(round(100 * seconds), 6000)
    return f"{minutes}:{hundredths // 100:02}.{hundredths % 100:02}"


def rate_text(rate: float | None) -> str:
    """Frames per second, None where they are uneven."""
    return tr("variable rate") if rate is None else tr("{rate} fps", rate=f"{round(rate, 2):g}")


def _fact(name: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", "muted")
    label.setAccessibleName(name)
    label.setToolTip(name)
    return label


def _button(actions: Actions, command_id: str) -> QToolButton:
    action, button = actions[command_id], QToolButton()
    button.setDefaultAction(action)
    button.setIconSize(QSize(ICON, ICON))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    action.changed.connect(lambda: button.setAccessibleName(action.text()))
    button.setAccessibleName(action.text())
    return button
