"""The history panel: what it lists, how it follows the Annotation, and going to a step by mouse and by keyboard."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from app.domain.annotated_image import AnnotatedImage
from app.ui.main_window import MainWindow
from app.ui.panels.history_panel import PLACE, HistoryPanel

# The offscreen platform says so about every window that has a smallest size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def panel(window: MainWindow) -> HistoryPanel:
    return window.proposal.history


def strokes(window: MainWindow, count: int) -> AnnotatedImage:
    annotated = window.session.annotated
    for number in range(count):
        annotated.begin_stroke((number % 160, number * 7 % 120), 3 + number // 160, number % 3 > 0)
        annotated.commit_stroke()
    window.session.annotation_changed.emit()
    return annotated


def rows(panel: HistoryPanel) -> list[tuple[str, int]]:
    return [(index.data(), index.data(PLACE)) for index in map(panel.model.index, range(panel.model.rowCount()))]


def test_it_lists_what_was_done_and_what_was_undone(window: MainWindow, panel: HistoryPanel) -> None:
    assert rows(panel) == [("Proposal", 0)]
    annotated = strokes(window, 3)
    annotated.clear()
    annotated.undo()
    window.session.annotation_changed.emit()
    assert rows(panel) == [("Proposal", -3), ("Eraser", -2), ("Brush", -1), ("Brush", 0), ("Clear", 1)]
    assert panel.view.currentIndex().row() == 3
    annotated.begin_stroke((90, 60), 5, False)
    annotated.commit_stroke()
    window.session.annotation_changed.emit()
    assert rows(panel)[-1] == ("Eraser", 0)
    assert len(rows(panel)) == 5
    window.session.put(row=1, proposed=False)
    assert rows(panel) == [("Opened", 0)]
    window.session.fail(3, "It is damaged.")
    assert rows(panel) == []


def test_it_follows_whatever_happens_to_the_annotation(window: MainWindow, panel: HistoryPanel) -> None:
    QAbstractItemModelTester(panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal, window)
    generator = np.random.default_rng(5)
    annotated = window.session.annotated
    for _ in range(60):
        if generator.random() < 0.5:
            annotated.go_to_step(int(generator.integers(len(annotated.history) + 1)))
        else:
            annotated.begin_stroke(tuple(generator.uniform((0, 0), (160, 120))), 5, bool(generator.integers(2)))
            annotated.commit_stroke()
        window.session.annotation_changed.emit()
        expected = ["Proposal"] + [entry.name for entry in annotated.history]
        assert rows(panel) == [(name, row - annotated.position) for row, name in enumerate(expected)]
        assert panel.view.currentIndex().row() == annotated.position


def test_a_click_goes_to_a_step(window: MainWindow, panel: HistoryPanel) -> None:
    strokes(window, 3)
    window.session.calls.clear()
    place = panel.view.visualRect(panel.model.index(1)).center()
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.session.calls == [("go_to_step", 1)]


def test_the_keyboard_goes_to_a_step_and_decides_nothing(window: MainWindow, panel: HistoryPanel) -> None:
    strokes(window, 40)
    window.session.calls.clear()
    window.proposal.slider.setFocus()
    QTest.keyClick(window.proposal.slider, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is panel.view
    QTest.keyClick(panel.view, Qt.Key.Key_Up)
    assert window.session.calls == []
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    QTest.keyClick(panel.view, Qt.Key.Key_Home)
    QTest.keyClick(panel.view, Qt.Key.Key_Enter)
    assert window.session.calls == [("go_to_step", 39), ("go_to_step", 0)]
    QTest.keyClick(panel.view, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is window.proposal.accept
    panel.view.setFocus()
    QTest.keyClick(panel.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.calls[-1] == ("undo",)


def test_a_long_history_keeps_the_present_step_in_sight(window: MainWindow, panel: HistoryPanel) -> None:
    annotated = strokes(window, 600)
    view = panel.view
    assert view.viewport().rect().contains(view.visualRect(panel.model.index(600)))
    annotated.go_to_step(40)
    window.session.annotation_changed.emit()
    assert view.viewport().rect().contains(view.visualRect(panel.model.index(40)))
    assert view.viewport().rect().contains(view.visualRect(panel.model.index(41)))


def test_it_closes_and_opens(window: MainWindow, panel: HistoryPanel) -> None:
    QTest.mouseClick(panel.heading, Qt.MouseButton.LeftButton)
    assert not panel.view.isVisible()
    assert not window.workbench.settings.history_shown
    QTest.keyClick(window.canvas, Qt.Key.Key_H)
    assert panel.view.isVisible()
    assert window.workbench.settings.history_shown


def test_a_screen_reader_hears_number_name_and_place(window: MainWindow, panel: HistoryPanel) -> None:
    annotated = strokes(window, 2)
    annotated.undo()
    window.session.annotation_changed.emit()
    role = Qt.ItemDataRole.AccessibleTextRole
    assert [panel.model.index(row).data(role) for row in range(3)] == [
        "0. Proposal",
        "1. Eraser, present step",
        "2. Brush, undone",
    ]
