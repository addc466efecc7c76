"""The entries of the worklist that pass the filter, as Qt's list views want them."""

from __future__ import annotations

import itertools
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap

from app.domain.annotation import BY_URGENCY
from app.domain.grouping import Grouping
from app.domain.image import Identity
from app.domain.labels import Label
from app.domain.wording import counted, tr
from app.services.worklist import Entry, Worklist
from app.services.worklist_order import Filter, Texts, ordered
from app.storage.settings import WORKLIST_ORDERS
from app.ui.names import Names, describe
from app.ui.panels.worklist_groups import Heading, WorklistGroups
from app.ui.theme import STATE_WORDS

THUMBNAIL = QSize(60, 46)
KEPT_THUMBNAILS = 600
# Images and what their headers say come in batches, and each changes all groups.
REGROUP_MS = 150

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole
HEADING = Qt.ItemDataRole.UserRole + 1  # None for an entry
ON_SHOW = Qt.ItemDataRole.UserRole + 2


class WorklistModel(QAbstractListModel):
    """The entries that pass the filter, with a heading above each group where they are grouped.

    A line is an entry or a heading. What is folded has no line, but stays in the order in which Images are worked
    through. That order is found when it is asked for and when Images come or go: what changes while the user works
    makes no entry jump.

    Attributes:
        order: One of `WORKLIST_ORDERS`.
        filter: What an entry has to be to be listed.
        changing: Whether lines come and go at this moment.
        keeps_place: Whether, in a reset, the view shall stay where it is.
        on_show: Row of the worklist of the open Image, -1 for none.
        labels: Of the Workspace, in their order.

    Signals:
        rows_changed: Which entries are listed, or what they say, is different now.
    """

    rows_changed = Signal()

    def __init__(self, worklist: Worklist, names: Names, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.worklist = worklist
        self.names = names
        self.changing = self.keeps_place = False
        self.on_show = -1
        self.labels: Sequence[Label] = ()
        self._groups = WorklistGroups(worklist, names)
        self.order = WORKLIST_ORDERS[0]
        self.filter = Filter()
        self._texts = Texts(names.of, self._told_of, worklist.identities.known)
        self._sorted: Sequence[int] = range(len(worklist.entries))  # the rows of all entries in this order
        self._places: Sequence[int] = self._sorted  # of each row in it
        self._thumbnails: OrderedDict[int, QPixmap] = OrderedDict()
        # Rows of the worklist that are listed; what each line shows: such a row, or below 0 the group -1 - n.
        self._order: Sequence[int] = range(len(worklist.entries))
        self._lines: Sequence[int] = self._order
        self._line_of: dict[int, int] = {}
        self._parts: list[tuple[str, list[int]]] = []  # key and rows of each group
        self._headings: dict[str, Heading] = {}
        self._count = len(worklist.entries)
        self._ends = self._first_and_last()
        self._regrouping = QTimer(self, singleShot=True, interval=REGROUP_MS)
        self._regrouping.timeout.connect(self._regroup)
        worklist.rows_after = self._rows_after
        worklist.reset.connect(self._on_reset)
        worklist.entry_changed.connect(self._on_entry_changed)
        worklist.removals_changed.connect(self._refilter)
        worklist.thumbnail_ready.connect(self._on_thumbnail)
        worklist.identities.changed.connect(self._on_identities)
        names.changed.connect(self._on_names)

    @property
    def filtered(self) -> bool:
        """Whether a filter is set."""
        return self.filter != Filter()

    @property
    def listed(self) -> int:
        """How many entries are listed."""
        return len(self._order)

    def listed_rows(self, from_row: int = -1) -> list[int]:
        """Rows of the worklist in the order in which they are listed, beginning with one of them where it is listed."""
        before, after = self._around(from_row)
        start = before if after > before else 0
        return [*self._order[start:], *self._order[:start]]

    def set_filter(self, new: Filter) -> None:
        """List other entries."""
        self.filter = new
        with self._resetting():
            self._arrange(self._matching())

    def sort_by(self, order: str, keeps_place: bool = False) -> None:
        """List the entries in an order, found anew; one of `WORKLIST_ORDERS`."""
        self.order = order
        with self._resetting(keeps_place):
            self._sort()
            self._groups.refresh(self._sorted)
            self._arrange(self._matching())

    def group_by(self, by: Grouping) -> None:
        """Put entries together, each group under a heading."""
        with self._resetting():
            self._sort()
            self._groups.use(by)
            self._groups.refresh(self._sorted)
            self._arrange(self._matching())

    def fold(self, index: Index, folded: bool) -> None:
        """Put the entries under a heading out of sight, or show them again."""
        heading = self.heading(index)
        if heading is None or heading.folded == folded:
            return
        first, last = index.row() + 1, index.row() + heading.count
        self.changing = True
        if folded:
            self.beginRemoveRows(QModelIndex(), first, last)
            self._groups.folded.add(heading.key)
            self._lay_out()
            self.endRemoveRows()
        else:
            self.beginInsertRows(QModelIndex(), first, last)
            self._groups.folded.discard(heading.key)
            self._lay_out()
            self.endInsertRows()
        self.changing = False
        self.dataChanged.emit(index, index)
        self.rows_changed.emit()

    def reveal(self, entry_row: int) -> None:
        """Unfold the group that a row of the worklist is in."""
        if self._groups.by is Grouping.NONE or not 0 <= entry_row < len(self.worklist.entries):
            return
        index = self.find(self._groups.key_of(entry_row))
        if index.isValid():
            self.fold(index, folded=False)

    def entry_row(self, index: Index) -> int:
        """Row in the worklist of what is listed at `index`, -1 for a heading."""
        return max(self._lines[index.row()], -1)

    def rows_between(self, first: int, last: int) -> list[int]:
        """Rows of the worklist in some lines, without headings."""
        return [row for row in self._lines[first : last + 1] if row >= 0]

    def heading(self, index: Index) -> Heading | None:
        """What stands at `index` above a group, None for an entry or nothing."""
        if not index.isValid() or self._lines[index.row()] >= 0:
            return None
        key, rows = self._parts[-1 - self._lines[index.row()]]
        if key not in self._headings:
            self._headings[key] = self._groups.heading(key, rows)
        return self._headings[key]

    def index_of(self, entry_row: int) -> QModelIndex:
        """Where a row of the worklist is listed; invalid where the filter or a folded group hides it."""
        if self._groups.by is not Grouping.NONE:
            line = self._line_of.get(entry_row)
            return QModelIndex() if line is None else self.index(line)
        place = bisect_left(self._lines, self._rank(entry_row), key=self._rank)
        listed = place < len(self._lines) and self._lines[place] == entry_row
        return self.index(place) if listed else QModelIndex()

    def token(self, index: Index) -> int | str | None:
        """What tells a line from others, also after a reset; None where there is none."""
        heading = self.heading(index)
        return heading.key if heading else self.entry_row(index) if index.isValid() else None

    def find(self, token: int | str | None) -> QModelIndex:
        """The line with such a token."""
        if isinstance(token, str):
            number = next((number for number, part in enumerate(self._parts) if part[0] == token), None)
            return QModelIndex() if number is None else self.index(self._lines.index(-1 - number))
        return QModelIndex() if token is None else self.index_of(token)

    def neighbour(self, entry_row: int, delta: int) -> int | None:
        """The next (delta 1) or previous (-1) listed row of the worklist, None where there is none."""
        before, after = self._around(entry_row)
        place = after if delta > 0 else before - 1
        return self._order[place] if 0 <= place < len(self._order) else None

    def has_thumbnail(self, index: Index) -> bool:
        """Whether the thumbnail of `index` is here."""
        return self.worklist.entries[self.entry_row(index)].image_id in self._thumbnails

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled if self.heading(index) else super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        heading = self.heading(index)
        if role == HEADING:
            return heading
        if heading:
            return _told(heading, role)
        row = self.entry_row(index)
        entry = self.worklist.entries[row]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.names.of(entry)
        if role == ENTRY:
            return entry
        if role == ON_SHOW:
            return row == self.on_show
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnails.get(entry.image_id)
        if role == Qt.ItemDataRole.ToolTipRole:
            problem = [self.names.sentence(entry.problem)] if entry.problem else []
            return "\n".join([*self.names.details(entry), *problem, *self.about(entry)])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = self.names.sentence(entry.problem) or frames_told(entry) or tr(STATE_WORDS[entry.state])
            return ", ".join([self.names.of(entry), state, *self.about(entry)])
        return None

    def about(self, entry: Entry) -> list[str]:
        """What else is known of an Image, each in some words."""
        facts, words = entry.facts, []
        if entry.confidence is not None and not entry.problem:
            words.append(tr("model confidence {share}", share=f"{entry.confidence:.0%}"))
        if facts.disagreement is not None:
            words.append(tr("{share} apart from the model before", share=f"{facts.disagreement:.0%}"))
        if labels := self.labels_of(entry):
            words.append(", ".join(label.name for label in labels))
        if facts.changed_at:
            words.append(tr("changed {when}", when=since(facts.changed_at)))
        if facts.off_list:
            words.append(tr("removed from the list"))
        return words

    def labels_of(self, entry: Entry) -> list[Label]:
        """What is outlined or proposed on an Image, where there are several Labels."""
        return [label for label in self.labels if label.id in entry.facts.labels] if len(self.labels) > 1 else []

    def _first_and_last(self) -> tuple[object, object]:
        entries = self.worklist.entries
        return (entries[0].path, entries[-1].path) if entries else (None, None)

    def _sort(self) -> None:
        entries = self.worklist.entries
        self._sorted = self._places = ordered(entries, self.order, self.names.of)
        if not isinstance(self._sorted, range):
            places = np.empty(len(entries), np.intp)
            places[self._sorted] = np.arange(len(entries))
            self._places = places.tolist()

    def _rank(self, row: int) -> int:
        """Place of a row among all entries; those that came since the last look are the last ones."""
        return self._places[row] if 0 <= row < len(self._places) else row

    def _matching(self, among: Sequence[int] | None = None) -> Sequence[int]:
        """The rows that pass the filter, in the order of the list; of all, or of some that are in it."""
        entries, passes = self.worklist.entries, self.filter.passes
        rows = self._sorted if among is None else among
        words = self.filter.text.casefold().split()
        rows = self._texts.matching(words, entries, rows) if words else rows
        if self.filter.only_text and not any(entry.facts.off_list for entry in entries):
            return rows
        return [row for row in rows if passes(entries[row])]

    def _told_of(self, identity: Identity) -> str:
        return "" if self.names.anonymous else describe(identity)

    def _place_of(self, row: int) -> tuple[int, int]:
        """Rows are listed in the order of this."""
        return self._groups.place_of(row), self._rank(row)

    def _around(self, entry_row: int) -> tuple[int, int]:
        """How many of the listed rows come before a row of the worklist, and how many up to and with it."""
        if not 0 <= entry_row < len(self.worklist.entries):
            return 0, 0
        place = bisect_left(self._order, self._place_of(entry_row), key=self._place_of)
        return place, place + (place < len(self._order) and self._order[place] == entry_row)

    def _rows_after(self, entry_row: int) -> Iterable[int]:
        before, after = self._around(entry_row)
        return itertools.chain(self._order[after:], self._order[:before])

    def _arrange(self, rows: Sequence[int]) -> None:
        """List these rows, which are in the order of the list."""
        if self._groups.by is Grouping.NONE:
            self._order, self._parts = rows, []
        else:
            self._parts = self._groups.parts(rows)
            self._order = [row for _, part in self._parts for row in part]
        self._lay_out()

    def _lay_out(self) -> None:
        """Find the lines for the rows that are listed."""
        self._headings.clear()
        if self._groups.by is Grouping.NONE:
            self._lines, self._line_of = self._order, {}
            return
        lines: list[int] = []
        for number, (key, rows) in enumerate(self._parts):
            lines.append(-1 - number)
            if key not in self._groups.folded:
                lines += rows
        self._lines = lines
        self._line_of = {row: line for line, row in enumerate(lines) if row >= 0}

    @contextmanager
    def _resetting(self, keeps_place: bool = False) -> Iterator[None]:
        self.changing, self.keeps_place = True, keeps_place
        self.beginResetModel()
        yield
        self.endResetModel()
        self.changing = False
        self.rows_changed.emit()
        self.keeps_place = False

    def _on_reset(self) -> None:
        """Images that were appended keep scroll position and selection; a large folder arrives in many batches."""
        entries, count = self.worklist.entries, self._count
        first, last = self._ends
        appended = 0 < count <= len(entries) and entries[0].path == first and entries[count - 1].path == last
        self._ends, self._count = self._first_and_last(), len(entries)
        if appended and (self._groups.by is not Grouping.NONE or self.order != WORKLIST_ORDERS[0]):
            self._regroup_soon()
            return
        if not appended:
            self._thumbnails.clear()
            self._texts.forget()
            self._groups.forget()
        self._sort()
        rows, old = self._matching(), self._order
        if not appended or list(rows[: len(old)]) != list(old):
            with self._resetting():
                self._groups.refresh(self._sorted)
                self._arrange(rows)
            return
        if len(rows) > len(old):
            self.changing = True
            self.beginInsertRows(QModelIndex(), len(old), len(rows) - 1)
            self._arrange(rows)
            self.endInsertRows()
            self.changing = False
        self.rows_changed.emit()

    def _regroup_soon(self) -> None:
        if not self._regrouping.isActive():
            self._regrouping.start()

    def _regroup(self) -> None:
        self.sort_by(self.order, keeps_place=True)

    def _on_identities(self) -> None:
        self._texts.refresh()
        if self._groups.by is not Grouping.NONE or self.filter.text:
            self._regroup_soon()

    def _refilter(self) -> None:
        with self._resetting(keeps_place=True):
            self._arrange(self._matching())

    def _on_names(self) -> None:
        self._texts.forget()
        if self.order == "name":
            self._regroup_soon()
        if self._lines:
            self._headings.clear()
            self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))

    def _on_entry_changed(self, entry_row: int) -> None:
        index = self.index_of(entry_row)
        matches = bool(self._matching([entry_row]))
        before, after = self._around(entry_row)
        if before < after and matches:
            self.dataChanged.emit(index, index)
        elif (before < after) != matches:
            if self._groups.by is not Grouping.NONE:
                self._refilter()
                return
            rows = list(self._order)
            rows[before:after] = [entry_row] if matches else []
            self.changing = True
            if matches:
                self.beginInsertRows(QModelIndex(), before, before)
                self._arrange(rows)
                self.endInsertRows()
            else:
                self.beginRemoveRows(QModelIndex(), before, before)
                self._arrange(rows)
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


def frames_told(entry: Entry) -> str:
    """How many Frames of a cine are in which state; empty for other Images."""
    frames = entry.facts.frames
    told = [f"{frames[state]} {tr(STATE_WORDS[state]).lower()}" for state in BY_URGENCY if frames.get(state)]
    return counted(sum(frames.values()), "{states} frame", "{states} frames", states=", ".join(told)) if told else ""


def since(at: str) -> str:
    """A time in ISO 8601 as people say it, as far as the present day tells them apart."""
    when, now = datetime.fromisoformat(at).astimezone(), datetime.now().astimezone()
    return tr("today {time}", time=f"{when:%H:%M}") if when.date() == now.date() else f"{when:%Y-%m-%d %H:%M}"


def _told(heading: Heading, role: int) -> str | None:
    if role == Qt.ItemDataRole.DisplayRole:
        return heading.title
    if role == Qt.ItemDataRole.ToolTipRole:
        return "\n".join(filter(None, (heading.title, heading.detail, tr("Click to show or hide its images."))))
    if role == Qt.ItemDataRole.AccessibleTextRole:
        images = counted(heading.count, "{n} image", "{n} images")
        folded = tr("folded") if heading.folded else tr("open")
        return ", ".join(filter(None, (heading.title, heading.detail, images, folded)))
    return None
