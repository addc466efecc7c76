"""Augmentation in batches on the device; image and mask always share their geometry."""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

# RGB to luma and two chroma axes (NTSC), where a hue shift is a rotation of the chroma plane.
YIQ = torch.tensor([[0.299, 0.587, 0.114], [0.596, -0.274, -0.322], [0.211, -0.523, 0.312]])


@dataclass(frozen=True)
class AugmentationConfig:
    """Probabilities and ranges of the random changes; every image draws its own.

    Attributes:
        flip: Probability of a horizontal mirror image.
        flip_vertical: Probability of a vertical mirror image.
        quarter_turn: Probability of a rotation by 90, 180 or 270 degrees.
        affine_probability: Probability of rotation, scale and shift together.
        rotate_degrees: Rotation, plus or minus.
        scale: Zoom factor of each axis, plus or minus around 1.
        shift: Translation as a fraction of the side, plus or minus.
        colour_probability: Probability of the changes of grey values and colours together.
        contrast: Contrast factor, plus or minus around 1.
        brightness: Added grey value in [0, 1] units, plus or minus.
        gamma: Exponent exp(u), u in plus or minus this.
        saturation: Factor of the chroma, plus or minus around 1.
        hue: Rotation of the chroma in turns, plus or minus.
    """

    flip: float = 0.5
    flip_vertical: float = 0.0
    quarter_turn: float = 0.0
    affine_probability: float = 1.0
    rotate_degrees: float = 20.0
    scale: float = 0.2
    shift: float = 0.1
    colour_probability: float = 1.0
    contrast: float = 0.25
    brightness: float = 0.1
    gamma: float = 0.3
    saturation: float = 0.0
    hue: float = 0.0


@dataclass(frozen=True)
class Changes:
    """What was drawn for each image of a batch.

    Attributes:
        theta: Shape (B, 2, 3), maps places of the result to places of the source, both in [-1, 1].
        gamma: Exponent, shape (B,).
        colour: Shape (B, 3, 3), matrix applied to RGB.
        brightness: Added, shape (B,).
    """

    theta: Tensor
    gamma: Tensor
    colour: Tensor
    brightness: Tensor

    def rows(self, chosen: slice) -> Changes:
        """The changes of some images of the batch."""
        return Changes(self.theta[chosen], self.gamma[chosen], self.colour[chosen], self.brightness[chosen])


def draw_changes(count: int, config: AugmentationConfig, generator: torch.Generator) -> Changes:
    """Draw for `count` images; `generator` is on the CPU."""

    def uniform(amount: float) -> Tensor:
        return (torch.rand(count, generator=generator) * 2 - 1) * amount

    def happens(probability: float) -> Tensor:
        return (torch.rand(count, generator=generator) < probability).float()

    affine = happens(config.affine_probability)
    angle = affine * torch.deg2rad(uniform(config.rotate_degrees))
    zoom_x, zoom_y = 1 + affine * uniform(config.scale), 1 + affine * uniform(config.scale)
    shift = torch.stack((uniform(config.shift), uniform(config.shift)), dim=1) * affine[:, None]
    turns = happens(config.quarter_turn) * torch.randint(1, 4, (count,), generator=generator)
    # Exact zeros and ones, so that a quarter turn alone moves pixels without interpolation.
    cosine, sine = torch.round(torch.cos(turns * torch.pi / 2)), torch.round(torch.sin(turns * torch.pi / 2))
    mirror_x, mirror_y = 1 - 2 * happens(config.flip), 1 - 2 * happens(config.flip_vertical)
    affine_part = _matrices(zoom_x * angle.cos(), -zoom_x * angle.sin(), zoom_y * angle.sin(), zoom_y * angle.cos())
    turn = _matrices(cosine, -sine, sine, cosine)
    mirror = _matrices(mirror_x, torch.zeros(count), torch.zeros(count), mirror_y)
    theta = torch.cat((mirror @ turn @ affine_part, 2 * shift[:, :, None]), dim=2)

    colour = happens(config.colour_probability)
    gamma = (colour * uniform(config.gamma)).exp()
    contrast = 1 + colour * uniform(config.contrast)
    brightness = colour * uniform(config.brightness)
    saturation = 1 + colour * uniform(config.saturation)
    hue = colour * uniform(config.hue) * 2 * torch.pi
    chroma = torch.zeros(count, 3, 3)
    chroma[:, 0, 0] = 1
    chroma[:, 1:, 1:] = _matrices(hue.cos(), -hue.sin(), hue.sin(), hue.cos()) * saturation[:, None, None]
    return Changes(theta, gamma, contrast[:, None, None] * (torch.linalg.inv(YIQ) @ chroma @ YIQ), brightness)


def apply_changes(images: Tensor, masks: Tensor, changes: Changes) -> tuple[Tensor, Tensor]:
    """Geometry for both, grey values and colours for the image alone.

    Args:
        images: Shape (B, 3, S, S), range [0, 1].
        masks: Shape (B, 1, S, S), {0, 1}.
        changes: Of B images.

    Returns:
        Tensors of the same shapes and ranges; outside the image is black and not mask. Masks by nearest neighbour.
    """
    grid = F.affine_grid(changes.theta, list(images.shape), align_corners=False).to(images)
    images = F.grid_sample(images, grid, mode="bilinear", align_corners=False)
    masks = F.grid_sample(masks, grid, mode="nearest", align_corners=False)
    images = images.clamp(0, 1) ** changes.gamma.to(images)[:, None, None, None]
    images = torch.einsum("bij,bjhw->bihw", changes.colour.to(images), images)
    images = images + changes.brightness.to(images)[:, None, None, None]
    return images.clamp(0, 1), masks


def augment(
    images: Tensor, masks: Tensor, config: AugmentationConfig, generator: torch.Generator
) -> tuple[Tensor, Tensor]:
    """Draw and apply, see `draw_changes` and `apply_changes`."""
    return apply_changes(images, masks, draw_changes(len(images), config, generator))


def _matrices(a: Tensor, b: Tensor, c: Tensor, d: Tensor) -> Tensor:
    """Shape (B, 2, 2) of four (B,)."""
    return torch.stack((torch.stack((a, b), dim=1), torch.stack((c, d), dim=1)), dim=1)
