"""The canvas as a tool: what pointer, wheel and keys do. What it paints is in test_canvas_painting."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QNativeGestureEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.image import Frame
from app.domain.mask_editing import Rect, empty_layer
from app.ui.image_canvas import ImageCanvas
from app.ui.tools.brush import LARGEST_DIAMETER, SMALLEST_DIAMETER, BrushOptions, BrushTool, EraserTool
from tests.ui import pointer
from tests.ui.pointer import CTRL, LEFT, MIDDLE, NO_BUTTON, RIGHT, drag, move, press, release, wheel

MakeCanvas = Callable[..., ImageCanvas]


class Recorder:
    """Notes, in the place of a session, what a brush asks for."""

    def __init__(self) -> None:
        self.said: list[tuple[Any, ...]] = []

    def may_change(self) -> bool:
        return True

    def begin_stroke(self, x: float, y: float, radius: float, paint: bool, *_: object) -> None:
        self.said.append(("began", x, y, paint))

    def extend_stroke(self, x: float, y: float, radius: float) -> None:
        self.said.append(("moved", x, y))

    def commit_stroke(self) -> None:
        self.said.append(("ended",))

    def abandon_stroke(self) -> None:
        self.said.append(("abandoned",))


@pytest.fixture
def make_canvas(qtbot: QtBot) -> MakeCanvas:
    def make(width: int = 300, height: int = 200, view: tuple[int, int] = (640, 480)) -> ImageCanvas:
        canvas = ImageCanvas()
        qtbot.addWidget(canvas)
        canvas.tool = BrushTool(Recorder(), canvas, BrushOptions(10))
        canvas.zoom_milliseconds = 0
        canvas.resize(*view)
        canvas.show()
        canvas.setFocus()
        rgb = np.random.default_rng(1).integers(0, 256, (height, width, 3), np.uint8)
        canvas.set_frame(Frame(rgb), empty_layer(height, width))
        return canvas

    return make


@pytest.fixture
def canvas(make_canvas: MakeCanvas) -> ImageCanvas:
    return make_canvas()


@pytest.fixture
def strokes(canvas: ImageCanvas) -> list[tuple[Any, ...]]:
    """What the brush asks the session for, in order."""
    return canvas.tool._session.said


def kinds(said: list[tuple[Any, ...]]) -> list[str]:
    return [event[0] for event in said]


def shown(canvas: ImageCanvas) -> QRectF:
    """Where the whole image of 300 x 200 lies in the widget."""
    return QRectF(canvas.image_to_widget(QPointF(0, 0)), canvas.image_to_widget(QPointF(300, 200)))


def device_distance(canvas: ImageCanvas, a: QPointF, b: QPointF) -> float:
    """Between two image points, in device pixels."""
    return math.hypot(a.x() - b.x(), a.y() - b.y()) * canvas.zoom


# --- zoom and pan


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.floats(-6, 6), st.floats(0.01, 0.99), st.floats(0.01, 0.99)), min_size=1, max_size=12))
def test_zoom_keeps_the_point_under_the_pointer(canvas: ImageCanvas, turns: list[tuple[float, float, float]]) -> None:
    canvas.fit()
    for notches, x, y in turns:
        # Anywhere on what can be seen of the image.
        visible = shown(canvas) & QRectF(canvas.rect())
        at = QPointF(visible.left() + x * visible.width(), visible.top() + y * visible.height())
        before = canvas.widget_to_image(at)
        wheel(canvas, at, notches)
        # One device pixel: at whole-number scales the image is aligned with the screen's pixels.
        assert device_distance(canvas, canvas.widget_to_image(at), before) <= 1.0


def test_zooming_in_and_out_often_ends_where_it_began(canvas: ImageCanvas) -> None:
    at = QPointF(411, 307)
    start, zoom = canvas.widget_to_image(at), canvas.zoom
    for notches in (3, 2, -4, -1) * 50:
        wheel(canvas, at, notches)
    assert canvas.zoom == pytest.approx(zoom)
    assert device_distance(canvas, canvas.widget_to_image(at), start) < 0.01


def test_smooth_zoom_ends_exactly_and_keeps_the_point_all_the_way(canvas: ImageCanvas, qtbot: QtBot) -> None:
    canvas.zoom_milliseconds = 120
    at, start = QPointF(200, 150), canvas.zoom
    before = canvas.widget_to_image(at)
    zooms: list[float] = []
    canvas.zoom_changed.connect(zooms.append)
    canvas.zoom_changed.connect(lambda: distances.append(device_distance(canvas, canvas.widget_to_image(at), before)))
    distances: list[float] = []
    wheel(canvas, at, 1)
    wheel(canvas, at, 1)  # while the first is still running: both count
    qtbot.waitUntil(lambda: canvas.zoom == start * 1.25 * 1.25)
    assert zooms == sorted(zooms)
    assert len(zooms) > 2
    assert max(distances) <= 1.0


def test_a_touchpad_zooms_as_the_fingers_move(canvas: ImageCanvas) -> None:
    canvas.zoom_milliseconds = 120
    start = canvas.zoom
    wheel(canvas, QPointF(200, 150), notches=0.2, pixels=30, phase=Qt.ScrollPhase.ScrollUpdate)
    zoomed = canvas.zoom
    assert start < zoomed < start * 1.5
    wheel(canvas, QPointF(200, 150), pixels=-30)
    assert canvas.zoom == pytest.approx(start)


def test_pinching_zooms_at_the_fingers(canvas: ImageCanvas) -> None:
    at, start = QPointF(200, 150), canvas.zoom
    before = canvas.widget_to_image(at)
    pinch = Qt.NativeGestureType.ZoomNativeGesture
    device = QPointingDevice.primaryPointingDevice()
    QApplication.sendEvent(canvas, QNativeGestureEvent(pinch, device, 2, at, at, at, 0.1, QPointF()))
    assert canvas.zoom == pytest.approx(1.1 * start)
    assert device_distance(canvas, canvas.widget_to_image(at), before) <= 1.0


def test_zoom_has_limits_and_never_loses_the_image(canvas: ImageCanvas) -> None:
    for corner in (QPointF(1, 1), QPointF(639, 479), QPointF(1, 479)):
        for notches in (40, -60, 30, -60):
            wheel(canvas, corner, notches)
            assert shown(canvas).intersects(QRectF(canvas.rect()))
            assert 0.1 < canvas.zoom <= 64


def test_fit_shows_everything_and_stays_fitted_when_resized(canvas: ImageCanvas) -> None:
    for width, height in ((640, 480), (200, 700), (901, 333)):
        canvas.resize(width, height)
        assert QRectF(canvas.rect()).contains(shown(canvas))
        assert shown(canvas).center() == QPointF(width / 2, height / 2)


def test_a_new_frame_is_fitted(canvas: ImageCanvas) -> None:
    fitted = canvas.zoom
    wheel(canvas, QPointF(100, 100), 5)
    canvas.set_frame(Frame(np.zeros((200, 300, 3), np.uint8)), empty_layer(200, 300))
    assert canvas.zoom == fitted


def test_one_to_one_is_whole_device_pixels(canvas: ImageCanvas) -> None:
    canvas.one_to_one()
    corner = canvas.image_to_widget(QPointF(0, 0)) * canvas.devicePixelRatioF()
    assert canvas.zoom == 1.0
    assert corner == QPointF(corner.toPoint())


@pytest.mark.parametrize("scale", [0.61, 1.0, 2.5, 8.0, 41.7])
def test_coordinates_there_and_back(canvas: ImageCanvas, scale: float) -> None:
    canvas.zoom_by(scale / canvas.zoom, QPointF(123, 234))
    assert canvas.zoom == pytest.approx(scale)
    for x, y in ((0, 0), (12.25, 99.5), (-40, 700)):
        back = canvas.widget_to_image(canvas.image_to_widget(QPointF(x, y)))
        assert (back.x(), back.y()) == pytest.approx((x, y), abs=1e-6)


def test_the_middle_button_pans(canvas: ImageCanvas, strokes: list[tuple[Any, ...]]) -> None:
    wheel(canvas, QPointF(320, 240), 4)
    held = canvas.widget_to_image(QPointF(300, 200))
    drag(canvas, QPointF(300, 200), QPointF(310, 220), QPointF(333, 251), button=MIDDLE)
    assert device_distance(canvas, canvas.widget_to_image(QPointF(333, 251)), held) < 0.01
    assert strokes == []


def test_panning_ends_with_the_button_even_if_its_release_is_lost(canvas: ImageCanvas) -> None:
    press(canvas, QPointF(300, 200), MIDDLE)
    move(canvas, QPointF(330, 240), MIDDLE)
    there = shown(canvas)
    move(canvas, QPointF(400, 300), NO_BUTTON)
    assert shown(canvas) == there


def test_space_and_drag_pans_and_does_not_paint(canvas: ImageCanvas, strokes: list[tuple[Any, ...]]) -> None:
    held = canvas.widget_to_image(QPointF(300, 200))
    QTest.keyPress(canvas, Qt.Key.Key_Space)
    drag(canvas, QPointF(300, 200), QPointF(280, 190))
    QTest.keyRelease(canvas, Qt.Key.Key_Space)
    assert device_distance(canvas, canvas.widget_to_image(QPointF(280, 190)), held) < 0.01
    drag(canvas, QPointF(300, 200), QPointF(280, 190))
    assert kinds(strokes) == ["began", "moved", "ended"]


def test_the_image_cannot_be_panned_away(canvas: ImageCanvas) -> None:
    for dx, dy in ((5000, 0), (0, 5000), (-9000, 0), (0, -9000)):
        drag(canvas, QPointF(300, 200), QPointF(300 + dx, 200 + dy), button=MIDDLE)
        assert shown(canvas).intersects(QRectF(canvas.rect()).adjusted(20, 20, -20, -20))


# --- strokes


@pytest.mark.parametrize("scale", [0.6, 1.0, 3.3, 8.0])
def test_a_stroke_has_every_point_in_image_pixels(
    canvas: ImageCanvas, strokes: list[tuple[Any, ...]], scale: float
) -> None:
    canvas.zoom_by(scale / canvas.zoom)
    points = [canvas.image_to_widget(QPointF(x, y)) for x, y in ((-3.5, 20), (4.25, 30), (4.5, 31), (60, 190.75))]
    press(canvas, points[0])
    for point in points[1:3]:
        move(canvas, point)
    release(canvas, points[3])  # further on than the last move
    assert kinds(strokes) == ["began", "moved", "moved", "moved", "ended"]
    assert strokes[0] == ("began", pytest.approx(-3.5, abs=1e-6), pytest.approx(20), True)
    moved = [event[1:] for event in strokes if event[0] == "moved"]
    assert moved == [pytest.approx(p, abs=1e-6) for p in ((4.25, 30), (4.5, 31), (60, 190.75))]


@pytest.mark.parametrize(
    ("tool", "keys", "paints"),
    [(BrushTool, pointer.NO_KEY, True), (BrushTool, CTRL, False), (EraserTool, pointer.NO_KEY, False),
     (EraserTool, CTRL, True)],
)  # fmt: skip
def test_ctrl_at_the_press_inverts_the_tool(
    canvas: ImageCanvas, tool: type[BrushTool], keys: Qt.KeyboardModifier, paints: bool
) -> None:
    recorder = Recorder()
    canvas.tool = tool(recorder, canvas, BrushOptions(10))
    press(canvas, QPointF(200, 200), keys=keys)
    move(canvas, QPointF(210, 200), keys=CTRL if keys != CTRL else pointer.NO_KEY)  # too late to matter
    release(canvas, QPointF(210, 200))
    assert [event[3] for event in recorder.said if event[0] == "began"] == [paints]


@pytest.mark.parametrize("eraser", [False, True])
def test_a_stylus_paints_and_its_other_end_erases(
    canvas: ImageCanvas, strokes: list[tuple[Any, ...]], eraser: bool
) -> None:
    device = pointer.stylus(eraser)
    at = canvas.image_to_widget(QPointF(10.25, 20.5))
    assert pointer.pen(canvas, device, QEvent.Type.TabletPress, at)
    assert pointer.pen(canvas, device, QEvent.Type.TabletMove, at + QPointF(5, 0))
    assert pointer.pen(canvas, device, QEvent.Type.TabletRelease, at + QPointF(5, 0), held=NO_BUTTON)
    assert kinds(strokes) == ["began", "moved", "ended"]
    assert strokes[0] == ("began", pytest.approx(10.25), pytest.approx(20.5), not eraser)


def test_escape_abandons_and_the_rest_of_the_drag_does_nothing(
    canvas: ImageCanvas, strokes: list[tuple[Any, ...]]
) -> None:
    press(canvas, QPointF(200, 200))
    move(canvas, QPointF(210, 200))
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    move(canvas, QPointF(220, 200))
    release(canvas, QPointF(230, 200))
    assert kinds(strokes) == ["began", "moved", "abandoned"]
    drag(canvas, QPointF(200, 200), QPointF(210, 200))
    assert kinds(strokes)[3:] == ["began", "moved", "ended"]


def lose_the_release(canvas: ImageCanvas) -> None:
    move(canvas, QPointF(260, 200), held=NO_BUTTON)


@pytest.mark.parametrize("lose", [lose_the_release, QWidget.hide, lambda canvas: canvas.setEnabled(False)])
def test_a_stroke_whose_end_is_lost_is_abandoned(
    canvas: ImageCanvas, strokes: list[tuple[Any, ...]], lose: Callable[[ImageCanvas], None]
) -> None:
    press(canvas, QPointF(200, 200))
    lose(canvas)
    release(canvas, QPointF(260, 200))
    assert kinds(strokes) == ["began", "abandoned"]


def test_other_buttons_do_not_break_a_stroke(canvas: ImageCanvas, strokes: list[tuple[Any, ...]]) -> None:
    press(canvas, QPointF(200, 200))
    for button in (RIGHT, MIDDLE):
        pointer.mouse(canvas, QEvent.Type.MouseButtonPress, QPointF(205, 200), button, LEFT | button)
        move(canvas, QPointF(210 + button.value, 200), held=LEFT | button)
        pointer.mouse(canvas, QEvent.Type.MouseButtonRelease, QPointF(215, 200), button, LEFT)
    release(canvas, QPointF(240, 200))
    assert kinds(strokes) == ["began", "moved", "moved", "moved", "ended"]


def test_the_second_press_of_a_double_click_is_a_stroke_too(
    canvas: ImageCanvas, strokes: list[tuple[Any, ...]]
) -> None:
    at = QPointF(200, 200)
    drag(canvas, at)
    pointer.mouse(canvas, QEvent.Type.MouseButtonDblClick, at, LEFT, LEFT)
    release(canvas, at)
    assert kinds(strokes) == ["began", "ended", "began", "ended"]


def test_nothing_to_draw_on(canvas: ImageCanvas, strokes: list[tuple[Any, ...]]) -> None:
    canvas.set_layer(None)
    drag(canvas, QPointF(200, 200), QPointF(210, 200))
    canvas.set_frame(None, None)
    drag(canvas, QPointF(200, 200), QPointF(210, 200))
    wheel(canvas, QPointF(200, 200), 3)
    assert strokes == []


def test_a_layer_of_another_size_is_refused(canvas: ImageCanvas) -> None:
    with pytest.raises(ValueError, match=r"\(10, 10\)"):
        canvas.set_layer(empty_layer(10, 10))
    with pytest.raises(ValueError, match="no Frame"):
        canvas.set_frame(None, empty_layer(10, 10))


# --- brush size, read-out, keys


def test_brush_size_by_steps_and_wheel_within_its_limits(canvas: ImageCanvas) -> None:
    diameter = canvas.tool.brush.diameter
    seen: list[int] = []
    diameter.changed.connect(seen.append)
    diameter.value = 40
    canvas.tool.step_size(1)
    assert diameter.value == 46
    wheel(canvas, QPointF(200, 200), -1, keys=CTRL)
    assert diameter.value == 40
    for _ in range(60):
        canvas.tool.step_size(-1)
    assert diameter.value == SMALLEST_DIAMETER == 1
    canvas.tool.step_size(1)
    assert diameter.value == 2
    wheel(canvas, QPointF(200, 200), 90, keys=CTRL)
    assert diameter.value == LARGEST_DIAMETER == 1000
    assert canvas.zoom == pytest.approx(616 / 300)  # untouched by it
    assert seen[0] == 40
    assert seen[-1] == 1000


def test_read_out_of_the_pixel_under_the_pointer(canvas: ImageCanvas) -> None:
    seen: list[tuple[int, int] | None] = []
    canvas.hovered.connect(lambda x, y: seen.append((x, y)))
    canvas.left_image.connect(lambda: seen.append(None))
    move(canvas, canvas.image_to_widget(QPointF(12.1, 7.1)), held=NO_BUTTON)
    move(canvas, canvas.image_to_widget(QPointF(12.8, 7.8)), held=NO_BUTTON)  # the same pixel
    move(canvas, canvas.image_to_widget(QPointF(299.9, 199.9)), held=NO_BUTTON)
    move(canvas, canvas.image_to_widget(QPointF(300.1, 199.9)), held=NO_BUTTON)
    move(canvas, canvas.image_to_widget(QPointF(0.1, 0.1)), held=NO_BUTTON)
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.Leave))
    assert seen == [(12, 7), (299, 199), None, (0, 0), None]


def test_keys_of_the_window_are_left_to_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    canvas, field = ImageCanvas(window), QLineEdit(window)
    window.show()
    canvas.setFocus()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Escape, Qt.Key.Key_B):
        event = QKeyEvent(QEvent.Type.KeyPress, key, pointer.NO_KEY)
        event.setAccepted(False)
        QApplication.sendEvent(canvas, event)
        assert not event.isAccepted()
    QTest.keyClick(canvas, Qt.Key.Key_Tab)
    assert window.focusWidget() is field
    assert canvas.accessibleName()
    assert canvas.accessibleDescription()


@pytest.mark.parametrize("size", [(1, 1), (1, 900), (900, 1), (2, 3)])
def test_tiny_frames_and_tiny_windows(make_canvas: MakeCanvas, size: tuple[int, int]) -> None:
    canvas = make_canvas(*size)
    for view in ((640, 480), (1, 1), (0, 0), (3, 200), (300, 300)):
        canvas.resize(*view)
        for notches in (0, 30, -70, 9):
            wheel(canvas, QPointF(view[0] / 2, view[1] / 2), notches)
            drag(canvas, QPointF(-5, -5), QPointF(view[0] / 2, view[1] / 2), QPointF(500, 500))
            canvas.update_mask(Rect(0, 0, *size))
            canvas.grab()
        canvas.one_to_one()
        canvas.grab()
        canvas.fit()
