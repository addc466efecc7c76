"""Losses of the training recipe."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

import torch
import torch.nn.functional as F
from torch import Tensor

from training.recipe import Recipe
from wavegms_core.tiny_vae import TinyVAE


class LatentTeacher(Protocol):
    """The Tiny-VAE, or our light encoder in its place."""

    def encode_image(self, image: Tensor) -> Tensor:
        """See `TinyVAE.encode_image`."""
        ...

    def encode_mask(self, mask: Tensor) -> Tensor:
        """See `TinyVAE.encode_mask`."""
        ...


class LatentModel(Protocol):
    """`WaveGMS`, or an ablation of it."""

    def supervised_latents(self, image: Tensor) -> tuple[Tensor, list[Tensor]]:
        """See `WaveGMS.supervised_latents`."""
        ...


def soft_dice_loss(probability: Tensor, mask: Tensor) -> Tensor:
    """1 - Dice on probabilities, mean over the batch.

    The smoothing of one pixel makes an empty proposal on an empty mask cost 0, so that normal images teach too.

    Args:
        probability: Shape (B, 1, H, W), range [0, 1].
        mask: Same shape, {0, 1}.
    """
    overlap = (probability * mask).sum(dim=(1, 2, 3))
    total = probability.sum(dim=(1, 2, 3)) + mask.sum(dim=(1, 2, 3))
    return (1 - (2 * overlap + 1) / (total + 1)).mean()


def segmentation_loss(logits: Tensor, mask: Tensor, cross_entropy_weight: float = 1.0) -> Tensor:
    """Soft Dice plus weighted binary cross-entropy of mask logits (B, 1, H, W)."""
    cross_entropy = F.binary_cross_entropy_with_logits(logits, mask)
    return soft_dice_loss(torch.sigmoid(logits), mask) + cross_entropy_weight * cross_entropy


def alignment_loss(latent: Tensor, target: Tensor, *, smooth: bool = False) -> Tensor:
    """How far the encoder's image latent is from the Tiny-VAE's (Wave-GMS, arXiv 2510.03216).

    0.9 (1 - cosine over the channels of each position) + 0.1 mean absolute difference.

    Args:
        latent: Shape (B, 4, h, w).
        target: Same shape; carries no gradient.
        smooth: Smooth l1 in place of l1, as published practice has it.
    """
    cosine = F.cosine_similarity(latent, target, dim=1).mean()
    distance = F.smooth_l1_loss(latent, target) if smooth else F.l1_loss(latent, target)
    return 0.9 * (1 - cosine) + 0.1 * distance


def wave_gms_loss(
    model: LatentModel,
    mask_decoder: Callable[[Tensor], Tensor],
    teacher: LatentTeacher,
    reference: TinyVAE | None,
    recipe: Recipe,
) -> Callable[[Tensor, Tensor], Tensor]:
    """L_seg + L_lm + L_align of Wave-GMS, each with its weight, summed over the supervised levels.

    Args:
        model: What is trained.
        mask_decoder: Our light decoder, from mask latents to logits, frozen.
        teacher: Whose latents are the targets.
        reference: The Tiny-VAE where `recipe.decoder` says that it decodes in L_seg.
        recipe: The weights.
    """

    def segmentation(latent: Tensor, mask: Tensor) -> Tensor:
        if reference is None:
            return segmentation_loss(mask_decoder(latent).float(), mask, recipe.cross_entropy_weight)
        probability = reference.decode_mask(latent).float()
        # The decoder's range includes 0 and 1, where the logarithm would end.
        logits = torch.logit(probability, eps=1e-4)
        cross_entropy = F.binary_cross_entropy_with_logits(logits, mask)
        return soft_dice_loss(probability, mask) + recipe.cross_entropy_weight * cross_entropy

    def loss(image: Tensor, mask: Tensor) -> Tensor:
        with torch.no_grad():
            mask_target = teacher.encode_mask(mask).float()
        image_latent, mask_latents = model.supervised_latents(image)
        total = torch.zeros((), device=image.device)
        for latent in mask_latents:
            total = total + recipe.segmentation_weight * segmentation(latent, mask)
            total = total + recipe.latent_weight * F.mse_loss(latent.float(), mask_target)
        if recipe.alignment_weight:
            with torch.no_grad():
                image_target = teacher.encode_image(image).float()
            alignment = alignment_loss(image_latent.float(), image_target, smooth=recipe.smooth_alignment)
            total = total + recipe.alignment_weight * alignment
        return total

    return loss
