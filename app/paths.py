"""Where things are: what ships with the program, and what belongs to the user."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs

_ROOT = Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parent.parent))


def models_folder() -> Path:
    """Model bundles that ship with the program."""
    return _ROOT / "resources" / "models"


def modality_classifier_file() -> Path:
    """Classifier that tells which model is for an image."""
    return _ROOT / "resources" / "modality_classifier.json"


def text_detector_file() -> Path:
    """Network that sees burnt-in text."""
    return _ROOT / "resources" / "text_detector" / "text_detector.onnx"


def samples_folder() -> Path:
    """Sample images that ship with the program."""
    return _ROOT / "resources" / "samples"


def translations_folder() -> Path:
    """Translations of what the window says."""
    return _ROOT / "resources" / "i18n"


def user_data_folder() -> Path:
    """Settings, log, the user's own models and workspaces that have no other place; `WAVEMASK_HOME` moves it."""
    home = os.environ.get("WAVEMASK_HOME")
    return Path(home) if home else platformdirs.user_data_path("WaveMask", appauthor=False)


def user_cache_folder() -> Path:
    """Files that are needed for a while only, in the cache folder of the system; `WAVEMASK_HOME` moves it."""
    home = os.environ.get("WAVEMASK_HOME")
    return Path(home) / "cache" if home else platformdirs.user_cache_path("WaveMask", appauthor=False)


def worker_command() -> list[str]:
    """Command line of the proposing process: this program again, with a sub-command."""
    return [*_program(), "--propose-worker"]


def decode_command() -> list[str]:
    """Command line of a decoding process, likewise."""
    return [*_program(), "--decode-worker"]


def doctor_command() -> list[str]:
    """Command line that says how the program and this computer are, likewise."""
    return [*_program(), "doctor"]


def display_command() -> list[str]:
    """Command line that says which screens Qt finds, likewise."""
    return [*_program(), "--probe-display"]


def trainer_command() -> list[str]:
    """Command line of a training process, likewise; what it is to do follows, as for `python -m training`."""
    return [*_program(), "--train-worker"]


def _program() -> list[str]:
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, str(_ROOT / "main.py")]
