"""Label maps: whole numbers in place of masks, and what they mean."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.domain.errors import MaskImportError

LABELS_FILE = "labels.json"
_VALUES = ("value", "id", "index", "pixel_value")
_NAMES = ("name", "label")


def values_beside(path: Path, root: Path) -> dict[int, str]:
    """Name of each value, from the `labels.json` in the folder of a file or in those above it up to `root`.

    Empty where there is none.

    Raises:
        MaskImportError: It cannot be understood.
    """
    for folder in (path.parent, *path.parent.parents):
        table = folder / LABELS_FILE
        if table.is_file():
            return _read(table)
        if folder == root:
            break
    return {}


def masks_of(
    values: NDArray[np.integer[Any]] | NDArray[np.bool_], names: Mapping[int, str]
) -> Iterator[tuple[str, NDArray[np.bool_]]]:
    """Name and mask of each Label in an array of values, shape (..., H, W); 0 is outside of all.

    Args:
        values: With one value beside 0, that need not have a name, it is a mask.
        names: Of the values, see `values_beside`. Where nothing is outlined, every one of them is empty.

    Raises:
        MaskImportError: Nobody knows what a value means.
    """
    inside = [int(value) for value in np.unique(values) if value]
    unknown = [value for value in inside if value not in names]
    if not inside and names:
        for value, name in names.items():
            if value:
                yield name, np.zeros(values.shape, np.bool_)
    elif len(inside) < 2 and (unknown or not inside):
        yield "", values != 0
    elif unknown:
        told = ", ".join(map(str, unknown[:5])) + (" and more" if len(unknown) > 5 else "")
        raise MaskImportError(
            f"It has the values {told}, which are not in {LABELS_FILE}."
            if names
            else f"It has the values {told}, and no {LABELS_FILE} beside it says what they mean; "
            "a mask has one value beside 0."
        )
    else:
        for value in inside:
            yield names[value], values == value


def _read(path: Path) -> dict[int, str]:
    """A table that goes from values to names, from names to values, or is a list of objects with both."""
    try:
        table = json.loads(path.read_text(encoding="utf-8-sig"))
        if isinstance(table, dict) and isinstance(table.get("labels"), list | dict):
            table = table["labels"]
        rows = table if isinstance(table, list) else [_row(key, value) for key, value in table.items()]
        named = {int(_first(row, _VALUES)): str(_first(row, _NAMES)) for row in rows}
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise MaskImportError(
            f'{path} cannot be understood; it should give each value a name, such as {{"1": "Lesion"}}.'
        ) from error
    return named


def _row(key: str, value: Any) -> dict[str, Any]:
    """An entry of an object: it goes from a value to a name, or from a name to a value."""
    about = value if isinstance(value, dict) else {"name" if key.isdecimal() else "value": value}
    return {"value" if key.isdecimal() else "name": key} | about


def _first(row: dict[str, Any], keys: Sequence[str]) -> Any:
    return row[next((key for key in keys if key in row), keys[0])]
