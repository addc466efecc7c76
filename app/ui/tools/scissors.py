"""Scissors (livewire): an outline that follows the edges of the image between the places that are clicked."""

from __future__ import annotations

import logging
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QRegion

from app.domain.livewire import Livewire
from app.domain.mask_editing import Rect
from app.domain.wording import mark
from app.services.annotation_session import AnnotationSession
from app.services.background import Newest
from app.ui.frame_view import FrameView
from app.ui.lines import line_region, paint_handle, paint_line
from app.ui.tools.options import Choice
from app.ui.tools.outline import NEAR, OpenOutlineTool
from app.ui.tools.tool import Point, Pointer

log = logging.getLogger(__name__)

# Around an anchor and where its path goes, this much of the image is searched; the costs of 512 x 512 take 80 ms.
_AROUND = 128
# A longer way is straight: the part of the image to search would be too large to keep up with the pointer.
_LONGEST = 768


@dataclass(eq=False)
class _Leg:
    """The outline from one anchor to the next; `path` is None until it is found."""

    start: Point
    end: Point
    path: list[Point] | None = None


class _Finder:
    """Finds paths, on the background thread; keeps what it knows about the anchor it was last asked about."""

    def __init__(self, rgb: NDArray[np.uint8]) -> None:
        self._rgb = rgb
        self._anchor: Point | None = None
        self._around = Rect(0, 0, 0, 0)
        self._wire: Livewire | None = None

    def path(self, start: Point, end: Point) -> list[Point]:
        """From `start` to `end` along edges; straight where that is too far."""
        (x0, y0), (x1, y1) = start, end
        if max(abs(x1 - x0), abs(y1 - y0)) > _LONGEST:
            return [start, end]
        height, width = self._rgb.shape[:2]
        needed = Rect(
            int(min(x0, x1)) - _AROUND // 2,
            int(min(y0, y1)) - _AROUND // 2,
            int(max(x0, x1)) + _AROUND // 2,
            int(max(y0, y1)) + _AROUND // 2,
        ).clipped(height, width)
        if needed.empty:
            return [start, end]
        if self._wire is None or self._around.united(needed) != self._around:
            # Some room to go on, so that the costs are not computed again with every move.
            self._around = Rect(
                needed.left - _AROUND, needed.top - _AROUND, needed.right + _AROUND, needed.bottom + _AROUND
            ).clipped(height, width)
            self._wire, self._anchor = Livewire(self._rgb, self._around), None
        if self._anchor != start:
            self._wire.set_anchor(start)
            self._anchor = start
        return [start, *self._wire.path_to(end), end]


class ScissorsTool(OpenOutlineTool):
    """An outline of anchors, between which it follows the edges of the image; straight while Alt or Shift is held."""

    id = "scissors"
    steps = mark("Scissors"), mark("Scissors, erase"), mark("Scissors, invert")
    hint = mark("Click along an edge, Enter closes. Alt goes straight.")

    def __init__(self, session: AnnotationSession, view: FrameView, effect: Choice) -> None:
        super().__init__(session, view, effect)
        self._newest = Newest("scissors", self)
        self._finder: _Finder | None = None
        self._anchors: list[Point] = []
        self._legs: list[_Leg] = []
        self._live: _Leg | None = None  # from the last anchor to the pointer
        self._way: list[Point] = []  # the last such way that was found, shown until the present one is
        self._closing: bool | None = None  # what `commit` was asked for, until all legs are found

    @property
    def busy(self) -> bool:
        return bool(self._anchors)

    def hover(self, at: Pointer | None) -> None:
        super().hover(at)
        if self._anchors and self._closing is None:
            self._find()

    def press(self, at: Pointer) -> None:
        frame = self._view.frame
        if self._closing is not None or frame is None:
            return
        if not self._anchors:
            self._finder = _Finder(frame.rgb)
            self._anchors = [at.point]
        elif len(self._legs) >= 2 and self._distance(self._anchors[0], at.point) <= NEAR:
            self.commit(at.erases)
            return
        elif at.point != self._anchors[-1]:
            self._add_leg(at.point, straight=at.alt or at.shift)
            self._anchors.append(at.point)
        self._find()
        self.changed.emit()

    def double_click(self, at: Pointer) -> None:
        self.commit(at.erases)

    def commit(self, swapped: bool) -> None:
        if len(self._anchors) >= 2 and self._closing is None:
            self._closing = swapped
            straight = self._at is not None and (self._at.alt or self._at.shift)
            self._add_leg(self._anchors[0], straight)
            self._find()

    def remove_point(self) -> None:
        if self._closing is None:
            self._anchors.pop()
            self._way = []
            if self._legs:
                self._legs.pop()
            self._find()
            self.changed.emit()

    def cancel(self) -> None:
        self.forget()
        self.changed.emit()

    def leave(self) -> None:
        # There is no time to look for what is missing, so that is straight.
        for leg in self._legs:
            leg.path = leg.path or [leg.start, leg.end]
        if self._closing is None:
            super().leave()
        else:
            self._finish()

    def _unfinished(self) -> list[Point]:
        enough = len(self._anchors) >= 3
        return [point for leg in self._legs for point in leg.path or []] if enough else []

    def forget(self) -> None:
        self._newest.forget()
        self._finder = self._live = self._closing = None
        self._anchors, self._legs, self._way = [], [], []

    def close(self) -> None:
        """Stop the background work."""
        self._newest.close()

    def region(self) -> QRegion:
        return line_region(self._line())

    def paint(self, painter: QPainter) -> None:
        if line := self._line():
            paint_line(painter, line)
            for number, anchor in enumerate(self._anchors):
                first = number == 0 and self._at is not None and self._distance(anchor, self._at.point) <= NEAR
                paint_handle(painter, self._seen(anchor), large=first)

    def _line(self) -> list[QPointF]:
        """Everything that is to be seen; a leg that is not found yet is straight."""
        points = self._anchors[:1]
        for leg in self._legs:
            points += leg.path or [leg.end]
        if self._live:
            points += self._live.path or [*self._way, self._live.end]
        return [self._seen(point) for point in points]

    def _add_leg(self, end: Point, straight: bool) -> None:
        start = self._anchors[-1]
        if self._live and self._live.end == end and not straight:
            self._legs.append(self._live)
        else:
            self._legs.append(_Leg(start, end, [start, end] if straight else None))
        self._live, self._way = None, []

    def _find(self) -> None:
        """Look for the legs that are missing and for the way to the pointer, or finish."""
        self._live = self._to_pointer()
        legs = [leg for leg in [*self._legs, self._live] if leg and leg.path is None]
        finder = self._finder
        if not legs or finder is None:
            self._finish()
            return

        def work() -> list[list[Point]]:
            return [finder.path(leg.start, leg.end) for leg in legs]

        def done(paths: list[list[Point]]) -> None:
            for leg, path in zip(legs, paths, strict=True):
                leg.path = path
                if self._anchors and leg.start == self._anchors[-1]:
                    self._way = path
            self._finish()
            self.changed.emit()

        def failed(error: Exception) -> None:
            log.error("no path along the edges was found", exc_info=error)
            done([[leg.start, leg.end] for leg in legs])

        self._newest.ask(work, done, failed)

    def _to_pointer(self) -> _Leg | None:
        """The way from the last anchor to the pointer."""
        if self._at is None or not self._anchors or self._closing is not None:
            return None
        start, end = self._anchors[-1], self._at.point
        if self._at.alt or self._at.shift:
            return _Leg(start, end, [start, end])
        if self._live and (self._live.start, self._live.end) == (start, end):
            return self._live
        return _Leg(start, end)

    def _finish(self) -> None:
        """Apply the outline once it is closed and all of it is found."""
        if self._closing is None or any(leg.path is None for leg in self._legs):
            return
        swapped, points = self._closing, [point for leg in self._legs for point in leg.path or []]
        self.cancel()
        self._apply(points, swapped)
