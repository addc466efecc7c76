"""Commands as rows of a list: text, menu and keys; the palette and the shortcut sheet show them alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.domain.wording import left_to_right, tr
from app.ui.commands import Command, shown_keys
from app.ui.rows import paint_ground, placed
from app.ui.theme import ICON, MEDIUM, SMALL, TIGHT, Theme

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class CommandRow:
    """One row.

    Attributes:
        text: What stands on the left.
        command: None for a heading.
        keys: Portable key sequences, or what is done with the mouse.
        path: The menu it is in, muted behind the text.
        icon: Before the text; None leaves no room for one.
        enabled: Else it is greyed.
        checked: Whether the icon is drawn as switched on.
    """

    text: str
    command: Command | None = None
    keys: tuple[str, ...] = ()
    path: str = ""
    icon: QIcon | None = None
    enabled: bool = True
    checked: bool = False


class CommandRows(QAbstractListModel):
    """The rows; headings cannot be chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: Sequence[CommandRow] = ()

    def show(self, rows: Sequence[CommandRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._rows[index.row()].command is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            told = [row.text, row.path, *map(shown_keys, row.keys), "" if row.enabled else tr("not available now")]
            return ", ".join(filter(None, told))
        if role == Qt.ItemDataRole.ToolTipRole and row.command:
            return tr(row.command.hint) if row.command.hint else None
        return None


class CommandList(QListView):
    """A list of command rows."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.rows = CommandRows(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(theme, self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        theme.changed.connect(self.viewport().update)

    def current(self) -> CommandRow | None:
        """The row that the keyboard is on."""
        row: CommandRow | None = self.currentIndex().data(ROW)
        return row

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: there is a field to search with."""


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, option.fontMetrics.height() + 2 * SMALL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: CommandRow = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        paint_ground(painter, option, self._theme, selected, hovers=row.command is not None)
        rect = option.rect.adjusted(MEDIUM, 0, -MEDIUM, 0)
        if row.icon:
            box = QRect(rect.left(), rect.center().y() - ICON // 2 + 1, ICON, ICON)
            mode = QIcon.Mode.Normal if row.enabled else QIcon.Mode.Disabled
            row.icon.paint(
                painter, placed(option, box), mode=mode, state=QIcon.State.On if row.checked else QIcon.State.Off
            )
        if row.icon is not None:
            rect.setLeft(rect.left() + ICON + SMALL)
        rect.setRight(self._paint_keys(painter, option, rect, row) - SMALL)
        font = option.font
        font.setBold(row.command is None)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(self._theme.colour("text" if row.enabled else "disabled"))
        elided = metrics.elidedText(row.text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(placed(option, rect), middle, elided)
        rect.setLeft(rect.left() + metrics.horizontalAdvance(row.text) + SMALL)
        if rect.width() > 0:
            painter.setPen(self._theme.colour("muted" if row.enabled else "disabled"))
            elided = metrics.elidedText(row.path, Qt.TextElideMode.ElideRight, rect.width())
            painter.drawText(placed(option, rect), middle, elided)
        painter.restore()

    def _paint_keys(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, row: CommandRow) -> int:
        """Draw the keys at the right end, like the caps of a keyboard; returns where they begin."""
        right = rect.right()
        metrics = painter.fontMetrics()
        for keys in reversed(row.keys):
            words = left_to_right(shown_keys(keys))
            cap = QRect(0, 0, metrics.horizontalAdvance(words) + MEDIUM, metrics.height() + TIGHT)
            cap.moveCenter(rect.center())
            cap.moveRight(right)
            painter.setPen(self._theme.colour("line"))
            painter.setBrush(self._theme.colour("window"))
            painter.drawRoundedRect(placed(option, cap), 4, 4)
            painter.setPen(self._theme.colour("text" if row.enabled else "disabled"))
            painter.drawText(placed(option, cap), Qt.AlignmentFlag.AlignCenter, words)
            right = cap.left() - TIGHT
        return right
