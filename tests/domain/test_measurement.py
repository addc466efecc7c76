"""Measuring masks: against shapes whose size is known, and against brute force over all corners of all pixels."""

from __future__ import annotations

import math

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.typing import NDArray
from scipy.ndimage import center_of_mass, label
from scipy.spatial import ConvexHull
from scipy.spatial.distance import cdist
from scipy.special import ellipe

from app.domain.image import UNCALIBRATED, Calibration, Frame, Region, Spacing
from app.domain.mask_editing import Rect
from app.domain.measurement import Shape, measure_distance, measure_mask

HEIGHT, WIDTH = 300, 400
WHOLE = Rect(0, 0, WIDTH, HEIGHT)
Y, X = np.mgrid[:HEIGHT, :WIDTH] + 0.5

Mask = NDArray[np.bool_]


def scaled(x: float, y: float, rect: Rect = WHOLE) -> Calibration:
    return Calibration((Region(rect, Spacing(x, y)),), "a test", "")


def ellipse(a: float, b: float, degrees: float, x: float = 1, y: float = 1) -> Mask:
    """Half axes in the units of a pixel of `x` by `y`; the centre lies on no special point of the grid."""
    u, v = (X - 201.3) * x, (Y - 148.6) * y
    turned = math.radians(degrees)
    p, q = u * math.cos(turned) + v * math.sin(turned), v * math.cos(turned) - u * math.sin(turned)
    return (p / a) ** 2 + (q / b) ** 2 <= 1


def rectangle(left: int, top: int, right: int, bottom: int) -> Mask:
    mask = np.zeros((HEIGHT, WIDTH), bool)
    mask[top:bottom, left:right] = True
    return mask


def whole(mask: Mask, calibration: Calibration = UNCALIBRATED) -> Shape:
    measured = measure_mask(mask, calibration)
    assert measured is not None
    return measured.whole


# --- shapes whose size is known


@pytest.mark.parametrize("spacing", [(1.0, 1.0), (0.2, 0.2), (0.2, 0.5)])
@pytest.mark.parametrize("degrees", [0, 17, 45, 63, 90, 128])
@pytest.mark.parametrize("axes", [(60, 60), (70, 35), (25, 10)])
def test_an_ellipse(axes: tuple[float, float], degrees: float, spacing: tuple[float, float]) -> None:
    x, y = spacing
    pixel = max(spacing)
    a, b = (half * pixel for half in axes)
    shape = whole(ellipse(a, b, degrees, x, y), scaled(x, y))
    assert shape.longest is not None
    assert shape.across is not None
    assert shape.spacing == Spacing(x, y)
    assert shape.area == pytest.approx(math.pi * a * b, rel=0.01)
    assert 2 * a - 0.5 * pixel <= shape.longest.length <= 2 * a + 1.5 * pixel
    assert 2 * b - 1.0 * pixel <= shape.across.length <= 2 * b + 1.5 * pixel
    assert shape.perimeter == pytest.approx(4 * a * ellipe(1 - (b / a) ** 2), rel=0.015)
    circularity = 4 * math.pi * math.pi * a * b / (4 * a * ellipe(1 - (b / a) ** 2)) ** 2
    assert shape.circularity == pytest.approx(circularity, abs=0.03)
    assert shape.centroid == pytest.approx((201.3, 148.6), abs=0.1)


@pytest.mark.parametrize("spacing", [(1.0, 1.0), (0.3, 0.1)])
def test_a_rectangle_is_exactly_as_large_as_its_pixels(spacing: tuple[float, float]) -> None:
    x, y = spacing
    shape = whole(rectangle(20, 30, 60, 60), scaled(x, y))
    assert shape.longest is not None
    assert shape.pixels == 1200
    assert shape.area == pytest.approx(1200 * x * y)
    assert shape.longest.length == pytest.approx(math.hypot(40 * x, 30 * y))
    assert {shape.longest.start, shape.longest.end} in ({(20, 30), (60, 60)}, {(60, 30), (20, 60)})
    assert shape.centroid == (40, 45)


@pytest.mark.parametrize("degrees", range(0, 180, 15))
def test_the_perimeter_of_a_turned_rectangle(degrees: int) -> None:
    turned = math.radians(degrees)
    u, v = X - 201.3, Y - 148.6
    p, q = u * math.cos(turned) + v * math.sin(turned), v * math.cos(turned) - u * math.sin(turned)
    assert whole((abs(p) <= 120) & (abs(q) <= 50)).perimeter == pytest.approx(680, rel=0.02)


def test_the_perimeter_has_no_bias_over_all_directions() -> None:
    lengths = []
    for degrees in range(0, 180, 3):
        turned = math.radians(degrees)
        u, v = X - 201.3, Y - 148.6
        p, q = u * math.cos(turned) + v * math.sin(turned), v * math.cos(turned) - u * math.sin(turned)
        lengths.append(whole((abs(p) <= 120) & (abs(q) <= 50)).perimeter)
    assert np.mean(lengths) == pytest.approx(680, rel=0.005)


def test_holes_are_no_area_and_have_borders() -> None:
    ring = ellipse(80, 80, 0) & ~ellipse(40, 40, 0)
    shape = whole(ring)
    assert shape.area == pytest.approx(math.pi * (80**2 - 40**2), rel=0.01)
    assert shape.perimeter == pytest.approx(2 * math.pi * 120, rel=0.01)


def test_area_and_hull_as_opencv_and_qhull_see_them() -> None:
    mask = ellipse(83, 31, 40) | ellipse(20, 90, 10)
    shape = whole(mask)
    (outline,), _ = cv2.findContours(mask.view(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    # Pick's theorem: the polygon through the outermost centres, and the pixels that it runs through.
    assert shape.pixels == cv2.contourArea(outline) + len(outline) / 2 + 1
    corners = corners_of(mask)
    hull = corners[ConvexHull(corners).vertices]
    assert shape.longest is not None
    assert shape.longest.length == pytest.approx(cdist(hull, hull).max())


def test_the_short_axis_of_an_arch_ends_on_the_arch() -> None:
    arch = ellipse(100, 100, 0) & ~ellipse(70, 70, 0) & (Y < 148)
    shape = whole(arch)
    assert shape.across is not None
    # Beside the opening, which is 71 high; from the top down to the line between the feet, it would be 100.
    assert 70 < shape.across.length < 80


def test_a_single_pixel() -> None:
    shape = whole(rectangle(7, 9, 8, 10))
    assert shape.longest is not None
    assert shape.across is not None
    assert (shape.area, shape.centroid, shape.circularity) == (1, (7.5, 9.5), 1)
    assert (shape.longest.length, shape.across.length) == pytest.approx((math.sqrt(2), math.sqrt(2)))


def test_nothing_to_measure() -> None:
    assert measure_mask(np.zeros((5, 7), bool), UNCALIBRATED) is None


# --- brute force


def corners_of(mask: Mask) -> NDArray[np.float64]:
    rows, columns = np.nonzero(mask)
    return np.unique([(column + i, row + j) for row, column in zip(rows, columns, strict=True)
                      for i in (0, 1) for j in (0, 1)], axis=0).astype(float)  # fmt: skip


def longest_across(
    mask: Mask, spacing: NDArray[np.float64], start: tuple[float, float], end: tuple[float, float]
) -> float:
    """Every line through a corner of a pixel and perpendicular to start-end, cut with all four sides of every pixel."""
    direction = (np.array(end) - start) * spacing
    direction /= np.linalg.norm(direction)
    normal = np.array([-direction[1], direction[0]])
    rows, columns = np.nonzero(mask)
    longest = 0.0
    for place in corners_of(mask) * spacing @ direction:
        reached = []
        for column, row in zip(columns, rows, strict=True):
            ring = np.array([(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)]) + np.array((column, row))
            t, s = ring * spacing @ direction - place, ring * spacing @ normal
            for i in range(4):
                if min(t[i], t[i + 1]) <= 1e-9 and max(t[i], t[i + 1]) >= -1e-9:
                    flat = abs(t[i + 1] - t[i]) < 1e-9
                    share = 0.0 if flat else -t[i] / (t[i + 1] - t[i])
                    reached += [s[i], s[i + 1]] if flat else [s[i] + share * (s[i + 1] - s[i])]
        longest = max(longest, max(reached) - min(reached))
    return longest


spacings = st.sampled_from([(1.0, 1.0), (0.25, 0.25), (0.1, 0.3), (1.7, 0.6)])


@settings(max_examples=25, deadline=None)
@given(arrays(np.bool_, (6, 8), elements=st.booleans()), spacings)
def test_parts_of_any_mask(mask: Mask, spacing: tuple[float, float]) -> None:
    calibration = scaled(*spacing, Rect(0, 0, 8, 6))
    measured, (labels, count) = measure_mask(mask, calibration, 99), label(mask, np.ones((3, 3)))
    if measured is None:
        assert count == 0
        return
    assert measured.part_count == len(measured.parts) == count
    sizes = [part.pixels for part in measured.parts]
    assert sizes == sorted(sizes, reverse=True) == sorted(np.bincount(labels[labels > 0])[1:], reverse=True)
    found = {tuple(np.round(part.centroid, 6)): part for part in measured.parts}
    for number in range(1, count + 1):
        part = labels == number
        row, column = center_of_mass(part)
        shape = found[round(column + 0.5, 6), round(row + 0.5, 6)] if len(found) == count else None
        if shape is None:  # two parts around one centre
            continue
        corners = corners_of(part) * spacing
        assert shape.longest is not None
        assert shape.across is not None
        assert shape.longest.length == pytest.approx(cdist(corners, corners).max())
        expected = longest_across(part, np.array(spacing), shape.longest.start, shape.longest.end)
        assert shape.across.length == pytest.approx(expected)
        first, second = ((np.array(line.end) - line.start) * spacing for line in (shape.longest, shape.across))
        assert abs(first @ second) < 1e-6
        assert shape.circularity is not None
        assert 0 < shape.circularity <= 1


@settings(max_examples=60, deadline=None)
@given(arrays(np.bool_, (8, 11), elements=st.booleans()), spacings)
def test_turning_the_image_changes_nothing(mask: Mask, spacing: tuple[float, float]) -> None:
    x, y = spacing
    measured = measure_mask(mask, scaled(x, y, Rect(0, 0, 11, 8)), 99)
    turned = measure_mask(np.ascontiguousarray(mask.T), scaled(y, x, Rect(0, 0, 8, 11)), 99)
    if measured is None or turned is None:
        assert measured is turned
        return
    assert turned.whole.perimeter == pytest.approx(measured.whole.perimeter)
    assert turned.whole.area == pytest.approx(measured.whole.area)
    assert turned.whole.centroid == pytest.approx(measured.whole.centroid[::-1])
    if measured.whole.longest and turned.whole.longest:
        assert turned.whole.longest.length == pytest.approx(measured.whole.longest.length)
    for total in ("area", "pixels"):
        assert sum(getattr(part, total) for part in measured.parts) == pytest.approx(getattr(measured.whole, total))


# --- several parts, and where millimetres end


def test_the_largest_parts_are_measured_and_all_are_counted() -> None:
    mask = np.zeros((HEIGHT, WIDTH), bool)
    for number in range(9):
        mask[10 : 12 + number, 40 * number : 40 * number + 10] = True
    measured = measure_mask(mask, UNCALIBRATED, most_parts=3)
    assert measured is not None
    assert measured.part_count == 9
    assert [part.pixels for part in measured.parts] == [100, 90, 80]
    assert measured.whole.pixels == np.count_nonzero(mask)
    # From one part to another is no diameter of anything.
    assert measured.whole.longest is measured.whole.across is measured.whole.circularity is None


def test_two_scales_in_one_image() -> None:
    left, right = Rect(0, 0, 190, 300), Rect(200, 0, 400, 300)
    calibration = Calibration((Region(left, Spacing(0.1, 0.1)), Region(right, Spacing(0.4, 0.4))), "a test", "")
    mask = rectangle(20, 20, 30, 30) | rectangle(300, 20, 310, 40)
    measured = measure_mask(mask, calibration)
    assert measured is not None
    assert [part.area for part in measured.parts] == pytest.approx([200 * 0.16, 100 * 0.01])
    assert measured.whole.area == 300
    assert measured.whole.spacing is None
    assert measured.whole.reason == "The mask reaches over two regions with different scales."
    part = whole(rectangle(150, 20, 195, 40), calibration)
    assert (part.area, part.reason) == (900, "The mask reaches beyond the part of the image that has a scale.")


TISSUE, TRACE = Region(Rect(0, 0, 300, 200), Spacing(0.2, 0.2)), Region(Rect(0, 150, 400, 300), None)
FLOW = Region(Rect(100, 50, 200, 100), Spacing(0.2, 0.2))
OTHER = Region(Rect(290, 0, 400, 140), Spacing(0.3, 0.3))


@pytest.mark.parametrize(
    ("box", "reason"),
    [
        (Rect(0, 0, 290, 150), ""),
        (Rect(90, 40, 120, 70), ""),
        (Rect(10, 10, 20, 151), "a Doppler trace."),
        (Rect(10, 160, 20, 180), "a Doppler trace."),
        (Rect(250, 10, 291, 20), "two regions with different scales."),
        (Rect(285, 141, 301, 149), "beyond the part of the image that has a scale."),
        (Rect(350, 141, 360, 149), "beyond the part of the image that has a scale."),
    ],
)
def test_one_scale_has_to_hold_for_all_of_it(box: Rect, reason: str) -> None:
    calibration = Calibration((TISSUE, TRACE, FLOW, OTHER), "a test", "")
    shape = whole(rectangle(box.left, box.top, box.right, box.bottom), calibration)
    assert shape.spacing == (None if reason else TISSUE.spacing)
    assert shape.reason.endswith(reason)
    line = measure_distance((box.left, box.top), (box.right, box.bottom), calibration)
    assert line.spacing == shape.spacing
    assert line.length == pytest.approx(math.hypot(*box.shape) * (1 if reason else 0.2))
    assert line.reason == shape.reason.replace("The mask", "The line")


def test_what_lies_in_the_box_but_not_in_the_mask_does_not_count() -> None:
    inset = Region(Rect(0, 0, 30, 30), None)
    calibration = Calibration((Region(WHOLE, Spacing(0.2, 0.2)), inset), "a test", "")
    mask = rectangle(0, 40, 60, 60) | rectangle(40, 0, 60, 60)
    assert whole(mask, calibration).spacing is not None
    mask[29, 29] = True
    assert whole(mask, calibration).spacing is None


def test_two_views_side_by_side_are_not_one_even_at_one_scale() -> None:
    views = (Region(Rect(0, 0, 200, 300), Spacing(0.2, 0.2)), Region(Rect(200, 0, 400, 300), Spacing(0.2, 0.2)))
    shape = whole(rectangle(150, 10, 250, 20), Calibration(views, "a test", ""))
    assert shape.reason == "The mask reaches over two regions with separate scales."


def test_a_distance_where_pixels_are_not_square() -> None:
    assert measure_distance((10, 10), (13, 14), scaled(1.0, 0.5)).length == pytest.approx(math.hypot(3, 2))
    unknown = measure_distance((10, 10), (13, 14), UNCALIBRATED)
    assert (unknown.length, unknown.spacing, unknown.reason) == (5, None, "The file has no scale.")


# --- valid when constructed


@pytest.mark.parametrize("size", [(0, 0.1), (-0.1, 0.1), (math.nan, 0.1), (math.inf, 0.1), (11, 11), (0.1, 0.9)])
def test_a_spacing_that_cannot_be(size: tuple[float, float]) -> None:
    with pytest.raises(ValueError, match="not plausible"):
        Spacing(*size)


@pytest.mark.parametrize(
    "arguments",
    [
        ((TISSUE,), "", "Why."),
        ((TISSUE,), "a source", "Why."),
        ((TISSUE,), "", ""),
        ((TRACE,), "a source", ""),
        ((), "", ""),
    ],
)
def test_a_calibration_says_where_from_or_why_not(arguments: tuple[tuple[Region, ...], str, str]) -> None:
    with pytest.raises(ValueError, match="either a spacing"):
        Calibration(*arguments)


def test_regions_lie_on_their_frame() -> None:
    rgb = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    assert Frame(rgb, scaled(0.1, 0.1)).calibration.regions[0].rect == WHOLE
    with pytest.raises(ValueError, match="does not lie on"):
        Frame(rgb[:-1], scaled(0.1, 0.1))
    with pytest.raises(ValueError, match="no pixel"):
        Region(Rect(5, 5, 5, 9), None)
