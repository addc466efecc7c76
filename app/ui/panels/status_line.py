"""The line at the bottom: what is going on, and what is under the pointer."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

from app.domain.image import Frame, scale_words
from app.domain.wording import tr
from app.services.workbench import Workbench
from app.ui.image_canvas import ImageCanvas
from app.ui.theme import LARGE, SMALL, Theme

TIMES = "\N{MULTIPLICATION SIGN}"


class _Sentence(QLabel):
    """A label that makes nothing wider: what it has no room for is in its tool tip."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter), text)
        painter.end()


class StatusLine(QStatusBar):
    """Activity and export progress on the left; position, pixel value, size, zoom and device on the right."""

    def __init__(self, workbench: Workbench, canvas: ImageCanvas, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._workbench = workbench
        self._frame: Frame | None = None

        self.activity = QLabel()
        self.activity.setAccessibleName(tr("What is going on"))
        self.hint = _Elided()
        self.hint.setAccessibleName(tr("How the tool is used"))
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(120)
        self.progress.setAccessibleName(tr("Export progress"))
        self.cancel = QToolButton()
        self.cancel.setIcon(theme.icon("mdi6.close"))
        self.cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.cancel.setToolTip(tr("Cancel the export"))
        self.cancel.setAccessibleName(tr("Cancel the export"))
        self.distance = _Sentence()
        self.distance.setAccessibleName(tr("Measured distance"))
        self.manual_scale = QLabel(tr("Scale set by hand"))
        self.manual_scale.setContentsMargins(LARGE // 2, 0, LARGE // 2, 0)
        self.position = _fact("x 00000, y 00000", tr("Position of the pointer in image pixels"))
        self.value = _fact("R 000  G 000  B 000", tr("Value of the pixel under the pointer"))
        self.image_size = _fact(f"00000 {TIMES} 00000 px", tr("Size of the image"))
        self.zoom = _fact("10000 %", tr("Zoom: screen pixels per image pixel"))
        self.device = _fact("CPU", tr("What the model runs on"))

        self.setContentsMargins(SMALL, 0, SMALL, 0)
        self.addWidget(self.activity)
        self.addWidget(self.hint, 1)
        self.addWidget(self.progress)
        self.addWidget(self.cancel)
        self.addWidget(self.distance, 1)
        for fact in (self.manual_scale, self.position, self.value, self.image_size, self.zoom, self.device):
            self.addPermanentWidget(fact)
        self._end_export()
        self.show_distance("")
        self._on_activity("")
        self._on_device(workbench.device)
        self._on_zoom(canvas.zoom)
        self._show_scale()

        session = workbench.session
        for signal in (session.frame_opened, session.frame_closed, session.scale_changed):
            signal.connect(self._show_scale)
        workbench.activity_changed.connect(self._on_activity)
        workbench.device_changed.connect(self._on_device)
        workbench.export_progress.connect(self._on_progress)
        workbench.export_finished.connect(self._end_export)
        self.cancel.clicked.connect(workbench.cancel_export)
        canvas.hovered.connect(self._on_hovered)
        canvas.left_image.connect(self._on_left_image)
        canvas.zoom_changed.connect(self._on_zoom)

    def show_hint(self, hint: str) -> None:
        """Say how the tool in use is used, as long as nothing else is going on."""
        self.hint.setText(tr(hint))
        self.hint.setToolTip(tr(hint))

    def show_frame(self, frame: Frame | None) -> None:
        """Tell size and pixel values of this Frame from now on."""
        self._frame = frame
        self.image_size.setText(f"{frame.width} {TIMES} {frame.height} px" if frame else "")
        self.zoom.setVisible(frame is not None)
        self.hint.setVisible(frame is not None and not self.activity.text())
        self._on_left_image()

    def show_distance(self, sentence: str) -> None:
        """Tell what the ruler measures."""
        self.distance.setText(sentence)
        self.distance.setVisible(bool(sentence))  # else it takes half of the line from the hint
        self.distance.setToolTip(sentence)

    def _show_scale(self) -> None:
        """Say so where lengths are by a scale that was set by hand."""
        scale = self._workbench.session.manual_scale
        self.manual_scale.setVisible(scale is not None)
        self.manual_scale.setToolTip(
            tr("Lengths on this image are by a scale {source}.", source=scale_words(scale.source)) if scale else ""
        )

    def _on_activity(self, activity: str) -> None:
        self.activity.setText(activity)
        self.activity.setVisible(bool(activity))
        self.hint.setVisible(self._frame is not None and not activity)

    def _on_hovered(self, x: int, y: int) -> None:
        frame = self._frame
        if frame is None or not (0 <= x < frame.width and 0 <= y < frame.height):
            return
        red, green, blue = (int(channel) for channel in frame.rgb[y, x])
        self.position.setText(f"x {x}, y {y}")
        self.value.setText(tr("grey {value}", value=red) if red == green == blue else f"R {red}  G {green}  B {blue}")

    def _on_left_image(self) -> None:
        self.position.clear()
        self.value.clear()

    def _on_zoom(self, zoom: float) -> None:
        self.zoom.setText(f"{zoom:.0%}")

    def _on_device(self, device: str) -> None:
        self.device.setText(device or tr("Model not ready"))

    def _on_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        self.progress.show()
        self.cancel.show()

    def _end_export(self) -> None:
        self.progress.hide()
        self.cancel.hide()


class _Elided(QLabel):
    """A line that gives way where there is no room for all of it."""

    def sizeHint(self) -> QSize:
        return QSize(0, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.style().drawItemText(
            painter, self.rect(), Qt.AlignmentFlag.AlignVCenter, self.palette(), True, text, self.foregroundRole()
        )


def _fact(widest: str, tip: str) -> QLabel:
    """A label that keeps its place while what it says changes."""
    label = QLabel()
    label.setToolTip(tip)
    label.setAccessibleName(tip)
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    label.setMinimumWidth(label.fontMetrics().horizontalAdvance(widest))
    label.setContentsMargins(LARGE // 2, 0, LARGE // 2, 0)
    return label
