"""The model library: what it tells of the versions, and what the user does with them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from app.storage.model_shelf import Status
from app.ui.dialogs.library_list import LINES
from app.ui.dialogs.model_library_dialog import ModelLibraryDialog
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from tests.ui.clipping import clipped
from tests.ui.library_stand_in import BREAST, StandInVersions, shipped, some, version

# The offscreen platform says so about every window that has a smallest size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def versions(window: MainWindow) -> StandInVersions:
    versions: StandInVersions = window.workbench.versions
    versions.use(some())
    return versions


@pytest.fixture
def library(qtbot: QtBot, window: MainWindow, versions: StandInVersions) -> ModelLibraryDialog:
    window.commands["model_library"].trigger()
    qtbot.waitUntil(window.model_library.isActiveWindow)
    return window.model_library


def click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, LEFT)


def pick(library: ModelLibraryDialog, bundle_id: str) -> None:
    """Click the row of a version."""
    index = library.list.rows.index_of(bundle_id)
    library.list.scrollTo(index)
    QTest.mouseClick(library.list.viewport(), LEFT, pos=library.list.visualRect(index).center())
    assert library.list.version.id == bundle_id


def listed(library: ModelLibraryDialog) -> list[str]:
    rows = library.list.rows
    return [rows.index(row).data() for row in range(rows.rowCount())]


def told(library: ModelLibraryDialog, bundle_id: str) -> list[str]:
    return list(library.list.rows.index_of(bundle_id).data(LINES))


def about(library: ModelLibraryDialog) -> str:
    """All that the page about the chosen version says."""
    return "\n".join(label.text() for label in library.details.findChildren(QLabel) if label.isVisible())


def test_versions_stand_under_what_they_are_for(library: ModelLibraryDialog) -> None:
    assert listed(library) == [
        "Breast ultrasound · lesion",
        "Logiq, spring",
        "Logiq, summer",
        "From Kraków",
        "Logiq, first 12 patients",
        "Breast ultrasound",
        "Colon polyp",
        "Colon polyp",
    ]
    assert library.list.version.title == "Logiq, spring"
    assert not library.isModal()
    assert told(library, "breast-3-aa")[0].startswith("Used before · 2026-05-04 ")
    assert told(library, "breast-3-aa")[0].endswith(" · Reader A")
    assert told(library, "breast-3-aa")[1:] == [
        "Learned from 14 masks of 12 patients",
        "From “Breast ultrasound”",
        "Overlap (Dice) 0.831 on its held-out images",
    ]
    assert told(library, "breast-7-dd")[2] == "From a version that is not here any more"
    assert told(library, "polyp-2") == ["In use · comes with WaveMask"]


def test_it_begins_at_the_version_that_proposes_on_the_open_image(
    qtbot: QtBot, window: MainWindow, versions: StandInVersions
) -> None:
    versions.use([*some(), version("breast-ultrasound-2", "Used here", Status.EARLIER)])
    window.commands["model_library"].trigger()
    assert window.session.choice.bundle.description.id == window.model_library.list.version.id == "breast-ultrasound-2"


def test_only_what_was_measured_on_the_same_images_is_compared(library: ModelLibraryDialog) -> None:
    assert told(library, "breast-3-cc")[-1] == "−0.005: same held-out images as the one in use"  # noqa: RUF001
    assert not any("same" in line for bundle_id in ("breast-3-aa", "breast-7-dd") for line in told(library, bundle_id))
    pick(library, "breast-3-bb")
    assert "Same held-out images as “Logiq, summer”, which has 0.842: +0.005." in about(library)
    assert "0.831" not in about(library)
    assert "0.901" not in about(library)
    pick(library, "breast-7-dd")
    assert "No other version was measured on the same held-out images" in about(library)


def test_the_lineage_goes_back_to_what_came_with_the_program(library: ModelLibraryDialog) -> None:
    pick(library, "breast-3-cc")
    page = about(library)
    chain = ["Comes with WaveMask", "Breast ultrasound", "2026-05-04", "Logiq, first 12", "2026-06-18", "Logiq, spring"]
    where = [page.index(part, page.index("Where it comes from")) for part in chain]
    assert where == sorted(where)


def test_a_lineage_that_goes_round_in_a_circle_ends(versions: StandInVersions, library: ModelLibraryDialog) -> None:
    versions.use([version("a", "A", parent="b"), version("b", "B", parent="a"), version("c", "C", parent="c")])
    for bundle_id in "abc":
        pick(library, bundle_id)


def test_a_candidate_is_used_once_it_was_tested(versions: StandInVersions, library: ModelLibraryDialog) -> None:
    pick(library, "breast-3-bb")
    assert not library.details.use.isEnabled()
    assert library.details.use.toolTip() == "This version is in use already."
    pick(library, "breast-3-cc")
    assert "It was not better: Dice on 9 held-out images" in library.details.verdict.text()
    assert "You can use it all the same." in library.details.verdict.text()
    click(library.details.use)
    assert versions.calls == [("activate", "breast-3-cc")]
    assert "is tested before it is used" in library.said.text()
    assert not library.details.use.isEnabled()
    versions.message.emit("error", "“Logiq, summer” was not put into use: it is damaged.")
    assert library.said.text() == "“Logiq, summer” was not put into use: it is damaged."
    assert library.details.use.isEnabled()
    click(library.details.use)
    status = {"breast-3-bb": Status.EARLIER, "breast-3-cc": Status.ACTIVE}
    versions.use([replace(one, status=status.get(one.id, one.status)) for one in versions.versions])
    versions.message.emit("info", "“Logiq, summer” is used from now on.")
    assert listed(library)[1] == "Logiq, summer"
    assert library.details.standing.text().startswith("In use")
    assert "You can use it" not in library.details.verdict.text()


def test_going_back_is_for_the_group(versions: StandInVersions, library: ModelLibraryDialog) -> None:
    pick(library, "polyp-2")
    assert not library.details.back.isEnabled()
    assert library.details.back.toolTip() == "No other version for the same was in use before."
    assert library.details.back.accessibleDescription() == library.details.back.toolTip()
    pick(library, "breast-7-dd")
    click(library.details.back)
    assert versions.calls == [("roll_back", BREAST)]


def test_a_title_is_changed_in_place(qtbot: QtBot, versions: StandInVersions, library: ModelLibraryDialog) -> None:
    pick(library, "breast-3-aa")
    click(library.details.rename)
    editor = library.list.findChild(QLineEdit)
    assert editor.hasFocus()
    assert editor.selectedText() == "Logiq, first 12 patients"
    QTest.keyClicks(editor, "Win")
    versions.use([*versions.versions, version("breast-3-ee", "New", Status.CANDIDATE)])  # one arrives meanwhile
    QTest.keyClicks(editor, "ter")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "New" in listed(library))
    assert versions.calls == [("rename", "breast-3-aa", "Winter")]
    assert library.details.title.text() == "Winter"
    assert library.list.version.id == "breast-3-aa"
    assert told(library, "breast-3-bb")[2] == "From “Winter”"


def test_an_empty_title_and_esc_leave_it(qtbot: QtBot, versions: StandInVersions, library: ModelLibraryDialog) -> None:
    for keys in (Qt.Key.Key_Delete, Qt.Key.Key_Return), (Qt.Key.Key_X, Qt.Key.Key_Escape):
        QTest.keyClick(library.list, Qt.Key.Key_F2)
        for key in keys:
            QTest.keyClick(QApplication.focusWidget(), key)
        qtbot.waitUntil(library.list.hasFocus)
    assert versions.calls == []
    assert library.isVisible()


def test_a_note_is_kept_with_return_and_when_it_is_left(
    qtbot: QtBot, versions: StandInVersions, library: ModelLibraryDialog
) -> None:
    pick(library, "breast-3-cc")
    note = library.details.note
    QTest.mouseClick(note.viewport(), LEFT)
    QTest.keyClicks(note, "Too bold")
    versions.changed.emit()  # something else happens meanwhile
    assert note.toPlainText() == "Too bold"
    QTest.keyClick(note, Qt.Key.Key_Return)
    assert versions.calls == [("annotate", "breast-3-cc", "Too bold")]
    QTest.keyClick(note, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(note, "at edges")
    library.list.choose("breast-3-aa")  # without the note having been left
    assert versions.calls[-1] == ("annotate", "breast-3-cc", "Too bold\nat edges")
    assert note.toPlainText() == ""
    QTest.keyClicks(note, "x")
    QTest.keyClick(note, Qt.Key.Key_Tab)
    assert versions.calls[-1] == ("annotate", "breast-3-aa", "x")
    note.setFocus()
    QTest.keyClicks(note, "y")
    library.close()
    assert versions.calls[-1] == ("annotate", "breast-3-aa", "xy")


def test_what_is_deleted_can_be_taken_back(versions: StandInVersions, library: ModelLibraryDialog) -> None:
    for bundle_id, why in (
        ("breast-3-bb", "This version is in use; use another one first."),
        ("breast-3", "This version comes with WaveMask and stays."),
    ):
        pick(library, bundle_id)
        assert not library.details.delete.isEnabled()
        assert library.details.delete.toolTip() == why
        QTest.keyClick(library.list, Qt.Key.Key_Delete)
        assert library.said.text() == why
    assert not library.undo.isVisible()
    pick(library, "breast-3-cc")
    click(library.details.delete)
    assert "Logiq, summer" not in listed(library)
    assert library.said.text() == "“Logiq, summer” is in the trash."
    assert library.list.version.id == "breast-7-dd"
    QTest.keyClick(library.list, Qt.Key.Key_Delete)
    click(library.undo)
    assert versions.calls[-1] == ("restore", "breast-7-dd")
    assert library.list.version.id == "breast-7-dd"
    QTest.keyClick(library.list, "Z", Qt.KeyboardModifier.ControlModifier)
    assert versions.calls[-1] == ("restore", "breast-3-cc")
    assert library.list.version.id == "breast-3-cc"
    assert not library.undo.isVisible()
    assert len(versions.versions) == len(some())


def test_what_cannot_be_deleted_or_taken_back_is_said(
    versions: StandInVersions, library: ModelLibraryDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused = "The disk is full; free some space."
    monkeypatch.setattr(versions, "trash", lambda _: versions.message.emit("error", refused))
    pick(library, "breast-3-cc")
    click(library.details.delete)
    assert library.said.text() == refused
    assert not library.undo.isVisible()
    monkeypatch.undo()
    monkeypatch.setattr(versions, "restore", lambda _: versions.message.emit("error", refused))
    click(library.details.delete)
    click(library.undo)
    assert library.said.text() == refused
    assert library.undo.isEnabled()


def test_export_and_import_ask_for_a_file(versions: StandInVersions, library: ModelLibraryDialog) -> None:
    versions.rename("breast-3-cc", "Ada / summer: 2026")
    pick(library, "breast-3-cc")
    click(library.details.export)
    dialog = library.findChild(QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "Ada summer 2026.wavemask-model"
    dialog.fileSelected.emit("/there/model.wavemask-model")
    dialog.close()
    assert versions.calls[-1] == ("export", "breast-3-cc", Path("/there/model.wavemask-model"))
    dialog.deleteLater()
    click(library.import_button)
    library.findChildren(QFileDialog)[-1].fileSelected.emit("/here/other.wavemask-model")
    library.findChildren(QFileDialog)[-1].close()
    assert versions.calls[-1] == ("import_file", Path("/here/other.wavemask-model"))
    versions.use([*versions.versions, version("breast-9", "From Ghent", Status.INSTALLED)])
    assert library.list.version.id == "breast-9"


def test_a_candidate_that_arrives_does_not_take_the_eye_away(
    versions: StandInVersions, library: ModelLibraryDialog
) -> None:
    pick(library, "breast-3-aa")
    versions.use([*versions.versions, version("breast-3-ee", "New", Status.CANDIDATE)])
    assert library.list.version.id == "breast-3-aa"


def test_the_card_loads_nothing(
    qtbot: QtBot, versions: StandInVersions, library: ModelLibraryDialog, tmp_path: Path
) -> None:
    (tmp_path / "secret.png").write_bytes(b"not for the card")
    card = f"# Card\n![x]({tmp_path}/secret.png) <img src='{tmp_path}/secret.png'>\n[more](https://example.org)\n"
    (tmp_path / "CARD.md").write_text(card, encoding="utf-8")
    versions.use([version("a", "A", folder=tmp_path), version("b", "B")])
    pick(library, "a")
    click(library.details.page_buttons[1])
    browser = library.details.card
    assert browser.toPlainText().startswith("Card")
    image = QTextDocument.ResourceType.ImageResource.value
    assert browser.loadResource(image, QUrl.fromLocalFile(str(tmp_path / "secret.png"))) is None
    assert "￼" not in browser.toPlainText()  # what stands in a text for a picture
    assert not browser.openLinks()
    pick(library, "b")
    assert browser.toPlainText() == "This version has no model card."


def test_where_nothing_but_the_programs_models_is_here_it_says_how_versions_come_about(
    versions: StandInVersions, library: ModelLibraryDialog
) -> None:
    assert not library.hint.isVisible()
    versions.use(shipped())
    assert library.hint.isVisible()
    assert "“Improve model…” makes new versions from your accepted masks" in library.hint.text()
    assert library.details.compare.toolTip().startswith("There is no other version")
    versions.use([])
    assert library.nothing.isVisible()
    versions.use(shipped())
    assert library.details.isVisible()


def test_by_keyboard_alone(qtbot: QtBot, window: MainWindow, versions: StandInVersions) -> None:
    button = window.proposal.model
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Qt.Key.Key_Up)
    assert menu.activeAction() is window.commands["model_library"]
    QTest.keyClick(menu, Qt.Key.Key_Return)
    library = window.model_library
    qtbot.waitUntil(library.isActiveWindow)
    assert not library.isModal()
    assert library.list.hasFocus()
    QTest.keyClick(library.list, Qt.Key.Key_Down)
    assert library.list.version.id == "breast-3-cc"
    for _ in range(5):  # the heading of the next group is no stop
        QTest.keyClick(library.list, Qt.Key.Key_Down)
    assert library.list.version.id == "polyp-2"
    QTest.keyClick(library.list, Qt.Key.Key_Home)
    assert library.list.version.id == "breast-3-bb"
    QTest.keyClick(library.list, Qt.Key.Key_Down)
    for _ in range(20):
        if library.details.use.hasFocus():
            break
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(library.details.use, Qt.Key.Key_Space)
    assert versions.calls == [("activate", "breast-3-cc")]
    QTest.keyClick(library.list, Qt.Key.Key_Escape)
    assert not library.isVisible()


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_nothing_is_clipped_at_the_smallest_size(
    qtbot: QtBot, theme: Theme, versions: StandInVersions, library: ModelLibraryDialog, mode: str
) -> None:
    theme.set_mode(mode)
    library.resize(library.minimumSize())
    QTest.keyClick(library.list, Qt.Key.Key_End)
    pick(library, "breast-7-dd")
    QTest.keyClick(library.list, Qt.Key.Key_Delete)
    rows, metrics = library.list.rows, library.list.fontMetrics()
    for one in some():
        if one.id != "breast-7-dd":
            pick(library, one.id)
            qtbot.waitUntil(lambda: clipped(library) == [])
            room = library.list.visualRect(rows.index_of(one.id)).width() - 60
            assert [line for line in told(library, one.id) if metrics.horizontalAdvance(line) > room] == []
    versions.use(shipped())
    qtbot.waitUntil(lambda: clipped(library) == [])
