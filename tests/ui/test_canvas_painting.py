"""What the canvas paints, pixel by pixel, at the device pixel ratio that the platform has.

`test_on_dense_screens` runs all of this again at other ratios.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, Qt, QThreadPool
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.annotated_image import AnnotatedImage
from app.domain.image import Frame
from app.domain.labels import Label
from app.domain.mask_editing import Rect, empty_layer
from app.ui.image_canvas import ImageCanvas
from app.ui.tools.brush import BrushOptions, BrushTool, EraserTool
from tests.ui.pointer import CTRL, MIDDLE, NO_BUTTON, drag, move, press, release, wheel

Pixels = NDArray[np.uint8]
MakeCanvas = Callable[..., ImageCanvas]
LABELS = (Label(1, "Lesion", "cyan", proposed=True),)


class Strokes:
    """What a brush needs of a session: strokes of an Annotation, shown on the canvas."""

    def __init__(self, canvas: ImageCanvas, annotated: AnnotatedImage) -> None:
        self._canvas = canvas
        self._annotated = annotated
        self.starts: list[tuple[float, float]] = []

    def may_change(self) -> bool:
        return True

    def begin_stroke(self, x: float, y: float, *brush: Any) -> None:
        self.starts.append((x, y))
        self._canvas.update_mask(self._annotated.begin_stroke((x, y), *brush))

    def extend_stroke(self, x: float, y: float, radius: float) -> None:
        self._canvas.update_mask(self._annotated.extend_stroke((x, y), radius))

    def commit_stroke(self) -> None:
        self._annotated.commit_stroke()


@pytest.fixture
def make_canvas(qtbot: QtBot) -> MakeCanvas:
    def make(rgb: Pixels, layer: Pixels | None = None, view: tuple[int, int] = (401, 307)) -> ImageCanvas:
        canvas = ImageCanvas()
        qtbot.addWidget(canvas)
        canvas.tool = BrushTool(Strokes(canvas, AnnotatedImage(*rgb.shape[:2], LABELS)), canvas, BrushOptions(10))
        canvas.zoom_milliseconds = 0
        canvas.resize(*view)
        canvas.show()
        canvas.setFocus()
        canvas.set_frame(Frame(rgb), empty_layer(*rgb.shape[:2]) if layer is None else layer)
        return canvas

    return make


def settle() -> None:
    """Let the smaller copies of the Frame arrive, and paint."""
    QThreadPool.globalInstance().waitForDone()
    QApplication.processEvents()


def screen(canvas: ImageCanvas) -> Pixels:
    """What incremental painting has left in the window."""
    QApplication.processEvents()
    memory = canvas.backingStore().paintDevice()
    assert isinstance(memory, QImage)
    return pixels(memory)


def pixels(image: QImage) -> Pixels:
    """RGB of every device pixel, shape (H, W, 3)."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return lines[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()


def painted(canvas: ImageCanvas) -> Pixels:
    return pixels(canvas.grab().toImage())


def bare(canvas: ImageCanvas) -> Pixels:
    canvas.mask_visible = False
    image = painted(canvas)
    canvas.mask_visible = True
    return image


def tinted(canvas: ImageCanvas) -> NDArray[np.bool_]:
    return (painted(canvas) != bare(canvas)).any(axis=2)


def zoom_to(canvas: ImageCanvas, scale: float) -> None:
    canvas.zoom_by(scale / canvas.zoom)


def pan(canvas: ImageCanvas, dx: float, dy: float) -> None:
    drag(canvas, QPointF(200, 150), QPointF(200 + dx, 150 + dy), button=MIDDLE)
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.Leave))


def coded(height: int, width: int) -> Pixels:
    """An image whose colour says which pixel it is: red is the column + 1, green the row + 1, blue 255."""
    rows, columns = np.mgrid[1 : height + 1, 1 : width + 1]
    return np.dstack([columns, rows, np.full_like(rows, 255)]).astype(np.uint8)


def random_mask(height: int, width: int) -> Pixels:
    """Blobs and single pixels, also along the border."""
    rng = np.random.default_rng(3)
    noise = cv2.GaussianBlur(rng.random((height, width)), (0, 0), 2)
    return ((noise > np.median(noise)) ^ (rng.random((height, width)) < 0.02)).astype(np.uint8)


# --- the mask lies where the pixels are


@pytest.mark.parametrize(("factor", "dx", "dy"), [(8, 0, 0), (8, 13, -7), (3, -5, 3), (11.37, 31, 17), (5.01, -60, 9)])
def test_the_overlay_covers_exactly_the_pixels_of_the_mask(
    make_canvas: MakeCanvas, factor: float, dx: int, dy: int
) -> None:
    mask = random_mask(60, 80)
    canvas = make_canvas(coded(60, 80), mask | 2)  # that all is touched must not matter
    zoom_to(canvas, factor * canvas.devicePixelRatioF())
    pan(canvas, dx, dy)
    plain = bare(canvas)
    on_image = plain[..., 2] == 255
    columns, rows = plain[on_image][:, 0].astype(int) - 1, plain[on_image][:, 1].astype(int) - 1
    tint = tinted(canvas)
    assert not tint[~on_image].any()
    assert np.array_equal(tint[on_image], mask[rows, columns].astype(bool))
    assert len(np.unique(columns)) > 20
    # Blocks are as large as the zoom says: a column of pixels is never cut or stretched by more than one.
    widths = np.bincount(plain[plain.shape[0] // 2][on_image[plain.shape[0] // 2]][:, 0])
    assert abs(widths[widths > 0][1:-1] - canvas.zoom).max() < 1.5


@pytest.mark.parametrize("factor", [2.3, 7.0])
def test_a_press_hits_the_pixel_that_is_seen_there(make_canvas: MakeCanvas, factor: float) -> None:
    canvas = make_canvas(coded(200, 250))
    zoom_to(canvas, factor * canvas.devicePixelRatioF())
    plain, ratio = bare(canvas), canvas.devicePixelRatioF()
    points = canvas.tool._session.starts
    for column, row in np.random.default_rng(2).integers((0, 0), (int(400 * ratio), int(306 * ratio)), (40, 2)):
        # The middle of a device pixel, so that it is clear which one is meant.
        drag(canvas, QPointF(column + 0.5, row + 0.5) / ratio)
        red, green, _ = plain[row, column]
        assert (int(points[-1][0]) + 1, int(points[-1][1]) + 1) == (red, green)


def test_one_to_one_is_sharp(make_canvas: MakeCanvas) -> None:
    rgb = np.random.default_rng(5).integers(0, 256, (150, 201, 3), np.uint8)
    canvas = make_canvas(rgb)
    canvas.one_to_one()
    corner = canvas.image_to_widget(QPointF(0, 0)) * canvas.devicePixelRatioF()
    left, top = round(corner.x()), round(corner.y())
    assert np.array_equal(painted(canvas)[top : top + 150, left : left + 201], rgb)


def test_zoomed_out_fine_detail_becomes_its_mean(make_canvas: MakeCanvas, qtbot: QtBot) -> None:
    rgb = np.zeros((1500, 2000, 3), np.uint8)
    rgb[::2, ::2] = rgb[1::2, 1::2] = 255
    canvas = make_canvas(rgb)

    def is_grey() -> bool:
        middle = painted(canvas)[100:200, 100:250].astype(float)
        return bool(middle.std() < 2 and abs(middle.mean() - 127.5) < 3)

    qtbot.waitUntil(is_grey)


def test_smaller_copies_that_come_too_late_are_not_shown(qtbot: QtBot) -> None:
    waiting: list[Callable[[], None]] = []
    canvas = ImageCanvas(background=waiting.append)
    qtbot.addWidget(canvas)
    canvas.resize(200, 150)
    canvas.set_frame(Frame(np.full((600, 800, 3), 50, np.uint8)), None)
    waiting.pop()()
    canvas.set_frame(Frame(np.full((600, 800, 3), 200, np.uint8)), None)
    QApplication.processEvents()
    assert (painted(canvas)[60:90, 80:120] == 200).all()


@pytest.mark.parametrize("scale", [0.9, 0.5, 0.3])
def test_zoomed_out_a_thin_line_stays_in_sight(make_canvas: MakeCanvas, scale: float) -> None:
    layer = empty_layer(800, 1000)
    layer[:, 333] = 1
    canvas = make_canvas(np.full((800, 1000, 3), 90, np.uint8), layer, view=(500, 300))
    zoom_to(canvas, scale)
    pan(canvas, 33, 0)
    seen = tinted(canvas).sum(axis=1)
    corner = canvas.image_to_widget(QPointF(0, 0)).y() * canvas.devicePixelRatioF()
    inside = seen[max(0, int(corner) + 1) : int(corner + 800 * canvas.zoom) - 1]
    assert inside.min() >= 1
    assert inside.max() <= 2


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_far_end_of_a_very_long_image(make_canvas: MakeCanvas, scale: float) -> None:
    rgb = np.zeros((30, 70_000, 3), np.uint8)
    rgb[:, -40:] = (255, 0, 0)
    canvas = make_canvas(rgb)
    canvas.one_to_one()
    zoom_to(canvas, scale)
    pan(canvas, -100_000, 0)
    assert (painted(canvas) == (255, 0, 0)).all(axis=2).sum() == pytest.approx(30 * 40 * scale**2, rel=0.1)


# --- painting a part is the same as painting all


@pytest.mark.parametrize(
    ("scale", "radius"), [(0.27, 40), (0.83, 9), (1.0, 14), (1.7, 6), (2.0, 30), (3.37, 5), (9, 1)]
)
def test_the_screen_after_strokes_is_as_if_painted_anew(make_canvas: MakeCanvas, scale: float, radius: float) -> None:
    rgb = np.random.default_rng(6).integers(0, 256, (700, 900, 3), np.uint8)
    annotated = AnnotatedImage(700, 900, LABELS)
    canvas = make_canvas(rgb, annotated.active.layer)
    canvas.tool = BrushTool(Strokes(canvas, annotated), canvas, BrushOptions(radius))
    zoom_to(canvas, scale * canvas.devicePixelRatioF())
    pan(canvas, 11, -4)
    settle()
    rng = np.random.default_rng(int(scale * 100))
    for stroke in range(4):
        points = [QPointF(*rng.uniform((-20, -20), (420, 330))) for _ in range(6)]
        keys = CTRL if stroke == 2 else Qt.KeyboardModifier.NoModifier
        press(canvas, points[0], keys=keys)
        for point in points[1:]:
            move(canvas, point)
            assert np.array_equal(screen(canvas), painted(canvas))
        release(canvas, points[-1])
        move(canvas, points[0], held=NO_BUTTON)
    assert annotated.active.area > 0
    entry = annotated.undo()
    assert entry
    canvas.update_mask(entry.rect_on(0))
    wheel(canvas, points[0], 1, keys=CTRL)  # another brush outline
    assert np.array_equal(screen(canvas), painted(canvas))
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.Leave))
    assert np.array_equal(screen(canvas), painted(canvas))


def test_beside_other_widgets_the_mask_still_lies_on_its_pixels(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(360, 220)
    canvas = ImageCanvas(window)
    canvas.zoom_milliseconds = 0
    canvas.setGeometry(37, 3, 301, 203)
    window.show()
    mask = random_mask(60, 80)
    canvas.set_frame(Frame(coded(60, 80)), mask)
    zoom_to(canvas, 6 * canvas.devicePixelRatioF())
    canvas.mask_visible = False
    plain = pixels(window.grab().toImage())
    canvas.mask_visible = True
    tint = (pixels(window.grab().toImage()) != plain).any(axis=2)
    on_image = plain[..., 2] == 255
    # Around the canvas the window may be any colour that happens to have full blue.
    on_image &= (plain[..., 0] <= 80) & (plain[..., 1] <= 60) & (plain[..., 0] > 0) & (plain[..., 1] > 0)
    columns, rows = plain[on_image][:, 0].astype(int) - 1, plain[on_image][:, 1].astype(int) - 1
    assert np.array_equal(tint[on_image], mask[rows, columns].astype(bool))


# --- how it looks


def square_canvas(make_canvas: MakeCanvas, grey: int) -> ImageCanvas:
    """A mask of 40 x 40 pixels in the middle of a plain image of 80 x 60, at 5 : 1."""
    layer = empty_layer(60, 80)
    layer[10:50, 20:60] = 1
    canvas = make_canvas(np.full((60, 80, 3), grey, np.uint8), layer, view=(400, 300))
    zoom_to(canvas, 5 * canvas.devicePixelRatioF())
    return canvas


@pytest.mark.parametrize("grey", [0, 128, 255])
def test_contour_and_fill(make_canvas: MakeCanvas, grey: int) -> None:
    canvas = square_canvas(make_canvas, grey)
    canvas.label_colour = QColor(255, 80, 0)
    canvas.overlay_opacity = 0.5
    image = painted(canvas).astype(int)
    line = image[image.shape[0] // 2]
    assert line[line.shape[0] // 2] == pytest.approx((np.array([255, 80, 0]) + grey) / 2, abs=1.5)
    contour = (line == (255, 80, 0)).all(axis=1)
    ratio = canvas.devicePixelRatioF()
    assert 1.3 * ratio <= contour.sum() / 2 <= 2 * max(1, ratio)
    # Inside the contour a darker line sets it off, also from a white image.
    inner = line[np.flatnonzero(contour[: len(line) // 2])[-1] + 1]
    assert (inner <= line[len(line) // 2]).all()
    assert inner.sum() < line[len(line) // 2].sum()

    canvas.overlay_opacity = 0.0
    image = painted(canvas).astype(int)
    line = image[image.shape[0] // 2]
    assert (line[len(line) // 2] == grey).all()
    assert ((line == (255, 80, 0)).all(axis=1) == contour).all()


def test_space_shows_the_bare_image_while_it_is_held(make_canvas: MakeCanvas, qtbot: QtBot) -> None:
    canvas = square_canvas(make_canvas, 128)
    canvas.activateWindow()
    qtbot.waitUntil(canvas.hasFocus)
    with_mask, without = painted(canvas), bare(canvas)
    QTest.keyPress(canvas, Qt.Key.Key_Space)
    assert not canvas.mask_visible
    assert np.array_equal(painted(canvas), without)
    QTest.keyRelease(canvas, Qt.Key.Key_Space)
    assert np.array_equal(painted(canvas), with_mask)
    QTest.keyPress(canvas, Qt.Key.Key_Space)
    canvas.clearFocus()  # its release goes elsewhere
    assert np.array_equal(painted(canvas), with_mask)


@pytest.mark.parametrize("grey", [0, 128, 255])
@pytest.mark.parametrize("erasing", [False, True])
def test_the_brush_outline_has_the_brush_size_and_shows_on_any_image(
    make_canvas: MakeCanvas, grey: int, erasing: bool
) -> None:
    canvas = make_canvas(np.full((60, 80, 3), grey, np.uint8), view=(400, 300))
    zoom_to(canvas, 5 * canvas.devicePixelRatioF())
    canvas.tool = (EraserTool if erasing else BrushTool)(canvas.tool._session, canvas, BrushOptions(12))
    before = painted(canvas).astype(int)
    move(canvas, QPointF(200, 150), held=NO_BUTTON)
    change = abs(painted(canvas).astype(int) - before).max(axis=2)
    rows, columns = np.nonzero(change > 60)
    ratio = canvas.devicePixelRatioF()
    for found in (rows, columns):
        assert (found.max() - found.min()) / 2 == pytest.approx(12 * 5 * ratio, abs=2 * ratio)
    assert change.max() > 100


def test_a_tiny_brush_is_shown_by_a_cross(make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(np.full((60, 80, 3), 128, np.uint8), view=(400, 300))
    canvas.tool.brush.diameter.value = 1
    canvas.one_to_one()
    before = painted(canvas)
    move(canvas, QPointF(200, 150), held=NO_BUTTON)
    changed = (painted(canvas) != before).any(axis=2)
    assert changed.sum() > 30
    ratio = canvas.devicePixelRatioF()
    assert not changed[int(150 * ratio), int(200 * ratio)]  # the pixel itself stays visible


@pytest.mark.parametrize("background", ["#101214", "#f2f4f6"])
def test_without_a_frame_the_placeholder_is_legible(qtbot: QtBot, background: str) -> None:
    canvas = ImageCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(400, 300)
    canvas.background = QColor(background)
    canvas.placeholder = "No image open\nOpen a folder\nDrop images here"
    lightness = painted(canvas).astype(int).sum(axis=2) / 3
    plain = lightness[0, 0]
    written = abs(lightness - plain) > 100
    rows, columns = np.nonzero(written)
    height, width = written.shape
    assert abs(columns.mean() - width / 2) < width * 0.03
    assert abs(rows.mean() - height / 2) < height * 0.08
    canvas.set_frame(Frame(np.full((10, 10, 3), 7, np.uint8)), None)
    assert (painted(canvas)[150, 200] == 7).all()


def test_what_lies_outside_a_change_is_not_painted_again(make_canvas: MakeCanvas) -> None:
    canvas = square_canvas(make_canvas, 128)
    layer = np.ones((60, 80), np.uint8)
    canvas.set_layer(layer)
    settle()
    before = screen(canvas)
    layer[:] = 0
    canvas.update_mask(Rect(38, 28, 42, 32))
    changed = np.nonzero((screen(canvas) != before).any(axis=2))
    for found, size in zip(changed, before.shape[:2], strict=True):
        assert found.size
        # Half of four pixels at 5 : 1, the contour, and what rounding adds.
        assert abs(found - size / 2).max() < 20 * canvas.devicePixelRatioF()


# --- other device pixel ratios


@pytest.mark.skipif("QT_SCALE_FACTOR" in os.environ, reason="already at a ratio of its own")
@pytest.mark.parametrize("ratio", ["1.25", "1.5", "2"])
def test_on_dense_screens(ratio: str) -> None:
    root = Path(__file__).resolve().parent.parent.parent
    result = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", __file__],
        cwd=root,
        env=os.environ | {"QT_SCALE_FACTOR": ratio, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert result.returncode == 0, result.stdout[-6000:]
