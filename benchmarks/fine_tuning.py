"""A clinician has a model of one hospital and images of another: what do 20, 50 or 100 corrected ones bring?

Each run is what a user's is: images and accepted masks are put into a Workspace, and `python -m training fine-tune`
freezes, holds out, learns and judges. Two sets that no run learns from are then scored with both models: other
patients of the new source, and what was held out when the starter model was trained. `gate` asks whether a Candidate
that learned from masks of which some are of other images gets through, and one that learned from the right ones.

Run: python -m benchmarks.fine_tuning clinician|gate --data DATA --model BUNDLE --out FOLDER, then report --out FOLDER

Results are added to `FOLDER/results.jsonl`; the same command goes on with what is missing there.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from benchmarks.launch import ROOT
from benchmarks.machine import report
from training.dataset import (
    Pair,
    Source,
    difference_hash,
    find_pairs,
    near_duplicate_groups,
    split_by_group,
    split_data,
)
from training.evaluate import evaluate
from training.metrics import bootstrap_interval
from wavegms_core.bundle import read_bundle
from wavegms_core.segmenter import Segmenter

SEED = 2333
OTHERS = 180
SIZES, SEEDS = (20, 50, 100), 3
GATE_SIZE, GATE_SEEDS, WRONG_SHARE = 100, 10, 0.3
SETS = "others", "original", "marked"
RESULTS, CURVE = "results.jsonl", "fine_tuning.svg"
READER = "Benchmark"

Row = dict[str, Any]


def main() -> None:
    """Measure what the command line asks for, or report what was measured."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fine_tuning", description=__doc__)
    commands = parser.add_subparsers(dest="what", required=True)
    for what in ("clinician", "gate", "report"):
        command = commands.add_parser(what)
        command.add_argument("--out", type=Path, required=True, help="folder of the runs and results")
        if what == "report":
            continue
        command.add_argument("--data", type=Path, required=True, help="folder that holds the data folders")
        command.add_argument("--model", type=Path, required=True, help="bundle that the clinician starts with")
        command.add_argument("--source", default="ultrasound_busbra/dev", help="where the new images come from")
        command.add_argument("--sizes", type=int, nargs="+", default=SIZES if what == "clinician" else (GATE_SIZE,))
        command.add_argument("--seeds", type=int, default=SEEDS if what == "clinician" else GATE_SEEDS)
        command.add_argument("--budget", default="quick")
    options = parser.parse_args()
    if options.what == "report":
        print_results(options.out)
        return
    bench = Bench(options.data, options.model, options.source, options.out, options.budget)
    for seed in range(options.seeds):
        for size in options.sizes:
            for wrong in (0.0,) if options.what == "clinician" else (WRONG_SHARE, 0.0):
                bench.measure(options.what, size, seed, wrong)


class Bench:
    """The images, divided once and for all, and the runs on them.

    Args:
        data: Folder that holds the data folders.
        model: Bundle that the clinician starts with; it says itself what was held out when it was trained.
        source: Subset that the new images come from.
        out: Folder of the runs and results.
        budget: Of the runs.
    """

    def __init__(self, data: Path, model: Path, source: str, out: Path, budget: str) -> None:
        self._model, self._out, self._budget = model.resolve(), out.resolve(), budget
        recipe = read_bundle(model).description.training["recipe"]
        own = [Source(**each) for each in recipe["sources"]]
        pairs = find_pairs(data, source)
        hashes = [difference_hash(pair.read_image()) for pair in pairs]
        groups = near_duplicate_groups(hashes, own[0].near_duplicate_bits)
        parts = split_by_group(pairs, groups, (0.0, OTHERS / len(pairs)), SEED)
        self._pool = [pair for pair, part in zip(pairs, parts, strict=True) if part == "train"]
        self._sets = {
            "others": [pair for pair, part in zip(pairs, parts, strict=True) if part == "held_out"],
            "original": split_data(data, own, (recipe["monitor"], recipe["held_out"]), recipe["seed"])["held_out"],
        }

    def measure(self, kind: str, size: int, seed: int, wrong: float) -> None:
        """Take one run, unless its result is there.

        Args:
            kind: `clinician`, where other patients and the original source are scored too, or `gate`.
            size: Corrected images.
            seed: Says which.
            wrong: Share of them that have the mask of another one.
        """
        key = {"kind": kind, "budget": self._budget, "size": size, "seed": seed, "wrong": wrong}
        before = self._start() if kind == "clinician" else {}
        if any(key.items() <= row.items() for row in results(self._out)):
            return
        folder = self._out / "-".join(map(str, key.values()))
        # One that was cut off could go on, but its time would say nothing.
        shutil.rmtree(folder, ignore_errors=True)
        workspace, run = folder / ".wavemask", folder / "run"
        self._annotate(folder, workspace, size, seed, wrong)
        began = time.monotonic()
        _call("-m", "training", "fine-tune", "--workspace", workspace, "--reader", READER, "--model", self._model,
              "--budget", self._budget, "--threads", os.cpu_count() or 1, "--out", run)  # fmt: skip
        seconds = time.monotonic() - began
        written = json.loads((run / "verdict.json").read_text(encoding="utf-8"))
        after = self._score(run / written["candidate"]) if kind == "clinician" else {}
        verdict, counts = written["verdict"], read_bundle(run / written["candidate"]).description.training["fine_tuned"]
        self._note({
            **key,
            "seconds": round(seconds, 1),
            "better": verdict["better"],
            "reason": verdict["reason"],
            "dice": verdict["dice"],
            "steps": written["plan"]["steps"],
            "groups": counts[-1]["groups"],
            **{f"{name} after": values for name, values in after.items()},
            **{f"{name} before": values for name, values in before.items()},
        })  # fmt: skip
        shutil.rmtree(folder)

    def _start(self) -> dict[str, list[float]]:
        """What the starter model scores; looked up where it is known."""
        for row in results(self._out):
            if row["kind"] == "start":
                return dict(row["scores"])
        scores = self._score(self._model)
        self._note({"kind": "start", "model": self._model.name, "scores": scores})
        return scores

    def _score(self, model: Path) -> dict[str, list[float]]:
        """Dice of each image with a lesion, by set, and the share marked of each original image without one."""
        segmenter = Segmenter.load(model, "cpu")
        scored = {name: evaluate(segmenter, pairs) for name, pairs in self._sets.items()}
        scores = {name: [one.dice for one in own if one.lesion] for name, own in scored.items()}
        scores["marked"] = [one.proposed_fraction for one in scored["original"] if not one.lesion]
        return {name: [round(value, 5) for value in values] for name, values in scores.items()}

    def _annotate(self, folder: Path, workspace: Path, size: int, seed: int, wrong: float) -> None:
        """Put images and accepted masks into a Workspace."""
        rng = np.random.default_rng((SEED, seed))
        chosen = [self._pool[index] for index in rng.permutation(len(self._pool))[:size]]
        # Each mask of another image is its neighbour's in a circle, so none keeps its own.
        mistaken = sorted(rng.permutation(size)[: round(wrong * size)].tolist())
        others = dict(zip(mistaken, [*mistaken[1:], *mistaken[:1]], strict=True))
        images, masks = folder / "images", folder / "masks"
        for created in (images, masks):
            created.mkdir(parents=True)
        for index, pair in enumerate(chosen):
            shutil.copy(pair.image, images)
            _copy_mask(chosen[others.get(index, index)], pair, masks)
        _call("main.py", "import", images, "--workspace", workspace, "--format", "png", "--masks", masks,
              "--accept", "--reader", READER)  # fmt: skip

    def _note(self, row: Row) -> None:
        self._out.mkdir(parents=True, exist_ok=True)
        with (self._out / RESULTS).open("a", encoding="utf-8") as file:
            file.write(json.dumps(row) + "\n")


def results(out: Path) -> list[Row]:
    """What was measured so far."""
    path = out / RESULTS
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []


def print_results(out: Path) -> None:
    """Print the tables, and draw the curve into the folder."""
    rows = results(out)
    _print_clinician([row for row in rows if row["kind"] == "clinician"], out)
    _print_gate([row for row in rows if row["kind"] == "gate"])


def _print_clinician(rows: Sequence[Row], out: Path) -> None:
    lines, points = [], {}
    for size in sorted({row["size"] for row in rows}):
        own = [row for row in rows if row["size"] == size]
        others, original, marked = (_difference(own, name) for name in SETS)
        points[0], points[size] = (others[0], original[0]), (others[1], original[1])
        line = [str(size), f"{statistics.mean(row['groups']['train'] for row in own):.0f}", str(len(own))]
        line += [*_shown(others), *_shown(original), f"{marked[0]:.1%}, {marked[1]:.1%}"]
        line += [f"{sum(row['better'] for row in own)}", f"{statistics.mean(row['seconds'] for row in own):.0f} s"]
        lines.append(line)
    if not lines:
        return
    others_n, original_n, normal_n = (len(rows[0][f"{name} before"]) for name in SETS)
    header = ["corrected images", "learned from", "runs"]
    header += [f"other patients, n = {others_n}: before, after", "difference, points"]
    header += [f"original source, n = {original_n}: before, after", "difference, points"]
    header += [f"normal, n = {normal_n}: area marked before, after", "passed the gate", "start to verdict"]
    report("Dice before and after fine-tuning; in brackets the 95 % interval over images", header, lines)
    (out / CURVE).write_text(curve(points), encoding="utf-8")


def _print_gate(rows: Sequence[Row]) -> None:
    lines = []
    for size, wrong in sorted({(row["size"], row["wrong"]) for row in rows}):
        own = [row for row in rows if (row["size"], row["wrong"]) == (size, wrong)]
        gains = [100 * (row["dice"]["candidate"] - row["dice"]["current"]) for row in own]
        accepted = sum(row["better"] for row in own)
        line = [str(size), f"{wrong:.0%}", str(len(own)), str(accepted), str(len(own) - accepted)]
        lines.append([*line, f"{statistics.mean(gains):+.1f} ({min(gains):+.1f} to {max(gains):+.1f})"])
    if lines:
        header = ["corrected images", "with the mask of another image", "runs", "let through", "refused"]
        report("The gate", [*header, "held-out Dice, points (least to most)"], lines)


def curve(points: dict[int, tuple[float, float]]) -> str:
    """Dice over corrected images, of other patients and of the original source, as SVG."""
    values = [dice for both in points.values() for dice in both]
    low, high = math.floor(10 * min(values)) / 10, math.ceil(10 * max(values)) / 10

    def place(size: int, dice: float) -> tuple[float, float]:
        return 60 + 460 * size / max(points), 20 + 240 * (high - dice) / (high - low)

    parts = [
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 680 310' font-family='sans-serif' font-size='12'>",
        "<rect width='680' height='310' fill='white'/>",
    ]
    for hundredth in range(round(100 * low), round(100 * high) + 1, 5):
        dice = hundredth / 100
        _, y = place(0, dice)
        line = f"<path d='M60 {y:.0f}H520' stroke='#ddd'/>"
        parts.append(f"{line}<text x='52' y='{y + 4:.0f}' text-anchor='end'>{dice:.2f}</text>")
    for size in points:
        x, _ = place(size, low)
        parts.append(f"<text x='{x:.0f}' y='278' text-anchor='middle'>{size}</text>")
    parts.append("<text x='290' y='300' text-anchor='middle'>corrected images</text><text x='60' y='14'>Dice</text>")
    for index, (name, colour, dash) in enumerate(
        (("other patients", "#1f6fb2", ""), ("original source", "#a33", "6 4"))
    ):
        places = [place(size, points[size][index]) for size in sorted(points)]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
        parts.append(
            f"<polyline points='{path}' fill='none' stroke='{colour}' stroke-width='2' stroke-dasharray='{dash}'/>"
        )
        parts += [f"<circle cx='{x:.1f}' cy='{y:.1f}' r='3.5' fill='{colour}'/>" for x, y in places]
        parts.append(f"<text x='530' y='{places[-1][1] + 4:.0f}' fill='{colour}'>{name}</text>")
    return "\n".join([*parts, "</svg>", ""])


def _difference(rows: Sequence[Row], name: str) -> tuple[float, float, float, float]:
    """Mean before, after, and the interval of the difference, image by image, each image's mean over the runs."""
    before = np.array(rows[0][f"{name} before"])
    after = np.array([row[f"{name} after"] for row in rows]).mean(axis=0)
    low, high = bootstrap_interval(after - before, SEED)
    return float(before.mean()), float(after.mean()), low, high


def _shown(difference: tuple[float, float, float, float]) -> tuple[str, str]:
    before, after, low, high = difference
    return f"{before:.3f}, {after:.3f}", f"{100 * (after - before):+.1f} ({100 * low:+.1f} to {100 * high:+.1f})"


def _copy_mask(mask_of: Pair, pair: Pair, folder: Path) -> None:
    """The mask of one image, at the size of another and under its name."""
    height, width = pair.read_image().shape[:2]
    mask = cv2.resize(
        mask_of.read_mask().astype(np.uint8) * 255, (width, height), interpolation=cv2.INTER_NEAREST_EXACT
    )
    _, content = cv2.imencode(".png", mask)
    (folder / f"{pair.image.stem}.png").write_bytes(content.tobytes())


def _call(*arguments: object) -> None:
    subprocess.run([sys.executable, *map(str, arguments)], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    main()
