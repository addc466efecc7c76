import io
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar, Self

import numpy as np
import pytest
import torch

from wavegms_core.bundle import Bundle, read_bundle
from wavegms_core.protocol import (
    Failed,
    Message,
    MessageReader,
    Notice,
    Proposal,
    Propose,
    ProtocolError,
    Ready,
    Start,
    encode,
)
from wavegms_core.segmenter import Segmenter, confidence, quantise
from wavegms_core.worker import Worker

FRAME = np.random.default_rng(5).integers(0, 256, (30, 50, 3), np.uint8)
ROOT = Path(sys.modules["wavegms_core"].__path__[0]).parent


def propose(bundle: Bundle | str, number: int, rgb: np.ndarray = FRAME) -> Propose:
    folder = bundle if isinstance(bundle, str) else str(bundle.folder)
    return Propose(number, folder, *rgb.shape[:2], rgb.data)


def joined(messages: tuple[Message, ...]) -> bytes:
    return b"".join(part for message in messages for part in encode(message))


def answers(*requests: Message) -> list[Message]:
    sent = io.BytesIO()
    Worker(io.BytesIO(joined(requests)), sent).serve()
    return MessageReader().feed(sent.getvalue())


class FakeSegmenter:
    """Stands in for a bundle on a GPU; `trouble` is raised there on the given pass, counted from the warm-up."""

    trouble: ClassVar[tuple[Exception, int]]
    loads: ClassVar[list[str]]

    def __init__(self, folder: Path, device: str) -> None:
        self.bundle = read_bundle(folder)
        self.device = torch.device(device)
        self.passes = 0

    @classmethod
    def load(cls, folder: Path, device: str) -> Self:
        cls.loads.append(device)
        return cls(folder, device)

    def segment(self, rgb: np.ndarray) -> np.ndarray:
        error, fatal_pass = self.trouble
        if self.device.type != "cpu" and self.passes == fatal_pass:
            raise error
        self.passes += 1
        return np.full(rgb.shape[:2], 0.6, np.float32)


@pytest.fixture
def gpu(monkeypatch: pytest.MonkeyPatch) -> Callable[[Exception, int], None]:
    """Pretends that there is a GPU, on which a model fails in the way chosen."""
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda: "Small GPU")
    monkeypatch.setattr("wavegms_core.segmenter.Segmenter", FakeSegmenter)

    def fails(error: Exception, fatal_pass: int) -> None:
        FakeSegmenter.trouble, FakeSegmenter.loads = (error, fatal_pass), []

    return fails


def test_a_proposal_is_that_of_the_segmenter(bundle: Bundle) -> None:
    expected = quantise(Segmenter.load(bundle.folder).segment(FRAME))

    ready, proposal = answers(Start("cpu", str(bundle.folder)), propose(bundle, 4))

    assert ready == Ready("CPU")
    assert isinstance(proposal, Proposal)
    assert (proposal.request, proposal.height, proposal.width, proposal.threshold) == (4, 30, 50, 0.4)
    np.testing.assert_array_equal(np.frombuffer(proposal.payload, np.uint8).reshape(30, 50), expected)
    assert proposal.confidence == pytest.approx(confidence(expected, 0.4))
    assert proposal.milliseconds > 0


def test_every_bundle_is_loaded_once_and_answers_for_itself(
    bundle: Bundle, other_bundle: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    load, loads = Segmenter.load, []

    def counting(folder: Path, device: str) -> Segmenter:
        loads.append(folder)
        return load(folder, device)

    monkeypatch.setattr(Segmenter, "load", counting)
    order = (bundle, other_bundle, bundle, other_bundle)

    _, *proposals = answers(
        Start("cpu", str(bundle.folder)), *(propose(which, number) for number, which in enumerate(order))
    )

    assert loads == [bundle.folder, other_bundle.folder]
    for proposal, which in zip(proposals, order, strict=True):
        assert isinstance(proposal, Proposal)
        expected = quantise(load(which.folder, "cpu").segment(FRAME))
        np.testing.assert_array_equal(np.frombuffer(proposal.payload, np.uint8).reshape(30, 50), expected)
        assert proposal.threshold == which.description.threshold
    assert bytes(proposals[0].payload) != bytes(proposals[1].payload)


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (torch.cuda.OutOfMemoryError("CUDA out of memory. Tried to allocate 2 GiB"), "The GPU ran out of memory"),
        (torch.AcceleratorError("CUDA error: unspecified launch failure\nCompile with"), "unspecified launch failure"),
        (RuntimeError("MPS backend: not implemented."), "not implemented"),
    ],
)
@pytest.mark.parametrize("fatal_pass", [0, 1, 2])
def test_when_the_gpu_fails_the_cpu_takes_over_and_no_request_is_lost(
    gpu: Callable[[Exception, int], None], bundle: Bundle, error: Exception, sentence: str, fatal_pass: int
) -> None:
    gpu(error, fatal_pass)

    received = answers(Start("auto", str(bundle.folder)), propose(bundle, 1), propose(bundle, 2))

    (notice,) = [message for message in received if isinstance(message, Notice)]
    assert sentence in notice.sentence
    assert "\n" not in notice.sentence
    assert notice.sentence.endswith("so the model now runs on the CPU.")
    assert [m.request for m in received if isinstance(m, Proposal)] == [1, 2]
    assert [m.device for m in received if isinstance(m, Ready)] == ["CUDA: Small GPU", "CPU"]
    assert FakeSegmenter.loads == ["cuda", "cpu"]


def test_a_gpu_that_works_is_used_and_named(gpu: Callable[[Exception, int], None], bundle: Bundle) -> None:
    gpu(RuntimeError("never raised"), -1)

    received = answers(Start("auto", str(bundle.folder)), propose(bundle, 1))

    assert [type(message) for message in received] == [Ready, Proposal]
    assert received[0] == Ready("CUDA: Small GPU")


@pytest.mark.parametrize("device", ["cuda", "mps"])
def test_a_device_that_is_not_there_gives_the_cpu_and_a_sentence(
    bundle: Bundle, device: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)

    notice, ready = answers(Start(device, str(bundle.folder)))

    assert notice == Notice(f"{device.upper()} cannot be used on this computer, so the model runs on the CPU.")
    assert ready == Ready("CPU")


def test_another_device_takes_every_bundle_along(
    gpu: Callable[[Exception, int], None], bundle: Bundle, other_bundle: Bundle
) -> None:
    gpu(RuntimeError("never raised"), -1)
    both = propose(bundle, 1), propose(other_bundle, 2)

    answers(Start("cpu", str(bundle.folder)), *both, Start("cuda", str(other_bundle.folder)), *both)

    assert FakeSegmenter.loads == ["cpu", "cpu", "cuda", "cuda"]


def test_a_frame_that_fails_leaves_the_process_alive(bundle: Bundle, monkeypatch: pytest.MonkeyPatch) -> None:
    segment = Segmenter.segment

    def fail_on_small_frames(self: Segmenter, rgb: np.ndarray) -> np.ndarray:
        if rgb.shape[0] == 2:
            raise MemoryError("no memory for it\nand a second line")
        return segment(self, rgb)

    monkeypatch.setattr(Segmenter, "segment", fail_on_small_frames)
    broken = np.zeros((2, 3, 3), np.uint8)

    start = Start("cpu", str(bundle.folder))
    _, failed, proposal = answers(start, propose(bundle, 1, broken), propose(bundle, 2))

    assert failed == Failed(1, "The model failed on this Frame of 3 x 2 pixels (no memory for it).")
    assert isinstance(proposal, Proposal)
    assert proposal.request == 2


def test_a_damaged_bundle_is_one_sentence_and_the_others_go_on(bundle: Bundle, tmp_path: Path) -> None:
    for name in ("model.json", "weights.safetensors"):
        (tmp_path / name).write_bytes((bundle.folder / name).read_bytes()[:-1] + b" ")

    ready, damaged, proposal, missing = answers(
        Start("cpu", str(tmp_path)), propose(str(tmp_path), 1), propose(bundle, 2), propose("nowhere", 3)
    )

    assert ready == Ready("CPU")
    assert isinstance(damaged, Failed)
    assert damaged.request == 1
    assert "damaged" in damaged.reason
    assert isinstance(proposal, Proposal)
    assert proposal.request == 2
    assert isinstance(missing, Failed)
    assert missing.request == 3


def test_without_torch_nothing_can_be_proposed(bundle: Bundle, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "wavegms_core.devices", None)

    failed, unanswered = answers(Start("auto", str(bundle.folder)), propose(bundle, 1))

    assert isinstance(failed, Failed)
    assert failed.request is None
    assert isinstance(unanswered, Failed)
    assert unanswered.request == 1


def test_an_answer_is_no_request(bundle: Bundle) -> None:
    with pytest.raises(ProtocolError, match="Ready is no request"):
        answers(Ready("CPU"))


def run_process(script: str, data: bytes) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, *script.split(" ", 1)], input=data, capture_output=True, cwd=ROOT, timeout=120, check=False
    )


def test_the_process_answers_on_its_standard_streams_and_ends_with_its_input(bundle: Bundle) -> None:
    done = run_process("-m wavegms_core.worker", joined((Start("cpu", str(bundle.folder)), propose(bundle, 9))))

    assert [type(message) for message in MessageReader().feed(done.stdout)] == [Ready, Proposal]
    assert done.returncode == 0


def test_prints_go_to_the_log_and_not_between_the_messages() -> None:
    script = """-c import os, sys
import wavegms_core.worker as worker
class Chatty(worker.Worker):
    def _start(self, message):
        print("printed", flush=True)
        os.write(1, b"written")
        super()._start(message)
worker.Worker = Chatty
sys.exit(worker.main())"""

    done = run_process(script, joined((Start("cpu", "nowhere"),)))

    assert MessageReader().feed(done.stdout) == [Ready("CPU")]
    assert b"printed" in done.stderr
    assert b"written" in done.stderr


def test_garbage_ends_the_process_with_a_line_in_the_log() -> None:
    done = run_process("-m wavegms_core.worker", b"GET / HTTP/1.1\r\n\r\n")

    assert done.returncode == 1
    assert done.stdout == b""
    assert done.stderr.count(b"\n") == 1
