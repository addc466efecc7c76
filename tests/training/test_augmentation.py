import colorsys
from dataclasses import replace

import numpy as np
import pytest
import torch

from training.augmentation import AugmentationConfig, apply_changes, augment, draw_changes

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


def only(**ranges: float) -> AugmentationConfig:
    """Nothing changes but what is named."""
    return replace(STILL, **ranges)


def test_a_vertical_flip_is_the_image_upside_down(masks: torch.Tensor) -> None:
    images = torch.rand(8, 3, 64, 64, generator=generator())

    flipped, flipped_masks = augment(images, masks, only(flip_vertical=1.0), generator())

    torch.testing.assert_close(flipped, images.flip(-2), atol=1e-5, rtol=0)
    assert torch.equal(flipped_masks, masks.flip(-2))


def test_quarter_turns_move_whole_pixels(masks: torch.Tensor) -> None:
    images = torch.rand(8, 3, 64, 64, generator=generator())

    turned, turned_masks = augment(images, masks, only(quarter_turn=1.0), generator())

    seen = set()
    for image, mask, before, mask_before in zip(turned, turned_masks, images, masks, strict=True):
        errors = [(torch.rot90(before, turns, (1, 2)) - image).abs().max().item() for turns in (1, 2, 3)]
        turns = int(np.argmin(errors)) + 1
        assert min(errors) < 1e-5
        assert torch.equal(mask, torch.rot90(mask_before, turns, (1, 2)))
        seen.add(turns)
    assert seen == {1, 2, 3}


def test_what_is_improbable_rarely_happens(masks: torch.Tensor) -> None:
    many = masks[:1].expand(400, -1, -1, -1)
    config = replace(GEOMETRY, flip=0.0, affine_probability=0.4)

    _, moved = augment(many.expand(-1, 3, -1, -1), many, config, generator())

    share = (moved != many).flatten(1).any(dim=1).float().mean().item()
    assert share == pytest.approx(0.4, abs=0.08)


def test_saturation_and_hue_leave_grey_alone() -> None:
    grey = torch.linspace(0.1, 0.9, 64).view(1, 1, 8, 8).expand(4, 3, -1, -1)
    mask = torch.zeros(4, 1, 8, 8)

    changed, _ = augment(grey, mask, only(saturation=0.5, hue=0.2), generator())

    torch.testing.assert_close(changed, grey, atol=2e-3, rtol=0)


def test_a_hue_shift_keeps_luma_and_turns_the_colour() -> None:
    red = torch.zeros(16, 3, 8, 8)
    red[:, 0], red[:, 1], red[:, 2] = 0.5, 0.3, 0.3
    changed, _ = augment(red, torch.zeros(16, 1, 8, 8), only(hue=0.1), generator())

    luma = torch.tensor([0.299, 0.587, 0.114])
    torch.testing.assert_close(
        torch.einsum("c,bchw->bhw", luma, changed), torch.einsum("c,bchw->bhw", luma, red), atol=2e-3, rtol=0
    )
    hues = [colorsys.rgb_to_hsv(*image[:, 0, 0].tolist())[0] for image in changed]
    turned = np.array([(hue + 0.5) % 1 - 0.5 for hue in hues])
    # Turns in the chroma plane and in the hue of HSV are not the same measure, but of one size.
    assert np.abs(turned).max() < 0.2
    assert turned.min() < -0.03
    assert turned.max() > 0.03


def test_a_share_of_the_changes_is_what_the_whole_batch_would_have_got(masks: torch.Tensor) -> None:
    images = torch.rand(8, 3, 64, 64, generator=generator())
    changes = draw_changes(8, AugmentationConfig(saturation=0.2, hue=0.1), generator())
    share = slice(1, 8, 2)

    whole, whole_masks = apply_changes(images, masks, changes)
    own, own_masks = apply_changes(images[share], masks[share], changes.rows(share))

    assert torch.equal(own, whole[share])
    assert torch.equal(own_masks, whole_masks[share])
