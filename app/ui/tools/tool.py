"""What every tool is: the pointer, a preview on the canvas, a gesture that can be cancelled."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QRegion

from app.services.annotation_session import AnnotationSession
from app.ui.frame_view import FrameView
from app.ui.tools.options import Option

Point = tuple[float, float]


@dataclass(frozen=True)
class Pointer:
    """Where the pointer is and what is held with it.

    Attributes:
        point: (x, y) in image pixels; pixel (i, j) covers [j, j+1) x [i, i+1). May lie beside the image.
        keys: Modifier keys that are held.
        pressure: Of a stylus, in [0, 1]; 1 for a mouse.
        eraser: Whether it is the eraser tip of a stylus.
    """

    point: Point
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    pressure: float = 1.0
    eraser: bool = False

    @property
    def ctrl(self) -> bool:
        return bool(self.keys & Qt.KeyboardModifier.ControlModifier)

    @property
    def shift(self) -> bool:
        return bool(self.keys & Qt.KeyboardModifier.ShiftModifier)

    @property
    def alt(self) -> bool:
        return bool(self.keys & Qt.KeyboardModifier.AltModifier)

    @property
    def erases(self) -> bool:
        """Whether what would add to the mask takes away instead."""
        return self.ctrl != self.eraser


class Tool(QObject):
    """One way to change the mask by pointer. A derived class overrides what it needs.

    A gesture runs from a press to what ends it, which for a polygon is several presses later. Whatever `cancel` finds
    half-done it takes back.

    Args:
        session: Is edited.
        view: Is drawn on.

    Attributes:
        id: Name in the table of actions.
        hint: One line that says how it is used.
        options: What the user can choose.
        cursor: Of the pointer, on an image.

    Signals:
        changed: What it draws is another thing now.
    """

    changed = Signal()

    id: str
    hint: str
    options: tuple[Option, ...] = ()
    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, session: AnnotationSession, view: FrameView) -> None:
        super().__init__()
        self._session = session
        self._view = view
        self._at: Pointer | None = None

    @property
    def busy(self) -> bool:
        """Whether a gesture is in progress."""
        return False

    @property
    def may_begin(self) -> bool:
        """Whether the mask can be changed; else the session has said why it cannot."""
        return self._session.may_change()

    # --- what the canvas tells

    def hover(self, at: Pointer | None) -> None:
        """The pointer or a modifier key moved; None where the pointer left the canvas. Comes ahead of all others."""
        self._at = at

    def press(self, at: Pointer) -> None:
        """The left button or the tip of the stylus went down."""

    def drag(self, at: Pointer) -> None:
        """The pointer moved while it is down."""

    def release(self, at: Pointer) -> None:
        """It went up."""

    def double_click(self, at: Pointer) -> None:
        """A second press, soon and near the first."""
        self.press(at)

    def right_press(self, at: Pointer) -> bool:
        """The right button went down; returns whether that means anything here."""
        return False

    def lose(self) -> None:
        """The pointer is up, but where that happened is not known."""
        self.cancel()

    def key_action(self, key: int, keys: Qt.KeyboardModifier) -> Callable[[], object] | None:
        """What a key does here and now, ahead of the window's shortcuts; None where it does nothing."""
        return self.cancel if self.busy and key == Qt.Key.Key_Escape else None

    def step_size(self, steps: int) -> None:
        """Make larger or smaller what the tool has a size of; a gesture keeps the size it began with."""

    def cancel(self) -> None:
        """End the gesture and leave the mask as it was before."""

    def leave(self) -> None:
        """Frame, Label or tool is about to be left: make a step of what would be lost and can be one."""

    def forget(self) -> None:
        """The mask is gone, and with it the gesture and all that was remembered about it."""

    # --- what is drawn

    def region(self) -> QRegion:
        """What `paint` may cover, in units of the widget."""
        return QRegion()

    def paint(self, painter: QPainter) -> None:
        """Draw cursor and preview above the image, in units of the widget."""

    # --- for derived classes

    @property
    def _scale(self) -> float:
        """Units of the widget per image pixel."""
        return self._view.zoom / self._view.devicePixelRatioF()

    @property
    def _shape(self) -> tuple[int, int]:
        """(H, W) of the Frame."""
        frame = self._view.frame
        return (frame.height, frame.width) if frame else (0, 0)

    def _seen(self, point: Point) -> QPointF:
        """Where an image point is in the widget."""
        return self._view.image_to_widget(QPointF(*point))

    def _distance(self, a: Point, b: Point) -> float:
        """Between two image points, in units of the widget."""
        return math.dist(a, b) * self._scale
