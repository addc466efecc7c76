"""Two readers of the open Image beside the canvas, and a decision for each place where they differ."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.agreement import Blob, Side
from app.domain.image import Spacing, scale_words
from app.domain.mask_editing import Rect
from app.domain.measurement import Area
from app.domain.wording import counted, tr
from app.services.annotation_session import AnnotationSession
from app.services.reader_comparison import ReaderComparison
from app.storage.agreement import NOBODY
from app.ui.choice_box import ChoiceBox
from app.ui.dialogs.beside import show_beside
from app.ui.dialogs.room import Room
from app.ui.image_canvas import ImageCanvas
from app.ui.messages import announce
from app.ui.outline_layer import OutlineLayer, Pen
from app.ui.quantities import area_texts, length_text
from app.ui.theme import CANVAS, LARGE, MEDIUM, PINK_PEN, SMALL, TIGHT, YELLOW_PEN, Theme

WIDTH = 400
# Every kind of colour vision tells them apart, and dashes tell A from the contour of a mask that is as yellow.
PENS = {Side.A: Pen(QColor(YELLOW_PEN), (9, 5)), Side.B: Pen(QColor(PINK_PEN))}
_SWATCH = QSize(44, 14)
_KEYS: dict[int, Side] = {Qt.Key.Key_A: Side.A, Qt.Key.Key_B: Side.B}


class ComparisonDialog(QDialog):
    """Stays beside the canvas, where both outlines are drawn; what is decided so far is drawn as the mask.

    Args:
        comparison: Compares and decides.
        session: Its mask is drawn again once it changes.
        canvas: Shows the outlines.
        theme: Draws the icons.
        parent: The window.

    Signals:
        save_wanted: Reader A, reader B and the folder for the table of their agreement.
    """

    save_wanted = Signal(str, str, Path)

    def __init__(
        self,
        comparison: ReaderComparison,
        session: AnnotationSession,
        canvas: ImageCanvas,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Compare readers"))
        self._comparison = comparison
        self._canvas = canvas
        self._outlines = OutlineLayer(canvas)
        self._said = ""
        self._drafting = False
        self._listed: list[Blob] = []

        self.choices = {side: ChoiceBox(theme, tr("Reader {side}", side=side)) for side in Side}
        readers = QGridLayout()
        readers.setHorizontalSpacing(MEDIUM)
        readers.setVerticalSpacing(SMALL)
        readers.setColumnStretch(2, 1)
        for row, (side, box) in enumerate(self.choices.items()):
            box.setToolTip(tr("Whose outlines are shown as {side}", side=side))
            swatch, name = QLabel(), QLabel(str(side))
            swatch.setPixmap(_swatch(side, self.devicePixelRatioF()))
            name.setBuddy(box)
            for column, widget in enumerate((swatch, name, box)):
                readers.addWidget(widget, row, column)
            box.activated.connect(self._choose)
        self.numbers, self.note = QLabel(), QLabel()
        self.numbers.setAccessibleName(tr("Agreement of the two readers"))
        self.note.setProperty("role", "muted")
        self.differences = QListWidget()
        self.differences.setSpacing(TIGHT // 2)
        self.differences.setAccessibleName(tr("Where the two readers differ, largest first"))
        self.differences.setToolTip(
            tr("Where the two readers differ, largest first; A and B decide, the arrows move on")
        )
        self.takes = {
            side: _button(tr("Take {side}'s", side=side), tr("Take {side}'s version of this place ({side})", side=side))
            for side in Side
        }
        self.rests = {side: _button("", "") for side in Side}
        self.apply = _button(
            tr("Use as my mask"), tr("Make the result your mask of this frame and label, as one step to undo")
        )
        self.apply.setProperty("role", "action")
        self.save = _button(
            tr("Save agreement…"), tr("Write a table and a picture of the agreement over all submitted images")
        )
        decide = QGridLayout()
        decide.setSpacing(SMALL)
        for column, side in enumerate(Side):
            decide.addWidget(self.takes[side], 0, column)
            decide.addWidget(self.rests[side], 1, column)
        last = QHBoxLayout()
        last.setSpacing(SMALL)
        last.addWidget(self.save)
        last.addStretch()
        last.addWidget(self.apply)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        layout.setSpacing(MEDIUM)
        layout.addLayout(readers)
        for label in (self.numbers, self.note):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            layout.addWidget(label)
        layout.addWidget(self.differences, 1)
        layout.addLayout(decide)
        layout.addLayout(last)
        Room(self, WIDTH, 400)
        self.resize(WIDTH, 560)

        for side in Side:
            self.takes[side].clicked.connect(lambda _, side=side: self._take(side))
            self.rests[side].clicked.connect(lambda _, side=side: comparison.take_rest(side))
        self.apply.clicked.connect(comparison.apply)
        self.save.clicked.connect(self._choose_folder)
        self.differences.installEventFilter(self)
        self.differences.currentRowChanged.connect(self._on_current)
        comparison.changed.connect(self._refresh)
        session.mask_changed.connect(self._end_draft)
        self.finished.connect(comparison.end)

    def start(self) -> None:
        """Look at the open Image."""
        self._comparison.begin()
        show_beside(self, self._canvas)
        self.differences.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The list would take letters for the beginning of an entry.
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._decides(event):
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._decides(event):
            super().keyPressEvent(event)

    def _decides(self, event: QKeyEvent) -> bool:
        """Take a key that decides."""
        side = None if event.modifiers() else _KEYS.get(event.key())
        if side:
            self._take(side)
        return side is not None

    # --- what is shown

    def _refresh(self) -> None:
        comparison, found = self._comparison, self._comparison.compared
        self._show_readers()
        self._fill_list()
        self._draw()
        self._show_result()
        why_not, open_places = comparison.why_not, comparison.decisions.count(None)
        if found:
            self.numbers.setText(self._agreement())
        else:
            self.numbers.setText(comparison.problem or (tr("Comparing…") if comparison.active else ""))
        self.note.setText(self._notes())
        self.note.setVisible(bool(self.note.text()))
        decided = len(comparison.decisions) - open_places
        for side in Side:
            self.takes[side].setEnabled(not why_not and self.differences.currentRow() >= 0)
            rest = self.rests[side]
            rest.setText(tr("The rest from {side}", side=side) if decided else tr("All from {side}", side=side))
            rest.setAccessibleName(rest.text())
            rest.setToolTip(tr("Take {side}'s version wherever nothing is decided yet", side=side))
            rest.setEnabled(not why_not and not comparison.complete)
        self.apply.setEnabled(not why_not and comparison.complete)
        self.save.setEnabled(comparison.chosen is not None and not comparison.problem)
        if self.numbers.text() != self._said:
            self._said = self.numbers.text()
            announce(self.numbers, self._said)

    def _show_readers(self) -> None:
        comparison = self._comparison
        for place, box in enumerate(self.choices.values()):
            names = [reader or tr(NOBODY) for reader in comparison.readers]
            if [box.itemText(at) for at in range(box.count())] != names:
                box.clear()
                box.addItems(names)
            if comparison.chosen and comparison.chosen[place] in comparison.readers:
                box.setCurrentIndex(comparison.readers.index(comparison.chosen[place]))
            box.setEnabled(len(names) > 1)

    def _agreement(self) -> str:
        """Dice, distance and areas of what is compared."""
        if self._comparison.compared is None:
            return ""
        one = self._comparison.compared.agreement
        a, b = area_texts([_area(area, one.spacing) for area in (one.area_a, one.area_b)])
        (by,) = area_texts([_area(abs(one.area_difference), one.spacing)])
        dice = f"{one.dice:.3f}"
        if one.hd95 is None:
            alike = tr("Dice {dice}, no distance, as one has no mask", dice=dice)
        else:
            alike = tr("Dice {dice}, HD95 {distance}", dice=dice, distance=length_text(one.hd95, one.spacing))
        if one.area_difference:
            larger = Side.A if one.area_difference > 0 else Side.B
            areas = tr("Area {a} and {b}, {side} is {difference} larger", a=a, b=b, side=larger, difference=by)
        else:
            areas = tr("Area {a} and {b}, equal areas", a=a, b=b)
        return f"{alike}\n{areas}"

    def _notes(self) -> str:
        """What has to be known about the comparison, in sentences."""
        comparison, found = self._comparison, self._comparison.compared
        if found is None:
            return ""
        notes = [tr("{side} has not accepted this frame.", side=side) for side in Side if not found.accepted[side]]
        notes.append(scale_words(found.agreement.reason))
        if hidden := found.blob_count - len(found.blobs):
            notes.append(
                counted(
                    hidden,
                    "{n} smaller place is not listed; “from {a}” or “from {b}” decides it too.",
                    "{n} smaller places are not listed; “from {a}” or “from {b}” decides them too.",
                    a=Side.A,
                    b=Side.B,
                )
            )
        notes.append(
            comparison.why_not or tr("What you take becomes your own mask; those of the two stay as they are.")
        )
        return " ".join(filter(None, notes))

    def _fill_list(self) -> None:
        found = self._comparison.compared
        blobs = found.blobs if found else []
        if blobs is not self._listed:
            self._listed = blobs
            self.differences.clear()
            self.differences.addItems([""] * len(blobs))
            if blobs:
                self.differences.setCurrentRow(0)
        for row, (blob, decision) in enumerate(zip(blobs, self._comparison.decisions, strict=True)):
            item = self.differences.item(row)
            self._describe(item, row, blob, decision)

    def _describe(self, item: QListWidgetItem, row: int, blob: Blob, decision: Side | None) -> None:
        spacing = self._comparison.compared.agreement.spacing if self._comparison.compared else None
        area = area_texts([Area(blob.pixels, blob.pixels * (spacing.x * spacing.y if spacing else 1), spacing)])[0]
        told = {"number": row + 1, "area": area, "owner": blob.owner}
        item.setText(
            tr("{number}. {area}, only {owner} has it: {side}'s version", **told, side=decision)
            if decision
            else tr("{number}. {area}, only {owner} has it: open", **told)
        )
        font = item.font()
        font.setBold(decision is None)
        item.setFont(font)

    def _show_result(self) -> None:
        """Draw what is decided so far in place of the own mask."""
        result = self._comparison.result
        if result is None:
            self._end_draft()
            return
        self._drafting = True
        self._canvas.show_draft(result.astype(np.uint8))

    def _end_draft(self) -> None:
        """Draw the own mask again, unless a tool draws a draft of its own."""
        if self._drafting:
            self._drafting = False
            self._canvas.show_draft(None)

    def _current(self) -> Blob | None:
        row = self.differences.currentRow()
        return self._listed[row] if 0 <= row < len(self._listed) else None

    def _draw(self) -> None:
        """Draw both outlines, and mark the place that is looked at."""
        found, blob = self._comparison.compared, self._current()
        drawn = [(found.masks[side], PENS[side]) for side in (Side.B, Side.A)] if found else []
        self._outlines.show(drawn, (blob.rect, blob.inside) if blob else None)

    # --- what is done

    def _choose(self) -> None:
        a, b = (self._comparison.readers[box.currentIndex()] for box in self.choices.values())
        if a == b:
            # The other one takes the place that has become free.
            before = self._comparison.chosen or (a, b)
            a, b = (before[1], b) if b == before[0] else (a, before[0])
        self._comparison.choose(a, b)

    def _take(self, side: Side) -> None:
        """Decide, and go on to the next place that is open."""
        comparison, row = self._comparison, self.differences.currentRow()
        if comparison.why_not or not 0 <= row < len(comparison.decisions):
            return
        comparison.decide(row, side)
        later = [*range(row + 1, len(comparison.decisions)), *range(row)]
        following = next((at for at in later if comparison.decisions[at] is None), None)
        if following is not None:
            self.differences.setCurrentRow(following)

    def _on_current(self) -> None:
        blob, found = self._current(), self._comparison.compared
        if blob and found:
            if not _within(blob.rect, self._canvas.visible_part):
                self._canvas.look_at(blob.rect)
            self._draw()

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, tr("Folder for the table and the picture"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._save_to)
        dialog.open()

    def _save_to(self, folder: str) -> None:
        if self._comparison.chosen:
            self.save_wanted.emit(*self._comparison.chosen, Path(folder))


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setAccessibleName(text)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    return button


def _swatch(side: Side, ratio: float) -> QPixmap:
    """A piece of the reader's outline, on what an image looks like."""
    picture = QPixmap(_SWATCH * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(CANVAS))
    painter = QPainter(picture)
    dash, gap = PENS[side].dashes or (_SWATCH.width(), 0)
    for x in range(4, _SWATCH.width() - 4, dash + gap):
        painter.fillRect(x, _SWATCH.height() // 2 - 1, min(dash, _SWATCH.width() - 4 - x), 2, PENS[side].colour)
    painter.end()
    return picture


def _area(area: float, spacing: Spacing | None) -> Area:
    return Area(round(area), area, spacing)


def _within(rect: Rect, part: Rect) -> bool:
    return part.united(rect) == part
