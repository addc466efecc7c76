"""What the threshold does is seen while it is moved: area beside it, and a plot of the area at every threshold."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyle, QStyleOptionSlider
from pytestqt.qtbot import QtBot

from app.domain.annotation import Proposal
from app.domain.image import Calibration, Frame, Region, Spacing
from app.domain.mask_editing import Rect
from app.ui.panels.proposal_panel import ProposalPanel
from app.ui.quantities import grouped
from app.ui.theme import Theme
from tests.services.bench import HEIGHT, WIDTH
from tests.ui import pointer
from tests.ui.test_tools import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT_HALF = Calibration((Region(Rect(0, 0, 30, HEIGHT), Spacing(0.5, 0.25)),), "a test", "")


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Desk]:
    """The window with a Proposal that grows from left to right as the threshold falls."""
    desk = Desk(qtbot, theme, tmp_path)
    session = desk.session
    session.frame = Frame(session.frame.rgb, LEFT_HALF)
    columns = np.linspace(255, 0, WIDTH).astype(np.uint8)
    made = Proposal(np.tile(columns, (HEIGHT, 1)), "breast-1", "Model", "0" * 64, 0.6, 0.9)
    desk.bench.model.proposal_ready.emit(desk.bench.model.asked[-1][0], made)
    qtbot.waitUntil(lambda: desk.window.proposal.shares.current is not None)
    yield desk
    desk.close()


def handle(panel: ProposalPanel) -> QPointF:
    option = QStyleOptionSlider()
    panel.slider.initStyleOption(option)
    part = QStyle.SubControl.SC_SliderHandle
    rect = panel.slider.style().subControlRect(QStyle.ComplexControl.CC_Slider, option, part, panel.slider)
    return QPointF(rect.center())


def test_the_area_is_told_while_the_handle_is_dragged_and_a_moment_longer(desk: Desk) -> None:
    panel = desk.window.proposal
    desk.session.edit_region("Lasso", Rect(0, 0, 10, 8), np.ones((8, 10), np.bool_), values=False)
    start = handle(panel)
    assert panel.effect.text() == ""
    pointer.press(panel.slider, start)
    units = set()
    for step in (10, 25, 40, -40):
        pointer.move(panel.slider, start + QPointF(step, 0))
        area, right = np.count_nonzero(desk.mask), np.flatnonzero(desk.mask.any(axis=0))[-1] + 1
        large = f"{area * 0.125:.1f} mm²"  # without what was erased by hand
        assert panel.effect.text() == (large if right <= 30 else f"{grouped(area)} px")
        units.add(panel.effect.text()[-2:])
    assert units == {"m²", "px"}
    desk.until(lambda: panel.area.text() == f"{grouped(area)} px · {area / desk.mask.size:.1%}")
    panel._effect_stays.setInterval(0)
    assert not panel._effect_stays.isActive()
    pointer.release(panel.slider, start + QPointF(-40, 0))
    desk.until(lambda: panel.effect.text() == "")
    assert desk.steps == ["Lasso", "Threshold"]


def test_a_key_tells_the_area_and_another_image_takes_it_away(desk: Desk) -> None:
    panel = desk.window.proposal
    panel.slider.setFocus()
    QTest.keyClick(panel.slider, Qt.Key.Key_PageUp)
    area = np.count_nonzero(desk.mask)
    assert panel.effect.text() == f"{area * 0.125:.1f} mm²"
    desk.bench.show(1)
    assert panel.effect.text() == ""


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_plot_has_the_area_at_each_threshold_and_both_marks(desk: Desk, theme: Theme, mode: str) -> None:
    theme.set_mode(mode)
    panel, proposal = desk.window.proposal, desk.session.annotation.proposal
    curve, slider = panel.curve, panel.slider
    slider.setValue(30)
    assert curve.scale == 1.0
    at, picture = curve.places(), desk.window.grab().toImage()
    ratio, corner = picture.devicePixelRatio(), QPointF(curve.mapTo(desk.window, QPoint(0, 0)))

    def colour(place: QPointF) -> QColor:
        return picture.pixelColor(((corner + place) * ratio).toPoint())

    def column(percent: float) -> list[QColor]:
        x = at(percent, 0).x()
        return [colour(QPointF(x, y)) for y in range(1, curve.height() - 2)]

    below, beside = theme.colour("accent_soft"), theme.colour("panel")
    for percent in (14, 20, 45, 70, 92):
        share = proposal.mask_at(percent / 100).mean()
        assert curve.share_at(percent) == share
        assert colour(at(percent, share - 0.06)) == below
        assert colour(at(percent, share + 0.06)) == beside
    accent = theme.colour("accent")
    assert sum(abs(pixel.hslHueF() - accent.hslHueF()) < 0.05 for pixel in column(30)) > 30
    assert any(pixel not in (below, beside) for pixel in column(60)[:8])  # a dash of the model's own
    # The mark is above the handle.
    place = slider.mapTo(desk.window, handle(panel))
    assert abs(curve.mapTo(desk.window, at(30, 0)).x() - place.x()) <= 1
    assert curve.accessibleDescription() == "70.0% of the image at 0.30, 40.0% at 0.60, the model's own threshold"


def test_without_a_proposal_the_plot_is_empty_and_as_high(desk: Desk) -> None:
    curve = desk.window.proposal.curve
    height = curve.height()
    desk.bench.show(1)
    assert desk.session.annotation.proposal is None
    picture = curve.grab().toImage()
    middle = [picture.pixelColor(QPoint(x, picture.height() // 2)).name() for x in range(picture.width())]
    assert len(set(middle)) == 1
    assert curve.accessibleDescription() == ""
    assert curve.height() == height
    assert curve.accessibleName()
