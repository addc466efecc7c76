"""What every decoder of an Image shares: its result, the size limit, grey scaling and conversion to sRGB."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow
from PIL import ImageCms

from app.domain.errors import ImageError
from app.domain.image import UNCALIBRATED, UNKNOWN, Calibration, Identity
from app.domain.wording import tr

MAX_MEGAPIXELS = 200

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Decoded:
    """The first Frame of a file.

    Attributes:
        rgb: Shape (H, W, 3), uint8, sRGB.
        frame_count: How many Frames the file holds.
        notice: What the user should read about how it is shown, or an empty string.
        modality: See `app.domain.image.Image`.
        calibration: Where lengths on it are known.
        seconds: See `app.domain.image.Image`.
        identity: Whose it is, where the file says so.
    """

    rgb: NDArray[np.uint8]
    frame_count: int = 1
    notice: str = ""
    modality: str = ""
    calibration: Calibration = UNCALIBRATED
    seconds: tuple[float, ...] = (0.0,)
    identity: Identity = UNKNOWN


def check_size(width: int, height: int) -> None:
    """Refuse a size before anything of it is allocated.

    Raises:
        ImageError: The size, in pixels, is empty or over `MAX_MEGAPIXELS`.
    """
    if width < 1 or height < 1:
        raise ImageError(
            tr(
                "The image is {width} by {height} pixels, so there is nothing to show; export it again.",
                width=width,
                height=height,
            )
        )
    if width * height > MAX_MEGAPIXELS * 1_000_000:
        raise ImageError(
            tr(
                "The image is {width:,} by {height:,} pixels and WaveMask opens up to {most} megapixels; "
                "save a smaller copy or a part of it.",
                width=width,
                height=height,
                most=MAX_MEGAPIXELS,
            )
        )


def stretched(grey: NDArray[Any]) -> tuple[NDArray[np.uint8], str]:
    """Scale grey values linearly from their own range to 0..255.

    Args:
        grey: Shape (H, W), any integer or float dtype; values that are not finite are shown as the smallest one.

    Returns:
        The scaled values, shape (H, W), and the notice that says so.
    """
    values: NDArray[np.floating] = grey.astype(np.float32 if grey.dtype.itemsize <= 2 else np.float64)
    finite = np.isfinite(values)
    low, high = (float(values[finite].min()), float(values[finite].max())) if finite.any() else (0.0, 0.0)
    scaled = np.subtract(np.where(finite, values, low), low) * (255 / (high - low) if high > low else 0)
    return np.rint(scaled).astype(np.uint8), tr(
        "Grey values {low:.6g} to {high:.6g} are shown scaled to 0 to 255.", low=low, high=high
    )


def to_srgb(image: Pillow.Image, profile: bytes | None) -> Pillow.Image:
    """Convert an L, RGB or CMYK image to RGB in sRGB, through its embedded ICC profile where there is a valid one."""
    if profile:
        try:
            source = ImageCms.ImageCmsProfile(BytesIO(profile))
            # Most profiles are sRGB itself; converting those costs time and rounds pixels for nothing.
            if image.mode != "RGB" or "sRGB" not in ImageCms.getProfileDescription(source):
                converted = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
                if converted:
                    return converted
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError) as error:
            log.warning("An embedded colour profile is ignored: %s", error)
    return image.convert("RGB")
