"""Label maps: one PNG file for each Frame, in which the value of a pixel says of which Label it is."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from app.domain.errors import ExportError
from app.domain.labels import Label, rgb_of
from app.domain.wording import mark, tr
from app.storage.exports.format import ExportedFrame, ExportedImage, File, Format, Task, label_entry, to_json

# What the value of a pixel can be in 8 bits.
MOST_LABELS = 255


class LabelMaps(Format):
    """Writes `<name>.png`, 8 bit with a palette: 0 is no Label, 1 the first of the Workspace, and so on.

    `labels.json` says which value is which Label. An Image on which Labels overlap is refused.
    """

    name = "labelmap"
    title = mark("Label maps")
    about = mark("One picture for each frame, in which the value of a pixel is the number of its label.")

    def files(self, image: ExportedImage, frames: Iterable[ExportedFrame]) -> Iterator[File]:
        for frame in frames:
            values = label_map(self.task, image.shape, frame.masks)
            if values is None:
                raise ExportError(
                    tr(
                        "Labels overlap on frame {frame}, which one label map cannot hold; export PNG masks, "
                        "COCO or NIfTI instead.",
                        frame=frame.index + 1,
                    )
                )
            yield f"{frame.name}.png", _indexed_png(values, self.task.labels)

    def finish(self) -> Iterator[File]:
        yield "labels.json", to_json({"labels": value_entries(self.task)})


def label_map(task: Task, shape: tuple[int, int], masks: Mapping[int, NDArray[np.bool_]]) -> NDArray[np.uint8] | None:
    """The masks of a Frame in one array of their Labels' values, shape (H, W); None where they overlap.

    Raises:
        ExportError: There are too many Labels.
    """
    if len(task.labels) > MOST_LABELS:
        raise ExportError(tr("A label map holds {most} labels at most; export PNG masks instead.", most=MOST_LABELS))
    values = np.zeros(shape, np.uint8)
    for label_id, mask in masks.items():
        if values[mask].any():
            return None
        values[mask] = task.value_of(label_id)
    return values


def value_entries(task: Task) -> list[dict[str, object]]:
    """Which value is which Label, in JSON."""
    return [{"value": task.value_of(label.id), **label_entry(label)} for label in task.chosen_labels]


def _indexed_png(values: NDArray[np.uint8], labels: Sequence[Label]) -> bytes:
    picture = Pillow.fromarray(values, "L")
    picture.putpalette([0, 0, 0, *(channel for label in labels for channel in rgb_of(label.colour))])
    content = io.BytesIO()
    picture.save(content, "PNG")
    return content.getvalue()
