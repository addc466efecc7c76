"""Training: distil the mask decoder, then train wavelet encoder and latent mapping through it."""

from __future__ import annotations

import copy
import json
import logging
import math
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.optim.lr_scheduler import LambdaLR

from training.augmentation import augment
from training.dataset import Pair, load_squares
from training.losses import segmentation_loss
from training.metrics import dice
from training.recipe import Recipe
from wavegms_core.config import WaveGMSConfig
from wavegms_core.model import WaveGMS
from wavegms_core.tiny_vae import MaskDecoder, TinyVAE

DECODER_SIZE = 128
DECODER_BATCH = 32

log = logging.getLogger(__name__)


def half_precision(device: torch.device) -> torch.autocast:
    """Mixed precision: bfloat16 needs no loss scaling, and CPUs with the instructions train faster with it."""
    return torch.autocast(device.type, dtype=torch.bfloat16)


def distil_mask_decoder(
    decoder: MaskDecoder, tiny_vae: TinyVAE, pairs: Sequence[Pair], recipe: Recipe, device: torch.device
) -> None:
    """Teach the mask decoder to turn the Tiny-VAE's mask latents, with some noise, back into masks."""
    _, masks = load_squares(pairs, DECODER_SIZE)
    generator = torch.Generator().manual_seed(recipe.seed)
    optimiser = torch.optim.AdamW(decoder.parameters(), lr=recipe.learning_rate)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, recipe.decoder_steps)
    decoder.train()
    for step in range(recipe.decoder_steps):
        chosen = torch.randint(len(masks), (DECODER_BATCH,), generator=generator)
        batch = _to_masks(masks[chosen.numpy()], device)
        _, batch = augment(batch, batch, recipe.augmentation, generator)
        with torch.no_grad(), half_precision(device):
            latent = tiny_vae.encode_mask(batch).float()
        noise = torch.rand(len(latent), 1, 1, 1, generator=generator) * recipe.decoder_noise
        latent = latent + (torch.randn(latent.shape, generator=generator) * noise).to(device)
        loss = segmentation_loss(decoder(latent), batch)
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimiser.step()
        schedule.step()
        if (step + 1) % 100 == 0:
            log.info("mask decoder: step %d of %d, loss %.4f", step + 1, recipe.decoder_steps, loss.item())
    decoder.requires_grad_(False).eval()


def train_model(
    recipe: Recipe, train: Sequence[Pair], monitor: Sequence[Pair], tiny_vae: TinyVAE, run: Path, device: torch.device
) -> WaveGMS:
    """Train one model; the weights returned are the running average after the last step.

    No epoch is selected: the monitored Dice is written to `run/log.jsonl` and decides nothing.

    Args:
        recipe: What to do.
        train: Pairs to learn from.
        monitor: Pairs whose Dice is logged after each epoch.
        tiny_vae: Teacher of the latent space, frozen.
        run: Folder for the log; made where missing.
        device: Where to train.
    """
    run.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(recipe.seed)
    model = WaveGMS(WaveGMSConfig()).to(device)
    distil_mask_decoder(model.mask_decoder, tiny_vae, train, recipe, device)
    average = copy.deepcopy(model).eval()
    generator = torch.Generator().manual_seed(recipe.seed)
    steps_per_epoch = len(train) // recipe.batch_size
    if not steps_per_epoch:
        raise ValueError(f"{len(train)} training images do not fill one batch of {recipe.batch_size}")
    trainable = [parameter for parameter in model.parameters() if parameter.requires_grad]
    optimiser = torch.optim.AdamW(trainable, lr=recipe.learning_rate, weight_decay=recipe.weight_decay)
    epochs = sum(stage.epochs for stage in recipe.stages)
    schedule = LambdaLR(optimiser, _warmup_cosine(recipe.warmup_epochs * steps_per_epoch, epochs * steps_per_epoch))
    started, epoch = time.monotonic(), 0
    for stage in recipe.stages:
        images, masks = load_squares(train, stage.size)
        monitored = load_squares(monitor, stage.size)
        for _ in range(stage.epochs):
            losses = []
            model.train()
            for chosen in _batches(len(train), recipe.batch_size, generator):
                image, mask = augment(
                    _to_images(images[chosen], device), _to_masks(masks[chosen], device), recipe.augmentation, generator
                )
                loss = _loss(model, tiny_vae, image, mask, recipe.latent_weight)
                optimiser.zero_grad()
                loss.backward()  # type: ignore[no-untyped-call]
                nn.utils.clip_grad_norm_(trainable, recipe.gradient_norm)
                optimiser.step()
                schedule.step()
                _update_average(average, model, recipe.ema_decay)
                losses.append(loss.item())
            epoch += 1
            entry = {
                "epoch": epoch,
                "of": epochs,
                "size": stage.size,
                "loss": round(float(np.mean(losses)), 4),
                "monitor_dice": round(_monitor_dice(average, *monitored, recipe.threshold, device), 4),
                "seconds": round(time.monotonic() - started),
            }
            log.info("%s", entry)
            with (run / "log.jsonl").open("a", encoding="utf-8") as file:
                file.write(json.dumps(entry) + "\n")
    return average


def _loss(model: WaveGMS, tiny_vae: TinyVAE, image: Tensor, mask: Tensor, latent_weight: float) -> Tensor:
    with half_precision(image.device):
        with torch.no_grad():
            target = tiny_vae.encode_mask(mask)
        _, latents = model.supervised_latents(image)
        logits = [model.mask_decoder(latent) for latent in latents]
    total = torch.zeros((), device=image.device)
    for latent, logit in zip(latents, logits, strict=True):
        total = total + segmentation_loss(logit.float(), mask)
        total = total + latent_weight * F.mse_loss(latent.float(), target.float())
    return total / len(latents)


def _update_average(average: WaveGMS, model: WaveGMS, decay: float) -> None:
    with torch.no_grad():
        for kept, current in zip(average.parameters(), model.parameters(), strict=True):
            kept.lerp_(current, 1 - decay)


def _monitor_dice(
    model: WaveGMS, images: NDArray[np.uint8], masks: NDArray[np.uint8], threshold: float, device: torch.device
) -> float:
    scores = []
    for start in range(0, len(images), DECODER_BATCH):
        with torch.inference_mode(), half_precision(device):
            logits = model(_to_images(images[start : start + DECODER_BATCH], device))
        proposals = (torch.sigmoid(logits.float())[:, 0] >= threshold).cpu().numpy()
        references = masks[start : start + DECODER_BATCH].astype(bool)
        scores += [dice(proposal, reference) for proposal, reference in zip(proposals, references, strict=True)]
    return float(np.mean(scores))


def _warmup_cosine(warmup: int, total: int) -> Callable[[int], float]:
    def factor(step: int) -> float:
        if step < warmup:
            return (step + 1) / warmup
        return 0.5 * (1 + math.cos(math.pi * (step - warmup) / max(1, total - warmup)))

    return factor


def _batches(count: int, size: int, generator: torch.Generator) -> Iterator[NDArray[np.int64]]:
    order = torch.randperm(count, generator=generator).numpy()
    for start in range(0, count - size + 1, size):
        yield order[start : start + size]


def _to_images(squares: NDArray[np.uint8], device: torch.device) -> Tensor:
    return torch.from_numpy(squares).to(device).permute(0, 3, 1, 2).float() / 255


def _to_masks(squares: NDArray[np.uint8], device: torch.device) -> Tensor:
    return torch.from_numpy(squares).to(device)[:, None].float()
