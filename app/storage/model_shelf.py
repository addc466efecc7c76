"""What is told about the bundles of the model library."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from wavegms_core.bundle import Bundle


class Status(StrEnum):
    """Where a bundle stands among those of its modality and label."""

    ACTIVE = "active"
    CANDIDATE = "candidate"
    EARLIER = "earlier"
    INSTALLED = "installed"


@dataclass(frozen=True)
class Version:
    """A bundle of the library.

    Attributes:
        bundle: The bundle.
        title: What the user reads for it.
        note: What the user wrote about it.
        status: Where it stands.
        shipped: Whether it came with the program.
        added: When it came into the library, ISO 8601; empty for shipped ones.
        by: Who brought it there; empty where nobody is known.
        parent: Id of the bundle it was made from; empty where there is none.
        images: Masks that its last Training run learned from.
        groups: Of how many groups these were.
        verdict_reason: The gate's sentence; empty where it was not judged.
        better: What the gate found; None where it was not judged.
        held_out_sha256: The same for two that were measured on the same held-out images; empty where it was not.
        dice: Its mean Dice there, in [0, 1].
        key: Modality and label, of which one bundle is in use.
    """

    bundle: Bundle
    title: str
    note: str
    status: Status
    shipped: bool
    added: str
    by: str
    parent: str
    images: int
    groups: int
    verdict_reason: str
    better: bool | None
    held_out_sha256: str
    dice: float | None
    key: tuple[str, str]

    @property
    def id(self) -> str:
        """Of the bundle."""
        return self.bundle.description.id
