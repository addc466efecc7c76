"""The Annotations of several Frames against plain arrays that nobody packs."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from app.domain.annotated_image import AnnotatedImage
from app.domain.annotation import Annotation, Proposal, State
from app.domain.labels import Label
from app.domain.mask_editing import MASK, TOUCHED, Rect, empty_layer
from app.domain.packed_masks import PackedMasks

SHAPE, COUNT = (24, 30), 5
LESION, INSTRUMENT = Label(1, "Lesion", "cyan", proposed=True), Label(2, "Instrument", "orange", overlaps=True)
LABELS = (LESION, INSTRUMENT)
HUMAN = {State.CORRECTED, State.ACCEPTED, State.REJECTED, State.SKIPPED}
Mask = NDArray[np.bool_]


def mask_of_seed(seed: int) -> Mask:
    return np.random.default_rng(seed).random(SHAPE) < 0.3


@dataclass
class Show:
    index: int


@dataclass
class Use:
    label_id: int


@dataclass
class Outline:
    seed: int


@dataclass
class Fill:
    seeds: dict[int, int]


@dataclass
class Propose:
    index: int
    seed: int


@dataclass
class Step:
    by: int


frames = st.integers(0, COUNT - 1)
seeds = st.integers(0, 9)
actions = st.one_of(
    st.builds(Show, frames),
    st.builds(Use, st.sampled_from([1, 2])),
    st.builds(Outline, seeds),
    st.builds(Fill, st.dictionaries(frames, seeds, min_size=1)),
    st.builds(Propose, frames, seeds),
    st.builds(Step, st.integers(-4, 4)),
    st.sampled_from([State.ACCEPTED, State.REJECTED]),
)


class Plain:
    """Layers and states by (Frame, Label), and a copy of them all for each step."""

    def __init__(self) -> None:
        self.now = {(f, label.id): (empty_layer(*SHAPE), State.EMPTY) for f in range(COUNT) for label in LABELS}
        self.before: list[dict] = []
        self.after: list[dict] = []
        self.stepped: list[set[tuple[int, int]]] = []  # by step of the history, those undone included

    def step(self, changed: dict) -> None:
        """A step that gives some of them another layer and state."""
        if changed:
            self.before.append(self.now)
            self.after.clear()
            self.now = self.now | changed
            self.stepped[len(self.before) - 1 :] = [set(changed)]

    def go(self, by: int) -> None:
        for _ in range(abs(by)):
            source, target = (self.before, self.after) if by < 0 else (self.after, self.before)
            if source:
                target.append(self.now)
                self.now = source.pop()


class Both:
    def __init__(self) -> None:
        self.image = AnnotatedImage(*SHAPE, LABELS)
        self.image.frame_count = COUNT
        self.plain = Plain()

    def act(self, action: object) -> None:
        image, plain = self.image, self.plain
        here = image.index, image.active_id
        match action:
            case Show(index):
                image.show(index)
            case Use(label_id):
                image.use_labels(LABELS, label_id)
            case Outline(seed):
                inside = mask_of_seed(seed)
                image.edit_region("Lasso", Rect.whole(inside), inside, True)
                layer, state = plain.now[here]
                edited = np.where(inside, TOUCHED | MASK, layer)
                if not np.array_equal(edited, layer):
                    plain.step({here: (edited, State.CORRECTED)})
            case Fill(by_frame):
                image.fill_frames("Propagate", {index: mask_of_seed(seed) for index, seed in by_frame.items()})
                changed = {}
                for index, seed in by_frame.items():
                    which = index, image.active_id
                    layer, state = plain.now[which]
                    filled = mask_of_seed(seed).view(np.uint8), State.PROPOSED
                    same = np.array_equal(filled[0], layer) and state is State.PROPOSED
                    if state not in HUMAN and not same:
                        changed[which] = filled
                plain.step(changed)
            case Propose(index, seed):
                probability = mask_of_seed(seed).astype(np.uint8) * np.uint8(255)
                image.take_proposal(Proposal(probability, f"m{seed}", "M", "0" * 64, 0.5, 0.5), index)
                which = index, LESION.id
                if not any(which in step for step in plain.stepped) and plain.now[which][1] not in HUMAN:
                    plain.now = plain.now | {which: (mask_of_seed(seed).view(np.uint8), State.PROPOSED)}
                    plain.before = [step | {which: plain.now[which]} for step in plain.before]
                    plain.after = [step | {which: plain.now[which]} for step in plain.after]
            case Step(by):
                image.go_to_step(min(max(image.position + by, 0), len(image.history)))
                plain.go(by)
            case State():
                changed = {
                    (image.index, label.id): (plain.now[image.index, label.id][0], action)
                    for label in LABELS
                    if plain.now[image.index, label.id][1] != action
                }
                image.set_state(action)
                plain.step(changed)

    def check(self) -> None:
        image, plain = self.image, self.plain
        for (index, label_id), (layer, _) in plain.now.items():
            assert np.array_equal(image.mask_on(index, label_id), layer & MASK), (index, label_id)
        for label_id, annotation in image.annotations.items():
            layer, state = plain.now[image.index, label_id]
            assert np.array_equal(annotation.layer, layer)
            assert annotation.state is state
        states = image.states()
        assert all(
            (index in states) == any(plain.now[index, label.id][1] is not State.EMPTY for label in LABELS)
            for index in range(COUNT)
        )
        human = [index for index in range(COUNT) if plain.now[index, image.active_id][1] in HUMAN]
        assert image.human_frames() == human


@settings(deadline=None, max_examples=200)
@given(st.lists(actions, max_size=30))
def test_any_steps_on_any_frames_are_what_plain_arrays_say(sequence: list[object]) -> None:
    both = Both()
    for action in sequence:
        both.act(action)
        both.check()
    for by in (-99, 99):
        both.act(Step(by))
        both.check()


def test_a_stroke_in_progress_is_not_disturbed_by_what_comes_for_another_frame() -> None:
    image = AnnotatedImage(*SHAPE, LABELS)
    image.begin_stroke((10, 10), 3, True)
    proposed = mask_of_seed(1)
    proposal = Proposal(proposed.astype(np.uint8) * np.uint8(255), "m", "M", "0" * 64, 0.5, 0.5)
    assert image.take_proposal(proposal, 3)
    image.extend_stroke((15, 10))
    assert image.commit_stroke()
    assert np.array_equal(image.mask_on(3), proposed)
    image.show(3)
    assert image.active.proposal is not None
    assert np.array_equal(image.active.proposal.probability, proposal.probability)


def test_frames_that_are_not_on_show_take_little_memory() -> None:
    image = AnnotatedImage(1000, 1000, [LESION])
    held: list[Annotation] = []
    for index in range(20):
        image.show(index)
        image.begin_stroke((300 + index, 300), 100, True)
        image.commit_stroke()
        held.append(image.active)
    # Nothing but the Frame on show has a layer of a megabyte: those that were given out are not written to any more.
    image.show(0)
    held[-1].layer[:] = 0
    assert image.mask_on(19).sum() > 30_000


def test_a_rejected_mask_is_no_keyframe_whatever_another_label_has_there() -> None:
    image = AnnotatedImage(*SHAPE, LABELS)
    inside = mask_of_seed(1)
    image.edit_region("Lasso", Rect.whole(inside), inside, True)
    assert image.keyframes() == [0]
    image.set_state(State.REJECTED)
    image.use_labels(LABELS, INSTRUMENT.id)
    image.edit_region("Lasso", Rect.whole(inside), inside, True)
    assert image.keyframes() == [0]
    image.use_labels(LABELS, LESION.id)
    assert (image.keyframes(), image.human_frames()) == ([], [0])


def test_packed_masks_are_what_was_put() -> None:
    masks = PackedMasks()
    for index in range(5):
        masks[index] = mask_of_seed(index)
    del masks[2]
    assert sorted(masks) == [0, 1, 3, 4]
    assert len(masks) == 4
    assert all(np.array_equal(masks[index], mask_of_seed(index)) for index in masks)
