"""Every window and dialog of the program, each in the states in which it looks different."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from app.domain.agreement import Side
from app.domain.annotation import State
from app.domain.image import UNCALIBRATED, Calibration, Region, Spacing
from app.domain.mask_editing import Rect
from app.domain.measurement import measure_distance
from app.services.mask_imports import Preview
from app.services.reader_comparison import Compared
from app.storage.exports.export import ExportSummary
from app.storage.imports.found import Problem
from app.storage.imports.importing import ImportOptions
from app.storage.imports.report import ImportReport
from app.ui.main_window import MainWindow
from tests.ui import fine_tuning
from tests.ui.library_stand_in import compared, some


def shortcut_sheet(window: MainWindow) -> QWidget:
    window.show_shortcuts()
    return window.shortcut_sheet


def shortcut_conflict(window: MainWindow) -> QWidget:
    sheet = window.shortcut_sheet
    window.show_shortcuts()
    sheet.list.setCurrentIndex(sheet.list.rows.index(2))
    QTest.keyClick(sheet.list, Qt.Key.Key_Return)
    QTest.keyClick(sheet.capture, "E")
    return sheet


def label_dialog(window: MainWindow) -> QWidget:
    window.labelling.edit()
    return window.labelling.dialog


def scale_dialog(window: MainWindow) -> QWidget:
    half = Calibration((Region(Rect(0, 0, 80, 120), Spacing(0.5, 0.5)),), "a test", "")
    session = window.session
    session.frame = replace(session.frame, calibration=half)
    window.scale_dialog.start(measure_distance((5, 5), (5, 100), half))
    QTest.keyClicks(window.scale_dialog.length, "40")
    return window.scale_dialog


def review(window: MainWindow) -> QWidget:
    entry = window.workbench.worklist.entries[0]
    entry.state, entry.confidence = State.PROPOSED, 0.95
    window.commands["review"].trigger()
    return window.listing.dialog


def about(window: MainWindow) -> QWidget:
    window.show_about()
    return QApplication.activeModalWidget()


def export_options(window: MainWindow) -> QWidget:
    window.workbench.worklist.entries[0].state = State.ACCEPTED
    window.workbench.workspace_folder = Path("/images/.wavemask")
    window.export()
    return window.export_dialog


def export_progress(window: MainWindow) -> QWidget:
    dialog = export_options(window)
    QTest.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    window.workbench.export_progress.emit(1, 3)
    return dialog


def export_outcome(window: MainWindow) -> QWidget:
    dialog = export_progress(window)
    summary = ExportSummary([Path("/out/a.png")], [("b.png", "The disk is full.")], [], cancelled=False)
    window.workbench.export_finished.emit(summary)
    return dialog


def import_options(window: MainWindow) -> QWidget:
    dialog = window.import_dialog
    window.import_masks()
    dialog.path.setText("/masks")
    QTest.keyClick(dialog.path, Qt.Key.Key_Space)
    QTest.keyClick(dialog.path, Qt.Key.Key_Backspace)
    QTest.keyClick(dialog.path, Qt.Key.Key_Tab)
    return dialog


def import_preview(window: MainWindow) -> QWidget:
    dialog = import_options(window)
    report = ImportReport(dry_run=True, imported=1, kept=[Problem("b.png", "It stays.")], kept_count=1)
    window.workbench.imports.previewed.emit(Preview(ImportOptions("png", Path("/masks")), report))
    return dialog


def import_progress(window: MainWindow) -> QWidget:
    dialog = import_preview(window)
    QTest.mouseClick(dialog.begin, Qt.MouseButton.LeftButton)
    window.workbench.imports.progress.emit(1, 3)
    return dialog


def import_outcome(window: MainWindow) -> QWidget:
    dialog = import_progress(window)
    window.workbench.imports.finished.emit(ImportReport(problems=[Problem("b.png", "It is damaged.")]))
    return dialog


def unsaved_changes(window: MainWindow) -> QWidget:
    window.workbench.unsaved = "Changes in /images/.wavemask cannot be saved at the moment."
    window.closing._waiting = True
    window.workbench.settled.connect(window.close)
    window.closing._ask()
    return window.findChild(QMessageBox)


def reader_comparison(window: MainWindow) -> QWidget:
    """Of two readers who differ, with everything that can be used."""
    window.commands["compare_readers"].trigger()
    comparison = window.workbench.comparison
    a, b = np.zeros((2, 120, 160), np.bool_)
    a[10:20, 10:40] = b[10:20, 20:50] = True
    comparison.readers, comparison.chosen, comparison.problem = ["A", "B"], ("A", "B"), ""
    comparison.show(Compared.of(a, b, dict.fromkeys(Side, True), UNCALIBRATED))
    return window.readers.comparison


def submitting(window: MainWindow) -> QWidget:
    window.workbench.worklist.entries[0].state = State.ACCEPTED
    window.commands["submit"].trigger()
    return window.readers.submit_dialog


def report(window: MainWindow) -> QWidget:
    window.commands["report"].trigger()
    return window.readers.report_dialog


def model_library(window: MainWindow) -> QWidget:
    """With all that can be done, an Undo and a card among it."""
    window.workbench.versions.use(some())
    window.commands["model_library"].trigger()
    library = window.model_library
    library.list.choose("breast-7-dd")
    QTest.keyClick(library.list, Qt.Key.Key_Delete)
    library.list.choose("breast-3-aa")
    return library


def model_card(window: MainWindow) -> QWidget:
    library = model_library(window)
    QTest.mouseClick(library.details.page_buttons[1], Qt.MouseButton.LeftButton)
    return library


def version_comparison(window: MainWindow) -> QWidget:
    QTest.mouseClick(model_library(window).details.compare, Qt.MouseButton.LeftButton)
    dialog = window.model_library.comparison
    QTest.mouseClick(dialog.compare, Qt.MouseButton.LeftButton)
    window.workbench.model_comparison.answer(compared(3))
    return dialog


def improve_start(window: MainWindow) -> QWidget:
    window.workbench.fine_tuning.outlook = fine_tuning.outlook()
    window.commands["improve_model"].trigger()
    window.improving.dialog.start_page.fold.click()
    return window.improving.dialog


def improve_run(window: MainWindow) -> QWidget:
    window.workbench.fine_tuning.tell(fine_tuning.progress())
    window.commands["improve_model"].trigger()
    return window.improving.dialog


def improve_verdict(window: MainWindow) -> QWidget:
    window.workbench.fine_tuning.finish(fine_tuning.verdict((), better=True))
    window.commands["improve_model"].trigger()
    return window.improving.dialog


def improve_resume(window: MainWindow) -> QWidget:
    window.workbench.fine_tuning.stop("The disk is full.", fine_tuning.progress())
    window.commands["improve_model"].trigger()
    return window.improving.dialog


def propagating(window: MainWindow) -> QWidget:
    window.propagate_dialog.open()
    return window.propagate_dialog


def proposing_for_a_range(window: MainWindow) -> QWidget:
    window.range_dialog.open()
    return window.range_dialog


def revisions(window: MainWindow) -> QWidget:
    window.readers.revisions.show()
    return window.readers.revisions


def view_panel(window: MainWindow) -> QWidget:
    window.commands["view_panel"].trigger()
    return window.view_panel


def floating_worklist(window: MainWindow) -> QWidget:
    window.commands["float_worklist"].trigger()
    return window.arrangement.panels["worklist"]


def floating_proposal(window: MainWindow) -> QWidget:
    window.commands["float_proposal"].trigger()
    return window.arrangement.panels["proposal"]


def window_with_everything(window: MainWindow) -> QWidget:
    """Messages wait, an export runs, and all that can be done is enabled."""
    window.workbench.message.emit("warning", "One.")
    window.workbench.message.emit("warning", "Two.")
    window.workbench.export_progress.emit(1, 3)
    window.session.proposal_status = "A proposal is ready."
    window.session.proposal_changed.emit()
    return window


def welcome(window: MainWindow) -> QWidget:
    window.commands["welcome"].trigger()
    return window.guidance.welcome_dialog


def diagnosis(window: MainWindow) -> QWidget:
    window.guidance.diagnose_dialog._command = [sys.executable, "-c", "print('Qt: 6')"]
    window.commands["diagnose"].trigger()
    return window.guidance.diagnose_dialog


def failure(window: MainWindow) -> QWidget:
    window.guidance.tell_of_failure("ValueError")
    window.guidance.crash_dialog.close_lane()
    window.guidance.crash_dialog.activateWindow()
    return window.guidance.crash_dialog


DIALOGS: tuple[Callable[[MainWindow], QWidget], ...] = (
    shortcut_sheet, shortcut_conflict, label_dialog, scale_dialog, review, about, export_options, export_progress,
    export_outcome, import_options, import_preview, import_progress, import_outcome, unsaved_changes,
    reader_comparison, submitting, report, model_library, model_card, version_comparison,
    improve_start, improve_run, improve_verdict, improve_resume, propagating, proposing_for_a_range, revisions,
    view_panel, floating_worklist, floating_proposal, welcome, diagnosis, failure,
)  # fmt: skip
