"""What is shown of a Frame, made off the UI thread: its filtered pixels and their smaller copies."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass

import cv2
from PySide6.QtCore import QObject, Signal

from app.domain.image import Frame
from app.domain.views import ViewSettings, viewed
from app.ui.frame_painter import halved_levels

log = logging.getLogger(__name__)

# Runs a function at some time, on another thread than the UI's.
Background = Callable[[Callable[[], None]], None]


@dataclass(frozen=True, eq=False)
class Wish:
    """A Frame, and what is to be done to its pixels; each is equal to itself alone."""

    frame: Frame
    filters: ViewSettings


class Preparation(QObject):
    """Fulfils the newest wish, and carries the answer over to the thread of the view.

    Attributes:
        wanted: The newest wish, set by the view.

    Signals:
        done: The `Wish`, and as a list the pixels in full size and what `halved_levels` made of them.
    """

    done = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.wanted: Wish | None = None
        self._one_at_a_time = threading.Lock()

    def run(self, wish: Wish) -> None:
        """Do the work; to be called on another thread."""
        with self._one_at_a_time:
            # Those that waited while a slider was dragged find that they are no longer wanted.
            if wish is not self.wanted:
                return
            try:
                seen = viewed(wish.frame.rgb, wish.filters)
                levels = [seen, *halved_levels(seen)]
            except (cv2.error, MemoryError):
                # The view goes on with what it has: slower and less smooth when zoomed out, nothing else.
                log.exception("no view of a Frame of %d x %d, %s", wish.frame.width, wish.frame.height, wish.filters)
                return
        self.done.emit(wish, levels)
