"""What the colours of the uncertainty mean, in the upper right corner of the view while they are shown."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QLinearGradient, QPainter, QPen

from app.domain.wording import mark, tr
from app.ui.frame_view import FrameView
from app.ui.heat_layer import HEAT, HeatLayer, heat_colour
from app.ui.notes import NOTE_WORDS, paint_plate
from app.ui.theme import SMALL, TIGHT

# At either end: in a word, and which probability of the Proposal that is.
SURE, UNSURE = (mark("sure"), mark("0% or 100%")), (mark("unsure"), mark("50%"))

_BAR = 8
# Colours are seen through, so that the bar needs a tissue below it.
_TISSUE, _RIM = QColor(104, 104, 104), QColor(231, 235, 239, 110)


class HeatLegend:
    """A bar with the colours of a `HeatLayer`, from sure to unsure; an overlay of its view."""

    def __init__(self, view: FrameView, heat: HeatLayer) -> None:
        self._view = view
        self._heat = heat

    @property
    def shown(self) -> bool:
        """Whether there are colours to explain."""
        return self._heat.probability is not None and self._view.mask_visible

    @property
    def rect(self) -> QRectF:
        """Where it is, in widget units."""
        metrics = QFontMetricsF(self._view.font())
        widest = max(metrics.horizontalAdvance(tr(one)) + metrics.horizontalAdvance(tr(other)) for one, other in _LINES)
        width, height = widest + 4 * SMALL, 2 * metrics.height() + _BAR + 3 * TIGHT
        return QRectF(self._view.width() - width - SMALL, SMALL, width, height)

    def paint(self, painter: QPainter) -> None:
        """Draw it; the painter is as it was made for the widget."""
        if not self.shown:
            return
        paint_plate(painter, self.rect)
        inner = self.rect.adjusted(SMALL, TIGHT, -SMALL, -TIGHT)
        painter.setPen(NOTE_WORDS)
        for (sure, unsure), edge in zip(_LINES, (Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom), strict=True):
            painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | edge, tr(sure))
            painter.drawText(inner, Qt.AlignmentFlag.AlignRight | edge, tr(unsure))
        bar = QRectF(inner.left(), inner.center().y() - _BAR / 2, inner.width(), _BAR)
        colours = QLinearGradient(bar.topLeft(), bar.topRight())
        for place in range(len(HEAT)):
            colours.setColorAt(place / (len(HEAT) - 1), heat_colour(place / (len(HEAT) - 1)))
        painter.fillRect(bar, _TISSUE)
        painter.setBrush(colours)
        painter.setPen(QPen(_RIM, 1.0))
        painter.drawRect(bar)


_LINES = tuple(zip(SURE, UNSURE, strict=True))
