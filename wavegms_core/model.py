"""Wave-GMS as it runs in a bundle: wavelet encoder, latent mapping, mask decoder."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from wavegms_core.config import WaveGMSConfig
from wavegms_core.latent_mapping import LatentMapping
from wavegms_core.tiny_vae import MaskDecoder
from wavegms_core.wave_encoder import WaveEncoder


class WaveGMS(nn.Module):
    """Image to mask logits (arXiv 2510.03216), with our own decoder in place of the Tiny-VAE's."""

    def __init__(self, config: WaveGMSConfig) -> None:
        super().__init__()
        self.encoder = WaveEncoder(config.encoder)
        self.mapping = LatentMapping(config.mapping)
        self.mask_decoder = MaskDecoder(config.mask_decoder)

    def forward(self, image: Tensor) -> Tensor:
        """Mask logits (B, 1, H, W) of images (B, 3, H, W) in [0, 1], H and W divisible by 8."""
        return self.mask_decoder(self.mask_latent(image))  # type: ignore[no-any-return]

    def mask_latent(self, image: Tensor) -> Tensor:
        """Mask latent (B, 4, H/8, W/8), the input of either decoder.

        The encoder's mean is used and no sample, so it is repeatable.
        """
        mean, _ = self.encoder(image)
        return self.mapping(mean)  # type: ignore[no-any-return]

    def supervised_latents(self, image: Tensor) -> tuple[Tensor, list[Tensor]]:
        """Image latent and the mask latent of every supervised level, for training.

        Where the encoder predicts a log-variance, the image latent is a sample in training mode and the mean otherwise.
        """
        latent, log_variance = self.encoder(image)
        if log_variance is not None and self.training:
            latent = latent + torch.randn_like(latent) * torch.exp(0.5 * log_variance)
        return latent, self.mapping.supervised(latent)
