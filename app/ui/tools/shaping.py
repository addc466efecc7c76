"""Tools that work on what is there: move a part of the mask, push its contour, cut through it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QRegion

from app.domain import regions, reshape
from app.domain.mask_editing import Rect, mask_of
from app.domain.wording import mark, tr
from app.services.annotation_session import AnnotationSession
from app.ui.brush_cursor import cursor_region, paint_cursor
from app.ui.frame_view import FrameView
from app.ui.lines import line_region, paint_line
from app.ui.tools.draft import DraftTool, Mask
from app.ui.tools.options import Amount
from app.ui.tools.tool import Point, Pointer, Tool


class MoveTool(DraftTool):
    """Drags one part of the mask to another place."""

    id = "move"
    hint = mark("Drag a part of the mask to another place.")
    cursor = Qt.CursorShape.SizeAllCursor

    def __init__(self, session: AnnotationSession, view: FrameView) -> None:
        super().__init__(session, view)
        self._start: Point = (0.0, 0.0)
        self._part: Mask | None = None
        self._box = self._shown = Rect(0, 0, 0, 0)  # of the part where it was, and of what the draft changes

    def press(self, at: Pointer) -> None:
        mask = self._begin()
        self._part = reshape.component_at(mask, at.point) if mask is not None else None
        if mask is None or self._part is None or not self._part.any():
            self.cancel()
            return
        self._start = at.point
        self._box = self._shown = Rect.around(self._part)
        self._show(mask.copy())

    def drag(self, at: Pointer) -> None:
        if self._mask is None or self._part is None or self._draft is None:
            return
        rect, dx, dy = self._way(at)
        self._draft[self._shown.window] = self._mask[self._shown.window]
        self._draft[rect.window] = reshape.moved(self._mask[rect.window], self._part[rect.window], dx, dy)
        for changed in (self._shown, rect):
            self._view.update_mask(changed)
        self._shown = rect

    def release(self, at: Pointer) -> None:
        self.drag(at)
        if self._part is None or self._draft is None:
            return
        rect, dx, dy = self._way(at)
        part, values = self._part[rect.window], self._draft[rect.window]
        if dx or dy:
            self._finish(mark("Move"), rect, part | reshape.moved(part, part, dx, dy), values)
        else:
            self.cancel()

    def forget(self) -> None:
        super().forget()
        self._part = None

    def _way(self, at: Pointer) -> tuple[Rect, int, int]:
        """What holds the part where it was and where it is now, and how far that is in whole pixels."""
        dx, dy = (round(now - then) for now, then in zip(at.point, self._start, strict=True))
        box = self._box
        there = Rect(box.left + dx, box.top + dy, box.right + dx, box.bottom + dy).clipped(*self._shape)
        return box.united(there), dx, dy


class PushTool(DraftTool):
    """Pushes the contour along with a disc."""

    id = "push"
    hint = mark("Drag from inside the mask to widen it, from outside to narrow it.")
    cursor = Qt.CursorShape.BlankCursor

    def __init__(self, session: AnnotationSession, view: FrameView) -> None:
        super().__init__(session, view)
        self.diameter = Amount(
            tr("Diameter of the disc in image pixels"), 4, 1000, 60, unit=" px", by_factors=True, keys=tr("[ and ]")
        )
        self.options = (self.diameter,)
        self.diameter.changed.connect(self.changed)
        self._last: Point = (0.0, 0.0)
        self._swept = Rect(0, 0, 0, 0)

    def press(self, at: Pointer) -> None:
        mask = self._begin()
        if mask is not None:
            self._last, self._swept = at.point, Rect(0, 0, 0, 0)
            self._show(mask.copy())

    def drag(self, at: Pointer) -> None:
        if self._draft is None or at.point == self._last:
            return
        radius = self.diameter.value / 2
        (x0, y0), (x1, y1) = self._last, at.point
        rect = Rect.around_points((self._last, at.point), radius).clipped(*self._shape)
        self._last = at.point
        if rect.empty:
            return
        start, end = (x0 - rect.left, y0 - rect.top), (x1 - rect.left, y1 - rect.top)
        self._draft[rect.window] = reshape.pushed(self._draft[rect.window], start, end, radius)
        self._swept = self._swept.united(rect)
        self._view.update_mask(rect)

    def release(self, at: Pointer) -> None:
        self.drag(at)
        if self._mask is not None and self._draft is not None:
            values = self._draft[self._swept.window]
            self._finish(mark("Push"), self._swept, values != self._mask[self._swept.window], values)

    def step_size(self, steps: int) -> None:
        if not self.busy:
            self.diameter.step(steps)

    def region(self) -> QRegion:
        if self._at is None:
            return QRegion()
        return cursor_region(self._seen(self._at.point), self.diameter.value / 2 * self._scale, self._view.rect())

    def paint(self, painter: QPainter) -> None:
        if self._at:
            paint_cursor(painter, self._seen(self._at.point), self.diameter.value / 2 * self._scale, erasing=False)


class CutTool(Tool):
    """Cuts through the mask along a straight line."""

    id = "cut"
    hint = mark("Drag a line through the mask to cut it in two.")

    def __init__(self, session: AnnotationSession, view: FrameView) -> None:
        super().__init__(session, view)
        self.width = Amount(tr("Width of the cut in image pixels"), 1, 50, 1, unit=" px", keys=tr("[ and ]"))
        self.options = (self.width,)
        self._start: Point | None = None

    @property
    def busy(self) -> bool:
        return self._start is not None

    def press(self, at: Pointer) -> None:
        self._start = at.point

    def drag(self, at: Pointer) -> None:
        self.changed.emit()

    def release(self, at: Pointer) -> None:
        start, annotation = self._start, self._session.annotation
        self.cancel()
        if start and annotation:
            rect, line = regions.line_region(start, at.point, self.width.value, self._shape)
            # Beside the mask nothing is cut, so nothing there is kept from the model.
            line &= mask_of(annotation.layer[rect.window])
            self._session.edit_region(mark("Cut"), rect, line, values=False)

    def step_size(self, steps: int) -> None:
        self.width.step(steps)

    def cancel(self) -> None:
        self.forget()
        self.changed.emit()

    def forget(self) -> None:
        self._start = None

    def region(self) -> QRegion:
        return line_region(self._line())

    def paint(self, painter: QPainter) -> None:
        if line := self._line():
            paint_line(painter, line)

    def _line(self) -> list[QPointF]:
        return [self._seen(self._start), self._seen(self._at.point)] if self._start and self._at else []
