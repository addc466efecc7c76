"""The strip above the canvas while burnt-in text is reviewed: what the boxes are for, and what to do with them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.domain.wording import counted, mark, tr
from app.services.text_review import TextReview
from app.ui.messages import announce
from app.ui.text_boxes import TextBoxes
from app.ui.theme import MEDIUM, SMALL, TIGHT

_HINT = mark(
    "Drag over text to add a box; drag a box to move it, its corners to resize it; Tab, arrows and Del work too."
)
_ALONE = mark("The file does not name its device, so the boxes hold for this image alone.")


class TextPanel(QWidget):
    """Says what is found, and confirms, repeats or ends the review; hidden without one.

    It pushes the canvas down, because text often stands at the top of the image.

    Args:
        review: Is shown.
        boxes: Its chosen one can be removed.

    Attributes:
        stops: What the keyboard focus visits, in order.
    """

    def __init__(self, review: TextReview, boxes: TextBoxes) -> None:
        super().__init__()
        self.setObjectName("toolBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Burnt-in text"))
        self._review = review
        self._boxes = boxes
        self._said = ""

        self.title, self.hint = QLabel(), QLabel(tr(_HINT))
        self.title.setProperty("role", "heading")
        self.hint.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        column.setSpacing(TIGHT)
        for label in (self.title, self.hint):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(80)
        self.progress.setAccessibleName(tr("Looking for burnt-in text"))
        self.progress.setToolTip(tr("Looking for burnt-in text"))
        self.remove = _button(tr("Remove box"), tr("Leave the chosen box out (Del)"))
        self.again = _button(tr("Find again"), tr("Look for text once more, in place of these boxes"))
        self.confirm = _button("", "")
        self.confirm.setProperty("role", "action")
        self.cancel = _button(tr("Cancel"), tr("Leave what is confirmed as it is (Esc)"))
        self.stops: list[QWidget] = [self.remove, self.again, self.cancel, self.confirm]

        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.progress)
        row.addStretch()
        column.addLayout(row)
        for button in (self.remove, self.again, self.cancel, self.confirm):
            row.addWidget(button)
            boxes.take_keys_of(button)
        self.remove.clicked.connect(boxes.remove_chosen)
        self.again.clicked.connect(review.begin)
        self.cancel.clicked.connect(review.drop)
        self.confirm.clicked.connect(review.confirm)
        review.changed.connect(self._refresh)
        boxes.chosen_changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        review = self._review
        self.setVisible(review.active)
        if not review.active:
            self._said = ""
            return
        busy, device = bool(review.activity), review.device
        self.title.setText(review.activity or self._found())
        self.hint.setText(" ".join(filter(None, ("" if device else tr(_ALONE), self._warning(), tr(_HINT)))))
        self.progress.setVisible(busy)
        if device:
            text = tr("Confirm for this device")
            name = tr("Confirm the boxes for images of {device}", device=device)
            tip = tr("Blank these boxes in de-identified exports of images of {device} (Enter)", device=device)
        else:
            text, name = tr("Confirm for this image"), tr("Confirm the boxes for this image")
            tip = tr("Blank these boxes in de-identified exports of this image (Enter)")
        self.confirm.setText(text)
        self.confirm.setAccessibleName(name)
        self.confirm.setToolTip(tip)
        for button in (self.again, self.confirm):
            button.setEnabled(not busy)
        self.remove.setEnabled(self._boxes.chosen is not None and not busy)
        if self.title.text() != self._said:
            self._said = self.title.text()
            announce(self.title, self._said)

    def _warning(self) -> str:
        """What to look at before the boxes are confirmed."""
        count, over = self._review.frame_count, self._review.over_masks
        told = []
        if count > 1:
            told.append(
                counted(count, "They hold for {n} frame; look at it.", "They hold for all {n} frames; look at several.")
            )
        if over:
            told.append(
                counted(
                    over,
                    "{n} box lies over a mask, which would be blanked there.",
                    "{n} boxes lie over a mask, which would be blanked there.",
                )
            )
        return " ".join(told)

    def _found(self) -> str:
        count, device = len(self._review.boxes), self._review.device
        boxes = counted(count, "{n} box", "{n} boxes") if count else tr("no text")
        if self._review.remembered:
            if device:
                return tr("Confirmed for images of {device}: {boxes}", device=device, boxes=boxes)
            return tr("Confirmed for this image: {boxes}", boxes=boxes)
        if not count:
            if device:
                return tr("No burnt-in text in images of {device}, to confirm", device=device)
            return tr("No burnt-in text in this image, to confirm")
        if device:
            return tr("Burnt-in text in images of {device}: {boxes} to confirm", device=device, boxes=boxes)
        return tr("Burnt-in text in this image: {boxes} to confirm", boxes=boxes)


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setAccessibleName(text)
    button.setToolTip(tip)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
