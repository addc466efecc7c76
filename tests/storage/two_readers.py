"""A Workspace that two readers have worked in: squares that are shifted against each other."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.domain.annotation import Proposal, State
from app.domain.history import HistoryEntry
from app.domain.mask_editing import Rect
from app.storage.images import reader
from app.storage.workspace import Workspace
from tests import pictures

HEIGHT, WIDTH = pictures.HEIGHT, pictures.WIDTH
ANNA, BOB = "Anna <i>A</i>", "Bob"


def square(left: int, top: int = 80, side: int = 40) -> NDArray[np.bool_]:
    mask = np.zeros((HEIGHT, WIDTH), np.bool_)
    mask[top : top + side, left : left + side] = True
    return mask


def proposal(mask: NDArray[np.bool_]) -> Proposal:
    return Proposal(mask * np.uint8(200), "breast-1", "Breast", "ab" * 32, 0.5, 0.8)


def read(workspace: Workspace, path: Path, mask: NDArray[np.bool_] | None, seconds: float = 10.0) -> int:
    """Have the reader of a Workspace outline `mask`, None is the Proposal, and accept it."""
    image_id = workspace.add_images([path])[0].id
    workspace.note_hash(image_id, reader.read_image(path).sha256)
    annotated = workspace.load(image_id)
    if annotated is None:
        raise AssertionError

    def record(entry: HistoryEntry | None) -> None:
        assert entry is not None
        at, took = annotated.position - 1, seconds / (1 if mask is None else 2)
        workspace.record_entry(image_id, annotated.shape, at, entry, "2026-11-21T10:00:00+00:00", took)

    if mask is not None:
        whole = Rect(0, 0, WIDTH, HEIGHT)
        record(annotated.edit_region("Polygon", whole, np.ones((HEIGHT, WIDTH), np.bool_), mask))
    record(annotated.set_state(State.ACCEPTED))
    return image_id


def propose(workspace: Workspace, path: Path, mask: NDArray[np.bool_]) -> None:
    image_id = workspace.add_images([path])[0].id
    workspace.note_hash(image_id, reader.read_image(path).sha256)
    workspace.save_proposal(image_id, workspace.labels()[0].id, proposal(mask))


def two_readings(folder: Path, shifts: tuple[int, ...], submit: bool = True) -> Iterator[int]:
    """Both read one picture for each shift, by which B's square lies further right; yields the Images."""
    names = [f"Müller_{shift} & Söhne.png" for shift in shifts]
    paths = [pictures.write(folder / name, pictures.ultrasound, seed) for seed, name in enumerate(names)]
    for name in (ANNA, BOB):
        with closing(Workspace(folder / ".wavemask", name)) as workspace:
            for path, shift in zip(paths, shifts, strict=True):
                propose(workspace, path, square(100))
                image_id = read(workspace, path, square(100 + (shift if name == BOB else 0)))
                if submit:
                    workspace.submit(image_id)
                if name == BOB:
                    yield image_id
