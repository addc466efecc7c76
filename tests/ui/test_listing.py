"""The worklist sorted, narrowed down, and several of its Images worked on, with real events on the real window."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.annotation import State
from app.domain.image import Identity
from app.domain.labels import Label
from app.services.annotation_session import READ_ONLY
from app.services.review import Sight
from app.services.worklist import Entry
from app.storage.settings import WORKLIST_ORDERS
from app.storage.worklist_table import ListFacts
from app.ui.dialogs import review_dialog
from app.ui.main_window import MainWindow

# The offscreen platform says so about every window that has a smallest size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SHIFT, CTRL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
ENTRIES = [
    Entry(1, Path("/i/image 10.png"), State.ACCEPTED, 0.9, facts=ListFacts(changed_at="2026-03-01T10:00+00:00")),
    Entry(2, Path("/i/image 2.png"), State.PROPOSED, 0.3, facts=ListFacts(disagreement=0.1, labels=frozenset({1}))),
    Entry(3, Path("/i/image 1.png"), State.EMPTY, facts=ListFacts(changed_at="2026-04-01T10:00+00:00")),
    Entry(4, Path("/i/b.png"), State.PROPOSED, 0.6, facts=ListFacts(disagreement=0.4, labels=frozenset({1, 2}))),
    Entry(5, Path("/i/a.png"), State.CORRECTED, 0.95, problem="a.png is damaged."),
]


@pytest.fixture
def listed(window: MainWindow) -> MainWindow:
    """Five images, of which the third is open."""
    entries = [Entry(*list(vars(entry).values())[:-1], facts=ListFacts(**vars(entry.facts))) for entry in ENTRIES]
    window.workbench.worklist.set_entries(entries)
    window.session.put(row=2)
    return window


def ids(window: MainWindow) -> list[int]:
    return [window.workbench.worklist.entries[row].image_id for row in window.worklist.model.listed_rows()]


@pytest.mark.parametrize(
    ("order", "expected"),
    list(
        zip(
            WORKLIST_ORDERS,
            ([1, 2, 3, 4, 5], [5, 4, 3, 2, 1], [2, 4, 3, 1, 5], [2, 4, 1, 5, 3], [4, 2, 1, 3, 5], [3, 1, 2, 4, 5]),
            strict=True,
        )
    ),
)
def test_orders(listed: MainWindow, order: str, expected: list[int]) -> None:
    listed.commands[f"sort_{order}"].trigger()
    assert ids(listed) == expected
    assert listed.workbench.settings.worklist_order == order
    # The next one is the next one in the list, and nothing jumps while the user works.
    following = dict(zip(expected, [*expected[1:], None], strict=True))[3]
    assert listed.worklist.neighbour(1) == (None if following is None else following - 1)
    listed.workbench.worklist.entries[1].confidence = 0.99
    listed.workbench.worklist.entries[1].state = State.ACCEPTED
    listed.workbench.worklist.entry_changed.emit(1)
    assert ids(listed) == expected


def test_filters(listed: MainWindow) -> None:
    filters, known = listed.worklist.filters, listed.workbench.worklist.identities
    known.learn({2: Identity("4711", "Doe, Jane", "1.1", "20240301", "Breast")})
    for words, expected in (("jane", [2]), ("2024-03 IMAGE", [2]), ("image 10", [1]), ("4711 b.png", [])):
        filters.text.setText(words)
        assert ids(listed) == expected
    filters.text.clear()
    for words, expected in (("Uncertain: below 80 %", [2, 4]), ("90 % and above", [1, 5]), ("No proposal", [3])):
        filters.confidences.setCurrentText(words)
        assert ids(listed) == expected
    filters.confidences.setCurrentIndex(0)
    assert not filters.labels.isVisible()
    listed.session.labels.add("Cyst")
    assert filters.labels.isVisible()
    filters.labels.setCurrentText("Cyst")
    assert ids(listed) == [4]
    spoken = listed.worklist.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "b.png, Proposed, model confidence 60%, 40% apart from the model before, Lesion, Cyst"
    listed.session.labels._use((Label(1, "Lesion", "cyan", proposed=True),), 1)
    assert ids(listed) == [1, 2, 3, 4, 5]
    # Pseudonyms give nobody away, not even to whoever looks for a name.
    listed.commands["anonymous"].trigger()
    filters.text.setText("jane")
    assert ids(listed) == []


def test_keys_go_by_state(listed: MainWindow) -> None:
    listed.session.put(row=1)
    calls = []
    for key, modifier in ((Qt.Key.Key_Right, SHIFT), (Qt.Key.Key_Left, SHIFT), (Qt.Key.Key_Right, ALT)):
        QTest.keyClick(listed.canvas, key, modifier)
        calls += listed.session.calls
        listed.session.calls.clear()
    # From the second: the third is undecided; going round before it the fourth, as the last cannot be opened.
    assert calls == [("show", 2), ("show", 3), ("show", 3)]
    listed.commands["next_rejected"].trigger()
    assert listed.session.calls == []
    assert "No other image that is listed is rejected" in listed.stage.banner.text.text()


def test_several_are_selected_by_keys_and_the_open_image_stays(listed: MainWindow) -> None:
    view = listed.worklist.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down, SHIFT)
    assert view.selected_rows() == [2, 3]
    assert listed.session.calls == []
    assert listed.worklist.count.text() == "2 selected · 1 decided"
    assert listed.commands["propose_listed"].text() == "Propose for 2 selected images"
    listed.workbench.worklist.entry_changed.emit(0)
    listed.session.put(row=0)
    assert view.selected_rows() == [2, 3]
    QTest.keyClick(view, Qt.Key.Key_A, CTRL)
    assert view.selected_rows() == [0, 1, 2, 3, 4]
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not view.several
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert listed.session.calls == [("show", 1)]


@pytest.mark.parametrize("command", ["remove_listed", "list_again", "review"])
def test_read_only_nothing_is_done_that_could_not_be_kept(listed: MainWindow, command: str) -> None:
    listed.workbench.read_only = True
    told: list[str] = []
    listed.listing.message.connect(lambda _, sentence: told.append(sentence))
    listed.commands[command].trigger()
    assert told == [READ_ONLY]
    assert ids(listed) == [1, 2, 3, 4, 5]
    assert not listed.listing.dialog.isVisible()


def test_removed_images_are_not_counted_and_come_back(listed: MainWindow) -> None:
    view = listed.worklist.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Up, SHIFT)
    listed.commands["remove_listed"].trigger()
    assert ids(listed) == [1, 4, 5]
    assert listed.session.calls == [("show", 3)]
    listed.session.put(row=3)
    assert listed.worklist.count.text() == "3 images · 1 decided"
    listed.worklist.states.setCurrentText("Removed from list")
    assert ids(listed) == [2, 3]
    listed.commands["list_again"].trigger()
    assert ids(listed) == []
    listed.worklist.states.setCurrentIndex(0)
    assert ids(listed) == [1, 2, 3, 4, 5]


def test_what_is_selected_alone_is_exported(listed: MainWindow) -> None:
    view = listed.worklist.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Up, SHIFT)
    assert listed.commands["export_listed"].text() == "Export 2 selected images…"
    listed.commands["export_listed"].trigger()
    assert listed.export_dialog.isVisible()
    assert listed.export_dialog.options.options(dry_run=True).only == {2, 3}
    listed.export_dialog.close()


def test_a_row_of_a_cine_counts_its_frames(listed: MainWindow) -> None:
    entry = listed.workbench.worklist.entries[0]
    entry.facts.frames = {State.ACCEPTED: 12, State.PROPOSED: 3}
    spoken = listed.worklist.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("image 10.png, 3 proposed, 12 accepted frames, model confidence 90%, changed ")


def test_progress_says_its_numbers(listed: MainWindow) -> None:
    progress = listed.worklist.progress
    assert progress.accessibleDescription() == "Accepted: 1, Corrected: 1, Proposed: 2, Empty: 1"
    width, middle = progress.width(), progress.height() // 2
    drawn = progress.grab().toImage()
    parts = [drawn.pixelColor(round(width * share), middle).name() for share in (0.1, 0.3, 0.5, 0.9)]
    assert parts == [listed.theme.colour(role).name() for role in ("accepted", "corrected", "proposed", "line")]


def test_only_what_was_seen_and_stays_ticked_is_accepted(
    qtbot: QtBot, listed: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(review_dialog, "COLUMNS", 1)
    monkeypatch.setattr(review_dialog, "ROWS", 2)
    review, dialog = listed.workbench.review, listed.listing.dialog
    accepted: list[int] = []
    pages: list[list[int]] = []
    monkeypatch.setattr(review, "accept", lambda sight: accepted.append(sight.image_id))
    monkeypatch.setattr(review, "look_at", lambda page, side: pages.append(page))
    for entry in listed.workbench.worklist.entries:
        entry.state, entry.confidence, entry.problem = State.PROPOSED, 0.95, ""
    listed.commands["review"].trigger()
    assert pages == [[4, 5]]  # from the open one on, which is left out
    assert not dialog.accept_page.isEnabled()

    def show(image_id: int) -> None:
        mask = np.zeros((10, 12), np.bool_)
        mask[2:6, 3:9] = True
        review.seen.emit(Sight(image_id, np.full((10, 12, 3), 90, np.uint8), (("cyan", mask),), b""))

    show(4)
    assert not dialog.accept_page.isEnabled()
    show(5)
    assert not dialog.accept_page.isEnabled()  # nobody has looked yet
    qtbot.waitUntil(dialog.accept_page.isEnabled)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.accept_page.text() == "Accept 1 of this page"
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert accepted == [5]
    assert pages[1:] == [[1, 2]]
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert accepted == [5]
    review.refused.emit(1, "The file has changed since the proposal.")
    show(2)
    qtbot.waitUntil(dialog.accept_page.isEnabled)
    assert dialog.accept_page.text() == "Accept 1 of this page"
    QTest.mouseClick(dialog.accept_page, Qt.MouseButton.LeftButton)
    assert accepted == [5, 2]
    review.accepted.emit(5)
    review.refused.emit(2, "Its mask has changed meanwhile.")
    assert dialog.told.text().startswith("1 accepted · 1 not accepted")
    assert dialog.told.toolTip() == "Its mask has changed meanwhile."
    dialog.reject()


def test_a_part_under_the_pointer_changes_its_label(listed: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    listed.session.labels.add("Cyst")
    edits = []
    monkeypatch.setattr(listed.session, "change_layers", lambda name, found: edits.append((name, list(found))), False)
    QTest.keyClick(listed.canvas, Qt.Key.Key_2, ALT)
    assert edits == []
    assert "Hold the pointer over" in listed.stage.banner.text.text()
    QTest.mouseMove(listed.canvas, listed.canvas.image_to_widget(QPointF(80, 60)).toPoint())
    QTest.keyClick(listed.canvas, Qt.Key.Key_2, ALT)
    assert edits == [("Give part", [2, 1])]
