"""Label maps: whole numbers in place of masks, and what they mean."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.domain.errors import MaskImportError
from app.domain.wording import tr

LABELS_FILE = "labels.json"
_VALUES = ("value", "id", "index", "pixel_value")
_NAMES = ("name", "label")


@dataclass(frozen=True)
class Table:
    """What a `labels.json` says.

    Attributes:
        names: Of the values.
        frames: By file, relative to its folder: the indices of the Frames that are annotated in it.
    """

    names: dict[int, str]
    frames: dict[str, list[int]]


def table_beside(path: Path, root: Path) -> tuple[Table, list[int] | None]:
    """What the `labels.json` in the folder of a file says, or in those above it up to `root`.

    Returns:
        The table, empty where there is none, and the annotated Frames of the file, None where it does not say.

    Raises:
        MaskImportError: It cannot be understood.
    """
    for folder in (path.parent, *path.parent.parents):
        if (folder / LABELS_FILE).is_file():
            table = _read(folder / LABELS_FILE)
            return table, table.frames.get(path.relative_to(folder).as_posix())
        if folder == root:
            break
    return Table({}, {}), None


Values = NDArray[np.integer[Any]] | NDArray[np.bool_]


def values_inside(values: Values, names: Mapping[int, str]) -> list[int]:
    """The values of an array but 0, which is outside of all.

    Raises:
        MaskImportError: Nobody knows what one of them means: it has no name, and is not the only one.
    """
    inside = [int(value) for value in np.unique(values) if value]
    unknown = [value for value in inside if value not in names]
    if unknown and len(inside) > 1:
        told = ", ".join(map(str, unknown[:5])) + (", …" if len(unknown) > 5 else "")
        raise MaskImportError(
            tr("It has the values {told}, which are not in {labels}.", told=told, labels=LABELS_FILE)
            if names
            else tr(
                "It has the values {told}, and no {labels} beside it says what they mean; a mask has one "
                "value beside 0.",
                told=told,
                labels=LABELS_FILE,
            )
        )
    return inside


def masks_of(values: Values, names: Mapping[int, str]) -> Iterator[tuple[str, NDArray[np.bool_]]]:
    """Name and mask of each Label in an array of values, shape (H, W).

    Args:
        values: With one value beside 0, that need not have a name, it is a mask.
        names: Of the values, see `Table`. Where nothing is outlined, every one of them is empty.

    Raises:
        MaskImportError: See `values_inside`.
    """
    inside = values_inside(values, names)
    if not inside and names:
        for value, name in names.items():
            if value:
                yield name, np.zeros(values.shape, np.bool_)
    elif not inside or inside[0] not in names:
        yield "", values != 0
    else:
        for value in inside:
            yield names[value], values == value


def _read(path: Path) -> Table:
    """A table that goes from values to names, from names to values, or is a list of objects with both."""
    try:
        table = json.loads(path.read_text(encoding="utf-8-sig"))
        files = table.get("files", {}) if isinstance(table, dict) else {}
        frames = {
            name: [int(number) - 1 for number in about["frames"]]
            for name, about in (files.items() if isinstance(files, dict) else ())
        }
        if isinstance(table, dict) and isinstance(table.get("labels"), list | dict):
            table = table["labels"]
        rows = table if isinstance(table, list) else [_row(key, value) for key, value in table.items()]
        named = {int(_first(row, _VALUES)): str(_first(row, _NAMES)) for row in rows}
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise MaskImportError(
            tr('{path} cannot be understood; it should give each value a name, such as {{"1": "Lesion"}}.', path=path)
        ) from error
    return Table(named, frames)


def _row(key: str, value: Any) -> dict[str, Any]:
    """An entry of an object: it goes from a value to a name, or from a name to a value."""
    about = value if isinstance(value, dict) else {"name" if key.isdecimal() else "value": value}
    return {"value" if key.isdecimal() else "name": key} | about


def _first(row: dict[str, Any], keys: Sequence[str]) -> Any:
    return row[next((key for key in keys if key in row), keys[0])]
