"""What travels between a decoding process and the program that asks it, over the standard streams of the former.

A message is two big-endian unsigned 32-bit numbers (length of the JSON, length of the pixels), a UTF-8 JSON object, and
the pixels as raw bytes. Values of the domain are taken apart into JSON by their type hints and put together again by
the same, so that nothing but numbers, text and pixels ever comes out of a process that has read a hostile file.
"""

from __future__ import annotations

import json
import os
import struct
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from functools import lru_cache
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, BinaryIO, TypeVar, Union, cast, get_args, get_origin, get_type_hints

import numpy as np
from numpy.typing import NDArray

MAX_JSON = 16 << 20
MAX_PIXELS = 1 << 30

_LENGTHS = struct.Struct(">II")
_NO_PIXELS: NDArray[np.uint8] = np.empty(0, np.uint8)

Value = TypeVar("Value")


class MessageError(Exception):
    """What was received is no message; the stream cannot be used any further."""


@dataclass(frozen=True)
class Message:
    """One message.

    Attributes:
        header: The JSON object.
        pixels: Shape (n,), uint8.
    """

    header: dict[str, Any]
    pixels: NDArray[np.uint8]


def send(stream: BinaryIO, header: Mapping[str, Any], pixels: NDArray[np.uint8] | None = None) -> None:
    """Write one message; pixels of any shape go row by row.

    Raises:
        OSError: Nobody reads the stream any more.
    """
    text = json.dumps(header).encode()
    payload = _NO_PIXELS if pixels is None else np.ascontiguousarray(pixels)
    stream.write(_LENGTHS.pack(len(text), payload.nbytes) + text)
    stream.write(payload.data.cast("B") if payload.size else b"")
    stream.flush()


def receive(stream: BinaryIO) -> Message | None:
    """Wait for the next message; None where the stream ends.

    Raises:
        MessageError: The bytes are no message.
    """
    lengths = stream.read(_LENGTHS.size)
    if len(lengths) < _LENGTHS.size:
        return None
    text_size, pixel_size = _LENGTHS.unpack(lengths)
    if text_size > MAX_JSON or pixel_size > MAX_PIXELS:
        raise MessageError(f"a message of {text_size} bytes of JSON and {pixel_size} of pixels is too long")
    text, pixels = stream.read(text_size), np.empty(pixel_size, np.uint8)
    if len(text) < text_size or stream.readinto(pixels.data) < pixel_size:  # type: ignore[attr-defined]
        return None
    try:
        header = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise MessageError(f"the header is no JSON: {error}") from error
    if not isinstance(header, dict):
        raise MessageError("the header is no JSON object")
    return Message(header, pixels)


def pack(value: object) -> tuple[Any, NDArray[np.uint8] | None]:
    """Take a value apart into JSON and at most one array of pixels, of which the JSON holds the shape."""
    arrays: list[NDArray[np.uint8]] = []
    packed = _pack(value, arrays)
    if len(arrays) > 1:
        raise ValueError(f"{type(value).__name__} holds {len(arrays)} arrays, and one can be sent")
    return packed, arrays[0] if arrays else None


def _pack(value: object, arrays: list[NDArray[np.uint8]]) -> Any:
    if isinstance(value, np.ndarray):
        arrays.append(value)
        return list(value.shape)
    if is_dataclass(value):
        return {entry.name: _pack(getattr(value, entry.name), arrays) for entry in fields(value)}
    if isinstance(value, tuple):
        return [_pack(item, arrays) for item in value]
    if isinstance(value, Path):
        return os.fspath(value)
    return value.item() if isinstance(value, np.generic) else value


def unpack(kind: type[Value], packed: Any, pixels: NDArray[np.uint8]) -> Value:
    """Put a value of a kind together from what `pack` gave; the pixels are not copied.

    Raises:
        MessageError: It is no value of that kind.
    """
    try:
        value: Value = _unpack(kind, packed, pixels)
    except (TypeError, ValueError, KeyError, AttributeError) as error:
        raise MessageError(f"the answer is no {kind}: {error}") from error
    return value


def _unpack(kind: Any, packed: Any, pixels: NDArray[np.uint8]) -> Any:
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is np.ndarray:
        return pixels.reshape(packed)
    if is_dataclass(kind):
        hints = _hints(cast(type, kind))
        return kind(**{name: _unpack(hints[name], item, pixels) for name, item in packed.items()})  # type: ignore[operator]
    if origin is tuple:
        kinds = (arguments[0],) * len(packed) if arguments[1:] == (...,) else arguments
        return tuple(_unpack(item_kind, item, pixels) for item_kind, item in zip(kinds, packed, strict=True))
    if origin in (Union, UnionType):
        (some,) = (argument for argument in arguments if argument is not NoneType)
        return None if packed is None else _unpack(some, packed, pixels)
    if kind is Path:
        return Path(packed)
    if kind not in (str, int, float, bool) or not isinstance(packed, (int, float) if kind is float else kind):
        raise TypeError(f"expected {kind}, found {packed!r:.100}")
    return packed


@lru_cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)
