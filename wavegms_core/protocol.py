"""Messages between the window and the proposing process, over the standard streams of the latter.

A message is one frame: two big-endian unsigned 32-bit numbers (length of the JSON, length of the payload), a UTF-8 JSON
object, and the payload as raw bytes. The JSON holds `message`, its name, and the fields of the class below that stands
for it; the field `payload` travels behind the JSON.

The window sends `Start` and `Propose`. The process works on one message at a time, in the order sent, and answers:

- `Start`: `Ready`, or `Failed` without a request where nothing can be proposed.
- `Propose`: `Proposal`, or `Failed` with that request.
- `Notice` at any time. After a GPU has failed, `Notice` and one more `Ready` tell that the CPU has taken over.

Only the standard library here: both processes import it before anything heavy.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Generator
from dataclasses import dataclass, field, fields
from typing import Any, BinaryIO, Final, TypeAlias, get_type_hints

Data: TypeAlias = bytes | bytearray | memoryview

LENGTHS: Final = struct.Struct(">II")
MAX_JSON: Final = 64 * 1024
MAX_PAYLOAD: Final = 1 << 30

# The process computes with several threads, which wait for each other thousands of times in a Proposal. Ones that sleep
# at once take twice as long, because waking takes longer than the work; ones that wait busily for long, as is the
# default, take the core from the window and from a training run. So they wait busily for some microseconds (GNU OpenMP)
# or a millisecond (the shortest that LLVM's and Intel's can).
ENVIRONMENT: Final = {"GOMP_SPINCOUNT": "10000", "KMP_BLOCKTIME": "1"}
"""Environment variables that the process is started with."""


class ProtocolError(Exception):
    """What was received is no message; the stream cannot be used any further."""


@dataclass(frozen=True)
class Start:
    """Run on a device from now on.

    Attributes:
        device: `auto`, `cuda`, `mps` or `cpu`.
        bundle: Folder of the bundle that will probably be asked for first; it is loaded ahead of that.
    """

    device: str
    bundle: str


@dataclass(frozen=True)
class Propose:
    """Propose a mask for a Frame.

    Attributes:
        request: Number that the answer repeats.
        bundle: Folder of the bundle to propose with; loaded when it is asked for first, and kept.
        height: Rows.
        width: Columns.
        payload: Row by row, uint8 R, G, B of every pixel.
    """

    request: int
    bundle: str
    height: int
    width: int
    payload: Data = field(repr=False)

    def __post_init__(self) -> None:
        _check_payload(self.payload, self.height, self.width, 3)


@dataclass(frozen=True)
class Ready:
    """Proposals can be made from now on.

    Attributes:
        device: Where, for the user: `CPU`, `MPS` or `CUDA: ` and the name of the GPU.
    """

    device: str


@dataclass(frozen=True)
class Proposal:
    """Answer to `Propose`.

    Attributes:
        request: Number of the request.
        height: Rows, as requested.
        width: Columns, as requested.
        confidence: In [0, 1], at `threshold`.
        threshold: The bundle's operating threshold, in (0, 1).
        milliseconds: From the Frame's pixels to the probability map.
        payload: Row by row, uint8 0..255 for probability 0..1.
    """

    request: int
    height: int
    width: int
    confidence: float
    threshold: float
    milliseconds: float
    payload: Data = field(repr=False)

    def __post_init__(self) -> None:
        _check_payload(self.payload, self.height, self.width, 1)


@dataclass(frozen=True)
class Failed:
    """A message could not be answered; the process lives on.

    Attributes:
        request: Number of the request, or None where it could not be started.
        reason: One sentence for the user.
    """

    request: int | None
    reason: str


@dataclass(frozen=True)
class Notice:
    """Something the user should read.

    Attributes:
        sentence: One sentence.
    """

    sentence: str


Message: TypeAlias = Start | Propose | Ready | Proposal | Failed | Notice

_KINDS: Final[dict[str, type[Message]]] = {
    kind.__name__.lower(): kind for kind in (Start, Propose, Ready, Proposal, Failed, Notice)
}
_FIELDS: Final[dict[str, dict[str, Any]]] = {name: get_type_hints(kind) for name, kind in _KINDS.items()}


def encode(message: Message) -> tuple[bytes, memoryview]:
    """The two parts of a message, to be written one after the other; the payload is a flat view and not copied.

    Raises:
        ProtocolError: It is too long to be sent.
    """
    header = {entry.name: getattr(message, entry.name) for entry in fields(message) if entry.name != "payload"}
    text = json.dumps({"message": type(message).__name__.lower(), **header}, ensure_ascii=False).encode()
    payload = memoryview(getattr(message, "payload", b"")).cast("B")
    _check_lengths(len(text), len(payload))
    return LENGTHS.pack(len(text), len(payload)) + text, payload


class MessageReader:
    """Takes bytes as they arrive and gives messages as they are complete; unusable after a `ProtocolError`."""

    def __init__(self) -> None:
        self._begin()

    def feed(self, data: Data) -> list[Message]:
        """Messages that are complete with `data`, in order.

        Raises:
            ProtocolError: The bytes are no message.
        """
        messages: list[Message] = []
        rest = memoryview(data)
        while True:
            taken = min(len(rest), len(self._part) - self._filled)
            self._part[self._filled : self._filled + taken] = rest[:taken]
            self._filled += taken
            rest = rest[taken:]
            if self._filled < len(self._part):
                return messages
            try:
                self._expect(self._parts.send(self._part))
            except StopIteration as complete:
                messages.append(complete.value)
                self._begin()

    def _begin(self) -> None:
        self._parts = _message_parts()
        self._expect(next(self._parts))

    def _expect(self, size: int) -> None:
        self._part, self._filled = bytearray(size), 0


def read_message(stream: BinaryIO) -> Message | None:
    """Wait for the next message; None where the stream ends before one begins.

    Raises:
        ProtocolError: The bytes are no message, or the stream ends in the middle of one.
    """
    parts = _message_parts()
    size, first = next(parts), True
    while True:
        part = bytearray(size)
        filled = 0
        while filled < size:
            count = stream.readinto(memoryview(part)[filled:])  # type: ignore[attr-defined]
            if not count:
                if first and not filled:
                    return None
                raise ProtocolError("the stream ended in the middle of a message")
            filled += count
        first = False
        try:
            size = parts.send(part)
        except StopIteration as complete:
            message: Message = complete.value
            return message


def _message_parts() -> Generator[int, bytearray, Message]:
    """Yields the size of the part it wants next and is sent that part; returns the message."""
    json_size, payload_size = LENGTHS.unpack((yield LENGTHS.size))
    _check_lengths(json_size, payload_size)
    text = yield json_size
    payload = yield payload_size
    return _decode(text, payload)


def _decode(text: bytearray, payload: bytearray) -> Message:
    try:
        header = json.loads(text.decode())
    except (ValueError, RecursionError) as error:
        raise ProtocolError(f"the header is no JSON: {error}") from error
    name = header.pop("message", None) if isinstance(header, dict) else None
    if not isinstance(name, str) or name not in _KINDS:
        raise ProtocolError(f"no message is called {name!r:.100}")
    expected = _FIELDS[name]
    values: dict[str, Any] = header
    if "payload" in expected and "payload" not in header:
        values = {**header, "payload": payload}
    elif payload:
        raise ProtocolError(f"{name} carries no payload, found {len(payload)} bytes")
    if values.keys() != expected.keys():
        raise ProtocolError(f"{name} has the fields {sorted(expected)}, found {sorted(values)}")
    for key, value in values.items():
        if not isinstance(value, expected[key]) or isinstance(value, bool):
            raise ProtocolError(f"{key} of {name} is not of the type {expected[key]}: {value!r:.100}")
    return _KINDS[name](**values)


def _check_lengths(json_size: int, payload_size: int) -> None:
    if json_size > MAX_JSON or payload_size > MAX_PAYLOAD:
        raise ProtocolError(
            f"a message has at most {MAX_JSON} bytes of JSON and {MAX_PAYLOAD} of payload, "
            f"found {json_size} and {payload_size}"
        )


def _check_payload(payload: Data, height: int, width: int, channels: int) -> None:
    size = memoryview(payload).nbytes
    if height <= 0 or width <= 0 or size != height * width * channels:
        raise ProtocolError(f"{size} bytes are no {height} x {width} array with {channels} bytes a pixel")
