"""The gate against scipy's bootstrap, and what it lets through."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.stats import bootstrap, norm, t

from training.gate import DRAWS, Scores, compare, judge


def scores(dice: NDArray[np.float64], hd95: float = 10.0, proposed: float = 0.0, empty: int = 0) -> Scores:
    count = len(dice) + empty
    lesion = np.arange(count) < len(dice)
    return Scores(np.concatenate((dice, np.zeros(empty))), np.full(count, hd95), np.full(count, proposed), lesion)


@pytest.mark.parametrize(("groups", "seed"), [(2, 3), (4, 0), (7, 4), (12, 1), (40, 2)])
def test_the_interval_is_that_of_scipy(groups: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    names = rng.permutation(np.repeat(np.arange(groups), rng.integers(1, 6, groups)))
    current = rng.beta(6, 2, len(names))
    candidate = np.clip(current + rng.normal(0.03, 0.05, groups)[names] + rng.normal(0, 0.02, len(names)), 0, 1)
    found = compare(current, candidate, [f"g{name}" for name in names], seed)
    means = [np.array([values[names == group].mean() for group in range(groups)]) for values in (current, candidate)]
    expected = bootstrap(
        means,
        lambda before, after, axis: after.mean(axis=axis) - before.mean(axis=axis),
        paired=True,
        vectorized=True,
        method="percentile",
        n_resamples=DRAWS,
        rng=np.random.default_rng(99),
    )
    assert found.gain == pytest.approx(means[1].mean() - means[0].mean(), abs=1e-12)
    # Below eight groups as wide as Student's t of as many would make it.
    degrees, gain = groups - 1, means[1].mean() - means[0].mean()
    stretch = np.sqrt(groups / degrees) * t.ppf(0.975, degrees) / norm.ppf(0.975) if groups < 8 else 1.0
    low, high = (gain + stretch * (end - gain) for end in expected.confidence_interval)
    # Four standard deviations of what the ends of two bootstraps of 10,000 draws differ by.
    assert (found.low, found.high) == pytest.approx((low, high), abs=0.15 * stretch * expected.standard_error)
    assert (found.groups, found.frames) == (groups, len(names))


def test_a_patient_with_many_frames_counts_once() -> None:
    dice = np.full(20, 0.5)
    better = dice.copy()
    better[:17] += 0.2  # all of one patient
    better[17:] -= 0.1
    names = ["many"] * 17 + ["a", "b", "c"]
    assert compare(dice, better, names).gain == pytest.approx((0.2 - 3 * 0.1) / 4)
    assert not judge(scores(dice), scores(better), names).better


CURRENT = np.random.default_rng(0).uniform(0.6, 0.8, 12)
NAMES = [f"p{number // 2}" for number in range(12)]


@pytest.mark.parametrize(
    ("candidate", "better", "sentence"),
    [
        (CURRENT + 0.04, True, "Overlap (Dice) rises by 0.040 on 12 images of 6 patients"),
        (CURRENT, False, "is the same"),
        (CURRENT + 0.004, False, "is the same"),
        (CURRENT - 0.02, False, "falls by 0.020"),
        (CURRENT + np.where(np.arange(12) < 2, 0.2, -0.01), False, "may be chance"),
    ],
)
def test_the_verdict_on_dice(candidate: NDArray[np.float64], better: bool, sentence: str) -> None:
    verdict = judge(scores(CURRENT), scores(candidate), NAMES)
    assert verdict.better is better
    assert sentence in verdict.reason
    assert verdict.wrong_area is verdict.regression is None


def test_what_else_speaks_against_a_candidate() -> None:
    gained = CURRENT + 0.05
    names = [*NAMES, "e1", "e2"]
    assert judge(scores(CURRENT, 10, 0.01, 2), scores(gained, 9, 0.012, 2), names).better
    further = judge(scores(CURRENT, 10, 0.01, 2), scores(gained, 12, 0.01, 2), names)
    assert (further.better, "(HD95) rises by 2.0 px" in further.reason) == (False, True)
    wrong = judge(scores(CURRENT, 10, 0.01, 2), scores(gained, 9, 0.03, 2), names)
    assert not wrong.better
    assert "3.0% of the area in place of 1.0%" in wrong.reason
    old = np.full(9, 0.9)
    forgets = judge(scores(CURRENT), scores(gained), NAMES, (scores(old), scores(old - 0.012)))
    assert (forgets.better, "forgets" in forgets.reason) == (False, True)
    assert judge(scores(CURRENT), scores(gained), NAMES, (scores(old), scores(old - 0.008))).better
    nothing = scores(old[:0], empty=3)
    assert judge(scores(CURRENT), scores(gained), NAMES, (nothing, nothing)).regression is None


@pytest.mark.parametrize(
    ("contradicting", "masks", "trusted"), [(2, 8, True), (3, 8, False), (4, 40, True), (5, 40, False)]
)
def test_what_learned_from_masks_that_contradict_is_not_trusted(contradicting: int, masks: int, trusted: bool) -> None:
    verdict = judge(scores(CURRENT), scores(CURRENT + 0.05), NAMES, contradicting=(contradicting, masks))
    assert verdict.better is trusted
    assert trusted or verdict.reason.startswith(f"{contradicting} of {masks} masks")


def test_too_few_to_tell() -> None:
    one = judge(scores(CURRENT), scores(CURRENT + 0.1), ["p"] * 12)
    assert (one.better, "Only 12 images of 1 patient" in one.reason) == (False, True)
    none = judge(scores(CURRENT[:0], empty=3), scores(CURRENT[:0], empty=3), list("abc"))
    assert (none.better, "cannot be compared" in none.reason) == (False, True)
    assert none.wrong_area
    assert none.wrong_area.frames == 3


@pytest.mark.parametrize("patients", [2, 3, 5, 12])
def test_chance_is_let_through_seldom(patients: int) -> None:
    """Without a difference, in about the one case in twenty that the level stands for, however few patients."""
    rng = np.random.default_rng(5)
    names = [str(number) for number in range(patients)]
    passed = 0
    for _ in range(60):
        current = rng.uniform(0.6, 0.8, patients)
        passed += judge(scores(current), scores(current + rng.normal(0, 0.03, patients)), names).better
    assert passed <= 6
