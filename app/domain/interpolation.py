"""The mask of a Frame between Frames whose masks are known."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.mask_editing import Rect
from app.domain.signed_distance import signed_distance

Mask = NDArray[np.bool_]
_Numbers = NDArray[np.float64]

# A mask whose longer axis is not this much longer than the other has no direction that could turn.
_ELONGATED = 1.2
# Variance of a pixel's position within itself, in squared pixels: it keeps what is one pixel thin from being flat.
_PIXEL = 1 / 12
# On its way between two keyframes no axis of the object becomes shorter than this share of the shortest at them.
_SHORTEST = 0.5


class Interpolation:
    """The mask at any moment between the first and the last of some masks of the same object, the keyframes.

    Both masks beside the moment are brought to the place, size and direction that the object has then, and their
    signed distances are mixed (Raya and Udupa, "Shape-based interpolation of multidimensional objects", IEEE
    Transactions on Medical Imaging 9, 1990; Herman, Zheng and Bucholtz, IEEE Computer Graphics and Applications 12,
    1992). Place is the centroid; size and direction are those of the second moments, and only followed where each mask
    is one part with as many holes. Masks of several parts are moved as one, and where their numbers differ, nothing is
    moved.

    Place, size and direction go through the keyframes smoothly, along a cubic in each gap whose ends go as the parabola
    through the keyframes around them (cubic Bessel interpolation; de Boor, "A Practical Guide to Splines", 1978). So an
    object that turns back between two keyframes is followed, and a keyframe has a say in two gaps on either side of it
    and no more. With two keyframes the way is straight.

    A mask that is not there at one end of a gap grows from its innermost pixels, or shrinks to them.

    Args:
        keyframes: By moment, for example the index of their Frame: shape (H, W), bool; kept, and not to be changed.

    Raises:
        ValueError: There are fewer than two, or their shapes differ.
    """

    def __init__(self, keyframes: Mapping[int, Mask]) -> None:
        self._keyframes = [_Keyframe(moment, keyframes[moment]) for moment in sorted(keyframes)]
        shapes = {keyframe.mask.shape for keyframe in self._keyframes}
        if len(self._keyframes) < 2 or len(shapes) > 1:
            raise ValueError(f"two or more masks of one shape are needed, not {len(self._keyframes)} of {shapes}")

    def at(self, moment: float) -> Mask:
        """The mask at a moment; at a keyframe, that of the keyframe, pixel for pixel.

        Returns:
            Shape (H, W), bool; a new array.

        Raises:
            ValueError: The moment is not between the first and the last keyframe.
        """
        keyframes = self._keyframes
        if not keyframes[0].moment <= moment <= keyframes[-1].moment:
            raise ValueError(f"moment {moment} is not in {keyframes[0].moment}..{keyframes[-1].moment}")
        after = next(number for number, keyframe in enumerate(keyframes) if moment <= keyframe.moment)
        if moment == keyframes[after].moment:
            return keyframes[after].mask.copy()
        first, last = keyframes[after - 1], keyframes[after]
        if np.array_equal(first.mask, last.mask):
            return first.mask.copy()
        time = (moment - first.moment) / (last.moment - first.moment)
        height, width = first.mask.shape
        mask = np.zeros((height, width), np.bool_)
        if first.box.empty or last.box.empty:
            there, share = (last, time) if first.box.empty else (first, 1 - time)
            if not there.box.empty:
                # One pixel beside the mask there is background again, unless the Frame ends there.
                part = _grown(there.box, 1).clipped(height, width)
                depth = signed_distance(there.mask[part.window])
                mask[part.window] = depth > (1 - share) * depth.max()
        else:
            _mix(mask, first, last, self._ways(after, moment), time)
        return mask

    def _ways(self, after: int, moment: float) -> tuple[_Numbers, _Numbers]:
        """From where the object is at `moment` to where it is on the keyframes before it and after it.

        Args:
            after: Number of the latter.
            moment: Between the two.

        Returns:
            Two affine maps of pixels (x, y), shape (2, 3).
        """
        first, last = self._keyframes[after - 1 : after + 1]
        if first.topology != last.topology:
            return np.eye(2, 3), np.eye(2, 3)
        # Those around the gap, while they look alike.
        around = [first, last]
        if after >= 2 and self._keyframes[after - 2].topology == first.topology:
            around.insert(0, self._keyframes[after - 2])
        if after + 1 < len(self._keyframes) and self._keyframes[after + 1].topology == last.topology:
            around.append(self._keyframes[after + 1])
        gap = around.index(first)
        times = np.array([keyframe.moment for keyframe in around], np.float64)
        now = _on_curve(times, np.array([keyframe.centre for keyframe in around]), gap, moment)
        if first.topology[0] > 1:
            to_first = to_last = np.eye(2)
        else:
            to_first, to_last = _turned_and_stretched(times, [keyframe.moments for keyframe in around], gap, moment)
        return (
            np.column_stack([to_first, first.centre - to_first @ now]),
            np.column_stack([to_last, last.centre - to_last @ now]),
        )


@dataclass(frozen=True)
class _Keyframe:
    """A mask that is known, and what is worked out of it once."""

    moment: int
    mask: Mask

    @cached_property
    def box(self) -> Rect:
        return Rect.around(self.mask)

    @cached_property
    def _found(self) -> dict[str, float]:
        return cv2.moments(np.ascontiguousarray(self.mask[self.box.window]).view(np.uint8), binaryImage=True)

    @cached_property
    def centre(self) -> _Numbers:
        """Centroid (x, y) of the pixels' centres."""
        found = self._found
        return np.array([self.box.left + found["m10"] / found["m00"], self.box.top + found["m01"] / found["m00"]])

    @cached_property
    def moments(self) -> _Numbers:
        """Covariance (2, 2) of the pixels' centres."""
        found = self._found
        covariance = np.array([[found["mu20"], found["mu11"]], [found["mu11"], found["mu02"]]]) / found["m00"]
        return np.asarray(covariance + _PIXEL * np.eye(2), np.float64)

    @cached_property
    def topology(self) -> tuple[int, int]:
        """How many parts, 8-connected, and how many holes; no parts where there is no mask."""
        if self.box.empty:
            return 0, 0
        grey = np.pad(self.mask[self.box.window], 1).view(np.uint8)
        parts = cv2.connectedComponents(grey, connectivity=8)[0] - 1
        return parts, cv2.connectedComponents(1 - grey, connectivity=4)[0] - 2


def _mix(mask: Mask, first: _Keyframe, last: _Keyframe, ways: tuple[_Numbers, _Numbers], time: float) -> None:
    """Put into an empty `mask` what lies between two masks that are not empty, each moved as its way says."""
    frame = mask.shape
    box = _grown(first.box.united(last.box), 1)
    # Where the object can be now; over the Frame's border a mask goes on as it is there.
    here = box
    for keyframe, way in zip((first, last), ways, strict=True):
        here = here.united(_bounds(np.asarray(cv2.invertAffineTransform(way), np.float64), keyframe.box))
    here = here.clipped(*frame)
    # Further away than this it does not matter how far it is.
    part = _grown(box, max(box.shape) // 2).clipped(*frame)
    distances = [
        _looked_up(signed_distance(keyframe.mask[part.window]), way, here, part)
        for keyframe, way in zip((first, last), ways, strict=True)
    ]
    mask[here.window] = (1 - time) * distances[0] + time * distances[1] > 0


def _on_curve(times: _Numbers, values: _Numbers, gap: int, moment: float) -> _Numbers:
    """The value at a moment on the cubic through two of two to four points that goes as those around them say.

    Args:
        times: Of the points, ascending; shape (n,).
        values: Shape (n, ...).
        gap: Number of the point before the moment.
        moment: Between that and the next one.
    """
    lengths = np.diff(times)
    slopes = [(after - before) / length for before, after, length in zip(values, values[1:], lengths, strict=False)]

    def slope(number: int) -> _Numbers:
        """Of the parabola through a point and its neighbours, or through the first or last three points."""
        if len(times) == 2:
            return np.asarray(slopes[0])
        middle = min(max(number, 1), len(times) - 2)
        before, after = lengths[middle - 1], lengths[middle]
        there = (after * slopes[middle - 1] + before * slopes[middle]) / (before + after)
        if number == middle:
            return np.asarray(there)
        return np.asarray(2 * slopes[0 if number < middle else -1] - there)

    length = lengths[gap]
    share = (moment - times[gap]) / length
    straight = (1 - share) * values[gap] + share * values[gap + 1]
    bend = (1 - share) * (slope(gap) - slopes[gap]) - share * (slope(gap + 1) - slopes[gap])
    return np.asarray(straight + share * (1 - share) * length * bend)


def _turned_and_stretched(
    times: _Numbers, moments: list[_Numbers], gap: int, moment: float
) -> tuple[_Numbers, _Numbers]:
    """From the object at `moment` to the keyframes around it; (2, 2) each, (x, y) about the centroids.

    An elongated object turns, where less than an eighth of a turn explains the change of its direction. The rest is
    the symmetric stretch that makes one ellipse of inertia the other (the optimal transport between normal
    distributions), along axes that turn with the object.

    Args:
        times: See `_on_curve`.
        moments: Second moments, shape (2, 2) each.
        gap: See `_on_curve`.
        moment: Likewise.
    """
    angles = [0.0]
    for one, other in pairwise(moments):
        angles.append(angles[-1] + _turn(one, other))
    # In axes that turn with the object; the root has the lengths of the ellipse's axes, and these change evenly.
    still = [_rotation(-angle) @ each @ _rotation(angle) for angle, each in zip(angles, moments, strict=True)]
    roots = np.array([_root(each) for each in still])
    shortest = _SHORTEST * min(np.linalg.eigvalsh(roots[number])[0] for number in (gap, gap + 1))
    lengths, axes = np.linalg.eigh(_on_curve(times, roots, gap, moment))
    root = axes * np.maximum(lengths, shortest) @ axes.T
    inverse = np.linalg.inv(root)
    turned = _rotation(-float(_on_curve(times, np.array(angles), gap, moment)))
    to_first, to_last = (
        _rotation(angles[number]) @ inverse @ _root(root @ still[number] @ root) @ inverse @ turned
        for number in (gap, gap + 1)
    )
    return to_first, to_last


def _turn(first: _Numbers, last: _Numbers) -> float:
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


def _rotation(angle: float) -> _Numbers:
    return np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])


def _root(matrix: _Numbers) -> _Numbers:
    """Square root of a symmetric positive definite matrix."""
    values, vectors = np.linalg.eigh(matrix)
    return np.asarray(vectors * np.sqrt(values) @ vectors.T)


def _bounds(affine: _Numbers, box: Rect) -> Rect:
    """The pixels around what an affine map of (x, y) makes of a box."""
    corners = np.array([[x, y, 1] for x in (box.left, box.right - 1) for y in (box.top, box.bottom - 1)])
    mapped = corners @ affine.T
    (left, top), (right, bottom) = np.floor(mapped.min(axis=0)), np.ceil(mapped.max(axis=0))
    return _grown(Rect(int(left), int(top), int(right) + 1, int(bottom) + 1), 1)


def _grown(rect: Rect, by: int) -> Rect:
    return Rect(rect.left - by, rect.top - by, rect.right + by, rect.bottom + by)


def _looked_up(distance: NDArray[np.float32], way: _Numbers, here: Rect, there: Rect) -> NDArray[np.float32]:
    """What `distance`, given in the rectangle `there`, is where a way leads from the pixels of `here`."""
    affine = way.copy()
    affine[:, 2] += way[:, :2] @ (here.left, here.top) - (there.left, there.top)
    size = here.right - here.left, here.bottom - here.top
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return np.asarray(cv2.warpAffine(distance, affine, size, flags=flags, borderMode=cv2.BORDER_REPLICATE), np.float32)
