"""The box prompt by mouse and by keyboard on the real window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.domain.image import Calibration, Region, Spacing
from app.domain.mask_editing import PROMPTED, Rect
from app.ui.theme import Theme
from tests.services.bench import HEIGHT, WIDTH
from tests.ui import pointer
from tests.ui.test_tools import SHIFT, Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(qtbot, theme, tmp_path)
    desk.bench.model.answer()
    yield desk
    desk.close()


def picture(desk: Desk) -> QImage:
    return desk.canvas.grab().toImage()


@pytest.mark.parametrize("back", [False, True])
def test_a_dragged_box_is_proposed_in(desk: Desk, back: bool) -> None:
    desk.take("box")
    bare = picture(desk)
    corners = [(12.2, 7.8), (20.0, 20.0), (40.3, 29.6)]
    corners = corners[::-1] if back else corners
    desk.press(corners[0])
    desk.move(corners[1], pointer.LEFT)
    desk.move(corners[2], pointer.LEFT)
    assert picture(desk) != bare
    desk.release(corners[2])
    assert desk.prompt.rect == Rect(12, 8, 40, 30)
    assert picture(desk) != bare  # it stays until the answer is there
    desk.bench.model.answer_prompt()
    assert desk.steps == ["Box prompt"]
    assert Rect.around(desk.session.annotation.layer & PROMPTED) == Rect(12, 8, 40, 30)
    desk.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.move(corners[2])
    assert picture(desk) == bare


def test_area_and_measurements_follow(desk: Desk, qtbot: QtBot) -> None:
    desk.take("box")
    desk.drag((5, 5), (45, 35))
    with qtbot.waitSignal(desk.window.measuring.changed):
        desk.bench.model.answer_prompt(np.full((HEIGHT, 56), 255, np.uint8)[:38, :53])
    desk.until(lambda: desk.window.proposal.area.text().startswith("1\u202f200 px"))
    desk.until(lambda: not desk.window.measuring.outdated)
    assert desk.window.measuring.current.whole.pixels == 1200


def test_escape_cancels_the_box_and_then_the_answer(desk: Desk) -> None:
    desk.take("box")
    bare = picture(desk)
    desk.press((12, 8))
    desk.move((40, 30), pointer.LEFT)
    desk.key(Qt.Key.Key_Escape)
    desk.release((40, 30))
    assert desk.bench.model.prompts == []
    desk.drag((12, 8), (40, 30))
    desk.take("brush")  # whatever the tool is by then
    desk.key(Qt.Key.Key_Escape)
    assert desk.prompt.rect is None
    desk.bench.model.answer_prompt()
    assert desk.steps == []
    desk.take("box")
    assert picture(desk) == bare


def test_a_click_is_no_box(desk: Desk) -> None:
    desk.take("box")
    desk.click((20, 20))
    assert "too small" in desk.said[0]
    assert desk.bench.model.prompts == []


def test_the_visible_part_by_keyboard_alone(desk: Desk) -> None:
    desk.key("O", SHIFT)
    assert desk.prompt.rect == Rect(0, 0, WIDTH, HEIGHT)
    desk.canvas.look_at(Rect(20, 10, 30, 16))
    desk.key("O", SHIFT)
    part = desk.prompt.rect
    for corner in ((0, 0), (desk.canvas.width(), desk.canvas.height())):
        point = desk.canvas.widget_to_image(pointer.QPointF(*corner))
        expected = (np.clip(point.x(), 0, WIDTH), np.clip(point.y(), 0, HEIGHT))
        nearest = (part.left, part.top) if corner == (0, 0) else (part.right, part.bottom)
        assert np.abs(np.subtract(nearest, expected)).max() < 1
    desk.bench.model.answer_prompt()
    assert desk.steps == ["Box prompt"]
    assert Rect.around(desk.session.annotation.layer & PROMPTED) == part


@pytest.mark.parametrize("calibrated", [False, True])
def test_the_box_says_how_large_it_is(desk: Desk, calibrated: bool) -> None:
    whole = Region(Rect(0, 0, WIDTH, HEIGHT), Spacing(0.5, 0.25))
    frame = desk.canvas.frame
    if calibrated:
        frame = replace(frame, calibration=Calibration((whole,), "the test", ""))
        desk.session.frame = frame
    desk.take("box")
    desk.press((10, 8))
    desk.move((30, 28), pointer.LEFT)
    area, text = desk.window.tools.current.label(Rect(10, 8, 30, 28))
    expected = "20 × 20 px · 10.0 × 5.00 mm" if calibrated else "20 × 20 px"  # noqa: RUF001
    assert text == expected
    assert desk.canvas.rect().contains(area.toRect())
    area, _ = desk.window.tools.current.label(Rect(0, 0, WIDTH, HEIGHT))
    assert desk.canvas.rect().contains(area.toRect())
    desk.key(Qt.Key.Key_Escape)
