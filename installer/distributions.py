"""Which Python distributions the bundle is made of: pyproject.toml's, what they need, and no other."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable
from importlib import metadata
from pathlib import Path

from packaging.markers import default_environment
from packaging.requirements import Requirement

from installer.contents import LEFT_OUT

ROOT = Path(__file__).resolve().parent.parent


def canonical(name: str) -> str:
    """Name of a distribution as all its spellings compare (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def shipped(
    wanted: Iterable[str] | None = None, required_by: Callable[[str], Iterable[str]] | None = None
) -> dict[str, str]:
    """Distributions that belong into the bundle on this system.

    Args:
        wanted: Requirements of the program; by default those of pyproject.toml.
        required_by: Requirements of a distribution; by default as it is installed.

    Returns:
        Canonical name to the name of who asked for it first.
    """
    if wanted is None:
        wanted = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    ask = required_by or (lambda name: metadata.requires(name) or [])
    found = dict[str, str]()
    waiting = [(text, "wavemask") for text in wanted]
    environment = {**default_environment(), "extra": ""}
    while waiting:
        text, parent = waiting.pop(0)
        requirement = Requirement(text)
        name = canonical(requirement.name)
        if name in found or name in LEFT_OUT or (requirement.marker and not requirement.marker.evaluate(environment)):
            continue
        found[name] = parent
        waiting += [(needed, name) for needed in ask(name)]
    return found


def modules_of_all_others() -> list[str]:
    """Top-level modules of everything that is installed here and not shipped, so that none slips in."""
    keep = shipped().keys() | {"wavemask"}
    kept, others = set[str](), set[str]()
    for module, owners in metadata.packages_distributions().items():
        (kept if keep & {canonical(owner) for owner in owners} else others).add(module)
    return sorted(module for module in others - kept if module.isidentifier())
