"""Pictures of a run are read in the background, made smaller, and kept only as long as they are looked at."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.domain.errors import RunPictureError
from app.services import run_pictures
from app.services.run_pictures import LONGEST, RunPicture, RunPictures, Sources, read_picture


def write(path: Path, pixels: np.ndarray) -> Path:
    path.write_bytes(cv2.imencode(".png", pixels)[1].tobytes())
    return path


def sources(folder: Path, height: int, width: int, name: str = "a") -> Sources:
    """A red Frame with a mask over its left upper quarter, and an empty one."""
    bgr = np.zeros((height, width, 3), np.uint8)
    bgr[..., 2] = 200
    mask = np.zeros((height, width), np.uint8)
    mask[: height // 2, : width // 2] = 255
    masks = write(folder / f"{name}m.png", mask), write(folder / f"{name}e.png", np.zeros_like(mask))
    return Sources(write(folder / f"{name}.png", bgr), masks)


@pytest.fixture
def pictures(qapp: QObject) -> Iterator[RunPictures]:
    owner = QObject()
    found = RunPictures(owner)
    yield found
    found.close()


@pytest.mark.parametrize(("height", "width"), [(60, 80), (1500, 2000)])
def test_a_large_frame_is_made_smaller_with_its_outlines(tmp_path: Path, height: int, width: int) -> None:
    picture = read_picture(sources(tmp_path, height, width))
    shown_height, shown_width = picture.rgb.shape[:2]
    assert max(shown_height, shown_width) == min(LONGEST, width)
    assert picture.rgb[5, 5].tolist() == [200, 0, 0]
    (outline,), none = picture.outlines
    assert none == []
    assert outline.min(axis=0) == pytest.approx([0, 0], abs=0.6)
    assert outline.max(axis=0) == pytest.approx([shown_width / 2, shown_height / 2], abs=0.6)


def test_what_cannot_be_read_is_told_in_a_sentence(tmp_path: Path) -> None:
    asked = sources(tmp_path, 40, 60)
    write(asked.masks[1], np.zeros((41, 60), np.uint8))
    with pytest.raises(RunPictureError, match="not of its size"):
        read_picture(asked)
    asked.masks[0].write_bytes(b"no picture")
    with pytest.raises(RunPictureError, match=r"am\.png is damaged"):
        read_picture(asked)
    asked.image.write_bytes(b"")
    with pytest.raises(RunPictureError, match=r"a\.png is damaged"):
        read_picture(asked)
    asked.image.unlink()
    with pytest.raises(RunPictureError, match=r"a\.png cannot be read"):
        read_picture(asked)


def test_only_so_many_are_kept(
    qtbot: QtBot, tmp_path: Path, pictures: RunPictures, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run_pictures, "MOST_KEPT", 2)
    all_of_them = [sources(tmp_path, 8, 8, str(number)) for number in range(3)]
    for each in all_of_them:
        assert pictures.find(each) is None
        with qtbot.waitSignal(pictures.ready):
            pass
        assert isinstance(pictures.find(each), RunPicture)
    assert isinstance(pictures.find(all_of_them[1]), RunPicture)
    assert pictures.find(all_of_them[0]) is None


def test_what_was_asked_for_last_comes_first(qtbot: QtBot, tmp_path: Path, pictures: RunPictures) -> None:
    came: list[str] = []
    pictures.ready.connect(lambda found: came.append(found.image.stem))
    for name in "abcd":
        pictures.find(sources(tmp_path, 8, 8, name))
    qtbot.waitUntil(lambda: len(came) == 4)
    assert came == ["a", "d", "c", "b"]


def test_what_was_not_foreseen_is_logged(
    qtbot: QtBot,
    tmp_path: Path,
    pictures: RunPictures,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(run_pictures, "read_picture", lambda _: 1 / 0)
    asked = sources(tmp_path, 8, 8)
    with qtbot.waitSignal(pictures.ready):
        pictures.find(asked)
    assert "log file" in str(pictures.find(asked))
    assert "ZeroDivisionError" in caplog.text
