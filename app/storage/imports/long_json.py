"""JSON that may be hundreds of megabytes long.

Read in one go it would hold up all other threads, the window's among them, for seconds, and take many times its length
in memory.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

_SPACE = re.compile(r"[ \t\n\r]*")


def parsed_in_turns(content: bytes, kept: Callable[[Any], Any]) -> dict[str, Any]:
    """The members of an object; in lists, what `kept` makes of each item is kept in place of it.

    Raises:
        ValueError: It is no JSON, or no object.
        RecursionError: It is nested too deeply.
    """
    text = _Text(content.decode(json.detect_encoding(content)))
    found: dict[str, Any] = {}
    text.take("{")
    while text.next() != "}":
        name = text.value()
        text.take(":")
        found[str(name)] = text.items(kept) if text.next() == "[" else text.value()
        if text.next() != "}":
            text.take(",")
    text.take("}")
    if text.next():
        raise ValueError("something follows the object")
    return found


class _Text:
    """Read from the beginning to the end."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._decode = json.JSONDecoder().raw_decode

    def next(self) -> str:
        """The next character that means something; empty at the end."""
        if space := _SPACE.match(self._text, self._at):
            self._at = space.end()
        return self._text[self._at : self._at + 1]

    def take(self, expected: str) -> None:
        if self.next() != expected:
            raise ValueError(f"no {expected} at {self._at}")
        self._at += 1

    def value(self) -> Any:
        self.next()
        value, self._at = self._decode(self._text, self._at)
        return value

    def items(self, kept: Callable[[Any], Any]) -> list[Any]:
        found = []
        self.take("[")
        while self.next() != "]":
            found.append(kept(self.value()))
            if self.next() != "]":
                self.take(",")
        self.take("]")
        return found
