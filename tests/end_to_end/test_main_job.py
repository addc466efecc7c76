"""The main job, and what can go wrong in it, through the real `main()`, window, model process, workspace and export."""

from __future__ import annotations

import json
import os
import shutil
import signal
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.paths import models_folder

ROBOT = Path(__file__).with_name("robot.py")


@pytest.fixture
def images(shared_data: Path, tmp_path: Path) -> Path:
    """A folder of three real ultrasound images; spaces and umlauts in its path."""
    folder = tmp_path / "Büro Süd 3"
    folder.mkdir()
    for path in sorted((shared_data / "ultrasound_busi" / "train" / "images").glob("benign_*.jpg"))[:3]:
        shutil.copy(path, folder)
    return folder


@pytest.fixture
def models(tmp_path: Path) -> Path:
    """A library with a model for each modality; all have the same weights."""
    folder = tmp_path / "models"
    original = min(models_folder().glob("*/model.json")).parent
    for bundle_id, name, modality in (
        ("breast-ultrasound-9", "Breast ultrasound", "ultrasound"),
        ("polyp-1", "Colon polyp", "endoscopy"),
        ("skin-lesion-1", "Skin lesion", "dermoscopy"),
    ):
        shutil.copytree(original, folder / bundle_id)
        path = folder / bundle_id / "model.json"
        changes = {"id": bundle_id, "name": name, "modality": modality}
        path.write_text(json.dumps(json.loads(path.read_text()) | changes))
    return folder


def run_robot(
    script: str, display: dict[str, str], tmp_path: Path, *arguments: Path, program: Path = ROBOT, **variables: str
) -> tuple[int, dict[str, object]]:
    """Run a script of the robot; returns the exit status and all facts it told, the last of each name."""
    environment = os.environ | display | {"ROBOT_EXPORT": str(tmp_path / "masks")} | variables
    command = [sys.executable, "-W", "error::DeprecationWarning:app", str(program), script, *map(str, arguments)]
    result = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, check=False)
    facts = read_facts(result.stdout)
    assert "Traceback" not in result.stderr, result.stderr
    assert "failed" not in facts, (facts, result.stderr)
    return result.returncode, facts


def read_facts(output: str) -> dict[str, object]:
    """All facts that the robot told, the last of each name."""
    facts: dict[str, object] = {}
    for line in output.splitlines():
        facts |= json.loads(line)
    return facts


def test_open_propose_correct_accept_export(display: dict[str, str], images: Path, tmp_path: Path) -> None:
    status, facts = run_robot("main_job", display, tmp_path, images)
    assert status == 0, facts
    assert str(facts["title"]).startswith("WaveMask")
    assert facts["state"] == "proposed"
    assert facts["painted"] > 0
    assert facts["erased"]
    assert facts["undone"]
    assert facts["undone_all"]
    assert facts["redone"]
    assert facts["first_state"] == "accepted"

    written = sorted((tmp_path / "masks").glob("*"))
    first = str(facts["first"])
    assert [path.name for path in written] == [Path(first).with_suffix(".png").name]
    mask = cv2.imread(str(written[0]), cv2.IMREAD_UNCHANGED)
    expected = np.frombuffer((tmp_path / "expected.bin").read_bytes(), np.uint8).reshape(facts["shape"]) * 255
    assert mask.dtype == np.uint8
    np.testing.assert_array_equal(mask, expected)
    original = cv2.imread(str(images / first))
    assert mask.shape == original.shape[:2]


def test_killed_in_a_stroke_all_others_are_there(display: dict[str, str], images: Path, tmp_path: Path) -> None:
    status, killed = run_robot("work_until_killed", display, tmp_path, images)
    assert status == -signal.SIGKILL
    assert len(killed["decoders"]) == 2
    status, reopened = run_robot("look_again", display, tmp_path, images)
    assert not [pid for pid in killed["decoders"] if Path(f"/proc/{pid}").exists()]
    assert status == 0
    assert killed["in_progress"] != killed["committed"]
    assert reopened["found"] == killed["committed"]
    assert reopened["restored"] == killed["steps"] == 5
    assert reopened["back_to_proposal"]


def test_the_model_process_dies_while_proposing(display: dict[str, str], images: Path, tmp_path: Path) -> None:
    status, facts = run_robot("lose_the_model", display, tmp_path, images)
    assert status == 0
    assert facts["still_paints"]
    assert facts["another_process"]
    assert facts["notices"]


def test_broken_files_give_their_reason_and_the_rest_opens(
    display: dict[str, str], images: Path, tmp_path: Path
) -> None:
    good = sorted(images.iterdir())
    data = good[0].read_bytes()
    (images / "truncated.jpg").write_bytes(data[: len(data) // 2])
    (images / "truncated.png").write_bytes(cv2.imencode(".png", cv2.imread(str(good[0])))[1].tobytes()[:5000])
    (images / "empty.png").touch()
    (images / "text.png").write_text("Dear colleague,")
    (images / "folder.jpg").mkdir()
    (images / "folder.jpg" / "inside ü.jpg").write_bytes(data)
    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 0, 0, 0, 0)
    chunk = struct.pack(">I", 13) + b"IHDR" + header + struct.pack(">I", zlib.crc32(b"IHDR" + header))
    (images / "enormous.png").write_bytes(b"\x89PNG\r\n\x1a\n" + chunk)
    (images / "dangling.png").symlink_to(tmp_path / "nowhere.png")
    (images / "scrambled.dcm").write_bytes(np.random.default_rng(0).bytes(4096))
    os.mkfifo(images / "pipe.png")

    status, facts = run_robot("open_what_is_broken", display, tmp_path, images)
    assert status == 0
    problems = facts["problems"]
    assert isinstance(problems, dict)
    opened = {name for name, problem in problems.items() if not problem}
    assert opened == {path.name for path in good} | {"inside ü.jpg"}
    expected = {"truncated.jpg", "truncated.png", "empty.png", "text.png", "enormous.png", "scrambled.dcm"}
    assert expected <= set(problems)
    for name, problem in problems.items():
        assert not problem or (problem.endswith(".") and "Error" not in problem), (name, problem)


def test_a_full_disk_is_said_and_nothing_is_lost(display: dict[str, str], images: Path, tmp_path: Path) -> None:
    status, full = run_robot("fill_the_disk", display, tmp_path, images)
    assert status == 0
    assert len(full["said"]) == 1
    assert full["steps"] == 2
    status, reopened = run_robot("look_again", display, tmp_path, images)
    assert status == 0
    assert reopened["found"] == full["committed"]


def test_each_image_gets_the_model_for_it_and_what_the_user_chooses_survives_a_restart(
    display: dict[str, str], shared_data: Path, models: Path, tmp_path: Path
) -> None:
    (folder := tmp_path / "mixed").mkdir()
    sources = ("ultrasound_busbra/dev", "endoscopy_kvasir_seg/train", "dermoscopy_isic2017/train")
    for number, source in enumerate(sources):
        shutil.copy(min((shared_data / source / "images").iterdir()), folder / f"{number}.jpg")

    status, facts = run_robot("choose_models", display, tmp_path, folder, ROBOT_MODELS=str(models))
    assert status == 0
    assert [facts[f"made_{row}"] for row in range(3)] == ["breast-ultrasound-9", "polyp-1", "skin-lesion-1"]
    names = ("Breast ultrasound", "Colon polyp", "Skin lesion")
    assert [facts[f"says_{row}"] for row in range(3)] == [f"Automatic: {name}" for name in names]
    assert facts["for_image"] == "This image: Skin lesion"
    assert facts["for_folder"] == "This folder: Colon polyp"

    status, again = run_robot("look_at_models", display, tmp_path, folder, ROBOT_MODELS=str(models))
    assert status == 0
    assert [again[f"made_{row}"] for row in range(2)] == ["skin-lesion-1", "polyp-1"]
    assert [again[f"says_{row}"] for row in range(2)] == ["This image: Skin lesion", "This folder: Colon polyp"]


def test_a_workspace_that_cannot_be_written_is_said(display: dict[str, str], images: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    workspace = tmp_path / "file" / "workspace"
    status, facts = run_robot("say_what_is_wrong", display, tmp_path, Path("--workspace"), workspace, images)
    assert status == 0
    assert str(workspace) in facts["messages"][0]
