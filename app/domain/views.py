"""How a Frame is looked at: brightness, contrast and filters for the eye. None of it reaches a model or a file."""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np
import pywt
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]

WHOLE_WINDOW, MIDDLE_LEVEL = 255.0, 127.5
NARROWEST_WINDOW, WIDEST_WINDOW = 1.0, 2040.0

# Tiles per axis within which CLAHE equalises: the size its authors recommend (Zuiderveld, Graphics Gems IV, 1994).
_TILES = 8
_WAVELET = pywt.Wavelet("sym8")
# Speckle is a few pixels wide: what remains below the fourth halving is anatomy.
_SCALES = 4
# Median of the absolute value of normal noise, in its standard deviations.
_NORMAL_MEDIAN = 0.6745


@dataclass(frozen=True)
class ViewSettings:
    """How a Frame is shown; made without arguments, as it is.

    Attributes:
        window: Width of the range of brightness that is spread from black to white, in grey values, > 0.
        level: Middle of that range, in grey values.
        gamma: Above 1 lifts the dark parts, below 1 darkens them, > 0.
        clahe: Whether contrast is equalised from place to place (CLAHE).
        clip_limit: How far CLAHE may raise contrast, >= 1.
        denoise: Whether speckle is reduced.
        strength: How much, as a factor of the BayesShrink thresholds, >= 0.
        grey: Whether colours are left out.
        inverse: Whether dark and light change places.
    """

    window: float = WHOLE_WINDOW
    level: float = MIDDLE_LEVEL
    gamma: float = 1.0
    clahe: bool = False
    clip_limit: float = 2.0
    denoise: bool = False
    strength: float = 1.0
    grey: bool = False
    inverse: bool = False

    def __post_init__(self) -> None:
        if self.window <= 0 or self.gamma <= 0 or self.clip_limit < 1 or self.strength < 0:
            raise ValueError(f"window and gamma are > 0, the clip limit >= 1, the strength >= 0; found {self}")

    @property
    def filters(self) -> ViewSettings:
        """The part that needs the whole Frame and takes its time; the rest is what `lookup_table` does."""
        return replace(self, window=WHOLE_WINDOW, level=MIDDLE_LEVEL, gamma=1.0, inverse=False)


def viewed(rgb: Pixels, settings: ViewSettings) -> Pixels:
    """A Frame as it is to be looked at: first speckle, then CLAHE, colour, and window, level, gamma and inverse.

    Args:
        rgb: Shape (H, W, 3), uint8, sRGB; not changed.
        settings: What to do.

    Returns:
        Shape (H, W, 3), uint8, C-contiguous; the very array `rgb` where there is nothing to do.
    """
    seen = rgb
    if settings.denoise or settings.clahe or settings.grey:
        seen = _filtered(rgb, settings)
    table = lookup_table(settings)
    return seen if table is None else np.asarray(cv2.LUT(seen, table), np.uint8)


def lookup_table(settings: ViewSettings) -> Pixels | None:
    """What window, level, gamma and inverse make of each value of a channel.

    Returns:
        Shape (256,), uint8: `255 * clip((value - level) / window + 1/2, 0, 1) ** (1 / gamma)`, rounded, and 255 minus
        that for the inverse; None where every value stays.
    """
    values = np.arange(256)
    share = np.clip((values - settings.level) / settings.window + 0.5, 0.0, 1.0) ** (1 / settings.gamma)
    table = np.rint(255 * share).astype(np.uint8)
    if settings.inverse:
        table = 255 - table
    return None if np.array_equal(table, values) else table


def _filtered(rgb: Pixels, settings: ViewSettings) -> Pixels:
    red, green, blue = (np.ascontiguousarray(rgb[..., channel]) for channel in range(3))
    if np.array_equal(red, green) and np.array_equal(red, blue):
        # There is no chroma to keep, and CIELAB in eight bits would merge some of the grey values.
        return np.repeat(_filtered_luma(red, settings)[..., None], 3, axis=2)
    lab = np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2LAB), np.uint8)
    lab[..., 0] = _filtered_luma(np.ascontiguousarray(lab[..., 0]), settings)
    if settings.grey:
        lab[..., 1:] = 128
        # Rounding may leave the channels one apart.
        return np.repeat(np.asarray(cv2.cvtColor(lab, cv2.COLOR_LAB2RGB), np.uint8)[..., 1:2], 3, axis=2)
    return np.asarray(cv2.cvtColor(lab, cv2.COLOR_LAB2RGB), np.uint8)


def _filtered_luma(luma: Pixels, settings: ViewSettings) -> Pixels:
    if settings.denoise:
        luma = _without_speckle(luma, settings.strength)
    if settings.clahe:
        luma = np.asarray(cv2.createCLAHE(settings.clip_limit, (_TILES, _TILES)).apply(luma), np.uint8)
    return luma


def _without_speckle(luma: Pixels, strength: float) -> Pixels:
    """Soft-threshold the wavelet coefficients of the logarithm, in which speckle is added instead of multiplied.

    BayesShrink (Chang, Yu and Vetterli, IEEE Transactions on Image Processing 9, 2000): each sub-band's threshold is
    the noise's variance over the signal's deviation. As speckle is correlated, it is no white noise, and its deviation
    is estimated at each scale anew, from the median of the diagonal details.
    """
    scales = min(_SCALES, pywt.dwt_max_level(min(luma.shape), _WAVELET.dec_len))
    if scales == 0:
        return luma
    logarithm = np.log1p(luma.astype(np.float32))
    coarse, *details = pywt.wavedec2(logarithm, _WAVELET, level=scales)
    shrunk = []
    for bands in details:
        noise = float(np.median(np.abs(bands[2]))) / _NORMAL_MEDIAN
        shrunk.append(tuple(_shrunk(band, noise, strength) for band in bands))
    height, width = luma.shape
    smooth = np.expm1(pywt.waverec2([coarse, *shrunk], _WAVELET)[:height, :width])
    # A mean of logarithms is that of a darker value than the mean: give the image its brightness back.
    mean = float(smooth.mean())
    if mean > 0:
        smooth *= float(luma.mean()) / mean
    return np.asarray(np.rint(np.clip(smooth, 0, 255)), np.uint8)


def _shrunk(band: NDArray[np.float32], noise: float, strength: float) -> NDArray[np.float32]:
    signal = max(float(np.mean(np.square(band))) - noise**2, 0.0) ** 0.5
    # Where nothing but noise is left, nothing is kept.
    threshold = strength * noise**2 / signal if signal else (np.inf if strength and noise else 0.0)
    return np.sign(band) * np.maximum(np.abs(band) - np.float32(threshold), np.float32(0))
