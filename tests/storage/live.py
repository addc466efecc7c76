"""A live Annotation beside its Workspace, journalled the way the program does it."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from app.domain.annotated_image import AnnotatedImage
from app.domain.annotation import Annotation, Proposal, State
from app.domain.history import HistoryEntry
from app.domain.mask_editing import Rect
from app.storage.workspace import Workspace

SHAPE = 120, 160


def proposal_of(seed: int, shape: tuple[int, int] = SHAPE, threshold: float = 0.4) -> Proposal:
    probability = np.random.default_rng(seed).integers(0, 256, shape, dtype=np.uint8)
    return Proposal(probability, f"model-{seed}", f"Model {seed}", f"{seed:064x}", threshold, 0.5 + seed / 100)


class Live:
    """One Image that is annotated and stored."""

    def __init__(self, workspace: Workspace, path: Path, shape: tuple[int, int] = SHAPE) -> None:
        self.workspace = workspace
        self.id = workspace.add_images([path])[0].id
        self.annotated = AnnotatedImage(*shape, workspace.labels())

    def use(self, label_id: int) -> None:
        """Work on another Label."""
        self.annotated.use_labels(self.workspace.labels(), label_id)

    def propose(self, proposal: Proposal) -> None:
        applied = self.annotated.take_proposal(proposal)
        mask = self.annotated.proposed.mask if applied else None
        self.workspace.save_proposal(self.id, self.annotated.proposed_id, proposal, mask)

    def stroke(self, number: int) -> HistoryEntry:
        """Paint where an even number says; with the next number erase it again, so that each changes something."""
        place = number // 2
        x, y = 5 + 13.7 * place % 70, 5 + 7.3 * place % 50
        self.annotated.begin_stroke((x, y), 2 + place % 7, number % 2 == 0)
        self.annotated.extend_stroke((x + 20, y + place % 11))
        return self.record(self.annotated.commit_stroke())

    def prompt(self, number: int) -> HistoryEntry:
        """Let a box prompt give noise, another one for each number."""
        rect = Rect(number, 10, number + 60, 50)
        return self.record(self.annotated.prompt_region(rect, np.random.default_rng(number).random(rect.shape) < 0.5))

    def state(self, state: State, accepted_at: str = "") -> HistoryEntry:
        return self.record(self.annotated.set_state(state), accepted_at)

    def threshold(self, value: float) -> HistoryEntry:
        self.annotated.preview_threshold(value)
        return self.record(self.annotated.commit_threshold())

    def record(self, entry: HistoryEntry | None, accepted_at: str = "") -> HistoryEntry:
        assert entry is not None
        self.workspace.record_entry(self.id, self.annotated.shape, self.annotated.position - 1, entry, accepted_at)
        return entry

    def undo(self) -> None:
        self.go_to(max(0, self.annotated.position - 1))

    def redo(self) -> None:
        self.go_to(min(len(self.annotated.history), self.annotated.position + 1))

    def go_to(self, position: int) -> None:
        before, now = self.annotated.position, self.annotated
        if passed := now.go_to_step(position):
            self.workspace.record_position(self.id, before, position, now.standing(passed))


def assert_same(stored: AnnotatedImage | None, live: AnnotatedImage) -> None:
    """Everything about the Annotations of two Frames is equal, at every step of their history."""
    assert stored is not None
    assert (stored.state, stored.position, stored.history) == (live.state, live.position, live.history)
    assert stored.annotations.keys() == live.annotations.keys()
    for label_id, annotation in stored.annotations.items():
        _assert_same_annotation(annotation, live.annotations[label_id])
    layers = [_all_layers(frame) for frame in (stored, live)]
    assert layers[0] == layers[1]


def _assert_same_annotation(stored: Annotation, live: Annotation) -> None:
    assert np.array_equal(stored.layer, live.layer)
    assert (stored.state, stored.threshold) == (live.state, live.threshold)
    if stored.proposal is None or live.proposal is None:
        assert stored.proposal is live.proposal
    else:
        assert np.array_equal(stored.proposal.probability, live.proposal.probability)
        assert {**vars(stored.proposal), "probability": 0} == {**vars(live.proposal), "probability": 0}


def _all_layers(frame: AnnotatedImage) -> list[list[bytes]]:
    def layers() -> list[bytes]:
        return [annotation.layer.tobytes() for _, annotation in sorted(frame.annotations.items())]

    position = frame.position
    while frame.undo():
        pass
    found = [layers()]
    while frame.redo():
        found.append(layers())
    frame.go_to_step(position)
    return found
