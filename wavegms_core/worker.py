"""The proposing process: reads requests from its standard input, answers with probability maps.

torch is imported when the first bundle is to be loaded, so that `Loading` is sent at once.
"""

from __future__ import annotations

import logging
import os
import signal
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import numpy as np
from numpy.typing import NDArray

from wavegms_core.bundle import BundleError
from wavegms_core.protocol import (
    Failed,
    Load,
    Loaded,
    Loading,
    Message,
    Notice,
    Proposal,
    Propose,
    ProtocolError,
    encode,
    read_message,
)

if TYPE_CHECKING:
    from wavegms_core.segmenter import Segmenter

log = logging.getLogger(__name__)


def main() -> int:
    """Serve the standard streams until the input ends; returns the exit status."""
    # Ctrl+C in a terminal reaches the whole process group; the window decides when this process ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # The messages get standard output for themselves: whatever a library prints goes to standard error instead.
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s", stream=sys.stderr)
    with open(0, "rb", closefd=False) as requests, answers:
        try:
            Worker(requests, answers).serve()
        except (ProtocolError, BrokenPipeError) as error:
            log.warning("the window is gone or sent no message: %s", error)
            return 1
    return 0


class Worker:
    """Answers messages one at a time with the bundle that was loaded last."""

    def __init__(self, requests: BinaryIO, answers: BinaryIO) -> None:
        self._requests = requests
        self._answers = answers
        self._segmenter: Segmenter | None = None

    def serve(self) -> None:
        """Answer until the requests end.

        Raises:
            ProtocolError: What was received is no request.
        """
        while (message := read_message(self._requests)) is not None:
            if isinstance(message, Load):
                self._load(message)
            elif isinstance(message, Propose):
                self._propose(message)
            else:
                raise ProtocolError(f"{type(message).__name__} is no request")

    def _load(self, message: Load) -> None:
        self._send(Loading())
        self._segmenter = None
        try:
            from wavegms_core.devices import choose_device

            device, missing = choose_device(message.device)
            if missing:
                self._send(Notice(f"{missing} cannot be used on this computer, so the model runs on the CPU."))
            try:
                self._load_on(Path(message.bundle), device)
            except RuntimeError as error:
                if device == "cpu":
                    raise
                self._fall_back(Path(message.bundle), error)
        except BundleError as error:
            self._send(Failed(None, str(error)))
        except Exception as error:
            log.exception("loading failed")
            self._send(Failed(None, f"The model could not be loaded ({_first_line(error)}). Restart WaveMask."))

    def _propose(self, message: Propose) -> None:
        rgb = np.frombuffer(message.payload, np.uint8).reshape(message.height, message.width, 3)
        answer: Message
        try:
            answer = self._proposal(message.request, rgb)
        except Exception as error:
            log.exception("proposing failed")
            reason = f"The model failed on this Frame of {message.width} x {message.height} pixels"
            answer = Failed(message.request, f"{reason} ({_first_line(error)}).")
        self._send(answer)

    def _proposal(self, request: int, rgb: NDArray[np.uint8]) -> Proposal:
        from wavegms_core.segmenter import confidence, quantise

        segmenter = self._segmenter
        if segmenter is None:
            raise RuntimeError("no model is loaded")
        started = time.perf_counter()
        try:
            probability = segmenter.segment(rgb)
        except RuntimeError as error:
            if segmenter.device.type == "cpu":
                raise
            probability = self._fall_back(segmenter.bundle.folder, error).segment(rgb)
        quantised = quantise(probability)
        threshold = segmenter.bundle.description.threshold
        return Proposal(
            request=request,
            height=rgb.shape[0],
            width=rgb.shape[1],
            confidence=confidence(quantised, threshold),
            threshold=threshold,
            milliseconds=(time.perf_counter() - started) * 1000,
            payload=quantised.data,
        )

    def _fall_back(self, folder: Path, error: RuntimeError) -> Segmenter:
        """After a GPU has failed: say so and go on with the CPU."""
        import torch

        log.warning("the GPU failed", exc_info=error)
        memory = isinstance(error, torch.cuda.OutOfMemoryError)
        what = "The GPU ran out of memory" if memory else f"The GPU failed ({_first_line(error)})"
        self._send(Notice(f"{what}, so the model now runs on the CPU."))
        return self._load_on(folder, "cpu")

    def _load_on(self, folder: Path, device: str) -> Segmenter:
        from wavegms_core.segmenter import Segmenter

        started = time.perf_counter()
        segmenter = Segmenter.load(folder, device)
        # The first pass through a model is many times slower than the next; the user's first Frame is not to wait.
        side = segmenter.bundle.description.input_size
        segmenter.segment(np.zeros((side, side, 3), np.uint8))
        self._segmenter = segmenter
        seconds = time.perf_counter() - started
        self._send(Loaded(_device_text(device), segmenter.bundle.description.id, seconds))
        return segmenter

    def _send(self, message: Message) -> None:
        for part in encode(message):
            self._answers.write(part)
        self._answers.flush()


def _device_text(device: str) -> str:
    import torch

    return f"CUDA: {torch.cuda.get_device_name()}" if device == "cuda" else device.upper()


def _first_line(error: Exception) -> str:
    lines = str(error).strip().splitlines()
    return lines[0].rstrip(".") if lines else type(error).__name__


if __name__ == "__main__":
    sys.exit(main())
