"""The worklist in groups, with real events on the real window over stand-ins for the services."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.annotation import State
from app.domain.grouping import Grouping
from app.domain.image import UNKNOWN, Identity
from app.services.worklist import Worklist
from app.storage.settings import Settings
from app.ui.main_window import MainWindow
from app.ui.names import Names
from app.ui.panels.worklist_panel import WorklistPanel
from app.ui.theme import Theme
from tests.ui.stand_in import StandInWorkbench, entries

# The offscreen platform says so about every window that has a smallest size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

JANE = Identity("4711", "Doe, Jane", "1.1", "20240301", "Breast", "1.1.1", "Left")
JOHN = Identity("4712", "", "2.1", "20240101", "Thyroid", "2.1.1", "")
# Of five files: two patients take turns, and the last one is a picture.
IDENTITIES = {1: JANE, 2: JOHN, 3: JANE, 4: JOHN, 5: UNKNOWN}


@pytest.fixture
def grouped(window: MainWindow) -> MainWindow:
    """Row 2 is open."""
    window.workbench.worklist.identities.learn(IDENTITIES)
    window.commands["group_patient"].trigger()
    return window


def lines(panel: WorklistPanel) -> list[str]:
    """What each line says, without what is the same in all files."""
    texts = [panel.model.index(line).data() for line in range(panel.model.rowCount())]
    return [text.removeprefix("lesion_0000").removesuffix(".png") for text in texts]


def line(panel: WorklistPanel, text: str) -> QModelIndex:
    return panel.model.index(lines(panel).index(text))


def click(panel: WorklistPanel, text: str) -> None:
    place = panel.view.visualRect(line(panel, text)).center()
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_each_group_stands_below_its_heading(grouped: MainWindow) -> None:
    panel = grouped.worklist
    assert lines(panel) == ["Doe, Jane", "0", "2", "4712", "1", "3", "images", "4"]
    jane, john, folder = (panel.model.heading(line(panel, text)) for text in ("Doe, Jane", "4712", "images"))
    assert (jane.detail, jane.count) == ("4711 · 2024-03-01 · Breast", 2)
    assert john.detail == "2024-01-01 · Thyroid"
    assert folder.detail == "No patient in the file"
    spoken = line(panel, "Doe, Jane").data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Doe, Jane, 4711 · 2024-03-01 · Breast, 2 images, open"
    assert panel.count.text() == "5 images · 0 decided"
    assert "4711 · 2024-03-01 · Breast · Left" in line(panel, "0").data(Qt.ItemDataRole.ToolTipRole)
    grouped.commands["group_study"].trigger()
    assert lines(panel)[::3] == ["Breast", "Thyroid", "images"]
    grouped.commands["group_series"].trigger()
    assert lines(panel)[::3] == ["Left", "Series without a name", "images"]
    grouped.commands["group_none"].trigger()
    assert lines(panel) == ["0", "1", "2", "3", "4"]


def test_the_menu_of_the_panel_groups_and_the_settings_remember_it(
    qtbot: QtBot, grouped: MainWindow, theme: Theme
) -> None:
    QTest.mouseClick(grouped.worklist.grouping, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert [action.text() for action in menu.actions()] == ["Not at all", "By patient", "By study", "By series"]
    assert [action.isChecked() for action in menu.actions()] == [False, True, False, False]
    menu.close()
    workbench = StandInWorkbench(5)
    workbench.settings = Settings(**vars(grouped.workbench.settings))
    workbench.worklist.identities.known |= IDENTITIES
    again = MainWindow(workbench, theme)
    qtbot.addWidget(again)
    assert again.commands["group_patient"].isChecked()
    assert lines(again.worklist)[0] == "Doe, Jane"


def test_next_and_previous_go_in_the_order_that_is_seen(grouped: MainWindow) -> None:
    shown = [grouped.session.row]
    for key in ("n", Qt.Key.Key_Left, Qt.Key.Key_Left):
        QTest.keyClick(grouped.canvas, key)
        grouped.session.put(row=grouped.session.calls[-1][1])
        shown.append(grouped.session.row)
    assert shown == [2, 1, 2, 0]
    assert lines(grouped.worklist)[grouped.worklist.view.currentIndex().row()] == "0"
    # What is worked through after a decision, going round.
    worklist = grouped.workbench.worklist
    assert list(worklist.rows_after(3)) == [4, 0, 2, 1]
    worklist.entries[1].state = State.ACCEPTED
    worklist.entry_changed.emit(1)
    grouped.worklist.states.setCurrentText("Empty")
    assert list(worklist.rows_after(1)) == [3, 4, 0, 2]


def test_arrow_keys_pass_headings_and_open_only_images(grouped: MainWindow) -> None:
    view, chosen = grouped.worklist.view, []
    grouped.worklist.row_chosen.connect(chosen.append)
    view.setFocus()
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex() == line(grouped.worklist, "1")
    assert chosen == [1]
    QTest.keyClick(view, Qt.Key.Key_Up)
    grouped.workbench.worklist.entry_changed.emit(1)  # as a proposal does at any time
    assert view.currentIndex() == line(grouped.worklist, "4712")


def test_a_heading_folds_by_click_and_key(qtbot: QtBot, grouped: MainWindow) -> None:
    panel, view = grouped.worklist, grouped.worklist.view
    with qtbot.assertNotEmitted(panel.row_chosen):
        click(panel, "Doe, Jane")
    assert lines(panel) == ["Doe, Jane", "4712", "1", "3", "images", "4"]
    assert line(panel, "Doe, Jane").data(Qt.ItemDataRole.AccessibleTextRole).endswith("folded")
    assert panel.count.text() == "5 images · 0 decided"
    view.setFocus()
    keys = Qt.Key
    # Left and Enter would be shortcuts of the window, and Space its canvas's.
    for key, folded in [(keys.Key_Right, False), (keys.Key_Left, True), (keys.Key_Left, True), (keys.Key_Return, False),
                        (keys.Key_Space, True)]:  # fmt: skip
        QTest.keyClick(view, key)
        assert ("0" not in lines(panel)) is folded
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for key, folded in [(keys.Key_Left, False), (keys.Key_Right, True)]:
        QTest.keyClick(view, key)
        assert ("0" not in lines(panel)) is folded
    assert grouped.session.calls == []
    click(panel, "4712")
    assert lines(panel) == ["Doe, Jane", "4712", "images", "4"]


def test_a_folded_group_opens_for_an_image_that_is_gone_to(grouped: MainWindow) -> None:
    panel = grouped.worklist
    click(panel, "4712")
    QTest.keyClick(grouped.canvas, "n")
    assert grouped.session.calls == [("show", 1)]
    grouped.session.put(row=1)
    assert lines(panel) == ["Doe, Jane", "0", "2", "4712", "1", "3", "images", "4"]
    assert panel.view.currentIndex() == line(panel, "1")
    click(panel, "4712")
    grouped.session.put(row=1)  # another Frame of it: what the user folded stays so
    assert "1" not in lines(panel)


def test_the_filter_leaves_groups_with_what_passes(grouped: MainWindow) -> None:
    panel = grouped.worklist
    QTest.keyClicks(panel.filter, "00003")
    assert lines(panel) == ["4712", "3"]
    assert panel.count.text() == "1 of 5 · 0 decided"
    assert panel.model.heading(line(panel, "4712")).count == 1
    panel.filter.clear()
    panel.states.setCurrentText("Accepted")
    assert lines(panel) == []
    grouped.workbench.worklist.entries[4].state = State.ACCEPTED
    grouped.workbench.worklist.entry_changed.emit(4)
    assert lines(panel) == ["images", "4"]


@pytest.fixture
def long(qtbot: QtBot, theme: Theme) -> WorklistPanel:
    """5,000 Images of 500 patients who take turns, none of whose headers was read."""
    workbench = StandInWorkbench(5000)
    panel = WorklistPanel(workbench.worklist, theme, Names(workbench.worklist, Settings()), Grouping.PATIENT)
    panel.resize(280, 600)
    qtbot.addWidget(panel)
    panel.show()
    return panel


def test_headers_that_come_move_neither_the_view_nor_the_keyboard(qtbot: QtBot, long: WorklistPanel) -> None:
    worklist, view = long.model.worklist, long.view

    def patients(first: int, last: int) -> dict[int, Identity]:
        return {number: Identity(f"{number % 500:03}") for number in range(first, last)}

    assert lines(long)[:2] == ["Not known", "0"]
    with qtbot.waitSignal(long.model.modelReset):
        worklist.identities.learn(patients(1, 2001))
    assert long.model.rowCount() == 5000 + 500 + 1
    long.set_current(700)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 3 + 17)
    top = long.model.entry_row(view.indexAt(QPoint(1, 30)))
    offset = view.visualRect(view.indexAt(QPoint(1, 30))).top()
    with qtbot.waitSignal(long.model.modelReset), qtbot.assertNotEmitted(long.row_chosen):
        worklist.identities.learn(patients(2001, 5001))
    assert long.model.entry_row(view.indexAt(QPoint(1, 30))) == top
    assert view.visualRect(view.indexAt(QPoint(1, 30))).top() == offset
    assert long.model.entry_row(view.currentIndex()) == 700
    # Only what is in view is asked for: pixels, and headers before all others.
    worklist.requested.clear()
    view.scrollToBottom()
    qtbot.waitUntil(lambda: bool(worklist.requested))
    assert len(worklist.requested) < 12
    assert set(worklist.requested) == {worklist.row_of(image_id) for image_id in worklist.identities.preferred}


def test_images_that_are_added_join_their_groups(qtbot: QtBot, grouped: MainWindow) -> None:
    panel, worklist = grouped.worklist, grouped.workbench.worklist
    worklist.identities.known |= {6: JANE}
    with qtbot.waitSignal(panel.model.modelReset):
        worklist.set_entries([*worklist.entries, *entries(6)[5:]])
    assert lines(panel)[:4] == ["Doe, Jane", "0", "2", "5"]


def test_without_a_list_the_order_is_that_of_the_entries(qtbot: QtBot) -> None:
    worklist = Worklist()
    worklist.entries = entries(4)
    worklist.entries[3].state = State.SKIPPED
    assert [worklist.next_unfinished(row) for row in range(4)] == [1, 2, 0, 0]
    worklist.close()
