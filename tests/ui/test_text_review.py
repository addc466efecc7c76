"""Burnt-in text in the real window over the real services: found, corrected, confirmed, and blanked in an export."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.annotation import State
from app.domain.mask_editing import Rect
from app.paths import modality_classifier_file
from app.services import text_review
from app.services.text_review import TextReview
from app.services.workbench import Workbench
from app.storage.confirmed_text import FILE_NAME, load_confirmed
from app.storage.settings import Settings
from app.ui.dialogs.export_dialog import ExportDialog
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from tests.domain.device_screens import screen
from tests.storage_images.dicom_files import header, save
from tests.ui import pointer
from tests.ui.pointer import LEFT

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
MADE = screen(1)


def write(path: Path, rgb: NDArray[np.uint8], **elements: str) -> Path:
    dataset = header(*rgb.shape[:2], "RGB", PatientName="Doe^Jane", **elements)
    dataset.PixelData = rgb.tobytes()
    dataset["PixelData"].VR = "OB"
    return save(dataset, path)


class Room:
    """The window over a folder of three images: two of one device, and one whose file names none."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path) -> None:
        self.qtbot, self.user, self.study = qtbot, folder / "user", folder / "Doe_Jane"
        self.study.mkdir()
        self.pixels = {}
        for number, name in enumerate(("doe1.dcm", "doe2.dcm", "doe3.dcm")):
            # Other tissue under the same text, and another date in the same place.
            rgb = np.ascontiguousarray(np.maximum(MADE.rgb, number))
            device = {"Manufacturer": "GE", "ManufacturerModelName": "LOGIQ E9"} if number < 2 else {}
            write(self.study / name, rgb, **device)
            self.pixels[name] = rgb
        command = [sys.executable, "-c", "import sys; sys.stdin.read()"]
        self.workbench = Workbench(Settings(), self.user, folder / "models", modality_classifier_file(), command)
        self.said: list[str] = []
        self.workbench.message.connect(lambda level, text: self.said.append(f"{level}: {text}"))
        self.window = MainWindow(self.workbench, theme)
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.canvas = self.window.canvas
        self.canvas.zoom_milliseconds = 0
        with qtbot.waitSignal(self.workbench.session.frame_opened):
            self.workbench.open([self.study])
        qtbot.waitUntil(lambda: len(self.workbench.worklist.entries) == 3 and not self.workbench.activity)

    @property
    def review(self) -> TextReview:
        return self.workbench.text_review

    def until(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=20_000)

    def show(self, row: int) -> None:
        with self.qtbot.waitSignal(self.workbench.session.frame_opened):
            self.workbench.session.show(row)

    def begin(self) -> None:
        self.window.commands["burnt_in_text"].trigger()
        self.until(lambda: not self.review.activity)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.canvas, key, held)

    def at(self, x: float, y: float) -> QPointF:
        return self.canvas.image_to_widget(QPointF(x, y))

    def drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        middle = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
        pointer.drag(self.canvas, self.at(*start), self.at(*middle), self.at(*end))

    def confirm(self) -> None:
        QTest.mouseClick(self.window.text_panel.confirm, LEFT)
        self.until(lambda: not self.review.active)


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Room]:
    room = Room(qtbot, theme, tmp_path)
    yield room
    room.until(lambda: not room.workbench.unsaved)  # or the window closes a moment later
    room.window.close()


def middle(box: Rect) -> tuple[float, float]:
    return (box.left + box.right) / 2, (box.top + box.bottom) / 2


def free_place(boxes: tuple[Rect, ...]) -> Rect:
    """A part of the image without a box near it."""
    taken = np.zeros(MADE.rgb.shape[:2], np.uint8)
    for box in boxes:
        taken[box.window] = 1
    near = cv2.dilate(taken, np.ones((161, 161), np.uint8))
    y, x = np.argwhere(near[100:-100, 100:-100] == 0)[0] + 100
    return Rect(int(x), int(y), int(x) + 40, int(y) + 20)


def test_text_is_found_shown_and_confirmed_for_all_images_of_the_device(room: Room) -> None:
    panel, review = room.window.text_panel, room.review
    assert not panel.isVisible()
    before = room.canvas.grab().toImage()
    room.begin()
    assert panel.isVisible()
    assert panel.title.text().startswith(f"Burnt-in text in images of GE LOGIQ E9, {MADE.rgb.shape[1]} ")
    found = [text for text, _ in MADE.texts if any(box.united(text) == box for box in review.boxes)]
    assert len(found) >= 0.8 * len(MADE.texts)
    box = review.boxes[0]
    point = room.at(*middle(box)).toPoint()
    assert room.canvas.grab().toImage().pixelColor(point) != before.pixelColor(point)
    boxes = review.boxes
    room.key(Qt.Key.Key_Return)  # confirms; it accepts no mask
    room.until(lambda: not review.active)
    assert not panel.isVisible()
    assert room.workbench.session.row == 0
    assert room.workbench.worklist.entries[0].state is State.EMPTY
    assert room.said[-1].startswith("info: Confirmed: de-identified exports of every image of GE LOGIQ E9")
    room.show(1)
    room.begin()
    assert panel.title.text().startswith("Confirmed for images of GE LOGIQ E9")
    assert review.boxes == boxes
    # Of another image, which names no device, nothing is known.
    room.show(2)
    assert not review.active
    room.begin()
    assert panel.confirm.text() == "Confirm for this image"
    assert "does not name its device" in panel.hint.text()
    room.confirm()
    assert len(load_confirmed(room.user).boxes) == 2


def test_a_box_is_drawn_moved_resized_and_removed_with_the_pointer(room: Room) -> None:
    room.begin()
    review, boxes = room.review, room.review.boxes
    place = free_place(boxes)
    room.drag((place.left + 0.2, place.top + 0.2), (place.right - 0.2, place.bottom - 0.2))
    assert set(review.boxes) - set(boxes) == {place}
    assert room.window.text_boxes.chosen == place
    room.drag(middle(place), (middle(place)[0] + 15, middle(place)[1] - 9))
    moved = Rect(place.left + 15, place.top - 9, place.right + 15, place.bottom - 9)
    assert room.window.text_boxes.chosen == moved
    # By its upper left corner; the one across stays.
    room.drag((moved.left, moved.top), (moved.left - 7.5, moved.top - 3.5))
    larger = Rect(moved.left - 8, moved.top - 4, moved.right, moved.bottom)
    assert set(review.boxes) - set(boxes) == {larger}
    # Beyond the image it ends where the image does.
    room.drag(middle(larger), (-500, -500))
    assert room.window.text_boxes.chosen == Rect(0, 0, larger.shape[1], larger.shape[0])
    room.key(Qt.Key.Key_Z, CTRL)
    assert set(review.boxes) - set(boxes) == {larger}
    assert not room.window.text_panel.remove.isEnabled()
    pointer.drag(room.canvas, room.at(*middle(larger)))
    QTest.mouseClick(room.window.text_panel.remove, LEFT)
    assert review.boxes == boxes
    # A click on nothing draws no box, and no mask was painted by any of this.
    pointer.drag(room.canvas, room.at(*middle(larger)))
    assert review.boxes == boxes
    assert room.workbench.session.annotation is not None
    assert room.workbench.session.annotation.area == 0


def test_the_keyboard_does_it_all(room: Room) -> None:
    room.begin()
    review, boxes = room.review, room.review.boxes
    assert QApplication.focusWidget() is room.canvas
    room.key(Qt.Key.Key_Tab)
    room.key(Qt.Key.Key_Tab)
    room.key(Qt.Key.Key_Backtab, SHIFT)
    assert room.window.text_boxes.chosen == boxes[0]
    room.key(Qt.Key.Key_Down)
    room.key(Qt.Key.Key_Right, SHIFT)
    first = boxes[0]
    changed = Rect(first.left, first.top + 1, first.right + 1, first.bottom + 1)
    assert set(review.boxes) - set(boxes) == {changed}
    room.key(Qt.Key.Key_Delete)
    assert set(review.boxes) == set(boxes[1:])
    for _ in range(3):
        room.key(Qt.Key.Key_Z, CTRL)
    assert review.boxes == boxes
    room.key(Qt.Key.Key_Backspace)  # rejects nothing
    assert room.workbench.session.row == 0
    assert room.workbench.worklist.entries[0].state is State.EMPTY


@pytest.mark.parametrize("leave", ["escape", "tool", "image"])
def test_what_is_not_confirmed_is_dropped_and_said_to_be(room: Room, leave: str) -> None:
    room.begin()
    QTest.keyClick(room.canvas, Qt.Key.Key_Tab)
    QTest.keyClick(room.canvas, Qt.Key.Key_Delete)
    if leave == "escape":
        room.key(Qt.Key.Key_Escape)
    elif leave == "tool":
        room.key(Qt.Key.Key_P)
    else:
        room.show(1)
    assert not room.review.active
    assert room.said[-1].startswith("info: Your changes to the boxes")
    assert not (room.user / FILE_NAME).exists()
    # The pointer works the tool again.
    assert not room.canvas.measuring


def test_finding_again_is_one_step_that_can_be_undone(room: Room) -> None:
    room.begin()
    boxes = room.review.boxes
    room.key(Qt.Key.Key_Tab)
    room.key(Qt.Key.Key_Delete)
    QTest.mouseClick(room.window.text_panel.again, LEFT)
    room.until(lambda: not room.review.activity)
    assert room.review.boxes == boxes
    room.canvas.setFocus()
    room.key(Qt.Key.Key_Z, CTRL)
    assert len(room.review.boxes) == len(boxes) - 1


def test_a_search_that_fails_or_comes_late_harms_nothing(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.window.commands["burnt_in_text"].trigger()
    assert room.window.text_panel.progress.isVisible()
    assert not room.window.text_panel.confirm.isEnabled()
    room.key(Qt.Key.Key_Escape)
    assert not room.review.active

    def broken(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(text_review, "find_text", broken)
    room.begin()
    assert room.said[-1] == "error: Burnt-in text cannot be looked for in this image."
    assert room.review.boxes == ()
    room.drag((10, 10), (60, 30))
    room.confirm()
    assert load_confirmed(room.user).problem == ""


def test_a_damaged_store_is_told_of(room: Room) -> None:
    room.user.mkdir(exist_ok=True)
    (room.user / FILE_NAME).write_text("{")
    room.begin()
    assert [said for said in room.said if said.startswith("warning") and "damaged" in said]
    assert room.review.boxes


def test_a_de_identified_export_has_blank_text_and_no_names(room: Room, tmp_path: Path) -> None:
    session = room.workbench.session
    for row in range(3):
        room.show(row)
        session.begin_stroke(100, 100, 5, True)
        session.commit_stroke()
        session.accept()
        room.until(lambda row=row: room.workbench.worklist.entries[row].state is State.ACCEPTED)
    room.show(0)
    room.begin()
    boxes = room.review.boxes
    room.confirm()
    room.key(Qt.Key.Key_E, CTRL)
    dialog: ExportDialog = room.window.export_dialog
    for box in (dialog.options.with_images, dialog.options.deidentified):
        QTest.keyClick(box, Qt.Key.Key_Space)
        assert box.isChecked()
    out = Path(dialog.options.folder.text())
    assert "Doe" not in out.name
    with room.qtbot.waitSignal(room.workbench.export_finished, timeout=20_000):
        QTest.mouseClick(dialog.export, LEFT)
    assert dialog.outcome.text() == f"1 could not be written; 2 files and 2 images written to {out}."
    assert "doe3.dcm: Nobody has confirmed where burnt-in text stands" in dialog.details.toPlainText()
    assert "doe1.dcm is now image_00001." in dialog.details.toPlainText()
    written = sorted(path.relative_to(out).as_posix() for path in out.rglob("*.png"))
    assert written == ["image_00001.png", "image_00002.png", "images/image_00001.png", "images/image_00002.png"]
    blank = np.zeros(MADE.rgb.shape[:2], np.bool_)
    for box in boxes:
        blank[box.window] = True
    for number, name in ((1, "doe1.dcm"), (2, "doe2.dcm")):
        bgr = cv2.imread(str(out / "images" / f"image_{number:05}.png"), cv2.IMREAD_UNCHANGED)
        pixels = cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB)
        assert not pixels[blank].any()
        assert (pixels[~blank] == room.pixels[name][~blank]).all()
