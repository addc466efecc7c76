from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from numpy.typing import NDArray

from app.domain import annotation
from app.domain.annotated_image import AnnotatedImage
from app.domain.annotation import Annotation, PackedProposal, Proposal, State, level_of
from app.domain.history import Change, HistoryEntry
from app.domain.labels import Label
from app.domain.mask_editing import MASK, PROMPTED, TOUCHED, Layer, MaskEdit, Rect, empty_layer

SHAPE = 40, 52
LESION = Label(1, "Lesion", "cyan", proposed=True)
INSTRUMENT = Label(2, "Instrument", "orange")
REGION = Label(3, "Region", "yellow", overlaps=True)


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
class Prompt:
    rect: Rect
    seed: int


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
class Use:
    """Another Label is in use, and Labels may be locked, hidden or allowed to overlap by now."""

    label_id: int
    locked: set[int]
    hidden: set[int]
    overlapping: set[int]


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
    st.builds(Prompt, rects, st.integers(0, 9)),
    st.builds(Threshold, st.lists(st.floats(0.01, 0.99), min_size=1, max_size=3)),
    st.builds(Propose, st.integers(0, 9)),
    st.sampled_from([State.ACCEPTED, State.REJECTED, State.SKIPPED]),
    st.builds(Use, st.integers(1, 3), *[st.sets(st.integers(1, 3), max_size=1)] * 3),
    st.sampled_from(["clear", "reset_to_proposal", "undo", "undo", "undo", "redo", "redo"]).map(Call),
)
sequences = st.lists(actions, max_size=25)


class Follower:
    """The Annotations of a Frame, and what they should be at every position of their history."""

    def __init__(self) -> None:
        self.frame = AnnotatedImage(*SHAPE, [LESION, INSTRUMENT, REGION])
        self.bases = self.copies()
        self.seen = [self.now]

    def copies(self) -> dict[int, Layer]:
        return {label_id: annotation.layer.copy() for label_id, annotation in self.frame.annotations.items()}

    @property
    def now(self) -> list[tuple[bytes, State, float]]:
        return [(a.layer.tobytes(), a.state, a.threshold) for _, a in sorted(self.frame.annotations.items())]

    def act(self, action: Stroke | Region | PostProcess | Prompt | Threshold | Propose | Use | State | Call) -> None:
        frame, position = self.frame, self.frame.position
        entry: HistoryEntry | None = None
        before = self.copies()
        match action:
            case Stroke(points, radius, paint, abandoned, square, pressures, allowed):
                open_to = None if allowed is None else pattern(allowed, SHAPE)
                frame.begin_stroke(
                    points[0], radius, paint, square, None if open_to is None else lambda rect: open_to[rect.window]
                )
                for point, radius in zip(points, pressures, strict=False):
                    frame.extend_stroke(point, radius)
                if open_to is not None:
                    assert np.array_equal(frame.active.layer[~open_to], before[frame.active_id][~open_to])
                if abandoned:
                    frame.abandon_stroke()
                else:
                    entry = frame.commit_stroke()
                self.assert_only_taken(before, by_hand=True)
            case Region(rect, seed, values):
                inside = pattern(seed, rect.shape)
                given = pattern(seed + 50, rect.shape) if values is None else np.full(rect.shape, values)
                entry = frame.edit_region("Lasso", rect, inside, given if values is None else values)
                inside &= ~(given & self.kept_from_hand(before)[rect.window])
                expected = before[frame.active_id].copy()
                expected[rect.window][inside] = (TOUCHED + given)[inside]
                assert np.array_equal(frame.active.layer, expected)
                self.assert_only_taken(before, by_hand=True)
            case PostProcess(rect, seed):
                layer = before[frame.active_id]
                wanted = pattern(seed, rect.shape)
                entry = frame.post_process("Smooth", rect, wanted)
                touched = layer & TOUCHED > 0
                assert np.array_equal(frame.active.layer[touched], layer[touched])
                # All else is what was wanted and no other Label's, and touched where that was something else.
                changed = (frame.active.layer ^ layer) & MASK > 0
                assert np.array_equal(frame.active.layer & TOUCHED > 0, touched | changed)
                free = ~touched[rect.window]
                wanted &= self.own(before)[rect.window]
                assert np.array_equal(frame.active.mask[rect.window][free], wanted[free])
                changed[rect.window] = False
                assert not changed.any()
                self.assert_only_taken(before, by_hand=False)
            case Prompt(rect, seed):
                layer = before[frame.active_id]
                wanted = pattern(seed, rect.shape)
                entry = frame.prompt_region(rect, wanted)
                wanted &= self.own(before)[rect.window]
                assert not ((frame.active.layer ^ layer)[layer & TOUCHED > 0]).any()
                free = layer[rect.window] & TOUCHED == 0
                assert np.array_equal(frame.active.layer[rect.window][free], (PROMPTED + wanted)[free])
                layer = layer.copy()
                layer[rect.window] = frame.active.layer[rect.window]
                assert np.array_equal(frame.active.layer, layer)
                self.assert_only_taken(before, by_hand=False)
            case Threshold(values):
                if frame.active.proposal:
                    for value in values:
                        frame.preview_threshold(value)
                    entry = frame.commit_threshold()
                    touched = before[frame.active_id] > MASK
                    expected = frame.active.proposal.mask_at(values[-1]) & self.own(before)
                    assert np.array_equal(frame.active.mask[~touched], expected[~touched])
                self.assert_only_taken(before, by_hand=False)
            case Propose(seed):
                if frame.take_proposal(proposal_of(seed)):
                    # That is what the Label was before the first step, as all steps were on others.
                    self.bases[LESION.id] = frame.proposed.layer.copy()
                    self.seen = [[self.now[0], *layers[1:]] for layers in self.seen]
                    assert not (frame.proposed.mask & self.others(before, of=LESION.id)).any()
            case Use(label_id, locked, hidden, overlapping):
                labels = [
                    replace(
                        label,
                        locked=label.id in locked,
                        visible=label.id not in hidden,
                        overlaps=label.id in overlapping,
                    )
                    for label in (LESION, INSTRUMENT, REGION)
                ]
                frame.use_labels(labels, label_id)
            case State():
                entry = frame.set_state(action)
            case Call("undo" | "redo" as name):
                entry = getattr(frame, name)()
                assert frame.position - position == (0 if entry is None else {"undo": -1, "redo": 1}[name])
                assert self.now == self.seen[frame.position]
                return
            case Call(name):
                entry = getattr(frame, name)()
                self.assert_only_taken(before, by_hand=False)
        if entry:
            assert frame.position == position + 1
            assert frame.history[position] is entry
            self.seen[position + 1 :] = [self.now]
        assert self.now == self.seen[frame.position]
        assert len(frame.history) == len(self.seen) - 1
        assert frame.active.layer.max() < TOUCHED | PROMPTED

    def others(self, layers: dict[int, Layer], fixed: bool | None = None, of: int | None = None) -> NDArray[np.bool_]:
        """Pixels of the Labels that exclude the one in use; only of those that are (not) locked or hidden."""
        pixels = np.zeros(SHAPE, np.bool_)
        one = next(label for label in self.frame.labels if label.id == (of or self.frame.active_id))
        for label in self.frame.labels:
            exclusive = label.id != one.id and not label.overlaps and not one.overlaps
            if exclusive and fixed in (None, label.locked or not label.visible):
                pixels |= (layers[label.id] & MASK) > 0
        return pixels

    def own(self, layers: dict[int, Layer]) -> NDArray[np.bool_]:
        """Pixels that the Label in use has, or that no other one keeps from it."""
        return ~self.others(layers) | (layers[self.frame.active_id] & MASK > 0)

    def kept_from_hand(self, layers: dict[int, Layer]) -> NDArray[np.bool_]:
        return self.others(layers, fixed=True)

    def assert_only_taken(self, before: dict[int, Layer], by_hand: bool) -> None:
        """Of the other Labels nothing has changed but what the hand painted of another one over them."""
        frame = self.frame
        gained = (frame.active.layer & ~before[frame.active_id] & MASK) > 0
        if by_hand:
            assert not (gained & self.kept_from_hand(before)).any()
        taken = gained if by_hand else np.zeros(SHAPE, np.bool_)
        for label in frame.labels:
            if label.id != frame.active_id:
                expected = before[label.id].copy()
                active = next(other for other in frame.labels if other.id == frame.active_id)
                if not (label.overlaps or active.overlaps) and not frame.busy:
                    expected[taken & (expected & MASK > 0)] = TOUCHED
                assert np.array_equal(frame.annotations[label.id].layer, expected)


@settings(deadline=None, max_examples=150)
@given(sequences)
def test_undo_and_redo_restore_the_original_bytes(sequence: list) -> None:
    follower = Follower()
    for action in sequence:
        follower.act(action)
    frame = follower.frame
    while frame.undo():
        assert follower.now == follower.seen[frame.position]
    assert frame.position == 0
    assert follower.now == follower.seen[0]
    while frame.redo():
        assert follower.now == follower.seen[frame.position]
    assert frame.position == len(frame.history)
    assert follower.now == follower.seen[-1]


@settings(deadline=None, max_examples=150)
@given(sequences, st.integers(0, 9), st.lists(st.floats(0.01, 0.99), min_size=1, max_size=3))
def test_neither_a_proposal_nor_the_threshold_changes_a_touched_or_prompted_pixel(
    sequence: list, seed: int, values: list[float]
) -> None:
    follower = Follower()
    for action in [Propose(0), *sequence, Use(LESION.id, set(), set(), set())]:
        follower.act(action)
    before = follower.copies()
    for action in (Propose(seed), Threshold(values)):
        follower.act(action)
        for label_id, layer in before.items():
            kept = layer > MASK
            assert np.array_equal(follower.frame.annotations[label_id].layer[kept], layer[kept])


@settings(deadline=None, max_examples=150)
@given(sequences)
def test_a_restored_frame_equals_the_live_one(sequence: list) -> None:
    follower = Follower()
    for action in sequence:
        follower.act(action)
    live = follower.frame
    bases = [
        (
            0,
            label_id,
            replace(annotation, layer=follower.bases[label_id].copy(), proposal=None),
            PackedProposal.of(annotation.proposal) if annotation.proposal else None,
        )
        for label_id, annotation in live.annotations.items()
    ]
    restored = AnnotatedImage.restored(SHAPE, live.labels, bases, live.history, live.position)
    assert_equal(restored, live)
    while live.undo():
        assert restored.undo()
        assert_equal(restored, live)
    while live.redo():
        assert restored.redo()
        assert_equal(restored, live)


def assert_equal(one: AnnotatedImage, other: AnnotatedImage) -> None:
    for label_id, mine in one.annotations.items():
        theirs = other.annotations[label_id]
        assert np.array_equal(mine.layer, theirs.layer)
        assert (mine.state, mine.threshold) == (theirs.state, theirs.threshold)
        assert (mine.proposal is None) == (theirs.proposal is None)
        if mine.proposal and theirs.proposal:
            assert PackedProposal.of(mine.proposal) == PackedProposal.of(theirs.proposal)
    assert (one.state, one.position, one.history) == (other.state, other.position, other.history)


def test_an_annotation_whose_history_does_not_fit_is_refused() -> None:
    edit = MaskEdit.between(empty_layer(*SHAPE), np.full(SHAPE, MASK))
    entry = HistoryEntry("Brush", (Change(1, edit, State.EMPTY, State.CORRECTED, 0.5, 0.5),))
    with pytest.raises(ValueError, match="does not fit"):
        AnnotatedImage.restored((10, 10), [LESION], [(0, 1, Annotation(empty_layer(10, 10)), None)], [entry], 1)


def test_a_proposal_of_another_size_is_refused() -> None:
    frame = AnnotatedImage(*SHAPE, [LESION])
    with pytest.raises(ValueError, match="proposal"):
        frame.take_proposal(proposal_of(0, (SHAPE[1], SHAPE[0])))
    assert frame.active.proposal is None
    assert frame.state is State.EMPTY


def test_a_first_proposal_becomes_the_mask_at_its_own_threshold() -> None:
    frame = AnnotatedImage(*SHAPE, [LESION])
    proposal = proposal_of(1, threshold=0.6)
    assert frame.take_proposal(proposal)
    assert np.array_equal(frame.active.mask, proposal.probability >= 153)
    assert frame.active.area == np.count_nonzero(proposal.probability >= 153)
    assert (frame.state, frame.active.threshold, frame.position) == (State.PROPOSED, 0.6, 0)


@pytest.mark.parametrize("state", [State.ACCEPTED, State.REJECTED, State.SKIPPED])
def test_a_proposal_leaves_alone_what_a_human_decided(state: State) -> None:
    frame = AnnotatedImage(*SHAPE, [LESION])
    frame.take_proposal(proposal_of(1))
    frame.set_state(state)
    before = frame.active.layer.copy()
    assert not frame.take_proposal(proposal_of(2))
    assert np.array_equal(frame.active.layer, before)
    assert frame.state is state


def test_a_frame_is_untouched_until_a_human_acts_on_it() -> None:
    frame = AnnotatedImage(*SHAPE, [LESION])
    assert frame.untouched
    assert frame.take_proposal(proposal_of(1))
    assert frame.untouched
    frame.preview_threshold(0.6)
    assert not frame.untouched
    frame.commit_threshold()
    assert frame.state is State.PROPOSED
    assert not frame.untouched
    frame.undo()
    assert not frame.untouched  # what was done can be done again


def test_a_proposal_that_comes_during_a_stroke_waits() -> None:
    frame = AnnotatedImage(*SHAPE, [LESION])
    frame.begin_stroke((10, 10), 3, True)
    assert not frame.take_proposal(proposal_of(1))
    frame.commit_stroke()
    assert frame.active.area < 50
    entry = frame.reset_to_proposal()
    assert entry is not None
    assert np.array_equal(frame.active.mask, proposal_of(1).mask_at(frame.active.threshold))


def test_clearing_leaves_nothing_for_the_model() -> None:
    frame = AnnotatedImage(*SHAPE, [LESION])
    frame.take_proposal(proposal_of(1))
    frame.clear()
    frame.preview_threshold(0.01)
    frame.commit_threshold()
    assert frame.active.area == 0


def test_each_step_says_what_it_is() -> None:
    frame = AnnotatedImage(*SHAPE, [LESION])
    frame.take_proposal(proposal_of(1))
    names = []
    for paint in (True, False):
        frame.begin_stroke((20, 20), 6, paint)
        names.append(frame.commit_stroke())
    frame.preview_threshold(0.7)
    names += [frame.commit_threshold(), frame.clear(), frame.reset_to_proposal()]
    names += [frame.set_state(state) for state in (State.ACCEPTED, State.REJECTED, State.SKIPPED)]
    told = ["Brush", "Eraser", "Threshold", "Clear", "Reset to proposal", "Accept", "Reject", "Skip"]
    assert [entry.name for entry in names if entry] == told
    assert frame.set_state(State.SKIPPED) is None


def test_what_changes_nothing_is_no_step() -> None:
    frame = AnnotatedImage(*SHAPE, [LESION])
    assert frame.reset_to_proposal() is None
    assert frame.commit_threshold() is None
    assert frame.undo() is None
    assert frame.redo() is None
    frame.take_proposal(proposal_of(1))
    frame.preview_threshold(0.9)
    frame.preview_threshold(0.4)
    assert frame.commit_threshold() is None
    frame.begin_stroke((-50, -50), 3, True)
    assert frame.commit_stroke() is None
    assert frame.state is State.PROPOSED
    assert frame.history == []


def test_the_slider_alone_does_not_make_it_a_correction() -> None:
    frame = AnnotatedImage(*SHAPE, [LESION])
    frame.take_proposal(proposal_of(1))
    frame.preview_threshold(0.8)
    frame.commit_threshold()
    assert frame.state is State.PROPOSED
    frame.begin_stroke((20, 20), 6, True)
    frame.commit_stroke()
    frame.preview_threshold(0.2)
    frame.commit_threshold()
    assert frame.state is State.CORRECTED


def test_misuse_is_refused() -> None:
    frame = AnnotatedImage(*SHAPE, [LESION])
    for misuse in (frame.commit_stroke, frame.abandon_stroke, lambda: frame.extend_stroke((1, 1))):
        with pytest.raises(RuntimeError):
            misuse()
    with pytest.raises(RuntimeError):
        frame.preview_threshold(0.5)
    frame.begin_stroke((5, 5), 2, True)
    assert frame.busy
    with pytest.raises(RuntimeError):
        frame.begin_stroke((5, 5), 2, True)
    assert frame.undo() is None
    assert frame.clear() is None
    frame.abandon_stroke()
    assert not frame.busy


def test_what_does_nothing_to_a_region_is_no_step() -> None:
    frame = AnnotatedImage(*SHAPE, [LESION])
    rect, everything = Rect(2, 3, 12, 9), np.ones((6, 10), np.bool_)
    assert frame.edit_region("Lasso", rect, ~everything, True) is None
    assert frame.post_process("Grow", rect, ~everything) is None
    assert frame.edit_region("Lasso", rect, everything, True) is not None
    assert frame.edit_region("Lasso", rect, everything, True) is None
    # What was drawn by hand no operation takes away.
    assert frame.post_process("Shrink", rect, ~everything) is None
    frame.begin_stroke((5, 5), 2, False)
    assert frame.edit_region("Lasso", rect, everything, False) is None
    assert frame.post_process("Grow", rect, everything) is None
    assert frame.prompt_region(rect, everything) is None
    frame.abandon_stroke()
    assert frame.prompt_region(rect, ~everything) is None


def test_what_a_box_prompt_made_is_the_humans_to_change() -> None:
    frame = AnnotatedImage(*SHAPE, [LESION])
    frame.take_proposal(proposal_of(1))
    layer, proposed = frame.active.layer, frame.active.layer.copy()
    rect, everything = Rect(2, 3, 42, 33), np.ones((30, 40), np.bool_)
    entry = frame.prompt_region(rect, everything)
    assert entry is not None
    assert (entry.name, frame.state) == ("Box prompt", State.CORRECTED)
    assert frame.prompt_region(rect, everything) is None
    frame.begin_stroke((10, 10), 3, False)
    frame.commit_stroke()
    assert layer[10, 10] == TOUCHED
    frame.post_process("Shrink", rect, ~everything)
    assert (layer[rect.window] == TOUCHED).all()
    frame.undo()
    frame.prompt_region(rect, ~everything)
    assert layer[10, 10] == TOUCHED
    assert layer[30, 40] == PROMPTED
    frame.reset_to_proposal()
    assert np.array_equal(layer, proposed)


def test_a_long_history_is_undone_to_the_first_step() -> None:
    frame = AnnotatedImage(*SHAPE, [LESION])
    layers: list[Layer] = []
    generator = np.random.default_rng(3)
    while len(layers) < 500:
        layer = frame.active.layer.copy()
        x, y = generator.uniform(0, 52), generator.uniform(0, 40)
        frame.begin_stroke((x, y), 4, bool(generator.integers(2)))
        if frame.commit_stroke():
            layers.append(layer)
    for layer in reversed(layers):
        frame.undo()
        assert np.array_equal(frame.active.layer, layer)
    assert frame.state is State.EMPTY


def test_a_step_reports_the_rectangle_that_it_changed() -> None:
    frame = AnnotatedImage(*SHAPE, [LESION])
    frame.begin_stroke((10.5, 20.5), 0.5, True)
    entry = frame.commit_stroke()
    assert entry is not None
    assert entry.rect_on(0) == Rect(10, 20, 11, 21)
    assert entry.rect_on(1).empty


def test_painting_takes_from_another_label_and_undo_gives_both_back() -> None:
    frame = AnnotatedImage(*SHAPE, [LESION, INSTRUMENT])
    everything = np.ones((6, 10), np.bool_)
    frame.edit_region("Lasso", Rect(2, 3, 12, 9), everything, True)
    lesion = frame.annotations[1].layer.copy()
    frame.use_labels([LESION, INSTRUMENT], INSTRUMENT.id)
    entry = frame.edit_region("Lasso", Rect(8, 3, 18, 9), everything, True)
    assert entry is not None
    assert frame.title(entry) == "Lasso · Instrument"
    assert frame.annotations[1].area == 36
    assert frame.annotations[2].area == 60
    assert not (frame.annotations[1].mask & frame.annotations[2].mask).any()
    frame.undo()
    assert np.array_equal(frame.annotations[1].layer, lesion)
    assert frame.annotations[2].area == 0


def test_a_locked_label_keeps_its_pixels() -> None:
    locked = replace(LESION, locked=True)
    frame = AnnotatedImage(*SHAPE, [LESION, INSTRUMENT])
    frame.edit_region("Lasso", Rect(2, 3, 12, 9), np.ones((6, 10), np.bool_), True)
    lesion = frame.annotations[1].layer.copy()
    frame.use_labels([locked, INSTRUMENT], INSTRUMENT.id)
    frame.begin_stroke((12, 6), 6, True)
    frame.extend_stroke((20, 6))
    assert not (frame.active.mask & frame.annotations[1].mask).any()  # while it is being painted too
    frame.commit_stroke()
    assert frame.active.area > 0
    assert np.array_equal(frame.annotations[1].layer, lesion)


def test_a_decision_is_about_every_label() -> None:
    frame = AnnotatedImage(*SHAPE, [LESION, INSTRUMENT])
    frame.take_proposal(proposal_of(1))
    assert frame.state is State.PROPOSED
    frame.set_state(State.ACCEPTED)
    assert {annotation.state for annotation in frame.annotations.values()} == {State.ACCEPTED}
    frame.use_labels([LESION, INSTRUMENT], INSTRUMENT.id)
    frame.begin_stroke((20, 20), 3, True)
    frame.commit_stroke()
    assert frame.state is State.CORRECTED
    assert frame.began_as is State.PROPOSED
    frame.undo()
    assert frame.state is State.ACCEPTED


def test_a_proposal_for_another_label_replaces_the_one_that_nobody_touched() -> None:
    frame = AnnotatedImage(*SHAPE, [LESION, INSTRUMENT])
    frame.take_proposal(proposal_of(1))
    frame.use_labels([replace(LESION, proposed=False), replace(INSTRUMENT, proposed=True)], LESION.id)
    assert frame.take_proposal(proposal_of(2))
    assert frame.annotations[1].area == 0
    assert np.array_equal(frame.annotations[2].mask, proposal_of(2).mask_at(0.4))


def test_a_label_that_was_removed_leaves_no_change_behind() -> None:
    frame = AnnotatedImage(*SHAPE, [LESION, INSTRUMENT])
    frame.set_state(State.SKIPPED)
    frame.use_labels([LESION])
    assert [change.label_id for change in frame.history[0].changes] == [1]
    assert frame.undo()
    assert frame.state is State.EMPTY


def test_a_mask_that_is_hidden_is_told() -> None:
    hidden = replace(INSTRUMENT, visible=False)
    frame = AnnotatedImage(*SHAPE, [LESION, INSTRUMENT], INSTRUMENT.id)
    frame.use_labels([LESION, hidden], LESION.id)
    assert frame.hidden == []
    frame.annotations[2].layer[3, 4] = MASK
    assert frame.hidden == [hidden]
    assert [label for label, _ in frame.drawn] == [LESION]


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
