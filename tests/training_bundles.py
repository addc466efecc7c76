"""Bundles so small that they are trained in a second: one of random weights, and one that outlines too much."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import torch
import torch.nn.functional as F
from safetensors.torch import save

from tests.discs import picture
from training.losses import soft_dice_loss
from wavegms_core.bundle import ModelDescription, weights_sha256, write_bundle
from wavegms_core.config import LatentMappingConfig, MaskDecoderConfig, WaveEncoderConfig, WaveGMSConfig
from wavegms_core.model import WaveGMS


def tiny_bundle(parent: Path) -> Path:
    """Writes `parent/tiny-1`, which it returns."""
    config = _config(width=8)
    torch.manual_seed(0)
    return _write(parent, "tiny", config, WaveGMS(config), 32)


def generous_bundle(parent: Path) -> Path:
    """Writes `parent/generous-1`, which it returns; it outlines the discs of `tests.discs` with far too wide a margin.

    It has learned that in seconds. From there, to do without the margin is little to learn.
    """
    size, batch, steps, rate = 64, 8, 60, 5e-3
    pairs = [picture(1000 + number, margin=1.7) for number in range(200)]
    images, masks = (np.stack([cv2.resize(pair[part], (size, size)) for pair in pairs]) for part in range(2))
    image = torch.from_numpy(images).permute(0, 3, 1, 2).float() / 255
    mask = (torch.from_numpy(masks)[:, None] > 127).float()
    config = _config(width=64)  # what learns takes long enough to be cut off in the middle
    threads = torch.get_num_threads()
    torch.set_num_threads(1)  # more only wait for each other in what is so small
    torch.manual_seed(0)
    model = WaveGMS(config)
    optimiser = torch.optim.AdamW(model.parameters(), lr=rate)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, rate, total_steps=steps)
    for _ in range(steps):
        chosen = torch.randint(len(pairs), (batch,))
        loss = torch.zeros(())
        for latent in model.supervised_latents(image[chosen])[1]:
            logits = model.mask_decoder(latent)
            loss = loss + F.binary_cross_entropy_with_logits(logits, mask[chosen])
            loss = loss + soft_dice_loss(logits.sigmoid(), mask[chosen])
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
    torch.set_num_threads(threads)
    return _write(parent, "generous", config, model, size)


def _config(width: int) -> WaveGMSConfig:
    return WaveGMSConfig(
        WaveEncoderConfig(base_channels=8, multipliers=(1,), blocks_per_stage=1, norm_groups=4),
        LatentMappingConfig(channels=(width, width), norm_groups=4, supervised_levels=2),
        MaskDecoderConfig(width=width, blocks=1),
    )


def _write(parent: Path, name: str, config: WaveGMSConfig, model: WaveGMS, size: int) -> Path:
    weights = save({key: tensor.half() for key, tensor in model.state_dict().items()})
    digest = weights_sha256(weights)
    description = ModelDescription(
        f"{name}-1", name.capitalize(), "ultrasound", "lesion", config.to_json(), size, True, 0.5, {}, {}, digest
    )
    return write_bundle(parent, description, weights, "").folder
