from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.frame_cache import FrameCache
from app.domain.image import Frame

SIZE = 4 * 5 * 3
INDICES = st.integers(0, 19)


def frame(value: int = 0) -> Frame:
    return Frame(np.full((4, 5, 3), value, np.uint8))


@given(st.integers(1, 9), st.lists(st.tuples(st.booleans(), INDICES), max_size=60))
def test_it_keeps_what_was_used_last_within_the_bound(room: int, uses: list[tuple[bool, int]]) -> None:
    cache, model = FrameCache(room * SIZE + 7), list[int]()  # the least recently used first
    for is_put, index in uses:
        if is_put:
            cache.put(index, frame(index))
        else:
            found = cache.get(index)
            assert (found is not None) == (index in model)
            assert found is None or found.rgb.max() == index
        if is_put or index in model:
            model = [*(other for other in model if other != index), index][-room:]
        assert [kept for kept in range(20) if kept in cache] == sorted(model)
        assert cache.bytes == len(model) * SIZE <= room * SIZE


def test_a_frame_larger_than_the_bound_is_kept_alone() -> None:
    cache = FrameCache(10)
    cache.put(0, frame())
    cache.put(1, frame(1))
    assert 1 in cache
    assert 0 not in cache
    cache.clear()
    assert cache.bytes == 0
    assert cache.get(1) is None


@pytest.mark.parametrize("step", [1, -1])
@pytest.mark.parametrize("loop", [False, True])
@pytest.mark.parametrize("room", [1, 2, 3, 8, 100])
def test_played_with_decoding_ahead_only_the_first_frame_is_missed(room: int, step: int, loop: bool) -> None:
    count, cache = 30, FrameCache(room * SIZE)
    shown, missed, decoded = (0 if step > 0 else count - 1), 0, 0
    for _ in range(count - 1 + (count if loop else 0)):
        if cache.get(shown) is None:
            missed += 1
            cache.put(shown, frame(shown))
        for index in cache.to_decode(shown, step, count, loop):
            assert 0 <= index < count
            assert index not in cache
            cache.put(index, frame(index))
            decoded += 1
        shown = (shown + step) % count
    # A single place is taken by the Frame on show.
    assert missed == 1 or room == 1
    assert room < 100 or decoded == count - 1, "what is kept is not decoded again"


def test_backwards_it_decodes_stretches_in_the_order_of_the_video() -> None:
    cache = FrameCache(20 * SIZE)
    cache.put(50, frame())
    assert cache.to_decode(50, -1, 100) == list(range(40, 50))
    for index in range(40, 50):
        cache.put(index, frame())
    assert cache.to_decode(47, -1, 100) == [], "one jump for a few Frames each would cost more than it gives"
    assert cache.to_decode(44, -1, 100) == list(range(34, 40))
    assert cache.to_decode(2, -1, 100, loop=True) == [0, 1, *range(92, 100)]


def test_without_a_known_size_one_frame_is_decoded_ahead() -> None:
    assert FrameCache(1000).to_decode(3, 1, 10) == [4]
    assert FrameCache(1000).to_decode(9, 1, 10) == []
    assert FrameCache(1000).to_decode(0, 1, 1, loop=True) == []
