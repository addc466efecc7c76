"""From a hand that outlines to a better model and back, through the real `main()`, window and processes."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import signal
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import pytest
from training_bundles import generous_bundle

from app.domain.annotation import State
from app.storage.settings import Settings, save_settings
from app.storage.training_runs import FOLDER
from app.storage.verify_command import verify_command
from app.storage.workspace import Workspace
from tests.discs import picture
from tests.end_to_end.improver import ANNOTATED, BRUSH_RADIUS
from tests.end_to_end.test_main_job import run_robot

IMPROVER, STUB = (Path(__file__).with_name(name) for name in ("improver.py", "stub_worker.py"))
READER = "Reader A"
IMAGES = ANNOTATED + 2


@dataclass(frozen=True)
class Place:
    """A folder of discs with its Workspace, the user's own folder, and the models that ship.

    Attributes:
        images: The folder.
        home: The user's own.
        models: The models.
    """

    images: Path
    home: Path
    models: Path

    def copy(self, folder: Path) -> Place:
        """As it stands now."""
        for name in ("images", "home"):
            shutil.copytree(getattr(self, name), folder / name)
        return Place(folder / "images", folder / "home", self.models)

    def run(self, script: str, display: dict[str, str], worker: Path | None = None) -> tuple[int, dict[str, Any]]:
        """Run a script of the improver; nothing that it meets may be an error.

        Args:
            script: Its name.
            display: What the window needs to be shown.
            worker: What proposes, in place of the real process.
        """
        variables = {"WAVEMASK_HOME": str(self.home), "ROBOT_MODELS": str(self.models)}
        if worker:
            variables["ROBOT_WORKER"] = str(worker)
        found = run_robot(script, display, self.home, self.images, program=IMPROVER, **variables)
        log = self.home / "logs" / "wavemask.log"
        written = log.read_text(encoding="utf-8") if log.exists() else ""
        assert re.findall(r"^.* (?:ERROR|CRITICAL) .*$|^Traceback.*$", written, re.MULTILINE) == [], written[-5000:]
        return found

    def accepted(self) -> dict[str, bytes]:
        """The masks that were accepted, by the name of the image."""
        masks = {}
        with closing(Workspace(self.images / ".wavemask", READER)) as workspace:
            for record in workspace.images():
                found = workspace.load(record.id)
                if found and found.states()[0] is State.ACCEPTED:
                    masks[record.path.name] = found.layer_on(0, found.proposed_id).tobytes()
        return masks

    def verdict(self) -> dict[str, Any]:
        """What the only run found."""
        (file,) = (self.images / ".wavemask" / FOLDER).glob("*/verdict.json")
        return json.loads(file.read_text())

    def weights(self, bundle_id: str) -> str:
        """Hash of the weights of one of the user's own models."""
        return hashlib.sha256((self.home / "models" / bundle_id / "weights.safetensors").read_bytes()).hexdigest()


@pytest.fixture(scope="module")
def annotated(tmp_path_factory: pytest.TempPathFactory, display: dict[str, str]) -> Place:
    """Twelve images are accepted, and two are not decided on."""
    folder = tmp_path_factory.mktemp("annotated")
    place = Place(folder / "images", folder / "home", folder / "models")
    for path in (place.images, place.home, place.models):
        path.mkdir()
    generous_bundle(place.models)
    for number in range(IMAGES):
        cv2.imwrite(str(place.images / f"{number:02}.png"), picture(number)[0])
    save_settings(
        Settings(reader=READER, reader_asked=True, notice_acknowledged=True, brush_radius=BRUSH_RADIUS), place.home
    )
    status, facts = place.run("annotate", display)
    assert status == 0, facts
    assert len(place.accepted()) == ANNOTATED
    return place


@pytest.fixture(scope="module")
def improved(
    annotated: Place, display: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> tuple[Place, dict[str, Any]]:
    """A run that nothing cut off, and what was seen of it."""
    place = annotated.copy(tmp_path_factory.mktemp("improved"))
    status, facts = place.run("improve", display)
    assert status == 0, facts
    return place, facts


def test_a_model_is_improved_and_used_and_gone_back_from(
    annotated: Place, improved: tuple[Place, dict[str, Any]], capsys: pytest.CaptureFixture[str]
) -> None:
    place, facts = improved
    assert facts["promised"]["Learns from"].startswith("8 accepted masks of “Lesion”, of 8 patients.")
    assert facts["promised"]["Measured on"].startswith("4 masks of 4 other patients.")
    assert facts["headline"] == "The new model is better"
    assert facts["shown"] == 4
    old, new = facts["old"], facts["new"]
    assert old["maker"] == "generous-1"
    assert new["maker"] == facts["candidate"]
    assert new["maker"].startswith("generous-1-")
    assert new["probability"] != old["probability"]
    assert new["area"] < 0.8 * old["area"], "it has learned to do without the margin"
    assert facts["again"] == old
    assert place.accepted() == annotated.accepted()
    assert not [text for text in facts["messages"] if text.startswith("error")]
    assert verify_command(["--workspace", str(place.images / ".wavemask")]) == 0, capsys.readouterr().out


def test_a_run_that_is_cut_off_ends_with_the_same_candidate(
    annotated: Place, improved: tuple[Place, dict[str, Any]], display: dict[str, str], tmp_path: Path
) -> None:
    """By a kill of both processes, of the training process, by closing the window, and by a kill of the window."""
    place = annotated.copy(tmp_path)
    status, _ = place.run("die_while_learning", display, STUB)
    assert status == -signal.SIGKILL
    status, facts = place.run("close_while_learning", display, STUB)
    assert status == 0
    killed_at = cut_off_at(facts)
    assert any("The training process was killed" in text for text in facts["lost"])
    assert "A training run is going on; closing stops it" in facts["question"]
    status, facts = place.run("die_alone", display, STUB)
    assert status == -signal.SIGKILL
    status, facts = place.run("go_on", display, STUB)
    assert status == 0
    assert 0 < killed_at < cut_off_at(facts) < 100

    whole, expected = improved
    assert (facts["headline"], facts["candidate"]) == (expected["headline"], expected["candidate"])
    assert place.weights(facts["candidate"]) == whole.weights(expected["candidate"])
    found, reference = place.verdict(), whole.verdict()
    for what in ("verdict", "curve", "held_out", "held_out_sha256"):
        assert found[what] == reference[what], what
    assert place.accepted() == annotated.accepted()
    assert verify_command(["--workspace", str(place.images / ".wavemask")]) == 0


def cut_off_at(facts: dict[str, Any]) -> int:
    """At how many per cent a run was found, by the message and by the dialog."""
    (message,) = (text for text in facts["messages"] if "cut off" in text)
    (told,), (found,) = (re.findall(r"cut off at (\d+)%", text) for text in (message, facts["found"]))
    assert told == found
    return int(told)
