"""Masks in a file of COCO: polygons, or run lengths, of any number of images."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path, PurePosixPath
from typing import Any

import numpy as np

from app.domain.errors import MaskImportError
from app.domain.wording import tr
from app.storage.imports.coco_shapes import mask_of_segmentation
from app.storage.imports.found import (
    Found,
    ImportedMask,
    Known,
    Name,
    Problem,
    Size,
    files_below,
    names_of,
    source_of,
    stem_of,
)
from app.storage.imports.label_values import LABELS_FILE
from app.storage.imports.long_json import parsed_in_turns

SUFFIXES = (".json",)


def find_coco(root: Path, known: Known) -> Iterator[Found | Problem]:
    """The images with annotations of a file, or of every such file in a folder.

    All annotations of a category on one image are one mask together. An image without annotations is left out, since
    nobody can tell whether it has nothing on it or was never looked at.
    """
    for file in files_below(root, SUFFIXES):
        if file.name == LABELS_FILE:
            continue
        try:
            yield from _images(file)
        except MaskImportError as error:
            yield Problem(source_of(file, root), str(error))


def _images(file: Path) -> Iterator[Found]:
    for image_id, image, its, decided, frame in _parsed(file):
        name = str(image["file_name"]).replace("\\", "/")
        path = PurePosixPath(name)
        names: tuple[Name, ...] = (Name(path.name), *names_of(stem_of(path.name)))
        if frame is not None:
            names = tuple(replace(name, frame=frame) for name in names)
        yield Found(
            f"{file.name}: {name}",
            partial(_read, image, its, decided),
            names,
            path.parent.parts,
            family=f"{file}:{image_id}",
        )


_Annotation = tuple[str, Mapping[str, Any]]


def _parsed(file: Path) -> list[tuple[Any, Mapping[str, Any], list[_Annotation], list[str], int | None]]:
    """Id, entry, annotations with the names of their categories, decided categories and Frame of each annotated image.

    Raises:
        MaskImportError: It cannot be read, or is something else.
    """
    try:
        content = parsed_in_turns(file.read_bytes(), _packed)
        categories = {category["id"]: str(category["name"]) for category in content.get("categories", ())}
        annotations: dict[Any, list[_Annotation]] = defaultdict(list)
        for annotation in content["annotations"]:
            named = categories.get(annotation.get("category_id"), ""), annotation
            annotations[annotation["image_id"]].append(named)
        found = []
        for image in {image["id"]: image for image in content["images"] if image["file_name"]}.values():
            its = annotations.get(image["id"], [])
            decided = [categories[each] for each in image.get("decided") or () if each in categories]
            frame = int(image["frame"]) - 1 if image.get("frame") else None
            if its or decided:
                found.append((image["id"], image, its, decided, frame))
    except OSError as error:
        raise MaskImportError(tr("It cannot be read ({reason}).", reason=error.strerror)) from error
    except MemoryError as error:
        raise MaskImportError(tr("It is too large for this computer; export fewer images at a time.")) from error
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError) as error:
        raise MaskImportError(tr("It is no file of COCO, or a damaged one; export it again.")) from error
    return found


def _packed(entry: Any) -> Any:
    """An entry with its numbers in as little memory as in the file; what is no segmentation stays as it is."""
    segmentation = entry.get("segmentation") if isinstance(entry, dict) else None
    try:
        if isinstance(segmentation, dict) and isinstance(segmentation["counts"], list):
            return entry | {"segmentation": segmentation | {"counts": np.array(segmentation["counts"])}}
        if isinstance(segmentation, list):
            return entry | {"segmentation": [np.array(polygon, np.float64) for polygon in segmentation]}
    except (ValueError, TypeError, KeyError, OverflowError):
        pass  # which is said where it is read
    return entry


def _read(
    image: Mapping[str, Any],
    annotations: Sequence[_Annotation],
    decided: Sequence[str],
    size: Size,
    frame: int | None,
) -> Iterator[ImportedMask]:
    index = frame or 0
    size.check_frame(index)
    try:
        if "width" in image and "height" in image:
            size.check(int(image["width"]), int(image["height"]))
    except (TypeError, ValueError, OverflowError) as error:
        raise MaskImportError(tr("Its size is damaged; export it again.")) from error
    named = dict.fromkeys([*decided, *(name for name, _ in annotations)])
    masks = {name: np.zeros((size.height, size.width), np.bool_) for name in named}
    for name, annotation in annotations:
        if not annotation.get("segmentation") and annotation.get("area", 1):
            raise MaskImportError(tr("It has an annotation without an outline, such as a box; outlines are needed."))
        mask = mask_of_segmentation(annotation.get("segmentation") or [], size.height, size.width)
        masks[name] |= mask
    for name, mask in masks.items():
        yield ImportedMask(index, mask, name)
