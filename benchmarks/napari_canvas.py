"""A peer for `benchmarks.canvas`: napari's Labels layer does the same work. Runs in a Python that has napari.

napari draws with OpenGL, which Qt's offscreen platform does not offer: where there is no display it runs under Xvfb,
and Mesa draws with the processor. What an unchanged view costs is therefore measured, too.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import pairwise

import napari
import numpy as np
from PySide6.QtCore import QSize

from benchmarks.gestures import VIEW, Gray, Work, measure, wait


class Napari:
    """See `benchmarks.gestures.Program`; the mask is a Labels layer above an Image layer."""

    def __init__(self) -> None:
        self._viewer = napari.Viewer(show=True)
        self._camera = self._viewer.scene.camera
        self.surface = self._viewer.window._qt_viewer.canvas.native

    @property
    def scale(self) -> float:
        return float(self._camera.zoom)

    def open(self, rgb: Gray, probability: Gray) -> None:
        self._viewer.layers.clear()
        self._viewer.add_image(rgb)
        self._probability = probability
        self._mask = self._viewer.add_labels((probability >= 128).astype(np.uint8))
        # It keeps 100 steps unless it is told otherwise.
        self._mask._history_limit = 1000
        self._mask._reset_history()
        self._mask.mode = "paint"
        # Its panels take their room with the first layer.
        window = self._viewer.window._qt_window
        window.resize(window.size() + QSize(*VIEW) - self.surface.size())
        wait(lambda: self.surface.size() == QSize(*VIEW))

    def look(self, scale: float | None, radius: float) -> None:
        self._viewer.reset_view(margin=0)
        if scale:
            self._camera.zoom = scale
        self._mask.brush_size = 2 * radius
        # Nothing is repainted where it paints what is there already, so each time in another colour.
        self._mask.selected_label += 1

    def change_everything(self) -> None:
        self._mask.fill((0, 0), self._mask.selected_label)

    def slides(self, count: int) -> Iterator[Callable[[], None]]:
        for step in range(count):
            yield partial(self._threshold, np.uint8(13 + step * 7 % 230))

    def _threshold(self, threshold: np.uint8) -> None:
        self._mask.data = (self._probability >= threshold).astype(np.uint8)

    def correct(self, strokes: Sequence[Sequence[tuple[float, float]]]) -> None:
        for number, stroke in enumerate(strokes):
            label = 0 if number % 2 else self._mask.selected_label
            with self._mask.block_history():
                for start, end in pairwise(stroke):
                    self._mask._draw(label, start[::-1], end[::-1])


if __name__ == "__main__":
    name = f"napari {napari.__version__}"
    print(json.dumps([name, measure(Napari(), Work(**json.loads(sys.argv[1])))]))
