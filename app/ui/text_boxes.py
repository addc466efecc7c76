"""The boxes of burnt-in text over the canvas, drawn, moved, resized and removed with the pointer or the keyboard."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractButton

from app.domain.mask_editing import Rect
from app.services.text_review import TextReview
from app.ui.image_canvas import ImageCanvas
from app.ui.lines import paint_handle, paint_line

# How near to a corner the pointer takes hold of it, in units of the widget.
_GRIP = 8.0
# Image pixels; less is a click.
_SMALLEST = 3
_VEIL, _CHOSEN_VEIL = QColor(255, 176, 32, 60), QColor(255, 176, 32, 120)

_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
_TABLET = (QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease)
_KEYS = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


@dataclass(frozen=True)
class _Drag:
    """What the pointer makes of a box.

    Attributes:
        start: Where it went down, in image pixels.
        box: The box that it moves as a whole; None where it draws one between `start` and itself.
        others: The boxes that stay.
    """

    start: QPointF
    box: Rect | None
    others: tuple[Rect, ...]


class TextBoxes(QObject):
    """Shows the boxes under review and lets the user change them; what is outside of them stays in exports.

    While there are any under review it takes the left button and some keys from the canvas. Wheel, panning and all
    else stay with the canvas.

    Signals:
        chosen_changed: Another box, or none, is chosen.
    """

    chosen_changed = Signal()

    def __init__(self, canvas: ImageCanvas, review: TextReview) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._review = review
        self._active = False
        self._chosen: Rect | None = None
        self._drag: _Drag | None = None
        self._draft: Rect | None = None  # what the drag has made so far
        canvas.overlays.append(self)
        review.changed.connect(self._refresh)

    @property
    def chosen(self) -> Rect | None:
        """The box that keys and the panel work on."""
        return self._chosen

    def remove_chosen(self) -> None:
        """Leave the chosen box out."""
        if self._chosen:
            self._review.change([box for box in self._review.boxes if box != self._chosen])

    def take_keys_of(self, button: QAbstractButton) -> None:
        """Let keys pressed at a button of the panel do what they do over the canvas."""
        button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._active:
            return False
        kind = event.type()
        if kind in _KEYS and isinstance(event, QKeyEvent):
            action = self._key_action(event, at_button=watched is not self._canvas)
            if action is None:
                return False
            event.accept()
            if kind == QEvent.Type.KeyPress:
                action()
            return True
        if watched is not self._canvas or self._canvas.gesturing:
            return False
        if kind in _TABLET:
            # Of a pen event that nobody takes, Qt makes a mouse event.
            event.ignore()
            return True
        return isinstance(event, QMouseEvent) and self._took(event)

    # --- the pointer

    def _took(self, event: QMouseEvent) -> bool:
        """Use a mouse event; returns whether the canvas must not see it."""
        left = event.button() == Qt.MouseButton.LeftButton
        if event.type() in _PRESSES and left and not self._canvas.peeking:
            if not self._review.activity:
                self._press(event.position())
            return True
        if self._drag is None:
            return False
        if event.type() == QEvent.Type.MouseButtonRelease and left:
            self._finish_drag()
            return True
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._draft = self._dragged(self._drag, event.position())
            self._canvas.update()
        else:
            self._abandon_drag()  # the release went elsewhere
        # The canvas tells what is under the pointer.
        return False

    def _press(self, point: QPointF) -> None:
        start, boxes = self._canvas.widget_to_image(point), self._review.boxes
        if self._chosen and (corner := self._gripped(self._chosen, point)) is not None:
            rest = tuple(box for box in boxes if box != self._chosen)
            self._drag, self._draft = _Drag(corner, None, rest), self._chosen
            return
        under = [box for box in boxes if _holds(box, start)]
        box = min(under, key=lambda one: one.shape[0] * one.shape[1], default=None)
        self._choose(box)
        self._drag, self._draft = _Drag(start, box, tuple(other for other in boxes if other != box)), box

    def _gripped(self, box: Rect, point: QPointF) -> QPointF | None:
        """The corner across from the one that is taken hold of, in image pixels."""
        for x, across in ((box.left, box.right), (box.right, box.left)):
            for y, opposite in ((box.top, box.bottom), (box.bottom, box.top)):
                reach = self._canvas.image_to_widget(QPointF(x, y)) - point
                if max(abs(reach.x()), abs(reach.y())) <= _GRIP:
                    return QPointF(across, opposite)
        return None

    def _dragged(self, drag: _Drag, point: QPointF) -> Rect | None:
        end = self._canvas.widget_to_image(point)
        if drag.box:
            return self._moved(drag.box, round(end.x() - drag.start.x()), round(end.y() - drag.start.y()))
        (left, right), (top, bottom) = (sorted(pair) for pair in ((drag.start.x(), end.x()), (drag.start.y(), end.y())))
        box = self._clipped(Rect(math.floor(left), math.floor(top), math.ceil(right), math.ceil(bottom)))
        return box if min(box.shape) >= _SMALLEST else None

    def _finish_drag(self) -> None:
        drag, draft = self._drag, self._draft
        self._abandon_drag()
        if drag and draft:
            self._chosen = draft
            self._review.change([*drag.others, draft])
            self.chosen_changed.emit()

    def _abandon_drag(self) -> None:
        self._drag = self._draft = None
        self._canvas.update()

    # --- keys

    def _key_action(self, event: QKeyEvent, at_button: bool) -> Callable[[], object] | None:
        """What a key does; None where it is not taken."""
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift = held == Qt.KeyboardModifier.ShiftModifier
        if held == Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_Z:
            return self._review.undo
        if held and not shift:
            return None
        if key == Qt.Key.Key_Escape:
            return self._abandon_drag if self._drag else self._review.drop
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            return self.remove_chosen
        if at_button:
            return None
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._review.confirm
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return lambda: self._choose_next(-1 if shift or key == Qt.Key.Key_Backtab else 1)
        if key in _ARROWS:
            return lambda: self._nudge(*_ARROWS[key], resize=shift)
        return None

    def _choose_next(self, step: int) -> None:
        boxes = self._review.boxes
        if boxes:
            place = boxes.index(self._chosen) + step if self._chosen in boxes else min(step, 0)
            self._choose(boxes[place % len(boxes)])

    def _nudge(self, across: int, down: int, resize: bool) -> None:
        """Move the chosen box, or its lower right corner, by a pixel."""
        before = self._chosen
        if before is None:
            return
        if resize:
            after = self._clipped(replace(before, right=before.right + across, bottom=before.bottom + down))
        else:
            after = self._moved(before, across, down)
        if not after.empty:
            self._chosen = after
            self._review.change([after if box == before else box for box in self._review.boxes])

    # --- inside

    def _choose(self, box: Rect | None) -> None:
        if box != self._chosen:
            self._chosen = box
            self._canvas.update()
            self.chosen_changed.emit()

    def _moved(self, box: Rect, across: int, down: int) -> Rect:
        """As far as it stays on the Frame."""
        frame = self._canvas.frame
        if frame:
            across = min(max(across, -box.left), frame.width - box.right)
            down = min(max(down, -box.top), frame.height - box.bottom)
        return Rect(box.left + across, box.top + down, box.right + across, box.bottom + down)

    def _clipped(self, box: Rect) -> Rect:
        frame = self._canvas.frame
        return box.clipped(frame.height, frame.width) if frame else box

    def _refresh(self) -> None:
        review = self._review
        if review.active != self._active:
            self._active = self._canvas.measuring = review.active
            if review.active:
                self._canvas.installEventFilter(self)
            else:
                self._canvas.removeEventFilter(self)
        if review.activity or not review.active:
            self._drag = self._draft = None
        if self._chosen not in review.boxes:
            self._choose(None)
        self._canvas.update()

    def paint(self, painter: QPainter) -> None:
        """See `Overlay`."""
        if not self._active or self._canvas.peeking:
            return
        boxes, chosen = self._review.boxes, self._chosen
        if self._drag:
            boxes, chosen = self._drag.others, self._draft
        for box in boxes:
            if box != chosen:
                self._paint_box(painter, box, _VEIL)
        if chosen:
            corners = self._paint_box(painter, chosen, _CHOSEN_VEIL)
            for corner in corners:
                paint_handle(painter, corner, large=False)

    def _paint_box(self, painter: QPainter, box: Rect, veil: QColor) -> list[QPointF]:
        """Draw a box; returns its corners in the widget."""
        to_widget = self._canvas.image_to_widget
        area = QRectF(to_widget(QPointF(box.left, box.top)), to_widget(QPointF(box.right, box.bottom)))
        corners = [area.topLeft(), area.topRight(), area.bottomRight(), area.bottomLeft()]
        painter.fillRect(area, veil)
        paint_line(painter, [*corners, corners[0]])
        return corners


def _holds(box: Rect, point: QPointF) -> bool:
    return box.left <= point.x() < box.right and box.top <= point.y() < box.bottom
