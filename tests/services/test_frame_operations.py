from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from app.domain.annotated_image import AnnotatedImage
from app.domain.annotation import Proposal, State
from app.domain.errors import ImageError
from app.domain.image import Frame
from app.domain.labels import Label
from app.domain.mask_editing import Rect
from app.services.frame_operations import FrameOperations
from tests.domain.moving_ellipse import BREATH, FAST, dice, moving_ellipse

Mask = NDArray[np.bool_]

SHAPE = (120, 160)
WAIT_MS = 60_000
OWN = "You made its mask or decided on it, so it stays."
LESION, VESSEL = Label(1, "lesion", "red", proposed=True), Label(2, "vessel", "blue", overlaps=True)


class StandInProposals(QObject):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.total = self.left = 0

    def cancel(self) -> None:
        self.total = self.left = 0
        self.changed.emit()


class StandInSession(QObject):
    """A cine with its Annotations in memory; its Frames are decoded at once, or when the test lets them."""

    frame_opened = Signal()
    annotation_changed = Signal()
    labels_changed = Signal()

    def __init__(self, cine: list[Frame]) -> None:
        super().__init__()
        self.cine = cine
        self.unreadable: set[int] = set()
        self.gate = threading.Event()
        self.gate.set()
        self.gated = len(cine)
        self.at_gate = threading.Event()
        self.locked = False
        self.asked: list[int] = []
        self.frames = self
        self.frame_proposals = StandInProposals()
        self.open()

    def open(self) -> None:
        self.annotated = AnnotatedImage(*SHAPE, [LESION, VESSEL])
        self.annotated.frame_count = len(self.cine)
        self.frame = self.cine[0]
        self.frame_opened.emit()

    def conclude(self) -> None:
        """Nothing is ever in progress but what the test began."""

    def may_change(self) -> bool:
        return not self.locked

    def show_frame(self, index: int) -> None:
        self.annotated.show(index)
        self.frame = self.cine[index]
        self.frame_opened.emit()

    def read(self, index: int, wanted: Callable[[], bool]) -> Frame | None:
        if index in self.unreadable:
            raise ImageError("The file is cut off.")
        if index == self.gated:
            self.at_gate.set()
            assert self.gate.wait(WAIT_MS / 1000)
        return self.cine[index] if wanted() else None

    def fill_frames(self, name: str, masks: dict[int, Mask]) -> bool:
        entry = self.annotated.fill_frames(name, masks)
        self.annotation_changed.emit()
        return entry is not None

    def propose_frames(self, indices: list[int]) -> None:
        self.asked = list(indices)
        self.frame_proposals.total = self.frame_proposals.left = len(indices)
        self.frame_proposals.changed.emit()

    def undo(self) -> None:
        self.annotated.undo()
        self.annotation_changed.emit()

    def redo(self) -> None:
        self.annotated.redo()
        self.annotation_changed.emit()

    def use_label(self, label: Label) -> None:
        self.annotated.use_labels([LESION, VESSEL], label.id)
        self.labels_changed.emit()


class Bench:
    """Frames and their true masks, and what the operations said."""

    def __init__(self, qtbot: QtBot, truth: list[tuple[NDArray[np.uint8], Mask]]) -> None:
        self.qtbot = qtbot
        self.truth = [mask for _, mask in truth]
        self.session = StandInSession([Frame(rgb) for rgb, _ in truth])
        self.operations = FrameOperations(self.session)
        self.said: list[str] = []
        self.activities: list[str] = []
        self.operations.message.connect(lambda level, sentence: self.said.append(sentence))
        self.operations.activity_changed.connect(self.activities.append)

    @property
    def annotated(self) -> AnnotatedImage:
        return self.session.annotated

    def outline(self, *indices: int) -> None:
        """Draw the true masks by hand, and stay at the last of them."""
        for index in indices:
            self.session.show_frame(index)
            every = np.ones(SHAPE, bool)
            self.annotated.edit_region("Polygon", Rect(0, 0, SHAPE[1], SHAPE[0]), every, self.truth[index])

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: not self.operations.running, timeout=WAIT_MS)

    def masks(self) -> list[Mask]:
        return [self.annotated.mask_on(index) for index in range(len(self.truth))]

    def filled(self) -> list[int]:
        """The Frames that have a mask no human made."""
        human = self.annotated.human_frames()
        return [index for index, mask in enumerate(self.masks()) if mask.any() and index not in human]

    def score(self) -> float:
        """Mean Dice of what was filled."""
        return float(np.mean([dice(self.annotated.mask_on(index), self.truth[index]) for index in self.filled()]))


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Callable[..., Bench]]:
    benches: list[Bench] = []

    def make(frames: int = 60, **how: object) -> Bench:
        benches.append(Bench(qtbot, moving_ellipse(SHAPE, frames=frames, **how)))
        return benches[-1]

    yield make
    for made in benches:
        made.session.gate.set()
        made.operations.close()


# --- propagation


@pytest.mark.parametrize("period", [BREATH, FAST])
def test_propagated_over_sixty_frames_in_one_step(bench: Callable[..., Bench], period: int) -> None:
    cine = bench(noise=5, period=period)
    cine.outline(0)
    drawn = cine.annotated.active.layer.copy()
    cine.operations.propagate(59)
    cine.wait()
    assert cine.filled() == list(range(1, 60))
    assert cine.score() >= 0.95
    assert cine.said == []
    assert cine.activities[0] == "Propagate: 0 of 59 frames, Esc stops"
    assert "Propagate: 59 of 59 frames, Esc stops" in cine.activities
    assert cine.activities[-1] == ""
    assert cine.operations.confidences.keys() == set(range(1, 60))
    assert all(0 < sure <= 1 for sure in cine.operations.confidences.values())
    assert {cine.annotated.states()[index] for index in cine.filled()} == {State.PROPOSED}
    assert np.array_equal(cine.annotated.active.layer, drawn)
    assert [entry.name for entry in cine.annotated.history] == ["Polygon", "Propagate"]
    cine.session.undo()
    assert cine.filled() == []


def test_it_stops_at_a_cut_and_says_where(bench: Callable[..., Bench]) -> None:
    cine = bench(40, noise=5)
    for index in range(20, 40):
        cine.session.cine[index] = Frame(np.full((*SHAPE, 3), 200, np.uint8) - cine.session.cine[index].rgb)
    cine.outline(0)
    cine.operations.propagate(39)
    cine.wait()
    filled = cine.filled()
    assert filled == list(range(1, len(filled) + 1))
    assert 19 <= len(filled) <= 21
    reason = "The image changes too much here: a cut, a flash or a very fast motion."
    assert cine.said == [f"Propagation stopped before frame {len(filled) + 2}. {reason}"]
    assert cine.score() >= 0.95


@pytest.mark.parametrize(("start", "until", "filled", "said"), [
    (10, 29, [*range(11, 20)], ["Propagation stopped before frame 21. " + OWN]),
    (10, 15, [*range(11, 16)], []),
    (20, 0, [*range(11, 20)], ["Propagation stopped before frame 11. " + OWN]),
    (10, 0, [*range(10)], []),
    (20, 99, [*range(21, 30)], []),
])  # fmt: skip
def test_it_goes_either_way_and_ends_before_what_a_human_drew(
    bench: Callable[..., Bench], start: int, until: int, filled: list[int], said: list[str]
) -> None:
    cine = bench(30)
    cine.outline(10, 20)
    drawn = {index: cine.annotated.mask_on(index) for index in (10, 20)}
    cine.session.show_frame(start)
    cine.operations.propagate(until)
    cine.wait()
    assert cine.filled() == filled
    assert cine.said == said
    assert cine.score() >= 0.95
    assert all(np.array_equal(cine.annotated.mask_on(index), mask) for index, mask in drawn.items())


def test_proposals_that_are_there_are_heeded_for_their_label_alone(bench: Callable[..., Bench]) -> None:
    cine = bench(12)
    elsewhere = np.zeros(SHAPE, np.uint8)
    elsewhere[:20, :20] = 255
    for index in range(4, 12):
        cine.annotated.take_proposal(Proposal(elsewhere, "b", "B", "0" * 64, 0.5, 0.9), index)
    cine.outline(0)
    cine.operations.propagate(11)
    cine.wait()
    said = "The model's proposals disagree with the mask on several Frames in a row."
    assert cine.said == [f"Propagation stopped before frame 7. {said}"]
    assert cine.operations.confidences.keys() == set(range(1, 6))
    assert cine.operations.confidences[5] < 0.1 < cine.operations.confidences[3]
    cine.session.use_label(VESSEL)
    assert cine.operations.confidences == {}
    cine.outline(0)
    cine.operations.propagate(11)
    cine.wait()
    assert cine.filled() == list(range(1, 12))


def test_called_off_it_keeps_what_it_has_as_one_step(bench: Callable[..., Bench]) -> None:
    cine = bench(20)
    cine.outline(0)
    cine.session.gated = 6
    cine.session.gate.clear()
    cine.operations.propagate(19)
    assert cine.session.at_gate.wait(WAIT_MS / 1000)
    cine.operations.copy_to_next()
    assert cine.said == ["Frames are being filled already. Esc stops that."]
    assert cine.operations.cancel()
    cine.session.gate.set()
    cine.wait()
    assert cine.filled() == [1, 2, 3, 4, 5]
    assert cine.said[1:] == ["Propagation stopped before frame 7. You called it off."]
    assert [entry.name for entry in cine.annotated.history] == ["Polygon", "Propagate"]
    assert not cine.operations.cancel()


@pytest.mark.parametrize("at", [1, 5])
def test_a_frame_that_cannot_be_read_ends_it(bench: Callable[..., Bench], at: int) -> None:
    cine = bench(10)
    cine.outline(0)
    cine.session.unreadable.add(at)
    cine.operations.propagate(9)
    cine.wait()
    assert cine.filled() == list(range(1, at))
    nothing = " Nothing was filled." if at == 1 else ""
    expected = f"Propagation stopped before frame {at + 1}. It cannot be read: The file is cut off.{nothing}"
    assert cine.said == [expected]


def _another_image(cine: Bench) -> None:
    cine.session.open()


def _another_mask(cine: Bench) -> None:
    cine.annotated.clear()


def _another_label(cine: Bench) -> None:
    cine.session.use_label(VESSEL)


def _a_lock(cine: Bench) -> None:
    cine.session.locked = True
    # That it could not be read after that is no news.
    cine.session.unreadable.add(6)


@pytest.mark.parametrize(("happens", "said"), [
    (_another_image, "Propagate came too late: another image is open. Nothing was changed."),
    (_another_mask, "Propagate came too late: the mask that it began with is another one by now. Nothing was changed."),
    (_another_label, "Propagate came too late: another label is in use. Nothing was changed."),
    (_a_lock, None),
])  # fmt: skip
def test_what_comes_too_late_changes_nothing(
    bench: Callable[..., Bench], happens: Callable[[Bench], None], said: str | None
) -> None:
    cine = bench(8)
    cine.outline(0)
    cine.session.gated = 4
    cine.session.gate.clear()
    cine.operations.propagate(7)
    assert cine.session.at_gate.wait(WAIT_MS / 1000)
    happens(cine)
    before = [mask.copy() for mask in cine.masks()]
    cine.session.gate.set()
    cine.wait()
    assert all(np.array_equal(now, mask) for now, mask in zip(cine.masks(), before, strict=True))
    assert cine.said == ([said] if said else [])
    assert cine.operations.confidences == {}


def test_a_stroke_in_progress_is_waited_for(bench: Callable[..., Bench]) -> None:
    cine = bench(6)
    cine.outline(0)
    cine.session.gated = 3
    cine.session.gate.clear()
    cine.operations.propagate(5)
    assert cine.session.at_gate.wait(WAIT_MS / 1000)
    cine.session.show_frame(4)
    cine.annotated.begin_stroke((80, 60), 5, True)
    cine.session.gate.set()
    cine.qtbot.waitUntil(lambda: "Propagate: 5 of 5 frames, Esc stops" in cine.activities, timeout=WAIT_MS)
    assert cine.operations.running
    cine.annotated.commit_stroke()
    cine.wait()
    assert cine.filled() == [1, 2, 3, 5]
    assert cine.operations.confidences.keys() == {1, 2, 3, 5}


def test_the_strip_follows_undo_and_what_a_human_draws(bench: Callable[..., Bench]) -> None:
    cine = bench(12)
    changes: list[set[int]] = []
    cine.operations.confidences_changed.connect(lambda: changes.append(set(cine.operations.confidences)))
    cine.outline(0)
    cine.operations.propagate(11)
    cine.wait()
    cine.session.undo()
    cine.session.redo()
    cine.outline(6)
    cine.session.annotation_changed.emit()
    cine.operations.interpolate()
    cine.wait()
    cine.session.open()
    everything = set(range(1, 12))
    assert changes == [everything, set(), everything, everything - {6}, set(range(7, 12)), set()]


# --- interpolation


@pytest.mark.parametrize("period", [BREATH, FAST])
def test_all_gaps_between_keyframes_ten_apart(bench: Callable[..., Bench], period: int) -> None:
    cine = bench(51, period=period)
    keyframes = list(range(0, 51, 10))
    cine.outline(*keyframes)
    cine.operations.interpolate_all()
    cine.wait()
    assert cine.filled() == [index for index in range(51) if index not in keyframes]
    assert cine.score() >= 0.97
    assert all(np.array_equal(cine.annotated.mask_on(index), cine.truth[index]) for index in keyframes)
    assert "Interpolate: 45 of 45 frames, Esc stops" in cine.activities
    assert [entry.name for entry in cine.annotated.history[6:]] == ["Interpolate"]
    cine.session.undo()
    assert cine.filled() == []


@pytest.mark.parametrize(("here", "filled"), [
    (5, [*range(1, 10)]), (10, [*range(1, 10), *range(11, 20)]), (20, [*range(11, 20)]),
])  # fmt: skip
def test_the_gaps_around_the_frame_on_show(bench: Callable[..., Bench], here: int, filled: list[int]) -> None:
    cine = bench(25)
    cine.outline(0, 10, 20, 21)
    cine.session.show_frame(here)
    cine.operations.interpolate()
    cine.wait()
    assert cine.filled() == filled
    assert cine.score() >= 0.97


@pytest.mark.parametrize(("drawn", "here"), [([], 5), ([3], 5), ([3, 4], 3), ([1, 4], 6)])
def test_without_two_masks_around_nothing_is_interpolated(
    bench: Callable[..., Bench], drawn: list[int], here: int
) -> None:
    cine = bench(8)
    cine.outline(*drawn)
    cine.session.show_frame(here)
    cine.operations.interpolate()
    sentence = "It needs two frames with masks of your own, and frames between them."
    assert cine.said == [f"Interpolate: nothing was changed. {sentence}"]
    assert not cine.operations.running


def test_what_was_rejected_is_neither_interpolated_from_nor_filled(bench: Callable[..., Bench]) -> None:
    cine = bench(11)
    cine.outline(0, 5, 10)
    cine.session.show_frame(5)
    cine.annotated.set_state(State.REJECTED)
    drawn = cine.annotated.active.layer.copy()
    cine.operations.interpolate()
    cine.wait()
    assert cine.filled() == [1, 2, 3, 4, 6, 7, 8, 9]
    assert np.array_equal(cine.annotated.active.layer, drawn)
    cine.operations.interpolate()
    cine.wait()
    assert cine.said == ["Interpolate: nothing was changed. The frames have these masks already."]


def test_called_off_or_overtaken_interpolation_changes_nothing(bench: Callable[..., Bench]) -> None:
    cine = bench(21)
    cine.outline(0, 10, 20)
    cine.operations.interpolate_all()
    cine.operations.cancel()
    cine.wait()
    assert cine.filled() == []
    cine.operations.interpolate_all()
    cine.annotated.clear()
    cine.wait()
    assert cine.filled() == []
    assert cine.said == [
        "Interpolate: nothing was changed. You called it off.",
        "Interpolate came too late: masks were changed meanwhile. Nothing was changed.",
    ]


# --- copies and proposals


def test_the_mask_is_copied_to_the_next_frame_which_is_shown(bench: Callable[..., Bench]) -> None:
    cine = bench(4)
    cine.outline(0)
    for _ in range(2):
        cine.operations.copy_to_next()
    assert cine.annotated.index == 2
    assert cine.filled() == [1, 2]
    assert all(np.array_equal(cine.annotated.mask_on(index), cine.truth[0]) for index in (1, 2))
    assert [entry.name for entry in cine.annotated.history[1:]] == ["Copy to next frame"] * 2
    assert cine.said == []


@pytest.mark.parametrize(("drawn", "here", "reason"), [
    ([3], 3, "This is the last frame."),
    ([], 1, "There is no mask here."),
    ([1, 2], 1, f"Frame 3: {OWN}"),
])  # fmt: skip
def test_what_cannot_be_copied_says_why(bench: Callable[..., Bench], drawn: list[int], here: int, reason: str) -> None:
    cine = bench(4)
    cine.outline(*drawn)
    cine.session.show_frame(here)
    before = cine.masks()
    cine.operations.copy_to_next()
    assert cine.said == [f"Copy to next frame: nothing was changed. {reason}"]
    assert cine.annotated.index == here
    assert all(np.array_equal(now, mask) for now, mask in zip(cine.masks(), before, strict=True))


def test_proposals_for_a_range_leave_out_what_a_human_drew(bench: Callable[..., Bench]) -> None:
    cine = bench(8)
    cine.outline(2, 3)
    cine.operations.propose(1, 5)
    assert cine.session.asked == [1, 4, 5]
    cine.session.frame_proposals.left = 1
    cine.session.frame_proposals.changed.emit()
    assert cine.activities == ["Propose: 0 of 3 frames, Esc stops", "Propose: 2 of 3 frames, Esc stops"]
    # Meanwhile the work goes on.
    cine.operations.copy_to_next()
    assert cine.filled() == [4]
    assert cine.operations.cancel()
    assert cine.activities[-1] == ""
    assert not cine.operations.running
    cine.operations.propose(2, 3)
    assert cine.said == ["Propose: nothing was changed. You made the masks of all these frames, or decided on them."]
