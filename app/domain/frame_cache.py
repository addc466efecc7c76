"""Decoded Frames that are kept for a while, within a bound of memory, and which to decode next."""

from __future__ import annotations

from collections import OrderedDict

from app.domain.image import Frame


class FrameCache:
    """The Frames of one Image that were used last; one thread at a time.

    Args:
        max_bytes: How much their pixels may take. The Frame that was used last is kept even where it alone is larger.
    """

    def __init__(self, max_bytes: int) -> None:
        self._max_bytes = max_bytes
        self._frames: OrderedDict[int, Frame] = OrderedDict()
        self._bytes = 0

    @property
    def bytes(self) -> int:
        """How much the pixels of the kept Frames take."""
        return self._bytes

    def __contains__(self, index: int) -> bool:
        """Whether a Frame is kept; asking does not count as use."""
        return index in self._frames

    def get(self, index: int) -> Frame | None:
        """The Frame, which is now the one used last; None where it is not kept."""
        if index in self._frames:
            self._frames.move_to_end(index)
        return self._frames.get(index)

    def put(self, index: int, frame: Frame) -> None:
        """Keep a Frame; those whose last use is the longest ago go where the bound would be passed."""
        self._drop(index)
        self._frames[index] = frame
        self._bytes += frame.rgb.nbytes
        while self._bytes > self._max_bytes and len(self._frames) > 1:
            self._drop(next(iter(self._frames)))

    def clear(self) -> None:
        """Keep nothing."""
        self._frames.clear()
        self._bytes = 0

    def to_decode(self, shown: int, step: int, count: int, loop: bool = False) -> list[int]:
        """Which Frames to decode ahead of the one on show, before they are asked for.

        Half of the memory is for what comes, so that decoding ahead never drops what was decoded ahead. The order is
        that of the video where it can be, since a video decodes forwards: played backwards, a stretch of Frames is
        decoded from its first to its last.

        Args:
            shown: Index of the Frame on show.
            step: 1 where it plays forwards, -1 backwards.
            count: How many Frames there are.
            loop: Whether it goes on at the other end.

        Returns:
            Indices that are not kept, in the order to decode them; empty while enough is kept for now.
        """
        size = self._bytes // len(self._frames) if self._frames else 0
        reach = min(self._max_bytes // (2 * size) if size else 1, count - 1)
        ahead = [shown + step * away for away in range(1, reach + 1)]
        ahead = [index % count for index in ahead] if loop else [index for index in ahead if 0 <= index < count]
        missing = [index for index in ahead if index not in self._frames]
        if step > 0:
            return missing
        # Whole stretches only, each of which costs a jump: begin one when half of the last was used.
        near = ahead[: max(1, reach // 2)]
        if not any(index in near for index in missing):
            return []
        return sorted(missing, key=lambda index: (index > shown, index))

    def _drop(self, index: int) -> None:
        dropped = self._frames.pop(index, None)
        self._bytes -= dropped.rgb.nbytes if dropped else 0
