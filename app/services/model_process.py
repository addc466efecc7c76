"""The window's side of the proposing process: starts it, asks it, and starts it again when it dies."""

from __future__ import annotations

import itertools
import logging
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from app.domain.annotation import Proposal
from app.domain.wording import mark, tr
from app.services.model_words import model_words
from app.services.process_ends import EXITED, GARBLED, NOT_STARTED, ProcessEnd
from wavegms_core import protocol
from wavegms_core.bundle import Bundle

RESTART_DELAYS_MS = (500, 1000, 2000)
CRASHES_PER_REQUEST = 2
STOP_MS = 1000
WRITE_BYTES = 1 << 20

LOADING, PROPOSING = mark("Loading the model…"), mark("Proposing…")

# One request can wait in each, and is sent in this order.
AGAIN, PROMPT, ON_SHOW, AHEAD = _SLOTS = ("again", "prompt", "on show", "ahead")

# Where every request gets its number, so that nobody takes the answer to another's.
request_numbers = itertools.count(1)

log = logging.getLogger(__name__)


@dataclass
class _Request:
    number: int
    rgb: NDArray[np.uint8]
    bundle: Bundle
    crashes: int = 0
    forgotten: bool = False


class ModelProcess(QObject):
    """Proposals from another process, without ever waiting for it.

    One request is in flight at most. Behind it wait at most one prompt, one for the Frame on show and one ahead of
    time; in each of these places the newest replaces an older one without a word. Behind those wait any number that are
    asked aside. When the process dies it is started
    again, up to `len(RESTART_DELAYS_MS)` times in a row, and what it had not answered is sent again.

    Signals:
        activity_changed: What the process is busy with, empty when idle.
        device_changed: What the model runs on, empty while unknown.
        proposal_ready: Number of the request and its `app.domain.annotation.Proposal`.
        proposal_failed: Number of the request and one sentence.
        notice: One sentence the user should read.
        idle: Nothing is in flight, and nothing waits.
    """

    activity_changed = Signal(str)
    device_changed = Signal(str)
    proposal_ready = Signal(int, object)
    proposal_failed = Signal(int, str)
    notice = Signal(str)
    idle = Signal()

    def __init__(self, command: Sequence[str], bundle: Bundle, device: str, parent: QObject | None = None) -> None:
        """Nothing runs before `start`.

        Args:
            command: Program and arguments that become the proposing process.
            bundle: What it will probably propose with first; the process loads it ahead of that.
            device: `auto`, `cuda`, `mps` or `cpu`.
            parent: Owner.
        """
        super().__init__(parent)
        self._command = list(command)
        self._first = bundle
        self._device = device
        self._process: QProcess | None = None
        self._reader = protocol.MessageReader()
        self._log_rest = b""
        self._unsent: deque[memoryview] = deque()
        self._ready = False
        self._garbled = False
        self._refusal = ""
        self._failures = 0
        self._in_flight: _Request | None = None
        self._waiting: dict[str, _Request] = {}
        self._aside: deque[_Request] = deque()
        self._activity = ""
        self._restart = QTimer(self, singleShot=True)
        self._restart.timeout.connect(self._launch)

    def start(self) -> None:
        """Start the process, unless it runs."""
        if self._process is None and not self._restart.isActive():
            self._failures, self._refusal = 0, ""
            self._launch()

    def propose(self, request: int, rgb: NDArray[np.uint8], bundle: Bundle, ahead: bool = False) -> None:
        """Ask for a Proposal; `proposal_ready` or `proposal_failed` answers unless a newer request takes its place.

        Args:
            request: Number that the answer repeats. One that is already known is not sent twice; without `ahead` it
                moves up to the Frame on show.
            rgb: Shape (H, W, 3), uint8, sRGB; not to be changed until the answer.
            bundle: What to propose with.
            ahead: Whether it is for a Frame that is not on show yet; it waits for the one that is.

        Raises:
            ValueError: The array is not of that kind.
        """
        self._ask(AHEAD if ahead else ON_SHOW, request, rgb, bundle)

    def prompt(self, request: int, rgb: NDArray[np.uint8], bundle: Bundle) -> None:
        """Like `propose`, for a part of the Frame on show that the user waits for; it goes before what waits."""
        self._ask(PROMPT, request, rgb, bundle)

    def aside(self, request: int, rgb: NDArray[np.uint8], bundle: Bundle) -> None:
        """Like `propose`, for nothing that anybody corrects: it goes behind all others, and none takes its place."""
        _check(rgb)
        self._aside.append(_Request(request, np.ascontiguousarray(rgb), bundle))
        self._go_on()

    def _ask(self, slot: str, request: int, rgb: NDArray[np.uint8], bundle: Bundle) -> None:
        _check(rgb)
        if slot != AHEAD:
            self._first = bundle
        for known in (self._in_flight, self._waiting.get(AGAIN)):
            if known and known.number == request:
                known.forgotten = False
                return
        self._remove_waiting(request)
        self._waiting[slot] = _Request(request, np.ascontiguousarray(rgb), bundle)
        self._go_on()

    def _go_on(self) -> None:
        if self._refusal:
            # Not from inside this call: whoever asks has not noted the number yet.
            QTimer.singleShot(0, self, self._refuse_waiting)
        else:
            self._send_next()

    @property
    def busy(self) -> bool:
        """Whether a request is in flight or waits."""
        return self._in_flight is not None or bool(self._waiting or self._aside)

    def forget(self, request: int) -> None:
        """Drop a request; its answer, if one comes, is not passed on."""
        self._remove_waiting(request)
        if self._in_flight and self._in_flight.number == request:
            self._in_flight.forgotten = True

    def set_device(self, device: str) -> None:
        """Run on another device from the next proposal on; also tries again after the model was given up."""
        self._device = device
        self._failures, self._refusal = 0, ""
        if self._restart.isActive():
            return
        if self._process is None:
            self._launch()
        elif self._process.state() == QProcess.ProcessState.Running:
            self._begin()

    def stop(self) -> None:
        """End the process; waits for at most a second, then kills it. Nothing is answered any more."""
        self._restart.stop()
        self._ready = False
        self._in_flight = None
        self._waiting.clear()
        self._aside.clear()
        process, self._process = self._process, None
        if process is None:
            return
        process.blockSignals(True)
        process.closeWriteChannel()
        if process.state() != QProcess.ProcessState.NotRunning and not process.waitForFinished(STOP_MS):
            process.kill()
            process.waitForFinished(STOP_MS)
        process.deleteLater()

    # --- the process

    def _launch(self) -> None:
        environment = QProcessEnvironment.systemEnvironment()
        for name, value in {**protocol.ENVIRONMENT, "PYTHONUNBUFFERED": "1"}.items():
            environment.insert(name, value)
        environment.remove("OMP_NUM_THREADS")
        process = QProcess(self)
        process.setProcessEnvironment(environment)
        process.setProgram(self._command[0])
        process.setArguments(self._command[1:])
        process.started.connect(self._begin)
        process.bytesWritten.connect(self._write_on)
        process.readyReadStandardOutput.connect(self._read_answers)
        process.readyReadStandardError.connect(self._read_log)
        process.errorOccurred.connect(self._on_error)
        process.finished.connect(self._on_finished)
        self._process = process
        self._reader = protocol.MessageReader()
        self._garbled = False
        self._log_rest = b""
        self._unsent.clear()
        self._set_activity(tr(LOADING))
        process.start()

    def _begin(self) -> None:
        self._ready = False
        self._set_activity(tr(LOADING))
        self._write(protocol.Start(self._device, _folder(self._first)))

    def _write(self, message: protocol.Message) -> None:
        self._unsent.extend(memoryview(part) for part in protocol.encode(message) if part)
        self._write_on()

    def _write_on(self) -> None:
        """Hand over what the process can take soon; a whole Frame at once would hold the window up."""
        while self._process and self._unsent and self._process.bytesToWrite() < WRITE_BYTES:
            part = self._unsent.popleft()
            self._process.write(part[:WRITE_BYTES].tobytes())
            if len(part) > WRITE_BYTES:
                self._unsent.appendleft(part[WRITE_BYTES:])

    def _read_answers(self) -> None:
        process = self._process
        if process is None or self._garbled:
            return
        try:
            for message in self._reader.feed(process.readAllStandardOutput().data()):
                self._take(message)
                if self._process is not process:  # whoever took the answer has stopped the process
                    return
        except protocol.ProtocolError:
            log.exception("the model process gave an answer that cannot be read")
            self._garbled = True
            process.kill()

    def _read_log(self) -> None:
        if self._process:
            lines = (self._log_rest + self._process.readAllStandardError().data()).split(b"\n")
            self._log_rest = lines.pop()
            for line in lines:
                log.info("model process: %s", line.decode(errors="replace").rstrip())

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._process:
            self._lost(ProcessEnd(NOT_STARTED, self._process.errorString()))

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read_answers()
        self._read_log()
        if self._log_rest:
            log.info("model process: %s", self._log_rest.decode(errors="replace"))
        if self._process is None:  # whoever took the last answer has stopped the process
            return
        if self._garbled:
            self._lost(ProcessEnd(GARBLED))
        elif status is QProcess.ExitStatus.NormalExit:
            self._lost(ProcessEnd(EXITED, str(code)))
        else:
            self._lost(ProcessEnd.by_signal(code))

    def _lost(self, how: ProcessEnd) -> None:
        """The process is gone: keep what it had not answered, say so, and try again for some times."""
        log.warning("%s", how.recorded_of("the model process"))
        if self._process:
            self._process.blockSignals(True)
            self._process.deleteLater()
            self._process = None
        self._ready = False
        request, self._in_flight = self._in_flight, None
        blamed = None
        if request and not request.forgotten:
            request.crashes += 1
            if request.crashes < CRASHES_PER_REQUEST:
                self._waiting[AGAIN] = request
            else:
                blamed = request.number
        # Everything is in order before the first signal: a receiver may ask for anything at once.
        given_up = self._failures == len(RESTART_DELAYS_MS)
        if not given_up:
            self._restart.start(RESTART_DELAYS_MS[self._failures])
            self._failures += 1
        what = how.said_of(tr("The model process"))
        self.device_changed.emit("")
        if blamed is not None:
            sentence = tr("{what} twice on this image, so nothing is proposed for it.", what=what)
            self.proposal_failed.emit(blamed, sentence)
        if given_up:
            times = len(RESTART_DELAYS_MS) + 1
            self._refuse(tr("{what}, {times} times in a row; choose a device to try again.", what=what, times=times))
        else:
            self._set_activity(tr(LOADING))
            self.notice.emit(tr("{what} and is being started again.", what=what))

    # --- the conversation

    def _take(self, message: protocol.Message) -> None:
        match message:
            case protocol.Ready():
                self._ready = True
                self.device_changed.emit(message.device)
            case protocol.Notice():
                self.notice.emit(model_words(message.sentence))
            case protocol.Failed(request=None):
                self.device_changed.emit("")
                self._refuse(model_words(message.reason))
            case protocol.Failed():
                if not self._answered(message.request).forgotten:
                    self.proposal_failed.emit(message.request, model_words(message.reason))
            case protocol.Proposal():
                self._take_proposal(message)
            case _:
                raise protocol.ProtocolError(f"{type(message).__name__} is no answer")
        self._send_next()

    def _take_proposal(self, message: protocol.Proposal) -> None:
        asked = self._in_flight
        if asked and (message.height, message.width) != asked.rgb.shape[:2]:
            raise protocol.ProtocolError(f"{message} answers a Frame of {asked.rgb.shape}")
        request = self._answered(message.request)
        self._failures = 0
        if request.forgotten:
            return
        probability = np.frombuffer(message.payload, np.uint8).reshape(message.height, message.width)
        probability.flags.writeable = False
        description = request.bundle.description
        proposal = Proposal(
            probability=probability,
            bundle_id=description.id,
            bundle_name=description.name,
            weights_sha256=description.weights_sha256,
            threshold=message.threshold,
            confidence=message.confidence,
        )
        self.proposal_ready.emit(request.number, proposal)

    def _answered(self, number: int | None) -> _Request:
        request = self._in_flight
        if request is None or request.number != number:
            raise protocol.ProtocolError(f"request {number} is not the one in flight")
        self._in_flight = None
        return request

    def _send_next(self) -> None:
        if not self._ready or self._process is None or self._process.state() != QProcess.ProcessState.Running:
            return
        if self._in_flight is None and (self._waiting or self._aside):
            slot = next((slot for slot in _SLOTS if slot in self._waiting), None)
            request = self._in_flight = self._waiting.pop(slot) if slot else self._aside.popleft()
            height, width = request.rgb.shape[:2]
            self._write(protocol.Propose(request.number, _folder(request.bundle), height, width, request.rgb.data))
        self._set_activity(tr(PROPOSING) if self._in_flight else "")
        if not self.busy:
            self.idle.emit()

    def _refuse(self, sentence: str) -> None:
        """No proposals until the user does something; say why, and to each request."""
        self._ready = False
        self._refusal = sentence
        self._set_activity("")
        self.notice.emit(sentence)
        self._refuse_waiting()

    def _refuse_waiting(self) -> None:
        if not self._refusal:
            self._send_next()
            return
        waiting = [*self._waiting.values(), *self._aside]
        self._waiting.clear()
        self._aside.clear()
        for request in waiting:
            self.proposal_failed.emit(request.number, self._refusal)

    def _remove_waiting(self, number: int) -> None:
        self._waiting = {slot: request for slot, request in self._waiting.items() if request.number != number}
        self._aside = deque(request for request in self._aside if request.number != number)

    def _set_activity(self, activity: str) -> None:
        if activity != self._activity:
            self._activity = activity
            self.activity_changed.emit(activity)


def _check(rgb: NDArray[np.uint8]) -> None:
    if rgb.dtype != np.uint8 or rgb.ndim != 3 or rgb.shape[2] != 3 or not rgb.size:
        raise ValueError(f"expected an (H, W, 3) uint8 image, found {rgb.shape} {rgb.dtype}")


def _folder(bundle: Bundle) -> str:
    return str(bundle.folder.absolute())
