"""The worklist with 10,000 images: how long the window is kept by each key that filters, scroll step, sort and change.

The peer is what Qt itself offers for the same rows: a list view on a `QSortFilterProxyModel` over a model of standard
items with thumbnail, name and state, filtered by a fixed string and sorted by the proxy; in the same run, in turn.
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Callable, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QEventLoop, QObject, QPoint, QPointF, QSortFilterProxyModel, Qt, QTimer, Signal
from PySide6.QtGui import QPixmap, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QListView, QVBoxLayout, QWidget

from app.domain.annotation import State
from app.domain.grouping import Grouping
from app.domain.image import Identity
from app.services.worklist import Entry
from app.storage.settings import Settings
from app.storage.worklist_table import ListFacts
from app.ui.names import Names
from app.ui.panels.worklist_panel import WorklistPanel
from app.ui.theme import Theme
from benchmarks.machine import report, seconds

COUNT, PER_PATIENT = 10_000, 8
RUNS, NOTCHES, CHANGES = 20, 300, 200
QUICK = 300, 2, 10, 10
NOTCH = QPoint(0, -240)
WORDS = ("0", "04", "042", "04", "0", "", "l", "le", "les", "lesion_1", "", "s", "speckle", "number 7", "")

Times = dict[str, list[float]]


class Entries(QObject):
    """The entries, as the worklist's panel knows them, without files behind them."""

    reset = Signal()
    entry_changed = Signal(int)
    removals_changed = Signal()
    thumbnail_ready = Signal(int, object)
    changed = Signal()  # of identities

    def __init__(self, count: int) -> None:
        super().__init__()
        random = np.random.default_rng(0)
        states = list(State)
        self.entries = [
            Entry(
                row + 1,
                Path(f"/images/{row % 97:02}/lesion_{row:05}.png"),
                states[random.integers(len(states))],
                float(random.random()),
                facts=ListFacts(disagreement=float(random.random())),
            )
            for row in range(count)
        ]
        self.known = {
            entry.image_id: Identity(f"{row // PER_PATIENT:06}", f"Speckle, Number {row // PER_PATIENT}", f"1.{row}")
            for row, entry in enumerate(self.entries)
        }
        self.identities = self

    def row_of(self, image_id: int) -> int | None:
        return image_id - 1

    def prefer(self, image_ids: Sequence[int]) -> None:
        """No headers are read here."""

    def request_thumbnail(self, row: int) -> None:
        self.thumbnail_ready.emit(row, np.full((96, 128, 3), row % 256, np.uint8))


class Peer(QWidget):
    """A line edit over a list view with a proxy model."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        super().__init__()
        self.items = QStandardItemModel()
        pixmap = QPixmap(60, 46)
        pixmap.fill(Qt.GlobalColor.darkGray)
        for entry in entries:
            item = QStandardItem(pixmap, f"{entry.path.name}\n{entry.state}")
            item.setData(entry.confidence, Qt.ItemDataRole.UserRole)
            self.items.appendRow(item)
        self.proxy = QSortFilterProxyModel()
        self.proxy.setSourceModel(self.items)
        self.proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.view = QListView()
        self.view.setModel(self.proxy)
        self.view.setUniformItemSizes(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.filter = QLineEdit()
        self.filter.textChanged.connect(self.proxy.setFilterFixedString)
        layout = QVBoxLayout(self)
        layout.addWidget(self.filter)
        layout.addWidget(self.view)

    def sort(self, role: Qt.ItemDataRole) -> None:
        """Sort by what the items have in a role."""
        self.proxy.setSortRole(role)
        self.proxy.sort(0)

    def change(self, row: int) -> None:
        """Give an item another state."""
        entry_name = self.items.item(row).text().partition("\n")[0]
        self.items.item(row).setText(f"{entry_name}\nchanged")


def until_painted(act: Callable[[], object]) -> float:
    """Seconds of an action, and of what it makes the event loop do until it has nothing left to do at once."""
    loop = QEventLoop()
    began = time.perf_counter()
    act()
    # A zero timer fires after pending paint events, when the pixels are on the screen.
    QTimer.singleShot(0, loop.quit)
    loop.exec()
    return time.perf_counter() - began


def turn_wheel(view: QListView) -> None:
    """One notch of a wheel over the middle of a list."""
    place = QPointF(view.viewport().rect().center())
    everywhere = QPointF(view.viewport().mapToGlobal(place.toPoint()))
    none, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(place, everywhere, QPoint(), NOTCH, Qt.MouseButton.NoButton, none, phase, False)
    QApplication.sendEvent(view.viewport(), event)


def measure_both(panel: WorklistPanel, peer: Peer, runs: int, notches: int, changes: int) -> tuple[Times, Times]:
    """Seconds of each action, of ours and of the peer's, in turn."""
    ours: Times = {}
    its: Times = {}
    worklist = panel.model.worklist

    def note(what: str, own: Callable[[], object], others: Callable[[], object] | None) -> None:
        ours.setdefault(what, []).append(until_painted(own))
        if others:
            its.setdefault(what, []).append(until_painted(others))

    def type_into(field: QLineEdit, words: str) -> Callable[[], object]:
        return lambda: field.setText(words)

    for run in range(runs):
        for words in WORDS:
            note("a key in the search", type_into(panel.filter, words), type_into(peer.filter, words))
        order = ("uncertainty", "name")[run % 2]
        role = (Qt.ItemDataRole.UserRole, Qt.ItemDataRole.DisplayRole)[run % 2]
        note("sorting", lambda order=order: panel.sort(order), lambda role=role: peer.sort(role))
        state = 1 + run % len(State)
        note("choosing a state", lambda state=state: panel.states.setCurrentIndex(state), None)
        note("showing all states", lambda: panel.states.setCurrentIndex(0), None)
    for _ in range(notches):
        note("a scroll step", lambda: turn_wheel(panel.view), lambda: turn_wheel(peer.view))
    for row in range(0, changes * 7, 7):
        row %= len(worklist.entries)
        worklist.entries[row].state = State.ACCEPTED
        note("a state that changes", lambda row=row: worklist.entry_changed.emit(row), lambda row=row: peer.change(row))
    note("selecting all", panel.view.selectAll, peer.view.selectAll)
    panel.view.clearSelection()
    panel.group_by(Grouping.PATIENT)
    for _ in range(runs):
        for words in WORDS:
            note("a key in the search, in groups", type_into(panel.filter, words), None)
    for _ in range(notches):
        note("a scroll step in groups", lambda: turn_wheel(panel.view), None)
    return ours, its


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="few rows and runs: only shows that it works")
    options = parser.parse_args()
    count, runs, notches, changes = QUICK if options.quick else (COUNT, RUNS, NOTCHES, CHANGES)
    application = QApplication([])
    settings = Settings(theme="light")
    theme = Theme(application, settings)
    entries = Entries(count)
    panel = WorklistPanel(entries, theme, Names(entries, settings))  # type: ignore[arg-type]
    peer = Peer(entries.entries)
    for widget in (panel, peer):
        widget.resize(288, 800)
        widget.show()
    QTest.qWait(300)
    ours, its = measure_both(panel, peer, runs, notches, changes)
    rows = []
    for what, found in ours.items():
        middle, last = np.percentile(found, 50), np.percentile(found, 99)
        peers = np.percentile(its[what], 99) if what in its else None
        ratio = (seconds(float(peers)), f"{last / peers:.2f}") if peers else ("", "")
        rows.append((what, seconds(float(middle)), seconds(float(last)), *ratio))
    header = ("what", "median", "p99", "peer: QSortFilterProxyModel, p99", "ratio")
    report(f"A worklist of {count:,} images", header, rows)


if __name__ == "__main__":
    main()
