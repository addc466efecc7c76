"""Image to model input, and the probability map back to the original size.

Both directions map pixel centres to pixel centres (half-pixel convention), so they are each other's inverse up to
interpolation. The image is stretched to a square, as the published recipe does.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray


def to_model_input(rgb: NDArray[np.uint8], size: int) -> NDArray[np.uint8]:
    """Stretch a Frame to the model's square input.

    Args:
        rgb: Shape (H, W, 3), sRGB.
        size: Side of the result in pixels.

    Returns:
        Shape (size, size, 3).

    Raises:
        ValueError: The array is not an 8-bit RGB image with at least one pixel.
    """
    if rgb.dtype != np.uint8 or rgb.ndim != 3 or rgb.shape[2] != 3 or not rgb.size:
        raise ValueError(f"expected an (H, W, 3) uint8 image, found {rgb.shape} {rgb.dtype}")
    return np.asarray(_resize(rgb, size, size), dtype=np.uint8)


def to_original_size(probability: NDArray[np.float32], height: int, width: int) -> NDArray[np.float32]:
    """Bring a square probability map (size, size) in [0, 1] back to the Frame's (height, width)."""
    return np.asarray(_resize(probability, height, width), dtype=np.float32)


def _resize(array: NDArray[np.uint8] | NDArray[np.float32], height: int, width: int) -> cv2.typing.MatLike:
    # Averaging when shrinking prevents aliasing of ultrasound speckle. Each axis shrinks or grows on its own: asked to
    # average while one axis grows, OpenCV takes single pixels of the other, half a step beside their place.
    smaller = (min(width, array.shape[1]), min(height, array.shape[0]))
    return cv2.resize(cv2.resize(array, smaller, interpolation=cv2.INTER_AREA), (width, height))
