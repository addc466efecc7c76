"""Work off the UI thread, answers on it."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

LOOK_AGAIN_MS = 1000

Result = TypeVar("Result")

log = logging.getLogger(__name__)


class Lane(QObject):
    """One background thread that does its work in order.

    The thread is a daemon: a network share that never answers can delay this lane, but neither the window nor its
    closing. Answers arrive through the event loop of the thread the lane was made on. A closed lane deletes itself
    once its thread has ended.
    """

    _answered = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = True
        self._work: queue.SimpleQueue[Callable[[], Callable[[], None]] | None] = queue.SimpleQueue()
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._loop, name=name, daemon=True)
        self._thread.start()

    def run(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], Any],
        failed: Callable[[Exception], Any],
    ) -> None:
        """Queue `work`; exactly one of `done` and `failed` is called with its outcome unless the lane closes first."""

        def task() -> Callable[[], None]:
            try:
                result = work()
            except Exception as error:  # noqa: BLE001 - whatever went wrong is the caller's to report
                problem = error
                return lambda: failed(problem)
            return lambda: done(result)

        self._work.put(task)

    def close(self, seconds: float = 5.0) -> bool:
        """Finish what is queued, for at most `seconds`; later answers are dropped. Returns whether all was done."""
        if self._open:
            self._open = False
            self._work.put(None)
            QTimer.singleShot(0, self, self._go_away)
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _go_away(self) -> None:
        # The thread must not tell its end itself: it may come while the program ends, and Qt with it.
        if self._thread.is_alive():
            QTimer.singleShot(LOOK_AGAIN_MS, self, self._go_away)
        else:
            self.deleteLater()

    def _loop(self) -> None:
        while (task := self._work.get()) is not None:
            answer = task()
            if self._open:
                self._answered.emit(answer)

    def _deliver(self, answer: Callable[[], None]) -> None:
        if self._open:
            answer()
