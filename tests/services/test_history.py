"""The promises of the one history: hundreds of named steps, kept over navigation and restart, exact and small."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from app.domain.annotated_image import AnnotatedImage
from app.domain.annotation import State
from app.domain.labels import Label
from app.domain.mask_editing import Rect
from app.storage.workspace import Workspace
from tests.services.bench import Bench
from tests.storage.live import Live, assert_same, proposal_of


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    bench = Bench(qtbot, tmp_path)
    yield bench
    bench.close()


def test_five_hundred_steps_survive_navigation_and_restart(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    bench.show(0)
    bench.model.answer()
    session = bench.session
    layers, names = [session.annotation.layer.copy()], []
    generator = np.random.default_rng(0)
    while len(names) < 520:
        paint = bool(generator.integers(2))
        session.begin_stroke(*generator.uniform((0, 0), (60, 40)), generator.uniform(1, 6), paint)
        session.extend_stroke(*generator.uniform((0, 0), (60, 40)))
        session.commit_stroke()
        if session.annotated.position > len(names):
            names.append("Brush" if paint else "Eraser")
            layers.append(session.annotation.layer.copy())
        if len(names) == 300:
            bench.show(1)
            bench.show(0)
    session.go_to_step(257)
    bench.close()

    again = Bench(qtbot, tmp_path)
    again.show(0)
    annotated = again.session.annotated
    assert [entry.name for entry in annotated.history] == names
    assert annotated.position == 257
    for position in (257, 520, 3, 257, 0):
        again.session.go_to_step(position)
        np.testing.assert_array_equal(annotated.active.layer, layers[position])
    assert annotated.state is State.PROPOSED
    again.close()
    with closing(Workspace(tmp_path / ".wavemask")) as workspace:
        assert_same(workspace.load(again.worklist.entries[0].image_id), annotated)


def test_going_to_a_step_is_told_once_and_covers_all_that_changed(bench: Bench, qtbot: QtBot) -> None:
    bench.show(0)
    bench.stroke(10, 10)
    bench.stroke(40, 30)
    changed: list[Rect] = []
    bench.session.mask_changed.connect(changed.append)
    with qtbot.waitSignal(bench.session.annotation_changed):
        bench.session.go_to_step(0)
    assert bench.worklist.entries[0].state is State.EMPTY
    assert len(changed) == 1
    assert changed[0].united(Rect(7, 7, 48, 33)) == changed[0]
    for nowhere in (-1, 0, 3):
        bench.session.go_to_step(nowhere)
    bench.session.begin_stroke(5, 5, 2, True)
    changed.clear()
    bench.session.go_to_step(2)
    assert changed == []


STEPS = st.one_of(
    st.tuples(st.just("stroke"), st.integers(0, 400)),
    st.tuples(st.just("go"), st.integers(0, 60)),
    st.tuples(st.just("threshold"), st.integers(1, 99)),
    st.tuples(st.just("state"), st.sampled_from([State.ACCEPTED, State.REJECTED, State.SKIPPED])),
    st.tuples(st.sampled_from(["undo", "redo", "clear", "reset"]), st.just(0)),
)


@settings(deadline=None, max_examples=40)
@given(st.lists(STEPS, max_size=60))
def test_what_is_replayed_from_disk_is_what_is_in_memory(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int]]
) -> None:
    folder = tmp_path_factory.mktemp("study")
    with closing(Workspace(folder)) as workspace:
        live = Live(workspace, folder / "a.png")
        live.propose(proposal_of(1))
        base, annotated = live.annotated.active.layer.copy(), live.annotated
        for step, value in steps:
            entry = None
            if step == "stroke":
                annotated.begin_stroke((value * 7 % 160, value * 3 % 120), 1 + value % 9, value % 3 > 0)
                annotated.extend_stroke((value * 5 % 160, value * 11 % 120))
                entry = annotated.commit_stroke()
            elif step == "threshold":
                annotated.preview_threshold(value / 100)
                entry = annotated.commit_threshold()
            elif step == "state":
                entry = annotated.set_state(State(value))
            elif step == "clear":
                entry = annotated.clear()
            elif step == "reset":
                entry = annotated.reset_to_proposal()
            elif step == "go":
                live.go_to(value % (len(annotated.history) + 1))
            elif annotated.history:
                getattr(live, step)()
            if entry:
                live.record(entry)
    with closing(Workspace(folder)) as workspace:
        stored = workspace.load(live.id)
    assert_same(stored, annotated)
    stored.go_to_step(0)
    assert np.array_equal(stored.active.layer, base)


def test_the_memory_of_five_hundred_strokes_is_bounded() -> None:
    generator = np.random.default_rng(1)
    annotated = AnnotatedImage(1080, 1920, [Label(1, "Lesion", "cyan", proposed=True)])
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    while len(annotated.history) < 500:
        point = generator.uniform((0, 0), (1920, 1080))
        annotated.begin_stroke(tuple(point), generator.uniform(2, 60), bool(generator.integers(2)))
        for _ in range(8):
            point = point + generator.normal(0, 60, 2)
            annotated.extend_stroke(tuple(point))
        annotated.commit_stroke()
    used = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    assert 0 < used <= 64e6
