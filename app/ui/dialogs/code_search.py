"""What a Label means: a code, found by words of its meaning."""

from __future__ import annotations

import logging
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.labels import PRESETS, Code
from app.domain.wording import counted, tr
from app.services.background import Lane
from app.storage.codes import CodeIndex, snomed_codes
from app.ui.rows import paint_focus, paint_ground, placed
from app.ui.theme import MEDIUM, SMALL, Theme

ROWS = 6

Index = QModelIndex | QPersistentModelIndex
CODE = Qt.ItemDataRole.UserRole
CHOSEN = CODE + 1  # whether it is the code that was chosen

log = logging.getLogger(__name__)


class _Codes(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._codes: list[Code] = []
        self.chosen: Code | None = None

    def show(self, codes: list[Code]) -> None:
        self.beginResetModel()
        self._codes = codes
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self._codes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        code = self._codes[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return code.meaning
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return str(code)
        if role == CHOSEN:
            return code == self.chosen
        return code if role == CODE else None


class _Delegate(QStyledItemDelegate):
    """Meaning, and the number muted at the end of the line; the one that was chosen is marked."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, option.fontMetrics.height() + SMALL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        code: Code = index.data(CODE)
        painter.save()
        paint_ground(painter, option, self._theme, index.data(CHOSEN))
        paint_focus(painter, option, self._theme)
        rect = option.rect.adjusted(MEDIUM, 0, -MEDIUM, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(placed(option, rect), Qt.AlignmentFlag.AlignRight | middle, code.value)
        rect.setRight(rect.right() - option.fontMetrics.horizontalAdvance(code.value) - MEDIUM)
        rect = QStyle.visualRect(option.direction, option.rect, rect)
        painter.setPen(self._theme.colour("text"))
        elided = option.fontMetrics.elidedText(code.meaning, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(placed(option, rect), Qt.AlignmentFlag.AlignLeft | middle, elided)
        painter.restore()


class CodeSearch(QWidget):
    """A field to search with, what was found, and the code that was chosen.

    Args:
        theme: Draws the icons.

    Attributes:
        code: The one that was chosen, or None.

    Signals:
        chosen: The user took the code.
    """

    chosen = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.code: Code | None = None
        self._index = CodeIndex(_COMMON)
        self._lane: Lane | None = None
        self._state = ""

        self.shown = QLabel()
        self.shown.setTextFormat(Qt.TextFormat.PlainText)
        self.shown.setWordWrap(True)
        self.shown.setAccessibleName(tr("Code"))
        self.clear = QToolButton()
        self.clear.setIcon(theme.icon("mdi6.close"))
        self.clear.setToolTip(tr("Remove the code"))
        self.clear.setAccessibleName(tr("Remove the code"))
        self.search = QLineEdit()
        self.search.addAction(theme.icon("mdi6.magnify", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setPlaceholderText(tr("Search SNOMED CT, for example: polyp colon"))
        self.search.setAccessibleName(tr("Search SNOMED CT"))
        self.search.setToolTip(tr("Words of the meaning in any order, or the number of a code"))
        self.search.setClearButtonEnabled(True)
        self._codes = _Codes(self)
        self.list = QListView()
        self.list.setModel(self._codes)
        self.list.setItemDelegate(_Delegate(theme, self.list))
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Codes that were found"))
        self.list.setObjectName("framed")
        self.count = QLabel()
        self.count.setProperty("role", "muted")

        top = QHBoxLayout()
        top.addWidget(self.shown, 1)
        top.addWidget(self.clear)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addLayout(top)
        layout.addWidget(self.search)
        layout.addWidget(self.list)
        layout.addWidget(self.count)

        self.search.textChanged.connect(self._find)
        self.clear.clicked.connect(lambda: self._choose(None))
        self.list.clicked.connect(lambda index: self._choose(index.data(CODE)))

    def start(self, code: Code | None) -> None:
        """Begin with a code, or with none; the dictionary is read when this is called first."""
        self.code = code
        self.search.clear()
        self._show()
        if self._lane is None:
            self._state = tr("Reading the dictionary…")
            self._lane = Lane("codes", self)
            self._lane.run(lambda: CodeIndex(snomed_codes()), self._take, self._fail)
        self._find()
        # Whole rows: half of one looks as if something were cut off.
        self.list.setFixedHeight(ROWS * self.list.sizeHintForRow(0) + 2 * self.list.frameWidth())

    def close_lane(self) -> None:
        """Stop the background work."""
        if self._lane:
            self._lane.close(0)

    def take_found(self) -> None:
        """Choose the row of the list that the keyboard is on, the first one where it is on none."""
        index = self.list.currentIndex()
        found: Code | None = (index if index.isValid() else self._codes.index(0)).data(CODE)
        if found:
            self._choose(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus() and self._codes.rowCount():
            self.list.setFocus()
            self.list.setCurrentIndex(self._codes.index(0))
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(360, super().sizeHint().height())

    def _choose(self, code: Code | None) -> None:
        self.code = code
        self._show()
        self.chosen.emit()

    def _show(self) -> None:
        self._codes.chosen = self.code
        self.list.viewport().update()
        self.shown.setText(str(self.code) if self.code else tr("None"))
        self.shown.setProperty("role", "" if self.code else "muted")
        self.shown.style().unpolish(self.shown)
        self.shown.style().polish(self.shown)
        self.clear.setEnabled(self.code is not None)

    def _take(self, index: CodeIndex) -> None:
        self._index, self._state = index, ""
        self.close_lane()
        self._find()

    def _fail(self, error: Exception) -> None:
        log.error("the dictionary of codes cannot be read", exc_info=error)
        self._state = tr("The dictionary cannot be read; the log file says more.")
        self.close_lane()
        self._find()

    def _find(self) -> None:
        found, told = list(_COMMON), tr("Common codes")
        if typed := self.search.text().strip():
            found = self._index.find(typed)
            told = counted(len(found), "{n} code", "{n} codes") if found else tr("No code has these words.")
        self._codes.show(found)
        self.list.scrollToTop()
        self.count.setText(self._state or told)


_COMMON = tuple(code for preset in PRESETS for _, code in preset.labels)
