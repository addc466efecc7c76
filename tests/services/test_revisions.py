"""Masks that were accepted earlier, in the session: what is kept of them, and that they come back exactly."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.domain.annotation import State
from app.services.revisions import Revisions
from app.storage.revision_table import Revision
from services.bench import Bench, proposal


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Bench]:
    bench = Bench(qtbot, tmp_path, frame_count=getattr(request, "param", 1))
    yield bench
    bench.close()


def revisions_of(bench: Bench, revisions: Revisions) -> list[Revision]:
    answers: list[list[Revision]] = []
    revisions.ask(answers.append, pytest.fail)
    bench.qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


def accept(bench: Bench, row: int) -> np.ndarray:
    """Accept what is on show and come back to it; returns the mask."""
    mask = bench.session.annotation.mask
    with bench.qtbot.waitSignal(bench.session.frame_opened):
        bench.session.accept()
    bench.show(row)
    assert bench.session.annotated.frame_state is State.ACCEPTED
    return mask


def test_an_earlier_mask_comes_back_in_one_step(bench: Bench) -> None:
    session, revisions = bench.session, Revisions(bench.session)
    refused: list[str] = []
    session.refused.connect(refused.append)
    bench.show(0)
    bench.model.answer()
    first = accept(bench, 0)
    bench.stroke(30, 30)
    bench.stroke(12, 12)
    session.clear()
    bench.stroke(40, 20)
    second = accept(bench, 0)
    kept = revisions_of(bench, revisions)
    assert [revision.number for revision in kept] == [1, 2]
    assert [np.array_equal(each.mask, mask) for each, mask in zip(kept, (first, second), strict=True)] == [True] * 2
    of_first, of_second = (revision.provenance for revision in kept)
    assert (of_first.bundle_id, of_first.dice, of_first.tool_counts) == ("breast-1", 1.0, {})
    assert (of_second.dice, of_second.tool_counts) == (0.0, {"Brush": 3, "Clear": 1})
    assert of_second.image_sha256 == session.image.sha256
    assert of_second.editing_seconds >= of_first.editing_seconds
    revisions.restore(kept[1])
    assert refused == ["Restore revision 2: nothing was changed. The mask is like that already."]
    revisions.restore(kept[0])
    assert np.array_equal(session.annotation.mask, first)
    assert session.annotation.state is State.CORRECTED
    assert session.undo_text == "Restore revision 1"
    session.undo()
    assert np.array_equal(session.annotation.mask, second)
    assert session.annotation.state is State.ACCEPTED


def test_what_is_locked_or_hidden_stays(bench: Bench) -> None:
    session, revisions = bench.session, Revisions(bench.session)
    refused: list[str] = []
    session.refused.connect(refused.append)
    bench.show(0)
    session.labels.add("Cyst")
    lesion, cyst = session.labels.all
    session.labels.choose(lesion.id)
    bench.stroke(20, 20)
    accept(bench, 0)
    kept = {revision.label_id: revision for revision in revisions_of(bench, revisions)}
    session.labels.choose(lesion.id)
    session.clear()
    for fields in ({"locked": True}, {"visible": False}):
        session.labels.change(lesion.id, **fields)
        revisions.restore(kept[lesion.id])
        session.labels.change(lesion.id, locked=False, visible=True)
    session.labels.choose(cyst.id)
    bench.stroke(20, 20)
    taken = session.annotation.mask
    session.labels.change(cyst.id, locked=True)
    revisions.restore(kept[lesion.id])
    assert [sentence.split("“", 1)[1] for sentence in refused] == [
        "Lesion” is locked; unlock it to change it.",
        "Lesion” is hidden; show it to change it.",
        "Cyst” is locked; unlock it to change it.",
    ]
    assert not session.annotated.annotations[lesion.id].area
    assert np.array_equal(session.annotated.annotations[cyst.id].mask, taken)
    # Unlocked it gives the pixels back, as to a brush.
    session.labels.change(cyst.id, locked=False)
    revisions.restore(kept[lesion.id])
    assert np.array_equal(session.annotated.annotations[lesion.id].mask, kept[lesion.id].mask)
    assert not session.annotated.annotations[cyst.id].area
    # One whose label is gone cannot come back.
    session.undo()
    session.labels.change(cyst.id, proposed=True)
    refused.clear()
    session.annotated.use_labels([session.labels.proposed])
    session.labels.all = (session.labels.proposed,)
    revisions.restore(kept[lesion.id])
    assert refused == ["The label of this mask was removed, so it cannot be restored."]


@pytest.mark.parametrize("bench", [3], indirect=True)
def test_the_frame_of_a_revision_is_shown_to_restore_it(bench: Bench) -> None:
    session, revisions = bench.session, Revisions(bench.session)
    bench.show(0)
    bench.model.proposal_ready.emit(bench.model.asked[-1][0], proposal())
    bench.stroke(30, 30)
    mask = session.annotation.mask
    accept(bench, 0)
    [kept] = revisions_of(bench, revisions)
    session.clear()
    with bench.qtbot.waitSignal(session.frame_opened):
        session.show_frame(2)
    with bench.qtbot.waitSignal(session.frame_opened):
        revisions.restore(kept)
    assert session.frame_index == 0
    assert np.array_equal(session.annotation.mask, mask)
    assert [entry.name for entry in session.annotated.history] == ["Brush", "Accept", "Clear", "Restore revision 1"]


@pytest.mark.parametrize("bench", [3], indirect=True)
def test_a_revision_whose_frame_cannot_be_shown_is_not_restored_later(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, revisions = bench.session, Revisions(bench.session)
    bench.show(0)
    bench.stroke(30, 30)
    accept(bench, 0)
    [kept] = revisions_of(bench, revisions)
    session.clear()
    with bench.qtbot.waitSignal(session.frame_opened):
        session.show_frame(2)

    def broken(_: int, __: object, failed: Callable[[Exception], None]) -> None:
        failed(OSError("the disk is gone"))

    with monkeypatch.context() as patch, bench.qtbot.waitSignal(session.refused):
        patch.setattr(session.frames, "fetch", broken)
        revisions.restore(kept)
    with bench.qtbot.waitSignal(session.frame_opened):
        session.show_frame(0)
    assert not session.annotation.area
