"""Haar wavelet pyramid by 2x2 butterflies."""

from __future__ import annotations

import torch
from torch import Tensor


def haar_step(image: Tensor) -> Tensor:
    """One level of the 2-D Haar transform, scaled so that LL is the mean of each 2x2 block.

    The scale is half of the orthonormal transform per level: LL stays in the range of the input and the details in
    plus or minus half of it. Sub-band signs follow `pywt.dwt2(image, 'haar')`.

    Args:
        image: Shape (B, C, H, W), H and W even.

    Returns:
        Shape (B, 4C, H/2, W/2), sub-bands in the order LL, LH, HL, HH, each with C channels; LH holds
        horizontal-edge detail (pywt's cH), HL vertical-edge detail (cV), HH diagonal detail (cD).

    Raises:
        ValueError: H or W is odd.
    """
    height, width = image.shape[-2:]
    if height % 2 or width % 2:
        raise ValueError(f"the Haar transform needs even sides, found {height}x{width}")
    top, bottom = image[..., 0::2, :], image[..., 1::2, :]  # (B, C, H/2, W)
    low, high = top + bottom, top - bottom
    low_left, low_right = low[..., 0::2], low[..., 1::2]  # (B, C, H/2, W/2)
    high_left, high_right = high[..., 0::2], high[..., 1::2]
    bands = (low_left + low_right, high_left + high_right, low_left - low_right, high_left - high_right)
    return torch.cat(bands, dim=1) * 0.25


def haar_pyramid(image: Tensor, levels: int = 3) -> list[Tensor]:
    """Levels 1..n of the Haar transform, each computed from the LL band of the level before.

    Level l equals `pywt.wavedec2(image, 'haar', level=l) / 2**l`.

    Args:
        image: Shape (B, C, H, W), H and W divisible by 2**levels.
        levels: How many levels.

    Returns:
        One tensor per level, shapes (B, 4C, H/2^l, W/2^l) for l = 1..levels.
    """
    pyramid = []
    for _ in range(levels):
        pyramid.append(haar_step(image))
        image = pyramid[-1][:, : image.shape[1]]
    return pyramid
