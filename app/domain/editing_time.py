"""For how long a reader is at work on an Image."""

from __future__ import annotations

import time
from collections.abc import Callable

LONGEST_PAUSE = 30.0
"""Seconds between two actions that still count as work; of a longer pause no more than these do."""


class EditingTime:
    """Adds up the time between the actions of a reader, idle time left out.

    Args:
        clock: Seconds since whenever; it never goes backwards.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._last = clock()
        self._seconds = 0.0

    def begin(self) -> None:
        """The reader has an Image before them from now on; what was not taken is forgotten."""
        self._last = self._clock()
        self._seconds = 0.0

    def note_action(self) -> None:
        """The reader does something."""
        now = self._clock()
        self._seconds += min(now - self._last, LONGEST_PAUSE)
        self._last = now

    def take(self) -> float:
        """The reader ends a step; returns the seconds that were not taken before."""
        self.note_action()
        seconds, self._seconds = self._seconds, 0.0
        return seconds
