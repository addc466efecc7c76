"""Bundles that are whole but for a network: made in a moment, and without torch."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
from safetensors.numpy import save

from wavegms_core.bundle import Bundle, ModelDescription, weights_sha256, write_bundle
from wavegms_core.config import WaveGMSConfig


def write(
    parent: Path, bundle_id: str, modality: str = "ultrasound", label: str = "lesion", seed: int = 0, **changes: Any
) -> Bundle:
    """Write a bundle; another `seed` makes other weights."""
    weights = save({"weight": np.full((2, 3), seed, np.float16)})
    fields = {
        "id": bundle_id,
        "name": modality.capitalize(),
        "modality": modality,
        "label": label,
        "architecture": WaveGMSConfig().to_json(),
        "input_size": 64,
        "flip_average": True,
        "threshold": 0.5,
        "training": {},
        "scores": {},
        "weights_sha256": weights_sha256(weights),
    }
    return write_bundle(parent, ModelDescription(**fields | changes), weights, f"# {bundle_id}\n")


def run_of(parent_id: str, train: int = 24, groups: int = 9) -> dict[str, Any]:
    """What a bundle says of the Training run that made it."""
    run = {
        "parent": parent_id,
        "began": "2026-11-14T09:30:00",
        "images": {"train": train, "held_out": 6},
        "groups": {"train": groups, "held_out": 3},
    }
    return {"fine_tuned": [run], "trained_on": ["0" * 64]}


def verdict(path: Path, better: bool = True, dice: float | None = 0.84) -> Path:
    """Write the verdict of a run."""
    compared = {"current": 0.8, "candidate": dice} if dice else None
    said = {"better": better, "reason": "Dice rises by 4 points.", "dice": compared}
    path.write_text(json.dumps({"verdict": said, "held_out_sha256": "ab" * 32}))
    return path
