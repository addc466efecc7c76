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
from training.evaluate import ImageScore, evaluate, summarise
from training.files import replace_file
from training.fine_tune import CHECKPOINT, FineTuning, OutOfMemoryError, make_plan
from training.fine_tune_data import Squares, inner_split
from training.fine_tune_plan import PLAN, FineTuneRecipe, Plan
from training.gate import Comparison, Scores, Verdict, judge
from training.run_control import RunCancelled, RunControl
from training.snapshot import Item, Snapshot, read_snapshot
from wavegms_core.bundle import Bundle, ModelDescription, read_bundle, weights_sha256, write_bundle
from wavegms_core.devices import choose_device
from wavegms_core.model import WaveGMS
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


def fine_tune(wanted: Wanted, control: RunControl, recipe: FineTuneRecipe | None = None) -> dict[str, Any]:
    """Fine-tune, score both models on what is held out, and write the candidate and the verdict.

    Returns:
        What is in `verdict.json`.

    Raises:
        RunCancelled: It was told to stop, and can be taken up again.
        BundleError: A bundle cannot be read or written.
        ValueError: The snapshot or a folder cannot be used, or `out` holds another run.
        OSError: A file cannot be read or written.
    """
    recipe = recipe or FineTuneRecipe()
    control.report("phase", phase="load")
    bundle = read_bundle(wanted.model)
    snapshot = _unseen(read_snapshot(wanted.snapshot, control.check), bundle, control)
    replay = _replayed(wanted.replay, len(snapshot.train), recipe)
    regression = _pairs(wanted.regression)
    fingerprint = _fingerprint(wanted, recipe, bundle, snapshot, replay, regression, control)
    wanted.out.mkdir(parents=True, exist_ok=True)
    if (wanted.out / VERDICT).exists():
        found: dict[str, Any] = json.loads((wanted.out / VERDICT).read_text(encoding="utf-8"))
        _refuse_another(found["fingerprint"], fingerprint, wanted.out)
        control.report("verdict", **found["verdict"], candidate=found["candidate"])
        return found
    plan = Plan.read(wanted.out)
    if plan:
        _refuse_another(plan.fingerprint, fingerprint, wanted.out)
    device = plan.device if plan else choose_device(wanted.device)[0]
    while True:
        try:
            return _run(wanted, recipe, bundle, snapshot, replay, regression, fingerprint, device, control)
        except (OutOfMemoryError, RuntimeError) as error:
            if device == "cpu":
                raise
            sentence = (
                f"{device.upper()} failed or has too little memory; training goes on with the CPU, which takes longer."
            )
            control.report("notice", sentence=sentence, details=str(error))
            device = "cpu"
            for name in (PLAN, CHECKPOINT):
                (wanted.out / name).unlink(missing_ok=True)


def _run(
    wanted: Wanted,
    recipe: FineTuneRecipe,
    bundle: Bundle,
    snapshot: Snapshot,
    replay: Sequence[Item],
    regression: Sequence[Pair],
    fingerprint: str,
    device: str,
    control: RunControl,
) -> dict[str, Any]:
    torch.set_num_threads(wanted.threads)
    size, threshold = bundle.description.input_size, bundle.description.threshold
    model = load_model(bundle).to(device).eval()
    learned_from, chosen_by = inner_split(snapshot.train, recipe)
    train = Squares.load([*learned_from, *replay], size, control, "load")
    inner = Squares.load(chosen_by, size, control, "load")
    held_out = Squares.load(snapshot.held_out, size, control, "load")
    plan = Plan.read(wanted.out)
    if plan is None:
        control.report("phase", phase="plan")
        scored = len(held_out) + len(regression)
        plan = make_plan(model, recipe, train, scored, fingerprint, wanted.budget, wanted.threads, control)
        plan = replace(plan, steps=wanted.steps or plan.steps)
        plan.write(wanted.out)
    torch.set_num_threads(plan.threads)
    control.report("plan", **asdict(plan), learned_from=len(learned_from), chosen_by=len(inner), replayed=len(replay))
    run = FineTuning(model, recipe, plan, wanted.out, train, inner, held_out, threshold, control)
    weights = run.fit()

    control.report("phase", phase="score")
    content = save({name: tensor.half().contiguous() for name, tensor in weights.items()})
    about = _described(bundle, snapshot, recipe, plan, wanted, weights_sha256(content), run.curve)
    candidate = Bundle(wanted.out / about.id, about)
    pairs = [item.pair for item in snapshot.held_out]
    before = _scored(bundle, load_model(bundle), [*pairs, *regression], device, control, "score current")
    after = _scored(candidate, _network(bundle, weights), [*pairs, *regression], device, control, "score candidate")
    count = len(pairs)
    verdict = judge(
        _arrays(before[:count]),
        _arrays(after[:count]),
        [item.group for item in snapshot.held_out],
        (_arrays(before[count:]), _arrays(after[count:])) if regression else None,
    )
    about = replace(about, scores=summarise(after[:count]))
    if (wanted.out / about.id).exists():  # cut off between the two files
        candidate = read_bundle(wanted.out / about.id)
        _refuse_another(candidate.description.weights_sha256, about.weights_sha256, wanted.out)
    else:
        candidate = write_bundle(wanted.out, about, content, _card(about, bundle, verdict))
    result = {
        "fingerprint": fingerprint,
        "candidate": about.id,
        "current": bundle.description.id,
        "verdict": asdict(verdict),
        "curve": run.curve,
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
            for item, one, other in zip(snapshot.held_out, before, after, strict=False)
        ],
    }
    replace_file(wanted.out / VERDICT, (json.dumps(result, indent=2) + "\n").encode())
    control.report("verdict", **asdict(verdict), candidate=about.id)
    return result


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


def _fingerprint(
    wanted: Wanted,
    recipe: FineTuneRecipe,
    bundle: Bundle,
    snapshot: Snapshot,
    replay: Sequence[Item],
    regression: Sequence[Pair],
    control: RunControl,
) -> str:
    """Hash of what must be the same when a run is taken up again."""
    about = {
        "recipe": asdict(recipe),
        "weights": bundle.description.weights_sha256,
        "model": bundle.description.id,
        "snapshot": snapshot.sha256,
        "held_out": [item.pair.image.name for item in snapshot.held_out],
        "budget": wanted.budget,
        "steps": wanted.steps,
    }
    digest = hashlib.sha256(json.dumps(about, sort_keys=True).encode())
    for pair in (*(item.pair for item in replay), *regression):
        control.check()
        for path in (pair.image, pair.mask):
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _refuse_another(found: str, wanted: str, out: Path) -> None:
    if found != wanted:
        raise ValueError(f"{out} holds another run, of other images or another model; choose another folder")


def _network(bundle: Bundle, weights: Mapping[str, Tensor]) -> WaveGMS:
    """What is scored is what is written: rounded to half precision."""
    model = load_model(bundle)
    model.load_state_dict({name: tensor.half().float() for name, tensor in weights.items()})
    return model


def _scored(
    bundle: Bundle, model: WaveGMS, pairs: Sequence[Pair], device: str, control: RunControl, phase: str
) -> list[ImageScore]:
    control.check()
    segmenter = Segmenter(bundle, model, torch.device(device), None)
    started = time.monotonic()

    def progress(done: int, total: int) -> None:
        left = (time.monotonic() - started) / done * (total - done)
        control.report("progress", phase=phase, step=done, steps=total, eta_s=round(left, 1))
        control.check()

    return evaluate(segmenter, pairs, progress)


def _arrays(scores: Sequence[ImageScore]) -> Scores:
    return Scores(
        np.array([score.dice for score in scores]),
        np.array([score.hd95 for score in scores]),
        np.array([score.proposed_fraction for score in scores]),
        np.array([score.lesion for score in scores], np.bool_),
    )


def _described(
    bundle: Bundle,
    snapshot: Snapshot,
    recipe: FineTuneRecipe,
    plan: Plan,
    wanted: Wanted,
    weights: str,
    curve: Sequence[Mapping[str, Any]],
) -> ModelDescription:
    """The candidate: the current model's description with another lineage; scores come later."""
    current = bundle.description
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
