import numpy as np
import pytest
import pywt
import torch

from wavegms_core.haar import haar_pyramid, haar_step


@pytest.fixture
def image() -> torch.Tensor:
    return torch.from_numpy(np.random.default_rng(0).random((2, 3, 48, 32), np.float32))


def test_one_level_has_the_bands_of_pywt_in_their_order_and_sign(image: torch.Tensor) -> None:
    approximation, (horizontal, vertical, diagonal) = pywt.dwt2(image.numpy(), "haar")

    bands = haar_step(image).reshape(2, 4, 3, 24, 16).numpy()

    for position, reference in enumerate((approximation, horizontal, vertical, diagonal)):
        np.testing.assert_allclose(bands[:, position], reference / 2, atol=1e-5)


def test_every_level_of_the_pyramid_is_that_of_pywt(image: torch.Tensor) -> None:
    pyramid = haar_pyramid(image, 3)

    for level, bands in enumerate(pyramid, start=1):
        approximation, details, *_ = pywt.wavedec2(image.numpy(), "haar", level=level)
        reference = np.concatenate((approximation, *details), axis=1) / 2**level
        np.testing.assert_allclose(bands.numpy(), reference, atol=1e-5)
    assert [tuple(bands.shape) for bands in pyramid] == [(2, 12, 24, 16), (2, 12, 12, 8), (2, 12, 6, 4)]


def test_the_low_band_keeps_the_range_of_the_image_and_details_half_of_it() -> None:
    corners = torch.tensor([[1.0, 0.0], [0.0, 1.0]]).repeat(1, 1, 4, 4)

    low, horizontal, vertical, diagonal = haar_step(corners)[0]

    assert torch.equal(low, torch.full((4, 4), 0.5))
    assert torch.equal(diagonal, torch.full((4, 4), 0.5))
    assert not horizontal.any()
    assert not vertical.any()


@pytest.mark.parametrize("shape", [(1, 3, 7, 8), (1, 3, 8, 7)])
def test_odd_sides_are_refused_by_their_numbers(shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match=f"{shape[2]}x{shape[3]}"):
        haar_step(torch.zeros(shape))
