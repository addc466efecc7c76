"""A small plot above the threshold's slider: how large the Proposal is at each threshold."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QSlider, QStyle, QStyleOptionSlider, QWidget

from app.domain.annotation import Proposal, level_of
from app.domain.wording import tr
from app.services.annotation_session import AnnotationSession
from app.services.threshold_shares import ThresholdShares
from app.ui.quantities import share_text
from app.ui.theme import TIGHT, Theme

_HEIGHT = 52
# Where the scale ends, as a share of the Frame: the first that the whole curve fits below.
_SCALES = (*(steps * tens for tens in (0.001, 0.01, 0.1) for steps in (1, 2, 3, 4, 6, 8)), 1.0)
_DOT = 3.0


class ThresholdCurve(QWidget):
    """Area of the Proposal in per cent of the Frame against the threshold; marks that in use and the model's own.

    Args:
        shares: Counts the Proposal.
        session: Has it.
        slider: Sets the threshold in hundredths; stands right below and is as wide.
        theme: Colours.
    """

    def __init__(self, shares: ThresholdShares, session: AnnotationSession, slider: QSlider, theme: Theme) -> None:
        super().__init__()
        self._shares = shares
        self._session = session
        self._slider = slider
        self._theme = theme
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Area of the proposal at each threshold"))
        self.setToolTip(
            tr(
                "Area of the proposal at each threshold, in per cent of the image. What you painted or erased is not "
                "in it.\nThe line with a dot is the threshold now, the dashed one is the model's own."
            )
        )
        self._shown: tuple[Proposal | None, int] = None, -1
        slider.valueChanged.connect(self.refresh)
        shares.changed.connect(self.refresh)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(_HEIGHT, _HEIGHT)

    def share_at(self, percent: int) -> float:
        """Of the Frame that the Proposal covers at a threshold in hundredths; 0 where that is not known."""
        shares = self._shares.current
        return 0.0 if shares is None else float(shares[level_of(percent / 100)])

    @property
    def scale(self) -> float:
        """The share at the upper edge."""
        most = self.share_at(self._slider.minimum())
        return next(scale for scale in _SCALES if scale >= most)

    def places(self) -> Callable[[float, float], QPointF]:
        """Says where a threshold in hundredths and a share are in the plot: above the slider's handle for it."""
        slider, ends = self._slider, handle_ends(self._slider)
        bottom, top, scale = self.height() - 1.5, _DOT + 1, self.scale
        per_hundredth = (ends[1] - ends[0]) / (slider.maximum() - slider.minimum())

        def place(percent: float, share: float) -> QPointF:
            along = (percent - slider.minimum()) * per_hundredth
            return QPointF(ends[0] + along, bottom - share / scale * (bottom - top))

        return place

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, at, theme = QPainter(self), self.places(), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        least, most = self._slider.minimum(), self._slider.maximum()
        painter.setPen(QPen(theme.colour("line"), 1.0))
        painter.drawLine(at(least, 0), at(most, 0))
        if proposal := self._proposal:
            painter.drawLine(at(least, self.scale), at(most, self.scale))
            curve = [at(percent, self.share_at(percent)) for percent in range(least, most + 1)]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft"))
            painter.drawPolygon(QPolygonF([at(least, 0), *curve, at(most, 0)]))
            painter.setPen(QPen(theme.colour("muted"), 1.5))
            painter.drawPolyline(QPolygonF(curve))
            own, now = 100 * proposal.threshold, self._slider.value()
            dashed = QPen(theme.colour("muted"), 1.0)
            dashed.setDashPattern([3, 3])
            for percent, pen in ((own, dashed), (now, QPen(theme.colour("accent"), 1.5))):
                painter.setPen(pen)
                painter.drawLine(at(percent, 0), at(percent, self.scale))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(at(now, self.share_at(now)), _DOT, _DOT)
            self._paint_scale(painter, at(most, self.scale))
        painter.end()

    def _paint_scale(self, painter: QPainter, end: QPointF) -> None:
        """Say what the upper edge stands for, at its right end, where the curve is low."""
        text, metrics = f"{100 * self.scale:g}%", QFontMetricsF(painter.font())
        size = QSizeF(metrics.horizontalAdvance(text) + TIGHT, metrics.height())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        plate = QRectF(end + QPointF(0 if mirrored else -size.width(), TIGHT / 2), size)
        painter.fillRect(plate, self._theme.colour("panel"))
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(plate, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)

    @property
    def _proposal(self) -> Proposal | None:
        """The one that is counted."""
        annotation = self._session.annotation
        return annotation.proposal if annotation and self._shares.current is not None else None

    def refresh(self) -> None:
        """Show what the slider says now; for when it was set without telling."""
        proposal, now = self._proposal, self._slider.value()
        if proposal is self._shown[0] and now == self._shown[1]:
            return  # a stroke changes nothing of this
        self._shown = proposal, now
        words = ""
        if proposal:
            own = round(100 * proposal.threshold)
            share, threshold = share_text(self.share_at(now)), f"{now / 100:.2f}"
            if own == now:
                words = tr("{share} of the image at {threshold}", share=share, threshold=threshold)
            else:
                words = tr(
                    "{share} of the image at {threshold}, {own_share} at {own}, the model's own threshold",
                    share=share,
                    threshold=threshold,
                    own_share=share_text(self.share_at(own)),
                    own=f"{own / 100:.2f}",
                )
        self.setAccessibleDescription(words)
        self.update()


def handle_ends(slider: QSlider) -> tuple[float, float]:
    """Where the middle of a horizontal slider's handle is at its least and at its greatest value."""
    option, ends = QStyleOptionSlider(), []
    slider.initStyleOption(option)
    for option.sliderPosition in (slider.minimum(), slider.maximum()):
        part, handle = QStyle.ComplexControl.CC_Slider, QStyle.SubControl.SC_SliderHandle
        ends.append(QRectF(slider.style().subControlRect(part, option, handle, slider)).center().x())
    return ends[0], ends[1]
