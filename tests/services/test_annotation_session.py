from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as PillowImage
from pytestqt.qtbot import QtBot
from storage.live import Live

from app.domain.annotation import State
from app.domain.errors import WorkspaceError
from app.services.journal import Journal
from app.storage.workspace import Workspace
from tests.services.bench import HEIGHT, WIDTH, Bench, proposal


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    bench = Bench(qtbot, tmp_path)
    yield bench
    bench.close()


def test_a_proposal_becomes_the_mask_of_an_untouched_frame(bench: Bench) -> None:
    bench.show(0)
    bench.model.answer()
    assert bench.session.annotation.area == 200
    assert bench.worklist.entries[0].state is State.PROPOSED


def test_a_proposal_that_comes_after_a_correction_waits(bench: Bench) -> None:
    bench.show(0)
    bench.stroke(40, 30)
    corrected = bench.session.annotation.layer.copy()
    bench.model.answer()
    np.testing.assert_array_equal(bench.session.annotation.layer, corrected)
    assert "ready" in bench.session.proposal_status
    bench.session.reset_to_proposal()
    assert bench.session.annotation.area == 200
    bench.session.undo()
    np.testing.assert_array_equal(bench.session.annotation.layer, corrected)


def test_a_proposal_that_comes_during_a_stroke_waits_for_its_end(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    bench.show(0)
    bench.session.begin_stroke(40, 30, 3, True)
    bench.model.answer()
    assert bench.session.annotation.proposal is None
    bench.session.commit_stroke()
    assert bench.session.annotation.proposal is not None
    live = bench.session.annotation.layer.copy()
    bench.close()
    again = Bench(qtbot, tmp_path)
    again.show(0)
    np.testing.assert_array_equal(again.session.annotation.layer, live)
    again.close()


def test_everything_is_there_after_reopening(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    bench.show(0)
    bench.model.answer()
    proposed = bench.session.annotation.layer.copy()
    bench.stroke(40, 30)
    bench.session.preview_threshold(0.9)
    bench.session.commit_threshold()
    bench.session.clear()
    bench.session.undo()
    live = bench.session.annotation.layer.copy()
    bench.close()

    again = Bench(qtbot, tmp_path)
    again.show(0)
    np.testing.assert_array_equal(again.session.annotation.layer, live)
    assert again.session.annotation.threshold == pytest.approx(0.9)
    assert (again.session.undo_text, again.session.redo_text) == ("Threshold", "Clear")
    again.session.undo()
    again.session.undo()
    np.testing.assert_array_equal(again.session.annotation.layer, proposed)
    assert again.session.annotation.state is State.PROPOSED
    again.close()


def test_deciding_moves_on_and_the_next_image_is_proposed_ahead(bench: Bench, qtbot: QtBot) -> None:
    bench.show(0)
    bench.model.answer()
    qtbot.waitUntil(lambda: bench.model.asked[-1][1])
    bench.model.answer()
    assert bench.worklist.entries[1].state is State.PROPOSED
    with qtbot.waitSignal(bench.session.frame_opened):
        bench.session.accept()
    assert bench.session.row == 1
    assert bench.session.annotation.area == 200
    with qtbot.waitSignal(bench.session.frame_opened):
        bench.session.reject()
    assert [entry.state for entry in bench.worklist.entries[:2]] == [State.ACCEPTED, State.REJECTED]
    bench.model.answer()
    with qtbot.waitSignal(bench.session.all_decided):
        bench.session.skip()


def test_deciding_stays_within_what_the_filter_lists(bench: Bench, qtbot: QtBot) -> None:
    bench.worklist.rows_after = lambda row: [other for other in (2, 0) if other != row]  # b.png is not listed
    bench.show(0)
    bench.model.answer()
    with qtbot.waitSignal(bench.session.frame_opened):
        bench.session.accept()
    assert bench.session.row == 2
    bench.model.answer()
    with qtbot.waitSignal(bench.session.all_decided):
        bench.session.accept()
    assert bench.session.row == 2


def test_nothing_is_accepted_before_the_proposal_was_seen(bench: Bench) -> None:
    bench.show(0)
    bench.session.accept()
    assert bench.session.row == 0
    assert bench.session.annotation.state is State.EMPTY


def test_an_answer_for_an_image_that_was_left_is_kept_for_it(bench: Bench) -> None:
    bench.show(0)
    bench.show(1)
    first_request = bench.model.asked[0][0]
    bench.model.proposal_ready.emit(first_request, proposal())
    assert bench.session.annotation.area == 0
    bench.show(0)
    assert bench.session.annotation.area == 200


def test_an_unreadable_image_says_why_and_the_next_one_opens(bench: Bench, qtbot: QtBot) -> None:
    bench.paths[1].write_bytes(b"no image")
    with qtbot.waitSignal(bench.session.frame_closed):
        bench.session.show(1)
    qtbot.waitUntil(lambda: bool(bench.session.problem))
    assert bench.worklist.entries[1].problem == bench.session.problem
    bench.show(2)
    assert bench.session.annotation is not None


def test_a_file_that_changed_keeps_its_mask_and_says_so(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    bench.show(0)
    bench.stroke(40, 30)
    bench.close()
    PillowImage.new("L", (WIDTH, HEIGHT), 250).save(bench.paths[0])
    again = Bench(qtbot, tmp_path)
    again.session.show(0)
    qtbot.waitUntil(lambda: "changed" in again.session.problem)
    assert again.session.annotation is None
    again.close()


def test_a_file_that_changed_is_not_shown_to_one_reader_for_what_another_annotated(
    bench: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    bench.show(0)
    bench.model.answer()
    qtbot.waitUntil(lambda: bench.journal.settled)
    with closing(Workspace(bench.journal.folder, "Anna")) as anna:
        Live(anna, bench.paths[0], (HEIGHT, WIDTH)).stroke(0)
    bench.close()
    original = bench.paths[0].read_bytes()
    PillowImage.new("L", (WIDTH, HEIGHT), 250).save(bench.paths[0])
    again = Bench(qtbot, tmp_path)
    again.session.show(0)
    qtbot.waitUntil(lambda: "changed" in again.session.problem)
    again.close()
    bench.paths[0].write_bytes(original)
    third = Bench(qtbot, tmp_path)
    third.show(0)
    assert third.session.annotation.area == 200
    third.close()


def test_work_on_a_full_disk_is_kept_while_moving_about(
    bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.show(0)

    def full(*_: object) -> None:
        raise WorkspaceError("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(Workspace, "record_entry", full)
        with qtbot.waitSignal(bench.journal.trouble):
            bench.stroke(40, 30)
        live = bench.session.annotation.layer.copy()
        bench.show(1)
        bench.show(0)
        np.testing.assert_array_equal(bench.session.annotation.layer, live)
    with qtbot.waitSignal(bench.journal.recovered):
        bench.stroke(10, 30)


def test_a_proposal_that_comes_while_nothing_can_be_written_fits_what_is_kept(
    bench: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    bench.show(0)
    request = bench.model.asked[0][0]
    full = True

    def change(_: Workspace) -> None:
        if full:
            raise WorkspaceError("The disk is full.")

    with qtbot.waitSignal(bench.journal.trouble):
        bench.journal.write(change)
    bench.show(1)
    bench.model.proposal_ready.emit(request, proposal())
    bench.show(0)
    full = False
    with qtbot.waitSignal(bench.journal.settled_again):
        bench.stroke(40, 30)
    live = bench.session.annotation.layer.copy()
    assert bench.session.annotation.area > 200
    bench.close()
    again = Bench(qtbot, tmp_path)
    again.show(0)
    np.testing.assert_array_equal(again.session.annotation.layer, live)
    again.close()


def test_accepting_right_after_a_stroke_on_a_disk_that_just_became_full_loses_neither(
    bench: Bench, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.show(0)
    bench.model.answer()
    with qtbot.waitSignal(bench.journal.settled_again):
        bench.stroke(2, 2)

    def full(*_: object) -> None:
        raise WorkspaceError("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(Workspace, "record_entry", full)
        bench.stroke(40, 30)
        with qtbot.waitSignal(bench.session.frame_opened):
            bench.session.accept()
        bench.show(0)
        assert bench.session.annotation.state is State.ACCEPTED
    with qtbot.waitSignal(bench.journal.settled_again):
        bench.stroke(10, 30)
    live = bench.session.annotation.layer.copy()
    bench.close()
    again = Bench(qtbot, tmp_path)
    again.show(0)
    np.testing.assert_array_equal(again.session.annotation.layer, live)
    assert len(again.session.annotated.history) == 4
    again.close()


def test_an_image_of_another_workspace_never_appears_under_the_same_number(
    bench: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    other_folder = tmp_path / "other"
    other_folder.mkdir()
    other = Journal(other_folder / ".wavemask")
    PillowImage.new("L", (WIDTH, HEIGHT), 255).save(other_folder / "z.png")
    listed: list[object] = []
    other.open(
        lambda: other.ask(lambda w: w.add_images([other_folder / "z.png"]), listed.extend, pytest.fail), pytest.fail
    )
    qtbot.waitUntil(lambda: bool(listed))
    bench.session.show(0)  # its decoding is under way when the workspace changes
    bench.session.use_journal(other)
    bench.worklist.clear()
    bench.worklist.append(listed)
    bench.show(0)
    assert bench.session.image.path == other_folder / "z.png"
    assert bench.session.image.frame.rgb.min() == 255
    bench.session.use_journal(None)
    other.close()


def test_a_file_that_changed_before_anybody_worked_on_it_is_proposed_on_again(
    bench: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    bench.show(0)
    bench.model.answer()
    bench.close()
    PillowImage.new("L", (WIDTH, HEIGHT), 250).save(bench.paths[0])
    again = Bench(qtbot, tmp_path)
    again.show(0)
    assert again.session.annotation.state is State.EMPTY
    again.stroke(40, 30)
    live = again.session.annotation.layer.copy()
    again.close()
    third = Bench(qtbot, tmp_path)
    third.show(0)
    np.testing.assert_array_equal(third.session.annotation.layer, live)
    third.close()
