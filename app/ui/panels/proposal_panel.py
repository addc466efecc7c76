"""What the model proposes for the open Frame, the mask it became, and what the clinician decides."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from app.domain.annotation import Annotation, Proposal
from app.domain.measurement import Area, Shape, measure_area
from app.domain.wording import tr
from app.services.measuring import Measuring
from app.services.threshold_shares import ThresholdShares
from app.services.workbench import Workbench
from app.ui.actions import Actions
from app.ui.commands import NUMBERED
from app.ui.panels.eliding import ElidingButton
from app.ui.panels.history_panel import HistoryPanel
from app.ui.panels.label_panel import LabelPanel
from app.ui.panels.model_button import ModelButton
from app.ui.panels.threshold_curve import ThresholdCurve
from app.ui.panels.view_panel import rule
from app.ui.quantities import area_texts, share_text
from app.ui.sides import align
from app.ui.theme import ICON, LARGE, MEDIUM, SMALL, STATE_ICONS, STATE_WORDS, TIGHT, Theme

NOTHING = "—"
NARROWEST = 252
ROOMY = 720  # height from which on no part has to give way for the threshold and the area to be in view
WIDEST_AREA = "9\u202f999\u202f999 px · 99.9%"
# How long the area stays beside the threshold after a key or the end of a drag.
EFFECT_MS = 1500


class ProposalPanel(QWidget):
    """The right-hand side of the window.

    Args:
        workbench: Everything behind the window.
        actions: What the buttons do.
        theme: Colours and icons.
        labels: To stand above all, as all is about what is chosen there.
        measuring: Has the area of the mask.
        below: A section with a heading of its own, to stand below the facts about the mask.
    """

    def __init__(
        self,
        workbench: Workbench,
        actions: Actions,
        theme: Theme,
        labels: LabelPanel,
        measuring: Measuring,
        below: QWidget,
    ) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workbench = workbench
        self._session = workbench.session
        self._actions = actions
        self._theme = theme
        self._labels = labels
        self._measuring = measuring
        self._roomy = True
        self._where_roomy: list[QWidget] = []

        self.elsewhere = ElidingButton("link")
        self.elsewhere.clicked.connect(lambda: workbench.session.labels.choose(workbench.session.labels.proposed.id))
        self.model = ModelButton(workbench, theme, [actions["improve_model"], actions["model_library"]])
        self.proposer = _value(tr("Model that made the proposal"))
        self.proposer.setWordWrap(True)
        self.confidence = _value(tr("Model confidence"))
        self.confidence_bar = QProgressBar()
        self.confidence_bar.setTextVisible(False)
        self.confidence_bar.setRange(0, 100)
        self.confidence_bar.setAccessibleName(tr("Model confidence"))
        for part in (self.confidence, self.confidence_bar):
            part.setToolTip(
                tr(
                    "Mean probability inside the proposed mask, as the model sees it.\n"
                    "It is not the chance that there is a lesion."
                )
            )
        self.threshold = _value(tr("Threshold value"))
        self.effect = QLabel()
        self.effect.setProperty("role", "muted")
        self.effect.setAccessibleName(tr("Area of the mask at this threshold"))
        self._effect_stays = QTimer(self, singleShot=True, interval=EFFECT_MS)
        self._effect_stays.timeout.connect(self.effect.clear)
        self.slider = ThresholdSlider()
        self.shares = ThresholdShares(self._session, self)
        self.curve = ThresholdCurve(self.shares, self._session, self.slider, theme)
        self.reset = _button(tr("Reset to proposal"))
        self.reset.setIcon(theme.icon("mdi6.backup-restore"))
        self.clear = _button(tr("Clear mask"))
        self.clear.setIcon(theme.icon("mdi6.trash-can-outline"))
        self.area = _value(tr("Mask area"))
        self.area.setMinimumWidth(self.area.fontMetrics().horizontalAdvance(WIDEST_AREA))
        measuring.changed.connect(self._show_area)
        self.state_icon, self.state = QLabel(), QLabel()
        self.state_icon.setFixedSize(ICON, ICON)
        self.state.setAccessibleName(tr("State"))
        self.status = QLabel()
        self.status.setProperty("role", "muted")
        self.status.setWordWrap(True)
        self.status.setAccessibleName(tr("Proposal status"))
        self.accept = KeyButton(actions["accept"], theme, "primary")
        self.accept.setIcon(theme.icon("mdi6.check-bold", "on_accent"))
        self.reject = KeyButton(actions["reject"], theme, "decision")
        self.reject.setIcon(theme.icon("mdi6.close", "rejected"))
        self.skip = KeyButton(actions["skip"], theme, "decision")
        self.skip.setIcon(theme.icon("mdi6.skip-next-outline"))

        self.history = HistoryPanel(self._session, actions, theme)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(labels)
        layout.addWidget(rule())
        layout.addWidget(self._facts(below))
        layout.addWidget(rule())
        layout.addWidget(self.history, 1)
        layout.addWidget(rule())
        layout.addLayout(self._decision())

        for button, command in (
            (self.reset, "reset"), (self.clear, "clear"),
            (self.accept, "accept"), (self.reject, "reject"), (self.skip, "skip"),
        ):  # fmt: skip
            actions.attach(button, command)
        self.slider.valueChanged.connect(self._on_slider)
        self.slider.sliderReleased.connect(self._session.commit_threshold)
        self.slider.sliderReleased.connect(self._effect_stays.start)
        for signal in (self._session.frame_opened, self._session.frame_closed, self._session.scale_changed):
            signal.connect(self.effect.clear)
        for signal in (
            workbench.models.changed,
            workbench.worklist.reset,
            self._session.frame_opened,
            self._session.frame_closed,
            self._session.annotation_changed,
            self._session.labels_changed,
            self._session.proposal_changed,
            theme.changed,
        ):
            signal.connect(self._show)
        self._show()

    @property
    def stops(self) -> list[QWidget]:
        """What the keyboard focus visits, in order."""
        return [
            self.elsewhere,
            self.model,
            self.slider,
            self.reset,
            self.clear,
            *self.history.stops,
            self.accept,
            self.reject,
            self.skip,
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._roomy != (event.size().height() >= ROOMY):
            self._fit(not self._roomy)

    def _fit(self, roomy: bool) -> None:
        """Show everything, or what the threshold is set by; the history is folded there until the user opens it."""
        self._roomy = roomy
        self._labels.fit(roomy)
        self.history.fit(roomy)
        for part in self._where_roomy:
            part.setVisible(roomy)
        for button in (self.reject, self.skip):
            button.key_shown = roomy
        direction = QBoxLayout.Direction
        self._otherwise.setDirection(direction.TopToBottom if roomy else direction.LeftToRight)
        unfolded = roomy and self._workbench.settings.history_shown
        self._actions["show_history"].setChecked(unfolded)
        self.history.open(unfolded)

    def _facts(self, below: QWidget) -> QScrollArea:
        threshold = QHBoxLayout()
        threshold.addStretch()
        threshold.addWidget(self.effect)
        threshold.addWidget(self.threshold)
        by, proposal, mask = QLabel(tr("Proposed by")), QLabel(tr("Proposal")), QLabel(tr("Mask"))
        for heading in (proposal, mask):
            heading.setProperty("role", "heading")
        self._where_roomy += [proposal, by, self.proposer, self.confidence_bar, mask]
        self.suggestion = _grid(
            proposal, self.model, (by, self.proposer), (QLabel(tr("Confidence")), self.confidence), self.confidence_bar,
            TIGHT, (QLabel(tr("Threshold")), threshold), self.curve, self.slider,
        )  # fmt: skip
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(LARGE, MEDIUM, LARGE, LARGE)
        column.setSpacing(LARGE)
        column.addWidget(self.elsewhere)
        column.addWidget(self.suggestion)
        column.addWidget(_grid(mask, (QLabel(tr("Area")), self.area), TIGHT, self.reset, self.clear))
        column.addWidget(below)
        column.addStretch(1)
        return _FactsArea(content)

    def _decision(self) -> QVBoxLayout:
        state = QHBoxLayout()
        state.setSpacing(TIGHT + 2)
        state.addWidget(self.state_icon)
        state.addWidget(self.state, 1)
        layout = QVBoxLayout()
        layout.setContentsMargins(LARGE, MEDIUM, LARGE, LARGE)
        layout.setSpacing(SMALL)
        layout.addWidget(self.status)
        layout.addLayout(state)
        layout.addWidget(self.accept)
        self._otherwise = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._otherwise.setSpacing(SMALL)
        for button in (self.reject, self.skip):
            self._otherwise.addWidget(button, 1)
        layout.addLayout(self._otherwise)
        return layout

    def _on_slider(self, percent: int) -> None:
        self.threshold.setText(f"{percent / 100:.2f}")
        self._session.preview_threshold(percent / 100)
        # A key, the wheel or a click beside the handle is a whole step; a drag ends with its release.
        if self.slider.isSliderDown():
            self._effect_stays.stop()
        else:
            self._session.commit_threshold()
            self._effect_stays.start()
        self._show_effect()

    def _show(self) -> None:
        annotation = self._session.annotation
        proposal = annotation.proposal if annotation else None
        self.model.refresh()
        self._show_proposer(proposal)
        self.confidence.setText(f"{proposal.confidence:.0%}" if proposal else NOTHING)
        self.confidence_bar.setValue(round(proposal.confidence * 100) if proposal else 0)
        labels = self._session.labels
        self.slider.setEnabled(proposal is not None and not labels.active.why_fixed)
        self._show_elsewhere(proposal)
        status = self._session.proposal_status
        self.status.setText(status)
        self.status.setVisible(bool(status))
        if annotation is None or self._session.annotated is None:
            self.threshold.setText(NOTHING)
            entries, row = self._workbench.worklist.entries, self._session.row
            unreadable = 0 <= row < len(entries) and bool(entries[row].problem)
            self._show_state("mdi6.alert" if unreadable else "", tr("Not open") if unreadable else "", "warning")
            return
        # Only what the session says; setting the handle must not count as a step of the user.
        self.slider.blockSignals(True)
        self.slider.setValue(round(annotation.threshold * 100))
        self.slider.blockSignals(False)
        self.curve.refresh()
        self.threshold.setText(f"{annotation.threshold:.2f}" if proposal else NOTHING)
        # The decision is about all Labels.
        state = self._session.annotated.frame_state
        self._show_state(STATE_ICONS[state], tr(STATE_WORDS[state]), state)

    def _show_elsewhere(self, proposal: Proposal | None) -> None:
        """Where the Label in use gets no Proposals, say which one does, in place of what would all be empty."""
        labels = self._session.labels
        place = labels.all.index(labels.proposed)
        key = self._actions[f"label_{place + 1}"].shortcut() if place < NUMBERED else QKeySequence()
        shown = key.toString(QKeySequence.SequenceFormat.NativeText)
        words = tr("Proposals are for {label}", label=labels.proposed.name) + (f" ({shown})" if shown else "")
        self.elsewhere.setText(words.replace("&", "&&"))
        self.elsewhere.setAccessibleName(words)
        self.elsewhere.setToolTip(f"{words}\n{tr('Work on that label.')}")
        self.elsewhere.setVisible(not labels.active.proposed)
        for part in (self.suggestion, self.reset):
            part.setVisible(labels.active.proposed or proposal is not None)

    def _show_proposer(self, proposal: Proposal | None) -> None:
        """Name the model that made the Proposal, which is not always the one that is chosen now."""
        library = self._workbench.models.library
        bundle = library.find(proposal.bundle_id) if proposal else None
        name = library.title(bundle) if bundle else proposal.bundle_name if proposal else NOTHING
        self.proposer.setText(name)
        told = []
        if proposal:
            told += [proposal.bundle_id, tr("Weights: SHA-256 {digits}…", digits=proposal.weights_sha256[:16])]
        choice = self._session.choice
        if choice and choice.differs_from(proposal):
            told.append(tr("Now “{model}” is asked for proposals.", model=choice.title))
        self.proposer.setToolTip("\n".join(told))

    def _show_area(self) -> None:
        annotation, measured = self._session.annotation, self._measuring.current
        if annotation is None or (measured is None and self._measuring.outdated):
            self.area.setText(NOTHING)
        else:
            self._tell_area(annotation, measured.whole if measured else Area(0, 0.0, None))

    def _tell_area(self, annotation: Annotation, area: Area | Shape) -> None:
        self.area.setText(f"{area_texts([area])[0]} · {share_text(area.pixels / annotation.layer.size)}")

    def _show_effect(self) -> None:
        """Say how large the mask is at the threshold that was just set, before it is measured in full."""
        annotation = self._session.annotation
        if annotation:
            area = measure_area(annotation.mask, self._session.calibration)
            self.effect.setText(area_texts([area])[0])
            self._tell_area(annotation, area)

    def _show_state(self, icon: str, words: str, role: str) -> None:
        self.state.setText(words)
        if role != self.state.property("state"):  # to take on a style takes longer than to paint a stroke
            self.state.setProperty("state", role)
            self.state.style().unpolish(self.state)
            self.state.style().polish(self.state)
        self.state_icon.setPixmap(self._theme.icon(icon, role).pixmap(ICON, ICON) if icon else QPixmap())


class _FactsArea(QScrollArea):
    """As high as its content where there is room, what is left is the history's; and never less wide than that.

    It scrolls up and down alone, so that what it cannot be as wide as would be cut off.
    """

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(content)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return self._content.sizeHint()

    def minimumSizeHint(self) -> QSize:
        needed = self._content.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(max(NARROWEST, needed), super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class ThresholdSlider(QSlider):
    """From 0.01 to 0.99 in hundredths; the wheel is left to the panel, so that scrolling changes no mask."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        # As the curve above it, which like all plots goes from left to right.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setRange(1, 99)
        self.setPageStep(5)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Threshold of the proposal, in hundredths"))
        self.setToolTip(
            tr("How sure the model must be of a pixel. What you painted or erased stays, and what a box prompt made.")
        )

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class KeyButton(QPushButton):
    """A large button that names its key at its right end, where there is room.

    Attributes:
        key_shown: Whether it does.
    """

    def __init__(self, action: QAction, theme: Theme, role: str) -> None:
        super().__init__(action.text())
        self._action = action
        self._theme = theme
        self._key_role = "on_accent" if role == "primary" else "muted"
        self.key_shown = True
        self.setProperty("role", role)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(ICON, ICON))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        action.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.setText(self._action.text())
        self._key = self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setAccessibleDescription(tr("Key: {key}", key=self._key) if self._key else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        key = self.fontMetrics().horizontalAdvance(self._key) + SMALL if self.key_shown else 0
        return QSize(hint.width() + key, hint.height())

    def minimumSizeHint(self) -> QSize:
        return super().sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.key_shown or self.width() < self.sizeHint().width():
            return
        painter = QPainter(self)
        font = self.font()
        font.setBold(False)
        painter.setFont(font)
        painter.setPen(self._theme.colour(self._key_role if self.isEnabled() else "disabled"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect().adjusted(MEDIUM, 0, -MEDIUM, 0), right, self._key)
        painter.end()


def _value(name: str) -> QLabel:
    label = QLabel(NOTHING)
    align(label, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAccessibleName(name)
    return label


def _grid(*rows: tuple[QLabel, QWidget | QHBoxLayout] | QWidget | int) -> QWidget:
    """Rows of a name and a value, of one widget, or a gap."""
    content = QWidget()
    grid = QGridLayout(content)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(SMALL)
    grid.setVerticalSpacing(SMALL)
    grid.setColumnStretch(1, 1)
    for number, row in enumerate(rows):
        if isinstance(row, int):
            grid.setRowMinimumHeight(number, row)
        elif isinstance(row, tuple):
            name, value = row
            name.setProperty("role", "muted")
            grid.addWidget(name, number, 0, Qt.AlignmentFlag.AlignTop)
            if isinstance(value, QWidget):
                grid.addWidget(value, number, 1)
            else:
                grid.addLayout(value, number, 1)
        else:
            grid.addWidget(row, number, 0, 1, 2)
    return content


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
