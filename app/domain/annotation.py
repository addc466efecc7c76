"""The Annotation: the mask layer of one Frame for one Label, with its state and its Proposal."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

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


BY_URGENCY = (State.CORRECTED, State.PROPOSED, State.SKIPPED, State.REJECTED, State.ACCEPTED, State.EMPTY)
"""The state of a Frame with several Annotations is the first of these that one of them has."""


def most_urgent(states: Collection[State]) -> State:
    """The state of a Frame whose Annotations have `states`; `empty` where there is none."""
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

    def shares(self) -> NDArray[np.float64]:
        """Of the Frame, 0..1, that is at or above each level 0..255; shape (256,). Takes time on a large Frame."""
        # In parts, because bincount makes eight bytes of each pixel.
        parts = np.array_split(self.probability, self.probability.size // _COUNTED_AT_ONCE + 1)
        counts = np.sum([np.bincount(part.ravel(), minlength=256) for part in parts], axis=0)
        return np.asarray(counts[::-1].cumsum()[::-1] / self.probability.size)


@dataclass
class Annotation:
    """The mask of one Frame for one Label; `AnnotatedFrame` changes it.

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
