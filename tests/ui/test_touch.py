"""Fingers on the real canvas: one pans, two pinch about their middle, and none of them draws."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF
from PySide6.QtGui import QInputDevice, QPointingDevice
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.image import Frame
from app.domain.mask_editing import empty_layer
from app.ui.image_canvas import ImageCanvas
from app.ui.tools.brush import BrushOptions, BrushTool
from app.ui.touch import TouchGesture
from tests.ui import pointer

Moves = list[dict[int, tuple[int, int]]]


class Recorder:
    """Notes, in the place of a session, the strokes that a brush begins."""

    def __init__(self, drawn: list[tuple[float, float]]) -> None:
        self._drawn = drawn

    def may_change(self) -> bool:
        return True

    def begin_stroke(self, x: float, y: float, *_: object) -> None:
        self._drawn.append((x, y))

    def extend_stroke(self, *_: object) -> None:
        pass

    commit_stroke = abandon_stroke = extend_stroke


@pytest.fixture
def canvas(qtbot: QtBot) -> ImageCanvas:
    canvas = ImageCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(800, 600)
    canvas.set_frame(Frame(np.zeros((300, 400, 3), np.uint8)), empty_layer(300, 400))
    canvas.show()
    qtbot.waitExposed(canvas)
    canvas.zoom_milliseconds = 0
    canvas.drawn = []
    canvas.tool = BrushTool(Recorder(canvas.drawn), canvas, BrushOptions(10))
    return canvas


@pytest.fixture(scope="module")
def screen() -> QPointingDevice:
    return QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)


def touch(canvas: ImageCanvas, device: QPointingDevice, moves: Moves) -> None:
    """Put fingers down, move and lift them: a finger is down from the first to the last dict that has its number."""
    down: dict[int, tuple[int, int]] = {}
    for points in [*moves, {}]:
        event = QTest.touchEvent(canvas, device, False)
        for number in down.keys() | points.keys():
            if number not in points:
                event.release(number, QPoint(*down[number]), canvas)
            elif number not in down:
                event.press(number, QPoint(*points[number]), canvas)
            else:
                event.move(number, QPoint(*points[number]), canvas)
        event.commit()
        down = points


def test_one_finger_moves_the_image(canvas: ImageCanvas, screen: QPointingDevice) -> None:
    held, zoom = canvas.widget_to_image(QPointF(300, 200)), canvas.zoom
    touch(canvas, screen, [{0: (300, 200)}, {0: (320, 210)}, {0: (370, 180)}])
    at = canvas.image_to_widget(held)
    assert (round(at.x()), round(at.y())) == (370, 180)
    assert canvas.zoom == zoom
    assert canvas.drawn == []


def test_two_fingers_keep_the_points_of_the_image_that_they_hold(canvas: ImageCanvas, screen: QPointingDevice) -> None:
    held = [canvas.widget_to_image(QPointF(x, 300)) for x in (300, 400)]
    zoom = canvas.zoom
    touch(
        canvas,
        screen,
        [
            {0: (300, 300)},
            {0: (300, 300), 1: (400, 300)},
            {0: (280, 310), 1: (420, 310)},
            {0: (300, 320), 1: (500, 320)},
        ],
    )
    assert canvas.zoom == pytest.approx(2 * zoom)
    for point, expected in zip(held, ((300, 320), (500, 320)), strict=True):
        at = canvas.image_to_widget(point)
        assert (at.x(), at.y()) == pytest.approx(expected, abs=1)
    assert canvas.drawn == []


def test_a_finger_that_comes_or_goes_makes_no_jump(canvas: ImageCanvas, screen: QPointingDevice) -> None:
    held, zoom = canvas.widget_to_image(QPointF(300, 200)), canvas.zoom
    one = {0: (300, 200)}
    touch(canvas, screen, [one, {0: (300, 200), 1: (500, 400)}, one, {0: (310, 200)}])
    assert (round(canvas.image_to_widget(held).x()), canvas.zoom) == (310, zoom)


def test_a_palm_does_not_disturb_a_stroke(canvas: ImageCanvas, screen: QPointingDevice) -> None:
    held = canvas.image_to_widget(QPointF(0, 0))
    pen = pointer.stylus(eraser=False)
    pointer.pen(canvas, pen, QEvent.Type.TabletPress, QPointF(200, 200))
    touch(canvas, screen, [{0: (300, 300)}, {0: (350, 300)}])
    assert canvas.gesturing
    assert canvas.image_to_widget(QPointF(0, 0)) == held
    pointer.pen(canvas, pen, QEvent.Type.TabletRelease, QPointF(210, 200), pointer.NO_BUTTON)
    assert len(canvas.drawn) == 1


def test_a_touchpad_is_no_finger_on_the_image(canvas: ImageCanvas) -> None:
    held = canvas.image_to_widget(QPointF(0, 0))
    touch(canvas, QTest.createTouchDevice(QInputDevice.DeviceType.TouchPad), [{0: (300, 200)}, {0: (370, 180)}])
    assert canvas.image_to_widget(QPointF(0, 0)) == held


PLACE = st.tuples(st.floats(0, 500), st.floats(0, 500))


@given(st.lists(PLACE, min_size=2, max_size=5), st.floats(0.3, 3), st.floats(-3, 3), PLACE)
def test_the_arithmetic_finds_the_similarity_again(
    points: list[tuple[float, float]], factor: float, angle: float, shift: tuple[float, float]
) -> None:
    before = np.array(points)
    middle = before.mean(axis=0)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    after = (before - middle) @ turn * factor + middle + shift
    spreads = [np.linalg.norm(p - p.mean(axis=0), axis=1).mean() for p in (before, after)]
    gesture = TouchGesture()
    gesture.begin({number: QPointF(*point) for number, point in enumerate(before)})
    moved, found, centre = gesture.follow({number: QPointF(*point) for number, point in enumerate(after)})
    assert (moved.x(), moved.y()) == pytest.approx(shift, abs=1e-6)
    assert (centre.x(), centre.y()) == pytest.approx(tuple(middle + shift), abs=1e-6)
    assert found == (pytest.approx(factor, rel=1e-6) if min(spreads) >= 5.001 else found)
    assert min(spreads) > 4.999 or found == 1.0
