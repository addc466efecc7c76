"""Where on a Frame the image itself lies: the ultrasound sector, the endoscope's circle, or all of it.

Around it the device draws its screen: black or one plain colour, with text and marks on it.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

# Above this the darkest pixels of a Frame are no screen around an image, but image.
_DARKEST_IMAGE = 40
# Compression and video make black a little brighter than it was, in steps of 0..255.
_NOISE = 12
# A plain colour of the screen (a header bar) is a colour that so much of the Frame has exactly.
_PLAIN_SHARE = 0.015
# What is left of the Frame beyond an image that fills it.
_WHOLE = 0.93
# Parts of an image drawn apart (two probes, dark bands) count when they are at least this much of the largest.
_PART = 0.1
_BAR = 6


@dataclass(frozen=True)
class ImageArea:
    """The part of a Frame that a probe or a camera filled.

    Attributes:
        pixels: Shape (H, W); convex parts, so that what is dark inside the image belongs to it.
        whole: Whether that is all of the Frame, because nothing plain lies around it.
    """

    pixels: NDArray[np.bool_]
    whole: bool


def find_image_area(rgb: NDArray[np.uint8]) -> ImageArea:
    """Tell the image from the plain screen around it.

    Args:
        rgb: Shape (H, W, 3), uint8; of a cine the brightest value that each pixel has in any Frame.
    """
    height, width = rgb.shape[:2]
    everything = ImageArea(np.ones((height, width), np.bool_), whole=True)
    grey = brightest_channel(rgb)
    black = int(np.percentile(grey[::2, ::2], 2))
    if black > _DARKEST_IMAGE:
        return everything
    filled = ((grey > black + _NOISE) & ~_plain(rgb)).astype(np.uint8)
    side = max(5, round(min(height, width) / 30))
    # Speckle and dark tissue are made whole first, so that taking away what is thin (text, marks, bars) leaves them.
    closed = cv2.morphologyEx(filled, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    opened = cv2.morphologyEx(closed, cv2.MORPH_OPEN, np.ones((side, side), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(opened, connectivity=4)
    areas = np.asarray(stats[1:, cv2.CC_STAT_AREA])
    if count == 1 or areas.max() < 0.01 * height * width:
        return everything
    # A long bar with text on it is a part of the screen.
    long = np.maximum(stats[1:, 2], stats[1:, 3]) > _BAR * np.minimum(stats[1:, 2], stats[1:, 3])
    kept = np.flatnonzero((areas >= _PART * areas.max()) & ~(long & (areas < areas.max())))
    reach = 2 * side
    # Room around it, or OpenCV would join what is near the border to the border.
    chosen = np.isin(labels, 1 + kept).astype(np.uint8)
    parts = cv2.copyMakeBorder(chosen, reach, reach, reach, reach, cv2.BORDER_CONSTANT, value=0)
    near = cv2.morphologyEx(parts, cv2.MORPH_CLOSE, np.ones((reach, reach), np.uint8))
    contours, _ = cv2.findContours(near, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE, offset=(-reach, -reach))
    hulls = np.zeros((height, width), np.uint8)
    for contour in contours:
        cv2.fillConvexPoly(hulls, cv2.convexHull(contour), 1)
    pixels = hulls.astype(np.bool_)
    return everything if pixels.mean() > _WHOLE else ImageArea(pixels, whole=False)


def brightest_channel(rgb: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Largest of the three channels of each pixel, shape (H, W); numpy's own maximum takes 20 times as long."""
    red, green, blue = cv2.split(rgb)
    return np.asarray(cv2.max(cv2.max(red, green), blue), np.uint8)


def _plain(rgb: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Pixels amid others of one colour that much of the Frame has exactly; white is light in an image."""
    key = (rgb[..., 0].astype(np.int32) << 16) | (rgb[..., 1].astype(np.int32) << 8) | rgb[..., 2]
    colours, counts = np.unique(key[::4, ::4], return_counts=True)
    common = colours[counts > _PLAIN_SHARE * key[::4, ::4].size]
    plain = np.zeros(key.shape, np.uint8)
    for colour in common.tolist():
        if min(colour >> 16, colour >> 8 & 255, colour & 255) < 235:
            plain |= (key == colour).astype(np.uint8)
    return np.asarray(cv2.erode(plain, np.ones((3, 3), np.uint8)), np.bool_)
