"""CSV: a table of measurements, and of what each acceptance was based on."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import fields

import numpy as np
from numpy.typing import NDArray

from app.domain.image import UNCALIBRATED, Calibration
from app.domain.measurement import Shape, measure_mask
from app.domain.wording import mark
from app.storage.annotation_table import Provenance
from app.storage.csv_file import csv_content
from app.storage.exports.format import ExportedFrame, ExportedImage, File, Format, Reads, Task

DECIMALS = 4

_MEASURED = (
    "area_px", "area_mm2", "longest_diameter_px", "longest_diameter_mm", "perimeter_px", "perimeter_mm", "parts",
    "scale", "why_no_mm",
)  # fmt: skip
_PROVENANCE = tuple(field.name for field in fields(Provenance))
# They tell which file it was, and who looked at it.
_NOT_DEIDENTIFIED = ("image_sha256", "reader")


class CsvTable(Format):
    """Writes `measurements.csv`: a row for each Frame and Label, see `app.storage.csv_file`.

    The diameter is that of the largest part where a mask has several.
    """

    name = "csv"
    title = mark("Measurements (CSV)")
    about = mark("One table with size and outline of each mask, and who accepted it on what grounds.")
    reads = Reads.SCALE
    takes_images = False

    def __init__(self, task: Task) -> None:
        super().__init__(task)
        self._rows: list[list[object]] = []

    def files(self, image: ExportedImage, frames: Iterable[ExportedFrame]) -> Iterator[File]:
        labels = {label.id: label for label in self.task.labels}
        name = image.name if self.task.deidentified else image.source.name
        rows: list[list[object]] = []
        for frame in frames:
            for label_id, mask in frame.masks.items():
                label, based_on = labels[label_id], image.provenance.get((frame.index, label_id))
                what = name, frame.name, frame.index + 1, label.name, str(label.code or ""), str(frame.states[label_id])
                rows.append([*what, *_measured(mask, frame.calibration), *self._provenance(based_on)])
        self._rows += rows
        yield from ()

    def finish(self) -> Iterator[File]:
        head = ["image", "name", "frame", "label", "code", "state", *_MEASURED, *_PROVENANCE]
        yield "measurements.csv", csv_content([head, *self._rows])

    def _provenance(self, based_on: Provenance | None) -> Iterator[object]:
        for name in _PROVENANCE:
            value = getattr(based_on, name, None)
            if value is None or (self.task.deidentified and name in _NOT_DEIDENTIFIED):
                yield ""
            else:
                yield json.dumps(value, sort_keys=True) if isinstance(value, dict) else value


def _measured(mask: NDArray[np.bool_], calibration: Calibration) -> list[object]:
    """The columns `_MEASURED`."""
    px = measure_mask(mask, UNCALIBRATED, most_parts=1)
    found = measure_mask(mask, calibration, most_parts=1)
    if px is None or found is None:
        return [0, "", "", "", "", "", 0, "", "The mask is empty."]
    spacing, part = found.whole.spacing, found.parts[0]
    return [
        px.whole.pixels,
        round(found.whole.area, DECIMALS) if spacing else "",
        _length(px.parts[0]),
        _length(part) if part.spacing else "",
        round(px.whole.perimeter, DECIMALS),
        round(found.whole.perimeter, DECIMALS) if spacing else "",
        found.part_count,
        (spacing.by_hand or found.source) if spacing else "",
        found.whole.reason,
    ]


def _length(part: Shape) -> object:
    return round(part.longest.length, DECIMALS) if part.longest else ""
