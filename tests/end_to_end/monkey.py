"""A monkey at the window: real events at random, of every kind that a user can make."""

from __future__ import annotations

import hashlib
import random
import time
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QApplication, QLineEdit, QMenuBar, QWidget

from app.domain.annotated_image import AnnotatedImage
from app.domain.annotation import State
from tests.ui import pointer

if TYPE_CHECKING:
    from tests.end_to_end.robot import Robot

# What opens other images, writes elsewhere or ends the program.
# They wait for a file dialog, leave the window, or go on as another reader, whose masks are others.
FORBIDDEN = (
    "open_folder", "open_files", "export", "export_listed", "import_masks", "report", "compare_readers", "reader",
    "quit", "sample", "tour", "welcome", "open_log_folder",
)  # fmt: skip
KEYS = (
    *(Qt.Key(letter) for letter in range(Qt.Key.Key_A, Qt.Key.Key_Z + 1)), Qt.Key.Key_0, Qt.Key.Key_1,
    Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Question,
    Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape,
    Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down,
    Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_F1, Qt.Key.Key_F6,
)  # fmt: skip
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
CHORDS = (Qt.KeyboardModifier.NoModifier,) * 5 + (CTRL, SHIFT, CTRL | SHIFT)
BATCH = 8


def fingerprint(annotated: AnnotatedImage | None) -> str:
    """A hash over everything a human did to an Image: each layer of its history, its states and its thresholds."""
    digest = hashlib.sha256()

    def note(name: str, frames: Iterable[int]) -> None:
        digest.update(name.encode())
        for index in frames:
            annotated.show(index)
            for label_id, annotation in sorted(annotated.annotations.items()):
                # A Label that was added since an Image was left has nothing on it.
                if annotation.state is not State.EMPTY or annotation.layer.any():
                    digest.update(f"{index} {label_id} {annotation.state} {annotation.threshold}".encode())
                    digest.update(annotation.layer.tobytes())

    if annotated:
        shown, position = annotated.index, annotated.position
        note(str(position), annotated.states())
        annotated.go_to_step(0)
        note("", annotated.states())
        for entry in list(annotated.history):
            annotated.redo()
            note(entry.name, entry.frames)
        annotated.go_to_step(position)
        annotated.show(shown)
    return digest.hexdigest()


class Monkey:
    """Makes one event at a time.

    Args:
        robot: Knows the window.
        seed: The same events follow from the same seed, as far as the answers come as fast.
    """

    def __init__(self, robot: Robot, seed: int) -> None:
        self._chance = random.Random(seed)  # noqa: S311 - it must be repeatable
        self._window, self._session, self._canvas = robot.window, robot.session, robot.canvas
        self._held = pointer.NO_BUTTON
        self._pen_down = False
        self._pens = [pointer.stylus(eraser) for eraser in (False, True)]
        self._screen: QPointingDevice = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
        self.seen: dict[int, AnnotatedImage] = {}
        self._session.frame_opened.connect(self._note)
        for name in FORBIDDEN:
            # Disabling would not do: the window enables them again.
            self._window.commands[name].blockSignals(True)
        self._commands = [
            action for action in self._window.actions() if action.objectName() and action.objectName() not in FORBIDDEN
        ]
        self._habits: list[tuple[int, Callable[[], None]]] = [
            (30, self._move), (12, self._press), (12, self._release), (16, self._stroke), (8, self._wheel),
            (20, self._key), (8, self._pen), (6, self._touch), (10, self._command), (8, self._click), (5, self._slide),
            (4, self._row), (6, self._step), (2, self._type), (1, self._resize), (6, self._get_back),
        ]  # fmt: skip

    def act(self) -> None:
        """Do something."""
        weights, habits = zip(*self._habits, strict=True)
        self._chance.choices(habits, weights)[0]()

    def stop(self) -> None:
        """Let go of everything and close what was opened."""
        while popup := QApplication.activePopupWidget():
            popup.close()
        for widget in QApplication.topLevelWidgets():
            if widget is not self._window and widget.isVisible():
                widget.close()
        self._release()
        pointer.pen(self._canvas, self._pens[0], QEvent.Type.TabletRelease, QPointF(5, 5), pointer.NO_BUTTON)
        self._session.finish()
        self._window.workbench.box_prompt.cancel()

    def _note(self) -> None:
        self.seen[self._session.worklist.entries[self._session.row].image_id] = self._session.annotated

    def _place(self, widget: QWidget) -> QPointF:
        beyond = 40
        return QPointF(
            self._chance.uniform(-beyond, widget.width() + beyond),
            self._chance.uniform(-beyond, widget.height() + beyond),
        )

    def _move(self) -> None:
        pointer.move(self._canvas, self._place(self._canvas), self._held, self._chance.choice(CHORDS))

    def _press(self) -> None:
        buttons = (pointer.LEFT, pointer.LEFT, pointer.LEFT, pointer.MIDDLE, pointer.RIGHT)
        self._held = self._chance.choice(buttons)
        pointer.press(self._canvas, self._place(self._canvas), self._held, self._chance.choice(CHORDS))

    def _release(self) -> None:
        pointer.release(self._canvas, self._place(self._canvas), self._held)
        self._held = pointer.NO_BUTTON

    def _stroke(self) -> None:
        self._release()
        points = [self._place(self._canvas) for _ in range(self._chance.randint(1, 6))]
        pointer.drag(self._canvas, *points, keys=self._chance.choice(CHORDS))

    def _wheel(self) -> None:
        keys = self._chance.choice(CHORDS)
        pointer.wheel(self._canvas, self._place(self._canvas), self._chance.uniform(-4, 4), keys=keys)

    def _key(self) -> None:
        focus = QApplication.activePopupWidget() or QApplication.focusWidget() or self._canvas
        how = self._chance.choice((QTest.keyClick, QTest.keyClick, QTest.keyClick, QTest.keyPress, QTest.keyRelease))
        how(focus, self._chance.choice(KEYS), self._chance.choice(CHORDS))

    def _pen(self) -> None:
        kinds = (QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletMove, QEvent.Type.TabletRelease)
        kind = self._chance.choice(kinds)
        self._pen_down = kind == QEvent.Type.TabletPress or (self._pen_down and kind == QEvent.Type.TabletMove)
        held = pointer.LEFT if self._pen_down else pointer.NO_BUTTON
        pointer.pen(self._canvas, self._chance.choice(self._pens), kind, self._place(self._canvas), held)

    def _touch(self) -> None:
        fingers = range(self._chance.randint(1, 3))
        for step in ("press", "move", "move", "release"):
            sequence = QTest.touchEvent(self._canvas, self._screen, False)
            for finger in fingers:
                getattr(sequence, step)(finger, self._place(self._canvas).toPoint(), self._canvas)
            sequence.commit()

    def _command(self) -> None:
        action = self._chance.choice(self._commands)
        # A modal dialog keeps the user from the menus.
        if QApplication.activeModalWidget() is None and action.isEnabled():
            action.trigger()

    def _widgets(self, kind: type[QWidget]) -> list[QWidget]:
        return [widget for widget in self._window.findChildren(kind) if widget.isVisible() and widget.isEnabled()]

    def _click(self) -> None:
        widgets = [w for w in self._widgets(QWidget) if not isinstance(w, QMenuBar) and w.width() and w.height()]
        widget = self._chance.choice([*widgets, *(w for w in widgets if isinstance(w, QAbstractButton))])
        at = QPoint(self._chance.randrange(widget.width()), self._chance.randrange(widget.height()))
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    def _slide(self) -> None:
        sliders = self._widgets(QAbstractSlider)
        if not sliders:  # the panels may be hidden
            return
        slider = self._chance.choice(sliders)
        ends = [QPointF(self._chance.uniform(0, slider.width()), slider.height() / 2) for _ in range(3)]
        pointer.drag(slider, *ends)

    def _row(self) -> None:
        view = self._window.worklist.view
        index = view.model().index(self._chance.randrange(max(1, view.model().rowCount())), 0)
        QTest.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, view.visualRect(index).center()
        )

    def _step(self) -> None:
        view = self._window.proposal.history.view
        if view.isVisible() and view.width() and view.height():
            at = QPoint(self._chance.randrange(view.width()), self._chance.randrange(view.height()))
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    def _type(self) -> None:
        fields = self._widgets(QLineEdit)
        if not fields:
            return
        field = self._chance.choice(fields)
        QTest.keyClicks(field, self._chance.choice(("0", "1", "image", "12", "undo", "xyz")))

    def _resize(self) -> None:
        self._window.resize(self._chance.randint(960, 1500), self._chance.randint(600, 950))

    def _get_back(self) -> None:
        """Out of menus and dialogs, and to the canvas: otherwise it would be stuck in the first one for ever."""
        if popup := QApplication.activePopupWidget():
            popup.close()
        for widget in QApplication.topLevelWidgets():
            if widget is not self._window and widget.isVisible():
                widget.close()
        self._window.worklist.filter.clear()
        self._window.worklist.states.setCurrentIndex(0)
        self._canvas.setFocus()


def play(
    robot: Robot, seed: int, events: int, seconds: float, tell: Callable[..., None]
) -> Iterator[Callable[[], bool]]:
    """Let the monkey at the window for so many events or for so long, whichever comes last, and tell what is left."""
    entries = robot.session.worklist.entries
    yield lambda: len(entries) >= 6 and robot.session.annotation is not None
    monkey = Monkey(robot, seed)
    monkey.seen[entries[robot.session.row].image_id] = robot.session.annotated
    done, until = 0, time.monotonic() + seconds
    while done < events or time.monotonic() < until:
        for _ in range(BATCH):
            monkey.act()
        done += BATCH
        yield lambda: True
    monkey.stop()
    yield lambda: not robot.window.workbench.unsaved
    # Where nobody acted, a Proposal may come at any time and is the model's affair.
    acted = {number: fingerprint(annotated) for number, annotated in monkey.seen.items() if annotated.history}
    tell(events=done, acted=acted, steps=sum(len(annotated.history) for annotated in monkey.seen.values()))
    for name in FORBIDDEN:
        robot.window.commands[name].blockSignals(False)
