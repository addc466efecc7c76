import numpy as np
import pytest
import torch

from training.losses import segmentation_loss, soft_dice_loss
from training.metrics import dice


def test_soft_dice_of_binary_masks_is_one_minus_dice() -> None:
    rng = np.random.default_rng(0)
    proposal, reference = rng.random((2, 4, 60, 60)) < 0.4

    loss = soft_dice_loss(torch.from_numpy(proposal)[:, None].float(), torch.from_numpy(reference)[:, None].float())

    expected = 1 - np.mean([dice(a, b) for a, b in zip(proposal, reference, strict=True)])
    assert loss.item() == pytest.approx(expected, abs=1e-3)


def test_nothing_proposed_where_nothing_is_costs_nothing() -> None:
    empty = torch.zeros(2, 1, 8, 8)

    assert soft_dice_loss(empty, empty).item() == 0
    assert soft_dice_loss(empty + 0.5, empty).item() > 0.9


def test_the_segmentation_loss_adds_cross_entropy() -> None:
    logits = torch.randn(2, 1, 6, 6, generator=torch.Generator().manual_seed(0))
    mask = (torch.rand(2, 1, 6, 6, generator=torch.Generator().manual_seed(1)) < 0.5).float()
    probability = torch.sigmoid(logits)

    entropy = -(mask * probability.log() + (1 - mask) * (1 - probability).log()).mean()

    torch.testing.assert_close(segmentation_loss(logits, mask), soft_dice_loss(probability, mask) + entropy)


def test_a_better_proposal_costs_less() -> None:
    mask = torch.zeros(1, 1, 8, 8)
    mask[..., 2:6, 2:6] = 1

    losses = [segmentation_loss((mask * 2 - 1) * sure, mask).item() for sure in (-4.0, 0.0, 4.0, 20.0)]

    assert losses == sorted(losses, reverse=True)
    assert losses[-1] < 1e-3
