"""The list of the worklist: scrolled, worked by keys, and several of its entries selected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from app.domain.wording import tr
from app.ui.names import Names
from app.ui.panels.worklist_delegate import WorklistDelegate
from app.ui.panels.worklist_model import ENTRY, Index, WorklistModel
from app.ui.rows import claims
from app.ui.theme import MEDIUM, Theme

# Rows that flew past while the list is scrolled are not worth decoding.
SETTLED_MS = 60
# On a heading; elsewhere they belong to the window.
_FOLDING_KEYS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})
# With Shift they select more; elsewhere the window has other uses for that.
_SELECTING_KEYS = frozenset({
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
})  # fmt: skip
_EXTENDING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class WorklistView(QListView):
    """The list; asks for the thumbnails of the rows that are visible, and leaves letters and Space to the window.

    With Shift or Ctrl several entries are selected, and the open Image stays.

    Attributes:
        extending: Whether what moves the keyboard's row at this moment selects and opens nothing.

    Signals:
        selection_changed: Other entries are selected.
    """

    selection_changed = Signal()

    def __init__(self, model: WorklistModel, theme: Theme, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.extending = False
        self._entries = model
        self._delegate = WorklistDelegate(theme, names, model, self)
        self._asked: set[int] = set()
        self._place: tuple[int | str | None, int, int | str | None] = (None, 0, None)
        self._kept: list[int] = []
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._request_visible)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Without its value, which the timer would take for milliseconds.
        self.verticalScrollBar().valueChanged.connect(lambda: self._settled.start())
        model.rows_changed.connect(self._settled.start)
        model.modelAboutToBeReset.connect(self._note_place)
        model.worklist.reset.connect(self._on_reset)
        model.modelReset.connect(self._find_place)
        self.clicked.connect(self._toggle)

    @property
    def several(self) -> bool:
        """Whether several entries are selected."""
        return self._delegate.marks

    def selected_rows(self) -> list[int]:
        """Rows of the worklist that are selected, in the order of the list."""
        parts = sorted(self.selectionModel().selection().toList(), key=QItemSelectionRange.top)
        return [row for part in parts for row in self._entries.rows_between(part.top(), part.bottom())]

    def select_only(self, index: QModelIndex) -> None:
        """Select one entry alone, and let the keyboard be there."""
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self._look_at_selection()

    def dataChanged(self, top: Index, bottom: Index, roles: Sequence[int] = ()) -> None:
        # Not QListView's own, which lays all rows out anew, 15 ms for 10,000: they are of one size.
        QAbstractItemView.dataChanged(self, top, bottom, roles)

    def _look_at_selection(self) -> None:
        before, self._delegate.marks = self.several, len(self.selected_rows()) > 1
        if before or self.several:
            self.viewport().update()
            self.selection_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settled.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._entries.rowCount():
            empty = tr("The images that you open are listed here.")
            said = tr("No image passes the filter. Clear it to see all.") if self._entries.filtered else empty
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().placeholderText().color())
            place = self.viewport().rect().adjusted(MEDIUM, MEDIUM, -MEDIUM, -MEDIUM)
            painter.drawText(place, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, said)
            painter.end()

    def event(self, event: QEvent) -> bool:
        if self._entries.heading(self.currentIndex()) and claims(event, _FOLDING_KEYS):
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            shift = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.ShiftModifier
            if shift and event.key() in _SELECTING_KEYS:
                event.accept()
                return True
        return bool(super().event(event))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.extending = bool(event.modifiers() & _EXTENDING)
        super().mousePressEvent(event)
        self.extending = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        heading = self._entries.heading(self.currentIndex())
        if heading and event.key() in _FOLDING_KEYS:
            back, on = Qt.Key.Key_Left, Qt.Key.Key_Right
            if self.isRightToLeft():
                back, on = on, back
            folds = {back: True, on: False}.get(Qt.Key(event.key()), not heading.folded)
            self._entries.fold(self.currentIndex(), folds)
        elif event.key() == Qt.Key.Key_Space and not event.modifiers() & _EXTENDING:
            event.ignore()
        elif event.key() == Qt.Key.Key_Escape and self.several:
            self.clearSelection()
        else:
            self.extending = bool(event.modifiers() & _EXTENDING)
            super().keyPressEvent(event)
            self.extending = False

    def _toggle(self, index: QModelIndex) -> None:
        heading = self._entries.heading(index)
        if heading:
            self._entries.fold(index, not heading.folded)

    def _note_place(self) -> None:
        """Remember what is at the top, how far it is scrolled out, where the keyboard is, and what is selected."""
        top, current = self.indexAt(QPoint(1, 0)), self.currentIndex()
        heading = self._entries.token(current) if self._entries.heading(current) or self.several else None
        self._place = self._entries.token(top), self.visualRect(top).top(), heading
        self._kept = self.selected_rows() if self.several else []

    def _find_place(self) -> None:
        # Qt takes a selection away with what it was of, and tells nobody.
        kept, self._kept = self._kept, []
        if self._entries.keeps_place:
            token, offset, keyboard = self._place
            if (top := self._entries.find(token)).isValid():
                self.scrollTo(top, QAbstractItemView.ScrollHint.PositionAtTop)
                self.verticalScrollBar().setValue(self.verticalScrollBar().value() - offset)
            if (current := self._entries.find(keyboard)).isValid():
                self.selectionModel().setCurrentIndex(current, QItemSelectionModel.SelectionFlag.NoUpdate)
            selection = QItemSelection()
            for index in filter(QModelIndex.isValid, map(self._entries.index_of, kept)):
                selection.select(index, index)
            self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.Select)
        self._look_at_selection()

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: a mistyped letter must not leave the open image, and there is the filter."""

    def _on_reset(self) -> None:
        # What was asked for went with the entries; those of another reader have the same rows.
        if not self._entries.worklist.entries:
            self._asked.clear()

    def _request_visible(self) -> None:
        height = self.viewport().height()
        first, last = self.indexAt(QPoint(1, 0)), self.indexAt(QPoint(1, height - 1))
        count = self._entries.rowCount()
        visible = range(first.row(), last.row() + 1 if last.isValid() else count) if first.isValid() else range(0)
        lines = [index for index in map(self._entries.index, visible) if not self._entries.heading(index)]
        self._entries.worklist.identities.prefer(index.data(ENTRY).image_id for index in lines)
        missing = [
            self._entries.entry_row(index)
            for index in lines
            if not self._entries.has_thumbnail(index) and not index.data(ENTRY).problem
        ]
        # The top row last, because the newest wish is served first.
        for entry_row in reversed([row for row in missing if row not in self._asked]):
            self._entries.worklist.request_thumbnail(entry_row)
        self._asked = set(missing)
