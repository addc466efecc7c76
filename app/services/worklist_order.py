"""Which entries of the worklist are listed, and in which order."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.domain.annotation import State
from app.domain.image import Identity
from app.services.worklist import Entry

UNREADABLE, OFF_LIST = "unreadable", "off list"
ANY_CONFIDENCE = -math.inf, math.inf
NO_PROPOSAL = -math.inf, 0.0

# What waits for a decision comes first.
_BY_WORK = {
    state: place
    for place, state in enumerate(
        (State.CORRECTED, State.PROPOSED, State.EMPTY, State.SKIPPED, State.ACCEPTED, State.REJECTED)
    )
}
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True)
class Filter:
    """What an entry has to be to be listed.

    Attributes:
        text: Each of its words stands in the name, or in what the header says of patient and study.
        state: A State, `UNREADABLE` or `OFF_LIST`; "" is any but the last.
        label_id: Something is outlined or proposed for this Label; 0 is any.
        confidence: Of its Proposal, from the first up to below the second.
    """

    text: str = ""
    state: str = ""
    label_id: int = 0
    confidence: tuple[float, float] = ANY_CONFIDENCE

    @property
    def only_text(self) -> bool:
        """Whether nothing but the text keeps an entry out that is on the list."""
        return replace(self, text="") == Filter()

    def passes(self, entry: Entry) -> bool:
        """Whether an entry is listed, its text apart."""
        state = OFF_LIST if entry.facts.off_list else UNREADABLE if entry.problem else entry.state
        if state != self.state and (self.state or state == OFF_LIST):
            return False
        if self.label_id and self.label_id not in entry.facts.labels:
            return False
        if self.confidence == ANY_CONFIDENCE:
            return True
        low, high = self.confidence
        return low <= (-1.0 if entry.confidence is None else entry.confidence) < high


class Texts:
    """By which texts entries are found; kept, because with each letter that is typed all of them are looked through.

    Args:
        name_of: What an entry is called now.
        told_of: What else is said about one whose header is known.
        known: Identities by Image.
    """

    def __init__(
        self, name_of: Callable[[Entry], str], told_of: Callable[[Identity], str], known: Mapping[int, Identity]
    ) -> None:
        self._name_of = name_of
        self._told_of = told_of
        self._known = known
        self._texts: list[str] = []  # by row
        self._told: dict[int, tuple[Identity, str]] = {}

    def refresh(self) -> None:
        """More is known of the headers."""
        self._texts.clear()

    def forget(self) -> None:
        """Everything is called otherwise now, or is something else."""
        self._texts.clear()
        self._told.clear()

    def matching(self, words: Sequence[str], entries: Sequence[Entry], rows: Sequence[int]) -> Sequence[int]:
        """Those of some rows in whose texts all of the words stand, which are casefolded."""
        self._texts += [
            f"{self._name_of(entry).casefold()}\n{self._said_of(entry.image_id)}"
            for entry in entries[len(self._texts) :]
        ]
        texts = self._texts
        for word in words:
            rows = [row for row in rows if word in texts[row]]
        return rows

    def _said_of(self, image_id: int) -> str:
        identity = self._known.get(image_id)
        if identity is None:
            return ""
        kept = self._told.get(image_id)
        if kept is None or kept[0] is not identity:
            kept = self._told[image_id] = identity, self._told_of(identity).casefold()
        return kept[1]


def ordered(entries: Sequence[Entry], order: str, name_of: Callable[[Entry], str]) -> Sequence[int]:
    """The rows of all entries in an order, one of `app.storage.settings.WORKLIST_ORDERS`.

    Equals, and those that the order says nothing about, which come last, stay in the order in which they were added.
    """
    rows = range(len(entries))
    keys: list[Any]
    match order:
        case "name":
            keys = [_by_numbers(name_of(entry)) for entry in entries]
        case "state":
            keys = [(bool(entry.problem), _BY_WORK[entry.state]) for entry in entries]
        case "uncertainty":
            keys = [math.inf if entry.confidence is None else entry.confidence for entry in entries]
        case "disagreement":
            keys = [math.inf if (share := entry.facts.disagreement) is None else -share for entry in entries]
        case "changed":
            # The newest first.
            latest = sorted({entry.facts.changed_at for entry in entries}, reverse=True)
            place = {at: number for number, at in enumerate(latest)}
            keys = [place[entry.facts.changed_at] for entry in entries]
        case _:
            return rows
    return sorted(rows, key=keys.__getitem__)


def _by_numbers(name: str) -> str:
    """Sorts "image 2" before "image 10"."""
    return _DIGITS.sub(lambda digits: digits[0].zfill(20), name.casefold())
