"""A hand at the window: real mouse and keyboard events, and steps that go on as soon as something holds."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog

from app.domain.errors import WaveMaskError
from app.domain.mask_editing import MASK
from app.self_test.pictures import SelfTestFiles
from app.services.annotation_session import AnnotationSession
from app.ui.main_window import MainWindow

POLL_MS = 10
NO_KEYS = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton

log = logging.getLogger(__name__)


class SelfTestError(WaveMaskError):
    """The program does not do what it should."""


class Hand:
    """What a user can do with mouse and keyboard, and see.

    Args:
        window: The real one.
        files: What is open in it.
    """

    def __init__(self, window: MainWindow, files: SelfTestFiles) -> None:
        self.window, self.files = window, files
        self.canvas = window.canvas

    @property
    def session(self) -> AnnotationSession:
        return self.window.session

    @property
    def open_file(self) -> str:
        """Name of the Image on show; empty while none is."""
        return self.session.image.path.name if self.session.image and self.session.annotation else ""

    @property
    def proposed(self) -> bool:
        """Whether the Image on show has its Proposal."""
        return self.session.annotation is not None and self.session.annotation.proposal is not None

    @property
    def mask(self) -> NDArray[np.uint8]:
        """Mask of the Frame on show, shape (H, W), 0 and 1; empty where none is."""
        annotation = self.session.annotation
        return np.zeros((0, 0), np.uint8) if annotation is None else (annotation.layer & MASK).astype(np.uint8)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Press a key over the image."""
        self.canvas.setFocus()
        QTest.keyClick(self.canvas, key, modifiers)

    def stroke(self, x0: float, y0: float, x1: float, y1: float) -> None:
        """Drag from one image pixel to another."""
        points = [
            self.canvas.image_to_widget(QPointF(x0 + (x1 - x0) * k / 5, y0 + (y1 - y0) * k / 5)) for k in range(6)
        ]
        start, *way = (point.toPoint() for point in points)
        QTest.mousePress(self.canvas, LEFT, NO_KEYS, start)
        for point in way:
            QTest.mouseMove(self.canvas, point)
        QTest.mouseRelease(self.canvas, LEFT, NO_KEYS, way[-1])

    def click(self, button: QAbstractButton) -> None:
        """Click a button.

        Raises:
            SelfTestError: It cannot be clicked.
        """
        if not (button.isVisible() and button.isEnabled()):
            raise SelfTestError(f"The button {button.text()!r} cannot be clicked.")
        place = button.rect().center()
        if not button.hitButton(place):  # of a radio button, which is wider than what it says
            place.setX(button.sizeHint().width() // 2)
        QTest.mouseClick(button, LEFT, NO_KEYS, place)

    def alone(self) -> bool:
        """Whether the window has the keyboard; what the program shows before, such as what it asks once, is closed."""
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                widget.close()
        return self.window.isActiveWindow()


Script = Iterator[Callable[[], object]]
"""Yields what has to hold before it goes on."""


@dataclass(frozen=True)
class Step:
    """One thing that is tried.

    Attributes:
        name: In the report.
        script: Tries it; raises `SelfTestError` where something is wrong.
        patience: Seconds it waits for anything.
    """

    name: str
    script: Callable[[Hand], Script]
    patience: float = 60.0


@dataclass(frozen=True)
class Outcome:
    """What came of a step.

    Attributes:
        name: Of the step.
        seconds: How long it took.
        problem: What is wrong, one sentence; empty where nothing is.
    """

    name: str
    seconds: float
    problem: str = ""


class StepRunner(QObject):
    """Takes step after step in the event loop of the window, until all are done or one has failed.

    Args:
        hand: At the window.
        steps: In this order.

    Attributes:
        outcomes: Of the steps so far.

    Signals:
        stepped: An `Outcome`.
        ended: There is no further step.
    """

    stepped = Signal(object)
    ended = Signal()

    def __init__(self, hand: Hand, steps: Sequence[Step]) -> None:
        super().__init__(hand.window)
        self.outcomes: list[Outcome] = []
        self._hand = hand
        self._steps = iter(steps)
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.timeout.connect(self._go_on)
        self._next()
        self._timer.start()

    def _next(self) -> None:
        self._step = next(self._steps, None)
        if self._step is None:
            self._timer.stop()
            self.ended.emit()
            return
        self._began = self._asked = time.monotonic()
        self._script = self._step.script(self._hand)
        self._holds: Callable[[], object] = lambda: True

    def _go_on(self) -> None:
        step = self._step
        if step is None:
            return
        try:
            if self._holds():
                self._holds, self._asked = next(self._script), time.monotonic()
            elif time.monotonic() - self._asked > step.patience:
                self._over(f"Nothing happened for {step.patience:.0f} seconds.")
        except StopIteration:
            self._over("")
        except SelfTestError as error:
            self._over(str(error))
        except Exception as error:
            log.exception("a step of the self-test broke")
            self._over(f"{type(error).__name__}: {error}")

    def _over(self, problem: str) -> None:
        if self._step is None:
            return
        outcome = Outcome(self._step.name, time.monotonic() - self._began, problem)
        self.outcomes.append(outcome)
        self.stepped.emit(outcome)
        if problem:
            self._timer.stop()
            self.ended.emit()
        else:
            self._next()
