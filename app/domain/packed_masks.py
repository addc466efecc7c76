"""Masks of many Frames in little memory."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, MutableMapping

import numpy as np
from numpy.typing import NDArray


class PackedMasks(MutableMapping[int, NDArray[np.bool_]]):
    """Masks, shape (H, W), by Frame; each is packed when it is put and unpacked when it is asked for."""

    def __init__(self) -> None:
        self._packed: dict[int, tuple[tuple[int, ...], bytes]] = {}

    def __setitem__(self, index: int, mask: NDArray[np.bool_]) -> None:
        self._packed[index] = mask.shape, zlib.compress(np.packbits(mask).tobytes(), level=1)

    def __getitem__(self, index: int) -> NDArray[np.bool_]:
        shape, packed = self._packed[index]
        bits = np.unpackbits(np.frombuffer(zlib.decompress(packed), np.uint8), count=int(np.prod(shape)))
        return bits.reshape(shape).view(np.bool_)

    def __delitem__(self, index: int) -> None:
        del self._packed[index]

    def __iter__(self) -> Iterator[int]:
        return iter(self._packed)

    def __len__(self) -> int:
        return len(self._packed)
