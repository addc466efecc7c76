"""Which commands a few typed letters may mean, and how well they fit."""

from __future__ import annotations


def fit(query: str, text: str, path: str) -> int | None:
    """How well a command fits what was typed; case and spaces in the query do not matter.

    Args:
        query: What was typed.
        text: Text of the command.
        path: Menus that lead to it.

    Returns:
        The smaller, the better; None where the letters of the query do not stand in path and text in this order.
    """
    wanted, words = query.casefold(), text.casefold()
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
    if _in_order(letters, words):
        return 4
    return 5 if _in_order(letters, f"{path} {text}".casefold()) else None


def _begun(parts: list[str], words: list[str]) -> bool:
    """Whether every part begins a word of its own, in this order."""
    rest = iter(words)
    return all(any(word.startswith(part) for word in rest) for part in parts)


def _in_order(letters: str, words: str) -> bool:
    rest = iter(words)
    return all(letter in rest for letter in letters)
