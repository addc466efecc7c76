"""What the program says, in the reader's language: every text that the window shows goes through here.

The English text is the key. Who runs the program installs a translation with `speak`; without one, as on the command
line, it speaks English. `installer/translations.py` collects the texts, which is why they are written out where `tr`,
`counted` and `mark` are called.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from unicodedata import bidirectional

from app.domain.languages import ENGLISH, RIGHT_TO_LEFT

Translate = Callable[[str, int], str]
"""English text and number of things (-1 where nothing is counted) -> translation; empty where there is none."""

_translate: Translate | None = None
_language = ENGLISH
_in_english = ContextVar("in_english", default=False)
# A text is laid out from the side that its first letter is read from, unless one of these says otherwise.
_RIGHT_TO_LEFT_MARK = "\u200f"
_FROM_THE_RIGHT = ("R", "AL")
_NUMBER = re.compile(r"\d[\d.,\u202f]*")
_LEFT_TO_RIGHT_ISOLATE, _FIRST_STRONG_ISOLATE, _END_OF_ISOLATE = "\u2066", "\u2068", "\u2069"


def speak(translate: Translate | None, language: str = ENGLISH) -> None:
    """Say everything in another language from now on; None stands for English."""
    global _translate, _language
    _translate, _language = translate, language


def spoken() -> str:
    """The language of what is said here and now, as in `LANGUAGES`."""
    return ENGLISH if _in_english.get() else _language


@contextmanager
def in_english() -> Iterator[None]:
    """Say everything in English meanwhile, on this thread alone: for files that programs and other people read."""
    before = _in_english.set(True)
    try:
        yield
    finally:
        _in_english.reset(before)


def tr(text: str, **values: object) -> str:
    """A text in the reader's language.

    Called when the text is shown, never while a module is imported, since the language is not known by then.

    Args:
        text: English; names in braces stand for values.
        values: What stands for the names. Without any, braces are left as they are.
    """
    said = _translated(text, -1) or text
    return _laid_out(said, values)


def counted(count: int, one: str, several: str, **values: object) -> str:
    """A number of things in the reader's language, which may have more than two forms for it.

    Args:
        count: How many; `{n}` in the texts.
        one: English for one of them, as in "{n} image".
        several: English for none or several, as in "{n} images".
        values: What stands for other names in braces.
    """
    said = _translated(several, count) or (one if count == 1 else several)
    return _laid_out(said, {"n": count, **values})


def left_to_right(text: str) -> str:
    """Keys and other text without words, where words run from the right: "Ctrl++" would be "++Ctrl", and "[" "]"."""
    return f"{_LEFT_TO_RIGHT_ISOLATE}{text}{_END_OF_ISOLATE}" if spoken() in RIGHT_TO_LEFT else text


def mark(text: str) -> str:
    """The text as it is, to be translated with `tr` where it is shown: for tables and constants."""
    return text


def retold(text: str, *templates: str) -> str:
    """A text that is kept in English, because it is stored or goes into files too, in the reader's language.

    Args:
        text: English, made of a text that is marked.
        templates: Marked texts with names in braces: what `text` may have been made from, with values for the names.
            Values are translated too where they are marked texts.
    """
    for template in templates:
        values = matched(template, text)
        if values is not None:
            return tr(template, **{name: tr(value) for name, value in values.items()})
    return tr(text)


def matched(template: str, text: str) -> dict[str, str] | None:
    """The values with which an English text was made from another one; None where it was not."""
    found = _pattern(template).fullmatch(text)
    return found.groupdict() if found else None


@cache
def _pattern(template: str) -> re.Pattern[str]:
    parts = re.split(r"\{(\w+)\}", template)
    pattern = "".join(f"(?P<{part}>.+)" if place % 2 else re.escape(part) for place, part in enumerate(parts))
    return re.compile(pattern, re.DOTALL)


def _laid_out(said: str, values: Mapping[str, object]) -> str:
    """A text with its values; read from the right, none of them changes the order of what stands around it.

    Unicode Standard Annex #9, section 2.7. A number with its unit alone is read from the left in every language.
    """
    if spoken() not in RIGHT_TO_LEFT or not any(map(_is_read_from_the_right, said)):
        return said.format(**values) if values else said
    if values:
        said = said.format(**{name: _isolated(value) for name, value in values.items()})
    # It may begin with a name such as "DICOM".
    begins = next(letter for letter in said if bidirectional(letter) in ("L", *_FROM_THE_RIGHT))
    return said if _is_read_from_the_right(begins) else f"{_RIGHT_TO_LEFT_MARK}{said}"


def _is_read_from_the_right(letter: str) -> bool:
    return bidirectional(letter) in _FROM_THE_RIGHT


def _isolated(value: object) -> object:
    """A value that goes by its own first letter; a bare number stays with what stands before it, as in "Dice 0.9"."""
    if isinstance(value, int | float) or _NUMBER.fullmatch(str(value)):
        return value
    return f"{_FIRST_STRONG_ISOLATE}{value}{_END_OF_ISOLATE}"


def _translated(text: str, count: int) -> str:
    return _translate(text, count) if _translate and not _in_english.get() else ""
