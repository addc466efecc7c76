"""Frames with their masks drawn over them, to be looked at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.labels import rgb_of
from app.domain.wording import mark
from app.storage.exports.format import ExportedFrame, ExportedImage, File, Format, Reads
from app.storage.exports.png import png

_ALPHA = 0.35
# Of the shorter side of the Frame.
_LINE = 1 / 400


class Overlays(Format):
    """Writes `<name>.png`: the Frame in RGB with each mask in the colour of its Label, and its contour.

    The contour is the outermost of the mask's own pixels; no pixel outside of the masks is changed.
    """

    name = "overlay"
    title = mark("Overlays")
    about = mark("The images with their masks drawn over them, for slides and for looking through.")
    reads = Reads.PIXELS
    takes_images = False

    def files(self, image: ExportedImage, frames: Iterable[ExportedFrame]) -> Iterator[File]:
        colours = {label.id: rgb_of(label.colour) for label in self.task.labels}
        for frame in frames:
            if frame.rgb is not None:
                pixels = frame.rgb.copy()
                for label_id, mask in frame.masks.items():
                    _draw(pixels, mask, np.array(colours[label_id]))
                yield f"{frame.name}.png", png(pixels)


def _draw(pixels: NDArray[np.uint8], mask: NDArray[np.bool_], colour: NDArray[np.int_]) -> None:
    width = max(1, round(_LINE * min(mask.shape)))
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * width + 1, 2 * width + 1))
    inner = cv2.erode(mask.view(np.uint8), kernel, borderType=cv2.BORDER_CONSTANT, borderValue=0) > 0
    pixels[inner] = np.rint(pixels[inner] * (1 - _ALPHA) + colour * _ALPHA)
    pixels[mask & ~inner] = colour
