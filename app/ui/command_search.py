"""Which commands a few typed letters may mean, and how well they fit."""

from __future__ import annotations

import unicodedata

WORD_BEGUN, BY_OTHER_WORDS, SCATTERED = 1, 4, 5
"""What `fit` gives up to where a word begins with the query, where only other words for the command fit, and from where
on only single letters do."""


def fit(query: str, text: str, path: str, words: str = "") -> int | None:
    """How well a command fits what was typed; case, accents and spaces in the query do not matter.

    Args:
        query: What was typed.
        text: Text of the command.
        path: Menus that lead to it.
        words: Other words for it.

    Returns:
        The smaller, the better; None where the query begins no other word for it, nor do its letters stand in path and
        text in this order.
    """
    wanted, others, words = _plain(query), _plain(words).split(), _plain(text)
    letters = "".join(wanted.split())
    wanted = wanted.strip()
    if words.startswith(wanted):
        return 0
    if any(word.startswith(wanted) for word in words.split()):
        return 1
    if wanted in words:
        return 2
    if _begun(wanted.split(), words.split()) or "".join(word[0] for word in words.split()).startswith(letters):
        return 3
    if others and all(any(word.startswith(part) for word in others + words.split()) for part in wanted.split()):
        return BY_OTHER_WORDS
    if _in_order(letters, words):
        return SCATTERED
    return SCATTERED + 1 if _in_order(letters, _plain(f"{path} {text}")) else None


def _plain(text: str) -> str:
    """Without capitals and accents, which people leave out as they search."""
    return "".join(
        letter for letter in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(letter)
    )


def _begun(parts: list[str], words: list[str]) -> bool:
    """Whether every part begins a word of its own, in this order."""
    rest = iter(words)
    return all(any(word.startswith(part) for word in rest) for part in parts)


def _in_order(letters: str, words: str) -> bool:
    rest = iter(words)
    return all(letter in rest for letter in letters)
