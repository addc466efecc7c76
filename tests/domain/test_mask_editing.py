from __future__ import annotations

import zlib
from collections.abc import Callable

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.typing import NDArray

from app.domain.mask_editing import MASK, PROMPTED, TOUCHED, Layer, MaskEdit, Rect, Stroke, empty_layer, put_proposal

# Larger than the blocks in which a stroke keeps what lies below it.
SHAPE = 300, 560

Points = list[tuple[float, float]]

coordinates = st.tuples(st.floats(-40, SHAPE[1] + 40, width=32), st.floats(-40, SHAPE[0] + 40, width=32))
polylines = st.lists(coordinates, min_size=1, max_size=6)
radii = st.floats(0.5, 60, width=32)
# What a pixel can be: both touched and prompted it never is.
small_layers = arrays(np.uint8, (9, 13), elements=st.integers(0, 5))


def noise(shape: tuple[int, int] = SHAPE, seed: int = 0) -> Layer:
    return np.random.default_rng(seed).integers(0, 4, shape, dtype=np.uint8)


def draw(layer: Layer, points: Points, radius: float, paint: bool = True) -> tuple[Stroke, list[Rect]]:
    stroke = Stroke(layer, radius, paint, points[0])
    return stroke, [stroke.extend(point) for point in points]


def distance_to(points: Points, shape: tuple[int, int]) -> NDArray[np.float64]:
    """Distance of every pixel's centre to a polyline, segment by segment in double precision."""
    y, x = np.mgrid[: shape[0], : shape[1]] + 0.5
    nearest = np.full(shape, np.inf)
    for (x0, y0), (x1, y1) in zip(points, points[1:] or points, strict=False):
        length = np.hypot(x1 - x0, y1 - y0)
        if length == 0:
            distance = np.hypot(x - x0, y - y0)
        else:
            ux, uy = (x1 - x0) / length, (y1 - y0) / length
            along = (x - x0) * ux + (y - y0) * uy
            across = np.abs((x - x0) * uy - (y - y0) * ux)
            beyond = np.maximum(-along, along - length).clip(min=0)
            distance = np.hypot(across, beyond)
        nearest = np.minimum(nearest, distance)
    return nearest


def under_pointer(points: Points, shape: tuple[int, int]) -> NDArray[np.bool_]:
    mask = np.zeros(shape, bool)
    for x, y in points:
        if 0 <= x < shape[1] and 0 <= y < shape[0]:
            mask[int(y), int(x)] = True
    return mask


@settings(deadline=None, max_examples=60)
@given(polylines, radii, st.booleans())
def test_a_stroke_covers_what_lies_within_its_radius(points: Points, radius: float, paint: bool) -> None:
    before = noise()
    layer = before.copy()
    draw(layer, points, radius, paint)
    distance = distance_to(points, SHAPE)
    inside = (distance < radius - 1e-3) | under_pointer(points, SHAPE)
    outside = (distance > radius + 1e-3) & ~inside
    assert np.all(layer[inside] == (MASK | TOUCHED if paint else TOUCHED))
    assert np.array_equal(layer[outside], before[outside])


@pytest.mark.parametrize("radius", [0.5, 1, 2.5, 7, 20.25, 61.7])
@pytest.mark.parametrize(
    "points",
    [
        [(280.5, 150.5)],
        [(100.5, 40.5), (400.5, 40.5)],
        [(100.5, 40.5), (400.5, 40.5), (400.5, 290.5), (20.5, 290.5)],
        [(-30.5, 10.5), (30.5, 10.5)],
    ],
    ids=["dot", "line", "corner", "from outside"],
)
def test_a_stroke_is_the_distance_transform_of_its_path(points: Points, radius: float) -> None:
    # Between pixel centres, along rows and columns, the nearest point of the path is itself a pixel centre.
    margin = 100
    path = np.full((SHAPE[0] + 2 * margin, SHAPE[1] + 2 * margin), 255, np.uint8)
    for (x0, y0), (x1, y1) in zip(points, points[1:] or points, strict=False):
        rows = slice(int(min(y0, y1) - 0.5) + margin, int(max(y0, y1) - 0.5) + margin + 1)
        columns = slice(int(min(x0, x1) - 0.5) + margin, int(max(x0, x1) - 0.5) + margin + 1)
        path[rows, columns] = 0
    distance = cv2.distanceTransform(path, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)[margin:-margin, margin:-margin]
    layer = empty_layer(*SHAPE)
    draw(layer, points, radius)
    assert np.array_equal(layer > 0, distance <= radius + 1e-4)


def reach(points: Points, radii: list[float], square: bool) -> NDArray[np.float64]:
    """How far every pixel's centre is inside a brush that moves along a polyline, by looking at many of its places."""
    y, x = np.mgrid[: SHAPE[0] : 7, : SHAPE[1] : 5] + 0.5
    deepest = np.full(x.shape, -np.inf)
    for (x0, y0), (x1, y1), r0, r1 in zip(points, points[1:], radii, radii[1:], strict=False):
        for t in np.linspace(0, 1, 800):
            across, down = np.abs(x - x0 - t * (x1 - x0)), np.abs(y - y0 - t * (y1 - y0))
            distance = np.maximum(across, down) if square else np.hypot(across, down)
            deepest = np.maximum(deepest, r0 + t * (r1 - r0) - distance)
    return deepest


@settings(deadline=None, max_examples=15)
@given(st.lists(coordinates, min_size=2, max_size=3), st.lists(radii, min_size=3, max_size=3), st.booleans())
def test_square_brushes_and_pressure_cover_what_the_brush_sweeps(
    points: Points, sizes: list[float], square: bool
) -> None:
    sizes = sizes if square else [sizes[0]] * 3
    layer = empty_layer(*SHAPE)
    stroke = Stroke(layer, sizes[0], True, points[0], square)
    for point, size in zip(points, sizes, strict=False):
        stroke.extend(point, size)
    covered, inside = layer[::7, ::5] > 0, reach(points, sizes, square)
    # Between two of the places that were looked at lies about a pixel.
    assert covered[inside > 1.0].all()
    assert not covered[(inside < -1.0) & ~under_pointer(points, SHAPE)[::7, ::5]].any()


def test_pressing_harder_paints_wider() -> None:
    layer = empty_layer(*SHAPE)
    stroke = Stroke(layer, 2, True, (50.5, 100.5))
    stroke.extend((50.5, 100.5), 2)
    stroke.extend((450.5, 100.5), 42)
    heights = np.count_nonzero(layer, axis=0)
    for column, radius in ((50, 2), (150, 12), (250, 22), (450, 42)):
        assert heights[column] == 2 * radius + 1
    assert not layer[:, 451 + 42 :].any()


def test_a_restricted_stroke_stays_where_it_may_go() -> None:
    layer, free = empty_layer(*SHAPE), noise(seed=4) > 1
    stroke = Stroke(layer, 30, True, (100, 100), allowed=lambda rect: free[rect.window])
    stroke.extend((300, 200))
    whole = empty_layer(*SHAPE)
    draw(whole, [(100, 100), (300, 200)], 30)
    assert np.array_equal(layer > 0, (whole > 0) & free)


@settings(deadline=None, max_examples=40)
@given(coordinates, st.floats(0.01, 0.7))
def test_the_pixel_under_the_pointer_is_always_covered(point: tuple[float, float], radius: float) -> None:
    layer = empty_layer(*SHAPE)
    draw(layer, [point], radius)
    assert np.all(layer[under_pointer([point], SHAPE)] == MASK | TOUCHED)


@settings(deadline=None, max_examples=40)
@given(polylines, st.floats(0.5, 3))
def test_a_thin_stroke_has_no_gaps(points: Points, radius: float) -> None:
    layer = empty_layer(*SHAPE)
    points = [(float(np.clip(x, 0, SHAPE[1] - 0.01)), float(np.clip(y, 0, SHAPE[0] - 0.01))) for x, y in points]
    draw(layer, points, radius)
    parts, _ = cv2.connectedComponents(layer, connectivity=8)
    assert parts == 2  # the background and one stroke


@settings(deadline=None, max_examples=40)
@given(polylines, radii, st.booleans())
def test_a_stroke_changes_only_what_it_reports(points: Points, radius: float, paint: bool) -> None:
    before = noise()
    layer = before.copy()
    _, reported = draw(layer, points, radius, paint)
    unreported = np.ones(SHAPE, bool)
    for rect in reported:
        unreported[rect.window] &= rect.empty
    assert np.array_equal(layer[unreported], before[unreported])


@settings(deadline=None, max_examples=60)
@given(polylines, radii, st.booleans())
def test_a_finished_stroke_undoes_and_redoes_to_the_byte(points: Points, radius: float, paint: bool) -> None:
    before = noise()
    layer = before.copy()
    edit = draw(layer, points, radius, paint)[0].finish()
    after = layer.copy()
    if edit is None:
        assert np.array_equal(after, before)
        return
    edit.apply(layer)
    assert layer.tobytes() == before.tobytes()
    edit.apply(layer)
    assert layer.tobytes() == after.tobytes()


@settings(deadline=None, max_examples=40)
@given(polylines, radii, st.booleans())
def test_an_abandoned_stroke_leaves_nothing(points: Points, radius: float, paint: bool) -> None:
    before = noise()
    layer = before.copy()
    stroke, _ = draw(layer, points, radius, paint)
    changed = layer != before
    rect = stroke.abandon()
    assert layer.tobytes() == before.tobytes()
    changed[rect.window] = False
    assert not changed.any()


def test_a_stroke_that_changes_nothing_is_no_edit() -> None:
    layer = empty_layer(*SHAPE)
    draw(layer, [(100, 100), (200, 100)], 10)
    assert draw(layer, [(120, 100), (180, 100)], 5)[0].finish() is None
    assert draw(layer, [(-500, -500)], 5)[0].finish() is None


@given(small_layers, small_layers)
def test_an_edit_turns_one_layer_into_another_and_back(before: Layer, after: Layer) -> None:
    edit = MaskEdit.between(before, after)
    if edit is None:
        assert np.array_equal(before, after)
        return
    rows, columns = np.nonzero(before != after)
    assert edit.rect == Rect(columns.min(), rows.min(), columns.max() + 1, rows.max() + 1)
    layer = before.copy()
    edit.apply(layer)
    assert np.array_equal(layer, after)
    edit.apply(layer)
    assert np.array_equal(layer, before)


@given(small_layers, st.integers(0, 30), st.integers(0, 30))
def test_an_edit_of_a_part_lands_where_the_part_is(part: Layer, top: int, left: int) -> None:
    layer = noise((40, 50))
    expected = layer.copy()
    window = slice(top, top + part.shape[0]), slice(left, left + part.shape[1])
    expected[window] = part[: expected[window].shape[0], : expected[window].shape[1]]
    edit = MaskEdit.between(layer[window], expected[window], (top, left))
    if edit:
        edit.apply(layer)
    assert np.array_equal(layer, expected)


@given(small_layers, small_layers)
def test_an_edit_of_an_earlier_version_is_read(before: Layer, after: Layer) -> None:
    """There was no box prompt then, and an edit always had two planes."""
    before, after = before & ~PROMPTED, after & ~PROMPTED
    planes = [np.packbits((before ^ after) >> bit & 1).tobytes() for bit in (0, 1)]
    edit = MaskEdit(Rect(0, 0, 13, 9), zlib.compress(b"".join(planes)))
    edit.apply(layer := before.copy())
    assert np.array_equal(layer, after)
    # What has nothing to do with box prompts is still written so, for the sake of its size.
    if written := MaskEdit.between(before, after):
        height, width = written.rect.shape
        assert len(zlib.decompress(written.packed)) == 2 * ((height * width + 7) // 8)


@pytest.mark.parametrize("width", [1, 611, 70_001])
def test_an_edit_of_a_large_layer_is_undone_and_redone(width: int) -> None:
    # More pixels than are unpacked at a time, a number of columns that fills no whole bytes, and much in between that
    # does not change, in both planes or in one.
    shape = 600_000 // width, width + 3
    before, after = noise(shape), noise(shape, seed=1)
    third = shape[0] // 3
    after[third : 2 * third] = before[third : 2 * third]
    after[2 * third :] = before[2 * third :] ^ MASK
    after[:, :2] = before[:, :2]
    edit = MaskEdit.between(before, after)
    assert edit
    layer = before.copy()
    edit.apply(layer)
    assert np.array_equal(layer, after)
    edit.apply(layer)
    assert np.array_equal(layer, before)


@pytest.mark.parametrize("shape", [(20, 20), (21, 19), (1, 1)])
def test_an_edit_that_does_not_fit_is_refused(shape: tuple[int, int]) -> None:
    edit = MaskEdit.between(empty_layer(21, 20), np.full((21, 20), MASK))
    assert edit is not None
    layer = noise(shape)
    before = layer.copy()
    with pytest.raises(ValueError, match="does not fit"):
        edit.apply(layer)
    assert np.array_equal(layer, before)


@pytest.mark.parametrize(
    "damage", [lambda packed: packed[:-3], lambda packed: b"", lambda packed: packed[:-1] + bytes([packed[-1] ^ 1])]
)
@pytest.mark.parametrize("prompted", [0, PROMPTED])
def test_a_damaged_edit_is_refused(damage: Callable[[bytes], bytes], prompted: int) -> None:
    layer = noise((30, 40))
    before = layer.copy()
    edit = MaskEdit.between(layer, noise((30, 40), seed=1) + prompted)
    assert edit is not None
    with pytest.raises(ValueError, match="damaged"):
        MaskEdit(edit.rect, damage(edit.packed)).apply(layer)
    with pytest.raises(ValueError, match="damaged"):
        MaskEdit(Rect(0, 0, 7, 3), edit.packed).apply(layer)
    assert np.array_equal(layer, before)


@given(small_layers, arrays(bool, (9, 13)))
def test_a_proposal_never_changes_a_touched_or_prompted_pixel(layer: Layer, proposal: NDArray[np.bool_]) -> None:
    before = layer.copy()
    put_proposal(layer, proposal)
    kept = before & (TOUCHED | PROMPTED) > 0
    assert np.array_equal(layer[kept], before[kept])
    assert np.array_equal(layer[~kept], proposal[~kept])


@given(*[st.builds(Rect, *[st.integers(-20, 60)] * 4)] * 2)
def test_rectangles_unite_and_clip_like_sets_of_pixels(one: Rect, other: Rect) -> None:
    def pixels(rect: Rect) -> set[tuple[int, int]]:
        return {(y, x) for y in range(rect.top, rect.bottom) for x in range(rect.left, rect.right)}

    clipped = one.clipped(30, 40)
    assert pixels(clipped) == {(y, x) for y, x in pixels(one) if 0 <= y < 30 and 0 <= x < 40}
    assert clipped.empty == (not pixels(clipped))
    assert pixels(one) | pixels(other) <= pixels(one.united(other))
    assert clipped.shape == np.zeros((30, 40))[clipped.window].shape or clipped.empty
