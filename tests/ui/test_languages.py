"""All that the window shows is said through the translations: of a language that marks what it says, all is marked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.annotation import State
from app.domain.languages import ENGLISH, LANGUAGES
from app.domain.wording import speak
from app.storage.settings import SYSTEM_LANGUAGE
from app.ui.commands import COMMANDS, shown_keys
from app.ui.dialogs.about_dialog import LICENCES
from app.ui.dialogs.code_search import CodeSearch
from app.ui.main_window import MainWindow
from app.ui.panels.worklist_delegate import WorklistDelegate
from tests.foreign import foreign, unsaid
from tests.ui.stand_in import BUNDLES
from tests.ui.test_shortcuts import change
from tests.ui.windows import DIALOGS

# The offscreen platform says so about every window that has a smallest size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

# Words that are the same in every language: names of data and of the program, units, languages, and keys.
NAMES = {
    *(word for bundle in BUNDLES for word in bundle.description.name.split()), "Wave", "GMS", "breast", "ultrasound",
    "Lesion", "Cyst", "lesion", "images", "png", "SCT", "WaveMask",
    "px", "mm", "cm", "SHA", "CPU", *LANGUAGES.values(),
}  # fmt: skip
KEYS = {
    word
    for command in COMMANDS
    for keys in command.shortcuts
    for word in re.findall(r"\w{2,}", shown_keys(keys))
    if command.handler or keys in ("Esc", "Space")  # and not what is done with the mouse or fingers
}
# Data, and what the stand-ins for services say in plain English.
DATA = (
    *(words for both in LICENCES for words in both), "Logiq, first 12 patients", "Logiq, spring", "Logiq, summer",
    "From Kraków", "Reader A", "Reader B", "breast-3-aa", "breast-3-bb", "breast-7-dd",
    "It looks like ultrasound (99%).", "The disk is full.", "It stays.", "It is damaged.", "Compared on 1 images.",
    "Dice on 6 held-out images of 4 patients rose from 0.772 to 0.831.", "Undo «Brush»", "Redo «Clear»",
)  # fmt: skip


@pytest.fixture(autouse=True)
def marked() -> Iterator[None]:
    """A language that puts all it says into brackets."""
    with foreign(ENGLISH):
        yield


def unmarked(text: str) -> str:
    """What of a text was not said through the translations; empty where all was."""
    rest = text.replace("«»", "!")  # nothing is never translated
    for said in DATA:
        rest = rest.replace(said, "")
    rest = unsaid(rest)
    words = set(re.findall(r"[^\W\d_]{2,}", rest)) - NAMES - KEYS
    return " ".join(sorted(words)) + "!" * rest.count("!")


def texts(widget: QWidget) -> Iterator[str]:
    """All that a widget shows or has read out."""
    yield from (widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QMenu):
        yield widget.title()
    if isinstance(widget, QAbstractSpinBox):
        yield widget.text()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    elif isinstance(widget, QAbstractItemView) and widget.model():
        roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
        for row in range(widget.model().rowCount()):
            yield from (widget.model().index(row, 0).data(role) or "" for role in roles)


def found(top: QWidget) -> str:
    """What is not marked in a window, a line for each: of which widget, what is missing, and all of the text."""
    wrong = []
    for widget in [top, *top.findChildren(QWidget)]:
        # Codes have their own language, and licences are called what they are called.
        if (
            isinstance(widget, QScrollBar)
            or isinstance(widget.parentWidget(), CodeSearch)
            or widget.objectName().startswith("qt_")
        ):
            continue
        if widget.window() is not top and not isinstance(widget, QMenu):
            continue
        wrong += [f"{type(widget).__name__}: {unmarked(text)}: {text}" for text in texts(widget) if unmarked(text)]
    return "\n".join(wrong)


def at_work(window: MainWindow) -> QWidget:
    """Several Labels, images in every state, several of them chosen, steps to undo, and a cine to step through."""
    session, worklist = window.session, window.workbench.worklist
    session.labels.add("Cyst", "yellow")
    for entry, state in zip(worklist.entries, State, strict=False):
        entry.state, entry.confidence, entry.facts.off_list = state, 0.6, state is State.SKIPPED
        entry.facts.changed_at, entry.facts.disagreement = "2026-01-02T03:04:05+00:00", 0.4
    worklist.entries[0].facts.frames = {State.ACCEPTED: 2, State.EMPTY: 1}
    worklist.reset.emit()
    window.worklist.view.selectAll()
    session.batch.changed.emit()
    window.cine_bar.slider.set_frames(9)
    window.cine_bar.slider.set_states({3: State.ACCEPTED}, {3})
    return window


def grouped(window: MainWindow) -> QWidget:
    window.commands["group_patient"].trigger()
    window.commands["anonymous"].trigger()
    return window


def palette(window: MainWindow) -> QWidget:
    window.show_palette()
    return window


def shortcut_sheet(window: MainWindow) -> QWidget:
    window.show_shortcuts()
    return window.shortcut_sheet


def view_panel(window: MainWindow) -> QWidget:
    window.commands["view_panel"].trigger()
    return window.view_panel


SHOWN = (lambda window: window, at_work, grouped, palette, shortcut_sheet, view_panel)


@pytest.mark.parametrize("shown", [*SHOWN, *DIALOGS])
def test_all_is_said_through_the_translations(window: MainWindow, shown: Callable[[MainWindow], QWidget]) -> None:
    top = shown(window)
    assert found(top) == ""
    top.close()
    window.workbench.unsaved = ""  # or the window would stay open


def test_a_conflict_of_keys_is(window: MainWindow, qtbot: QtBot) -> None:
    sheet = window.shortcut_sheet
    window.show_shortcuts()
    qtbot.waitUntil(sheet.isActiveWindow)
    change(sheet, "reject", Qt.Key.Key_E)
    assert sheet.take.isVisible()
    assert found(sheet) == ""


def test_all_commands_are(window: MainWindow) -> None:
    actions = [window.commands[command.id] for command in COMMANDS if command.handler]
    actions += [action for menu in window.commands.menus.values() for action in menu.actions()]
    assert len(actions) > 200
    shown = [text for action in actions for text in (action.text(), action.iconText(), action.toolTip())]
    assert [text for text in shown if unmarked(text)] == []


def test_the_hints_of_tools_are(window: MainWindow) -> None:
    for command in COMMANDS:
        if command.group == "tool":
            window.commands[command.id].trigger()
            assert window.status.hint.text().startswith("«")
            assert not unmarked(window.status.hint.text())


def test_a_text_that_is_not_is_found(window: MainWindow) -> None:
    planted = QLabel("Half «of it»", window.canvas)
    assert "QLabel: Half: Half «of it»" in found(window)
    planted.deleteLater()


def listed(view: QAbstractItemView) -> list[str]:
    return [view.model().index(row, 0).data() for row in range(view.model().rowCount())]


def test_a_command_is_found_in_the_language_and_in_english(window: MainWindow) -> None:
    speak(lambda text, _: {"Export…": "Ausgeben…"}.get(text, ""))
    window.commands.retitle("export", "Ausgeben…")
    window.show_palette()
    for typed in ("ausg", "expo", "downl"):
        window.command_palette.search.setText(typed)
        assert "Ausgeben…" in listed(window.command_palette.list)[:3]
    window.show_shortcuts()
    for typed in ("ausg", "expo"):
        window.shortcut_sheet.search.setText(typed)
        assert "Ausgeben" in listed(window.shortcut_sheet.list)


def test_the_language_is_chosen_for_the_next_start(window: MainWindow) -> None:
    settings = window.workbench.settings
    assert settings.language == SYSTEM_LANGUAGE
    assert window.commands["language_system"].isChecked()
    assert {window.commands[f"language_{code}"].text() for code in LANGUAGES} == set(LANGUAGES.values())
    window.commands["language_ur"].trigger()
    assert settings.language == "ur"
    assert "اردو" in window.stage.banner.text.text()
    assert not window.commands["language_system"].isChecked()
    window.commands["language_system"].trigger()
    assert settings.language == SYSTEM_LANGUAGE
    assert "system" in window.stage.banner.text.text()


@pytest.fixture
def from_the_right(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_urdu_is_laid_out_from_the_right_and_images_are_not(from_the_right: None, window: MainWindow) -> None:
    worklist, proposal = (part.mapTo(window, QPoint()).x() for part in (window.worklist, window.proposal))
    assert worklist > proposal
    for part in (window.canvas, window.cine_bar, window.proposal.slider, window.proposal.curve):
        assert not part.isRightToLeft()
    # The thumbnail of a row stands at its right end, a press on the eye at the left end of a Label's row hides it.
    view = window.worklist.view
    assert isinstance(view.itemDelegate(), WorklistDelegate)
    row = view.visualRect(view.model().index(0, 0))
    picture = view.grab(row).toImage()
    ground = picture.pixelColor(picture.width() // 2, 1)
    dark = [x for x in range(picture.width()) if picture.pixelColor(x, picture.height() // 2) != ground]
    assert max(dark) > 0.95 * picture.width()
    labels = window.label_panel.view
    first = labels.visualRect(labels.model().index(0, 0))
    place = first.topLeft()
    place += type(place)(first.height(), first.height() // 2)
    QTest.mouseClick(labels.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not window.session.labels.all[0].visible
