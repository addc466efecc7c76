"""Who reads Images: what a reader can be called."""

from __future__ import annotations

MAX_NAME = 64  # characters; what a person's name in DICOM can hold


def reader_problem(name: str) -> str:
    """A sentence where a reader cannot be called `name`, else empty; without a name is possible too."""
    if len(name) > MAX_NAME or not name.isprintable():
        return f"A reader's name has at most {MAX_NAME} characters, all on one line."
    return ""
