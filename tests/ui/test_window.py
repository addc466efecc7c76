"""The real MainWindow with real key, mouse and drop events; the services are stand-ins but for the last test."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.annotation import State
from app.domain.image import Calibration, Frame, Region, Spacing
from app.domain.mask_editing import Rect
from app.domain.measurement import measure_distance
from app.paths import modality_classifier_file, samples_folder
from app.services.workbench import Workbench
from app.storage.exports.export import ExportOptions, ExportSummary
from app.ui import closing
from app.ui.commands import COMMANDS
from app.ui.dialogs.export_dialog import ExportDialog
from app.ui.main_window import MainWindow
from app.ui.theme import DARK, SMALL, Theme
from tests.ui import pointer
from tests.ui.stand_in import StandInWorkbench

# The offscreen platform says so about every window that has a smallest size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


class TestWindow:
    def test_the_title(self, window: MainWindow) -> None:
        window.workbench.workspace_changed.emit("/images/breast/.wavemask")
        assert window.windowTitle() == "WaveMask — lesion_00002.png — breast"
        window.session.row = -1
        window.workbench.worklist.set_entries([])
        assert window.windowTitle().startswith("WaveMask")

    def test_undo_says_what_it_undoes(self, window: MainWindow) -> None:
        assert window.commands["undo"].text() == "Undo Brush"
        assert window.commands["redo"].text() == "Redo Clear"
        window.session.undo_text = ""
        window.session.annotation_changed.emit()
        assert window.commands["undo"].text() == "Undo"
        window.session.undo_text = "Brush · Cyst & more"
        window.session.annotation_changed.emit()
        undo = window.commands["undo"]
        assert undo.text() == "Undo Brush · Cyst && more"  # as menus write one "&"
        assert undo.toolTip().startswith("Undo Brush · Cyst & more (")
        window.session.undo_text = ""
        window.session.annotation_changed.emit()
        assert not window.commands["undo"].isEnabled()

    def test_what_nothing_open_allows(self, qtbot: QtBot, theme: Theme) -> None:
        empty = MainWindow(StandInWorkbench(), theme)
        qtbot.addWidget(empty)
        enabled = {command.id for command in COMMANDS if command.handler and empty.commands[command.id].isEnabled()}
        assert {"open_folder", "open_files", "sample", "brush", "theme_dark", "shortcuts"} <= enabled
        assert not {"accept", "skip", "export", "fit", "undo", "reset", "next"} & enabled
        assert "Ctrl+O" in empty.canvas.placeholder

    def test_strokes_of_the_canvas_reach_the_session(self, window: MainWindow) -> None:
        canvas = window.canvas
        window.tools.brush.diameter.value = 14
        pointer.drag(canvas, canvas.image_to_widget(QPointF(40, 30)), canvas.image_to_widget(QPointF(60, 50)))
        pointer.drag(canvas, canvas.image_to_widget(QPointF(10, 20)), keys=pointer.CTRL)
        assert [call for call in window.session.calls if call[0] != "extend_stroke"] == [
            ("begin_stroke", 40, 30, 7, True), ("commit_stroke",),
            ("begin_stroke", 10, 20, 7, False), ("commit_stroke",),
        ]  # fmt: skip
        assert ("extend_stroke", 60, 50) in window.session.calls
        assert window.workbench.settings.brush_radius == 7

    def test_a_changed_mask_is_painted(self, window: MainWindow) -> None:
        at = window.canvas.image_to_widget(QPointF(20, 20)).toPoint()
        before = window.canvas.grab().toImage().pixelColor(at)
        window.session.annotation.layer[10:30, 10:30] = 3
        window.session.mask_changed.emit(Rect(10, 10, 30, 30))
        assert window.canvas.grab().toImage().pixelColor(at) != before

    @pytest.mark.parametrize(("grey", "text"), [(True, "grey 90"), (False, "R 200  G 100  B 50")])
    def test_what_is_under_the_pointer(self, window: MainWindow, grey: bool, text: str) -> None:
        window.session.put(row=1, size=(30, 40), grey=grey)
        pointer.move(window.canvas, window.canvas.image_to_widget(QPointF(12.5, 7.5)), held=pointer.NO_BUTTON)
        assert window.status.position.text() == "x 12, y 7"
        assert window.status.value.text() == text
        assert window.status.image_size.text() == "40 \N{MULTIPLICATION SIGN} 30 px"
        pointer.move(window.canvas, QPointF(1, 1), held=pointer.NO_BUTTON)
        assert window.status.position.text() == window.status.value.text() == ""

    def test_an_image_that_cannot_be_opened(self, window: MainWindow) -> None:
        window.session.fail(3, "lesion_00003.png ends before its data does.")
        assert "ends before its data does" in window.canvas.placeholder
        assert window.canvas.frame is None
        QTest.keyClick(window.canvas, Qt.Key.Key_Tab)
        assert window.session.calls == [("show", 4)]

    def test_the_device_is_chosen_and_shown(self, window: MainWindow) -> None:
        assert window.commands["device_auto"].isChecked()
        window.commands["device_cpu"].trigger()
        assert window.workbench.calls == [("set_device", "cpu")]
        window.workbench.device_changed.emit("CPU")
        window.workbench.activity_changed.emit("Reading folder… 120 images")
        assert window.status.device.text() == "CPU"
        assert window.status.activity.text() == "Reading folder… 120 images"

    def test_the_theme_is_chosen_in_the_menu(self, window: MainWindow) -> None:
        window.commands["theme_dark"].trigger()
        assert window.theme.dark
        assert window.worklist.grab().toImage().pixelColor(3, 3).name() == DARK["panel"]

    def test_hiding_the_mask(self, window: MainWindow) -> None:
        for visible in (False, True):
            window.commands["show_mask"].trigger()
            assert window.canvas.mask_visible is visible

    def test_brush_size_and_opacity_are_kept(self, window: MainWindow) -> None:
        brush = window.tools.brush
        slider, box = window.bar.controls[brush.diameter].stops
        box.setValue(31)
        assert brush.radius == window.workbench.settings.brush_radius == 15.5
        slider.setValue(80)
        assert box.value() == brush.diameter.value != 31
        window.bar.opacity.setValue(70)
        assert window.canvas.overlay_opacity == window.workbench.settings.overlay_opacity == 0.7


class TestOpening:
    def drag(self, window: MainWindow, *paths: Path) -> QMimeData:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        self.entered = QDragEnterEvent(QPoint(99, 99), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NONE)
        QApplication.sendEvent(window, self.entered)
        return data

    def test_a_dropped_folder_is_opened(self, window: MainWindow, tmp_path: Path) -> None:
        folder = tmp_path / "Büro Süd 3"
        data = self.drag(window, folder, tmp_path / "x.png")
        assert self.entered.isAccepted()
        assert window.drop_hint.isVisible()
        action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        QApplication.sendEvent(window, QDropEvent(QPointF(99, 99), action, data, button, NONE))
        assert window.workbench.calls == [("open", [folder, tmp_path / "x.png"])]
        assert not window.drop_hint.isVisible()

    def test_a_drag_that_leaves_opens_nothing(self, window: MainWindow, tmp_path: Path) -> None:
        self.drag(window, tmp_path)
        QApplication.sendEvent(window, QDragLeaveEvent())
        assert not window.drop_hint.isVisible()
        assert window.workbench.calls == []

    def test_text_that_is_dragged_is_not_taken(self, window: MainWindow) -> None:
        data = QMimeData()
        data.setText("lesion")
        event = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NONE)
        event.ignore()
        QApplication.sendEvent(window, event)
        assert not event.isAccepted()

    def test_the_folder_dialog(self, qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
        QTest.keyClick(window.canvas, Qt.Key.Key_O, CTRL)
        dialog = window.findChild(QFileDialog)
        dialog.selectFile(str(tmp_path))
        dialog.accept()
        assert window.workbench.calls == [("open", [tmp_path])]
        assert window.workbench.settings.last_folder == str(tmp_path)

    def test_the_help_menu_opens_sample_and_examples(self, qtbot: QtBot, window: MainWindow) -> None:
        window.commands["sample"].trigger()
        assert window.workbench.calls == [("open", [samples_folder()])]
        menu = window.commands.menus["Help"]
        menu.aboutToShow.emit()
        examples = next(action.menu() for action in menu.actions() if action.text() == "DICOM examples")

        def ready() -> list[QAction]:
            return [action for action in examples.actions() if action.isEnabled()]

        qtbot.waitUntil(lambda: bool(ready()), timeout=30_000)
        ready()[0].trigger()
        assert window.workbench.calls[-1][1][0].suffix == ".dcm"


class TestMessages:
    def test_the_newest_is_on_top_and_warnings_stay(self, window: MainWindow) -> None:
        banner, message = window.stage.banner, window.workbench.message
        message.emit("error", "First.")
        message.emit("warning", "Second.")
        message.emit("error", "First.")
        assert (banner.text.text(), banner.close_all.text()) == ("First.", "Close all 2")
        message.emit("info", "Third.")
        assert (banner.text.text(), banner.close_all.text()) == ("Third.", "Close all 3")
        banner._timer.timeout.emit()
        assert banner.text.text() == "First."
        QTest.mouseClick(banner.close_button, Qt.MouseButton.LeftButton)
        assert banner.text.text() == "Second."
        assert not banner.close_all.isVisible()
        QTest.keyClick(window.canvas, Qt.Key.Key_Escape)
        assert not banner.isVisible()

    def test_information_goes_away_and_gives_way(self, qtbot: QtBot, window: MainWindow) -> None:
        banner, message = window.stage.banner, window.workbench.message
        message.emit("info", "Annotations are kept in a folder.")
        assert banner.isVisible()
        message.emit("error", "The disk is full.")
        assert banner.text.text() == "The disk is full."
        QTest.mouseClick(banner.close_button, Qt.MouseButton.LeftButton)
        assert not banner.isVisible()
        banner._timer.setInterval(20)
        message.emit("info", "Everything is saved again.")
        qtbot.waitUntil(lambda: not banner.isVisible())

    def test_information_stays_where_a_click_is_expected(self, qtbot: QtBot, window: MainWindow) -> None:
        """Else a click that comes a moment late paints on the canvas."""
        banner, message = window.stage.banner, window.workbench.message
        banner.post("info", "A run is over.", {"Show": lambda: None})
        assert not banner._timer.isActive()
        banner.dismiss()
        message.emit("info", "Everything is saved again.")
        assert banner._timer.isActive()
        inside = QPointF(banner.rect().center())
        QApplication.sendEvent(banner, QEnterEvent(inside, inside, inside))
        assert not banner._timer.isActive()
        QApplication.sendEvent(banner, QEvent(QEvent.Type.Leave))
        assert banner._timer.isActive()

    @pytest.mark.parametrize(("offer", "call"), [("Open read-only", "open_read_only"), ("Try again", "open_again")])
    def test_what_another_has_open_is_offered_read_only(self, window: MainWindow, offer: str, call: str) -> None:
        banner = window.stage.banner
        window.workbench.workspace_unwritable.emit("Ada on reading-room-2 has the workspace open.")
        window.workbench.message.emit("error", "Something else.")
        assert not any(button.isVisible() for button in banner.offers)
        banner.dismiss()
        assert [button.text() for button in banner.offers if button.isVisible()] == ["Open read-only", "Try again"]
        [button] = [button for button in banner.offers if button.text() == offer]
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
        assert window.workbench.calls == [(call,)]
        assert not banner.isVisible()

    def test_all_are_closed_at_once(self, window: MainWindow) -> None:
        for number in range(9):
            window.workbench.message.emit("warning", f"Warning {number}.")
        QTest.mouseClick(window.stage.banner.close_all, Qt.MouseButton.LeftButton)
        assert not window.stage.banner.isVisible()

    def test_a_long_message_is_read_in_full(self, window: MainWindow) -> None:
        window.resize(960, 600)
        window.workbench.message.emit("error", "A long sentence about what was found and what to do. " * 6)
        banner = window.stage.banner
        assert banner.text.height() >= banner.text.heightForWidth(banner.text.width())
        assert window.stage.rect().contains(banner.geometry())

    def test_a_notice_about_an_image_goes_with_it(self, window: MainWindow) -> None:
        window.session.put(0)
        window.session.image = replace(window.session.image, notice="This file holds 30 Frames; the first is shown.")
        window.session.frame_opened.emit()
        banner = window.stage.banner
        assert banner.text.text().startswith("This file holds 30")
        window.session.put(1)
        assert not banner.isVisible()


class TestExport:
    @pytest.fixture
    def dialog(self, window: MainWindow) -> ExportDialog:
        """Open, with two accepted masks and one corrected one."""
        for row, state in enumerate((State.ACCEPTED, State.CORRECTED, State.ACCEPTED)):
            window.workbench.worklist.entries[row].state = state
        window.workbench.workspace_folder = Path("/images/.wavemask")
        QTest.keyClick(window.canvas, Qt.Key.Key_E, CTRL)
        assert window.export_dialog.isVisible()
        return window.export_dialog

    def test_accepted_masks_are_written_beside_the_images(self, window: MainWindow, dialog: ExportDialog) -> None:
        assert dialog.options.plan.text().startswith("Exports the masks of 2 images as PNG masks.")
        QTest.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
        assert window.workbench.calls == [
            ("export", Path("/images-masks"), ["png"], ExportOptions(states={State.ACCEPTED}), False)
        ]

    def test_corrected_ones_come_along_when_asked_for(self, window: MainWindow, dialog: ExportDialog) -> None:
        QTest.mouseClick(dialog.options.with_corrected, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
        assert dialog.options.plan.text().startswith("Exports the masks of 3 images as PNG masks.")
        QTest.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
        assert window.workbench.calls[0][3].states == {State.ACCEPTED, State.CORRECTED}

    def test_several_formats_at_once(self, window: MainWindow, dialog: ExportDialog) -> None:
        formats = dialog.options.formats
        QTest.keyClick(formats["png"], Qt.Key.Key_Space)
        assert dialog.options.plan.text() == "Choose at least one format."
        assert not dialog.export.isEnabled()
        QTest.keyClick(formats["csv"], Qt.Key.Key_Space)
        assert not dialog.options.with_images.isEnabled()
        for name in ("coco", "nifti"):
            QTest.keyClick(formats[name], Qt.Key.Key_Space)
        assert (
            "as COCO (RLE), NIfTI and Measurements (CSV), each into a folder of its own" in dialog.options.plan.text()
        )
        QTest.keyClick(dialog.options.with_images, Qt.Key.Key_Space)
        QTest.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
        [(_, _, names, options, _)] = window.workbench.calls
        assert names == ["coco", "nifti", "csv"]
        assert options.images

    def test_what_will_be_written_is_listed_first(self, window: MainWindow, dialog: ExportDialog) -> None:
        QTest.mouseClick(dialog.preview, Qt.MouseButton.LeftButton)
        assert window.workbench.calls[-1][3].dry_run
        window.workbench.export_progress.emit(3, 12)
        assert dialog.progress_text.text() == "Looking through 3 of 12"
        written = [Path(f"/out/{number}.png") for number in range(1200)]
        summary = ExportSummary(written, [], [], cancelled=False, replaced=written[:1], dry_run=True)
        window.workbench.export_finished.emit(summary)
        assert dialog.outcome.text() == "1200 files would be written to /out, 1 of them in place of an earlier one."
        first, second, *_, last = dialog.details.toPlainText().splitlines()
        assert (first, second, last) == ("0.png (in place of an earlier one)", "1.png", "… and 200 more.")
        assert not dialog.show_folder.isVisible()
        QTest.mouseClick(dialog.back, Qt.MouseButton.LeftButton)
        assert dialog.options.isVisible()
        QTest.mouseClick(dialog.preview, Qt.MouseButton.LeftButton)
        window.workbench.export_finished.emit(summary)
        QTest.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
        assert not window.workbench.calls[-1][3].dry_run

    @pytest.mark.parametrize("folder", ["/images", "/images/", "masks", ""])
    def test_a_folder_that_will_not_do(self, window: MainWindow, dialog: ExportDialog, folder: str) -> None:
        dialog.options.folder.selectAll()
        QTest.keyClick(dialog.options.folder, Qt.Key.Key_Delete)
        QTest.keyClicks(dialog.options.folder, folder)
        QTest.keyClick(dialog.options.folder, Qt.Key.Key_Return)
        assert not dialog.export.isEnabled()
        assert window.workbench.calls == []

    def test_nothing_accepted_yet(self, window: MainWindow, dialog: ExportDialog) -> None:
        dialog.close()
        for entry in window.workbench.worklist.entries:
            entry.state = State.PROPOSED
        window.export()
        assert not dialog.export.isEnabled()
        assert "Accept" in dialog.options.plan.text()

    def test_progress_cancel_and_outcome(self, window: MainWindow, dialog: ExportDialog) -> None:
        QTest.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
        window.workbench.export_progress.emit(3, 12)
        assert dialog.progress_text.text() == "Exporting 3 of 12"
        assert (window.status.progress.value(), window.status.progress.maximum()) == (3, 12)
        QTest.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
        assert window.workbench.calls[-1] == ("cancel_export",)
        window.workbench.export_finished.emit(ExportSummary([Path("/out/a.png")], [], [], cancelled=True))
        assert dialog.outcome.text() == "The export was cancelled; so far: 1 file written to /out."
        assert not window.status.progress.isVisible()
        assert not window.stage.banner.isVisible()

    def test_what_was_refused_and_renamed_is_listed(self, window: MainWindow, dialog: ExportDialog) -> None:
        QTest.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
        written = [Path("/out/a.png"), Path("/out/a_2.png")]
        summary = ExportSummary(written, [("b.png", "The disk is full.")], [("a.jpg", "a_2.png")], cancelled=False)
        window.workbench.export_finished.emit(summary)
        assert dialog.outcome.text() == "1 could not be written; 2 files written to /out."
        assert "b.png: The disk is full." in dialog.details.toPlainText()
        assert "a_2.png" in dialog.details.toPlainText()

    def test_one_goes_on_working_while_it_runs(self, window: MainWindow, dialog: ExportDialog) -> None:
        QTest.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        window.workbench.export_progress.emit(1, 2)
        assert window.status.cancel.isVisible()
        window.export()
        assert dialog.progress_text.text() == "Exporting 1 of 2"
        dialog.close()
        window.workbench.export_finished.emit("Masks cannot be written to /out; choose another folder.")
        assert window.stage.banner.text.text() == "Masks cannot be written to /out; choose another folder."
        window.export()
        assert dialog.export.isVisible()


class TestClosing:
    def test_it_stops_the_services(self, window: MainWindow) -> None:
        assert window.close()
        assert window.workbench.calls == [("shutdown",)]

    @pytest.mark.parametrize(("choice", "calls"), [("Keep open", []), ("Close without saving", [("shutdown",)])])
    def test_what_cannot_be_saved_is_told_and_the_user_chooses(
        self, qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, choice: str, calls: list[object]
    ) -> None:
        monkeypatch.setattr(closing, "SAVING_MS", 1)
        window.workbench.unsaved = "Changes in /images/.wavemask cannot be saved at the moment."
        assert not window.close()
        qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
        box = window.findChild(QMessageBox)
        assert "cannot be saved" in box.text()
        QTest.mouseClick(next(b for b in box.buttons() if b.text() == choice), Qt.MouseButton.LeftButton)
        assert window.workbench.calls == calls
        assert window.isVisible() is (choice == "Keep open")
        window.workbench.unsaved = ""  # so that it closes, and its background work with it

    def test_the_question_goes_once_everything_is_saved_after_all(
        self, qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(closing, "SAVING_MS", 1)
        window.workbench.unsaved = "Changes in /images/.wavemask cannot be saved at the moment."
        assert not window.close()
        qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
        window.workbench.unsaved = ""
        window.workbench.settled.emit()
        qtbot.waitUntil(lambda: window.findChild(QMessageBox) is None)
        assert window.isVisible()

    @pytest.mark.parametrize(("choice", "calls"), [("Keep open", []), ("Stop it and close", [("shutdown",)])])
    def test_an_export_that_is_running_is_told_and_the_user_chooses(
        self, window: MainWindow, choice: str, calls: list[object]
    ) -> None:
        window.workbench.unfinished = "The export is still running."
        window.close()
        window.close()  # a second click asks no second time
        (box,) = window.findChildren(QMessageBox)
        assert box.text() == "The export is still running."
        (button,) = [button for button in box.buttons() if button.text() == choice]
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert window.workbench.calls == calls
        assert window.isVisible() is not bool(calls)
        window.workbench.unfinished = ""  # so that it closes, and its background work with it

    def test_the_question_goes_when_the_export_is_done(self, window: MainWindow) -> None:
        window.workbench.unfinished = "The export is still running."
        window.close()
        (box,) = window.findChildren(QMessageBox)
        window.workbench.unfinished = ""
        window.workbench.activity_changed.emit("")
        assert not box.isVisible()
        window.close()
        assert window.workbench.calls == [("shutdown",)]

    def test_it_closes_by_itself_once_the_last_stroke_is_saved(self, window: MainWindow) -> None:
        window.workbench.unsaved = "Changes in /images/.wavemask cannot be saved at the moment."
        assert not window.close()
        window.workbench.unsaved = ""
        window.workbench.settled.emit()
        assert not window.isVisible()
        assert window.workbench.calls == [("shutdown",)]


def clipped(window: QWidget) -> list[str]:
    """What is visible and smaller than its text needs."""
    found = []
    for widget in window.findChildren(QWidget):
        text = isinstance(widget, QLabel | QAbstractButton | QComboBox | QSpinBox)
        if not widget.isVisible() or not text or isinstance(widget.parent(), QLineEdit):
            continue
        need, wrapped = widget.sizeHint(), isinstance(widget, QLabel) and widget.wordWrap()
        height = widget.heightForWidth(widget.width()) if wrapped else need.height()
        wide = widget.width() >= need.width() or wrapped
        if isinstance(widget, QSpinBox):  # its hint counts the arrows, which the style sheet takes away
            longest = f"{widget.maximum()}{widget.suffix()}"
            wide = widget.width() - 2 * SMALL >= widget.fontMetrics().horizontalAdvance(longest)
        if not wide or widget.height() < height:
            found.append(f"{widget} {widget.size()} needs {need}")
    return found


@pytest.mark.parametrize("size", [(960, 600), (1360, 860)])
def test_nothing_is_clipped(qtbot: QtBot, window: MainWindow, size: tuple[int, int]) -> None:
    window.workbench.worklist.entries[0].state = State.ACCEPTED
    window.workbench.worklist.entry_changed.emit(0)
    window.session.proposal_status = "A proposal is ready: “Reset to proposal” takes it."
    window.session.proposal_changed.emit()
    window.resize(*size)
    window.show_shortcuts()
    window.export()
    window.import_masks()
    two_scales = Calibration(
        (Region(Rect(0, 0, 80, 90), Spacing(0.1, 0.1)), Region(Rect(80, 0, 160, 90), Spacing(0.2, 0.2))), "a test", ""
    )
    window.session.frame = Frame(window.session.frame.rgb, two_scales)
    window.scale_dialog.start(measure_distance((5, 5), (5, 80), two_scales))
    window.scale_dialog.for_whole.click()
    window.scale_dialog.length.setText("40")
    qtbot.waitUntil(lambda: "px" in window.proposal.area.text())
    assert (window.width(), window.height()) == size
    # What became visible with the measurements is laid out with the next events.
    qtbot.waitUntil(lambda: clipped(window) == [])
    window.scale_dialog.close()
    window.import_dialog.close()
    window.export_dialog.close()


def test_nothing_is_clipped_at_200_percent() -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", f"{__file__}::test_nothing_is_clipped"]
    environment = os.environ | {"QT_SCALE_FACTOR": "2"}
    root = Path(__file__).parents[2]
    result = subprocess.run(command, env=environment, cwd=root, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout


def test_with_the_real_services(qtbot: QtBot, theme: Theme, tmp_path: Path, user_data: Path) -> None:
    (folder := tmp_path / "images").mkdir()
    for number in range(3):
        cv2.imwrite(str(folder / f"{number}.png"), np.full((60, 80), 100 + number, np.uint8))
    (folder / "4.png").write_bytes(b"not an image")
    models, classifier = tmp_path / "no models", modality_classifier_file()
    workbench = Workbench(theme._settings, user_data, models, classifier, [sys.executable])
    window = MainWindow(workbench, theme)
    qtbot.addWidget(window)
    window.show()
    session = workbench.session
    workbench.open([folder])
    qtbot.waitUntil(lambda: session.annotation is not None and session.row == 0)
    canvas = window.canvas
    canvas.setFocus()
    pointer.drag(canvas, canvas.image_to_widget(QPointF(20, 20)), canvas.image_to_widget(QPointF(40, 30)))
    assert window.commands["undo"].text() == "Undo Brush"
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.row == 1 and session.annotation is not None)
    assert window.worklist.view.currentIndex().row() == 1
    assert "1 decided" in window.worklist.count.text()
    qtbot.waitUntil(lambda: bool(workbench.worklist.entries[3].problem))

    QTest.keyClick(canvas, Qt.Key.Key_E, CTRL)
    dialog = window.export_dialog
    dialog.options.folder.selectAll()
    QTest.keyClicks(dialog.options.folder, str(tmp_path / "masks"))
    QTest.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.outcome.isVisible())
    assert dialog.outcome.text().startswith("1 file written")
    assert cv2.imread(str(tmp_path / "masks" / "0.png"), cv2.IMREAD_UNCHANGED)[20, 20] == 255
    dialog.close()
    window.close()
