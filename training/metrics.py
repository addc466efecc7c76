"""Agreement of two masks."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

# A pixel and its four neighbours.
_CROSS = cv2.getStructuringElement(cv2.MORPH_CROSS, (3, 3))


def dice(proposal: NDArray[np.bool_], reference: NDArray[np.bool_]) -> float:
    """Dice similarity coefficient in [0, 1]; two empty masks agree (1)."""
    total = int(proposal.sum()) + int(reference.sum())
    return 2 * int((proposal & reference).sum()) / total if total else 1.0


def intersection_over_union(proposal: NDArray[np.bool_], reference: NDArray[np.bool_]) -> float:
    """Jaccard index in [0, 1]; two empty masks agree (1)."""
    union = int((proposal | reference).sum())
    return int((proposal & reference).sum()) / union if union else 1.0


def hausdorff_95(proposal: NDArray[np.bool_], reference: NDArray[np.bool_]) -> float:
    """95 % Hausdorff distance, in pixels of the arrays given.

    The border of a mask is those of its pixels that have a background pixel, or the edge of the image, above, below,
    left or right of them. For each border pixel of one mask, the Euclidean distance to the nearest border pixel of the
    other is taken, and of these distances the 95th percentile (linear interpolation). The result is the larger of the
    two percentiles, proposal to reference and reference to proposal. This is what MONAI computes as
    `compute_hausdorff_distance(..., percentile=95, directed=False, include_background=False)`.

    Two empty masks agree (0). Where exactly one mask is empty there is no distance, and the diagonal of the image is
    taken, which is more than any distance within it.

    Args:
        proposal: Shape (H, W).
        reference: Shape (H, W).

    Raises:
        ValueError: The shapes differ.
    """
    if proposal.shape != reference.shape:
        raise ValueError(f"the masks must have the same shape, found {proposal.shape} and {reference.shape}")
    if not (proposal.any() and reference.any()):
        return math.hypot(*reference.shape) if proposal.any() or reference.any() else 0.0
    borders = _border(proposal), _border(reference)
    return max(_percentile_95(*borders), _percentile_95(*reversed(borders)))


def published_hausdorff_95(proposal: NDArray[np.bool_], reference: NDArray[np.bool_]) -> float:
    """`hausdorff_95` as the published evaluation of Wave-GMS counts it: 0 where either mask is empty.

    It takes a lesion that was missed altogether for a perfect match; only for comparison with published numbers.
    """
    return hausdorff_95(proposal, reference) if proposal.any() and reference.any() else 0.0


def _border(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    # Outside the image counts as background: without the two border arguments, OpenCV takes it for mask.
    inner = cv2.erode(mask.astype(np.uint8), _CROSS, borderType=cv2.BORDER_CONSTANT, borderValue=0)
    return np.asarray(mask & (inner == 0))


def _percentile_95(border: NDArray[np.bool_], other: NDArray[np.bool_]) -> float:
    distance = cv2.distanceTransform((~other).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    # The last bit of OpenCV's roots rests on where in memory the pixels lie; the squares are whole numbers.
    return float(np.quantile(np.sqrt(np.rint(np.square(distance[border], dtype=np.float64))), 0.95))


def bootstrap_interval(values: NDArray[np.float64], seed: int = 0, draws: int = 2000) -> tuple[float, float]:
    """95 % percentile bootstrap interval of the mean of `values`, shape (N,), N >= 1."""
    rng = np.random.default_rng(seed)
    means = rng.choice(values, size=(draws, len(values))).mean(axis=1)
    low, high = np.quantile(means, (0.025, 0.975))
    return float(low), float(high)
