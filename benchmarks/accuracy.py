"""Wave-GMS and networks of others, trained on the same split with the same budget and augmentations.

Each network trains in a process of its own, so that its peak memory is its own; one that was trained before is not
trained again, and one that was interrupted goes on. Then all are timed in turn in one process.

Run: python -m benchmarks.accuracy --data DATA [--size 96] [--epochs 20] [--models wave_gms unet ...] [--out FOLDER]
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from benchmarks.inference import Times, gigaflops, take_turns
from benchmarks.launch import ROOT
from benchmarks.machine import report
from benchmarks.peers import INPUT, PEERS, propose
from training.ablations import build_model
from training.dataset import Pair, Source, split_data
from training.evaluate import ImageScore, score_image, summarise
from training.files import replace_file
from training.latent_codec import LatentCodec
from training.losses import segmentation_loss, wave_gms_loss
from training.metrics import bootstrap_interval
from training.recipe import Recipe, Stage
from training.run_log import peak_memory_mib
from training.trainer import Loss, fit
from wavegms_core.config import WaveGMSConfig
from wavegms_core.devices import choose_device
from wavegms_core.segmenter import mask_at
from wavegms_core.tiny_vae import TinyVAE

OURS = {"wave_gms": "Wave-GMS", "tiny_vae_lmm": "Tiny-VAE + LMM, no wavelets"}
TITLES = {**OURS, **{name: peer.title for name, peer in PEERS.items()}}
REFERENCE = "unet"
OUR_LEARNING_RATE = 2e-3
TIMING_ROUNDS = 15
RESULT = "result.json"
MODELS_HELP = f"{', '.join(TITLES)}; the U-Net always takes part (default: all)"


@dataclass(frozen=True)
class Folders:
    """Where things are: the data root, the latent codec, and a `diffusers` AutoencoderTiny folder."""

    data: Path
    codec: Path
    tiny_vae: Path


@dataclass(frozen=True)
class Contestant:
    """A network with its loss.

    Attributes:
        model: See `training.trainer.fit`.
        loss: See `training.trainer.fit`.
        trained: Number of parameters with gradient.
        frozen: Number of parameters that a proposal needs and that are not trained.
    """

    model: nn.Module
    loss: Loss
    trained: int
    frozen: int


@dataclass(frozen=True)
class Cost:
    """Of one proposal by one pass at 224 x 224 on the CPU: arithmetic and times."""

    gigaflops: float
    times: Times


def main() -> None:
    parser = _parser()
    options = parser.parse_args()
    size = options.size or (224 if choose_device()[0] == "cuda" else 96)
    if size % 32 or size < 64:
        parser.error(f"--size must be a multiple of 32 and at least 64, found {size}")
    folders = Folders(options.data, options.codec, options.tiny_vae or options.data / "tiny_vae_taesd")
    names = list(dict.fromkeys([*options.models, REFERENCE]))
    if "tiny_vae_lmm" in names and not folders.tiny_vae.is_dir():
        names.remove("tiny_vae_lmm")
        print(f"{OURS['tiny_vae_lmm']} is left out: there is no folder {folders.tiny_vae}; name one with --tiny-vae.")
    stage = Stage(size, options.epochs)
    recipes = {name: recipe_of(name, options.sources, stage, options.batch_size, options.seed) for name in names}
    results = {}
    for name, recipe in recipes.items():
        # Spawned, because a forked process would begin with the memory of this one.
        with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as process:
            results[name] = process.submit(result_of, recipe, folders, options.out / name).result()
    costs = measure_costs({name: contestant(recipe, folders).model.eval() for name, recipe in recipes.items()})
    images = ", ".join(f"{count} {part.replace('_', ' ')}" for part, count in results[names[0]]["images"].items())
    budget = f"{options.epochs} epochs at {size} x {size}, batches of {options.batch_size}, seed {options.seed}"
    report(f"{', '.join(options.sources)} ({images}); {budget}", HEADER, table(results, costs))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder that holds the sources")
    parser.add_argument("--sources", nargs="+", default=["ultrasound_busi/train", "ultrasound_busi/normal"])
    parser.add_argument("--size", type=int, help="side of the squares (default: 96, on CUDA 224)")
    parser.add_argument("--epochs", type=int, default=20)
    parser.add_argument("--batch-size", type=int, default=12)
    parser.add_argument("--seed", type=int, default=2333)
    parser.add_argument("--models", nargs="+", choices=TITLES, default=list(TITLES), metavar="NAME", help=MODELS_HELP)
    parser.add_argument("--out", type=Path, default=Path("runs/accuracy"), help="checkpoints and results")
    parser.add_argument("--codec", type=Path, default=ROOT / "resources" / "latent_codec")
    parser.add_argument("--tiny-vae", type=Path, help="AutoencoderTiny folder (default: tiny_vae_taesd below the data)")
    return parser


def recipe_of(name: str, sources: Sequence[str], stage: Stage, batch_size: int, seed: int) -> Recipe:
    """The same recipe for every network but for its learning rate; one pass, so that no one averages."""
    return Recipe(
        id=name,
        name=TITLES[name],
        modality="ultrasound",
        label="lesion",
        sources=tuple(Source(folder) for folder in sources),
        stages=(stage,),
        batch_size=batch_size,
        learning_rate=PEERS[name].learning_rate if name in PEERS else OUR_LEARNING_RATE,
        flip_average=False,
        seed=seed,
    )


def contestant(recipe: Recipe, folders: Folders, device: torch.device | str = "cpu") -> Contestant:
    """The network that the recipe's id names, with random weights."""
    torch.manual_seed(recipe.seed)
    if recipe.id in PEERS:
        peer = PEERS[recipe.id].build().to(device)
        return Contestant(peer, lambda image, mask: segmentation_loss(peer(image).float(), mask), *_parameters(peer))
    codec = LatentCodec.read(folders.codec, device)
    elsewhere = 0
    if recipe.id == "wave_gms":
        model = build_model("wavelet", WaveGMSConfig(), codec.encoder).to(device)
    else:
        tiny_vae = TinyVAE(folders.tiny_vae, device)
        model = build_model("tiny_vae", WaveGMSConfig(), tiny_vae).to(device)
        elsewhere = sum(_parameters(tiny_vae.model.encoder))
    model.mask_decoder.load_state_dict(codec.mask_decoder.state_dict())
    model.mask_decoder.requires_grad_(False)
    trained, frozen = _parameters(model)
    loss = wave_gms_loss(model, model.mask_decoder, codec.encoder, None, recipe)
    return Contestant(model, loss, trained, frozen + elsewhere)


def _parameters(network: nn.Module) -> tuple[int, int]:
    """Numbers of parameters with and without gradient."""
    trained = sum(parameter.numel() for parameter in network.parameters() if parameter.requires_grad)
    return trained, sum(parameter.numel() for parameter in network.parameters()) - trained


def result_of(recipe: Recipe, folders: Folders, run: Path) -> dict[str, Any]:
    """Train and score one network, unless `run` holds its result.

    Returns:
        What is in `run/result.json`: `recipe`, `images` of each part, `trained` and `frozen` parameters, `memory_mib`
        that training took (on CUDA all of it, on the CPU what this process grew by, squares of the images included),
        `seconds`, and `scores` of each held-out image.

    Raises:
        ValueError: `run` holds a result of another recipe.
    """
    path = run / RESULT
    about = json.loads(json.dumps(asdict(recipe)))
    if path.exists():
        known: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        if known["recipe"] != about:
            raise ValueError(f"{run} holds a result of another recipe; choose another folder with --out")
        return known
    device = torch.device(choose_device()[0])
    parts = split_data(folders.data, recipe.sources, (recipe.monitor, recipe.held_out), recipe.seed)
    entrant = contestant(recipe, folders, device)
    before = peak_memory_mib(device) if device.type == "cpu" else 0
    network = fit(entrant.model, entrant.loss, recipe, parts["train"], parts["monitor"], run, device)
    epochs = [json.loads(line) for line in (run / "log.jsonl").read_text(encoding="utf-8").splitlines()]
    # From the log, because the larger part may have been trained before an interruption.
    memory = max(epoch["peak_memory_mib"] for epoch in epochs) - before
    result = {
        "recipe": about,
        "images": {part: len(pairs) for part, pairs in parts.items()},
        "trained": entrant.trained,
        "frozen": entrant.frozen,
        "memory_mib": memory,
        "seconds": epochs[-1]["seconds"],
        "scores": [asdict(score) for score in score(network, parts["held_out"], recipe)],
    }
    replace_file(path, json.dumps(result, indent=1).encode())
    return result


def score(network: nn.Module, pairs: Sequence[Pair], recipe: Recipe) -> list[ImageScore]:
    """Score a network at the size it was trained at."""
    scores = []
    for pair in pairs:
        proposal = mask_at(propose(network, pair.read_image(), recipe.stages[-1].size), recipe.threshold)
        scores.append(score_image(pair.image.name, pair.subset, proposal, pair.read_mask()))
    return scores


def measure_costs(models: Mapping[str, nn.Module]) -> dict[str, Cost]:
    """Time one pass of each network over one image, in turn; what the weights are does not matter."""
    image = torch.rand(1, 3, INPUT, INPUT)
    with torch.inference_mode():
        times = take_turns({name: partial(model, image) for name, model in models.items()}, TIMING_ROUNDS)
        return {name: Cost(gigaflops(model, image), times[name]) for name, model in models.items()}


HEADER = (
    "network",
    "Dice",
    "difference to the U-Net",
    "IoU",
    "HD95, px at 224",
    "wrong area where no lesion is",
    "parameters: trained + frozen",
    "GFLOP",
    "CPU (x U-Net)",
    "memory to train (x U-Net)",
    "training (x U-Net)",
)


def table(results: Mapping[str, Mapping[str, Any]], costs: Mapping[str, Cost]) -> list[tuple[str, ...]]:
    """A row of `HEADER` for every network; means with the bootstrap 95 % interval of the mean.

    Dice, IoU and HD95 are over the held-out images with a lesion, see `training.evaluate.ImageScore`. The difference is
    that of Dice, image by image.
    """
    scores = {name: [ImageScore(**score) for score in result["scores"]] for name, result in results.items()}
    reference = results[REFERENCE]
    rows = []
    for name, result in results.items():
        means = summarise([replace(score, subset="all") for score in scores[name]])["all"]
        differences = [a.dice - b.dice for a, b in zip(scores[name], scores[REFERENCE], strict=True) if a.lesion]
        rows.append(
            (
                TITLES[name],
                _with_interval(means["dice"], means["dice_95"], ".3f"),
                _with_interval(float(np.mean(differences)), bootstrap_interval(np.array(differences)), "+.3f"),
                _with_interval(means["iou"], means["iou_95"], ".3f"),
                _with_interval(means["hd95"], means["hd95_95"], ".1f"),
                f"{means['false_positive_area']:.2%}" if "false_positive_area" in means else "",
                f"{result['trained']:,} + {result['frozen']:,}",
                f"{costs[name].gigaflops:.2f}",
                f"{costs[name].times.cells()[0]} ({costs[name].times.ratio(costs[REFERENCE].times)})",
                f"{result['memory_mib']:,} MiB ({result['memory_mib'] / max(1, reference['memory_mib']):.2g})",
                f"{result['seconds']:,} s ({result['seconds'] / max(1, reference['seconds']):.2g})",
            )
        )
    return rows


def _with_interval(mean: float, interval: Sequence[float], form: str) -> str:
    return f"{mean:{form}} ({interval[0]:{form}} to {interval[1]:{form}})"


if __name__ == "__main__":
    main()
