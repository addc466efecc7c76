"""The worklist: thumbnails, names, states, groups, and a filter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.annotation import State
from app.domain.grouping import Grouping
from app.services.worklist import Entry, Worklist
from app.ui.names import Names
from app.ui.panels.worklist_groups import Heading
from app.ui.panels.worklist_model import ENTRY, HEADING, ON_SHOW, THUMBNAIL, UNREADABLE, Index, WorklistModel
from app.ui.rows import claims, paint_focus, paint_ground
from app.ui.theme import CANVAS, ICON, MEDIUM, SMALL, STATE_ICONS, STATE_WORDS, TIGHT, Theme

# Rows that flew past while the list is scrolled are not worth decoding.
SETTLED_MS = 60
# On a heading; elsewhere they belong to the window.
_FOLDING_KEYS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})


class WorklistDelegate(QStyledItemDelegate):
    """Draws one entry: thumbnail, name, and its state or what is wrong with it; or the heading of a group."""

    def __init__(self, theme: Theme, names: Names, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names = names

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = 2 * option.fontMetrics.height() + TIGHT
        return QSize(THUMBNAIL.width() + 120, max(THUMBNAIL.height(), lines) + 2 * SMALL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        heading: Heading | None = index.data(HEADING)
        if heading:
            self._paint_heading(painter, option, heading)
        else:
            self._paint_entry(painter, option, index)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, heading: Heading) -> None:
        painter.fillRect(option.rect, self._theme.colour("window"))
        paint_ground(painter, option, self._theme, marked=False)
        paint_focus(painter, option, self._theme)
        metrics = option.fontMetrics
        height = metrics.height()
        text = option.rect.adjusted(MEDIUM + ICON + TIGHT, 0, -MEDIUM, 0)
        text.setTop(option.rect.center().y() - (height + TIGHT // 2 if heading.detail else height // 2))
        text.setHeight(height)
        arrow = QRect(option.rect.left() + MEDIUM - 2, text.center().y() - ICON // 2 + 1, ICON, ICON)
        self._theme.icon(f"mdi6.chevron-{'right' if heading.folded else 'down'}", "muted").paint(painter, arrow)
        self._draw(painter, text.translated(0, height + TIGHT), heading.detail, "muted", metrics)
        count = str(heading.count)
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(text, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
        text.setRight(text.right() - metrics.horizontalAdvance(count) - SMALL)
        font = option.font
        font.setBold(True)
        painter.setFont(font)
        self._draw(painter, text, heading.title, "text", QFontMetrics(font))

    def _paint_entry(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(ENTRY)
        paint_ground(painter, option, self._theme, index.data(ON_SHOW))
        box = QRect(QPoint(option.rect.left() + MEDIUM, 0), THUMBNAIL)
        box.moveTop(option.rect.center().y() - THUMBNAIL.height() // 2)
        self._draw_thumbnail(painter, box, entry, index.data(Qt.ItemDataRole.DecorationRole))

        metrics = option.fontMetrics
        text = option.rect.adjusted(MEDIUM + THUMBNAIL.width() + SMALL, 0, -SMALL, 0)
        text.setTop(option.rect.center().y() - metrics.height() - TIGHT // 2)
        text.setHeight(metrics.height())
        self._draw(painter, text, self._names.of(entry), "text", metrics, Qt.TextElideMode.ElideMiddle)
        text.translate(0, metrics.height() + TIGHT)
        if entry.problem:
            self._draw_with_icon(painter, text, "mdi6.alert", self._names.problem(entry), "warning", metrics)
        else:
            if entry.confidence is not None:
                percent = f"{entry.confidence:.0%}"
                painter.setPen(self._theme.colour("muted"))
                painter.drawText(text, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, percent)
                text.setRight(text.right() - metrics.horizontalAdvance(percent) - SMALL)
            word = STATE_WORDS[entry.state]
            self._draw_with_icon(painter, text, STATE_ICONS[entry.state], word, entry.state, metrics)

    def _draw_thumbnail(self, painter: QPainter, box: QRect, entry: Entry, pixmap: QPixmap | None) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(CANVAS))
        painter.drawRoundedRect(box, 3, 3)
        if pixmap:
            size = pixmap.size().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
            target = QRect(QPoint(0, 0), size)
            target.moveCenter(box.center())
            painter.drawPixmap(target, pixmap)
        elif entry.problem:
            icon = QRect(0, 0, 20, 20)
            icon.moveCenter(box.center())
            self._theme.icon("mdi6.image-off-outline", "disabled").paint(painter, icon)

    def _draw_with_icon(
        self, painter: QPainter, rect: QRect, icon: str, words: str, role: str, metrics: QFontMetrics
    ) -> None:
        side = round(metrics.height() * 0.95)
        glyph = QRect(rect.left() - 1, rect.center().y() - side // 2 + 1, side, side)
        self._theme.icon(icon, role).paint(painter, glyph)
        self._draw(painter, rect.adjusted(side + TIGHT, 0, 0, 0), words, role, metrics)

    def _draw(
        self,
        painter: QPainter,
        rect: QRect,
        words: str,
        role: str,
        metrics: QFontMetrics,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        painter.setPen(self._theme.colour(role))
        painter.drawText(
            rect,
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            metrics.elidedText(words, elide, rect.width()),
        )


class WorklistView(QListView):
    """The list; asks for the thumbnails of the rows that are visible, and leaves letters and Space to the window."""

    def __init__(self, model: WorklistModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = model
        self._asked: set[int] = set()
        self._place: tuple[int | str | None, int, int | str | None] = (None, 0, None)
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._request_visible)
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Without its value, which the timer would take for milliseconds.
        self.verticalScrollBar().valueChanged.connect(lambda: self._settled.start())
        model.rows_changed.connect(self._settled.start)
        model.modelAboutToBeReset.connect(self._note_place)
        model.modelReset.connect(self._find_place)
        self.clicked.connect(self._toggle)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settled.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._entries.filtered and not self._entries.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().placeholderText().color())
            place = self.viewport().rect().adjusted(MEDIUM, MEDIUM, -MEDIUM, -MEDIUM)
            painter.drawText(place, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, "No image passes the filter.")
            painter.end()

    def event(self, event: QEvent) -> bool:
        if self._entries.heading(self.currentIndex()) and claims(event, _FOLDING_KEYS):
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        heading = self._entries.heading(self.currentIndex())
        if heading and event.key() in _FOLDING_KEYS:
            folds = {Qt.Key.Key_Left: True, Qt.Key.Key_Right: False}.get(Qt.Key(event.key()), not heading.folded)
            self._entries.fold(self.currentIndex(), folds)
        elif event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _toggle(self, index: QModelIndex) -> None:
        heading = self._entries.heading(index)
        if heading:
            self._entries.fold(index, not heading.folded)

    def _note_place(self) -> None:
        """Remember what is at the top, how far it is scrolled out, and which heading the keyboard is on."""
        top, current = self.indexAt(QPoint(1, 0)), self.currentIndex()
        heading = self._entries.token(current) if self._entries.heading(current) else None
        self._place = self._entries.token(top), self.visualRect(top).top(), heading

    def _find_place(self) -> None:
        if not self._entries.keeps_place:
            return
        token, offset, heading = self._place
        if (top := self._entries.find(token)).isValid():
            self.scrollTo(top, QAbstractItemView.ScrollHint.PositionAtTop)
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - offset)
        if (current := self._entries.find(heading)).isValid():
            self.selectionModel().setCurrentIndex(current, QItemSelectionModel.SelectionFlag.NoUpdate)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: a mistyped letter must not leave the open image, and there is the filter."""

    def _request_visible(self) -> None:
        height = self.viewport().height()
        first, last = self.indexAt(QPoint(1, 0)), self.indexAt(QPoint(1, height - 1))
        count = self._entries.rowCount()
        visible = range(first.row(), last.row() + 1 if last.isValid() else count) if first.isValid() else range(0)
        lines = [index for index in map(self._entries.index, visible) if not self._entries.heading(index)]
        self._entries.worklist.identities.prefer(index.data(ENTRY).image_id for index in lines)
        missing = {
            self._entries.entry_row(index)
            for index in lines
            if not self._entries.has_thumbnail(index) and not index.data(ENTRY).problem
        }
        # The top row last, because the newest wish is served first.
        for entry_row in sorted(missing - self._asked, reverse=True):
            self._entries.worklist.request_thumbnail(entry_row)
        self._asked = missing


class WorklistPanel(QWidget):
    """Filter, count and list.

    Args:
        worklist: Has the entries.
        theme: Draws the icons.
        names: What they are called.
        by: How they are grouped.
        parent: Owner.

    Attributes:
        grouping: A button for the menu of ways to group them.

    Signals:
        row_chosen: Row of the worklist that the user picked.
    """

    row_chosen = Signal(int)

    def __init__(
        self,
        worklist: Worklist,
        theme: Theme,
        names: Names,
        by: Grouping = Grouping.NONE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._worklist = worklist
        self.model = WorklistModel(worklist, names, self)
        self.model.group_by(by)

        self.filter = _FilterEdit()
        self.filter.addAction(theme.icon("mdi6.magnify", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.filter.setPlaceholderText("Filter by name")
        self.filter.setAccessibleName("Filter the worklist by name")
        self.filter.setClearButtonEnabled(True)
        self.filter.setAcceptDrops(False)
        self.states = _StateBox(theme)
        self.states.setAccessibleName("Filter the worklist by state")
        self.states.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.states.addItem(theme.icon("mdi6.filter-variant", "muted"), "All states", "")
        for state in State:
            self.states.addItem(theme.icon(STATE_ICONS[state], state), STATE_WORDS[state], state.value)
        self.states.addItem(theme.icon("mdi6.alert", "warning"), "Unreadable", UNREADABLE)
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.view = WorklistView(self.model)
        self.view.setAccessibleName("Worklist")
        self.view.setItemDelegate(WorklistDelegate(theme, names, self.view))
        self.grouping = QToolButton()
        self.grouping.setIcon(theme.icon("mdi6.format-list-group"))
        self.grouping.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.grouping.setAccessibleName("Group the worklist")
        self.grouping.setToolTip("Group the worklist\nBy patient, study or series, as the files say.")

        title = QLabel("Worklist")
        title.setProperty("role", "heading")
        heading = QHBoxLayout()
        heading.addWidget(title, 1)
        heading.addWidget(self.grouping)
        top = QVBoxLayout()
        top.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, SMALL)
        top.setSpacing(SMALL)
        top.addLayout(heading)
        top.addWidget(self.filter)
        top.addWidget(self.states)
        top.addWidget(self.count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.view, 1)

        self.filter.textChanged.connect(self._filter)
        self.filter.left.connect(self.view.setFocus)
        self.states.currentIndexChanged.connect(self._filter)
        self.model.rows_changed.connect(self._on_rows_changed)
        names.changed.connect(self._on_names)
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)
        theme.changed.connect(self.view.viewport().update)
        self._on_rows_changed()

    @property
    def stops(self) -> list[QWidget]:
        """What the keyboard focus visits, in order."""
        return [self.grouping, self.filter, self.states, self.view]

    def group_by(self, by: Grouping) -> None:
        """Put entries together, each group under a heading."""
        self.model.group_by(by)
        self.model.reveal(self.model.on_show)
        self._mark_current()

    def set_current(self, row: int) -> None:
        """Mark a row of the worklist as the one on show; -1 for none."""
        if row == self.model.on_show:
            # Another Frame of the same Image, perhaps while the user scrolls the list.
            self._follow()
        else:
            self.model.on_show = row
            self.model.reveal(row)
            self._mark_current()

    def neighbour(self, delta: int) -> int | None:
        """The listed row after (1) or before (-1) the one on show, None where there is none."""
        return self.model.neighbour(self.model.on_show, delta)

    def _filter(self) -> None:
        self.model.set_filter(self.filter.text(), self.states.currentData())

    def _on_names(self) -> None:
        # The filter was typed in other names; those of files are not to be read there either.
        self.filter.clear()

    def _mark_current(self) -> None:
        index = self.model.index_of(self.model.on_show)
        self.model.changing = True
        if index.isValid():
            # Else Qt scrolls to it by itself.
            self.view.setAutoScroll(not self.model.keeps_place)
            self.view.setCurrentIndex(index)
            self.view.setAutoScroll(True)
            if not self.model.keeps_place:
                self.view.scrollTo(index)
        else:
            self.view.selectionModel().clear()
        self.model.changing = False
        self.view.viewport().update()

    def _on_current_changed(self, index: QModelIndex) -> None:
        # Rows that come and go move Qt's current row; only the user may choose another image.
        if index.isValid() and not self.model.changing and not self.model.heading(index):
            self.model.on_show = self.model.entry_row(index)
            self.view.viewport().update()
            self.row_chosen.emit(self.model.on_show)

    def _on_rows_changed(self) -> None:
        entries = self._worklist.entries
        accepted = sum(entry.state is State.ACCEPTED for entry in entries)
        shown, total = self.model.listed, len(entries)
        listed = f"{shown} of {total}" if self.model.filtered else f"{total} image{'' if total == 1 else 's'}"
        self.count.setText(f"{listed} · {accepted} accepted" if total else "")
        self._follow()

    def _follow(self) -> None:
        """Mark the row on show again where Qt lost it, unless the keyboard is on a heading."""
        current = self.view.currentIndex()
        if self.model.index_of(self.model.on_show) != current and not self.model.heading(current):
            self._mark_current()


class _StateBox(QComboBox):
    """A combo box with an arrow of the icon font; the style sheet takes the style's own away."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        arrow = QRect(self.width() - ICON - SMALL // 2, (self.height() - ICON) // 2, ICON, ICON)
        self._theme.icon("mdi6.chevron-down", "muted").paint(painter, arrow)
        painter.end()


class _FilterEdit(QLineEdit):
    """Escape empties it; Escape and Return go back to the list.

    Signals:
        left: The keyboard focus should go to the list.
    """

    left = Signal()

    def event(self, event: QEvent) -> bool:
        # On X11 Qt's line edits take Ctrl+E for "end of line"; here it exports, as everywhere in the window.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if ctrl and event.key() not in _EDITING_KEYS:
                event.ignore()
                return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)


_EDITING_KEYS = frozenset({
    Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_Y, Qt.Key.Key_Z, Qt.Key.Key_Left,
    Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Insert,
})  # fmt: skip
