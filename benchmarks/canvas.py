"""What the hand waits for: brush, undo, redo and the threshold until painted; and how much memory the history takes.

Real events go to the real window with its journal and everything else but a model. The peers do the same work in the
same run: a canvas that builds the overlay of the whole image anew at each event and keeps a copy of the mask for each
step, as simple tools do; and with `--peer-python` the Labels layer of napari, from an environment of its own:

    python -m venv PEER && PEER/bin/pip install "napari[pyside]"
    python -m benchmarks.canvas --peer-python PEER/bin/python
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, replace
from functools import partial
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QThreadPool
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionSlider, QWidget

from app.domain.annotation import Proposal
from app.domain.mask_editing import MASK, Layer, Rect, stamp
from app.paths import modality_classifier_file, models_folder, worker_command
from app.services.workbench import Workbench
from app.storage.settings import Settings
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from benchmarks.gestures import SHIFT, VIEW, Gray, Measured, Work, measure, mouse, wait
from benchmarks.launch import ROOT
from benchmarks.machine import report

TARGETS = {"brush": 16.0, "undo": 16.0, "redo": 16.0, "threshold": 30.0, "memory": 64.0}
WORK = Work(sizes=((1000, 800), (6000, 4000)), radii=(10, 40, 150), moves=600, steps=60, slides=200, strokes=500)
# The peers take longer for each.
PEER_WORK = replace(WORK, moves=60, steps=10, slides=30)
QUICK = Work(((300, 200),), (10,), 5, 1, 3, 2, threshold_size=(128, 128), history_size=(192, 108))


class WaveMask:
    """The window; see `benchmarks.gestures.Program`."""

    def __init__(self, folder: Path, application: QApplication) -> None:
        self._folder = folder
        self._count = 0
        settings = Settings(theme="light")
        files = models_folder(), modality_classifier_file(), worker_command()
        self.window = MainWindow(Workbench(settings, folder, *files), Theme(application, settings))
        self.surface = self.window.canvas
        self.window.show()
        self.window.resize(self.window.size() + QSize(*VIEW) - self.surface.size())
        wait(lambda: self.window.isActiveWindow() and self.surface.size() == QSize(*VIEW))

    @property
    def scale(self) -> float:
        return self.surface.zoom

    def open(self, rgb: Gray, probability: Gray) -> None:
        self._count += 1
        path = self._folder / f"{self._count}" / "image.bmp"
        path.parent.mkdir()
        cv2.imwrite(str(path), rgb)
        session = self.window.session
        self.window.workbench.open([path])
        wait(lambda: bool(session.image and session.image.path == path and session.annotation))
        QThreadPool.globalInstance().waitForDone()  # the smaller copies of the image
        session.annotated.take_proposal(Proposal(probability, "none", "None", "0" * 64, 128 / 255, 0.9))
        session.proposal_changed.emit()
        session.mask_changed.emit(Rect.whole(session.annotation.layer))

    def look(self, scale: float | None, radius: float) -> None:
        self.surface.fit() if scale is None else self.surface.one_to_one()
        self.window.tools.brush.diameter.value = round(2 * radius)

    def change_everything(self) -> None:
        QTest.keyClick(self.surface, Qt.Key.Key_Delete)

    def slides(self, count: int) -> Iterator[Callable[[], None]]:
        slider = self.window.proposal.slider
        option = QStyleOptionSlider()
        slider.initStyleOption(option)
        control, handle = QStyle.ComplexControl.CC_Slider, QStyle.SubControl.SC_SliderHandle
        grip = slider.style().subControlRect(control, option, handle, slider)
        room = slider.width() - grip.width()
        mouse(slider, QEvent.Type.MouseButtonPress, grip.center().toPointF())
        for step in range(count):
            percent = 5 + step * 7 % 90
            x = QStyle.sliderPositionFromValue(slider.minimum(), slider.maximum(), percent, room) + grip.width() / 2
            yield partial(mouse, slider, QEvent.Type.MouseMove, QPointF(x, grip.center().y()))
        mouse(slider, QEvent.Type.MouseButtonRelease, grip.center().toPointF())

    def correct(self, strokes: Sequence[Sequence[tuple[float, float]]]) -> None:
        for number, stroke in enumerate(strokes):
            self.window.use_tool("eraser" if number % 2 else "brush")
            places = [self.surface.image_to_widget(QPointF(*point)) for point in stroke]
            mouse(self.surface, QEvent.Type.MouseButtonPress, places[0])
            for place in places[1:]:
                mouse(self.surface, QEvent.Type.MouseMove, place)
            mouse(self.surface, QEvent.Type.MouseButtonRelease, places[-1])
            QApplication.processEvents()
        self.window.use_tool("brush")
        wait(lambda: not self.window.workbench.unsaved)
        assert self.window.session.annotated.position == len(strokes)


class RepaintAll(QWidget):
    """The peer that is always there: copies and repaints everything; see `benchmarks.gestures.Program`."""

    def __init__(self) -> None:
        super().__init__()
        self.surface = self
        self.scale = 1.0
        self.resize(*VIEW)
        self.show()

    def open(self, rgb: Gray, probability: Gray) -> None:
        self._height, self._width = probability.shape
        self._rgb, self._probability = rgb, probability
        self._undone: list[Layer] = []
        self._done: list[Layer] = []
        self._threshold(128)

    def look(self, scale: float | None, radius: float) -> None:
        self.scale = scale or min(self.width() / self._width, self.height() / self._height)
        self._radius = radius
        self.update()

    def change_everything(self) -> None:
        self._done.append(self._mask.copy())
        self._mask ^= MASK
        self._rebuild()

    def slides(self, count: int) -> Iterator[Callable[[], None]]:
        for step in range(count):
            yield partial(self._threshold, 13 + step * 17 % 230)

    def correct(self, strokes: Sequence[Sequence[tuple[float, float]]]) -> None:
        for number, stroke in enumerate(strokes):
            self._done.append(self._mask.copy())
            for start, end in pairwise(stroke):
                stamp(self._mask, start, end, self._radius, paint=number % 2 == 0)

    def _threshold(self, threshold: int) -> None:
        self._mask = (self._probability >= threshold).view(np.uint8)
        self._rebuild()

    def _rebuild(self) -> None:
        self._overlay = np.where(self._mask & MASK, np.uint32(0x59124651), np.uint32(0))
        self.update()

    def _draw_to(self, event: QMouseEvent) -> None:
        at = (event.position() - self._area().topLeft()) / self.scale
        stamp(self._mask, self._last or at.toTuple(), at.toTuple(), self._radius, paint=True)
        self._last = at.toTuple()
        self._rebuild()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._done.append(self._mask.copy())
        self._last: tuple[float, float] | None = None
        self._draw_to(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._draw_to(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        redoes = bool(event.modifiers() & SHIFT)
        taken, kept = (self._undone, self._done) if redoes else (self._done, self._undone)
        if event.key() == Qt.Key.Key_Z:
            kept.append(self._mask)
            self._mask = taken.pop()
            self._rebuild()

    def _area(self) -> QRectF:
        area = QRectF(0, 0, self._width * self.scale, self._height * self.scale)
        area.moveCenter(QRectF(self.rect()).center())
        return area

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for pixels, depth, form in (
            (self._rgb, 3, QImage.Format.Format_RGB888),
            (self._overlay, 4, QImage.Format.Format_ARGB32_Premultiplied),
        ):
            painter.drawImage(self._area(), QImage(pixels.data, self._width, self._height, depth * self._width, form))


def measure_napari(python: str, work: Work) -> tuple[str, Measured]:
    """Its version, and what `measure` gives for it; where there is no display, it gets one of its own."""
    command = [python, "-m", "benchmarks.napari_canvas", json.dumps(asdict(work))]
    if not os.environ.get("DISPLAY"):
        screen = f"-screen 0 {VIEW[0] + 800}x{VIEW[1] + 400}x24"
        command = ["xvfb-run", "--auto-servernum", "--server-args", screen, *command]
    environment = os.environ | {"QT_API": "pyside6", "QT_QPA_PLATFORM": "xcb"}
    result = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, check=True)
    name, measured = json.loads(result.stdout.splitlines()[-1])
    return name, measured


def table(ours: Measured, peers: dict[str, Measured]) -> tuple[list[str], list[tuple[str, ...]]]:
    """Header and rows: what, how often, median, p99, whether that meets the target, and the ratio to each peer."""
    header = ["what", "n", "p50", "p99", "target", "met", *(f"{name}: p50, ratio" for name in peers)]
    rows = []
    for what, values in ours.items():
        target = TARGETS.get(what.split()[0].rstrip(","))
        unit = "MiB" if what.startswith("memory") else "ms"
        p50, p99 = np.percentile(values, (50, 99))
        limit, met = (f"{target:.0f} {unit}", "yes" if p99 <= target else "NO") if target else ("", "")
        others = [float(np.median(measured[what])) for measured in peers.values()]
        compared = [f"{other:.3g} {unit}, {p50 / other:.3f}" for other in others]
        rows.append((what, f"{len(values)}", f"{p50:.3g} {unit}", f"{p99:.3g} {unit}", limit, met, *compared))
    return header, rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peer-python", help="a Python that has napari with PySide6")
    parser.add_argument("--quick", action="store_true", help="small images and few events: only shows that it works")
    options = parser.parse_args()
    work, peer_work = (QUICK, QUICK) if options.quick else (WORK, PEER_WORK)
    application = QApplication([])
    with tempfile.TemporaryDirectory(prefix="wavemask-canvas-") as folder:
        wavemask = WaveMask(Path(folder), application)
        ours = measure(wavemask, work)
        wavemask.window.close()
    naive = RepaintAll()
    peers = {"repainting all": measure(naive, peer_work)}
    naive.close()
    if options.peer_python:
        name, measured = measure_napari(options.peer_python, peer_work)
        peers[name] = measured
    report(f"Canvas, event to painted pixels, view {VIEW[0]} x {VIEW[1]}", *table(ours, peers))


if __name__ == "__main__":
    main()
