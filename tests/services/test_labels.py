from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.domain.annotation import State
from app.domain.labels import COLOURS, PRESETS, Code
from app.domain.mask_editing import TOUCHED, Rect
from services.bench import HEIGHT, WIDTH, Bench

EVERYTHING = Rect(0, 0, WIDTH, HEIGHT)


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    bench = Bench(qtbot, tmp_path)
    bench.show(0)
    bench.model.answer()
    yield bench
    bench.close()


@pytest.fixture
def refused(bench: Bench) -> list[str]:
    said: list[str] = []
    bench.session.refused.connect(said.append)
    return said


def settle(bench: Bench) -> None:
    if not bench.journal.settled:
        with bench.qtbot.waitSignal(bench.journal.settled_again):
            pass


def test_labels_and_their_masks_are_found_again(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    labels = bench.session.labels
    labels.add("Instrument", code=Code("57134006", "SCT", "Instrument"))
    assert labels.active.name == "Instrument"
    assert labels.active.colour not in ("", "cyan")
    bench.stroke(40, 30)
    labels.add("Fluid", "blue")
    labels.move(labels.active.id, 0)
    labels.change(1, name=" Polyp ", locked=True)
    instrument = bench.session.annotated.annotations[2].layer.copy()
    known = labels.all
    assert [label.name for label in known] == ["Fluid", "Polyp", "Instrument"]
    settle(bench)
    bench.close()
    again = Bench(qtbot, tmp_path)
    again.show(0)
    assert again.session.labels.all == known
    assert again.session.labels.active.name == "Polyp"
    np.testing.assert_array_equal(again.session.annotated.annotations[2].layer, instrument)
    again.session.undo()
    assert again.session.annotated.annotations[2].area == 0
    assert again.session.annotated.annotations[1].area == 200
    again.close()


def test_a_stroke_belongs_to_the_label_it_was_begun_with(bench: Bench) -> None:
    labels = bench.session.labels
    labels.add("Instrument")
    labels.choose(1)
    bench.session.begin_stroke(40, 30, 3, True)
    labels.choose_place(1)
    assert not bench.session.annotated.busy
    assert bench.session.annotated.annotations[1].area > 200
    assert bench.session.annotated.annotations[2].area == 0
    labels.choose_place(7)
    assert labels.active.name == "Instrument"


@pytest.mark.parametrize(("flag", "word"), [({"locked": True}, "locked"), ({"visible": False}, "hidden")])
def test_a_label_that_is_locked_or_hidden_is_not_changed(
    bench: Bench, refused: list[str], flag: dict[str, bool], word: str
) -> None:
    session, layer = bench.session, bench.session.annotation.layer.copy()
    session.labels.change(1, **flag)
    bench.stroke(5, 5)
    session.clear()
    session.preview_threshold(0.9)
    session.commit_threshold()
    session.reset_to_proposal()
    session.edit_region("Lasso", EVERYTHING, np.ones((HEIGHT, WIDTH), np.bool_), True)
    assert not session.post_process("Grow", EVERYTHING, np.ones((HEIGHT, WIDTH), np.bool_))
    assert len(refused) == 6
    assert all(word in sentence and "“Lesion”" in sentence for sentence in refused)
    np.testing.assert_array_equal(session.annotation.layer, layer)
    assert session.annotated.history == []


def test_what_is_hidden_is_not_accepted_unseen(bench: Bench, refused: list[str]) -> None:
    session = bench.session
    session.labels.change(1, visible=False)
    session.accept()
    assert session.annotated.state is State.PROPOSED
    assert "“Lesion”" in refused[0]
    session.labels.choose(1)  # shows it
    session.accept()
    assert session.worklist.entries[0].state is State.ACCEPTED


def test_a_name_that_is_no_good_is_refused(bench: Bench, refused: list[str]) -> None:
    labels = bench.session.labels
    labels.add("Instrument")
    before = labels.all
    for name in ("", "  ", "LESION", "x" * 65, "two\nlines"):
        labels.add(name)
        labels.change(2, name=name)
    assert len(refused) == 10
    assert labels.all == before
    labels.change(2, name="instrument")
    assert labels.all[1].name == "instrument"


def test_only_a_label_that_was_never_drawn_can_be_removed(bench: Bench, refused: list[str]) -> None:
    labels = bench.session.labels
    labels.add("Instrument")
    bench.stroke(40, 30)
    labels.add("Mistake")
    bench.session.accept()
    bench.qtbot.waitUntil(lambda: bench.session.row == 1 and bench.session.annotated is not None)
    with bench.qtbot.waitSignal(labels.changed):
        labels.remove(3)
    with bench.qtbot.waitSignal(bench.session.refused):
        labels.remove(2)
    labels.remove(1)
    assert [label.name for label in labels.all] == ["Lesion", "Instrument"]
    assert labels.active.id == 1
    assert "one image" in refused[0]
    assert "proposals" in refused[1]
    bench.show(0)
    assert set(bench.session.annotated.annotations) == {1, 2}


def test_a_stroke_in_progress_counts_when_its_label_is_to_be_removed(bench: Bench) -> None:
    labels = bench.session.labels
    labels.add("Instrument")
    bench.session.begin_stroke(40, 30, 3, True)
    with bench.qtbot.waitSignal(bench.session.refused):
        labels.remove(2)
    assert [label.name for label in labels.all] == ["Lesion", "Instrument"]
    bench.stroke(50, 30)
    settle(bench)
    steps: list[int] = []
    bench.journal.ask(lambda w: len(w.load(bench.worklist.entries[0].image_id).history), steps.append, pytest.fail)
    bench.qtbot.waitUntil(lambda: steps == [2])


def test_labels_of_another_workspace_are_not_written_into_this_one(bench: Bench, refused: list[str]) -> None:
    labels = bench.session.labels
    labels.add("Instrument")
    settle(bench)
    bench.session.use_journal(bench.journal)  # what is asked of it has not been answered yet
    labels.add("Hair")
    assert "not read yet" in refused[0]
    bench.qtbot.waitUntil(lambda: [label.name for label in labels.all] == ["Lesion", "Instrument"])


def test_a_step_on_a_locked_label_is_not_undone(bench: Bench, refused: list[str]) -> None:
    session = bench.session
    session.labels.add("Instrument")
    bench.stroke(40, 30)
    area = session.annotation.area
    assert session.undo_text == "Brush · Instrument"
    session.labels.change(2, locked=True)
    session.labels.choose(1)
    session.undo()
    assert session.annotated.annotations[2].area == area
    assert "locked" in refused[0]
    session.labels.change(2, locked=False)
    session.undo()
    assert session.annotated.annotations[2].area == 0


def test_what_is_painted_before_the_proposal_comes_stays_beside_it(qtbot: QtBot, tmp_path: Path) -> None:
    bench = Bench(qtbot, tmp_path)
    bench.show(0)
    session = bench.session
    session.labels.add("Instrument")
    bench.stroke(15, 15)
    session.accept()
    assert session.row == 0  # the proposal is waited for
    bench.model.answer()
    lesion, instrument = (session.annotated.annotations[number] for number in (1, 2))
    assert 0 < lesion.area < 200
    assert not (lesion.mask & instrument.mask).any()
    live = lesion.layer.copy()
    settle(bench)
    bench.close()
    again = Bench(qtbot, tmp_path)
    again.show(0)
    np.testing.assert_array_equal(again.session.annotated.annotations[1].layer, live)
    again.close()


def test_a_preset_gives_the_proposals_to_its_first_label(bench: Bench) -> None:
    labels = bench.session.labels
    layer = bench.session.annotation.layer.copy()
    endoscopy, dermoscopy = (next(p for p in PRESETS if p.name == name) for name in ("Endoscopy", "Dermoscopy"))
    for _ in range(2):
        labels.use_preset(endoscopy)
        bench.qtbot.waitUntil(lambda: [label.name for label in labels.all] == ["Polyp", "Instrument"])
        assert labels.proposed.id == 1
    np.testing.assert_array_equal(bench.session.annotation.layer, layer)
    assert len({label.colour for label in labels.all} & set(COLOURS)) == 2
    bench.stroke(40, 30)
    labels.use_preset(dermoscopy)
    bench.qtbot.waitUntil(lambda: len(labels.all) == 4)
    # What has masks keeps its name.
    assert [label.name for label in labels.all] == ["Polyp", "Instrument", "Skin lesion", "Hair"]
    assert labels.proposed.name == "Skin lesion"
    assert bench.session.annotated.annotations[1].area > 200


def test_another_label_gets_the_proposals(bench: Bench) -> None:
    session = bench.session
    session.labels.add("Polyp")
    asked = len(bench.model.asked)
    session.labels.change(2, proposed=True)
    assert [label.proposed for label in session.labels.all] == [False, True]
    assert len(bench.model.asked) > asked
    bench.model.answer()
    assert session.annotated.annotations[2].area == 200
    assert session.annotated.annotations[1].area == 0  # nobody had acted on it
    assert session.annotated.state is State.PROPOSED


def test_what_is_painted_over_another_label_is_taken_from_it(bench: Bench) -> None:
    session = bench.session
    lesion = session.annotated.annotations[1]
    session.labels.add("Instrument")
    bench.stroke(15, 15)
    taken = session.annotation.mask
    assert (lesion.layer[taken] == TOUCHED).any()
    assert not (lesion.mask & taken).any()
    session.undo()
    assert lesion.area == 200
    session.labels.change(2, overlaps=True)
    bench.stroke(15, 15)
    assert lesion.area == 200


def test_nothing_is_taken_from_a_label_that_is_hidden(bench: Bench) -> None:
    session = bench.session
    session.labels.add("Instrument")
    session.labels.change(1, visible=False)
    bench.stroke(15, 15)
    lesion, instrument = (session.annotated.annotations[number] for number in (1, 2))
    assert lesion.area == 200
    assert not (lesion.mask & instrument.mask).any()
