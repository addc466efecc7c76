"""Which Label the tools work on, in the bar above the canvas; it is there where there are several."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from app.domain.wording import tr
from app.services.labels import Labels
from app.ui.theme import ICON, SMALL, SWATCH, TIGHT, Theme, paint_swatch

WIDEST = 132


class LabelChip(QWidget):
    """Swatch and name, and a sign where nothing can be painted; in a narrow window the swatch alone."""

    def __init__(self, labels: Labels, theme: Theme) -> None:
        super().__init__()
        self._labels = labels
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        labels.changed.connect(self._show)
        theme.changed.connect(self.update)
        self._show()

    def _show(self) -> None:
        label = self._labels.active
        self.setVisible(len(self._labels.all) > 1)
        self.setAccessibleName(tr("Label in use: {label}", label=label.name))
        self.setToolTip(label.why_fixed or tr("The tools work on “{label}”.", label=label.name))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        label = self._labels.active
        width = 3 * TIGHT + SWATCH + SMALL + self.fontMetrics().horizontalAdvance(label.name)
        return QSize(min(width + (ICON if label.why_fixed else 0), WIDEST), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(2 * TIGHT + SWATCH, ICON + TIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        label = self._labels.active
        painter = QPainter(self)
        rect = self.rect().adjusted(TIGHT, 0, -TIGHT, 0)
        patch = QRect(rect.left(), (self.height() - SWATCH) // 2, SWATCH, SWATCH)
        paint_swatch(painter, self._placed(patch), label.colour)
        rect.setLeft(rect.left() + SWATCH + TIGHT)
        if label.why_fixed and rect.width() >= SWATCH:
            sign = QRect(rect.left(), (self.height() - SWATCH) // 2, SWATCH, SWATCH)
            self._theme.icon("mdi6.lock" if label.locked else "mdi6.eye-off-outline", "warning").paint(
                painter, self._placed(sign)
            )
            rect.setLeft(rect.left() + ICON)
        painter.setPen(self._theme.colour("text"))
        name = painter.fontMetrics().elidedText(label.name, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(self._placed(rect), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        painter.end()

    def _placed(self, part: QRect) -> QRect:
        """Where a part lies that was laid out from the left."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), part)
