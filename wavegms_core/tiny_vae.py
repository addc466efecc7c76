"""The Tiny-VAE (TAESD), frozen, and our light encoder and mask decoder distilled into its latent space.

The Tiny-VAE is `diffusers.AutoencoderTiny`: 3-channel images in [-1, 1], latents of 4 channels at 1/8 resolution,
used as they come (scaling factor 1). Its `forward` quantises latents to 8 bits, so only `encode` and `decode` are
called here.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from wavegms_core.config import LatentEncoderConfig, MaskDecoderConfig
from wavegms_core.wave_encoder import LATENT_CHANNELS

UPSCALE = 8


class TinyVAE:
    """Frozen Tiny-VAE in the format of `diffusers`."""

    def __init__(self, source: Path | str, device: torch.device | str = "cpu", *, download: bool = False) -> None:
        """Load it.

        Args:
            source: A local folder, or a repository id, which is looked for in the user's hub cache.
            device: Where to run.
            download: Whether a repository id may be fetched from the hub; otherwise nothing is ever downloaded.

        Raises:
            OSError: It is not there.
        """
        # diffusers takes seconds to import and only training and the reference path need it.
        from diffusers import AutoencoderTiny

        # Any, because to a type checker the class has no methods. Unless low_cpu_mem_usage is off, it asks for a
        # package that only large models need.
        model: Any = AutoencoderTiny.from_pretrained(  # type: ignore[no-untyped-call]
            str(source), local_files_only=not download, low_cpu_mem_usage=False, torch_dtype=torch.float32
        )
        self.model = model.requires_grad_(False).eval().to(device)

    def encode_image(self, image: Tensor) -> Tensor:
        """Latent (B, 4, H/8, W/8) of images (B, 3, H, W) in [0, 1]."""
        return cast("Tensor", self.model.encode(image * 2 - 1).latents)

    def encode_mask(self, mask: Tensor) -> Tensor:
        """Latent (B, 4, H/8, W/8) of masks (B, 1, H, W) in {0, 1}, shown to the VAE as three equal channels."""
        return self.encode_image(mask.expand(-1, 3, -1, -1))

    def decode_mask(self, latent: Tensor) -> Tensor:
        """Probability map (B, 1, H, W) in [0, 1]: mean of the decoded channels, as the paper has it."""
        decoded = self.model.decode(latent).sample  # (B, 3, H, W) in [-1, 1]
        return cast("Tensor", ((decoded.mean(dim=1, keepdim=True) + 1) / 2).clamp(0, 1))


class _Residual(nn.Module):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(width, width, 3, padding=1)
        self.conv2 = nn.Conv2d(width, width, 3, padding=1)

    def forward(self, x: Tensor) -> Tensor:
        return x + self.conv2(F.silu(self.conv1(F.silu(x))))  # type: ignore[no-any-return]


class MaskDecoder(nn.Module):
    """Mask latent to mask logits at 1/100 of the Tiny-VAE decoder's arithmetic: pixel shuffle does the upsampling."""

    def __init__(self, config: MaskDecoderConfig) -> None:
        super().__init__()
        self.stem = nn.Conv2d(LATENT_CHANNELS, config.width, 3, padding=1)
        self.blocks = nn.Sequential(*(_Residual(config.width) for _ in range(config.blocks)))
        self.head = nn.Conv2d(config.width, UPSCALE * UPSCALE, 3, padding=1)

    def forward(self, latent: Tensor) -> Tensor:
        """Logits (B, 1, 8h, 8w) from a mask latent (B, 4, h, w)."""
        hidden = self.blocks(self.stem(latent))
        return F.pixel_shuffle(self.head(F.silu(hidden)), UPSCALE)


class LatentEncoder(nn.Module):
    """Image or mask to the Tiny-VAE's latent at about 1/20 of the Tiny-VAE encoder's arithmetic.

    With it, training needs no third-party weights.
    """

    def __init__(self, config: LatentEncoderConfig) -> None:
        super().__init__()
        (quarter, eighth), (blocks_quarter, blocks_eighth) = config.widths, config.blocks
        self.network = nn.Sequential(
            nn.Conv2d(3, quarter, 4, stride=4),
            *(_Residual(quarter) for _ in range(blocks_quarter)),
            nn.Conv2d(quarter, eighth, 2, stride=2),
            *(_Residual(eighth) for _ in range(blocks_eighth)),
            nn.SiLU(),
            nn.Conv2d(eighth, LATENT_CHANNELS, 3, padding=1),
        )

    def encode_image(self, image: Tensor) -> Tensor:
        """See `TinyVAE.encode_image`."""
        return self.network(image * 2 - 1)  # type: ignore[no-any-return]

    def encode_mask(self, mask: Tensor) -> Tensor:
        """See `TinyVAE.encode_mask`."""
        return self.encode_image(mask.expand(-1, 3, -1, -1))
