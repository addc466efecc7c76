"""A language in which every text stands between « and », so that what was never said in it is seen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from app.domain.wording import speak


@contextmanager
def foreign(language: str = "ur") -> Iterator[None]:
    """Speak it meanwhile, under the name of another one."""
    speak(lambda text, count: f"«{text}»", language)
    try:
        yield
    finally:
        speak(None)


def unsaid(text: str) -> str:
    """What of a text was not said in it."""
    before = ""
    while before != text:
        before, text = text, re.sub("«[^«»]*»", " ", text)
    return text


def untranslated(text: str) -> list[str]:
    """The words of a text, of three letters or more, that were not said in it."""
    return re.findall(r"[^\W\d_]{3,}", unsaid(text))
