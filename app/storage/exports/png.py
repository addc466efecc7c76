"""Masks as PNG files, one for each Frame and Label."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from app.domain.wording import mark
from app.storage.exports.format import ExportedFrame, ExportedImage, File, Format


class PngMasks(Format):
    """Writes masks as `<name>.png`: 8-bit grey, 0 outside and 255 inside, of the size of the Frame.

    Where the Workspace has several Labels, each has a folder of its own.
    """

    name = "png"
    title = mark("PNG masks")
    about = mark("One picture for each frame and label: 0 outside, 255 inside.")

    def files(self, image: ExportedImage, frames: Iterable[ExportedFrame]) -> Iterator[File]:
        for frame in frames:
            for label_id, mask in frame.masks.items():
                yield f"{self.task.folders[label_id]}{frame.name}.png", png(mask.view(np.uint8) * np.uint8(255))


def png(pixels: NDArray[np.uint8]) -> bytes:
    """Pixels of shape (H, W) or (H, W, 3) as a PNG file without metadata."""
    content = io.BytesIO()
    Pillow.fromarray(pixels).save(content, "PNG")
    return content.getvalue()
