"""The Annotation: the mask layer of one Frame for one Label, with its state and its Proposal."""

from __future__ import annotations

import zlib
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from app.domain.agreement import dice
from app.domain.mask_editing import MASK, Layer, mask_of

# Pixels.
_COUNTED_AT_ONCE = 1_000_000


class State(StrEnum):
    """Where an Annotation stands."""

    EMPTY = "empty"
    PROPOSED = "proposed"
    CORRECTED = "corrected"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    SKIPPED = "skipped"


BEFORE_HUMANS = frozenset({State.EMPTY, State.PROPOSED})
"""What an Annotation can be before a human has made it what it is, or said that it is right."""

BY_URGENCY = (State.CORRECTED, State.PROPOSED, State.SKIPPED, State.ACCEPTED, State.REJECTED, State.EMPTY)
"""The state of a Frame or an Image with several Annotations is the first of these that one of them has."""


def most_urgent(states: Collection[State]) -> State:
    """The state of a Frame or an Image whose Annotations have `states`; `empty` where there is none."""
    return min(states, key=BY_URGENCY.index, default=State.EMPTY)


def level_of(threshold: float) -> int:
    """Smallest probability, as a Proposal has it in 0..255, that a threshold in (0, 1) lets pass."""
    return round(threshold * 255)


@dataclass(frozen=True)
class Proposal:
    """What a model suggests for a Frame.

    Attributes:
        probability: Shape (H, W), uint8, 0..255 for probability 0..1.
        bundle_id: Model bundle that made it.
        bundle_name: What the user reads for it.
        weights_sha256: Hash of the bundle's weights.
        threshold: The bundle's operating threshold, in (0, 1).
        confidence: In [0, 1], at that threshold.
    """

    probability: NDArray[np.uint8]
    bundle_id: str
    bundle_name: str
    weights_sha256: str
    threshold: float
    confidence: float

    def mask_at(self, threshold: float) -> NDArray[np.bool_]:
        """Pixels at or above a threshold in (0, 1); the same rule as the model side's `mask_at`."""
        return self.probability >= level_of(threshold)

    def disagreement_with(self, other: Proposal) -> float:
        """1 - Dice of the two masks, each at the threshold of its bundle: 0 where they are the same, 1 at most."""
        if self.probability.shape != other.probability.shape:
            return 1.0
        return 1 - dice(self.mask_at(self.threshold), other.mask_at(other.threshold))

    def shares(self) -> NDArray[np.float64]:
        """Of the Frame, 0..1, that is at or above each level 0..255; shape (256,). Takes time on a large Frame."""
        # In parts, because bincount makes eight bytes of each pixel.
        parts = np.array_split(self.probability, self.probability.size // _COUNTED_AT_ONCE + 1)
        counts = np.sum([np.bincount(part.ravel(), minlength=256) for part in parts], axis=0)
        return np.asarray(counts[::-1].cumsum()[::-1] / self.probability.size)


@dataclass(frozen=True)
class PackedProposal:
    """A Proposal in little memory, as it is stored and as it waits for its Frame to be shown.

    Attributes:
        packed: zlib of the probabilities, row by row.
        shape: (H, W).
        bundle_id: See `Proposal`, as all that follow.
    """

    packed: bytes
    shape: tuple[int, int]
    bundle_id: str
    bundle_name: str
    weights_sha256: str
    threshold: float
    confidence: float

    @classmethod
    def of(cls, proposal: Proposal) -> PackedProposal:
        """Pack a Proposal."""
        height, width = proposal.probability.shape
        return cls(
            zlib.compress(proposal.probability.tobytes(), level=1),
            (height, width),
            proposal.bundle_id,
            proposal.bundle_name,
            proposal.weights_sha256,
            proposal.threshold,
            proposal.confidence,
        )

    def unpacked(self) -> Proposal:
        """The Proposal.

        Raises:
            ValueError: It is damaged.
        """
        try:
            probability = np.frombuffer(zlib.decompress(self.packed), np.uint8).reshape(self.shape)
        except zlib.error as error:
            raise ValueError("a proposal is damaged") from error
        return Proposal(
            probability, self.bundle_id, self.bundle_name, self.weights_sha256, self.threshold, self.confidence
        )


@dataclass
class Annotation:
    """The mask of one Frame for one Label; `AnnotatedImage` changes it.

    Attributes:
        layer: Shape (H, W), uint8, see `mask_editing`.
        state: Where it stands.
        threshold: At which its Proposal is taken, in (0, 1).
        proposal: None where no model has proposed for it.
    """

    layer: Layer
    state: State = State.EMPTY
    threshold: float = 0.5
    proposal: Proposal | None = None

    @property
    def mask(self) -> NDArray[np.bool_]:
        """Shape (H, W); a copy."""
        return mask_of(self.layer)

    @property
    def area(self) -> int:
        """Pixels in the mask."""
        return int(np.count_nonzero(self.layer & MASK))
