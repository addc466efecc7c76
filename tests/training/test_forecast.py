"""How long the rest takes, by a clock that is not always kind."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from training.forecast import Forecast


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_what_is_seen_counts_more_than_what_was_expected() -> None:
    clock = Clock()
    forecast = Forecast(clock)
    assert forecast.left is None
    forecast.expect({"load": (4, 1.0)}, whole=False)
    assert forecast.left is None
    forecast.expect({"train": (10, 1.0), "score": (5, 2.0)}, whole=True)
    assert forecast.left == 20
    for _ in range(4):
        clock.now += 3
        forecast.advance("train")
    assert forecast.left == 6 * 3 + 5 * 2
    clock.now += 8 * 3600  # a closed lid
    forecast.advance("train")
    assert forecast.left == 5 * 3 + 5 * 2


@given(st.lists(st.tuples(st.sampled_from(["train", "score"]), st.floats(0, 1e6)), max_size=40))
def test_it_never_says_nothing_or_nonsense(units: list[tuple[str, float]]) -> None:
    clock = Clock()
    forecast = Forecast(clock)
    forecast.expect({"train": (10, 1.0), "score": (5, 0.0)}, whole=True)
    for kind, seconds in units:
        clock.now += seconds
        forecast.advance(kind)
        left = forecast.left
        assert left is not None
        assert 0 < left < math.inf
