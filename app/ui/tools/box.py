"""The box: where the model is to look again, at more detail."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QRegion

from app.domain.mask_editing import Rect
from app.domain.wording import mark
from app.services.annotation_session import AnnotationSession
from app.services.box_prompt import BoxPrompt
from app.ui.frame_view import FrameView
from app.ui.lines import line_region, paint_label, paint_line
from app.ui.quantities import length_text
from app.ui.tools.tool import Point, Pointer, Tool

# Of the label with the size, in units of the widget.
_GAP, _PADDING = 6.0, 4.0
_TIMES = "\N{MULTIPLICATION SIGN}"


class BoxTool(Tool):
    """Drag a box; what the model proposes in it becomes the mask there. The box stays on show until it has answered."""

    id = "box"
    hint = mark("Drag a box; the model looks there in more detail. Esc cancels.")

    def __init__(self, session: AnnotationSession, view: FrameView, prompt: BoxPrompt) -> None:
        super().__init__(session, view)
        self._prompt = prompt
        self._start: Point | None = None
        prompt.activity_changed.connect(self.changed)

    @property
    def busy(self) -> bool:
        return self._start is not None

    def press(self, at: Pointer) -> None:
        self._start = at.point
        self.changed.emit()

    def drag(self, at: Pointer) -> None:
        self.changed.emit()

    def release(self, at: Pointer) -> None:
        box = self._box(at)
        self.cancel()
        if box:
            self._prompt.propose_in(box)

    def cancel(self) -> None:
        self.forget()
        self.changed.emit()

    def forget(self) -> None:
        self._start = None

    def region(self) -> QRegion:
        box = self._shown()
        if box is None:
            return QRegion()
        return line_region(self._outline(box)).united(self.label(box)[0].toAlignedRect().adjusted(-1, -1, 1, 1))

    def paint(self, painter: QPainter) -> None:
        if box := self._shown():
            paint_line(painter, self._outline(box), dashed=not self.busy)
            paint_label(painter, *self.label(box))

    def _box(self, at: Pointer | None) -> Rect | None:
        """From where the pointer was pressed to where it is, in whole pixels of the Frame."""
        if self._start is None or at is None:
            return None
        (left, right), (top, bottom) = (sorted(map(round, ends)) for ends in zip(self._start, at.point, strict=True))
        return Rect(left, top, right, bottom).clipped(*self._shape)

    def _shown(self) -> Rect | None:
        """The box that is being drawn, else the one whose answer is awaited."""
        return self._box(self._at) if self.busy else self._prompt.rect

    def _outline(self, box: Rect) -> list[QPointF]:
        corners = ((box.left, box.top), (box.right, box.top), (box.right, box.bottom), (box.left, box.bottom))
        seen = [self._seen(corner) for corner in corners]
        return [*seen, seen[0]]

    def label(self, box: Rect) -> tuple[QRectF, str]:
        """What the label says, and where it is: below the right corner of the box, inside the view."""
        height, width = box.shape
        text = f"{width} {_TIMES} {height} px"
        spacing, _ = self._session.calibration.spacing_of(box)
        if spacing:
            across = length_text(width * spacing.x, spacing).partition(" ")[0]
            text += f" · {across} {_TIMES} {length_text(height * spacing.y, spacing)}"
        metrics = self._view.fontMetrics()
        area = QRectF(0, 0, metrics.horizontalAdvance(text) + 2 * _PADDING, metrics.height() + _PADDING)
        area.moveTopRight(self._seen((box.right, box.bottom)) + QPointF(0, _GAP))
        room = QRectF(self._view.rect()).adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        area.moveLeft(min(max(area.left(), room.left()), room.right() - area.width()))
        area.moveTop(min(max(area.top(), room.top()), room.bottom() - area.height()))
        return area, text
