"""Worklist and proposal panel, with real events and stand-ins for the services."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyle, QStyleOptionSlider
from pytestqt.qtbot import QtBot

from app.domain.annotation import State
from app.services.worklist import Entry
from app.storage.settings import Settings
from app.ui.main_window import MainWindow
from app.ui.names import Names
from app.ui.panels.proposal_panel import ProposalPanel
from app.ui.panels.worklist_panel import WorklistPanel
from app.ui.theme import Theme
from tests.ui import pointer
from tests.ui.stand_in import StandInWorklist, entries

# The offscreen platform says so about every window that has a smallest size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

SHOW = Qt.ItemDataRole.DisplayRole


@pytest.fixture
def worklist() -> StandInWorklist:
    return StandInWorklist()


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, worklist: StandInWorklist) -> WorklistPanel:
    panel = WorklistPanel(worklist, theme, Names(worklist, Settings()))
    panel.resize(280, 600)
    qtbot.addWidget(panel)
    panel.show()
    return panel


def names(panel: WorklistPanel) -> list[str]:
    return [panel.model.index(row).data(SHOW) for row in range(panel.model.rowCount())]


def requested(qtbot: QtBot, worklist: StandInWorklist) -> set[int]:
    """What was asked for since the last time."""
    qtbot.waitUntil(lambda: bool(worklist.requested))
    rows = set(worklist.requested)
    worklist.requested.clear()
    return rows


def click(panel: WorklistPanel, row: int) -> None:
    index = panel.model.index(row)
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=panel.view.visualRect(index).center())


class TestWorklist:
    def test_ten_thousand_rows_ask_only_for_visible_thumbnails(
        self, qtbot: QtBot, panel: WorklistPanel, worklist: StandInWorklist
    ) -> None:
        worklist.set_entries(entries(10_000))
        assert panel.model.rowCount() == 10_000
        height = panel.view.visualRect(panel.model.index(0)).height()
        visible = -(-panel.view.viewport().height() // height)
        assert requested(qtbot, worklist) == set(range(visible))

        panel.view.scrollTo(panel.model.index(7000), panel.view.ScrollHint.PositionAtTop)
        assert requested(qtbot, worklist) <= set(range(7000, 7001 + visible))

    def test_the_top_row_is_wished_for_last_because_the_newest_wish_is_served_first(
        self, qtbot: QtBot, panel: WorklistPanel, worklist: StandInWorklist
    ) -> None:
        worklist.set_entries(entries(50))
        qtbot.waitUntil(lambda: bool(worklist.requested))
        assert worklist.requested == sorted(worklist.requested, reverse=True)

    def test_a_thumbnail_that_came_is_drawn_and_not_asked_for_again(
        self, qtbot: QtBot, panel: WorklistPanel, worklist: StandInWorklist
    ) -> None:
        worklist.set_entries(entries(3))
        assert requested(qtbot, worklist) == {0, 1, 2}
        picture = np.zeros((100, 150, 3), np.uint8)
        picture[..., 0] = 255
        worklist.thumbnail_ready.emit(1, picture)
        place = panel.view.visualRect(panel.model.index(1))
        drawn = panel.view.viewport().grab(place).toImage()
        assert drawn.pixelColor(QPoint(40, place.height() // 2)).name() == "#ff0000"
        worklist.set_entries(entries(4))
        assert requested(qtbot, worklist) == {3}

    def test_entries_that_come_anew_get_thumbnails_that_had_not_come(
        self, qtbot: QtBot, panel: WorklistPanel, worklist: StandInWorklist
    ) -> None:
        worklist.set_entries(entries(3))
        assert requested(qtbot, worklist) == {0, 1, 2}
        worklist.set_entries([])
        worklist.set_entries(entries(3))
        assert requested(qtbot, worklist) == {0, 1, 2}

    def test_name_and_state_filter_and_are_counted(self, panel: WorklistPanel, worklist: StandInWorklist) -> None:
        listed = [
            Entry(1, Path("/a/Left.png"), State.ACCEPTED),
            Entry(2, Path("/a/right.png"), State.PROPOSED),
            Entry(3, Path("/a/left 2.png"), State.PROPOSED),
            Entry(4, Path("/a/left 3.png"), State.PROPOSED, problem="left 3.png is damaged."),
        ]
        worklist.set_entries(listed)
        assert panel.count.text() == "4 images · 1 decided"
        QTest.keyClicks(panel.filter, "LEFT")
        assert names(panel) == ["Left.png", "left 2.png", "left 3.png"]
        assert panel.count.text() == "3 of 4 · 1 decided"
        panel.states.setCurrentText("Proposed")
        assert names(panel) == ["left 2.png"]
        panel.states.setCurrentText("Unreadable")
        assert names(panel) == ["left 3.png"]
        QTest.keyClick(panel.filter, Qt.Key.Key_Escape)
        panel.states.setCurrentIndex(0)
        assert len(names(panel)) == 4

    def test_neighbours_are_those_that_are_listed(self, panel: WorklistPanel, worklist: StandInWorklist) -> None:
        worklist.set_entries(entries(6))
        for row in (1, 4):
            worklist.entries[row].state = State.ACCEPTED
        panel.set_current(2)
        assert (panel.neighbour(-1), panel.neighbour(1)) == (1, 3)
        panel.states.setCurrentText("Accepted")
        assert (panel.neighbour(-1), panel.neighbour(1)) == (1, 4)
        panel.set_current(4)
        assert panel.neighbour(1) is None

    def test_images_that_are_added_move_nothing(
        self, qtbot: QtBot, panel: WorklistPanel, worklist: StandInWorklist
    ) -> None:
        worklist.set_entries(entries(100))
        panel.set_current(60)
        scrolled = panel.view.verticalScrollBar().maximum() // 4  # the open Image is out of sight
        panel.view.verticalScrollBar().setValue(scrolled)
        with qtbot.assertNotEmitted(panel.row_chosen):
            worklist.set_entries([*worklist.entries, *entries(200)[100:]])
        assert panel.model.rowCount() == 200
        assert panel.view.verticalScrollBar().value() == scrolled
        assert panel.view.currentIndex().row() == 60

    def test_another_folder_replaces_all(self, panel: WorklistPanel, worklist: StandInWorklist) -> None:
        worklist.set_entries(entries(100))
        panel.set_current(60)
        worklist.set_entries([Entry(1, Path("/b/only.png"), State.EMPTY)])
        panel.set_current(0)
        assert names(panel) == ["only.png"]
        assert panel.view.currentIndex().row() == 0

    @pytest.mark.parametrize("state", [State.ACCEPTED, State.PROPOSED])
    def test_an_entry_that_leaves_the_filter_chooses_no_other(
        self, qtbot: QtBot, panel: WorklistPanel, worklist: StandInWorklist, state: State
    ) -> None:
        worklist.set_entries(entries(5, State.PROPOSED))
        panel.states.setCurrentText("Proposed")
        panel.set_current(2)
        worklist.entries[2].state = state
        with qtbot.assertNotEmitted(panel.row_chosen):
            worklist.entry_changed.emit(2)
        assert panel.view.currentIndex().isValid() is (state is State.PROPOSED)
        worklist.entries[2].state = State.PROPOSED
        worklist.entry_changed.emit(2)
        assert names(panel)[2] == "lesion_00002.png"
        assert panel.view.currentIndex().row() == 2

    def test_clicks_and_arrow_keys_choose(self, qtbot: QtBot, panel: WorklistPanel, worklist: StandInWorklist) -> None:
        worklist.set_entries(entries(20))
        QTest.keyClicks(panel.filter, "1")  # 1, 10..19
        chosen: list[int] = []
        panel.row_chosen.connect(chosen.append)
        click(panel, 2)
        QTest.keyClick(panel.view, Qt.Key.Key_Down)
        QTest.keyClick(panel.view, Qt.Key.Key_Up)
        assert chosen == [11, 12, 11]

    def test_letters_do_not_leave_the_open_image(
        self, qtbot: QtBot, panel: WorklistPanel, worklist: StandInWorklist
    ) -> None:
        worklist.set_entries([Entry(1, Path("/a.png"), State.EMPTY), Entry(2, Path("/m.png"), State.EMPTY)])
        panel.set_current(0)
        with qtbot.assertNotEmitted(panel.row_chosen):
            QTest.keyClick(panel.view, "m")

    def test_what_is_wrong_is_told_in_words(self, panel: WorklistPanel, worklist: StandInWorklist) -> None:
        worklist.set_entries(
            [
                Entry(1, Path("/a/x.png"), State.EMPTY, problem="x.png ends before its data does."),
                Entry(2, Path("/a/y.png"), State.ACCEPTED, confidence=0.874),
            ]
        )
        bad, good = panel.model.index(0), panel.model.index(1)
        assert "ends before" in bad.data(Qt.ItemDataRole.ToolTipRole)
        assert "ends before" in bad.data(Qt.ItemDataRole.AccessibleTextRole)
        assert good.data(Qt.ItemDataRole.AccessibleTextRole) == "y.png, Accepted, model confidence 87%"

    def test_return_in_the_filter_goes_to_the_list(self, panel: WorklistPanel) -> None:
        panel.filter.setFocus()
        QTest.keyClick(panel.filter, Qt.Key.Key_Return)
        assert panel.view.hasFocus()


@pytest.fixture
def proposal(window: MainWindow) -> ProposalPanel:
    return window.proposal


def handle(panel: ProposalPanel) -> QPointF:
    option = QStyleOptionSlider()
    panel.slider.initStyleOption(option)
    part = QStyle.SubControl.SC_SliderHandle
    rect = panel.slider.style().subControlRect(QStyle.ComplexControl.CC_Slider, option, part, panel.slider)
    return QPointF(rect.center())


class TestProposal:
    def test_a_drag_previews_and_its_end_commits_once(self, window: MainWindow, proposal: ProposalPanel) -> None:
        window.session.put()
        start = handle(proposal)
        pointer.press(proposal.slider, start)
        for step in (10, 20, 30):
            pointer.move(proposal.slider, start + QPointF(step, 0))
        previews = list(window.session.calls)
        assert len(previews) == 3
        assert {call[0] for call in previews} == {"preview_threshold"}
        values = [call[1] for call in previews]
        assert values == sorted(values)
        assert values[0] > 0.5
        assert proposal.threshold.text() == f"{values[-1]:.2f}"
        pointer.release(proposal.slider, start + QPointF(30, 0))
        assert window.session.calls == [*previews, ("commit_threshold",)]

    @pytest.mark.parametrize(("key", "value"), [(Qt.Key.Key_Right, 0.51), (Qt.Key.Key_PageDown, 0.45)])
    def test_a_key_is_a_whole_step(
        self, window: MainWindow, proposal: ProposalPanel, key: Qt.Key, value: float
    ) -> None:
        window.session.put()
        proposal.slider.setFocus()
        QTest.keyClick(proposal.slider, key)
        assert window.session.calls == [("preview_threshold", value), ("commit_threshold",)]

    def test_what_the_session_says_is_no_step_of_the_user(self, window: MainWindow, proposal: ProposalPanel) -> None:
        window.session.put()
        window.session.annotation.threshold = 0.3
        window.session.annotation_changed.emit()
        assert proposal.slider.value() == 30
        assert proposal.threshold.text() == "0.30"
        assert window.session.calls == []

    def test_the_wheel_changes_no_mask(self, window: MainWindow, proposal: ProposalPanel) -> None:
        window.session.put()
        pointer.wheel(proposal.slider, QPointF(20, 5), notches=2)
        assert window.session.calls == []

    def test_the_numbers_of_the_open_frame(self, qtbot: QtBot, window: MainWindow, proposal: ProposalPanel) -> None:
        window.session.put(size=(300, 400))
        area = window.session.annotation.area
        assert area > 1000
        told = f"{area:,} px · {area / 120_000:.1%}".replace(",", "\u202f")
        qtbot.waitUntil(lambda: proposal.area.text() == told)
        assert proposal.proposer.text() == "Wave-GMS breast"
        assert proposal.proposer.toolTip().startswith("breast-ultrasound-1\nWeights: SHA-256 0000")
        assert (proposal.confidence.text(), proposal.confidence_bar.value()) == ("87%", 87)
        assert proposal.state.text() == "Proposed"

    def test_a_proposal_of_an_earlier_model_says_so(self, window: MainWindow, proposal: ProposalPanel) -> None:
        window.session.put()
        window.workbench.models.choose(None, "polyp-1")
        window.session.proposal_changed.emit()
        assert proposal.proposer.text() == "Wave-GMS breast"
        assert proposal.proposer.toolTip().endswith("\nNow “Colon polyp” is asked for proposals.")

    def test_while_a_proposal_is_awaited(self, window: MainWindow, proposal: ProposalPanel) -> None:
        window.session.put(proposed=False)
        window.session.proposal_status = "Proposing…"
        window.session.proposal_changed.emit()
        assert proposal.status.isVisible()
        assert proposal.status.text() == "Proposing…"
        assert not proposal.slider.isEnabled()
        assert not proposal.reset.isEnabled()
        assert proposal.clear.isEnabled()
        assert proposal.confidence.text() == "—"

    @pytest.mark.parametrize("name", ["accept", "reject", "skip", "clear"])
    def test_buttons_do_what_they_say_and_leave_the_keyboard_to_the_canvas(
        self, window: MainWindow, proposal: ProposalPanel, name: str
    ) -> None:
        window.session.put()
        window.canvas.setFocus()
        QTest.mouseClick(getattr(proposal, name), Qt.MouseButton.LeftButton)
        assert window.session.calls == [(name,)]
        assert window.canvas.hasFocus()

    def test_nothing_can_be_decided_where_nothing_is_open(self, window: MainWindow, proposal: ProposalPanel) -> None:
        window.session.fail(1, "lesion_00001.png is damaged.")
        for control in (proposal.accept, proposal.reject, proposal.clear, proposal.reset, proposal.slider):
            assert not control.isEnabled()
        assert proposal.skip.isEnabled()
        assert proposal.area.text() == "—"
