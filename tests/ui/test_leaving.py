"""An open outline is closed when its Image, its tool or the window is left, as a step that can be undone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.annotation import State
from app.domain.mask_editing import Rect
from app.ui.theme import Theme
from tests.services.bench import HEIGHT, WIDTH, Bench
from tests.ui import pointer
from tests.ui.pointer import CTRL, NO_KEY
from tests.ui.test_tools import ALT, Desk, Mask, Point, polygon

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CORNERS: list[Point] = [(10.3, 8.2), (50.7, 10.9), (45.2, 35.8)]


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Desk]:
    """The second of three images is open."""
    desk = Desk(qtbot, theme, tmp_path)
    desk.bench.show(1)
    desk.bench.model.answer(1)  # a proposal that is nowhere above the threshold
    yield desk
    desk.close()


def draw(desk: Desk, tool: str, points: list[Point]) -> None:
    """Begin an outline and do not close it."""
    desk.take(tool)
    if tool == "lasso":
        desk.press(points[0])
        for point in points[1:]:
            desk.move(point, pointer.LEFT)
    else:
        desk.click(*points, keys=ALT if tool == "scissors" else NO_KEY)


def click(desk: Desk, row: int) -> None:
    view = desk.window.worklist.view
    place = view.visualRect(desk.window.worklist.model.index(row)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


WAYS: dict[str, tuple[Callable[[Desk], None], State]] = {
    "next": (lambda desk: desk.key("N"), State.CORRECTED),
    "previous": (lambda desk: desk.key(Qt.Key.Key_Left), State.CORRECTED),
    "list": (lambda desk: click(desk, 2), State.CORRECTED),
    "accept": (lambda desk: QTest.mouseClick(desk.window.proposal.accept, Qt.MouseButton.LeftButton), State.ACCEPTED),
    "reject": (lambda desk: QTest.mouseClick(desk.window.proposal.reject, Qt.MouseButton.LeftButton), State.REJECTED),
    "skip": (lambda desk: desk.key(Qt.Key.Key_Tab), State.SKIPPED),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("tool", ["polygon", "lasso", "scissors"])
def test_an_outline_is_closed_when_its_image_is_left(desk: Desk, tool: str, way: str) -> None:
    draw(desk, tool, CORNERS)
    leave, state = WAYS[way]
    with desk.qtbot.waitSignal(desk.session.frame_opened):
        leave(desk)
    assert desk.session.row != 1
    assert desk.steps == []
    assert not desk.window.tools.current.busy
    desk.release(CORNERS[-1])
    assert desk.steps == []  # the rest of a drag goes nowhere
    desk.bench.show(1)
    decided = [] if state is State.CORRECTED else [{"accept": "Accept", "reject": "Reject", "skip": "Skip"}[way]]
    assert desk.steps == [tool.capitalize(), *decided]
    assert desk.session.annotation.state is state
    assert np.array_equal(desk.mask, polygon(CORNERS))
    for _ in desk.steps:
        desk.key(Qt.Key.Key_Z, CTRL)
    assert not desk.mask.any()


@pytest.mark.parametrize("tool", ["polygon", "lasso", "scissors"])
def test_an_outline_that_cannot_be_closed_is_dropped(desk: Desk, tool: str) -> None:
    draw(desk, tool, CORNERS[:2])
    with desk.qtbot.waitSignal(desk.session.frame_opened):
        desk.key("N")
    desk.release(CORNERS[1])
    desk.bench.show(1)
    assert desk.steps == []
    assert not desk.session.annotated.history


def test_the_effect_of_an_outline_is_the_one_that_is_chosen(desk: Desk) -> None:
    whole = Rect(0, 0, WIDTH, HEIGHT)
    desk.session.edit_region("Fill", whole, np.ones(whole.shape, np.bool_), values=True)
    draw(desk, "polygon", CORNERS)
    desk.window.bar.controls[desk.window.tools.current.options[0]].stops[1].click()
    QTest.keyPress(desk.canvas, Qt.Key.Key_Control)  # as on the way to Ctrl+O
    desk.window.go("next")
    QTest.keyRelease(desk.canvas, Qt.Key.Key_Control)
    desk.bench.show(1)
    assert desk.steps == ["Fill", "Polygon, erase"]
    assert np.array_equal(desk.mask, ~polygon(CORNERS))


def test_enter_closes_the_outline_first_and_then_accepts(desk: Desk) -> None:
    draw(desk, "polygon", CORNERS)
    desk.key(Qt.Key.Key_Return)
    assert (desk.session.row, desk.steps) == (1, ["Polygon"])
    with desk.qtbot.waitSignal(desk.session.frame_opened):
        desk.key(Qt.Key.Key_Return)
    assert desk.session.worklist.entries[1].state is State.ACCEPTED


def test_scissors_that_are_still_looking_close_straight(desk: Desk) -> None:
    desk.take("scissors")
    desk.click(*CORNERS)
    desk.key(Qt.Key.Key_Return)
    desk.window.go("next")  # before any path was found
    desk.bench.show(1)
    assert desk.steps == ["Scissors"]
    assert np.array_equal(desk.mask, polygon(CORNERS))


@pytest.mark.parametrize("tool", ["polygon", "lasso", "scissors"])
def test_an_outline_is_closed_and_saved_when_the_window_is_closed(desk: Desk, tool: str, tmp_path: Path) -> None:
    draw(desk, tool, CORNERS)
    desk.window.close()
    assert not desk.window.isVisible()
    desk.bench.close()
    again = Bench(desk.qtbot, tmp_path)
    again.show(1)
    found: Mask = again.session.annotation.mask
    assert np.array_equal(found, polygon(CORNERS))
    assert again.session.undo_text == tool.capitalize()
    again.close()


@pytest.mark.parametrize("tool", ["polygon", "scissors"])
def test_another_tool_closes_an_outline_and_its_own_key_does_not(desk: Desk, tool: str) -> None:
    draw(desk, tool, CORNERS)
    desk.take(tool)
    assert desk.window.tools.current.busy
    desk.key("B")
    assert desk.steps == [tool.capitalize()]
    assert np.array_equal(desk.mask, polygon(CORNERS))
    draw(desk, tool, CORNERS[:2])
    desk.key("B")
    assert desk.steps == [tool.capitalize()]
    desk.key(Qt.Key.Key_Z, CTRL)
    assert not desk.mask.any()
