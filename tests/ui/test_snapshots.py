"""The canvas as it looked when somebody last agreed to it.

`WAVEMASK_UPDATE_SNAPSHOTS=1 pytest tests/ui/test_snapshots.py` writes the pictures anew; look at them before you commit
them. They hold no text, as fonts differ between machines.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, Qt, QThreadPool
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.annotated_image import AnnotatedImage
from app.domain.image import Frame
from app.domain.labels import LABEL_COLOURS
from app.domain.views import ViewSettings
from app.ui import heat_legend
from app.ui.frame_view import FrameView
from app.ui.heat_layer import HeatLayer
from app.ui.heat_legend import HeatLegend
from app.ui.image_canvas import ImageCanvas
from app.ui.mask_painter import MaskStyle
from app.ui.pointer_overlays import Crosshair, Following, Loupe
from app.ui.tools.tool import Point
from app.ui.tools.toolbox import Toolbox
from tests.ui import pointer
from tests.ui.pointer import NO_BUTTON, NO_KEY
from tests.ui.stand_in import StandInWorkbench
from tests.ui.test_canvas_painting import Pixels, painted

FOLDER = Path(__file__).parent / "snapshots"
HEIGHT, WIDTH = 72, 96
SHIFT = Qt.KeyboardModifier.ShiftModifier

# How far apart two pictures of the same may be: between versions of Qt, lines are smoothed a little differently.
MEAN, FAR, SHARE = 1.0, 40, 0.01
# And of what a tool draws, which is little of the picture, so much may be another.
PART = 0.25

pytestmark = pytest.mark.skipif("QT_SCALE_FACTOR" in os.environ, reason="the pictures are for a ratio of 1")


def ellipse(x: int, y: int, across: int, down: int) -> Pixels:
    return np.asarray(
        cv2.ellipse(np.zeros((HEIGHT, WIDTH), np.uint8), (x, y), (across, down), 20, 0, 360, 1, cv2.FILLED)
    )


@pytest.fixture
def view(qtbot: QtBot) -> FrameView:
    """A simulated scan of 96 x 72 pixels under a mask, in a view of 320 x 240."""
    speckle = np.random.default_rng(0).rayleigh(0.7, (HEIGHT, WIDTH))
    # In few steps of grey, so that the pictures stay small.
    grey = (np.clip(90 * cv2.GaussianBlur(speckle, (0, 0), 1.5), 0, 255) // 12 * 12).astype(np.uint8)
    grey[ellipse(44, 36, 24, 15) > 0] //= 3
    view = FrameView()
    qtbot.addWidget(view)
    view.resize(320, 240)
    view.show()
    view.set_frame(Frame(np.dstack([grey, grey, (0.9 * grey).astype(np.uint8)])), ellipse(46, 38, 25, 16))
    return view


def settled(view: FrameView) -> Pixels:
    QThreadPool.globalInstance().waitForDone()
    QApplication.processEvents()
    return painted(view)


def check(view: FrameView, name: str, folder: Path, bare: Pixels | None = None) -> None:
    """Compare what the view shows with the picture of that name; `bare` is without what it is about."""
    found, path = settled(view), FOLDER / f"{name}.png"
    if "WAVEMASK_UPDATE_SNAPSHOTS" in os.environ:
        cv2.imwrite(str(path), cv2.cvtColor(found, cv2.COLOR_RGB2BGR))
    agreed = cv2.imread(str(path))
    assert agreed is not None, f"{path} is missing; write it with WAVEMASK_UPDATE_SNAPSHOTS=1"
    agreed = cv2.cvtColor(agreed, cv2.COLOR_BGR2RGB)
    far = abs(found.astype(int) - agreed).max(axis=2)
    mean, share = MEAN, SHARE
    if bare is not None:
        drawn = abs(bare.astype(int) - agreed).max(axis=2)
        mean, share = min(mean, PART * drawn.mean()), min(share, PART * (drawn > FAR).mean())
    if found.shape != agreed.shape or far.mean() > mean or (far > FAR).mean() > share:
        cv2.imwrite(str(folder / f"{name}.png"), cv2.cvtColor(found, cv2.COLOR_RGB2BGR))
        pytest.fail(f"{folder / name}.png is not {path}: {far.mean():.2f} apart, {(far > FAR).mean():.2%} far")


@pytest.mark.parametrize("style", MaskStyle)
def test_mask_style(view: FrameView, tmp_path: Path, style: MaskStyle) -> None:
    view.mask_style = style
    check(view, f"mask_{style}", tmp_path)


def test_inverse_and_smooth(view: FrameView, tmp_path: Path) -> None:
    view.view_settings = ViewSettings(window=160, level=70, inverse=True, denoise=True)
    view.smooth = True
    check(view, "inverse_smooth", tmp_path)


def test_loupe_and_crosshair(view: FrameView, tmp_path: Path) -> None:
    view.resize(340, 360)
    for what in (Crosshair(), Loupe()):
        following = Following(view, what, shown=True)
        view.overlays.append(following)
        following.follow(QPointF(100, 217))
    check(view, "loupe", tmp_path)


def test_split_view(view: FrameView, tmp_path: Path) -> None:
    view.compare(ellipse(40, 32, 26, 20), 0.5)
    check(view, "split", tmp_path)


@pytest.mark.parametrize("style", [MaskStyle.FILLED, MaskStyle.HATCHED])
def test_masks_of_several_labels(view: FrameView, tmp_path: Path, style: MaskStyle) -> None:
    colours = [QColor(LABEL_COLOURS[name]) for name in ("orange", "green")]
    view.set_other_masks(list(zip((ellipse(66, 26, 14, 12), ellipse(70, 44, 20, 14)), colours, strict=True)))
    view.mask_style = style
    check(view, f"labels_{style}", tmp_path)


def test_heat_and_legend(view: FrameView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    heat = HeatLayer()
    distance = 18 - np.hypot(*np.mgrid[-38:34, -46:50])
    heat.probability = (255 / (1 + np.exp(-distance / 2))).astype(np.uint8)
    view.underlays.append(heat)
    view.mask_style = MaskStyle.CONTOUR
    legend = HeatLegend(view, heat)
    # As large as with its words, and without them.
    place = QRectF(190, 8, 122, 50)
    monkeypatch.setattr(HeatLegend, "rect", place)
    monkeypatch.setattr(heat_legend, "_LINES", (("", ""),) * 2)
    view.overlays.append(legend)
    check(view, "heat", tmp_path)


# --- what the tools draw


class Hand:
    """A hand on the mouse over a canvas of a plain scan: a dark ellipse on grey, with a mask that is a little off."""

    def __init__(self, qtbot: QtBot) -> None:
        self.canvas = ImageCanvas()
        qtbot.addWidget(self.canvas)
        self.canvas.resize(320, 240)
        self.canvas.show()
        grey = np.where(ellipse(44, 36, 24, 15) > 0, 40, 110).astype(np.uint8)
        workbench = StandInWorkbench(1)
        self.session = workbench.session
        self.session.annotated = AnnotatedImage(HEIGHT, WIDTH, self.session.labels.all)
        self.session.annotation.layer[:] = ellipse(60, 44, 22, 14)
        self.tools = Toolbox(self.session, self.canvas, workbench.settings, workbench.box_prompt)
        self.canvas.set_frame(Frame(np.dstack([grey] * 3)), self.session.annotation.layer)
        self.wait = qtbot.waitUntil

    def at(self, point: Point) -> QPointF:
        return self.canvas.image_to_widget(QPointF(*point))

    def hover(self, point: Point, keys: Qt.KeyboardModifier = NO_KEY) -> None:
        pointer.move(self.canvas, self.at(point), NO_BUTTON, keys)

    def hold(self, *points: Point, keys: Qt.KeyboardModifier = NO_KEY) -> None:
        """Press at the first point and move over the others."""
        self.hover(points[0], keys)
        pointer.press(self.canvas, self.at(points[0]), keys=keys)
        for point in points[1:]:
            pointer.move(self.canvas, self.at(point), keys=keys)

    def click(self, *points: Point) -> None:
        for point in points:
            self.hold(point)
            pointer.release(self.canvas, self.at(point))


def brush(hand: Hand) -> None:
    hand.hover((30, 30))


def brush_line(hand: Hand) -> None:
    hand.click((15, 55))
    hand.hover((70, 25), SHIFT)


def brush_square(hand: Hand) -> None:
    hand.tools.brush.square.value = True
    hand.hover((30, 30))


def eraser(hand: Hand) -> None:
    hand.hover((60, 40))


def smart_brush(hand: Hand) -> None:
    hand.tools.brush.diameter.value = 1  # too small for a circle
    hand.hover((44, 36))


def wand(hand: Hand) -> None:
    hand.hold((44, 36))
    hand.wait(lambda: hand.canvas._mask_painter.layer is not hand.session.annotation.layer)


def polygon(hand: Hand) -> None:
    hand.click((15, 20), (50, 10), (80, 30), (70, 60))
    hand.hover((30, 62))


def polygon_corner(hand: Hand) -> None:
    hand.click((15, 20), (50, 10), (80, 30), (70, 60))
    hand.hover((80.5, 30.5))


def lasso(hand: Hand) -> None:
    angles = np.linspace(0, 4.5, 30)
    hand.hold(*((float(48 + 34 * np.cos(a)), float(36 + 24 * np.sin(a))) for a in angles))


def scissors(hand: Hand) -> None:
    hand.click((68, 42), (44, 51), (21, 30))
    hand.hover((40, 21))
    tool = hand.tools.current
    hand.wait(lambda: tool._live is not None and all(leg.path for leg in (*tool._legs, tool._live)))


def move(hand: Hand) -> None:
    hand.hold((60, 44), (50, 40), (44, 36))


def push(hand: Hand) -> None:
    hand.tools.current.diameter.value = 20
    hand.hold((62, 44), (50, 42), (38, 40), (30, 38))


def cut(hand: Hand) -> None:
    hand.hold((30, 30), (60, 40), (90, 62))


@pytest.mark.parametrize(
    ("tool", "gesture"),
    [
        ("brush", brush), ("brush", brush_line), ("brush", brush_square), ("eraser", eraser),
        ("smart_brush", smart_brush), ("wand", wand), ("polygon", polygon), ("polygon", polygon_corner),
        ("lasso", lasso), ("scissors", scissors), ("move", move), ("push", push), ("cut", cut),
    ],
)  # fmt: skip
def test_tool(qtbot: QtBot, tmp_path: Path, tool: str, gesture: Callable[[Hand], None]) -> None:
    hand = Hand(qtbot)
    hand.tools.use(tool)
    bare = settled(hand.canvas)
    gesture(hand)
    check(hand.canvas, f"tool_{gesture.__name__}", tmp_path, bare)
    hand.tools.close()


def test_a_cursor_that_is_missing_is_noticed(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WAVEMASK_UPDATE_SNAPSHOTS", raising=False)
    hand = Hand(qtbot)
    bare = settled(hand.canvas)
    with pytest.raises(pytest.fail.Exception, match="tool_smart_brush"):
        check(hand.canvas, "tool_smart_brush", tmp_path, bare)
    hand.tools.close()


def test_another_picture_is_noticed(view: FrameView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WAVEMASK_UPDATE_SNAPSHOTS", raising=False)
    view.mask_style = MaskStyle.HATCHED
    with pytest.raises(pytest.fail.Exception, match="mask_filled"):
        check(view, "mask_filled", tmp_path)
    assert (tmp_path / "mask_filled.png").exists()
