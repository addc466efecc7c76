import io
import struct
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wavegms_core.protocol import (
    MAX_JSON,
    MAX_PAYLOAD,
    Failed,
    Message,
    MessageReader,
    Notice,
    Proposal,
    Propose,
    ProtocolError,
    Ready,
    Start,
    encode,
    read_message,
)

MESSAGES: list[Message] = [
    Start("auto", "C:\\Modèles\\乳腺"),
    Propose(7, "/models/breast-1", 2, 3, bytes(range(18))),
    Ready("CUDA: GeForce"),
    Proposal(7, 2, 3, 0.75, 0.5, 12.0, bytes(range(6))),
    Failed(None, "Install the model again."),
    Failed(7, "The model failed."),
    Notice("The GPU ran out of memory."),
]


def frame(text: bytes, payload: bytes = b"") -> bytes:
    return struct.pack(">II", len(text), len(payload)) + text + payload


def stream_of(messages: list[Message]) -> bytes:
    return b"".join(part for message in messages for part in encode(message))


def test_every_message_comes_through_a_blocking_stream() -> None:
    stream = io.BytesIO(stream_of(MESSAGES))

    assert [read_message(stream) for _ in MESSAGES] == MESSAGES
    assert read_message(stream) is None


@given(cuts=st.lists(st.integers(0, len(stream_of(MESSAGES)))))
def test_every_message_comes_through_in_pieces_of_any_size(cuts: list[int]) -> None:
    data = stream_of(MESSAGES)
    edges = [0, *sorted(cuts), len(data)]
    reader = MessageReader()

    received = [m for a, b in pairwise(edges) for m in reader.feed(data[a:b])]

    assert received == MESSAGES


def test_a_message_is_given_as_soon_as_its_last_byte_is_there() -> None:
    data, reader = stream_of([MESSAGES[1]]), MessageReader()

    assert reader.feed(data[:-1]) == []
    assert reader.feed(data[-1:]) == [MESSAGES[1]]


def test_an_array_is_sent_as_it_lies_in_memory() -> None:
    rgb = np.random.default_rng(0).integers(0, 256, (5, 4, 3), np.uint8)

    head, payload = encode(Propose(1, "x", 5, 4, rgb.data))
    (message,) = MessageReader().feed(head + payload)

    assert np.shares_memory(np.asarray(payload), rgb)
    assert isinstance(message, Propose)
    np.testing.assert_array_equal(np.frombuffer(message.payload, np.uint8).reshape(5, 4, 3), rgb)


def test_the_frame_is_two_big_endian_lengths_json_and_payload() -> None:
    text = b'{"message": "proposal", "request": 1, "height": 1, "width": 2, "confidence": 0.5, "threshold": 0.5'
    text += b', "milliseconds": 3.0}'

    (message,) = MessageReader().feed(frame(text, b"\x00\xff"))

    assert message == Proposal(1, 1, 2, 0.5, 0.5, 3.0, b"\x00\xff")


@pytest.mark.parametrize(
    "data",
    [
        b"Traceback (most recent call last):",
        struct.pack(">II", MAX_JSON + 1, 0),
        struct.pack(">II", 10, MAX_PAYLOAD + 1),
        frame(b"{"),
        frame(b"\xff\xfe"),
        frame(b"[1, 2]"),
        frame(b"[" * 60_000),
        frame(b'"ready"'),
        frame(b"{}"),
        frame(b'{"message": "launch"}'),
        frame(b'{"message": ["ready"]}'),
        frame(b'{"message": "ready", "device": "CPU", "more": 1}'),
        frame(b'{"message": "ready", "device": "CPU"}', b"payload"),
        frame(b'{"message": "start", "bundle": "x"}'),
        frame(b'{"message": "start", "bundle": 1, "device": "cpu"}'),
        frame(b'{"message": "failed", "request": true, "reason": "x"}'),
        frame(b'{"message": "propose", "request": 1, "height": 2, "width": 2}', bytes(12)),
        frame(b'{"message": "propose", "request": 1, "bundle": "x", "height": 2, "width": 2}', bytes(11)),
        frame(b'{"message": "propose", "request": 1, "bundle": "x", "height": -2, "width": -2}', bytes(12)),
        frame(b'{"message": "propose", "request": 1, "bundle": "x", "height": 0, "width": 0}'),
        frame(b'{"message": "propose", "request": 1, "bundle": "x", "height": 1, "width": 1, "payload": 5}', bytes(3)),
    ],
)
def test_nonsense_is_refused_on_both_sides(data: bytes) -> None:
    with pytest.raises(ProtocolError):
        MessageReader().feed(data)
    with pytest.raises(ProtocolError):
        read_message(io.BytesIO(data))


@pytest.mark.parametrize("length", [1, 7, 8, 20, -1])
def test_a_stream_that_ends_inside_a_message_is_an_error(length: int) -> None:
    data = stream_of([MESSAGES[1]])[:length]

    with pytest.raises(ProtocolError, match="middle"):
        read_message(io.BytesIO(data))


def test_a_frame_of_the_wrong_size_is_refused_before_it_is_sent() -> None:
    with pytest.raises(ProtocolError, match="2 x 2"):
        Propose(1, "x", 2, 2, bytes(4))


def test_a_text_that_is_too_long_is_refused_before_it_is_sent() -> None:
    with pytest.raises(ProtocolError, match=str(MAX_JSON)):
        encode(Notice("x" * MAX_JSON))
