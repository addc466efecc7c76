"""What a run tells the world while it goes on, one JSON object a line, and how it is told to stop. No torch here."""

from __future__ import annotations

import json
import os
import threading
import time
from pathlib import Path
from typing import TextIO

CANCELLED = 3
"""Exit status of a run that was told to stop."""

_LOOK_SECONDS = 0.1
# A run that computes looks up more often; one that loads a library or waits for a disk may not.
_GRACE_SECONDS = 1.2


class RunCancelled(Exception):
    """The run was told to stop."""


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

    def report(self, event: str, **values: object) -> None:
        """Write one line `{"event": event, ...}`; where nobody reads any more, nothing."""
        if self._events is None:
            return
        try:
            self._events.write(json.dumps({"event": event, **values}) + "\n")
            self._events.flush()
        except (OSError, ValueError):
            # Whether the run is still wanted is for the lifeline to say.
            self._events = None

    def check(self) -> None:
        """Raise `RunCancelled` where the run is to stop."""
        if self._cancelled.is_set() or (self._cancel_file and self._cancel_file.exists()):
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
        while os.read(lifeline, 1):
            pass
        self._cancelled.set()

    def _look(self) -> None:
        while True:
            try:
                self.check()
            except RunCancelled:
                time.sleep(_GRACE_SECONDS)
                os._exit(CANCELLED)
            time.sleep(_LOOK_SECONDS)
