"""Which Images of a Workspace are held out."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from app.domain.split import Seen, Side
from app.storage.held_out import held_out_images
from app.storage.workspace import Workspace


def test_the_held_out_images_are_those_of_the_ledger(tmp_path: Path) -> None:
    with closing(Workspace(tmp_path / ".wavemask")) as workspace:
        records = workspace.add_images([tmp_path / f"{number}.png" for number in range(12)])
        hashes = {record.id: f"{record.id:064x}" for record in records}
        for image_id in list(hashes)[:-1]:  # the last one was never opened
            workspace.note_hash(image_id, hashes[image_id])
        assert held_out_images(workspace) == []
        ledger = workspace.hand_out([Seen(sha256) for sha256 in hashes.values()])
        found = held_out_images(workspace)
        side = ledger.sides()
        assert found
        assert found == [image_id for image_id in list(hashes)[:-1] if side[hashes[image_id]] is Side.HELD_OUT]
