"""Agreement of two readers, against MONAI and SciPy."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy import ndimage, stats

from app.domain.agreement import Side, bland_altman, compare, dice, differing_blobs, hd95
from app.domain.image import UNCALIBRATED, Calibration, Region, Spacing
from app.domain.mask_editing import Rect

Mask = NDArray[np.bool_]


def disc(shape: tuple[int, int], row: float, column: float, radius: float) -> Mask:
    y, x = np.ogrid[: shape[0], : shape[1]]
    return np.asarray((y - row) ** 2 + (x - column) ** 2 <= radius**2)


def masks() -> list[tuple[Mask, Mask]]:
    rng = np.random.default_rng(6)
    shape = 61, 83
    noise = [ndimage.gaussian_filter(rng.normal(size=shape), 4) > 0.02 for _ in range(4)]
    return [
        (disc(shape, 30, 40, 15), disc(shape, 33, 44, 15)),
        (disc(shape, 10, 10, 3), disc(shape, 50, 70, 8)),
        (disc(shape, 5, 5, 20), disc(shape, 0, 82, 20)),  # cut off by the image's edges
        (disc(shape, 30, 40, 20), disc(shape, 30, 40, 20) & ~disc(shape, 30, 40, 9)),
        (noise[0], noise[1]),
        (noise[2], noise[3] & disc(shape, 20, 20, 30)),
        (np.ones(shape, np.bool_), disc(shape, 30, 40, 1)),
    ]


@pytest.mark.filterwarnings("ignore:.*always_return_as_numpy.*:FutureWarning")
@pytest.mark.parametrize("spacing", [(1.0, 1.0), (0.31, 0.17), (0.2, 0.9)])
def test_numbers_are_those_of_monai(spacing: tuple[float, float]) -> None:
    import torch
    from monai.metrics import compute_dice, compute_hausdorff_distance

    pairs = masks()
    a, b = (torch.from_numpy(np.stack([pair[side] for pair in pairs])[:, None].astype(np.float32)) for side in (0, 1))
    theirs = compute_hausdorff_distance(a, b, include_background=True, percentile=95, spacing=list(spacing))
    assert [hd95(*pair, spacing) for pair in pairs] == pytest.approx(theirs[:, 0].tolist(), rel=1e-5)
    assert [dice(*pair) for pair in pairs] == pytest.approx(compute_dice(a, b)[:, 0].tolist(), rel=1e-6)


@settings(max_examples=60, deadline=None)
@given(
    st.integers(0, 2**32 - 1), st.integers(1, 24), st.integers(1, 24), st.floats(0.01, 0.99),
    st.floats(0.05, 5), st.floats(0.05, 5),
)  # fmt: skip
def test_distances_are_those_of_scipy(seed: int, height: int, width: int, share: float, dy: float, dx: float) -> None:
    rng = np.random.default_rng(seed)
    a, b = rng.random((2, height, width)) < share
    if not (a.any() and b.any()):
        assert hd95(a, b, (dy, dx)) == (None if a.any() or b.any() else 0)
        return
    edge_a, edge_b = (mask & ~ndimage.binary_erosion(mask) for mask in (a, b))
    to_a, to_b = (ndimage.distance_transform_edt(~edge, sampling=(dy, dx)) for edge in (edge_a, edge_b))
    expected = max(np.percentile(to_b[edge_a], 95), np.percentile(to_a[edge_b], 95))
    assert hd95(a, b, (dy, dx)) == pytest.approx(expected)
    assert hd95(a, b, (dy, dx)) == hd95(b, a, (dy, dx))
    assert dice(a, b) == pytest.approx(2 * (a & b).sum() / (a.sum() + b.sum()))


def test_a_shift_is_its_own_distance_and_nothing_is_said_of_a_border_that_is_not_there() -> None:
    square = np.zeros((40, 60), np.bool_)
    square[10:20, 10:30] = True
    nothing = np.zeros_like(square)
    shifted = np.roll(square, 7, axis=1)
    assert hd95(square, shifted, (0.5, 0.2)) == pytest.approx(7 * 0.2)
    assert (dice(nothing, nothing), hd95(nothing, nothing)) == (1, 0)
    assert (dice(square, nothing), hd95(square, nothing), hd95(nothing, square)) == (0, None, None)


def test_millimetres_only_where_one_scale_holds_for_all_of_both_masks() -> None:
    a, b = disc((60, 80), 30, 30, 10), disc((60, 80), 30, 36, 12)
    left = Region(Rect(0, 0, 50, 60), Spacing(0.2, 0.3))
    whole = Region(Rect(0, 0, 80, 60), Spacing(0.2, 0.3))
    found = compare(a, b, Calibration((whole,), "the file", ""))
    assert found.spacing == whole.spacing
    assert not found.reason
    assert found.area_difference == pytest.approx((int(a.sum()) - int(b.sum())) * 0.06)
    assert found.hd95 == hd95(a, b, (0.3, 0.2))
    # All of A lies in the region, and all of B; moved on, B alone reaches beyond it.
    assert compare(a, b, Calibration((left,), "the file", "")).spacing
    beyond = compare(a, np.roll(b, 10, axis=1), Calibration((left,), "the file", ""))
    assert beyond.spacing is None
    assert "reaches beyond" in beyond.reason
    assert beyond.area_a == a.sum()
    nothing = np.zeros_like(a)
    assert compare(nothing, nothing, UNCALIBRATED).both_empty


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(1, 20), st.integers(1, 20), st.floats(0.05, 0.95))
def test_the_differing_blobs_are_all_that_differs(seed: int, height: int, width: int, share: float) -> None:
    a, b = np.random.default_rng(seed).random((2, height, width)) < share
    blobs, count = differing_blobs(a, b, most=10_000)
    _, of_a = ndimage.label(a & ~b, np.ones((3, 3)))
    _, of_b = ndimage.label(b & ~a, np.ones((3, 3)))
    assert len(blobs) == count == of_a + of_b
    assert [blob.pixels for blob in blobs] == sorted((blob.pixels for blob in blobs), reverse=True)
    for owner, mask in ((Side.A, a & ~b), (Side.B, b & ~a)):
        painted = np.zeros_like(a)
        for blob in (blob for blob in blobs if blob.owner is owner):
            assert not (painted[blob.rect.window] & blob.inside).any()
            assert blob.pixels == blob.inside.sum()
            painted[blob.rect.window] |= blob.inside
        assert (painted == mask).all()
    few, whole = differing_blobs(a, b, most=1)
    assert whole == count
    assert [blob.pixels for blob in few] == [blob.pixels for blob in blobs[:1]]


@pytest.mark.parametrize("n", [2, 3, 4, 17, 100, 1001])
def test_limits_of_agreement_are_what_scipy_makes_of_their_formulas(n: int) -> None:
    rng = np.random.default_rng(n)
    a = rng.normal(100, 20, n)
    b = a + rng.normal(3, 5, n)
    found = bland_altman(a.tolist(), b.tolist())
    assert found is not None
    differences = a - b
    assert found.bias_interval == pytest.approx(
        stats.t.interval(0.95, n - 1, loc=differences.mean(), scale=stats.sem(differences)), rel=1e-9
    )
    sd = float(np.std(differences, ddof=1))
    assert (found.n, found.sd) == (n, pytest.approx(sd))
    assert (found.lower, found.upper) == pytest.approx((found.bias - 1.96 * sd, found.bias + 1.96 * sd))
    error = float(stats.t.ppf(0.975, n - 1)) * sd * math.sqrt(1 / n + 1.96**2 / (2 * (n - 1)))
    assert found.lower_interval == pytest.approx((found.lower - error, found.lower + error))
    assert found.upper_interval == pytest.approx((found.upper - error, found.upper + error))


def test_of_one_pair_no_limits_are_told() -> None:
    assert bland_altman([1.0], [2.0]) is None
