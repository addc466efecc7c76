"""Views against plain formulas, OpenCV's and PyWavelets' own answers, and a phantom whose truth is known."""

from __future__ import annotations

import sys
import time

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.views import ViewSettings, lookup_table, viewed

SETTINGS = st.builds(
    ViewSettings,
    window=st.floats(1, 2040),
    level=st.floats(-255, 510),
    gamma=st.floats(0.2, 5),
    clahe=st.booleans(),
    clip_limit=st.floats(1, 10),
    denoise=st.booleans(),
    strength=st.floats(0, 4),
    grey=st.booleans(),
    inverse=st.booleans(),
)


def noise(height: int, width: int, grey: bool = False) -> np.ndarray:
    rgb = np.random.default_rng(4).integers(0, 256, (height, width, 3), np.uint8)
    return np.repeat(rgb[..., :1], 3, axis=2) if grey else rgb


def phantom(size: int = 512) -> tuple[np.ndarray, np.ndarray]:
    """A clean scan with a dark and a bright lesion, and the same under multiplicative speckle."""
    y, x = np.mgrid[:size, :size] / size
    clean = 110 + 20 * np.sin(6 * x)
    clean[np.hypot(y - 0.5, x - 0.4) < 0.2] = 55
    clean[np.hypot((y - 0.3) / 2, x - 0.75) < 0.08] = 170
    speckle = cv2.GaussianBlur(np.random.default_rng(0).rayleigh(1, (size, size)), (0, 0), 1)
    noisy = np.clip(clean * speckle / speckle.mean(), 0, 255).astype(np.uint8)
    return clean, np.repeat(noisy[..., None], 3, axis=2)


def psnr(clean: np.ndarray, rgb: np.ndarray) -> float:
    return float(10 * np.log10(255**2 / np.mean((rgb[..., 0] - clean) ** 2)))


def test_without_settings_it_is_the_same_array() -> None:
    rgb = noise(9, 7)
    assert viewed(rgb, ViewSettings()) is rgb
    assert lookup_table(ViewSettings()) is None


@given(st.floats(1, 2040), st.floats(-255, 510), st.floats(0.2, 5), st.booleans())
def test_window_and_level_are_the_plain_formula(window: float, level: float, gamma: float, inverse: bool) -> None:
    rgb = np.repeat(np.arange(256, dtype=np.uint8).reshape(16, 16, 1), 3, axis=2)
    expected = []
    for value in range(256):
        share = min(max((value - level) / window + 0.5, 0.0), 1.0) ** (1 / gamma)
        expected.append(255 * (1 - share) if inverse else 255 * share)
    seen = viewed(rgb, ViewSettings(window, level, gamma, inverse=inverse))[..., 0].ravel().astype(int)
    assert abs(seen - expected).max() <= 0.5 + 1e-6
    assert (np.diff(seen) * (-1 if inverse else 1) >= 0).all()


@pytest.mark.parametrize(
    ("settings", "values"),
    [
        (ViewSettings(window=100, level=100), {49: 0, 50: 0, 100: 128, 150: 255, 151: 255}),
        (ViewSettings(gamma=2.0), {0: 0, 64: 128, 255: 255}),
        (ViewSettings(inverse=True), {0: 255, 100: 155, 255: 0}),
    ],
)
def test_known_values(settings: ViewSettings, values: dict[int, int]) -> None:
    table = lookup_table(settings)
    assert table is not None
    assert {value: int(table[value]) for value in values} == values


def test_clahe_is_that_of_opencv_on_lightness_alone() -> None:
    rgb = cv2.GaussianBlur(noise(120, 160), (0, 0), 3)
    lab = cv2.cvtColor(rgb, cv2.COLOR_RGB2LAB)
    lab[..., 0] = cv2.createCLAHE(3.0, (8, 8)).apply(lab[..., 0])
    seen = viewed(rgb, ViewSettings(clahe=True, clip_limit=3.0))
    assert np.array_equal(seen, cv2.cvtColor(lab, cv2.COLOR_LAB2RGB))
    assert seen.std() > rgb.std()

    grey = np.repeat(rgb[..., :1], 3, axis=2)
    seen = viewed(grey, ViewSettings(clahe=True, clip_limit=3.0))
    assert np.array_equal(seen[..., 2], cv2.createCLAHE(3.0, (8, 8)).apply(grey[..., 0]))


def test_grey_has_the_lightness_of_the_colours() -> None:
    rgb = noise(40, 50)
    seen = viewed(rgb, ViewSettings(grey=True))
    assert (seen == seen[..., :1]).all()
    lightness = [cv2.cvtColor(image, cv2.COLOR_RGB2LAB)[..., 0].astype(int) for image in (rgb, seen)]
    assert abs(lightness[0] - lightness[1]).max() <= 2


@pytest.mark.parametrize("strength", [0.5, 1.0, 3.0])
def test_denoising_comes_nearer_to_the_truth(strength: float) -> None:
    clean, noisy = phantom()
    seen = viewed(noisy, ViewSettings(denoise=True, strength=strength))
    assert psnr(clean, seen) > psnr(clean, noisy) + 2
    # Edges and brightness stay: the lesion is as dark as it was against its surroundings.
    assert seen.mean() == pytest.approx(noisy.mean(), abs=1)
    inside, outside = seen[230:280, 180:230].mean(), seen[230:280, 20:70].mean()
    assert outside - inside == pytest.approx(clean[255, 45] - clean[255, 205], abs=6)


def test_more_strength_is_smoother_and_none_changes_nothing() -> None:
    noisy = phantom(256)[1]
    spread = [viewed(noisy, ViewSettings(denoise=True, strength=s))[:40, :40].std() for s in (0, 0.5, 1, 2, 4)]
    assert spread == sorted(spread, reverse=True)
    assert np.array_equal(viewed(noisy, ViewSettings(denoise=True, strength=0)), noisy)


def test_denoising_keeps_the_colours() -> None:
    rgb = (phantom(256)[1] * np.array([0.95, 0.6, 0.5])).astype(np.uint8)
    seen = viewed(rgb, ViewSettings(denoise=True))
    chroma = [cv2.cvtColor(image, cv2.COLOR_RGB2LAB)[..., 1:].astype(int) for image in (rgb, seen)]
    assert abs(chroma[0] - chroma[1]).max() <= 3
    assert viewed(rgb[:60], ViewSettings(denoise=True)).std() < rgb[:60].std()


@given(SETTINGS, st.integers(1, 70), st.integers(1, 70), st.booleans())
def test_any_size_keeps_shape_and_input_and_repeats(
    settings: ViewSettings, height: int, width: int, grey: bool
) -> None:
    rgb = noise(height, width, grey)
    before = rgb.copy()
    rgb.flags.writeable = False
    seen = viewed(rgb, settings)
    assert (seen.shape, seen.dtype) == (rgb.shape, np.uint8)
    assert seen.flags.c_contiguous
    assert np.array_equal(rgb, before)
    assert np.array_equal(seen, viewed(rgb, settings))
    # What takes long and what is a table of 256 values can be done apart.
    table = lookup_table(settings)
    filtered = viewed(rgb, settings.filters)
    assert np.array_equal(seen, filtered if table is None else table[filtered])


@pytest.mark.parametrize("value", [0, 1, 255])
def test_a_plain_image_stays_plain(value: int) -> None:
    seen = viewed(np.full((65, 33, 3), value, np.uint8), ViewSettings(denoise=True, strength=4))
    assert (seen == value).all()


@pytest.mark.parametrize("wrong", [{"window": 0}, {"gamma": 0}, {"clip_limit": 0.5}, {"strength": -1}])
def test_settings_that_make_no_sense_are_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=str(next(iter(wrong.values())))):
        ViewSettings(**wrong)


@pytest.mark.parametrize("grey", [True, False], ids=["grey", "colour"])
def test_how_long_a_megapixel_takes(grey: bool, capsys: pytest.CaptureFixture[str]) -> None:
    rgb = noise(1000, 1000, grey)
    for name, settings in {
        "window": ViewSettings(window=100),
        "CLAHE": ViewSettings(clahe=True),
        "denoise": ViewSettings(denoise=True),
    }.items():
        start = time.perf_counter()
        viewed(rgb, settings)
        took = 1000 * (time.perf_counter() - start)
        with capsys.disabled():
            sys.stdout.write(f"\n1 MP {'grey' if grey else 'colour'}, {name}: {took:.0f} ms")
