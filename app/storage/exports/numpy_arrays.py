"""NumPy: one file of arrays for each Image."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator
from itertools import product

import numpy as np
from numpy.lib import format as npy

from app.domain.mask_editing import Rect
from app.domain.packed_masks import PackedMasks
from app.domain.wording import mark
from app.storage.exports.format import ExportedFrame, ExportedImage, File, Format, Reads


class NumpyArrays(Format):
    """Writes `<name>.npz`, which `numpy.load` opens.

    It has `masks`, bool, (frames, labels, height, width); `annotated`, bool, (frames, labels), whether there is such a
    mask, as one without a pixel is a mask too; `frames`, int64, from 0; `labels`, text; and `spacing`, float64,
    (frames, 2), width and height of a pixel in mm where one scale holds for all of the Frame, else NaN.
    """

    name = "numpy"
    title = "NumPy"
    about = mark("One .npz for each image with all its masks as arrays of true and false.")
    reads = Reads.SCALE

    def files(self, image: ExportedImage, frames: Iterable[ExportedFrame]) -> Iterator[File]:
        labels, (height, width) = self.task.chosen_labels, image.shape
        masks, indices, spacings = PackedMasks[tuple[int, int]](), [], []
        for frame in frames:
            masks.update({(frame.index, label_id): mask for label_id, mask in frame.masks.items()})
            indices.append(frame.index)
            spacing, _ = frame.calibration.spacing_of(Rect(0, 0, width, height))
            spacings.append((spacing.x, spacing.y) if spacing else (np.nan, np.nan))
        if not indices:
            return
        content = io.BytesIO()
        with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
            with archive.open(_entry("masks"), "w") as file:
                shape = len(indices), len(labels), height, width
                npy.write_array_header_1_0(file, {"descr": "|b1", "fortran_order": False, "shape": shape})
                for which in product(indices, (label.id for label in labels)):
                    file.write(masks[which].tobytes() if which in masks else bytes(height * width))
            for name, array in (
                ("annotated", np.array([[(index, label.id) in masks for label in labels] for index in indices])),
                ("frames", np.array(indices, np.int64)),
                ("labels", np.array([label.name for label in labels])),
                ("spacing", np.array(spacings, np.float64)),
            ):
                with archive.open(_entry(name), "w") as file:
                    npy.write_array(file, array, allow_pickle=False)
        yield f"{image.name}.npz", content.getvalue()


def _entry(name: str) -> zipfile.ZipInfo:
    # Without the time, so that the same masks give the same file.
    entry = zipfile.ZipInfo(f"{name}.npy")
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry
