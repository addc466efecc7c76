"""The frozen snapshot that a model learns from."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from app.domain.annotation import State
from app.domain.errors import SnapshotError, WorkspaceError
from app.domain.image import Frame, Identity, Image
from app.domain.labels import Label
from app.domain.split import Side
from app.storage.recovery import open_or_recover
from app.storage.salvage import DEFAULT_PAGE_SIZE
from app.storage.snapshot import Snapshot, survey, write_snapshot
from app.storage.verify import verify
from app.storage.workspace import DATABASE_NAME, Workspace
from app.storage.workspace_lock import WorkspaceLock
from storage.live import Live, proposal_of

ROOT = Path(__file__).resolve().parents[2]
SHAPE = 61, 83


class Decodes:
    """Stands in for the decoder: noise, another one for each file content and Frame."""

    def __init__(self) -> None:
        self.patients: dict[str, str] = {}
        self.contents: dict[str, str] = {}

    def read_image(self, path: Path, wanted: Callable[[], bool]) -> Image | None:
        content = self.contents.get(path.name, path.name)
        identity = Identity(patient_id=self.patients.get(path.name, ""))
        frame = self.read_frame(path, 0, wanted)
        sha256 = hashlib.sha256(content.encode()).hexdigest()
        return Image(path, sha256, frame, identity=identity) if frame else None

    def read_frame(self, path: Path, index: int, wanted: Callable[[], bool]) -> Frame | None:
        seed = int.from_bytes(hashlib.sha256(self.contents.get(path.name, path.name).encode()).digest()[:4], "big")
        cells = np.random.default_rng(seed + index).integers(0, 256, (9, 10, 3), np.uint8)
        return Frame(np.asarray(cv2.resize(cells, SHAPE[::-1]), np.uint8)) if wanted() else None


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with closing(Workspace(tmp_path / "study" / ".wavemask")) as workspace:
        yield workspace


@pytest.fixture
def decoder() -> Decodes:
    return Decodes()


def label(workspace: Workspace) -> Label:
    return workspace.labels()[0]


def annotate(
    workspace: Workspace, name: str, number: int = 0, state: State = State.ACCEPTED, stroke: bool = True
) -> Live:
    live = Live(workspace, workspace.folder.parent / name, SHAPE)
    live.propose(proposal_of(number, SHAPE))
    if stroke:
        live.stroke(2 * number)
    live.state(state)
    return live


def write(workspace: Workspace, out: Path, decoder: Decodes) -> Snapshot:
    snapshot = write_snapshot(workspace, label(workspace), out, decoder)
    assert snapshot
    return snapshot


def manifest(folder: Path) -> dict[str, Any]:
    read: dict[str, Any] = json.loads((folder / "manifest.json").read_bytes())
    return read


def test_a_snapshot_is_what_was_accepted(workspace: Workspace, tmp_path: Path, decoder: Decodes) -> None:
    lives = {live.id: live for live in (annotate(workspace, f"{i}.png", i, stroke=i % 3 > 0) for i in range(9))}
    annotate(workspace, "rejected.png", state=State.REJECTED)
    annotate(workspace, "skipped.png", state=State.SKIPPED)
    Live(workspace, workspace.folder.parent / "corrected.png", SHAPE).stroke(0)
    snapshot = write(workspace, tmp_path / "runs" / "one", decoder)
    read = manifest(snapshot.folder)
    assert snapshot.sha256 == hashlib.sha256((snapshot.folder / "manifest.json").read_bytes()).hexdigest()
    assert {row["source_id"] for row in read["items"]} == set(lives)
    for row in read["items"]:
        live = lives[row["source_id"]]
        for kind in ("image", "mask"):
            path = snapshot.folder / row[kind]
            assert hashlib.sha256(path.read_bytes()).hexdigest() == path.stem
        pixels = cv2.imread(str(snapshot.folder / row["mask"]), cv2.IMREAD_UNCHANGED)
        assert np.array_equal(pixels, np.where(live.annotated.active.mask, 255, 0))
        path = workspace.folder.parent / f"{live.id - 1}.png"
        frame = decoder.read_frame(path, 0, lambda: True)
        assert frame
        assert np.array_equal(cv2.imread(str(snapshot.folder / row["image"]))[..., ::-1], frame.rgb)
        unchanged = (live.id - 1) % 3 == 0
        assert (row["unchanged"], row["weight"]) == (unchanged, 0.5 if unchanged else 1.0)
    counts = read["counts"]
    assert (counts["train"], counts["held_out"], counts["unchanged"], counts["corrected"]) == (6, 3, 3, 6)
    assert (counts["train_groups"], counts["held_out_groups"], counts["left_out"]) == (6, 3, 0)
    text = (snapshot.folder / "manifest.json").read_text()
    assert "study" not in text
    assert os.listdir(tmp_path / "runs") == ["one"]
    assert verify(workspace.folder).problem == ""


def test_patients_are_not_divided_and_stay_where_they_were(
    workspace: Workspace, tmp_path: Path, decoder: Decodes
) -> None:
    for number in range(12):
        name = f"{number}.png"
        decoder.patients[name] = f"patient {number % 4}"
        annotate(workspace, name, number)
    first = manifest(write(workspace, tmp_path / "one", decoder).folder)
    side = {row["source_sha256"]: row["side"] for row in first["items"]}
    groups = {row["group"]: row["side"] for row in first["items"]}
    assert len(groups) == 4
    assert list(groups.values()).count("held_out") == 1
    assert "patient" not in str(list(groups))

    # Renamed, moved, annotated again in another order, with new ones beside, after a restart.
    folder = workspace.folder
    workspace.close()
    with closing(Workspace(folder)) as again:
        for number in (14, 13, 12, *range(11, -1, -1)):
            name = f"{number}.tiff"
            if number < 12:
                decoder.contents[name] = f"{number}.png"
            decoder.patients[name] = f"patient {number % 4}"
            annotate(again, f"moved/{name}", number)
        second = manifest(write(again, tmp_path / "two", decoder).folder)
        assert len(second["items"]) == 27
        for row in second["items"]:
            assert row["side"] == side.get(row["source_sha256"], groups.get(row["group"])) == groups[row["group"]]
        # What the model has learned from and what it is measured by turn out to be one patient.
        held = next(row for row in second["items"] if row["side"] == "held_out")
        train = next(row for row in second["items"] if row["side"] == "train")
        name = next(r.path.name for r in again.images() if r.id == held["source_id"])
        other = next(r.path.name for r in again.images() if r.id == train["source_id"])
        decoder.patients[name] = decoder.patients[other]
        with pytest.raises(SnapshotError, match="1 image more, of 1 patient more"):
            write(again, tmp_path / "three", decoder)
        for number in range(20, 23):
            annotate(again, f"{number}.png", number)
        snapshot = write(again, tmp_path / "four", decoder)
        third = manifest(snapshot.folder)
        assert not {row["source_sha256"] for row in third["items"]} & {
            row["source_sha256"] for row in second["items"] if row["side"] == "held_out"
        }
        assert snapshot.sizes.held_out > 0
        assert third["counts"]["left_out"] == snapshot.sizes.left_out == 30 - len(third["items"]) > 0
        files = {path.relative_to(snapshot.folder).as_posix() for path in snapshot.folder.rglob("*.png")}
        assert files == {row[kind] for row in third["items"] for kind in ("image", "mask")}


def test_a_cine_is_one_clip(workspace: Workspace, tmp_path: Path, decoder: Decodes) -> None:
    for number in range(6):
        annotate(workspace, f"{number}.png", number)
    live = annotate(workspace, "cine.avi", 2)
    for index in (3, 7):
        live.annotated.show(index)
        live.stroke(2 * index)
        live.state(State.ACCEPTED)
    rows = manifest(write(workspace, tmp_path / "out", decoder).folder)["items"]
    cine = [row for row in rows if row["source_id"] == live.id]
    assert [row["frame"] for row in cine] == [0, 3, 7]
    assert len({(row["group"], row["side"]) for row in cine}) == 1
    assert len({row["image"] for row in cine}) == 3


def test_the_survey_tells_what_a_snapshot_will_hold(workspace: Workspace, tmp_path: Path, decoder: Decodes) -> None:
    for number in range(10):
        live = annotate(workspace, f"{number}.png", number, stroke=number > 3)
        decoder.patients[f"{number}.png"] = f"{number // 2}"
        workspace.save_identities({live.id: Identity(patient_id=f"{number // 2}")})
        workspace.note_hash(live.id, hashlib.sha256(f"{number}.png".encode()).hexdigest())
    accepted, unchanged, sizes = survey(workspace, label(workspace))
    assert (accepted, unchanged, sizes.train, sizes.held_out) == (10, 4, 8, 2)
    assert workspace.split_ledger().entries == {}
    assert write(workspace, tmp_path / "out", decoder).sizes == sizes


def test_a_stopped_or_failed_snapshot_leaves_nothing(
    workspace: Workspace, tmp_path: Path, decoder: Decodes, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(8):
        annotate(workspace, f"{number}.png", number)
    out = tmp_path / "runs" / "one"
    done: list[int] = []
    stopped = write_snapshot(
        workspace, label(workspace), out, decoder, lambda one, _: done.append(one), lambda: len(done) > 1
    )
    assert stopped is None
    assert done == [1, 2]
    assert os.listdir(out.parent) == []
    assert workspace.split_ledger().entries == {}
    monkeypatch.setattr("app.storage.snapshot.replace_file", _full_disk)
    with pytest.raises(SnapshotError, match="free some space"):
        write(workspace, out, decoder)
    assert os.listdir(out.parent) == []
    monkeypatch.undo()
    (tmp_path / "runs" / ".one.part" / "images").mkdir(parents=True)  # as a kill leaves it
    write(workspace, out, decoder)
    assert os.listdir(out.parent) == ["one"]
    with pytest.raises(SnapshotError, match="already"):
        write(workspace, out, decoder)


def _full_disk(path: Path, content: bytes) -> None:
    raise OSError(28, "No space left on device")


def test_what_was_handed_out_is_on_record_before_it_is_there(
    workspace: Workspace, tmp_path: Path, decoder: Decodes, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(8):
        annotate(workspace, f"{number}.png", number)

    def refuse(path: Path, target: Path) -> None:
        raise OSError(13, "Permission denied")

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(SnapshotError, match="Permission denied"):
        write(workspace, tmp_path / "out", decoder)
    entries = workspace.split_ledger().entries
    assert {entry.trained for entry in entries.values() if entry.drawn is Side.TRAIN} == {True}


def test_who_is_held_out_cannot_be_taken_back(workspace: Workspace, tmp_path: Path, decoder: Decodes) -> None:
    for number in range(8):
        annotate(workspace, f"{number}.png", number)
    write(workspace, tmp_path / "out", decoder)
    database = workspace._database
    for statement in (
        "DELETE FROM split_images",
        "UPDATE split_images SET drawn = 'train' WHERE drawn = 'held_out'",
        "UPDATE split_images SET trained = 0",
        "DELETE FROM split_looks",
        "UPDATE split_salt SET salt = ''",
    ):
        with pytest.raises((WorkspaceError, Exception), match="held out stays"), database.transaction() as db:
            db.execute(statement)


def test_who_is_held_out_survives_a_damaged_file(workspace: Workspace, tmp_path: Path, decoder: Decodes) -> None:
    for number in range(8):
        decoder.patients[f"{number}.png"] = f"{number // 2}"
        annotate(workspace, f"{number}.png", number)
    write(workspace, tmp_path / "out", decoder)
    ledger, folder = workspace.split_ledger(), workspace.folder
    workspace.close()
    content = (folder / DATABASE_NAME).read_bytes()
    (folder / DATABASE_NAME).write_bytes(bytes(DEFAULT_PAGE_SIZE) + content[DEFAULT_PAGE_SIZE:])
    again, _ = open_or_recover(folder, lambda: Workspace(folder))
    with closing(again):
        assert again.split_ledger() == ledger


def test_an_image_that_has_changed_is_refused(workspace: Workspace, tmp_path: Path, decoder: Decodes) -> None:
    for number in (0, 1, 2, 3, 4, 5, 6, 8, 7):
        live = annotate(workspace, f"{number}.png", number)
    workspace.note_hash(live.id, "0" * 64)
    snapshot = write(workspace, tmp_path / "out", decoder)
    [(name, reason)] = snapshot.refused
    assert name == "7.png"
    assert "has changed" in reason
    assert len(manifest(snapshot.folder)["items"]) == 8


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, ROOT / "main.py", "snapshot", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def test_the_command(workspace: Workspace, tmp_path: Path, decoder: Decodes) -> None:
    for number in range(9):
        path = workspace.folder.parent / f"{number}.png"
        frame = decoder.read_frame(path, 0, lambda: True)
        assert frame
        cv2.imwrite(str(path), frame.rgb[..., ::-1])
        if number < 7:
            annotate(workspace, path.name, number)
    folder, out = workspace.folder, tmp_path / "out"
    few = run("--workspace", folder, "--out", tmp_path / "few")
    assert few.returncode == 2
    assert not (tmp_path / "few").exists()
    assert workspace.split_ledger().entries == {}
    assert "Accept the masks of at least 1 image more;" in few.stderr
    for number in (7, 8):
        annotate(workspace, f"{number}.png", number)
    done = run("--workspace", folder, "--out", out, "--label", "Lesion")
    assert (done.returncode, done.stderr) == (0, "")
    assert "learn from: 6, of groups: 6; held out: 3, of groups: 3; left out: 0" in done.stdout
    assert len(manifest(out)["items"]) == 9
    for wrong, sentence in (
        (("--workspace", tmp_path, "--out", tmp_path / "x"), DATABASE_NAME),
        (("--workspace", folder, "--out", tmp_path / "x", "--label", "Cyst"), "no label “Cyst”"),
        (("--workspace", folder, "--out", tmp_path / "x", "--reader", "Eve"), "Nobody called “Eve”"),
        (("--workspace", folder, "--out", out), "choose another folder"),
    ):
        refused = run(*wrong)
        assert refused.returncode == 2
        assert sentence in refused.stderr
    lock = WorkspaceLock(folder)
    try:
        refused = run("--workspace", folder, "--out", tmp_path / "x")
        assert refused.returncode == 2
        assert str(folder) in refused.stderr
    finally:
        lock.release()
