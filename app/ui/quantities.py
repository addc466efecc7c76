"""Measured quantities in words: rounded to what pixels can tell, and with their unit."""

from __future__ import annotations

import math
from collections.abc import Sequence

from app.domain.image import Spacing, scale_words
from app.domain.labels import Label
from app.domain.measurement import Area, Distance, MaskMeasurement, Shape
from app.domain.wording import tr

MM2_PER_CM2 = 100
# From here on an area is easier to read in square centimetres.
LARGE_MM2 = 1000

_COLUMNS = (
    "Label", "Part", "Area", "Area unit", "Longest diameter", "Perpendicular diameter", "Perimeter", "Length unit",
    "Circularity", "Centre x (px)", "Centre y (px)", "Pixels", "Pixel width (mm)", "Pixel height (mm)", "Note",
)  # fmt: skip


def grouped(number: int) -> str:
    """A whole number with thin spaces between thousands, which no language reads as a decimal sign."""
    return f"{number:,}".replace(",", "\u202f")


def length_text(length: float, spacing: Spacing | None) -> str:
    """For example "12.3 mm" or "47.1 px"."""
    if spacing is None:
        return f"{length:.1f} px"
    return f"{length:.{_decimals(length)}f} mm"


def distance_text(line: Distance) -> str:
    """For example "Distance 12.3 mm", with a sentence where it is in pixels, or by a scale that was set by hand."""
    length, remark = length_text(line.length, line.spacing), scale_words(line.reason) or _by_hand(line.spacing)
    if remark:
        return tr("Distance {length}. {remark}", length=length, remark=remark)
    return tr("Distance {length}", length=length)


def area_texts(shapes: Sequence[Shape | Area]) -> list[str]:
    """For example "34.5 mm²", "12.3 cm²" or "4 711 px", all in one unit: px where one of them has no scale."""
    if not all(shape.spacing for shape in shapes):
        return [f"{grouped(shape.pixels)} px" for shape in shapes]
    large = any(shape.area >= LARGE_MM2 for shape in shapes)
    areas, unit = [shape.area / MM2_PER_CM2 if large else shape.area for shape in shapes], "cm²" if large else "mm²"
    return [f"{area:.{_decimals(area)}f} {unit}" for area in areas]


def share_text(share: float) -> str:
    """A share of the image, for example "4.5%"; of what is there, however small, it never says that it is nothing."""
    return "< 0.1%" if 0 < share < 0.0005 else f"{share:.1%}"


def about_text(seconds: float) -> str:
    """How long something is expected to take, for example "about 4 min" or "about 1 h 20 min"."""
    minutes = max(1, round(seconds / 60))
    if seconds < 45:
        return tr("less than a minute")
    if minutes < 60:
        return tr("about {minutes} min", minutes=minutes)
    hours, rest = divmod(10 * round(minutes / 10), 60)
    if rest:
        return tr("about {hours} h {minutes} min", hours=hours, minutes=rest)
    return tr("about {hours} h", hours=hours)


def diameters_text(shape: Shape, in_pixels: bool = False) -> str:
    """Longest diameter and the one across it, for example "12.3 by 8.15 mm", with a cross.

    Args:
        shape: A part of a mask.
        in_pixels: Say how many pixels long these two lines are, also where the part has a scale.
    """
    if shape.longest is None or shape.across is None:
        return ""
    spacing = None if in_pixels else shape.spacing
    longest, across = (
        length_text(math.dist(line.start, line.end) if in_pixels else line.length, spacing)
        for line in (shape.longest, shape.across)
    )
    return f"{longest.partition(' ')[0]} \N{MULTIPLICATION SIGN} {across}"


def spacing_text(spacing: Spacing) -> str:
    """For example "0.255 mm per pixel"."""
    x, y = f"{spacing.x:.3g}", f"{spacing.y:.3g}"
    return tr("{length} mm per pixel", length=x if x == y else f"{x} \N{MULTIPLICATION SIGN} {y}")


def scale_text(spacing: Spacing, source: str) -> str:
    """For example "0.255 mm per pixel, from the pixel spacing in the file", or that it was set by hand."""
    if spacing.by_hand:
        return f"{spacing_text(spacing)}, {scale_words(spacing.by_hand)}"
    return tr("{scale}, from {source}", scale=spacing_text(spacing), source=scale_words(source))


def as_table(each: Sequence[tuple[Label, MaskMeasurement]]) -> str:
    """All that was measured of each Label, with full precision, as tab-separated text for a spreadsheet."""
    rows: list[tuple[str, ...]] = [_COLUMNS]
    for label, measured in each:
        rows.append(_row(label.name, "Whole mask", measured.whole))
        if measured.part_count > 1:
            rows += [_row(label.name, str(number), part) for number, part in enumerate(measured.parts, 1)]
    return "\n".join("\t".join(row) for row in rows) + "\n"


def _decimals(value: float) -> int:
    return 1 if round(value, 2) >= 10 else 2


def _row(label: str, part: str, shape: Shape) -> tuple[str, ...]:
    def number(value: float | None) -> str:
        return "" if value is None else f"{value:.4f}"

    return (
        label,
        part,
        number(shape.area),
        "mm²" if shape.spacing else "px",
        number(shape.longest.length if shape.longest else None),
        number(shape.across.length if shape.across else None),
        number(shape.perimeter),
        "mm" if shape.spacing else "px",
        number(shape.circularity),
        number(shape.centroid[0]),
        number(shape.centroid[1]),
        str(shape.pixels),
        f"{shape.spacing.x:.6g}" if shape.spacing else "",
        f"{shape.spacing.y:.6g}" if shape.spacing else "",
        scale_words(shape.reason) or _by_hand(shape.spacing),
    )


def _by_hand(spacing: Spacing | None) -> str:
    """A sentence where a scale was set by hand, else empty."""
    return tr("Scale {set_by_hand}.", set_by_hand=scale_words(spacing.by_hand)) if spacing and spacing.by_hand else ""
