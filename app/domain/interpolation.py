"""The mask of a Frame between two Frames whose masks are known."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.mask_editing import Rect
from app.domain.signed_distance import signed_distance

Mask = NDArray[np.bool_]
_Matrix = NDArray[np.float64]

# A mask whose longer axis is not this much longer than the other has no direction that could turn.
_ELONGATED = 1.2
# Variance of a pixel's position within itself, in squared pixels: it keeps what is one pixel thin from being flat.
_PIXEL = 1 / 12


def in_between(first: Mask, last: Mask, time: float) -> Mask:
    """The mask at a moment between two masks of the same object.

    Both are brought to the place, size and direction that the object has at that moment, and their signed distances are
    mixed (Raya and Udupa, "Shape-based interpolation of multidimensional objects", IEEE Transactions on Medical
    Imaging 9, 1990; Herman, Zheng and Bucholtz, IEEE Computer Graphics and Applications 12, 1992). Place is the
    centroid; size and direction are those of the second moments, and only followed where each mask is one part with
    as many holes. Masks of several parts are moved as one, and where their numbers differ, nothing is moved.

    A mask that is not there at one end grows from its innermost pixels, or shrinks to them.

    Args:
        first: Shape (H, W), bool.
        last: Likewise, of the same shape.
        time: In [0, 1]; at 0 the result is `first`, at 1 it is `last`, pixel for pixel.

    Returns:
        Shape (H, W), bool; a new array.

    Raises:
        ValueError: The shapes differ, or the time lies outside.
    """
    if first.shape != last.shape or not 0 <= time <= 1:
        raise ValueError(f"two masks of one shape and a time in [0, 1] are needed: {first.shape}, {last.shape}, {time}")
    if time in (0, 1):
        return (first if time == 0 else last).copy()
    # One pixel beside the masks there is background again, unless the Frame ends there.
    box = Rect.around(first).united(Rect.around(last))
    box = Rect(box.left - 1, box.top - 1, box.right + 1, box.bottom + 1).clipped(*first.shape)
    one, other = first[box.window], last[box.window]
    mask = np.zeros_like(first)
    if one.any() and other.any():
        mask[box.window] = _mixed(one, other, time)
    elif one.any() or other.any():
        share = 1 - time if one.any() else time
        depth = signed_distance(one | other)
        mask[box.window] = depth > (1 - share) * depth.max()
    return mask


def _mixed(first: Mask, last: Mask, time: float) -> Mask:
    """See `in_between`, of two masks that are not empty."""
    distances = [signed_distance(mask) for mask in (first, last)]
    topology = _topology(first)
    if topology == _topology(last):
        (start, moments), (end, moments_of_last) = _moments(first), _moments(last)
        to_first = to_last = np.eye(2)
        if topology[0] == 1:
            to_first, to_last = _ways(moments, moments_of_last, time)
        now = (1 - time) * start + time * end
        distances = [
            _moved(distance, matrix, there, now)
            for distance, matrix, there in zip(distances, (to_first, to_last), (start, end), strict=True)
        ]
    return np.asarray((1 - time) * distances[0] + time * distances[1] > 0)


def _ways(first: _Matrix, last: _Matrix, time: float) -> tuple[_Matrix, _Matrix]:
    """From the object at `time` to the first and to the last mask; (2, 2) each, (x, y) about the centroids.

    An elongated object turns, where less than an eighth of a turn explains the change of its direction. The rest is
    the symmetric stretch that makes one ellipse of inertia the other (the optimal transport between normal
    distributions), along axes that turn with the object.

    Args:
        first: Second moments, shape (2, 2).
        last: Likewise.
        time: In (0, 1).
    """
    turn = _turn(first, last)
    root = _root(_rotation(turn) @ first @ _rotation(-turn))
    inverse = np.linalg.inv(root)
    stretch = inverse @ _root(root @ last @ root) @ inverse
    stretched = (1 - time) * np.eye(2) + time * stretch
    to_first = np.asarray(np.linalg.inv(_rotation((time - 1) * turn) @ stretched @ _rotation(turn)), np.float64)
    return to_first, stretch @ _rotation(turn) @ to_first


def _turn(first: _Matrix, last: _Matrix) -> float:
    """Angle from one longer axis to the other, in radians; 0 where one has none, or it is not below pi / 4."""
    directions = []
    for moments in (first, last):
        (shorter, longer), axes = np.linalg.eigh(moments)
        if longer < _ELONGATED**2 * shorter:
            return 0.0
        directions.append(math.atan2(axes[1, 1], axes[0, 1]))
    # An axis has no head and no tail.
    turn = (directions[1] - directions[0] + math.pi / 2) % math.pi - math.pi / 2
    return turn if abs(turn) < math.pi / 4 else 0.0


def _rotation(angle: float) -> _Matrix:
    return np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])


def _root(matrix: _Matrix) -> _Matrix:
    """Square root of a symmetric positive definite matrix."""
    values, vectors = np.linalg.eigh(matrix)
    return np.asarray(vectors * np.sqrt(values) @ vectors.T)


def _moments(mask: Mask) -> tuple[NDArray[np.float64], _Matrix]:
    """Centroid (x, y) and covariance (2, 2) of the pixels' centres."""
    found = cv2.moments(np.ascontiguousarray(mask).view(np.uint8), binaryImage=True)
    centre = np.array([found["m10"] / found["m00"], found["m01"] / found["m00"]])
    covariance = np.array([[found["mu20"], found["mu11"]], [found["mu11"], found["mu02"]]]) / found["m00"]
    return centre, covariance + _PIXEL * np.eye(2)


def _topology(mask: Mask) -> tuple[int, int]:
    """How many parts, 8-connected, and how many holes."""
    grey = np.pad(mask, 1).view(np.uint8)
    parts = cv2.connectedComponents(grey, connectivity=8)[0] - 1
    return parts, cv2.connectedComponents(1 - grey, connectivity=4)[0] - 2


def _moved(
    distance: NDArray[np.float32], matrix: _Matrix, there: NDArray[np.float64], here: NDArray[np.float64]
) -> NDArray[np.float32]:
    """What `distance` is at `matrix (x - here) + there`, for each x."""
    affine = np.column_stack([matrix, there - matrix @ here])
    size = distance.shape[1], distance.shape[0]
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return np.asarray(cv2.warpAffine(distance, affine, size, flags=flags, borderMode=cv2.BORDER_REPLICATE), np.float32)
