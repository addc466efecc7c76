"""Frames of an ellipse that moves, turns and deforms together with the speckle it lies in, and where it truly is."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
Mask = NDArray[np.bool_]

# One breath of four seconds at 30 Frames a second, and a fast one.
BREATH, FAST = 120, 60
# Half axes of the ellipse, as a share of the Frame's width.
HALF_AXES = 0.17, 0.11


def moving_ellipse(
    shape: tuple[int, int],
    *,
    frames: int = 60,
    period: int = BREATH,
    noise: float = 0.0,
    seed: int = 0,
    still_surroundings: bool = False,
) -> list[tuple[Pixels, Mask]]:
    """Each Frame with the pixels whose centre lies in the ellipse, by its equation.

    Place, angle, both axes and a bend are sines of time with different phases. All of them belong to the map from a
    pixel to the tissue, which is what is drawn; the true mask takes the same map.

    Args:
        shape: (H, W).
        frames: How many.
        period: Frames until all is as at the beginning.
        noise: Standard deviation of the sensor's noise, in grey values, anew on each Frame.
        seed: Of speckle and noise.
        still_surroundings: Whether the ellipse moves over surroundings that stay, instead of together with them.
    """
    height, width = shape
    rng = np.random.default_rng(seed)
    speckle, clouds = _tissue(rng, width)
    y, x = np.mgrid[:height, :width].astype(np.float32) + 0.5
    x, y = x - width / 2, y - height / 2
    found = []
    for number in range(frames):
        phase = 2 * np.pi * number / period
        angle = 0.35 * np.sin(phase)
        dx = x - 0.12 * width * np.sin(phase)
        dy = y - 0.08 * width * (np.sin(phase + 1) - np.sin(1))
        u = (dx * np.cos(angle) + dy * np.sin(angle)) / (1 + 0.2 * (np.sin(phase + 2) - np.sin(2)))
        v = (dy * np.cos(angle) - dx * np.sin(angle)) / (1 + 0.15 * (np.sin(phase + 4) - np.sin(4)))
        u += 0.015 * width * (np.sin(v / (0.08 * width) + phase) - np.sin(v / (0.08 * width)))
        radius = np.hypot(u / (HALF_AXES[0] * width), v / (HALF_AXES[1] * width))
        behind = (x, y) if still_surroundings else (u, v)
        surroundings = (110 + 15 * _seen(clouds, *behind)) * _seen(speckle, *behind) ** 0.5
        lesion = (60 + 10 * _seen(clouds, u, v)) * _seen(speckle, u, v) ** 0.5
        inside = np.clip(0.5 + 4 * (1 - radius), 0, 1)
        grey = surroundings * (1 - inside) + lesion * inside + rng.normal(0, noise, shape)
        rgb = np.repeat(np.clip(grey, 0, 255).astype(np.uint8)[..., None], 3, axis=2)
        found.append((rgb, radius < 1))
    return found


def dice(one: Mask, other: Mask) -> float:
    """Overlap of two masks, 1 where they are the same."""
    both = np.count_nonzero(one) + np.count_nonzero(other)
    return 2 * np.count_nonzero(one & other) / both if both else 1.0


def _tissue(rng: np.random.Generator, width: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Fully developed speckle (the length of a complex normal variable) and slow changes of brightness."""
    size = 2 * width
    grain = max(1.3, width / 320)
    parts = [cv2.GaussianBlur(part, (0, 0), grain) for part in rng.normal(size=(2, size, size)).astype(np.float32)]
    speckle = np.hypot(*parts)
    coarse = rng.normal(size=(size // 40, size // 40)).astype(np.float32)
    return speckle / speckle.mean(), np.asarray(cv2.resize(coarse, (size, size), interpolation=cv2.INTER_CUBIC))


def _seen(tissue: NDArray[np.float32], u: NDArray[np.float32], v: NDArray[np.float32]) -> NDArray[np.float32]:
    middle = tissue.shape[0] / 2 - 0.5
    x, y = (u + middle).astype(np.float32), (v + middle).astype(np.float32)
    return np.asarray(cv2.remap(tissue, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT))
