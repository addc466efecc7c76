"""A live Annotation beside its Workspace, journalled the way the program does it."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from app.domain.annotation import Annotation, HistoryEntry, Proposal, State
from app.domain.mask_editing import Rect
from app.storage.workspace import Provenance, Workspace

SHAPE = 120, 160


def proposal_of(seed: int, shape: tuple[int, int] = SHAPE, threshold: float = 0.4) -> Proposal:
    probability = np.random.default_rng(seed).integers(0, 256, shape, dtype=np.uint8)
    return Proposal(probability, f"model-{seed}", f"Model {seed}", f"{seed:064x}", threshold, 0.5 + seed / 100)


class Live:
    """One Image that is annotated and stored."""

    def __init__(self, workspace: Workspace, path: Path, shape: tuple[int, int] = SHAPE) -> None:
        self.workspace = workspace
        self.id = workspace.add_images([path])[0].id
        self.annotation = Annotation(*shape)

    def propose(self, proposal: Proposal) -> None:
        self.annotation.take_proposal(proposal)
        self.workspace.save_proposal(self.id, proposal)

    def stroke(self, number: int) -> HistoryEntry:
        """Paint where an even number says; with the next number erase it again, so that each changes something."""
        place = number // 2
        x, y = 5 + 13.7 * place % 70, 5 + 7.3 * place % 50
        self.annotation.begin_stroke((x, y), 2 + place % 7, number % 2 == 0)
        self.annotation.extend_stroke((x + 20, y + place % 11))
        return self.record(self.annotation.commit_stroke())

    def prompt(self, number: int) -> HistoryEntry:
        """Let a box prompt give noise, another one for each number."""
        rect = Rect(number, 10, number + 60, 50)
        return self.record(self.annotation.prompt_region(rect, np.random.default_rng(number).random(rect.shape) < 0.5))

    def state(self, state: State, provenance: Provenance | None = None) -> HistoryEntry:
        return self.record(self.annotation.set_state(state), provenance)

    def threshold(self, value: float) -> HistoryEntry:
        self.annotation.preview_threshold(value)
        return self.record(self.annotation.commit_threshold())

    def record(self, entry: HistoryEntry | None, provenance: Provenance | None = None) -> HistoryEntry:
        assert entry is not None
        shape = (self.annotation.layer.shape[0], self.annotation.layer.shape[1])
        self.workspace.record_entry(self.id, shape, self.annotation.position - 1, entry, provenance)
        return entry

    def undo(self) -> None:
        self.go_to(max(0, self.annotation.position - 1))

    def redo(self) -> None:
        self.go_to(min(len(self.annotation.history), self.annotation.position + 1))

    def go_to(self, position: int) -> None:
        before, now = self.annotation.position, self.annotation
        if now.go_to_step(position):
            self.workspace.record_position(self.id, before, position, now.state, now.threshold)


def assert_same(stored: Annotation | None, live: Annotation) -> None:
    """Everything about two Annotations is equal, at every step of their history."""
    assert stored is not None
    assert np.array_equal(stored.layer, live.layer)
    assert (stored.state, stored.threshold, stored.position) == (live.state, live.threshold, live.position)
    assert stored.history == live.history
    if stored.proposal is None or live.proposal is None:
        assert stored.proposal is live.proposal
    else:
        assert np.array_equal(stored.proposal.probability, live.proposal.probability)
        assert {**vars(stored.proposal), "probability": 0} == {**vars(live.proposal), "probability": 0}
    layers = [_all_layers(annotation) for annotation in (stored, live)]
    assert layers[0] == layers[1]


def _all_layers(annotation: Annotation) -> list[bytes]:
    position = annotation.position
    while annotation.undo():
        pass
    layers = [annotation.layer.tobytes()]
    while annotation.redo():
        layers.append(annotation.layer.tobytes())
    while annotation.position > position:
        annotation.undo()
    return layers
