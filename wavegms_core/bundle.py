"""Model bundles: a directory `model.json` + `weights.safetensors` + `CARD.md`, immutable once written.

No torch here: the window process reads bundles too.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, get_origin, get_type_hints

SCHEMA = 1
MODEL_FILE, WEIGHTS_FILE, CARD_FILE = "model.json", "weights.safetensors", "CARD.md"
FAILURES_FILE = "failures.png"

# In pixels; more than any model here has, and little enough for every machine. One from elsewhere that asked for more
# would take the proposing process down each time it is tried.
LARGEST_INPUT = 1024

# Ids are names of folders, on every system.
BUNDLE_ID = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]{0,118}[A-Za-z0-9])?")


class BundleError(Exception):
    """A bundle is missing, damaged or of a kind this version does not know; the message is fit for the user."""


@dataclass(frozen=True)
class ModelDescription:
    """What `model.json` says.

    Attributes:
        id: Name of the bundle's directory; unique in a model library. At most 120 letters, digits and `._-`.
        name: What the user reads.
        modality: `ultrasound`, `endoscopy` or `dermoscopy`.
        label: What is outlined, for example `lesion`.
        architecture: `WaveGMSConfig.to_json()`.
        input_size: Side of the square model input, in pixels, a multiple of 8 up to `LARGEST_INPUT`.
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
        # It is read from files that came from anywhere.
        if wrong := [name for name, kind in _KINDS.items() if not isinstance(getattr(self, name), kind)]:
            raise ValueError(f"of another type than expected: {', '.join(wrong)}")
        if not BUNDLE_ID.fullmatch(self.id):
            raise ValueError(f"id must be the name of a folder, found {self.id!r:.50}")
        if not 0 < self.input_size <= LARGEST_INPUT or self.input_size % 8:
            raise ValueError(f"input_size must be a multiple of 8 up to {LARGEST_INPUT}, found {self.input_size}")
        if not 0 < self.threshold < 1:
            raise ValueError(f"threshold must lie between 0 and 1, found {self.threshold}")

    @property
    def runs(self) -> list[Mapping[str, Any]]:
        """What each Training run says that led to it, the last one last, see `docs/training.md`."""
        runs = self.training.get("fine_tuned")
        return [run for run in runs if isinstance(run, dict)] if isinstance(runs, list) else []

    @property
    def trained_on(self) -> frozenset[str]:
        """SHA-256 of the files that it learned from in Training runs, as far as it says so."""
        known = self.training.get("trained_on")
        return frozenset(one for one in known if isinstance(one, str)) if isinstance(known, list) else frozenset()


_KINDS = {name: get_origin(kind) or kind for name, kind in get_type_hints(ModelDescription).items()}


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
    except RecursionError as error:
        raise BundleError(
            f"The model in {folder} is not described correctly (nested too deep). Install it again."
        ) from error
    except (OSError, ValueError) as error:
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
