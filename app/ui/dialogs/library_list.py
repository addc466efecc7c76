"""The list of the model library: versions under what they are for, renamed in place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.domain.wording import tr
from app.storage.model_shelf import Version
from app.ui.dialogs.library_words import STATUS_ICONS, STATUS_ROLES, grouped, lines
from app.ui.rows import paint_focus, paint_ground, placed
from app.ui.theme import ICON, MEDIUM, SMALL, TIGHT, Theme

Index = QModelIndex | QPersistentModelIndex
Row = str | Version  # a heading, or a version below it
ROW, LINES = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class LibraryModel(QAbstractListModel):
    """Headings and versions.

    Signals:
        renamed: Id of a version, and the title that it is given.
    """

    renamed = Signal(str, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._versions: Sequence[Version] = ()

    def show(self, versions: Sequence[Version]) -> None:
        """List these."""
        self.beginResetModel()
        self._versions = list(versions)
        self._rows = []
        for heading, members in grouped(versions):
            self._rows += [heading, *members]
        self.endResetModel()

    def index_of(self, bundle_id: str) -> QModelIndex:
        """Where a version stands; invalid where it does not."""
        at = (n for n, row in enumerate(self._rows) if isinstance(row, Version) and row.id == bundle_id)
        return self.index(next(at, -1))

    def version_near(self, row: int) -> QModelIndex:
        """The version at a row, else the nearest one; invalid where there is none."""
        places = [n for n, each in enumerate(self._rows) if isinstance(each, Version)]
        return self.index(min(places, key=lambda place: abs(place - row), default=-1))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if isinstance(row, str):
            return row if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.title
        if role == LINES:
            return lines(row, self._versions)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return "\n".join([row.title, *lines(row, self._versions)])
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row, title = self._rows[index.row()], str(value).strip()
        if role != Qt.ItemDataRole.EditRole or isinstance(row, str) or title in ("", row.title):
            return False
        self.renamed.emit(row.id, title)
        return True


class LibraryDelegate(QStyledItemDelegate):
    """Draws a heading, or a version with what is told about it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = option.fontMetrics.height()
        if isinstance(index.data(ROW), str):
            return QSize(0, height + 2 * SMALL)
        count = 1 + len(index.data(LINES))
        return QSize(0, count * height + (count - 1) * TIGHT + 2 * SMALL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        row = index.data(ROW)
        if isinstance(row, str):
            painter.fillRect(option.rect, self._theme.colour("window"))
            painter.setFont(_bold(option.font))
            self._write(painter, option.rect.adjusted(MEDIUM, 0, -MEDIUM, 0), row, "text")
        else:
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            paint_ground(painter, option, self._theme, marked=selected)
            paint_focus(painter, option, self._theme)
            self._paint_version(painter, option, row, index.data(LINES))
        painter.restore()

    def _paint_version(
        self, painter: QPainter, option: QStyleOptionViewItem, version: Version, told: list[str]
    ) -> None:
        icon, role = STATUS_ICONS[version.status], STATUS_ROLES[version.status]
        line = _first_line(option)
        glyph = QRect(option.rect.left() + MEDIUM, line.center().y() - ICON // 2 + 1, ICON, ICON)
        self._theme.icon(icon, role).paint(painter, placed(option, glyph))
        painter.setFont(_bold(option.font))
        self._write(painter, placed(option, line), version.title, "text")
        painter.setFont(option.font)
        for number, text in enumerate(told):
            line.translate(0, option.fontMetrics.height() + TIGHT)
            self._write(painter, placed(option, line), text, "muted" if number else role)

    def _write(self, painter: QPainter, rect: QRect, text: str, role: str) -> None:
        painter.setPen(self._theme.colour(role))
        shown = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(tr("Title of the version"))
        editor.setToolTip(tr("Enter takes the title; Esc leaves it as it is"))
        return editor

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        line = placed(option, _first_line(option))
        editor.setGeometry(line.adjusted(1 - SMALL, -TIGHT - 1, 0, TIGHT - 1))


def _first_line(option: QStyleOptionViewItem) -> QRect:
    text = option.rect.adjusted(MEDIUM + ICON + SMALL, SMALL, -MEDIUM, 0)
    text.setHeight(option.fontMetrics.height())
    return text


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


class LibraryList(QListView):
    """The versions; F2 renames the chosen one, Del deletes it.

    Signals:
        chosen: Another version is chosen, or more is known of it.
        deleted: The chosen one is to be deleted.
    """

    chosen = Signal()
    deleted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.rows = LibraryModel(self)
        self._later: Sequence[Version] | None = None  # what is listed once nothing is typed here any more
        self.setModel(self.rows)
        self.setObjectName("framed")
        self.setItemDelegate(LibraryDelegate(theme, self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(tr("Versions of the models"))
        self.selectionModel().currentChanged.connect(self.chosen)

    @property
    def version(self) -> Version | None:
        """The chosen one."""
        row = self.currentIndex().data(ROW)
        return row if isinstance(row, Version) else None

    def show_versions(self, versions: Sequence[Version]) -> None:
        """List these, and keep the chosen one; where it is gone, the one beside it is chosen.

        While a title is typed the list stays as it is, until that is done.
        """
        if self.state() == QAbstractItemView.State.EditingState:
            self._later = versions
            return
        before, at, scrolled = self.version, self.currentIndex().row(), self.verticalScrollBar().value()
        self.rows.show(versions)
        index = self.rows.index_of(before.id) if before else QModelIndex()
        index = index if index.isValid() else self.rows.version_near(max(at, 0))
        self.setCurrentIndex(index)
        self.verticalScrollBar().setValue(scrolled)
        if not index.isValid():  # which is what it was after the rows had been replaced
            self.chosen.emit()

    def choose(self, bundle_id: str) -> None:
        """Choose a version."""
        index = self.rows.index_of(bundle_id)
        if index.isValid():
            self.setCurrentIndex(index)

    def rename(self) -> None:
        """Let the user type another title for the chosen one."""
        if self.version:
            self.setFocus()
            self.scrollTo(self.currentIndex())
            self.edit(self.currentIndex())

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        # Home would go to the heading.
        return self.rows.version_near(super().moveCursor(action, modifiers).row())

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        if self._later is not None:
            versions, self._later = self._later, None
            self.show_versions(versions)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self.rename()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.deleted.emit()
        else:
            super().keyPressEvent(event)
