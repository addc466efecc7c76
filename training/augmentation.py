"""Augmentation in batches on the device; image and mask always share their geometry."""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor


@dataclass(frozen=True)
class AugmentationConfig:
    """Ranges of the random changes; every image draws its own.

    Attributes:
        flip: Probability of a horizontal mirror image.
        rotate_degrees: Rotation, plus or minus.
        scale: Zoom factor of each axis, plus or minus around 1.
        shift: Translation as a fraction of the side, plus or minus.
        contrast: Contrast factor, plus or minus around 1.
        brightness: Added grey value in [0, 1] units, plus or minus.
        gamma: Exponent exp(u), u in plus or minus this.
    """

    flip: float = 0.5
    rotate_degrees: float = 20.0
    scale: float = 0.2
    shift: float = 0.1
    contrast: float = 0.25
    brightness: float = 0.1
    gamma: float = 0.3


def augment(
    images: Tensor, masks: Tensor, config: AugmentationConfig, generator: torch.Generator
) -> tuple[Tensor, Tensor]:
    """Random geometry for both, random grey values for the image alone.

    Args:
        images: Shape (B, 3, S, S), range [0, 1].
        masks: Shape (B, 1, S, S), {0, 1}.
        config: Ranges.
        generator: Source of randomness, on the CPU.

    Returns:
        Tensors of the same shapes and ranges; outside the image is black and not mask. Masks by nearest neighbour.
    """
    count = len(images)

    def uniform(amount: float) -> Tensor:
        return (torch.rand(count, generator=generator) * 2 - 1) * amount

    angle = torch.deg2rad(uniform(config.rotate_degrees))
    mirror = torch.where(torch.rand(count, generator=generator) < config.flip, -1.0, 1.0)
    zoom_x, zoom_y = 1 + uniform(config.scale), 1 + uniform(config.scale)
    theta = torch.zeros(count, 2, 3)
    theta[:, 0, 0], theta[:, 0, 1] = mirror * zoom_x * angle.cos(), -mirror * zoom_x * angle.sin()
    theta[:, 1, 0], theta[:, 1, 1] = zoom_y * angle.sin(), zoom_y * angle.cos()
    theta[:, 0, 2], theta[:, 1, 2] = 2 * uniform(config.shift), 2 * uniform(config.shift)
    grid = F.affine_grid(theta, list(images.shape), align_corners=False).to(images)
    images = F.grid_sample(images, grid, mode="bilinear", align_corners=False)
    masks = F.grid_sample(masks, grid, mode="nearest", align_corners=False)

    def per_image(values: Tensor) -> Tensor:
        return values.to(images).view(-1, 1, 1, 1)

    images = images.clamp(0, 1) ** per_image(uniform(config.gamma).exp())
    images = images * per_image(1 + uniform(config.contrast)) + per_image(uniform(config.brightness))
    return images.clamp(0, 1), masks
