from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from numpy.typing import NDArray
from scipy import ndimage

from app.domain.interpolation import Interpolation
from app.domain.signed_distance import signed_distance
from tests.domain.moving_ellipse import BREATH, FAST, dice, moving_ellipse

Mask = NDArray[np.bool_]

SHAPE = (240, 320)
MOMENTS = np.linspace(0.05, 0.95, 19)


def in_between(first: Mask, last: Mask, time: float) -> Mask:
    return Interpolation({0: first, 1: last}).at(time)


def ellipse(
    x: float, y: float, half_x: float, half_y: float, angle: float = 0.0, shape: tuple[int, int] = SHAPE
) -> Mask:
    row, column = np.mgrid[: shape[0], : shape[1]]
    dx, dy = column + 0.5 - x, row + 0.5 - y
    u, v = dx * np.cos(angle) + dy * np.sin(angle), dy * np.cos(angle) - dx * np.sin(angle)
    return np.hypot(u / half_x, v / half_y) < 1


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Mask, Mask]:
    shape = draw(array_shapes(min_dims=2, max_dims=2, max_side=24))
    mask = arrays(bool, shape) | st.booleans().map(lambda value: np.full(shape, value))
    blob = st.integers(0, 100).map(
        lambda seed: ndimage.gaussian_filter(np.random.default_rng(seed).normal(size=shape), 2) > 0.05
    )
    return draw(mask | blob), draw(mask | blob)


# --- the distance


@given(pairs())
def test_the_distance_is_scipys(pair: tuple[Mask, Mask]) -> None:
    mask = pair[0]
    found = signed_distance(mask)
    assert found.dtype == np.float32
    assert np.array_equal(found > 0, mask)
    if mask.all() or not mask.any():
        assert np.all(np.abs(found) == sum(mask.shape))
    else:
        depth = ndimage.distance_transform_edt(mask) - ndimage.distance_transform_edt(~mask)
        assert found == pytest.approx(depth - np.sign(depth) / 2, abs=1e-4)


# --- what lies between


@pytest.mark.parametrize("shape", [(240, 320), (480, 640)])
@pytest.mark.parametrize("period", [BREATH, FAST])
def test_keyframes_ten_apart(shape: tuple[int, int], period: int) -> None:
    truth = [mask for _, mask in moving_ellipse(shape, frames=51, period=period)]
    keyframes = {number: truth[number] for number in range(0, 51, 10)}
    interpolation = Interpolation(keyframes)
    found, plain = [], []
    for number, expected in enumerate(truth):
        now = interpolation.at(number)
        if number in keyframes:
            assert np.array_equal(now, expected)
            continue
        found.append(dice(now, expected))
        start = number // 10 * 10
        share = (number - start) / 10
        mixed = (1 - share) * signed_distance(truth[start]) + share * signed_distance(truth[start + 10])
        plain.append(dice(mixed > 0, expected))
    # Looked at pair by pair, the fast one is off by more than twice as much.
    assert np.mean(found) >= (0.99 if period == BREATH else 0.975)
    assert min(found) >= 0.95
    assert np.mean(found) > np.mean(plain) + 0.01


@pytest.mark.parametrize(
    "path", [[(0, 0), (20, 10)], [(0, 0), (12, 6), (20, 10)], [(0, 0), (12, 6), (20, 10), (34, 17)]]
)
def test_a_shape_that_moves_evenly_is_recovered_to_the_pixel(path: list[tuple[int, int]]) -> None:
    """Keyframes at uneven intervals, and a shape that is no ellipse, with a hole."""
    shape = np.zeros(SHAPE, bool)
    shape[60:120, 80:150] = True
    shape[90:120, 100:120] = False
    shape[65:75, 130:140] = False
    moved = [np.roll(shape, (number, 2 * number), (0, 1)) for number in range(18)]
    interpolation = Interpolation({moment // 2: moved[down] for moment, down in path})
    for number in range(path[-1][0] // 2 + 1):
        assert np.array_equal(interpolation.at(number), moved[number])


def test_between_equal_masks_nothing_changes_whatever_comes_before_and_after() -> None:
    still = ellipse(160, 120, 40, 30)
    interpolation = Interpolation(
        {0: ellipse(60, 120, 40, 30), 10: still, 20: still.copy(), 30: ellipse(250, 60, 20, 30)}
    )
    for number in range(10, 21):
        assert np.array_equal(interpolation.at(number), still)


def test_a_keyframe_has_a_say_in_two_gaps_and_no_more() -> None:
    masks = {10 * number: ellipse(60 + 40 * number, 120 + 9 * (-1) ** number, 30, 25) for number in range(6)}
    one, other = Interpolation(masks), Interpolation(masks | {50: ellipse(280, 40, 25, 30)})
    same = [np.array_equal(one.at(number), other.at(number)) for number in range(0, 51, 5)]
    assert same == [True] * 7 + [False, True, False, False]


def test_a_gap_beside_another_kind_of_mask_goes_straight() -> None:
    """Nothing can be said about the motion of what is not there, or in two parts."""
    first, last = ellipse(100, 100, 40, 30), ellipse(160, 130, 40, 30)
    two = ellipse(60, 60, 20, 20) | ellipse(60, 160, 20, 20)
    for other in (np.zeros(SHAPE, bool), two):
        around = Interpolation({-10: other, 0: first, 10: last, 20: other})
        for number in range(11):
            assert np.array_equal(around.at(number), in_between(first, last, number / 10))


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ((100, 100, 50, 30, 0.0), (200, 140, 50, 30, 0.0)),
        ((160, 120, 30, 20, 0.0), (160, 120, 90, 60, 0.0)),
        ((120, 100, 70, 20, 0.2), (180, 140, 60, 26, 0.8)),
        ((120, 100, 70, 20, 1.4), (180, 140, 60, 26, 1.9)),
        ((60, 60, 30, 30, 0.0), (250, 180, 30, 30, 0.0)),
        ((160, 120, 60, 30, 0.0), (160, 120, 30, 60, 0.0)),
        ((70, 120, 60, 60, 0.0), (290, 120, 12, 15, 0.0)),
    ],
    ids=[
        "moved",
        "grown",
        "turned",
        "turned past the vertical",
        "far apart",
        "stretched, not turned",
        "shrunk",
    ],
)
def test_an_ellipse_that_changes_evenly_is_where_it_should_be(
    first: tuple[float, ...], last: tuple[float, ...]
) -> None:
    for time in MOMENTS:
        now = [(1 - time) * a + time * b for a, b in zip(first, last, strict=True)]
        assert dice(in_between(ellipse(*first), ellipse(*last), time), ellipse(*now)) > 0.98


def test_what_has_no_direction_does_not_turn() -> None:
    """A square's longer axis is chance: here, that of a bump. Following it, the square would turn with the bump."""
    square = np.zeros(SHAPE, bool)
    square[80:140, 100:160] = True
    first, last = square.copy(), square.copy()
    first[105:115, 160:165] = True
    last[86:96, 160:165] = True
    for time in MOMENTS:
        assert dice(in_between(first, last, time), square) > 0.98


def test_a_hole_and_a_second_part_move_along() -> None:
    def ring(x: float) -> Mask:
        return ellipse(x, 120, 40, 40) & ~ellipse(x, 120, 20, 20)

    def two(x: float) -> Mask:
        return ellipse(x, 80, 20, 20) | ellipse(x, 160, 25, 20)

    for kind in (ring, two):
        for time in MOMENTS:
            assert dice(in_between(kind(100), kind(200), time), kind(100 + 100 * time)) > 0.97


def test_a_part_that_splits_is_mixed_where_it_is() -> None:
    whole = ellipse(160, 120, 80, 30)
    split = whole & ~ellipse(160, 120, 6, 60)
    previous = whole
    for time in MOMENTS:
        now = in_between(whole, split, time)
        assert not np.any(now & ~previous)
        assert not np.any(split & ~now)
        previous = now


def test_what_appears_grows_from_its_middle_and_what_vanishes_shrinks_to_it() -> None:
    there, nothing = ellipse(160, 120, 60, 60), np.zeros(SHAPE, bool)
    for time in MOMENTS:
        now = in_between(nothing, there, time)
        assert np.array_equal(now, in_between(there, nothing, 1 - time))
        assert np.sqrt(np.count_nonzero(now) / np.pi) == pytest.approx(60 * time, abs=1)
        assert dice(now, now[:, ::-1]) == dice(now, now[::-1]) == 1


def test_at_the_border_of_the_frame_a_mask_goes_on() -> None:
    half = np.zeros(SHAPE, bool)
    half[:, :100] = True
    more = np.zeros(SHAPE, bool)
    more[:, :160] = True
    for time in MOMENTS:
        columns = np.flatnonzero(in_between(half, more, time).all(axis=0))
        assert columns.size == pytest.approx(100 + 60 * time, abs=1)


# --- whatever it is given


@settings(deadline=None, max_examples=300)
@given(pairs(), st.floats(0, 1))
def test_any_two_masks_give_one_and_the_ends_are_kept(pair: tuple[Mask, Mask], time: float) -> None:
    first, last = pair
    kept = first.copy(), last.copy()
    now = in_between(first, last, time)
    assert now.dtype == np.bool_
    assert now.shape == first.shape
    assert np.array_equal(in_between(first, last, 0), first)
    assert np.array_equal(in_between(first, last, 1), last)
    assert not np.shares_memory(in_between(first, last, 0), first)
    assert np.array_equal(in_between(first, first, time), first)
    assert np.array_equal(first, kept[0])
    assert np.array_equal(last, kept[1])


@given(pairs())
def test_the_ends_are_reached_without_a_jump(pair: tuple[Mask, Mask]) -> None:
    first, last = pair
    if first.any() == last.any():
        assert np.array_equal(in_between(first, last, 1e-6), first)
        assert np.array_equal(in_between(first, last, 1 - 1e-6), last)


def test_what_does_not_fit_is_refused() -> None:
    mask = np.zeros(SHAPE, bool)
    for masks in ({0: mask, 1: mask[1:]}, {0: mask}, {}):
        with pytest.raises(ValueError, match="shape"):
            Interpolation(masks)
    for time in (-0.1, 1.1, float("nan")):
        with pytest.raises(ValueError, match="moment"):
            in_between(mask, mask, time)
