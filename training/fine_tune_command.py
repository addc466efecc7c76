"""`python -m training fine-tune`: from a snapshot and the current model to a candidate and a verdict.

What goes in and out of a run stands in its folder: `snapshot/` (where the command wrote it itself), `plan.json`,
`checkpoint.safetensors`, the candidate's bundle, and `verdict.json` with every score. A run that was cut off, by
whatever, goes on when the same command is given again, and ends with the same candidate.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.torch import save
from torch import Tensor

from training.dataset import Pair, find_pairs
from training.evaluate import ImageScore, Progress, evaluate, summarise
from training.files import replace_file
from training.fine_tune import CHECKPOINT, FineTuning, measure
from training.fine_tune_data import Squares
from training.fine_tune_plan import BUDGETS, PLAN, FineTuneRecipe, Plan, plan_for
from training.gate import Comparison, Scores, Verdict, judge
from training.run_control import RunCancelled, RunControl
from training.snapshot import Item, Snapshot, read_snapshot
from wavegms_core.bundle import Bundle, ModelDescription, read_bundle, weights_sha256, write_bundle
from wavegms_core.devices import choose_device
from wavegms_core.segmenter import Segmenter, load_model

VERDICT, SNAPSHOT = "verdict.json", "snapshot"

_ROOT = Path(__file__).resolve().parent.parent
_LOOK_SECONDS = 0.1


@dataclass(frozen=True)
class Wanted:
    """What the user asked for.

    Attributes:
        model: The current model's bundle.
        snapshot: What to learn from.
        out: Folder of the run.
        budget: One of `BUDGETS`.
        steps: How many steps in place of what the budget allows here; None to find out.
        replay: Folder with `images/` and `masks/` of what the current model was trained on, mixed in; None for nothing.
        regression: Folder with `images/` and `masks/` on which the candidate must not fall; None for none.
        device: See `choose_device`.
        threads: Of arithmetic on the CPU.
    """

    model: Path
    snapshot: Path
    out: Path
    budget: str = "quick"
    steps: int | None = None
    replay: Path | None = None
    regression: Path | None = None
    device: str = "auto"
    threads: int = 1


@dataclass(frozen=True)
class _Inputs:
    """All that a run rests on."""

    bundle: Bundle
    snapshot: Snapshot
    replay: list[Item]
    regression: list[Pair]
    recipe: FineTuneRecipe
    fingerprint: str


def fine_tune(wanted: Wanted, control: RunControl, recipe: FineTuneRecipe | None = None) -> dict[str, Any]:
    """Fine-tune, score both models on what is held out, and write the candidate and the verdict.

    Returns:
        What is in `verdict.json`.

    Raises:
        RunCancelled: It was told to stop, and can be taken up again.
        BundleError: A bundle cannot be read or written.
        ValueError: The snapshot or a folder cannot be used, or `out` holds another run.
        OSError: A file cannot be read or written.
        OutOfMemoryError: One image does not fit into the memory.
    """
    control.report("phase", phase="load")
    inputs = _read(wanted, recipe or FineTuneRecipe(), control)
    wanted.out.mkdir(parents=True, exist_ok=True)
    if (wanted.out / VERDICT).exists():
        found: dict[str, Any] = json.loads((wanted.out / VERDICT).read_text(encoding="utf-8"))
        _refuse_another(found["fingerprint"], inputs.fingerprint, wanted.out)
    else:
        plan, trained = _train(wanted, inputs, control)
        found = _judge(wanted, inputs, plan, trained, control)
        replace_file(wanted.out / VERDICT, (json.dumps(found, indent=2) + "\n").encode())
    control.report("verdict", **found["verdict"], candidate=found["candidate"])
    return found


def _read(wanted: Wanted, recipe: FineTuneRecipe, control: RunControl) -> _Inputs:
    bundle = read_bundle(wanted.model)
    snapshot = _unseen(read_snapshot(wanted.snapshot, control.check), bundle, control)
    replay = _replayed(wanted.replay, len(snapshot.train), recipe)
    regression = _pairs(wanted.regression)
    # What must be the same when a run is taken up again.
    about = {
        "recipe": asdict(recipe),
        "model": bundle.description.id,
        "weights": bundle.description.weights_sha256,
        "snapshot": snapshot.sha256,
        "budget": wanted.budget,
        "steps": wanted.steps,
    }
    digest = hashlib.sha256(json.dumps(about, sort_keys=True).encode())
    for pair in (*(item.pair for item in replay), *regression):
        control.check()
        for path in (pair.image, pair.mask):
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    return _Inputs(bundle, snapshot, replay, regression, recipe, digest.hexdigest())


@dataclass(frozen=True)
class _Trained:
    """What training made: weights, the curve, and the masks that contradict both models."""

    weights: dict[str, Tensor]
    curve: list[dict[str, Any]]
    contradicting: list[Item]


def _train(wanted: Wanted, inputs: _Inputs, control: RunControl) -> tuple[Plan, _Trained]:
    """Train on the device of the plan, and on the CPU where that fails."""
    plan = Plan.read(wanted.out)
    if plan:
        _refuse_another(plan.fingerprint, inputs.fingerprint, wanted.out)
    size = inputs.bundle.description.input_size
    train = Squares.load([*inputs.snapshot.train, *inputs.replay], size, control, "load")
    held_out = Squares.load(inputs.snapshot.held_out, size, control, "load")

    def train_on(device: str, plan: Plan | None) -> tuple[Plan, _Trained]:
        torch.set_num_threads(plan.threads if plan else wanted.threads)
        model = load_model(inputs.bundle).to(device).eval()
        if plan is None:
            control.report("phase", phase="plan")
            scored = len(held_out) + len(inputs.regression)
            measured = measure(model, inputs.recipe, train, wanted.threads, control)
            plan = plan_for(*measured, wanted.budget, len(train), scored, wanted.steps)
            plan = replace(plan, fingerprint=inputs.fingerprint)
            plan.write(wanted.out)
        counts = {"learned_from": len(inputs.snapshot.train), "replayed": len(inputs.replay)}
        control.report("plan", **asdict(plan), **counts)
        threshold = inputs.bundle.description.threshold
        run = FineTuning(model, inputs.recipe, plan, wanted.out, train, held_out, threshold, control)
        weights, own = run.fit(), inputs.snapshot.train
        return plan, _Trained(weights, run.curve, [own[index] for index in run.contradicting if index < len(own)])

    device = plan.device if plan else choose_device(wanted.device)[0]
    try:
        return train_on(device, plan)
    except RuntimeError as error:
        if device == "cpu":
            raise
        _say_that_the_cpu_goes_on(device, error, control)
    for name in (PLAN, CHECKPOINT):
        (wanted.out / name).unlink(missing_ok=True)
    return train_on("cpu", None)


def _judge(
    wanted: Wanted,
    inputs: _Inputs,
    plan: Plan,
    trained: _Trained,
    control: RunControl,
) -> dict[str, Any]:
    """Score both models, write the candidate's bundle, and say what there is to say."""
    control.report("phase", phase="score")
    content = save({name: tensor.half().contiguous() for name, tensor in trained.weights.items()})
    about = _described(inputs, plan, wanted, weights_sha256(content), trained.curve)
    held_out = inputs.snapshot.held_out
    pairs = [*(item.pair for item in held_out), *inputs.regression]
    try:
        before, after = _scored(inputs.bundle, about, trained.weights, pairs, plan.device, control)
    except RuntimeError as error:
        if plan.device == "cpu":
            raise
        _say_that_the_cpu_goes_on(plan.device, error, control)
        before, after = _scored(inputs.bundle, about, trained.weights, pairs, "cpu", control)
    count = len(held_out)
    verdict = judge(
        _arrays(before[:count]),
        _arrays(after[:count]),
        [item.group for item in held_out],
        (_arrays(before[count:]), _arrays(after[count:])) if inputs.regression else None,
        (len(trained.contradicting), len(inputs.snapshot.train)),
    )
    about = replace(about, scores=summarise(after[:count]))
    if (wanted.out / about.id).exists():  # cut off between the two files
        written = read_bundle(wanted.out / about.id).description
        _refuse_another(written.weights_sha256, about.weights_sha256, wanted.out)
    else:
        write_bundle(wanted.out, about, content, _card(about, inputs.bundle, verdict))
    return {
        "fingerprint": inputs.fingerprint,
        "candidate": about.id,
        "current": inputs.bundle.description.id,
        "verdict": asdict(verdict),
        "curve": trained.curve,
        "contradicting": [{"source_id": item.source_id, "frame": item.frame} for item in trained.contradicting],
        "plan": asdict(plan),
        "held_out": [
            {
                "source_id": item.source_id,
                "frame": item.frame,
                "group": item.group,
                "image": item.pair.image.name,
                "mask": item.pair.mask.name,
                "current": asdict(one),
                "candidate": asdict(other),
            }
            for item, one, other in zip(held_out, before, after, strict=False)
        ],
    }


def _say_that_the_cpu_goes_on(device: str, error: RuntimeError, control: RunControl) -> None:
    sentence = f"{device.upper()} failed or has too little memory; the CPU goes on, which takes longer."
    control.report("notice", sentence=sentence, details=str(error))


def estimate(model: Path, images: int, scored: int, device: str, threads: int, control: RunControl) -> dict[str, float]:
    """The seconds that a run is expected to take here with each of `BUDGETS`.

    Args:
        model: The current model's bundle.
        images: How many there are to learn from.
        scored: How many are held out.
        device: See `choose_device`.
        threads: Of arithmetic on the CPU.
        control: Asked whether to go on.
    """
    torch.set_num_threads(threads)
    bundle, recipe = read_bundle(model), FineTuneRecipe()
    size, count = bundle.description.input_size, recipe.batch_size
    shape = (count, size, size)
    black = Squares(np.zeros((*shape, 3), np.uint8), np.zeros(shape, np.uint8), np.ones(count, np.float32))
    network = load_model(bundle).to(choose_device(device)[0]).eval()
    measured = measure(network, recipe, black, threads, control)
    return {budget: plan_for(*measured, budget, images, scored).seconds for budget in BUDGETS}


def write_snapshot_of(workspace: Path, out: Path, label: str | None, reader: str, control: RunControl) -> None:
    """Have the app write a snapshot of a Workspace; training knows nothing of the app but its command line.

    Raises:
        RunCancelled: It was told to stop.
        ValueError: It could not be written; the message is the app's.
    """
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, str(_ROOT / "main.py")]
    command = [*program, "snapshot", "--workspace", str(workspace), "--out", str(out), "--reader", reader]
    command += ["--label", label] if label else []
    control.report("phase", phase="snapshot")
    out.parent.mkdir(parents=True, exist_ok=True)
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as process:  # noqa: S603
        try:
            while process.poll() is None:
                control.check()
                time.sleep(_LOOK_SECONDS)
        except RunCancelled:
            process.kill()
            raise
        if process.returncode:
            said = process.stderr.read().strip() if process.stderr else ""
            raise ValueError(said or f"no snapshot of {workspace} could be written")


def _unseen(snapshot: Snapshot, bundle: Bundle, control: RunControl) -> Snapshot:
    """The snapshot without what is held out but the current model has learned from, in another Workspace for one."""
    known = set(bundle.description.training.get("trained_on", ()))
    unseen = tuple(item for item in snapshot.held_out if item.source_sha256 not in known)
    if left := len(snapshot.held_out) - len(unseen):
        control.report(
            "notice", sentence=f"{left} held-out images are left out, because the model has learned from them before."
        )
    if not snapshot.train or not unseen:
        raise ValueError("There are no images to learn from, or none to measure by; accept images of more patients.")
    return replace(snapshot, held_out=unseen)


def _replayed(folder: Path | None, count: int, recipe: FineTuneRecipe) -> list[Item]:
    """A sample of a folder, the same each time; each image is a group of its own."""
    pairs = sorted(_pairs(folder), key=lambda pair: hashlib.sha256(pair.image.name.encode()).hexdigest())
    chosen = pairs[: round(recipe.replay_share * count)]
    return [Item(pair, "", 0, 0, f"replay {pair.image.name}", 1.0) for pair in chosen]


def _pairs(folder: Path | None) -> list[Pair]:
    if folder is None:
        return []
    folder = folder.resolve()
    return find_pairs(folder.parent, folder.name)


def _refuse_another(found: str, wanted: str, out: Path) -> None:
    if found != wanted:
        raise ValueError(f"{out} holds another run, of other images or another model; choose another folder")


def _scored(
    bundle: Bundle,
    about: ModelDescription,
    weights: Mapping[str, Tensor],
    pairs: Sequence[Pair],
    device: str,
    control: RunControl,
) -> tuple[list[ImageScore], list[ImageScore]]:
    """What the current model and the candidate score on the same device."""
    network = load_model(bundle)
    # What is scored is what is written: rounded to half precision.
    network.load_state_dict({name: tensor.half().float() for name, tensor in weights.items()})
    models = (
        ("score current", bundle, load_model(bundle)),
        ("score candidate", Bundle(bundle.folder, about), network),
    )
    current, candidate = (
        evaluate(Segmenter(described, model, torch.device(device), None), pairs, _progress(phase, control))
        for phase, described, model in models
    )
    return current, candidate


def _progress(phase: str, control: RunControl) -> Progress:
    started = time.monotonic()

    def progress(done: int, total: int) -> None:
        left = (time.monotonic() - started) / done * (total - done)
        control.report("progress", phase=phase, step=done, steps=total, eta_s=round(left, 1))
        control.check()

    return progress


def _arrays(scores: Sequence[ImageScore]) -> Scores:
    return Scores(
        np.array([score.dice for score in scores]),
        np.array([score.hd95 for score in scores]),
        np.array([score.proposed_fraction for score in scores]),
        np.array([score.lesion for score in scores], np.bool_),
    )


def _described(
    inputs: _Inputs, plan: Plan, wanted: Wanted, weights: str, curve: Sequence[Mapping[str, Any]]
) -> ModelDescription:
    """The candidate: the current model's description with another lineage; scores come later."""
    current, snapshot, recipe = inputs.bundle.description, inputs.snapshot, inputs.recipe
    lineage = list(current.training.get("fine_tuned", ()))
    run = {
        "parent": current.id,
        "parent_weights_sha256": current.weights_sha256,
        "began": plan.began,
        "snapshot_sha256": snapshot.sha256,
        "label": snapshot.label,
        "budget": wanted.budget,
        "recipe": asdict(recipe),
        "plan": asdict(plan),
        "images": {"train": len(snapshot.train), "held_out": len(snapshot.held_out)},
        "groups": {
            "train": len({item.group for item in snapshot.train}),
            "held_out": len({item.group for item in snapshot.held_out}),
        },
        "curve": list(curve),
    }
    trained_on = {*current.training.get("trained_on", ()), *(item.source_sha256 for item in snapshot.train)}
    first = lineage[0]["parent"] if lineage else current.id
    return replace(
        current,
        id=f"{first}-{plan.fingerprint[:8]}",
        training={**current.training, "trained_on": sorted(trained_on), "fine_tuned": [*lineage, run]},
        scores={},
        weights_sha256=weights,
    )


def _card(about: ModelDescription, bundle: Bundle, verdict: Verdict) -> str:
    run = about.training["fine_tuned"][-1]
    images, groups = run["images"], run["groups"]

    def row(name: str, comparison: Comparison | None, form: str) -> list[str]:
        if comparison is None:
            return []
        numbers = (comparison.current, comparison.candidate, comparison.low, comparison.high)
        now, then, low, high = (format(number, form) for number in numbers)
        return [f"| {name} | {comparison.frames} | {comparison.groups} | {now} | {then} | {low} to {high} |"]

    return "\n".join(
        (
            f"# {about.name}: {about.label}",
            "",
            "**Not a medical device.** For research and annotation; every proposal needs a clinician's eye.",
            "",
            f"Fine-tuned from {bundle.description.id} on {images['train']} accepted masks of {groups['train']} "
            f"patients, {run['began'][:10]}. {images['held_out']} masks of {groups['held_out']} other patients were "
            "held out and decided nothing.",
            "",
            verdict.reason,
            "",
            "| on the held-out images | images | patients | before | after | difference, 95 % interval |",
            "| --- | --- | --- | --- | --- | --- |",
            *row("Dice", verdict.dice, ".3f"),
            *row("HD95, px at 224 x 224", verdict.hd95, ".1f"),
            *row("share marked where there is nothing", verdict.wrong_area, ".4f"),
            *row("Dice, regression set", verdict.regression, ".3f"),
            "",
            f"What is known of {bundle.description.id} holds for it as well, see its card.",
            "",
        )
    )
