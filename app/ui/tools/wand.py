"""The wand: what looks like the place that was pressed."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from app.domain import regions
from app.domain.mask_editing import Rect
from app.domain.wording import mark, tr
from app.services.annotation_session import AnnotationSession
from app.services.background import Newest
from app.ui.frame_view import FrameView
from app.ui.tools.draft import DraftTool, Mask
from app.ui.tools.options import Amount, Switch
from app.ui.tools.tool import Point, Pointer

log = logging.getLogger(__name__)

# Units of the widget that the pointer moves for one more grey level.
_PER_LEVEL = 3.0


@dataclass(frozen=True)
class _Found:
    """A region, and the mask with it."""

    rect: Rect
    inside: Mask
    draft: Mask


class WandTool(DraftTool):
    """Press to see the region, drag up or down for more or less of it, let go to take it."""

    id = "wand"
    hint = mark("Press, drag up for more or down for less, let go. Ctrl erases.")

    def __init__(self, session: AnnotationSession, view: FrameView) -> None:
        super().__init__(session, view)
        self.tolerance = Amount(tr("Tolerance in grey levels"), 0, 255, 16, prefix="± ")
        self.connected = Switch(
            tr("Connected"), "mdi6.vector-link", tr("Only what is connected with the place pressed."), on=True
        )
        self.options = (self.tolerance, self.connected)
        self._newest = Newest("wand", self)
        self._seed: Point = (0.0, 0.0)
        self._start = (0.0, 0)  # height of the press in the widget, and the tolerance then
        self._adds = True
        self._found: _Found | None = None  # for the present tolerance
        self._released = False
        self.tolerance.changed.connect(self._look)
        self.connected.changed.connect(self._look)

    def press(self, at: Pointer) -> None:
        self.cancel()
        x, y = at.point
        height, width = self._shape
        if 0 <= x < width and 0 <= y < height and self._begin() is not None:
            self._seed, self._adds, self._released = at.point, not at.erases, False
            self._start = self._seen(at.point).y(), self.tolerance.value
            self._look()

    def drag(self, at: Pointer) -> None:
        if self.busy and not self._released:
            height, tolerance = self._start
            self.tolerance.value = tolerance + round((height - self._seen(at.point).y()) / _PER_LEVEL)

    def release(self, at: Pointer) -> None:
        self.drag(at)
        self._released = True
        self._take()

    def step_size(self, steps: int) -> None:
        self.tolerance.step(steps)

    def forget(self) -> None:
        super().forget()
        self._newest.forget()
        self._found = None

    def close(self) -> None:
        """Stop the background work."""
        self._newest.close()

    def _look(self) -> None:
        """Find the region in the background; only what was asked for last is shown."""
        mask, frame = self._mask, self._view.frame
        if mask is None or frame is None:
            return
        self._found = None
        seed, tolerance, connected, adds = self._seed, self.tolerance.value, self.connected.value, self._adds

        def work() -> _Found:
            region = regions.wand_region(frame.rgb, seed, tolerance, connected)
            rect = Rect.around(region)
            return _Found(rect, region[rect.window], mask | region if adds else mask & ~region)

        def done(found: _Found) -> None:
            self._show(found.draft)
            # One that the options have overtaken is shown, as the next is on its way, but not taken.
            if (tolerance, connected) == (self.tolerance.value, self.connected.value):
                self._found = found
                self._take()

        def failed(error: Exception) -> None:
            log.error("the wand found nothing", exc_info=error)
            self.cancel()

        self._newest.ask(work, done, failed)

    def _take(self) -> None:
        """Apply the region, once the pointer is up and it is there."""
        if self.busy and self._released and self._found:
            found = self._found
            self._finish(mark("Wand") if self._adds else mark("Wand, erase"), found.rect, found.inside, self._adds)
