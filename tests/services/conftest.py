"""A model process whose other side is a small script of the test's own."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.annotation import Proposal
from app.services import model_process
from app.services.model_process import ModelProcess
from wavegms_core.bundle import Bundle, ModelDescription, weights_sha256, write_bundle

ROOT = Path(__file__).resolve().parents[2]
WAIT_MS = 60_000

# What a pretended worker can use; `mark` counts the times this was called, over all processes of a test.
PRELUDE = f"""
import os, signal, sys, time
sys.path.insert(0, {str(ROOT)!r})
from wavegms_core.protocol import *
folder = os.path.dirname(os.path.abspath(__file__))
def receive():
    message = read_message(sys.stdin.buffer)
    if message is None:
        sys.exit(0)
    return message
def send(*messages):
    for message in messages:
        for part in encode(message):
            sys.stdout.buffer.write(part)
    sys.stdout.buffer.flush()
def load():
    message = receive()
    send(Loading(), Loaded(message.device.upper(), "fake", 0.1))
def answer(message):
    red = bytes(message.payload)[::3]
    send(Proposal(message.request, message.height, message.width, 0.9, 0.5, 1.0, red))
def mark(name):
    with open(os.path.join(folder, name), "a") as file:
        file.write("x")
    return os.path.getsize(os.path.join(folder, name))
"""


class Client:
    """A `ModelProcess` and everything it has said."""

    def __init__(self, process: ModelProcess, qtbot: QtBot, folder: Path) -> None:
        self.process, self._qtbot, self._folder = process, qtbot, folder
        self.proposals: dict[int, Proposal] = {}
        self.order: list[int] = []
        self.failed: dict[int, str] = {}
        self.notices: list[str] = []
        self.devices: list[str] = []
        self.activities: list[str] = []
        process.proposal_ready.connect(self._on_proposal)
        process.proposal_failed.connect(self.failed.__setitem__)
        process.notice.connect(self.notices.append)
        process.device_changed.connect(self.devices.append)
        process.activity_changed.connect(self.activities.append)

    def _on_proposal(self, request: int, proposal: Proposal) -> None:
        self.proposals[request] = proposal
        self.order.append(request)

    def wait(self, condition: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(condition()), timeout=WAIT_MS)

    def wait_for(self, *requests: int) -> None:
        self.wait(lambda: set(requests) <= self.proposals.keys() | self.failed.keys())

    def marks(self, name: str) -> int:
        path = self._folder / name
        return path.stat().st_size if path.exists() else 0


@pytest.fixture
def fake_bundle(tmp_path: Path) -> Bundle:
    """Enough of a bundle for a worker that only pretends."""
    description = ModelDescription(
        id="fake",
        name="Fake",
        modality="ultrasound",
        label="lesion",
        architecture={},
        input_size=64,
        flip_average=True,
        threshold=0.5,
        training={},
        scores={},
        weights_sha256=weights_sha256(b"weights"),
    )
    return write_bundle(tmp_path, description, b"weights", "")


@pytest.fixture
def client(
    qtbot: QtBot, qapp: object, tmp_path: Path, fake_bundle: Bundle, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Client]]:
    """Makes the client of a pretended worker, which is a script, or of any other command."""
    monkeypatch.setattr(model_process, "RESTART_DELAYS_MS", (1, 1, 1))
    processes = []

    def make(
        script: str = "", command: list[str] | None = None, of: Bundle = fake_bundle, device: str = "cpu"
    ) -> Client:
        path = tmp_path / "worker.py"
        path.write_text(PRELUDE + script, encoding="utf-8")
        process = ModelProcess(command or [sys.executable, str(path)], of, device)
        processes.append(process)
        return Client(process, qtbot, tmp_path)

    yield make
    for process in processes:
        process.stop()
