"""How the image and its mask are looked at, with real events on the real window; what is stored never changes."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterator
from dataclasses import astuple

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt, QThreadPool
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from app.domain.annotation import Proposal
from app.domain.image import Frame
from app.domain.labels import LABEL_COLOURS
from app.domain.mask_editing import Rect, empty_layer
from app.domain.views import ViewSettings, lookup_table, viewed
from app.ui.commands import COMMANDS
from app.ui.comparison import Divider
from app.ui.heat_layer import HEAT
from app.ui.heat_legend import HeatLegend
from app.ui.image_canvas import ImageCanvas
from app.ui.main_window import MainWindow
from app.ui.mask_painter import MaskStyle
from app.ui.theme import Theme
from tests.ui import pointer
from tests.ui.pointer import MIDDLE, NO_BUTTON, RIGHT
from tests.ui.test_canvas_painting import painted, screen
from tests.ui.test_theme import BLINDNESS, lab, linear

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CTRL = Qt.KeyboardModifier.ControlModifier
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
HEIGHT, WIDTH = 120, 160
# Just inside the user's mask, where its contour is.
LEFT_EDGE, RIGHT_EDGE = (39.65, 90), (99.35, 90)


@pytest.fixture
def work(window: MainWindow) -> Iterator[MainWindow]:
    """The window with a proposed disc left of the middle and a mask of the user's that lies lower."""
    window.canvas.zoom_milliseconds = 0
    show(window)
    window.canvas.setFocus()
    layer, rgb = window.session.annotation.layer.copy(), window.canvas.frame.rgb.copy()
    yield window
    if window.session.annotation:
        assert np.array_equal(window.session.annotation.layer, layer), "looking changed a mask"
        assert np.array_equal(window.canvas.frame.rgb, rgb)
    assert all(call[0] == "show" for call in window.session.calls), window.session.calls
    QThreadPool.globalInstance().waitForDone()


def show(window: MainWindow, row: int = 2, size: tuple[int, int] = (HEIGHT, WIDTH)) -> None:
    window.session.put(row=row, size=size)
    y, x = np.mgrid[: size[0], : size[1]]
    distance = 30 - np.hypot(y - 60, x - 70)
    # Vague on its right side, a little less so on its left, sharp between.
    probability = (255 / (1 + np.exp(-distance / np.where(x > 85, 6, np.where(x < 55, 5, 0.4))))).astype(np.uint8)
    window.session.annotation.proposal = Proposal(probability, "breast-ultrasound-1", "Model", "0" * 64, 0.5, 0.9)
    layer = window.session.annotation.layer
    layer[:] = 0
    layer[70:110, 40:100] = 1
    window.session.proposal_changed.emit()


def at(window: MainWindow, x: float, y: float) -> QPointF:
    return window.canvas.image_to_widget(QPointF(x + 0.5, y + 0.5))


def colour(window: MainWindow, x: float, y: float) -> tuple[int, ...]:
    canvas = window.canvas
    place = at(window, x, y) * canvas.devicePixelRatioF()
    return canvas.grab().toImage().pixelColor(math.floor(place.x()), math.floor(place.y())).getRgb()[:3]


def tinted(window: MainWindow, x: float, y: float) -> bool:
    return len(set(colour(window, x, y))) > 1  # the image is grey


def as_if_painted_anew(window: MainWindow) -> bool:
    """Whether incremental painting has left in the canvas what painting all of it makes."""
    kept, canvas = screen(window), window.canvas
    corner = canvas.mapTo(window, canvas.rect().topLeft()) * window.devicePixelRatioF()
    anew = painted(canvas)
    return np.array_equal(kept[corner.y() :, corner.x() :][: anew.shape[0], : anew.shape[1]], anew)


def key(window: MainWindow, name: Qt.Key, keys: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(QApplication.focusWidget(), name, keys)


# --- brightness and contrast


def test_dragging_with_the_right_button_windows_the_image_and_two_clicks_reset_it(work: MainWindow) -> None:
    canvas = work.canvas
    start = at(work, 120, 30)
    pointer.press(canvas, start, RIGHT)
    pointer.move(canvas, start + QPointF(-100, 0), RIGHT)
    narrower = canvas.view_settings
    assert narrower.window < 255
    assert narrower.level == 127.5
    assert colour(work, 20, 20) == (lookup_table(narrower)[90],) * 3
    pointer.move(canvas, start + QPointF(-100, -80), RIGHT)
    assert canvas.view_settings.window == narrower.window
    assert canvas.view_settings.level < 127.5
    assert colour(work, 20, 20) > (90, 90, 90)
    pointer.release(canvas, start + QPointF(-100, -80), RIGHT)
    brighter = canvas.view_settings
    pointer.move(canvas, at(work, 20, 20), NO_BUTTON)
    assert canvas.view_settings == brighter
    # What is read out is the Frame.
    assert work.status.value.text() == "grey 90"
    pointer.mouse(canvas, QEvent.Type.MouseButtonDblClick, start, RIGHT, RIGHT)
    assert canvas.view_settings == ViewSettings()
    assert colour(work, 20, 20) == (90, 90, 90)


def test_a_click_with_the_right_button_is_no_drag(work: MainWindow) -> None:
    start = at(work, 20, 20)
    pointer.drag(work.canvas, start, start + QPointF(2, 1), button=RIGHT)
    pointer.drag(work.canvas, start, start + QPointF(40, 30), button=MIDDLE)
    assert work.canvas.view_settings == ViewSettings()


def test_the_panel_opens_with_its_key_and_its_sliders_show_and_set_the_view(work: MainWindow) -> None:
    canvas, panel = work.canvas, work.view_panel
    key(work, Qt.Key.Key_V)
    assert panel.isVisible()
    QTest.keyClick(panel.brightness, Qt.Key.Key_Right)
    assert canvas.view_settings.level == pytest.approx(127.5 * 0.99)
    panel.contrast.setValue(50)
    panel.gamma.setValue(100)
    assert astuple(canvas.view_settings)[:3] == pytest.approx((255 / 8**0.5, 127.5 * 0.99, 4.0))
    assert colour(work, 20, 20) == (lookup_table(canvas.view_settings)[90],) * 3
    panel.clip_limit.setValue(35)
    assert (canvas.view_settings.clahe, canvas.view_settings.clip_limit) == (True, 3.5)
    assert work.commands["clahe"].isChecked()
    work.commands["reset_view"].trigger()
    assert canvas.view_settings == ViewSettings()
    assert (panel.brightness.value(), panel.contrast.value(), panel.gamma.value()) == (0, 0, 0)
    assert not work.commands["clahe"].isChecked()
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    for control in [*panel.findChildren(QToolButton), panel.brightness, panel.strength]:
        assert control.accessibleName()
        assert control.toolTip()


def test_each_image_is_shown_as_it_is_unless_the_view_is_kept(work: MainWindow) -> None:
    for command in ("inverse", "grey"):
        work.commands[command].trigger()
    assert colour(work, 20, 20) == (165, 165, 165)
    show(work)  # another Frame
    assert work.canvas.view_settings == ViewSettings()
    assert not work.commands["inverse"].isChecked()
    work.commands["keep_view"].trigger()
    work.commands["inverse"].trigger()
    show(work)
    assert work.canvas.view_settings == ViewSettings(inverse=True)


def test_filters_run_in_the_background_and_only_the_last_wish_is_shown(qtbot: QtBot) -> None:
    waiting: list[Callable[[], None]] = []
    canvas = ImageCanvas(background=waiting.append)
    qtbot.addWidget(canvas)
    canvas.resize(300, 200)
    canvas.show()
    rgb = cv2.GaussianBlur(np.random.default_rng(1).integers(0, 256, (150, 201, 3), np.uint8), (0, 0), 5)
    canvas.set_frame(Frame(rgb), None)
    canvas.one_to_one()
    corner = canvas.image_to_widget(QPointF(0, 0)).toPoint() * canvas.devicePixelRatioF()

    def seen() -> np.ndarray:
        QApplication.processEvents()
        return painted(canvas)[corner.y() : corner.y() + 150, corner.x() : corner.x() + 201]

    assert np.array_equal(seen(), rgb)
    first, last = ViewSettings(clahe=True), ViewSettings(clahe=True, clip_limit=5.0, window=200)
    for settings in (first, last):
        canvas.view_settings = settings
    table = lookup_table(last)
    assert np.array_equal(seen(), table[rgb])  # the filters are still to come
    opened, too_early, wanted = waiting
    too_early()
    opened()
    assert np.array_equal(seen(), table[rgb])
    wanted()
    assert np.array_equal(seen(), viewed(rgb, last))
    assert not np.array_equal(seen(), table[rgb])


# --- the mask


def test_what_is_a_matter_of_taste_is_kept(work: MainWindow, theme: Theme, qtbot: QtBot) -> None:
    for command in ("mask_hatched", "colour_vermilion", "pixels_smooth", "crosshair"):
        work.commands[command].trigger()
    settings = work.workbench.settings
    chosen = (settings.mask_style, work.session.labels.active.colour, settings.smooth, settings.crosshair)
    assert chosen == ("hatched", "vermilion", True, True)
    again = MainWindow(work.workbench, theme)
    qtbot.addWidget(again)
    assert again.canvas.mask_style is MaskStyle.HATCHED
    assert again.canvas.label_colour == QColor(LABEL_COLOURS["vermilion"])
    assert again.canvas.smooth
    checked = {command.id for command in COMMANDS if command.handler and again.commands[command.id].isChecked()}
    assert {"mask_hatched", "colour_vermilion", "pixels_smooth", "crosshair"} <= checked
    assert not {"mask_filled", "colour_cyan", "pixels_nearest", "loupe"} & checked


def test_mask_styles(work: MainWindow) -> None:
    shares = {}
    for style in ("filled", "contour", "hatched"):
        work.commands[f"mask_{style}"].trigger()
        first, last = (at(work, *corner) * work.canvas.devicePixelRatioF() for corner in ((60, 85), (80, 95)))
        inside = painted(work.canvas)[round(first.y()) : round(last.y()), round(first.x()) : round(last.x())]
        shares[style] = np.mean(np.ptp(inside, axis=2) > 0)
        edge = [tinted(work, *point) for point in (LEFT_EDGE, RIGHT_EDGE)]
        assert all(edge), style
        assert not tinted(work, 30, 90)
    assert (shares["filled"], shares["contour"]) == (1.0, 0.0)
    assert 0.1 < shares["hatched"] < 0.6


# --- loupe and crosshair


def test_the_loupe_shows_the_pixels_under_the_pointer_four_times_as_large(work: MainWindow) -> None:
    canvas = work.canvas
    canvas.one_to_one()
    key(work, Qt.Key.Key_Z)
    assert work.commands["loupe"].isChecked()
    work.tools.brush.diameter.value = 1
    pointer.move(canvas, at(work, 40, 89.5), NO_BUTTON)  # on the left edge of the mask
    picture = painted(canvas).astype(int)
    ratio = canvas.devicePixelRatioF()
    where = at(work, 40, 89.5) * ratio
    middle = (round(where.x() + (36 + 88) * ratio), round(where.y() - (36 + 88) * ratio))
    row = picture[middle[1] - round(20 * ratio), middle[0] - round(60 * ratio) : middle[0] + round(60 * ratio)]
    coloured = np.flatnonzero(np.ptp(row, axis=1) > 30) - round(60 * ratio)
    # The contour begins with pixel 40, whose middle is that of the loupe; a pixel is four wide.
    assert coloured.min() == pytest.approx(-2 * ratio, abs=1.5 * ratio)
    assert len(coloured) <= 3 * ratio
    pointer.move(canvas, QPointF(2, 2), NO_BUTTON)
    assert as_if_painted_anew(work)
    key(work, Qt.Key.Key_Z)
    assert not work.commands["loupe"].isChecked()


def test_with_everything_on_the_screen_after_strokes_is_as_if_painted_anew(work: MainWindow, qtbot: QtBot) -> None:
    canvas, annotated = work.canvas, work.session.annotated
    before = annotated.active.layer.copy()
    for command in ("loupe", "crosshair", "uncertainty", "split", "onion_skin", "mask_hatched", "inverse"):
        work.commands[command].trigger()
    QThreadPool.globalInstance().waitForDone()
    for x, y in ((20, 30), (60, 60), (75, 100), (10, 110), (75, 75)):
        pointer.move(canvas, at(work, x, y), NO_BUTTON)
        work.session.mask_changed.emit(annotated.begin_stroke((x, y), 6, paint=True))
        work.session.mask_changed.emit(annotated.extend_stroke((x + 12, y)))
        assert as_if_painted_anew(work)
        work.session.mask_changed.emit(annotated.abandon_stroke())
        assert as_if_painted_anew(work)
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.Leave))
    assert as_if_painted_anew(work)
    assert np.array_equal(annotated.active.layer, before)


# --- comparing


@pytest.mark.parametrize("place", ["canvas", "worklist"])
def test_the_proposal_is_shown_while_its_key_is_held(work: MainWindow, place: str) -> None:
    focus = {"canvas": work.canvas, "worklist": work.worklist.view}[place]
    focus.setFocus()
    mine, proposed = (45, 105), (70, 40)
    assert (tinted(work, *mine), tinted(work, *proposed)) == (True, False)
    QTest.keyPress(focus, Qt.Key.Key_Q)
    assert (tinted(work, *mine), tinted(work, *proposed)) == (False, True)
    pointer.drag(work.canvas, at(work, 20, 20), at(work, 30, 30))  # would draw on what is not to be seen
    QTest.keyRelease(QApplication.focusWidget(), Qt.Key.Key_Q)
    assert (tinted(work, *mine), tinted(work, *proposed)) == (True, False)


def test_a_divider_parts_my_mask_from_the_proposal(work: MainWindow) -> None:
    canvas = work.canvas
    [divider] = canvas.findChildren(Divider)
    key(work, Qt.Key.Key_Q, SHIFT)
    assert divider.isVisible()
    middle = QPointF(divider.width() / 2, 100)
    pointer.press(divider, middle)
    pointer.move(divider, middle + QPointF(at(work, 70, 0).x() - canvas.width() / 2, 0))
    pointer.release(divider, middle)
    assert divider.geometry().center().x() == pytest.approx(at(work, 70, 0).x(), abs=2)
    assert [tinted(work, x, 105) for x in (50, 60, 80, 95)] == [True, True, False, False]
    assert [tinted(work, x, 45) for x in (50, 60, 80, 90)] == [False, False, True, True]
    messages: list[str] = []
    work.workbench.message.connect(lambda _, text: messages.append(text))
    pointer.drag(canvas, at(work, 100, 60), at(work, 110, 60))
    assert "proposal" in messages[0]
    # A lower threshold lets the Proposal grow, on its own side alone.
    far = 107
    assert not tinted(work, far, 60)
    work.session.annotation.threshold = 0.2
    work.session.annotation_changed.emit()
    assert tinted(work, far, 60)
    key(work, Qt.Key.Key_Q, SHIFT)
    assert not divider.isVisible()
    assert [tinted(work, x, 105) for x in (50, 60, 80, 95)] == [True] * 4


def test_keys_move_the_divider_and_nothing_else(work: MainWindow) -> None:
    canvas = work.canvas
    [divider] = canvas.findChildren(Divider)
    key(work, Qt.Key.Key_Left, CTRL)  # without a divider it does nothing
    assert not work.commands["divider_left"].isEnabled()
    key(work, Qt.Key.Key_Q, SHIFT)

    def place() -> float:
        return divider.geometry().center().x() / canvas.width()

    assert place() == pytest.approx(0.5, abs=0.003)
    for name, keys, expected in ((Qt.Key.Key_Left, 5, 0.4), (Qt.Key.Key_Right, 10, 0.6), (Qt.Key.Key_Left, 40, 0.05)):
        for _ in range(keys):
            key(work, name, CTRL)
        assert place() == pytest.approx(expected, abs=0.003)
    assert tinted(work, 50, 45)  # the proposal has come over to here
    assert not tinted(work, 45, 105)
    work.worklist.view.setFocus()
    key(work, Qt.Key.Key_Right, CTRL)
    assert place() == pytest.approx(0.07, abs=0.003)
    work.worklist.filter.setFocus()  # where it goes to the next word
    key(work, Qt.Key.Key_Right, CTRL)
    assert place() == pytest.approx(0.07, abs=0.003)
    assert work.session.calls == []


@pytest.mark.parametrize(("size", "fits"), [((HEIGHT, WIDTH), True), ((HEIGHT, WIDTH + 1), False)])
def test_the_mask_of_the_image_before_is_a_faint_outline(work: MainWindow, size: tuple[int, int], fits: bool) -> None:
    work.commands["onion_skin"].trigger()
    show(work, row=3, size=size)
    work.session.annotation.layer[:] = 0
    work.session.mask_changed.emit(Rect(0, 0, size[1], size[0]))
    edge, around = colour(work, *LEFT_EDGE), colour(work, 30, 90)
    assert (edge != around) is fits
    assert colour(work, 70, 90) == around
    show(work, row=2)


# --- uncertainty


@pytest.mark.parametrize("blindness", [None, *BLINDNESS])
def test_the_heat_grows_lighter_in_even_steps_for_every_eye(blindness: str | None) -> None:
    matrix = np.array(BLINDNESS[blindness]) if blindness else np.eye(3)
    seen = np.array([lab(matrix @ linear(colour)) for colour in HEAT])
    steps = np.diff(seen[:, 0])
    assert (steps > 3).all()
    if blindness is None:
        lengths = np.linalg.norm(np.diff(seen, axis=0), axis=1)
        assert lengths.max() / lengths.min() < 1.1
    for one, other in itertools.combinations(seen[::2], 2):
        assert np.linalg.norm(one - other) > 15


def test_where_the_model_is_unsure_is_coloured(work: MainWindow) -> None:
    key(work, Qt.Key.Key_U)
    assert tinted(work, 101, 60)
    red, green, blue = colour(work, 100, 60)
    assert red > 150 > blue
    assert green > 130
    assert not tinted(work, 60, 60)  # sure of the middle
    assert not tinted(work, 5, 10)  # and of what is far away
    QTest.keyPress(work.canvas, Qt.Key.Key_Space)
    assert not tinted(work, 101, 60)
    QTest.keyRelease(work.canvas, Qt.Key.Key_Space)
    key(work, Qt.Key.Key_U)
    assert not tinted(work, 101, 60)


def test_a_legend_says_what_the_colours_mean_while_they_are_shown_and_leaves_the_loupe_free(work: MainWindow) -> None:
    canvas = work.canvas
    legend = next(overlay for overlay in canvas.overlays if isinstance(overlay, HeatLegend))
    place = legend.rect
    assert canvas.rect().contains(place.toAlignedRect())

    def hues() -> list[float]:
        """Along the middle of the legend, where its bar is; below 0 for grey."""
        QApplication.processEvents()
        picture, y = canvas.grab().toImage(), place.center().y() * canvas.devicePixelRatioF()
        ends = (canvas.devicePixelRatioF() * x for x in (place.left() + 12, place.right() - 12))
        return [picture.pixelColor(int(x), int(y)).hueF() for x in np.linspace(*ends, 9)]

    bare = hues()
    key(work, Qt.Key.Key_U)
    shown = hues()
    assert shown != bare
    assert shown[-1] == pytest.approx(QColor(HEAT[-1]).hueF(), abs=0.04)
    QTest.keyPress(canvas, Qt.Key.Key_Space)
    assert hues() == bare
    QTest.keyRelease(canvas, Qt.Key.Key_Space)
    assert hues() == shown
    # What is enlarged lies over it.
    overlays = canvas.overlays
    assert overlays.index(legend) < overlays.index(work.looks._loupe)
    work.session.put(row=1, proposed=False)
    assert hues() == bare
    show(work)
    assert hues() == shown
    key(work, Qt.Key.Key_U)
    assert hues() == bare


def test_a_key_goes_from_one_uncertain_place_to_the_next(work: MainWindow, qtbot: QtBot) -> None:
    canvas, annotation = work.canvas, work.session.annotation
    mask = annotation.layer.copy()
    annotation.layer[:] = annotation.proposal.mask_at(0.5)
    visited = []
    for _ in range(2):
        zoom, middle = canvas.zoom, QPointF(canvas.rect().center())
        before = canvas.widget_to_image(middle)
        key(work, Qt.Key.Key_U, SHIFT)
        qtbot.waitUntil(lambda before=before, middle=middle: canvas.widget_to_image(middle) != before)
        visited.append(canvas.widget_to_image(middle))
        assert canvas.zoom >= zoom
    assert visited[0].x() > 90  # the vague side
    assert abs(visited[0].y() - 60) < 15
    assert visited[0] != visited[1]

    messages: list[str] = []
    work.workbench.message.connect(lambda _, text: messages.append(text))
    annotation.layer[:] = 3  # all of it by hand
    key(work, Qt.Key.Key_U, SHIFT)
    qtbot.waitUntil(lambda: bool(messages))
    annotation.layer[:] = mask


def test_without_an_image_or_a_proposal_nothing_breaks(work: MainWindow) -> None:
    for command in ("split", "uncertainty", "loupe", "crosshair", "onion_skin"):
        work.commands[command].trigger()
    work.session.put(row=1, proposed=False, size=(1, 1))
    pointer.move(work.canvas, at(work, 0, 0), NO_BUTTON)
    key(work, Qt.Key.Key_U, SHIFT)
    assert painted(work.canvas).any()
    work.session.fail(3, "It ends before its data does.")
    pointer.move(work.canvas, QPointF(100, 100), NO_BUTTON)
    key(work, Qt.Key.Key_Q)
    assert painted(work.canvas).any()


def test_a_comparison_of_another_size_is_refused(qtbot: QtBot) -> None:
    canvas = ImageCanvas()
    qtbot.addWidget(canvas)
    canvas.set_frame(Frame(np.zeros((4, 5, 3), np.uint8)), empty_layer(4, 5))
    with pytest.raises(ValueError, match=r"\(5, 4\)"):
        canvas.compare(empty_layer(5, 4))
    QThreadPool.globalInstance().waitForDone()
