"""Masks as pictures: one file for each Image or Frame, black outside, or a label map."""

from __future__ import annotations

import warnings
from collections import defaultdict
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from app.domain.errors import MaskImportError
from app.domain.wording import tr
from app.storage.imports.found import (
    Found,
    ImportedMask,
    Known,
    Size,
    family_of,
    files_below,
    folders_of,
    is_beside_masks,
    key_of,
    label_of,
    names_of,
    source_of,
    stem_of,
)
from app.storage.imports.label_values import masks_of, table_beside

# Those that give back every pixel as it was; JPEG does not.
SUFFIXES = (".png", ".bmp", ".tif", ".tiff", ".gif")
_LOSSY = (".jpg", ".jpeg")


def find_png(root: Path, known: Known) -> Iterator[Found]:
    """Pictures in a folder and those below it, or one picture.

    A folder that is called like a Label has its masks. Folders of which each has masks of the same names, as one for
    each Label has, and that are called neither like a Label nor like a folder of Images, are taken for Labels too, so
    that nothing gets a wrong one.
    """
    pictures = [path for path in files_below(root, SUFFIXES + _LOSSY) if not is_beside_masks(path, root)]
    found = [path for path in pictures if not path.name.lower().endswith(_LOSSY)]
    if pictures and not found:
        raise MaskImportError(
            tr("The pictures in {root} are JPEG, which blurs the edges of masks; save them as PNG.", root=root)
        )
    stems: dict[str, set[str]] = defaultdict(set)
    for path in found:
        for folder in folders_of(path, root)[:1]:
            stems[folder].add(stem_of(path.name))
    for path in found:
        folders = folders_of(path, root)
        label, rest = label_of((root.name, *folders), known)
        if not label and folders and key_of(folders[0]) not in known.folders:
            others = (names for folder, names in stems.items() if folder != folders[0])
            if any(stem_of(path.name) in names for names in others):
                label, rest = folders[0], (root.name, *folders[1:])
        stem = stem_of(path.name)
        yield Found(
            source_of(path, root),
            partial(_read, path, root, label),
            names_of(stem),
            rest,
            path=path,
            family="/".join((*folders, family_of(stem))),
        )


def _read(path: Path, root: Path, label: str, size: Size, frame: int | None) -> Iterator[ImportedMask]:
    index = frame or 0
    size.check_frame(index)
    table, _ = table_beside(path, root)
    for name, mask in masks_of(_pixels(path, size, named=bool(table.names)), table.names):
        yield ImportedMask(index, mask, label or name)


def _pixels(path: Path, size: Size, named: bool) -> NDArray[Any]:
    """Its values, shape (H, W); where they have no names, a palette says which of them is black."""
    try:
        with warnings.catch_warnings():
            # Its size is known to be that of the image before it is decoded.
            warnings.simplefilter("ignore", Pillow.DecompressionBombWarning)
            with Pillow.open(path) as picture:
                size.check(*picture.size)
                if getattr(picture, "n_frames", 1) > 1:
                    raise MaskImportError(tr("It holds several pictures; save each as a file of its own."))  # noqa: TRY301
                if picture.mode in ("1", "L", "I", "I;16", "I;16B", "I;16L") or (picture.mode == "P" and named):
                    return np.asarray(picture)
                return _one_value(np.asarray(picture.convert("RGBA")))
    except MaskImportError:
        raise
    except (OSError, ValueError, SyntaxError, Pillow.DecompressionBombError, EOFError) as error:
        raise MaskImportError(tr("It cannot be read; it may be damaged, or no picture.")) from error


def _one_value(rgba: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """A picture in colour, shape (H, W, 4), as a mask: black and one other colour."""
    if rgba[..., 3].min() < 255:
        raise MaskImportError(tr("It has transparent parts; save it in black and white."))
    colours = np.unique(rgba[..., :3].astype(np.uint32) @ np.array([1 << 16, 1 << 8, 1], np.uint32))
    if np.count_nonzero(colours) > 1:
        raise MaskImportError(tr("It has more colours than black and one other; save it in black and white."))
    return np.asarray(rgba[..., :3].any(axis=-1))
