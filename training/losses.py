"""Losses of the training recipe."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor


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


def segmentation_loss(logits: Tensor, mask: Tensor) -> Tensor:
    """Soft Dice plus binary cross-entropy of mask logits (B, 1, H, W)."""
    return soft_dice_loss(torch.sigmoid(logits), mask) + F.binary_cross_entropy_with_logits(logits, mask)
