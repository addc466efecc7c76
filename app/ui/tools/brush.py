"""Brush, eraser and smart brush."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QRegion

from app.domain import regions
from app.domain.mask_editing import Allowed
from app.domain.wording import mark, tr
from app.services.annotation_session import AnnotationSession
from app.ui.brush_cursor import cursor_region, paint_cursor
from app.ui.frame_view import FrameView
from app.ui.lines import line_region, paint_line
from app.ui.tools.options import Amount, Option, Switch
from app.ui.tools.tool import Point, Pointer, Tool

SMALLEST_DIAMETER, LARGEST_DIAMETER = 1, 1000

# The radius at the lightest touch of a stylus, as a share of the whole.
_LIGHTEST = 0.2
# Around the pointer, where a smart stroke begins, the colour is taken from within this radius in image pixels.
_SAMPLE_RADIUS = 3.0


class BrushOptions:
    """What all brushes share.

    Attributes:
        diameter: In image pixels.
        square: A square brush.
        pressure: The pressure of a stylus scales the size.
    """

    def __init__(self, radius: float) -> None:
        # Of a radius that is no half of a whole number, the nearest that is.
        self.diameter = Amount(
            tr("Brush diameter in image pixels"),
            SMALLEST_DIAMETER,
            LARGEST_DIAMETER,
            min(max(round(2 * radius), SMALLEST_DIAMETER), LARGEST_DIAMETER),
            unit=" px",
            by_factors=True,
            keys=tr("[ and ], or Ctrl+Wheel"),
        )
        self.square = Switch(tr("Square brush"), "mdi6.square-outline", tr("Paint with a square instead of a disc."))
        self.pressure = Switch(
            tr("Pen pressure"), "mdi6.gesture", tr("Pressing harder with a stylus paints wider."), on=True
        )

    @property
    def radius(self) -> float:
        """In image pixels."""
        return self.diameter.value / 2


class BrushTool(Tool):
    """Paints while the pointer is down.

    Ctrl at the press and the eraser tip of a stylus make a brush erase. Shift at the press draws a straight line from
    where the last stroke ended; held later, the stroke goes on in a straight line to where it is let go.
    """

    id = "brush"
    hint = mark("Drag to paint. Ctrl erases, Shift draws straight lines.")
    cursor = Qt.CursorShape.BlankCursor
    _erases = False

    def __init__(self, session: AnnotationSession, view: FrameView, brush: BrushOptions) -> None:
        super().__init__(session, view)
        self.brush = brush
        self.options: tuple[Option, ...] = (brush.diameter, brush.square, brush.pressure)
        self._down = False
        self._paints = True
        self._last: Point | None = None  # of this stroke, or where the one before ended
        self._end: Pointer | None = None  # where a straight line would end
        self._width = brush.radius  # that the stroke had last
        for option in self.options:
            option.changed.connect(self.changed)

    @property
    def busy(self) -> bool:
        return self._down

    def press(self, at: Pointer) -> None:
        self._down = True
        self._paints = at.erases == self._erases
        start = self._last if at.shift and self._last else at.point
        radius = self._radius(at)
        self._session.begin_stroke(*start, radius, self._paints, self.brush.square.value, self._allowed(start))
        self._last = start
        self._extend(at, radius)

    def drag(self, at: Pointer) -> None:
        self._end = at if at.shift else None
        if self._end is None:
            self._extend(at, self._radius(at))

    def release(self, at: Pointer) -> None:
        if self._down:
            # The tip of a stylus leaves without pressure, so the width is the one that the stroke had last.
            self._extend(at, self._radius(self._end) if self._end else self._width)
            self._down, self._end = False, None
            self._session.commit_stroke()

    def cancel(self) -> None:
        if self._down:
            self._down, self._end = False, None
            self._session.abandon_stroke()
            self.changed.emit()

    def forget(self) -> None:
        self._down, self._end, self._last = False, None, None

    def step_size(self, steps: int) -> None:
        if not self._down:
            self.brush.diameter.step(steps)

    def region(self) -> QRegion:
        if self._at is None:
            return QRegion()
        centre = self._seen(self._at.point)
        region = cursor_region(centre, self.brush.radius * self._scale, self._view.rect())
        return region | line_region([self._seen(self._last), centre]) if self._straight and self._last else region

    def paint(self, painter: QPainter) -> None:
        if self._at is None:
            return
        centre = self._seen(self._at.point)
        if self._straight and self._last:
            paint_line(painter, [self._seen(self._last), centre], dashed=True)
        erases = not self._paints if self._down else self._at.erases != self._erases
        paint_cursor(painter, centre, self.brush.radius * self._scale, erases, self.brush.square.value)

    @property
    def _straight(self) -> bool:
        """Whether a straight line is to be seen."""
        return self._at is not None and self._at.shift

    def _radius(self, at: Pointer) -> float:
        pressed = _LIGHTEST + (1 - _LIGHTEST) * at.pressure if self.brush.pressure.value else 1.0
        return max(0.5, self.brush.radius * pressed)

    def _allowed(self, start: Point) -> Allowed | None:
        """What restricts a stroke that begins here."""
        return None

    def _extend(self, at: Pointer, radius: float) -> None:
        if at.point != self._last:
            self._session.extend_stroke(*at.point, radius)
        self._last, self._width = at.point, radius


class EraserTool(BrushTool):
    """The brush, erasing."""

    id = "eraser"
    hint = mark("Drag to erase. Ctrl paints, Shift draws straight lines.")
    _erases = True


class SmartBrushTool(BrushTool):
    """A brush that keeps to pixels that look like those where the stroke began."""

    id = "smart_brush"
    hint = mark("Begin on what you want: only what looks alike is painted.")

    def __init__(self, session: AnnotationSession, view: FrameView, brush: BrushOptions) -> None:
        super().__init__(session, view, brush)
        self.tolerance = Amount(tr("Tolerance in grey levels"), 1, 128, 20, prefix="± ", slides=False)
        self.options = (brush.diameter, self.tolerance)

    def _allowed(self, start: Point) -> Allowed | None:
        frame = self._view.frame
        if frame is None or not self._paints:
            return None
        reference = regions.colour_at(frame.rgb, start, min(_SAMPLE_RADIUS, self.brush.radius))
        tolerance = self.tolerance.value
        return lambda rect: regions.agreeing(frame.rgb, rect, reference, tolerance)
