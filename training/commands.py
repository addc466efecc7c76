"""What `python -m training train|evaluate|predict` do."""

from __future__ import annotations

import csv
import logging
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, replace
from pathlib import Path

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.torch import save

from training.card import DATA_SOURCES, model_card
from training.dataset import read_rgb
from training.evaluate import evaluate, split_data, summarise, write_csv
from training.recipe import Recipe
from training.trainer import train_model
from wavegms_core.bundle import Bundle, ModelDescription, weights_sha256, write_bundle
from wavegms_core.config import WaveGMSConfig
from wavegms_core.devices import choose_device
from wavegms_core.model import WaveGMS
from wavegms_core.segmenter import Segmenter, confidence, mask_at, quantise
from wavegms_core.tiny_vae import TinyVAE

IMAGE_SUFFIXES = {".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".webp"}

log = logging.getLogger(__name__)


def train(recipe_path: Path, data: Path, out: Path, run: Path) -> Bundle:
    """Train a bundle from a recipe, score it on the held-out images and write it to `out`."""
    recipe = Recipe.read(recipe_path)
    if recipe.modality not in DATA_SOURCES:
        raise ValueError(f"no model card can be written for {recipe.modality}; its data are not described")
    device = torch.device(choose_device()[0])
    parts = split_data(data, recipe.subsets, (recipe.monitor, recipe.held_out), recipe.seed)
    counts = {part: len(pairs) for part, pairs in parts.items()}
    log.info("training %s on %s: %s", recipe.id, device, counts)
    tiny_vae = TinyVAE(data / recipe.tiny_vae, device)
    model = train_model(recipe, parts["train"], parts["monitor"], tiny_vae, run, device).cpu()
    weights = save({name: tensor.half().contiguous() for name, tensor in model.state_dict().items()})
    description = ModelDescription(
        id=recipe.id,
        name=recipe.name,
        modality=recipe.modality,
        label=recipe.label,
        architecture=WaveGMSConfig().to_json(),
        input_size=recipe.stages[-1].size,
        flip_average=recipe.flip_average,
        threshold=recipe.threshold,
        training={
            "recipe": asdict(recipe),
            "images": counts,
            "parameters": sum(parameter.numel() for parameter in model.parameters()),
            "torch": torch.__version__,
        },
        scores={},
        weights_sha256=weights_sha256(weights),
    )
    rounded = WaveGMS(WaveGMSConfig())
    rounded.load_state_dict({name: tensor.half().float() for name, tensor in model.state_dict().items()})
    segmenter = Segmenter(Bundle(out / recipe.id, description), rounded, torch.device("cpu"), None)
    scores = evaluate(segmenter, parts["held_out"], _progress("held-out"))
    write_csv(scores, run / "held_out.csv")
    description = replace(description, scores=summarise(scores))
    return write_bundle(out, description, weights, model_card(description))


def evaluate_bundle(folder: Path, data: Path, out: Path | None) -> dict[str, dict[str, object]]:
    """Score a bundle on its own held-out images again; the split is rebuilt from what the bundle says."""
    segmenter = Segmenter.load(folder)
    recipe = segmenter.bundle.description.training["recipe"]
    parts = split_data(data, recipe["subsets"], (recipe["monitor"], recipe["held_out"]), recipe["seed"])
    scores = evaluate(segmenter, parts["held_out"], _progress("held-out"))
    if out:
        write_csv(scores, out)
    return summarise(scores)


def predict(folder: Path, paths: Iterable[Path], out: Path) -> int:
    """Write `<stem>.png` masks at original size and `predictions.csv`.

    Args:
        folder: Bundle.
        paths: Image files and folders of them (recursive).
        out: Where to write; made where missing. A stem that is taken gets a suffix.

    Returns:
        How many files could not be read; each is logged with its reason.
    """
    files = list(_image_files(paths))
    sources = {path.resolve() for path in files}
    segmenter = Segmenter.load(folder, choose_device()[0])
    threshold = segmenter.bundle.description.threshold
    out.mkdir(parents=True, exist_ok=True)
    refused = 0
    taken: set[str] = set()
    with (out / "predictions.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(("file", "model", "threshold", "area_px", "mean_confidence", "milliseconds"))
        for path in files:
            target = out / f"{_free_stem(path.stem, taken)}.png"
            if target.resolve() in sources:
                refused += 1
                log.warning("%s was left out: its mask would replace the image %s; choose another folder", path, target)
                continue
            try:
                rgb = read_rgb(path)
            except (OSError, ValueError) as error:
                refused += 1
                log.warning("%s was left out: %s", path, error)
                continue
            started = time.perf_counter()
            try:
                map_of_image = segmenter.segment(rgb)
            except RuntimeError as error:
                if segmenter.device.type == "cpu":
                    raise
                log.warning("%s failed, going on with the CPU: %s", segmenter.device, error)
                segmenter = Segmenter.load(folder)
                map_of_image = segmenter.segment(rgb)
            probability = quantise(map_of_image)
            milliseconds = (time.perf_counter() - started) * 1000
            mask = mask_at(probability, threshold)
            _write_mask(target, mask)
            sure = confidence(probability, threshold)
            name = segmenter.bundle.description.id
            writer.writerow((path, name, threshold, int(mask.sum()), f"{sure:.4f}", f"{milliseconds:.1f}"))
    return refused


def _write_mask(path: Path, mask: NDArray[np.bool_]) -> None:
    ok, data = cv2.imencode(".png", mask.astype(np.uint8) * 255)
    if not ok:
        raise OSError(f"{path} could not be encoded")
    beside = path.with_name(f".{path.name}.part")
    beside.write_bytes(data.tobytes())
    beside.replace(path)


def _free_stem(stem: str, taken: set[str]) -> str:
    candidate, number = stem, 1
    while candidate.casefold() in taken:
        number += 1
        candidate = f"{stem}_{number}"
    taken.add(candidate.casefold())
    return candidate


def _image_files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from sorted(p for p in path.rglob("*") if p.is_file() and p.suffix.lower() in IMAGE_SUFFIXES)
        else:
            yield path


def _progress(what: str) -> Callable[[int, int], None]:
    def report(done: int, total: int) -> None:
        if done == total or done % 50 == 0:
            log.info("%s: %d of %d", what, done, total)

    return report
