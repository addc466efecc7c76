"""Agreement of two masks."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def dice(proposal: NDArray[np.bool_], reference: NDArray[np.bool_]) -> float:
    """Dice similarity coefficient in [0, 1]; two empty masks agree (1)."""
    total = int(proposal.sum()) + int(reference.sum())
    return 2 * int((proposal & reference).sum()) / total if total else 1.0


def intersection_over_union(proposal: NDArray[np.bool_], reference: NDArray[np.bool_]) -> float:
    """Jaccard index in [0, 1]; two empty masks agree (1)."""
    union = int((proposal | reference).sum())
    return int((proposal & reference).sum()) / union if union else 1.0


def bootstrap_interval(values: NDArray[np.float64], seed: int = 0, draws: int = 2000) -> tuple[float, float]:
    """95 % percentile bootstrap interval of the mean of `values`, shape (N,), N >= 1."""
    rng = np.random.default_rng(seed)
    means = rng.choice(values, size=(draws, len(values))).mean(axis=1)
    low, high = np.quantile(means, (0.025, 0.975))
    return float(low), float(high)
