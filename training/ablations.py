"""Wave-GMS without its wavelet encoder: the Tiny-VAE's own image latents, as they are or modulated by wavelet details.

The models have the methods of `WaveGMS`, so that they train and score in the same way.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from training.losses import LatentTeacher
from wavegms_core.config import WaveGMSConfig
from wavegms_core.haar import haar_pyramid
from wavegms_core.latent_mapping import LatentMapping
from wavegms_core.model import WaveGMS
from wavegms_core.tiny_vae import MaskDecoder
from wavegms_core.wave_encoder import LATENT_CHANNELS, LEVELS

DETAILS = 9  # 3 colour channels x (LH, HL, HH)
FUSED = 3
BOTTLENECK = 4
MODULATION_WIDTH = 32


def build_model(encoder: str, config: WaveGMSConfig, latent_encoder: LatentTeacher) -> WaveGMS | TinyVaeGMS:
    """The network that a recipe's `encoder` names, with random weights.

    Args:
        encoder: See `Recipe`.
        config: Sizes; the ablations have no use for those of the wavelet encoder.
        latent_encoder: Frozen source of the image latents of the ablations.

    Raises:
        ValueError: There is no such encoder.
    """
    if encoder == "wavelet":
        return WaveGMS(config)
    if encoder not in ("tiny_vae", "tiny_vae_sft"):
        raise ValueError(f"encoder must be wavelet, tiny_vae or tiny_vae_sft, found {encoder!r}")
    modulation = WaveletModulation() if encoder == "tiny_vae_sft" else None
    return TinyVaeGMS(LatentMapping(config.mapping), MaskDecoder(config.mask_decoder), latent_encoder, modulation)


def mismatched(model: WaveGMS, latent_encoder: LatentTeacher) -> TinyVaeGMS:
    """A trained model that is fed the Tiny-VAE's image latents, to which it was only aligned.

    It shares its weights with `model` and is in evaluation mode.
    """
    return TinyVaeGMS(model.mapping, model.mask_decoder, latent_encoder).eval()


class TinyVaeGMS(nn.Module):
    """Latent mapping and mask decoder over the image latents of a frozen encoder."""

    def __init__(
        self,
        mapping: LatentMapping,
        mask_decoder: MaskDecoder,
        latent_encoder: LatentTeacher,
        modulation: WaveletModulation | None = None,
    ) -> None:
        super().__init__()
        self.mapping = mapping
        self.mask_decoder = mask_decoder
        self.modulation = modulation
        # The method and not the encoder, which would be registered as a part: its weights would be trained and saved.
        self._encode_image = latent_encoder.encode_image

    def forward(self, image: Tensor) -> Tensor:
        """See `WaveGMS.forward`."""
        return self.mask_decoder(self.mask_latent(image))  # type: ignore[no-any-return]

    def mask_latent(self, image: Tensor) -> Tensor:
        """See `WaveGMS.mask_latent`."""
        return self.mapping(self._modulated(image, self._image_latent(image)))  # type: ignore[no-any-return]

    def supervised_latents(self, image: Tensor) -> tuple[Tensor, list[Tensor]]:
        """See `WaveGMS.supervised_latents`.

        The image latent is the encoder's, before any modulation and without gradient, so that the alignment loss
        does not pull the modulation back to nothing.
        """
        latent = self._image_latent(image)
        return latent, self.mapping.supervised(self._modulated(image, latent))

    @torch.no_grad()
    def _image_latent(self, image: Tensor) -> Tensor:
        return self._encode_image(image)

    def _modulated(self, image: Tensor, latent: Tensor) -> Tensor:
        return latent if self.modulation is None else self.modulation(latent, image)


class WaveletModulation(nn.Module):
    """Spatial feature transform (arXiv 1804.02815) of a latent, on the condition of an image's wavelet details.

    It begins by changing nothing: training starts from the latent as it is.
    """

    def __init__(self) -> None:
        super().__init__()
        self.fusion = SelectiveFusion()
        self.hidden = nn.Conv2d(FUSED, MODULATION_WIDTH, 3, padding=1)
        self.scale = nn.Conv2d(MODULATION_WIDTH, LATENT_CHANNELS, 1)
        self.shift = nn.Conv2d(MODULATION_WIDTH, LATENT_CHANNELS, 1)
        for parameter in (*self.scale.parameters(), *self.shift.parameters()):
            nn.init.zeros_(parameter)

    def forward(self, latent: Tensor, image: Tensor) -> Tensor:
        """Modulated latent (B, 4, H/8, W/8), from one and the image (B, 3, H, W) in [0, 1] that it belongs to."""
        details = [bands[:, image.shape[1] :] for bands in haar_pyramid(image, LEVELS)]
        condition = F.leaky_relu(self.hidden(self.fusion(details)), 0.1)
        return latent * (1 + self.scale(condition)) + self.shift(condition)  # type: ignore[no-any-return]


class SelectiveFusion(nn.Module):
    """Selective-kernel fusion (arXiv 1903.06586) in which the branches are Haar levels instead of kernel sizes.

    Each channel is a mixture of the levels; what all of them hold on average over the image decides the shares.
    """

    def __init__(self) -> None:
        super().__init__()
        # Normalised, because details are a few hundredths; activated before they are averaged, because their signs
        # cancel out.
        self.branches = nn.ModuleList(
            nn.Sequential(nn.Conv2d(DETAILS, FUSED, 3, padding=1), nn.GroupNorm(1, FUSED), nn.SiLU())
            for _ in range(LEVELS)
        )
        self.squeeze = nn.Sequential(nn.Linear(FUSED, BOTTLENECK), nn.PReLU())
        self.select = nn.Linear(BOTTLENECK, LEVELS * FUSED)

    def forward(self, details: list[Tensor]) -> Tensor:
        """Condition (B, 3, H/8, W/8) from the details of the levels, (B, 9, H/2^l, W/2^l) for l = 1, 2, 3."""
        features = self._features(details)
        return (self.weights(features) * features).sum(dim=1)

    def weights(self, features: Tensor) -> Tensor:
        """Share of each level in each channel, (B, 3, 3, 1, 1) for features (B, level, channel, h, w)."""
        pooled = features.sum(dim=1).mean(dim=(2, 3))  # (B, 3)
        logits = self.select(self.squeeze(pooled)).unflatten(1, (LEVELS, FUSED))
        return logits.softmax(dim=1)[..., None, None]  # type: ignore[no-any-return]

    def _features(self, details: list[Tensor]) -> Tensor:
        """Every branch at 1/8 of the resolution, (B, level, channel, H/8, W/8)."""
        return torch.stack(
            [
                F.avg_pool2d(branch(bands), 2 ** (LEVELS - 1 - level))
                for level, (bands, branch) in enumerate(zip(details, self.branches, strict=True))
            ],
            dim=1,
        )
