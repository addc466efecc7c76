"""Labels in the window, with real events on it: the list, the dialog, the menu, and what they do to masks."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QHelpEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from app.domain.annotation import State
from app.domain.image import Calibration, Frame, Region, Spacing
from app.domain.labels import LABEL_COLOURS, PRESETS
from app.domain.mask_editing import Rect
from app.ui.commands import NUMBERED
from app.ui.dialogs.label_dialog import LabelDialog
from app.ui.panels.label_panel import LabelView, switch_place
from app.ui.quantities import share_text
from app.ui.theme import Theme
from tests.services.bench import HEIGHT, WIDTH
from tests.ui import pointer
from tests.ui.pointer import CTRL, LEFT
from tests.ui.test_leaving import CORNERS, draw
from tests.ui.test_tools import Desk, polygon

# The offscreen platform says so about every window that has a smallest size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


class LabelDesk(Desk):
    """The window of the tools, and a hand on its Labels."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path) -> None:
        super().__init__(qtbot, theme, folder)
        self.window.resize(1100, 900)
        self.labels = self.session.labels
        self.refused: list[str] = []
        self.session.refused.connect(self.refused.append)

    @property
    def view(self) -> LabelView:
        return self.window.label_panel.view

    @property
    def dialog(self) -> LabelDialog:
        return self.window.labelling.dialog

    @property
    def names(self) -> list[str]:
        return [self.row(number).data() for number in range(self.view.model().rowCount())]

    @property
    def banner(self) -> str:
        return self.window.stage.banner.text.text() if self.window.stage.banner.isVisible() else ""

    def row(self, number: int) -> QModelIndex:
        return self.view.model().index(number, 0)

    def middle(self, number: int) -> QPoint:
        return self.view.visualRect(self.row(number)).center()

    def click_row(self, number: int) -> None:
        QTest.mouseClick(self.view.viewport(), LEFT, pos=self.middle(number))

    def switch(self, number: int, field: str) -> None:
        place = switch_place(self.view.visualRect(self.row(number)), field).center()
        QTest.mouseClick(self.view.viewport(), LEFT, pos=place)

    def drag_row(self, number: int, down_to: int) -> None:
        port = self.view.viewport()
        start, end = QPointF(self.middle(number)), QPointF(self.middle(number).x(), down_to)
        pointer.drag(port, start, (start + end) / 2, end)

    def open_dialog(self) -> LabelDialog:
        """For a new Label."""
        QTest.mouseClick(self.window.label_panel.add, LEFT)
        self.until(self.dialog.isActiveWindow)
        return self.dialog

    def add(self, name: str) -> None:
        QTest.keyClicks(self.open_dialog().name, name)
        QTest.keyClick(self.dialog.name, Qt.Key.Key_Return)
        self.settle()

    def settle(self) -> None:
        """The window has the keyboard again, and the list its height."""
        # Where no window manager runs, nobody else does it after a dialog.
        self.window.activateWindow()
        least = min(len(self.labels.all), 5) * self.view.visualRect(self.row(0)).height()
        self.until(lambda: self.window.isActiveWindow() and self.view.height() >= least)

    def layers(self) -> dict[int, bytes]:
        return {number: one.layer.tobytes() for number, one in self.session.annotated.annotations.items()}


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[LabelDesk]:
    desk = LabelDesk(qtbot, theme, tmp_path)
    QAbstractItemModelTester(desk.view.model(), QAbstractItemModelTester.FailureReportingMode.Fatal, desk.window)
    yield desk
    desk.close()


def until_read(desk: LabelDesk) -> None:
    """The dictionary of codes is there."""
    desk.qtbot.waitUntil(lambda: "Reading" not in desk.dialog.codes.count.text(), timeout=30_000)


class TestDialog:
    def test_a_label_is_added(self, desk: LabelDesk) -> None:
        assert desk.names == ["Lesion"]
        dialog = desk.open_dialog()
        assert dialog.windowTitle() == "Add label"
        assert QApplication.focusWidget() is dialog.name
        assert dialog.colour == "yellow"  # the first that is free
        QTest.keyClicks(dialog.name, "Cyst")
        QTest.mouseClick(dialog.colours["blue"], LEFT)
        until_read(desk)
        QTest.mouseClick(dialog.codes.search, LEFT)
        QTest.keyClicks(dialog.codes.search, "breast CYST")
        assert dialog.codes.count.text().endswith("codes")
        QTest.keyClick(dialog.codes.search, Qt.Key.Key_Return)
        assert dialog.codes.shown.text() == "Cyst of breast (SCT 399294002)"
        QTest.mouseClick(dialog.overlaps, LEFT, pos=QPoint(8, dialog.overlaps.height() // 2))
        QTest.mouseClick(dialog.save, LEFT)
        assert not dialog.isVisible()
        cyst = desk.labels.active
        assert (cyst.name, cyst.colour, str(cyst.code)) == ("Cyst", "blue", "Cyst of breast (SCT 399294002)")
        assert cyst.overlaps
        assert not cyst.proposed
        assert desk.names == ["Lesion", "Cyst"]
        assert desk.view.currentIndex().row() == 1
        assert desk.canvas.label_colour == QColor(LABEL_COLOURS["blue"])
        assert desk.row(1).data(ACCESSIBLE) == (
            "Cyst, in use, blue, Cyst of breast (SCT 399294002), It may overlap other labels."
        )

    def test_a_double_click_edits(self, desk: LabelDesk) -> None:
        desk.add("Cyst")
        QTest.mouseDClick(desk.view.viewport(), LEFT, pos=desk.middle(0))
        assert desk.labels.active.name == "Lesion"
        dialog = desk.dialog
        assert dialog.windowTitle() == "Edit label"
        assert dialog.codes.shown.text() == "Lesion (SCT 52988006)"
        assert dialog.proposed.isChecked()
        assert not dialog.proposed.isEnabled()
        assert "another label" in dialog.proposed.toolTip()
        QTest.mouseClick(dialog.codes.clear, LEFT)
        QTest.keyClicks(dialog.name, "Mass")  # what was there is selected
        QTest.mouseClick(dialog.colours["purple"], LEFT)
        QTest.keyClick(dialog.colours["purple"], Qt.Key.Key_Return)  # a button is pressed, not the dialog ended
        QTest.mouseClick(dialog.save, LEFT)
        mass = desk.labels.all[0]
        assert (mass.name, mass.colour, mass.code, mass.proposed) == ("Mass", "purple", None, True)
        assert desk.canvas.label_colour == QColor(LABEL_COLOURS["purple"])

    def test_another_label_gets_the_proposals(self, desk: LabelDesk) -> None:
        desk.add("Cyst")
        desk.key(Qt.Key.Key_F2)
        QTest.mouseClick(desk.dialog.proposed, LEFT, pos=QPoint(8, desk.dialog.proposed.height() // 2))
        QTest.mouseClick(desk.dialog.save, LEFT)
        assert [label.proposed for label in desk.labels.all] == [False, True]
        desk.bench.model.answer()
        desk.click_row(0)
        panel = desk.window.proposal
        assert panel.elsewhere.text() == "Proposals are for Cyst (2)"
        assert not panel.suggestion.isVisible()
        assert not panel.status.isVisible()
        QTest.mouseClick(panel.elsewhere, LEFT)
        assert desk.labels.active.name == "Cyst"
        assert panel.suggestion.isVisible()
        assert not panel.elsewhere.isVisible()

    def test_a_name_that_is_taken_is_refused_in_the_dialog(self, desk: LabelDesk) -> None:
        QTest.keyClicks(desk.open_dialog().name, "lesion ")
        QTest.keyClick(desk.dialog.name, Qt.Key.Key_Return)
        assert desk.dialog.isVisible()
        assert "already" in desk.dialog.problem.text()
        assert desk.names == ["Lesion"]
        QTest.keyClicks(desk.dialog.name, "2")
        assert not desk.dialog.problem.isVisible()
        QTest.keyClick(desk.dialog.name, Qt.Key.Key_Return)
        assert desk.names == ["Lesion", "lesion 2"]

    def test_escape_changes_nothing(self, desk: LabelDesk) -> None:
        before = desk.labels.all
        desk.key(Qt.Key.Key_F2)
        QTest.keyClicks(desk.dialog.name, "Mass")
        QTest.keyClick(desk.dialog.name, Qt.Key.Key_Escape)
        assert not desk.dialog.isVisible()
        assert desk.labels.all == before

    def test_a_code_is_found_by_words_in_any_order_and_gives_a_name(self, desk: LabelDesk) -> None:
        codes = desk.open_dialog().codes
        shown = [codes.list.model().index(row, 0).data() for row in range(codes.list.model().rowCount())]
        assert shown == [code.meaning for preset in PRESETS for _, code in preset.labels]
        until_read(desk)
        QTest.keyClicks(codes.search, "lesion")
        assert codes.list.model().index(0, 0).data() == "Lesion"
        codes.search.clear()
        codes.search.setFocus()
        QTest.keyClicks(codes.search, "colon poly")
        assert codes.list.model().rowCount() == 1
        QTest.keyClick(codes.search, Qt.Key.Key_Down)
        assert QApplication.focusWidget() is codes.list
        QTest.keyClick(codes.list, Qt.Key.Key_Return)
        assert desk.dialog.name.text() == "Polyp of colon"
        codes.search.clear()
        QTest.keyClicks(codes.search, "no such thing")
        assert codes.count.text() == "No code has these words."
        assert str(codes.code) == "Polyp of colon (SCT 68496003)"

    def test_whole_rows_are_shown_and_the_chosen_one_is_marked(self, desk: LabelDesk) -> None:
        codes = desk.open_dialog().codes
        until_read(desk)
        QTest.keyClicks(codes.search, "lesion")
        row = codes.list.visualRect(codes.list.model().index(1, 0))
        assert codes.list.viewport().height() == 6 * row.height()
        QTest.mouseClick(codes.list.viewport(), LEFT, pos=row.center())
        drawn = codes.list.viewport().grab().toImage()
        marked = [
            number
            for number in range(6)
            if drawn.pixelColor(1, number * row.height() + row.height() // 2) == desk.window.theme.colour("accent")
        ]
        assert marked == [1]


class TestList:
    def test_keys_and_clicks_choose(self, desk: LabelDesk) -> None:
        for name in ("Cyst", "Instrument"):
            desk.add(name)
        desk.key("1")
        assert desk.labels.active.name == "Lesion"
        desk.key("3")
        assert desk.labels.active.name == "Instrument"
        desk.key("4")
        assert desk.labels.active.name == "Instrument"
        desk.click_row(1)
        assert desk.labels.active.name == "Cyst"
        QTest.keyClick(desk.view, Qt.Key.Key_Down)
        QTest.keyClick(desk.view, Qt.Key.Key_Down)
        assert desk.labels.active.name == "Instrument"
        QTest.keyClick(desk.view, Qt.Key.Key_Home)
        assert desk.labels.active.name == "Lesion"
        assert desk.view.currentIndex().row() == 0
        desk.window.worklist.filter.setFocus()
        QTest.keyClicks(desk.window.worklist.filter, "2")
        assert desk.labels.active.name == "Lesion"

    def test_more_labels_than_keys(self, desk: LabelDesk) -> None:
        for number in range(2, NUMBERED + 3):
            desk.add(f"Label {number}")
        assert desk.labels.active.name == "Label 11"
        desk.key("9")
        assert desk.labels.active.name == "Label 9"
        height = desk.view.visualRect(desk.row(0)).height()
        assert 5 * height <= desk.view.height() < 6 * height
        desk.window.resize(960, 600)
        desk.until(lambda: desk.view.height() < 4 * height)

    def test_rows_are_dragged(self, desk: LabelDesk) -> None:
        for name in ("Cyst", "Instrument", "Hair"):
            desk.add(name)
        height = desk.view.visualRect(desk.row(0)).height()
        desk.drag_row(0, round(2.9 * height))
        assert desk.names == ["Cyst", "Instrument", "Lesion", "Hair"]
        desk.drag_row(2, -40)
        assert desk.names == ["Lesion", "Cyst", "Instrument", "Hair"]
        desk.drag_row(1, round(2.4 * height))  # it stays where it is
        assert desk.names == ["Lesion", "Cyst", "Instrument", "Hair"]
        port = desk.view.viewport()
        desk.view.setFocus()
        pointer.press(port, QPointF(desk.middle(0)))
        pointer.move(port, QPointF(desk.middle(3)))
        QTest.keyClick(desk.view, Qt.Key.Key_Escape)
        pointer.release(port, QPointF(desk.middle(3)))
        assert desk.names == ["Lesion", "Cyst", "Instrument", "Hair"]
        assert desk.labels.active.name == "Hair"  # dragging chooses nothing

    def test_keys_move_the_label_in_use(self, desk: LabelDesk) -> None:
        for name in ("Cyst", "Instrument"):
            desk.add(name)
        desk.key(Qt.Key.Key_Up, ALT)
        assert desk.names == ["Lesion", "Instrument", "Cyst"]
        for _ in range(3):
            desk.key(Qt.Key.Key_Up, ALT)
        assert desk.names == ["Instrument", "Lesion", "Cyst"]
        desk.key(Qt.Key.Key_Down, ALT)
        assert desk.names == ["Lesion", "Instrument", "Cyst"]
        desk.key("2")
        assert desk.labels.active.name == "Instrument"

    def test_what_is_said_about_a_row(self, desk: LabelDesk) -> None:
        assert desk.row(0).data(ACCESSIBLE) == (
            "Lesion, in use, cyan, Lesion (SCT 52988006), The model's proposals are for it."
        )
        place = switch_place(desk.view.visualRect(desk.row(0)), "locked").center()
        port = desk.view.viewport()
        QApplication.sendEvent(port, QHelpEvent(QEvent.Type.ToolTip, place, port.mapToGlobal(place)))
        assert QToolTip.text() == "Lock “Lesion”"
        QToolTip.hideText()

    def test_without_a_workspace_nothing_can_be_changed(self, desk: LabelDesk) -> None:
        desk.window.workbench.worklist.entries.clear()
        desk.window.workbench.worklist.reset.emit()
        desk.switch(0, "locked")
        desk.key(Qt.Key.Key_F2)
        assert not desk.labels.active.locked
        assert not desk.dialog.isVisible()

    def test_it_marks_who_has_a_mask_here_and_who_gets_proposals(self, desk: LabelDesk) -> None:
        def dotted(number: int) -> bool:
            rect = desk.view.visualRect(desk.row(number))
            drawn = desk.view.viewport().grab(QRect(rect.left() + 6, rect.top(), 5, rect.height())).toImage()
            text = desk.window.theme.colour("text")
            return any(drawn.pixelColor(2, y) == text for y in range(drawn.height()))

        desk.add("Cyst")
        desk.drag((15, 20), (35, 20))
        desk.until(lambda: dotted(1))
        assert not dotted(0)
        told = desk.row(1).data(Qt.ItemDataRole.ToolTipRole)
        area = f"{desk.session.annotation.area} px"
        assert f"Its mask on this image has {area}." in told.splitlines()
        assert "Its mask" in desk.row(1).data(ACCESSIBLE)
        desk.key("1")
        assert dotted(1)  # also while all is measured anew
        desk.key("2")
        desk.key(Qt.Key.Key_Delete)
        desk.until(lambda: not dotted(1))
        desk.key(Qt.Key.Key_F2)
        QTest.mouseClick(desk.dialog.overlaps, LEFT, pos=QPoint(8, desk.dialog.overlaps.height() // 2))
        QTest.mouseClick(desk.dialog.save, LEFT)
        assert "It may overlap other labels." in desk.row(1).data(Qt.ItemDataRole.ToolTipRole)

    def test_the_one_in_use_is_in_view(self, desk: LabelDesk) -> None:
        for number in range(2, 10):
            desk.add(f"Label {number}")
        desk.window.resize(960, 600)
        for key in "195":
            desk.key(key)
            desk.until(lambda: desk.view.viewport().rect().contains(desk.view.visualRect(desk.view.currentIndex())))
            assert desk.view.currentIndex().data() == desk.labels.active.name


def fits(label: QLabel) -> bool:
    return not label.isVisible() or label.wordWrap() or label.width() >= label.sizeHint().width()


class TestPane:
    @pytest.mark.parametrize("points", [9, 16])
    def test_nothing_is_cut_off(self, desk: LabelDesk, qapp: QApplication, points: int) -> None:
        usual = qapp.font()
        try:
            font = QFont(usual)
            font.setPointSize(points)
            qapp.setFont(font)
            desk.window.theme.set_mode("light")
            desk.drag((15, 20), (35, 20))
            desk.add("W" * 64)
            desk.drag((15, 10), (20, 10))
            desk.drag((50, 30), (52, 30))  # another part
            measured, content = desk.window.measuring, desk.window.proposal.suggestion.parentWidget()
            for key in "21":
                desk.key(key)
                desk.until(lambda: not measured.outdated)
                desk.until(lambda: content.width() == content.parentWidget().width())
                # The new width of the pane is laid out with the next events.
                desk.until(lambda: all(map(fits, content.findChildren(QLabel))))
            heading = desk.window.measurements.fold
            assert heading.text().startswith("Measurements · ")
            desk.key("2")
            desk.until(lambda: not measured.outdated)
            assert heading.width() < heading.sizeHint().width()
            assert "W" * 64 in heading.toolTip()
            assert "W" * 64 in heading.accessibleName()
        finally:
            qapp.setFont(usual)
            desk.window.theme.set_mode("light")

    def test_a_low_window_shows_the_threshold_and_the_area_first(self, desk: LabelDesk) -> None:
        panel = desk.window.proposal
        desk.bench.model.answer()
        for number in range(2, 7):
            desk.add(f"Label {number}")
        desk.key("1")
        assert panel.history.view.isVisible()
        assert panel.skip.y() > panel.reject.y()
        desk.window.resize(960, 600)
        desk.until(lambda: panel.height() < 600)
        viewport = panel.suggestion.parentWidget().parentWidget()
        for part in (panel.slider, panel.curve, panel.area):
            desk.until(lambda part=part: viewport.rect().contains(QRect(part.mapTo(viewport, QPoint()), part.size())))
        assert panel.skip.y() == panel.reject.y()
        assert desk.view.height() < 4 * desk.view.visualRect(desk.row(0)).height()
        assert not panel.history.view.isVisible()
        assert desk.window.workbench.settings.history_shown
        desk.key("H")
        assert panel.history.view.isVisible()
        desk.window.resize(1100, 900)
        desk.until(lambda: panel.skip.y() > panel.reject.y())
        assert panel.history.view.isVisible()

    def test_the_area_is_in_millimetres_and_never_nothing(self, desk: LabelDesk) -> None:
        session, panel = desk.session, desk.window.proposal
        region = Region(Rect(0, 0, WIDTH, HEIGHT), Spacing(0.5, 0.5))
        session.frame = Frame(session.frame.rgb, Calibration((region,), "a test", ""))
        desk.until(lambda: panel.area.text() == "0 px · 0.0%")
        desk.drag((15, 20), (35, 20))
        area = session.annotation.area
        desk.until(lambda: panel.area.text() == f"{area / 4:.1f} mm² · {area / (WIDTH * HEIGHT):.1%}")
        assert [share_text(share) for share in (0, 1e-9, 0.0004, 0.0006, 1)] == [
            "0.0%", "< 0.1%", "< 0.1%", "0.1%", "100.0%",
        ]  # fmt: skip

    def test_what_is_accepted_is_said(self, desk: LabelDesk) -> None:
        accept = desk.window.proposal.accept
        assert accept.text() == "Accept"
        desk.add("Cyst")
        assert accept.text() == desk.window.commands["accept"].text() == "Accept all labels"
        assert "all its masks" in accept.toolTip()

    def test_a_refusal_goes_where_another_label_is_chosen(self, desk: LabelDesk) -> None:
        desk.add("Cyst")
        for field in ("locked", "visible"):
            desk.key("1")
            desk.switch(0, field)
            desk.drag((15, 20), (35, 20))
            assert "“Lesion” is" in desk.banner
            desk.key("2")
            assert desk.banner == ""
            desk.switch(0, field)

    def test_the_history_names_who_lost_pixels(self, desk: LabelDesk) -> None:
        desk.drag((15, 20), (35, 20))
        desk.add("Cyst")
        desk.drag((25, 10), (25, 30))
        step = desk.window.proposal.history.model.index(2)
        assert step.data() == "Brush · Cyst"
        assert step.data(Qt.ItemDataRole.ToolTipRole) == "Brush · Cyst, taken from Lesion"
        assert step.data(ACCESSIBLE) == "2. Brush · Cyst, taken from Lesion, present step"

    def test_the_export_offers_the_labels(self, desk: LabelDesk, tmp_path: Path) -> None:
        desk.add("Cyst & more")
        desk.window.workbench.worklist.entries[0].state = State.ACCEPTED
        dialog = desk.window.export_dialog
        desk.window.export()
        lesion, cyst = dialog.options.labels.values()
        assert [box.text() for box in (lesion, cyst)] == ["Lesion", "Cyst && more"]
        assert dialog.options.options(dry_run=False).labels is None
        QTest.keyClick(lesion, Qt.Key.Key_Space)
        [cysts] = dialog.options.options(dry_run=False).labels
        assert desk.window.session.labels.all[1].id == cysts
        QTest.keyClick(cyst, Qt.Key.Key_Space)
        assert dialog.options.plan.text() == "Choose at least one label."
        assert not dialog.export.isEnabled()
        dialog.close()


class TestMenu:
    def test_it_names_the_labels_and_marks_the_one_in_use(self, desk: LabelDesk) -> None:
        desk.add("Cyst & more")
        commands = desk.window.commands
        assert [commands[f"label_{number}"].isVisible() for number in (1, 2, 3)] == [True, True, False]
        assert commands["label_2"].text() == "Cyst && more"
        assert commands["label_2"].isChecked()
        assert commands["colour_yellow"].isChecked()
        commands["colour_green"].trigger()
        assert desk.labels.active.colour == "green"
        QTest.mouseClick(desk.window.label_panel.more, LEFT)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(commands["label_1"]).center())
        assert desk.labels.active.name == "Lesion"
        assert commands["colour_cyan"].isChecked()

    def test_presets(self, desk: LabelDesk) -> None:
        desk.drag((20, 20), (30, 20))
        before = desk.layers()[1]
        desk.window.commands["preset_2"].trigger()
        # What has masks keeps its name.
        desk.qtbot.waitUntil(lambda: desk.names == ["Lesion", "Polyp", "Instrument"])
        assert desk.layers()[1] == before
        desk.window.commands["preset_3"].trigger()
        desk.qtbot.waitUntil(lambda: desk.names == ["Lesion", "Skin lesion", "Instrument", "Hair"])

    def test_only_what_has_no_masks_is_removed(self, desk: LabelDesk) -> None:
        remove = desk.window.commands["remove_label"]
        assert not remove.isEnabled()
        for name in ("Cyst", "Hair"):
            desk.add(name)
        with desk.qtbot.waitSignal(desk.labels.changed):
            remove.trigger()
        assert desk.names == ["Lesion", "Cyst"]
        desk.key("2")
        desk.drag((20, 20), (30, 20))
        with desk.qtbot.waitSignal(desk.session.refused):
            remove.trigger()
        assert desk.names == ["Lesion", "Cyst"]
        assert "one image" in desk.banner


class TestMasks:
    @pytest.mark.parametrize(("field", "key", "word"), [("locked", "L", "locked"), ("visible", "M", "hidden")])
    @pytest.mark.parametrize("tool", ["brush", "eraser", "polygon", "lasso", "wand", "cut"])
    def test_nothing_paints_what_is_locked_or_hidden(
        self, desk: LabelDesk, tool: str, field: str, key: str, word: str
    ) -> None:
        desk.drag((20, 20), (30, 20))
        before = desk.layers()
        desk.take(tool)
        desk.switch(0, field)
        assert desk.window.commands["lock_label"].isChecked() is (field == "locked")
        assert desk.window.commands["show_label"].isChecked() is (field == "locked")
        desk.drag((22, 10), (40, 30), (20, 30))
        assert desk.layers() == before
        assert not desk.canvas.gesturing
        assert word in desk.banner
        desk.key(key, SHIFT)  # gives it back
        assert desk.banner == ""
        desk.drag((22, 10), (40, 30), (20, 30))
        desk.until(lambda: tool == "polygon" or desk.layers() != before)

    def test_what_is_hidden_is_not_drawn_until_it_is_chosen(self, desk: LabelDesk) -> None:
        desk.drag((20, 20), (30, 20))
        desk.add("Cyst")
        centre, colour = desk.at((25, 20)).toPoint(), QColor(LABEL_COLOURS["cyan"])

        def tint() -> int:
            drawn = desk.canvas.grab().toImage().pixelColor(centre)
            return abs(drawn.hue() - colour.hue()) if drawn.saturation() > 60 else 360

        assert tint() < 20
        desk.switch(0, "visible")
        assert tint() == 360
        assert "hidden" in desk.row(0).data(ACCESSIBLE)
        desk.window.commands["show_all_labels"].trigger()
        assert tint() < 20
        assert not desk.window.commands["show_all_labels"].isEnabled()
        desk.switch(0, "visible")
        desk.key("1")
        assert desk.labels.active.visible
        assert tint() < 20
        desk.key("M", SHIFT)
        assert desk.canvas.layer_at(desk.at((25, 20))) is None  # nor does the loupe show it

    def test_painting_takes_pixels_from_the_other_label_and_undo_gives_them_back(self, desk: LabelDesk) -> None:
        desk.drag((15, 20), (35, 20))
        desk.add("Cyst")
        before, history = desk.layers(), desk.window.proposal.history.model
        desk.drag((25, 10), (25, 30))
        lesion, cyst = (desk.session.annotated.annotations[number].mask for number in (1, 2))
        assert cyst[20, 25]
        assert not (lesion & cyst).any()
        after = desk.layers()
        assert after[1] != before[1]
        assert history.index(2).data() == "Brush · Cyst"
        desk.key(Qt.Key.Key_Z, CTRL)
        assert desk.layers() == before
        desk.key(Qt.Key.Key_Z, CTRL | SHIFT)
        assert desk.layers() == after

    def test_what_may_overlap_takes_nothing(self, desk: LabelDesk) -> None:
        desk.drag((15, 20), (35, 20))
        desk.add("Cyst")
        desk.key(Qt.Key.Key_F2)
        QTest.mouseClick(desk.dialog.overlaps, LEFT, pos=QPoint(8, desk.dialog.overlaps.height() // 2))
        QTest.mouseClick(desk.dialog.save, LEFT)
        desk.settle()
        before = desk.layers()
        desk.drag((25, 10), (25, 30))
        assert desk.layers()[1] == before[1]
        lesion, cyst = (desk.session.annotated.annotations[number].mask for number in (1, 2))
        assert (lesion & cyst).any()

    def test_the_bar_says_what_is_painted_where_there_are_several(self, desk: LabelDesk) -> None:
        chip = desk.window.chip
        assert not chip.isVisible()
        desk.add("Cyst")
        assert chip.isVisible()
        assert chip.accessibleName() == "Label in use: Cyst"
        drawn = chip.grab().toImage()
        assert drawn.pixelColor(11, drawn.height() // 2) == QColor(LABEL_COLOURS["yellow"])
        desk.key("L", SHIFT)
        assert "locked" in chip.toolTip()
        desk.window.resize(960, 600)
        assert desk.window.bar.width() >= desk.window.bar.minimumSizeHint().width()

    def test_all_of_it_is_there_after_a_restart(self, desk: LabelDesk, theme: Theme, tmp_path: Path) -> None:
        desk.drag((15, 20), (35, 20))
        desk.add("Cyst")
        desk.drag((25, 10), (25, 30))
        desk.window.commands["colour_green"].trigger()
        desk.key(Qt.Key.Key_Up, ALT)
        desk.switch(1, "locked")
        known, layers = desk.labels.all, desk.layers()
        desk.qtbot.waitUntil(lambda: desk.bench.journal.settled)
        desk.close()
        again = LabelDesk(desk.qtbot, theme, tmp_path)
        assert again.labels.all == known
        assert again.names == ["Cyst", "Lesion"]
        assert again.layers() == layers
        again.close()


class TestMeasurements:
    def test_they_say_whose_they_are_and_are_copied_for_all(self, desk: LabelDesk) -> None:
        measuring, fold = desk.window.measuring, desk.window.measurements.fold
        desk.drag((15, 20), (35, 20))
        desk.qtbot.waitUntil(lambda: not measuring.outdated)
        assert fold.text() == "Measurements"
        desk.add("Cyst")
        desk.drag((25, 10), (25, 14))
        desk.qtbot.waitUntil(lambda: not measuring.outdated)
        assert fold.text() == "Measurements · Cyst"
        areas = {label.name: measured.whole.pixels for label, measured in measuring.each}
        masks = desk.session.annotated.annotations
        assert areas == {"Lesion": masks[1].area, "Cyst": masks[2].area}
        assert measuring.current.whole.pixels == masks[2].area
        desk.key(Qt.Key.Key_C, CTRL | SHIFT)
        table = list(csv.DictReader(QGuiApplication.clipboard().text().splitlines(), delimiter="\t"))
        whole = {row["Label"]: int(row["Pixels"]) for row in table if row["Part"] == "Whole mask"}
        assert whole == areas
        desk.key("1")
        desk.qtbot.waitUntil(lambda: not measuring.outdated)
        assert fold.text() == "Measurements · Lesion"


def test_a_stroke_ends_where_another_label_is_chosen(desk: LabelDesk) -> None:
    desk.add("Cyst")
    desk.press((5, 20))
    desk.move((10, 20), pointer.LEFT)
    desk.key("1")
    desk.move((50, 20), pointer.LEFT)
    desk.release((50, 20))
    masks = desk.session.annotated.annotations
    assert masks[2].mask[20, 10]
    assert not masks[2].mask[:, 40:].any()
    assert not masks[1].area


@pytest.mark.parametrize("tool", ["move", "push", "wand", "cut", "box"])
def test_a_gesture_on_one_label_changes_no_other(desk: LabelDesk, tool: str) -> None:
    desk.drag((15, 20), (35, 20))
    desk.add("Cyst")
    desk.drag((50, 35), (55, 35))
    desk.key("1")
    before = desk.layers()
    desk.take(tool)
    desk.press((20, 20))
    desk.move((30, 22), pointer.LEFT)
    desk.key("2")
    desk.move((40, 30), pointer.LEFT)
    desk.release((40, 30))
    assert not desk.window.tools.current.busy
    assert not desk.canvas.gesturing
    assert desk.layers() == before
    assert not desk.bench.model.prompts


@pytest.mark.parametrize("tool", ["polygon", "lasso", "scissors"])
def test_an_outline_is_closed_for_the_label_it_was_drawn_for(desk: LabelDesk, tool: str) -> None:
    desk.add("Cyst")
    desk.key("1")
    draw(desk, tool, CORNERS)
    desk.key("2")
    assert desk.labels.active.name == "Cyst"
    assert not desk.window.tools.current.busy
    if tool == "lasso":  # the rest of the drag goes nowhere
        desk.move((5, 35), pointer.LEFT)
        desk.release((5, 35))
    masks = desk.session.annotated.annotations
    assert desk.steps == [tool.capitalize()]
    assert np.array_equal(masks[1].mask, polygon(CORNERS))
    assert not masks[2].area
    desk.key(Qt.Key.Key_Z, CTRL)
    assert not masks[1].area


@pytest.mark.parametrize("tool", ["polygon", "lasso", "scissors"])
def test_an_outline_that_cannot_be_closed_is_dropped(desk: LabelDesk, tool: str) -> None:
    desk.add("Cyst")
    draw(desk, tool, CORNERS[:2])
    desk.key("1")
    assert not desk.window.tools.current.busy
    desk.release(CORNERS[1])
    assert desk.steps == []


def test_another_label_does_not_end_panning(desk: LabelDesk) -> None:
    desk.add("Cyst")
    desk.canvas.zoom_at_once(4, desk.at((30, 20)))
    place = desk.at((30, 20))
    pointer.press(desk.canvas, place, pointer.MIDDLE)
    desk.key("1")
    pointer.move(desk.canvas, place + QPointF(20, 10), pointer.MIDDLE)
    pointer.release(desk.canvas, place + QPointF(20, 10), pointer.MIDDLE)
    assert desk.at((30, 20)) == place + QPointF(20, 10)


def test_the_mask_of_the_image_before_is_that_of_the_label_in_use(desk: LabelDesk) -> None:
    desk.window.commands["onion_skin"].trigger()
    desk.window.tools.brush.diameter.value = 8
    desk.drag((15, 10), (35, 10))
    desk.add("Cyst")
    desk.drag((15, 30), (35, 30))
    desk.bench.show(1)
    desk.window.tools.use("cut")  # without a cursor that is drawn

    def outlined() -> list[str]:
        """Labels at the left end of whose strokes there is more than the even ground of the image."""
        image, shown = desk.canvas.grab().toImage(), []
        for name, row in (("Lesion", 10), ("Cyst", 30)):
            first, last = desk.at((2, row)).toPoint(), desk.at((16, row)).toPoint()
            if len({image.pixel(x, first.y()) for x in range(first.x(), last.x())}) > 1:
                shown.append(name)
        return shown

    assert outlined() == ["Cyst"]
    desk.key("1")
    assert outlined() == ["Lesion"]
    desk.switch(0, "visible")
    assert outlined() == []
    desk.switch(0, "visible")
    assert outlined() == ["Lesion"]
