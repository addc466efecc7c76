"""A scale that a user set by hand: a line drawn along a known distance, such as the depth scale on the screen."""

from __future__ import annotations

import math
from dataclasses import dataclass

from app.domain.image import BY_HAND, LARGEST_MM, SMALLEST_MM, Calibration, Region, Spacing
from app.domain.mask_editing import Rect
from app.domain.measurement import Point, line_box, measure_distance
from app.domain.wording import mark, tr

# In pixels: with its ends set to half a pixel, a shorter line would tell the scale to 5 % at best.
SHORTEST_LINE = 10.0
# Pixels whose sides differ by more are not square: a scale that takes them for square would be wrong by as much.
_SQUARE = 0.005
_ANOTHER = mark("The file has another scale here than where one was set by hand. Set it anew here, or remove it.")


@dataclass(frozen=True)
class ManualScale:
    """What a user said about the size of the pixels of one Image. They are taken to be square.

    Attributes:
        start: (x, y) of one end of the line, in pixels; pixel (i, j) covers [j, j+1) x [i, i+1).
        end: Of the other end.
        length_mm: How long the line is in the patient.
        region: Where on each Frame the scale holds; None is all of it.
        own: What the file says of the size of pixels along the line; None where it says nothing.
        sha256: Of the Image's file: in another content the two points would mean nothing.
        set_at: ISO 8601, UTC.
    """

    start: Point
    end: Point
    length_mm: float
    region: Rect | None
    own: Spacing | None
    sha256: str
    set_at: str

    def __post_init__(self) -> None:
        if problem := line_problem(self.start, self.end) or length_problem(self.start, self.end, self.length_mm):
            raise ValueError(problem)

    @property
    def source(self) -> str:
        """Where it comes from, in English words, see `app.domain.image.scale_words`."""
        decimals = max(1, 2 - math.floor(math.log10(self.length_mm)))
        return BY_HAND.format(length=f"{self.length_mm:.{decimals}f}", date=self.set_at[:10])

    @property
    def spacing(self) -> Spacing:
        """Size of the pixels that follows from it."""
        side = self.length_mm / math.dist(self.start, self.end)
        return Spacing(side, side, self.source)

    def over(self, own: Calibration, height: int, width: int) -> Calibration:
        """What is known on a Frame whose file says `own`: this scale, and elsewhere that of the file.

        Parts of which the file says that they have no lengths, such as a Doppler trace, have none now either, except
        where the user has drawn the line. On a Frame for which the file says another scale there, because the device
        had zoomed, nothing is known.
        """
        if measure_distance(self.start, self.end, own).spacing != self.own:
            return Calibration(reason=_ANOTHER)
        rect = self.region or Rect(0, 0, width, height)
        if rect.clipped(height, width) != rect:
            return own
        replaced = replaced_regions(own, rect, self.start, self.end)
        kept = tuple(region for region in own.regions if region not in replaced)
        source = own.source if any(region.spacing for region in kept) else self.source
        return Calibration((Region(rect, self.spacing), *kept), source, "")


def line_problem(start: Point, end: Point) -> str:
    """Why a line cannot tell the scale, in a sentence; empty where it can."""
    length = math.dist(start, end)
    if not length >= SHORTEST_LINE:
        return tr(
            "A line of {length} pixels is too short to tell the scale; draw one as long as you can.",
            length=f"{length:.1f}",
        )
    return ""


def length_problem(start: Point, end: Point, length_mm: float) -> str:
    """Why a line cannot have a length in mm, in a sentence; empty where it can."""
    side = length_mm / math.dist(start, end)
    if not SMALLEST_MM <= side <= LARGEST_MM:  # a NaN is not either
        return tr("Pixels of {side} mm are not plausible; check the number and its unit.", side=f"{side:.3g}")
    return ""


def region_around(own: Calibration, start: Point, end: Point) -> Rect | None:
    """The region of the file that holds a line; of several the largest, those with a scale first; None without one."""
    box = line_box(start, end)
    around = [region for region in own.regions if _holds(region.rect, box)]
    best = max(around, key=lambda region: (region.spacing is not None, math.prod(region.rect.shape)), default=None)
    return best.rect if best else None


def replaced_regions(own: Calibration, rect: Rect, start: Point, end: Point) -> tuple[Region, ...]:
    """The regions of the file in whose place a manual scale for `rect` would come, measured along a line."""
    box = line_box(start, end)
    return tuple(
        region
        for region in own.regions
        if _holds(rect, region.rect) and (region.spacing is not None or _holds(region.rect, box))
    )


def not_square(regions: tuple[Region, ...]) -> Spacing | None:
    """A scale among those of `regions` that says that pixels are not square, so that no one line can tell theirs."""
    spacings = (region.spacing for region in regions if region.spacing)
    return next((one for one in spacings if not math.isclose(one.x, one.y, rel_tol=_SQUARE)), None)


def _holds(rect: Rect, other: Rect) -> bool:
    return rect.united(other) == rect
