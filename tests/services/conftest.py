"""A model process whose other side is a small script of the test's own."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from app.domain.annotation import Proposal
from app.services import model_process
from app.services.model_process import ModelProcess
from tests.direct_decoder import decodes_directly as decodes_directly
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
    send(Ready(message.device.upper()))
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

    def __init__(
        self,
        process: ModelProcess,
        bundle: Bundle,
        qtbot: QtBot,
        folder: Path,
        caplog: pytest.LogCaptureFixture,
    ) -> None:
        self.process, self._bundle, self._qtbot, self._folder = process, bundle, qtbot, folder
        self.proposals: dict[int, Proposal] = {}
        self.order: list[int] = []
        self.failed: dict[int, str] = {}
        self.notices: list[str] = []
        self.devices: list[str] = []
        self.activities: list[str] = []
        self._caplog = caplog
        process.proposal_ready.connect(self._on_proposal)
        process.proposal_failed.connect(self.failed.__setitem__)
        process.notice.connect(self.notices.append)
        process.device_changed.connect(self.devices.append)
        process.activity_changed.connect(self.activities.append)

    @property
    def logged(self) -> list[str]:
        """What the process has written to its log, line by line."""
        mark = "model process: "
        lines = (record.getMessage() for record in self._caplog.records)
        return [line.removeprefix(mark) for line in lines if line.startswith(mark)]

    @property
    def pid(self) -> int:
        """Number of the process, 0 while there is none."""
        running = (process.processId() for process in self.process.findChildren(QProcess))
        return next((int(pid) for pid in running if pid), 0)

    def propose(self, request: int, rgb: np.ndarray, ahead: bool = False, bundle: Bundle | None = None) -> None:
        self.process.propose(request, rgb, bundle or self._bundle, ahead)

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


MakeBundle = Callable[..., Bundle]


@pytest.fixture
def make_bundle(tmp_path: Path) -> MakeBundle:
    """Writes enough of a bundle for a worker that only pretends."""

    def make(bundle_id: str, modality: str = "ultrasound", name: str = "", label: str = "lesion") -> Bundle:
        description = ModelDescription(
            id=bundle_id,
            name=name or bundle_id.capitalize(),
            modality=modality,
            label=label,
            architecture={},
            input_size=64,
            flip_average=True,
            threshold=0.5,
            training={},
            scores={},
            weights_sha256=weights_sha256(b"weights"),
        )
        return write_bundle(tmp_path / "models", description, b"weights", "")

    return make


@pytest.fixture
def fake_bundle(make_bundle: MakeBundle) -> Bundle:
    return make_bundle("fake")


@pytest.fixture
def client(
    qtbot: QtBot,
    qapp: object,
    tmp_path: Path,
    fake_bundle: Bundle,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> Iterator[Callable[..., Client]]:
    """Makes the client of a pretended worker, which is a script, or of any other command."""
    monkeypatch.setattr(model_process, "RESTART_DELAYS_MS", (1, 1, 1))
    caplog.set_level(logging.INFO, logger="app.services.model_process")
    processes = []

    def make(
        script: str = "", command: list[str] | None = None, of: Bundle = fake_bundle, device: str = "cpu"
    ) -> Client:
        path = tmp_path / "worker.py"
        path.write_text(PRELUDE + script, encoding="utf-8")
        process = ModelProcess(command or [sys.executable, str(path)], of, device)
        processes.append(process)
        return Client(process, of, qtbot, tmp_path, caplog)

    yield make
    for process in processes:
        process.stop()
