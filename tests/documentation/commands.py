"""What the documentation tells readers to type."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

_FENCE = re.compile(r"^```(\S*)[^\n]*\n(.*?)^```$", re.MULTILINE | re.DOTALL)
# Within a sentence or a table: what begins like a command and has arguments; `make` alone is a word.
_INLINE = re.compile(r"`((?:(?:make|python|pip|torchrun) |\.ci/)[^`]+)`")


def pages() -> list[Path]:
    """Every page: the README, those in docs, and the cards of the models."""
    found = [path for path in (ROOT / "docs").rglob("*.md") if "_build" not in path.parts]
    beside = [path for path in (ROOT / "README.md", ROOT / "CONTRIBUTING.md") if path.exists()]
    return [*beside, *sorted(found), *sorted(ROOT.glob("resources/models/*/CARD.md"))]


def fences(text: str) -> Iterator[tuple[str, str]]:
    """Language and content of each fenced block."""
    return (match.groups() for match in _FENCE.finditer(text))


def commands_of(text: str) -> list[str]:
    """The commands of a page: each line of its `sh` blocks, and what its sentences name with arguments."""
    lines = [line for language, block in fences(text) if language == "sh" for line in block.splitlines()]
    typed = [re.sub(r"\s+#.*", "", line).strip() for line in lines if not line.startswith("#")]
    told = [" ".join(match.split()) for match in _INLINE.findall(_FENCE.sub("", text))]
    return list(filter(None, [*typed, *told]))
