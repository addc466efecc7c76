"""The Frames of the open Image: decoded off the UI thread, lazily, and kept within a bound of memory."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from app.domain.frame_cache import FrameCache
from app.domain.image import Frame, Image
from app.paths import decode_command
from app.services.background import Lane
from app.storage.images.decoder import Decoder

# A minute of a small cine, or two seconds of full-HD video.
KEPT_BYTES = 384 << 20

Wanted = Callable[[], bool]

log = logging.getLogger(__name__)


class FrameLoader(QObject):
    """Decodes Frames of one Image at a time, in a process of its own that is started with the first cine.

    Attributes:
        cache: The Frames that were used last.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cache = FrameCache(KEPT_BYTES)
        self._path = Path()
        self._opened = 0  # counts the Images
        self._decoder: Decoder | None = None
        self._lane: Lane | None = None
        self._decoding: int | None = None
        self._wish: tuple[int, Callable[[Frame], Any], Callable[[Exception], Any]] | None = None
        self._ahead: list[int] = []

    def open(self, image: Image) -> None:
        """Go on with another Image, of which the first Frame is there."""
        self._opened += 1
        self._path = image.path
        self._wish, self._ahead = None, []
        self.cache.clear()
        self.cache.put(0, image.frame)

    def fetch(self, index: int, done: Callable[[Frame], Any], failed: Callable[[Exception], Any]) -> None:
        """Decode a Frame, or take it from the cache; a newer wish takes the place of one that still waits."""
        self._wish = None
        if frame := self.cache.get(index):
            done(frame)
            return
        self._wish = index, done, failed
        self._work()

    def prefetch(self, indices: Sequence[int]) -> None:
        """Decode Frames in this order into the cache, behind the one that is wished for; in place of earlier ones."""
        self._ahead = list(indices)
        self._work()

    def read(self, index: int, wanted: Wanted) -> Frame | None:
        """Decode a Frame, for a background thread that waits for it; None where it is not wanted any more.

        Raises:
            ImageError: It cannot be decoded.
        """
        return self._started().read_frame(self._path, index, wanted)

    def close(self) -> None:
        """Stop the background work."""
        self._opened += 1
        if self._decoder:
            self._decoder.close()
        if self._lane:
            self._lane.close(seconds=0.5)

    def _started(self) -> Decoder:
        if self._decoder is None:
            self._decoder = Decoder(decode_command())
        return self._decoder

    def _work(self) -> None:
        if self._decoding is not None:
            return
        # What was being decoded when it was asked for is there by now; in a video, to go back for it takes long.
        self._ahead = [index for index in self._ahead if index not in self.cache]
        if not (self._wish or self._ahead):
            return
        index = self._wish[0] if self._wish else self._ahead.pop(0)
        opened, path, decoder = self._opened, self._path, self._started()
        self._lane = self._lane or Lane("cine", self)
        self._decoding = index

        def wanted() -> bool:
            return opened == self._opened

        def work() -> Frame | None:
            return decoder.read_frame(path, index, wanted) if wanted() else None

        def decoded(frame: Frame | None) -> None:
            self._decoding = None
            if wanted() and frame:
                self.cache.put(index, frame)
                if self._wish and self._wish[0] == index:
                    _, done, _ = self._wish
                    self._wish = None
                    done(frame)
            self._work()

        def failed(error: Exception) -> None:
            self._decoding = None
            if wanted() and self._wish and self._wish[0] == index:
                _, _, refuse = self._wish
                self._wish = None
                refuse(error)
            elif wanted():
                log.warning("Frame %d of %s cannot be decoded ahead: %s", index, path, error)
            self._work()

        self._lane.run(work, decoded, failed)
