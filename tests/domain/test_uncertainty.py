"""Entropy against scipy, and the stretches of a border whose vagueness is known because it was made."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from scipy.ndimage import binary_erosion
from scipy.stats import entropy

from app.domain.mask_editing import MASK, PROMPTED, TOUCHED
from app.domain.uncertainty import entropy_table, uncertain_places


def test_entropy_is_that_of_scipy() -> None:
    p = np.arange(256) / 255
    assert np.allclose(entropy_table(), entropy([p, 1 - p], base=2))


def disc(vague: tuple[float, ...] = (), size: int = 400) -> tuple[np.ndarray, np.ndarray]:
    """Layer and probability of a disc whose edge is sharp but towards the angles of `vague`, in degrees."""
    y, x = np.mgrid[:size, :size] - size / 2 + 0.5
    distance = size / 4 - np.hypot(y, x)
    angle = np.degrees(np.arctan2(y, x))
    width = np.full((size, size), 0.5)
    for rank, middle in enumerate(vague):
        width[abs((angle - middle + 180) % 360 - 180) < 30] = 8 / (rank + 1) ** 2
    probability = np.rint(255 / (1 + np.exp(-distance / width))).astype(np.uint8)
    return (probability >= 128).astype(np.uint8), probability


def test_the_vaguest_stretch_comes_first() -> None:
    layer, probability = disc(vague=(90, -120))
    places = uncertain_places(layer, probability)
    found = [math.degrees(math.atan2(place.point[1] - 199.5, place.point[0] - 199.5)) for place in places]
    assert found[0] == pytest.approx(90, abs=12)
    assert [place.uncertainty for place in places] == sorted((p.uncertainty for p in places), reverse=True)
    for place in places:
        x, y = place.point
        assert layer[y, x]
        assert place.rect.left <= x < place.rect.right
        assert place.rect.top <= y < place.rect.bottom
    # With the border there drawn by hand or by a box prompt, the other one is what remains to be looked at.
    for bit in (TOUCHED, PROMPTED):
        settled = layer.copy()
        settled[250:] |= bit
        rest = uncertain_places(settled, probability)
        angle = math.degrees(math.atan2(rest[0].point[1] - 199.5, rest[0].point[0] - 199.5))
        assert angle == pytest.approx(-120, abs=12)
        assert all(place.rect.bottom <= 250 for place in rest)


@pytest.mark.parametrize(
    ("layer", "probability"),
    [(0, 128), (MASK, 128), (MASK | TOUCHED, 128)],
    ids=["nothing", "everything", "everything by hand"],
)
def test_where_there_is_no_border_there_is_no_place(layer: int, probability: int) -> None:
    assert uncertain_places(np.full((30, 40), layer, np.uint8), np.full((30, 40), probability, np.uint8)) == []


def test_a_model_that_is_sure_has_no_place() -> None:
    layer, _ = disc()
    assert uncertain_places(layer, layer * np.uint8(255)) == []


def test_another_size_is_refused() -> None:
    with pytest.raises(ValueError, match="30"):
        uncertain_places(np.zeros((30, 40), np.uint8), np.zeros((40, 30), np.uint8))


@given(
    hnp.arrays(np.uint8, st.tuples(st.integers(1, 24), st.integers(1, 24)), elements=st.integers(0, 3)),
    st.integers(0, 2**32 - 1),
)
def test_every_place_lies_on_the_border_that_nobody_touched(layer: np.ndarray, seed: int) -> None:
    probability = np.random.default_rng(seed).integers(0, 256, layer.shape, np.uint8)
    mask = (layer & MASK).astype(bool)
    border = mask & ~binary_erosion(mask, np.ones((3, 3)), border_value=1)
    for place in uncertain_places(layer, probability):
        x, y = place.point
        assert border[y, x]
        assert not layer[y, x] & TOUCHED
        assert place.rect.clipped(*layer.shape) == place.rect
        assert place.uncertainty > 0
