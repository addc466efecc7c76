"""How sentences count."""

from __future__ import annotations


def many(count: int, noun: str) -> str:
    """A number of things whose name takes an s where they are several."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
