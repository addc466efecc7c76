"""Every control of the window and its dialogs has a name for a screen reader and is reached by the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollBar,
    QTextBrowser,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.wording import Translate, speak
from app.storage.settings import Settings
from app.ui.actions import COMMANDS
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


def lengthened(text: str, count: int) -> str:
    """A language whose texts are two fifths longer than the English ones."""
    return "\n".join(
        line + " " + ("länger " * 9)[: max(2, round(0.4 * len(line)))].rstrip() for line in text.split("\n")
    )


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
    yield Manner("longer and larger", lengthened, times=2)


@pytest.fixture(params=manners(), ids=lambda manner: manner.name)
def shown(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Callable[[], MainWindow]]:
    """Makes windows in a manner."""
    manner, font = request.param, qapp.font()
    larger = QFont(font)
    larger.setPointSizeF(font.pointSizeF() * manner.times)
    qapp.setFont(larger)
    speak(manner.translate)
    if manner.mirrored:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    def make() -> MainWindow:
        window = MainWindow(StandInWorkbench(5), Theme(qapp, Settings(theme="light")))
        window.resize(ROOM)
        window.show()
        window.session.put(row=2)
        window.session.undo_text, window.session.redo_text = "Brush", "Clear"
        window.session.annotation_changed.emit()
        return window

    yield make
    speak(None)
    qapp.setFont(font)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    Theme(qapp, Settings(theme="light"))


@pytest.mark.parametrize("state", [window_with_everything, *DIALOGS])
def test_no_text_is_cut_off(
    shown: Callable[[], MainWindow], state: Callable[[MainWindow], QWidget], qtbot: QtBot
) -> None:
    window = shown()
    qtbot.addWidget(window)
    top = state(window)
    qtbot.wait(30)
    room = top.minimumSizeHint() if top is not window else window.layout().minimumSize()
    print("ROOM", state.__name__, room.width(), room.height(), top.width(), top.height())
    print("CLIPPED", state.__name__, clipped(top))
    window.workbench.unsaved = ""
    top.close()
    window.close()
