"""Every tool on the real window, over a real session: real events in, the mask they make out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSpinBox
from pytestqt.qtbot import QtBot
from scipy import ndimage

from app.domain import reshape
from app.domain.annotation import State
from app.domain.mask_editing import Rect
from app.services.box_prompt import BoxPrompt
from app.services.frame_operations import FrameOperations
from app.services.mask_operations import MaskOperations
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from tests.services.bench import HEIGHT, WIDTH, Bench
from tests.ui import pointer
from tests.ui.pointer import CTRL, NO_BUTTON, NO_KEY
from tests.ui.stand_in import StandInWorkbench

# The offscreen platform says so about every window that has a smallest size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
KEYS = {
    "brush": "B", "eraser": "E", "smart_brush": "A", "polygon": "P", "lasso": "L", "scissors": "S", "wand": "W",
    "move": "G", "push": "K", "cut": "X", "box": "O",
}  # fmt: skip
SQUARE = [(10.5, 8.5), (40.5, 8.5), (40.5, 30.5), (10.5, 30.5)]
Mask = NDArray[np.bool_]
Point = tuple[float, float]


def disc(_: int) -> NDArray[np.uint8]:
    """A bright disc on dark ground, without noise; `Bench` makes it smaller."""
    y, x = np.mgrid[: 8 * HEIGHT, : 8 * WIDTH] / 8
    inside = np.hypot(x - 30, y - 20) <= 12
    return np.repeat(np.where(inside, 200, 60).astype(np.uint8)[..., None], 3, axis=2)


class Desk:
    """The window with an image of a disc, and a hand on the mouse."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path) -> None:
        self.qtbot = qtbot
        self.bench = Bench(qtbot, folder, shows=(disc,) * 3)
        workbench = StandInWorkbench(3)
        workbench.worklist.entries[:] = self.bench.worklist.entries
        workbench.session = self.session = self.bench.session
        workbench.operations = self.operations = MaskOperations(self.session, workbench.settings, workbench)
        workbench.box_prompt = self.prompt = BoxPrompt(self.session, workbench)
        workbench.frame_operations = self.frame_operations = FrameOperations(self.session, workbench)
        self.prompt.use_model(self.bench.model)
        self.said: list[str] = []
        for service in (self.operations, self.prompt, self.frame_operations):
            service.message.connect(lambda level, text: self.said.append(text))
        self.window = MainWindow(workbench, theme)
        qtbot.addWidget(self.window)
        self.window.resize(1100, 700)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.canvas = self.window.canvas
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.canvas.setFocus()
        self.bench.show(0)

    def close(self) -> None:
        self.window.close()
        self.operations.close()
        self.frame_operations.close()
        self.bench.close()

    @property
    def mask(self) -> Mask:
        return self.session.annotation.mask

    @property
    def steps(self) -> list[str]:
        annotated = self.session.annotated
        return [entry.name for entry in annotated.history[: annotated.position]]

    def take(self, tool: str) -> None:
        self.key(KEYS[tool])
        assert self.window.tools.current.id == tool
        assert self.window.commands[tool].isChecked()

    def key(self, key: Qt.Key | str, keys: Qt.KeyboardModifier = NO_KEY) -> None:
        QTest.keyClick(self.canvas, key, keys)

    def at(self, point: Point) -> QPointF:
        return self.canvas.image_to_widget(QPointF(*point))

    def move(self, point: Point, held: Qt.MouseButton = NO_BUTTON, keys: Qt.KeyboardModifier = NO_KEY) -> None:
        pointer.move(self.canvas, self.at(point), held, keys)

    def press(self, point: Point, keys: Qt.KeyboardModifier = NO_KEY, button: Qt.MouseButton = pointer.LEFT) -> None:
        self.move(point, keys=keys)
        pointer.press(self.canvas, self.at(point), button, keys)

    def release(self, point: Point, keys: Qt.KeyboardModifier = NO_KEY) -> None:
        pointer.release(self.canvas, self.at(point), keys=keys)

    def click(self, *points: Point, keys: Qt.KeyboardModifier = NO_KEY) -> None:
        for point in points:
            self.press(point, keys)
            self.release(point, keys)

    def drag(self, *points: Point, keys: Qt.KeyboardModifier = NO_KEY) -> None:
        self.press(points[0], keys)
        for point in points[1:]:
            self.move(point, pointer.LEFT, keys)
        self.release(points[-1], keys)

    def paint(self, mask: Mask) -> None:
        """Make this the mask, untouched, as a proposal does."""
        self.session.annotation.layer[:] = mask
        self.canvas.update()

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition)


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(qtbot, theme, tmp_path)
    yield desk
    desk.close()


def polygon(points: list[Point]) -> Mask:
    """Pixels whose centre OpenCV finds inside, for corners that lie on no centre's row or column."""
    corners = np.array(points, np.float32)
    return np.array(
        [[cv2.pointPolygonTest(corners, (x + 0.5, y + 0.5), False) > 0 for x in range(WIDTH)] for y in range(HEIGHT)]
    )


def box(left: int, top: int, right: int, bottom: int) -> Mask:
    mask = np.zeros((HEIGHT, WIDTH), np.bool_)
    mask[top:bottom, left:right] = True
    return mask


def bright(desk: Desk) -> Mask:
    """The disc in the image."""
    return desk.session.image.frame.rgb[..., 0] > 130


def overlap(one: Mask, other: Mask) -> float:
    return float(np.count_nonzero(one & other) / np.count_nonzero(one | other))


# --- brushes


def within(points: list[Point], radii: list[float], square: bool = False) -> Mask:
    """Pixel centres that a brush covers at any of many places along a line."""
    y, x = np.mgrid[:HEIGHT, :WIDTH] + 0.5
    covered = np.zeros((HEIGHT, WIDTH), np.bool_)
    for (x0, y0), (x1, y1), r0, r1 in zip(points, points[1:], radii, radii[1:], strict=False):
        for t in np.linspace(0, 1, 2001):
            across, down = np.abs(x - x0 - t * (x1 - x0)), np.abs(y - y0 - t * (y1 - y0))
            distance = np.maximum(across, down) if square else np.hypot(across, down)
            covered |= distance <= r0 + t * (r1 - r0)
    return covered


def test_a_square_brush(desk: Desk) -> None:
    desk.take("brush")
    brush = desk.window.tools.brush
    brush.diameter.value = 7
    desk.window.bar.controls[brush.square].stops[0].click()
    desk.drag((10.3, 10.2), (30.3, 17.2))
    assert np.array_equal(desk.mask, within([(10.3, 10.2), (30.3, 17.2)], [3.5, 3.5], square=True))
    assert desk.steps == ["Brush"]


@pytest.mark.parametrize("scales", [True, False])
@pytest.mark.parametrize("eraser", [False, True])
def test_a_stylus_paints_as_wide_as_it_is_pressed(desk: Desk, scales: bool, eraser: bool) -> None:
    desk.take("brush")
    brush = desk.window.tools.brush
    brush.diameter.value = 12
    brush.pressure.value = scales
    desk.paint(np.full((HEIGHT, WIDTH), eraser))
    device, (start, end) = pointer.stylus(eraser), [(10.3, 20.2), (45.3, 20.2)]
    pointer.pen(desk.canvas, device, QEvent.Type.TabletPress, desk.at(start), pressure=0.25)
    pointer.pen(desk.canvas, device, QEvent.Type.TabletMove, desk.at(end), pressure=1.0)
    pointer.pen(desk.canvas, device, QEvent.Type.TabletRelease, desk.at(end), held=NO_BUTTON, pressure=0.0)
    swept = within([start, end], [6 * 0.4, 6.0] if scales else [6, 6])
    # Along a brush that becomes wider the nearest place is not quite the deepest one.
    assert np.count_nonzero((desk.mask != eraser) ^ swept) <= (12 if scales else 0)


def test_shift_draws_straight_lines(desk: Desk) -> None:
    desk.take("brush")
    desk.window.tools.brush.diameter.value = 4
    desk.click((5.3, 5.2))
    desk.click((30.3, 25.2), keys=SHIFT)  # from where the last stroke ended
    expected = within([(5.3, 5.2), (30.3, 25.2)], [2, 2])
    assert np.array_equal(desk.mask, expected)
    assert desk.steps == ["Brush", "Brush"]
    # Held during a stroke: the way in between does not count.
    desk.press((50.3, 5.2))
    for point in ((20.3, 12.2), (40.3, 35.2)):
        desk.move(point, pointer.LEFT, SHIFT)
    desk.release((50.3, 35.2), SHIFT)
    assert np.array_equal(desk.mask, expected | within([(50.3, 5.2), (50.3, 35.2)], [2, 2]))


def test_a_smart_brush_keeps_to_what_looks_alike(desk: Desk) -> None:
    desk.take("smart_brush")
    desk.window.tools.brush.diameter.value = 60
    desk.click((30.5, 20.5))
    inside = bright(desk)
    assert not (desk.mask & ~inside).any()
    assert overlap(desk.mask, inside) > 0.9
    assert desk.steps == ["Smart brush"]
    desk.click((30.5, 20.5), keys=CTRL)  # an eraser erases all it touches
    assert not desk.mask.any()


# --- outlines


@pytest.mark.parametrize("close", ["first corner", "double-click", "enter", "stylus"])
@pytest.mark.parametrize("erase", [False, True])
def test_a_polygon_is_closed_in_several_ways(desk: Desk, close: str, erase: bool) -> None:
    desk.take("polygon")
    desk.paint(np.full((HEIGHT, WIDTH), erase))
    corners, keys = [(10.3, 8.2), (40.7, 10.9), (35.2, 30.8)], CTRL if erase else NO_KEY
    desk.click(*corners)
    assert not desk.steps
    if close == "first corner":
        desk.click(corners[0], keys=keys)
    elif close == "double-click":
        pointer.mouse(
            desk.canvas, QEvent.Type.MouseButtonDblClick, desk.at(corners[2]), pointer.LEFT, pointer.LEFT, keys
        )
        desk.release(corners[2], keys)
    elif close == "stylus":
        desk.click(corners[2], keys=keys)
    else:
        desk.key(Qt.Key.Key_Return, keys)
    assert np.array_equal(desk.mask != erase, polygon(corners))
    assert desk.steps == ["Polygon, erase" if erase else "Polygon"]
    assert desk.session.annotation.state is State.CORRECTED
    assert desk.session.row == 0


def test_a_polygon_can_be_mended_until_it_is_closed(desk: Desk) -> None:
    desk.take("polygon")
    desk.click((10.3, 8.2), (40.7, 10.9), (35.2, 30.8), (5.2, 35.1))
    desk.drag((40.7, 10.9), (48.1, 14.3), (50.4, 5.6))  # moved
    desk.drag((42.8, 18.2), (55.2, 22.3))  # on the edge between the second and the third: inserted
    desk.press((5.2, 35.1), button=pointer.RIGHT)  # removed
    desk.click((20.1, 33.3), (3.3, 20.2))
    desk.move((58.0, 38.0))
    desk.key(Qt.Key.Key_Backspace)  # the last one
    assert desk.session.row == 0
    assert not desk.steps
    desk.key(Qt.Key.Key_Enter)
    assert np.array_equal(desk.mask, polygon([(10.3, 8.2), (50.4, 5.6), (55.2, 22.3), (35.2, 30.8), (20.1, 33.3)]))
    desk.key(Qt.Key.Key_Z, CTRL)
    assert not desk.mask.any()


def test_keys_belong_to_an_open_polygon_from_wherever_the_focus_is(desk: Desk) -> None:
    desk.bench.model.answer()  # an image without one would not be accepted
    desk.take("polygon")
    desk.click((10.3, 8.2), (40.7, 10.9), (35.2, 30.8), (12.2, 28.3))
    desk.window.worklist.view.setFocus()
    desk.move((58.0, 38.0))
    QTest.keyClick(desk.window.worklist.view, Qt.Key.Key_Backspace)
    desk.key(Qt.Key.Key_Z, CTRL)
    desk.key(Qt.Key.Key_Delete)
    assert desk.session.annotation.state is State.PROPOSED
    desk.key(Qt.Key.Key_Return)  # one corner is no outline, and nothing to accept either
    assert (desk.session.row, desk.steps) == (0, [])
    desk.key(Qt.Key.Key_Escape)
    desk.key(Qt.Key.Key_Return)  # now it accepts
    assert desk.session.row == 1


@pytest.mark.parametrize("keys", [NO_KEY, CTRL])
def test_a_lasso_takes_what_it_goes_around(desk: Desk, keys: Qt.KeyboardModifier) -> None:
    desk.take("lasso")
    desk.paint(np.full((HEIGHT, WIDTH), keys == CTRL))
    way = [(8.3, 9.1), (30.2, 4.7), (52.9, 12.4), (47.3, 31.8), (21.7, 36.2)]
    desk.drag(*way, keys=keys)
    assert np.array_equal(desk.mask != (keys == CTRL), polygon(way))


def test_a_lasso_inverts(desk: Desk) -> None:
    desk.take("lasso")
    before = box(15, 0, 30, HEIGHT)
    desk.paint(before)
    desk.window.bar.controls[desk.window.tools.current.options[0]].stops[2].click()
    way = [(8.3, 9.1), (30.2, 4.7), (52.9, 12.4), (47.3, 31.8), (21.7, 36.2)]
    desk.drag(*way)
    assert np.array_equal(desk.mask, before ^ polygon(way))
    assert desk.steps == ["Lasso, invert"]


def test_scissors_follow_the_edge_between_clicks(desk: Desk) -> None:
    desk.take("scissors")
    around = [(30.5 + 12 * np.cos(a), 20.5 + 12 * np.sin(a)) for a in np.linspace(0, 2 * np.pi, 6)[:-1]]
    desk.click(*around)
    desk.click(around[0])
    desk.until(lambda: bool(desk.steps))
    assert desk.steps == ["Scissors"]
    assert overlap(polygon(around), bright(desk)) < 0.85  # what straight lines would give
    assert overlap(desk.mask, bright(desk)) > 0.9


def test_scissors_go_straight_while_alt_is_held(desk: Desk) -> None:
    desk.take("scissors")
    corners = [(10.3, 8.2), (50.7, 10.9), (45.2, 35.8)]
    desk.click(*corners, keys=ALT)
    desk.click((5.1, 30.2), keys=ALT)
    desk.key(Qt.Key.Key_Backspace)
    pointer.mouse(desk.canvas, QEvent.Type.MouseButtonDblClick, desk.at(corners[2]), pointer.LEFT, pointer.LEFT, ALT)
    assert np.array_equal(desk.mask, polygon(corners))


# --- wand


@pytest.mark.parametrize("erase", [False, True])
def test_the_wand_takes_what_looks_alike(desk: Desk, erase: bool) -> None:
    desk.take("wand")
    desk.paint(np.full((HEIGHT, WIDTH), erase))
    desk.click((30.5, 20.5), keys=CTRL if erase else NO_KEY)
    desk.until(lambda: bool(desk.steps))
    found = desk.mask != erase
    assert overlap(found, bright(desk)) > 0.9
    assert not (found & ~bright(desk)).any()


def test_dragging_changes_the_tolerance_and_shows_the_region_before_it_is_taken(desk: Desk) -> None:
    desk.take("wand")
    tolerance = desk.window.tools.current.tolerance
    desk.press((30.5, 20.5))
    shown = lambda: desk.canvas._mask_painter.layer  # noqa: E731 - what is drawn
    desk.until(lambda: shown() is not desk.session.annotation.layer)
    assert overlap(shown() > 0, bright(desk)) > 0.9
    assert not desk.mask.any()
    upwards = desk.at((30.5, 20.5)) - QPointF(0, 3 * 150)
    pointer.move(desk.canvas, upwards)
    assert tolerance.value == 16 + 150
    pointer.release(desk.canvas, upwards)
    desk.until(lambda: bool(desk.steps))
    assert desk.mask.all()
    assert shown() is desk.session.annotation.layer


# --- working on what is there


def test_a_part_is_moved(desk: Desk) -> None:
    desk.take("move")
    part, other = box(5, 5, 15, 12), box(40, 25, 50, 35)
    desk.paint(part | other)
    desk.drag((8.5, 8.5), (20.5, 14.5), (40.5, 28.5))  # onto the other one
    assert np.array_equal(desk.mask, box(37, 25, 47, 32) | other)
    desk.drag((45.5, 28.5), (75.5, 28.5))  # both, half out of the image
    assert np.array_equal(desk.mask, np.roll(box(37, 25, 47, 32) | other, 30, 1) & box(WIDTH, 0, 0, 0))
    desk.key(Qt.Key.Key_Z, CTRL)
    desk.key(Qt.Key.Key_Z, CTRL)
    assert np.array_equal(desk.mask, part | other)
    desk.drag((2.5, 2.5), (20.5, 20.5))  # nothing is there
    assert np.array_equal(desk.mask, part | other)


def test_pushing_moves_the_contour(desk: Desk) -> None:
    desk.take("push")
    desk.window.tools.current.diameter.value = 14
    before = box(15, 10, 40, 30)
    for way in ([(28.3, 20.2), (39.2, 21.4), (50.6, 24.3)], [(28.3, 2.2), (28.7, 9.4), (30.6, 16.3)]):
        desk.paint(before)
        desk.drag(*way)
        expected = before
        for start, end in pairwise(way):
            expected = reshape.pushed(expected, start, end, 7)
        assert np.array_equal(desk.mask, expected)
        assert np.count_nonzero(desk.mask != before) > 40
        desk.session.undo()


def test_a_cut_parts_the_mask(desk: Desk) -> None:
    desk.take("cut")
    before = box(15, 10, 40, 30)
    desk.paint(before)
    desk.drag((5.5, 12.3), (30.5, 20.1), (50.5, 28.7))
    parts, _ = ndimage.label(desk.mask, np.ones((3, 3)))
    assert ndimage.label(desk.mask, np.ones((3, 3)))[1] == 2
    assert parts[11, 38] != parts[28, 17]
    assert not (desk.session.annotation.layer[~before] >= 2).any()  # beside the mask nothing is locked


# --- every tool


@pytest.mark.parametrize("interrupt", ["another tool", "escape", "hide", "lost release", "undo"])
def test_an_interrupted_gesture_leaves_nothing(desk: Desk, interrupt: str) -> None:
    desk.paint(bright(desk))
    corner, everything = Rect(0, 0, 2, 2), np.ones((2, 2), np.bool_)
    for tool in KEYS:
        desk.session.edit_region("Lasso", corner, everything, True)
        layer = desk.session.annotation.layer.copy()
        desk.take(tool)
        desk.press((30.5, 20.5))
        for point in ((35.5, 22.5), (45.5, 25.5)):
            desk.move(point, pointer.LEFT)
        assert desk.window.tools.current.busy
        if interrupt == "another tool":
            desk.key("P" if tool != "polygon" else "B")
        elif interrupt == "hide":
            desk.canvas.hide()
            desk.canvas.show()
            desk.canvas.setFocus()
        elif interrupt == "undo" and not desk.session.annotated.busy:
            desk.session.undo()
            layer[:2, :2] = 0
            desk.key(Qt.Key.Key_Escape)
        else:
            if interrupt == "lost release":
                desk.move((46.5, 25.5))
            desk.key(Qt.Key.Key_Escape)
        desk.release((46.5, 25.5))
        assert np.array_equal(desk.session.annotation.layer, layer), tool
        assert desk.canvas._mask_painter.layer is desk.session.annotation.layer
        assert not desk.window.tools.current.busy
        if desk.steps:
            desk.session.undo()
        assert desk.steps == []


def test_bar_and_status_line_follow_the_tool(desk: Desk) -> None:
    window = desk.window
    for tool in KEYS:
        desk.take(tool)
        hint, options = window.tools.current.hint, window.tools.current.options
        assert {option for option, control in window.bar.controls.items() if control.isVisible()} == set(options)
        assert window.status.hint.text() == hint
        assert window.status.hint.isVisible()
    window.workbench.activity_changed.emit("Reading folder…")
    assert not window.status.hint.isVisible()
    window.workbench.activity_changed.emit("")
    assert window.status.hint.isVisible()


def test_what_a_tool_draws_goes_away_with_it(desk: Desk) -> None:
    """Painting only what changed leaves the same screen as painting all of it."""
    canvas = desk.canvas
    desk.paint(bright(desk))
    for tool in KEYS:
        desk.take(tool)
        desk.press((30.5, 20.5))
        for point in ((35.5, 22.5), (45.5, 25.5), (20.5, 10.5)):
            desk.move(point, pointer.LEFT)
        QApplication.processEvents()
        desk.key(Qt.Key.Key_Escape)
        desk.release((20.5, 10.5))
        QApplication.sendEvent(canvas, QEvent(QEvent.Type.Leave))
        QApplication.processEvents()
        corner, ratio = canvas.mapTo(desk.window, QPoint(0, 0)), canvas.devicePixelRatioF()
        place = (corner.x(), corner.y(), canvas.width(), canvas.height())
        screen = desk.window.backingStore().paintDevice().copy(*(round(value * ratio) for value in place))
        fresh = canvas.grab().toImage()
        assert screen.convertToFormat(fresh.format()) == fresh, tool


# --- the whole mask

HOLED = box(10, 5, 40, 30) & ~box(20, 12, 25, 17) | box(50, 30, 53, 33)


@pytest.mark.parametrize(
    ("key", "keys", "expected"),
    [
        ("F", NO_KEY, ndimage.binary_fill_holes(HOLED)),
        ("F", SHIFT, HOLED & ~box(50, 30, 53, 33)),
        ("X", SHIFT, HOLED & ~box(50, 30, 53, 33)),
        (Qt.Key.Key_Up, SHIFT, ndimage.binary_dilation(HOLED)),
        (Qt.Key.Key_Down, SHIFT, ndimage.binary_erosion(HOLED, border_value=1)),
    ],
)
def test_operations_on_the_mask_leave_alone_what_is_touched(
    desk: Desk, key: Qt.Key | str, keys: Qt.KeyboardModifier, expected: Mask
) -> None:
    desk.paint(HOLED)
    touched = box(0, 0, 30, 15) | box(51, 28, 60, 32)
    desk.session.annotation.layer[touched] |= 2
    desk.key(key, keys)
    assert np.array_equal(desk.mask, np.where(touched, HOLED, expected))
    assert len(desk.steps) == 1
    desk.key(Qt.Key.Key_Z, CTRL)
    assert np.array_equal(desk.mask, HOLED)
    desk.session.annotation.layer[:] |= 2
    desk.key(key, keys)
    assert np.array_equal(desk.mask, HOLED)
    assert "by hand" in desk.said[-1]


def test_the_button_of_the_whole_mask_shows_its_menu_and_goes_on(desk: Desk) -> None:
    menu = desk.window.commands.menus["Edit/Mask"]
    QTest.mouseClick(desk.window.strip.whole_mask, Qt.MouseButton.LeftButton)
    assert menu.isVisible()
    menu.close()


def test_step_and_smallest_part_are_set_in_the_menu_and_kept(desk: Desk) -> None:
    boxes = desk.window.commands.menus["Edit/Mask"].findChildren(QSpinBox)
    for field, value in zip(boxes, (3, 7), strict=True):
        field.setValue(value)
    settings = desk.window.workbench.settings
    assert (settings.grow_step, settings.smallest_part) == (3, 7)
    desk.paint(box(20, 15, 30, 25) | box(50, 10, 52, 13) | box(5, 5, 8, 8))
    desk.key("X", SHIFT)
    assert np.array_equal(desk.mask, box(20, 15, 30, 25) | box(5, 5, 8, 8))
    desk.session.undo()
    desk.paint(box(20, 15, 30, 25))
    desk.key(Qt.Key.Key_Up, SHIFT)
    assert np.array_equal(desk.mask, ndimage.distance_transform_edt(~box(20, 15, 30, 25)) <= 3)


def test_smoothing_and_saying_that_nothing_changes(desk: Desk) -> None:
    desk.paint(box(10, 5, 40, 30) | box(24, 2, 25, 5))
    desk.key("S", SHIFT)
    assert not desk.mask[2:4].any()
    assert overlap(desk.mask, box(10, 5, 40, 30)) > 0.97
    desk.paint(box(10, 5, 40, 30))
    desk.key("F")
    assert desk.said == ["Fill holes: there is nothing to change."]


def test_refining_finds_the_edge_and_is_dropped_when_the_mask_changed(desk: Desk) -> None:
    y, x = np.mgrid[:HEIGHT, :WIDTH] + 0.5
    desk.paint(np.hypot(x - 30.5, y - 20.5) <= 10)
    desk.key("R", SHIFT)
    assert not desk.steps  # in the background
    desk.until(lambda: bool(desk.steps))
    assert overlap(desk.mask, bright(desk)) > 0.85  # it was 0.69
    desk.session.undo()
    desk.key("R", SHIFT)
    desk.session.clear()
    desk.until(lambda: bool(desk.said))
    assert "too late" in desk.said[0]
    assert not desk.mask.any()


def test_an_operation_on_a_mask_that_was_locked_meanwhile_is_told_about_once(desk: Desk) -> None:
    desk.session.refused.connect(desk.said.append)
    y, x = np.mgrid[:HEIGHT, :WIDTH] + 0.5
    desk.paint(np.hypot(x - 30.5, y - 20.5) <= 10)
    desk.key("R", SHIFT)
    desk.session.labels.change(1, locked=True)
    desk.until(lambda: bool(desk.said))
    assert desk.said == [desk.session.labels.active.why_fixed]
    assert not desk.steps


def test_copying_the_mask_of_the_image_before(desk: Desk) -> None:
    desk.key("P", SHIFT)
    assert "no image before" in desk.window.stage.banner.text.text()
    drawn = box(10, 5, 40, 30)
    desk.session.edit_region("Lasso", Rect(10, 5, 40, 30), np.ones((25, 30), np.bool_), True)
    desk.bench.show(1)
    desk.bench.model.answer()
    assert desk.mask.any()
    desk.key("P", SHIFT)
    desk.until(lambda: desk.steps == ["Copy mask"])
    assert np.array_equal(desk.mask, drawn)
    desk.bench.show(2)
    desk.session.clear()
    desk.bench.show(1)
    desk.operations.copy_from(2)
    desk.until(lambda: bool(desk.said))
    assert desk.said == ["c.png has no mask to copy."]
    assert np.array_equal(desk.mask, drawn)
