"""`python -m training fine-tune`: from a snapshot and the current model to a candidate and a verdict.

What goes in and out of a run stands in its folder: `snapshot/` (where the command wrote it itself), `plan.json`,
`checkpoint.safetensors`, the candidate's bundle, and `verdict.json` with every score. A run that was cut off, by
whatever, goes on when the same command is given again, and ends with the same candidate.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.torch import save
from torch import Tensor

from training.candidate import card, described, held_out_sha256, scores_of
from training.compared import CANDIDATE, CURRENT, WorstCases, compared_mask, write_masks
from training.dataset import Pair, difference_hash, find_pairs
from training.evaluate import ImageScore, evaluate
from training.files import replace_file
from training.fine_tune import CHECKPOINT, CHOSEN_BY, MEASURED, FineTuning, measure
from training.fine_tune_data import Squares
from training.fine_tune_plan import (
    BUDGETS,
    GPU_BATCH,
    PLAN,
    READ_SECONDS,
    FineTuneRecipe,
    Plan,
    Work,
    plan_for,
)
from training.gate import Scores, judge
from training.run_control import RunCancelled, RunControl
from training.snapshot import Item, Snapshot, read_snapshot
from wavegms_core.bundle import Bundle, ModelDescription, read_bundle, weights_sha256, write_bundle
from wavegms_core.devices import choose_device
from wavegms_core.model import WaveGMS
from wavegms_core.segmenter import Segmenter, load_model

VERDICT, SNAPSHOT = "verdict.json", "snapshot"

_ROOT = Path(__file__).resolve().parent.parent
_LOOK_SECONDS = 0.1
# By how many of 256 bits the looks of a picture and of the same one saved again differ at most.
_SAME_BITS = 10


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
        modality: Of the images; empty for the current model's.
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
    modality: str = ""


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
    regression = _pairs(wanted.regression)
    measured = [*(item.pair for item in snapshot.held_out), *regression]
    replay = _apart(_replayed(wanted.replay, len(snapshot.train), recipe), measured, control)
    # What must be the same when a run is taken up again.
    about = {
        "recipe": asdict(recipe),
        "model": bundle.description.id,
        "weights": bundle.description.weights_sha256,
        "snapshot": snapshot.sha256,
        "budget": wanted.budget,
        "steps": wanted.steps,
        "modality": wanted.modality or bundle.description.modality,
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
    device, missing = choose_device(plan.device if plan else wanted.device)
    if missing:
        plan = None
        _begin_on_the_cpu(wanted.out, f"{missing} cannot be used on this computer", control)
    size, threshold = inputs.bundle.description.input_size, inputs.bundle.description.threshold
    own, replay = inputs.snapshot.train, inputs.replay
    parts = [*own, *replay], inputs.snapshot.held_out
    done, total = itertools.count(1), sum(map(len, parts))
    control.forecast.expect({"load": (total, READ_SECONDS)}, whole=False)

    def loaded() -> None:
        control.progress("load", next(done), total)
        control.check()

    train, held_out = (Squares.load(part, size, loaded) for part in parts)
    work = _work(len(train), len(held_out), len(inputs.regression), inputs.recipe)

    def train_on(device: str, plan: Plan | None) -> tuple[Plan, _Trained]:
        _use_threads(plan.threads if plan else wanted.threads)
        model = load_model(inputs.bundle).to(device).eval()
        if plan is None:
            control.report("phase", phase="plan")
            trial = replace(
                measure(model, inputs.recipe, train, wanted.threads, control), fingerprint=inputs.fingerprint
            )
            plan = plan_for(trial, wanted.budget, work, wanted.steps)
            plan.write(wanted.out)
        control.forecast.expect(work.expected(plan), whole=True)
        control.report("plan", **asdict(plan), learned_from=len(own), replayed=len(replay))
        worst = WorstCases(wanted.out, [item.pair for item in inputs.snapshot.held_out], threshold)
        run = FineTuning(model, inputs.recipe, plan, wanted.out, train, held_out, threshold, worst, control)
        weights = run.fit()
        return plan, _Trained(weights, run.curve, [own[index] for index in run.contradicting if index < len(own)])

    try:
        return train_on(device, plan)
    except RuntimeError as error:
        if device == "cpu":
            raise
        _begin_on_the_cpu(wanted.out, f"{device.upper()} failed or has too little memory", control, str(error))
    return train_on("cpu", None)


def _begin_on_the_cpu(out: Path, why: str, control: RunControl, details: str = "") -> None:
    """Forget what another device has done, but for what whoever is cut off in here finds still in order."""
    control.report("notice", sentence=f"{why}; the CPU goes on, which takes longer.", details=details)
    for name in (CHECKPOINT, PLAN):
        (out / name).unlink(missing_ok=True)


def _use_threads(count: int) -> None:
    torch.set_num_threads(count)
    cv2.setNumThreads(count)


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
    current, snapshot = inputs.bundle.description, inputs.snapshot
    modality, weights_hash = wanted.modality or current.modality, weights_sha256(content)
    about = described(current, snapshot, inputs.recipe, plan, wanted.budget, modality, weights_hash, trained.curve)
    held_out = snapshot.held_out
    try:
        before, after = _scored(inputs, about, trained, wanted.out, plan.device, control)
    except RuntimeError as error:
        if plan.device == "cpu":
            raise
        sentence = f"{plan.device.upper()} failed or has too little memory; the CPU scores, which takes longer."
        control.report("notice", sentence=sentence, details=str(error))
        before, after = _scored(inputs, about, trained, wanted.out, "cpu", control)
    control.report("phase", phase="write")
    count, shown = len(held_out), len(held_out) + len(trained.contradicting)
    verdict = judge(
        _arrays(before[:count]),
        _arrays(after[:count]),
        [item.group for item in held_out],
        (_arrays(before[shown:]), _arrays(after[shown:])) if inputs.regression else None,
        (len(trained.contradicting), min(CHOSEN_BY, len(snapshot.train))),
    )
    control.check()
    about = replace(about, scores=scores_of(after[:count], held_out))
    if not (wanted.out / about.id).exists():  # unless it was cut off between the two files
        write_bundle(wanted.out, about, content, card(about, current, verdict))
    rows = [
        {
            "source_id": item.source_id,
            "frame": item.frame,
            "group": item.group,
            "image": item.pair.image.name,
            "mask": item.pair.mask.name,
            "current": asdict(one),
            "candidate": asdict(other),
            "current_mask": compared_mask(CURRENT, index),
            "candidate_mask": compared_mask(CANDIDATE, index),
        }
        for index, (item, one, other) in enumerate(
            zip([*held_out, *trained.contradicting], before, after, strict=False)
        )
    ]
    return {
        "fingerprint": inputs.fingerprint,
        "candidate": about.id,
        "current": current.id,
        "held_out_sha256": held_out_sha256(held_out),
        "verdict": asdict(verdict),
        "curve": trained.curve,
        "plan": asdict(plan),
        "held_out": rows[:count],
        "contradicting": rows[count:],
    }


def estimate(
    model: Path, images: int, held_out: int, device: str, threads: int, began: float, control: RunControl
) -> dict[str, float]:
    """The seconds that a run is expected to take here with each of `BUDGETS`, from its start to its verdict.

    Args:
        model: The current model's bundle.
        images: How many there are to learn from.
        held_out: How many are held out.
        device: See `choose_device`.
        threads: Of arithmetic on the CPU.
        began: When this process was started, `time.monotonic()`; a run starts as slowly, and measures the same.
        control: Asked whether to go on.
    """
    _use_threads(threads)
    bundle, recipe = read_bundle(model), FineTuneRecipe()
    size = bundle.description.input_size
    shape = (GPU_BATCH, size, size)
    black = Squares(np.zeros((*shape, 3), np.uint8), np.zeros(shape, np.uint8), np.ones(GPU_BATCH, np.float32))
    device = choose_device(device)[0]
    try:
        trial = measure(load_model(bundle).to(device).eval(), recipe, black, threads, control)
    except RuntimeError:
        if device == "cpu":
            raise
        trial = measure(load_model(bundle).eval(), recipe, black, threads, control)
    work = _work(images, held_out, 0, recipe)
    before = time.monotonic() - began + (images + held_out) * READ_SECONDS
    return {budget: round(before + plan_for(trial, budget, work).seconds, 1) for budget in BUDGETS}


def _work(images: int, held_out: int, regression: int, recipe: FineTuneRecipe) -> Work:
    measured = (recipe.points + 1) * min(MEASURED, held_out)
    return Work(images, measured, min(CHOSEN_BY, images), 2 * (held_out + regression))


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
    with (
        # Not a pipe: one that nobody empties holds its writer up.
        tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as told,
        subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=told, text=True) as process,  # noqa: S603
    ):
        try:
            while process.poll() is None:
                control.check()
                time.sleep(_LOOK_SECONDS)
        except RunCancelled:
            process.kill()
            raise
        if process.returncode:
            told.seek(0)
            raise ValueError(told.read().strip() or f"no snapshot of {workspace} could be written")


def _unseen(snapshot: Snapshot, bundle: Bundle, control: RunControl) -> Snapshot:
    """The snapshot without held-out groups that the current model has learned from, as in another Workspace."""
    known = {item.group for item in snapshot.held_out if item.source_sha256 in bundle.description.trained_on}
    unseen = tuple(item for item in snapshot.held_out if item.group not in known)
    if left := len(snapshot.held_out) - len(unseen):
        control.report(
            "notice",
            sentence=f"Held-out images of patients that the model has learned from before are left out: {left}.",
        )
    if not snapshot.train or not unseen:
        raise ValueError("There are no images to learn from, or none to measure by; accept images of more patients.")
    return replace(snapshot, held_out=unseen)


def _replayed(folder: Path | None, count: int, recipe: FineTuneRecipe) -> list[Item]:
    """A sample of a folder, the same each time; each image is a group of its own."""
    pairs = sorted(_pairs(folder), key=lambda pair: hashlib.sha256(pair.image.name.encode()).hexdigest())
    chosen = pairs[: round(recipe.replay_share * count)]
    return [Item(pair, "", 0, 0, f"replay {pair.image.name}", 1.0) for pair in chosen]


def _apart(replay: list[Item], measured: Sequence[Pair], control: RunControl) -> list[Item]:
    """What is replayed, without what is measured by: the two folders may be one, or hold images of the Workspace."""
    if not replay:
        return []

    def look(pair: Pair) -> NDArray[np.bool_]:
        control.check()
        return difference_hash(pair.read_image())

    looks = np.array([look(pair) for pair in measured])
    apart = [item for item in replay if (looks != look(item.pair)).sum(axis=1).min() > _SAME_BITS]
    if left := len(replay) - len(apart):
        sentence = f"Earlier examples that the new model is measured by are not learned from: {left}."
        control.report("notice", sentence=sentence)
    return apart


def _pairs(folder: Path | None) -> list[Pair]:
    if folder is None:
        return []
    folder = folder.resolve()
    return find_pairs(folder.parent, folder.name)


def _refuse_another(found: str, wanted: str, out: Path) -> None:
    if found != wanted:
        raise ValueError(f"{out} holds another run, of other images or another model; choose another folder")


def _scored(
    inputs: _Inputs,
    about: ModelDescription,
    trained: _Trained,
    out: Path,
    device: str,
    control: RunControl,
) -> tuple[list[ImageScore], list[ImageScore]]:
    """What the current model and the candidate score on the same device; writes what they propose, too.

    First on what is held out, then on the masks that contradict both, then on the regression set.
    """
    bundle = inputs.bundle
    shown = [item.pair for item in (*inputs.snapshot.held_out, *trained.contradicting)]
    pairs = [*shown, *inputs.regression]
    network = load_model(bundle)
    # What is scored is what is written: rounded to half precision.
    network.load_state_dict({name: tensor.half().float() for name, tensor in trained.weights.items()})

    def scored(name: str, described: Bundle, model: WaveGMS) -> list[ImageScore]:
        def progress(done: int, total: int) -> None:
            control.progress(f"score {name}", done, total, "score")
            control.check()

        sink = write_masks(out, name, len(shown), described.description.threshold)
        return evaluate(Segmenter(described, model, torch.device(device), None), pairs, progress, sink)

    return (
        scored(CURRENT, bundle, load_model(bundle)),
        scored(CANDIDATE, Bundle(bundle.folder, about), network),
    )


def _arrays(scores: Sequence[ImageScore]) -> Scores:
    return Scores(
        np.array([score.dice for score in scores]),
        np.array([score.hd95 for score in scores]),
        np.array([score.proposed_fraction for score in scores]),
        np.array([score.lesion for score in scores], np.bool_),
    )
