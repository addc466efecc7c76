"""Our light latent encoder and mask decoder, distilled into the Tiny-VAE's latent space: the latent codec.

The Tiny-VAE encodes a fixed pool of augmented images and masks once; both students then learn from the pool.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

import numpy as np
import torch
import torch.nn.functional as F
import yaml
from torch import Tensor
from tqdm import tqdm

from training.augmentation import AugmentationConfig, augment
from training.dataset import Pair, Source, load_squares
from training.latent_codec import LatentCodec
from training.losses import segmentation_loss
from training.metrics import bootstrap_interval, dice
from training.recipe import known_entries
from training.trainer import mixed_precision
from wavegms_core.config import LatentEncoderConfig, MaskDecoderConfig
from wavegms_core.tiny_vae import LatentEncoder, MaskDecoder, TinyVAE

SCORE_SIZE = 224


@dataclass(frozen=True)
class DistilRecipe:
    """Everything that decides the latent codec, read from one YAML file.

    Attributes:
        sources: Where images and masks come from.
        tiny_vae: `diffusers` AutoencoderTiny folder below the data root, or a repository id in the user's hub cache.
        size: Side of the training squares, in pixels.
        pool: How many augmented pairs the Tiny-VAE encodes.
        steps: Optimiser steps.
        batch_size: Pairs a step.
        learning_rate: Start of the cosine.
        decoder_noise: Largest standard deviation of the noise added to mask latents before they are decoded, because
            predicted latents are never exact.
        held_out: See `Recipe`.
        monitor: See `Recipe`.
        seed: Of the split, the weights and the augmentation.
        augmentation: Wide ranges: a codec must know masks of every size at every place.
    """

    sources: tuple[Source, ...]
    tiny_vae: str
    size: int = 128
    pool: int = 9000
    steps: int = 2000
    batch_size: int = 32
    learning_rate: float = 2e-3
    decoder_noise: float = 0.1
    held_out: float = 0.12
    monitor: float = 0.06
    seed: int = 2333
    augmentation: AugmentationConfig = field(
        default_factory=lambda: AugmentationConfig(rotate_degrees=180, scale=0.4, shift=0.2)
    )

    @classmethod
    def read(cls, path: Path) -> Self:
        """Read a recipe file.

        Raises:
            ValueError: An unknown, missing or ill-typed entry.
        """
        try:
            values = known_entries(cls, dict(yaml.safe_load(path.read_text(encoding="utf-8"))))
            values["sources"] = tuple(Source(**source) for source in values["sources"])
            if "augmentation" in values:
                values["augmentation"] = AugmentationConfig(**values["augmentation"])
            return cls(**values)
        except (yaml.YAMLError, TypeError, ValueError, KeyError) as error:
            raise ValueError(f"{path} is not a complete recipe: {error}") from error


@dataclass(frozen=True)
class _Pool:
    """Augmented squares and what the Tiny-VAE makes of them; all (N, ...), latents in half precision."""

    images: Tensor
    masks: Tensor
    image_latents: Tensor
    mask_latents: Tensor


def distil(recipe: DistilRecipe, pairs: Sequence[Pair], tiny_vae: TinyVAE, device: torch.device) -> LatentCodec:
    """Train both students side by side."""
    torch.manual_seed(recipe.seed)
    generator = torch.Generator().manual_seed(recipe.seed)
    encoder = LatentEncoder(LatentEncoderConfig()).to(device)
    decoder = MaskDecoder(MaskDecoderConfig()).to(device)
    pool = _encode_pool(recipe, pairs, tiny_vae, generator, device)
    optimiser = torch.optim.AdamW([*encoder.parameters(), *decoder.parameters()], lr=recipe.learning_rate)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, recipe.steps)
    for step in (bar := tqdm(range(recipe.steps), "latent codec")):
        chosen = torch.randint(len(pool.masks), (recipe.batch_size,), generator=generator)
        masks, mask_latents = pool.masks[chosen].to(device).float(), pool.mask_latents[chosen].to(device).float()
        # Half of the batch also teaches the encoder: half images, half masks.
        half = recipe.batch_size // 2
        images = pool.images[chosen[:half]].to(device).float() / 255
        image_latents = pool.image_latents[chosen[:half]].to(device).float()
        noise = torch.rand(len(masks), 1, 1, 1, generator=generator) * recipe.decoder_noise
        noisy = mask_latents + (torch.randn(mask_latents.shape, generator=generator) * noise).to(device)
        with mixed_precision(device):
            of_images, of_masks, logits = (
                encoder.encode_image(images),
                encoder.encode_mask(masks[half:]),
                decoder(noisy),
            )
        image_loss = F.mse_loss(of_images.float(), image_latents)
        mask_loss = F.mse_loss(of_masks.float(), mask_latents[half:])
        decoding_loss = segmentation_loss(logits.float(), masks)
        optimiser.zero_grad()
        (image_loss + mask_loss + decoding_loss).backward()  # type: ignore[no-untyped-call]
        optimiser.step()
        schedule.step()
        if step % 50 == 0:
            bar.set_postfix(image=image_loss.item(), mask=mask_loss.item(), decoding=decoding_loss.item())
    return LatentCodec(encoder.requires_grad_(False).eval(), decoder.requires_grad_(False).eval())


@torch.inference_mode()
def score_codec(codec: LatentCodec, pairs: Sequence[Pair], tiny_vae: TinyVAE) -> dict[str, Any]:
    """How close the codec comes to the Tiny-VAE on images and masks that it was not distilled on, on the CPU.

    Returns:
        For each way from mask to latent and back, the mean Dice with the mask at 224 x 224 over the masks that are
        not empty; and each latent's mean squared error as a share of its variance.
    """
    images, masks = load_squares(pairs, SCORE_SIZE)
    ways: dict[str, tuple[Callable[[Tensor], Tensor], Callable[[Tensor], Tensor]]] = {
        "tiny_vae_encoder_tiny_vae_decoder": (tiny_vae.encode_mask, tiny_vae.decode_mask),
        "tiny_vae_encoder_light_decoder": (tiny_vae.encode_mask, lambda z: torch.sigmoid(codec.mask_decoder(z))),
        "light_encoder_tiny_vae_decoder": (codec.encoder.encode_mask, tiny_vae.decode_mask),
        "light_encoder_light_decoder": (codec.encoder.encode_mask, lambda z: torch.sigmoid(codec.mask_decoder(z))),
    }
    scores: dict[str, list[float]] = {name: [] for name in ways}
    errors: dict[str, list[float]] = {"images": [], "masks": []}
    for rgb, reference in zip(tqdm(images, "held-out"), masks, strict=True):
        image = torch.from_numpy(rgb).permute(2, 0, 1)[None].float() / 255
        mask = torch.from_numpy(reference)[None, None].float()
        errors["images"].append(_unexplained(codec.encoder.encode_image(image), tiny_vae.encode_image(image)))
        if not reference.any():
            continue
        errors["masks"].append(_unexplained(codec.encoder.encode_mask(mask), tiny_vae.encode_mask(mask)))
        for name, (encode, decode) in ways.items():
            decoded = decode(encode(mask))[0, 0].numpy() >= 0.5
            scores[name].append(dice(decoded, reference.astype(bool)))
    count = len(errors["masks"])
    result: dict[str, Any] = {"masks": count, "images": len(images)}
    for name, values in scores.items():
        low, high = bootstrap_interval(np.array(values))
        result[name] = {"dice": round(float(np.mean(values)), 4), "dice_95": [round(low, 4), round(high, 4)]}
    result["unexplained_variance"] = {name: round(float(np.mean(values)), 4) for name, values in errors.items()}
    return result


def _unexplained(found: Tensor, wanted: Tensor) -> float:
    return float(F.mse_loss(found, wanted) / wanted.var(dim=(2, 3)).mean())


@torch.no_grad()
def _encode_pool(
    recipe: DistilRecipe, pairs: Sequence[Pair], tiny_vae: TinyVAE, generator: torch.Generator, device: torch.device
) -> _Pool:
    images, masks = load_squares(pairs, recipe.size)
    rounds = -(-recipe.pool // len(pairs))
    order = torch.cat([torch.randperm(len(pairs), generator=generator) for _ in range(rounds)])[: recipe.pool].numpy()
    parts: list[tuple[Tensor, ...]] = []
    for start in tqdm(range(0, recipe.pool, recipe.batch_size), "Tiny-VAE latents"):
        chosen = order[start : start + recipe.batch_size]
        image = torch.from_numpy(images[chosen]).to(device).permute(0, 3, 1, 2).float() / 255
        mask = torch.from_numpy(masks[chosen]).to(device)[:, None].float()
        image, mask = augment(image, mask, recipe.augmentation, generator)
        with mixed_precision(device):
            latents = tiny_vae.encode_image(image), tiny_vae.encode_mask(mask)
        parts.append(((image * 255).round().byte().cpu(), mask.byte().cpu(), *(x.half().cpu() for x in latents)))
    return _Pool(*(torch.cat(tensors) for tensors in zip(*parts, strict=True)))
