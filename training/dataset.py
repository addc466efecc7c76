"""Pairs of image and mask on disk, near-duplicate groups, and the split."""

from __future__ import annotations

import logging
import zlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from training.name_lists import read_name_lists
from wavegms_core.preprocessing import to_model_input

log = logging.getLogger(__name__)

Part = Literal["train", "monitor", "held_out"]

HASH_SIDE = 16
IMAGE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".webp"})


@dataclass(frozen=True)
class Source:
    """One folder of pairs, as a recipe names it.

    Attributes:
        folder: Below the data root; holds `images/` and `masks/`. Folders with the same first part (`busi/train`,
            `busi/normal`) may hold near-duplicates of each other, and are grouped together.
        repeat: How often an epoch draws each image, on average; 0.5 draws a new half every epoch.
        near_duplicate_bits: Images whose difference hashes differ in at most this many of 256 bits are one group.
            Unrelated images differ in about 120. In BUSI the count of pairs stays flat from 44 to 56 bits, which
            makes 56 a safe cut; skin lesions in the middle of plain skin look alike to the hash, and need a lower one.
        name_lists: A file of the published layout beside `images/` that lists training and test images by name; then
            the test list is what is held out, whatever `held_out` says.
    """

    folder: str
    repeat: float = 1.0
    near_duplicate_bits: int = 56
    name_lists: str | None = None

    @property
    def family(self) -> str:
        """Name shared by the folders that are grouped together."""
        return self.folder.split("/")[0]


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
            ValueError: The file cannot be decoded, or holds something and nothing above half of the range, as a mask of
                0 and 1 does.
        """
        grey = _decode(self.mask, cv2.IMREAD_GRAYSCALE)
        if 0 < grey.max() <= 127:
            raise ValueError(f"{self.mask} must hold 0 and 255, found nothing above {grey.max()}; multiply it")
        return grey > 127


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
    """Pairs of the images in `root/subset/images` with their masks in `root/subset/masks`, sorted by name.

    The mask of `x.jpg` is called `x`, or `x_segmentation` as in HAM10000, with the suffix of any image format. Hidden
    files and files of other kinds are passed over.

    Raises:
        ValueError: The folder holds no image, or an image has no mask or more than one, or two images share a stem, so
            that it is not known whose mask it is.
    """
    images = _image_files(root / subset / "images")
    masks: dict[str, list[Path]] = {}
    for path in _image_files(root / subset / "masks"):
        masks.setdefault(path.stem, []).append(path)
    found = [masks.get(path.stem, []) + masks.get(f"{path.stem}_segmentation", []) for path in images]
    missing = [path.name for path, own in zip(images, found, strict=True) if not own]
    if not images or missing:
        raise ValueError(
            f"{root / subset} must hold images/ and masks/ with the same stems, found {len(images)} images and "
            f"{len(missing)} of them without mask: {missing[:5]}"
        )
    ambiguous = [path.name for own in found if len(own) > 1 for path in own]
    if ambiguous:
        raise ValueError(f"{root / subset} holds more than one mask of an image: {ambiguous[:5]}")
    counts = Counter(path.stem for path in images)
    shared = [path.name for path in images if counts[path.stem] > 1]
    if shared:
        raise ValueError(f"{root / subset} holds images of the same stem: {shared[:5]}")
    return [Pair(path, mask, subset) for path, (mask,) in zip(images, found, strict=True)]


def _image_files(folder: Path) -> list[Path]:
    return sorted(
        path
        for path in folder.glob("*")
        if path.suffix.lower() in IMAGE_SUFFIXES and not path.name.startswith(".") and path.is_file()
    )


def difference_hash(rgb: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """256-bit difference hash: whether each cell of a 16x17 grid is brighter than its left neighbour."""
    grey = cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY)
    cells = cv2.resize(grey, (HASH_SIDE + 1, HASH_SIDE), interpolation=cv2.INTER_AREA).astype(np.int16)
    return np.asarray(cells[:, 1:] > cells[:, :-1]).ravel()


def near_duplicate_groups(hashes: Sequence[NDArray[np.bool_]], bits: int) -> list[int]:
    """Group index of every hash; two images are in one group when a chain of near-duplicates joins them.

    Args:
        hashes: Of every image, see `difference_hash`.
        bits: Largest Hamming distance of near-duplicates.
    """
    values = np.asarray(hashes, dtype=np.float32)
    distance = values @ (1 - values).T + (1 - values) @ values.T
    group = list(range(len(hashes)))

    def root(index: int) -> int:
        while group[index] != index:
            group[index] = index = group[group[index]]
        return index

    for first, second in np.argwhere(np.triu(distance <= bits, k=1)):
        group[root(int(second))] = root(int(first))
    return [root(index) for index in range(len(hashes))]


def split_by_group(
    pairs: Sequence[Pair], groups: Sequence[int], fractions: tuple[float, float], seed: int | Sequence[int]
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


def split_data(
    root: Path, sources: Sequence[Source], fractions: tuple[float, float], seed: int
) -> dict[Part, list[Pair]]:
    """Find the pairs of all sources and split them by near-duplicate group.

    The same arguments give the same split, and a folder is split the same whatever other families stand beside it.
    With name lists, the test list is held out, monitored images are drawn from the training list, and training images
    with a near-duplicate on the test list are left out, because they would flatter the score.

    Args:
        root: Folder that holds the sources' folders.
        sources: What to read.
        fractions: Share of the images that goes to (monitor, held_out); the rest is for training.
        seed: Of the draw.

    Raises:
        ValueError: A folder or its name lists cannot be used, or only some folders of a family have name lists.
    """
    result: dict[Part, list[Pair]] = {"train": [], "monitor": [], "held_out": []}
    for family in sorted({source.family for source in sources}):
        members = sorted((source for source in sources if source.family == family), key=lambda source: source.folder)
        if len({source.name_lists is None for source in members}) > 1:
            raise ValueError(f"either every source of {family} has name_lists, or none has")
        pairs: list[Pair] = []
        listed: set[Pair] = set()
        for source in members:
            found, test = _used_pairs(root, source)
            pairs += found
            listed |= test
        hashes = [difference_hash(pair.read_image()) for pair in pairs]
        groups = near_duplicate_groups(hashes, min(source.near_duplicate_bits for source in members))
        taken = {group for pair, group in zip(pairs, groups, strict=True) if pair in listed}
        free = [index for index, group in enumerate(groups) if group not in taken]
        parts = split_by_group(
            [pairs[index] for index in free],
            [groups[index] for index in free],
            (fractions[0], 0.0) if listed else fractions,
            (seed, zlib.crc32(family.encode())),
        )
        for index, part in zip(free, parts, strict=True):
            result[part].append(pairs[index])
        if listed:
            result["held_out"] += [pair for pair in pairs if pair in listed]
            dropped = len(pairs) - len(listed) - len(free)
            log.info("%s: %d training images left out, near-duplicates of listed test images", family, dropped)
    return result


def _used_pairs(root: Path, source: Source) -> tuple[list[Pair], set[Pair]]:
    """Pairs of a source, and those of them on its published test list; with lists, images on neither are not used.

    A name is that of the image file, with or without its suffix, or with that of a converted copy. One that stands on
    both lists is a test name.
    """
    pairs = find_pairs(root, source.folder)
    if source.name_lists is None:
        return pairs, set()
    path = root / source.folder / source.name_lists
    lists = read_name_lists(path)
    known = {pair.image.stem: pair for pair in pairs} | {pair.image.name: pair for pair in pairs}

    def find(name: str) -> Pair | None:
        return known.get(name) or known.get(Path(name).stem)

    missing = [name for name in lists.train + lists.test if not find(name)]
    if missing:
        raise ValueError(f"{path} lists {len(missing)} images that are not in images/: {missing[:5]}")
    test = {find(name) for name in lists.test}
    used = test | {find(name) for name in lists.train}
    return [pair for pair in pairs if pair in used], {pair for pair in pairs if pair in test}


def load_squares(pairs: Sequence[Pair], size: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Read pairs at the model's input size.

    Returns:
        Images (N, size, size, 3) uint8 and masks (N, size, size) uint8 in {0, 1}, resized by nearest neighbour.

    Raises:
        ValueError: A file cannot be decoded, or a mask is not of the size of its image.
    """
    images = np.empty((len(pairs), size, size, 3), np.uint8)
    masks = np.empty((len(pairs), size, size), np.uint8)
    for index, pair in enumerate(pairs):
        image, mask = pair.read_image(), pair.read_mask().astype(np.uint8)
        if mask.shape != image.shape[:2]:
            raise ValueError(f"{pair.mask} must have the size of its image, {image.shape[:2]}, found {mask.shape}")
        images[index] = to_model_input(image, size)
        masks[index] = cv2.resize(mask, (size, size), interpolation=cv2.INTER_NEAREST_EXACT)
    return images, masks
