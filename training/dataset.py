"""Pairs of image and mask on disk, near-duplicate groups, and the split."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from wavegms_core.preprocessing import to_model_input

Part = Literal["train", "monitor", "held_out"]

HASH_SIDE = 16
# Of 256 bits. Unrelated breast ultrasound images differ in about 128; in BUSI the count of pairs stays flat between
# 44 and 56 bits (156 to 163 pairs), so any cut there finds the same near-duplicates.
NEAR_DUPLICATE_BITS = 56


@dataclass(frozen=True)
class Pair:
    """An image file, its mask file and the subset (folder) both come from."""

    image: Path
    mask: Path
    subset: str

    def read_image(self) -> NDArray[np.uint8]:
        """See `read_rgb`."""
        return read_rgb(self.image)

    def read_mask(self) -> NDArray[np.bool_]:
        """Shape (H, W); pixels above half of the range belong to the mask. An empty mask is legal.

        Raises:
            ValueError: The file cannot be decoded.
        """
        return _decode(self.mask, cv2.IMREAD_GRAYSCALE) > 127


def read_rgb(path: Path) -> NDArray[np.uint8]:
    """An image file as (H, W, 3), RGB.

    Raises:
        ValueError: The file cannot be decoded.
    """
    return np.asarray(cv2.cvtColor(_decode(path, cv2.IMREAD_COLOR), cv2.COLOR_BGR2RGB), dtype=np.uint8)


def _decode(path: Path, mode: int) -> NDArray[np.uint8]:
    # Through bytes, because cv2.imread cannot open paths outside the system code page on Windows.
    try:
        array = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), mode)
    except cv2.error as error:
        raise ValueError(f"{path} is empty, or has more pixels than can be decoded") from error
    if array is None:
        raise ValueError(f"{path} is not an image that can be decoded")
    return np.asarray(array, dtype=np.uint8)


def find_pairs(root: Path, subset: str) -> list[Pair]:
    """Pairs of `root/subset/images/*` with the masks of the same stem in `root/subset/masks`, sorted by name.

    Raises:
        ValueError: The folder holds no image, or an image has no mask.
    """
    images = sorted(path for path in (root / subset / "images").glob("*") if path.is_file())
    masks = {path.stem: path for path in (root / subset / "masks").glob("*")}
    missing = [path.name for path in images if path.stem not in masks]
    if not images or missing:
        raise ValueError(
            f"{root / subset} must hold images/ and masks/ with the same stems; without mask: {missing[:5]}"
        )
    return [Pair(path, masks[path.stem], subset) for path in images]


def difference_hash(rgb: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """256-bit difference hash: whether each cell of a 16x17 grid is brighter than its left neighbour."""
    grey = cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY)
    cells = cv2.resize(grey, (HASH_SIDE + 1, HASH_SIDE), interpolation=cv2.INTER_AREA).astype(np.int16)
    return np.asarray(cells[:, 1:] > cells[:, :-1]).ravel()


def near_duplicate_groups(hashes: Sequence[NDArray[np.bool_]]) -> list[int]:
    """Group index of every hash; two images are in one group when a chain of near-duplicates joins them."""
    bits = np.asarray(hashes, dtype=np.float32)
    distance = bits @ (1 - bits).T + (1 - bits) @ bits.T
    group = list(range(len(hashes)))

    def root(index: int) -> int:
        while group[index] != index:
            group[index] = index = group[group[index]]
        return index

    for first, second in np.argwhere(np.triu(distance <= NEAR_DUPLICATE_BITS, k=1)):
        group[root(int(second))] = root(int(first))
    return [root(index) for index in range(len(hashes))]


def split_by_group(
    pairs: Sequence[Pair], groups: Sequence[int], fractions: tuple[float, float], seed: int
) -> list[Part]:
    """Part of every pair; a group is never divided, and each subset is divided in the same proportions.

    Args:
        pairs: What to split.
        groups: Group index of every pair.
        fractions: Share of the images that goes to (monitor, held_out); the rest is for training.
        seed: Fixes the order in which groups are drawn.
    """
    rng = np.random.default_rng(seed)
    members: dict[int, list[int]] = {}
    for index, group in enumerate(groups):
        members.setdefault(group, []).append(index)
    parts: list[Part] = ["train"] * len(pairs)
    for subset in sorted({pair.subset for pair in pairs}):
        own = [group for group, indices in members.items() if pairs[indices[0]].subset == subset]
        total = sum(len(members[group]) for group in own)
        wanted: list[tuple[Part, float]] = [("held_out", fractions[1] * total), ("monitor", fractions[0] * total)]
        for group in rng.permutation(own):
            while wanted and wanted[0][1] <= 0:
                wanted.pop(0)
            if not wanted:
                break
            part, left = wanted[0]
            for index in members[group]:
                parts[index] = part
            wanted[0] = (part, left - len(members[group]))
    return parts


def load_squares(pairs: Sequence[Pair], size: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Read pairs at the model's input size.

    Returns:
        Images (N, size, size, 3) uint8 and masks (N, size, size) uint8 in {0, 1}, resized by nearest neighbour.
    """
    images = np.empty((len(pairs), size, size, 3), np.uint8)
    masks = np.empty((len(pairs), size, size), np.uint8)
    for index, pair in enumerate(pairs):
        images[index] = to_model_input(pair.read_image(), size)
        mask = pair.read_mask().astype(np.uint8)
        masks[index] = cv2.resize(mask, (size, size), interpolation=cv2.INTER_NEAREST_EXACT)
    return images, masks
