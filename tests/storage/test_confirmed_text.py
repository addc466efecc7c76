from __future__ import annotations

import errno
import json
import os
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import WaveMaskError
from app.domain.image import Frame, Identity, Image
from app.domain.mask_editing import Rect
from app.storage.confirmed_text import FILE_NAME, load_confirmed, save_confirmed

HEIGHT, WIDTH = 30, 40
BOXES = [Rect(2, 3, 20, 9), Rect(0, 0, WIDTH, HEIGHT)]


def image(manufacturer: str = "GE", device: str = "LOGIQ E9", number: int = 0, width: int = WIDTH) -> Image:
    identity = Identity(manufacturer=manufacturer, device=device)
    frame = Frame(np.zeros((HEIGHT, width, 3), np.uint8))
    return Image(Path(f"{number}.dcm"), f"{number:064x}", frame, identity=identity)


def test_a_device_is_confirmed_once_for_all_its_images_of_that_size(tmp_path: Path) -> None:
    folder = tmp_path / "made"
    assert load_confirmed(folder).boxes_of(image()) is None
    save_confirmed(folder, image(), BOXES)
    confirmed = load_confirmed(folder)
    assert confirmed.problem == ""
    assert list(confirmed.boxes_of(image("Ge", "Logiq  E9", 7)) or ()) == BOXES
    for other in (image("Philips"), image(device="LOGIQ S8"), image(width=WIDTH + 1), image(device=""), image("", "")):
        assert confirmed.boxes_of(other) is None
    assert os.listdir(folder) == [FILE_NAME]


@pytest.mark.parametrize(("manufacturer", "device"), [("", ""), ("GE", ""), ("", "LOGIQ E9"), (" ", "LOGIQ E9")])
def test_without_a_device_a_confirmation_holds_for_the_image_alone(
    tmp_path: Path, manufacturer: str, device: str
) -> None:
    save_confirmed(tmp_path, image(manufacturer, device, 1), BOXES)
    confirmed = load_confirmed(tmp_path)
    assert list(confirmed.boxes_of(image(manufacturer, device, 1)) or ()) == BOXES
    assert confirmed.boxes_of(image(manufacturer, device, 2)) is None


def test_that_there_is_no_text_is_confirmed_too_and_others_stay(tmp_path: Path) -> None:
    save_confirmed(tmp_path, image(), BOXES)
    save_confirmed(tmp_path, image("Philips"), [])
    save_confirmed(tmp_path, image(), BOXES[:1])
    confirmed = load_confirmed(tmp_path)
    assert confirmed.boxes_of(image("Philips")) == ()
    assert list(confirmed.boxes_of(image()) or ()) == BOXES[:1]


@pytest.mark.parametrize(
    "box", [Rect(-1, 0, 4, 4), Rect(0, 0, WIDTH + 1, 4), Rect(0, 0, 4, HEIGHT + 1), Rect(5, 5, 5, 9)]
)
def test_a_box_beside_the_image_is_never_kept(tmp_path: Path, box: Rect) -> None:
    with pytest.raises(ValueError, match="does not lie on"):
        save_confirmed(tmp_path, image(), [box])
    save_confirmed(tmp_path, image(), BOXES)
    content = (tmp_path / FILE_NAME).read_text()
    ends = [box.left, box.top, box.right, box.bottom]
    (tmp_path / FILE_NAME).write_text(json.dumps([{**json.loads(content)[0], "boxes": [ends]}]))
    assert load_confirmed(tmp_path).boxes_of(image()) is None


@given(content=st.binary(max_size=40) | st.sampled_from([b"[" * 100_000, b"{}", b"[1]", b"[{}]", b"null"]))
def test_a_damaged_file_confirms_nothing_and_is_told_of_in_one_sentence(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    folder = tmp_path_factory.mktemp("user")
    (folder / FILE_NAME).write_bytes(content)
    confirmed = load_confirmed(folder)
    assert confirmed.boxes == {}
    # A few bytes can be a valid file that confirms nothing.
    assert bool(confirmed.problem) == (b"".join(content.split()) != b"[]")
    save_confirmed(folder, image(), BOXES)
    assert load_confirmed(folder).problem == ""


def test_what_is_sound_in_a_damaged_file_still_holds(tmp_path: Path) -> None:
    save_confirmed(tmp_path, image(), BOXES)
    entries = json.loads((tmp_path / FILE_NAME).read_text())
    # A hash beside a device, or none beside no device, would make one confirmation hold for others.
    wrong = [{**entries[0], "image": "f" * 64, "rows": 9}, {**entries[0], "device": ""}, {**entries[0], "image": None}]
    (tmp_path / FILE_NAME).write_text(json.dumps([*wrong, *entries]))
    confirmed = load_confirmed(tmp_path)
    assert list(confirmed.boxes_of(image()) or ()) == BOXES
    assert len(confirmed.boxes) == 1
    assert FILE_NAME in confirmed.problem


def test_a_full_disk_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save_confirmed(tmp_path, image(), BOXES)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(WaveMaskError, match="confirm again"):
        save_confirmed(tmp_path, image(), [])
    assert list(load_confirmed(tmp_path).boxes_of(image()) or ()) == BOXES
