"""Where the Proposal is unsure, as a translucent layer over the Frame."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPainter

from app.domain.mask_editing import Rect
from app.domain.uncertainty import entropy_table
from app.ui.mask_painter import device_samples
from app.ui.view_transform import ViewTransform

# From sure to unsure: steps of one length on a straight line through CIELAB, from a dark blue to a light yellow, which
# grows lighter all the way and keeps its two ends apart for every kind of colour vision.
HEAT = ("#00429e", "#4c5395", "#6f668c", "#8c7983", "#a58e78", "#bca36b", "#d3ba5c", "#e8d048", "#fee727")

# Of what is entirely unsure; what is sure is clear.
_COVER = 0.75


class HeatLayer:
    """Draws the entropy of a probability map.

    Attributes:
        probability: Shape of the Frame (H, W), uint8, 0..255 for 0..1; None draws nothing.
    """

    def __init__(self) -> None:
        self.probability: NDArray[np.uint8] | None = None
        self._table = [heat_colour(entropy).rgba() for entropy in entropy_table()]

    def paint(self, painter: QPainter, view: ViewTransform, rect: Rect) -> None:
        """Draw the device pixels of `rect`; the painter's unit is a device pixel."""
        if self.probability is None:
            return
        (x, y), (height, width) = view.origin, self.probability.shape
        left, columns = device_samples(rect.left, rect.right, x, view.scale, width)
        top, rows = device_samples(rect.top, rect.bottom, y, view.scale, height)
        if not columns.size or not rows.size:
            return
        visible = self.probability[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
        seen = visible.take(columns - columns[0], axis=1).take(rows - rows[0], axis=0)
        indexed = QImage(seen.data, columns.size, rows.size, columns.size, QImage.Format.Format_Indexed8)
        indexed.setColorTable(self._table)
        # Converted here because Qt would do it pixel by pixel while it draws.
        painter.drawImage(QPoint(left, top), indexed.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied))


def heat_colour(entropy: float) -> QColor:
    """What 0..1 bits are drawn with; the surer, the clearer."""
    place = entropy * (len(HEAT) - 1)
    below = min(int(place), len(HEAT) - 2)
    colour, above, share = QColor(HEAT[below]), QColor(HEAT[below + 1]), place - below
    colour.setRgbF(
        colour.redF() * (1 - share) + above.redF() * share,
        colour.greenF() * (1 - share) + above.greenF() * share,
        colour.blueF() * (1 - share) + above.blueF() * share,
        _COVER * entropy,
    )
    return colour
