"""The outlines of two readers over the canvas: in two colours, and one of them dashed."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform

from app.domain.agreement import Side
from app.services.reader_comparison import Lines
from app.ui.frame_view import FrameView
from app.ui.lines import ABOVE, BELOW

COLOURS = {Side.A: QColor("#f0e442"), Side.B: QColor("#35c8e8")}
DASHES = {Side.A: [5.0, 3.0], Side.B: None}
_WIDTH, _HALO = 1.8, 3.6


def outline_pen(side: Side, width: float = _WIDTH) -> QPen:
    """How the outlines of a reader are drawn, also in a legend."""
    pen = QPen(COLOURS[side], width)
    if dashes := DASHES[side]:
        pen.setDashPattern(dashes)
    return pen


class ReaderOutlines(QObject):
    """Draws them, and the difference that is looked at; see `Overlay`.

    Args:
        canvas: Shows them; also the owner.
    """

    def __init__(self, canvas: FrameView) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._paths: dict[Side, QPainterPath] = {}
        self._blob = QPainterPath()
        canvas.overlays.append(self)

    def show(self, lines: dict[Side, Lines], blob: Lines) -> None:
        """Draw these, (x, y) in pixels of the image; none at all ends it."""
        self._paths = {side: _path(each) for side, each in lines.items()}
        self._blob = _path(blob)
        self._canvas.update()

    def paint(self, painter: QPainter) -> None:
        """The painter is as it was made for the widget."""
        if not self._paths:
            return
        origin, unit = (self._canvas.image_to_widget(QPointF(*point)) for point in ((0, 0), (1, 1)))
        place = QTransform(unit.x() - origin.x(), 0, 0, unit.y() - origin.y(), origin.x(), origin.y())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for side in (Side.B, Side.A):
            path = place.map(self._paths[side])
            for pen in (QPen(BELOW, _HALO), outline_pen(side)):
                painter.setPen(pen)
                painter.drawPath(path)
        blob = place.map(self._blob)
        painter.setPen(QPen(ABOVE, 1.0))
        painter.setBrush(QColor(255, 255, 255, 110))
        painter.drawPath(blob)


def _path(lines: Lines) -> QPainterPath:
    path = QPainterPath()
    for line in lines:
        first, *others = line.tolist()
        path.moveTo(*first)
        for point in others:
            path.lineTo(*point)
        path.closeSubpath()
    return path
