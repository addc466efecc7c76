"""What the user chose once and finds again at the next start."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from app.storage.files import replace_file

DEVICES = ("auto", "cuda", "mps", "cpu")
THEMES = ("system", "light", "dark")

_NAME = "settings.json"

_log = logging.getLogger(__name__)


@dataclass
class Settings:
    """The settings.

    Attributes:
        device: Where the model runs, one of `DEVICES`.
        theme: One of `THEMES`.
        brush_radius: In image pixels, >= 0.5, below which a stroke would have gaps.
        overlay_opacity: Of the mask over the image, in [0, 1].
        last_folder: Where the open dialog starts; empty until something was opened.
        last_model: Id of the bundle that was used last; empty until something was proposed.
    """

    device: str = "auto"
    theme: str = "system"
    brush_radius: float = 12.0
    overlay_opacity: float = 0.4
    last_folder: str = ""
    last_model: str = ""


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
        case "overlay_opacity":
            return _is_number(value) and 0 <= value <= 1
        case "device":
            return value in DEVICES
        case "theme":
            return value in THEMES
    return isinstance(value, str)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
