"""The one history of the open Annotation, step by step; a click goes to any of them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.annotated_image import AnnotatedImage
from app.domain.annotation import State
from app.domain.history import HistoryEntry
from app.domain.wording import tr
from app.services.annotation_session import AnnotationSession
from app.ui.actions import Actions
from app.ui.rows import claims, paint_focus, paint_ground, placed
from app.ui.theme import LARGE, MEDIUM, SMALL, TIGHT, Theme

FEWEST_ROWS, VISIBLE_ROWS = 1, 3

Index = QModelIndex | QPersistentModelIndex
PLACE = Qt.ItemDataRole.UserRole  # of a step: how far it is from the present one; below 0 done before, above 0 undone


class HistoryModel(QAbstractListModel):
    """What the Annotation began as, then its steps, the newest last; row n shows it with n steps in effect."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._frame: AnnotatedImage | None = None
        self._steps: list[HistoryEntry] = []
        self._position = 0
        self._base = ""

    def show(self, frame: AnnotatedImage | None) -> None:
        """Bring the rows up to date; those that stayed are kept, so that a view neither jumps nor starts over."""
        if frame:
            self._base = tr("Proposal") if frame.began_as is State.PROPOSED else tr("Opened")
        if frame is not self._frame or frame is None:
            self.beginResetModel()
            self._frame = frame
            self._steps = list(frame.history) if frame else []
            self._position = frame.position if frame else 0
            self.endResetModel()
            return
        new, old = frame.history, self._steps
        # Only the tail ever changes: a new step drops those that were undone.
        same = min(len(old), len(new))
        while same and old[same - 1] is not new[same - 1]:
            same -= 1
        if same < len(old):
            self.beginRemoveRows(QModelIndex(), same + 1, len(old))
            del old[same:]
            self.endRemoveRows()
        if same < len(new):
            self.beginInsertRows(QModelIndex(), same + 1, len(new))
            old += new[same:]
            self.endInsertRows()
        self._position = frame.position
        self.dataChanged.emit(self.index(0), self.index(len(old)))

    @property
    def present(self) -> QModelIndex:
        """The row that is in effect; invalid where nothing is open."""
        return self.index(self._position) if self._frame else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        return len(self._steps) + 1 if self._frame and not (parent and parent.isValid()) else 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, place = index.row(), index.row() - self._position
        name = self._frame.title(self._steps[row - 1]) if row and self._frame else self._base
        taken = self._taken(self._steps[row - 1]) if row else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        if role == PLACE:
            return place
        if role == Qt.ItemDataRole.AccessibleTextRole:
            when = tr("undone") if place > 0 else "" if place else tr("present step")
            return ", ".join(filter(None, (f"{row}. {name}", taken, when)))
        if role == Qt.ItemDataRole.ToolTipRole:
            go = "" if not place else tr("Go back to this step.") if place < 0 else tr("Do again up to this step.")
            return "\n".join(filter(None, (f"{name}, {taken}" if taken else "", go))) or None
        return None

    def _taken(self, step: HistoryEntry) -> str:
        """Which Labels lost pixels to the one that the step worked on."""
        losers = {change.label_id for change in step.changes[1:] if change.edit}
        names = [label.name for label in self._frame.labels if label.id in losers] if self._frame else []
        return tr("taken from {labels}", labels=", ".join(names)) if names else ""


class HistoryDelegate(QStyledItemDelegate):
    """Draws number and name of a step: the present one marked, those that were undone greyed."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, option.fontMetrics.height() + SMALL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place: int = index.data(PLACE)
        painter.save()
        paint_ground(painter, option, self._theme, place == 0)
        paint_focus(painter, option, self._theme)
        font = option.font
        font.setBold(place == 0)
        painter.setFont(font)
        middle = Qt.AlignmentFlag.AlignVCenter
        number = QRect(option.rect)
        number.setLeft(option.rect.left() + LARGE)
        number.setWidth(option.fontMetrics.horizontalAdvance("0000"))
        painter.setPen(self._theme.colour("muted" if place <= 0 else "disabled"))
        if index.row():
            painter.drawText(placed(option, number), Qt.AlignmentFlag.AlignRight | middle, str(index.row()))
        painter.setPen(self._theme.colour("text" if place <= 0 else "disabled"))
        name = option.rect.adjusted(0, 0, -MEDIUM, 0)
        name.setLeft(number.right() + SMALL)
        elided = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(placed(option, name), Qt.AlignmentFlag.AlignLeft | middle, elided)
        painter.restore()


class HistoryView(QListView):
    """The steps; the keys that move through them and choose one are its own, all others the window's.

    Attributes:
        roomy: Whether there is room for a few rows; else it makes do with one.

    Signals:
        chosen: Row of the step that the user picked.
    """

    chosen = Signal(int)

    def __init__(self, model: HistoryModel, theme: Theme) -> None:
        super().__init__()
        self.roomy = True
        self.setModel(model)
        self.setItemDelegate(HistoryDelegate(theme, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("History"))
        self.clicked.connect(lambda index: self.chosen.emit(index.row()))

    def sizeHint(self) -> QSize:
        rows = VISIBLE_ROWS if self.roomy else FEWEST_ROWS
        return QSize(0, rows * (self.fontMetrics().height() + SMALL) + TIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.model().rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().placeholderText().color())
            place = self.viewport().rect().adjusted(LARGE, TIGHT, -MEDIUM, 0)
            said = tr("Your steps on an image are listed here; a click goes back to one.")
            painter.drawText(place, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, said)
            painter.end()

    def event(self, event: QEvent) -> bool:
        return claims(event, _OWN_KEYS) or bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self.chosen.emit(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters are the window's."""


_OWN_KEYS = frozenset({
    Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End,
})  # fmt: skip


class HistoryPanel(QWidget):
    """A heading that opens and closes the list of steps.

    Args:
        session: Its open Annotation is shown.
        actions: One of them opens and closes the list.
        theme: Colours and icons.
    """

    def __init__(self, session: AnnotationSession, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self.model = HistoryModel(self)
        self.heading = QToolButton()
        self.heading.setText(tr("History"))
        self.heading.setProperty("role", "section")
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.view = HistoryView(self.model, theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.heading)
        layout.addWidget(self.view, 1)

        actions.attach(self.heading, "show_history")
        self.view.chosen.connect(session.go_to_step)
        for signal in (session.frame_opened, session.frame_closed, session.annotation_changed):
            signal.connect(self._show)
        theme.changed.connect(self.view.viewport().update)
        self._show()

    @property
    def stops(self) -> list[QWidget]:
        """What the keyboard focus visits, in order."""
        return [self.heading, self.view]

    def open(self, shown: bool) -> None:
        """Show the steps, or the heading alone."""
        self.view.setVisible(shown)
        self.heading.setIcon(self._theme.icon("mdi6.chevron-down" if shown else "mdi6.chevron-right", "muted"))
        self.heading.setAccessibleName(tr("History, shown") if shown else tr("History, hidden"))
        vertical = QSizePolicy.Policy.Expanding if shown else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Preferred, vertical)

    def fit(self, roomy: bool) -> None:
        """Take more or less room."""
        self.view.roomy = roomy
        self.view.updateGeometry()

    def _show(self) -> None:
        self.model.show(self._session.annotated)
        present = self.model.present
        if present != self.view.currentIndex():
            self.view.setCurrentIndex(present)
            # With the next one, so that what was undone is seen to be there.
            for index in (present.siblingAtRow(present.row() + 1), present):
                self.view.scrollTo(index)
