"""The decoding process: reads files for the window, so that what a file does to a decoder is done to no mask.

It answers one request at a time and keeps the file whose Frames were asked for last open. It ends with its standard
input, and by itself where a decoder never returns, because then nobody may be left to end it.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import signal
import sys
import time
from pathlib import Path
from typing import Any, BinaryIO

from app.domain.errors import ImageError
from app.storage.images import frames, reader
from app.storage.images.messages import MessageError, pack, receive, send

# Address space for decoding 200 megapixels of the deepest grey; what wants more is refused before the whole machine is
# out of memory, and somebody's unsaved work with it.
MEMORY_BYTES = 8 << 30
# The window ends a process that hangs; this one ends itself when the window would have done so long ago.
MARGIN = 1.5
BEAT_SECONDS = 0.2

log = logging.getLogger(__name__)


def main(arguments: list[str]) -> int:
    """Serve the standard streams until the input ends.

    Args:
        arguments: For how many seconds at most anybody waits for an answer.

    Returns:
        Exit status.
    """
    # Ctrl+C in a terminal reaches the whole process group; the window decides when this process ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # The messages have the standard streams for themselves: what a library prints goes to standard error instead.
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    faulthandler.enable(2)
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s", stream=sys.stderr)
    _limit_resources()
    with requests, answers:
        try:
            _serve(requests, answers, MARGIN * float(arguments[0]))
        except (MessageError, BrokenPipeError) as error:
            log.info("the window is gone or sent no message: %s", error)
            os._exit(1)  # closing the answers in the usual way would fail on the rest of them once more
    return 0


def _limit_resources() -> None:
    try:
        import resource
    except ImportError:  # Windows has other means
        return
    machine = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    # No image may lie about in a core file after a crash.
    for limit, size in ((resource.RLIMIT_AS, min(MEMORY_BYTES, machine)), (resource.RLIMIT_CORE, 0)):
        try:
            _, most = resource.getrlimit(limit)
            resource.setrlimit(limit, (size if most == resource.RLIM_INFINITY else min(size, most), most))
        except (ValueError, OSError) as error:
            log.info("the system sets no such limit: %s", error)


def _serve(requests: BinaryIO, answers: BinaryIO, patience: float) -> None:
    pulse = Pulse(answers, patience)
    decoding = Decoding(pulse)
    send(answers, {"ready": True})
    while (request := receive(requests)) is not None:
        pulse.begin()
        try:
            result, pixels = pack(decoding.answer(request.header))
        except ImageError as error:
            send(answers, {"refused": str(error), "spent": isinstance(error.__cause__, MemoryError)})
        else:
            send(answers, {"result": result}, pixels)
        faulthandler.cancel_dump_traceback_later()


class Pulse:
    """Ends the process where it hangs, and tells the window that it does not.

    Args:
        answers: To the window.
        patience: Seconds without a sign of life after which the process ends.
    """

    def __init__(self, answers: BinaryIO, patience: float) -> None:
        self._answers = answers
        self._patience = patience
        self._beat = 0.0

    def begin(self) -> None:
        """Count the seconds from now on."""
        # Not a signal: decoders that hang in C never look at those. This is a thread without an interpreter.
        faulthandler.dump_traceback_later(self._patience, exit=True, file=2)
        self._beat = time.monotonic()

    def beat(self) -> None:
        """Say that a part of something long is done; to be called as often as one likes."""
        if time.monotonic() - self._beat >= BEAT_SECONDS:
            send(self._answers, {"working": True})
            self.begin()


class Decoding:
    """Answers requests.

    Args:
        pulse: Is told of the progress in what may take long.
    """

    def __init__(self, pulse: Pulse) -> None:
        self._pulse = pulse
        self._path = Path()
        self._signature: tuple[int, ...] = ()
        self._frames: frames.FrameReader | None = None

    def answer(self, request: dict[str, Any]) -> object:
        """What a request asks for: an Image, a Frame, a thumbnail, or an Identity.

        Raises:
            ImageError: The file does not give it; one sentence says why and what to do.
            MessageError: It is no request.
        """
        try:
            path = Path(request["path"])
            match request["ask"]:
                case "image":
                    return reader.read_image(path, self._go_on)
                case "frame":
                    return self._reader_of(path).read(request["index"])
                case "thumbnail":
                    return reader.thumbnail(frames.first_frame(path), request["side"])
                case "identity":
                    return reader.read_identity(path)
        except KeyError as error:
            raise MessageError(f"{request} lacks {error}") from error
        raise MessageError(f"{request} is no request")

    def _go_on(self) -> bool:
        """For whoever asks, while it reads a video, whether to stop: whoever has waited too long ends the process."""
        self._pulse.beat()
        return False

    def _reader_of(self, path: Path) -> frames.FrameReader:
        """The open file where it is the one used last and has not changed, else opened now."""
        signature = _signature(path)
        if self._frames is None or (path, signature) != (self._path, self._signature):
            if self._frames:
                self._frames.close()
            self._frames = None
            self._frames = frames.open_frames(path)
            self._path, self._signature = path, signature
            self._pulse.beat()
        return self._frames


def _signature(path: Path) -> tuple[int, ...]:
    """What changes with a file's content; empty where nobody can say, which `open_frames` then puts into words."""
    try:
        status = path.stat()
    except (OSError, ValueError):
        return ()
    return status.st_ino, status.st_size, status.st_mtime_ns
