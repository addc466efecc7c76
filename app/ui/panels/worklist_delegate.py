"""How the lines of the worklist are drawn."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.domain.annotation import BY_URGENCY
from app.domain.wording import tr
from app.services.worklist import Entry
from app.ui.names import Names
from app.ui.panels.worklist_groups import Heading
from app.ui.panels.worklist_model import ENTRY, HEADING, ON_SHOW, THUMBNAIL, Index, WorklistModel, since
from app.ui.rows import paint_focus, paint_ground, placed
from app.ui.theme import CANVAS, ICON, MEDIUM, SMALL, STATE_ICONS, STATE_WORDS, TIGHT, Theme, paint_swatch

_PATCH = 9  # side of a Label's colour


class WorklistDelegate(QStyledItemDelegate):
    """Draws one entry: thumbnail, name, and its state or what is wrong with it; or the heading of a group.

    Attributes:
        marks: Whether several entries are selected, and each of them shows it.
    """

    def __init__(self, theme: Theme, names: Names, model: WorklistModel, parent: QObject) -> None:
        super().__init__(parent)
        self.marks = False
        self._theme = theme
        self._names = names
        self._model = model

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
        along = "left" if option.direction == Qt.LayoutDirection.RightToLeft else "right"
        icon = self._theme.icon(f"mdi6.chevron-{along if heading.folded else 'down'}", "muted")
        icon.paint(painter, placed(option, arrow))
        self._draw(painter, option, text.translated(0, height + TIGHT), heading.detail, "muted")
        count = str(heading.count)
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(placed(option, text), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
        text.setRight(text.right() - metrics.horizontalAdvance(count) - SMALL)
        font = option.font
        font.setBold(True)
        painter.setFont(font)
        self._draw(painter, option, text, heading.title, "text")

    def _paint_entry(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(ENTRY)
        selected = self.marks and bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(option.rect, self._theme.colour("hover"))
        paint_ground(painter, option, self._theme, index.data(ON_SHOW))
        if self.marks:
            paint_focus(painter, option, self._theme)
        box = QRect(QPoint(option.rect.left() + MEDIUM, 0), THUMBNAIL)
        box.moveTop(option.rect.center().y() - THUMBNAIL.height() // 2)
        shown = placed(option, box)
        self._draw_thumbnail(painter, shown, entry, index.data(Qt.ItemDataRole.DecorationRole))
        if selected:
            self._draw_mark(painter, shown)

        metrics = option.fontMetrics
        text = option.rect.adjusted(MEDIUM + THUMBNAIL.width() + SMALL, 0, -SMALL, 0)
        text.setTop(option.rect.center().y() - metrics.height() - TIGHT // 2)
        text.setHeight(metrics.height())
        name = self._draw_labels(painter, option, text, entry)
        self._draw(painter, option, name, self._names.of(entry), "text", Qt.TextElideMode.ElideMiddle)
        text.translate(0, metrics.height() + TIGHT)
        if entry.problem:
            self._draw_with_icon(painter, option, text, "mdi6.alert", self._names.problem(entry), "warning")
            return
        if figure := self._figure(entry):
            painter.setPen(self._theme.colour("muted"))
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(placed(option, text), side, figure)
            text.setRight(text.right() - metrics.horizontalAdvance(figure) - SMALL)
        if entry.facts.off_list:
            self._draw_with_icon(painter, option, text, "mdi6.playlist-remove", tr("Removed"), "muted")
        elif entry.facts.frames:
            self._draw_frames(painter, option, text, entry)
        else:
            word = tr(STATE_WORDS[entry.state])
            self._draw_with_icon(painter, option, text, STATE_ICONS[entry.state], word, entry.state)

    def _figure(self, entry: Entry) -> str:
        """What stands at the right end: by what the list is in order, else how sure the model is."""
        facts = entry.facts
        if self._model.order == "changed" and facts.changed_at:
            return since(facts.changed_at)
        if self._model.order == "disagreement" and facts.disagreement is not None:
            return f"\N{GREEK CAPITAL LETTER DELTA} {facts.disagreement:.0%}"
        return "" if entry.confidence is None else f"{entry.confidence:.0%}"

    def _draw_frames(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, entry: Entry) -> None:
        """How many Frames of a cine are in each state, as far as there is room; the tool tip has them all."""
        rect, frames, metrics = QRect(rect), entry.facts.frames, option.fontMetrics
        for state in (state for state in BY_URGENCY if frames.get(state)):
            words = str(frames[state])
            width = round(metrics.height() * 0.95) + TIGHT + metrics.horizontalAdvance(words)
            if width > rect.width():
                self._draw(painter, option, rect, "\N{HORIZONTAL ELLIPSIS}", "muted")
                return
            self._draw_with_icon(painter, option, rect, STATE_ICONS[state], words, state)
            rect.setLeft(rect.left() + width + SMALL)

    def _draw_labels(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, entry: Entry) -> QRect:
        """The colours of what is outlined, at the right end; returns what is left of the line."""
        left = QRect(rect)
        for label in reversed(self._model.labels_of(entry)):
            patch = QRect(left.right() - _PATCH + 1, left.center().y() - _PATCH // 2, _PATCH, _PATCH)
            paint_swatch(painter, placed(option, patch), label.colour)
            left.setRight(patch.left() - TIGHT)
        return left

    def _draw_mark(self, painter: QPainter, box: QRect) -> None:
        """A tick over the thumbnail of an entry that is selected with others."""
        patch = QRect(box.left() - 3, box.top() - 3, ICON, ICON)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("panel"))
        painter.drawRoundedRect(patch, 3, 3)
        self._theme.icon("mdi6.checkbox-marked", "accent").paint(painter, patch)

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
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, icon: str, words: str, role: str
    ) -> None:
        side = round(option.fontMetrics.height() * 0.95)
        glyph = QRect(rect.left() - 1, rect.center().y() - side // 2 + 1, side, side)
        self._theme.icon(icon, role).paint(painter, placed(option, glyph))
        self._draw(painter, option, rect.adjusted(side + TIGHT, 0, 0, 0), words, role)

    def _draw(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        rect: QRect,
        words: str,
        role: str,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        painter.setPen(self._theme.colour(role))
        painter.drawText(
            placed(option, rect),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            painter.fontMetrics().elidedText(words, elide, rect.width()),
        )
