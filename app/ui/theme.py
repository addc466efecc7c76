"""One visual language: spacing, type, colours for light, dark and high contrast, icons that follow them."""

from __future__ import annotations

import os
from collections.abc import Mapping
from string import Template

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QIconEngine, QPainter, QPalette, QPixmap, QPixmapCache
from PySide6.QtWidgets import QApplication, QStyleFactory

from app.domain.annotation import State
from app.domain.labels import LABEL_COLOURS
from app.domain.wording import mark
from app.storage.settings import Settings

# QtAwesome reaches Qt through qtpy, which would take another binding where one is installed.
os.environ["QT_API"] = "pyside6"
import qtawesome

# Distances, in device-independent pixels.
TIGHT, SMALL, MEDIUM, LARGE = 4, 8, 12, 16
ICON, SWATCH = 18, 14

# What is written larger or heavier than the rest: size as a multiple of the system's, and weight. All else, muted or
# not, is of the system's own size, which is where the user has set how large texts shall be.
TYPE: Mapping[str, tuple[float, QFont.Weight]] = {
    "welcome": (1.5, QFont.Weight.DemiBold),
    "title": (1.3, QFont.Weight.DemiBold),
    "heading": (1.0, QFont.Weight.DemiBold),
}

# Contrast of every text and state colour with every background it is drawn on is at least 4.5:1 (WCAG 2.2, 1.4.3), of
# control outlines at least 3:1 (1.4.11); in high contrast 7:1 (1.4.6) and 4.5:1. State colours stay apart in
# deuteranopia and protanopia; tests check it all.
LIGHT: Mapping[str, str] = {
    "window": "#f2f4f6",
    "panel": "#ffffff",
    "field": "#ffffff",
    "hover": "#e7ecf0",
    "line": "#d7dde3",
    "pressed": "#e0e6eb",
    "outline": "#7f8994",
    "text": "#18202a",
    "muted": "#515c68",
    "disabled": "#a2abb5",
    "accent": "#0c6f87",
    "accent_hover": "#0a6178",
    "accent_soft": "#dceff4",
    "mark": "#dceff4",
    "on_accent": "#ffffff",
    "info": "#0c6f87",
    "warning": "#866000",
    "error": "#8f1622",
    "empty": "#515c68",
    "proposed": "#1b5fb4",
    "corrected": "#866000",
    "accepted": "#0b7550",
    "rejected": "#8f1622",
    "skipped": "#515c68",
}
DARK: Mapping[str, str] = {
    "window": "#15181c",
    "panel": "#1c2026",
    "field": "#14171b",
    "hover": "#282e36",
    "line": "#2f363f",
    "pressed": "#2f363f",
    "outline": "#707b88",
    "text": "#e7ebef",
    "muted": "#a5b0bb",
    "disabled": "#5f6975",
    "accent": "#52bdd2",
    "accent_hover": "#6fcbdd",
    "accent_soft": "#17363f",
    "mark": "#17363f",
    "on_accent": "#04222a",
    "info": "#52bdd2",
    "warning": "#f2c84b",
    "error": "#ff8474",
    "empty": "#a5b0bb",
    "proposed": "#7ab4fa",
    "corrected": "#f2c84b",
    "accepted": "#55e0a8",
    "rejected": "#ff8474",
    "skipped": "#a5b0bb",
}
# Nothing here is soft: what is chosen has an outline (`mark`) in place of a tint alone.
HIGH_CONTRAST: Mapping[str, str] = {
    "window": "#000000",
    "panel": "#000000",
    "field": "#000000",
    "hover": "#1f1f1f",
    "line": "#7a7a7a",
    "pressed": "#1f1f1f",
    "outline": "#ffffff",
    "text": "#ffffff",
    "muted": "#dcdcdc",
    "disabled": "#9c9c9c",
    "accent": "#5ff0ff",
    "accent_hover": "#b8f9ff",
    "accent_soft": "#00262c",
    "mark": "#5ff0ff",
    "on_accent": "#000000",
    "info": "#5ff0ff",
    "warning": "#ffe04a",
    "error": "#ff8fa0",
    "empty": "#ffffff",
    "proposed": "#94c6ff",
    "corrected": "#ffe04a",
    "accepted": "#2bff88",
    "rejected": "#ff8fa0",
    "skipped": "#ffffff",
}

# Over an image, the same in every theme. Near black around it: a bright surround changes how dark tissue is seen. The
# pens are told apart by every kind of colour vision.
CANVAS, ON_CANVAS = "#101214", "#e7ebef"
YELLOW_PEN, PINK_PEN, BLUE_PEN = "#f0e442", "#ff5fd2", "#56b4e9"

# To be translated where they are shown.
STATE_WORDS: Mapping[State, str] = {
    State.EMPTY: mark("Empty"),
    State.PROPOSED: mark("Proposed"),
    State.CORRECTED: mark("Corrected"),
    State.ACCEPTED: mark("Accepted"),
    State.REJECTED: mark("Rejected"),
    State.SKIPPED: mark("Skipped"),
}
STATE_ICONS: Mapping[State, str] = {
    State.EMPTY: "mdi6.circle-outline",
    State.PROPOSED: "mdi6.creation",
    State.CORRECTED: "mdi6.pencil",
    State.ACCEPTED: "mdi6.check-circle",
    State.REJECTED: "mdi6.close-circle",
    State.SKIPPED: "mdi6.skip-next-circle-outline",
}

_STYLE = Template("""
* { outline: none; }
QMainWindow { background: $window; }
QDialog { background: $panel; }
QToolTip { background: $panel; color: $text; border: 1px solid $outline; padding: 4px 6px; }
QMenuBar { background: $window; padding: 1px 4px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $panel; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 4px 27px 4px 7px; border: 1px solid transparent; border-radius: 4px; }
QMenu::icon { padding-left: 6px; }
QMenu::icon:checked { background: $accent_soft; border: 1px solid $accent; border-radius: 4px; padding: 2px; }
QMenu::item:selected { background: $accent_soft; border-color: $mark; color: $text; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $line; margin: 4px 6px; }
QMainWindow::separator { background: $line; width: 1px; height: 1px; }
#grip { background: $panel; }
#grip:hover { background: $hover; }
QTabBar { background: $window; }
QTabBar::tab { background: $window; color: $muted; border: 1px solid transparent; padding: 4px 12px; }
QTabBar::tab:selected { background: $panel; color: $text; border-color: $line; }
QTabBar::tab:focus { border-color: $accent; }
QStatusBar { background: $window; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $muted; }

#panel, #panel QScrollArea, #panel QScrollArea > QWidget > QWidget { background: $panel; }
#toolBar { background: $panel; border: none; border-bottom: 1px solid $line; }
#cineBar { background: $panel; border: none; border-top: 1px solid $line; }
#toolStrip { background: $panel; border: none; border-right: 1px solid $line; }
#rule { background: $line; }
#panel QListView { border-top: 1px solid $line; }
QLabel[role="heading"] { color: $text; font-weight: $heading_weight; }
QLabel[role="title"] { font-size: ${title_size}pt; font-weight: $title_weight; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="error"] { color: $error; }
QLabel[role="key"] { background: $window; border: 1px solid $line; border-radius: 4px; padding: 1px 6px; }
QLabel[role="capture"] {
    background: $field; border: 2px solid $accent; border-radius: 5px; padding: 4px 16px; color: $text;
}
QLabel:disabled { color: $disabled; }
#palette { background: $panel; border: 1px solid $outline; border-radius: 8px; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 4px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed { background: $pressed; }
QToolButton:checked { background: $accent_soft; border-color: $accent; }
QToolButton:focus { border: 2px solid $accent; padding: 3px; }
QToolButton:checked:focus { border-color: $text; }
QToolButton[role="fold"] { font-weight: $heading_weight; padding-left: 0; }
QToolButton[role="fold"]:checked { background: transparent; border-color: transparent; }
QToolButton[role="fold"]:hover { background: $hover; }
QToolButton[role="fold"]:focus { border: 1px solid $accent; padding: 4px 4px 4px 0; }
QToolButton[role="link"] { color: $accent; padding-left: 0; text-align: left; }
QToolButton::menu-indicator { image: none; }
QToolButton[role="link"]:focus { border: 1px solid $accent; padding: 4px 4px 4px 0; }
QToolButton[role="section"] { border-radius: 0; padding: 6px 12px; font-weight: $heading_weight; text-align: left; }
QToolButton[role="section"]:focus { padding: 5px 11px; }

QPushButton { background: $panel; color: $text; border: 1px solid $outline; border-radius: 5px; padding: 5px 12px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $pressed; }
QPushButton:focus { border: 2px solid $accent; padding: 4px 11px; }
QPushButton:disabled { color: $disabled; border-color: $line; background: transparent; }
QPushButton[role="primary"], QPushButton[role="action"] {
    background: $accent; color: $on_accent; border-color: $accent; font-weight: $heading_weight;
}
QPushButton[role="primary"], QPushButton[role="decision"] { text-align: left; padding: 8px 12px; }
QPushButton[role="choice"] { background: $field; text-align: left; padding: 4px 8px; }
QPushButton[role="choice"]:focus { padding: 3px 7px; }
QPushButton[role="choice"]:hover { background: $hover; }
QPushButton[role="primary"]:focus, QPushButton[role="decision"]:focus { padding: 7px 11px; }
QPushButton[role="primary"]:hover, QPushButton[role="action"]:hover { background: $accent_hover; }
QPushButton[role="primary"]:focus, QPushButton[role="action"]:focus { border: 2px solid $text; }
QPushButton[role="primary"]:disabled, QPushButton[role="action"]:disabled {
    background: $pressed; color: $disabled; border-color: $line;
}

QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QPlainTextEdit {
    background: $field; color: $text; border: 1px solid $outline; border-radius: 5px; padding: 3px 6px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus { border-color: $accent; }
QLineEdit:disabled, QSpinBox:disabled, QComboBox:disabled { color: $disabled; border-color: $line; }
QAbstractSpinBox QLineEdit { border: none; padding: 0; background: transparent; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox QAbstractItemView {
    background: $panel; border: 1px solid $line; selection-background-color: $accent_soft; selection-color: $text;
}
QComboBox QAbstractItemView::item { min-height: 22px; padding-left: 4px; border: 1px solid transparent; }
QComboBox QAbstractItemView::item:selected { background: $accent_soft; border-color: $mark; color: $text; }
QRadioButton { spacing: 8px; }
QRadioButton::indicator {
    width: 14px; height: 14px; border: 1px solid $outline; border-radius: 8px; background: $field;
}
QRadioButton::indicator:checked {
    border-color: $accent;
    background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
        stop: 0 $accent, stop: 0.55 $accent, stop: 0.65 $field, stop: 1 $field);
}
QRadioButton::indicator:focus { border: 2px solid $accent; width: 12px; height: 12px; }
QCheckBox { spacing: 8px; }
QCheckBox::indicator {
    width: 8px; height: 8px; padding: 3px; border: 1px solid $outline; border-radius: 3px; background-clip: content;
}
QCheckBox::indicator:checked { border-color: $accent; background-color: $accent; }
QCheckBox::indicator:focus { border: 2px solid $accent; padding: 2px; }
QCheckBox::indicator:disabled { border-color: $line; }
QCheckBox::indicator:checked:disabled { background-color: $disabled; }
QCheckBox:disabled { color: $disabled; }
QListView::indicator {
    width: 8px; height: 8px; padding: 3px; border: 1px solid $outline; border-radius: 3px; background-clip: content;
}
QListView::indicator:checked { border-color: $accent; background-color: $accent; }
QListView, QTableView { background: $panel; border: none; }
QListView#framed, QTextBrowser#framed { background: $field; border: 1px solid $line; border-radius: 5px; }

QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $line; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: $accent; }
QSlider::handle:horizontal {
    width: 12px; height: 12px; margin: -5px 0; border-radius: 7px; background: $panel; border: 1px solid $accent;
}
QSlider::handle:horizontal:hover { background: $accent_soft; }
QSlider::handle:horizontal:focus { background: $accent; }
QSlider::sub-page:horizontal:disabled { background: $line; }
QSlider::handle:horizontal:disabled { border-color: $disabled; }
QProgressBar { background: $line; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: $outline; border-radius: 3px; min-height: 32px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

#viewPanel { background: $panel; border: 1px solid $outline; }

#banner { background: $panel; border: 1px solid $info; border-radius: 6px; }
#banner[level="warning"] { border-color: $warning; }
#banner[level="error"] { border-color: $error; }
""")
_STATE_STYLE = Template('QLabel[state="$state"] { color: $colour; font-weight: $weight; }\n')


class Theme(QObject):
    """Colours, style sheet and icons of the application: light, dark or of high contrast.

    Follows the system while `settings.theme` is "system".

    Args:
        application: Gets style, palette and style sheet.
        settings: `theme` is read, and written by `set_mode`.

    Signals:
        changed: Colours are others now; icons made by `icon` need nothing but a repaint.
    """

    changed = Signal()

    def __init__(self, application: QApplication, settings: Settings) -> None:
        super().__init__()
        self._application = application
        self._settings = settings
        self._colours = LIGHT
        application.setStyle(QStyleFactory.create("Fusion"))
        application.styleHints().colorSchemeChanged.connect(self._apply)
        self.set_mode(settings.theme)

    @property
    def mode(self) -> str:
        """One of `THEMES`."""
        return self._settings.theme

    @property
    def dark(self) -> bool:
        """Whether what is written is lighter than its ground."""
        return self._colours is not LIGHT

    def set_mode(self, mode: str) -> None:
        """Use the "light" or "dark" colours, those of high "contrast", or those of the "system"."""
        self._settings.theme = mode
        dark = Qt.ColorScheme.Dark
        schemes = {"light": Qt.ColorScheme.Light, "dark": dark, "contrast": dark}
        self._application.styleHints().setColorScheme(schemes.get(mode, Qt.ColorScheme.Unknown))
        self._apply()

    def colour(self, role: str) -> QColor:
        """Colour of a role of `LIGHT` and the others; a `State` is one too."""
        return QColor(self._colours[role])

    def icon(self, name: str, role: str = "text") -> QIcon:
        """An icon that takes the colour of `role` at the moment it is painted.

        Args:
            name: QtAwesome name, for example "mdi6.brush".
            role: Colour where it is neither disabled nor checked.
        """
        return QIcon(_Icon(self, name, role))

    def _apply(self) -> None:
        # Not every platform plugin passes an explicit choice on to colorScheme(), so it is only asked for "system".
        dark = self._settings.theme == "dark" or (
            self._settings.theme == "system" and self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        )
        self._colours = HIGH_CONTRAST if self._settings.theme == "contrast" else DARK if dark else LIGHT
        self._application.setPalette(self._palette())
        self._application.setStyleSheet(style_sheet(self._colours, self._application.font()))
        self.changed.emit()

    def _palette(self) -> QPalette:
        role = QPalette.ColorRole
        palette = QPalette(self.colour("window"))
        for target, name in (
            (role.Window, "window"),
            (role.WindowText, "text"),
            (role.Base, "field"),
            (role.AlternateBase, "window"),
            (role.Text, "text"),
            (role.PlaceholderText, "muted"),
            (role.Button, "panel"),
            (role.ButtonText, "text"),
            (role.BrightText, "error"),
            (role.Highlight, "accent"),
            (role.HighlightedText, "on_accent"),
            (role.Accent, "accent"),
            (role.Link, "accent"),
            (role.LinkVisited, "accent"),
            (role.ToolTipBase, "panel"),
            (role.ToolTipText, "text"),
            (role.Light, "panel"),
            (role.Midlight, "hover"),
            (role.Mid, "line"),
            (role.Dark, "outline"),
            (role.Shadow, "outline"),
        ):
            palette.setColor(target, self.colour(name))
        for target in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, target, self.colour("disabled"))
        return palette


def style_sheet(colours: Mapping[str, str], font: QFont) -> str:
    """The style sheet in some colours, for texts of the size of a font."""
    weight = TYPE["heading"][1].value
    states = "".join(
        _STATE_STYLE.substitute(state=state, colour=colours[state], weight=weight) for state in (*State, "warning")
    )
    sizes = {f"{role}_size": f"{font.pointSizeF() * times:.1f}" for role, (times, _) in TYPE.items()}
    weights = {f"{role}_weight": weight.value for role, (_, weight) in TYPE.items()}
    return _STYLE.substitute(colours, **sizes, **weights) + states


def typed(font: QFont, role: str) -> QFont:
    """A font as a role of `TYPE` has it, for what is painted by hand.

    Args:
        font: That of the widget, in the size of the system.
        role: Of `TYPE`.
    """
    times, weight = TYPE[role]
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * times)
    made.setWeight(weight)
    return made


def swatch(colour: str) -> QPixmap:
    """A small patch of one of `LABEL_COLOURS`."""
    pixmap = QPixmap(2 * SWATCH, 2 * SWATCH)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_swatch(painter, QRect(0, 0, SWATCH, SWATCH), colour)
    painter.end()
    return pixmap


def paint_swatch(painter: QPainter, rect: QRect, colour: str) -> None:
    """Draw a patch of one of `LABEL_COLOURS`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LABEL_COLOURS[colour]))
    painter.drawRoundedRect(rect, 3, 3)
    painter.restore()


class _Icon(QIconEngine):
    """Paints a QtAwesome glyph in the colour that the theme has at that moment.

    Pictures are kept by Qt, because a glyph takes a third of a millisecond and a step of the history changes a dozen.
    """

    def __init__(self, theme: Theme, name: str, role: str) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._role = role

    def clone(self) -> QIconEngine:
        return _Icon(self._theme, self._name, self._role)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        glyph: QIcon = qtawesome.icon(self._name, color=self._colour(mode, state))
        glyph.paint(painter, rect)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        key = f"{self._name} {self._colour(mode, state)} {size.width()} {size.height()}"
        pixmap = QPixmap()
        if QPixmapCache.find(key, pixmap):
            return pixmap
        pixmap = QPixmap(size)
        if size.isEmpty():  # a button in the smallest of windows has no room for an icon
            return pixmap
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        QPixmapCache.insert(key, pixmap)
        return pixmap

    def _colour(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        role = self._role
        if mode == QIcon.Mode.Disabled:
            role = "disabled"
        elif state == QIcon.State.On:
            role = "accent"
        return self._theme.colour(role).name()
