"""A display for the real window."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.storage.settings import Settings, save_settings


@pytest.fixture(autouse=True)
def welcomed(user_data: Path) -> None:
    """The user has seen the welcome; it would have the keyboard at the first start."""
    save_settings(Settings(reader_asked=True, notice_acknowledged=True), user_data)


@pytest.fixture(scope="module")
def display() -> Iterator[dict[str, str]]:
    """A real X display where Xvfb is installed, else Qt's offscreen platform."""
    if not shutil.which("Xvfb"):
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    read, write = os.pipe()
    # Without -noreset it starts over when a window closes, and the next one may come while nobody listens.
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as answer:
        number = answer.readline().strip()
    yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"}
    server.terminate()
    server.wait()
