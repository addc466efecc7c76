"""What `python -m training distil|train|evaluate|predict` do."""

from __future__ import annotations

import csv
import json
import logging
import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, NoReturn, cast

import cv2
import numpy as np
import torch
import torch.distributed as distributed
from numpy.typing import NDArray
from safetensors.torch import load_file, save
from tqdm import tqdm

from training.ablations import TinyVaeGMS, build_model, mismatched
from training.card import DATA_SOURCES, EXPLANATION, model_card, score_tables
from training.contact_sheet import failures, overview
from training.dataset import IMAGE_SUFFIXES, Pair, Part, read_rgb, split_data
from training.distil import DistilRecipe, score_codec
from training.distil import distil as train_codec
from training.evaluate import (
    PARTLY_TRAINED_ON,
    ImageScore,
    evaluate_folder,
    evaluate_held_out,
    file_name,
    write_csv,
    write_maps,
)
from training.files import replace_file
from training.latent_codec import LatentCodec
from training.losses import wave_gms_loss
from training.recipe import Recipe
from training.trainer import Process, fit
from wavegms_core.bundle import Bundle, ModelDescription, read_bundle, weights_sha256, write_bundle
from wavegms_core.config import LatentMappingConfig, WaveEncoderConfig, WaveGMSConfig
from wavegms_core.devices import choose_device
from wavegms_core.model import WaveGMS
from wavegms_core.segmenter import Segmenter, confidence, mask_at, quantise
from wavegms_core.tiny_vae import TinyVAE

log = logging.getLogger(__name__)


def distil(recipe_path: Path, data: Path, out: Path, *, download: bool) -> dict[str, Any]:
    """Distil the latent codec, score it on the held-out images and write it to `out`; returns the scores."""
    recipe = DistilRecipe.read(recipe_path)
    device = torch.device(choose_device()[0])
    parts = split_data(data, recipe.sources, (recipe.monitor, recipe.held_out), recipe.seed)
    counts = {part: len(pairs) for part, pairs in parts.items()}
    log.info("distilling on %s: %s", device, counts)
    tiny_vae = TinyVAE(_tiny_vae(data, recipe.tiny_vae), device, download=download)
    codec = train_codec(recipe, parts["train"], tiny_vae, device)
    codec.write(out, {"recipe": asdict(recipe), "images": counts})
    # Read back, so that what is scored is what was written, rounded to half precision.
    scores = score_codec(LatentCodec.read(out), parts["held_out"], TinyVAE(_tiny_vae(data, recipe.tiny_vae)))
    codec.write(out, {"recipe": asdict(recipe), "images": counts, "held_out_scores": scores})
    return scores


def train(
    recipe_path: Path,
    data: Path,
    out: Path,
    runs: Path,
    codec_folder: Path,
    *,
    models: Path | None = None,
    changes: Mapping[str, Any] | None = None,
    download: bool = False,
) -> Bundle | None:
    """Train a bundle from a recipe, score it on the held-out images and write it to `out`.

    Started by `torchrun`, every process trains and the first one goes on to score and write.

    Args:
        recipe_path: YAML file, see `Recipe`.
        data: Folder that holds the recipe's folders.
        out: Where the bundle is written.
        runs: Where the run has its folder.
        codec_folder: See `LatentCodec`.
        models: Where the bundle is found that the recipe starts from; by default `out`.
        changes: Entries of the recipe to replace, see `Recipe.read`.
        download: Whether the Tiny-VAE may be fetched from the hub, where the recipe needs it.

    Returns:
        The bundle; None in the processes that only helped, and for an ablation, whose scores stay in its run folder.

    Raises:
        ValueError: The recipe, its data or the codec cannot be used, there is a bundle of this id, or what the recipe
            starts from was trained on images that it holds out.
        BundleError: What the recipe starts from cannot be used.
    """
    recipe = Recipe.read(recipe_path, changes)
    if (out / recipe.id).exists():
        raise ValueError(f"{out / recipe.id} exists; a bundle is never replaced, so choose another id")
    if recipe.modality not in DATA_SOURCES:
        raise ValueError(f"no model card can be written for {recipe.modality}; its data are not described")
    device = torch.device(choose_device()[0])
    if "WORLD_SIZE" in os.environ:
        distributed.init_process_group("nccl" if device.type == "cuda" else "gloo")
        if device.type == "cuda":
            device = torch.device("cuda", int(os.environ["LOCAL_RANK"]))
    parts = split_data(data, recipe.sources, (recipe.monitor, recipe.held_out), recipe.seed)
    counts = {part: len(pairs) for part, pairs in parts.items()}
    log.info("training %s on %s: %s", recipe.id, device, counts)
    initial = read_bundle((models or out) / recipe.initial) if recipe.initial else None
    if initial:
        _refuse_leaks(initial, parts, data)
    codec = LatentCodec.read(codec_folder, device)
    model = _train_network(recipe, parts, initial, codec, data, runs / recipe.id, device, download=download)
    helper = Process.current().rank > 0
    if distributed.is_initialized():
        distributed.destroy_process_group()
    if helper:
        return None
    training = {
        "recipe": asdict(recipe),
        "images": counts,
        "initial_sources": _learned_from(initial) if initial else [],
        "codec_sources": sorted(codec.sources),
        "parameters": sum(parameter.numel() for parameter in model.parameters()),
        "torch": torch.__version__,
    }
    return _publish(recipe, model.cpu(), training, data, out, runs / recipe.id)


def _train_network(
    recipe: Recipe,
    parts: Mapping[Part, Sequence[Pair]],
    initial: Bundle | None,
    codec: LatentCodec,
    data: Path,
    run: Path,
    device: torch.device,
    *,
    download: bool,
) -> WaveGMS | TinyVaeGMS:
    tiny_vae = None
    if "tiny_vae" in (recipe.teacher, recipe.decoder) or recipe.encoder != "wavelet":
        tiny_vae = TinyVAE(_tiny_vae(data, recipe.tiny_vae), device, download=download)
    torch.manual_seed(recipe.seed)
    encoder = "wavelet" if recipe.encoder == "tiny_vae_mismatch" else recipe.encoder
    model = build_model(encoder, _architecture(recipe), tiny_vae or codec.encoder).to(device)
    if initial:
        weights = load_file(initial.weights_path)
        model.load_state_dict({name: tensor.float() for name, tensor in weights.items()})
    if recipe.encoder == "tiny_vae_mismatch":
        return mismatched(cast("WaveGMS", model), tiny_vae or codec.encoder)
    model.mask_decoder.load_state_dict(codec.mask_decoder.state_dict())
    model.mask_decoder.requires_grad_(False)
    teacher = tiny_vae if recipe.teacher == "tiny_vae" and tiny_vae else codec.encoder
    reference = tiny_vae if recipe.decoder == "tiny_vae" else None
    loss = wave_gms_loss(model, model.mask_decoder, teacher, reference, recipe)
    return fit(model, loss, recipe, parts["train"], parts["monitor"], run, device)


def _publish(
    recipe: Recipe, model: WaveGMS | TinyVaeGMS, training: Mapping[str, Any], data: Path, out: Path, run: Path
) -> Bundle | None:
    """Score what was trained on the held-out images, and write it as a bundle unless it is an ablation."""
    weights = save({name: tensor.half().contiguous() for name, tensor in model.state_dict().items()})
    description = ModelDescription(
        id=recipe.id,
        name=recipe.name,
        modality=recipe.modality,
        label=recipe.label,
        architecture=_architecture(recipe).to_json(),
        input_size=recipe.input_size or recipe.stages[-1].size,
        flip_average=recipe.flip_average,
        threshold=recipe.threshold,
        training=training,
        scores={},
        weights_sha256=weights_sha256(weights),
    )
    # What is scored is what is written: rounded to half precision.
    model.load_state_dict({name: tensor.half().float() for name, tensor in model.state_dict().items()})
    # An ablation has the methods of WaveGMS that a Segmenter calls.
    network = cast("WaveGMS", model)
    segmenter = Segmenter(Bundle(out / recipe.id, description), network, torch.device("cpu"), None)
    evaluation = evaluate_held_out(segmenter, data, _progress("held-out"))
    run.mkdir(parents=True, exist_ok=True)
    write_csv(evaluation.scores, run / "held_out.csv")
    replace_file(run / "held_out.json", (json.dumps(evaluation.summary, indent=2) + "\n").encode())
    if recipe.encoder != "wavelet":
        return None
    description = replace(description, scores=evaluation.summary)
    card = model_card(description, failures=True)
    return write_bundle(out, description, weights, card, failures(segmenter, evaluation))


def _refuse_leaks(initial: Bundle, parts: Mapping[Part, Sequence[Pair]], data: Path) -> None:
    """Make sure that a bundle was trained on no image that is monitored or held out now."""
    recipe = Recipe.from_json(initial.description.training["recipe"])
    before = split_data(data, recipe.sources, (recipe.monitor, recipe.held_out), recipe.seed)
    leaked = {pair.image for pair in before["train"]} & {pair.image for pair in (*parts["monitor"], *parts["held_out"])}
    if leaked:
        raise ValueError(
            f"{initial.description.id} was trained on {len(leaked)} of the images that are to be held out or "
            f"monitored, for example {min(leaked)}; use the same seed, shares and folders of each family"
        )


def _learned_from(bundle: Bundle) -> list[str]:
    """Folders whose images a bundle has seen in training, also through the bundle it started from."""
    training = bundle.description.training
    own = {source["folder"] for source in training["recipe"]["sources"]}
    return sorted(own | set(training["initial_sources"]))


def _architecture(recipe: Recipe) -> WaveGMSConfig:
    return WaveGMSConfig(
        encoder=WaveEncoderConfig(log_variance=recipe.log_variance),
        mapping=LatentMappingConfig(supervised_levels=recipe.supervised_levels),
    )


def _tiny_vae(data: Path, name: str) -> Path | str:
    """A folder below the data root, or else a repository id for the user's hub cache."""
    return data / name if (data / name).is_dir() else name


def evaluate_bundles(folders: Sequence[Path], data: Sequence[Path], out: Path | None, *, maps: bool) -> str:
    """Score bundles with `evaluate_bundle`; several bundles write to folders of `out` with their names.

    Returns:
        Tables in Markdown, a row for each bundle and data set.
    """
    names = [folder.resolve().name for folder in folders]
    if len(set(names)) < len(names):
        raise ValueError(f"--model names one bundle twice, or two of the same name: {', '.join(names)}")
    rows = []
    for folder, name in zip(folders, names, strict=True):
        own_out = out / name if out and len(folders) > 1 else out
        for subset, row in evaluate_bundle(folder, data, own_out, maps=maps).items():
            rows.append(((name, subset), row))
    return "\n\n".join((*score_tables(rows, ("model", "data")), EXPLANATION)) + "\n"


def evaluate_bundle(folder: Path, data: Sequence[Path], out: Path | None, *, maps: bool) -> dict[str, dict[str, Any]]:
    """Score a bundle on the CPU, where it repeats the numbers of its card.

    Args:
        folder: The bundle.
        data: Folders that hold `images/` and `masks/` themselves, of which all pairs are scored, or a folder that holds
            the folders of the bundle's recipe, to score the images that were held out of it.
        out: Where to write `scores.csv`, `summary.json` and a contact sheet per data set, or None.
        maps: Whether to write probability maps and masks to `out` too, see `write_maps`.

    Returns:
        Rows of `summarise`, by data set.
    """
    segmenter = Segmenter.load(folder)
    description = segmenter.bundle.description
    sink = write_maps(out, description.threshold) if out and maps else None
    scores: list[ImageScore] = []
    summary: dict[str, dict[str, Any]] = {}
    for root in data:
        foreign = (root / "images").is_dir() and (root / "masks").is_dir()
        with tqdm(desc=description.id, unit="image", disable=None) as bar:
            evaluation = (evaluate_folder if foreign else evaluate_held_out)(segmenter, root, _advance(bar), sink)
        if twice := summary.keys() & evaluation.summary.keys():
            raise ValueError(f"--data names two data sets that are called {', '.join(sorted(twice))}")
        for name, row in evaluation.summary.items():
            if row.get("part") == PARTLY_TRAINED_ON:
                log.warning("%s was trained on images of %s; its scores there are flattered", description.id, name)
            elif not foreign and row != description.scores.get(name):
                log.warning("%s does not score on %s what its card says", description.id, name)
            if out:
                out.mkdir(parents=True, exist_ok=True)
                picture = overview(segmenter, evaluation, name)
                replace_file(out / f"contact_sheet_{file_name(name)}.png", picture)
        scores += evaluation.scores
        summary |= evaluation.summary
    if out:
        write_csv(scores, out / "scores.csv")
        replace_file(out / "summary.json", (json.dumps(summary, indent=2) + "\n").encode())
    return summary


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
    replace_file(path, data.tobytes())


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


def _advance(bar: tqdm[NoReturn]) -> Callable[[int, int], None]:
    def advance(done: int, total: int) -> None:
        bar.total = total
        bar.update(done - bar.n)

    return advance


def _progress(what: str) -> Callable[[int, int], None]:
    def report(done: int, total: int) -> None:
        if done == total or done % 50 == 0:
            log.info("%s: %d of %d", what, done, total)

    return report
