"""Versions of models: tried, put into use, rolled back, and what that does to the open Frame."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.paths import models_folder
from app.services.model_comparison import ComparedProposals, ModelComparison
from app.services.model_process import ModelProcess
from app.services.model_versions import ModelVersions
from app.storage.model_shelf import Status
from tests.services.bench import HEIGHT, WIDTH, Bench, proposal
from tests.storage import model_bundles
from wavegms_core.bundle import weights_sha256

KEY = ("ultrasound", "lesion")
ROOT = Path(__file__).resolve().parents[2]


class Versions:
    """The versions behind a session, a Candidate for them, and all that they said."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.bench = Bench(qtbot, folder)
        self.shipped, self.user, self.runs = folder / "shipped", folder / "user", folder / "runs"
        model_bundles.write(self.shipped, "breast-1")
        model_bundles.write(self.runs, "breast-1-new", seed=1, training=model_bundles.run_of("breast-1"))
        model_bundles.verdict(self.runs / "verdict.json")
        self.it = ModelVersions(self.bench.models, self.shipped, self.user)
        self.said: list[tuple[str, str]] = []
        self.it.message.connect(lambda *said: self.said.append(said))
        self.it.use_model(self.bench.model)
        self.do(self.it.read)

    def do(self, action: Callable[[], object]) -> None:
        """Act, and wait until everything is as it says."""
        with self.qtbot.waitSignal(self.it.changed):
            action()

    def install(self, bundle_id: str = "breast-1-new") -> None:
        done: list[str] = []
        verdict = self.runs / "verdict.json"
        self.do(lambda: self.it.install(self.runs / bundle_id, verdict, "Ada", done.append, pytest.fail))
        self.qtbot.waitUntil(lambda: done == [bundle_id])

    def tried(self, action: Callable[[], object]) -> None:
        """Act, and wait until the model is asked to show that it can propose."""
        before = len(self.bench.model.asides)
        action()
        self.qtbot.waitUntil(lambda: len(self.bench.model.asides) > before)

    def activate(self, bundle_id: str = "breast-1-new") -> None:
        self.tried(lambda: self.it.activate(bundle_id))
        self.do(self.bench.model.answer_aside)

    def status(self, bundle_id: str = "breast-1-new") -> Status:
        version = self.it.find(bundle_id)
        assert version is not None
        return version.status

    def close(self) -> None:
        self.it.close()
        self.bench.close()


@pytest.fixture
def versions(qtbot: QtBot, tmp_path: Path) -> Iterator[Versions]:
    versions = Versions(qtbot, tmp_path)
    yield versions
    versions.close()


def test_a_candidate_is_not_chosen_from_until_it_is_put_into_use(versions: Versions) -> None:
    versions.install()
    library = versions.bench.models.library
    assert (versions.status(), library.find("breast-1-new")) == (Status.CANDIDATE, None)
    versions.activate()
    library = versions.bench.models.library
    assert library.in_use(*KEY) is library.find("breast-1-new") is not None
    assert versions.status("breast-1") is Status.EARLIER
    assert versions.said == [
        ("info", "“Ultrasound of 2026-11-14 09:30” is used for ultrasound images from now on."),
    ]
    request, rgb, _ = versions.bench.model.asides[0]
    assert rgb.shape == (64, 64, 3)
    assert request not in [number for number, _ in versions.bench.model.asked]


def test_untouched_frames_are_proposed_on_anew_and_back_again(versions: Versions) -> None:
    versions.install()
    bench = versions.bench
    bench.show(0)
    bench.model.answer()
    versions.activate()
    assert bench.model.bundles[-1] == "breast-1-new"
    assert bench.session.choice.differs_from(bench.session.annotation.proposal)  # which names its model
    bench.model.proposal_ready.emit(bench.model.asked[-1][0], proposal(bundle_id="breast-1-new"))
    assert bench.session.annotation.proposal.bundle_id == "breast-1-new"

    versions.tried(lambda: versions.it.roll_back(KEY))
    versions.do(bench.model.answer_aside)
    assert bench.model.bundles[-1] == "breast-1"
    assert (versions.status(), versions.status("breast-1")) == (Status.EARLIER, Status.ACTIVE)
    assert versions.said[-1] == ("info", "“Ultrasound” is again used for ultrasound images from now on.")


def test_what_a_human_made_stays(versions: Versions) -> None:
    versions.install()
    bench = versions.bench
    bench.show(0)
    bench.model.answer()
    bench.stroke(40, 30)
    corrected = bench.session.annotation.layer.copy()
    versions.activate()
    shown = [bundle for (_, ahead), bundle in zip(bench.model.asked, bench.model.bundles, strict=True) if not ahead]
    assert shown == ["breast-1"]
    np.testing.assert_array_equal(bench.session.annotation.layer, corrected)
    assert "Propose again" in bench.session.proposal_status


@pytest.mark.parametrize("by_image", [False, True])
def test_what_the_user_chose_stays_and_is_told(versions: Versions, by_image: bool) -> None:
    versions.install()
    bench = versions.bench
    bench.show(0)
    bench.model.answer()
    bench.models.choose(bench.worklist.entries[0].image_id if by_image else None, "breast-1")
    versions.activate()
    choice = bench.session.choice
    assert choice.bundle.description.id == "breast-1"
    kept = "1 image of this folder keeps the model" if by_image else "This folder keeps “Ultrasound”, as you chose."
    assert kept in versions.said[-1][1]


def test_a_model_that_cannot_propose_is_not_put_into_use(versions: Versions, qtbot: QtBot) -> None:
    versions.install()
    model = versions.bench.model
    versions.tried(lambda: versions.it.activate("breast-1-new"))
    model.proposal_failed.emit(model.asides[-1][0], "Its weights do not fit.")
    assert versions.said.pop() == (
        "error",
        "“Ultrasound of 2026-11-14 09:30” was not put into use, what was in use stays: Its weights do not fit.",
    )
    versions.it._limit.setInterval(1)
    versions.tried(lambda: versions.it.activate("breast-1-new"))
    qtbot.waitUntil(lambda: bool(versions.said))
    assert "did not propose within" in versions.said.pop()[1]
    assert model.asides[-1][0] in model.forgotten
    model.answer_aside()  # too late
    (versions.user / "breast-1-new" / "weights.safetensors").write_bytes(b"x")
    versions.do(lambda: versions.it.activate("breast-1-new"))
    assert len(versions.said) == 1
    assert "damaged" in versions.said[0][1]
    assert versions.it.find("breast-1-new") is None
    assert versions.status("breast-1") is Status.ACTIVE


def test_the_newest_wish_counts(versions: Versions, qtbot: QtBot) -> None:
    versions.install()
    model_bundles.write(versions.runs, "breast-1-other", seed=2)
    versions.install("breast-1-other")
    versions.tried(lambda: versions.it.activate("breast-1-new"))
    versions.tried(lambda: versions.it.activate("breast-1-other"))
    model = versions.bench.model
    model.answer_aside(-2)
    versions.do(model.answer_aside)
    assert (versions.status(), versions.status("breast-1-other")) == (Status.CANDIDATE, Status.ACTIVE)


def test_everything_else_is_done_in_the_background_and_told(versions: Versions, qtbot: QtBot, tmp_path: Path) -> None:
    versions.install()
    file = tmp_path / "new.wavemask-model"
    versions.do(lambda: versions.it.rename("breast-1-new", "Mine"))
    versions.do(lambda: versions.it.annotate("breast-1-new", "For Friday."))
    assert (versions.it.find("breast-1-new").title, versions.it.find("breast-1-new").note) == ("Mine", "For Friday.")
    for action, told in (
        (lambda: versions.it.export("breast-1-new", file), f"“Mine” is exported to {file}."),
        (lambda: versions.it.trash("breast-1-new"), "“Mine” is in the trash, and deleted for good after 30 days."),
        (lambda: versions.it.restore("breast-1-new"), "“Mine” is back."),
        (lambda: versions.it.import_file(file), "“Mine” is installed, but not in use yet."),
        (lambda: versions.it.trash("breast-1"), "This model came with WaveMask and cannot be deleted."),
        (lambda: versions.it.roll_back(KEY), "No other model was in use here before"),
        (lambda: versions.it.import_file(tmp_path / "a.png"), "a.png is not a model file"),
    ):
        with qtbot.waitSignal(versions.it.message) as said:
            action()
        assert said.args[1].startswith(told)
    failures: list[str] = []
    versions.it.install(tmp_path, None, "", pytest.fail, lambda error: failures.append(str(error)))
    qtbot.waitUntil(lambda: bool(failures))
    assert "cannot be read" in failures[0]


def test_in_the_real_process(qtbot: QtBot, tmp_path: Path) -> None:
    """A model with weights that do not fit is refused there; and back again, proposals are the same to the last bit."""
    source = models_folder() / "breast-ultrasound-3"
    shutil.copytree(source, tmp_path / "shipped" / source.name)
    about = json.loads((source / "model.json").read_text())
    weights = (source / "weights.safetensors").read_bytes()
    misfit = weights.replace(b"mask_decoder", b"mask_recoder", 1)
    assert misfit != weights
    # The same weights, at another threshold and input size: other proposals.
    for bundle_id, content, changes in (("good-1", weights, {"input_size": 96}), ("bad-1", misfit, {})):
        folder = tmp_path / "runs" / bundle_id
        shutil.copytree(source, folder)
        (folder / "weights.safetensors").write_bytes(content)
        told = about | changes | {"id": bundle_id, "name": bundle_id, "weights_sha256": weights_sha256(content)}
        (folder / "model.json").write_text(json.dumps(told))
    bench = Bench(qtbot, tmp_path)
    it = ModelVersions(bench.models, tmp_path / "shipped", tmp_path / "user")
    said: list[str] = []
    it.message.connect(lambda _, sentence: said.append(sentence))
    with qtbot.waitSignal(it.changed):
        it.read()
    first = bench.models.library.in_use("ultrasound")
    process = ModelProcess([sys.executable, str(ROOT / "main.py"), "--propose-worker"], first, "cpu")
    it.use_model(process)
    process.start()
    try:
        for bundle_id in ("good-1", "bad-1"):
            with qtbot.waitSignal(it.changed):
                it.install(tmp_path / "runs" / bundle_id, None, "", lambda _: None, pytest.fail)
        rgb = np.random.default_rng(3).integers(0, 256, (40, 60, 3), np.uint8)

        def proposed(number: int) -> np.ndarray:
            with qtbot.waitSignal(process.proposal_ready, timeout=60_000) as answer:
                process.propose(number, rgb, bench.models.library.in_use("ultrasound"))
            return answer.args[1].probability

        def tried(action: Callable[[], None]) -> str:
            with qtbot.waitSignal(it.message, timeout=60_000) as told:
                action()
            return str(told.args[1])

        before = proposed(-1)
        assert "do not fit their description" in tried(lambda: it.activate("bad-1"))
        assert bench.models.library.in_use("ultrasound").description.id == source.name
        assert "“good-1” is used" in tried(lambda: it.activate("good-1"))
        assert (proposed(-2) != before).any()
        assert "again" in tried(lambda: it.roll_back(KEY))
        np.testing.assert_array_equal(proposed(-3), before)
    finally:
        process.stop()
        it.close()
        bench.close()


# --- two beside each other


@pytest.fixture
def compared(versions: Versions) -> Iterator[tuple[ModelComparison, list[ComparedProposals], list[tuple[str, str]]]]:
    it = ModelComparison(versions.bench.session, versions.it)
    it.use_model(versions.bench.model)
    it.use_journal(versions.bench.journal)
    results: list[ComparedProposals] = []
    ends: list[tuple[str, str]] = []
    it.compared.connect(results.append)
    it.ended.connect(lambda *end: ends.append(end))
    yield it, results, ends
    it.close()


def test_two_models_are_compared_on_images_without_touching_them(
    versions: Versions, compared: tuple[ModelComparison, list[ComparedProposals], list[tuple[str, str]]], qtbot: QtBot
) -> None:
    bench, (it, results, ends) = versions.bench, compared
    bench.show(0)
    bench.model.answer()
    learned = {"fine_tuned": [], "trained_on": [bench.session.image.sha256]}
    model_bundles.write(versions.runs, "breast-1-next", seed=3, training=learned)
    versions.install("breast-1-next")
    with qtbot.waitSignal(bench.session.frame_opened):
        bench.session.accept()
    states = [entry.state for entry in bench.worklist.entries]
    ids = [entry.image_id for entry in bench.worklist.entries][:2]
    it.compare("breast-1", "breast-1-next", [*ids, 999])
    assert (it.total, it.left) == (3, 3)
    for number in range(2):
        qtbot.waitUntil(lambda number=number: len(bench.model.asides) == 2 * number + 2)
        bench.model.answer_aside(-1, (slice(10, 20), slice(20, 40)))
        bench.model.answer_aside(-2, (slice(10, 20), slice(10, 30)))
        qtbot.waitUntil(lambda number=number: len(results) == number + 1)
    assert ends == [("info", "Compared on 2 images. 1 image could not be read.")]
    assert [each.image_id for each in results] == ids
    accepted, other = results
    assert accepted.rgb.shape == (HEIGHT, WIDTH, 3)
    assert (accepted.dice, other.dice) == (0.5, 0.5)
    assert (accepted.first.dice, accepted.second.dice) == (1.0, 0.5)  # what was accepted is the first's box
    assert (accepted.first.learned, accepted.second.learned) == (False, True)
    assert (other.first.dice, other.second.dice, other.second.learned) == (None, None, False)
    assert (other.accepted, it.total) == (None, 0)
    assert [entry.state for entry in bench.worklist.entries] == states
    assert [bundle for _, _, bundle in bench.model.asides[:2]] == ["breast-1", "breast-1-next"]


def test_a_comparison_can_be_called_off_and_says_why_it_fails(
    versions: Versions, compared: tuple[ModelComparison, list[ComparedProposals], list[tuple[str, str]]], qtbot: QtBot
) -> None:
    bench, (it, results, ends) = versions.bench, compared
    versions.install()
    ids = [entry.image_id for entry in bench.worklist.entries]
    it.compare("breast-1", "breast-1-new", ids)
    qtbot.waitUntil(lambda: len(bench.model.asides) == 2)
    it.cancel()
    assert {number for number, _, _ in bench.model.asides} <= set(bench.model.forgotten)
    bench.model.answer_aside()
    assert (results, ends, it.total) == ([], [], 0)
    it.compare("breast-1", "breast-1-new", ids)
    qtbot.waitUntil(lambda: len(bench.model.asides) == 4)
    bench.model.proposal_failed.emit(bench.model.asides[-1][0], "The model failed.")
    assert (ends.pop(), it.total) == (("error", "The model failed."), 0)
    it.compare("breast-1", "gone-1", ids)
    assert "cannot be compared" in ends.pop()[1]
