"""How long the rest of a run takes, from what is expected of it and from what was seen of it. No torch here."""

from __future__ import annotations

import statistics
import time
from collections import deque
from collections.abc import Callable, Mapping

# Of each kind of work so many of the last durations are remembered; below the least the expectation is trusted more.
_REMEMBERED, _LEAST = 31, 3


class Forecast:
    """Counts units of work, each kind with a duration of its own.

    What a unit takes is the median of the last ones, so that a lid closed in the middle of one, or a file that a disk
    first has to wake up for, counts as one unit like every other.

    Args:
        clock: Seconds that never go back.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._mark = clock()
        self._units: dict[str, int] = {}
        self._expected: dict[str, float] = {}
        self._seen: dict[str, deque[float]] = {}
        self._whole = False

    def expect(self, work: Mapping[str, tuple[int, float]], *, whole: bool) -> None:
        """Say what is to come, in place of what was said before.

        Args:
            work: Of each kind how many units there are, and the seconds that one is expected to take.
            whole: Whether that is all there is until the run is over.
        """
        self._units = {kind: units for kind, (units, _) in work.items()}
        self._expected = {kind: seconds for kind, (_, seconds) in work.items()}
        self._seen = {}
        self._whole = whole

    def skip(self, kind: str, units: int) -> None:
        """So many units were done before, by a process that was cut off."""
        self._units[kind] = max(0, self._units.get(kind, 0) - units)

    def advance(self, kind: str) -> None:
        """One more unit is done."""
        now = self._clock()
        self._seen.setdefault(kind, deque(maxlen=_REMEMBERED)).append(now - self._mark)
        self._mark = now
        self.skip(kind, 1)

    def seconds_of(self, kind: str, units: int) -> float:
        """What so many units of a kind take."""
        seen = self._seen.get(kind, ())
        trusted = len(seen) >= _LEAST or (seen and kind not in self._expected)
        return units * (statistics.median(seen) if trusted else self._expected.get(kind, 0.0))

    @property
    def left(self) -> float | None:
        """Seconds until the run is over, above 0; None while it is not known what is to come."""
        if not self._whole:
            return None
        return max(0.1, sum(self.seconds_of(kind, units) for kind, units in self._units.items()))
