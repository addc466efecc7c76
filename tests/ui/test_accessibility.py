"""Every control of the window and its dialogs has a name for a screen reader and is reached by the keyboard alone."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

import pytest
import pytestqt.exceptions
from PySide6.QtCore import QSize, Qt, QTranslator
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QDockWidget,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QRadioButton,
    QScrollBar,
    QTextBrowser,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

import app.ui
from app.domain.languages import LANGUAGES, RIGHT_TO_LEFT
from app.domain.wording import Translate, speak
from app.paths import translations_folder
from app.services.speaking import CONTEXT
from app.storage.settings import Settings
from app.ui.commands import COMMANDS
from app.ui.image_canvas import ImageCanvas
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from tests.ui.clipping import clipped
from tests.ui.stand_in import StandInWorkbench
from tests.ui.windows import DIALOGS, window_with_everything

# The offscreen platform says so about every window that has a smallest size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ROOM = QSize(1280, 720)  # what is left of a screen of 3840 x 2160 at 300 %

INTERACTIVE = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit,
    QTextBrowser, ImageCanvas,
)  # fmt: skip


def controls(top: QWidget) -> list[QWidget]:
    """What can be seen in a window and used; parts that Qt builds a control of are the control's affair."""
    return [
        widget
        for widget in top.findChildren(QWidget)
        if widget.isVisible()
        and widget.window() is top
        and isinstance(widget, INTERACTIVE)
        and not isinstance(widget, QScrollBar)
        and not isinstance(widget.parent(), QAbstractSpinBox | QComboBox | QLineEdit)
    ]


def nameless(top: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in controls(top)
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()
    ]


def roleless(top: QWidget) -> list[QWidget]:
    """Controls of which a screen reader cannot say what they are; the name of the canvas says that itself."""
    nothing = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane, QAccessible.Role.Window}
    drawn = [widget for widget in controls(top) if not isinstance(widget, ImageCanvas)]
    return [widget for widget in drawn if QAccessible.queryAccessibleInterface(widget).role() in nothing]


def tabbed(start: QWidget) -> set[QWidget]:
    """What Tab visits from a widget on, and Shift+Tab, until they come back to what they have visited."""
    reached: set[QWidget] = set()
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        start.setFocus()
        seen: set[QWidget] = set()
        while (focus := QApplication.focusWidget()) is not None and focus not in seen:
            seen.add(focus)
            QTest.keyClick(focus, key)
        reached |= seen
    return reached


def unreached(top: QWidget, reached: set[QWidget]) -> list[QWidget]:
    return [
        widget
        for widget in controls(top)
        if widget.isEnabled() and widget not in reached and not radio_of(widget) & reached
    ]


def radio_of(widget: QWidget) -> set[QWidget]:
    """The radio buttons beside one, or the buttons of its group, between which the arrow keys move."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    if group:
        return set(group.buttons())
    return set(widget.parentWidget().findChildren(QRadioButton)) if isinstance(widget, QRadioButton) else set()


def test_the_window(window: MainWindow) -> None:
    window_with_everything(window)
    assert nameless(window) == []
    assert roleless(window) == []
    window.canvas.setFocus()
    stops: list[QWidget] = []
    while QApplication.focusWidget() not in stops:
        stops.append(QApplication.focusWidget())
        QTest.keyClick(stops[-1], Qt.Key.Key_F6)
    reached = set(stops)
    for stop in stops:
        reached |= tabbed(stop)
    in_palette = {window.commands[command.id] for command in COMMANDS if command.handler}
    by_palette = {w for w in controls(window) if isinstance(w, QToolButton) and w.defaultAction() in in_palette}
    missed = unreached(window, reached | by_palette)
    assert [(widget, widget.accessibleName()) for widget in missed] == []


def test_the_palette(window: MainWindow) -> None:
    window.show_palette()
    assert nameless(window) == []
    # Its list is moved through from its field.
    assert QApplication.focusWidget() is window.command_palette.search


@pytest.mark.parametrize("dialog", DIALOGS)
def test_the_dialogs(window: MainWindow, dialog: Callable[[MainWindow], QWidget], qtbot: object) -> None:
    shown = dialog(window)
    qtbot.waitUntil(shown.isActiveWindow)
    assert controls(shown)
    assert nameless(shown) == []
    assert roleless(shown) == []
    first = QApplication.focusWidget() or controls(shown)[0]
    assert unreached(shown, tabbed(first)) == []
    shown.close()
    window.workbench.unsaved = ""  # or the window would stay open


def test_a_control_without_a_name_or_out_of_reach_is_found(window: MainWindow) -> None:
    planted = QToolButton(window.canvas)
    planted.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    planted.show()
    assert nameless(window) == [planted]
    assert unreached(window, tabbed(window.worklist.filter))[-1] is planted


# --- in every language, larger, and read from the right


def lengthened(text: str, count: int) -> str:
    """A language whose texts are two fifths longer than the English ones."""
    words = "länger " * 40
    return "\n".join(f"{line} {words[: max(2, round(0.4 * len(line)))].rstrip()}" for line in text.split("\n"))


@dataclass(frozen=True)
class Manner:
    """In what way the windows are shown."""

    name: str
    translate: Translate | None = None
    mirrored: bool = False
    times: float = 1.0


def manners() -> Iterator[Manner]:
    yield Manner("larger", times=2)
    yield Manner("longer", lengthened)
    yield Manner("mirrored", mirrored=True)
    for code in LANGUAGES:
        translator = QTranslator()
        if translator.load(str(translations_folder() / f"wavemask_{code}.qm")):
            yield Manner(code, partial(said, translator), code in RIGHT_TO_LEFT)


def said(translator: QTranslator, text: str, count: int) -> str:
    return translator.translate(CONTEXT, text, None, count) or ""


@pytest.fixture(params=manners(), ids=lambda manner: manner.name)
def shown(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[MainWindow]:
    """The window in a manner."""
    manner, font = request.param, qapp.font()
    larger = QFont(font)
    larger.setPointSizeF(font.pointSizeF() * manner.times)
    qapp.setFont(larger)
    speak(manner.translate)
    if manner.mirrored:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window = MainWindow(StandInWorkbench(5), Theme(qapp, Settings(theme="light")))
    window.resize(ROOM)
    window.show()
    window.session.put(row=2)
    window.session.undo_text, window.session.redo_text = "Brush", "Clear"
    window.session.annotation_changed.emit()
    yield window
    window.close()
    speak(None)
    qapp.setFont(font)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_no_text_is_cut_off(shown: MainWindow, qtbot: QtBot) -> None:
    qtbot.addWidget(shown)
    for state in (window_with_everything, *DIALOGS):
        top = state(shown)
        assert top.isVisible()
        QApplication.processEvents()
        needed = top.layout().minimumSize()
        assert needed.boundedTo(ROOM) == needed, f"{state.__name__} needs {needed}"
        # What was made visible is laid out with the next events.
        with suppress(pytestqt.exceptions.TimeoutError):
            qtbot.waitUntil(lambda top=top: clipped(top) == [], timeout=500)
        assert clipped(top) == [], state.__name__
        shown.workbench.unsaved = ""
        if top is not shown:
            top.close()


# --- nothing is left out


def of_the_program(kind: type) -> Iterator[type]:
    for each in kind.__subclasses__():
        if each.__module__.startswith("app."):
            yield each
        yield from of_the_program(each)


def test_every_dialog_is_walked_through(window: MainWindow) -> None:
    """A new one that is not listed in `windows.py` is not looked at by anything here."""
    for module in pkgutil.walk_packages(app.ui.__path__, "app.ui."):
        importlib.import_module(module.name)
    walked = {type(window)}
    for state in DIALOGS:
        top = state(window)
        walked.add(type(top))
        window.workbench.unsaved = ""
        top.close()
    dialogs = {kind for top in (QDialog, QMainWindow, QDockWidget) for kind in of_the_program(top)}
    bases = {kind for kind in dialogs if kind.__name__.startswith("_")}
    windows = {type(each) for each in window.findChildren(QWidget) if each.isWindow()}
    popups = {kind for kind in windows if kind.__module__.startswith("app.") and not issubclass(kind, QMenu)}
    assert (dialogs - bases | popups) - walked == set()
