from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy import ndimage

from app.domain.mask_editing import Rect
from app.domain.regions import Point, Region, agreeing, colour_at, line_region, polygon_region, wand_region

SHAPE = 30, 44
EVERYWHERE = np.ones((3, 3), bool)

# On the grid, on centres and anywhere, inside the Frame and outside.
coordinate = st.one_of(st.integers(-10, 54).map(float), st.integers(-10, 54).map(lambda n: n + 0.5), st.floats(-12, 56))
point = st.tuples(coordinate, coordinate)
inner = st.tuples(st.floats(0, SHAPE[1] - 0.01), st.floats(0, SHAPE[0] - 0.01))


def placed(region: Region, shape: tuple[int, int] = SHAPE) -> NDArray[np.bool_]:
    rect, inside = region
    assert rect.clipped(*shape) == rect
    assert inside.shape == rect.shape
    mask = np.zeros(shape, bool)
    mask[rect.window] = inside
    return mask


def centres(shape: tuple[int, int] = SHAPE) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    y, x = np.mgrid[: shape[0], : shape[1]] + 0.5
    return x, y


def distance_to_segment(start: Point, end: Point) -> NDArray[np.float64]:
    x, y = centres()
    (x0, y0), (x1, y1) = start, end
    length = np.hypot(x1 - x0, y1 - y0)
    if length < 1e-100:
        return np.hypot(x - x0, y - y0)
    along = ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length
    across = np.abs((x - x0) * (y1 - y0) - (y - y0) * (x1 - x0)) / length
    return np.hypot(across, np.maximum(-along, along - length).clip(min=0))


def noise(seed: int, shape: tuple[int, int] = SHAPE, smooth: float = 1.5) -> NDArray[np.uint8]:
    """Blobs of colour, so that selections by colour have a size."""
    values = np.random.default_rng(seed).normal(size=(*shape, 3))
    values = ndimage.gaussian_filter(values, (smooth, smooth, 0))
    return np.clip(128 + 40 * values / values.std(), 0, 255).astype(np.uint8)


def smooth(rgb: NDArray[np.uint8]) -> NDArray[np.int64]:
    return ndimage.median_filter(rgb, (3, 3, 1), mode="nearest").astype(np.int64)


# --- polygon


@settings(deadline=None, max_examples=200)
@given(st.lists(point, max_size=9))
def test_a_polygon_holds_the_centres_around_which_it_turns_an_odd_number_of_times(points: list[Point]) -> None:
    found = placed(polygon_region(points, SHAPE))
    x, y = centres()
    turned = np.zeros(SHAPE)
    near = np.zeros(SHAPE, bool)
    for (x0, y0), (x1, y1) in zip(points, points[1:] + points[:1], strict=True):
        # The angle under which a centre sees an edge; their sum says how often the outline winds around it.
        turn = np.arctan2(y1 - y, x1 - x) - np.arctan2(y0 - y, x0 - x)
        turned += (turn + np.pi) % (2 * np.pi) - np.pi
        near |= distance_to_segment((x0, y0), (x1, y1)) < 1e-6
    expected = np.round(turned / (2 * np.pi)).astype(int) % 2 == 1
    if len(points) < 3:
        assert not found.any()
    assert np.array_equal(found[~near], expected[~near] & (len(points) >= 3))


@settings(deadline=None, max_examples=50)
@given(st.lists(st.tuples(st.integers(0, 44), st.integers(0, 30)), min_size=3, max_size=9), st.integers(0, 43))
def test_a_polygon_agrees_with_opencv(corners: list[tuple[int, int]], column: int) -> None:
    # Corners lie on the grid; points that are on an edge all the same belong to either side.
    found = placed(polygon_region([(float(x), float(y)) for x, y in corners], SHAPE))
    contour = np.array(corners, np.float32)[:, None]
    for row in range(SHAPE[0]):
        side = cv2.pointPolygonTest(contour, (column + 0.5, row + 0.5), False)
        assert side == 0 or found[row, column] == (side > 0)


def test_polygons_that_share_an_edge_neither_overlap_nor_leave_a_gap() -> None:
    corners = [(3.5, 2.5), (40.5, 4.5), (31.5, 27.5), (5.5, 25.5)]
    parts = [
        placed(polygon_region([*pair, (17.5, 13.5)], SHAPE))
        for pair in zip(corners, corners[1:] + corners[:1], strict=True)
    ]
    assert np.array_equal(np.sum(parts, axis=0), placed(polygon_region(corners, SHAPE)))


@pytest.mark.parametrize("points", [[(-9, -9), (-2, -9), (-2, -2)], [(90, 5), (99, 5), (95, 20)], [(3, 3)] * 4])
def test_a_polygon_without_a_pixel_is_empty(points: list[Point]) -> None:
    assert not placed(polygon_region(points, SHAPE)).any()


# --- line


@settings(deadline=None, max_examples=200)
@given(point, point, st.one_of(st.just(0.0), st.integers(0, 12).map(float), st.floats(0, 30)))
def test_a_line_holds_what_is_near_it_and_what_it_passes_through(start: Point, end: Point, width: float) -> None:
    found = placed(line_region(start, end, width, SHAPE))
    distance = distance_to_segment(start, end)
    assert found[distance < width / 2 - 1e-6].all()
    # A pixel that the segment passes through has its centre no further away than its corner.
    assert not found[distance > max(width / 2, np.sqrt(0.5)) + 1e-6].any()
    for t in np.linspace(0, 1, 200):
        x, y = start[0] + t * (end[0] - start[0]), start[1] + t * (end[1] - start[1])
        far_from_grid = min(x % 1, 1 - x % 1, y % 1, 1 - y % 1) > 1e-6
        if far_from_grid and 0 <= x < SHAPE[1] and 0 <= y < SHAPE[0]:
            assert found[int(y), int(x)]


@settings(deadline=None, max_examples=100)
@given(inner, inner, st.floats(0, 4))
def test_a_line_is_4_connected_and_holds_both_ends(start: Point, end: Point, width: float) -> None:
    found = placed(line_region(start, end, width, SHAPE))
    assert ndimage.label(found)[1] == 1
    assert found[int(start[1]), int(start[0])]
    assert found[int(end[1]), int(end[0])]


@settings(deadline=None, max_examples=100)
@given(st.floats(0, 2 * np.pi), st.floats(-6, 6), st.floats(0, 3))
def test_erasing_a_line_cuts_a_part_in_two(angle: float, offset: float, width: float) -> None:
    x, y = centres()
    part = np.hypot(x - 22, y - 15) < 11
    along, aside = np.array([np.cos(angle), np.sin(angle)]), np.array([-np.sin(angle), np.cos(angle)])
    middle = np.array([22.0, 15.0]) + offset * aside
    start, end = middle - 60 * along, middle + 60 * along
    part[placed(line_region((start[0], start[1]), (end[0], end[1]), width, SHAPE))] = False
    assert ndimage.label(part, EVERYWHERE)[1] == 2


# --- colour


@settings(deadline=None, max_examples=60)
@given(st.integers(0, 9), inner, st.floats(0, 80), st.booleans())
def test_the_wand_is_the_component_of_a_threshold(seed: int, where: Point, tolerance: float, connected: bool) -> None:
    rgb = noise(seed)
    row, column = int(where[1]), int(where[0])
    colours = smooth(rgb)
    alike = np.abs(colours - colours[row, column]).max(axis=2) <= tolerance
    if connected:
        labels, _ = ndimage.label(alike)
        alike = labels == labels[row, column]
    assert np.array_equal(wand_region(rgb, where, tolerance, connected), alike)


@pytest.mark.parametrize("shape", [(1, 1), (1, 3), (3, 1), (2, 5), (3, 3)])
def test_the_wand_on_tiny_frames(shape: tuple[int, int]) -> None:
    rgb = noise(3, shape, smooth=0)
    colours = smooth(rgb)
    alike = np.abs(colours - colours[0, 0]).max(axis=2) <= 30
    assert np.array_equal(wand_region(rgb, (0.5, 0.5), 30, connected=False), alike)
    assert wand_region(rgb, (0.5, 0.5), 255).all()


@pytest.mark.parametrize("seed", [(-0.1, 5), (5, -3), (44, 5), (5, 30), (1e9, -1e9)])
def test_the_wand_selects_nothing_beside_the_frame(seed: Point) -> None:
    selected = wand_region(noise(0), seed, 255)
    assert selected.shape == SHAPE
    assert not selected.any()


@settings(deadline=None, max_examples=60)
@given(
    st.integers(0, 9),
    st.builds(Rect, *[st.integers(-20, 60)] * 4),
    st.lists(st.floats(0, 255, width=32), min_size=3, max_size=3),
    st.floats(0, 255),
)
def test_agreeing_is_a_threshold_of_the_whole_smoothed_frame(
    seed: int, rect: Rect, reference: list[float], tolerance: float
) -> None:
    rgb, colour = noise(seed), np.array(reference, np.float32)
    expected = np.abs(smooth(rgb) - colour.astype(np.float64)).max(axis=2) <= tolerance
    clipped = rect.clipped(*SHAPE)
    found = agreeing(rgb, rect, colour, tolerance)
    assert found.shape == clipped.shape
    if not clipped.empty:
        assert np.array_equal(found, expected[clipped.window])


@settings(deadline=None, max_examples=60)
@given(point, st.floats(0, 12))
def test_the_colour_of_a_disc_is_its_median(where: Point, radius: float) -> None:
    rgb = noise(4)
    x, y = centres()
    distance = np.hypot(x - where[0], y - where[1])
    if np.any(np.abs(distance - radius) < 1e-6):
        return
    disc = distance <= radius
    if 0 <= where[0] < SHAPE[1] and 0 <= where[1] < SHAPE[0]:
        disc[int(where[1]), int(where[0])] = True
    if not disc.any():
        disc.flat[np.argmin(distance)] = True
        if np.sum(distance < distance.min() + 1e-6) > 1:
            return
    assert np.array_equal(colour_at(rgb, where, radius), np.median(rgb[disc], axis=0))
