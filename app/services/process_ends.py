"""How a process of the program's own ended that was not to end."""

from __future__ import annotations

import signal
from dataclasses import dataclass

from app.domain.wording import mark, tr

NOT_STARTED = mark("{process} did not start ({detail})")
GARBLED = mark("{process} failed with an answer that cannot be read")
EXITED = mark("{process} exited with code {detail}")
CRASHED = mark("{process} crashed ({detail})")
KILLED = mark("{process} was killed from outside ({detail}; perhaps the memory ran out)")


@dataclass(frozen=True)
class ProcessEnd:
    """How a process ended.

    Attributes:
        how: One of the texts above.
        detail: What stands in it.
    """

    how: str
    detail: str = ""

    @classmethod
    def by_signal(cls, number: int) -> ProcessEnd:
        """Of one that did not exit by itself; Qt gives the signal's number where there are signals."""
        try:
            name = signal.Signals(number).name
        except ValueError:  # Windows gives the number of an exception
            return cls(CRASHED, f"{number & 0xFFFFFFFF:#x}")
        return cls(KILLED if name in ("SIGKILL", "SIGTERM") else CRASHED, name)

    def said_of(self, process: str) -> str:
        """A clause in the reader's language that begins with the name of the process, and has no full stop."""
        return tr(self.how, process=process, detail=self.detail)

    def recorded_of(self, process: str) -> str:
        """The same in English, for the log and the record."""
        return self.how.format(process=process, detail=self.detail)
