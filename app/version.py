"""Which version of the program runs."""

from __future__ import annotations

from importlib import metadata


def program_version() -> str:
    """As it was installed; empty where the program runs from its source folder."""
    try:
        return metadata.version("wavemask")
    except metadata.PackageNotFoundError:
        return ""
