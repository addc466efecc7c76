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
    closing. Answers arrive through the event loop of the thread the lane was made on. A lane must be closed before it,
    or what it belongs to, is deleted; a closed one deletes itself once its thread has ended.
    """

    _answered = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = True
        # Held while an answer goes through: where the lane is deleted at that moment, Qt takes the program down.
        self._answering = threading.Lock()
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
            with self._answering:
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
            with self._answering:
                if self._open:
                    self._answered.emit(answer)
            # What they hold can be large, and the next task may never come.
            del task, answer

    def _deliver(self, answer: Callable[[], None]) -> None:
        if self._open:
            answer()


class Newest(QObject):
    """A lane for questions of which only the newest counts: it takes the place of one that still waits.

    Args:
        name: Of its thread, which is started with the first question.
        parent: Owns it.
    """

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._name = name
        self._lane: Lane | None = None
        self._forgotten = 0
        self._running = False
        self._waiting: Callable[[], None] | None = None

    def ask(
        self, work: Callable[[], Result], done: Callable[[Result], Any], failed: Callable[[Exception], Any]
    ) -> None:
        """Do `work` once what runs now is done; `done` or `failed` is called unless it is overtaken or forgotten."""
        forgotten, lane = self._forgotten, self._lane or Lane(self._name, self)
        self._lane = lane

        def told(tell: Callable[[Any], Any], outcome: Any) -> None:
            self._running = False
            if forgotten == self._forgotten:
                tell(outcome)
            if self._waiting and not self._running:
                self._waiting()

        def start() -> None:
            self._running, self._waiting = True, None
            lane.run(work, lambda result: told(done, result), lambda error: told(failed, error))

        if self._running:
            self._waiting = start
        else:
            start()

    def forget(self) -> None:
        """Nobody waits for an answer any more."""
        self._forgotten += 1
        self._waiting = None

    def close(self) -> None:
        """Stop."""
        self.forget()
        if self._lane:
            self._lane.close()
