"""Pictures of a Training run: a Frame and the outlines of masks on it, read in the background."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from app.domain.errors import RunPictureError
from app.domain.outlines import outlines
from app.domain.wording import tr
from app.services.background import Lane
from app.services.failures import sentence_of

# Of the longer side in pixels, and how many are kept: less than 40 MB, and more than any screen shows at once, or they
# would push each other out for ever.
LONGEST, MOST_KEPT = 720, 24


@dataclass(frozen=True)
class Sources:
    """What a picture is made of; PNG files of one size.

    Attributes:
        image: The Frame.
        masks: What is outlined on it.
        version: Another one where the same files have another content now.
    """

    image: Path
    masks: tuple[Path, ...]
    version: int = 0


@dataclass(frozen=True)
class RunPicture:
    """A Frame with outlines, made smaller where it is large.

    Attributes:
        rgb: Shape (H, W, 3), uint8, sRGB.
        outlines: For each mask its closed outlines, each of shape (n, 2), (x, y) in pixels of `rgb`.
    """

    rgb: NDArray[np.uint8]
    outlines: tuple[list[NDArray[np.float64]], ...]


def read_picture(sources: Sources) -> RunPicture:
    """Read a picture.

    Raises:
        RunPictureError: A file is missing or damaged, or they are not of one size.
    """
    rgb = cv2.cvtColor(_pixels(sources.image, cv2.IMREAD_COLOR), cv2.COLOR_BGR2RGB)
    height, width = rgb.shape[:2]
    masks = [_pixels(path, cv2.IMREAD_GRAYSCALE) > 127 for path in sources.masks]
    if any(mask.shape != (height, width) for mask in masks):
        raise RunPictureError(
            _unshown(
                tr(
                    "This picture cannot be shown, because the masks of {image} are not of its size.",
                    image=sources.image.name,
                )
            )
        )
    scale = min(1.0, LONGEST / max(height, width))
    if scale < 1:
        size = max(1, round(width * scale)), max(1, round(height * scale))
        rgb = cv2.resize(rgb, size, interpolation=cv2.INTER_AREA)
    factors = rgb.shape[1] / width, rgb.shape[0] / height
    drawn = tuple([line * factors for line in outlines(mask)] for mask in masks)
    return RunPicture(np.ascontiguousarray(rgb, np.uint8), drawn)


def _pixels(path: Path, flags: int) -> NDArray[np.uint8]:
    try:
        data = path.read_bytes()
    except OSError as error:
        why = tr(
            "This picture cannot be shown, because {file} cannot be read from the folder of the run.", file=path.name
        )
        raise RunPictureError(_unshown(why)) from error
    pixels = cv2.imdecode(np.frombuffer(data, np.uint8), flags) if data else None
    if pixels is None:
        why = tr("This picture cannot be shown, because {file} is damaged.", file=path.name)
        raise RunPictureError(_unshown(why))
    return np.asarray(pixels, np.uint8)


def _unshown(why: str) -> str:
    return f"{why} {tr('The measures hold all the same.')}"


class RunPictures(QObject):
    """The pictures that were looked at last; what was asked for last is read first.

    Signals:
        ready: The `Sources` of a picture for which `find` has an answer now.
    """

    ready = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lane: Lane | None = None
        self._kept: OrderedDict[Sources, RunPicture | str] = OrderedDict()
        self._wanted: OrderedDict[Sources, None] = OrderedDict()
        self._reading: Sources | None = None

    def find(self, sources: Sources) -> RunPicture | str | None:
        """The picture, or a sentence that says why it cannot be shown; None while it is being read."""
        if sources in self._kept:
            self._kept.move_to_end(sources)
            return self._kept[sources]
        if sources != self._reading:
            self._wanted[sources] = None
            self._wanted.move_to_end(sources)
            if len(self._wanted) > MOST_KEPT:
                self._wanted.popitem(last=False)
            if self._reading is None:
                self._read_next()
        return None

    def close(self) -> None:
        """Stop reading."""
        self._wanted.clear()
        if self._lane:
            self._lane.close(seconds=0.5)

    def _read_next(self) -> None:
        if not self._wanted:
            return
        sources, _ = self._wanted.popitem()
        self._reading = sources
        self._lane = self._lane or Lane("run-pictures", self)
        self._lane.run(
            lambda: read_picture(sources),
            lambda picture: self._keep(sources, picture),
            lambda error: self._keep(sources, _sentence(error)),
        )

    def _keep(self, sources: Sources, picture: RunPicture | str) -> None:
        self._reading = None
        self._kept[sources] = picture
        if len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)
        self._read_next()
        self.ready.emit(sources)


def _sentence(error: Exception) -> str:
    why = tr(
        "This picture cannot be shown, because something went wrong that was not foreseen; the log file says more."
    )
    return sentence_of(error, _unshown(why))
