"""Networks of others to compare with, all from MONAI, and a Proposal with any of them as with a bundle."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from monai.networks.nets import BasicUNet, SwinUNETR, UNet
from numpy.typing import NDArray
from torch import nn

from wavegms_core.preprocessing import to_model_input, to_original_size
from wavegms_core.segmenter import quantise

INPUT = 224


@dataclass(frozen=True)
class Peer:
    """A network from images (B, 3, S, S) in [0, 1] to mask logits (B, 1, S, S), S a multiple of 32.

    Attributes:
        title: With its number of parameters.
        build: Makes it with random weights.
        learning_rate: Peak for AdamW as is usual for this kind, not searched for.
    """

    title: str
    build: Callable[[], nn.Module]
    learning_rate: float


# Five levels whose widths double up to the last but one. MONAI's transposed convolutions add weights, so the widths are
# 7/8 of the usual 64 to 512, which keeps it near the 14.0 M of the paper's U-Net.
U_NET = Peer("U-Net, 14.5 M", lambda: BasicUNet(2, 3, 1, (56, 112, 224, 448, 448, 56)), 1e-3)

PEERS = {
    "unet": U_NET,
    "swin": Peer("Swin-UNETR, 6.3 M", lambda: SwinUNETR(3, 1, feature_size=24, spatial_dims=2), 5e-4),
    "small": Peer("U-Net of EGE-UNet's size, 0.04 M", lambda: UNet(2, 3, 1, (8, 16, 24, 32, 32), (2,) * 4), 2e-3),
}


@torch.inference_mode()
def propose(network: nn.Module, rgb: NDArray[np.uint8], size: int) -> NDArray[np.uint8]:
    """Quantised probability map (H, W) of a Frame (H, W, 3), by one pass at `size`; see `Segmenter.segment`."""
    device = next(network.parameters()).device
    batch = torch.from_numpy(to_model_input(rgb, size)).permute(2, 0, 1)[None].to(device) / 255  # (1, 3, S, S)
    probability = torch.sigmoid(network(batch).float())[0, 0].cpu().numpy()
    return quantise(to_original_size(probability, *rgb.shape[:2]))
