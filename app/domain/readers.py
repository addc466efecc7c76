"""Who reads Images: what a reader can be called."""

from __future__ import annotations

import unicodedata

from app.domain.wording import tr

MAX_NAME = 64  # characters; what a person's name in DICOM can hold
_JOINERS = dict.fromkeys(map(ord, "\N{ZERO WIDTH JOINER}\N{ZERO WIDTH NON-JOINER}"))
"""Not printable, but Persian and Indian names are written with them."""


def reader_name(name: str) -> str:
    """A name as it is kept: the same on every system, which compose letters with accents differently."""
    return unicodedata.normalize("NFC", name.strip())


def reader_problem(name: str) -> str:
    """A sentence where a reader cannot be called `name`, else empty; without a name is possible too."""
    if len(name) > MAX_NAME or not name.translate(_JOINERS).isprintable():
        return tr("A reader's name has at most {most} characters, all on one line.", most=MAX_NAME)
    return ""
