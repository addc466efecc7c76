"""Trains and scores the classifier that tells ultrasound, endoscopy and dermoscopy apart (`wavegms_core.modality`)."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from training.dataset import Pair, Source, split_data
from wavegms_core.modality import MODALITIES, SCHEMA, ModalityClassifier, image_features

SOURCES = (
    Source("ultrasound_busi/train"),
    Source("ultrasound_busi/normal"),
    Source("ultrasound_busbra/dev"),
    Source("endoscopy_kvasir_seg/train", near_duplicate_bits=40),
    Source("dermoscopy_isic2017/train", near_duplicate_bits=24),
)
SEED = 2333
MONITOR, HELD_OUT = 0.06, 0.12
RIDGE = 3.0
THRESHOLD = 0.9
NEWTON_STEPS = 50

Colours = NDArray[np.float32]

log = logging.getLogger(__name__)


def train_modality(data: Path, out: Path) -> dict[str, Any]:
    """Train on the training parts of `SOURCES`, write the classifier to `out` with its held-out score, and return that.

    Args:
        data: Folder that holds the folders of `SOURCES`.
        out: JSON file to write.
    """
    parts = split_data(data, SOURCES, (MONITOR, HELD_OUT), SEED)
    rng = np.random.default_rng(SEED)
    features, classes = [], []
    for number, pair in enumerate(parts["train"]):
        if number % 500 == 0:
            log.info("features: %d of %d images", number, len(parts["train"]))
        rgb, modality = pair.read_image(), modality_of(pair)
        for image in (rgb, varied(rgb, modality, rng)):
            features.append(image_features(image))
            classes.append(MODALITIES.index(modality))
    x, y = np.asarray(features), np.asarray(classes)
    mean, scale = x.mean(axis=0), x.std(axis=0) + 1e-6
    weights = fit_logistic((x - mean) / scale, y, RIDGE)
    content: dict[str, Any] = {
        "schema": SCHEMA,
        "modalities": list(MODALITIES),
        "threshold": THRESHOLD,
        "mean": _rounded(mean),
        "scale": _rounded(scale),
        "weights": [_rounded(row) for row in weights[:, :-1]],
        "bias": _rounded(weights[:, -1]),
        "training": {
            "sources": {source.folder: source.near_duplicate_bits for source in SOURCES},
            "seed": SEED,
            "images": {part: len(pairs) for part, pairs in parts.items()},
        },
    }
    _write(out, content)
    # The score is that of the file, rounding included, so that whoever reads it can reproduce it.
    content["held_out"] = score_modality(ModalityClassifier.read(out), parts["held_out"])
    _write(out, content)
    return dict(content["held_out"])


def score_modality(classifier: ModalityClassifier, pairs: Sequence[Pair]) -> dict[str, Any]:
    """How often a classifier is right.

    Returns:
        `images`, `accuracy`, `sure` (share of images whose probability reaches the threshold), `accuracy_where_sure`,
        and `confusion`: for each true modality how many images were taken for which.
    """
    confusion = {true: dict.fromkeys(MODALITIES, 0) for true in MODALITIES}
    right, sure, right_where_sure = 0, 0, 0
    for pair in pairs:
        true = modality_of(pair)
        found, probability = classifier.classify(pair.read_image())
        confusion[true][found] += 1
        right += found == true
        sure += probability >= classifier.threshold
        right_where_sure += found == true and probability >= classifier.threshold
    return {
        "images": len(pairs),
        "accuracy": round(right / len(pairs), 4),
        "sure": round(sure / len(pairs), 4),
        "accuracy_where_sure": round(right_where_sure / max(1, sure), 4),
        "confusion": confusion,
    }


def modality_of(pair: Pair) -> str:
    """What a pair shows, which is how its source's name begins."""
    return pair.subset.partition("_")[0]


def fit_logistic(x: NDArray[np.float64], y: NDArray[np.int64], ridge: float) -> NDArray[np.float64]:
    """Multinomial logistic regression by Newton's method.

    Minimises the sum of the cross-entropies, in which every class counts the same however many examples it has, plus
    half of `ridge` times the squared weights.

    Args:
        x: Shape (N, F).
        y: Shape (N,), class of each example, every one of 0..K-1 present.
        ridge: > 0; the bias is left alone, but for what makes the minimum unique.

    Returns:
        Shape (K, F + 1): weights and, last, the bias.
    """
    inputs = np.c_[x, np.ones(len(x))]
    counts = np.bincount(y)
    classes, terms = len(counts), inputs.shape[1]
    share = (len(y) / classes / counts)[y]
    target = np.eye(classes)[y]
    penalty = np.full(terms, ridge)
    penalty[-1] = 1e-6
    weights = np.zeros((classes, terms))
    for _ in range(NEWTON_STEPS):
        scores = inputs @ weights.T
        powers = np.exp(scores - scores.max(axis=1, keepdims=True))
        probability = powers / powers.sum(axis=1, keepdims=True)
        gradient = ((probability - target) * share[:, None]).T @ inputs + weights * penalty
        hessian = np.diag(np.tile(penalty, classes)).reshape(classes, terms, classes, terms)
        for a in range(classes):
            for b in range(classes):
                curvature = share * probability[:, a] * ((a == b) - probability[:, b])
                hessian[a, :, b] += inputs.T @ (inputs * curvature[:, None])
        step = np.linalg.solve(hessian.reshape(classes * terms, -1), gradient.ravel()).reshape(classes, terms)
        weights -= step
        if np.abs(step).max() < 1e-8:
            return weights
    raise ValueError(f"the regression did not converge in {NEWTON_STEPS} steps")


def varied(rgb: NDArray[np.uint8], modality: str, rng: np.random.Generator) -> NDArray[np.uint8]:
    """The image as another device might show it: another part, exposure and colours, with margins or a round field.

    Ultrasound may get a tint or patches of colour Doppler, which the training images lack.
    """
    height, width = rgb.shape[:2]
    share = rng.uniform(0.55, 1)
    rows, columns = int(height * share), int(width * share)
    top, left = rng.integers(height - rows + 1), rng.integers(width - columns + 1)
    image: Colours = rgb[top : top + rows, left : left + columns].astype(np.float32) / np.float32(255)
    image **= rng.uniform(0.7, 1.4)
    if modality == "ultrasound":
        image = _with_doppler(_tinted(image, rng), rng)
    else:
        image = _in_round_field(image * rng.uniform(0.85, 1.15, 3).astype(np.float32), rng)
    if rng.random() < 0.3:
        above, below, before, after = (rng.uniform(0, 0.4, 4) * (rows, rows, columns, columns)).astype(int).tolist()
        image = np.asarray(cv2.copyMakeBorder(image, above, below, before, after, cv2.BORDER_CONSTANT), np.float32)
    return np.rint(np.clip(image, 0, 1) * 255).astype(np.uint8)


def _tinted(image: Colours, rng: np.random.Generator) -> Colours:
    if rng.random() > 0.25:
        return image
    tint = np.array([1, rng.uniform(0.6, 1), rng.uniform(0.3, 1)], np.float32)
    return image * (rng.permutation(tint) if rng.random() < 0.3 else tint)


def _with_doppler(image: Colours, rng: np.random.Generator) -> Colours:
    if rng.random() > 0.35:
        return image
    patches = np.zeros(image.shape[:2], np.uint8)
    for _ in range(rng.integers(1, 12)):
        centre = int(rng.integers(image.shape[1])), int(rng.integers(image.shape[0]))
        axes = int(rng.integers(4, 50)), int(rng.integers(3, 24))
        cv2.ellipse(patches, centre, axes, float(rng.uniform(0, 180)), 0, 360, 1, cv2.FILLED)
    colour = rng.choice(np.array([[1, 0, 0], [0, 0.1, 1], [1, 0.6, 0], [1, 1, 0.2], [0.2, 0.6, 1]], np.float32))
    return np.where(patches[..., None], colour * (0.5 + 0.5 * image), image).astype(np.float32)


def _in_round_field(image: Colours, rng: np.random.Generator) -> Colours:
    if rng.random() > 0.3:
        return image
    height, width = image.shape[:2]
    field = np.zeros((height, width), np.uint8)
    axes = int(width * rng.uniform(0.45, 0.62)), int(height * rng.uniform(0.45, 0.62))
    cv2.ellipse(field, (width // 2, height // 2), axes, 0, 0, 360, 1, cv2.FILLED)
    return image * field[..., None]


def _rounded(values: NDArray[np.float64]) -> list[float]:
    return [float(f"{value:.6g}") for value in values]


def _write(path: Path, content: dict[str, Any]) -> None:
    lines = (f"  {json.dumps(name)}: {json.dumps(value)}" for name, value in content.items())
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
