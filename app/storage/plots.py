"""Small plots as SVG text. They are drawn in `currentColor`, so that a page can show them in dark and light."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from html import escape

from app.domain.agreement import BlandAltman
from app.domain.wording import counted, tr

_WIDTH, _HEIGHT = 680, 420
_LEFT, _RIGHT, _TOP, _BOTTOM = 78, 542, 34, 362
MINUS = "\N{MINUS SIGN}"

_POINT = "#2f8fd0"
_FONT = "font-family='system-ui, sans-serif' font-size='12'"


def bland_altman_plot(
    pairs: Sequence[tuple[float, float]],
    limits: BlandAltman | None,
    unit: str,
    names: tuple[str, str],
    inline: bool = False,
) -> str:
    """Differences of two readers' areas over their means, with bias, limits of agreement and confidence intervals.

    Args:
        pairs: The areas of A and B; at least one pair.
        limits: None where there are too few pairs for any.
        unit: Of the areas.
        names: Of A and B.
        inline: Whether it becomes part of a page, whose colours it takes; else it is black on white.
    """
    means = [(a + b) / 2 for a, b in pairs]
    differences = [a - b for a, b in pairs]
    shown = [0.0, *differences]
    if limits:
        # A confidence interval can be far wider than all there is to see; then it is cut off, and its numbers tell it.
        shown += [limits.lower, limits.upper]
    x_ticks, y_ticks = ticks(min(0.0, *means), max(means)), ticks(min(shown), max(shown))

    def x(value: float) -> float:
        return _LEFT + (value - x_ticks[0]) / (x_ticks[-1] - x_ticks[0]) * (_RIGHT - _LEFT)

    def y(value: float) -> float:
        return _BOTTOM - (value - y_ticks[0]) / (y_ticks[-1] - y_ticks[0]) * (_BOTTOM - _TOP)

    across = tr("Area of A {minus} area of B ({unit})", minus=MINUS, unit=unit)
    parts = [
        *(_line(x(tick), _BOTTOM, x(tick), _BOTTOM + 5) for tick in x_ticks),
        *(_text(x(tick), _BOTTOM + 19, number(tick, 4), "middle") for tick in x_ticks),
        *(_line(_LEFT - 5, y(tick), _LEFT, y(tick)) for tick in y_ticks),
        *(_text(_LEFT - 9, y(tick) + 4, number(tick, 4), "end") for tick in y_ticks),
        _line(_LEFT, _BOTTOM, _RIGHT, _BOTTOM),
        _line(_LEFT, _TOP, _LEFT, _BOTTOM),
        _line(_LEFT, y(0), _RIGHT, y(0), "stroke-opacity='0.45'"),
        _text((_LEFT + _RIGHT) / 2, _BOTTOM + 42, tr("Mean area of both readers ({unit})", unit=unit), "middle"),
        _text(20, (_TOP + _BOTTOM) / 2, across, "middle", upright=False),
        _text(_LEFT, 18, f"A: {names[0]}, B: {names[1]}, n = {len(pairs)}"),
    ]
    if limits:
        for aside, (_, value, (low, high), dashes) in zip((12, 24, 36), _told(limits), strict=True):
            parts.append(_line(_LEFT, y(value), _RIGHT, y(value), f"stroke-width='1.5' stroke-dasharray='{dashes}'"))
            parts += _interval(_RIGHT - aside, y(low), y(high))
        parts += _beside(limits, y)
    else:
        parts.append(_text(_RIGHT + 10, _TOP + 10, tr("Too few for limits")))
    parts += [
        f"<circle cx='{x(mean):.1f}' cy='{y(difference):.1f}' r='4' fill='{_POINT}' fill-opacity='0.75' "
        "stroke='currentColor' stroke-opacity='0.6'/>"
        for mean, difference in zip(means, differences, strict=True)
    ]
    style = "" if inline else " style='color:#18202a;background:#ffffff'"
    title = escape(
        counted(
            len(pairs),
            "Bland-Altman plot of the areas outlined by {a} and {b}, {n} pair",
            "Bland-Altman plot of the areas outlined by {a} and {b}, {n} pairs",
            a=names[0],
            b=names[1],
        )
    )
    return (
        f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {_WIDTH} {_HEIGHT}' width='{_WIDTH}' role='img' "
        f"aria-label='{title}'{style} {_FONT}>{''.join(parts)}</svg>"
    )


def ticks(low: float, high: float) -> list[float]:
    """Four to eight round numbers at equal distances, ascending, from at most `low` to at least `high`."""
    span = high - low or abs(high) or 1.0
    step = 10 ** math.floor(math.log10(span / 4))
    step *= next(factor for factor in (1, 2, 2.5, 5, 10) if span / (step * factor) <= 6)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [step * at for at in range(first, max(last, first + 1) + 1)]


def number(value: float, digits: int = 3) -> str:
    """A number in few digits but those before the point, with a true minus."""
    return (f"{value:,.0f}" if abs(value) >= 10 ** min(digits, 3) else f"{value:.{digits}g}").replace("-", MINUS)


def _told(limits: BlandAltman) -> list[tuple[str, float, tuple[float, float], str]]:
    """Name, value, confidence interval and dashes of each line, from the top."""
    return [
        ("+1.96 SD", limits.upper, limits.upper_interval, "7 5"),
        (tr("Bias"), limits.bias, limits.bias_interval, ""),
        (f"{MINUS}1.96 SD", limits.lower, limits.lower_interval, "7 5"),
    ]


def _beside(limits: BlandAltman, y: Callable[[float], float]) -> list[str]:
    """Name, number and confidence interval of each line, right of it, and moved apart where they would overlap."""
    height = 34
    middle = min(max(y(limits.bias), _TOP + 1.5 * height), _BOTTOM - 1.5 * height)
    places = [min(y(limits.upper), middle - height), middle, max(y(limits.lower), middle + height)]
    parts = []
    for (title, value, (low, high), _), place in zip(_told(limits), places, strict=True):
        parts.append(_text(_RIGHT + 8, place, f"{title}: {number(value)}"))
        parts.append(_text(_RIGHT + 8, place + 14, f"[{number(low)}, {number(high)}]", size=11))
    return parts


def _interval(x: float, low: float, high: float) -> list[str]:
    """A confidence interval as an upright bar, with a cap at each end that is not cut off."""
    ends = [min(max(end, _TOP), _BOTTOM) for end in (low, high)]
    caps = [_line(x - 4, end, x + 4, end) for end in (low, high) if end in ends]
    return [_line(x, ends[0], x, ends[1]), *caps]


def _line(x0: float, y0: float, x1: float, y1: float, style: str = "") -> str:
    return f"<line x1='{x0:.1f}' y1='{y0:.1f}' x2='{x1:.1f}' y2='{y1:.1f}' stroke='currentColor' {style}/>"


def _text(x: float, y: float, text: str, anchor: str = "start", upright: bool = True, size: int = 12) -> str:
    turn = "" if upright else f" transform='rotate(-90 {x:.1f} {y:.1f})'"
    return (
        f"<text x='{x:.1f}' y='{y:.1f}' text-anchor='{anchor}' font-size='{size}' fill='currentColor'{turn}>"
        f"{escape(text)}</text>"
    )
