"""Pictures of one bright disc each, of which no two look alike."""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

HEIGHT, WIDTH = 96, 112


class Disc(NamedTuple):
    """Where it is, in pixels."""

    x: int
    y: int
    radius: int


def disc_of(number: int) -> Disc:
    """The disc of a picture."""
    rng = np.random.default_rng(number)
    x, y = rng.uniform(0.35, 0.65, 2) * (WIDTH, HEIGHT)
    return Disc(int(x), int(y), int(rng.integers(15, 20)))


def picture(number: int, margin: float = 1.0) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """A picture, which the image classifier takes for ultrasound, and the mask of its disc.

    Args:
        number: Another one is another picture.
        margin: What the radius in the mask is multiplied by.

    Returns:
        Shape (H, W, 3), and shape (H, W), 0 and 255.
    """
    rng = np.random.default_rng((number, 1))
    coarse = cv2.resize(rng.integers(0, 60, (6, 7)).astype(np.float32), (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC)
    x, y, radius = disc_of(number)
    disc, mask = (
        cv2.circle(np.zeros((HEIGHT, WIDTH), np.uint8), (x, y), round(factor * radius), 255, cv2.FILLED)
        for factor in (1.0, margin)
    )
    grey = 10 + coarse + rng.integers(0, 40, (HEIGHT, WIDTH)) + 110 * (disc > 0)
    return np.repeat(np.clip(grey, 0, 255).astype(np.uint8)[..., None], 3, axis=2), mask
