"""Agreement of masks, against cases done by hand and against MONAI."""

from __future__ import annotations

import math

import cv2
import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis.extra.numpy import arrays
from monai.metrics import compute_dice, compute_hausdorff_distance, compute_iou

from training.metrics import (
    bootstrap_interval,
    dice,
    hausdorff_95,
    intersection_over_union,
    published_hausdorff_95,
)

MASKS = arrays(bool, (5, 7))

# MONAI passes an argument of its own that it has deprecated.
monai_warns = pytest.mark.filterwarnings("ignore:.*always_return_as_numpy.*:FutureWarning")


def test_dice_and_iou_of_a_case_done_by_hand() -> None:
    proposal = np.array([[1, 1, 1, 0]], bool)
    reference = np.array([[0, 1, 1, 1]], bool)

    assert dice(proposal, reference) == pytest.approx(2 * 2 / 6)
    assert intersection_over_union(proposal, reference) == pytest.approx(2 / 4)


@pytest.mark.parametrize(("first", "second", "score"), [(False, False, 1.0), (False, True, 0.0), (True, True, 1.0)])
def test_empty_masks_agree_with_each_other_alone(first: bool, second: bool, score: float) -> None:
    masks = np.full((3, 3), first), np.full((3, 3), second)

    assert dice(*masks) == intersection_over_union(*masks) == score


@given(MASKS, MASKS)
def test_dice_and_iou_say_the_same_in_two_ways(proposal: np.ndarray, reference: np.ndarray) -> None:
    iou = intersection_over_union(proposal, reference)

    assert dice(proposal, reference) == dice(reference, proposal) == pytest.approx(2 * iou / (1 + iou))


def single(row: int, column: int) -> np.ndarray:
    mask = np.zeros((9, 12), bool)
    mask[row, column] = True
    return mask


def test_the_distance_of_two_pixels_is_euclidean() -> None:
    assert hausdorff_95(single(1, 2), single(4, 6)) == pytest.approx(5)
    assert hausdorff_95(single(0, 0), single(8, 11)) == pytest.approx(math.hypot(8, 11))


def test_the_distance_of_a_case_done_by_hand() -> None:
    """20 border pixels in a line, the proposal one row below, but for its last pixel, which is 10 columns off."""
    reference, proposal = np.zeros((2, 40, 60), bool)
    reference[10, 10:30] = True
    proposal[11, 10:29] = True
    proposal[11, 39] = True

    # Proposal to reference: 19 distances of 1 and one of sqrt(10^2 + 1). Percentile 95 of 20 values stands at index
    # 18.05, and the larger of the two directions counts.
    expected = 1 + 0.05 * (math.hypot(10, 1) - 1)
    assert hausdorff_95(proposal, reference) == pytest.approx(expected, abs=1e-5)
    assert hausdorff_95(reference, proposal) == pytest.approx(expected, abs=1e-5)


def test_the_inside_of_a_mask_does_not_dilute_its_distances() -> None:
    """A disc in a larger disc: all border pixels are 10 apart, whatever lies inside."""
    small, large = np.zeros((2, 101, 101), np.uint8)
    cv2.circle(small, (50, 50), 20, 1, -1)
    cv2.circle(large, (50, 50), 30, 1, -1)

    assert hausdorff_95(small.astype(bool), large.astype(bool)) == pytest.approx(10, abs=0.8)


def test_an_empty_mask_is_as_far_away_as_the_image_is_large() -> None:
    empty, mask = np.zeros((30, 40), bool), np.ones((30, 40), bool)

    assert hausdorff_95(empty, empty) == published_hausdorff_95(empty, empty) == 0
    assert hausdorff_95(empty, mask) == hausdorff_95(mask, empty) == 50
    assert published_hausdorff_95(empty, mask) == published_hausdorff_95(mask, empty) == 0
    # More than any distance that two masks within the image can have.
    corners = np.zeros((2, 30, 40), bool)
    corners[0, 0, 0] = corners[1, -1, -1] = True
    assert hausdorff_95(*corners) < 50


def test_masks_of_different_shapes_have_no_distance() -> None:
    with pytest.raises(ValueError, match=r"\(3, 4\).*\(4, 3\)"):
        hausdorff_95(np.zeros((3, 4), bool), np.zeros((4, 3), bool))


def blob(rng: np.random.Generator) -> np.ndarray:
    """Ellipses of a random image, some of them cut by its border."""
    mask = np.zeros((90, 120), np.uint8)
    for _ in range(rng.integers(1, 4)):
        centre = int(rng.integers(0, 120)), int(rng.integers(0, 90))
        axes = int(rng.integers(1, 40)), int(rng.integers(1, 30))
        cv2.ellipse(mask, centre, axes, float(rng.integers(0, 180)), 0, 360, 1, -1)
    return mask.astype(bool)


def whole() -> np.ndarray:
    return np.ones((90, 120), bool)


def pixel(row: int, column: int) -> np.ndarray:
    mask = np.zeros((90, 120), bool)
    mask[row, column] = True
    return mask


def band() -> np.ndarray:
    mask = np.zeros((90, 120), bool)
    mask[40:, :] = True
    return mask


RANDOM = np.random.default_rng(5)
PAIRS_OF_MASKS = {
    **{f"blobs {number}": (blob(RANDOM), blob(RANDOM)) for number in range(20)},
    "noise": tuple(RANDOM.random((2, 90, 120)) < 0.1),
    "two pixels": (pixel(3, 5), pixel(80, 110)),
    "pixel in the corner and blob": (pixel(0, 0), blob(RANDOM)),
    "pixel in the last corner and blob": (pixel(89, 119), blob(RANDOM)),
    "whole image and blob": (whole(), blob(RANDOM)),
    "band along three sides and blob": (band(), blob(RANDOM)),
    "whole image and band": (whole(), band()),
    "the same": (band(), band()),
}


def as_batch(mask: np.ndarray) -> torch.Tensor:
    return torch.from_numpy(mask)[None, None].float()


@monai_warns
@pytest.mark.parametrize("masks", PAIRS_OF_MASKS.values(), ids=PAIRS_OF_MASKS)
def test_dice_iou_and_distance_are_those_of_monai(masks: tuple[np.ndarray, np.ndarray]) -> None:
    batches = as_batch(masks[0]), as_batch(masks[1])
    # MONAI takes a first channel for background only where there is a second one.
    distance = compute_hausdorff_distance(*batches, percentile=95, directed=False, include_background=False)

    assert dice(*masks) == pytest.approx(compute_dice(*batches).item(), abs=1e-6)
    assert intersection_over_union(*masks) == pytest.approx(compute_iou(*batches).item(), abs=1e-6)
    assert hausdorff_95(*masks) == pytest.approx(distance.item(), abs=1e-4)
    assert published_hausdorff_95(*masks) == hausdorff_95(*masks)


@pytest.mark.parametrize("masks", [(False, False), (True, False), (False, True)], ids=str)
def test_dice_and_iou_of_empty_masks_are_those_of_monai(masks: tuple[bool, bool]) -> None:
    proposal, reference = (np.full((8, 9), value) for value in masks)
    batches = as_batch(proposal), as_batch(reference)

    assert dice(proposal, reference) == compute_dice(*batches, ignore_empty=False).item()
    assert intersection_over_union(proposal, reference) == compute_iou(*batches, ignore_empty=False).item()


def test_the_bootstrap_interval_is_that_of_the_normal_approximation() -> None:
    values = np.random.default_rng(0).beta(5, 2, 400)
    error = values.std() / np.sqrt(len(values))

    low, high = bootstrap_interval(values)

    assert low == pytest.approx(values.mean() - 1.96 * error, abs=0.2 * error)
    assert high == pytest.approx(values.mean() + 1.96 * error, abs=0.2 * error)
    assert (low, high) == bootstrap_interval(values)


def test_one_value_is_its_own_interval() -> None:
    assert bootstrap_interval(np.array([0.7])) == pytest.approx((0.7, 0.7))
