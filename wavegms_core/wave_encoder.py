"""Multi-resolution wavelet encoder: image to a latent that lines up with the Tiny-VAE's."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from wavegms_core.config import WaveEncoderConfig
from wavegms_core.haar import haar_pyramid

LEVELS = 3
SUB_BANDS = 12  # 3 colour channels x (LL, LH, HL, HH)
LATENT_CHANNELS = 4


class ResidualBlock(nn.Module):
    """GroupNorm, SiLU, 3x3 convolution, twice, plus a 1x1 shortcut where the width changes."""

    def __init__(self, channels_in: int, channels_out: int, groups: int) -> None:
        super().__init__()
        self.norm1 = nn.GroupNorm(groups, channels_in)
        self.conv1 = nn.Conv2d(channels_in, channels_out, 3, padding=1)
        self.norm2 = nn.GroupNorm(groups, channels_out)
        self.conv2 = nn.Conv2d(channels_out, channels_out, 3, padding=1)
        same_width = channels_in == channels_out
        self.shortcut = nn.Identity() if same_width else nn.Conv2d(channels_in, channels_out, 1)

    def forward(self, x: Tensor) -> Tensor:
        # In place, because the tensors at 1/2 resolution are large and fresh memory costs time.
        hidden = self.conv1(F.silu(self.norm1(x), inplace=True))
        hidden = self.conv2(F.silu(self.norm2(hidden), inplace=True))
        return self.shortcut(x) + hidden  # type: ignore[no-any-return]


class FeatureNetwork(nn.Module):
    """U-Net without down- or upsampling: every encoder block's output is concatenated into one decoder block."""

    def __init__(self, channels_in: int, channels_out: int, config: WaveEncoderConfig) -> None:
        super().__init__()
        groups = config.norm_groups
        widths = [
            config.base_channels * factor for factor in config.multipliers for _ in range(config.blocks_per_stage)
        ]
        self.stem = nn.Conv2d(channels_in, config.base_channels, 3, padding=1)
        inputs = [config.base_channels, *widths[:-1]]
        self.encoder = nn.ModuleList(ResidualBlock(a, b, groups) for a, b in zip(inputs, widths, strict=True))
        self.middle = nn.Sequential(*(ResidualBlock(widths[-1], widths[-1], groups) for _ in range(2)))
        mirrored = widths[::-1]
        below = [widths[-1], *mirrored[:-1]]
        self.decoder = nn.ModuleList(
            ResidualBlock(previous + skip, skip, groups) for previous, skip in zip(below, mirrored, strict=True)
        )
        self.head = nn.Conv2d(config.base_channels * config.multipliers[0], channels_out, 3, padding=1)

    def forward(self, x: Tensor) -> Tensor:
        x = self.stem(x)
        skips = []
        for block in self.encoder:
            x = block(x)
            skips.append(x)
        x = self.middle(x)
        for block in self.decoder:
            x = block(torch.cat((x, skips.pop()), dim=1))
        return self.head(x)  # type: ignore[no-any-return]


class WaveEncoder(nn.Module):
    """Three feature networks over three Haar levels, aggregated into one latent at 1/8 resolution."""

    def __init__(self, config: WaveEncoderConfig) -> None:
        super().__init__()
        self.config = config
        self.features = nn.ModuleList(FeatureNetwork(SUB_BANDS, SUB_BANDS, config) for _ in range(LEVELS))
        outputs = LATENT_CHANNELS * (2 if config.log_variance else 1)
        self.aggregation = FeatureNetwork(SUB_BANDS * LEVELS, outputs, config)

    def forward(self, image: Tensor) -> tuple[Tensor, Tensor | None]:
        """Encode a batch.

        Args:
            image: Shape (B, 3, H, W), range [0, 1], H and W divisible by 8.

        Returns:
            Mean, shape (B, 4, H/8, W/8), and log-variance of the same shape clamped to [-30, 20], or None where the
            configuration has none.
        """
        aligned = []
        for level, (bands, network) in enumerate(zip(haar_pyramid(image, LEVELS), self.features, strict=True)):
            features = network(bands)  # (B, 12, H/2^(level+1), W/2^(level+1))
            aligned.append(F.avg_pool2d(features, 2 ** (LEVELS - 1 - level)))  # (B, 12, H/8, W/8)
        moments = self.aggregation(torch.cat(aligned, dim=1))  # (B, 4 or 8, H/8, W/8)
        if not self.config.log_variance:
            return moments, None
        mean, log_variance = moments.chunk(2, dim=1)
        return mean, log_variance.clamp(-30.0, 20.0)
