"""Masks that a run leaves to look at: the worst held-out case so far, and what both models propose in the end."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from training.dataset import Pair
from training.evaluate import ProbabilitySink
from training.files import replace_file
from wavegms_core.preprocessing import to_original_size
from wavegms_core.segmenter import mask_at, quantise

CURRENT, CANDIDATE = "current", "candidate"

_WORST, _COMPARED = "worst", "compared"


class WorstCases:
    """The held-out image that does worst at each point of a run.

    Args:
        run: Folder of the run.
        pairs: What is held out.
        threshold: The bundle's.
    """

    def __init__(self, run: Path, pairs: Sequence[Pair], threshold: float) -> None:
        self._run, self._pairs, self._threshold = run, pairs, threshold
        self._last: Path | None = None

    def write(self, step: int, index: int, probability: NDArray[np.float32]) -> dict[str, str]:
        """Write what is proposed for an image, as a file of a name that stands for its content.

        The file before stays, because whoever was told of it may be about to open it; those before that go.

        Args:
            step: After how many steps.
            index: Of the pair.
            probability: Shape (S, S), in [0, 1], of the model's size.

        Returns:
            `worst_image`, `worst_reference` and `worst_proposal`, paths as `place` gives them.
        """
        pair = self._pairs[index]
        height, width = pair.read_mask().shape
        content = _png(mask_at(quantise(to_original_size(probability, height, width)), self._threshold))
        folder = self._run / _WORST
        folder.mkdir(exist_ok=True)
        path = folder / f"{step:06}-{hashlib.sha256(content).hexdigest()[:8]}.png"
        replace_file(path, content)
        for old in set(folder.glob("*.png")) - {path, self._last}:
            with suppress(OSError):  # on Windows while somebody reads it; next time, then
                old.unlink()
        self._last = path
        images = {"worst_image": pair.image, "worst_reference": pair.mask, "worst_proposal": path}
        return {name: place(path, self._run) for name, path in images.items()}


def place(path: Path, run: Path) -> str:
    """Where a file is, from the folder of the run where it is inside, else from the root."""
    path, run = path.resolve(), run.resolve()
    return (path.relative_to(run) if path.is_relative_to(run) else path).as_posix()


def compared_mask(model: str, index: int) -> str:
    """Path in the run's folder of what `CURRENT` or `CANDIDATE` proposes for an image."""
    return f"{_COMPARED}/{index:05}-{model}.png"


def write_masks(run: Path, model: str, count: int, threshold: float) -> ProbabilitySink:
    """A sink that writes the masks of the first `count` pairs it is given, 0 and 255, as `compared_mask` calls them."""
    (run / _COMPARED).mkdir(exist_ok=True)
    given = iter(range(count))

    def write(_: Pair, probability: NDArray[np.uint8]) -> None:
        index = next(given, None)
        if index is not None:
            replace_file(run / compared_mask(model, index), _png(mask_at(probability, threshold)))

    return write


def _png(mask: NDArray[np.bool_]) -> bytes:
    return cv2.imencode(".png", mask * np.uint8(255))[1].tobytes()
