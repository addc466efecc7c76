"""Write the sample Images: simulated breast ultrasound (B-mode), made of nothing but random numbers.

`python resources/samples/make_samples.py [FOLDER]` writes phantom_lesion_1.png (irregular, shadowing),
phantom_lesion_2.png (oval, smooth) and phantom_normal.png (no lesion), 700 x 560, 8-bit grey, into FOLDER or beside
this script. The same seed gives the same pixels. No patient's data went into them.

How a Frame comes about, after Wagner et al., "Statistics of speckle in ultrasound B-scans" (1983): a map says how many
decibels each place sends back (skin, fat lobules and septa, gland, muscle, lesion); complex Gaussian scatterers of
that strength are blurred by a point-spread function that widens with depth; the envelope, Rayleigh distributed, is
averaged over a few independent looks (spatial compounding) and compressed logarithmically.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

Map = NDArray[np.float64]

WIDTH, HEIGHT = 700, 560
MARGIN = 26  # black border around the insonified part
DYNAMIC_RANGE = 62.0  # dB from black to white
LOOKS = 5


@dataclass(frozen=True)
class Lesion:
    """A mass.

    Attributes:
        centre: (x, y) as fractions of the insonified part.
        radii: (horizontal, vertical), likewise.
        irregularity: 0 for an ellipse; 1 for a spiculated mass.
        echo: Level inside, in dB.
        through: What one full vertical diameter adds to everything behind it, in dB: < 0 shadows, > 0 enhances.
    """

    centre: tuple[float, float]
    radii: tuple[float, float]
    irregularity: float
    echo: float
    through: float


SAMPLES: dict[str, tuple[int, Lesion | None]] = {
    "phantom_lesion_1.png": (2, Lesion((0.47, 0.44), (0.14, 0.15), 1.0, -48, -17)),
    "phantom_lesion_2.png": (11, Lesion((0.55, 0.40), (0.165, 0.095), 0.25, -47, 4)),
    "phantom_normal.png": (22, None),
}


def noise(rng: np.random.Generator, shape: tuple[int, int], sigma_x: float, sigma_y: float) -> Map:
    """Smooth random field of unit variance; sigmas in pixels."""
    field = cv2.GaussianBlur(rng.standard_normal(shape), (0, 0), sigmaX=sigma_x, sigmaY=sigma_y)
    return np.asarray(field / field.std())


def strands(rng: np.random.Generator, shape: tuple[int, int], sigma_x: float, sigma_y: float, thickness: float) -> Map:
    """Curved bright sheets, 0..1: where a smooth field passes through zero."""
    field = noise(rng, shape, sigma_x, sigma_y)
    down, across = np.gradient(field)
    slope = np.hypot(down, across) + 1e-4
    # A sheet shines where it lies across the beam, and not everywhere along its way.
    facing = (down / slope) ** 12
    return np.asarray(
        np.exp(-((field / slope / thickness) ** 2)) * facing * np.clip(0.5 + 0.5 * noise(rng, shape, 24, 9), 0, 1)
    )


def boundary(rng: np.random.Generator, width: int, depth: float, swing: float, smooth: float) -> Map:
    """A wavy line from left to right: the depth in pixels for each column."""
    return np.asarray(depth + swing * noise(rng, (1, width), smooth, 1e-3)[0])


def step(y: Map, line: Map, softness: float) -> Map:
    """0 above a boundary and 1 below it."""
    return np.asarray(1 / (1 + np.exp(-np.clip((y - line) / softness, -50, 50))))


def bent(rng: np.random.Generator, level: Map) -> Map:
    """Bend all layers together by a few pixels, as breathing and the hand on the probe do; the skin stays."""
    height, width = level.shape
    y, x = np.mgrid[:height, :width].astype(np.float32)
    ease = np.clip(y / (0.3 * height), 0, 1)
    shift = 0.028 * height * noise(rng, (1, width), 95, 1e-3) + 3.5 * noise(rng, level.shape, 38, 26)
    return np.asarray(
        cv2.remap(level, x, (y + ease * shift).astype(np.float32), cv2.INTER_LINEAR, None, cv2.BORDER_REPLICATE)
    )


def tissue(rng: np.random.Generator, shape: tuple[int, int]) -> Map:
    """Echo level of a breast without a lesion, in dB."""
    height, width = shape
    y = np.arange(height, dtype=np.float64)[:, None]
    skin_end = boundary(rng, width, 0.032 * height, 1.4, 70)
    gland_start = boundary(rng, width, 0.21 * height, 0.035 * height, 60)
    gland_end = boundary(rng, width, 0.62 * height, 0.045 * height, 70)
    muscle_start = boundary(rng, width, 0.76 * height, 0.018 * height, 110)
    muscle_end = boundary(rng, width, 0.92 * height, 0.018 * height, 110)

    fat = -36 + 3.4 * noise(rng, shape, 40, 15) + 19 * strands(rng, shape, 85, 12, 1.7)
    gland = -24 + 5.5 * noise(rng, shape, 46, 9) + 3.5 * noise(rng, shape, 14, 3.5)
    gland += 11 * strands(rng, shape, 80, 8, 1.5) - 10 * strands(rng, shape, 75, 9, 4.0)
    muscle = -40 + 3.0 * noise(rng, shape, 50, 5) + 18 * strands(rng, shape, 130, 5.5, 1.1)
    deep = -52 + 4.0 * noise(rng, shape, 45, 16) + 14 * strands(rng, shape, 100, 14, 1.8)

    level = -19 + 4 * noise(rng, shape, 40, 2)
    for line, softness, below in (
        (skin_end, 1.6, fat),
        (gland_start, 4.0, gland),
        (gland_end, 7.0, fat - 4),
        (muscle_start, 2.5, muscle),
        (muscle_end, 2.5, deep),
    ):
        below_line = step(y, line, softness)
        level = level * (1 - below_line) + below * below_line
    # Skin is two lines with a grey band between; fasciae are single lines.
    for line, thickness, gain in (
        (boundary(rng, width, 2.0, 0.4, 90), 1.8, 10.0),
        (skin_end, 2.0, 14.0),
        (boundary(rng, width, 0.075 * height, 3.0, 45), 1.6, 14.0),
        (gland_start, 2.0, 9.0),
        (muscle_start, 2.2, 20.0),
        (muscle_end, 2.8, 26.0),
    ):
        shine = np.clip(0.6 + 0.4 * noise(rng, (1, width), 26, 1e-3), 0, 1)
        level = level + gain * shine * np.exp(-(((y - line) / thickness) ** 2))
    return bent(rng, level)


def with_lesion(rng: np.random.Generator, level: Map, lesion: Lesion) -> Map:
    """Put a mass into an echo map: dark core, bright rim, and what it does to the sound behind it."""
    height, width = level.shape
    y, x = np.mgrid[:height, :width].astype(np.float64)
    dx = (x - lesion.centre[0] * width) / (lesion.radii[0] * width)
    dy = (y - lesion.centre[1] * height) / (lesion.radii[1] * height)
    angle, distance = np.arctan2(dy, dx), np.hypot(dx, dy)
    edge = np.ones_like(angle)
    for lobes, size in ((2, 0.10), (3, 0.10), (4, 0.07), (5, 0.06), (7, 0.04)):
        edge += lesion.irregularity * size * np.cos(lobes * angle + rng.uniform(0, 2 * np.pi))
    edge += lesion.irregularity * (0.09 * noise(rng, level.shape, 16, 10) + 0.04 * noise(rng, level.shape, 6, 4))
    outside = (distance - edge) * min(lesion.radii[0] * width, lesion.radii[1] * height)  # pixels from the border
    inside = 1 / (1 + np.exp(np.clip(outside / (1.4 + 3.0 * lesion.irregularity), -50, 50)))

    core = lesion.echo + 2.8 * noise(rng, level.shape, 20, 10) + 5 * strands(rng, level.shape, 40, 9, 1.8)
    rim = np.exp(-(((outside - 5) / (3 + 5 * lesion.irregularity)) ** 2)) * np.clip(
        0.5 + 0.5 * noise(rng, level.shape, 18, 12), 0, 1
    )
    level = (level + (6 if lesion.irregularity > 0.5 else 8) * rim) * (1 - inside) + core * inside

    crossed = np.cumsum(inside, axis=0) / (2 * lesion.radii[1] * height)
    behind = cv2.GaussianBlur(crossed * (1 - inside), (0, 0), sigmaX=15, sigmaY=5)
    streaks = 1 + 0.2 * noise(rng, (1, width), 16, 1e-3)
    level = level + lesion.through * behind * streaks
    # Sound that grazes the sides is bent away and leaves two thin shadows.
    for side in (-1, 1):
        column = (lesion.centre[0] + side * lesion.radii[0] * 0.98) * width
        below = step(y, np.full(width, lesion.centre[1] * height), 12)
        level = level - 4 * below * np.exp(-(((x - column) / 7) ** 2))
    return np.asarray(level)


def speckle(rng: np.random.Generator, level: Map) -> Map:
    """Envelope in dB of what a linear probe receives from an echo map in dB."""
    strength = 10 ** (level / 20)
    depth = np.linspace(0, 1, level.shape[0])[:, None]
    power = np.zeros_like(level)
    for _ in range(LOOKS):
        scatterers = strength * (rng.standard_normal(level.shape) + 1j * rng.standard_normal(level.shape))
        received = np.zeros(level.shape, np.complex128)
        # Between three widths of the beam: focused at 0.35 of the depth, wider in front of it and behind.
        widths = np.array([1.7, 2.6, 4.2])
        wanted = 1.9 + 3.0 * np.abs(depth - 0.35) ** 1.1
        for index, lateral in enumerate(widths):
            share = np.interp(wanted, widths, np.eye(3)[index])
            axial = 1.1 + 0.15 * index
            blurred = [
                cv2.GaussianBlur(part, (0, 0), lateral, sigmaY=axial) for part in (scatterers.real, scatterers.imag)
            ]
            # A wider beam sums more scatterers; the receiver's gain makes up for it.
            received += share * (blurred[0] + 1j * blurred[1]) * np.sqrt(4 * np.pi * lateral * axial)
        power += np.abs(received) ** 2 / 2
    return np.asarray(10 * np.log10(power / LOOKS + 1e-9))


def make_sample(seed: int, lesion: Lesion | None) -> NDArray[np.uint8]:
    """One Frame: shape (560, 700), uint8 grey."""
    rng = np.random.default_rng(seed)
    shape = HEIGHT - 2 * MARGIN, WIDTH - 2 * MARGIN
    level = tissue(rng, shape)
    if lesion:
        level = with_lesion(rng, level, lesion)
    depth = np.linspace(0, 1, shape[0])[:, None]
    # The time gain makes up for most of the attenuation; poor contact darkens the sides a little.
    side = np.abs(np.linspace(-1, 1, shape[1]))[None, :]
    level = level + 3 - 10 * depth**1.8 - 6 * side**5 + 1.4 * noise(rng, (1, shape[1]), 12, 1e-3)
    received = speckle(rng, level) + 4
    grey = np.clip((received + DYNAMIC_RANGE) / DYNAMIC_RANGE, 0, 1) ** 1.35 * 255
    frame = np.zeros((HEIGHT, WIDTH), np.uint8)
    frame[MARGIN:-MARGIN, MARGIN:-MARGIN] = np.rint(cv2.GaussianBlur(grey, (0, 0), 0.6)).astype(np.uint8)
    return frame


def main(folder: Path) -> None:
    """Write all samples into a folder."""
    for name, (seed, lesion) in SAMPLES.items():
        if not cv2.imwrite(str(folder / name), make_sample(seed, lesion), [cv2.IMWRITE_PNG_COMPRESSION, 9]):
            raise OSError(f"{folder / name} cannot be written")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)
