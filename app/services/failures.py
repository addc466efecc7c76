"""What the user reads when something failed."""

from __future__ import annotations

import logging

from app.domain.errors import WaveMaskError
from app.domain.wording import tr

log = logging.getLogger(__name__)


def sentence_of(error: Exception, general: str = "") -> str:
    """The sentence that says what went wrong: the error's own words, or a general one and more in the log.

    Args:
        error: What went wrong.
        general: For what was not foreseen, in the reader's language; empty for one that fits everywhere.
    """
    if isinstance(error, WaveMaskError):
        return str(error)
    log.error("something went wrong that was not foreseen", exc_info=error)
    return general or tr("Something went wrong that was not foreseen; your masks are safe, and the log file says more.")
