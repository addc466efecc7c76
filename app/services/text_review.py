"""Burnt-in text of the open Image: found, looked at and corrected by the user, and remembered for its device."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.domain.burnt_in_text import find_text
from app.domain.device_geometry import DeviceGeometry
from app.domain.image import Image
from app.domain.mask_editing import MASK, Rect
from app.domain.text_detector import TextDetector
from app.domain.wording import counted, tr
from app.paths import text_detector_file
from app.services.annotation_session import AnnotationSession
from app.services.background import Lane
from app.services.failures import sentence_of
from app.storage.confirmed_text import ConfirmedText, load_confirmed, save_confirmed

# Text is looked for on the Frame on show and at the ends of so many equal parts of a cine.
_PARTS = 4


class TextReview(QObject):
    """Boxes over the open Image that are blanked where it is de-identified, until they are confirmed or dropped.

    They are no part of an Annotation: changing them is undone here, and confirming them changes no mask.

    Args:
        session: Has the open Image.
        folder: Where confirmed boxes are kept.
        parent: Owner.

    Attributes:
        boxes: They lie on the Image and are not empty; from top to bottom.
        activity: What is being done, during which nothing can be changed; empty when idle.
        remembered: Whether the boxes are those that were confirmed earlier.

    Signals:
        changed: Of anything above, or `active`.
        message: Level and one sentence.
    """

    changed = Signal()
    message = Signal(str, str)

    def __init__(self, session: AnnotationSession, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.boxes: tuple[Rect, ...] = ()
        self.activity = ""
        self._saving = False  # whether that is what the activity is
        self.remembered = False
        self._session = session
        self._folder = folder
        self._image: Image | None = None
        self._before: list[tuple[Rect, ...]] = []
        self._number = 0  # of the question whose answer counts
        self._lane: Lane | None = None
        session.frame_opened.connect(self._on_frame)
        session.frame_closed.connect(self._on_frame)

    @property
    def active(self) -> bool:
        """Whether boxes are being looked at."""
        return self._image is not None

    @property
    def frame_count(self) -> int:
        """How many Frames the boxes hold for, of the open Image; 0 where none is looked at."""
        return self._image.frame_count if self._image else 0

    @property
    def over_masks(self) -> int:
        """How many boxes would blank a part of a mask on the Frame on show."""
        annotated = self._session.annotated
        if annotated is None:
            return 0
        layers = [annotation.layer for annotation in annotated.annotations.values()]
        return sum(any((layer[box.window] & MASK).any() for layer in layers) for box in self.boxes)

    @property
    def device(self) -> str:
        """Which images a confirmation holds for, in words; empty where the file names no device: for this one alone."""
        if self._image is None or not DeviceGeometry.of(self._image).named:
            return ""
        identity, frame = self._image.identity, self._image.frame
        return f"{identity.manufacturer} {identity.device}, {frame.width} \N{MULTIPLICATION SIGN} {frame.height}"

    def begin(self) -> None:
        """Show what is confirmed for the open Image, or what text is found; while boxes are on show, find again."""
        image, frame, again = self._session.image, self._session.frame, self.active
        if image is None or frame is None or self.activity:
            return
        self._image = image
        here, count, read = self._session.frame_index, image.frame_count, self._session.frames.read
        self.activity = tr("Looking for text…")
        self.changed.emit()

        def work() -> tuple[Sequence[Rect], bool, str]:
            confirmed = load_confirmed(self._folder)
            known = None if again else confirmed.boxes_of(image)
            if known is not None:
                return known, True, ""
            # One by one: text that changes, such as a time, would be no text to all of them at once.
            detector = TextDetector(text_detector_file().read_bytes())
            boxes = [box.rect for box in find_text(frame.rgb, detector)]
            for index in sorted({part * (count - 1) // _PARTS for part in range(_PARTS + 1)} - {here}):
                other = read(index, lambda: self._image is image)
                boxes += [box.rect for box in find_text(other.rgb, detector)] if other else []
            return merged(boxes), False, "" if again else confirmed.problem

        def found(answer: tuple[Sequence[Rect], bool, str]) -> None:
            boxes, remembered, problem = answer
            self.activity = ""
            if again:
                # What was found or drawn on another Frame is not to be lost.
                boxes = merged((*self.boxes, *boxes))
                self.change(boxes)
            self.boxes, self.remembered = _in_order(boxes), remembered
            self.changed.emit()
            if problem:
                self.message.emit("warning", problem)

        self._ask(work, found)

    def change(self, boxes: Sequence[Rect]) -> None:
        """Have other boxes; `undo` brings these back."""
        if self.active and not self.activity and set(boxes) != set(self.boxes):
            self._before.append(self.boxes)
            self.boxes, self.remembered = _in_order(boxes), False
            self.changed.emit()

    def undo(self) -> None:
        """Take the last change back."""
        if self._before and not self.activity:
            self.boxes = self._before.pop()
            self.changed.emit()

    def confirm(self) -> None:
        """Remember the boxes, and stop showing them once they are on disk."""
        image, boxes, device = self._image, self.boxes, self.device
        if image is None or self.activity:
            return

        def saved(_: None) -> None:
            self._end()
            number = counted(len(boxes), "{n} box", "{n} boxes") if boxes else tr("no boxes")
            said = tr("Confirmed: de-identified exports of this image have {boxes} blanked.", boxes=number)
            if device:
                said = tr(
                    "Confirmed: de-identified exports of every image of {device} have {boxes} blanked.",
                    device=device,
                    boxes=number,
                )
            self.message.emit("info", said)

        self.activity, self._saving = tr("Saving…"), True
        self.changed.emit()
        self._ask(lambda: save_confirmed(self._folder, image, boxes), saved, lasting=True)

    def drop(self) -> None:
        """Stop showing boxes; what was changed and not confirmed is said to be lost."""
        if self.active:
            unconfirmed = bool(self._before) and not self._saving
            self._end()
            if unconfirmed:
                self.message.emit("info", tr("Your changes to the boxes of burnt-in text were not confirmed."))

    def ask_confirmed(self, done: Callable[[ConfirmedText], Any], failed: Callable[[Exception], Any]) -> None:
        """Ask for all that is confirmed, what is being remembered now included."""
        self._work().run(lambda: load_confirmed(self._folder), done, failed)

    def shut(self) -> None:
        """Stop the background work; what was confirmed is written."""
        self._number += 1
        if self._lane:
            self._lane.close()

    def _on_frame(self) -> None:
        if self._session.image is not self._image:
            self.drop()

    def _end(self) -> None:
        self._number += 1
        self._image = None
        self.boxes, self.activity, self.remembered = (), "", False
        self._saving = False
        self._before.clear()
        self.changed.emit()

    def _work(self) -> Lane:
        # A thread from the first use on, as most days bring none.
        self._lane = self._lane or Lane("burnt-in text", self)
        return self._lane

    def _ask(self, work: Callable[[], Any], done: Callable[[Any], None], lasting: bool = False) -> None:
        """Have work done; that it failed is told late, too, where it was to last, else only while it is waited for."""
        self._number += 1
        number = self._number

        def answered(answer: Any) -> None:
            if number == self._number:
                done(answer)

        def failed(error: Exception) -> None:
            if number != self._number and not lasting:
                return  # the Frames that it read may have been those of the next Image
            if number == self._number:
                self.activity, self._saving = "", False
                self.changed.emit()
            self.message.emit("error", sentence_of(error, tr("Burnt-in text cannot be looked for in this image.")))

        self._work().run(work, answered, failed)


def merged(boxes: Iterable[Rect]) -> list[Rect]:
    """Boxes of which those that mostly cover the same text are one."""
    found: list[Rect] = []
    for box in boxes:
        while other := next((other for other in found if box.mostly_in(other)), None):
            found.remove(other)
            box = box.united(other)
        found.append(box)
    return found


def _in_order(boxes: Iterable[Rect]) -> tuple[Rect, ...]:
    return tuple(sorted(set(boxes), key=lambda box: (box.top, box.left)))
