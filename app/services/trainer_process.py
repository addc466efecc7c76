"""The window's side of a training process: starts it, reads what it says, and ends it within two seconds."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import signal
import sys
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from app.services.process_ends import EXITED, NOT_STARTED, ProcessEnd
from wavegms_core import protocol

# It ends by itself 1.3 seconds after it was asked, whatever it is doing; one that does not is made to.
TERMINATE_MS, KILL_MS = 1450, 1650
# How long the end of the program waits for it to put its last steps on disk.
CLOSE_MS = 1500
READ_BYTES, LINE_BYTES = 1 << 16, 1 << 20

log = logging.getLogger(__name__)


class TrainerProcess(QObject):
    """One process that says JSON objects, one a line, and ends when its standard input does.

    It leads a process group of its own, so that whatever it may have started is killed with it. Lines that are no
    objects, or longer than a megabyte, go to the log, as does its standard error.

    Args:
        command: Program and arguments.
        parent: Owner.

    Signals:
        told: An object, as a dictionary.
        ended: Exit status, and its `ProcessEnd` where it did not exit by itself, else None. Comes once, and last.
    """

    told = Signal(object)
    ended = Signal(int, object)

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rest, self._log_rest = b"", b""
        self._skips = False  # to the end of a line that is too long
        self._pid = 0
        environment = QProcessEnvironment.systemEnvironment()
        # Threads that wait must not spin: the proposing process and the window share the cores.
        for name, value in {**protocol.ENVIRONMENT, "OMP_WAIT_POLICY": "PASSIVE", "PYTHONUNBUFFERED": "1"}.items():
            environment.insert(name, value)
        environment.remove("OMP_NUM_THREADS")
        process = self._process = QProcess(self)
        process.setProcessEnvironment(environment)
        process.setProgram(command[0])
        process.setArguments(list(command[1:]))
        if sys.platform != "win32":
            process.setUnixProcessParameters(QProcess.UnixProcessFlag.CreateNewSession)
        process.started.connect(self._on_started)
        process.readyReadStandardOutput.connect(self._read)
        process.readyReadStandardError.connect(self._read_log)
        process.errorOccurred.connect(self._on_error)
        process.finished.connect(self._on_finished)

    @property
    def pid(self) -> int:
        """Number of the process and its group; 0 while there is none."""
        return self._pid

    def start(self) -> None:
        """Start it; called once."""
        self._process.start()

    def stop(self) -> None:
        """Have it end: asked at once, told after 1.45 and killed after 1.65 seconds; `ended` comes as always."""
        self._process.closeWriteChannel()
        QTimer.singleShot(TERMINATE_MS, self, lambda: self._signal(kill=False))
        QTimer.singleShot(KILL_MS, self, self._kill)

    def drop(self) -> None:
        """Kill it, as nobody waits for what it says; it deletes itself once it is gone."""
        self.blockSignals(True)
        if self._process.state() == QProcess.ProcessState.NotRunning:
            self.deleteLater()
        else:
            self._process.finished.connect(self.deleteLater)
            self._kill()

    def close(self, milliseconds: int = CLOSE_MS) -> None:
        """End it and wait for that: for so long until it has ended by itself, and then for as long as a kill takes."""
        self.blockSignals(True)
        self._process.closeWriteChannel()
        if self._process.state() != QProcess.ProcessState.NotRunning and not self._process.waitForFinished(
            milliseconds
        ):
            self._kill()
            self._process.waitForFinished(1000)

    # --- inside

    def _on_started(self) -> None:
        self._pid = self._process.processId()

    def _kill(self) -> None:
        self._signal(kill=True)

    def _signal(self, kill: bool) -> None:
        if self._process.state() == QProcess.ProcessState.NotRunning:
            return
        if sys.platform == "win32" or not self._pid:
            # A process without a window does not hear anything milder there.
            self._process.kill()
        else:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._pid, signal.SIGKILL if kill else signal.SIGTERM)

    def _read(self) -> None:
        """Take a part of what is there, then let the window have its turn: it must not wait for one who floods it."""
        self._take(bytes(self._process.read(READ_BYTES).data()))
        if self._process.bytesAvailable():
            QTimer.singleShot(0, self, self._read)

    def _take(self, said: bytes) -> None:
        *lines, self._rest = (self._rest + said).split(b"\n")
        for line in lines:
            if self._skips:
                self._skips = False
            elif line.strip():
                self._tell(line)
        if len(self._rest) > LINE_BYTES:
            log.warning("the training process began a line that is too long: %.200r…", self._rest)
            self._rest, self._skips = b"", True

    def _tell(self, line: bytes) -> None:
        try:
            found = json.loads(line)
        except (ValueError, RecursionError):
            found = None
        if isinstance(found, dict):
            self.told.emit(found)
        else:
            log.warning("the training process said what cannot be read: %.200r", line)

    def _read_log(self) -> None:
        *lines, self._log_rest = (self._log_rest + self._process.readAllStandardError().data()).split(b"\n")
        for line in lines:
            log.info("training process: %s", line.decode(errors="replace").rstrip())
        self._log_rest = self._log_rest[-LINE_BYTES:]

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            log.warning("the training process did not start: %s", self._process.errorString())
            self.ended.emit(-1, ProcessEnd(NOT_STARTED, self._process.errorString()))

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        while said := bytes(self._process.read(READ_BYTES).data()):
            self._take(said)
        self._read_log()
        if self._log_rest:
            log.info("training process: %s", self._log_rest.decode(errors="replace"))
        how = None if status is QProcess.ExitStatus.NormalExit else ProcessEnd.by_signal(code)
        log.info("%s", (how or ProcessEnd(EXITED, str(code))).recorded_of("the training process"))
        self._pid = 0
        self.ended.emit(code, how)


def threads() -> int:
    """How many threads a training process computes with, so that a core is left for the window."""
    return max(1, (os.cpu_count() or 2) - 1)
