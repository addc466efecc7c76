"""The entries of the worklist that pass the filter, as Qt's list views want them."""

from __future__ import annotations

from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from app.services.worklist import Entry, Worklist
from app.ui.theme import STATE_WORDS

THUMBNAIL = QSize(60, 46)
KEPT_THUMBNAILS = 600
UNREADABLE = "unreadable"

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole


class WorklistModel(QAbstractListModel):
    """The entries that pass the filter.

    Signals:
        rows_changed: Which entries are listed, or what they say, is different now.
    """

    rows_changed = Signal()

    def __init__(self, worklist: Worklist, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.worklist = worklist
        self.changing = False
        self._text = ""
        self._state = ""
        self._thumbnails: OrderedDict[int, QPixmap] = OrderedDict()
        self._rows: Sequence[int] = range(len(worklist.entries))
        self._count = len(worklist.entries)
        self._ends = self._first_and_last()
        worklist.listed = self._matches
        worklist.reset.connect(self._on_reset)
        worklist.entry_changed.connect(self._on_entry_changed)
        worklist.thumbnail_ready.connect(self._on_thumbnail)

    @property
    def filtered(self) -> bool:
        """Whether a filter is set."""
        return bool(self._text or self._state)

    def set_filter(self, text: str, state: str) -> None:
        """List entries whose name holds `text` and that are in `state`: a State, "unreadable", or "" for all."""
        self._text, self._state = text.casefold(), state
        with self._resetting():
            self._rows = self._matching()

    def entry_row(self, index: Index) -> int:
        """Row in the worklist of what is listed at `index`."""
        return self._rows[index.row()]

    def index_of(self, entry_row: int) -> QModelIndex:
        """Where a row of the worklist is listed; invalid where the filter hides it."""
        place = bisect_left(self._rows, entry_row)
        listed = place < len(self._rows) and self._rows[place] == entry_row
        return self.index(place) if listed else QModelIndex()

    def neighbour(self, entry_row: int, delta: int) -> int | None:
        """The next (delta 1) or previous (-1) listed row of the worklist, None where there is none."""
        place = bisect_left(self._rows, entry_row + 1 if delta > 0 else entry_row)
        place = place if delta > 0 else place - 1
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def has_thumbnail(self, index: Index) -> bool:
        """Whether the thumbnail of `index` is here."""
        return self.worklist.entries[self.entry_row(index)].image_id in self._thumbnails

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self.worklist.entries[self.entry_row(index)]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.path.name
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnails.get(entry.image_id)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{entry.path}\n{entry.problem}" if entry.problem else str(entry.path)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = [entry.path.name, entry.problem or STATE_WORDS[entry.state]]
            if entry.confidence is not None and not entry.problem:
                words.append(f"model confidence {entry.confidence:.0%}")
            return ", ".join(words)
        return None

    def _first_and_last(self) -> tuple[object, object]:
        entries = self.worklist.entries
        return (entries[0].path, entries[-1].path) if entries else (None, None)

    def _matching(self) -> Sequence[int]:
        entries = self.worklist.entries
        if not self.filtered:
            return range(len(entries))
        return [row for row, entry in enumerate(entries) if self._matches(entry)]

    def _matches(self, entry: Entry) -> bool:
        state = UNREADABLE if entry.problem else entry.state
        return (not self._state or state == self._state) and self._text in entry.path.name.casefold()

    @contextmanager
    def _resetting(self) -> Iterator[None]:
        self.changing = True
        self.beginResetModel()
        yield
        self.endResetModel()
        self.changing = False
        self.rows_changed.emit()

    def _on_reset(self) -> None:
        """Images that were appended keep scroll position and selection; a large folder arrives in many batches."""
        rows, old = self._matching(), self._rows
        entries, count = self.worklist.entries, self._count
        first, last = self._ends
        appended = 0 < count <= len(entries) and entries[0].path == first and entries[count - 1].path == last
        self._ends, self._count = self._first_and_last(), len(entries)
        if not appended or rows[: len(old)] != old:
            if not appended:
                self._thumbnails.clear()
            with self._resetting():
                self._rows = rows
            return
        if len(rows) > len(old):
            self.changing = True
            self.beginInsertRows(QModelIndex(), len(old), len(rows) - 1)
            self._rows = rows
            self.endInsertRows()
            self.changing = False
        self.rows_changed.emit()

    def _on_entry_changed(self, entry_row: int) -> None:
        index = self.index_of(entry_row)
        matches = self._matches(self.worklist.entries[entry_row])
        if index.isValid() and matches:
            self.dataChanged.emit(index, index)
        elif index.isValid() != matches:
            rows = list(self._rows)
            place = bisect_left(rows, entry_row)
            self.changing = True
            if matches:
                self.beginInsertRows(QModelIndex(), place, place)
                rows.insert(place, entry_row)
                self._rows = rows
                self.endInsertRows()
            else:
                self.beginRemoveRows(QModelIndex(), place, place)
                del rows[place]
                self._rows = rows
                self.endRemoveRows()
            self.changing = False
        self.rows_changed.emit()

    def _on_thumbnail(self, entry_row: int, rgb: NDArray[np.uint8]) -> None:
        height, width = rgb.shape[:2]
        image = QImage(rgb.data, width, height, 3 * width, QImage.Format.Format_RGB888)
        # Twice the size it is drawn at, for screens with two pixels per point.
        image = image.scaled(
            THUMBNAIL * 2, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        self._thumbnails[self.worklist.entries[entry_row].image_id] = QPixmap.fromImage(image)
        while len(self._thumbnails) > KEPT_THUMBNAILS:
            self._thumbnails.popitem(last=False)
        index = self.index_of(entry_row)
        if index.isValid():
            self.dataChanged.emit(index, index)
