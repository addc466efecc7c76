"""How large the mask is: a section that folds, with the quantities of the mask and of its largest parts."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from app.domain.image import scale_words
from app.domain.measurement import MaskMeasurement, Shape
from app.domain.wording import counted, mark, tr
from app.services.labels import Labels
from app.services.measuring import Measuring
from app.storage.settings import Settings
from app.ui.actions import Actions
from app.ui.panels.eliding import ElidingButton
from app.ui.quantities import area_texts, as_table, diameters_text, length_text, scale_text
from app.ui.sides import align
from app.ui.theme import ICON, SMALL, TIGHT, Theme

NOTHING = "—"
MOST_PARTS = 5
_QUANTITIES = {
    mark("Area"): mark("Of all pixels in the mask, holes left out"),
    mark("Longest diameter"): mark(
        "The longest distance between two points of the mask.\nOf several parts, each has its own."
    ),
    mark("Across"): mark("The longest distance across the mask, perpendicular to the longest diameter"),
    mark("Perimeter"): mark("Length of all borders, those of holes included; an estimate within a few per cent"),
    mark("Circularity"): mark("1 for a disc; less the longer or more jagged the mask is"),
    mark("Centre"): mark("Mean position of the pixels: column and row in the image"),
}


class MeasurementPanel(QWidget):
    """Shows what `Measuring` knows of the Label in use; while masks are being changed, what was measured before stays.

    Attributes:
        stops: What the keyboard focus visits, in order.

    Signals:
        scale_wanted: The user wants to set a scale by hand.
    """

    scale_wanted = Signal()

    def __init__(
        self, measuring: Measuring, labels: Labels, settings: Settings, actions: Actions, theme: Theme
    ) -> None:
        super().__init__()
        self._measuring = measuring
        self._labels = labels
        self._settings = settings
        self._theme = theme
        self._shown: MaskMeasurement | None = None

        self.fold = ElidingButton("fold")
        self.fold.setCheckable(True)
        copy = _button(actions["copy_measurements"])
        diameters, ruler = _button(actions["show_diameters"], text=True), _button(actions["ruler"], text=True)
        # Unlike the command it works without a line: then the user is told to draw one.
        by_hand = QAction(actions["set_scale"].icon(), actions["set_scale"].text(), self)
        by_hand.setToolTip(tr("Set scale\nBy a line that you draw with the ruler along a known length."))
        by_hand.triggered.connect(self.scale_wanted)
        self.set_scale, self.remove_scale = _button(by_hand, text=True), _button(actions["remove_scale"], text=True)
        self._scale_commands = actions["set_scale"], actions["remove_scale"]
        self.stops: list[QWidget] = [self.fold, copy, self.set_scale, self.remove_scale, diameters, ruler]

        self.values = {name: QLabel(NOTHING) for name in _QUANTITIES}
        self.part_count = QLabel()
        self.parts = [[QLabel() for _ in range(3)] for _ in range(MOST_PARTS)]
        self.more = QLabel()
        self.scale = QLabel()
        self.scale.setWordWrap(True)
        self.scale.setAccessibleName(tr("Scale of the measurements"))
        for muted in (self.part_count, self.more, self.scale):
            muted.setProperty("role", "muted")

        heading = QHBoxLayout()
        heading.setSpacing(0)
        heading.addWidget(self.fold)
        heading.addStretch(1)
        heading.addWidget(copy)
        scale_tools = QHBoxLayout()
        scale_tools.setSpacing(TIGHT)
        scale_tools.addWidget(self.set_scale)
        scale_tools.addWidget(self.remove_scale)
        scale_tools.addStretch()
        tools = QHBoxLayout()
        tools.setSpacing(TIGHT)
        tools.addWidget(diameters)
        tools.addWidget(ruler)
        tools.addStretch()
        self.body = QWidget()
        body = QVBoxLayout(self.body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(SMALL)
        body.addLayout(self._quantities())
        body.addWidget(self.part_count)
        body.addLayout(self._parts())
        body.addWidget(self.more)
        body.addWidget(self.scale)
        body.addLayout(scale_tools)
        body.addLayout(tools)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addLayout(heading)
        layout.addWidget(self.body)

        self.fold.toggled.connect(self._unfold)
        self.fold.setChecked(settings.show_measurements)
        self._unfold(settings.show_measurements)
        measuring.changed.connect(self._refresh)
        for action in self._scale_commands:
            action.enabledChanged.connect(self._offer_scale)
        self._show()
        self._name_subject()

    def copy(self) -> None:
        """Put the measurements on the clipboard: for each Label one line for the mask and for each part."""
        if self._measuring.each and not self._measuring.outdated:
            QGuiApplication.clipboard().setText(as_table(self._measuring.each))

    def _quantities(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SMALL)
        grid.setVerticalSpacing(SMALL)
        grid.setColumnStretch(1, 1)
        for row, (name, tip) in enumerate(_QUANTITIES.items()):
            caption, value = QLabel(tr(name)), self.values[name]
            caption.setProperty("role", "muted")
            align(value, Qt.AlignmentFlag.AlignRight)
            value.setAccessibleName(tr(name))
            for label in (caption, value):
                label.setToolTip(tr(tip))
            grid.addWidget(caption, row, 0)
            grid.addWidget(value, row, 1)
        return grid

    def _parts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SMALL)
        grid.setVerticalSpacing(TIGHT)
        grid.setColumnStretch(2, 1)
        for row, (number, area, diameters) in enumerate(self.parts):
            number.setText(str(row + 1))
            number.setProperty("role", "muted")
            area.setAccessibleName(tr("Area of part {number}", number=row + 1))
            diameters.setAccessibleName(tr("Diameters of part {number}", number=row + 1))
            for column, label in enumerate((number, area, diameters)):
                align(label, Qt.AlignmentFlag.AlignRight)
                grid.addWidget(label, row, column)
        return grid

    def _unfold(self, unfolded: bool) -> None:
        self._settings.show_measurements = unfolded
        self.fold.setIcon(self._theme.icon("mdi6.chevron-down" if unfolded else "mdi6.chevron-right", "muted"))
        self.body.setVisible(unfolded)

    def _refresh(self) -> None:
        if self._measuring.current is not self._shown:
            self._show()
        self._name_subject()

    def _name_subject(self) -> None:
        """Say which Label the numbers are of, where several have a mask."""
        name = self._labels.active.name if len(self._measuring.each) > 1 else ""
        self.fold.setText(" · ".join(filter(None, (tr("Measurements"), name.replace("&", "&&")))))
        whole = tr("Measurements of {label}", label=name) if name else tr("Measurements")
        self.fold.setAccessibleName(whole)
        self.fold.setToolTip(f"{whole}\n{tr('Show or hide them')}")

    def _show(self) -> None:
        measured = self._shown = self._measuring.current
        areas = area_texts([measured.whole, *measured.parts]) if measured else [NOTHING]
        self._show_whole(measured.whole if measured else None, areas[0])
        self._show_scale(measured)
        parts = measured.parts if measured and measured.part_count > 1 else ()
        for row, labels in enumerate(self.parts):
            for label in labels:
                label.setVisible(row < len(parts))
            if measured and row < len(parts):
                part = parts[row]
                labels[1].setText(areas[row + 1])
                # What stands together is in one unit; a part that has a scale of its own says the rest in its tip.
                in_pixels = measured.whole.spacing is None
                labels[2].setText(diameters_text(part, in_pixels))
                alone = f"{area_texts([part])[0]}, {diameters_text(part)}"
                for label in labels:
                    label.setToolTip(alone if part.spacing and in_pixels else scale_words(part.reason))
        count = measured.part_count if measured else 0
        self.part_count.setText(counted(count, "{n} part: area and diameters", "{n} parts: area and diameters"))
        self.part_count.setVisible(count > 1)
        left = count - MOST_PARTS
        self.more.setText(counted(left, "and {n} smaller part", "and {n} smaller parts"))
        self.more.setVisible(left > 0)

    def _show_whole(self, shape: Shape | None, area: str) -> None:
        texts = dict.fromkeys(_QUANTITIES, NOTHING) | {"Area": area}
        if shape:
            texts["Perimeter"] = length_text(shape.perimeter, shape.spacing)
            texts["Centre"] = f"x {shape.centroid[0]:.0f}, y {shape.centroid[1]:.0f}"
            if shape.longest and shape.across:
                texts["Longest diameter"] = length_text(shape.longest.length, shape.spacing)
                texts["Across"] = length_text(shape.across.length, shape.spacing)
            if shape.circularity is not None:
                texts["Circularity"] = f"{shape.circularity:.2f}"
        for name, text in texts.items():
            self.values[name].setText(text)

    def _show_scale(self, measured: MaskMeasurement | None) -> None:
        text = ""
        if measured:
            spacing = measured.whole.spacing
            in_pixels = tr("In pixels. {reason}", reason=scale_words(measured.whole.reason))
            text = scale_text(spacing, measured.source) if spacing else in_pixels
        self.scale.setText(text)
        self.scale.setVisible(bool(text))
        self._offer_scale()

    def _offer_scale(self) -> None:
        """Show the buttons about a scale set by hand where they help: in pixels, with a line, or to take it back."""
        in_pixels = self._shown is not None and self._shown.whole.spacing is None
        can_set, can_remove = (action.isEnabled() for action in self._scale_commands)
        self.set_scale.setVisible(in_pixels or can_set or can_remove)
        self.remove_scale.setVisible(can_remove)


def _button(action: QAction, text: bool = False) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setIconSize(QSize(ICON, ICON))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(action.text())
    if text:
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button
