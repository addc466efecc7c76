"""The languages that the window speaks."""

from __future__ import annotations

from collections.abc import Mapping

ENGLISH = "en"
VARIABLE = "WAVEMASK_LANGUAGE"  # of the environment: tells a process which one to speak

# As their own readers call them, so that whoever sees a language they cannot read finds theirs.
LANGUAGES: Mapping[str, str] = {
    ENGLISH: "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "pt": "Português",
    "ur": "اردو",
    "zh": "中文",
}
RIGHT_TO_LEFT = frozenset({"ur"})
