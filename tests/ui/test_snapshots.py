"""The canvas as it looked when somebody last agreed to it.

`WAVEMASK_UPDATE_SNAPSHOTS=1 pytest tests/ui/test_snapshots.py` writes the pictures anew; look at them before you commit
them. They hold no text, as fonts differ between machines.
"""

from __future__ import annotations

import os
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPointF, QThreadPool
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.image import Frame
from app.domain.views import ViewSettings
from app.ui.frame_view import FrameView
from app.ui.heat_layer import HeatLayer
from app.ui.mask_painter import MaskStyle
from app.ui.pointer_overlays import Crosshair, Following, Loupe
from app.ui.theme import LABEL_COLOURS
from tests.ui.test_canvas_painting import Pixels, painted

FOLDER = Path(__file__).parent / "snapshots"
HEIGHT, WIDTH = 72, 96

# How far apart two pictures of the same may be: between versions of Qt, lines are smoothed a little differently.
MEAN, FAR, SHARE = 1.0, 40, 0.01

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


def check(view: FrameView, name: str, folder: Path) -> None:
    """Compare what the view shows with the picture of that name."""
    QThreadPool.globalInstance().waitForDone()
    QApplication.processEvents()
    found, path = painted(view), FOLDER / f"{name}.png"
    if "WAVEMASK_UPDATE_SNAPSHOTS" in os.environ:
        cv2.imwrite(str(path), cv2.cvtColor(found, cv2.COLOR_RGB2BGR))
    agreed = cv2.imread(str(path))
    assert agreed is not None, f"{path} is missing; write it with WAVEMASK_UPDATE_SNAPSHOTS=1"
    agreed = cv2.cvtColor(agreed, cv2.COLOR_BGR2RGB)
    far = abs(found.astype(int) - agreed).max(axis=2)
    if found.shape != agreed.shape or far.mean() > MEAN or (far > FAR).mean() > SHARE:
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


def test_heat(view: FrameView, tmp_path: Path) -> None:
    heat = HeatLayer()
    distance = 18 - np.hypot(*np.mgrid[-38:34, -46:50])
    heat.probability = (255 / (1 + np.exp(-distance / 2))).astype(np.uint8)
    view.underlays.append(heat)
    view.mask_style = MaskStyle.CONTOUR
    check(view, "heat", tmp_path)


def test_another_picture_is_noticed(view: FrameView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WAVEMASK_UPDATE_SNAPSHOTS", raising=False)
    view.mask_style = MaskStyle.HATCHED
    with pytest.raises(pytest.fail.Exception, match="mask_filled"):
        check(view, "mask_filled", tmp_path)
    assert (tmp_path / "mask_filled.png").exists()
