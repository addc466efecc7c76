"""Whether the tools that read the image's colours help on real images: mean Dice with them and without."""

from __future__ import annotations

import sys
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from scipy import ndimage

from app.domain.livewire import Livewire
from app.domain.mask_editing import Rect
from app.domain.regions import Point, polygon_region, wand_region
from app.domain.reshape import filled_holes, largest_component, refined_by_grabcut

Mask = NDArray[np.bool_]
Sample = tuple[NDArray[np.uint8], Mask]

# The first images by name of each folder.
FOLDERS = {
    "ultrasound": {"ultrasound_busi/train": 5, "ultrasound_busbra/dev": 5},
    "endoscopy": {"endoscopy_kvasir_seg/train": 10},
    "dermoscopy": {"dermoscopy_isic2017/train": 10},
}
MODALITIES = pytest.mark.parametrize("modality", FOLDERS)


def samples(folder: Path, modality: str) -> list[Sample]:
    """Images and the largest part of what an expert outlined on each."""
    found = []
    for name, count in FOLDERS[modality].items():
        for path in sorted((folder / name / "images").iterdir())[:count]:
            rgb = cv2.cvtColor(cv2.imread(str(path)), cv2.COLOR_BGR2RGB)
            truth = cv2.imread(str(folder / name / "masks" / f"{path.stem}.png"), cv2.IMREAD_GRAYSCALE) > 127
            found.append((rgb, largest_component(truth)))
    return found


def dice(one: Mask, other: Mask) -> float:
    return 2 * np.count_nonzero(one & other) / (np.count_nonzero(one) + np.count_nonzero(other))


def compare(tool: str, modality: str, without: list[float], with_tool: list[float]) -> float:
    """Mean gain, and the numbers for whoever runs the test with -s."""
    before, after = np.mean(without), np.mean(with_tool)
    better = np.count_nonzero(np.array(with_tool) > without)
    numbers = f"mean Dice {before:.3f} -> {after:.3f}, better on {better} of {len(without)}"
    sys.stdout.write(f"\n{tool}, {modality}: {numbers}")
    return float(after - before)


def size_of(mask: Mask) -> float:
    """Radius of the disc of the same area."""
    return float(np.sqrt(np.count_nonzero(mask) / np.pi))


def roughly(truth: Mask, seed: int) -> Mask:
    """What a hasty outline or a model leaves: 8 % of the radius too small, and wavy."""
    radius = size_of(truth)
    depth = ndimage.distance_transform_edt(truth) - ndimage.distance_transform_edt(~truth)
    wave = ndimage.gaussian_filter(np.random.default_rng(seed).normal(size=truth.shape), 0.2 * radius)
    return depth + 0.05 * radius * wave / wave.std() > 0.08 * radius


def outlined(points: list[Point], shape: tuple[int, ...]) -> Mask:
    rect, inside = polygon_region(points, (shape[0], shape[1]))
    mask = np.zeros(shape, bool)
    mask[rect.window] = inside
    return mask


@MODALITIES
def test_grabcut_improves_a_rough_mask(shared_data: Path, modality: str) -> None:
    before, after = [], []
    for seed, (rgb, truth) in enumerate(samples(shared_data, modality)):
        start = roughly(truth, seed)
        before.append(dice(start, truth))
        after.append(dice(refined_by_grabcut(rgb, start, 0.15 * size_of(start)), truth))
    assert compare("GrabCut", modality, before, after) > 0


@MODALITIES
def test_livewire_follows_the_border_better_than_straight_lines(shared_data: Path, modality: str) -> None:
    straight, along_edges = [], []
    for seed, (rgb, truth) in enumerate(samples(shared_data, modality)):
        contours, _ = cv2.findContours(truth.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
        contour = contours[0].reshape(-1, 2)
        # Eight clicks, each about two pixels off.
        clicked = contour[np.linspace(0, len(contour), 8, endpoint=False).astype(int)] + 0.5
        clicked = clicked + np.random.default_rng(seed).normal(0, 2, clicked.shape)
        points = [(float(x), float(y)) for x, y in clicked]
        rows, columns = np.nonzero(truth)
        livewire = Livewire(rgb, Rect(columns.min() - 24, rows.min() - 24, columns.max() + 24, rows.max() + 24))
        path: list[Point] = []
        for start, end in pairwise([*points, points[0]]):
            livewire.set_anchor(start)
            path += livewire.path_to(end)
        straight.append(dice(outlined(points, truth.shape), truth))
        along_edges.append(dice(outlined(path, truth.shape), truth))
    assert compare("Livewire", modality, straight, along_edges) > 0


# One click never is the whole outline: less still where a lesion has as many colours as its surroundings (endoscopy),
# or fades into them (BUS-BRA). It starts one from nothing.
@pytest.mark.parametrize(
    ("modality", "tolerance", "expected"), [("ultrasound", 20, 0.45), ("endoscopy", 30, 0.35), ("dermoscopy", 50, 0.75)]
)
def test_one_click_of_the_wand_starts_a_mask(
    shared_data: Path, modality: str, tolerance: float, expected: float
) -> None:
    one_click = []
    for rgb, truth in samples(shared_data, modality):
        depth = ndimage.distance_transform_edt(np.pad(truth, 1))[1:-1, 1:-1]
        row, column = np.unravel_index(np.argmax(depth), depth.shape)
        selected = wand_region(rgb, (float(column) + 0.5, float(row) + 0.5), tolerance)
        one_click.append(dice(filled_holes(selected), truth))
    assert compare("Wand", modality, [0.0] * len(one_click), one_click) > expected
