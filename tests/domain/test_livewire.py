from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from app.domain.livewire import Livewire
from app.domain.mask_editing import Rect
from app.domain.regions import Point

HEIGHT, WIDTH = 90, 120


def scene() -> NDArray[np.uint8]:
    """A bright disc of radius 30 around (60, 45), noisy."""
    y, x = np.mgrid[:HEIGHT, :WIDTH] + 0.5
    rgb = np.where(np.hypot(x - 60, y - 45) < 30, 160, 70)[..., None].repeat(3, axis=2)
    return np.clip(rgb + np.random.default_rng(0).normal(0, 12, rgb.shape), 0, 255).astype(np.uint8)


def on_circle(degrees: float) -> Point:
    angle = np.radians(degrees)
    return float(60 + 30 * np.cos(angle)), float(45 + 30 * np.sin(angle))


def steps(path: list[Point]) -> NDArray[np.float64]:
    return np.abs(np.diff(np.array(path), axis=0)).max(axis=1) if len(path) > 1 else np.ones(0)


@pytest.mark.parametrize(("begin", "end"), [(0, 90), (30, 150), (200, 60)])
def test_a_path_follows_the_edge(begin: float, end: float) -> None:
    livewire = Livewire(scene(), Rect(10, 0, WIDTH, HEIGHT))
    livewire.set_anchor(on_circle(begin))
    path = np.array(livewire.path_to(on_circle(end)))
    assert np.abs(np.hypot(*(path - [60, 45]).T) - 30).max() < 3


anywhere = st.tuples(st.floats(-200, 300), st.floats(-200, 300))


@settings(deadline=None, max_examples=60)
@example((4, 21), Rect(0, 0, 2, 4), (0.0, 0.0), (0.0, 0.0), (0.0, 1.0))  # where OpenCV goes in a circle
@given(st.tuples(st.integers(1, 30), st.integers(1, 30)), st.builds(Rect, *[st.integers(-10, 30)] * 4), *[anywhere] * 3)
def test_a_path_leads_from_pixel_to_pixel_inside_its_part(
    shape: tuple[int, int], around: Rect, anchor: Point, first: Point, second: Point
) -> None:
    rgb = np.random.default_rng(1).integers(0, 256, (*shape, 3), dtype=np.uint8)
    part = around.clipped(*shape)
    if part.empty:
        with pytest.raises(ValueError, match="holds no pixel"):
            Livewire(rgb, around)
        return
    livewire = Livewire(rgb, around)
    livewire.set_anchor(anchor)

    def nearest(point: Point) -> Point:
        x, y = np.floor(point)
        return float(np.clip(x, part.left, part.right - 1)) + 0.5, float(np.clip(y, part.top, part.bottom - 1)) + 0.5

    for target in (first, second, anchor):
        path = livewire.path_to(target)
        assert path[0] == nearest(anchor)
        assert path[-1] == nearest(target)
        assert np.all(steps(path) == 1)
        assert all(point == nearest(point) for point in path)


def test_a_new_anchor_begins_a_new_path() -> None:
    livewire = Livewire(scene(), Rect(0, 0, WIDTH, HEIGHT))
    with pytest.raises(RuntimeError, match="anchor"):
        livewire.path_to((5, 5))
    for anchor in [(10.5, 12.5), (70.5, 80.5)]:
        livewire.set_anchor(anchor)
        assert livewire.path_to((50, 50))[0] == anchor


def test_a_circle_that_opencv_tells_of_is_a_straight_line(monkeypatch: pytest.MonkeyPatch) -> None:
    livewire = Livewire(scene(), Rect(0, 0, WIDTH, HEIGHT))
    livewire.set_anchor((10, 10))

    class Circle:
        def getContour(self, end: object) -> object:
            raise cv2.error("Map is invalid. Contour loop is detected")

    monkeypatch.setattr(livewire, "_scissors", Circle())
    assert livewire.path_to((13, 10)) == [(10.5, 10.5), (11.5, 10.5), (12.5, 10.5), (13.5, 10.5)]
