"""The Proposal of the open Frame is counted in the background; only that of the Frame on show counts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.services.threshold_shares import ThresholdShares
from tests.services.bench import HEIGHT, WIDTH, Bench


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    bench = Bench(qtbot, tmp_path)
    yield bench
    bench.close()


def test_each_proposal_is_counted_once_and_late_answers_are_dropped(bench: Bench, qtbot: QtBot) -> None:
    shares = ThresholdShares(bench.session)
    seen: list[float | None] = []
    shares.changed.connect(lambda: seen.append(None if shares.current is None else float(shares.current[1])))
    covered = 200 / (HEIGHT * WIDTH)
    bench.show(0)
    bench.model.answer()
    assert shares.current is None
    qtbot.waitUntil(lambda: shares.current is not None)
    assert (shares.current[[0, 1, 200, 201, 255]] == np.array([1, covered, covered, 0, 0])).all()
    bench.stroke(40, 30)
    bench.session.preview_threshold(0.9)
    bench.session.commit_threshold()
    bench.session.undo()
    bench.session.propose_again()
    bench.model.answer(100)
    bench.session.use_journal(None)  # while the second Proposal is being counted
    shares.close()
    qtbot.wait(1)
    assert seen == [None, covered, None, None]
