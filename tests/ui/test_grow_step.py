"""Growing and shrinking by pixels or millimetres, set in the menu, with real events on the real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from scipy import ndimage

from app.domain.image import UNCALIBRATED, Calibration, Frame, Region, Spacing
from app.domain.mask_editing import Rect
from app.ui.panels.grow_step import GrowStep
from app.ui.theme import Theme
from tests.services.bench import HEIGHT, WIDTH
from tests.ui.pointer import CTRL
from tests.ui.test_tools import Desk, Mask, box

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Calibration((Region(Rect(0, 0, 40, HEIGHT), Spacing(0.1, 0.05)),), "a test", "")
INSIDE, ACROSS = box(12, 10, 25, 30) & ~box(15, 12, 18, 13), box(30, 10, 45, 20)


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(qtbot, theme, tmp_path)
    desk.operations.message.connect(desk.window.workbench.message)
    yield desk
    desk.close()


def calibrate(desk: Desk, calibration: Calibration) -> None:
    session = desk.session
    session.frame = Frame(session.frame.rgb, calibration)


def menu(desk: Desk) -> GrowStep:
    """Open the menu with the mouse."""
    desk.window.commands.menus["Edit/Mask"].popup(desk.window.mapToGlobal(QPoint(300, 100)))
    step = desk.window.strip.grow_step
    desk.until(step.isVisible)
    return step


def distance(mask: Mask) -> np.ndarray:
    return np.asarray(ndimage.distance_transform_edt(~mask, sampling=(0.05, 0.1)))


def test_millimetres_are_chosen_in_the_menu_and_honour_both_sides_of_a_pixel(desk: Desk) -> None:
    calibrate(desk, LEFT)
    desk.paint(INSIDE)
    step = menu(desk)
    assert step.boxes["px"].isVisible()
    QTest.mouseClick(step.units["mm"], Qt.MouseButton.LeftButton)
    assert not step.boxes["px"].isVisible()
    field = step.boxes["mm"]
    field.selectAll()
    QTest.keyClicks(field, field.locale().toString(0.3, "f", 2))
    QTest.keyClick(field, Qt.Key.Key_Return)
    settings = desk.window.workbench.settings
    assert (settings.grow_unit, settings.grow_step_mm, settings.grow_step) == ("mm", 0.3, 1)
    desk.window.commands.menus["Edit/Mask"].close()
    desk.key(Qt.Key.Key_Up, SHIFT)
    assert np.array_equal(desk.mask, distance(INSIDE) <= 0.3 + 1e-9)
    desk.key(Qt.Key.Key_Z, CTRL)
    desk.key(Qt.Key.Key_Down, SHIFT)
    assert np.array_equal(desk.mask, ~(distance(~INSIDE) <= 0.3 + 1e-9))
    assert desk.steps == ["Shrink by 0.3 mm"]


@pytest.mark.parametrize(
    ("calibration", "mask", "reason"),
    [
        (UNCALIBRATED, INSIDE, "no scale"),
        (LEFT, ACROSS, "reaches beyond the part of the image that has a scale"),
        (LEFT, box(0, 0, 0, 0), "empty"),
    ],
)
def test_where_millimetres_are_chosen_but_not_known_nothing_is_changed_and_both_menu_and_message_say_why(
    desk: Desk, calibration: Calibration, mask: Mask, reason: str
) -> None:
    desk.window.workbench.settings.grow_unit = "mm"
    calibrate(desk, calibration)
    desk.paint(mask)
    step = menu(desk)
    assert step.units["mm"].isChecked()
    assert reason in step.units["mm"].toolTip()
    assert step.boxes["mm"].isVisible()
    assert not step.boxes["px"].isVisible()
    desk.window.commands.menus["Edit/Mask"].close()
    desk.key(Qt.Key.Key_Up, SHIFT)
    assert np.array_equal(desk.mask, mask)
    assert desk.steps == []
    assert desk.said[-1].startswith("Grow by 0.5 mm: nothing was changed. ")
    assert reason in desk.said[-1]
    # Pixels are a click away, and then there are no millimetres to choose.
    step = menu(desk)
    QTest.mouseClick(step.units["px"], Qt.MouseButton.LeftButton)
    assert (step.units["px"].isChecked(), step.units["mm"].isEnabled()) == (True, False)
    desk.window.commands.menus["Edit/Mask"].close()
    desk.key(Qt.Key.Key_Up, SHIFT)
    assert np.array_equal(desk.mask, ndimage.binary_dilation(mask))
    assert desk.steps == (["Grow by 1 px"] if mask.any() else [])


@pytest.mark.parametrize(
    ("mask", "step", "reason"),
    [
        (INSIDE, 0.04, "less than a pixel"),
        (INSIDE, 2.0, "The grown mask reaches beyond"),
        (box(5, 5, 39, 30), 0.2, "The grown mask reaches beyond"),
    ],
)
def test_what_cannot_be_done_in_millimetres_is_said_and_changes_nothing(
    desk: Desk, mask: Mask, step: float, reason: str
) -> None:
    settings = desk.window.workbench.settings
    settings.grow_unit, settings.grow_step_mm = "mm", step
    calibrate(desk, LEFT)
    desk.paint(mask)
    desk.key(Qt.Key.Key_Up, SHIFT)
    assert reason in desk.said[-1]
    assert desk.said[-1] == desk.window.stage.banner.text.text()
    assert np.array_equal(desk.mask, mask)
    assert desk.steps == []


def test_a_step_too_long_for_any_patience_is_refused(desk: Desk) -> None:
    settings = desk.window.workbench.settings
    settings.grow_unit, settings.grow_step_mm = "mm", 20.0
    calibrate(desk, Calibration((Region(Rect(0, 0, WIDTH, HEIGHT), Spacing(0.001, 0.001)),), "a test", ""))
    desk.paint(INSIDE)
    desk.key(Qt.Key.Key_Down, SHIFT)
    assert "20000 pixels" in desk.said[-1]
    assert np.array_equal(desk.mask, INSIDE)
