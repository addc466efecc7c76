"""The Labels: which one the tools work on, what they look like, which are hidden or locked, and their order."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QHelpEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QLabel,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from app.domain.labels import Label
from app.domain.wording import mark, tr
from app.services.annotation_session import AnnotationSession
from app.services.labels import Labels
from app.services.measuring import Measuring
from app.ui.actions import Actions
from app.ui.commands import NUMBERED
from app.ui.quantities import area_texts
from app.ui.rows import claims, paint_focus, paint_ground, placed
from app.ui.theme import ICON, LARGE, SMALL, SWATCH, TIGHT, Theme, paint_swatch

FEWEST_ROWS, MOST_ROWS = 3, 5
DOT = 5

Index = QModelIndex | QPersistentModelIndex
LABEL = Qt.ItemDataRole.UserRole
IN_USE = LABEL + 1  # whether the tools work on it
HAS_MASK = LABEL + 2  # whether it has a mask on the open Frame

# What can be switched in a row, from its far end, and what a press on it does while it is off, and while it is on.
_SWITCHES = {
    "visible": (mark("Show “{label}”"), mark("Hide “{label}”")),
    "locked": (mark("Lock “{label}”"), mark("Unlock “{label}”")),
}


class LabelModel(QAbstractListModel):
    """The Labels in their order, and which of them have a mask on the open Frame."""

    def __init__(self, labels: Labels, measuring: Measuring, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._labels = labels
        self._measuring = measuring
        self._actions = actions
        self._rows = labels.all
        self._areas: dict[int, str] = {}

    def show(self) -> None:
        """Bring the rows up to date."""
        if [label.id for label in self._rows] != [label.id for label in self._labels.all]:
            self.beginResetModel()
            self._rows = self._labels.all
            self.endResetModel()
        self._rows = self._labels.all
        self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def show_masks(self) -> None:
        """Say which Labels have a mask as far as that is known by now; until then it is as it was."""
        if not self._measuring.outdated:
            self._areas = {label.id: area_texts([mask.whole])[0] for label, mask in self._measuring.each}
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def forget_masks(self) -> None:
        """Another Frame is open."""
        self._areas.clear()
        self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    @property
    def in_use(self) -> QModelIndex:
        """The row of the Label that the tools work on."""
        return self.index([label.id for label in self._rows].index(self._labels.active.id))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        label = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return label.name
        if role == LABEL:
            return label
        if role == IN_USE:
            return label.id == self._labels.active.id
        if role == HAS_MASK:
            return label.id in self._areas
        if role == Qt.ItemDataRole.AccessibleTextRole:
            in_use = tr("in use") if index.data(IN_USE) else ""
            states = ("" if label.visible else tr("hidden"), tr("locked") if label.locked else "")
            marks = *_marks(label), self._mask_here(label)
            return ", ".join(filter(None, (label.name, in_use, *states, tr(label.colour.capitalize()).lower(), *marks)))
        if role == Qt.ItemDataRole.ToolTipRole:
            told = label.name, *_marks(label), self._mask_here(label), tr("Double-click to edit, drag to reorder.")
            return "\n".join(filter(None, told))
        return None

    def _mask_here(self, label: Label) -> str:
        return tr("Its mask on this image has {area}.", area=self._areas[label.id]) if label.id in self._areas else ""

    def key(self, row: int) -> str:
        """The key that chooses the Label in a row, empty where there is none."""
        return self._actions[f"label_{row + 1}"].shortcut().toString(_NATIVE) if row < NUMBERED else ""


_NATIVE = QKeySequence.SequenceFormat.NativeText


def _marks(label: Label) -> tuple[str, ...]:
    return (
        *([str(label.code)] if label.code else []),
        *([tr("The model's proposals are for it.")] if label.proposed else []),
        *([tr("It may overlap other labels.")] if label.overlaps else []),
    )


class LabelDelegate(QStyledItemDelegate):
    """Draws swatch, name and key of a Label, whether it is locked, and whether it is visible."""

    def __init__(self, model: LabelModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, max(option.fontMetrics.height(), ICON) + SMALL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        label: Label = index.data(LABEL)
        in_use: bool = index.data(IN_USE)
        rect = option.rect
        painter.save()
        paint_ground(painter, option, self._theme, in_use)
        paint_focus(painter, option, self._theme)
        top = rect.center().y() - SWATCH // 2 + 1
        paint_swatch(painter, placed(option, QRect(rect.left() + LARGE, top, SWATCH, SWATCH)), label.colour)
        if index.data(HAS_MASK):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("text"))
            dot = QRect(rect.left() + TIGHT + 2, top + (SWATCH - DOT) // 2, DOT, DOT)
            painter.drawEllipse(placed(option, dot))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        for field, icon, role in (
            ("visible", "mdi6.eye-outline" if label.visible else "mdi6.eye-off-outline", "muted"),
            ("locked", "mdi6.lock" if label.locked else "mdi6.lock-open-variant-outline",
             "text" if label.locked else "disabled"),
        ):  # fmt: skip
            switch = placed(option, switch_place(rect, field))
            self._theme.icon(icon, role).paint(painter, switch.adjusted(TIGHT, TIGHT, -TIGHT, -TIGHT))
        middle = Qt.AlignmentFlag.AlignVCenter
        key, right = self._model.key(index.row()), switch_place(rect, "locked").left() - SMALL
        painter.setPen(self._theme.colour("muted"))
        number = QRect(rect)
        number.setRight(right)
        painter.drawText(placed(option, number), Qt.AlignmentFlag.AlignRight | middle, key)
        font = option.font
        font.setBold(in_use)
        painter.setFont(font)
        painter.setPen(self._theme.colour("text" if label.visible else "muted"))
        name = rect.adjusted(LARGE + SWATCH + SMALL, 0, 0, 0)
        name.setRight(right - option.fontMetrics.horizontalAdvance(key) - SMALL)
        if label.proposed:
            name.setRight(name.right() - SWATCH - TIGHT)
        elided = painter.fontMetrics().elidedText(label.name, Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(placed(option, name), Qt.AlignmentFlag.AlignLeft | middle, elided)
        if label.proposed:
            after = name.left() + painter.fontMetrics().horizontalAdvance(elided) + TIGHT
            self._theme.icon("mdi6.creation", "muted").paint(painter, placed(option, QRect(after, top, SWATCH, SWATCH)))
        painter.restore()


def switch_place(row: QRect, field: str) -> QRect:
    """Where "visible" or "locked" is switched, in a row of the list that is read from the left."""
    side = row.height()
    return QRect(row.right() + 1 - SMALL - side * ([*_SWITCHES].index(field) + 1), row.top(), side, side)


class LabelView(QListView):
    """The list; a press on a switch turns it, a drag moves the row, and all keys but the arrows are the window's.

    Attributes:
        roomy: Whether there is room for as many rows as it would like to have.

    Signals:
        chosen: Row that the user picked.
        edited: Row that the user wants to edit.
        switched: Row, and which of its switches.
        moved: Row, and the place that it shall have.
    """

    chosen = Signal(int)
    edited = Signal(int)
    switched = Signal(int, str)
    moved = Signal(int, int)

    def __init__(self, model: LabelModel, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pressed: tuple[int, QPoint] | None = None
        self.roomy = True
        self._gap: int | None = None  # before which row the one that is dragged would be put
        self.setModel(model)
        self.setItemDelegate(LabelDelegate(model, theme, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(tr("Labels"))
        self.setAccessibleDescription(tr("The arrow keys choose a label."))
        model.modelReset.connect(self._let_go)

    def sizeHint(self) -> QSize:
        rows = min(self.model().rowCount(), MOST_ROWS if self.roomy else FEWEST_ROWS)
        return QSize(0, rows * self.sizeHintForRow(0) + TIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    # --- the pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        place = event.position().toPoint()
        index = self.indexAt(place)
        field = self._switch_at(place)
        if field:
            self.switched.emit(index.row(), field)
        elif index.isValid():
            self._pressed = index.row(), place

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self._switch_at(place):
            self.mousePressEvent(event)
        elif event.button() == Qt.MouseButton.LeftButton and self.indexAt(place).isValid():
            self.edited.emit(self.indexAt(place).row())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        # Qt would take a press that it has not seen for the beginning of a selection.
        if self._pressed is None:
            return
        place, height = event.position().toPoint(), self.viewport().height()
        far = (place - self._pressed[1]).manhattanLength() >= QApplication.startDragDistance()
        if self._gap is None and (not far or self.model().rowCount() == 1):
            return
        beyond = min(place.y(), 0) + max(place.y() - height, 0)
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + beyond)
        down = min(max(place.y(), 0), height) + self.verticalOffset()
        self._drop_before(min(round(down / self.sizeHintForRow(0)), self.model().rowCount()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        (row, _), gap = self._pressed, self._gap
        self._let_go()
        if gap is None:
            self.chosen.emit(row)
        elif gap not in (row, row + 1):
            self.moved.emit(row, gap if gap < row else gap - 1)

    def _switch_at(self, place: QPoint) -> str:
        row = self.visualRect(self.indexAt(place))
        place = QStyle.visualPos(self.layoutDirection(), row, place)
        return next((field for field in _SWITCHES if row.isValid() and switch_place(row, field).contains(place)), "")

    def _drop_before(self, gap: int | None) -> None:
        self._gap = gap
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor if gap is None else Qt.CursorShape.ClosedHandCursor)
        self.viewport().update()

    def _let_go(self) -> None:
        self._pressed = None
        self._drop_before(None)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._gap is not None:
            painter = QPainter(self.viewport())
            top = self._gap * self.sizeHintForRow(0) - self.verticalOffset()
            painter.fillRect(
                QRect(SMALL, top - 1, self.viewport().width() - 2 * SMALL, 2), self._theme.colour("accent")
            )
            painter.end()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            field = self._switch_at(event.pos())
            if field:
                label: Label = self.indexAt(event.pos()).data(LABEL)
                words = _SWITCHES[field][getattr(label, field)]
                QToolTip.showText(event.globalPos(), tr(words, label=label.name), self)
                return True
        return bool(super().viewportEvent(event))

    # --- the keyboard

    def event(self, event: QEvent) -> bool:
        return claims(event, _OWN_KEYS) or bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last, row = self.model().rowCount() - 1, self.currentIndex().row()
        rows = {Qt.Key.Key_Up: row - 1, Qt.Key.Key_Down: row + 1, Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        if event.key() == Qt.Key.Key_Escape and self._pressed:
            self._let_go()
        elif event.key() in rows:
            self.chosen.emit(min(max(rows[Qt.Key(event.key())], 0), last))
        else:
            event.ignore()

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters are the window's."""


_OWN_KEYS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Tab})


class LabelPanel(QWidget):
    """A heading, a button to add a Label, one with all that can be done, and the list.

    Args:
        session: Its Labels are shown and changed.
        measuring: Knows which of them have a mask.
        actions: What the buttons do.
        theme: Colours and icons.
    """

    def __init__(self, session: AnnotationSession, measuring: Measuring, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self._labels = labels = session.labels
        self._actions = actions
        self.model = LabelModel(labels, measuring, actions, self)
        self.view = LabelView(self.model, theme)
        heading = QLabel(tr("Labels"))
        heading.setProperty("role", "heading")
        self.add = _button()
        self.add.setDefaultAction(actions["add_label"])
        self.add.setAccessibleName(tr("Add label"))
        self.more = _button()
        self.more.setIcon(theme.icon("mdi6.dots-horizontal"))
        self.more.setToolTip(tr("What can be done with labels"))
        self.more.setAccessibleName(tr("What can be done with labels"))
        top = QHBoxLayout()
        top.setContentsMargins(LARGE, TIGHT, SMALL, TIGHT)  # below the strip of the panel
        top.setSpacing(TIGHT // 2)
        top.addWidget(heading)
        top.addStretch()
        top.addWidget(self.add)
        top.addWidget(self.more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.view)

        self.more.clicked.connect(self.show_menu)
        self.view.chosen.connect(lambda row: labels.choose(labels.all[row].id))
        self.view.moved.connect(lambda row, place: labels.move(labels.all[row].id, place))
        self.view.switched.connect(self._switch)
        self.view.edited.connect(self._edit)
        labels.changed.connect(self._show)
        measuring.changed.connect(self.model.show_masks)
        for signal in (session.frame_opened, session.frame_closed):
            signal.connect(self.model.forget_masks)
        theme.changed.connect(self.view.viewport().update)
        actions["add_label"].changed.connect(self._show)
        for number in range(1, NUMBERED + 1):
            actions[f"label_{number}"].changed.connect(self.view.viewport().update)
        self._show()

    @property
    def stops(self) -> list[QWidget]:
        """What the keyboard focus visits, in order."""
        return [self.add, self.more, self.view]

    def fit(self, roomy: bool) -> None:
        """Show more or fewer rows."""
        self.view.roomy = roomy
        self.view.updateGeometry()

    def show_menu(self) -> None:
        """Open the menu of the window that is about Labels, below its button."""
        self._actions.menus["Label"].popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _switch(self, row: int, field: str) -> None:
        label = self._labels.all[row]
        self._labels.change(label.id, **{field: not getattr(label, field)})

    def _edit(self, row: int) -> None:
        self._labels.choose(self._labels.all[row].id)
        self._actions["edit_label"].trigger()

    def _show(self) -> None:
        # Without a Workspace there is nothing that a Label could be changed in.
        usable = self._actions["add_label"].isEnabled()
        self.view.setEnabled(usable)
        self.more.setEnabled(usable)
        self.model.show()
        self.view.updateGeometry()
        self.view.setCurrentIndex(self.model.in_use)
        self.view.scrollTo(self.model.in_use)


def _button() -> QToolButton:
    button = QToolButton()
    button.setIconSize(QSize(ICON, ICON))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
