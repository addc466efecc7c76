"""YOLO segmentation: a text file of polygons for each Frame, and `data.yaml` for the programs that train on them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
import yaml
from numpy.typing import NDArray

from app.domain.polygons import outlines
from app.domain.wording import mark
from app.storage.exports.format import IMAGES, ExportedFrame, ExportedImage, File, Format, Task


class YoloSegmentation(Format):
    """Writes `labels/<part>/<name>.txt` and, with images, `images/<part>/<name>.png`; the parts are split by patient.

    A line is the number of the Label, from 0, and the corners of one connected part of its mask, from 0 to 1. A file
    without a line says that there is nothing on the Frame. The mask comes back where polygons are filled with OpenCV
    after their corners were cut to whole pixels, as the usual readers do; see `app.domain.polygons`.
    """

    name = "yolo"
    title = mark("YOLO segmentation")
    about = mark("Outlines in text files with a data.yaml, split by patient, to train YOLO models.")
    splits = True

    def __init__(self, task: Task) -> None:
        super().__init__(task)
        self._parts: set[str] = set()

    def files(self, image: ExportedImage, frames: Iterable[ExportedFrame]) -> Iterator[File]:
        part, numbers = self._part(image), {label.id: at for at, label in enumerate(self.task.chosen_labels)}
        for frame in frames:
            lines = [line for label_id, mask in frame.masks.items() for line in _lines(numbers[label_id], mask)]
            yield f"labels/{part}/{frame.name}.txt", "".join(f"{line}\n" for line in lines).encode("ascii")
        self._parts.add(part)

    def finish(self) -> Iterator[File]:
        # Without `path`, a reader takes the folder that this file is in. It wants both parts, also where there is but
        # one patient and so nothing to check a model on.
        any_part, *_ = self._parts
        parts = {part: f"{IMAGES}/{part if part in self._parts else any_part}" for part in ("train", "val")}
        names = dict(enumerate(label.name for label in self.task.chosen_labels))
        yield "data.yaml", yaml.safe_dump({**parts, "names": names}, sort_keys=False).encode("ascii")

    def image_folder(self, image: ExportedImage) -> str:
        return f"{IMAGES}/{self._part(image)}"

    def _part(self, image: ExportedImage) -> str:
        return "val" if image.id in self.task.held_out else "train"


def _lines(number: int, mask: NDArray[np.bool_]) -> Iterator[str]:
    height, width = mask.shape
    for polygon in outlines(mask):
        # So many digits that the largest Frame's pixels come back within a thousandth.
        corners = (polygon / (width, height)).ravel().tolist()
        yield " ".join([str(number), *(f"{place:.8f}" for place in corners)])
