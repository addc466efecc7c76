"""The boxes of burnt-in text that the user has confirmed, one JSON file in the folder for user data.

Another Image of the same device and size has its text in the same boxes. A file that does not name manufacturer and
model says nothing about others of its size, so there a confirmation holds for that Image alone, told by its content.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.domain.device_geometry import DeviceGeometry, rects_from_json, rects_to_json
from app.domain.errors import WaveMaskError
from app.domain.image import Image
from app.domain.mask_editing import Rect
from app.domain.wording import tr
from app.storage.files import replace_file

FILE_NAME = "confirmed_text.json"

Boxes = tuple[Rect, ...]
# A device, and the hash of the one Image that is meant where no device is named, else "".
_Key = tuple[DeviceGeometry, str]

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class ConfirmedText:
    """What was confirmed.

    Attributes:
        boxes: Of each device or Image; none at all is a confirmation, too, that there is no text.
        problem: A sentence where the file could not be read, so that some or all of it is forgotten; else empty.
    """

    boxes: Mapping[_Key, Boxes] = field(default_factory=dict)
    problem: str = ""

    def boxes_of(self, image: Image) -> Boxes | None:
        """The boxes for an Image, None where nobody has confirmed any."""
        return self.boxes.get(_key(image))


def load_confirmed(folder: Path) -> ConfirmedText:
    """What is kept in a folder.

    Never raises: what is missing or damaged is as if never confirmed, so that nothing is exported on account of it.
    """
    path = folder / FILE_NAME
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return ConfirmedText()
    except (OSError, ValueError, RecursionError) as error:
        _log.warning("%s cannot be read: %s", path, error)
        return ConfirmedText(problem=_damaged(path))
    boxes: dict[_Key, Boxes] = {}
    damaged = not isinstance(data, list)
    for entry in [] if damaged else data:
        try:
            key, confirmed = _from_json(entry)
        except ValueError as error:
            _log.warning("an entry of %s makes no sense: %s", path, error)
            damaged = True
        else:
            boxes[key] = confirmed
    return ConfirmedText(boxes, _damaged(path) if damaged else "")


def save_confirmed(folder: Path, image: Image, boxes: Sequence[Rect]) -> None:
    """Remember boxes for the device of an Image, in place of those that were; the file is replaced atomically.

    Args:
        folder: Made where missing.
        image: Stands for all of its device and size, where it names one.
        boxes: May be empty, where there is no text.

    Raises:
        ValueError: A box does not lie on the Image.
        WaveMaskError: The file cannot be written; what was remembered before still is.
    """
    key = _key(image)
    _check(key[0], boxes)
    # Read again, as another window may have added to it.
    kept = {**load_confirmed(folder).boxes, key: tuple(boxes)}
    content = json.dumps([_to_json(*item) for item in kept.items()], indent=1).encode("ascii")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        replace_file(folder / FILE_NAME, content)
    except OSError as error:
        raise WaveMaskError(
            tr(
                "The boxes of text cannot be remembered in {folder} ({reason}); make room there and confirm again.",
                folder=folder,
                reason=error.strerror,
            )
        ) from error


def _key(image: Image) -> _Key:
    geometry = DeviceGeometry.of(image)
    return geometry, "" if geometry.named else image.sha256


def _damaged(path: Path) -> str:
    return tr(
        "{path} is damaged, so burnt-in text that you confirmed earlier may have to be confirmed again.", path=path
    )


def _check(geometry: DeviceGeometry, boxes: Sequence[Rect]) -> None:
    for box in boxes:
        if box.empty or box.clipped(geometry.rows, geometry.columns) != box:
            raise ValueError(f"{box} does not lie on an image of {geometry.columns} x {geometry.rows}")


def _to_json(key: _Key, boxes: Boxes) -> dict[str, object]:
    geometry, sha256 = key
    return {**geometry.to_json(), "image": sha256, "boxes": rects_to_json(boxes)}


def _from_json(entry: Any) -> tuple[_Key, Boxes]:
    if not isinstance(entry, dict):
        raise ValueError(f"no object: {entry!r}")  # noqa: TRY004 - it is one more way not to be of the right form
    geometry, boxes = DeviceGeometry.from_json(entry), rects_from_json(entry.get("boxes"))
    sha256 = entry.get("image")
    if not isinstance(sha256, str) or bool(sha256) == geometry.named:
        raise ValueError(f"{sha256!r} is no hash that goes with {geometry}")
    _check(geometry, boxes)
    return (geometry, sha256), boxes
