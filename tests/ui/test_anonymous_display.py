"""The anonymous display: nothing that is on the screen, or read aloud, names a patient or a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMessageBox, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.annotation import State
from app.domain.image import Identity
from app.services.worklist import Entry
from app.storage.exports.export import ExportSummary
from app.storage.images.decoder import shown_name
from app.storage.settings import Settings
from app.ui.main_window import MainWindow
from app.ui.names import SOMEWHERE, Names
from app.ui.theme import Theme
from tests.ui.stand_in import StandInWorkbench, StandInWorklist

# The offscreen platform says so about every window that has a smallest size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

FOLDER = Path("/archive/Doe, Jane/visit 2024-03-01")
LONG = FOLDER / "Doe".ljust(99, "x")
JANE = Identity("4711", "Doe, Jane", "1.1", "20240301", "Doe follow-up", "1.1.1", "Doe left")
JOHN = Identity("4712", "Roe, John", "2.1", "20240102", "Roe", "2.1.1", "")
SECRETS = ("Doe", "Jane", "Roe", "John", "4711", "4712", "2024", "archive")
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


@pytest.fixture
def secretive(qtbot: QtBot, theme: Theme) -> MainWindow:
    """A window with four files of two patients, the second of which cannot be opened."""
    workbench = StandInWorkbench()
    names = ("Doe_1.dcm", "Doe_2.dcm", "Roe John 4712.dcm", "4712")
    entries = [Entry(number, FOLDER / name, State.ACCEPTED) for number, name in enumerate(names, 1)]
    workbench.worklist.set_entries(entries)
    workbench.workspace_folder = FOLDER / ".wavemask"
    window = MainWindow(workbench, theme)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    workbench.workspace_changed.emit(str(workbench.workspace_folder))
    workbench.worklist.identities.learn({1: JANE, 2: JANE, 3: JOHN, 4: JOHN})
    window.commands["group_patient"].trigger()
    return window


def visible_words(top: QWidget) -> list[str]:
    """Everything that a window shows, in its tool tips too, or says to a screen reader."""
    words = [top.windowTitle()]
    for widget in [top, *top.findChildren(QWidget)]:
        words += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface and widget.isVisible():
            words += [interface.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Value)]
        if isinstance(widget, QLabel):
            words.append(widget.text())
        if isinstance(widget, QLineEdit):
            words.append(widget.displayText())
        if isinstance(widget, QPlainTextEdit):
            words.append(widget.toPlainText())
    if isinstance(top, MainWindow):
        words.append(top.canvas.placeholder)
        model = top.worklist.model
        for line in range(model.rowCount()):
            index = model.index(line)
            heading = model.heading(index)
            words += [str(index.data(role)) for role in ROLES]
            words.append(f"{heading.title} {heading.detail}" if heading else model.names.problem(index.data(0x100)))
    return [word for word in words if word]


def secrets_in(top: QWidget) -> list[str]:
    return [word for word in visible_words(top) if any(secret in word for secret in SECRETS)]


def test_nothing_in_the_window_names_a_patient_or_a_file(secretive: MainWindow) -> None:
    window, workbench = secretive, secretive.workbench
    window.session.put(row=0)
    workbench.message.emit("error", f"Changes in {workbench.workspace_folder} cannot be saved at the moment.")
    workbench.message.emit("warning", "Roe John 4712.dcm has no mask to copy.")
    assert len(secrets_in(window)) > 20  # what is to be hidden
    window.commands["anonymous"].trigger()
    assert secrets_in(window) == []
    assert window.windowTitle() == "WaveMask — Image 1"
    assert window.stage.banner.text.text() == "Image 3 has no mask to copy."
    window.stage.banner.dismiss()
    assert window.stage.banner.text.text() == f"Changes in {SOMEWHERE} cannot be saved at the moment."
    model = window.worklist.model
    shown = [model.index(line).data() for line in range(model.rowCount())]
    assert shown == ["Patient 1", "Image 1", "Image 2", "Patient 2", "Image 3", "Image 4"]
    window.session.fail(1, "Doe_2.dcm is damaged; export it again.")
    assert secrets_in(window) == []
    assert window.canvas.placeholder == "Image 2 cannot be opened\nImage 2 is damaged; export it again."
    window.commands["anonymous"].trigger()
    assert window.canvas.placeholder == "Doe_2.dcm cannot be opened\nDoe_2.dcm is damaged; export it again."
    assert window.windowTitle().startswith("WaveMask — Doe_2.dcm — visit")


def test_nothing_in_the_dialogs_does(qtbot: QtBot, secretive: MainWindow) -> None:
    window, workbench = secretive, secretive.workbench
    window.commands["anonymous"].trigger()
    window.export()
    dialog = window.export_dialog
    qtbot.waitUntil(dialog.isActiveWindow)
    assert secrets_in(dialog) == []
    dialog.export.click()
    out = Path(workbench.calls[-1][1])
    assert out == FOLDER.with_name(f"{FOLDER.name}-masks")  # the data is as it was
    refused = [("Doe_2.dcm", f"{out / 'Doe_2.png'} cannot be written (Permission denied).")]
    summary = ExportSummary([out / "Doe_1.png"], refused, [("Roe John 4712.dcm", "Roe John_2.png")], cancelled=False)
    workbench.export_finished.emit(summary)
    assert secrets_in(dialog) == []
    assert dialog.details.toPlainText().splitlines() == [
        f"Image 2: {SOMEWHERE}",
        "Image 3 has another file name, because another image has the same name.",
    ]
    window.commands["anonymous"].trigger()
    assert "Roe John 4712.dcm is now Roe John_2.png" in dialog.details.toPlainText()
    window.commands["anonymous"].trigger()
    dialog.close()
    workbench.export_finished.emit(summary)
    assert secrets_in(window) == []
    workbench.unsaved = f"Changes in {workbench.workspace_folder} cannot be saved at the moment."
    window.closing._waiting = True
    workbench.settled.connect(window.close)
    window.closing._ask()
    box = window.findChild(QMessageBox)
    assert secrets_in(box) == []
    box.close()
    workbench.unsaved = ""  # or the window would stay open


def test_it_is_remembered_and_says_what_it_does_not_do(qtbot: QtBot, secretive: MainWindow, theme: Theme) -> None:
    action = secretive.commands["anonymous"]
    assert "what you export stay" in action.toolTip()
    action.trigger()
    assert secretive.workbench.settings.anonymous
    workbench = StandInWorkbench(3)
    workbench.settings = Settings(anonymous=True)
    again = MainWindow(workbench, theme)
    qtbot.addWidget(again)
    assert again.commands["anonymous"].isChecked()
    assert again.worklist.model.index(0).data() == "Image 1"


def test_the_filter_looks_for_what_is_shown(secretive: MainWindow) -> None:
    panel = secretive.worklist
    QTest.keyClicks(panel.filter, "doe")
    assert panel.model.listed == 2
    secretive.commands["anonymous"].trigger()
    assert panel.model.listed == 4
    assert secrets_in(secretive) == []
    QTest.keyClicks(panel.filter, "image 3")
    assert panel.model.listed == 1


def test_messages_about_what_was_open_before_stay_without_names(secretive: MainWindow) -> None:
    window, workbench = secretive, secretive.workbench
    workbench.message.emit("warning", "Roe John 4712.dcm has no mask to copy.")
    workbench.export_finished.emit(ExportSummary([], [("Doe_2.dcm", "The disk is full.")], [], cancelled=False))
    workbench.worklist.set_entries([])
    window.commands["anonymous"].trigger()
    assert secrets_in(window) + secrets_in(window.export_dialog) == []
    assert window.export_dialog.details.toPlainText() == "Image 2: The disk is full."
    window.stage.banner.dismiss()
    assert window.stage.banner.text.text() == "Image 3 has no mask to copy."


def test_the_numbers_stay_when_more_is_known(secretive: MainWindow) -> None:
    secretive.commands["anonymous"].trigger()
    model, worklist = secretive.worklist.model, secretive.workbench.worklist
    before = {model.index(line).data(): model.heading(model.index(line)) for line in (0, 3)}
    worklist.set_entries([*worklist.entries, Entry(9, FOLDER / "later", State.EMPTY)])
    worklist.identities.learn({9: Identity("4700"), 1: JANE})
    secretive.commands["group_patient"].trigger()
    assert {model.index(line).data(): model.heading(model.index(line)) for line in (0, 3)} == before
    assert model.index(6).data() == "Patient 3"


def sentence(listed: list[Entry], text: str) -> str:
    worklist = StandInWorklist()
    worklist.entries[:] = listed
    return Names(worklist, Settings(anonymous=True)).sentence(text)


# Without letters of what the sentences themselves say.
part = st.text(st.sampled_from("ABCXYZÉ123 ._-()'"), min_size=3, max_size=12).filter(
    lambda name: name.strip(" .") == name
)


@given(st.lists(part, min_size=1, max_size=5, unique=True), part)
def test_no_name_of_a_file_or_folder_is_left_in_a_sentence(names: list[str], folder: str) -> None:
    listed = [Entry(number, Path("/", folder, name), State.EMPTY) for number, name in enumerate(names)]
    for entry in listed:
        name, path = entry.path.name, entry.path
        for said in (
            f"{name} is gone.",
            f"“{name}” is gone.",
            f"{path}: gone.",
            f"Gone from {path.parent}",
            f"{path}x",
        ):
            hidden = sentence(listed, said)
            assert name not in hidden
            assert folder not in hidden


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("The brush paints 3 / 5 mm/px and more.", "The brush paints 3 / 5 mm/px and more."),
        ("Kept in /archive/Doe, Jane/visit 2024-03-01.", f"Kept in {SOMEWHERE}."),
        ("Kept in /archive/Doe, Jane/visit 2024-03-01-masks; b.", f"Kept in {SOMEWHERE}"),
        (r"Kept in C:\Doe Jane\x (full).", f"Kept in {SOMEWHERE}"),
        (r"Kept in \\server\Doe Jane.", f"Kept in {SOMEWHERE}"),
        ("Doe_1.dcm, not Doe_11.dcm.", "Image 1, not Doe_11.dcm."),
        ("/archive/Doe, Jane/visit 2024-03-01/Doe_1.dcm is gone.", "Image 1 is gone."),
        (f"{shown_name(LONG)} is gone.", "Image 2 is gone."),
        ("same is gone.", "an image is gone."),
    ],
)
def test_sentences(text: str, hidden: str) -> None:
    listed = [Entry(1, FOLDER / "Doe_1.dcm", State.EMPTY), Entry(2, LONG, State.EMPTY)]
    listed += [Entry(3, FOLDER / "same", State.EMPTY), Entry(4, FOLDER.parent / "same", State.EMPTY)]
    assert sentence(listed, text) == hidden
