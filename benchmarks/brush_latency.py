"""Brush: mouse event to painted pixels, on a 6000 x 4000 Image.

Real mouse events go through the real canvas and Annotation; a stroke event counts until the window's paint events are
done. The peer, in the same run, paints like many tools do: at each event it rebuilds the overlay of the whole image.

Run: python -m benchmarks.brush_latency [--events 600]
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Iterator
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.annotation import Annotation
from app.domain.image import Frame
from app.domain.mask_editing import MASK
from app.services.annotation_session import AnnotationSession
from app.ui.image_canvas import ImageCanvas
from app.ui.tools.brush import BrushOptions, BrushTool
from benchmarks.machine import report

WIDTH, HEIGHT = 6000, 4000
VIEW = 1400, 930
EVENTS_PER_STROKE = 60
TARGET_MILLISECONDS = 16


class NaiveCanvas(QWidget):
    """The peer: rebuilds the ARGB overlay of the whole image at each event, then draws image and overlay."""

    def __init__(self, frame: Frame, annotation: Annotation, radius: float, scale: float) -> None:
        super().__init__()
        self._frame, self._annotation, self._radius, self._scale = frame, annotation, radius, scale
        self._image = QImage(frame.rgb.data, WIDTH, HEIGHT, 3 * WIDTH, QImage.Format.Format_RGB888)
        self._rebuild()

    def _rebuild(self) -> None:
        self._overlay = np.where(self._annotation.layer & MASK, np.uint32(0x59124651), np.uint32(0))
        self.update()

    def _at(self, event: QMouseEvent) -> tuple[float, float]:
        return event.position().x() / self._scale, event.position().y() / self._scale

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._annotation.begin_stroke(self._at(event), self._radius, paint=True)
        self._rebuild()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._annotation.extend_stroke(self._at(event))
        self._rebuild()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._annotation.commit_stroke()
        self._rebuild()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        target = QRectF(0, 0, WIDTH * self._scale, HEIGHT * self._scale)
        painter.drawImage(target, self._image)
        premultiplied = QImage.Format.Format_ARGB32_Premultiplied
        painter.drawImage(target, QImage(self._overlay.data, WIDTH, HEIGHT, 4 * WIDTH, premultiplied))


class Strokes:
    """The part of a session that a brush needs: what is below the window is not what is measured."""

    def __init__(self, canvas: ImageCanvas, annotation: Annotation) -> None:
        self._canvas = canvas
        self._annotation = annotation

    def begin_stroke(self, x: float, y: float, *brush: Any) -> None:
        self._canvas.update_mask(self._annotation.begin_stroke((x, y), *brush))

    def extend_stroke(self, x: float, y: float, radius: float) -> None:
        self._canvas.update_mask(self._annotation.extend_stroke((x, y), radius))

    def commit_stroke(self) -> None:
        entry = self._annotation.commit_stroke()
        if entry and entry.edit:
            self._canvas.update_mask(entry.edit.rect)


def real_canvas(frame: Frame, annotation: Annotation, radius: float, scale: float | None) -> ImageCanvas:
    """The canvas, wired to the Annotation as the window does it; `scale` None is fit."""
    canvas = ImageCanvas(background=lambda work: work())  # the smaller copies of the Frame are not what is measured
    canvas.resize(*VIEW)
    canvas.set_frame(frame, annotation.layer)
    canvas.tool = BrushTool(cast("AnnotationSession", Strokes(canvas, annotation)), canvas, BrushOptions(radius))
    canvas.show()
    canvas.fit() if scale is None else canvas.one_to_one()
    return canvas


def stroke_points(count: int) -> Iterator[QPointF]:
    """A brisk zigzag over the view: about 25 pixels between two events."""
    for step in range(count):
        along = step / count
        sway = abs((step * 25 / VIEW[1]) % 2 - 1)
        yield QPointF(60 + along * (VIEW[0] - 120), 60 + sway * (VIEW[1] - 120))


def measure(widget: QWidget, events: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Milliseconds from event to painted: of presses and moves, and of releases."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    moves, ends = [], []

    def send(kind: QEvent.Type, point: QPointF, button: Qt.MouseButton, held: Qt.MouseButton) -> float:
        event = QMouseEvent(kind, point, widget.mapToGlobal(point), button, held, Qt.KeyboardModifier.NoModifier)
        start = time.perf_counter()
        QApplication.sendEvent(widget, event)
        QApplication.processEvents()
        return (time.perf_counter() - start) * 1e3

    for number, point in enumerate(stroke_points(events)):
        if number % EVENTS_PER_STROKE == 0:
            moves.append(send(QEvent.Type.MouseButtonPress, point, left, left))
        moves.append(send(QEvent.Type.MouseMove, point, none, left))
        if number % EVENTS_PER_STROKE == EVENTS_PER_STROKE - 1 or number == events - 1:
            ends.append(send(QEvent.Type.MouseButtonRelease, point, left, none))
    return np.array(moves), np.array(ends)


def synthetic_frame() -> Frame:
    """Speckle-like noise: nothing that painting could take a shortcut for."""
    rng = np.random.default_rng(7)
    return Frame(rng.integers(0, 256, (HEIGHT, WIDTH, 3), np.uint8))


def annotated() -> Annotation:
    """An Annotation that already has a large mask, as after a Proposal."""
    annotation = Annotation(HEIGHT, WIDTH)
    annotation.begin_stroke((WIDTH / 2, HEIGHT / 2), HEIGHT / 4, paint=True)
    annotation.commit_stroke()
    return annotation


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=600, help="move events for each row")
    parser.add_argument("--peer-events", type=int, default=30, help="move events for each row of the peer")
    options = parser.parse_args()
    application = QApplication([])
    frame = synthetic_frame()
    rows = []
    for name, scale in (("fit", None), ("1:1", 1.0)):
        for radius in (10.0, 40.0, 150.0):
            canvas = real_canvas(frame, annotated(), radius, scale)
            application.processEvents()
            moves, ends = measure(canvas, options.events)
            naive = NaiveCanvas(frame, annotated(), radius, canvas.zoom)
            naive.resize(*VIEW)
            canvas.close()
            naive.show()
            application.processEvents()
            peer, _ = measure(naive, options.peer_events)
            naive.close()
            (p50, p99), peer_p50 = np.percentile(moves, (50, 99)), float(np.median(peer))
            rows.append(
                (
                    f"{name} ({canvas.zoom:.0%}), radius {radius:.0f} px",
                    f"{p50:.2f} ms",
                    f"{p99:.2f} ms",
                    "yes" if p99 <= TARGET_MILLISECONDS else "NO",
                    f"{np.max(ends):.1f} ms",
                    f"{peer_p50:.0f} ms",
                    f"{p50 / peer_p50:.4f}",
                )
            )
    target = f"p99 <= {TARGET_MILLISECONDS} ms"
    header = ("brush", "p50", "p99", target, "stroke end, worst", "peer: whole overlay, p50", "ratio to peer")
    report(f"Brush, mouse event to painted pixels, {WIDTH} x {HEIGHT}, view {VIEW[0]} x {VIEW[1]}", header, rows)


if __name__ == "__main__":
    main()
