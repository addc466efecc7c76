"""A folder with files that crash or hang their decoder: each has its sentence, and everything else goes on."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.paths import modality_classifier_file
from app.services import image_loader, worklist
from app.services.workbench import Workbench
from app.storage.images.decoder import Decoder
from app.storage.settings import Settings
from tests import pictures

SABOTAGED = [sys.executable, str(Path(__file__).parents[1] / "storage_images" / "sabotaged_decoder.py")]
WAIT_MS = 30_000

Open = Callable[..., Workbench]


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    """Opens a folder of images with these names, whose decoders may be bad; the first one is shown."""
    folder = tmp_path / "study"
    folder.mkdir()
    started = []

    def begin(*names: str, seconds: float) -> Workbench:
        for number, name in enumerate(names):
            pictures.write(folder / name, pictures.ultrasound, number)
        for module in (image_loader, worklist):
            monkeypatch.setattr(module, "decode_command", lambda: SABOTAGED)
            monkeypatch.setattr(module, "Decoder", partial(Decoder, seconds=seconds))
        command = [sys.executable, "-c", "import sys; sys.stdin.read()"]
        workbench = Workbench(Settings(), tmp_path / "user", tmp_path / "models", modality_classifier_file(), command)
        started.append(workbench)
        with qtbot.waitSignal(workbench.session.frame_opened, timeout=WAIT_MS):
            workbench.open([folder])
        qtbot.waitUntil(lambda: len(workbench.worklist.entries) == len(names))
        return workbench

    yield begin
    for workbench in started:
        workbench.shutdown()


def test_the_window_goes_on_and_says_so(opened: Open, qtbot: QtBot) -> None:
    workbench = opened("a.png", "exits.png", "hangs.png", "segfaults.png", "z.png", seconds=3.0)
    session, entries = workbench.session, workbench.worklist.entries
    for row in (1, 2, 3):
        session.show(row)
        qtbot.waitUntil(lambda row=row: bool(entries[row].problem), timeout=WAIT_MS)
        assert session.problem == entries[row].problem
    assert [entry.problem.partition(" ")[0] for entry in entries] == ["", "exits.png", "hangs.png", "segfaults.png", ""]
    with qtbot.waitSignal(session.frame_opened, timeout=WAIT_MS):
        session.show(4)
    assert session.image.frame.height == pictures.HEIGHT
    assert session.choice is not None  # it was recognised
    assert workbench.worklist.next_unfinished(0) == 4


def test_moving_on_does_not_wait_for_a_file_that_hangs(opened: Open, qtbot: QtBot) -> None:
    workbench = opened("a.png", "b.png", "hangs.png", seconds=600.0)
    workbench.session.show(2)
    with qtbot.waitSignal(workbench.session.frame_opened, timeout=WAIT_MS):
        workbench.session.show(1)
    assert workbench.session.row == 1


def test_a_thumbnail_that_hangs_delays_no_image_and_costs_its_own_entry(opened: Open, qtbot: QtBot) -> None:
    workbench = opened("a.png", "b.png", "exits.png", "hangs.png", seconds=6.0)
    got: dict[int, np.ndarray] = {}
    workbench.worklist.thumbnail_ready.connect(got.__setitem__)
    for row in (3, 1, 2):
        workbench.worklist.request_thumbnail(row)
    with qtbot.waitSignal(workbench.session.frame_opened, timeout=WAIT_MS):
        workbench.session.show(1)
    assert not got
    assert not workbench.worklist.entries[3].problem
    qtbot.waitUntil(lambda: 1 in got, timeout=WAIT_MS)
    assert max(got[1].shape) == worklist.THUMBNAIL_SIDE
    assert "within 6 seconds" in workbench.worklist.entries[3].problem
    assert "ends the decoder" in workbench.worklist.entries[2].problem  # newer than the other, so served before it
