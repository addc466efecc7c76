"""Measured quantities in words: rounded to what pixels can tell, and with their unit."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.image import Spacing
from app.domain.labels import Label
from app.domain.measurement import Area, MaskMeasurement, Shape

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


def area_texts(shapes: Sequence[Shape | Area]) -> list[str]:
    """For example "34.5 mm²", "12.3 cm²" or "4 711 px"; what stands together is in mm² or in cm², not in both."""
    large = any(shape.spacing and shape.area >= LARGE_MM2 for shape in shapes)
    texts = []
    for shape in shapes:
        area, unit = (shape.area / MM2_PER_CM2, "cm²") if large else (shape.area, "mm²")
        texts.append(f"{area:.{_decimals(area)}f} {unit}" if shape.spacing else f"{grouped(shape.pixels)} px")
    return texts


def diameters_text(shape: Shape) -> str:
    """Longest diameter and the one across it, for example "12.3 by 8.15 mm", with a cross."""
    if shape.longest is None or shape.across is None:
        return ""
    longest = length_text(shape.longest.length, shape.spacing).partition(" ")[0]
    return f"{longest} \N{MULTIPLICATION SIGN} {length_text(shape.across.length, shape.spacing)}"


def spacing_text(spacing: Spacing) -> str:
    """For example "0.255 mm per pixel"."""
    x, y = f"{spacing.x:.3g}", f"{spacing.y:.3g}"
    return f"{x} mm per pixel" if x == y else f"{x} \N{MULTIPLICATION SIGN} {y} mm per pixel"


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
        shape.reason,
    )
