"""Random events on the real window leave no exception in the log, and what is on disk is what was in memory."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.storage.settings import Settings, save_settings
from app.storage.workspace import Workspace
from tests.end_to_end.monkey import fingerprint
from tests.end_to_end.test_main_job import ROBOT, read_facts
from tests.storage_images.videos import write_jpeg_avi

READER = "M. Key"
SIZES = ((120, 160), (480, 640), (300, 200), (64, 64), (1080, 1920), (33, 47))


@pytest.mark.parametrize(
    ("seed", "events", "seconds"),
    [
        pytest.param(1, 1500, 0),
        pytest.param(2, 1500, 0),
        pytest.param(int(os.environ.get("MONKEY_SEED", "3")), 0, 600, marks=pytest.mark.slow),
    ],
)
def test_a_monkey_breaks_nothing(tmp_path: Path, user_data: Path, seed: int, events: int, seconds: int) -> None:
    (folder := tmp_path / "images").mkdir()
    generator = np.random.default_rng(0)
    for number, size in enumerate(SIZES):
        small = generator.integers(0, 255, (size[0] // 16 + 1, size[1] // 16 + 1, 3), np.uint8)
        cv2.imwrite(str(folder / f"image_{number}.png"), cv2.resize(small, size[::-1]))
    frames = [cv2.resize(generator.integers(0, 255, (8, 10, 3), np.uint8), (160, 120)) for _ in range(12)]
    write_jpeg_avi(folder / "image_2b.avi", frames)
    (folder / "scrambled.png").write_bytes(b"Dear colleague,")
    # Otherwise it would be asked for its name.
    save_settings(Settings(reader=READER, reader_asked=True, notice_acknowledged=True), user_data)
    stub = str(ROBOT.with_name("stub_worker.py"))
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen", "ROBOT_WORKER": stub, "MONKEY": f"{seed} {events} {seconds}",
    }  # fmt: skip
    result = subprocess.run(
        [sys.executable, str(ROBOT), "monkey", str(folder)],
        env=environment, capture_output=True, text=True, timeout=300 + 2 * seconds, check=False,
    )  # fmt: skip
    facts = read_facts(result.stdout)
    assert result.returncode == 0, (facts, result.stderr)
    written = user_data / "logs" / "wavemask.log"
    log = written.read_text(encoding="utf-8") if written.exists() else ""  # nothing to say makes no file
    assert re.findall(r"^.* (?:ERROR|CRITICAL) .*$|^Traceback.*$", log, re.MULTILINE) == [], log[-5000:]
    bad = re.findall("^.*(?:Traceback|QPainter|QObject::).*$", result.stderr, re.MULTILINE)
    assert bad == [], result.stderr[-5000:]
    assert facts["events"] >= events
    assert facts["steps"] > 0
    with closing(Workspace(folder / ".wavemask", READER)) as workspace:
        stored = {str(record.id): fingerprint(workspace.load(record.id)) for record in workspace.images()}
    assert {number: stored[number] for number in facts["acted"]} == facts["acted"]
