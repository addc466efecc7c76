"""Masks as NIfTI files: one for each Image, with a slice for each Frame where there are several."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.domain.errors import MaskImportError
from app.domain.wording import counted, tr
from app.storage.imports.found import (
    Found,
    ImportedMask,
    Known,
    Problem,
    Size,
    family_of,
    files_below,
    folders_of,
    key_of,
    label_of,
    names_of,
    source_of,
    stem_of,
)
from app.storage.imports.label_values import masks_of, table_beside, values_inside

# Read at a time.
_SLICES = 16

SUFFIXES = (".nii", ".nii.gz", ".hdr", ".hdr.gz")


def find_nifti(root: Path, known: Known) -> Iterator[Found | Problem]:
    """The files in a folder and those below it, or one file; a folder that is called like a Label has its masks."""
    for path in files_below(root, SUFFIXES):
        stem, folders = stem_of(path.name), folders_of(path, root)
        label, rest = label_of((root.name, *folders), known)
        yield Found(
            source_of(path, root),
            partial(_read, path, root, label),
            names_of(stem),
            rest,
            path=path,
            family="/".join((*folders, family_of(stem))),
        )


def _read(path: Path, root: Path, label: str, size: Size, frame: int | None) -> Iterator[ImportedMask]:
    table, annotated = table_beside(path, root)
    stack = _frames(path, size)
    # What the values mean follows from all of them, even where a Frame has but one.
    inside = values_inside(np.unique(np.concatenate([np.unique(one) for one in stack])), table.names)
    names = table.names
    if label:
        names = {value: name for value, name in names.items() if value in inside or key_of(name) == key_of(label)}
    if len(stack) == 1:
        annotated = [frame or 0]
    elif annotated is None or (label and inside):
        # A stack has a slice for every Frame, also for those on which nobody has outlined anything, or not this.
        annotated = [int(index) for index in np.flatnonzero(stack.any(axis=(1, 2)))]
    for index in annotated:
        size.check_frame(index)
        for name, mask in masks_of(stack[index if len(stack) > 1 else 0], names):
            yield ImportedMask(index, mask, name or label)


def _frames(path: Path, size: Size) -> NDArray[Any]:
    """Its values, shape (frames, H, W)."""
    # It takes a while, and only who imports such files needs it.
    import nibabel
    from nibabel.filebasedimages import ImageFileError
    from nibabel.spatialimages import HeaderDataError, ImageDataError

    try:
        # Held open, as a compressed file is read from its start again each time that it is opened.
        image: Any = nibabel.loadsave.load(path, keep_file_open=True)
        orders = _orders(tuple(image.shape), size)
        with np.errstate(all="ignore"):  # a damaged header can hold any number
            codes = nibabel.orientations.aff2axcodes(image.affine)  # type: ignore[no-untyped-call]
            starts = range(0, image.shape[-1], _SLICES)
            parts = [_whole(np.asanyarray(image.dataobj[..., at : at + _SLICES])) for at in starts]
    except MaskImportError:
        raise
    except (OSError, ValueError, EOFError, zlib.error, ImageFileError, HeaderDataError, ImageDataError) as error:
        raise MaskImportError(tr("It cannot be read; it may be damaged, or no NIfTI file.")) from error
    values = _upright(np.concatenate(parts, axis=-1), orders, codes)
    return values.reshape(-1, size.height, size.width)


def _whole(values: NDArray[Any]) -> NDArray[np.integer[Any]]:
    """Whole numbers in as little memory as they need, since those of all Frames of a long cine take much."""
    if values.dtype.kind == "f":
        if not (np.abs(values) < 2**31).all() or (values != np.rint(values)).any():
            raise MaskImportError(tr("It has values between whole numbers; save a mask, not a probability."))
        values = values.astype(np.int32)
    if values.dtype.kind not in "iu":
        raise MaskImportError(tr("It has no whole numbers; save a mask."))
    return values.astype(np.uint8) if values.min() >= 0 and values.max() < 256 else values


def _orders(shape: tuple[int, ...], size: Size) -> list[tuple[int, ...]]:
    """The ways to put axes in the order of frames, rows and columns; what has length 1 comes last.

    The standard, and SimpleITK with it, counts columns, rows, frames; who gives nibabel an array of the picture as it
    is, counts rows, columns, frames, or frames first.
    """
    used = list(range(len(shape)))
    while len(used) > 2 and shape[used[-1]] == 1:
        used.pop()
    wanted = (size.frame_count, size.height, size.width)[-len(used) :]
    rest = tuple(range(len(used), len(shape)))
    orders = {2: ((1, 0), (0, 1)), 3: ((2, 1, 0), (2, 0, 1), (0, 1, 2))}.get(len(used), ())
    fitting = [order + rest for order in orders if tuple(shape[axis] for axis in order) == wanted]
    if len(used) not in (2, 3) or (len(used) == 3 and not fitting and shape[2] != size.frame_count):
        frames = counted(size.frame_count, "{n} frame", "{n} frames")
        told = " x ".join(map(str, shape))
        raise MaskImportError(
            tr(
                "It has {told} values, and the image {image_width} x {image_height} pixels and {frames}.",
                told=told,
                image_width=size.width,
                image_height=size.height,
                frames=frames,
            )
        )
    if not fitting:
        size.check(*shape[:2])
    return fitting


def _upright(values: NDArray[Any], orders: list[tuple[int, ...]], codes: tuple[str | None, ...]) -> NDArray[Any]:
    """The values in the order of frames, rows and columns.

    Raises:
        MaskImportError: Nobody can tell which axis is which, or the file says that they run another way than those of
            a picture. SimpleITK says that they run to the left and to the back; who says nothing gets right and front.
    """
    if codes[:2] not in (("L", "P"), ("R", "A")) or codes[2] == "I":
        raise MaskImportError(tr("It is turned or mirrored against the image; save it the way the image lies."))
    best, *others = (values.transpose(order) for order in orders)
    if codes[:2] != ("L", "P") and any(not np.array_equal(best, other) for other in others):
        raise MaskImportError(
            tr("It is as wide as it is high, and does not say which of its axes goes across; save it with SimpleITK.")
        )
    return best
