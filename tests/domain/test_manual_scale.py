"""A scale set by hand, against lines whose length is known."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.domain.image import UNCALIBRATED, Calibration, Region, Spacing
from app.domain.manual_scale import ManualScale, not_square, region_around, replaced_regions
from app.domain.mask_editing import Rect
from app.domain.measurement import measure_distance, measure_mask

HEIGHT, WIDTH = 480, 640
TISSUE, FLOW, DOPPLER = Rect(10, 10, 400, 300), Rect(100, 50, 200, 150), Rect(10, 320, 600, 470)
OTHER = Rect(420, 10, 630, 300)
SCREEN = Calibration(
    (
        Region(TISSUE, Spacing(0.2, 0.2)),
        Region(FLOW, Spacing(0.2, 0.2)),
        Region(OTHER, Spacing(0.5, 0.5)),
        Region(DOPPLER, None),
    ),
    "the ultrasound region in the file",
    "",
)
IN_TISSUE, IN_DOPPLER, BESIDE = ((50, 60), (50, 260)), ((20, 330), (20, 430)), ((5, 20), (5, 290))

points = st.tuples(st.floats(0, WIDTH), st.floats(0, HEIGHT))
jitters = st.tuples(st.floats(-0.25, 0.25), st.floats(-0.25, 0.25))


def scale(
    line: tuple[tuple[float, float], tuple[float, float]] = IN_TISSUE,
    length_mm: float = 42,
    region: Rect | None = None,
    own: Calibration = UNCALIBRATED,
) -> ManualScale:
    said = measure_distance(*line, own).spacing
    return ManualScale(*line, length_mm, region, said, "0" * 64, "2026-11-21T09:30:00+00:00")


@given(points, points, points, points, jitters, jitters, st.floats(0.02, 0.6))
def test_lengths_are_right_within_half_a_per_cent(start, end, one, other, off, off_too, mm_per_pixel) -> None:
    """The ends of the line are a quarter of a pixel off, as far as a hand gets at a moderate zoom."""
    assume(math.dist(start, end) >= 200 and math.dist(one, other) >= 1)
    known = math.dist(start, end) * mm_per_pixel
    line = tuple(np.add(start, off).tolist()), tuple(np.add(end, off_too).tolist())
    found = scale(line, known).over(UNCALIBRATED, HEIGHT, WIDTH)
    assert measure_distance(one, other, found).length == pytest.approx(math.dist(one, other) * mm_per_pixel, rel=0.005)


def test_a_mask_is_measured_by_it() -> None:
    mask = np.zeros((HEIGHT, WIDTH), np.bool_)
    mask[100:160, 200:280] = True
    measured = measure_mask(mask, scale(((0, 0), (300, 400)), 125).over(UNCALIBRATED, HEIGHT, WIDTH))
    assert measured.whole.area == pytest.approx(20 * 15)
    assert measured.whole.longest.length == pytest.approx(25)
    assert measured.source == measured.whole.spacing.by_hand == "set by hand (125.0 mm between two points, 2026-11-21)"


@pytest.mark.parametrize(("length_mm", "said"), [(42, "42.0 mm"), (4.2, "4.20 mm"), (0.35, "0.350 mm"), (120, "120.0")])
def test_it_says_what_it_is_from(length_mm: float, said: str) -> None:
    assert scale(length_mm=length_mm).source.startswith(f"set by hand ({said}")


@pytest.mark.parametrize(
    ("line", "length_mm", "why"),
    [
        (((5, 5), (5, 5)), 42, "too short"),
        (((5, 5), (11, 12)), 42, "too short"),
        (((5, 5), (5, math.nan)), 42, "too short"),
        (IN_TISSUE, 0, "not plausible"),
        (IN_TISSUE, -42, "not plausible"),
        (IN_TISSUE, math.nan, "not plausible"),
        (IN_TISSUE, math.inf, "not plausible"),
        (IN_TISSUE, 1e4, "not plausible"),
        (IN_TISSUE, 1e-3, "not plausible"),
    ],
)
def test_what_cannot_be_a_scale_is_refused(line, length_mm: float, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        scale(line, length_mm)


def lengths(calibration: Calibration, *places: Rect) -> list[str]:
    """For each place whose scale holds there: "hand", "file", or "px"."""
    found = [calibration.spacing_of(Rect(r.left + 1, r.top + 1, r.left + 9, r.top + 9))[0] for r in places]
    return ["px" if spacing is None else "hand" if spacing.by_hand else "file" for spacing in found]


GAP = Rect(402, 100, 419, 200)  # between the regions
PLACES = TISSUE, FLOW, OTHER, DOPPLER, GAP


@pytest.mark.parametrize(
    ("line", "region", "expected"),
    [
        (None, None, ["file", "file", "file", "px", "px"]),
        # The colour flow lies within the tissue and has its scale; all else is as the file says.
        (IN_TISSUE, TISSUE, ["hand", "hand", "file", "px", "px"]),
        # A Doppler trace has no lengths, whatever is said of the whole image.
        (IN_TISSUE, None, ["hand", "hand", "hand", "px", "hand"]),
        (BESIDE, None, ["hand", "hand", "hand", "px", "hand"]),
        # Unless it is the user who says so, of that very part.
        (IN_DOPPLER, DOPPLER, ["file", "file", "file", "hand", "px"]),
    ],
)
def test_it_holds_where_the_user_said_and_nowhere_else(line, region: Rect | None, expected: list[str]) -> None:
    found = scale(line, region=region, own=SCREEN).over(SCREEN, HEIGHT, WIDTH) if line else SCREEN
    assert lengths(found, *PLACES) == expected
    if line:
        assert measure_distance(*line, found).length == pytest.approx(42)
    if "file" in expected:
        assert found.source == SCREEN.source


def test_across_the_border_of_two_scales_there_are_no_millimetres() -> None:
    found = scale(region=TISSUE, own=SCREEN).over(SCREEN, HEIGHT, WIDTH)
    line = measure_distance((350, 100), (450, 100), found)
    assert (line.spacing, line.length) == (None, 100)
    assert "two regions with different scales" in line.reason


def test_on_a_frame_that_the_device_shows_at_another_zoom_nothing_is_known() -> None:
    zoomed = Calibration((Region(TISSUE, Spacing(0.4, 0.4)),), SCREEN.source, "")
    for there, elsewhere in ((SCREEN, zoomed), (SCREEN, UNCALIBRATED), (UNCALIBRATED, SCREEN)):
        found = scale(own=there).over(elsewhere, HEIGHT, WIDTH)
        assert measure_distance(*IN_TISSUE, found).spacing is None
        assert "another scale here" in found.reason


@pytest.mark.parametrize("size", [(200, 640), (480, 300)])
def test_a_region_that_is_not_on_a_frame_leaves_it_as_it_is(size: tuple[int, int]) -> None:
    assert scale(region=TISSUE).over(UNCALIBRATED, *size) is UNCALIBRATED


@pytest.mark.parametrize(
    ("line", "region"),
    [
        (IN_TISSUE, TISSUE),
        (((110, 60), (190, 140)), TISSUE),  # in the colour flow, too, which agrees with what is around it
        (IN_DOPPLER, DOPPLER),
        (BESIDE, None),
        (((50, 60), (430, 60)), None),  # from one region into another
    ],
)
def test_the_region_that_holds_the_line(line, region: Rect | None) -> None:
    assert region_around(SCREEN, *line) == region


@pytest.mark.parametrize("y", [0.2, 0.2005, 0.202, 0.4])
def test_pixels_that_are_not_square_are_found_before_a_scale_takes_their_place(y: float) -> None:
    odd = Spacing(0.2, y)
    own = Calibration((Region(TISSUE, odd), Region(OTHER, Spacing(0.5, 0.5)), Region(DOPPLER, None)), "a test", "")
    expected = odd if y > 0.201 else None
    for region in (TISSUE, Rect(0, 0, WIDTH, HEIGHT)):
        assert not_square(replaced_regions(own, region, *IN_TISSUE)) == expected
    assert not_square(replaced_regions(own, OTHER, (430, 20), (430, 200))) is None
