"""A mask is carried from Frame to Frame by the motion between them."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass
from typing import TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.mask_editing import Rect
from app.domain.signed_distance import signed_distance
from app.domain.wording import mark

Mask = NDArray[np.bool_]
Pixels = NDArray[np.uint8]
# Displacements in pixels, (x, y) in the last axis.
_Flow = NDArray[np.float32]
_Number = TypeVar("_Number", np.float32, np.uint8)

# What around the mask takes part in the motion: half of the mask's longer side on each side of it, and no less than
# what an object crosses between two Frames, here a sixteenth of the Frame; in pixels at least so many.
_MARGIN, _FARTHEST, _LEAST_MARGIN = 0.5, 1 / 16, 32
# The flow of a larger part is found on a reduced copy, of this many pixels along its longer side.
_FLOW_SIDE = 320
# OpenCV's flow refuses less; a smaller part is padded.
_LEAST_SIDE = 32
# Noise and decorrelating speckle are finer than this blur, in pixels of the flow.
_FLOW_BLUR = 1.0
# Half the width of the band along the contour in which the flow is judged: half a patch of the flow, in its pixels.
_BAND = 4.0
# Variance of a blurred part of a Frame in which nothing can be seen, in squared grey values.
_NOTHING_SEEN = 8.0

# How well the motion explains a Frame has to be this share of what was usual, the median of the last so many steps, and
# no less than `_LEAST`. Chosen on 150 pairs of unrelated images of each modality, all of which it stops, and on
# neighbouring Frames of real cines and videos, of which it stops none but some that a stroboscope made (3 to 6 %).
_SHARE_OF_USUAL, _LEAST, _MEMORY = 0.35, 0.2, 9
# What a mask may grow or shrink, by its radius: from one Frame to the next, and since the start.
_GROWTH, _GROWTH_IN_ALL = 1.25, 3.0
# Of its area at the start, less than this is left of a mask that goes over the Frame's border.
_LEFT = 0.1
# A Proposal disagrees below this Dice; once is the model's mistake, this often in a row is the mask's.
_AGREES, _DISAGREEMENTS = 0.5, 3

NO_MASK = mark("There is no mask to carry on.")
CUT = mark("The image changes too much here: a cut, a flash or a very fast motion.")
GONE = mark("The mask has left the Frame.")
GREW = mark("The mask grew more than is plausible.")
SHRANK = mark("The mask shrank more than is plausible.")
DISAGREES = mark("The model's proposals disagree with the mask on several Frames in a row.")


@dataclass(frozen=True)
class Step:
    """A mask on the next Frame.

    Attributes:
        mask: Shape (H, W), bool; not to be kept where `stop` says why.
        confidence: In [0, 1], the least of what speaks for the mask. How well the motion explains the Frame: the share
            of the contour along which the flow back and forth ends where it began (Sundaram, Brox and Keutzer, ECCV
            2010), times the concordance of the Frame with the one before, moved by the flow (Lin, Biometrics 45, 1989).
            How much the mask and its rim still look as at the start: concordance with the first Frame, moved likewise.
            And where there is a Proposal, its Dice with the mask.
        stop: One sentence, English and marked, why the mask cannot be carried on to this Frame; empty where it was.
    """

    mask: Mask
    confidence: float
    stop: str = ""


class Propagator:
    """Carries a mask from one Frame to the next, and to the one after it.

    The motion is dense optical flow (Kroeger, Timofte, Dai and Van Gool, "Fast optical flow using dense inverse
    search", ECCV 2016) in a part of the Frame around the mask. Each pixel of a Frame is followed back to where it was
    on the first one, and belongs to the mask where that lies inside it by the signed distance. So the outline that was
    given is the one that is moved, however many Frames there are: it is neither rounded to pixels nor blurred at each
    of them, motion of a fraction of a pixel adds up, and where nothing moves, every pixel stays.

    What moves differently from its surroundings, as an instrument does over mucosa, is followed less well than tissue
    that moves with them. One object must not be used by two threads at once.

    Args:
        start: Shape (H, W, 3), uint8, the Frame on which the mask is known; kept, and not to be changed.
        mask: Shape (H, W), bool; likewise.

    Raises:
        ValueError: Frame and mask do not fit.
    """

    def __init__(self, start: Pixels, mask: Mask) -> None:
        self._shape = mask.shape
        self._check(start, mask)
        self._before, self._mask = start, mask
        self._rect = self._start_rect = self._part(Rect.around(mask))
        self._start = _grey(start, self._rect)
        self._distance = signed_distance(mask[self._rect.window])
        # From the pixels of `_rect` to where they were at the start.
        self._way: _Flow = np.zeros((*self._rect.shape, 2), np.float32)
        self._start_radius = _radius(mask)
        self._usual = deque([1.0], maxlen=_MEMORY)
        self._disagreements = 0
        self._stop = "" if mask.any() else NO_MASK
        self._flow = cv2.DISOpticalFlow.create(cv2.DISOpticalFlow_PRESET_MEDIUM)
        # Its variational refinement draws the motion of the object and of what it moves over into one another.
        self._flow.setVariationalRefinementIterations(0)

    def step(self, rgb: Pixels, proposal: Mask | None = None) -> Step:
        """The mask on the Frame that follows.

        Takes about 40 ms on one core for a mask a third as wide as a Frame of 1920 x 1080. After a stop, all further
        steps are the same stop.

        Args:
            rgb: Shape (H, W, 3), uint8; kept until the next step, and not to be changed.
            proposal: Shape (H, W), bool: what a model proposes for this Frame; None where it was not asked.

        Raises:
            ValueError: They do not have the shape of the start.
        """
        self._check(rgb, self._mask if proposal is None else proposal)
        if self._stop:
            return Step(self._mask.copy(), 0.0, self._stop)
        mask, explained, left = self._carried(rgb)
        self._stop = self._reason(mask, explained)
        confidence = min(explained, left)
        if proposal is not None and not self._stop:
            agreement = _dice(mask, proposal)
            confidence = min(confidence, agreement)
            self._disagreements = 0 if agreement >= _AGREES else self._disagreements + 1
            self._stop = DISAGREES if self._disagreements >= _DISAGREEMENTS else ""
        self._before, self._mask = rgb, mask
        return Step(mask.copy(), confidence, self._stop)

    def _carried(self, rgb: Pixels) -> tuple[Mask, float, float]:
        """The mask on the next Frame, how well the motion explains that Frame, and how much of the start is left."""
        rect = self._part(Rect.around(self._mask))
        before, after = _reduced(_grey(self._before, rect)), _reduced(_grey(rgb, rect))
        back, forth = self._motion(after, before), self._motion(before, after)
        (height, width), size = rect.shape, (after.shape[1], after.shape[0])
        scale = np.array([size[0] / width, size[1] / height], np.float32)
        motion = np.asarray(cv2.resize(back, (width, height)), np.float32) / scale
        way = motion + _looked_up(self._way, motion, rect, self._rect)
        distance = _looked_up(self._distance, way, rect, self._start_rect)
        start = _reduced(_looked_up(self._start, way, rect, self._start_rect))
        self._rect, self._way = rect, way
        mask = np.zeros(self._shape, np.bool_)
        mask[rect.window] = distance > 0
        reduced = cv2.resize(distance, size) * scale.min()
        around = reduced > -_BAND
        if not around.any():
            return mask, 0.0, 0.0
        band = around & (reduced < _BAND)
        # A mask as large as the Frame has no contour.
        returned = _returned(back, forth)[band if band.any() else around]
        whole = Rect.whole(after)
        moved = _looked_up(before, back, whole, whole)
        explained = float(returned.mean()) * _concordance(moved[around], after[around])
        return mask, explained, _concordance(start[around], after[around])

    def _motion(self, here: Pixels, there: Pixels) -> _Flow:
        """Where, relative to it, each pixel of `here` is found on `there`; shape (h, w, 2)."""
        height, width = here.shape
        below, beside = max(0, _LEAST_SIDE - height), max(0, _LEAST_SIDE - width)
        here, there = (np.pad(grey, ((0, below), (0, beside)), mode="edge") for grey in (here, there))
        first_guess = np.zeros((*here.shape, 2), np.float32)
        return np.asarray(self._flow.calc(here, there, first_guess), np.float32)[:height, :width]

    def _reason(self, mask: Mask, explained: float) -> str:
        """Why not to go on with a mask on the next Frame, or an empty string."""
        radius, before = _radius(mask), _radius(self._mask)
        at_border = _meets_border(mask) or _meets_border(self._mask)
        if not radius or (at_border and radius**2 < _LEFT * self._start_radius**2):
            return GONE
        if explained < max(_LEAST, _SHARE_OF_USUAL * float(np.median(self._usual))):
            return CUT
        self._usual.append(explained)
        # What goes over the border changes its area as quickly as it likes. One pixel more or less is no growth.
        if at_border:
            return ""
        if radius > _GROWTH * before + 1 or radius > _GROWTH_IN_ALL * self._start_radius + 1:
            return GREW
        if radius < before / _GROWTH - 1 or radius < self._start_radius / _GROWTH_IN_ALL - 1:
            return SHRANK
        return ""

    def _part(self, box: Rect) -> Rect:
        """The part of the Frame around a box that takes part in the motion; one pixel where there is no box."""
        height, width = self._shape
        margin = max(_LEAST_MARGIN, math.ceil(_MARGIN * max(box.shape)), math.ceil(_FARTHEST * max(height, width)))
        return Rect(box.left - margin, box.top - margin, box.right + margin, box.bottom + margin).clipped(height, width)

    def _check(self, rgb: Pixels, mask: Mask) -> None:
        expected = (*self._shape, 3)
        if rgb.dtype != np.uint8 or rgb.shape != expected or mask.dtype != np.bool_ or mask.shape != self._shape:
            found = f"{rgb.shape} {rgb.dtype} and {mask.shape} {mask.dtype}"
            raise ValueError(f"a Frame of {expected} uint8 and a mask of {self._shape} bool are needed, found {found}")


def _grey(rgb: Pixels, rect: Rect) -> Pixels:
    return np.asarray(cv2.cvtColor(np.ascontiguousarray(rgb[rect.window]), cv2.COLOR_RGB2GRAY), np.uint8)


def _reduced(grey: Pixels) -> Pixels:
    """A part of a Frame, blurred, and reduced where it is larger than the flow needs."""
    height, width = grey.shape
    scale = min(1.0, _FLOW_SIDE / max(height, width))
    size = max(1, round(width * scale)), max(1, round(height * scale))
    reduced = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.GaussianBlur(reduced, (0, 0), _FLOW_BLUR), np.uint8)


def _looked_up(values: NDArray[_Number], flow: _Flow, rect: Rect, there: Rect) -> NDArray[_Number]:
    """What `values`, given in the rectangle `there`, are where `flow` leads from the pixels of `rect`."""
    x = flow[..., 0] + np.arange(rect.left - there.left, rect.right - there.left, dtype=np.float32)
    y = flow[..., 1] + np.arange(rect.top - there.top, rect.bottom - there.top, dtype=np.float32)[:, None]
    looked_up = cv2.remap(values, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(looked_up, values.dtype)


def _returned(back: _Flow, forth: _Flow) -> Mask:
    """Pixels that the flow back and then forth brings to where they were."""
    height, width = back.shape[:2]
    whole = Rect(0, 0, width, height)
    return_ = _looked_up(forth, back, whole, whole)
    length = np.square(back).sum(axis=-1) + np.square(return_).sum(axis=-1)
    return np.asarray(np.square(back + return_).sum(axis=-1) < 0.01 * length + 0.5)


def _concordance(one: Pixels, other: Pixels) -> float:
    """In [0, 1]: 1 for the same grey values, 0 for such as have nothing to do with one another."""
    a, b = one.astype(np.float32), other.astype(np.float32)
    spread = float(a.var() + b.var()) + float(a.mean() - b.mean()) ** 2 + _NOTHING_SEEN
    return min(max(1 - float(np.square(a - b).mean()) / spread, 0.0), 1.0)


def _radius(mask: Mask) -> float:
    """Of the disc with the mask's area, in pixels."""
    return math.sqrt(np.count_nonzero(mask) / math.pi)


def _meets_border(mask: Mask) -> bool:
    return bool(mask[0].any() or mask[-1].any() or mask[:, 0].any() or mask[:, -1].any())


def _dice(one: Mask, other: Mask) -> float:
    both = np.count_nonzero(one) + np.count_nonzero(other)
    return 2 * np.count_nonzero(one & other) / both if both else 1.0
