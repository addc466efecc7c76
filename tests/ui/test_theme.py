"""Colours that can be read and told apart, and icons that follow them."""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QStyleHints
from PySide6.QtWidgets import QApplication

from app.domain.annotation import State
from app.domain.labels import COLOURS, LABEL_COLOURS
from app.storage.settings import Settings
from app.ui.commands import COMMANDS
from app.ui.theme import DARK, HIGH_CONTRAST, LIGHT, STATE_ICONS, STATE_WORDS, TYPE, Theme, style_sheet, typed

ROOT = Path(__file__).resolve().parents[2]
ALL = pytest.mark.parametrize("colours", [LIGHT, DARK, HIGH_CONTRAST], ids=["light", "dark", "contrast"])

# What is written in: by the style sheet, and by the delegates and other painters, which name the same roles.
TEXTS = ["text", "muted", "accent", "info", "warning", "error", *State]
# What it is written on.
GROUNDS = ["window", "panel", "field", "hover", "pressed", "accent_soft"]
ACCENTS = ["accent", "accent_hover"]  # "on_accent" is written on them, nothing else is

# Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB.
BLINDNESS = {
    "protanopia": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deuteranopia": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
}


def linear(colour: str) -> np.ndarray:
    value = np.array(QColor(colour).getRgbF()[:3])
    return np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)


def contrast(one: str, other: str) -> float:
    """Of WCAG 2.2."""
    luminances = sorted(float(linear(colour) @ [0.2126, 0.7152, 0.0722]) for colour in (one, other))
    return (luminances[1] + 0.05) / (luminances[0] + 0.05)


def lab(rgb: np.ndarray) -> np.ndarray:
    encoded = np.where(rgb <= 0.0031308, rgb * 12.92, 1.055 * np.clip(rgb, 0, 1) ** (1 / 2.4) - 0.055)
    return cv2.cvtColor(np.clip(encoded, 0, 1).astype(np.float32).reshape(1, 1, 3), cv2.COLOR_RGB2LAB)[0, 0]


def test_contrast_is_measured_as_wcag_defines_it() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)


def test_all_have_the_same_roles() -> None:
    assert LIGHT.keys() == DARK.keys() == HIGH_CONTRAST.keys()


@ALL
def test_every_text_can_be_read_on_every_ground(colours: Mapping[str, str]) -> None:
    least = 7 if colours is HIGH_CONTRAST else 4.5
    pairs = [*itertools.product(TEXTS, GROUNDS), *itertools.product(["on_accent"], ACCENTS)]
    assert [pair for pair in pairs if contrast(*(colours[role] for role in pair)) < least] == []


def rules() -> Iterator[tuple[str, dict[str, str]]]:
    """Selector and properties of each rule of the style sheet, with roles in place of colours."""
    sheet = style_sheet({role: role for role in LIGHT}, QFont())
    for selector, properties in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet):
        yield (
            selector.strip(),
            {name.strip(): value.strip() for name, value in re.findall(r"([\w-]+):([^;]+);", properties)},
        )


def test_the_style_sheet_pairs_nothing_else() -> None:
    """What is written in what on what; parts of controls that hold no text are of any colour."""
    for selector, properties in rules():
        text, ground = properties.get("color"), properties.get("background", properties.get("background-color"))
        bare = re.search(r"::(separator|indicator|groove|sub-page|add-page|handle|chunk)|QProgressBar|#rule", selector)
        if ground in ACCENTS and not bare:
            assert text in ("on_accent", None), selector
        elif not bare:
            assert ground in (None, "transparent", *GROUNDS), selector
            assert text in (None, "disabled", *TEXTS), selector
    chosen = {value for _, properties in rules() for name, value in properties.items() if name == "selection-color"}
    assert chosen == {"on_accent", "text"}


@ALL
def test_controls_can_be_seen(colours: Mapping[str, str]) -> None:
    strong = colours is HIGH_CONTRAST
    lines = ["outline", "accent", *(["line", "mark"] if strong else [])]
    for line, ground in itertools.product(lines, ["panel", "window", "field"]):
        assert contrast(colours[line], colours[ground]) >= (4.5 if strong else 3), (line, ground)


def test_a_control_with_the_focus_looks_different() -> None:
    """Checked or not: a checked button has an outline as well."""
    looks = dict(rules())
    for control in ("QToolButton", "QPushButton", "QRadioButton::indicator", "QCheckBox::indicator"):
        assert "2px" in looks[f"{control}:focus"]["border"], control
        checked = looks.get(f"{control}:checked", {})
        assert "2px" not in checked.get("border", ""), control


@ALL
@pytest.mark.parametrize("blindness", BLINDNESS)
def test_states_stay_apart_for_colour_blind_eyes(colours: Mapping[str, str], blindness: str) -> None:
    matrix = np.array(BLINDNESS[blindness])
    seen = {state: lab(matrix @ linear(colours[state])) for state in State if state is not State.SKIPPED}
    for one, other in itertools.combinations(seen, 2):
        # In CIELAB, where 2 to 3 is what a careful eye just tells apart side by side.
        assert np.linalg.norm(seen[one] - seen[other]) > 15, (one, other)


def test_the_colours_that_labels_get_first_differ_most() -> None:
    """As they are drawn, translucent over grey tissue and red mucosa, for usual and for red-green blind eyes."""
    grounds = [linear(colour) for colour in ("#282828", "#6e6e6e", "#b4b4b4", "#be5a46", "#782d23", "#cda596")]
    eyes = [np.eye(3), *map(np.array, BLINDNESS.values())]
    opacity = Settings().overlay_opacity

    def encoded(linear_rgb: np.ndarray) -> np.ndarray:
        return np.where(linear_rgb <= 0.0031308, linear_rgb * 12.92, 1.055 * linear_rgb ** (1 / 2.4) - 0.055)

    def seen(colour: str) -> list[np.ndarray]:
        mixed = [
            opacity * np.array(QColor(LABEL_COLOURS[colour]).getRgbF()[:3]) + (1 - opacity) * encoded(ground)
            for ground in grounds
        ]
        return [lab(eye @ linear(QColor.fromRgbF(*rgb).name())) for rgb in mixed for eye in eyes]

    def apart(colours: Sequence[str]) -> float:
        pairs = itertools.combinations([seen(colour) for colour in colours], 2)
        return min(float(np.linalg.norm(one - other)) for pair in pairs for one, other in zip(*pair, strict=True))

    best = max(apart(("cyan", *four)) for four in itertools.combinations(COLOURS[1:], 4))
    assert apart(COLOURS[:5]) == best > 10
    assert set(COLOURS) == set(LABEL_COLOURS)


def test_no_state_is_told_by_colour_alone() -> None:
    assert len(set(STATE_ICONS.values())) == len(set(STATE_WORDS.values())) == len(State)


def painted(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal, state: QIcon.State = QIcon.State.Off) -> str:
    """The colour of the most opaque pixel."""
    image = icon.pixmap(QSize(64, 64), mode, state).toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(pixels, key=QColor.alpha).name()


def test_an_icon_that_was_handed_out_follows_the_theme(theme: Theme) -> None:
    icon = theme.icon("mdi6.circle")
    assert painted(icon) == LIGHT["text"]
    theme.set_mode("dark")
    assert painted(icon) == DARK["text"]
    assert painted(icon, QIcon.Mode.Disabled) == DARK["disabled"]
    assert painted(icon, state=QIcon.State.On) == DARK["accent"]
    assert painted(theme.icon("mdi6.circle", State.ACCEPTED)) == DARK["accepted"]
    theme.set_mode("contrast")
    assert painted(icon) == HIGH_CONTRAST["text"]


def test_every_icon_of_the_interface_exists(theme: Theme) -> None:
    for name in {command.icon for command in COMMANDS if command.icon} | set(STATE_ICONS.values()):
        image = theme.icon(name).pixmap(QSize(32, 32)).toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(32) for y in range(32)), name


def test_an_icon_is_sharp_on_a_screen_with_two_pixels_per_point(theme: Theme) -> None:
    assert theme.icon("mdi6.brush").pixmap(QSize(18, 18), 2.0).size() == QSize(36, 36)


def test_a_chosen_theme_is_kept_and_told(qapp: QApplication) -> None:
    settings = Settings(theme="light")
    theme = Theme(qapp, settings)
    changes: list[bool] = []
    theme.changed.connect(lambda: changes.append(theme.dark))
    theme.set_mode("dark")
    assert (settings.theme, theme.mode, theme.dark, changes) == ("dark", "dark", True, [True])
    assert qapp.palette().window().color().name() == DARK["window"]
    assert DARK["accent"] in qapp.styleSheet()
    assert "$" not in qapp.styleSheet()


@pytest.mark.parametrize(("mode", "dark"), [("system", True), ("light", False)])
def test_the_system_is_followed_unless_the_user_chose(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, mode: str, dark: bool
) -> None:
    # All themes of other tests that are still in memory would follow as well, and each paints everything anew.
    another = Theme(qapp, Settings())  # where nothing is connected, nothing can be disconnected
    QGuiApplication.styleHints().colorSchemeChanged.disconnect()
    del another
    theme = Theme(qapp, Settings(theme=mode))
    assert not theme.dark
    monkeypatch.setattr(QStyleHints, "colorScheme", lambda hints: Qt.ColorScheme.Dark)
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.dark is dark


def test_an_icon_without_room_is_no_picture(theme: Theme) -> None:
    assert theme.icon("mdi6.brush").pixmap(QSize(0, 3)).isNull()


def test_what_is_larger_is_so_by_the_size_of_the_user(qapp: QApplication) -> None:
    font = QFont(qapp.font())
    font.setPointSizeF(20)
    assert [typed(font, role).pointSizeF() for role in TYPE] == [30, 26, 20]
    assert "font-size: 26.0pt" in style_sheet(LIGHT, font)


# Maps of values to colours and what is drawn over an image have no theme; see each.
OF_THEIR_OWN = {"app/ui/theme.py", "app/ui/heat_layer.py"}
SIZING = {"setPointSize", "setPointSizeF", "setPixelSize", "setStyleSheet"}


def looks_of_its_own(tree: ast.AST) -> list[str]:
    """Colours, font sizes and style sheets that are written out."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and re.search("#[0-9a-fA-F]{6}", node.value):
            found.append(node.value)
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in SIZING or (name == "QFont" and any(isinstance(part, ast.Constant) for part in node.args)):
                found.append(name)
    return found


def test_colours_and_sizes_are_decided_in_one_place() -> None:
    """Else a part of the window would not follow the theme, or the size of text that the user has set."""
    paths = {str(path.relative_to(ROOT)): path for path in (ROOT / "app" / "ui").rglob("*.py")}
    trees = {name: ast.parse(path.read_text(encoding="utf-8")) for name, path in paths.items()}
    assert {name: found for name, tree in trees.items() if (found := looks_of_its_own(tree))}.keys() == OF_THEIR_OWN


@pytest.mark.parametrize(
    "code", ['QColor("#ff0000")', 'label.setStyleSheet("x")', "font.setPointSize(9)", 'QFont("Arial", 9)']
)
def test_a_colour_or_size_elsewhere_is_found(code: str) -> None:
    assert looks_of_its_own(ast.parse(code))
