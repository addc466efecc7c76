"""A plot of curves over the steps of a Training run."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.wording import counted, tr
from app.ui.theme import LARGE, MEDIUM, SMALL, TIGHT, Theme

_SAMPLE = 28  # length of a line in the legend
_DOT = 3.0
_DASHES = [4.0, 3.0]  # in widths of the line
_LEAST = QSize(260, 120)


@dataclass(frozen=True)
class Curve:
    """A curve.

    Attributes:
        name: What the legend says.
        role: Its colour in the theme.
        dashed: Whether its line is dashed and its points are squares, in place of a full line and discs.
        points: (step, value), by step.
    """

    name: str
    role: str
    dashed: bool
    points: tuple[tuple[int, float], ...]


class CurvePlot(QWidget):
    """Curves with their legend and axes; the newest values are told in words, too.

    Args:
        title: What is plotted.
        about: What that is, in a sentence or two.
        theme: Colours.
        most: The largest value that there can be; the smallest is 0.
    """

    def __init__(self, title: str, about: str, theme: Theme, most: float = math.inf) -> None:
        super().__init__()
        self._title = title
        self._about = about
        self._theme = theme
        self._most = most
        self._curves: Sequence[Curve] = ()
        self._end = 1
        # Steps go from left to right for every reader.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setMinimumSize(_LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(title)
        theme.changed.connect(self.update)
        self.show_curves((), 0)

    def sizeHint(self) -> QSize:
        return _LEAST

    def show_curves(self, curves: Sequence[Curve], steps: int) -> None:
        """Plot these.

        Args:
            curves: Those without points stand in the legend alone.
            steps: Of the whole run; 0 where that is not known.
        """
        self._curves = curves
        last = max((curve.points[-1][0] for curve in curves if curve.points), default=0)
        self._end = max(steps, last, 1)
        newest = [f"{curve.name} {curve.points[-1][1]:.3f}" for curve in curves if curve.points]
        values = ", ".join(newest)
        if not newest:
            told = tr("Nothing is measured yet")
        elif steps:
            told = counted(
                steps, "{values}, after {last} of {n} step", "{values}, after {last} of {n} steps",
                values=values, last=last,
            )  # fmt: skip
        else:
            told = counted(last, "{values}, after {n} step", "{values}, after {n} steps", values=values)
        self.setAccessibleDescription(told)
        self.setToolTip(f"{self._title}: {told}\n{self._about}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as scales of numbers are read everywhere
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(painter.font())
        heights = [value for curve in self._curves for _, value in curve.points]
        low, high, each = scale_for(heights, self._most)
        values = [low + each * number for number in range(round((high - low) / each) + 1)]
        digits = max(0, -math.floor(math.log10(each) + 1e-9))
        widest = max(metrics.horizontalAdvance(f"{value:.{digits}f}") for value in values)
        line = metrics.height()
        field = QRectF(self.rect()).adjusted(widest + SMALL, line + SMALL, -SMALL, -(line + TIGHT))
        self._paint_legend(painter, line)

        def place(step: float, value: float) -> QPointF:
            return QPointF(
                field.left() + step / self._end * field.width(),
                field.bottom() - (value - low) / (high - low) * field.height(),
            )

        room = field.height() / max(1, len(values) - 1)
        every = max(1, math.ceil(1.3 * line / room)) if room > 0 else len(values)
        for number, value in enumerate(values):
            at = place(0, value)
            if number and not heights:
                break
            painter.setPen(QPen(theme.colour("line" if number else "outline"), 1.0))
            painter.drawLine(at, place(self._end, value))
            if number % every == 0 and heights:
                box = QRectF(0, at.y() - line / 2, widest, line)
                painter.setPen(theme.colour("muted"))
                painter.drawText(
                    box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{value:.{digits}f}"
                )
        self._paint_steps(painter, field, metrics)
        for curve in self._curves:
            self._paint_curve(painter, curve, [place(*point) for point in curve.points])
        if not heights:
            painter.setPen(theme.colour("muted"))
            painter.drawText(field, Qt.AlignmentFlag.AlignCenter, tr("The curve begins with the first measurement"))
        painter.end()

    def _paint_legend(self, painter: QPainter, line: float) -> None:
        """The title, and what each line means."""
        x, metrics = 0.0, QFontMetricsF(painter.font())
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(self._theme.colour("text"))
        painter.drawText(QPointF(x, metrics.ascent()), self._title)
        x += QFontMetricsF(font).horizontalAdvance(self._title) + LARGE
        font.setBold(False)
        painter.setFont(font)
        for curve in self._curves:
            middle = line / 2
            self._paint_curve(painter, curve, [QPointF(x, middle), QPointF(x + _SAMPLE, middle)], [x + _SAMPLE / 2])
            x += _SAMPLE + TIGHT
            painter.setPen(self._theme.colour("text"))
            painter.drawText(QPointF(x, metrics.ascent()), curve.name)
            x += metrics.horizontalAdvance(curve.name) + MEDIUM

    def _paint_steps(self, painter: QPainter, field: QRectF, metrics: QFontMetricsF) -> None:
        painter.setPen(self._theme.colour("muted"))
        box = QRectF(field.left(), field.bottom() + TIGHT, field.width(), metrics.height())
        ends = (
            (Qt.AlignmentFlag.AlignLeft, "0"),
            (Qt.AlignmentFlag.AlignRight, counted(self._end, "{n} step", "{n} steps")),
        )
        for side, text in ends if any(curve.points for curve in self._curves) else ():
            painter.drawText(box, side | Qt.AlignmentFlag.AlignTop, text)

    def _paint_curve(
        self, painter: QPainter, curve: Curve, points: list[QPointF], marked_at: list[float] | None = None
    ) -> None:
        """A line through points, with a mark at each, or where `marked_at` says."""
        colour = self._theme.colour(curve.role)
        pen = QPen(colour, 2.0)
        if curve.dashed:
            pen.setDashPattern(_DASHES)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(self._theme.colour("panel") if curve.dashed else colour)
        for at in points if marked_at is None else [QPointF(x, points[0].y()) for x in marked_at]:
            if curve.dashed:
                painter.drawRect(QRectF(at.x() - _DOT, at.y() - _DOT, 2 * _DOT, 2 * _DOT))
            else:
                painter.drawEllipse(at, _DOT, _DOT)


def scale_for(values: Sequence[float], most: float) -> tuple[float, float, float]:
    """A scale that all values fit on.

    Args:
        values: None of them negative.
        most: The largest that there can be.

    Returns:
        Both ends and the distance of its lines, which is 1, 2 or 5 times a power of ten; there are 3 to 7 of them.
    """
    low, high = min(values, default=0.0), max(values, default=1.0)
    # What hardly changes is not to look as if it did.
    spread = max(high - low, 0.05 * high, 0.02)
    exact = spread / 4
    tens = 10.0 ** math.floor(math.log10(exact))
    each = next(tens * steps for steps in (1, 2, 5, 10) if tens * steps >= exact * 0.999)
    bottom = math.floor(low / each + 1e-9)
    top = max(math.ceil(high / each - 1e-9), bottom + 2)
    if top * each > most + 1e-9:
        bottom, top = min(bottom, round(most / each) - 2), round(most / each)
    return max(0, bottom) * each, top * each, each
