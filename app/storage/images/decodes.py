"""What decodes files, for those who need not know how."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from app.domain.image import Frame, Identity, Image


class Decodes(Protocol):
    """Reads files, see `app.storage.images.decoder.Decoder`; None where `wanted` says that nobody waits any more."""

    def read_image(self, path: Path, wanted: Callable[[], bool]) -> Image | None: ...

    def read_frame(self, path: Path, index: int, wanted: Callable[[], bool]) -> Frame | None: ...

    def read_identity(self, path: Path, wanted: Callable[[], bool]) -> Identity | None: ...
