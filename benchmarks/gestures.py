"""The same work for every program that paints a mask with the mouse, and how long each step takes until it is seen.

Knows nothing of WaveMask, so that another program's Python can import it, too.
"""

from __future__ import annotations

import gc
import time
import tracemalloc
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

VIEW = 1400, 930
EVENTS_PER_STROKE = 60
# Between two events of a common mouse, and between two presses of a key. What a program does in its own time, after an
# event, may keep the next one waiting, and that is part of the time measured.
MOUSE_SECONDS, KEY_SECONDS = 0.008, 0.25
PATIENCE_SECONDS = 60
CORRECTION_RADIUS, STEP_RADIUS = 12.0, 40.0
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ZOOMS = {"fit": None, "1:1": 1.0}

Gray = NDArray[np.uint8]
Measured = dict[str, list[float]]


@dataclass(frozen=True)
class Work:
    """What is measured, and how often.

    Attributes:
        sizes: (width, height) of the images that are painted on.
        radii: Of the brush, in image pixels.
        moves: Mouse moves for each size, zoom and radius.
        steps: Steps that are undone and redone for each size.
        slides: Positions of the threshold.
        strokes: Strokes whose history is weighed.
        threshold_size: (width, height) of the image with the threshold.
        history_size: (width, height) of the image with the many strokes.
    """

    sizes: Sequence[tuple[int, int]]
    radii: Sequence[float]
    moves: int
    steps: int
    slides: int
    strokes: int
    threshold_size: tuple[int, int] = (1024, 1024)
    history_size: tuple[int, int] = (1920, 1080)


class Program(Protocol):
    """Shows an image under a mask.

    Attributes:
        surface: Gets the mouse and the keys; what it paints is waited for.
        scale: Device pixels per image pixel.
    """

    surface: QWidget

    @property
    def scale(self) -> float: ...

    def open(self, rgb: Gray, probability: Gray) -> None:
        """Show another image, (H, W, 3), and `probability >= 128`, (H, W), as its mask; nothing to undo."""

    def look(self, scale: float | None, radius: float) -> None:
        """Show it in the middle at a scale, None is as large as it fits, and take a brush, radius in its pixels."""

    def change_everything(self) -> None:
        """Change the mask of most of the image in one step."""

    def slides(self, count: int) -> Iterator[Callable[[], None]]:
        """Actions that each make the mask that of another threshold."""

    def correct(self, strokes: Sequence[Sequence[tuple[float, float]]]) -> None:
        """Paint and erase in turn, through points (x, y) of the image; how long that takes is no matter."""


class Stopwatch(QObject):
    """Measures from when something is due until the widget has been painted.

    Args:
        surface: The widget.
        pause: Seconds from one event to the next; a program that takes longer gets the next one at once.
    """

    def __init__(self, surface: QWidget, pause: float) -> None:
        super().__init__()
        self._surface = surface
        self._pause = pause
        self._due = time.perf_counter()
        self._painted = False
        surface.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self._painted |= event.type() == QEvent.Type.Paint
        return False

    def time(self, action: Callable[[], None], painted: bool = True) -> float:
        """Milliseconds of one action, until the widget was painted or at least everything was handled.

        Raises:
            TimeoutError: It does not lead to a paint event.
        """
        self._due = max(self._due + self._pause, time.perf_counter())
        wait(lambda: time.perf_counter() >= self._due)
        self._painted = not painted
        action()
        QApplication.processEvents()
        wait(lambda: self._painted)
        return (time.perf_counter() - self._due) * 1e3

    def stop(self) -> None:
        """Let go of the widget."""
        self._surface.removeEventFilter(self)


def wait(condition: Callable[[], bool]) -> None:
    """Run the event loop until something is so.

    Raises:
        TimeoutError: It takes more than `PATIENCE_SECONDS`.
    """
    end = time.perf_counter() + PATIENCE_SECONDS
    while not condition():
        if time.perf_counter() > end:
            raise TimeoutError(f"nothing came within {PATIENCE_SECONDS} s")
        time.sleep(0.0002)  # without it, other threads of the program would not get on
        QApplication.processEvents()


def mouse(widget: QWidget, kind: QEvent.Type, point: QPointF) -> None:
    """Send an event of the left button, or a move while it is held, with the fractions of a pixel that QTest drops."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    button = none if kind == QEvent.Type.MouseMove else left
    held = none if kind == QEvent.Type.MouseButtonRelease else left
    QApplication.sendEvent(
        widget, QMouseEvent(kind, point, widget.mapToGlobal(point), button, held, Qt.KeyboardModifier.NoModifier)
    )


def scene(width: int, height: int) -> tuple[Gray, Gray]:
    """Speckle, nothing that painting could take a shortcut for, and a probability that falls off from the middle."""
    rgb = np.random.default_rng(7).integers(0, 256, (height, width, 3), np.uint8)
    y, x = np.ogrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    waves = 0.1 * np.sin(9 * x) * np.sin(7 * y)
    probability = (255 / (1 + np.exp(6 * (np.hypot(x, y) - 0.6 + waves)))).astype(np.uint8)
    return rgb, probability


def stroke_points(size: tuple[int, int], scale: float, view: QWidget, count: int) -> Iterator[QPointF]:
    """A brisk zigzag over the part of the image that is in view: about 25 pixels between two events."""
    width, height = (
        min(pixels * scale, room) for pixels, room in zip(size, (view.width(), view.height()), strict=True)
    )
    left, top = (view.width() - width) / 2, (view.height() - height) / 2
    for step in range(count):
        sway = abs((step * 25 / height) % 2 - 1)
        yield QPointF(left + 60 + step / count * (width - 120), top + 60 + sway * (height - 120))


def correction_strokes(size: tuple[int, int], count: int) -> list[list[tuple[float, float]]]:
    """Strokes as corrections are: arcs along an outline, 20 to 60 points of 6 pixels each, with a wavering hand."""
    rng = np.random.default_rng(11)
    strokes = []
    for _ in range(count):
        points = np.arange(rng.integers(20, 61))
        angle = rng.uniform(0, 2 * np.pi)
        reach = rng.uniform(0.1, 0.45) * min(size)
        turns = angle + points * 6 / reach
        wavering = reach + np.cumsum(rng.normal(0, 1.5, points.size))
        strokes.append(
            [
                (size[0] / 2 + r * np.cos(turn), size[1] / 2 + r * np.sin(turn))
                for r, turn in zip(wavering, turns, strict=True)
            ]
        )
    return strokes


def measure(program: Program, work: Work) -> Measured:
    """Milliseconds of each action by what was done; what begins with "memory" is in MiB instead."""
    measured: Measured = {f"memory of {work.strokes} strokes, {_by(work.history_size)}": [_weigh(program, work)]}
    for size in work.sizes:
        program.open(*scene(*size))
        for zoom, scale in ZOOMS.items():
            for radius in work.radii:
                program.look(scale, radius)
                measured[f"brush, {_by(size)}, {zoom}, radius {radius:.0f} px"] = _paint(program, size, work.moves)
        program.look(None, STEP_RADIUS)
        measured[f"nothing but a repaint, {_by(size)}"] = _repaint(program, work.steps)
        for zoom, scale in ZOOMS.items():
            program.look(scale, STEP_RADIUS)
            _paint(program, size, EVENTS_PER_STROKE)
            for what, times in _undo_and_redo(program, work.steps).items():
                measured[f"{what} a stroke across the view, {_by(size)}, {zoom}"] = times
        program.look(None, STEP_RADIUS)
        program.change_everything()
        for what, times in _undo_and_redo(program, work.steps).items():
            measured[f"{what} the whole mask, {_by(size)}, fit"] = times
    program.open(*scene(*work.threshold_size))
    for zoom, scale in ZOOMS.items():
        program.look(scale, STEP_RADIUS)
        stopwatch = Stopwatch(program.surface, MOUSE_SECONDS)
        times = [stopwatch.time(slide) for slide in program.slides(work.slides)]
        stopwatch.stop()
        measured[f"threshold, {_by(work.threshold_size)}, {zoom}"] = times
    return measured


def _by(size: tuple[int, int]) -> str:
    return f"{size[0]} x {size[1]}"


def _weigh(program: Program, work: Work) -> float:
    """MiB that Python and numpy have allocated more after many strokes than before."""
    program.open(*scene(*work.history_size))
    program.look(None, CORRECTION_RADIUS)
    tracemalloc.start()
    gc.collect()
    before = tracemalloc.get_traced_memory()[0]
    program.correct(correction_strokes(work.history_size, work.strokes))
    gc.collect()
    after = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return (after - before) / 2**20


def _repaint(program: Program, times: int) -> list[float]:
    """Milliseconds in which an unchanged view is drawn."""
    stopwatch = Stopwatch(program.surface, MOUSE_SECONDS)
    drawn = [stopwatch.time(program.surface.update) for _ in range(times)]
    stopwatch.stop()
    return drawn


def _paint(program: Program, size: tuple[int, int], moves: int) -> list[float]:
    """Milliseconds of presses, moves and releases; a release is done with when nothing is left to be handled."""
    times, stopwatch, surface = [], Stopwatch(program.surface, MOUSE_SECONDS), program.surface
    for number, point in enumerate(stroke_points(size, program.scale, surface, moves)):
        kind = QEvent.Type.MouseMove if number % EVENTS_PER_STROKE else QEvent.Type.MouseButtonPress
        times.append(stopwatch.time(partial(mouse, surface, kind, point)))
        if number % EVENTS_PER_STROKE == EVENTS_PER_STROKE - 1 or number == moves - 1:
            release = partial(mouse, surface, QEvent.Type.MouseButtonRelease, point)
            times.append(stopwatch.time(release, painted=False))
    stopwatch.stop()
    return times


def _undo_and_redo(program: Program, steps: int) -> Measured:
    """Milliseconds of each, in turn, of the last step."""
    times: Measured = {"undo": [], "redo": []}
    stopwatch = Stopwatch(program.surface, KEY_SECONDS)
    for _ in range(steps):
        for what, keys in (("undo", CONTROL), ("redo", CONTROL | SHIFT)):
            times[what].append(stopwatch.time(partial(QTest.keyClick, program.surface, Qt.Key.Key_Z, keys)))
    stopwatch.stop()
    return times
