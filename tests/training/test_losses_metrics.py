import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis.extra.numpy import arrays

from training.losses import segmentation_loss, soft_dice_loss
from training.metrics import bootstrap_interval, dice, intersection_over_union

MASKS = arrays(bool, (5, 7))


def test_dice_and_iou_of_a_case_done_by_hand() -> None:
    proposal = np.array([[1, 1, 1, 0]], bool)
    reference = np.array([[0, 1, 1, 1]], bool)

    assert dice(proposal, reference) == pytest.approx(2 * 2 / 6)
    assert intersection_over_union(proposal, reference) == pytest.approx(2 / 4)


@pytest.mark.parametrize(("first", "second", "score"), [(False, False, 1.0), (False, True, 0.0), (True, True, 1.0)])
def test_empty_masks_agree_with_each_other_alone(first: bool, second: bool, score: float) -> None:
    masks = np.full((3, 3), first), np.full((3, 3), second)

    assert dice(*masks) == intersection_over_union(*masks) == score


@given(MASKS, MASKS)
def test_dice_and_iou_say_the_same_in_two_ways(proposal: np.ndarray, reference: np.ndarray) -> None:
    iou = intersection_over_union(proposal, reference)

    assert dice(proposal, reference) == dice(reference, proposal) == pytest.approx(2 * iou / (1 + iou))


def test_the_bootstrap_interval_is_that_of_the_normal_approximation() -> None:
    values = np.random.default_rng(0).beta(5, 2, 400)
    error = values.std() / np.sqrt(len(values))

    low, high = bootstrap_interval(values)

    assert low == pytest.approx(values.mean() - 1.96 * error, abs=0.2 * error)
    assert high == pytest.approx(values.mean() + 1.96 * error, abs=0.2 * error)
    assert (low, high) == bootstrap_interval(values)


def test_one_value_is_its_own_interval() -> None:
    assert bootstrap_interval(np.array([0.7])) == pytest.approx((0.7, 0.7))


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
