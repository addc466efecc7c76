"""How far two readers agree on one mask, and on many.

Dice and the 95th percentile of the Hausdorff distance are those of the segmentation literature (Taha and Hanbury,
"Metrics for evaluating 3D medical image segmentation", BMC Medical Imaging 2015): borders are the pixels of a mask that
touch, by a side, what is not mask, and the image's edge; distances are taken between the centres of such pixels.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.image import Calibration, Spacing
from app.domain.mask_editing import Rect
from app.domain.wording import mark

MOST_BLOBS = 200
_PERCENTILE = 95
_COVERED = 1.96  # standard deviations to either side that hold 95 % of a normal distribution
_SHARE = 0.95  # confidence
_CROSS = np.array([[0, 1, 0], [1, 1, 1], [0, 1, 0]], np.uint8)


class Side(StrEnum):
    """One of two readers that are compared."""

    A = "A"
    B = "B"


@dataclass(frozen=True)
class Agreement:
    """How far two masks of one Frame and Label agree.

    Attributes:
        dice: 2 |A and B| / (|A| + |B|), 0..1; 1 where both are empty.
        hd95: The larger of two numbers: the 95th percentile of how far the border of A is from that of B, and the other
            way round. In mm, or px where `spacing` is None. 0 where both are empty; None where one is, as there is no
            border to measure to.
        area_a: In mm², or px² where `spacing` is None.
        area_b: Likewise.
        spacing: The scale that holds for all of both masks; None where they are measured in pixels.
        reason: One sentence, why it is measured in pixels; else empty, and empty where both masks are.
    """

    dice: float
    hd95: float | None
    area_a: float
    area_b: float
    spacing: Spacing | None
    reason: str

    @property
    def area_difference(self) -> float:
        """Area of A less that of B."""
        return self.area_a - self.area_b

    @property
    def both_empty(self) -> bool:
        """Whether neither of the two outlined anything."""
        return not (self.area_a or self.area_b)


@dataclass(frozen=True)
class Blob:
    """A connected part, also by corners alone, of what one of two readers has outlined and the other has not.

    Attributes:
        owner: Who has it in the mask.
        rect: Bounding box.
        inside: Shape of `rect`: which pixels of it.
        pixels: How many.
    """

    owner: Side
    rect: Rect
    inside: NDArray[np.bool_]
    pixels: int


@dataclass(frozen=True)
class BlandAltman:
    """Agreement of two ways to measure the same things (Bland and Altman, Stat Methods Med Res 1999; 8: 135-160).

    Attributes:
        n: How many pairs.
        bias: Mean of the differences, A less B.
        sd: Their standard deviation.
        lower: Lower limit of agreement: 95 % of differences are expected between `lower` and `upper`.
        upper: Upper limit.
        bias_interval: 95 % confidence interval of `bias`.
        lower_interval: Of `lower`.
        upper_interval: Of `upper`.
    """

    n: int
    bias: float
    sd: float
    lower: float
    upper: float
    bias_interval: tuple[float, float]
    lower_interval: tuple[float, float]
    upper_interval: tuple[float, float]


def dice(a: NDArray[np.bool_], b: NDArray[np.bool_]) -> float:
    """Overlap of two masks of one shape, 0..1; 1 where both are empty."""
    sum_of_areas = int(np.count_nonzero(a)) + int(np.count_nonzero(b))
    return 2 * int(np.count_nonzero(a & b)) / sum_of_areas if sum_of_areas else 1.0


def hd95(a: NDArray[np.bool_], b: NDArray[np.bool_], spacing: tuple[float, float] = (1.0, 1.0)) -> float | None:
    """95th percentile of the distance between the borders of two masks, see `Agreement.hd95`.

    Args:
        a: Shape (H, W).
        b: Shape (H, W).
        spacing: Height and width of a pixel, (dy, dx).

    Returns:
        In the unit of `spacing`; 0 where both masks are empty, None where one of them is.
    """
    if not (a.any() and b.any()):
        return None if a.any() or b.any() else 0.0
    box = Rect.around(a | b)
    edge_a, edge_b = _border(a[box.window]), _border(b[box.window])
    return max(_directed(edge_a, edge_b, spacing), _directed(edge_b, edge_a, spacing))


def compare(a: NDArray[np.bool_], b: NDArray[np.bool_], calibration: Calibration) -> Agreement:
    """Compare two masks of one Frame, in millimetres where one scale holds for all of both.

    Args:
        a: Shape (H, W).
        b: Shape (H, W).
        calibration: Of the Frame.
    """
    both = a | b
    box, spacing, reason = Rect.around(both), None, ""
    if not box.empty:
        spacing, reason = calibration.spacing_of(box, both[box.window], mark("The outline of one of the readers"))
    dy, dx = (spacing.y, spacing.x) if spacing else (1.0, 1.0)
    area_a, area_b = (int(np.count_nonzero(mask)) * dy * dx for mask in (a, b))
    return Agreement(dice(a, b), hd95(a, b, (dy, dx)), area_a, area_b, spacing, reason)


def differing_blobs(a: NDArray[np.bool_], b: NDArray[np.bool_], most: int = MOST_BLOBS) -> tuple[list[Blob], int]:
    """What of two masks of one shape only one of them has, in connected parts of one owner each.

    Returns:
        The largest ones, largest first and from the top among equals, at most `most`; and how many there are in all.
    """
    maps, rows = {}, []
    for number, (side, only) in enumerate(((Side.A, a & ~b), (Side.B, b & ~a))):
        count, maps[side], stats, _ = cv2.connectedComponentsWithStats(only.view(np.uint8), connectivity=8)
        part = np.arange(1, count)
        rows.append(np.column_stack([np.full_like(part, number), part, stats[1:]]))
    found = np.concatenate(rows)
    _, _, left, top, _, _, area = found.T
    blobs = []
    for at in np.lexsort((left, top, -area))[:most]:
        number, part, x, y, width, height, pixels = found[at].tolist()
        side, rect = list(Side)[number], Rect(x, y, x + width, y + height)
        blobs.append(Blob(side, rect, np.asarray(maps[side][rect.window] == part), pixels))
    return blobs, len(found)


def bland_altman(a: Sequence[float], b: Sequence[float]) -> BlandAltman | None:
    """Bias and limits of agreement of pairs of numbers, with their confidence intervals.

    The pairs are taken as independent, and their differences as normally distributed.

    Returns:
        None where there are fewer than two pairs, of which no spread can be told.
    """
    n = len(a)
    if n < 2:
        return None
    differences = np.asarray(a, np.float64) - np.asarray(b, np.float64)
    bias, sd = float(differences.mean()), float(differences.std(ddof=1))
    t = _student(n - 1)
    of_bias = t * sd / math.sqrt(n)
    of_limit = t * sd * math.sqrt(1 / n + _COVERED**2 / (2 * (n - 1)))
    lower, upper = bias - _COVERED * sd, bias + _COVERED * sd
    return BlandAltman(
        n,
        bias,
        sd,
        lower,
        upper,
        (bias - of_bias, bias + of_bias),
        (lower - of_limit, lower + of_limit),
        (upper - of_limit, upper + of_limit),
    )


def _border(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Pixels of a mask with a neighbour, by a side, that is not in it or beyond the array."""
    inner = cv2.erode(np.ascontiguousarray(mask).view(np.uint8), _CROSS, borderType=cv2.BORDER_CONSTANT, borderValue=0)
    return np.asarray(mask & (inner == 0))


def _directed(start: NDArray[np.bool_], end: NDArray[np.bool_], spacing: tuple[float, float]) -> float:
    """95th percentile of the distance from each pixel of `start` to the nearest of `end`; neither is empty.

    Exact, also where pixels are not square, which OpenCV's distance transform does not know.
    """
    dy, dx = spacing
    rows = np.arange(end.shape[0], dtype=np.int32)[:, None]
    far = np.int32(1 << 20)
    above = np.maximum.accumulate(np.where(end, rows, -far), axis=0)
    below = np.minimum.accumulate(np.where(end, rows, far)[::-1], axis=0)[::-1]
    # Within each column first; then ever further columns are looked into, by those pixels for which they may be nearer.
    upright = np.minimum(rows - above, below - rows)
    y, x = np.nonzero(start)
    nearest = (upright[y, x] * dy) ** 2
    waiting = np.arange(y.size)
    for step in range(1, end.shape[1]):
        aside = (step * dx) ** 2
        waiting = waiting[nearest[waiting] > aside]
        if not waiting.size:
            break
        for column in (x[waiting] - step, x[waiting] + step):
            there = (column >= 0) & (column < end.shape[1])
            which = waiting[there]
            distance = (upright[y[which], column[there]] * dy) ** 2 + aside
            nearest[which] = np.minimum(nearest[which], distance)
    return float(np.percentile(np.sqrt(nearest), _PERCENTILE))


def _student(freedom: int) -> float:
    """What 95 % of Student's distribution lie between the negative and the positive of.

    For whole degrees of freedom the distribution is a finite sum (Abramowitz and Stegun, 26.7.3 and 26.7.4).
    """
    k = np.arange(2 + freedom % 2, freedom, 2, dtype=np.float64)
    # Of cos θ to the power of each k: 1/2, 1*3/(2*4) … for even degrees, 2/3, 2*4/(3*5) … for odd ones.
    factors = np.cumprod((k - 1) / k)

    def within(t: float) -> float:
        angle = math.atan2(t, math.sqrt(freedom))
        sine, cosine = math.sin(angle), math.cos(angle)
        if freedom % 2 == 0:
            return sine * (1 + float(factors @ cosine**k))
        series = sine * (cosine + float(factors @ cosine**k)) if freedom > 1 else 0.0
        return 2 / math.pi * (angle + series)

    low, high = 1.9, 13.0  # with 1 degree of freedom it is 12.7
    while high - low > 1e-12 * high:
        middle = (low + high) / 2
        low, high = (middle, high) if within(middle) < _SHARE else (low, middle)
    return high
