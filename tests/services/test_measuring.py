"""What is measured of all Labels' masks: always that of the masks on show, and each mask no oftener than it changes."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.domain.annotated_image import AnnotatedImage
from app.domain.mask_editing import Rect
from app.domain.measurement import measure_mask
from app.services import measuring
from app.services.measuring import Measuring
from tests.services.bench import Bench


class Measured(Bench):
    """Three Labels of which none excludes another but the first two, and how often a mask is measured."""

    def __init__(self, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        super().__init__(qtbot, folder)
        self.measuring = Measuring(self.session)
        self.count = 0

        def counted(*args: object) -> object:
            self.count += 1
            return measure_mask(*args)

        monkeypatch.setattr(measuring, "measure_mask", counted)
        self.show(0)
        self.labels = self.session.labels
        for name, overlaps in (("Cyst", False), ("Hair", True)):
            self.labels.add(name, overlaps=overlaps)
        self.settle()

    def settle(self) -> int:
        """Wait until all is known and see that it is right; returns how many masks were measured since last time."""
        self.qtbot.waitUntil(lambda: not self.measuring.outdated)
        annotated, image = self.session.annotated, self.session.image
        wanted = [
            (label, found)
            for label in self.labels.all
            if (found := measure_mask(annotated.annotations[label.id].mask, image.frame.calibration))
        ]
        assert self.measuring.each == wanted
        assert self.measuring.current == {label.id: found for label, found in wanted}.get(annotated.active_id)
        count, self.count = self.count, 0
        return count


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Measured]:
    bench = Measured(qtbot, tmp_path, monkeypatch)
    yield bench
    bench.measuring.close()
    bench.close()


def test_a_mask_is_measured_again_where_it_has_changed(bench: Measured) -> None:
    session = bench.session
    bench.model.answer()
    assert bench.settle() == 3  # the first Proposal may empty any mask
    bench.stroke(40, 30)
    assert bench.settle() == 1
    bench.labels.choose(2)
    assert bench.settle() == 0
    bench.stroke(50, 8)
    assert bench.settle() == 1
    bench.stroke(15, 15)  # takes pixels from the first
    assert bench.settle() == 2
    bench.labels.choose(3)
    session.undo()
    assert bench.settle() == 3  # the two, and the one in use
    session.undo()
    session.redo()
    session.redo()
    session.undo()
    bench.stroke(20, 30)
    assert bench.settle() <= 3
    session.go_to_step(0)
    assert bench.settle() <= 3
    session.go_to_step(2)
    bench.settle()


def test_what_is_known_stays_while_labels_change_their_looks(bench: Measured) -> None:
    bench.stroke(40, 30)
    bench.settle()
    bench.labels.change(3, name="Ruler", colour="green")
    bench.labels.move(3, 0)
    assert not bench.measuring.outdated
    assert [label.name for label, _ in bench.measuring.each] == ["Ruler"]
    bench.labels.add("Vessel")
    assert bench.measuring.current is None
    assert bench.settle() == 1


def test_a_proposal_between_two_measurements_is_not_missed(bench: Measured) -> None:
    bench.model.answer()  # for the first Label, while the third is in use
    bench.stroke(40, 30)
    bench.settle()
    assert len(bench.measuring.each) == 2


def test_a_mask_that_changes_while_it_is_copied_is_measured_again(
    bench: Measured, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy, begun, go_on = measuring.mask_of, threading.Event(), threading.Event()

    def torn(layer: np.ndarray) -> np.ndarray:
        mask = copy(layer)
        if not begun.is_set():
            begun.set()
            assert go_on.wait(5)
            mask[::2] = copy(layer)[::2]
        return mask

    monkeypatch.setattr(measuring, "mask_of", torn)
    bench.stroke(40, 30)
    qtbot.waitUntil(begun.is_set)
    bench.stroke(10, 30)
    go_on.set()
    assert bench.settle() == 2


def test_large_masks_do_not_hold_the_window_up(bench: Measured) -> None:
    labels = bench.labels.all
    bench.session.annotated = annotated = AnnotatedImage(4000, 6000, labels)
    for annotation in annotated.annotations.values():
        annotation.layer[1000:3000, 1000:5000] = 1
    bench.session.mask_changed.emit(Rect.whole(annotated.active.layer))
    start = time.thread_time()  # of this thread alone
    bench.measuring._due.timeout.emit()
    assert time.thread_time() - start < 0.005
    bench.qtbot.waitUntil(lambda: not bench.measuring.outdated, timeout=30_000)
    assert [found.whole.pixels for _, found in bench.measuring.each] == [8_000_000] * 3
