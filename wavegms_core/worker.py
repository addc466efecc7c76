"""The proposing process: reads requests from its standard input, answers with probability maps.

torch is imported when the window asks to start.
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
    Message,
    Notice,
    Proposal,
    Propose,
    ProtocolError,
    Ready,
    Start,
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
    """Answers messages one at a time; every bundle that was asked for stays loaded."""

    def __init__(self, requests: BinaryIO, answers: BinaryIO) -> None:
        self._requests = requests
        self._answers = answers
        self._device = ""  # none before it was started
        self._segmenters: dict[str, Segmenter] = {}

    def serve(self) -> None:
        """Answer until the requests end.

        Raises:
            ProtocolError: What was received is no request.
        """
        while (message := read_message(self._requests)) is not None:
            if isinstance(message, Start):
                self._start(message)
            elif isinstance(message, Propose):
                self._propose(message)
            else:
                raise ProtocolError(f"{type(message).__name__} is no request")

    def _start(self, message: Start) -> None:
        try:
            from wavegms_core.devices import choose_device

            device, missing = choose_device(message.device)
        except Exception as error:
            log.exception("torch cannot be used")
            self._send(Failed(None, f"The model could not be started ({_first_line(error)}). Restart WaveMask."))
            return
        if missing:
            self._send(Notice(f"{missing} cannot be used on this computer, so the model runs on the CPU."))
        self._use(device)
        try:
            # The first pass through a model is many times slower than the next; the user's first Frame is not to wait.
            self._segment(message.bundle, np.zeros((1, 1, 3), np.uint8))
        except Exception:
            log.exception("%s could not be loaded ahead; whoever asks for it will be told", message.bundle)

    def _propose(self, message: Propose) -> None:
        rgb = np.frombuffer(message.payload, np.uint8).reshape(message.height, message.width, 3)
        answer: Message
        try:
            answer = self._proposal(message, rgb)
        except BundleError as error:
            answer = Failed(message.request, str(error))
        except Exception as error:
            log.exception("proposing failed")
            reason = f"The model failed on this Frame of {message.width} x {message.height} pixels"
            answer = Failed(message.request, f"{reason} ({_first_line(error)}).")
        self._send(answer)

    def _proposal(self, message: Propose, rgb: NDArray[np.uint8]) -> Proposal:
        from wavegms_core.segmenter import confidence, quantise

        started = time.perf_counter()
        probability, threshold = self._segment(message.bundle, rgb)
        quantised = quantise(probability)
        return Proposal(
            request=message.request,
            height=message.height,
            width=message.width,
            confidence=confidence(quantised, threshold),
            threshold=threshold,
            milliseconds=(time.perf_counter() - started) * 1000,
            payload=quantised.data,
        )

    def _segment(self, bundle: str, rgb: NDArray[np.uint8]) -> tuple[NDArray[np.float32], float]:
        """Probability map and operating threshold; where the GPU fails, in loading or later, of the CPU."""
        if not self._device:
            raise RuntimeError("it was not started")
        try:
            segmenter = self._segmenter(bundle)
            return segmenter.segment(rgb), segmenter.bundle.description.threshold
        except RuntimeError as error:
            if self._device == "cpu":
                raise
            self._fall_back(error)
            return self._segment(bundle, rgb)

    def _segmenter(self, bundle: str) -> Segmenter:
        from wavegms_core.segmenter import Segmenter

        if bundle not in self._segmenters:
            started = time.perf_counter()
            self._segmenters[bundle] = Segmenter.load(Path(bundle), self._device)
            log.info("%s loaded on %s in %.1f s", bundle, self._device, time.perf_counter() - started)
        return self._segmenters[bundle]

    def _fall_back(self, error: RuntimeError) -> None:
        """After the GPU has failed: say so and go on with the CPU."""
        import torch

        log.warning("the GPU failed", exc_info=error)
        memory = isinstance(error, torch.cuda.OutOfMemoryError)
        what = "The GPU ran out of memory" if memory else f"The GPU failed ({_first_line(error)})"
        self._send(Notice(f"{what}, so the model now runs on the CPU."))
        self._use("cpu")

    def _use(self, device: str) -> None:
        self._segmenters.clear()
        self._device = device
        self._send(Ready(_device_text(device)))

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
