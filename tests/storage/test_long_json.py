"""Long JSON is read as Python reads it, and lets others have their turn meanwhile."""

from __future__ import annotations

import json
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.storage.imports.long_json import parsed_in_turns

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(st.text(), VALUES, max_size=4), st.sampled_from([None, 1, "\t"]), st.booleans())
def test_it_is_what_python_reads(content: dict[str, object], indent: int | str | None, escaped: bool) -> None:
    text = json.dumps(content, indent=indent, ensure_ascii=escaped)
    assert parsed_in_turns(text.encode(), lambda item: item) == json.loads(text)


@pytest.mark.parametrize(
    "text",
    ["", "[]", "1", "{", '{"a"', '{"a": ', '{"a": [', '{"a": [1', '{"a": [1 2]}', '{"a": 1} x', '{"a": 1 "b": 2}'],
)
def test_what_is_no_object_is_said(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parsed_in_turns(text.encode(), lambda item: item)


def test_others_have_their_turn() -> None:
    content = json.dumps({"annotations": [{"segmentation": [[number / 7] * 40]} for number in range(20_000)]}).encode()
    turns, done = 0, threading.Event()

    def work() -> None:
        parsed_in_turns(content, lambda item: None)
        done.set()

    thread = threading.Thread(target=work)
    thread.start()
    while not done.wait(0.001):
        turns += 1
    thread.join()
    assert turns > 5  # in one go it would be one
