"""Which model proposes on the open Frame, and what becomes of it when the user chooses another one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.domain.annotation import State
from tests import pictures
from tests.services.bench import ULTRASOUND, Bench, proposal

MIXED = (pictures.endoscopy, pictures.ultrasound, pictures.dermoscopy)


@pytest.fixture
def make(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Bench]]:
    """Opens the same images again and again."""
    benches: list[Bench] = []

    def begin(**options: object) -> Bench:
        if benches:
            benches.pop().close()
        benches.append(Bench(qtbot, tmp_path, **options))
        return benches[0]

    yield begin
    for bench in benches:
        bench.close()


def test_each_image_is_proposed_on_by_the_model_for_it(make: Callable[..., Bench], qtbot: QtBot) -> None:
    bench = make(shows=MIXED)
    bench.show(0)
    assert bench.model.bundles == ["polyp-1"]
    bench.model.answer()
    qtbot.waitUntil(lambda: len(bench.model.asked) == 2)
    assert bench.model.asked[1][1]  # ahead of time
    assert bench.model.bundles[1] == "breast-1"
    assert bench.session.annotation.proposal.bundle_id == "polyp-1"
    assert bench.settings.last_model == "polyp-1"


def test_without_a_model_for_it_nothing_is_proposed_and_the_next_image_is(
    make: Callable[..., Bench], qtbot: QtBot
) -> None:
    bench = make(shows=MIXED)
    bench.show(2)
    assert bench.session.proposal_status == "There is no model for dermoscopy images; choose one or outline by hand."
    qtbot.waitUntil(lambda: [ahead for _, ahead in bench.model.asked] == [True])  # the first image, ahead of time
    bench.stroke(20, 20)
    with qtbot.waitSignal(bench.session.frame_opened):
        bench.session.accept()
    assert bench.worklist.entries[2].state is State.ACCEPTED


def test_another_model_takes_over_an_untouched_frame(make: Callable[..., Bench]) -> None:
    bench = make()
    bench.show(0)
    bench.model.answer()
    image_id = bench.worklist.entries[0].image_id
    bench.models.choose(image_id, "polyp-1")
    assert bench.model.bundles[-1] == "polyp-1"
    assert bench.session.choice.chosen_for == "image"
    bench.model.proposal_ready.emit(
        bench.model.asked[-1][0], proposal(box=(slice(0, 5), slice(0, 5)), bundle_id="polyp-1")
    )
    assert bench.session.annotation.proposal.bundle_id == "polyp-1"
    assert bench.session.annotation.area == 25


def test_the_answer_of_the_model_that_was_chosen_before_is_dropped(make: Callable[..., Bench]) -> None:
    bench = make()
    bench.show(0)
    first = bench.model.asked[0][0]
    bench.models.choose(bench.worklist.entries[0].image_id, "polyp-1")
    assert bench.model.forgotten == [first]
    bench.model.proposal_ready.emit(first, proposal())
    assert bench.session.annotation.proposal is None
    bench.model.answer()
    assert bench.session.annotation.proposal.bundle_id == "polyp-1"


def test_what_a_human_corrected_stays_until_the_model_is_asked_and_its_proposal_is_taken(
    make: Callable[..., Bench],
) -> None:
    bench = make()
    bench.show(0)
    bench.model.answer()
    bench.stroke(40, 30)
    corrected = bench.session.annotation.layer.copy()
    image_id = bench.worklist.entries[0].image_id
    bench.models.choose(image_id, "polyp-1")
    assert "polyp-1" not in bench.model.bundles
    assert "Propose again" in bench.session.proposal_status
    bench.models.choose(image_id, None)
    assert bench.session.proposal_status == ""
    bench.models.choose(image_id, "polyp-1")
    bench.session.propose_again()
    bench.model.answer()
    np.testing.assert_array_equal(bench.session.annotation.layer, corrected)
    assert bench.session.annotation.proposal.bundle_id == "polyp-1"
    bench.session.reset_to_proposal()
    assert bench.session.annotation.area == 200


def test_a_choice_for_the_folder_reaches_what_was_proposed_before(make: Callable[..., Bench], qtbot: QtBot) -> None:
    bench = make()
    bench.show(0)
    bench.model.answer()
    qtbot.waitUntil(lambda: bench.model.asked[-1][1])
    bench.model.answer()  # the second image, ahead of time
    bench.models.choose(None, "polyp-1")
    bench.model.answer()
    asked = len(bench.model.asked)
    qtbot.waitUntil(lambda: len(bench.model.asked) > asked)
    assert bench.model.asked[-1][1]
    assert bench.model.bundles[-1] == "polyp-1"
    bench.model.answer()
    bench.show(1)
    assert bench.session.annotation.proposal.bundle_id == "polyp-1"
    assert len(bench.model.asked) == asked + 1


def test_what_another_model_proposed_before_a_restart_is_proposed_again(make: Callable[..., Bench]) -> None:
    bench = make(bundles=(ULTRASOUND,))
    bench.show(0)
    bench.model.answer()
    again = make()
    again.models.choose(again.worklist.entries[0].image_id, "polyp-1")
    again.show(0)
    assert again.session.annotation.proposal.bundle_id == "breast-1"  # until the other answer is there
    again.model.answer()
    assert again.session.annotation.proposal.bundle_id == "polyp-1"


def test_a_guess_replaces_nothing_that_was_proposed(make: Callable[..., Bench], qtbot: QtBot) -> None:
    bench = make(shows=(pictures.dark, pictures.endoscopy, pictures.endoscopy))
    bench.settings.last_model = "breast-1"
    bench.show(0)
    assert bench.model.bundles == ["breast-1"]
    bench.model.answer()
    bench.show(1)
    assert bench.model.bundles[-1] == "polyp-1"
    bench.show(0)  # now the image beside it is known, but its proposal stays
    assert "beside" in bench.session.choice.reason
    assert bench.session.annotation.proposal.bundle_id == "breast-1"
    assert bench.session.proposal_status == ""
    assert bench.model.bundles.count("polyp-1") + 1 == len(bench.model.bundles)


def test_models_that_are_found_late_propose_on_what_is_open(make: Callable[..., Bench]) -> None:
    bench = make(shows=MIXED, bundles=())
    bench.show(0)
    assert bench.model.asked == []
    bench.models.use_library(type(bench.models.library)((ULTRASOUND,)))
    assert "no model for endoscopy" in bench.session.proposal_status
    bench.models.choose(bench.worklist.entries[0].image_id, "breast-1")
    assert bench.model.bundles == ["breast-1"]
