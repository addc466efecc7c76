"""The box prompt over a real session, and a model process that answers when the test says so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.domain.annotation import State
from app.domain.mask_editing import MASK, PROMPTED, TOUCHED, Rect
from app.services.box_prompt import PROMPTING, SMALLEST, BoxPrompt, with_margin
from tests import pictures
from tests.services.bench import HEIGHT, WIDTH, Bench

BOX = Rect(20, 10, 40, 30)


class Prompted(Bench):
    """A bench with a box prompt on it."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        # No model is there for the last one.
        shows = (pictures.ultrasound, pictures.ultrasound, pictures.dermoscopy)
        super().__init__(qtbot, folder, shows)
        self.prompt = BoxPrompt(self.session)
        self.said: list[str] = []
        self.activities: list[str] = []
        self.prompt.message.connect(lambda level, text: self.said.append(text))
        self.prompt.activity_changed.connect(self.activities.append)

    @property
    def layer(self) -> np.ndarray:
        return self.session.annotation.layer

    @property
    def steps(self) -> list[str]:
        return [entry.name for entry in self.session.annotated.history]


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Prompted]:
    bench = Prompted(qtbot, tmp_path)
    bench.prompt.use_model(bench.model)
    yield bench
    bench.close()


@pytest.fixture
def proposed(bench: Prompted) -> Prompted:
    """With the first image open and proposed on."""
    bench.show(0)
    bench.model.answer()
    return bench


def test_the_answer_becomes_the_mask_in_the_box_alone(proposed: Prompted, qtbot: QtBot, tmp_path: Path) -> None:
    bench = proposed
    bench.stroke(25, 15)
    before = bench.layer.copy()
    with qtbot.waitSignals([bench.session.mask_changed, bench.session.annotation_changed]):
        bench.prompt.propose_in(BOX)
        crop = with_margin(BOX, HEIGHT, WIDTH)
        assert crop == Rect(16, 6, 44, 34)
        np.testing.assert_array_equal(bench.model.prompts[0][1], bench.session.image.frame.rgb[crop.window])
        probability = bench.model.answer_prompt()
    after = bench.layer.copy()

    touched = before & TOUCHED > 0
    np.testing.assert_array_equal(after[touched], before[touched])
    inside = np.zeros((HEIGHT, WIDTH), bool)
    inside[BOX.window] = True
    np.testing.assert_array_equal(after[~inside], before[~inside])
    expected = np.zeros((HEIGHT, WIDTH), np.uint8)
    expected[crop.window] = probability > 127
    free = inside & ~touched
    np.testing.assert_array_equal(after[free], expected[free] | PROMPTED)
    assert (bench.steps, bench.session.annotation.state) == (["Brush", "Box prompt"], State.CORRECTED)
    assert bench.activities == [PROMPTING, ""]
    assert bench.said == []

    # Neither a re-run nor the threshold takes it back, and it is there after a restart.
    bench.session.propose_again()
    bench.model.answer(100)
    bench.session.preview_threshold(0.1)
    bench.session.commit_threshold()
    np.testing.assert_array_equal(bench.layer[inside], after[inside])
    live = bench.layer.copy()
    bench.close()
    again = Prompted(qtbot, tmp_path)
    again.show(0)
    np.testing.assert_array_equal(again.layer, live)
    again.session.undo()
    again.session.undo()
    np.testing.assert_array_equal(again.layer, before)
    again.close()


@pytest.mark.parametrize(
    ("close", "whole", "inside"), [(255, 0, 1), (180, 40, 0), (180, 60, 1), (80, 255, 1), (40, 255, 0)]
)
def test_the_look_at_the_whole_frame_counts_for_less(proposed: Prompted, close: int, whole: int, inside: int) -> None:
    proposed.session.propose_again()
    proposed.model.answer(whole)  # in rows 10 to 19 and columns 10 to 29
    proposed.prompt.propose_in(Rect(12, 10, 26, 20))
    crop = proposed.model.prompts[0][1].shape[:2]
    proposed.model.answer_prompt(np.full(crop, close, np.uint8))
    assert (proposed.layer[10:20, 12:26] == PROMPTED | inside).all()


def test_what_another_model_saw_does_not_count(proposed: Prompted) -> None:
    proposed.stroke(5, 35)
    proposed.models.choose(proposed.worklist.entries[0].image_id, "polyp-1")
    proposed.prompt.propose_in(BOX)
    proposed.model.answer_prompt(np.full(proposed.model.prompts[0][1].shape[:2], 130, np.uint8))
    assert proposed.model.prompts[0][2] == "polyp-1"
    assert (proposed.layer[BOX.window] == PROMPTED | MASK).all()


def test_a_box_reaches_no_further_than_the_frame(proposed: Prompted) -> None:
    proposed.prompt.propose_in(Rect(-50, -9, WIDTH + 7, HEIGHT + 40))
    assert proposed.prompt.rect == Rect(0, 0, WIDTH, HEIGHT)
    proposed.model.answer_prompt(np.full((HEIGHT, WIDTH), 255, np.uint8))
    assert (proposed.layer == PROMPTED | MASK).all()


@pytest.mark.parametrize(
    "box",
    [Rect(10, 10, 10 + SMALLEST - 1, 30), Rect(10, 10, 30, 10 + SMALLEST - 1), Rect(-30, 5, 5, 35), Rect(9, 9, 9, 9)],
)
def test_a_small_box_is_told_about_and_nothing_else_happens(proposed: Prompted, box: Rect) -> None:
    proposed.prompt.propose_in(box)
    assert "too small" in proposed.said[0]
    assert proposed.model.prompts == []


def test_the_newest_box_wins(proposed: Prompted) -> None:
    proposed.prompt.propose_in(Rect(0, 0, 20, 20))
    proposed.prompt.propose_in(BOX)
    before = proposed.layer.copy()
    assert proposed.model.forgotten == [proposed.model.prompts[0][0]]
    proposed.model.answer_prompt(number=0)  # it was on its way
    np.testing.assert_array_equal(proposed.layer, before)
    proposed.model.answer_prompt()
    assert proposed.steps == ["Box prompt"]


def test_a_cancelled_box_is_forgotten(proposed: Prompted) -> None:
    assert not proposed.prompt.cancel()
    proposed.prompt.propose_in(BOX)
    assert proposed.prompt.cancel()
    proposed.model.answer_prompt()
    assert proposed.steps == []
    assert proposed.activities == [PROMPTING, ""]
    assert proposed.model.forgotten == [proposed.model.prompts[0][0]]


@pytest.mark.parametrize("meanwhile", ["stroke in the box", "accepted", "another model"])
def test_an_answer_that_came_too_late_is_dropped_and_told_about(proposed: Prompted, meanwhile: str) -> None:
    bench = proposed
    bench.worklist.rows_after = lambda row: []  # nowhere to go on to
    bench.prompt.propose_in(BOX)
    if meanwhile == "stroke in the box":
        bench.stroke(25, 35)
        bench.session.undo()
        bench.stroke(25, 15)
    elif meanwhile == "accepted":
        bench.session.accept()
    else:
        bench.models.choose(bench.worklist.entries[0].image_id, "polyp-1")
    before = bench.layer.copy()
    bench.model.answer_prompt()
    np.testing.assert_array_equal(bench.layer, before)
    assert "too late" in bench.said[0]
    assert "Box prompt" not in bench.steps


@pytest.mark.parametrize("fixed", [{"locked": True}, {"visible": False}])
def test_an_answer_for_a_label_that_was_locked_or_hidden_is_told_about_once(
    proposed: Prompted, fixed: dict[str, bool]
) -> None:
    proposed.session.refused.connect(proposed.said.append)
    proposed.prompt.propose_in(BOX)
    proposed.session.labels.change(1, **fixed)
    before = proposed.layer.copy()
    proposed.model.answer_prompt()
    np.testing.assert_array_equal(proposed.layer, before)
    assert proposed.said == [proposed.session.labels.active.why_fixed]


def test_an_answer_for_another_label_came_too_late(proposed: Prompted) -> None:
    proposed.prompt.propose_in(BOX)
    proposed.session.labels.add("Cyst")
    proposed.session.labels.change(2, locked=True)
    proposed.session.refused.connect(proposed.said.append)
    proposed.model.answer_prompt()
    assert len(proposed.said) == 1
    assert "too late" in proposed.said[0]
    assert "label" in proposed.said[0]
    assert proposed.steps == []
    assert proposed.prompt.rect is None


def test_the_model_proposes_for_its_own_label_alone(proposed: Prompted) -> None:
    proposed.session.labels.add("Cyst")
    proposed.prompt.propose_in(Rect(12, 10, 30, 25))
    assert proposed.model.prompts == []
    assert "“Lesion”" in proposed.said[0]


def test_what_happens_beside_the_box_does_not_matter(proposed: Prompted) -> None:
    proposed.prompt.propose_in(BOX)
    proposed.stroke(5, 35)
    proposed.model.answer_prompt()
    assert proposed.steps == ["Brush", "Box prompt"]


def test_the_proposal_of_the_frame_itself_may_come_in_between(bench: Prompted) -> None:
    bench.show(0)
    bench.prompt.propose_in(BOX)
    bench.model.answer()
    assert bench.session.annotation.area == 200
    bench.model.answer_prompt()
    assert bench.steps == ["Box prompt"]


def test_an_answer_that_comes_during_a_stroke_waits_for_its_end(proposed: Prompted, qtbot: QtBot) -> None:
    proposed.prompt.propose_in(BOX)
    proposed.session.begin_stroke(5, 35, 2, True)
    proposed.model.answer_prompt()
    assert proposed.prompt.rect == BOX
    proposed.session.abandon_stroke()
    with qtbot.waitSignal(proposed.session.mask_changed):
        pass
    assert proposed.steps == ["Box prompt"]


def test_an_answer_for_a_frame_that_was_left_is_dropped(proposed: Prompted, qtbot: QtBot) -> None:
    proposed.prompt.propose_in(BOX)
    proposed.session.show(1)  # not open yet
    proposed.model.answer_prompt()
    proposed.show(0)
    assert proposed.steps == []
    proposed.prompt.propose_in(BOX)
    proposed.show(1)
    assert proposed.prompt.rect is None
    proposed.model.answer_prompt()
    assert proposed.steps == []
    assert proposed.said == []


def test_answers_of_others_are_not_taken(bench: Prompted) -> None:
    bench.show(0)
    bench.prompt.propose_in(BOX)
    numbers = [bench.model.asked[0][0], bench.model.prompts[0][0]]
    assert len(set(numbers)) == 2
    bench.model.answer()
    bench.model.proposal_failed.emit(numbers[0], "Too strange.")
    assert bench.prompt.rect == BOX
    bench.model.proposal_failed.emit(numbers[1], "The model failed.")
    assert bench.prompt.rect is None
    assert bench.said == ["The model failed."]


def test_without_a_model_it_says_so(bench: Prompted) -> None:
    bench.show(2)
    bench.prompt.propose_in(BOX)
    assert bench.said == ["There is no model for dermoscopy images; choose one or outline by hand."]
    bench.show(0)
    not_ready = BoxPrompt(bench.session)
    not_ready.message.connect(lambda level, text: bench.said.append(text))
    not_ready.propose_in(BOX)
    assert bench.said[1:] == ["There is no model yet that could propose in the box."]
    assert bench.model.prompts == []


def test_what_changes_nothing_is_no_step_and_told_about(proposed: Prompted) -> None:
    proposed.session.clear()
    proposed.prompt.propose_in(BOX)
    proposed.model.answer_prompt()
    assert proposed.steps == ["Clear"]
    assert "nothing" in proposed.said[0]
