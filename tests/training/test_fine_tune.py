"""Fine-tuning on a tiny bundle: the same whatever cuts it off, and blind to what is held out."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import torch
from safetensors.torch import load_file
from training_bundles import tiny_bundle
from training_snapshots import store, write_snapshot

from training import fine_tune as fine_tune_module
from training import fine_tune_plan
from training.fine_tune import FineTuning
from training.fine_tune_command import Wanted, fine_tune
from training.fine_tune_plan import BUDGETS, FineTuneRecipe, Plan, Work, plan_for
from training.metrics import dice
from training.run_control import RunCancelled, RunControl
from training.snapshot import read_snapshot
from training.trainer import mixed_precision
from wavegms_core.bundle import read_bundle
from wavegms_core.segmenter import Segmenter

STEPS = 24


@pytest.fixture(scope="module", autouse=True)
def few_rounds() -> Iterator[None]:
    """Encoding ahead is most of the work of so small a run."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fine_tune_plan, "_AHEAD_ROUNDS", 2)
        yield


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_bundle(tmp_path_factory.mktemp("models"))


@pytest.fixture(scope="module")
def snapshot(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_snapshot(tmp_path_factory.mktemp("data") / "snapshot")


class Recorded(RunControl):
    """Keeps what is reported, and stops or breaks off where it is told to.

    Args:
        phase: Where that is; empty for nowhere.
        units: How many units of its work are done by then, since this began.
        more: How often it goes on after that when asked.
        how: `RunCancelled` stops, and anything else is as a kill.
    """

    def __init__(self, phase: str = "", units: int = 0, more: int = 0, how: type[BaseException] = RunCancelled) -> None:
        super().__init__()
        self.events: list[dict[str, Any]] = []
        self._phase, self._units, self._more, self._how = phase, units, more, how

    def write(self, values: Mapping[str, object]) -> None:
        self.events.append(dict(values))
        self._units -= values["event"] == "progress" and values["phase"] == self._phase

    def check(self) -> None:
        if self._phase and self._units <= 0:
            self._more -= 1
            if self._more < 0:
                raise self._how

    def of(self, event: str) -> list[dict[str, Any]]:
        return [one for one in self.events if one["event"] == event]


@pytest.fixture(scope="module")
def reference(model: Path, snapshot: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run that nothing cut off."""
    out = tmp_path_factory.mktemp("reference") / "run"
    fine_tune(Wanted(model, snapshot, out, steps=STEPS), Recorded())
    return out


@pytest.fixture(scope="module")
def shown(model: Path, snapshot: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Watching]:
    """As `reference`, watched by somebody who opens what is shown as soon as he is told of it."""
    out = tmp_path_factory.mktemp("shown") / "run"
    control = Watching(out)
    fine_tune(Wanted(model, snapshot, out, steps=STEPS, modality="endoscopy"), control)
    return out, control


class Watching(Recorded):
    """Looks at every file it is told of."""

    def __init__(self, out: Path) -> None:
        super().__init__()
        self.shapes: list[set[tuple[int, ...]]] = []
        self._out = out

    def write(self, values: Mapping[str, object]) -> None:
        super().write(values)
        if values["event"] == "point":
            names = [str(values[f"worst_{name}"]) for name in ("image", "reference", "proposal")]
            self.shapes.append({cv2.imread(str(self._out / name)).shape for name in names})


def like(reference: Path, out: Path) -> Path:
    """A folder for a run of the same plan, which rests on how fast the machine was just then."""
    out.mkdir()
    (out / "plan.json").write_bytes((reference / "plan.json").read_bytes())
    return out


def result(out: Path) -> tuple[dict[str, Any], bytes, bytes]:
    verdict = json.loads((out / "verdict.json").read_text())
    folder = out / verdict["candidate"]
    return verdict, (folder / "weights.safetensors").read_bytes(), (folder / "model.json").read_bytes()


def test_a_run_ends_with_a_candidate_and_a_verdict(model: Path, reference: Path) -> None:
    verdict = result(reference)[0]
    candidate, current = read_bundle(reference / verdict["candidate"]), read_bundle(model)
    assert verdict["candidate"].startswith("tiny-1-")
    about = candidate.description.training
    assert len(about["trained_on"]) == 14
    assert about["fine_tuned"][0]["parent"] == "tiny-1"
    assert about["fine_tuned"][0]["groups"] == {"train": 7, "held_out": 2}
    assert [point["step"] for point in verdict["curve"]] == [0, 4, 8, 12, 16, 20, 24]
    assert len(verdict["held_out"]) == 4
    assert verdict["verdict"]["dice"]["groups"] == 2
    now, then = load_file(current.weights_path), load_file(candidate.weights_path)
    changed = {name.partition(".")[0] for name in now if not torch.equal(now[name], then[name])}
    assert changed == {"mapping"}, "on a CPU the wavelet encoder stays, and the mask decoder anyway"


def test_what_a_run_shows_is_there_to_be_looked_at(snapshot: Path, shown: tuple[Path, Watching]) -> None:
    out, control = shown
    assert control.shapes == [{(40, 48, 3)}] * 7
    points = control.of("point")
    assert len({point["worst_proposal"] for point in points}) == 7
    assert {out / point["worst_proposal"] for point in points[-2:]} == set((out / "worst").iterdir())
    assert all(point["worst_dice"] <= point["held_out"] for point in points)
    verdict = result(out)[0]
    for row in verdict["held_out"]:
        reference = cv2.imread(str(snapshot / "masks" / row["mask"]), cv2.IMREAD_GRAYSCALE)
        for model in ("current", "candidate"):
            proposal = cv2.imread(str(out / row[f"{model}_mask"]), cv2.IMREAD_GRAYSCALE)
            assert set(proposal.flat) <= {0, 255}
            assert dice(proposal > 0, reference > 0) == row[model]["dice"]


def test_the_rest_of_a_run_is_told_from_its_plan_on(shown: tuple[Path, Watching]) -> None:
    """Never nothing while there is work left, and in the end little."""
    told = [(event["phase"], event["total_eta_s"]) for event in shown[1].of("progress")]
    phases = {phase for phase, _ in told}
    assert phases == {"load", "encode", "train", "held_out", "choose", "score current", "score candidate"}
    assert all((left is None) == (phase == "load") for phase, left in told)
    assert min(left for _, left in told if left is not None) > 0
    assert told[-1][1] < 3


def test_the_candidate_says_what_it_is_for(
    model: Path, snapshot: Path, reference: Path, shown: tuple[Path, Watching]
) -> None:
    verdict = result(shown[0])[0]
    folder = shown[0] / verdict["candidate"]
    about, run = read_bundle(folder).description, read_bundle(folder).description.training["fine_tuned"][-1]
    assert (about.name, about.label, about.modality) == ("Lesion, endoscopy", "Lesion", "endoscopy")
    (data,) = about.scores
    assert data == "held-out images of the workspace"
    assert (about.scores[data]["n"], about.scores[data]["groups"]) == (4, 2)
    card = (folder / "CARD.md").read_text()
    assert "tiny-1 was made to outline lesion in ultrasound; its numbers and limits were not measured for" in card
    # Of the same images, so that two models can be compared.
    assert verdict["held_out_sha256"] == run["held_out_sha256"] == result(reference)[0]["held_out_sha256"]
    same = read_bundle(reference / result(reference)[0]["candidate"]).description
    assert (same.name, same.label, same.modality) == ("Tiny", "Lesion", "ultrasound")


def test_it_learns_and_does_not_go_far(model: Path, snapshot: Path, tmp_path: Path) -> None:
    """As much as a random encoder lets it; and so much of the way as is chosen."""
    now = load_file(read_bundle(model).weights_path)

    def tuned(name: str, recipe: FineTuneRecipe) -> tuple[list[dict[str, Any]], float]:
        out = tmp_path / name
        found = fine_tune(Wanted(model, snapshot, out, steps=60), Recorded(), recipe)
        then = load_file(out / found["candidate"] / "weights.safetensors")
        return found["curve"], sum(float((then[key] - now[key]).square().sum()) for key in now)

    recipe = FineTuneRecipe(learning_rate=5e-3)
    curve, whole = tuned("whole", replace(recipe, shares=(1.0,)))
    assert curve[-1]["loss"] < curve[1]["loss"] - 0.005
    for name, worth, share in (("half", 1.0, 0.5), ("best", 0.0, 1.0)):
        _, distance = tuned(name, replace(recipe, shares=(1.0, 0.5), worth=(worth, worth)))
        assert distance == pytest.approx(whole * share**2, rel=0.1)


CUTS: tuple[tuple[type[BaseException], str, int, int], ...] = (
    (KeyboardInterrupt, "load", 3, 0),
    (RunCancelled, "encode", 5, 0),
    (KeyboardInterrupt, "held_out", 2, 0),
    (RunCancelled, "train", 3, 1),  # in the middle of a step
    (KeyboardInterrupt, "train", 4, 0),
    (RunCancelled, "held_out", 3, 0),
    (KeyboardInterrupt, "held_out", 7, 0),
    (KeyboardInterrupt, "train", 5, 0),
    (RunCancelled, "choose", 4, 0),
    (KeyboardInterrupt, "score current", 2, 0),
    (RunCancelled, "score candidate", 6, 0),
)


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [(-1.0, [3, 7, 8, 12, 17, 24, 24]), (1e9, [3, 4, 8, 8, 12, 24, 24])],
    ids=["with a checkpoint of every step", "with those of the points"],
)
def test_a_run_that_was_cut_off_ends_the_same(
    model: Path,
    snapshot: Path,
    reference: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    seconds: float,
    expected: list[int],
) -> None:
    """Stopped or killed again and again, in every phase."""
    monkeypatch.setattr(fine_tune_module, "CHECKPOINT_SECONDS", seconds)
    wanted = Wanted(model, snapshot, like(reference, tmp_path / "run"), steps=STEPS)
    resumed: list[int] = []
    for how, phase, units, more in CUTS:
        control = Recorded(phase, units, more, how)
        with pytest.raises(how):
            fine_tune(wanted, control)
        resumed += [event["step"] for event in control.of("resumed")]
    assert resumed == expected
    found = fine_tune(wanted, Recorded())
    assert result(wanted.out) == result(reference)
    (wanted.out / "verdict.json").unlink()  # as where it was killed after the candidate was written
    assert fine_tune(wanted, Recorded()) == found
    control = Recorded()
    assert fine_tune(wanted, control) == found
    assert not control.of("progress")


def test_what_is_held_out_changes_nothing(model: Path, reference: Path, tmp_path: Path) -> None:
    other = write_snapshot(tmp_path / "snapshot", spoil_held_out=True)
    out = like(reference, tmp_path / "run")
    control = Recorded()
    plan = Plan.read(out)
    assert plan
    (out / "plan.json").unlink()
    with pytest.raises(RunCancelled):
        fine_tune(Wanted(model, other, out, steps=STEPS), Recorded("encode", 5))
    began = Plan.read(out)
    assert began
    replace(plan, fingerprint=began.fingerprint).write(out)
    (out / "checkpoint.safetensors").unlink(missing_ok=True)
    fine_tune(Wanted(model, other, out, steps=STEPS), control)
    assert result(out)[1] == result(reference)[1]
    (found, *_), (expected, *_) = result(out), result(reference)
    assert [p["held_out"] for p in found["curve"]] != [p["held_out"] for p in expected["curve"]]
    assert found["held_out_sha256"] != expected["held_out_sha256"]


def test_where_the_encoder_learns_too(model: Path, snapshot: Path, reference: Path, tmp_path: Path) -> None:
    """As on a GPU, here on the CPU to compare bits."""
    plan = Plan.read(reference)
    assert plan
    whole = [tmp_path / "whole", tmp_path / "cut off"]
    for out in whole:
        out.mkdir()
        replace(plan, rounds=0).write(out)
    fine_tune(Wanted(model, snapshot, whole[0], steps=STEPS), Recorded())
    with pytest.raises(RunCancelled):
        fine_tune(Wanted(model, snapshot, whole[1], steps=STEPS), Recorded("train", 9))
    fine_tune(Wanted(model, snapshot, whole[1], steps=STEPS), Recorded())
    assert result(whole[0]) == result(whole[1])
    now = load_file(read_bundle(model).weights_path)
    then = load_file(whole[0] / result(whole[0])[0]["candidate"] / "weights.safetensors")
    assert {name.partition(".")[0] for name in now if not torch.equal(now[name], then[name])} == {"encoder", "mapping"}


@pytest.mark.parametrize("while_planning", [True, False])
def test_short_memory_halves_the_batch(
    model: Path, snapshot: Path, reference: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, while_planning: bool
) -> None:
    whole = FineTuning._loss_of_each
    sizes: list[int] = []

    def limited(self: FineTuning, levels: Any, mask: torch.Tensor) -> torch.Tensor:
        if len(mask) > 3:
            if while_planning:
                raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 9 bytes.")
            raise RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 9 bytes.")
        sizes.append(len(mask))
        return whole(self, levels, mask)

    monkeypatch.setattr(FineTuning, "_loss_of_each", limited)
    control = Recorded()
    out = tmp_path / "run" if while_planning else like(reference, tmp_path / "run")
    wanted = Wanted(model, snapshot, out, steps=STEPS)
    fine_tune(wanted, control)
    assert [notice["sentence"][:36] for notice in control.of("notice")] == [
        "Memory is short, so at most 4 images",
        "Memory is short, so at most 2 images",
    ]
    assert sizes == [2] * 4 * (STEPS + 2 * while_planning)
    (plan,) = control.of("plan")
    assert (plan["batch"], plan["at_once"]) == (8, 2 if while_planning else 8)
    found, expected = (
        load_file(out / result(out)[0]["candidate"] / "weights.safetensors") for out in (wanted.out, reference)
    )
    for name, tensor in expected.items():
        assert torch.allclose(found[name].float(), tensor.float(), atol=2e-3), "the step is the same but for rounding"

    monkeypatch.setattr(FineTuning, "_loss_of_each", lambda *_: (_ for _ in ()).throw(MemoryError()))
    with pytest.raises(fine_tune_module.OutOfMemoryError):
        fine_tune(replace(wanted, out=like(reference, tmp_path / "none")), Recorded())


@pytest.mark.parametrize(
    ("begun", "there", "sentence"),
    [
        (False, True, "META failed or has too little memory; the CPU goes on, which takes longer."),
        (True, True, "META failed or has too little memory; the CPU goes on, which takes longer."),
        (True, False, "META cannot be used on this computer; the CPU goes on, which takes longer."),
    ],
)
def test_a_device_that_fails_gives_way_to_the_cpu(
    model: Path,
    snapshot: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    begun: bool,
    there: bool,
    sentence: str,
) -> None:
    """While its speed is measured, in the middle of a run, and when it is gone since the run began."""
    wanted = Wanted(model, snapshot, tmp_path / "run", steps=6)
    if begun:
        with pytest.raises(RunCancelled):
            fine_tune(wanted, Recorded("encode", 3))
        plan = Plan.read(wanted.out)
        assert plan
        (wanted.out / "checkpoint.safetensors").unlink(missing_ok=True)
        replace(plan, device="meta", rounds=0, batch=16, at_once=16).write(wanted.out)
    if there:
        # A device of torch's own on which nothing can be computed.
        monkeypatch.setattr("training.fine_tune_command.choose_device", lambda wanted: ("meta", ""))
    control = Recorded()
    fine_tune(wanted, control)
    assert [event["sentence"] for event in control.of("notice")] == [sentence]
    last = control.of("plan")[-1]
    assert (last["device"], last["batch"]) == ("cpu", 8)
    assert last["rounds"] > 0
    assert control.of("verdict")


def test_a_gpu_without_bfloat16_computes_in_single_precision(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_bf16_supported", lambda including_emulation: including_emulation)
    with mixed_precision(torch.device("cuda")):
        assert not torch.is_autocast_enabled("cuda")


def test_another_run_is_refused(model: Path, reference: Path, tmp_path: Path) -> None:
    other = write_snapshot(tmp_path / "snapshot", seed=1)
    for out in (reference, like(reference, tmp_path / "begun")):
        with pytest.raises(ValueError, match="holds another run"):
            fine_tune(Wanted(model, other, out, steps=STEPS), Recorded())


def test_replayed_and_regression_images(
    model: Path, snapshot: Path, make_subset: Callable[..., Path], tmp_path: Path
) -> None:
    data = make_subset("old", 9)
    make_subset("test", 4, seed=1)
    # What is measured by: two of the test images, saved again, and one that the Workspace holds out.
    manifest = json.loads((snapshot / "manifest.json").read_text())
    held_out = next(row for row in manifest["items"] if row["side"] == "held_out")
    again = [data / "test" / "images" / "01.png", data / "test" / "images" / "02.png", snapshot / held_out["image"]]
    for number, path in enumerate(again):
        name = f"again {number}"
        cv2.imwrite(str(data / "old" / "images" / f"{name}.jpg"), cv2.imread(str(path)))
        shape = cv2.imread(str(path)).shape[:2]
        cv2.imwrite(str(data / "old" / "masks" / f"{name}.png"), np.zeros(shape, np.uint8))
    control = Recorded()
    wanted = Wanted(model, snapshot, tmp_path / "run", steps=6, replay=data / "old", regression=data / "test")
    verdict = fine_tune(wanted, control)["verdict"]
    assert control.of("plan")[0]["replayed"] == 9
    assert [event["sentence"] for event in control.of("notice")] == [
        "Earlier examples that the new model is measured by are not learned from: 3."
    ]
    assert verdict["regression"]["frames"] == 3  # those with something to outline


def test_what_a_model_learned_from_measures_it_no_more(
    model: Path, snapshot: Path, reference: Path, tmp_path: Path
) -> None:
    candidate = reference / result(reference)[0]["candidate"]
    manifest = json.loads((snapshot / "manifest.json").read_text())
    held_out = [row for row in manifest["items"] if row["side"] == "held_out"]
    again = write_snapshot(tmp_path / "again", seed=2)
    other = json.loads((again / "manifest.json").read_text())
    # The first image of the other Workspace was learned from in the first.
    for row in other["items"]:
        if row["side"] == "held_out" and row["source_id"] == held_out[0]["source_id"]:
            row["source_sha256"] = manifest["items"][0]["source_sha256"]
    (again / "manifest.json").write_text(json.dumps(other))
    control = Recorded()
    verdict = fine_tune(Wanted(candidate, again, tmp_path / "run", steps=6), control)
    assert "are left out: 2." in control.of("notice")[0]["sentence"]  # the other one is of the same patient
    assert len(verdict["held_out"]) == 2
    about = read_bundle(tmp_path / "run" / verdict["candidate"]).description
    assert about.id.startswith("tiny-1-")
    assert [run["parent"] for run in about.training["fine_tuned"]] == ["tiny-1", candidate.name]
    assert len(about.training["trained_on"]) == 28


def test_a_damaged_snapshot_is_refused(tmp_path: Path) -> None:
    folder = write_snapshot(tmp_path / "snapshot")
    path = next((folder / "masks").iterdir())
    path.write_bytes(path.read_bytes() + b"x")
    with pytest.raises(ValueError, match="damaged"):
        read_snapshot(folder)
    manifest = json.loads((folder / "manifest.json").read_text())
    manifest["items"][-1]["group"] = manifest["items"][0]["group"]
    (folder / "manifest.json").write_text(json.dumps(manifest))
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(ValueError, match="write it again"):
        read_snapshot(folder)


def test_masks_that_both_models_contradict_keep_the_candidate_out(model: Path, snapshot: Path, tmp_path: Path) -> None:
    folder = tmp_path / "snapshot"
    shutil.copytree(snapshot, folder)
    manifest = json.loads((folder / "manifest.json").read_text())
    segmenter = Segmenter.load(model, "cpu")
    rows = [row for row in manifest["items"] if row["side"] == "train"]
    for number, row in enumerate(rows):
        image = cv2.cvtColor(cv2.imread(str(folder / row["image"])), cv2.COLOR_BGR2RGB)
        proposed = segmenter.segment(image) >= 0.5
        row["mask"] = store(folder / "masks", np.where(proposed != (number in (2, 5, 11)), 255, 0).astype(np.uint8))
    (folder / "manifest.json").write_text(json.dumps(manifest))
    found = fine_tune(Wanted(model, folder, tmp_path / "run", steps=2), Recorded())
    assert [row["source_id"] for row in found["contradicting"]] == [rows[at]["source_id"] for at in (2, 5, 11)]


@pytest.mark.parametrize("budget", BUDGETS)
@pytest.mark.parametrize(
    ("step", "encode", "images"), [(1.0, 0.1, 16), (1.0, 0.1, 500), (0.02, 0.004, 80), (9, 2, 3000)]
)
def test_the_plan_keeps_to_the_budget(budget: str, step: float, encode: float, images: int) -> None:
    seconds, most = BUDGETS[budget]
    trial = Plan("", "cpu", 1, 1, 1, 8, 8, step, encode, 0.0, "")
    plan = plan_for(trial, budget, Work(images, 0, 0, 0))
    assert 60 <= plan.steps <= most
    assert plan.steps == 60 or plan.steps * 8 <= 30 * images
    assert 1 <= plan.rounds <= 16
    least = 60 * step + images * encode
    assert plan.seconds <= max(seconds, least) + 2
