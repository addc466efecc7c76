"""Outlines over the canvas, each drawn with a pen of its own on a dark halo."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform

from app.domain.outlines import Outlines
from app.ui.frame_view import FrameView
from app.ui.lines import BELOW

_HALO = 3.6
_MARKED = QColor(255, 255, 255, 130)


class OutlineLayer(QObject):
    """Draws outlines, and fills what they enclose of a place that is marked; see `Overlay`.

    Args:
        canvas: Shows them; also the owner.
    """

    def __init__(self, canvas: FrameView) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._drawn: list[tuple[QPainterPath, QPen]] = []
        self._marked = QPainterPath()
        canvas.overlays.append(self)

    def show(self, drawn: Sequence[tuple[Outlines, QPen]], marked: Outlines | None = None) -> None:
        """Draw these, (x, y) in pixels of the image, the last one above the others; none at all ends it."""
        self._drawn = [(_path(each), pen) for each, pen in drawn]
        self._marked = _path(marked or [])
        self._canvas.update()

    def paint(self, painter: QPainter) -> None:
        """The painter is as it was made for the widget."""
        if not self._drawn:
            return
        origin, unit = (self._canvas.image_to_widget(QPointF(*point)) for point in ((0, 0), (1, 1)))
        place = QTransform(unit.x() - origin.x(), 0, 0, unit.y() - origin.y(), origin.x(), origin.y())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_MARKED)
        painter.drawPath(place.map(self._marked))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for outline, pen in self._drawn:
            path = place.map(outline)
            for each in (QPen(BELOW, _HALO), pen):
                painter.setPen(each)
                painter.drawPath(path)


def _path(lines: Outlines) -> QPainterPath:
    path = QPainterPath()
    for line in lines:
        first, *others = line.tolist()
        path.moveTo(*first)
        for point in others:
            path.lineTo(*point)
        path.closeSubpath()
    return path
