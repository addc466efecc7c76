"""Model bundles: a directory `model.json` + `weights.safetensors` + `CARD.md`, immutable once written.

No torch here: the window process reads bundles too.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

SCHEMA = 1
MODEL_FILE, WEIGHTS_FILE, CARD_FILE = "model.json", "weights.safetensors", "CARD.md"
FAILURES_FILE = "failures.png"


class BundleError(Exception):
    """A bundle is missing, damaged or of a kind this version does not know; the message is fit for the user."""


@dataclass(frozen=True)
class ModelDescription:
    """What `model.json` says.

    Attributes:
        id: Name of the bundle's directory; unique in a model library.
        name: What the user reads.
        modality: `ultrasound`, `endoscopy` or `dermoscopy`.
        label: What is outlined, for example `lesion`.
        architecture: `WaveGMSConfig.to_json()`.
        input_size: Side of the square model input, in pixels, a multiple of 8.
        flip_average: Whether the probability map is the mean over the image and its horizontal mirror.
        threshold: Probability at and above which a pixel belongs to the proposed mask, in (0, 1).
        training: How it was made: recipe, data, split, counts.
        scores: Held-out results, each with data, n and metric.
        weights_sha256: Hash of `weights.safetensors`, lower-case hex.
    """

    id: str
    name: str
    modality: str
    label: str
    architecture: Mapping[str, Any]
    input_size: int
    flip_average: bool
    threshold: float
    training: Mapping[str, Any]
    scores: Mapping[str, Any]
    weights_sha256: str

    def __post_init__(self) -> None:
        if self.input_size <= 0 or self.input_size % 8:
            raise ValueError(f"input_size must be a positive multiple of 8, found {self.input_size}")
        if not 0 < self.threshold < 1:
            raise ValueError(f"threshold must lie between 0 and 1, found {self.threshold}")


@dataclass(frozen=True)
class Bundle:
    """A bundle on disk whose hash was verified."""

    folder: Path
    description: ModelDescription

    @property
    def weights_path(self) -> Path:
        return self.folder / WEIGHTS_FILE


def read_bundle(folder: Path) -> Bundle:
    """Read `model.json` and verify the hash of the weights.

    Raises:
        BundleError: A file is missing or unreadable, the schema is unknown, or the hash does not match.
    """
    try:
        data = json.loads((folder / MODEL_FILE).read_text(encoding="utf-8"))
        digest = weights_sha256((folder / WEIGHTS_FILE).read_bytes())
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise BundleError(f"The model in {folder} cannot be read ({error}). Install it again.") from error
    if not isinstance(data, dict) or data.pop("schema", None) != SCHEMA:
        raise BundleError(f"The model in {folder} was written by another version of WaveMask. Update WaveMask.")
    try:
        description = ModelDescription(**data)
    except (TypeError, ValueError) as error:
        raise BundleError(f"The model in {folder} is not described correctly ({error}). Install it again.") from error
    if digest != description.weights_sha256:
        raise BundleError(f"The weights of the model in {folder} are damaged or were changed. Install it again.")
    return Bundle(folder, description)


def write_bundle(
    parent: Path, description: ModelDescription, weights: bytes, card: str, failures: bytes | None = None
) -> Bundle:
    """Write a bundle as `parent/<id>`, complete or not at all.

    Args:
        parent: The model library's folder; made where missing.
        description: Its `weights_sha256` must be that of `weights`.
        weights: Content of `weights.safetensors`.
        card: Content of `CARD.md`.
        failures: Content of `failures.png`, which the card may show.

    Raises:
        BundleError: The id is taken (bundles are immutable), or the folder cannot be written.
    """
    target = parent / description.id
    if target.exists():
        raise BundleError(f"A model called {description.id} exists in {parent}. Choose another name.")
    try:
        parent.mkdir(parents=True, exist_ok=True)
        staging = Path(tempfile.mkdtemp(prefix=f".{description.id}-", dir=parent))
    except OSError as error:
        raise BundleError(f"Models cannot be written to {parent} ({error}).") from error
    try:
        model = json.dumps({"schema": SCHEMA, **asdict(description)}, indent=2, ensure_ascii=False) + "\n"
        contents = {MODEL_FILE: model.encode(), WEIGHTS_FILE: weights, CARD_FILE: card.encode()}
        if failures:
            contents[FAILURES_FILE] = failures
        for name, content in contents.items():
            with (staging / name).open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
        staging.chmod(0o755)
        staging.rename(target)
    except OSError as error:
        shutil.rmtree(staging, ignore_errors=True)
        raise BundleError(f"The model {description.id} cannot be written to {parent} ({error}).") from error
    return read_bundle(target)


def weights_sha256(weights: bytes) -> str:
    """Hash that identifies the weights of a bundle."""
    return hashlib.sha256(weights).hexdigest()
