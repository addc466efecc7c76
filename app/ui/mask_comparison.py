"""Frames with the outline that was accepted and that which a model proposes: one, or before and after in a list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.domain.training_run import ComparedFrame
from app.domain.wording import left_to_right, mark, tr
from app.services.run_pictures import RunPicture, RunPictures, Sources
from app.ui.lines import BELOW
from app.ui.notes import NOTE_WORDS, paint_note
from app.ui.outline_layer import Pen
from app.ui.theme import CANVAS, MEDIUM, PINK_PEN, SMALL, TIGHT, YELLOW_PEN, Theme

# Every kind of colour vision tells them apart, and dashes do where they lie on each other.
ACCEPTED, PROPOSED = Pen(QColor(YELLOW_PEN)), Pen(QColor(PINK_PEN), (6, 4))
MINUS = "\N{MINUS SIGN}"

_LEGEND = ((ACCEPTED, mark("accepted")), (PROPOSED, mark("proposed")))
_SAMPLE = QSize(40, 16)
# A picture is at least so high, and at least so high for its width.
_LEAST_HEIGHT, _SHAPE = 216, 0.75
_THIN = 1.8

ModelIndex = QModelIndex | QPersistentModelIndex


def signed(difference: float, digits: int) -> str:
    """A difference with its sign; what rounds to nothing has none."""
    text = f"{difference:+.{digits}f}"
    return left_to_right(text[1:] if not float(text) else text.replace("-", MINUS))


def paint_picture(
    painter: QPainter, rect: QRectF, found: RunPicture | str | None, drawn: Sequence[tuple[int, Pen]]
) -> None:
    """Draw a picture as large as fits, or a sentence in its place.

    Args:
        painter: In widget units.
        rect: Is filled.
        found: What `RunPictures.find` says.
        drawn: Which of its outlines, and how; the last one above the others.
    """
    painter.save()
    painter.setClipRect(rect)
    painter.fillRect(rect, QColor(CANVAS))
    if not isinstance(found, RunPicture):
        painter.setPen(NOTE_WORDS)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(
            rect.adjusted(MEDIUM, MEDIUM, -MEDIUM, -MEDIUM), int(flags), found or tr("Opening the picture…")
        )
        painter.restore()
        return
    height, width = found.rgb.shape[:2]
    scale = min(rect.width() / width, rect.height() / height)
    corner = rect.center() - QPointF(width, height) * (scale / 2)
    image = QImage(found.rgb.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
    painter.drawImage(QRectF(corner.x(), corner.y(), width * scale, height * scale), image)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for number, pen in drawn:
        lines = [
            QPolygonF([QPointF(corner.x() + x * scale, corner.y() + y * scale) for x, y in line.tolist()])
            for line in found.outlines[number]
        ]
        for line in lines:
            painter.setPen(QPen(BELOW, 2 * _THIN))
            painter.drawPolygon(line)
        for line in lines:
            painter.setPen(_qt_pen(pen))
            painter.drawPolygon(line)
    painter.restore()


def _qt_pen(pen: Pen) -> QPen:
    line = QPen(pen.colour, _THIN)
    if pen.dashes:
        line.setDashPattern([length / _THIN for length in pen.dashes])
    return line


class OutlineLegend(QWidget):
    """Says which line is which."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Outlines: the accepted one is a yellow line, the proposed one is pink and dashed"))
        self.setToolTip(tr("Yellow line: the accepted mask. Pink dashes: what the model proposes."))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        words = sum(_SAMPLE.width() + TIGHT + metrics.horizontalAdvance(tr(word)) for _, word in _LEGEND)
        return QSize(words + MEDIUM * (len(_LEGEND) - 1) + TIGHT, max(_SAMPLE.height(), metrics.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, x, metrics = QPainter(self), 0, self.fontMetrics()
        middle, seen = self.height() / 2, partial(QStyle.visualRect, self.layoutDirection(), self.rect())
        for pen, word in _LEGEND:
            said = tr(word)
            chip = seen(QRect(x, (self.height() - _SAMPLE.height()) // 2, _SAMPLE.width(), _SAMPLE.height()))
            painter.fillRect(chip, QColor(CANVAS))
            painter.setPen(_qt_pen(pen))
            painter.drawLine(QPointF(chip.left() + TIGHT, middle), QPointF(chip.right() + 1 - TIGHT, middle))
            x += _SAMPLE.width() + TIGHT
            painter.setPen(self.palette().color(self.foregroundRole()))
            box = seen(QRect(x, 0, metrics.horizontalAdvance(said) + TIGHT, self.height()))
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, said)
            x += metrics.horizontalAdvance(said) + MEDIUM
        painter.end()


class PicturePane(QWidget):
    """One picture with two outlines.

    Args:
        pictures: Reads it.
        name: Of the pane.
        nothing: What stands in it while there is no picture.
    """

    def __init__(self, pictures: RunPictures, name: str, nothing: str) -> None:
        super().__init__()
        self._pictures = pictures
        self._nothing = nothing
        self._wanted: Sources | None = None
        self._shown: RunPicture | str = nothing
        self.setMinimumSize(220, 160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(name)
        pictures.ready.connect(self._on_ready)

    def show_picture(self, sources: Sources | None) -> None:
        """Show another one; the one before stays until that is read."""
        self._wanted = sources
        if sources is None:
            self._shown = self._nothing
            self.update()
        else:
            self._on_ready(sources)

    def _on_ready(self, sources: Sources) -> None:
        if sources == self._wanted and (found := self._pictures.find(sources)) is not None:
            self._shown = found
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_picture(painter, QRectF(self.rect()), self._shown, ((0, ACCEPTED), (1, PROPOSED)))
        painter.end()


class ComparedFrames(QAbstractListModel):
    """The held-out Frames of a verdict, the one with the largest gain first, or last.

    Args:
        name_of: What a Frame is called.
    """

    def __init__(self, name_of: Callable[[ComparedFrame], str]) -> None:
        super().__init__()
        self._name_of = name_of
        self._frames: Sequence[ComparedFrame] = ()

    def show_frames(self, frames: Sequence[ComparedFrame]) -> None:
        """List these, in this order."""
        self.beginResetModel()
        self._frames = frames
        self.endResetModel()

    def rowCount(self, parent: ModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._frames)

    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        frame = self._frames[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return frame
        if role == Qt.ItemDataRole.DisplayRole:
            return self._name_of(frame)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            told = tr(
                "{image}: Dice {before} before, {after} after",
                image=self._name_of(frame),
                before=f"{frame.dice_current:.2f}",
                after=f"{frame.dice_candidate:.2f}",
            )
            return "\n".join((told, tr("Double-click or Enter opens it in the window")))
        return None


class _Pair(QStyledItemDelegate):
    """Draws a Frame with what the model in use proposes, and beside it with what the Candidate does."""

    def __init__(self, pictures: RunPictures, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._pictures = pictures
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: ModelIndex) -> QSize:
        _, height = self._picture_size()
        return QSize(0, QFontMetrics(option.font).height() + TIGHT + round(height) + MEDIUM + SMALL)

    def _picture_size(self) -> tuple[float, float]:
        wide = (self._view.viewport().width() - 3 * SMALL) / 2
        return wide, max(_LEAST_HEIGHT, _SHAPE * wide)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: ModelIndex) -> None:
        frame: ComparedFrame = index.data(Qt.ItemDataRole.UserRole)
        room = option.rect.adjusted(SMALL, TIGHT, -SMALL, -TIGHT)
        painter.save()
        painter.setFont(option.font)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.colour("accent"), 1))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), TIGHT, TIGHT)
        line = QRect(room.left(), room.top(), room.width(), QFontMetrics(option.font).height())
        gain = left_to_right(f"{signed(frame.gain, 2)} Dice")
        taken = QFontMetrics(option.font).horizontalAdvance(gain)
        name = QFontMetrics(option.font).elidedText(
            index.data(), Qt.TextElideMode.ElideMiddle, line.width() - taken - MEDIUM
        )
        painter.setPen(self._theme.colour("text"))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, gain)
        found = self._pictures.find(sources_of(frame))
        wide, high = self._picture_size()
        sides = (
            (tr("Before: Dice {dice}", dice=f"{frame.dice_current:.2f}"), 1),
            (tr("After: Dice {dice}", dice=f"{frame.dice_candidate:.2f}"), 2),
        )
        for number, (said, mask) in enumerate(sides):
            box = QRectF(room.left() + number * (wide + SMALL), line.bottom() + TIGHT, wide, high)
            paint_picture(painter, box, found, ((0, ACCEPTED), (mask, PROPOSED)))
            corner = box.topLeft() + QPointF(SMALL, 0)
            paint_note(painter, said, corner, Qt.AlignmentFlag.AlignLeft)
        painter.restore()


class ComparedList(QListView):
    """Frames before and after, one pair below the other.

    Args:
        model: What is listed.
        pictures: Reads the pictures of those in view.
        theme: Colours.
    """

    def __init__(self, model: ComparedFrames, pictures: RunPictures, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("framed")
        self.setAccessibleName(tr("Held-out images before and after"))
        self.setModel(model)
        self.setItemDelegate(_Pair(pictures, theme, self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.verticalScrollBar().setSingleStep(_LEAST_HEIGHT // 4)
        model.modelReset.connect(lambda: self.setCurrentIndex(model.index(0)))
        pictures.ready.connect(self._on_ready)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _on_ready(self, _: Sources) -> None:
        self.viewport().update()


def sources_of(frame: ComparedFrame) -> Sources:
    """The picture of a compared Frame, with the outlines of what was accepted and of both proposals."""
    return Sources(frame.image, (frame.reference, frame.current, frame.candidate))
