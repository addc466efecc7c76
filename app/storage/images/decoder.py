"""Files to Images by a process of its own, which a decoder may crash, hang or fill without harm to this one."""

from __future__ import annotations

import logging
import os
import queue
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, TypeVar, cast

import numpy as np
from numpy.typing import NDArray

from app.domain.errors import ImageError
from app.domain.image import Frame, Identity, Image
from app.domain.wording import tr
from app.storage.images.messages import Message, MessageError, receive, send, unpack

HANG_SECONDS = 30.0
# From a cold disk, with a virus scanner looking on.
START_SECONDS = 60.0
# Starting a process takes about as long, so it is not worth giving up an answer that is sooner.
GIVE_UP_SECONDS = 1.0
LOOK_SECONDS = 0.05
END_SECONDS = 0.5
PIPE_BYTES = 1 << 20
NAME_LENGTH = 80

Value = TypeVar("Value")
Wanted = Callable[[], bool]

log = logging.getLogger(__name__)


class _LostError(Exception):
    """The process has ended, or must be ended."""


class _HangsError(_LostError):
    """The process gives no answer."""


class Decoder:
    """Reads files in another process, one at a time; every call waits, so none is for the UI thread.

    The process is started when it is needed first, and again after it was lost: to a file that crashed it, that took
    too long, or that nobody waited for any more.

    Args:
        command: Program and arguments that become the process; the seconds to wait for an answer are added.
        seconds: How long one file may take.
    """

    def __init__(self, command: Sequence[str], seconds: float = HANG_SECONDS) -> None:
        self._command = [*command, str(seconds)]
        self._seconds = seconds
        self._turn = threading.Lock()  # one request at a time
        self._state = threading.Lock()  # guards the two below
        self._helper: _Helper | None = None
        self._closed = False

    def start(self) -> None:
        """Start the process ahead of the first request, without waiting for it."""
        with suppress(OSError):  # the first request says why
            self._launched()

    def read_image(self, path: Path, wanted: Wanted = lambda: True) -> Image | None:
        """As `app.storage.images.reader.read_image`.

        Args:
            path: The file.
            wanted: Asked now and then; once it says no, the process is not waited for much longer.

        Returns:
            The Image, or None where it was given up.

        Raises:
            ImageError: The file cannot be opened, crashes the decoder or takes too long.
        """
        return self._ask(Image, path, wanted, {"ask": "image"})

    def read_frame(self, path: Path, index: int, wanted: Wanted = lambda: True) -> Frame | None:
        """One Frame of a file, which stays open until a Frame of another is asked for; else as `read_image`."""
        return self._ask(Frame, path, wanted, {"ask": "frame", "index": index})

    def thumbnail(self, path: Path, side: int, wanted: Wanted = lambda: True) -> NDArray[np.uint8] | None:
        """As `app.storage.images.reader.thumbnail`, of the first Frame; else as `read_image`."""
        return self._ask(NDArray[np.uint8], path, wanted, {"ask": "thumbnail", "side": side})

    def read_identity(self, path: Path, wanted: Wanted = lambda: True) -> Identity | None:
        """As `app.storage.images.reader.read_identity`; else as `read_image`."""
        return self._ask(Identity, path, wanted, {"ask": "identity"})

    def rest(self) -> None:
        """End the process until something is to be read again."""
        self._drop()

    def close(self) -> None:
        """End the process; nothing is read any more, and what is being read is given up."""
        with self._state:
            self._closed = True
        self._drop()

    def _ask(self, kind: type[Value], path: Path, wanted: Wanted, request: dict[str, Any]) -> Value | None:
        while not self._turn.acquire(timeout=LOOK_SECONDS):
            if not wanted():
                return None
        try:
            return self._answer(kind, path, wanted, request | {"path": os.fspath(path.absolute())})
        finally:
            self._turn.release()

    def _answer(self, kind: type[Value], path: Path, wanted: Wanted, request: dict[str, Any]) -> Value | None:
        while helper := self._ready(wanted):
            fresh = helper.answers == 0
            try:
                answer = helper.ask(request, self._seconds, wanted)
                if answer is None:
                    self._drop()
                    return None
                if "refused" not in answer.header:
                    return unpack(kind, answer.header.get("result"), answer.pixels)
            except (_LostError, MessageError) as error:
                status = helper.status  # before it is ended here
                self._drop()
                if self._closed:
                    return None
                log.warning("the decoding process was lost to %s, status %s: %s", path, status, error)
                # Where it had read other files before, one of them may have left it in disorder: a second try tells.
                if fresh or isinstance(error, _HangsError):
                    raise ImageError(self._sentence(path, error, status)) from error
                continue
            if answer.header.get("spent"):
                self._drop()
            raise ImageError(str(answer.header["refused"]))
        return None

    def _sentence(self, path: Path, error: Exception, status: int | None) -> str:
        name = shown_name(path)
        if isinstance(error, _HangsError):
            return tr(
                "{name} could not be read within {seconds:g} seconds; copy it to a disk of this computer "
                "or export it again.",
                name=name,
                seconds=self._seconds,
            )
        # What the system does to the largest process when the memory runs out.
        if status == -getattr(signal, "SIGKILL", signal.SIGTERM):
            return tr(
                "There is not enough memory to open {name}; close other programs or export it smaller.", name=name
            )
        return tr(
            "{name} is damaged in a way that ends the decoder; export it again from where it came from.", name=name
        )

    def _ready(self, wanted: Wanted) -> _Helper | None:
        """The process once it can be asked; None where it has been closed or nobody waits for it."""
        try:
            helper = self._launched()
            if helper is None or not helper.wait_until_ready(wanted):
                return None
        except (OSError, _LostError) as error:
            self._drop()
            if self._closed:
                return None
            log.exception("the decoding process does not start")
            raise ImageError(
                tr("The part of WaveMask that reads images does not start; start WaveMask again or reinstall it.")
            ) from error
        return helper

    def _launched(self) -> _Helper | None:
        with self._state:
            if self._helper and self._helper.status is not None:
                log.warning("the decoding process ended with status %s, having nothing to do", self._helper.status)
                self._helper.end()
                self._helper = None
            if self._helper is None and not self._closed:
                self._helper = _Helper(self._command)
            return self._helper

    def _drop(self) -> None:
        with self._state:
            helper, self._helper = self._helper, None
        if helper:
            helper.end()


class _Helper:
    """One run of the decoding process.

    Args:
        command: Program and arguments.

    Attributes:
        answers: How many requests it has answered.

    Raises:
        OSError: There is no such program.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self.answers = 0
        self._is_ready = False
        self._received: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
        self._process = subprocess.Popen(  # noqa: S603 - the command is this program's own
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            # It multiplies no matrices, and each thread of OpenBLAS would take of the address space that it may have.
            env=os.environ | {"OPENBLAS_NUM_THREADS": "1", "PYTHONUNBUFFERED": "1"},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            pipesize=PIPE_BYTES,
        )
        self._threads = [
            threading.Thread(target=task, args=(stream,), name=name, daemon=True)
            for task, stream, name in (
                (self._read, self._process.stdout, "decoder answers"),
                (_log_lines, self._process.stderr, "decoder log"),
            )
        ]
        for thread in self._threads:
            thread.start()

    @property
    def status(self) -> int | None:
        """Exit status, negative for a signal, None while it runs."""
        return self._process.poll()

    def wait_until_ready(self, wanted: Wanted) -> bool:
        """Whether it can be asked now; no where nobody waits for it any more."""
        if not self._is_ready:
            self._is_ready = self._next(START_SECONDS, wanted) is not None
        return self._is_ready

    def ask(self, request: dict[str, Any], seconds: float, wanted: Wanted) -> Message | None:
        """The answer to a request, None where nobody waits for it any more.

        Raises:
            _LostError: None will come.
        """
        try:
            send(cast(Any, self._process.stdin), request)
        except (OSError, ValueError) as error:  # ValueError where the window closes it at this moment
            self._settle()
            raise _LostError from error
        answer = self._next(seconds, wanted)
        self.answers += answer is not None
        return answer

    def end(self) -> None:
        """End it now; it has nothing to lose."""
        self._process.kill()
        with suppress(OSError):  # what could not be written cannot be written now either
            cast(Any, self._process.stdin).close()
        self._settle()
        for thread in self._threads:
            thread.join(END_SECONDS)

    def _settle(self) -> None:
        # One that waits for a dead network share cannot even be killed; it goes once the share answers.
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(END_SECONDS)

    def _next(self, seconds: float, wanted: Wanted) -> Message | None:
        began = last_sign = time.monotonic()
        while True:
            try:
                message = self._received.get(timeout=LOOK_SECONDS)
            except queue.Empty:
                now = time.monotonic()
                if now - last_sign >= seconds:
                    raise _HangsError(f"no answer within {seconds:g} s") from None
                if now - began >= GIVE_UP_SECONDS and not wanted():
                    return None
                continue
            if message is None:
                self._settle()
                raise _LostError
            if "working" not in message.header:
                return message
            last_sign = time.monotonic()

    def _read(self, stream: IO[bytes]) -> None:
        with stream:
            try:
                while (message := receive(cast(Any, stream))) is not None:
                    self._received.put(message)
            except (MessageError, MemoryError):
                log.exception("the decoding process gave an answer that cannot be read")
        self._received.put(None)


def _log_lines(stream: IO[bytes]) -> None:
    with stream:
        for line in stream:
            log.info("decoding process: %s", line.decode(errors="replace").rstrip())


def shown_name(path: Path) -> str:
    """The name of a file in a sentence."""
    name = "".join(letter if letter.isprintable() else "_" for letter in path.name)
    return name if len(name) <= NAME_LENGTH else f"{name[: NAME_LENGTH // 2]}…{name[-NAME_LENGTH // 2 + 1 :]}"
