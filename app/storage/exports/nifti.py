"""NIfTI: one volume for each Image, a still as one slice and a cine as a stack of its Frames."""

from __future__ import annotations

import gzip
import io
from collections.abc import Collection, Iterable, Iterator
from typing import Any

import numpy as np

from app.domain.errors import ExportError
from app.domain.image import Spacing, scale_words
from app.domain.mask_editing import Rect
from app.domain.packed_masks import PackedMasks
from app.domain.wording import mark, tr
from app.storage.exports.format import ExportedFrame, ExportedImage, File, Format, Reads, Task, to_json
from app.storage.exports.labelmap import label_map, value_entries

# Pixels or Frames along a side: what the header has room for.
LONGEST_SIDE = 32_767
# Of the header, and of the four bytes after it which say that no extension follows.
_OFFSET = 352


class Nifti(Format):
    """Writes `<name>.nii.gz` with the values of the Labels, or a folder for each Label where they overlap.

    A voxel (x, y, z) is the pixel in column x and row y of Frame z. Frames that are not exported are 0. The volume
    reaches to the left and backwards of its origin, so that ITK, which counts these positive, shows the Frames upright
    without turning them. Where one scale holds for all of each Frame a pixel has its size in mm; else it is 1, of no
    unit. `labels.json` says which value is which Label, and of each file which Frames are in it and why it has no mm.
    """

    name = "nifti"
    title = "NIfTI"
    about = mark("One volume for each image, cines as a stack of frames, for 3D Slicer, ITK-SNAP and nibabel.")
    reads = Reads.SCALE

    def __init__(self, task: Task) -> None:
        super().__init__(task)
        self._files: dict[str, object] = {}

    def files(self, image: ExportedImage, frames: Iterable[ExportedFrame]) -> Iterator[File]:
        height, width = image.shape
        packed, indices = PackedMasks[tuple[int, int]](), []
        scales: list[tuple[Spacing | None, str]] = []
        problem, overlapping = "", False
        for frame in frames:
            overlapping = overlapping or label_map(self.task, image.shape, frame.masks) is None
            packed.update({(frame.index, label_id): mask for label_id, mask in frame.masks.items()})
            indices.append(frame.index)
            problem = problem or frame.problem
            scales.append(frame.calibration.spacing_of(Rect(0, 0, width, height), what=mark("The frame")))
        if not indices:
            return
        depth = max(image.image.frame_count if image.image else 0, max(indices) + 1)
        if max(height, width, depth) > LONGEST_SIDE:
            raise ExportError(
                tr("NIfTI holds no more than {most:,} pixels or frames along a side; use NumPy.", most=LONGEST_SIDE)
            )
        spacing, reason = scales[0]
        if len({one for one, _ in scales}) > 1:
            spacing, reason = None, mark("The frames have different scales.")
        if reason:
            image.remark(tr("Its volume has no millimetres. {reason}", reason=problem or scale_words(reason)))
        header = _header(width, height, depth, spacing)

        def volume(labels: Collection[int]) -> Iterator[bytes]:
            for at in range(depth):
                values = np.zeros(height * width, np.uint8)
                for label_id in labels:
                    if (at, label_id) in packed:
                        values += packed[at, label_id].ravel() * np.uint8(self.task.value_of(label_id))
                yield values.tobytes()

        files = {}
        for folder, labels in self._volumes(overlapping, {label_id for _, label_id in packed}):
            path = f"{folder}{image.name}.nii.gz"
            files[path] = {"frames": [index + 1 for index in indices], "no_millimetres": reason or None}
            yield path, _compressed(header, volume(labels))
        self._files |= files

    def finish(self) -> Iterator[File]:
        yield "labels.json", to_json({"labels": value_entries(self.task), "files": self._files})

    def _volumes(self, overlapping: bool, labels: set[int]) -> list[tuple[str, set[int]]]:
        """Folder and Labels of each file of an Image."""
        return [(self.task.folders[label], {label}) for label in sorted(labels)] if overlapping else [("", labels)]


def _header(width: int, height: int, depth: int, spacing: Spacing | None) -> bytes:
    # Here, since it takes a while and most days bring no such export.
    from nibabel.nifti1 import Nifti1Header

    x, y = (spacing.x, spacing.y) if spacing else (1.0, 1.0)
    affine = np.diag([-x, -y, 1.0, 1.0])
    made: Any = Nifti1Header  # nibabel says no types
    header = made()
    header.set_data_dtype(np.uint8)
    header.set_data_shape((width, height, depth))
    header.set_qform(affine, code="aligned")
    header.set_sform(affine, code="aligned")
    header.set_xyzt_units("mm" if spacing else "unknown")
    header["vox_offset"] = _OFFSET
    header["scl_slope"], header["scl_inter"] = 1, 0
    return bytes(header.binaryblock).ljust(_OFFSET, b"\0")


def _compressed(header: bytes, slices: Iterable[bytes]) -> bytes:
    content = io.BytesIO()
    # Without the time, so that the same masks give the same file.
    with gzip.GzipFile(fileobj=content, mode="wb", compresslevel=6, mtime=0) as file:
        file.write(header)
        for values in slices:
            file.write(values)
    return content.getvalue()
