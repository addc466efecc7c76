"""A cine whose Frames have Annotations: shown, corrected, filled, proposed on, and there again after a restart."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.domain.annotation import State
from app.domain.mask_editing import Rect
from tests.services.bench import Bench, cine_frame, proposal

COUNT = 9
BOX = Rect(5, 6, 25, 16)
INSIDE = np.ones(BOX.shape, np.bool_)


class CineBench(Bench):
    """The first image is a cine."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        super().__init__(qtbot, folder, frame_count=COUNT)

    def show_frame(self, index: int) -> None:
        self.session.show_frame(index)
        self.qtbot.waitUntil(lambda: self.session.frame_index == index)

    def outline(self, left: int = 5) -> np.ndarray:
        """Outline a box by hand; returns the mask."""
        self.session.edit_region("Lasso", Rect(left, 6, left + 20, 16), INSIDE, True)
        return self.session.annotation.mask

    def masks(self) -> list[np.ndarray]:
        return [self.session.annotated.mask_on(index) for index in range(COUNT)]


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[CineBench]:
    bench = CineBench(qtbot, tmp_path)
    bench.show(0)
    yield bench
    bench.close()


def test_a_frame_is_shown_with_its_own_pixels_and_mask(bench: CineBench) -> None:
    first = bench.outline()
    with bench.qtbot.waitSignal(bench.session.frame_opened):
        bench.session.show_frame(4)
    assert np.abs(bench.session.frame.rgb.mean(dtype=float) - cine_frame(4).mean(dtype=float)) < 2
    assert bench.session.image.frame_count == COUNT
    assert bench.session.annotation.area == 0
    assert bench.session.annotated.state is State.CORRECTED
    bench.show_frame(0)
    np.testing.assert_array_equal(bench.session.annotation.mask, first)


def test_the_newest_wish_is_the_one_that_counts(bench: CineBench) -> None:
    shown = []
    bench.session.frame_opened.connect(lambda: shown.append(bench.session.frame_index))
    for index in range(1, COUNT):
        bench.session.show_frame(index)
    bench.qtbot.waitUntil(lambda: bench.session.frame_index == COUNT - 1)
    assert shown[-1] == COUNT - 1
    assert len(shown) <= 2  # at most the one that was being decoded


def test_frames_that_were_decoded_ahead_are_shown_at_once(bench: CineBench) -> None:
    bench.session.frames.prefetch(range(COUNT))
    bench.qtbot.waitUntil(lambda: all(index in bench.session.frames.cache for index in range(COUNT)))
    for index in (5, 2, 8):
        bench.session.show_frame(index)
        assert bench.session.frame_index == index


def test_no_frame_is_decoded_twice(bench: CineBench, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not even the one that was being decoded when it was asked for again: a video would have to go back for it."""
    decoder, asked = bench.session.frames._started(), []
    read = decoder.read_frame
    monkeypatch.setattr(
        decoder, "read_frame", lambda path, index, *more: asked.append(index) or read(path, index, *more)
    )
    for _ in range(2):
        bench.session.frames.prefetch(range(1, COUNT))
    bench.qtbot.waitUntil(lambda: COUNT - 1 in bench.session.frames.cache)
    assert asked == list(range(1, COUNT))


def test_there_is_no_frame_beyond_the_ends(bench: CineBench) -> None:
    for index in (-1, COUNT):
        bench.session.show_frame(index)
    bench.show_frame(1)
    assert bench.session.frame_index == 1


def test_a_stroke_in_progress_belongs_to_the_frame_it_was_begun_on(bench: CineBench) -> None:
    bench.session.begin_stroke(20, 20, 3, True)
    bench.session.extend_stroke(30, 20)
    bench.show_frame(1)
    assert bench.session.annotation.area == 0
    assert bench.session.annotated.mask_on(0).sum() > 50


def test_filled_frames_are_one_step_and_human_ones_stay(bench: CineBench) -> None:
    session = bench.session
    bench.show_frame(3)
    by_hand = bench.outline(left=30)
    bench.show_frame(1)
    bench.outline()
    before = bench.masks()
    moved = {index: np.roll(session.annotation.mask, index, axis=1) for index in range(COUNT)}
    assert session.fill_frames("Propagate", moved)
    for index, mask in enumerate(bench.masks()):
        np.testing.assert_array_equal(mask, before[index] if index in (1, 3) else moved[index])
    np.testing.assert_array_equal(session.annotated.mask_on(3), by_hand)
    assert session.annotated.human_frames() == [1, 3]
    assert session.undo_text == "Propagate · Frames 1 to 9"
    session.undo()
    assert all(np.array_equal(*pair) for pair in zip(bench.masks(), before, strict=True))
    session.redo()
    np.testing.assert_array_equal(session.annotated.mask_on(8), moved[8])
    assert not session.fill_frames("Propagate", moved)


def test_undo_shows_the_frame_that_it_changes(bench: CineBench) -> None:
    bench.show_frame(6)
    bench.outline()
    bench.show_frame(2)
    bench.session.undo()
    bench.qtbot.waitUntil(lambda: bench.session.frame_index == 6)
    assert bench.session.annotation.area == 0
    bench.session.redo()
    assert bench.session.frame_index == 6
    assert bench.session.annotation.area == INSIDE.size


def test_everything_is_there_after_a_restart(bench: CineBench, qtbot: QtBot, tmp_path: Path) -> None:
    for index in (1, 7):
        bench.show_frame(index)
        bench.outline(left=index)
    bench.session.fill_frames("Interpolate", {4: bench.session.annotation.mask})
    bench.session.undo()
    bench.session.undo()
    bench.session.redo()
    masks, annotated = bench.masks(), bench.session.annotated
    bench.close()
    again = CineBench(qtbot, tmp_path)
    again.show(0)
    restored = again.session.annotated
    assert restored is not annotated
    assert all(np.array_equal(*pair) for pair in zip(again.masks(), masks, strict=True))
    for one, other in ((restored.states(), annotated.states()), (restored.history, annotated.history)):
        assert one == other
    assert restored.position == annotated.position
    again.session.redo()
    assert restored.mask_on(4).sum() == INSIDE.size
    assert again.worklist.entries[0].state is State.CORRECTED
    again.close()


def test_a_decision_is_about_the_frame_and_goes_on_to_the_next_that_waits_for_one(bench: CineBench) -> None:
    session = bench.session
    bench.show_frame(3)
    mask = bench.outline()
    session.fill_frames("Propagate", {1: mask, 5: mask})
    for decided, following in ((3, 5), (5, 1)):
        assert session.frame_index == decided
        session.accept()
        bench.qtbot.waitUntil(lambda following=following: session.frame_index == following)
    assert session.annotated.states() == {1: State.PROPOSED, 3: State.ACCEPTED, 5: State.ACCEPTED}
    assert bench.worklist.entries[0].state is State.PROPOSED
    with bench.qtbot.waitSignal(session.frame_opened):
        session.reject()
    assert session.row == 1
    assert bench.worklist.entries[0].state is State.ACCEPTED  # as some of its Frames are


def test_a_frame_on_which_nothing_was_done_is_not_accepted_unless_it_was_cleared(bench: CineBench) -> None:
    said: list[str] = []
    left: list[tuple[int, int]] = []
    bench.session.refused.connect(said.append)
    bench.session.cine_decided.connect(lambda *counts: left.append(counts))
    bench.show_frame(4)
    bench.session.accept()
    assert said == ["Frame 5 has no mask. Clear it first if that is how it should be."]
    assert bench.session.annotated.states() == {}
    bench.session.clear()
    with bench.qtbot.waitSignal(bench.session.frame_opened):
        bench.session.accept()
    assert (bench.session.row, left) == (1, [(1, COUNT)])
    assert bench.worklist.entries[0].state is State.ACCEPTED


def test_the_list_says_how_sure_the_model_is_of_the_first_frame(bench: CineBench) -> None:
    bench.model.answer(value=200)
    bench.show_frame(3)
    bench.session.propose_again()
    bench.model.answer(value=128)
    assert bench.worklist.entries[0].confidence == 200 / 255


def test_only_the_first_frame_is_proposed_on_unasked(bench: CineBench) -> None:
    bench.model.answer()
    asked = len(bench.model.asked)
    bench.show_frame(3)
    assert [ahead for _, ahead in bench.model.asked[asked:]] in ([], [True])  # the next image's
    bench.session.propose_again()
    assert bench.session.proposal_status == "Proposing…"
    bench.model.answer()
    assert bench.session.annotation.area == 200
    assert bench.session.annotated.states() == {0: State.PROPOSED, 3: State.PROPOSED}


def test_a_proposal_that_comes_when_another_frame_is_on_show_is_its_own_frames(bench: CineBench) -> None:
    bench.show_frame(1)
    bench.session.begin_stroke(40, 30, 3, True)
    bench.model.proposal_ready.emit(bench.model.asked[0][0], proposal())
    assert bench.session.annotated.mask_on(0).sum() == 200
    bench.session.commit_stroke()
    assert bench.session.annotation.proposal is None
    bench.show_frame(0)
    assert bench.session.annotation.state is State.PROPOSED


def test_a_range_is_proposed_frame_by_frame(bench: CineBench, qtbot: QtBot, tmp_path: Path) -> None:
    session, model = bench.session, bench.model
    model.answer()
    bench.show_frame(2)
    by_hand = bench.outline(left=30)
    session.propose_frames([1, 2, 3])
    asked = len(model.asked)
    for done in range(3):
        qtbot.waitUntil(lambda done=done: len(model.asked) == asked + done + 1)
        assert session.frame_proposals.left == 3 - done
        model.answer()
    assert session.frame_proposals.total == 0
    assert {index: int(session.annotated.mask_on(index).sum()) for index in (1, 3)} == {1: 200, 3: 200}
    np.testing.assert_array_equal(session.annotated.mask_on(2), by_hand)
    assert session.annotation.proposal is not None
    bench.close()
    again = CineBench(qtbot, tmp_path)
    again.show(0)
    assert again.session.annotated.states() == {
        0: State.PROPOSED, 1: State.PROPOSED, 2: State.CORRECTED, 3: State.PROPOSED,
    }  # fmt: skip
    again.close()


def test_a_proposal_that_arrives_while_its_image_is_opened_again_is_stored_as_it_is_taken(
    bench: CineBench, qtbot: QtBot, tmp_path: Path
) -> None:
    bench.show_frame(5)
    bench.session.propose_again()
    number = bench.model.asked[-1][0]
    bench.show(1)
    with qtbot.waitSignal(bench.session.frame_opened):
        bench.session.show(0)
        bench.model.proposal_ready.emit(number, proposal())
    bench.show_frame(5)
    assert bench.session.annotation.area == 200
    bench.stroke(40, 30)
    live = bench.session.annotation.layer.copy()
    bench.close()
    again = CineBench(qtbot, tmp_path)
    again.show(0)
    again.show_frame(5)
    np.testing.assert_array_equal(again.session.annotation.layer, live)
    again.close()


def test_a_decided_cine_waits_again_once_there_are_new_proposals(bench: CineBench) -> None:
    bench.outline()
    bench.session.accept()
    bench.qtbot.waitUntil(lambda: bench.session.row == 1 and bench.session.annotated is not None)
    bench.show(0)
    assert bench.worklist.entries[0].state is State.ACCEPTED
    before = len(bench.model.asked)
    bench.session.propose_frames([3])
    bench.qtbot.waitUntil(lambda: len(bench.model.asked) > before)
    bench.model.answer()
    assert bench.worklist.entries[0].state is State.PROPOSED


def test_a_range_goes_on_where_the_frame_on_show_took_its_place(bench: CineBench) -> None:
    bench.model.answer()
    before = len(bench.model.asked)
    bench.session.propose_frames([4, 5])
    bench.qtbot.waitUntil(lambda: len(bench.model.asked) > before)
    number = bench.model.asked[-1][0]
    bench.show_frame(4)
    bench.session.propose_again()
    bench.show_frame(6)
    bench.session.propose_again()
    # The newest wish, and behind it once more what waited.
    assert bench.model.asked[-2:] == [(bench.model.asked[-2][0], False), (number, True)]
    bench.model.proposal_ready.emit(number, proposal())
    assert bench.session.frame_proposals.left == 1


def test_a_range_can_be_given_up(bench: CineBench) -> None:
    bench.model.answer()
    before = len(bench.model.asked)
    bench.session.propose_frames(range(1, COUNT))
    bench.qtbot.waitUntil(lambda: len(bench.model.asked) > before)
    number = bench.model.asked[-1][0]
    bench.session.frame_proposals.cancel()
    assert number in bench.model.forgotten
    assert bench.session.frame_proposals.total == 0
    bench.model.answer()
    assert bench.session.annotated.states() == {0: State.PROPOSED}


def test_another_image_gives_the_range_up(bench: CineBench) -> None:
    bench.session.propose_frames(range(1, COUNT))
    bench.show(1)
    assert bench.session.frame_proposals.total == 0


def test_a_model_that_fails_ends_the_range_with_its_reason(bench: CineBench) -> None:
    said: list[str] = []
    bench.session.refused.connect(said.append)
    bench.model.answer()
    before = len(bench.model.asked)
    bench.session.propose_frames([4, 5])
    bench.qtbot.waitUntil(lambda: len(bench.model.asked) > before)
    bench.model.proposal_failed.emit(bench.model.asked[-1][0], "The model is gone.")
    assert said == ["The model is gone."]
    assert bench.session.frame_proposals.total == 0
