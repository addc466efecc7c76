from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import cv2
import pytest
from pytestqt.qtbot import QtBot

from app.domain.errors import OpeningCancelled
from app.storage.images import video
from app.storage.images.video_index import VideoIndex, index_video
from tests.services.bench import HEIGHT, WIDTH, Bench
from tests.storage_images.videos import picture, write_video


def test_a_long_video_nobody_waits_for_any_more_is_given_up(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_video(tmp_path / "b.mp4", pictures=[picture(n, (WIDTH, HEIGHT)) for n in range(30)]).rename(
        tmp_path / "b.png"
    )
    counting, given_up = threading.Event(), threading.Event()

    def endless(capture: cv2.VideoCapture, rate: float, cancelled: Callable[[], bool]) -> VideoIndex:
        counting.set()
        while not cancelled():
            given_up.wait(0.001)
        given_up.set()
        raise OpeningCancelled("as the real one")

    bench = Bench(qtbot, tmp_path)
    monkeypatch.setattr(video, "index_video", endless)
    bench.session.show(1)
    qtbot.waitUntil(counting.is_set)
    bench.show(0)
    assert given_up.is_set()
    monkeypatch.setattr(video, "index_video", index_video)
    bench.show(1)
    assert bench.session.annotated
    assert bench.session.annotated.shape == (HEIGHT, WIDTH)
    bench.close()
