"""Masks in a file of COCO: polygons, or run lengths, of any number of images."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path, PurePosixPath
from typing import Any

import numpy as np

from app.domain.errors import MaskImportError
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
    images, annotations, categories = _parsed(file)
    for image_id, image in images.items():
        its = annotations.get(image_id, [])
        decided = [categories[each] for each in image.get("decided", ()) if each in categories]
        if not its and not decided:
            continue
        name = str(image["file_name"]).replace("\\", "/")
        path = PurePosixPath(name)
        names: tuple[Name, ...] = (Name(path.name), *names_of(stem_of(path.name)))
        if number := image.get("frame"):
            names = tuple(replace(name, frame=number - 1) for name in names)
        yield Found(
            f"{file.name}: {name}",
            partial(_read, image, its, categories, decided),
            names,
            path.parent.parts,
            family=f"{file}:{image_id}",
        )


def _parsed(file: Path) -> tuple[dict[Any, Any], dict[Any, list[Any]], dict[Any, str]]:
    """Images and categories by id, and annotations by the id of their image."""
    try:
        with file.open("rb") as stream:
            content = json.load(stream)
        images = {image["id"]: image for image in content["images"] if image["file_name"]}
        categories = {category["id"]: str(category["name"]) for category in content.get("categories", ())}
        annotations: dict[Any, list[Any]] = defaultdict(list)
        for annotation in content["annotations"]:
            annotations[annotation["image_id"]].append(annotation)
    except OSError as error:
        raise MaskImportError(f"It cannot be read ({error.strerror}).") from error
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise MaskImportError("It is no file of COCO, or a damaged one; export it again.") from error
    return images, annotations, categories


def _read(
    image: Mapping[str, Any],
    annotations: Sequence[Any],
    categories: Mapping[Any, str],
    decided: Sequence[str],
    size: Size,
    frame: int | None,
) -> Iterator[ImportedMask]:
    index = frame or 0
    size.check_frame(index)
    try:
        if "width" in image and "height" in image:
            size.check(int(image["width"]), int(image["height"]))
    except (TypeError, ValueError) as error:
        raise MaskImportError("Its size is damaged; export it again.") from error
    masks = {name: np.zeros((size.height, size.width), np.bool_) for name in decided}
    for annotation in annotations:
        if not annotation.get("segmentation") and annotation.get("area", 1):
            raise MaskImportError("It has an annotation without an outline, such as a box; outlines are needed.")
        mask = mask_of_segmentation(annotation.get("segmentation") or [], size.height, size.width)
        name = categories.get(annotation.get("category_id"), "")
        masks[name] = masks[name] | mask if name in masks else mask
    for name, mask in masks.items():
        yield ImportedMask(index, mask, name)
