"""Proposals for many Images, and accepting them after they were seen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.domain.annotation import State
from app.services.journal import READ_ONLY
from app.services.review import Review
from app.storage.workspace import Workspace
from tests.services.bench import Bench


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    bench = Bench(qtbot, tmp_path)
    bench.worklist.use_journal(bench.journal)
    bench.models.choose(None, "breast-1")
    yield bench
    bench.close()


@pytest.fixture
def review(bench: Bench) -> Iterator[Review]:
    review = Review(bench.session)
    review.use_journal(bench.journal)
    yield review
    review.close()


def settle(bench: Bench) -> None:
    bench.qtbot.waitUntil(lambda: bench.journal.settled)


def propose_all(bench: Bench) -> None:
    asked = len(bench.model.asked)
    with bench.qtbot.waitSignal(bench.session.batch.ended) as ended:
        bench.session.batch.begin([1, 2, 3])
        for count in range(1, 4):
            bench.qtbot.waitUntil(lambda count=count: len(bench.model.asked) == asked + count)
            bench.model.answer()
    assert ended.args == ["info", "Proposed for 3 images."]


def test_nobody_is_asked_for_what_cannot_be_kept(bench: Bench) -> None:
    bench.journal.read_only = True
    with bench.qtbot.waitSignal(bench.session.batch.ended) as ended:
        bench.session.batch.begin([1, 2, 3])
    assert ended.args == ["info", READ_ONLY]
    assert bench.model.asked == []


def test_one_after_the_other_is_asked_for_and_stored(bench: Bench) -> None:
    propose_all(bench)
    assert [entry.state for entry in bench.worklist.entries] == [State.PROPOSED] * 3
    assert all(ahead for _, ahead in bench.model.asked)
    settle(bench)
    stored = Workspace(bench.journal.folder)
    assert all(stored.load(image_id).annotations[1].area == 200 for image_id in (1, 2, 3))
    stored.close()
    # The same model has nothing to add; another one is asked, and how far the two are apart is known then.
    with bench.qtbot.waitSignal(bench.session.batch.ended) as ended:
        bench.session.batch.begin([1, 2, 3])
    assert "nothing to propose for" in ended.args[1]
    bench.models.choose(None, "polyp-1")
    propose_all(bench)
    bench.qtbot.waitUntil(lambda: all(entry.facts.disagreement == 0 for entry in bench.worklist.entries))


def test_the_open_image_goes_first_and_a_lost_request_is_made_again(bench: Bench) -> None:
    bench.model.busy = True
    bench.session.batch.begin([2, 3])
    bench.show(0)
    assert [ahead for _, ahead in bench.model.asked] == [False]
    bench.model.busy = False
    bench.model.idle.emit()
    bench.qtbot.waitUntil(lambda: len(bench.model.asked) == 2)
    number = bench.model.asked[-1][0]
    bench.model.busy = False
    bench.model.idle.emit()  # something else took its place
    assert bench.model.asked[-1] == (number, True)
    assert len(bench.model.asked) == 3
    bench.session.batch.cancel()
    assert number in bench.model.forgotten
    assert bench.session.batch.total == 0


def test_what_a_human_made_or_nobody_can_read_is_passed_over(bench: Bench) -> None:
    bench.worklist.update(0, state=State.CORRECTED)
    bench.paths[1].write_bytes(b"no image")
    with bench.qtbot.waitSignal(bench.session.batch.ended) as ended:
        bench.session.batch.begin([1, 2, 3])
        bench.qtbot.waitUntil(lambda: bool(bench.model.asked))
        bench.model.answer()
    assert ended.args[1].startswith("Proposed for 1 image. 1 image could not be read.")
    assert bench.worklist.entries[1].problem
    assert bench.worklist.entries[0].state is State.CORRECTED


def test_a_model_that_always_fails_ends_the_run_with_its_reason(bench: Bench) -> None:
    with bench.qtbot.waitSignal(bench.session.batch.ended) as ended:
        bench.session.batch.begin([1, 2, 3])
        for count in range(1, 4):
            bench.qtbot.waitUntil(lambda count=count: len(bench.model.asked) == count)
            bench.model.busy = False
            bench.model.proposal_failed.emit(bench.model.asked[-1][0], "The model is gone.")
    assert ended.args == ["error", "The model is gone."]


def look(bench: Bench, review: Review, image_ids: list[int]) -> dict[int, object]:
    found: dict[int, object] = {}
    review.seen.connect(lambda sight: found.__setitem__(sight.image_id, sight))
    review.refused.connect(found.__setitem__)
    review.look_at(image_ids, 30)
    bench.qtbot.waitUntil(lambda: len(found) == len(image_ids))
    return found


def test_what_was_seen_is_accepted_as_a_step_that_can_be_undone(bench: Bench, review: Review) -> None:
    propose_all(bench)
    settle(bench)
    bench.show(0)
    assert review.candidates([0, 1, 2], 0.5) == [2, 3]
    assert review.candidates([0, 1, 2], 0.9) == []
    sights = look(bench, review, [2, 3])
    ((colour, mask),) = sights[2].masks
    assert (colour, sights[2].rgb.shape, mask.shape) == ("cyan", (20, 30, 3), (20, 30))
    np.testing.assert_array_equal(np.argwhere(mask).min(axis=0), (5, 5))
    with bench.qtbot.waitSignal(review.accepted):
        review.accept(sights[2])
    assert bench.worklist.entries[1].state is State.ACCEPTED
    provenance = Workspace(bench.journal.folder).acceptances(2)[0, 1]
    assert (provenance.bundle_id, provenance.dice) == ("breast-1", 1.0)
    bench.show(1)
    assert bench.session.undo_text == "Accept"
    bench.session.undo()
    assert bench.worklist.entries[1].state is State.PROPOSED


def test_what_changed_after_it_was_seen_is_not_accepted(bench: Bench, review: Review) -> None:
    propose_all(bench)
    settle(bench)
    sights = look(bench, review, [2, 3])
    bench.show(1)
    bench.stroke(30, 30)
    refused: list[int] = []
    review.refused.connect(lambda image_id, _: refused.append(image_id))
    review.accept(sights[2])
    bench.qtbot.waitUntil(lambda: refused == [2])
    assert bench.worklist.entries[1].state is State.CORRECTED
    # Nor is one that is another picture by now.
    cv2.imwrite(str(bench.paths[2]), np.full((40, 60, 3), 77, np.uint8))
    assert look(bench, review, [3])[3] == "The file has changed since the proposal."


def test_removal_from_the_list_is_kept(bench: Bench) -> None:
    bench.worklist.set_off_list([2], True)
    settle(bench)
    bench.worklist.clear()
    bench.worklist.use_journal(bench.journal)
    bench.journal.ask(Workspace.images, bench.worklist.append, pytest.fail)
    bench.qtbot.waitUntil(lambda: len(bench.worklist.entries) == 3)
    assert [entry.facts.off_list for entry in bench.worklist.entries] == [False, True, False]
