"""Which Images of a Workspace are held out."""

from __future__ import annotations

from app.domain.split import Side
from app.storage.workspace import Workspace


def held_out_images(workspace: Workspace) -> list[int]:
    """Ids of the Images that no model learns from, as they are known by the content they had when last read."""
    sides = workspace.split_ledger().sides()
    held_out = {sha256 for sha256, side in sides.items() if side is Side.HELD_OUT}
    if not held_out:
        return []
    return [record.id for record in workspace.images() if workspace.noted_hash(record.id) in held_out]
