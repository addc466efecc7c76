"""Who reads, blind reading, comparison and adjudication, and the report: on the real window over the real services."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt, QUrl
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.agreement import MOST_BLOBS, Side
from app.domain.annotation import State
from app.domain.image import UNCALIBRATED
from app.paths import modality_classifier_file
from app.services import reports as reports_module
from app.services.reader_comparison import Compared
from app.services.workbench import Workbench
from app.storage.settings import Settings
from app.storage.workspace import Workspace
from app.ui.dialogs.comparison_dialog import PENS
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from tests import pictures
from tests.direct_decoder import DirectDecoder
from tests.storage.two_readers import ANNA, BOB, propose, read, square, two_readings

# The offscreen platform says so about every window that has a smallest size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Start = Callable[..., MainWindow]


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path, theme: Theme, monkeypatch: pytest.MonkeyPatch) -> Start:
    """Opens a window on a folder for a reader, once the one before is closed."""
    monkeypatch.setattr(reports_module, "Decoder", DirectDecoder)
    windows: list[MainWindow] = []

    def saved(window: MainWindow) -> None:
        qtbot.waitUntil(lambda: not window.workbench.unsaved)

    def begin(folder: Path, reader: str, **settings: object) -> MainWindow:
        if windows:
            windows.pop().close()
        command = [sys.executable, "-c", "import sys; sys.stdin.read()"]
        chosen = Settings(reader=reader, theme="light", **settings)
        workbench = Workbench(chosen, tmp_path / "user", tmp_path / "no models", modality_classifier_file(), command)
        window = MainWindow(workbench, theme)
        windows.append(window)
        qtbot.addWidget(window, before_close_func=saved)
        window.show()
        qtbot.waitExposed(window)
        with qtbot.waitSignal(workbench.session.frame_opened):
            workbench.open([folder])
        return window

    return begin


@pytest.fixture
def study(tmp_path: Path) -> Path:
    folder = tmp_path / "study"
    folder.mkdir()
    list(two_readings(folder, (10,)))
    return folder


def masks_of_both(study: Path) -> list[bytes]:
    """All that is stored of the two readers."""
    with closing(Workspace(study / ".wavemask", ANNA)) as workspace:
        both = [workspace.load_of(1, reader) for reader in (ANNA, BOB)]
    return [annotation.layer.tobytes() for one in both if one for annotation in one.annotations.values()]


def compare(qtbot: QtBot, window: MainWindow):
    window.commands["compare_readers"].trigger()
    dialog, comparison = window.readers.comparison, window.workbench.comparison
    qtbot.waitUntil(lambda: bool(comparison.compared or comparison.problem))
    return dialog, comparison


def press_escape(dialog: QDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_third_reader_decides_blob_by_blob_in_one_step(qtbot: QtBot, start: Start, study: Path) -> None:
    before = masks_of_both(study)
    window = start(study, "Consensus")
    dialog, comparison = compare(qtbot, window)
    # Squares of 40 pixels, B's 10 further right: they share 30 of 40 columns.
    assert "Dice 0.750, HD95 10.0 px" in dialog.numbers.text()
    # A is from column 100 to 139, B from 110 to 149; in either strip lie 400 pixels.
    assert [dialog.differences.item(row).text() for row in range(2)] == [
        "1. 400 px, only A has it: open",
        "2. 400 px, only B has it: open",
    ]
    assert not dialog.apply.isEnabled()
    dialog.differences.setFocus()
    QTest.keyClick(dialog.differences, Qt.Key.Key_A)
    assert dialog.differences.currentRow() == 1
    assert not dialog.apply.isEnabled()
    QTest.keyClick(dialog.differences, Qt.Key.Key_B)
    click(dialog.apply)
    annotated = window.session.annotated
    assert annotated
    # A's strip is in it and so is B's: the two squares together.
    assert (annotated.active.mask == (square(100) | square(110))).all()
    assert [entry.name for entry in annotated.history] == ["Adjudication"]
    assert annotated.state is State.CORRECTED
    window.commands["undo"].trigger()
    assert (annotated.active.mask == square(100)).all()  # the proposal
    dialog.differences.setCurrentRow(0)
    click(dialog.takes[Side.B])
    click(dialog.apply)
    assert (annotated.active.mask == square(110)).all()
    qtbot.waitUntil(lambda: not window.workbench.unsaved)
    assert masks_of_both(study) == before
    # That this reader has not found it blind is on record.
    with closing(sqlite3.connect(study / ".wavemask" / "workspace.sqlite3")) as db:
        entries = "\n".join(map(str, db.execute("SELECT * FROM audit")))
    assert entries.count("readings seen") == 1

    window = start(study, "Consensus")
    annotated = window.session.annotated
    assert annotated
    assert (annotated.active.mask == square(110)).all()
    # It began with an adjudication, so it goes on with one.
    _, comparison = compare(qtbot, window)
    assert not comparison.why_not


def test_others_are_not_shown_where_it_cannot_go_on_record(qtbot: QtBot, start: Start, study: Path) -> None:
    window = start(study, "Consensus")
    window.workbench._journal.read_only = True
    _, comparison = compare(qtbot, window)
    assert "goes on record" in comparison.problem
    assert comparison.compared is None


@pytest.mark.parametrize(("side", "left"), [(Side.A, 100), (Side.B, 110)])
def test_all_is_taken_from_one_of_them_at_once(qtbot: QtBot, start: Start, study: Path, side: Side, left: int) -> None:
    window = start(study, "Consensus")
    dialog, _ = compare(qtbot, window)
    assert dialog.rests[side].text() == f"All from {side}"
    click(dialog.rests[side])
    click(dialog.apply)
    assert window.session.annotation
    assert (window.session.annotation.mask == square(left)).all()


def test_the_rest_is_taken_where_there_is_too_much_to_decide_one_by_one(
    qtbot: QtBot, start: Start, study: Path
) -> None:
    window = start(study, "Consensus")
    dialog, comparison = compare(qtbot, window)
    a, b = np.random.default_rng(3).random((2, 240, 320)) < 0.5
    comparison.show(Compared.of(a, b, dict.fromkeys(Side, True), UNCALIBRATED))
    assert comparison.compared.blob_count > dialog.differences.count() == MOST_BLOBS
    assert "smaller places are not listed" in dialog.note.text()
    for row in range(3):
        QTest.keyClick(dialog.differences, Qt.Key.Key_B)
        assert dialog.differences.currentRow() == row + 1
    assert dialog.rests[Side.A].text() == "The rest from A"
    click(dialog.rests[Side.A])
    click(dialog.apply)
    expected = a.copy()
    for blob in comparison.compared.blobs[:3]:
        expected[blob.rect.window][blob.inside] = b[blob.rect.window][blob.inside]
    assert (window.session.annotation.mask == expected).all()


@pytest.mark.parametrize("leave", [QDialog.close, press_escape])
def test_both_outlines_are_drawn_and_go_with_the_dialog(
    qtbot: QtBot, start: Start, study: Path, leave: Callable[[QDialog], object]
) -> None:
    window = start(study, "Consensus")
    window.commands["show_mask"].trigger()  # off
    dialog, comparison = compare(qtbot, window)

    def colours() -> list[bool]:
        picture = window.canvas.grab().toImage()
        found = []
        for side, column in ((Side.A, 100.25), (Side.B, 149.75)):
            at = window.canvas.image_to_widget(QPointF(column, 100))
            near = [
                picture.pixelColor(round(at.x()) + dx, round(at.y()) + dy)
                for dx in range(-2, 3)
                for dy in range(-9, 10)
            ]
            found.append(any(_close(colour, PENS[side].colour) for colour in near))
        return found

    assert colours() == [True, True]
    assert dialog.geometry().center().x() < window.canvas.mapToGlobal(window.canvas.rect().topLeft()).x()
    leave(dialog)
    assert not dialog.isVisible()
    assert not comparison.active
    assert colours() == [False, False]


def _close(one: QColor, other: QColor) -> bool:
    return max(abs(a - b) for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)) < 24


@pytest.mark.parametrize("reader", [ANNA, BOB])
def test_whoever_has_submitted_looks_but_keeps_what_they_found(
    qtbot: QtBot, start: Start, study: Path, reader: str
) -> None:
    before = masks_of_both(study)
    window = start(study, reader)
    dialog, comparison = compare(qtbot, window)
    assert comparison.compared
    assert "under another reader name" in dialog.note.text()
    assert not any(button.isEnabled() for button in (*dialog.takes.values(), *dialog.rests.values(), dialog.apply))
    QTest.keyClick(dialog.differences, Qt.Key.Key_A)
    comparison.take_rest(Side.B)
    comparison.apply()
    assert comparison.decisions == [None, None]
    assert masks_of_both(study) == before


def test_nobody_sees_others_before_their_own_is_submitted(qtbot: QtBot, start: Start, study: Path) -> None:
    window = start(study, "Third")
    window.session.begin_stroke(50, 50, 5, True)
    window.session.commit_stroke()
    dialog, comparison = compare(qtbot, window)
    assert comparison.compared is None
    assert "Submit your own reading" in dialog.numbers.text()
    dialog.close()

    # Once it is accepted and submitted, they are shown.
    window.session.accept()
    qtbot.waitUntil(lambda: not window.workbench.unsaved)
    window.commands["submit"].trigger()
    submit = window.readers.submit_dialog
    assert submit.this.isEnabled()
    with qtbot.waitSignal(window.workbench.submissions.finished) as told:
        click(submit.submit)
    assert told.args == ["1 image submitted."]
    assert not submit.isVisible()
    _, comparison = compare(qtbot, window)
    assert comparison.readers == sorted([ANNA, BOB, "Third"])


def test_all_that_is_decided_is_submitted_once(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    folder = tmp_path / "several"
    folder.mkdir()
    with closing(Workspace(folder / ".wavemask", ANNA)) as workspace:
        for seed in range(4):
            path = pictures.write(folder / f"{seed}.png", pictures.ultrasound, seed)
            propose(workspace, path, square(100))
            if seed < 3:
                read(workspace, path, square(100))
        workspace.submit(1)
        window = start(folder, ANNA)
        qtbot.waitUntil(lambda: not window.workbench.activity)
        window.commands["submit"].trigger()
        dialog = window.readers.submit_dialog
        assert dialog.all.text() == "All decided images (3)"
        click(dialog.all)
        with qtbot.waitSignal(window.workbench.submissions.finished) as told:
            click(dialog.submit)
        assert told.args == ["2 images submitted. The others had been submitted before."]
        assert [bool(workspace.submitted(image_id)) for image_id in (1, 2, 3, 4)] == [True, True, True, False]


def test_what_stands_in_the_way_is_one_sentence(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    folder = tmp_path / "one"
    folder.mkdir()
    path = pictures.write(folder / "a.png", pictures.ultrasound)
    with closing(Workspace(folder / ".wavemask", ANNA)) as workspace:
        propose(workspace, path, square(100))
        read(workspace, path, square(100))
        window = start(folder, "Third")
        dialog, _ = compare(qtbot, window)
        assert dialog.numbers.text().startswith("Nobody has submitted this image yet")
        workspace.submit(1)
        dialog.close()
        dialog, _ = compare(qtbot, window)
        assert dialog.numbers.text().startswith(f"Only {ANNA} has submitted this image yet")
    # Undecided work is not submitted.
    window.commands["submit"].trigger()
    submit = window.readers.submit_dialog
    assert "not decided yet" in submit.why_not.text()
    assert not submit.submit.isEnabled()


def test_who_reads_can_be_changed(qtbot: QtBot, start: Start, study: Path) -> None:
    window = start(study, "")
    assert not window.readers.strip.isVisible()
    window.commands["reader"].trigger()
    strip = window.readers.strip
    qtbot.waitUntil(strip.name.hasFocus)
    click(strip.leave)
    assert not strip.isVisible()
    window.commands["reader"].trigger()
    QTest.keyClicks(strip.name, "Dr. B")
    with qtbot.waitSignal(window.session.frame_opened):
        QTest.keyClick(strip.name, Qt.Key.Key_Return)
    assert window.workbench.settings.reader == "Dr. B"
    assert not strip.isVisible()
    # The work goes on under that name.
    window.session.clear()
    qtbot.waitUntil(lambda: not window.workbench.unsaved)
    with closing(Workspace(study / ".wavemask", "Dr. B")) as workspace:
        stored = workspace.load(1)
    assert stored
    assert stored.history


def test_an_earlier_mask_is_shown_and_brought_back(qtbot: QtBot, start: Start, study: Path) -> None:
    window = start(study, "Third")
    window.session.accept()  # the proposal
    window.session.clear()
    window.session.accept()
    window.session.begin_stroke(120, 100, 6, True)
    window.session.commit_stroke()
    window.commands["revisions"].trigger()
    dialog = window.readers.revisions
    qtbot.waitUntil(lambda: dialog.view.count() == 2)
    newest, first = (dialog.view.item(row).text() for row in range(2))
    assert newest.startswith("2.")
    assert "0 px   Dice with the present mask 0.000" in newest
    assert newest.endswith("Third")
    assert first.startswith("1.")
    assert "1\u202f600 px" in first
    dialog.view.setCurrentRow(1)
    steps = len(window.session.annotated.history)
    click(dialog.restore)
    assert (window.session.annotation.mask == square(100)).all()
    assert len(window.session.annotated.history) == steps + 1
    qtbot.waitUntil(lambda: dialog.view.item(1) is not None and "as now" in dialog.view.item(1).text())
    window.commands["undo"].trigger()
    assert not (window.session.annotation.mask == square(100)).all()
    click(dialog.close_button)
    assert not dialog.isVisible()


def test_the_report_opens_in_the_browser_and_the_table_is_written(
    qtbot: QtBot, start: Start, study: Path, tmp_path: Path
) -> None:
    window = start(study, ANNA)
    opened: list[QUrl] = []
    dialog = window.readers.report_dialog
    dialog._open_file = opened.append
    window.commands["report"].trigger()
    with qtbot.waitSignal(window.workbench.reports.report_finished):
        click(dialog.write)
    (url,) = opened
    text = Path(url.toLocalFile()).read_text(encoding="utf-8")
    assert "Reader 1" in text
    assert "Müller" not in text
    assert Path(url.toLocalFile()).parent == study / ".wavemask" / "reports"
    assert not dialog.isVisible()

    comparing, _ = compare(qtbot, window)
    with qtbot.waitSignal(window.workbench.reports.agreement_finished):
        comparing._save_to(str(tmp_path / "out"))
    assert (tmp_path / "out" / "agreement.csv").exists()

    # Names are for those who may see them.
    window.commands["anonymous"].trigger()
    window.commands["report"].trigger()
    assert not dialog.with_names.isEnabled()
    with qtbot.waitSignal(window.workbench.reports.report_finished) as told:
        click(dialog.write)
        window.workbench.reports.cancel()
    assert "cancelled" in str(told.args[0])
    assert "cancelled" in dialog.problem.text()
