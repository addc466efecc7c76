"""From Frame to Frame with real keys on the real window, over a cine that the real session decodes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.domain.annotation import State
from app.domain.mask_editing import Rect
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from tests.domain.moving_ellipse import dice, moving_ellipse
from tests.services.bench import HEIGHT, WIDTH
from tests.storage_images.dicom_files import header, save
from tests.ui.test_tools import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

FRAMES = 12
WAIT_MS = 30_000
TRUTH = moving_ellipse((HEIGHT, WIDTH), frames=FRAMES)


class Cine(Desk):
    """The window with a cine, of which no Frame has a mask."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path) -> None:
        dataset = header(HEIGHT, WIDTH, "MONOCHROME2", NumberOfFrames=FRAMES, FrameTime=40)
        dataset.PixelData = b"".join(rgb[..., 0].tobytes() for rgb, _ in TRUTH)
        dataset["PixelData"].VR = "OB"
        save(dataset, folder / "a.png")
        super().__init__(qtbot, theme, folder)
        self.frame_operations.message.connect(self.window.workbench.message)

    def outline(self, *indices: int) -> None:
        """Draw the true masks by hand, and stay at the last of them."""
        for index in indices:
            self.go(index)
            every = np.ones((HEIGHT, WIDTH), bool)
            self.session.edit_region("Polygon", Rect(0, 0, WIDTH, HEIGHT), every, TRUTH[index][1])

    def go(self, index: int) -> None:
        self.session.show_frame(index)
        self.until(lambda: self.session.frame_index == index)

    def until(self, condition: object) -> None:
        self.qtbot.waitUntil(condition, timeout=WAIT_MS)

    def dialog(self, command: str) -> QDialog:
        """Open one as its command does, and wait for it."""
        self.window.commands[command].trigger()
        dialog = self.window.propagate_dialog if command == "propagate" else self.window.range_dialog
        self.until(dialog.isActiveWindow)
        return dialog

    def filled(self) -> list[int]:
        return [index for index, state in self.session.annotated.states().items() if state is State.PROPOSED]


@pytest.fixture
def cine(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Cine]:
    cine = Cine(qtbot, theme, tmp_path)
    yield cine
    cine.close()


def press(key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget(), key)


def test_copied_with_one_key(cine: Cine) -> None:
    cine.outline(0)
    cine.key("c")
    cine.until(lambda: cine.session.frame_index == 1)
    assert np.array_equal(cine.mask, TRUTH[0][1])
    assert cine.steps == ["Polygon", "Copy to next frame"]
    cine.key("z", Qt.KeyboardModifier.ControlModifier)
    assert not cine.mask.any()


def test_interpolated_with_one_key(cine: Cine) -> None:
    cine.outline(0, 5, 11)
    cine.go(3)
    cine.key("i")
    cine.until(lambda: cine.filled() == [1, 2, 3, 4])
    assert dice(cine.mask, TRUTH[3][1]) > 0.95
    cine.window.commands["interpolate_all"].trigger()
    cine.until(lambda: cine.filled() == [1, 2, 3, 4, 6, 7, 8, 9, 10])
    assert cine.steps[3:] == ["Interpolate", "Interpolate"]


def test_propagated_by_keyboard_alone(cine: Cine) -> None:
    cine.outline(9, 2)
    cine.key("t")
    dialog = cine.window.propagate_dialog
    cine.until(dialog.isActiveWindow)
    assert dialog.until.value() == 9
    assert dialog.until.hasFocus()
    QTest.keyClicks(dialog.until.lineEdit(), "8")
    press(Qt.Key.Key_Return)
    cine.until(lambda: cine.filled() == [3, 4, 5, 6, 7])
    assert cine.said == []
    assert cine.steps == ["Polygon", "Polygon", "Propagate"]
    cine.go(7)
    assert dice(cine.mask, TRUTH[7][1]) > 0.9


def test_the_dialog_offers_what_lies_in_each_direction(cine: Cine) -> None:
    cine.outline(2, 8, 5)
    dialog = cine.dialog("propagate")
    offered = {}
    for button in (dialog.backwards, dialog.forwards):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(8, button.height() // 2))
        offered[button.text()] = dialog.until.minimum(), dialog.until.value(), dialog.until.maximum()
    assert offered == {"Backwards": (1, 4, 5), "Forwards": (7, 8, 12)}
    press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    cine.go(11)
    dialog = cine.dialog("propagate")
    assert dialog.backwards.isChecked()
    assert not dialog.forwards.isEnabled()
    assert dialog.until.value() == 10
    press(Qt.Key.Key_Escape)
    assert cine.steps == ["Polygon"] * 3


def test_the_reason_why_it_stopped_is_shown(cine: Cine) -> None:
    cine.outline(3, 0)
    dialog = cine.dialog("propagate")
    dialog.until.setValue(FRAMES)
    press(Qt.Key.Key_Return)
    sentence = "Propagation stopped before frame 4. You made its mask or decided on it, so it stays."
    cine.until(lambda: cine.window.stage.banner.text.text() == sentence)
    assert cine.filled() == [1, 2]


def test_proposals_for_a_range_are_asked_for_one_by_one_and_called_off(cine: Cine) -> None:
    model = cine.bench.model
    cine.outline(3, 0)
    asked = len(model.asked)
    dialog = cine.dialog("propose_range")
    assert (dialog.first.value(), dialog.last.value()) == (1, FRAMES)
    QTest.keyClicks(dialog.first.lineEdit(), "3")
    press(Qt.Key.Key_Return)
    for number in (1, 2):
        cine.until(lambda number=number: len(model.asked) == asked + number)
        model.answer()
    assert cine.filled() == [2, 4]
    cine.key(Qt.Key.Key_Escape)
    assert not cine.frame_operations.running
    assert cine.session.frame_proposals.total == 0


def test_a_still_image_has_none_of_it(window: MainWindow) -> None:
    commands = ("copy_to_next", "interpolate", "interpolate_all", "propagate", "propose_range", "stop_frames")
    assert not any(window.commands[command].isEnabled() for command in commands)
