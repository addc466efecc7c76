"""Made-up pictures that the image classifier takes for what they imitate."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

HEIGHT, WIDTH = 240, 320

_Y, _X = np.mgrid[:HEIGHT, :WIDTH]
_DISTANCE = np.hypot(_Y / HEIGHT - 0.5, _X / WIDTH - 0.5)

Picture = NDArray[np.uint8]


def ultrasound(seed: int = 0) -> Picture:
    """Grey speckle with a dark lesion."""
    speckle = np.random.default_rng(seed).rayleigh(0.7, (HEIGHT, WIDTH))
    grey = np.clip(np.clip(90 + 40 * _texture(seed), 0, 255) * speckle, 0, 255).astype(np.uint8)
    cv2.ellipse(grey, (WIDTH // 2, HEIGHT // 2), (50, 30), 0, 0, 360, 10, cv2.FILLED)
    return np.repeat(grey[..., None], 3, axis=2)


def endoscopy(seed: int = 0) -> Picture:
    """Mucosa in a round field, brightest in the middle, with highlights."""
    light = np.clip(1.15 - 1.3 * _DISTANCE, 0, 1) + 0.08 * _texture(seed)
    rgb = np.clip(np.array([225, 110, 80]) * light[..., None], 0, 255).astype(np.uint8)
    rgb[_DISTANCE > 0.55] = 4
    for x, y in np.random.default_rng(seed).integers((80, 60), (240, 180), (12, 2)):
        cv2.circle(rgb, (int(x), int(y)), 2, (255, 250, 245), cv2.FILLED)
    return rgb


def dermoscopy(seed: int = 0) -> Picture:
    """A brown lesion on plain skin."""
    inside = 1 / (1 + np.exp((_DISTANCE - 0.2) / 0.02))[..., None]
    rgb = np.array([222, 170, 140]) * (1 - inside) + np.array([110, 70, 55]) * inside
    return np.clip(rgb + 5 * _texture(seed)[..., None], 0, 255).astype(np.uint8)


def dark(seed: int = 0) -> Picture:
    """Nothing to go by."""
    return np.full((HEIGHT, WIDTH, 3), seed % 10, np.uint8)


def write(path: Path, picture: Callable[[int], Picture], seed: int = 0) -> Path:
    """Write a picture as a file."""
    ok, data = cv2.imencode(path.suffix, cv2.cvtColor(picture(seed), cv2.COLOR_RGB2BGR))
    assert ok
    path.write_bytes(data.tobytes())
    return path


def _texture(seed: int) -> NDArray[np.float32]:
    rng = np.random.default_rng(seed)
    coarse = (rng.normal(size=(HEIGHT // step, WIDTH // step)).astype(np.float32) for step in (2, 8, 32))
    return np.asarray(sum(cv2.resize(noise, (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC) for noise in coarse))
