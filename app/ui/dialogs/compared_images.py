"""The list of Images on which two versions of a model were compared, with both outlines side by side."""

from __future__ import annotations

from bisect import insort
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.domain.wording import tr
from app.services.model_comparison import ComparedProposals
from app.services.worklist import Worklist
from app.ui.names import Names
from app.ui.rows import paint_focus, paint_ground, placed
from app.ui.theme import BLUE_PEN, CANVAS, MEDIUM, PINK_PEN, SMALL, TIGHT, YELLOW_PEN, Theme

Index = QModelIndex | QPersistentModelIndex
SIGHT = Qt.ItemDataRole.UserRole
TILE = QSize(400, 200)  # the pictures are at most so large
# Every kind of colour vision tells each of the two from what was accepted, which is dotted, so that it shows where they
# lie on each other, and yellow here as in the verdict of a run.
FIRST, SECOND, ACCEPTED = QColor(BLUE_PEN), QColor(PINK_PEN), QColor(YELLOW_PEN)


@dataclass(frozen=True)
class Sight:
    """What is kept of a comparison to be drawn; outlines are in pixels of the picture."""

    image_id: int
    frame: int
    picture: QImage
    outlines: tuple[list[QPolygonF], list[QPolygonF]]
    accepted: list[QPolygonF]
    between: float
    dice: tuple[float | None, float | None]
    learned: tuple[bool, bool]


def sight_of(compared: ComparedProposals, ratio: float) -> Sight:
    """A smaller picture of a comparison; takes milliseconds, however large the Frame is.

    Args:
        compared: What was compared.
        ratio: Device pixels per unit of the widget.
    """
    height, width = compared.rgb.shape[:2]
    scale = min(TILE.width() * ratio / width, TILE.height() * ratio / height, 1.0)
    size = max(1, round(width * scale)), max(1, round(height * scale))
    rgb = _smaller(compared.rgb, size)
    picture = QImage(rgb.data, *size, 3 * size[0], QImage.Format.Format_RGB888).copy()

    def outlines(mask: NDArray[np.bool_]) -> list[QPolygonF]:
        covered = _smaller(mask.astype(np.uint8) * np.uint8(255), size) >= 128
        found, _ = cv2.findContours(covered.astype(np.uint8), cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
        return [QPolygonF([QPointF(x + 0.5, y + 0.5) for x, y in one[:, 0].tolist()]) for one in found]

    return Sight(
        compared.image_id,
        compared.frame,
        picture,
        (outlines(compared.first.mask), outlines(compared.second.mask)),
        [] if compared.accepted is None else outlines(compared.accepted),
        compared.dice,
        (compared.first.dice, compared.second.dice),
        (compared.first.learned, compared.second.learned),
    )


def _smaller(pixels: NDArray[np.uint8], size: tuple[int, int]) -> NDArray[np.uint8]:
    """Pixels in another size, (width, height)."""
    step = max(1, min(pixels.shape[1] // size[0], pixels.shape[0] // size[1]) // 2)
    # Of a very large Frame every few pixels do, and the mean over all would be waited for.
    taken = np.ascontiguousarray(pixels[::step, ::step])
    return np.asarray(cv2.resize(taken, size, interpolation=cv2.INTER_AREA), np.uint8)


class ComparedModel(QAbstractListModel):
    """Comparisons, those first in which the two are furthest apart."""

    def __init__(self, worklist: Worklist, names: Names, parent: QObject) -> None:
        super().__init__(parent)
        self._worklist = worklist
        self._names = names
        self.sights: list[Sight] = []
        self.titles = ("", "")
        names.changed.connect(lambda: self.dataChanged.emit(self.index(0), self.index(len(self.sights) - 1)))

    def clear(self, titles: tuple[str, str]) -> None:
        """Begin anew, with two versions of these titles."""
        self.beginResetModel()
        self.sights, self.titles = [], titles
        self.endResetModel()

    def add(self, sight: Sight) -> None:
        """Take one up at its place."""
        before = list(self.sights)
        insort(before, sight, key=lambda each: each.between)
        at = next(row for row, each in enumerate(before) if each is sight)
        self.beginInsertRows(QModelIndex(), at, at)
        self.sights = before
        self.endInsertRows()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self.sights)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        sight = self.sights[index.row()]
        if role == SIGHT:
            return sight
        if role == Qt.ItemDataRole.DisplayRole:
            return self._name(sight)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            told = [self._name(sight), _between(sight)]
            told += [f"{title}: {' · '.join(scored(sight, side))}" for side, title in enumerate(self.titles)]
            return "\n".join(told)
        return None

    def _name(self, sight: Sight) -> str:
        row = self._worklist.row_of(sight.image_id)
        name = tr("An image that is not listed") if row is None else self._names.of(self._worklist.entries[row])
        return tr("{image}, frame {number}", image=name, number=sight.frame + 1) if sight.frame else name


def _between(sight: Sight) -> str:
    return tr("Overlap of the two (Dice) {dice}", dice=f"{sight.between:.3f}")


def scored(sight: Sight, side: int) -> list[str]:
    """How the first (0) or second (1) version did, and, where that says little, why."""
    dice = sight.dice[side]
    told = [
        tr("Nothing was accepted here")
        if dice is None
        else tr("Overlap (Dice) {dice} with the accepted mask", dice=f"{dice:.3f}")
    ]
    return [*told, tr("Learned from this image")] if sight.learned[side] else told


class ComparedDelegate(QStyledItemDelegate):
    """Draws name and Dice of the two, and below them both pictures, each over what is told of it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = option.fontMetrics.height()
        told = 2 if any(index.data(SIGHT).learned) else 1
        return QSize(0, 2 * MEDIUM + line + SMALL + TILE.height() + TIGHT + told * (line + TIGHT // 2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        sight: Sight = index.data(SIGHT)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        paint_ground(painter, option, self._theme, marked=selected, hovers=False)
        paint_focus(painter, option, self._theme)
        line = option.fontMetrics.height()
        box = option.rect.adjusted(MEDIUM, MEDIUM, -MEDIUM, -MEDIUM)
        head = QRect(box.topLeft(), QSize(box.width(), line))
        between = _between(sight)
        self._write(painter, placed(option, head), between, "text", Qt.AlignmentFlag.AlignRight)
        bold = QFont(option.font)
        bold.setBold(True)
        painter.setFont(bold)
        head.setRight(head.right() - option.fontMetrics.horizontalAdvance(between) - MEDIUM)
        self._write(painter, placed(option, head), index.data(), "text")
        painter.setFont(option.font)
        width = (box.width() - MEDIUM) // 2
        for side, colour in enumerate((FIRST, SECOND)):
            tile = QRect(box.left() + side * (width + MEDIUM), box.top() + line + SMALL, width, TILE.height())
            tile = placed(option, tile)
            self._paint_tile(painter, tile, sight, side, colour)
            text = QRect(tile.left(), tile.bottom() + 1 + TIGHT, width, line)
            for number, told in enumerate(scored(sight, side)):
                self._write(painter, text, told, "warning" if number else "muted")
                text.translate(0, line + TIGHT // 2)
        painter.restore()

    def _paint_tile(self, painter: QPainter, tile: QRect, sight: Sight, side: int, colour: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(CANVAS))
        painter.drawRoundedRect(tile, 3, 3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        size = sight.picture.size()
        scale = min(tile.width() / size.width(), tile.height() / size.height())
        painter.save()
        painter.setClipRect(tile)
        painter.translate(
            tile.left() + (tile.width() - scale * size.width()) / 2,
            tile.top() + (tile.height() - scale * size.height()) / 2,
        )
        painter.scale(scale, scale)
        painter.drawImage(QPointF(0, 0), sight.picture)
        ground = QColor(CANVAS)
        ground.setAlpha(150)
        for polygons, pen, wide in (
            (sight.outlines[side], QPen(ground), 3.4),
            (sight.outlines[side], QPen(colour), 1.8),
            (sight.accepted, QPen(ACCEPTED), 1.4),
        ):
            pen.setWidthF(wide / scale)
            if pen.color() == ACCEPTED:
                pen.setDashPattern([1.5, 2.5])
            painter.setPen(pen)
            for polygon in polygons:
                painter.drawPolygon(polygon)
        painter.restore()

    def _write(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        role: str,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        painter.setPen(self._theme.colour(role))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, rect.width())
        painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, shown)


class ComparedList(QListView):
    """The comparisons.

    Args:
        worklist: The Images.
        names: What they are called.
        theme: Colours.
    """

    def __init__(self, worklist: Worklist, names: Names, theme: Theme) -> None:
        super().__init__()
        self.rows = ComparedModel(worklist, names, self)
        self.setModel(self.rows)
        self.setObjectName("framed")
        self.setItemDelegate(ComparedDelegate(theme, self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAccessibleName(tr("Images compared, those first in which the two are furthest apart"))
        self.setToolTip(tr("Those first in which the two are furthest apart; Enter opens an image in the window"))
