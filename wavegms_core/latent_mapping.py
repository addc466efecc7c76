"""Latent mapping model: from the latent of an image to the latent of its mask."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from wavegms_core.config import LatentMappingConfig
from wavegms_core.wave_encoder import LATENT_CHANNELS


class SpatialSelfAttention(nn.Module):
    """Single-head attention over all positions of a feature map, added to its input."""

    def __init__(self, channels: int, groups: int) -> None:
        super().__init__()
        self.norm = nn.GroupNorm(groups, channels)
        self.query = nn.Conv2d(channels, channels, 1)
        self.key = nn.Conv2d(channels, channels, 1)
        self.value = nn.Conv2d(channels, channels, 1)
        self.out = nn.Conv2d(channels, channels, 1)

    def forward(self, x: Tensor) -> Tensor:
        normed = self.norm(x)
        query, key, value = (layer(normed).flatten(2) for layer in (self.query, self.key, self.value))  # (B, C, HW)
        # Written out, because F.scaled_dot_product_attention is slower for one head at this size on a CPU.
        scores = (query * query.shape[1] ** -0.5).transpose(1, 2) @ key  # (B, HW, HW)
        attended = value @ scores.softmax(dim=-1).transpose(1, 2)  # (B, C, HW)
        return x + self.out(attended.reshape(x.shape))  # type: ignore[no-any-return]


class MappingBlock(nn.Module):
    """(GroupNorm, PReLU, 3x3 convolution) twice with a shortcut, then self-attention."""

    def __init__(self, channels_in: int, channels_out: int, groups: int) -> None:
        super().__init__()
        self.norm1 = nn.GroupNorm(groups, channels_in)
        self.activation1 = nn.PReLU()
        self.conv1 = nn.Conv2d(channels_in, channels_out, 3, padding=1)
        self.norm2 = nn.GroupNorm(groups, channels_out)
        self.activation2 = nn.PReLU()
        self.conv2 = nn.Conv2d(channels_out, channels_out, 3, padding=1)
        same_width = channels_in == channels_out
        self.shortcut = nn.Identity() if same_width else nn.Conv2d(channels_in, channels_out, 1, bias=False)
        self.attention = SpatialSelfAttention(channels_out, groups)

    def forward(self, x: Tensor) -> Tensor:
        hidden = self.conv1(self.activation1(self.norm1(x)))
        hidden = self.conv2(self.activation2(self.norm2(hidden)))
        return self.attention(self.shortcut(x) + hidden)  # type: ignore[no-any-return]


class SupervisionHead(nn.Module):
    """Turns the features of one decoder block into a mask latent."""

    def __init__(self, channels: int, groups: int) -> None:
        super().__init__()
        self.norm = nn.GroupNorm(groups, channels)
        self.conv = nn.Conv2d(channels, LATENT_CHANNELS, 3, padding=1, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        return self.conv(F.silu(self.norm(x)))  # type: ignore[no-any-return]


class LatentMapping(nn.Module):
    """Encoder and decoder blocks at constant resolution; each decoder block sees the input of its encoder twin."""

    def __init__(self, config: LatentMappingConfig) -> None:
        super().__init__()
        widths, groups = config.channels, config.norm_groups
        if not 1 <= config.supervised_levels <= len(widths):
            raise ValueError(f"supervised_levels must be 1..{len(widths)}, found {config.supervised_levels}")
        inputs = [widths[0], *widths[:-1]]
        self.stem = nn.Conv2d(LATENT_CHANNELS, widths[0], 3, padding=1)
        self.encoder = nn.ModuleList(MappingBlock(a, b, groups) for a, b in zip(inputs, widths, strict=True))
        outputs = inputs[::-1]
        below = [widths[-1], *outputs[:-1]]
        self.decoder = nn.ModuleList(
            MappingBlock(previous + skip, skip, groups) for previous, skip in zip(below, outputs, strict=True)
        )
        self.heads = nn.ModuleList(SupervisionHead(c, groups) for c in outputs[-config.supervised_levels :])
        for module in self.modules():
            if isinstance(module, nn.Conv2d):
                nn.init.kaiming_normal_(module.weight)

    def forward(self, latent: Tensor) -> Tensor:
        """Mask latent of the last decoder block, shape (B, 4, h, w), from an image latent of the same shape."""
        return self.heads[-1](self._decode(latent)[-1])  # type: ignore[no-any-return]

    def supervised(self, latent: Tensor) -> list[Tensor]:
        """Mask latents of every supervised decoder block, the last (the one used at inference) last."""
        features = self._decode(latent)[-len(self.heads) :]
        return [head(feature) for head, feature in zip(self.heads, features, strict=True)]

    def _decode(self, latent: Tensor) -> list[Tensor]:
        x = self.stem(latent)  # (B, 32, h, w)
        skips = []
        for block in self.encoder:
            skips.append(x)
            x = block(x)
        features = []
        for block in self.decoder:
            x = block(torch.cat((x, skips.pop()), dim=1))
            features.append(x)
        return features
