import numpy as np
import pytest
import torch

from training.augmentation import AugmentationConfig, augment

STILL = AugmentationConfig(flip=0.0, rotate_degrees=0.0, scale=0.0, shift=0.0, contrast=0.0, brightness=0.0, gamma=0.0)
GEOMETRY = AugmentationConfig(contrast=0.0, brightness=0.0, gamma=0.0)


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


@pytest.fixture
def masks() -> torch.Tensor:
    """An ellipse off the centre, the same eight times."""
    row, column = torch.meshgrid(torch.arange(64), torch.arange(64), indexing="ij")
    mask = ((row - 26) / 9) ** 2 + ((column - 40) / 14) ** 2 < 1
    return mask.float().expand(8, 1, 64, 64).clone()


def test_without_ranges_nothing_changes(masks: torch.Tensor) -> None:
    images = torch.rand(8, 3, 64, 64, generator=generator())

    same, same_masks = augment(images, masks, STILL, generator())

    torch.testing.assert_close(same, images, atol=1e-5, rtol=0)
    assert torch.equal(same_masks, masks)


def test_a_certain_flip_is_the_mirror_image(masks: torch.Tensor) -> None:
    images = torch.rand(8, 3, 64, 64, generator=generator())
    config = AugmentationConfig(
        flip=1.0, rotate_degrees=0.0, scale=0.0, shift=0.0, contrast=0.0, brightness=0.0, gamma=0.0
    )

    mirrored, mirrored_masks = augment(images, masks, config, generator())

    torch.testing.assert_close(mirrored, images.flip(-1), atol=1e-5, rtol=0)
    assert torch.equal(mirrored_masks, masks.flip(-1))


def test_image_and_mask_share_their_geometry(masks: torch.Tensor) -> None:
    images, moved = augment(masks.expand(-1, 3, -1, -1), masks, GEOMETRY, generator())

    disagreement = ((images > 0.5).any(dim=1, keepdim=True) != moved.bool()).sum(dim=(1, 2, 3))
    assert (disagreement <= 0.1 * moved.sum(dim=(1, 2, 3))).all()
    assert set(moved.unique().tolist()) == {0.0, 1.0}


def test_every_image_of_a_batch_draws_its_own_changes(masks: torch.Tensor) -> None:
    _, moved = augment(masks.expand(-1, 3, -1, -1), masks, GEOMETRY, generator())

    assert len({tuple(mask.flatten().tolist()) for mask in moved}) == len(moved)


def test_moves_stay_within_their_ranges(masks: torch.Tensor) -> None:
    many = masks[:1].expand(400, -1, -1, -1)
    shifted = AugmentationConfig(
        flip=0.0, rotate_degrees=0.0, scale=0.0, shift=0.1, contrast=0.0, brightness=0.0, gamma=0.0
    )
    _, moved = augment(many.expand(-1, 3, -1, -1), many, shifted, generator())

    axis = torch.arange(64.0)
    columns = (moved[:, 0].sum(dim=1) * axis).sum(dim=1) / moved.sum(dim=(1, 2, 3))
    distance = (columns - 40).abs()
    assert distance.max() <= 6.4 + 1
    assert distance.max() > 5


@pytest.mark.parametrize("angle", [20.0, 45.0])
def test_rotation_keeps_the_area(masks: torch.Tensor, angle: float) -> None:
    centred = masks.roll((6, -8), dims=(2, 3))
    config = AugmentationConfig(
        flip=0.5, rotate_degrees=angle, scale=0.0, shift=0.0, contrast=0.0, brightness=0.0, gamma=0.0
    )

    _, turned = augment(centred.expand(-1, 3, -1, -1), centred, config, generator())

    area = turned.sum(dim=(1, 2, 3))
    assert (area / centred[0].sum() - 1).abs().max() < 0.05
    assert any(not torch.equal(mask, centred[0]) for mask in turned)


def test_grey_values_change_within_the_range_of_an_image_and_leave_the_mask(masks: torch.Tensor) -> None:
    images = torch.rand(8, 3, 64, 64, generator=generator())
    config = AugmentationConfig(flip=0.0, rotate_degrees=0.0, scale=0.0, shift=0.0)

    changed, same_masks = augment(images, masks, config, generator())

    assert torch.equal(same_masks, masks)
    assert changed.min() >= 0
    assert changed.max() <= 1
    assert ((changed - images).abs().mean(dim=(1, 2, 3)) > 1e-3).all()
    # Darker stays darker: the changes are monotonic in the grey value.
    for before, after in zip(images, changed, strict=True):
        ordered = after.flatten()[before.flatten().argsort()].numpy()
        assert (np.diff(ordered) >= -1e-4).all()


def test_the_same_seed_gives_the_same_batch(masks: torch.Tensor) -> None:
    images = torch.rand(8, 3, 64, 64, generator=generator())
    config = AugmentationConfig()

    first, again, other = (augment(images, masks, config, generator(seed))[0] for seed in (5, 5, 6))

    assert torch.equal(first, again)
    assert not torch.equal(first, other)
