"""A snapshot as the app writes it, of discs that are easy to learn."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray


def write_snapshot(
    folder: Path, train: int = 14, held_out: int = 4, seed: int = 0, zoom: int = 1, spoil_held_out: bool = False
) -> Path:
    """Bright discs in noise, 40 x 48 pixels times `zoom`; two images of each group."""
    items = []
    for number in range(train + held_out):
        rng = np.random.default_rng((seed, number))
        mask = np.zeros((40, 48), np.uint8)
        cv2.circle(mask, (int(rng.integers(14, 34)), int(rng.integers(12, 28))), 9, 255, -1)
        image = rng.integers(0, 90, (40, 48, 3), np.uint8) + (mask // 2)[..., None]
        image, mask = (pixels.repeat(zoom, axis=0).repeat(zoom, axis=1) for pixels in (image, mask))
        side = "train" if number < train else "held_out"
        row = {
            "image": _store(folder / "images", image),
            "mask": _store(folder / "masks", 255 - mask if spoil_held_out and side == "held_out" else mask),
            "source_sha256": f"{seed:032x}{number:032x}",
            "source_id": number,
            "frame": 0,
            "group": f"group {number // 2}",
            "side": side,
            "weight": 1.0 if number % 3 else 0.5,
        }
        items.append(row)
    (folder / "manifest.json").write_text(json.dumps({"schema": 1, "label": {"name": "Lesion"}, "items": items}))
    return folder


def _store(folder: Path, pixels: NDArray[np.uint8]) -> str:
    folder.mkdir(parents=True, exist_ok=True)
    content = cv2.imencode(".png", pixels)[1].tobytes()
    path = folder / f"{hashlib.sha256(content).hexdigest()}.png"
    path.write_bytes(content)
    return f"{folder.name}/{path.name}"
