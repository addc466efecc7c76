from __future__ import annotations

import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.paths import modality_classifier_file
from app.services.mask_imports import Preview
from app.services.workbench import Workbench
from app.storage.imports.found import Problem
from app.storage.imports.importing import ImportOptions
from app.storage.imports.report import ImportReport
from app.ui.dialogs.import_dialog import MOST_LINES, ImportDialog
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from tests.ui import pointer

MASKS = Path("/masks")


def click(button: object) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


class TestDialog:
    @pytest.fixture
    def dialog(self, window: MainWindow, qtbot: QtBot) -> ImportDialog:
        """Open, and waiting for what masks match."""
        window.commands["import_masks"].trigger()
        dialog = window.import_dialog
        qtbot.waitUntil(dialog.isActiveWindow)
        assert not dialog.begin.isEnabled()
        assert window.workbench.imports.calls == [("cancel",)]
        window.workbench.imports.calls.clear()
        QTest.keyClicks(dialog.path, str(MASKS))
        QTest.keyClick(dialog.path, Qt.Key.Key_Tab)
        return dialog

    def preview(self, window: MainWindow, form: str = "png", **fields: object) -> None:
        report = ImportReport(dry_run=True, **fields)
        window.workbench.imports.previewed.emit(Preview(ImportOptions(form, MASKS), report))

    def test_what_matches_is_shown_before_anything_is_changed(self, window: MainWindow, dialog: ImportDialog) -> None:
        imports = window.workbench.imports
        assert imports.calls == [("preview", ImportOptions("", MASKS))]
        imports.progress.emit(3, 12)
        assert (dialog.looked.value(), dialog.looked.maximum(), dialog.looked.isVisible()) == (3, 12, True)
        self.preview(
            window,
            "nifti",
            imported=2,
            images=2,
            matched=[("a.nii", "a.png"), ("b.nii", "b.png")],
            problems=[Problem("c.nii", "There is no image of this name.")],
        )
        assert not dialog.looked.isVisible()
        assert dialog.form.currentText() == "NIfTI"
        assert dialog.plan.text() == "2 masks would be imported for 2 images. 1 problem."
        assert dialog.matches.toPlainText().splitlines() == [
            "c.nii: There is no image of this name.", "a.nii: It is for a.png.", "b.nii: It is for b.png.",
        ]  # fmt: skip
        imports.calls.clear()
        click(dialog.begin)
        assert imports.calls == [("start", ImportOptions("nifti", MASKS))]

    def test_another_format_or_label_is_looked_at_anew(self, window: MainWindow, dialog: ImportDialog) -> None:
        imports = window.workbench.imports
        self.preview(window, imported=1)
        imports.calls.clear()
        dialog.label.setFocus()
        QTest.keyClick(dialog.label, Qt.Key.Key_Down)
        assert imports.calls == [("preview", ImportOptions("png", MASKS, label="Lesion"))]
        assert not dialog.begin.isEnabled()
        self.preview(window, imported=1)
        QTest.keyClick(dialog.form, Qt.Key.Key_Down)
        assert imports.calls[-1] == ("preview", ImportOptions("coco", MASKS, label="Lesion"))

    def test_human_work_is_replaced_only_where_it_is_asked_for(self, window: MainWindow, dialog: ImportDialog) -> None:
        imports = window.workbench.imports
        self.preview(window, kept=[Problem("a.png", "“Lesion” has been worked on here.")], kept_count=3)
        assert not dialog.begin.isEnabled()
        assert not dialog.replace.isChecked()
        assert dialog.replace.text() == "Replace what was drawn or decided here (3)"
        QTest.mouseClick(dialog.replace, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
        assert imports.calls[-1] == ("preview", ImportOptions("png", MASKS, replace=True))
        self.preview(window, imported=3)
        click(dialog.begin)
        assert imports.calls[-1] == ("start", ImportOptions("png", MASKS, replace=True))
        imports.running = False
        imports.finished.emit(ImportReport(imported=3, images=3))
        window.import_masks()
        assert not dialog.replace.isChecked()

    def test_matching_is_stopped(self, window: MainWindow, dialog: ImportDialog) -> None:
        click(dialog.stop)
        assert window.workbench.imports.calls[-1] == ("cancel",)
        assert dialog.plan.text().startswith("Matching was stopped.")
        assert not dialog.begin.isEnabled()

    def test_where_there_is_nothing_to_import(self, window: MainWindow, dialog: ImportDialog) -> None:
        window.workbench.imports.previewed.emit("No masks were found in /masks.")
        assert dialog.plan.text() == "No masks were found in /masks."
        assert not dialog.begin.isEnabled()

    def test_success_is_told_by_the_window(self, window: MainWindow, dialog: ImportDialog) -> None:
        self.preview(window, imported=2)
        click(dialog.begin)
        window.workbench.imports.progress.emit(1, 2)
        assert dialog.progress_text.text() == "Importing 1 of 2"
        window.workbench.imports.finished.emit(ImportReport(imported=2, images=2))
        assert not dialog.isVisible()
        told = "2 masks imported for 2 images. “Undo” takes back those of the open image."
        assert window.stage.banner.text.text() == told

    def test_what_was_left_out_is_listed(self, window: MainWindow, dialog: ImportDialog) -> None:
        self.preview(window, imported=2)
        click(dialog.begin)
        click(dialog.cancel)
        assert window.workbench.imports.calls[-1] == ("cancel",)
        problems = [Problem(f"{number}.png", "It is damaged.") for number in range(MOST_LINES + 7)]
        window.workbench.imports.finished.emit(ImportReport(imported=1, images=1, problems=problems, cancelled=True))
        assert dialog.outcome.text().startswith("1 mask imported for 1 image. 107 problems. Then the import was canc")
        assert dialog.details.toPlainText().splitlines()[-1] == "… and 7 more."
        assert not window.stage.banner.isVisible()

    def test_names_stay_hidden_in_the_anonymous_display(self, window: MainWindow, dialog: ImportDialog) -> None:
        window.names.toggle()
        self.preview(window, imported=1, matched=[("x.png", "lesion_00001.png")])
        assert "lesion_00001" not in dialog.matches.toPlainText()
        assert dialog.path.echoMode() is not dialog.path.EchoMode.Normal
        window.names.toggle()
        assert "lesion_00001" in dialog.matches.toPlainText()


def test_with_the_real_services(qtbot: QtBot, theme: Theme, tmp_path: Path, user_data: Path) -> None:
    (folder := tmp_path / "images").mkdir()
    (masks := tmp_path / "masks").mkdir()
    mask = np.random.default_rng(0).random((60, 80)) < 0.4
    for number in range(3):
        cv2.imwrite(str(folder / f"{number}.png"), np.full((60, 80), 100 + number, np.uint8))
        cv2.imwrite(str(masks / f"{number}_mask.png"), mask.astype(np.uint8) * 255)
    workbench = Workbench(
        theme._settings, user_data, tmp_path / "no models", modality_classifier_file(), [sys.executable]
    )
    window = MainWindow(workbench, theme)
    qtbot.addWidget(window)
    window.show()
    session, canvas = workbench.session, window.canvas
    workbench.open([folder])
    qtbot.waitUntil(lambda: session.annotation is not None and session.row == 0)
    window.commands["import_masks"].trigger()
    dialog = window.import_dialog
    QTest.keyClicks(dialog.path, str(masks))
    QTest.keyClick(dialog.path, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.begin.isEnabled)
    assert dialog.plan.text() == "3 masks would be imported for 3 images."
    click(dialog.begin)
    qtbot.waitUntil(lambda: window.stage.banner.text.text().startswith("3 masks imported for 3 images."))
    qtbot.waitUntil(lambda: session.annotation is not None)
    assert np.array_equal(session.annotation.mask, mask)
    assert window.commands["undo"].text() == "Undo Import"
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    canvas.setFocus()
    pointer.drag(canvas, canvas.image_to_widget(QPointF(20, 20)), canvas.image_to_widget(QPointF(40, 30)))
    assert window.commands["undo"].text() == "Undo Brush"
    for _ in range(2):
        QTest.keyClick(canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.annotation.area == 0
    qtbot.waitUntil(lambda: not workbench.unsaved)
    window.close()
