"""From a file that opens to a model that was improved, step by step, as a user goes."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.annotation import State
from app.domain.training_run import Budget
from app.self_test.hand import Hand, Script, SelfTestError, Step
from app.self_test.pictures import VIDEO_FRAMES
from app.storage.exports.formats import FORMATS

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def _check(holds: object, otherwise: str) -> None:
    if not holds:
        raise SelfTestError(otherwise)


def _shown(hand: Hand, name: str) -> Callable[[], bool]:
    return lambda: hand.open_file == name


def _back(hand: Hand) -> Script:
    """Wait until the window has the keyboard again, which no window manager may be there to give it."""
    hand.window.activateWindow()
    yield hand.window.isActiveWindow


def _window(hand: Hand) -> Script:
    yield hand.window.isVisible
    # What it asks at its first start comes a moment after it.
    yield hand.alone
    yield _shown(hand, hand.files.sample)


def _proposal(hand: Hand) -> Script:
    yield lambda: hand.proposed
    _check(hand.mask.any(), "The Proposal for the sample is empty.")
    yield lambda: hand.window.workbench.device


def _correction(hand: Hand) -> Script:
    proposal = hand.mask
    width = proposal.shape[1]
    hand.key(Qt.Key.Key_B)
    hand.stroke(8, 8, width * 0.3, 8)
    yield lambda: hand.session.annotation and hand.session.annotation.state is State.CORRECTED
    painted = hand.mask
    _check(painted.sum() > proposal.sum(), "A stroke of the brush painted nothing.")
    hand.key(Qt.Key.Key_E)
    hand.stroke(8, 8, width * 0.15, 8)
    yield lambda: hand.mask.sum() < painted.sum()
    hand.key(Qt.Key.Key_Z, CONTROL)
    yield lambda: np.array_equal(hand.mask, painted)
    hand.key(Qt.Key.Key_Z, CONTROL)
    yield lambda: np.array_equal(hand.mask, proposal)
    hand.key(Qt.Key.Key_Z, CONTROL | SHIFT)
    yield lambda: np.array_equal(hand.mask, painted)


class _Accepted:
    """Accepts Images and remembers their masks, which the export has to give back."""

    def __init__(self) -> None:
        self.masks: dict[str, np.typing.NDArray[np.uint8]] = {}

    def accept(self, hand: Hand) -> Script:
        row, name = hand.session.row, hand.open_file
        self.masks[name] = hand.mask
        hand.key(Qt.Key.Key_Return)
        yield lambda: hand.session.row != row and hand.session.annotation is not None
        state = hand.session.worklist.entries[row].state
        _check(state is State.ACCEPTED, f"{name} was accepted and is {state.value}.")
        yield lambda: not hand.window.workbench.unsaved

    def outline_discs(self, hand: Hand) -> Script:
        hand.key(Qt.Key.Key_B)
        brush = hand.window.workbench.settings.brush_radius
        for name, (x, y, radius) in hand.files.discs.items():
            yield _shown(hand, name)
            yield lambda: hand.proposed
            hand.key(Qt.Key.Key_Delete)
            inner = radius - brush
            for line in range(5):
                off = inner * (line / 2 - 1)
                half = (inner**2 - off**2) ** 0.5
                hand.stroke(x - half, y + off, x + half, y + off)
            yield from self.accept(hand)

    def export(self, hand: Hand) -> Script:
        out = hand.files.folder.parent / "masks"
        hand.key(Qt.Key.Key_E, CONTROL)
        dialog = hand.window.export_dialog
        yield dialog.isVisible
        dialog.options.folder.selectAll()
        QTest.keyClicks(dialog.options.folder, str(out))
        for box in dialog.options.formats.values():
            if not box.isChecked():
                hand.click(box)
        yield dialog.export.isEnabled
        hand.click(dialog.export)
        yield dialog.close_button.isVisible
        yield lambda: dialog.pages.currentIndex() == 2
        told = f"{dialog.outcome.text()} {dialog.details.toPlainText()}".strip()
        hand.click(dialog.close_button)
        missing = [name for name in FORMATS if not any(path.is_file() for path in (out / name).rglob("*"))]
        _check(not missing, f"The export wrote nothing as {', '.join(missing)}: {told}")
        self._check_png(out / "png")
        self._check_coco(out / "coco")

    def _check_png(self, folder: Path) -> None:
        for name, mask in self.masks.items():
            path = folder / Path(name).with_suffix(".png")
            _check(path.is_file(), f"The export wrote no PNG file for {name}.")
            read = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), cv2.IMREAD_UNCHANGED)
            _check(
                read is not None and np.array_equal(read, mask * 255),
                f"The PNG file of {name} is another mask than was accepted.",
            )

    def _check_coco(self, folder: Path) -> None:
        data = json.loads((folder / "annotations.json").read_text(encoding="utf-8"))
        names = {image["id"]: image["file_name"] for image in data["images"]}
        areas = {Path(names[each["image_id"]]).stem: each["area"] for each in data["annotations"]}
        expected = {Path(name).stem: int(mask.sum()) for name, mask in self.masks.items()}
        _check(areas == expected, "The COCO file has other areas than the masks that were accepted.")


def _improvement(hand: Hand) -> Script:
    yield _shown(hand, hand.files.text)
    yield lambda: hand.proposed
    hand.key(Qt.Key.Key_I, CONTROL)
    dialog = hand.window.improving.dialog
    tuning = hand.window.workbench.fine_tuning
    yield lambda: dialog.isVisible() and dialog.improve.isEnabled()
    hand.click(dialog.start_page.budgets[Budget.QUICK])
    stopped: list[str] = []
    tuning.stopped.connect(stopped.append)
    hand.click(dialog.improve)
    yield lambda: dialog.pages.currentWidget() is dialog.run_page or stopped
    yield lambda: tuning.verdict or stopped
    _check(not stopped, f"The Training run ended: {''.join(stopped)}")
    yield lambda: dialog.pages.currentWidget() is dialog.verdict_page
    hand.click(dialog.keep)
    yield lambda: tuning.verdict is None
    dialog.close()
    yield from _back(hand)


def _text(hand: Hand) -> Script:
    yield _shown(hand, hand.files.text)
    review = hand.window.workbench.text_review
    hand.window.commands["burnt_in_text"].trigger()
    yield lambda: review.active and not review.activity
    left, top, right, bottom = hand.files.text_at
    found = any(box.left < right and left < box.right and box.top < bottom and top < box.bottom for box in review.boxes)
    _check(found, "The text that stands in the picture was not found.")
    review.drop()


def _dicom(hand: Hand, accepted: _Accepted) -> Script:
    for name, grey in hand.files.dicom.items():
        hand.key(Qt.Key.Key_Right)
        yield _shown(hand, name)
        frame = hand.session.frame
        _check(
            frame is not None and np.array_equal(frame.rgb, np.repeat(grey[..., None], 3, axis=2)),
            f"{name} opened with other pixels than were written.",
        )
        yield lambda: hand.proposed
    hand.key(Qt.Key.Key_B)
    hand.stroke(40, 40, 70, 40)
    yield from accepted.accept(hand)


def _video(hand: Hand) -> Script:
    yield _shown(hand, hand.files.video)
    yield lambda: hand.session.image and hand.session.image.frame_count == VIDEO_FRAMES
    yield lambda: hand.proposed
    first = hand.session.frame
    hand.key(Qt.Key.Key_Period)
    yield lambda: hand.session.frame_index == 1 and hand.session.frame is not first
    _check(
        hand.session.frame and first and not np.array_equal(hand.session.frame.rgb, first.rgb),
        "The second Frame of the video is the first one again.",
    )


def steps(training: bool = True) -> list[Step]:
    """All steps, in their order.

    Args:
        training: Whether a model is improved, too, which takes a minute or two.
    """
    accepted = _Accepted()
    return [
        Step("the window opens with a sample", _window),
        Step("a Proposal appears", _proposal),
        Step("brush, eraser, undo and redo", _correction),
        Step("accepting goes on to the next image", accepted.accept),
        Step("twelve more are outlined and accepted", accepted.outline_discs),
        *([Step("the model is improved on them", _improvement, patience=600.0)] if training else []),
        Step("burnt-in text is found", _text),
        Step("compressed DICOM files open, pixel for pixel", lambda hand: _dicom(hand, accepted)),
        Step("a video opens", _video),
        Step("export in every format, PNG and COCO read back", accepted.export),
    ]
