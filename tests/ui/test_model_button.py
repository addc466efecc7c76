"""The model for the open Frame: what the button says, and choosing another one by mouse and by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.services.model_chooser import Kind
from app.services.model_library import ModelLibrary
from app.ui.main_window import MainWindow
from app.ui.panels.model_button import ModelButton
from app.ui.theme import Theme
from tests.ui.stand_in import StandInWorkbench, bundle

# The offscreen platform says so about every window that has a smallest size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ALL = "All images of this folder"


@pytest.fixture
def button(window: MainWindow) -> ModelButton:
    window.session.put(0)
    return window.proposal.model


def open_menu(qtbot: QtBot, button: ModelButton) -> QMenu:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    qtbot.waitUntil(menu.isVisible)
    return menu


def items(menu: QMenu) -> dict[str, bool]:
    return {action.text(): action.isChecked() for action in menu.actions() if action.isCheckable()}


def item(menu: QMenu, text: str) -> QAction:
    return next(action for action in menu.actions() if action.text() == text)


def choose(menu: QMenu, text: str) -> None:
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(item(menu, text)).center())


def open_submenu(qtbot: QtBot, menu: QMenu, text: str) -> QMenu:
    submenu = item(menu, text).menu()
    choose(menu, text)
    qtbot.waitUntil(submenu.isVisible)
    return submenu


def test_it_says_which_model_and_why(button: ModelButton) -> None:
    assert button.text() == "Automatic: Breast ultrasound"
    assert button.accessibleName() == "Model: Automatic: Breast ultrasound"
    assert button.accessibleDescription() == "It looks like ultrasound (99%)."
    assert "It looks like ultrasound (99%)." in button.toolTip()


def test_every_model_can_be_chosen_for_the_image(qtbot: QtBot, window: MainWindow, button: ModelButton) -> None:
    menu = open_menu(qtbot, button)
    assert items(menu) == {"Automatic: Breast ultrasound": True, "Breast ultrasound": False, "Colon polyp": False}
    choose(menu, "Colon polyp")
    assert button.text() == "This image: Colon polyp"
    assert "You chose it for this image." in button.toolTip()
    assert window.workbench.journal.chosen == {1: "polyp-1"}
    assert items(open_menu(qtbot, button))["Colon polyp"]
    choose(QApplication.activePopupWidget(), "Automatic: Breast ultrasound")
    assert button.text() == "Automatic: Breast ultrasound"
    assert window.workbench.journal.chosen == {1: None}


def test_a_model_for_the_folder_is_for_every_image_without_its_own(
    qtbot: QtBot, window: MainWindow, button: ModelButton
) -> None:
    menu = open_submenu(qtbot, open_menu(qtbot, button), ALL)
    assert items(menu) == {"Automatic": True, "Breast ultrasound": False, "Colon polyp": False}
    choose(menu, "Colon polyp")
    assert window.workbench.journal.chosen == {None: "polyp-1"}
    for row in (0, 3):
        window.session.put(row)
        assert button.text() == "This folder: Colon polyp"
    menu = open_menu(qtbot, button)
    assert items(menu)["This folder: Colon polyp"]
    choose(menu, "Breast ultrasound")
    assert button.text() == "This image: Breast ultrasound"
    window.session.put(0)
    assert button.text() == "This folder: Colon polyp"


def test_by_keyboard_alone(qtbot: QtBot, window: MainWindow, button: ModelButton) -> None:
    window.proposal.slider.setFocus()
    QTest.keyClick(window.proposal.slider, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert button.hasFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert list(items(menu)) == ["Automatic: Breast ultrasound", "Breast ultrasound", "Colon polyp"]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert button.text() == "This image: Colon polyp"
    assert button.hasFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Right)
    folder = item(menu, ALL).menu()
    qtbot.waitUntil(folder.isVisible)
    QTest.keyClick(folder, Qt.Key.Key_Down)
    QTest.keyClick(folder, Qt.Key.Key_Return)
    assert window.workbench.journal.chosen == {1: "polyp-1", None: "breast-ultrasound-2"}
    assert window.session.calls == []


def test_the_menu_bar_opens_it_too(qtbot: QtBot, window: MainWindow, button: ModelButton) -> None:
    window.commands["choose_model"].trigger()
    assert "Colon polyp" in items(QApplication.activePopupWidget())
    QTest.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None


def test_without_a_model_for_the_image_it_says_so(window: MainWindow, button: ModelButton) -> None:
    window.workbench.models.note_kind(2, Kind("dermoscopy", True, "It looks like dermoscopy (98%)."))
    window.session.row = 1
    window.session.proposal_changed.emit()
    assert button.text() == "Automatic: no model"
    assert "There is no model for dermoscopy images" in button.toolTip()
    assert button.isEnabled()


def test_unsure_is_said(window: MainWindow, button: ModelButton) -> None:
    unsure = "It is unsure what this is, perhaps endoscopy (60%)."
    window.workbench.models.note_kind(2, Kind("endoscopy", False, unsure))
    window.session.row = 1
    window.session.proposal_changed.emit()
    assert button.text() == "Automatic: Breast ultrasound"
    assert "unsure" in button.toolTip()
    assert "the images beside it" in button.toolTip()


def test_the_model_that_proposed_is_not_always_the_one_that_is_chosen(window: MainWindow, button: ModelButton) -> None:
    assert window.proposal.proposer.text() == "Wave-GMS breast"
    window.workbench.models.choose(1, "polyp-1")
    assert window.proposal.proposer.text() == "Wave-GMS breast"
    window.session.put(0, proposed=False)
    assert window.proposal.proposer.text() == "—"


def test_where_nothing_is_open_only_the_folder_has_a_model(qtbot: QtBot, window: MainWindow) -> None:
    window.session.fail(1, "lesion_00001.png is damaged.")
    button = window.proposal.model
    assert button.text() == "Automatic"
    menu = open_submenu(qtbot, open_menu(qtbot, button), ALL)
    assert items(QApplication.activePopupWidget()) == items(menu)
    choose(menu, "Colon polyp")
    assert button.text() == "This folder: Colon polyp"


def test_there_is_nothing_to_choose_without_images_or_models(qtbot: QtBot, theme: Theme, window: MainWindow) -> None:
    empty = MainWindow(StandInWorkbench(), theme)
    qtbot.addWidget(empty)
    assert not empty.proposal.model.isEnabled()
    window.workbench.models.use_library(ModelLibrary())
    assert not window.proposal.model.isEnabled()
    window.commands["choose_model"].trigger()
    assert QApplication.activePopupWidget() is None


def test_a_long_name_is_elided_and_told_in_full(qtbot: QtBot, window: MainWindow, button: ModelButton) -> None:
    width = window.proposal.width()
    name = "Ultrasound of the breast with & without contrast, second hospital"
    long = bundle("long-1", name, "ultrasound", "lesion")
    window.workbench.models.use_library(ModelLibrary((long,)))
    assert window.proposal.width() == width
    assert button.sizeHint().width() <= button.width()
    assert name in button.toolTip()
    choose(open_menu(qtbot, button), name.replace("&", "&&"))
    assert name in button.text()
