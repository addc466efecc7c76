"""What kind of image a Frame is, told by its colours and layout: ultrasound, endoscopy or dermoscopy.

Multinomial logistic regression on a few dozen fixed features of a thumbnail, a few milliseconds for any size. Only
NumPy and OpenCV here: the window process uses it. `training/modality.py` makes the file that it reads.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Self

import cv2
import numpy as np
from numpy.typing import NDArray

SCHEMA: Final = 1
MODALITIES: Final = ("ultrasound", "endoscopy", "dermoscopy")

_SIDE: Final = 64
# Where value (the largest channel, 0..1) is at most this there is no tissue: margins, panels, the surround of an
# endoscope's field of view.
_DARK: Final = 0.12
_MOSTLY_DARK: Final = 0.97
_SATURATION_EDGES: Final = np.array([0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.65, 0.8, 1.01])
_VALUE_EDGES: Final = np.array([0, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95, 1.01])
# In degrees, finer where skin and mucosa are.
_HUE_EDGES: Final = np.array([0, 6, 12, 18, 24, 30, 40, 60, 120, 200, 280, 330, 345, 353, 361])

_Y, _X = np.mgrid[:_SIDE, :_SIDE] / (_SIDE - 1) - 0.5
_EDGE: Final = np.maximum(np.abs(_Y), np.abs(_X)) > 0.42
_CORNERS: Final = np.minimum(np.abs(_Y), np.abs(_X)) > 0.36
_CENTRE: Final = np.hypot(_Y, _X) < 0.2
_RING: Final = np.hypot(_Y, _X) > 0.33


@dataclass(frozen=True, eq=False)
class ModalityClassifier:
    """The classifier.

    Attributes:
        threshold: Probability from which on its answer is to be trusted, in (0, 1).
        mean: Of each feature over the training images, shape (F,).
        scale: Standard deviation likewise, > 0.
        weights: Of the standardised features, shape (3, F), in the order of `MODALITIES`.
        bias: Shape (3,).
    """

    threshold: float
    mean: NDArray[np.float64]
    scale: NDArray[np.float64]
    weights: NDArray[np.float64]
    bias: NDArray[np.float64]

    def __post_init__(self) -> None:
        count = self.mean.size
        shapes = (self.mean.shape, self.scale.shape, self.weights.shape, self.bias.shape)
        if shapes != ((count,), (count,), (len(MODALITIES), count), (len(MODALITIES),)):
            raise ValueError(f"mean, scale, weights and bias do not fit each other: {shapes}")
        if not 0 < self.threshold < 1 or not (self.scale > 0).all():
            raise ValueError("threshold must lie between 0 and 1, and every scale above 0")

    @classmethod
    def read(cls, path: Path) -> Self:
        """Read the JSON file that `training/modality.py` writes.

        Raises:
            OSError: The file cannot be read.
            ValueError: It is damaged, or was written for other features or modalities.
        """
        data: Any = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(data, dict) or (data.get("schema"), data.get("modalities")) != (SCHEMA, list(MODALITIES)):
            raise ValueError(f"{path} is no classifier of {MODALITIES} of schema {SCHEMA}")
        try:
            arrays = (np.asarray(data[name], np.float64) for name in ("mean", "scale", "weights", "bias"))
            classifier = cls(float(data["threshold"]), *arrays)
        except (KeyError, TypeError, ValueError) as error:
            raise ValueError(f"{path} is damaged: {error}") from error
        if classifier.mean.size != FEATURES:
            raise ValueError(f"{path} weighs {classifier.mean.size} features, there are {FEATURES}")
        return classifier

    def probabilities(self, features: NDArray[np.float64]) -> NDArray[np.float64]:
        """Probability of each of `MODALITIES`, shape (..., 3), for `image_features`, shape (..., F)."""
        scores = (features - self.mean) / self.scale @ self.weights.T + self.bias
        powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
        return np.asarray(powers / powers.sum(axis=-1, keepdims=True))

    def classify(self, rgb: NDArray[np.uint8]) -> tuple[str, float]:
        """The most probable of `MODALITIES` for an image of shape (H, W, 3), uint8, sRGB, and its probability.

        An image that is dark almost everywhere shows nothing to go by: then each of them is equally probable.
        """
        features = image_features(rgb)
        probabilities = self.probabilities(features)
        best = int(probabilities.argmax())
        seen = features[0] <= _MOSTLY_DARK
        return MODALITIES[best], float(probabilities[best]) if seen else 1 / len(MODALITIES)


def image_features(rgb: NDArray[np.uint8]) -> NDArray[np.float64]:
    """Fixed features of an image of shape (H, W, 3), uint8, sRGB, of any size: shape (F,)."""
    small = _thumbnail(rgb)
    value, chroma = small.max(axis=2), np.ptp(small, axis=2)
    hue, saturation = cv2.cvtColor(small, cv2.COLOR_RGB2HSV)[..., 0], chroma / np.maximum(value, 1e-3)
    light = small.mean(axis=2)
    red_green, yellow_blue = small[..., 0] - small[..., 1], small[..., :2].mean(axis=2) - small[..., 2]
    lit = value > _DARK
    dark = 1 - lit
    if not lit.any():
        lit[:] = True

    features = [dark.mean(), dark[_EDGE].mean(), dark[_CORNERS].mean(), value[_CORNERS].mean(), value.mean()]
    features += _shares(saturation[lit], _SATURATION_EDGES) + _shares(value[lit], _VALUE_EDGES)
    hues = np.histogram(hue[lit], _HUE_EDGES, weights=chroma[lit])[0] / lit.sum()
    features += [float(root) for root in np.sqrt(hues)]
    for opponent in (red_green, yellow_blue):
        # A tinted grey image has colours, but they follow its brightness; what does not is tissue, or colour Doppler.
        features += [opponent[lit].mean(), opponent[lit].std(), _unexplained(opponent[lit], light[lit])]
    for channel in (light, red_green, yellow_blue):
        features.append(_mean(channel[lit & _CENTRE]) - _mean(channel[lit & _RING]))
    coarse = cv2.resize(light, (_SIDE // 4, _SIDE // 4), interpolation=cv2.INTER_AREA)
    features += [np.log(_roughness(light) + 1e-3), np.log(_roughness(coarse) + 1e-3)]
    highlights = (value > 0.95) & (saturation < 0.15)
    features.append(np.sqrt(highlights.mean()))
    return np.asarray(features, np.float64)


def _thumbnail(rgb: NDArray[np.uint8]) -> NDArray[np.float32]:
    # Skipping pixels first keeps a 24-megapixel image as quick as a small one.
    step = max(1, min(rgb.shape[:2]) // (4 * _SIDE))
    small = cv2.resize(rgb[::step, ::step], (_SIDE, _SIDE), interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.float32) / np.float32(255)


def _shares(values: NDArray[np.float32], edges: NDArray[np.float64]) -> list[float]:
    counts: list[float] = (np.histogram(values, edges)[0] / values.size).tolist()
    return counts


def _unexplained(values: NDArray[np.float32], light: NDArray[np.float32]) -> float:
    """Root mean square of what a parabola over `light` leaves of `values`."""
    terms = np.stack((np.ones_like(light), light, light * light), axis=1)
    left = values - terms @ np.linalg.lstsq(terms, values, rcond=None)[0]
    return float(np.sqrt(np.mean(left * left)))


def _mean(values: NDArray[np.float32]) -> float:
    return float(values.mean()) if values.size else 0.0


def _roughness(light: NDArray[np.float32]) -> float:
    """Mean difference of neighbouring pixels."""
    return float(np.abs(np.diff(light, axis=0)).mean() + np.abs(np.diff(light, axis=1)).mean())


FEATURES: Final = image_features(np.zeros((1, 1, 3), np.uint8)).size
