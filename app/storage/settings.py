"""What the user chose once and finds again at the next start."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from app.domain.grouping import Grouping
from app.domain.languages import LANGUAGES
from app.domain.readers import reader_problem
from app.storage.files import replace_file

DEVICES = ("auto", "cuda", "mps", "cpu")
THEMES = ("system", "light", "dark", "contrast")
GROW_UNITS = ("px", "mm")
LEAST_GROW_MM, MOST_GROW_MM = 0.01, 20.0
WORKLIST_ORDERS = ("added", "name", "state", "uncertainty", "disagreement", "changed")
SYSTEM_LANGUAGE = "system"
MASK_STYLES = ("filled", "contour", "hatched")
MODALITIES = ("", "ultrasound", "endoscopy", "dermoscopy")

_NAME = "settings.json"
_WHOLE = {"smart_tolerance": (1, 128), "wand_tolerance": (0, 255), "grow_step": (1, 99), "smallest_part": (1, 99_999)}

_log = logging.getLogger(__name__)


@dataclass
class Settings:
    """The settings.

    Attributes:
        device: Where the model runs, one of `DEVICES`.
        theme: One of `THEMES`.
        language: What the window speaks, of `LANGUAGES`, or `SYSTEM_LANGUAGE`; taken up at the next start.
        brush_radius: In image pixels, >= 0.5, below which a stroke would have gaps.
        brush_square: Whether the brush is a square.
        pen_pressure: Whether pressing harder with a stylus paints wider.
        smart_tolerance: Of the smart brush, in grey levels, 1..128.
        wand_tolerance: Of the wand, in grey levels, 0..255.
        grow_step: By how many pixels the mask grows and shrinks, 1..99.
        grow_step_mm: By how many millimetres, where they are chosen and known, `LEAST_GROW_MM`..`MOST_GROW_MM`.
        grow_unit: Which of the two, one of `GROW_UNITS`.
        smallest_part: Below how many pixels a part of a mask counts as small, 1..99,999.
        overlay_opacity: Of the mask over the image, in [0, 1].
        reader: Name of who annotates; empty until one was given.
        reader_asked: Whether the user was asked for it, as the welcome does at the first start.
        modality: What kind of images the user mostly looks at, one of `MODALITIES`; empty is this and that.
        notice_acknowledged: Whether the user has confirmed that WaveMask is not a medical device.
        last_folder: Where the open dialog starts; empty until something was opened.
        last_model: Id of the bundle that was used last; empty until something was proposed.
        show_measurements: Whether the section of measurements is unfolded.
        show_diameters: Whether the diameters are drawn over the image.
        mask_style: One of `MASK_STYLES`.
        smooth: Whether enlarged pixels are blended.
        crosshair: Whether two lines through the pointer are drawn.
        worklist_grouping: By what the worklist is grouped, a `Grouping`.
        worklist_order: In which order it lists Images, one of `WORKLIST_ORDERS`.
        anonymous: Whether names, numbers and dates are kept off the screen.
        history_shown: Whether the steps of the open Frame are listed.
        shortcuts: Keys of the commands that the user gave other ones than the program's, by the command's name.
        recent_commands: Names of the commands that were last used through the palette, the newest first.
        window_place: Where the window was, as the window writes it; empty until it was closed once.
        panels_place: Where its panels were, likewise.
    """

    device: str = "auto"
    theme: str = "system"
    language: str = SYSTEM_LANGUAGE
    brush_radius: float = 12.0
    brush_square: bool = False
    pen_pressure: bool = True
    smart_tolerance: int = 20
    wand_tolerance: int = 16
    grow_step: int = 1
    grow_step_mm: float = 0.5
    grow_unit: str = "px"
    smallest_part: int = 50
    overlay_opacity: float = 0.4
    reader: str = ""
    reader_asked: bool = False
    modality: str = ""
    notice_acknowledged: bool = False
    last_folder: str = ""
    last_model: str = ""
    show_measurements: bool = True
    show_diameters: bool = False
    mask_style: str = "filled"
    smooth: bool = False
    crosshair: bool = False
    worklist_grouping: str = Grouping.NONE.value
    worklist_order: str = WORKLIST_ORDERS[0]
    anonymous: bool = False
    history_shown: bool = True
    shortcuts: dict[str, list[str]] = field(default_factory=dict)
    recent_commands: list[str] = field(default_factory=list)
    window_place: str = ""
    panels_place: str = ""


def load_settings(folder: Path) -> Settings:
    """The settings kept in a folder; what is missing or makes no sense there gets its default.

    Never raises, since settings are not worth a start that fails; what was wrong is in the log.
    """
    path, settings = folder / _NAME, Settings()
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return settings
    except (OSError, ValueError, RecursionError) as error:
        _log.warning("the settings in %s cannot be read, so the defaults are used: %s", path, error)
        return settings
    if not isinstance(data, dict):
        _log.warning("the settings in %s are not an object, so the defaults are used", path)
        return settings
    for name in asdict(settings).keys() & data.keys():
        if _makes_sense(name, data[name]):
            setattr(settings, name, data[name])
        else:
            _log.warning("the setting %s in %s makes no sense, so its default is used", name, path)
    return settings


def save_settings(settings: Settings, folder: Path) -> None:
    """Keep the settings in a folder, which is made where missing; the file is replaced atomically.

    Never raises, since it is the last thing before the program ends; what went wrong is in the log.
    """
    # ASCII, because the name of a folder may hold what no encoding can write.
    content = json.dumps(asdict(settings), indent=2).encode("ascii")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        replace_file(folder / _NAME, content)
    except OSError as error:
        _log.warning("the settings cannot be saved to %s: %s", folder, error)


def _makes_sense(name: str, value: Any) -> bool:
    match name:
        case "brush_radius":
            return _is_number(value) and 0.5 <= value <= 10_000
        case "brush_square" | "pen_pressure":
            return isinstance(value, bool)
        case "smart_tolerance" | "wand_tolerance" | "grow_step" | "smallest_part":
            least, most = _WHOLE[name]
            return isinstance(value, int) and not isinstance(value, bool) and least <= value <= most
        case "grow_step_mm":
            return _is_number(value) and LEAST_GROW_MM <= value <= MOST_GROW_MM
        case "grow_unit":
            return value in GROW_UNITS
        case "overlay_opacity":
            return _is_number(value) and 0 <= value <= 1
        case "show_measurements" | "show_diameters":
            return isinstance(value, bool)
        case "device":
            return value in DEVICES
        case "theme":
            return value in THEMES
        case "language":
            return value == SYSTEM_LANGUAGE or value in LANGUAGES
        case "mask_style":
            return value in MASK_STYLES
        case "smooth" | "crosshair":
            return isinstance(value, bool)
        case "history_shown":
            return isinstance(value, bool)
        case "worklist_order":
            return value in WORKLIST_ORDERS
        case "worklist_grouping":
            return value in list(Grouping)
        case "modality":
            return value in MODALITIES
        case "anonymous" | "reader_asked" | "notice_acknowledged":
            return isinstance(value, bool)
        case "reader":
            return isinstance(value, str) and not reader_problem(value)
        case "shortcuts":
            return isinstance(value, dict) and all(map(_is_texts, value.values()))
        case "recent_commands":
            return _is_texts(value)
    return isinstance(value, str)


def _is_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(text, str) for text in value)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
