"""Two versions of a model on chosen Images: choosing both, what is compared on, and what is seen of it."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QListView
from pytestqt.qtbot import QtBot

from app.ui.dialogs.compared_images import FIRST, SECOND, TILE, sight_of
from app.ui.dialogs.version_comparison_dialog import HELD_OUT, OPEN, SELECTED, VersionComparisonDialog
from app.ui.main_window import MainWindow
from tests.ui.clipping import clipped
from tests.ui.library_stand_in import StandInComparison, compared, some

# The offscreen platform says so about every window that has a smallest size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT = Qt.MouseButton.LeftButton
TEXT = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def service(window: MainWindow) -> StandInComparison:
    return window.workbench.model_comparison


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> VersionComparisonDialog:
    window.workbench.versions.use(some())
    window.commands["model_library"].trigger()
    window.model_library.list.choose("breast-3-cc")
    click(window.model_library.details.compare)
    dialog = window.model_library.comparison
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, LEFT, pos=QPoint(8, button.height() // 2))


def rows(dialog: VersionComparisonDialog) -> list[str]:
    model = dialog.list.rows
    return [model.index(row).data(TEXT) for row in range(model.rowCount())]


def chosen(dialog: VersionComparisonDialog) -> list[str]:
    return [box.currentText() for box in dialog.choices]


def test_two_versions_for_the_same_are_chosen(dialog: VersionComparisonDialog, service: StandInComparison) -> None:
    assert chosen(dialog) == ["Logiq, summer", "Logiq, spring"]
    assert [dialog.choices[0].itemText(n) for n in range(dialog.choices[0].count())] == [
        "Logiq, spring", "Logiq, summer", "From Kraków", "Logiq, first 12 patients", "Breast ultrasound",
    ]  # fmt: skip
    dialog.choices[1].setFocus()
    QTest.keyClick(dialog.choices[1], Qt.Key.Key_Down)
    assert chosen(dialog) == ["Logiq, spring", "Logiq, summer"]  # one that both would be changes places
    click(dialog.compare)
    assert service.calls == [("compare", "breast-3-bb", "breast-3-cc", [3])]


def test_images_are_the_open_the_selected_or_the_held_out_ones(
    window: MainWindow, dialog: VersionComparisonDialog, service: StandInComparison
) -> None:
    assert dialog.sources[OPEN].isChecked()
    assert not dialog.sources[SELECTED].isEnabled()
    assert "Ctrl or Shift" in dialog.sources[SELECTED].toolTip()
    assert "“Improve model…” draws them" in dialog.sources[HELD_OUT].toolTip()
    window.commands["select_listed"].trigger()
    assert dialog.sources[SELECTED].text() == "The 5 selected images"
    click(dialog.sources[SELECTED])
    click(dialog.compare)
    assert service.calls[-1][-1] == [1, 2, 3, 4, 5]
    service.cancel()
    window.workbench.held_out = [2, 4, 99]  # the last one is not listed
    dialog.close()
    click(window.model_library.details.compare)
    click(dialog.sources[HELD_OUT])
    assert dialog.sources[HELD_OUT].text() == "The 2 held-out images"
    click(dialog.compare)
    assert service.calls[-1][-1] == [2, 4]
    service.cancel()
    window.session.fail(0, "lesion_00000.png is damaged.")
    assert dialog.sources[OPEN].toolTip() == "No image is open."


def test_images_arrive_one_by_one_the_most_different_first(
    window: MainWindow, dialog: VersionComparisonDialog, service: StandInComparison
) -> None:
    window.workbench.held_out = [1, 2, 3]
    click(window.model_library.details.compare)
    click(dialog.sources[HELD_OUT])
    click(dialog.compare)
    assert dialog.cancel.isVisible()
    assert not dialog.choices[0].isEnabled()
    service.answer(compared(1, shift=2))
    assert (dialog.progress.value(), dialog.progress.maximum()) == (1, 3)
    assert dialog.told.text() == "1 of 3 images"
    service.answer(compared(2, shift=9, learned=(False, True)))
    service.answer(compared(3, shift=4, accepted=False))
    assert [row.split("\n")[0] for row in rows(dialog)] == ["lesion_00001.png", "lesion_00002.png", "lesion_00000.png"]
    assert rows(dialog)[0].split("\n")[3].endswith("with the accepted mask · Learned from this image")
    assert "learned" not in rows(dialog)[0].split("\n")[2]
    assert rows(dialog)[1].split("\n")[2] == "Logiq, summer: Nothing was accepted here"
    assert dialog.compare.isVisible()
    # Neither what a model learned from nor what nobody accepted tells how good it is.
    scores = next(sight.dice for sight in dialog.list.rows.sights if sight.image_id == 1)
    fair = f"Mean Dice over 1 accepted image that neither has learned from: {scores[0]:.3f} and {scores[1]:.3f}."
    assert dialog.told.text() == f"Compared on 3 images. {fair}"


def test_it_can_be_cancelled_and_what_is_there_stays(
    window: MainWindow, dialog: VersionComparisonDialog, service: StandInComparison
) -> None:
    window.commands["select_listed"].trigger()
    click(dialog.sources[SELECTED])
    QTest.keyClick(dialog.compare, Qt.Key.Key_Space)
    assert dialog.cancel.hasFocus()
    service.answer(compared(1))
    QTest.keyClick(dialog.cancel, Qt.Key.Key_Space)
    assert service.total == 0
    assert len(rows(dialog)) == 1
    assert dialog.list.hasFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert window.session.calls == [("show", 0)]
    click(dialog.compare)
    assert rows(dialog) == []
    dialog.close()
    assert service.total == 0


def test_why_it_ended_is_said(dialog: VersionComparisonDialog, service: StandInComparison) -> None:
    click(dialog.compare)
    service.cancel()
    service.ended.emit("error", "The model process ended; try again in a moment.")
    assert dialog.told.text() == "The model process ended; try again in a moment."
    assert dialog.compare.isEnabled()


def test_another_workspace_has_other_images(
    window: MainWindow, dialog: VersionComparisonDialog, service: StandInComparison
) -> None:
    click(dialog.compare)
    service.answer(compared(3))
    assert len(rows(dialog)) == 1
    window.workbench.held_out = [1]
    window.workbench.workspace_changed.emit("/others/.wavemask")
    assert rows(dialog) == []
    assert dialog.sources[HELD_OUT].text() == "The held-out image"


def test_names_stay_hidden_in_the_anonymous_display(
    window: MainWindow, dialog: VersionComparisonDialog, service: StandInComparison
) -> None:
    window.commands["anonymous"].trigger()
    click(dialog.compare)
    service.answer(compared(3))
    assert rows(dialog)[0].startswith("Image 3\n")
    window.commands["anonymous"].trigger()
    assert rows(dialog)[0].startswith("lesion_00002.png\n")


def test_each_outline_is_drawn_on_its_own_side(dialog: VersionComparisonDialog, service: StandInComparison) -> None:
    click(dialog.compare)
    service.answer(compared(3, shift=6, accepted=False))
    view: QListView = dialog.list
    box = view.visualRect(view.model().index(0, 0))
    picture = view.viewport().grab(box).toImage()
    half, ratio = picture.width() // 2, picture.devicePixelRatio()

    def columns(colour: QColor) -> list[float]:
        wanted = colour.rgb()
        found = [
            (x, y) for y in range(picture.height()) for x in range(picture.width()) if picture.pixel(x, y) == wanted
        ]
        return [x / ratio for x, _ in found]

    first, second = columns(FIRST), columns(SECOND)
    assert first
    assert second
    assert max(first) < half / ratio < min(second)


def test_nothing_is_clipped_at_the_smallest_size(
    qtbot: QtBot, window: MainWindow, dialog: VersionComparisonDialog, service: StandInComparison
) -> None:
    window.workbench.held_out = [1, 2, 3, 4]
    window.commands["select_listed"].trigger()
    click(window.model_library.details.compare)
    dialog.resize(dialog.minimumSize())
    qtbot.waitUntil(lambda: clipped(dialog) == [])
    click(dialog.sources[OPEN])
    click(dialog.compare)
    qtbot.waitUntil(lambda: clipped(dialog) == [])
    service.answer(compared(3))
    qtbot.waitUntil(lambda: clipped(dialog) == [])


def test_a_large_frame_is_kept_small() -> None:
    rgb, mask = np.zeros((3000, 4000, 3), np.uint8), np.zeros((3000, 4000), np.bool_)
    mask[600:2400, 800:3200] = True
    sight = sight_of(compared(1, rgb, mask, shift=1), ratio=2)
    assert sight.picture.height() == 2 * TILE.height()
    box = sight.accepted[0].boundingRect()
    scale = sight.picture.height() / 3000
    expected = (800 * scale, 600 * scale, 2400 * scale, 1800 * scale)
    assert (box.x(), box.y(), box.width(), box.height()) == pytest.approx(expected, abs=2.5)
