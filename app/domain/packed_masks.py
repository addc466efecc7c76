"""Masks of many Frames in little memory."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, MutableMapping
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Key = TypeVar("Key")


class PackedMasks(MutableMapping[Key, NDArray[np.bool_]]):
    """Masks, shape (H, W), by Frame or another key; each is packed when it is put and unpacked when it is asked for."""

    def __init__(self) -> None:
        self._packed: dict[Key, tuple[tuple[int, ...], bytes]] = {}

    def __setitem__(self, key: Key, mask: NDArray[np.bool_]) -> None:
        self._packed[key] = mask.shape, zlib.compress(np.packbits(mask).tobytes(), level=1)

    def __getitem__(self, key: Key) -> NDArray[np.bool_]:
        shape, packed = self._packed[key]
        bits = np.unpackbits(np.frombuffer(zlib.decompress(packed), np.uint8), count=int(np.prod(shape)))
        return bits.reshape(shape).view(np.bool_)

    def __contains__(self, key: object) -> bool:
        return key in self._packed  # nothing has to be unpacked for that

    def __delitem__(self, key: Key) -> None:
        del self._packed[key]

    def __iter__(self) -> Iterator[Key]:
        return iter(self._packed)

    def __len__(self) -> int:
        return len(self._packed)
