"""The gate: whether a candidate is better than the current model on the same held-out Frames."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from training.metrics import bootstrap_interval

# Of the intervals.
DRAWS = 10_000
LEAST_GROUPS = 2
# Of few groups the bootstrap's interval is far too narrow: of two that both rise by chance it would let one in four
# through. By what the distance of its ends from the mean is multiplied: sqrt(n / (n - 1)) * t(n - 1) / z, at 97.5 %
# (Hesterberg, What teachers should know about the bootstrap, 2015).
STRETCH = {2: 9.17, 3: 2.69, 4: 1.87, 5: 1.58, 6: 1.44, 7: 1.35}
# Smaller rises in mean Dice are not worth another model.
LEAST_GAIN = 0.005
# How much of an empty Frame a candidate may mark more than the current model.
MOST_WRONG_AREA = 0.005
# How far the mean Dice on the regression set may fall.
MOST_FORGOTTEN = 0.01
# How many masks to learn from may contradict both models, as a share, and in any case.
MOST_CONTRADICTING, FEW_CONTRADICTING = 0.1, 2


@dataclass(frozen=True)
class Scores:
    """What one model scored on some Frames, all arrays of shape (N,).

    Attributes:
        dice: In [0, 1].
        hd95: In pixels.
        proposed: Share of the Frame that was proposed, in [0, 1].
        lesion: Whether the reference mask is not empty; `dice` and `hd95` are looked at there alone, `proposed`
            elsewhere.
    """

    dice: NDArray[np.float64]
    hd95: NDArray[np.float64]
    proposed: NDArray[np.float64]
    lesion: NDArray[np.bool_]


@dataclass(frozen=True)
class Comparison:
    """A measure of both models; means over the groups, each of which counts as one.

    Attributes:
        current: Mean of the current model.
        candidate: Mean of the candidate.
        low: Of the difference, candidate less current: lower end of the 95 % interval by paired bootstrap of groups,
            see `STRETCH`.
        high: Its upper end.
        groups: How many groups there are.
        frames: How many Frames there are.
    """

    current: float
    candidate: float
    low: float
    high: float
    groups: int
    frames: int

    @property
    def gain(self) -> float:
        """Candidate less current."""
        return self.candidate - self.current


@dataclass(frozen=True)
class Verdict:
    """What the gate found.

    Attributes:
        better: Whether the candidate may take the place of the current model.
        reason: One sentence.
        dice: On Frames with something to outline; None where there is none.
        hd95: Likewise.
        wrong_area: Share proposed of Frames with nothing to outline; None where there is none.
        regression: Dice on the regression set, each of its Frames with something to outline a group; None where there
            is none.
    """

    better: bool
    reason: str
    dice: Comparison | None
    hd95: Comparison | None
    wrong_area: Comparison | None
    regression: Comparison | None


def judge(
    current: Scores,
    candidate: Scores,
    groups: Sequence[str],
    regression: tuple[Scores, Scores] | None = None,
    contradicting: tuple[int, int] = (0, 1),
    seed: int = 0,
) -> Verdict:
    """Compare both models on the same held-out Frames.

    Better is a candidate whose Dice rises by enough to matter, with an interval that lies above 0, and which nothing
    else speaks against: an HD95 that is surely worse, more marked on empty Frames, a fall on the regression set, or
    many masks to learn from that contradict both models: what learned from wrong ones is not trusted, whatever it is
    worth on the held-out ones.

    Args:
        current: Of the model in use.
        candidate: Of the candidate, the same Frames in the same order.
        groups: Of each Frame, so that what may be of one patient counts once.
        regression: Scores of both, current first, on images that neither may forget.
        contradicting: How many of the masks to learn from contradict both models, and how many there are.
        seed: Of the bootstrap.
    """
    names = np.asarray(groups)
    lesion = current.lesion

    def compared(kind: Literal["dice", "hd95", "proposed"], chosen: NDArray[np.bool_]) -> Comparison | None:
        both = getattr(current, kind)[chosen], getattr(candidate, kind)[chosen]
        return compare(*both, names[chosen].tolist(), seed) if chosen.any() else None

    dice, hd95, wrong = compared("dice", lesion), compared("hd95", lesion), compared("proposed", ~lesion)
    kept = None
    if regression and regression[0].lesion.any():
        before, after = (scores.dice[regression[0].lesion] for scores in regression)
        kept = compare(before, after, [str(number) for number in range(len(before))], seed)
    against = _against(dice, hd95, wrong, kept) or _mistrust(*contradicting)
    if against or dice is None:
        return Verdict(False, against, dice, hd95, wrong, kept)
    reason = f"Overlap (Dice) rises by {dice.gain:.3f} on {_scope(dice)} ({_interval(dice)})."
    return Verdict(True, reason, dice, hd95, wrong, kept)


def compare(
    current: NDArray[np.float64], candidate: NDArray[np.float64], groups: Sequence[str], seed: int = 0
) -> Comparison:
    """Compare values of the same Frames, shape (N,), N >= 1, by paired percentile bootstrap of the groups' means."""
    names, index = np.unique(np.asarray(groups), return_inverse=True)
    counts = np.bincount(index)
    before, after = (np.bincount(index, values) / counts for values in (current, candidate))
    gain, stretch = float((after - before).mean()), STRETCH.get(len(names), 1.0)
    low, high = (gain + stretch * (end - gain) for end in bootstrap_interval(after - before, seed, DRAWS))
    return Comparison(float(before.mean()), float(after.mean()), low, high, len(names), len(current))


def _against(
    dice: Comparison | None, hd95: Comparison | None, wrong: Comparison | None, kept: Comparison | None
) -> str:
    """What speaks most against the candidate, one sentence; empty where nothing does."""
    if dice is None:
        return "No held-out image has anything to outline, so the models cannot be compared; accept more images."
    if dice.groups < LEAST_GROUPS:
        return f"Only {_scope(dice)} are held out, too few to compare by; accept images of more patients."
    if kept and kept.gain <= -MOST_FORGOTTEN:
        return f"It forgets: overlap (Dice) on the images on which it must not get worse falls by {-kept.gain:.3f}."
    if dice.gain < 0:
        return f"Overlap (Dice) falls by {-dice.gain:.3f} on {_scope(dice)} ({_interval(dice)})."
    if dice.gain < LEAST_GAIN:
        return f"Overlap (Dice) on {_scope(dice)} is the same ({_interval(dice)})."
    if dice.low <= 0:
        return f"Overlap (Dice) rises by {dice.gain:.3f} on {_scope(dice)}, which may be chance ({_interval(dice)})."
    if hd95 and hd95.low > 0:
        return f"Outlines are further off: their distance (HD95) rises by {hd95.gain:.1f} px on {_scope(hd95)}."
    if wrong and wrong.gain > MOST_WRONG_AREA:
        return (
            f"It marks more where there is nothing: {wrong.candidate:.1%} of the area in place of "
            f"{wrong.current:.1%} on {_scope(wrong)}."
        )
    return ""


def _mistrust(contradicting: int, masks: int) -> str:
    if contradicting <= max(FEW_CONTRADICTING, MOST_CONTRADICTING * masks):
        return ""
    return (
        f"{contradicting} of {masks} masks that it learned from contradict what both models see; look through these "
        "images, and improve the model again."
    )


def _scope(comparison: Comparison) -> str:
    images, patients = comparison.frames, comparison.groups
    return f"{images} image{'s' * (images != 1)} of {patients} patient{'s' * (patients != 1)}"


def _interval(comparison: Comparison) -> str:
    low, high = (f"{end:+.3f}".replace("-", "\N{MINUS SIGN}") for end in (comparison.low, comparison.high))
    return f"95% interval {low} to {high}"
