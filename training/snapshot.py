"""The frozen snapshot of a Workspace that a model is fine-tuned on, as `app.storage.snapshot` writes it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from training.dataset import Pair

SCHEMA = 1
TRAIN, HELD_OUT = "train", "held_out"


@dataclass(frozen=True)
class Item:
    """One accepted mask.

    Attributes:
        pair: Image and mask.
        source_sha256: Hash of the file that the image comes from.
        source_id: Its number in the Workspace.
        frame: Index of the Frame in that file.
        group: The same for all that may be of one patient.
        weight: How much it counts in training, above 0.
    """

    pair: Pair
    source_sha256: str
    source_id: int
    frame: int
    group: str
    weight: float


@dataclass(frozen=True)
class Snapshot:
    """A snapshot on disk.

    Attributes:
        sha256: Of its manifest, and so of all that it names.
        label: What is outlined.
        train: What may be learned from.
        held_out: What nothing looks at before the gate, but for a curve that decides nothing.
    """

    sha256: str
    label: str
    train: tuple[Item, ...]
    held_out: tuple[Item, ...]


def read_snapshot(folder: Path, check: Callable[[], None] = lambda: None) -> Snapshot:
    """Read a snapshot and verify every file of it.

    Args:
        folder: Where it is.
        check: Called before each file; what it raises ends the reading.

    Raises:
        ValueError: It is damaged, incomplete, or of another version.
        OSError: A file cannot be read.
    """
    content = (folder / "manifest.json").read_bytes()
    try:
        manifest = json.loads(content)
        if manifest["schema"] != SCHEMA:
            raise ValueError(f"its schema is {manifest['schema']}")  # noqa: TRY301 - one sentence for all
        sides: dict[str, list[Item]] = {TRAIN: [], HELD_OUT: []}
        for row in manifest["items"]:
            pair = Pair(folder / row["image"], folder / row["mask"], row["side"])
            about = (row["source_sha256"], row["source_id"], row["frame"], row["group"], float(row["weight"]))
            sides[row["side"]].append(Item(pair, *about))
        label = str(manifest["label"]["name"])
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f"{folder} holds no snapshot that this version can read ({error}); write it again") from error
    for path in sorted(
        {path for items in sides.values() for item in items for path in (item.pair.image, item.pair.mask)}
    ):
        check()
        if hashlib.sha256(path.read_bytes()).hexdigest() != path.stem:
            raise ValueError(f"{path} is damaged; write the snapshot again")
    if {item.group for item in sides[TRAIN]} & {item.group for item in sides[HELD_OUT]}:
        raise ValueError(f"{folder} holds out images of patients that are to be learned from; write it again")
    return Snapshot(hashlib.sha256(content).hexdigest(), label, tuple(sides[TRAIN]), tuple(sides[HELD_OUT]))
