"""A bundle so small that it is trained in a second, with random weights."""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors.torch import save

from wavegms_core.bundle import ModelDescription, weights_sha256, write_bundle
from wavegms_core.config import LatentMappingConfig, MaskDecoderConfig, WaveEncoderConfig, WaveGMSConfig
from wavegms_core.model import WaveGMS


def tiny_bundle(parent: Path) -> Path:
    """Writes `parent/tiny-1`, which it returns."""
    config = WaveGMSConfig(
        WaveEncoderConfig(base_channels=8, multipliers=(1,), blocks_per_stage=1, norm_groups=4),
        LatentMappingConfig(channels=(8, 8), norm_groups=4, supervised_levels=2),
        MaskDecoderConfig(width=8, blocks=1),
    )
    torch.manual_seed(0)
    weights = save({name: tensor.half() for name, tensor in WaveGMS(config).state_dict().items()})
    digest = weights_sha256(weights)
    description = ModelDescription(
        "tiny-1", "Tiny", "ultrasound", "lesion", config.to_json(), 32, True, 0.5, {}, {}, digest
    )
    return write_bundle(parent, description, weights, "").folder
