"""The Annotations of Frames that are not on show, in little memory."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.domain.annotation import Annotation, PackedProposal, State
from app.domain.history import Change
from app.domain.mask_editing import Layer, MaskEdit, empty_layer


@dataclass(frozen=True)
class _Kept:
    """One of them.

    Attributes:
        edits: What makes its layer of an empty one.
        state: See `Annotation`.
        threshold: Likewise.
        proposal: Likewise.
    """

    edits: tuple[MaskEdit, ...]
    state: State
    threshold: float
    proposal: PackedProposal | None

    @classmethod
    def of(cls, annotation: Annotation, proposal: PackedProposal | None) -> _Kept:
        edit = MaskEdit.between(empty_layer(*annotation.layer.shape), annotation.layer)
        return cls((edit,) if edit else (), annotation.state, annotation.threshold, proposal)

    def flipped(self, edit: MaskEdit) -> _Kept:
        """With an edit made; made twice, it is as if never."""
        others = tuple(other for other in self.edits if other is not edit)
        return replace(self, edits=others if len(others) < len(self.edits) else (*others, edit))

    def layer(self, shape: tuple[int, int]) -> Layer:
        layer = empty_layer(*shape)
        for edit in self.edits:
            edit.apply(layer)
        return layer


_NOTHING = _Kept((), State.EMPTY, 0.5, None)


class KeptFrames:
    """Annotations by Frame and Label.

    Args:
        shape: (H, W) of each Frame.
    """

    def __init__(self, shape: tuple[int, int]) -> None:
        self._shape = shape
        self._frames: dict[int, dict[int, _Kept]] = {}

    def __contains__(self, index: int) -> bool:
        """Whether anything of a Frame is kept."""
        return index in self._frames

    def put(self, index: int, annotations: Mapping[int, Annotation]) -> None:
        """Keep what there is of a Frame, by Label; what is empty needs no keeping."""
        packed = {
            label_id: _Kept.of(annotation, PackedProposal.of(annotation.proposal) if annotation.proposal else None)
            for label_id, annotation in annotations.items()
            if annotation.state is not State.EMPTY or annotation.proposal or annotation.layer.any()
        }
        if packed:
            self._frames[index] = packed

    def put_stored(self, index: int, label_id: int, annotation: Annotation, proposal: PackedProposal | None) -> None:
        """Keep one Annotation as it was stored, its Proposal beside it."""
        self._frames.setdefault(index, {})[label_id] = _Kept.of(annotation, proposal)

    def forget(self, index: int) -> None:
        """Keep nothing of a Frame: it is no longer true."""
        self._frames.pop(index, None)

    def forget_label(self, label_id: int) -> None:
        """Keep nothing of a Label."""
        for each in self._frames.values():
            each.pop(label_id, None)

    def annotations(self, index: int) -> dict[int, Annotation]:
        """What is kept of a Frame, by Label, ready to be worked on."""
        return {
            label_id: Annotation(
                kept.layer(self._shape), kept.state, kept.threshold, kept.proposal.unpacked() if kept.proposal else None
            )
            for label_id, kept in self._frames.get(index, {}).items()
        }

    def states(self) -> dict[int, dict[int, State]]:
        """State by Frame and Label."""
        return {index: {label: kept.state for label, kept in each.items()} for index, each in self._frames.items()}

    def standing(self, index: int, label_id: int) -> tuple[State, float]:
        """State and threshold."""
        kept = self._frames.get(index, {}).get(label_id, _NOTHING)
        return kept.state, kept.threshold

    def proposal(self, index: int, label_id: int) -> PackedProposal | None:
        """None where there is none."""
        return self._frames.get(index, {}).get(label_id, _NOTHING).proposal

    def holds(self, index: int, label_id: int) -> bool:
        """Whether there may be a mask."""
        return bool(self._frames.get(index, {}).get(label_id, _NOTHING).edits)

    @property
    def held(self) -> frozenset[int]:
        """The Labels that may have a mask on any Frame."""
        return frozenset(label_id for each in self._frames.values() for label_id, kept in each.items() if kept.edits)

    def layer(self, index: int, label_id: int) -> Layer:
        """Shape (H, W); a copy."""
        return self._frames.get(index, {}).get(label_id, _NOTHING).layer(self._shape)

    def turn(self, change: Change, state: State, threshold: float) -> None:
        """Make or take back the edit of a change, and have another state and threshold; this takes no time."""
        each = self._frames.setdefault(change.frame, {})
        kept = each.get(change.label_id, _NOTHING)
        kept = kept.flipped(change.edit) if change.edit else kept
        each[change.label_id] = replace(kept, state=state, threshold=threshold)
