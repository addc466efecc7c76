"""COCO: one JSON file with all masks, see https://cocodataset.org/#format-data."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

from app.domain.mask_editing import Rect
from app.domain.polygons import outlines
from app.domain.wording import mark
from app.storage.exports.format import IMAGES, ExportedFrame, ExportedImage, File, Format, Task, label_entry

# Ids follow from those of the Workspace, so that a later export gives each the same.
_FRAMES, _LABELS = 1_000_000, 1_000


class CocoRle(Format):
    """Writes `annotations.json`, masks run by run, so that each pixel comes back, holes and overlaps included.

    A mask without a pixel has no entry; that somebody decided on it is said by `decided` of its image, the ids of the
    categories for which it was annotated.
    """

    name = "coco"
    title = "COCO (RLE)"
    about = mark("One annotations.json with every pixel, as run lengths.")

    def __init__(self, task: Task) -> None:
        super().__init__(task)
        self._images: list[dict[str, object]] = []
        self._annotations: list[dict[str, object]] = []

    def files(self, image: ExportedImage, frames: Iterable[ExportedFrame]) -> Iterator[File]:
        images, annotations = [], []
        for frame in frames:
            image_id = image.id * _FRAMES + frame.index
            images.append(self._image_entry(image, frame, image_id))
            for label_id, mask in frame.masks.items():
                if mask.any():
                    annotations.append(
                        {
                            "id": image_id * _LABELS + label_id,
                            "image_id": image_id,
                            "category_id": label_id,
                            "segmentation": self.segmentation(mask),
                            "area": int(np.count_nonzero(mask)),
                            "bbox": _box(mask),
                            "iscrowd": 0,
                            "state": str(frame.states[label_id]),
                        }
                    )
        self._images += images
        self._annotations += annotations
        yield from ()

    def finish(self) -> Iterator[File]:
        content = {
            "info": {"description": "Masks from WaveMask"},
            "licenses": [],
            "images": self._images,
            "annotations": self._annotations,
            "categories": [{**label_entry(label), "supercategory": ""} for label in self.task.chosen_labels],
        }
        # Without the line breaks of `to_json`: there are millions of numbers.
        yield "annotations.json", json.dumps(content).encode("ascii")

    def segmentation(self, mask: NDArray[np.bool_]) -> object:
        """A mask that is not empty, as JSON has it."""
        return {"size": list(mask.shape), "counts": run_lengths(mask)}

    def _image_entry(self, image: ExportedImage, frame: ExportedFrame, image_id: int) -> dict[str, object]:
        height, width = image.shape
        name = f"{frame.name}.png"
        if self.task.images:
            name = f"{IMAGES}/{name}"
        elif not self.task.deidentified:
            name = image.source.name
        decided = list(frame.masks)
        frame_number = frame.index + 1
        return {
            "id": image_id, "file_name": name, "height": height, "width": width, "frame": frame_number,
            "decided": decided,
        }  # fmt: skip


class CocoPolygons(CocoRle):
    """Writes `annotations.json` with polygons, which programs that read no run lengths can show and edit.

    Filled by the rules of COCO they give every pixel back, see `app.domain.polygons`.
    """

    name = "coco-polygons"
    title = mark("COCO (polygons)")
    about = mark("One annotations.json with outlines, for programs that read no run lengths.")

    def segmentation(self, mask: NDArray[np.bool_]) -> object:
        return [polygon.ravel().round(2).tolist() for polygon in outlines(mask)]


def run_lengths(mask: NDArray[np.bool_]) -> str:
    """A mask as COCO packs it: lengths of the runs of 0 and 1 in turn, down the columns.

    From the fourth on each is the difference to that two before. Every character has five bits, lowest first, and says
    by a sixth whether more follow (`rleToString` in maskApi.c).
    """
    pixels = mask.T.ravel()
    edges = np.flatnonzero(pixels[1:] != pixels[:-1]) + 1
    runs = np.diff(np.concatenate([[0], edges, [pixels.size]])).tolist()
    if pixels[0]:
        runs.insert(0, 0)
    text = bytearray()
    for place, run in enumerate(runs):
        left = run - runs[place - 2] if place > 2 else run
        more = True
        while more:
            bits = left & 0x1F
            left >>= 5
            more = left != (-1 if bits & 0x10 else 0)
            text.append(48 + (bits | 0x20 if more else bits))
    return text.decode("ascii")


def _box(mask: NDArray[np.bool_]) -> list[int]:
    box = Rect.around(mask)
    height, width = box.shape
    return [box.left, box.top, width, height]
