from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor

from training.dataset import Source
from training.losses import alignment_loss, segmentation_loss, soft_dice_loss, wave_gms_loss
from training.recipe import Recipe, Stage
from wavegms_core.config import MaskDecoderConfig, WaveGMSConfig
from wavegms_core.model import WaveGMS
from wavegms_core.tiny_vae import MaskDecoder, TinyVAE

RECIPE = Recipe("tiny", "Tiny", "ultrasound", "lesion", (Source("one"),), (Stage(16, 1),))


class Teacher:
    """Latents that are easily told apart: all ones for images, all twos for masks."""

    def encode_image(self, image: Tensor) -> Tensor:
        return torch.ones(len(image), 4, image.shape[2] // 8, image.shape[3] // 8)

    def encode_mask(self, mask: Tensor) -> Tensor:
        return 2 * self.encode_image(mask)


class Fixed:
    """A model that answers the same latents to every image."""

    def __init__(self, image_latent: Tensor, mask_latents: list[Tensor]) -> None:
        self.latents = image_latent, mask_latents

    def supervised_latents(self, image: Tensor) -> tuple[Tensor, list[Tensor]]:
        return self.latents


@pytest.fixture
def batch() -> tuple[Tensor, Tensor]:
    generator = torch.Generator().manual_seed(0)
    return torch.rand(2, 3, 16, 16, generator=generator), (torch.rand(2, 1, 16, 16, generator=generator) < 0.4).float()


@pytest.fixture
def decoder() -> MaskDecoder:
    torch.manual_seed(0)
    return MaskDecoder(MaskDecoderConfig()).requires_grad_(False)


@pytest.fixture
def fixed() -> Fixed:
    generator = torch.Generator().manual_seed(1)
    return Fixed(
        torch.randn(2, 4, 2, 2, generator=generator),
        [torch.randn(2, 4, 2, 2, generator=generator) for _ in range(4)],
    )


def test_alignment_is_zero_for_the_same_latent_and_worst_for_the_opposite() -> None:
    latent = torch.randn(2, 4, 3, 3, generator=torch.Generator().manual_seed(0))

    assert alignment_loss(latent, latent).item() == pytest.approx(0, abs=1e-6)
    opposite = alignment_loss(latent, -latent).item()
    assert opposite == pytest.approx(0.9 * 2 + 0.1 * 2 * latent.abs().mean().item(), rel=1e-5)


def test_alignment_by_hand() -> None:
    latent = torch.tensor([3.0, 0, 0, 0]).view(1, 4, 1, 1)
    target = torch.tensor([0.0, 4, 0, 0]).view(1, 4, 1, 1)

    assert alignment_loss(latent, target).item() == pytest.approx(0.9 * 1 + 0.1 * 7 / 4)
    assert alignment_loss(latent, target, smooth=True).item() == pytest.approx(0.9 * 1 + 0.1 * (2.5 + 3.5) / 4)


def test_the_loss_is_the_sum_of_its_terms_over_all_levels(
    batch: tuple[Tensor, Tensor], decoder: MaskDecoder, fixed: Fixed
) -> None:
    image, mask = batch
    image_latent, mask_latents = fixed.latents

    def loss(**weights: float) -> float:
        none = {"segmentation_weight": 0.0, "latent_weight": 0.0, "alignment_weight": 0.0}
        recipe = replace(RECIPE, **{**none, **weights})
        return wave_gms_loss(fixed, decoder, Teacher(), None, recipe)(image, mask).item()

    dice_only = sum(soft_dice_loss(torch.sigmoid(decoder(z)), mask).item() for z in mask_latents)
    assert loss(segmentation_weight=1.0, cross_entropy_weight=0.0) == pytest.approx(dice_only, rel=1e-5)
    both = sum(segmentation_loss(decoder(z), mask).item() for z in mask_latents)
    assert loss(segmentation_weight=1.0) == pytest.approx(both, rel=1e-5)
    assert loss(latent_weight=1.0) == pytest.approx(sum(((z - 2) ** 2).mean().item() for z in mask_latents), rel=1e-5)
    cosine = F.normalize(image_latent, dim=1).sum(dim=1).mean().item() / 2
    aligned = 0.9 * (1 - cosine) + 0.1 * (image_latent - 1).abs().mean().item()
    assert loss(alignment_weight=1.0) == pytest.approx(aligned, rel=1e-5)
    assert loss(segmentation_weight=2.0, latent_weight=0.5, alignment_weight=3.0) == pytest.approx(
        2 * loss(segmentation_weight=1.0) + 0.5 * loss(latent_weight=1.0) + 3 * loss(alignment_weight=1.0), rel=1e-5
    )
    assert loss() == 0


def test_the_tiny_vae_can_decode_in_the_segmentation_loss(
    batch: tuple[Tensor, Tensor], decoder: MaskDecoder, fixed: Fixed, tiny_vae_folder: Path
) -> None:
    image, mask = batch
    reference = TinyVAE(tiny_vae_folder)
    recipe = replace(RECIPE, latent_weight=0.0, alignment_weight=0.0, cross_entropy_weight=0.0, decoder="tiny_vae")

    found = wave_gms_loss(fixed, decoder, Teacher(), reference, recipe)(image, mask)

    expected = sum(soft_dice_loss(reference.decode_mask(z), mask) for z in fixed.latents[1])
    torch.testing.assert_close(found, torch.as_tensor(expected))


@pytest.mark.parametrize("precise", [True, False])
def test_every_term_teaches_what_it_should_and_nothing_frozen(
    batch: tuple[Tensor, Tensor], decoder: MaskDecoder, tiny_vae_folder: Path, precise: bool
) -> None:
    reference = TinyVAE(tiny_vae_folder)
    torch.manual_seed(0)
    model = WaveGMS(WaveGMSConfig())
    model.mask_decoder = decoder
    recipe = replace(RECIPE, decoder="tiny_vae" if precise else "light", segmentation_weight=0.0)
    wave_gms_loss(model, decoder, reference, reference if precise else None, recipe)(*batch).backward()

    assert all(p.grad is not None and p.grad.isfinite().all() for p in model.encoder.parameters())
    assert all(p.grad is not None for p in model.mapping.parameters())
    assert all(p.grad is None for p in decoder.parameters())
    assert all(p.grad is None for p in reference.model.parameters())

    model.zero_grad()
    alone = replace(recipe, latent_weight=0.0)
    wave_gms_loss(model, decoder, reference, reference if precise else None, alone)(*batch).backward()
    assert any(p.grad.any() for p in model.encoder.parameters() if p.grad is not None)
    assert not any(p.grad.any() for p in model.mapping.parameters() if p.grad is not None)
