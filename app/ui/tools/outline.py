"""Polygon and lasso: outlines whose inside is added, taken away or inverted."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QRegion

from app.domain import regions
from app.domain.mask_editing import MASK
from app.domain.wording import mark
from app.services.annotation_session import AnnotationSession
from app.ui.frame_view import FrameView
from app.ui.lines import line_region, paint_handle, paint_line
from app.ui.tools.options import Choice
from app.ui.tools.tool import Point, Pointer, Tool

ADD = mark("Add to the mask")
TAKE = mark("Take away from the mask")
INVERT = mark("Invert inside the outline")

# How near the pointer has to be to take hold of something, in units of the widget.
NEAR = 7.0
# A press that moved less is a click.
_CLICK = 3.0


def outline_effect() -> Choice:
    """What happens to the inside of an outline, for all tools that draw one."""
    return Choice(
        mark("What an outline does"),
        (ADD, "mdi6.plus-box-outline"),
        (TAKE, "mdi6.minus-box-outline"),
        (INVERT, "mdi6.invert-colors"),
    )


class OutlineTool(Tool):
    """A tool that ends with a closed outline. What is left of one when it is left is closed, as that can be undone."""

    steps: tuple[str, str, str]  # what undo calls one that adds, one that erases, and one that inverts

    def __init__(self, session: AnnotationSession, view: FrameView, effect: Choice) -> None:
        super().__init__(session, view)
        self._effect = effect
        self.options = (effect,)

    def leave(self) -> None:
        points = self._unfinished()
        # Ctrl says nothing here: it may be held for the shortcut that leaves.
        swapped = self._at is not None and self._at.eraser
        self.cancel()
        self._apply(points, swapped)

    def _unfinished(self) -> list[Point]:
        """The outline as far as it goes."""
        return []

    def _apply(self, points: list[Point], swapped: bool) -> None:
        """Change the mask inside an outline; `swapped` takes away what would be added, and the other way round."""
        annotation = self._session.annotation
        if annotation is None or len(points) < 3:
            return
        added, erased, inverted = self.steps
        rect, inside = regions.polygon_region(points, self._shape)
        if self._effect.value == INVERT:
            values = np.equal(annotation.layer[rect.window] & MASK, 0)
            self._session.edit_region(inverted, rect, inside, values)
        else:
            adds = (self._effect.value == ADD) != swapped
            self._session.edit_region(added if adds else erased, rect, inside, adds)


class LassoTool(OutlineTool):
    """An outline drawn freehand, closed where the pointer is let go."""

    id = "lasso"
    steps = mark("Lasso"), mark("Lasso, erase"), mark("Lasso, invert")
    hint = mark("Drag around what belongs to the mask. Ctrl erases it.")

    def __init__(self, session: AnnotationSession, view: FrameView, effect: Choice) -> None:
        super().__init__(session, view, effect)
        self._points: list[Point] = []

    @property
    def busy(self) -> bool:
        return bool(self._points)

    def press(self, at: Pointer) -> None:
        self._points = [at.point]

    def drag(self, at: Pointer) -> None:
        if self._points:
            self._points.append(at.point)
            self.changed.emit()

    def release(self, at: Pointer) -> None:
        points, self._points = self._points, []
        self.changed.emit()
        if points:
            self._apply([*points, at.point], at.erases)

    def cancel(self) -> None:
        self.forget()
        self.changed.emit()

    def _unfinished(self) -> list[Point]:
        return self._points

    def forget(self) -> None:
        self._points = []

    def region(self) -> QRegion:
        return line_region([self._seen(point) for point in self._points])

    def paint(self, painter: QPainter) -> None:
        if self._points:
            seen = [self._seen(point) for point in self._points]
            paint_line(painter, seen)
            paint_line(painter, [seen[-1], seen[0]], dashed=True)


class OpenOutlineTool(OutlineTool):
    """An outline of several clicks: Enter closes it, Backspace takes the last one back, Escape all of it."""

    def commit(self, swapped: bool) -> None:
        """Close the outline and apply it."""

    def remove_point(self) -> None:
        """Take the last point back, or the one under the pointer."""

    def key_action(self, key: int, keys: Qt.KeyboardModifier) -> Callable[[], object] | None:
        ctrl = bool(keys & Qt.KeyboardModifier.ControlModifier)
        if self.busy and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return partial(self.commit, ctrl)
        if self.busy and (key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) or (ctrl and key == Qt.Key.Key_Z)):
            return self.remove_point
        return super().key_action(key, keys)

    def lose(self) -> None:
        # What was clicked so far is too much to lose for a release that went to a dialog.
        self._let_go()

    def _let_go(self) -> None:
        """The pointer no longer holds a point."""


class PolygonTool(OpenOutlineTool):
    """An outline of corners, each of which can still be moved until it is closed."""

    id = "polygon"
    steps = mark("Polygon"), mark("Polygon, erase"), mark("Polygon, invert")
    hint = mark("Click corners; Enter or the first corner closes. Ctrl erases.")

    def __init__(self, session: AnnotationSession, view: FrameView, effect: Choice) -> None:
        super().__init__(session, view, effect)
        self._corners: list[Point] = []
        self._held: int | None = None
        self._clicked: Point | None = None  # where an existing corner was pressed, as long as it has not moved

    @property
    def busy(self) -> bool:
        return bool(self._corners)

    def press(self, at: Pointer) -> None:
        self._held = self._corner_near(at.point)
        self._clicked = at.point if self._held is not None else None
        if self._held is None:
            self._held = self._edge_near(at.point)
            self._corners.insert(self._held, at.point)
        self.changed.emit()

    def drag(self, at: Pointer) -> None:
        if self._clicked and self._distance(self._clicked, at.point) <= _CLICK:
            return
        self._clicked = None
        if self._held is not None:
            self._corners[self._held] = at.point
            self.changed.emit()

    def release(self, at: Pointer) -> None:
        # The last corner too, because a stylus knows no double-click.
        closes = self._clicked is not None and self._held in (0, len(self._corners) - 1)
        self._let_go()
        if closes:
            self.commit(at.erases)

    def double_click(self, at: Pointer) -> None:
        self.commit(at.erases)

    def right_press(self, at: Pointer) -> bool:
        corner = self._corner_near(at.point)
        if corner is not None:
            self._remove(corner)
        return self.busy or corner is not None

    def commit(self, swapped: bool) -> None:
        if len(self._corners) >= 3:
            corners, self._corners = self._corners, []
            self._let_go()
            self._apply(corners, swapped)

    def remove_point(self) -> None:
        near = self._corner_near(self._at.point) if self._at else None
        self._remove(len(self._corners) - 1 if near is None else near)

    def cancel(self) -> None:
        self.forget()
        self.changed.emit()

    def _unfinished(self) -> list[Point]:
        return self._corners

    def forget(self) -> None:
        self._corners, self._held, self._clicked = [], None, None

    def region(self) -> QRegion:
        return line_region(self._line()) if self._corners else QRegion()

    def paint(self, painter: QPainter) -> None:
        if not self._corners:
            return
        line = self._line()
        paint_line(painter, line)
        paint_line(painter, [line[-1], line[0]], dashed=True)
        near = self._corner_near(self._at.point) if self._at else None
        for number, corner in enumerate(self._corners):
            paint_handle(painter, self._seen(corner), number == near)

    def _line(self) -> list[QPointF]:
        """The outline as far as it goes, and on to the pointer."""
        line = [self._seen(corner) for corner in self._corners]
        loose = self._at is not None and self._held is None and self._corner_near(self._at.point) is None
        return [*line, self._seen(self._at.point)] if self._at and loose else line

    def _let_go(self) -> None:
        self._held = self._clicked = None
        self.changed.emit()

    def _remove(self, corner: int) -> None:
        del self._corners[corner]
        self._let_go()

    def _corner_near(self, point: Point) -> int | None:
        """The nearest corner within reach."""
        near = [(self._distance(corner, point), number) for number, corner in enumerate(self._corners)]
        distance, number = min(near, default=(NEAR + 1, 0))
        return number if distance <= NEAR else None

    def _edge_near(self, point: Point) -> int:
        """Where a new corner belongs: within an edge that is within reach, else at the end."""
        for number, (a, b) in enumerate(zip(self._corners, self._corners[1:], strict=False)):
            start, along = np.array(a), np.subtract(b, a)
            share = np.clip(np.dot(np.subtract(point, a), along) / max(np.dot(along, along), 1e-12), 0, 1)
            x, y = start + share * along
            if self._distance((float(x), float(y)), point) <= NEAR:
                return number + 1
        return len(self._corners)
