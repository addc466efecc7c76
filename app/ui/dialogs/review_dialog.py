"""Proposals with their masks, page by page, to be accepted together once they were seen."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPen, QPixmap, QPolygon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.domain.labels import LABEL_COLOURS
from app.domain.wording import counted, mark, tr
from app.services.review import Review, Sight
from app.services.worklist import Worklist
from app.ui.names import Names
from app.ui.theme import CANVAS, LARGE, MEDIUM, SMALL, Theme

COLUMNS, ROWS = 4, 2
TILE = QSize(208, 150)
# Nobody has looked at a page in less, and a key that is pressed twice must not accept the page behind this one.
LOOK_MS = 800
LEAST_PERCENT = 90

_EXPLANATION = mark(
    "Only what you see here and leave ticked is accepted, one page at a time. It is a step of each image, which you "
    "can undo there. Cines, the open image and masks that you have changed are left out."
)


class ReviewDialog(QDialog):
    """Pages of proposals above a confidence; those that stay ticked are accepted page by page.

    Args:
        review: Shows and accepts.
        worklist: The Images.
        names: What they are called.
        theme: Colours.
        parent: The window.
    """

    def __init__(self, review: Review, worklist: Worklist, names: Names, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Review and accept"))
        self._review = review
        self._worklist = worklist
        self._names = names
        self._theme = theme
        self._rows: Sequence[int] = ()
        self._waiting: list[int] = []  # ids of the Images on later pages
        self._tiles: dict[int, QListWidgetItem] = {}
        self._sights: dict[int, Sight] = {}
        self._refused: set[int] = set()
        self._accepted = 0
        self._troubles: list[str] = []  # why some that were to be accepted are not
        self._looked = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._looked.timeout.connect(self._refresh)

        self.least = QSpinBox()
        self.least.setRange(0, 100)
        self.least.setSuffix(" %")
        self.least.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.least.setValue(LEAST_PERCENT)
        self.least.setAccessibleName(tr("Least confidence of the model"))
        self.least.setToolTip(tr("Show proposals of which the model is at least so sure"))
        caption = QLabel(tr("Confidence at least"))
        caption.setBuddy(self.least)
        self.told = QLabel()
        self.told.setProperty("role", "muted")
        top = QHBoxLayout()
        top.setSpacing(SMALL)
        top.addWidget(caption)
        top.addWidget(self.least)
        top.addWidget(self.told, 1, Qt.AlignmentFlag.AlignRight)

        self.list = QListWidget()
        self.list.setObjectName("framed")
        self.list.setAccessibleName(tr("Proposals on this page"))
        self.list.setToolTip(tr("Space or a click on the box leaves one out"))
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setIconSize(TILE)
        cell = QSize(TILE.width() + MEDIUM, TILE.height() + 2 * self.list.fontMetrics().height() + MEDIUM)
        self.list.setGridSize(cell)
        self.list.setWordWrap(True)
        # All of a page is in view, or something would be accepted that nobody has seen.
        self.list.setFixedSize(COLUMNS * cell.width() + SMALL, ROWS * cell.height() + SMALL)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        words = QLabel(tr(_EXPLANATION))
        words.setProperty("role", "muted")
        words.setWordWrap(True)
        self.close_button = QPushButton(tr("Close"))
        self.close_button.setToolTip(tr("Accept no more (Esc)"))
        self.skip = QPushButton(tr("Next page"))
        self.skip.setToolTip(tr("Accept none of this page"))
        self.accept_page = QPushButton()
        self.accept_page.setProperty("role", "action")
        self.accept_page.setDefault(True)
        self.accept_page.setToolTip(tr("Accept what is ticked on this page, and show the next one (Enter)"))
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addStretch()
        for button in (self.close_button, self.skip, self.accept_page):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        layout.setSpacing(MEDIUM)
        layout.addLayout(top)
        layout.addWidget(self.list)
        layout.addWidget(words)
        layout.addLayout(buttons)

        self.least.valueChanged.connect(self._begin)
        self.list.itemChanged.connect(self._refresh)
        self.close_button.clicked.connect(self.reject)
        self.skip.clicked.connect(self._turn)
        self.accept_page.clicked.connect(self._accept)
        self.finished.connect(review.rest)
        review.seen.connect(self._on_seen)
        review.refused.connect(self._on_refused)
        review.accepted.connect(self._on_accepted)

    def start(self, rows: Sequence[int]) -> None:
        """Show the first page of the proposals for some rows of the worklist."""
        self._rows, self._accepted = rows, 0
        self._troubles.clear()
        self._begin()
        self.list.setFocus()
        self.open()

    def _begin(self) -> None:
        self._waiting = self._review.candidates(self._rows, self.least.value() / 100)
        self._turn()

    def _turn(self) -> None:
        """Show the next page."""
        self.list.clear()
        self._sights.clear()
        self._refused.clear()
        page, self._waiting = self._waiting[: COLUMNS * ROWS], self._waiting[COLUMNS * ROWS :]
        self._tiles = {image_id: self._tile(image_id) for image_id in page}
        if page:
            self.list.setCurrentRow(0)
        self._looked.stop()
        self._refresh()
        self._review.look_at(page, max(TILE.width(), TILE.height()) * 2)

    def _tile(self, image_id: int) -> QListWidgetItem:
        entry = self._worklist.entries[self._worklist.row_of(image_id) or 0]
        metrics, room = self.list.fontMetrics(), TILE.width() - 2 * LARGE
        name = metrics.elidedText(self._names.of(entry), Qt.TextElideMode.ElideMiddle, room)
        item = QListWidgetItem(QIcon(self._blank()), f"{name}\n{entry.confidence or 0:.0%}", self.list)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        item.setToolTip(self._names.of(entry))
        return item

    def _blank(self) -> QPixmap:
        pixmap = QPixmap(TILE * 2)
        pixmap.setDevicePixelRatio(2)
        pixmap.fill(QColor(CANVAS))
        return pixmap

    def _on_seen(self, sight: Sight) -> None:
        item = self._tiles.get(sight.image_id)
        if item is None:
            return
        self._sights[sight.image_id] = sight
        icon = QIcon(picture := self._picture(sight))
        # Else Qt tints the image of the current one.
        icon.addPixmap(picture, QIcon.Mode.Selected)
        item.setIcon(icon)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked)
        if self._complete:
            self._looked.start()
        self._refresh()

    def _picture(self, sight: Sight) -> QPixmap:
        """The Frame with the outlines of its masks."""
        height, width = sight.rgb.shape[:2]
        image = QImage(sight.rgb.data, width, height, 3 * width, QImage.Format.Format_RGB888)
        pixmap = self._blank()
        painter = QPainter(pixmap)
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        scale = min(TILE.width() / width, TILE.height() / height)
        painter.translate((TILE.width() - scale * width) / 2, (TILE.height() - scale * height) / 2)
        painter.scale(scale, scale)
        painter.drawImage(QPoint(0, 0), image)
        for colour, mask in sight.masks:
            outlines, _ = cv2.findContours(mask.astype(np.uint8), cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
            for ground, wide in ((CANVAS, 4.0), (LABEL_COLOURS[colour], 2.0)):
                painter.setPen(QPen(QColor(ground), wide / scale))
                for outline in outlines:
                    painter.drawPolygon(QPolygon([QPoint(int(x), int(y)) for x, y in outline[:, 0]]))
        painter.end()
        return pixmap

    def _on_refused(self, image_id: int, reason: str) -> None:
        item = self._tiles.get(image_id)
        if item is None:  # it was on an earlier page
            self._troubles.append(self._names.sentence(reason))
            self._refresh()
            return
        self._refused.add(image_id)
        self._sights.pop(image_id, None)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        item.setData(Qt.ItemDataRole.CheckStateRole, None)
        item.setText(tr("Left out: {reason}", reason=self._names.sentence(reason)))
        item.setToolTip(self._names.sentence(reason))
        if self._complete:
            self._looked.start()
        self._refresh()

    def _on_accepted(self, _: int) -> None:
        self._accepted += 1
        self._refresh()

    @property
    def _complete(self) -> bool:
        """Whether all of the page is there to be seen."""
        return bool(self._tiles) and len(self._sights) + len(self._refused) == len(self._tiles)

    @property
    def _ticked(self) -> list[Sight]:
        checked = Qt.CheckState.Checked
        return [sight for image_id, sight in self._sights.items() if self._tiles[image_id].checkState() == checked]

    def _accept(self) -> None:
        for sight in self._ticked:
            self._review.accept(sight)
        self._turn()

    def _refresh(self) -> None:
        ticked, rest = len(self._ticked), len(self._waiting)
        self.accept_page.setText(tr("Accept {count} of this page", count=ticked))
        self.accept_page.setEnabled(bool(ticked) and self._complete and not self._looked.isActive())
        self.skip.setEnabled(bool(rest))
        parts = [counted(self._accepted, "{n} accepted", "{n} accepted")] if self._accepted else []
        if self._troubles:
            parts.append(counted(len(self._troubles), "{n} not accepted", "{n} not accepted"))
        self.told.setToolTip("\n".join(dict.fromkeys(self._troubles)))
        if self._tiles and not self._complete:
            parts.append(tr("Opening the images…"))
        elif self._tiles:
            parts.append(
                counted(rest, "{n} more behind this page", "{n} more behind this page") if rest else tr("The last page")
            )
        else:
            parts.append(tr("Nothing else is that sure; lower the confidence for more"))
        self.told.setText(" · ".join(parts))
