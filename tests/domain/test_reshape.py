from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from numpy.typing import NDArray
from scipy import ndimage

from app.domain.regions import line_region, nearest_pixel
from app.domain.reshape import (
    component_at,
    filled_holes,
    grown,
    largest_component,
    moved,
    pushed,
    refined_by_grabcut,
    shrunk,
    smoothed,
    without_small,
)

Mask = NDArray[np.bool_]

EVERYWHERE = np.ones((3, 3), bool)

small_masks = arrays(bool, array_shapes(min_dims=2, max_dims=2, max_side=14))
coordinates = st.floats(-5, 20)


def blobs(seed: int, shape: tuple[int, int] = (60, 80)) -> Mask:
    """Parts with bays and holes, some of them cut off by the border."""
    values = np.random.default_rng(seed).normal(size=shape)
    return ndimage.gaussian_filter(values, 3) > 0.02


blob_masks = st.one_of(small_masks, st.integers(0, 50).map(blobs))


def disc(radius: float, shape: tuple[int, int] = (120, 120), centre: tuple[float, float] = (60, 60)) -> Mask:
    y, x = np.mgrid[: shape[0], : shape[1]] + 0.5
    return np.hypot(x - centre[0], y - centre[1]) < radius


def parts_of(mask: Mask) -> int:
    return ndimage.label(mask, EVERYWHERE)[1]


# --- holes and parts


@given(blob_masks)
def test_filling_holes_is_what_scipy_fills(mask: Mask) -> None:
    assert np.array_equal(filled_holes(mask), ndimage.binary_fill_holes(mask))


@given(blob_masks, st.integers(-1, 60))
def test_parts_are_told_apart_by_their_area(mask: Mask, min_area: int) -> None:
    labels, count = ndimage.label(mask, EVERYWHERE)
    areas = np.bincount(labels.ravel(), minlength=count + 1)
    areas[0] = 0
    assert np.array_equal(without_small(mask, min_area), mask & (areas[labels] >= min_area))
    largest = largest_component(mask)
    assert np.count_nonzero(largest) == areas.max()
    assert parts_of(largest) == min(count, 1)
    assert not np.any(largest & ~mask)


@given(blob_masks, coordinates, coordinates)
def test_the_part_under_a_point(mask: Mask, x: float, y: float) -> None:
    labels, _ = ndimage.label(mask, EVERYWHERE)
    inside = 0 <= x < mask.shape[1] and 0 <= y < mask.shape[0]
    label = labels[int(y), int(x)] if inside else 0
    assert np.array_equal(component_at(mask, (x, y)), (labels == label) & mask if label else np.zeros_like(mask))


# --- growing and shrinking

RADII = [(0, 0), (0.9, 0.9), (1, 1), (1.5, 4), (5, 5), (13, 6.5), (7.07, 0), (0.3, 9), (200, 3)]


@pytest.mark.parametrize("radii", RADII)
@settings(deadline=None, max_examples=20)
@given(blob_masks)
def test_growing_and_shrinking_are_the_distance_transform(radii: tuple[float, float], mask: Mask) -> None:
    # In units of the ellipse; a half axis of nothing still covers the centre.
    sampling = [1 / max(radius, 1e-9) for radius in radii[::-1]]

    def within(target: Mask) -> Mask:
        if not target.any():
            return np.zeros_like(target)
        return ndimage.distance_transform_edt(~target, sampling=sampling) <= 1 + 1e-9

    assert np.array_equal(grown(mask, *radii), within(mask))
    assert np.array_equal(shrunk(mask, *radii), ~within(~mask))


@pytest.mark.parametrize("spacing", [(0.1, 0.1), (0.1, 0.15), (0.06, 0.02), (0.7, 0.35), (0.255, 0.3)])
@pytest.mark.parametrize("millimetres", [0.3, 0.6, 0.7, 2.1])
def test_a_step_in_millimetres_is_the_distance_in_millimetres(spacing: tuple[float, float], millimetres: float) -> None:
    # 0.3 / 0.1 is a little less than 3, and a centre at 0.3 mm still belongs.
    mask, (x, y) = blobs(7), spacing
    distance = ndimage.distance_transform_edt(~mask, sampling=(y, x))
    assert np.array_equal(grown(mask, millimetres / x, millimetres / y), distance <= millimetres + 1e-9)
    depth = ndimage.distance_transform_edt(mask, sampling=(y, x))
    assert np.array_equal(shrunk(mask, millimetres / x, millimetres / y), depth > millimetres + 1e-9)


def test_growing_far_is_exact_too() -> None:
    mask = np.zeros((400, 500), bool)
    mask[120:180, 200:260] = blobs(3)[:60, :60]
    distance = ndimage.distance_transform_edt(~mask, sampling=(0.5, 0.25))
    assert np.array_equal(grown(mask, 100, 50), distance <= 25 + 1e-9)


# --- smoothing


@pytest.mark.parametrize("radius", [1, 3, 8.5, 20])
def test_smoothing_never_moves_an_edge_along_rows_columns_or_diagonals(radius: float) -> None:
    y, x = np.mgrid[:100, :120]
    middle = (slice(30, -30), slice(30, -30))
    for half in (x < 53, y >= 41):
        assert np.array_equal(smoothed(half, radius), half)
    for half in (x + y <= 107, x - y > 9):
        assert np.array_equal(smoothed(half, radius)[middle], half[middle])


@settings(deadline=None, max_examples=60)
@given(st.floats(0, 2 * np.pi), st.floats(-5, 5), st.floats(0.5, 15))
def test_smoothing_moves_no_slanted_edge_by_a_pixel(angle: float, offset: float, radius: float) -> None:
    y, x = np.mgrid[:120, :120] + 0.5
    signed = (x - 60) * np.cos(angle) + (y - 60) * np.sin(angle) - offset
    changed = smoothed(signed < 0, radius) != (signed < 0)
    assert not changed[30:-30, 30:-30][np.abs(signed[30:-30, 30:-30]) > 0.5].any()


@pytest.mark.parametrize("radius", [3, 6, 12, 24])
@pytest.mark.parametrize("times", [1.5, 2, 4])
def test_smoothing_keeps_the_size_of_what_is_larger(radius: float, times: float) -> None:
    mask = disc(radius * times, (240, 240), (120, 120))
    assert np.count_nonzero(smoothed(mask, radius)) == pytest.approx(np.count_nonzero(mask), rel=0.05)


@pytest.mark.parametrize("seed", range(3))
def test_smoothing_brings_a_ragged_contour_back(seed: int) -> None:
    clean = disc(40)
    depth = ndimage.distance_transform_edt(clean) - ndimage.distance_transform_edt(~clean)
    rag = ndimage.gaussian_filter(np.random.default_rng(seed).normal(size=clean.shape), 1)
    ragged = depth + 2.5 * rag / rag.std() > 0
    again = smoothed(ragged, 9)
    assert parts_of(again) == 1
    assert not np.any(filled_holes(again) ^ again)
    assert np.count_nonzero(again ^ clean) < 0.65 * np.count_nonzero(ragged ^ clean)


def test_smoothing_at_the_border_of_the_frame() -> None:
    mask = np.zeros((50, 60), bool)
    mask[10:40, 20:] = True
    after = smoothed(mask, 6)
    assert np.array_equal(after[:, 35:], mask[:, 35:])
    assert smoothed(np.ones((9, 9), bool), 30).all()


# --- moving


@given(blob_masks, coordinates, coordinates, st.integers(-90, 90), st.integers(-90, 90))
def test_moving_a_part(mask: Mask, x: float, y: float, dx: int, dy: int) -> None:
    part = component_at(mask, (x, y))
    there = ndimage.shift(part.astype(np.uint8), (dy, dx), order=0) > 0
    assert np.array_equal(moved(mask, part, dx, dy), (mask & ~part) | there)


# --- pushing

pushes = st.tuples(st.floats(5, 75), st.floats(5, 55)), st.floats(-8, 8), st.floats(-8, 8), st.floats(0, 15)


@settings(deadline=None, max_examples=150)
@given(st.integers(0, 20), *pushes)
def test_a_push_moves_a_border_and_leaves_no_island(
    seed: int, start: tuple[float, float], dx: float, dy: float, radius: float
) -> None:
    mask = blobs(seed)
    end = nearest_pixel((start[0] + dx, start[1] + dy), (60, 80))
    after = pushed(mask, start, end, radius)
    value = mask[int(start[1]), int(start[0])]
    changed = after != mask
    assert np.all(after[changed] == value)
    assert after[int(end[1]), int(end[0])] == value
    # Only under the disc's way, and reached from its start by pixels that now are what it is made of.
    rect, swept = line_region(start, end, 2 * radius, mask.shape)
    way = np.zeros_like(mask)
    way[rect.window] = swept
    assert not np.any(changed & ~way)
    labels, _ = ndimage.label((after == value) & way, EVERYWHERE)
    assert np.all(labels[changed] == labels[int(start[1]), int(start[0])])
    if value:
        assert parts_of(after) <= parts_of(mask)


def test_a_push_outwards_and_inwards() -> None:
    mask = disc(30)
    outwards = pushed(mask, (60, 60), (90, 60), 8)
    assert np.array_equal(outwards, mask | (disc(8, centre=(90, 60)) | outwards & mask))
    assert outwards[60, 96]
    assert not outwards[60, 99]
    inwards = pushed(mask, (110, 60), (85, 60), 8)
    assert not inwards[60, 78]
    assert inwards[60, 75]
    assert parts_of(inwards) == 1


def test_a_push_away_from_the_border_leaves_it() -> None:
    mask = disc(30)
    assert np.array_equal(pushed(mask, (88, 60), (70, 60), 8), mask)
    assert np.array_equal(pushed(mask, (92, 60), (110, 60), 8), mask)
    assert np.array_equal(pushed(mask, (88, 60), (88, 60), 8), mask)


@settings(deadline=None, max_examples=30)
@given(st.integers(0, 20), *pushes[:3], st.floats(1, 15))
def test_a_push_in_short_steps_is_the_same_push(
    seed: int, start: tuple[float, float], dx: float, dy: float, radius: float
) -> None:
    mask, stepwise = blobs(seed), blobs(seed)
    x, y = nearest_pixel((start[0] + dx, start[1] + dy), (60, 80))
    ends = [(start[0] + (x - start[0]) * t, start[1] + (y - start[1]) * t) for t in np.linspace(0, 1, 21)]
    for before, after in pairwise(ends):
        stepwise = pushed(stepwise, before, after, radius)
    differ = stepwise != pushed(mask, start, ends[-1], radius)
    # But for centres exactly on the outline of the disc, which rounding may put on either side.
    assert np.count_nonzero(differ) <= 2


def test_a_push_that_leaves_the_frame_and_comes_back_still_is_the_same_push() -> None:
    mask = disc(30, (60, 120), (60, 30))
    for start, end in [((60, 30), (70, -40)), ((70, -40), (20, -40)), ((20, -40), (20, 20))]:
        mask = pushed(mask, start, end, 6)
    assert mask[20, 20]
    assert mask[0, 20:70].all()


# --- GrabCut


def scene(scale: int = 1) -> tuple[NDArray[np.uint8], Mask]:
    """A dark disc on a light ground, noisy, and its true mask."""
    truth = disc(36 * scale, (150 * scale, 170 * scale), (80 * scale, 70 * scale))
    rng = np.random.default_rng(0)
    rgb = np.where(truth[..., None], [70, 60, 80], [150, 120, 110]) + rng.normal(0, 14, (*truth.shape, 3))
    return np.clip(rgb, 0, 255).astype(np.uint8), truth


@pytest.mark.parametrize("start", [lambda truth: grown(truth, 6, 6), lambda truth: shrunk(truth, 6, 6)])
def test_grabcut_finds_the_edge(start: Callable[[Mask], Mask]) -> None:
    rgb, truth = scene()
    first = refined_by_grabcut(rgb, start(truth), 10)
    assert np.count_nonzero(first ^ truth) < 0.01 * np.count_nonzero(truth)
    assert np.array_equal(first, refined_by_grabcut(rgb, start(truth), 10))


def test_grabcut_moves_only_the_band_and_never_what_is_fixed() -> None:
    rgb, truth = scene()
    start = moved(truth, truth, 5, 3)
    fixed = np.zeros_like(truth)
    fixed[:, :80] = True
    after = refined_by_grabcut(rgb, start, 7, fixed=fixed)
    changed = after != start
    assert changed.any()
    assert not np.any(changed & fixed)
    assert not np.any(changed & ~(grown(start, 7, 7) & ~shrunk(start, 7, 7)))


def test_grabcut_on_a_large_frame_is_exact_to_few_pixels() -> None:
    rgb, truth = scene(8)
    start = truth.copy()
    start[:, 640:] = shrunk(truth, 40, 40)[:, 640:]
    after = refined_by_grabcut(rgb, start, 60)
    assert np.count_nonzero(after ^ truth) < 0.05 * np.count_nonzero(start ^ truth)
    assert not np.any((after ^ truth) & shrunk(truth, 3, 3))
    assert not np.any((after ^ truth) & ~grown(truth, 3, 3))
    assert np.count_nonzero((after ^ truth)[:, :600]) < 0.5 * np.count_nonzero((truth & ~shrunk(truth, 1, 1))[:, :600])


@settings(deadline=None, max_examples=80)
@given(small_masks, st.data(), st.floats(0.5, 9), st.booleans())
def test_grabcut_answers_whatever_it_is_given(mask: Mask, data: st.DataObject, reach: float, flat: bool) -> None:
    rgb = np.random.default_rng(0).integers(0, 256, (*mask.shape, 3), dtype=np.uint8)
    if flat:
        rgb[:] = 90
    fixed = data.draw(st.one_of(st.none(), arrays(bool, mask.shape)))
    after = refined_by_grabcut(rgb, mask, reach, fixed=fixed)
    assert after.shape == mask.shape
    if not mask.any() or mask.all() or (fixed is not None and fixed.all()):
        assert np.array_equal(after, mask)


# --- none of them


@pytest.mark.parametrize("empty", [True, False])
def test_the_input_stays_and_the_output_is_another_array(empty: bool) -> None:
    mask = np.zeros((40, 50), bool) if empty else blobs(1, (40, 50))
    before = mask.copy()
    rgb = np.zeros((40, 50, 3), np.uint8)
    for after in (
        filled_holes(mask),
        largest_component(mask),
        without_small(mask, 5),
        component_at(mask, (20, 20)),
        smoothed(mask, 0),
        smoothed(mask, 4),
        grown(mask, 2, 3),
        shrunk(mask, 2, 3),
        moved(mask, mask, 3, 3),
        pushed(mask, (5, 5), (20, 20), 4),
        refined_by_grabcut(rgb, mask, 4),
    ):
        assert after.dtype == bool
        assert after.shape == mask.shape
        assert not np.shares_memory(after, mask)
        assert np.array_equal(mask, before)
