"""What a run tells the world while it goes on, one JSON object a line, and how it is told to stop. No torch here."""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from training.forecast import Forecast

CANCELLED = 3
"""Exit status of a run that was told to stop."""

_LOOK_SECONDS = 0.1
# A run that computes looks up more often, and then saves what it has; one that waits for a disk may not. One that has
# never looked up is still loading libraries, and has nothing to save.
_GRACE_SECONDS = 1.0


class RunCancelled(Exception):
    """The run was told to stop."""


def events_on_stdout() -> TextIO:
    """Standard output for the events alone: what anything else prints goes to standard error from now on."""
    events = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
    os.dup2(2, 1)
    return events


def step_back(threads: int) -> None:
    """Leave the machine to the window: a low priority, and few threads that do not spin while they wait.

    To be called before any library that does arithmetic is imported, for each reads its settings then.

    Args:
        threads: How many each may have.
    """
    os.environ["OMP_WAIT_POLICY"] = "PASSIVE"
    for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"):
        os.environ[variable] = str(threads)
    if sys.platform == "win32":
        import ctypes

        this_process, below_normal = ctypes.c_void_p(-1), 0x4000
        ctypes.windll.kernel32.SetPriorityClass(this_process, below_normal)
    else:
        os.nice(10)


class RunControl:
    """The line to whoever started a run.

    Args:
        events: Where events are written, None for nowhere.
        cancel_file: Once it exists, the run is to stop.
        lifeline: Descriptor of a pipe that somebody holds open for as long as the run is wanted; None for none.
    """

    def __init__(
        self, events: TextIO | None = None, cancel_file: Path | None = None, lifeline: int | None = None
    ) -> None:
        self._events = events
        self._cancel_file = cancel_file
        self._lifeline = lifeline
        self._cancelled = threading.Event()
        self._looked = False
        self.forecast = Forecast()

    def report(self, event: str, **values: object) -> None:
        """Write one line `{"event": event, ...}`."""
        self.write({"event": event, **values})

    def write(self, values: Mapping[str, object]) -> None:
        """Write one line; where nobody reads any more, nothing."""
        if self._events is None:
            return
        try:
            self._events.write(json.dumps(values) + "\n")
            self._events.flush()
        except (OSError, ValueError):
            # Whether the run is still wanted is for the lifeline to say.
            self._events = None

    def progress(self, phase: str, step: int, steps: int, work: str = "", **values: object) -> None:
        """Report that one more unit of the work of a phase is done, and how long the rest takes.

        Args:
            phase: What is being done.
            step: How many units of the phase are done.
            steps: How many it has.
            work: Kind of the work for the forecast; the phase where it is not given.
            values: What else there is to say.
        """
        work = work or phase
        self.forecast.advance(work)
        eta, left = self.forecast.seconds_of(work, steps - step), self.forecast.left
        about = {"eta_s": round(eta, 1), "total_eta_s": None if left is None else round(left, 1)}
        self.report("progress", phase=phase, step=step, steps=steps, **about, **values)

    def check(self) -> None:
        """Raise `RunCancelled` where the run is to stop."""
        self._looked = True
        if self._wished():
            raise RunCancelled

    def watch(self) -> None:
        """From now on end the process within two seconds of the wish, whatever it is doing.

        As each file is replaced as a whole, that harms a run no more than a kill does.
        """
        if self._lifeline is not None:
            threading.Thread(target=self._hold, args=(self._lifeline,), daemon=True).start()
        threading.Thread(target=self._look, daemon=True).start()

    def _hold(self, lifeline: int) -> None:
        # Not through a buffered stream, whose lock would still be held when the process ends.
        with suppress(OSError):
            while os.read(lifeline, 1):
                pass
        self._cancelled.set()

    def _look(self) -> None:
        while not self._wished():
            time.sleep(_LOOK_SECONDS)
        if self._looked:
            time.sleep(_GRACE_SECONDS)
        os._exit(CANCELLED)

    def _wished(self) -> bool:
        return self._cancelled.is_set() or (self._cancel_file is not None and self._cancel_file.exists())
