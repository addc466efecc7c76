"""A decoder for tests that are about something else: it reads in their own process, and so starts none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from app.domain.image import Frame, Identity, Image
from app.services import (
    batch_proposals,
    frame_loader,
    identities,
    image_loader,
    mask_imports,
    review,
    workbench,
    worklist,
)
from app.storage import run_at_work
from app.storage.images import frames, reader


class DirectDecoder:
    """What `app.storage.images.decoder.Decoder` does, without a process."""

    def __init__(self, command: Sequence[str]) -> None:
        pass

    def start(self) -> None:
        pass

    def close(self) -> None:
        pass

    def rest(self) -> None:
        pass

    def read_identity(self, path: Path, wanted: Callable[[], bool] = lambda: True) -> Identity | None:
        return reader.read_identity(path)

    def read_image(self, path: Path, wanted: Callable[[], bool] = lambda: True) -> Image | None:
        return reader.read_image(path)

    def read_frame(self, path: Path, index: int, wanted: Callable[[], bool] = lambda: True) -> Frame | None:
        with closing(frames.open_frames(path)) as opened:
            return opened.read(index)

    def thumbnail(self, path: Path, side: int, wanted: Callable[[], bool] = lambda: True) -> NDArray[np.uint8] | None:
        return reader.thumbnail(frames.first_frame(path), side)


@pytest.fixture(autouse=True)
def decodes_directly(monkeypatch: pytest.MonkeyPatch) -> None:
    services = batch_proposals, frame_loader, identities, image_loader, mask_imports, review, workbench, worklist
    for module in (*services, run_at_work):
        monkeypatch.setattr(module, "Decoder", DirectDecoder)
