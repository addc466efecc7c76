from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from numpy.typing import NDArray

from app.domain import annotation
from app.domain.annotation import Annotation, HistoryEntry, Proposal, State, level_of
from app.domain.mask_editing import MASK, TOUCHED, Layer, MaskEdit, Rect, empty_layer

SHAPE = 40, 52


def proposal_of(seed: int, shape: tuple[int, int] = SHAPE, threshold: float = 0.4) -> Proposal:
    probability = np.random.default_rng(seed).integers(0, 256, shape, dtype=np.uint8)
    return Proposal(probability, f"model-{seed}", f"Model {seed}", "0" * 64, threshold, 0.8)


def pattern(seed: int, shape: tuple[int, int]) -> NDArray[np.bool_]:
    return np.random.default_rng(seed).random(shape) < 0.5


@dataclass
class Stroke:
    points: list[tuple[float, float]]
    radius: float
    paint: bool
    abandoned: bool
    square: bool
    pressures: list[float]
    allowed: int | None


@dataclass
class Region:
    rect: Rect
    seed: int
    values: bool | None


@dataclass
class PostProcess:
    rect: Rect
    seed: int


@dataclass
class Threshold:
    values: list[float]


@dataclass
class Propose:
    seed: int


@dataclass
class Call:
    name: str


points = st.lists(st.tuples(st.floats(-9, 60), st.floats(-9, 48)), min_size=1, max_size=4)
# Of a shape or empty, but always inside the layer.
rects = st.builds(
    lambda left, top, width, height: Rect(left, top, left + width, top + height),
    *[st.integers(0, 30)] * 2, *[st.integers(0, 10)] * 2,
)  # fmt: skip
actions = st.one_of(
    st.builds(
        Stroke,
        points,
        st.floats(0.5, 9),
        st.booleans(),
        st.integers(0, 5).map(lambda number: number == 0),
        st.booleans(),
        st.lists(st.floats(0.5, 9), min_size=4, max_size=4),
        st.none() | st.integers(0, 9),
    ),
    st.builds(Region, rects, st.integers(0, 9), st.none() | st.booleans()),
    st.builds(PostProcess, rects, st.integers(0, 9)),
    st.builds(Threshold, st.lists(st.floats(0.01, 0.99), min_size=1, max_size=3)),
    st.builds(Propose, st.integers(0, 9)),
    st.sampled_from([State.ACCEPTED, State.REJECTED, State.SKIPPED]),
    st.sampled_from(["clear", "reset_to_proposal", "undo", "undo", "undo", "redo", "redo"]).map(Call),
)
sequences = st.lists(actions, max_size=25)


class Follower:
    """An Annotation, and what it should be at every position of its history."""

    def __init__(self) -> None:
        self.annotation = Annotation(*SHAPE)
        self.base = self.annotation.layer.copy()
        self.seen = [self.now]

    @property
    def now(self) -> tuple[bytes, State, float]:
        return self.annotation.layer.tobytes(), self.annotation.state, self.annotation.threshold

    def act(self, action: Stroke | Region | PostProcess | Threshold | Propose | State | Call) -> None:
        annotation, position = self.annotation, self.annotation.position
        entry: HistoryEntry | None = None
        match action:
            case Stroke(points, radius, paint, abandoned, square, pressures, allowed):
                open_to = None if allowed is None else pattern(allowed, SHAPE)
                before = annotation.layer.copy()
                annotation.begin_stroke(
                    points[0], radius, paint, square, None if open_to is None else lambda rect: open_to[rect.window]
                )
                for point, radius in zip(points, pressures, strict=False):
                    annotation.extend_stroke(point, radius)
                if open_to is not None:
                    assert np.array_equal(annotation.layer[~open_to], before[~open_to])
                if abandoned:
                    annotation.abandon_stroke()
                else:
                    entry = annotation.commit_stroke()
            case Region(rect, seed, values):
                inside, before = pattern(seed, rect.shape), annotation.layer.copy()
                given = pattern(seed + 50, rect.shape) if values is None else values
                entry = annotation.edit_region("Lasso", rect, inside, given)
                expected = before[rect.window]
                expected[inside] = (TOUCHED + given)[inside] if values is None else TOUCHED + given
                before[rect.window] = expected
                assert np.array_equal(annotation.layer, before)
            case PostProcess(rect, seed):
                wanted, before = pattern(seed, rect.shape), annotation.layer.copy()
                entry = annotation.post_process("Smooth", rect, wanted)
                touched = before >= TOUCHED
                assert np.array_equal(annotation.layer[touched], before[touched])
                # All else is what was wanted, and touched where that was something else.
                changed = (annotation.layer ^ before) & MASK > 0
                assert np.array_equal(annotation.layer >= TOUCHED, touched | changed)
                free = ~touched[rect.window]
                assert np.array_equal(annotation.mask[rect.window][free], wanted[free])
                changed[rect.window] = False
                assert not changed.any()
            case Threshold(values):
                if annotation.proposal:
                    for value in values:
                        annotation.preview_threshold(value)
                    entry = annotation.commit_threshold()
            case Propose(seed):
                if annotation.take_proposal(proposal_of(seed)):
                    self.base, self.seen = annotation.layer.copy(), [self.now]
            case State():
                entry = annotation.set_state(action)
            case Call("undo" | "redo" as name):
                entry = getattr(annotation, name)()
                assert annotation.position - position == (0 if entry is None else {"undo": -1, "redo": 1}[name])
                assert self.now == self.seen[annotation.position]
                return
            case Call(name):
                entry = getattr(annotation, name)()
        if entry:
            assert annotation.position == position + 1
            assert annotation.history[position] is entry
            self.seen[position + 1 :] = [self.now]
        assert self.now == self.seen[annotation.position]
        assert len(annotation.history) == len(self.seen) - 1


@settings(deadline=None, max_examples=150)
@given(sequences)
def test_undo_and_redo_restore_the_original_bytes(sequence: list) -> None:
    follower = Follower()
    for action in sequence:
        follower.act(action)
    annotation = follower.annotation
    while annotation.undo():
        assert follower.now == follower.seen[annotation.position]
    assert annotation.position == 0
    assert follower.now == follower.seen[0]
    while annotation.redo():
        assert follower.now == follower.seen[annotation.position]
    assert annotation.position == len(annotation.history)
    assert follower.now == follower.seen[-1]


@settings(deadline=None, max_examples=150)
@given(sequences, st.integers(0, 9), st.lists(st.floats(0.01, 0.99), min_size=1, max_size=3))
def test_neither_a_proposal_nor_the_threshold_changes_a_touched_pixel(
    sequence: list, seed: int, values: list[float]
) -> None:
    follower = Follower()
    for action in [Propose(0), *sequence]:
        follower.act(action)
    before = follower.annotation.layer.copy()
    touched = before >= TOUCHED
    follower.act(Propose(seed))
    assert np.array_equal(follower.annotation.layer[touched], before[touched])
    follower.act(Threshold(values))
    assert np.array_equal(follower.annotation.layer[touched], before[touched])
    expected = proposal_of(seed).probability >= round(values[-1] * 255)
    assert np.array_equal(follower.annotation.mask[~touched], expected[~touched])


@settings(deadline=None, max_examples=150)
@given(sequences)
def test_a_restored_annotation_equals_the_live_one(sequence: list) -> None:
    follower = Follower()
    for action in sequence:
        follower.act(action)
    live = follower.annotation
    base = follower.base.copy()
    restored = Annotation.restored(base, live.history, live.position, live.state, live.threshold, live.proposal)
    assert_equal(restored, live)
    while live.undo():
        assert restored.undo()
        assert_equal(restored, live)
    while live.redo():
        assert restored.redo()
        assert_equal(restored, live)
    restored.clear()
    assert np.array_equal(base, follower.base)


def assert_equal(one: Annotation, other: Annotation) -> None:
    assert np.array_equal(one.layer, other.layer)
    assert (one.state, one.threshold, one.position) == (other.state, other.threshold, other.position)
    assert one.history == other.history
    assert one.proposal is other.proposal


def test_an_annotation_whose_history_does_not_fit_is_refused() -> None:
    edit = MaskEdit.between(empty_layer(*SHAPE), np.full(SHAPE, MASK))
    entry = HistoryEntry("Brush", edit, State.EMPTY, State.CORRECTED, 0.5, 0.5)
    with pytest.raises(ValueError, match="does not fit"):
        Annotation.restored(empty_layer(10, 10), [entry], 1, State.CORRECTED, 0.5, None)


def test_a_proposal_of_another_size_is_refused() -> None:
    annotation = Annotation(*SHAPE)
    with pytest.raises(ValueError, match="proposal"):
        annotation.take_proposal(proposal_of(0, (SHAPE[1], SHAPE[0])))
    assert annotation.proposal is None
    assert annotation.state is State.EMPTY


def test_a_first_proposal_becomes_the_mask_at_its_own_threshold() -> None:
    annotation = Annotation(*SHAPE)
    proposal = proposal_of(1, threshold=0.6)
    assert annotation.take_proposal(proposal)
    assert np.array_equal(annotation.mask, proposal.probability >= 153)
    assert annotation.area == np.count_nonzero(proposal.probability >= 153)
    assert (annotation.state, annotation.threshold, annotation.position) == (State.PROPOSED, 0.6, 0)


@pytest.mark.parametrize("state", [State.ACCEPTED, State.REJECTED, State.SKIPPED])
def test_a_proposal_leaves_alone_what_a_human_decided(state: State) -> None:
    annotation = Annotation(*SHAPE)
    annotation.take_proposal(proposal_of(1))
    annotation.set_state(state)
    before = annotation.layer.copy()
    assert not annotation.take_proposal(proposal_of(2))
    assert np.array_equal(annotation.layer, before)
    assert annotation.state is state


def test_a_frame_is_untouched_until_a_human_acts_on_it() -> None:
    annotation = Annotation(*SHAPE)
    assert annotation.untouched
    assert annotation.take_proposal(proposal_of(1))
    assert annotation.untouched
    annotation.preview_threshold(0.6)
    assert not annotation.untouched
    annotation.commit_threshold()
    assert annotation.state is State.PROPOSED
    assert not annotation.untouched
    annotation.undo()
    assert not annotation.untouched  # what was done can be done again


def test_a_proposal_that_comes_during_a_stroke_waits() -> None:
    annotation = Annotation(*SHAPE)
    annotation.begin_stroke((10, 10), 3, True)
    assert not annotation.take_proposal(proposal_of(1))
    annotation.commit_stroke()
    assert annotation.area < 50
    entry = annotation.reset_to_proposal()
    assert entry is not None
    assert np.array_equal(annotation.mask, proposal_of(1).mask_at(annotation.threshold))


def test_clearing_leaves_nothing_for_the_model() -> None:
    annotation = Annotation(*SHAPE)
    annotation.take_proposal(proposal_of(1))
    annotation.clear()
    annotation.preview_threshold(0.01)
    annotation.commit_threshold()
    assert annotation.area == 0


def test_each_step_says_what_it_is() -> None:
    annotation = Annotation(*SHAPE)
    annotation.take_proposal(proposal_of(1))
    names = []
    for paint in (True, False):
        annotation.begin_stroke((20, 20), 6, paint)
        names.append(annotation.commit_stroke())
    annotation.preview_threshold(0.7)
    names += [annotation.commit_threshold(), annotation.clear(), annotation.reset_to_proposal()]
    names += [annotation.set_state(state) for state in (State.ACCEPTED, State.REJECTED, State.SKIPPED)]
    told = ["Brush", "Eraser", "Threshold", "Clear", "Reset to proposal", "Accept", "Reject", "Skip"]
    assert [entry.name for entry in names if entry] == told
    assert annotation.set_state(State.SKIPPED) is None


def test_what_changes_nothing_is_no_step() -> None:
    annotation = Annotation(*SHAPE)
    assert annotation.reset_to_proposal() is None
    assert annotation.commit_threshold() is None
    assert annotation.undo() is None
    assert annotation.redo() is None
    annotation.take_proposal(proposal_of(1))
    annotation.preview_threshold(0.9)
    annotation.preview_threshold(0.4)
    assert annotation.commit_threshold() is None
    annotation.begin_stroke((-50, -50), 3, True)
    assert annotation.commit_stroke() is None
    assert annotation.state is State.PROPOSED
    assert annotation.history == []


def test_the_slider_alone_does_not_make_it_a_correction() -> None:
    annotation = Annotation(*SHAPE)
    annotation.take_proposal(proposal_of(1))
    annotation.preview_threshold(0.8)
    annotation.commit_threshold()
    assert annotation.state is State.PROPOSED
    annotation.begin_stroke((20, 20), 6, True)
    annotation.commit_stroke()
    annotation.preview_threshold(0.2)
    annotation.commit_threshold()
    assert annotation.state is State.CORRECTED


def test_misuse_is_refused() -> None:
    annotation = Annotation(*SHAPE)
    for misuse in (annotation.commit_stroke, annotation.abandon_stroke, lambda: annotation.extend_stroke((1, 1))):
        with pytest.raises(RuntimeError):
            misuse()
    with pytest.raises(RuntimeError):
        annotation.preview_threshold(0.5)
    annotation.begin_stroke((5, 5), 2, True)
    assert annotation.busy
    with pytest.raises(RuntimeError):
        annotation.begin_stroke((5, 5), 2, True)
    assert annotation.undo() is None
    assert annotation.clear() is None
    annotation.abandon_stroke()
    assert not annotation.busy


def test_what_does_nothing_to_a_region_is_no_step() -> None:
    annotation = Annotation(*SHAPE)
    rect, everything = Rect(2, 3, 12, 9), np.ones((6, 10), np.bool_)
    assert annotation.edit_region("Lasso", rect, ~everything, True) is None
    assert annotation.post_process("Grow", rect, ~everything) is None
    assert annotation.edit_region("Lasso", rect, everything, True) is not None
    assert annotation.edit_region("Lasso", rect, everything, True) is None
    # What was drawn by hand no operation takes away.
    assert annotation.post_process("Shrink", rect, ~everything) is None
    annotation.begin_stroke((5, 5), 2, False)
    assert annotation.edit_region("Lasso", rect, everything, False) is None
    assert annotation.post_process("Grow", rect, everything) is None


def test_a_long_history_is_undone_to_the_first_step() -> None:
    annotation = Annotation(*SHAPE)
    layers: list[Layer] = []
    generator = np.random.default_rng(3)
    while len(layers) < 500:
        layer = annotation.layer.copy()
        x, y = generator.uniform(0, 52), generator.uniform(0, 40)
        annotation.begin_stroke((x, y), 4, bool(generator.integers(2)))
        if annotation.commit_stroke():
            layers.append(layer)
    for layer in reversed(layers):
        annotation.undo()
        assert np.array_equal(annotation.layer, layer)
    assert annotation.state is State.EMPTY


def test_a_step_reports_the_rectangle_that_it_changed() -> None:
    annotation = Annotation(*SHAPE)
    annotation.begin_stroke((10.5, 20.5), 0.5, True)
    entry = annotation.commit_stroke()
    assert entry is not None
    assert entry.edit is not None
    assert entry.edit.rect == Rect(10, 20, 11, 21)


@settings(deadline=None, max_examples=40)
@given(arrays(np.uint8, array_shapes(min_dims=2, max_dims=2, max_side=12)), st.integers(1, 50))
def test_shares_are_those_of_the_masks_at_each_threshold(probability: NDArray[np.uint8], at_once: int) -> None:
    proposal = Proposal(probability, "id", "Name", "0" * 64, 0.5, 0.9)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(annotation, "_COUNTED_AT_ONCE", at_once)
        shares = proposal.shares()
    assert shares.shape == (256,)
    for percent in range(1, 100):
        assert shares[level_of(percent / 100)] == proposal.mask_at(percent / 100).mean()
