"""The Annotation beside the Proposal, and over the mask of the Image before."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QTabletEvent
from PySide6.QtWidgets import QWidget

from app.domain.annotated_image import AnnotatedImage
from app.domain.annotation import Proposal
from app.domain.labels import Label
from app.domain.mask_editing import Layer, Rect
from app.domain.wording import tr
from app.services.annotation_session import AnnotationSession
from app.ui.frame_view import FrameView
from app.ui.lines import ABOVE, BELOW
from app.ui.mask_painter import MaskPainter, MaskStyle
from app.ui.notes import paint_note
from app.ui.view_transform import ViewTransform

_GRIP = 11
_NARROWEST_SHARE = 0.05
# Of the width, that a key moves the divider.
_STEP = 0.02
_FAINT = 0.55


class Comparison(QObject):
    """Shows the Proposal at the threshold of the slider: in place of the mask, or right of a divider.

    Args:
        canvas: Shows both; also the owner.
        session: Has both.

    Signals:
        drawing_refused: A stroke would have begun where the Proposal is on show, which cannot be drawn on.
    """

    drawing_refused = Signal()

    def __init__(self, canvas: FrameView, session: AnnotationSession) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._session = session
        self._split = self._blinking = False
        self._share = 0.5
        self._layer: Layer | None = None
        self._proposal: Proposal | None = None
        self._threshold = self._shown_share = 0.0
        self._divider = Divider(canvas)
        self._divider.dragged.connect(lambda x: self._place_at(x / max(1, canvas.width())))
        canvas.overlays.append(self)
        canvas.installEventFilter(self)
        session.annotation_changed.connect(self.refresh)
        session.proposal_changed.connect(self.refresh)

    @property
    def split(self) -> bool:
        """Whether the view is divided, with the Annotation on its left and the Proposal on its right."""
        return self._split

    @split.setter
    def split(self, split: bool) -> None:
        self._split = split
        self.refresh()

    @property
    def blinking(self) -> bool:
        """Whether the Proposal is shown in place of the Annotation."""
        return self._blinking

    @blinking.setter
    def blinking(self, blinking: bool) -> None:
        self._blinking = blinking
        self.refresh()

    def show_frame(self) -> None:
        """The canvas shows another Frame, and compares nothing yet."""
        self._layer = self._proposal = None
        self.refresh()

    def refresh(self) -> None:
        """Show what the session has now."""
        annotation = self._session.annotation
        proposal = annotation.proposal if annotation and self._canvas.frame else None
        if annotation is None or proposal is None or not (self._split or self._blinking):
            if self.active:
                self._layer = self._proposal = None
                self._canvas.compare(None)
            self._divider.hide()
            return
        # Every stroke comes here too, and must not wait for a large Proposal to be thresholded and painted again.
        anew = proposal is not self._proposal or annotation.threshold != self._threshold
        if anew:
            self._proposal, self._threshold = proposal, annotation.threshold
            self._layer = proposal.mask_at(annotation.threshold).view(np.uint8)
        share = 0.0 if self._blinking else self._share
        if anew or share != self._shown_share:
            self._shown_share = share
            self._canvas.compare(self._layer, share)
        self._divider.setVisible(not self._blinking)
        self._place_divider()

    @property
    def active(self) -> bool:
        """Whether the Proposal is on show."""
        return self._layer is not None

    def paint(self, painter: QPainter) -> None:
        """Say which side is which; the painter is as it was made for the widget."""
        if not self.active or not self._canvas.mask_visible:
            return
        middle = self._canvas.width() * (0.5 if self._blinking else self._share)
        if self._blinking:
            paint_note(painter, tr("Proposal"), QPointF(middle, 0), Qt.AlignmentFlag.AlignHCenter)
        else:
            paint_note(painter, tr("Your mask"), QPointF(middle - _GRIP, 0), Qt.AlignmentFlag.AlignRight)
            paint_note(painter, tr("Proposal"), QPointF(middle + _GRIP, 0), Qt.AlignmentFlag.AlignLeft)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Resize:
            self._place_divider()
        elif kind in _PRESSES and isinstance(event, QMouseEvent | QTabletEvent):
            x = event.position().x() / max(1, self._canvas.width())
            edge = 0.0 if self._blinking else self._share
            left = event.button() == Qt.MouseButton.LeftButton
            if left and self.active and x >= edge and self._canvas.mask_visible:
                self.drawing_refused.emit()
                event.accept()
                return True
        return False

    def move_divider(self, direction: str) -> None:
        """Move the divider a little to the "left" or "right"."""
        self._place_at(self._share + (_STEP if direction == "right" else -_STEP))

    def _place_at(self, share: float) -> None:
        self._share = min(max(share, _NARROWEST_SHARE), 1 - _NARROWEST_SHARE)
        self.refresh()

    def _place_divider(self) -> None:
        x = round(self._share * self._canvas.width()) - _GRIP // 2
        self._divider.setGeometry(x, 0, _GRIP, self._canvas.height())


_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TabletPress)


class Divider(QWidget):
    """A line across its parent that is dragged sideways.

    Signals:
        dragged: Where to, in units of the parent.
    """

    dragged = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setAccessibleName(tr("Divider between your mask and the proposal"))
        self.setToolTip(tr("Drag: your mask on the left, the proposal on the right"))
        self.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(self.mapToParent(event.position()).x())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle, height = self.width() / 2, self.height()
        for colour, width in ((BELOW, 3.0), (ABOVE, 1.0)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(QPointF(middle, 0), QPointF(middle, height))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(BELOW, 1.0))
        painter.setBrush(ABOVE)
        painter.drawRoundedRect(QRectF(middle - 3, height / 2 - 16, 6, 32), 3, 3)
        painter.end()


class OnionSkin:
    """The mask of the Label in use on the Frame before, as a faint contour.

    For the first Frame of an Image that is the one that was on show before it, where that has the same size.

    Attributes:
        shown: Whether it is drawn.
    """

    def __init__(self) -> None:
        self.shown = False
        self._painter = MaskPainter(ABOVE, 0.0)
        self._painter.style = MaskStyle.CONTOUR
        self._before: AnnotatedImage | None = None
        self._now: AnnotatedImage | None = None

    def show_frame(self, annotated: AnnotatedImage | None, label: Label) -> None:
        """Another Frame is on show; of another Image, what was shown up to now is the one before."""
        if annotated and annotated is not self._now:
            self._before, self._now = self._now, annotated
        self.show_label(label)

    def show_label(self, label: Label) -> None:
        """Another Label is in use, or it looks otherwise; the mask is that of the same one, unless it is hidden."""
        before, now = self._before, self._now
        self._painter.layer = None
        if now is None or not label.visible:
            return
        if now.index:
            self._painter.layer = now.mask_on(now.index - 1, label.id).view(np.uint8)
        elif before and before.shape == now.shape and label.id in before.annotations:
            self._painter.layer = before.annotations[label.id].layer

    def paint(self, painter: QPainter, view: ViewTransform, rect: Rect) -> None:
        """Draw the device pixels of `rect`; the painter's unit is a device pixel."""
        if self.shown:
            self._painter.set_device_pixel_ratio(painter.device().devicePixelRatioF())
            painter.setOpacity(_FAINT)
            self._painter.paint(painter, view, rect)
            painter.setOpacity(1.0)
