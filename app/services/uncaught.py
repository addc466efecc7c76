"""What nobody caught, in whatever thread: into the log, and told once."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

log = logging.getLogger(__name__)


class Failures(QObject):
    """Hears of every exception that nobody caught, once it is installed.

    Signals:
        failed: The traceback; emitted from the thread in which it happened.
    """

    failed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._telling = False

    def install(self) -> None:
        """Hear of them from now on, and put what Qt complains of into the log."""
        sys.excepthook = self.note
        threading.excepthook = self._note_of_thread
        qInstallMessageHandler(_log_message_of_qt)

    def note(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """Log an exception and tell of it."""
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            return
        problem = error if error is not None else kind()
        log.critical("nobody caught this", exc_info=(kind, problem, trace))
        # Telling may fail, too, and would be told for ever.
        if not self._telling:
            self._telling = True
            try:
                self.failed.emit("".join(traceback.format_exception(kind, problem, trace)))
            finally:
                self._telling = False

    def _note_of_thread(self, arguments: threading.ExceptHookArgs) -> None:
        self.note(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)


def _log_message_of_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", message)
