import numpy as np
import pytest
from numpy.typing import NDArray

from wavegms_core.preprocessing import to_model_input, to_original_size


def blob(height: int, width: int, row: float, column: float, radius: float) -> NDArray[np.float32]:
    rows, columns = np.mgrid[:height, :width]
    return np.exp(-((rows - row) ** 2 + (columns - column) ** 2) / (2 * radius**2)).astype(np.float32)


def centre(array: NDArray[np.float32]) -> NDArray[np.float64]:
    weights = array / array.sum(dtype=np.float64)
    return np.array([(weights * axis).sum() for axis in np.mgrid[: array.shape[0], : array.shape[1]]])


@pytest.mark.parametrize(
    ("height", "width"),
    [(224, 224), (448, 448), (600, 801), (333, 517), (1001, 230), (100, 3000), (3000, 100), (97, 61), (57, 400)],
)
def test_what_is_seen_comes_back_where_it_was(height: int, width: int) -> None:
    original = blob(height, width, height * 0.37, width * 0.61, min(height, width) * 0.08)
    rgb = np.repeat(np.rint(original * 255).astype(np.uint8)[..., None], 3, axis=2)

    square = to_model_input(rgb, 224)
    back = to_original_size(square[..., 0] / np.float32(255), height, width)

    assert square.shape == (224, 224, 3)
    assert back.shape == (height, width)
    # Half a pixel of whichever grid is coarser along the axis.
    tolerance = 0.5 * np.maximum(1, np.array([height, width]) / 224)
    assert (np.abs(centre(back) - centre(rgb[..., 0].astype(np.float32))) < tolerance).all()


@pytest.mark.parametrize(("height", "width"), [(448, 448), (1001, 230), (2240, 100)])
def test_shrinking_averages_so_that_speckle_does_not_alias(height: int, width: int) -> None:
    stripes = np.zeros((height, width, 3), np.uint8)
    stripes[::2] = 200

    square = to_model_input(stripes, 112)

    assert np.abs(square.astype(int) - 100).max() <= 40
    assert square.std() < 20


def test_the_model_size_itself_is_left_as_it_is() -> None:
    rgb = np.random.default_rng(0).integers(0, 256, (64, 64, 3), np.uint8)
    rgb.flags.writeable = False

    square = to_model_input(rgb, 64)

    np.testing.assert_array_equal(square, rgb)
    assert square.flags.writeable  # a copy: torch warns of arrays that it must not write to


@pytest.mark.parametrize("shape", [(1, 1, 3), (1, 50, 3), (50, 1, 3), (1, 500, 3), (500, 1, 3)])
def test_the_smallest_frames_keep_their_colour(shape: tuple[int, int, int]) -> None:
    rgb = np.empty(shape, np.uint8)
    rgb[:] = (10, 120, 230)

    square = to_model_input(rgb, 64)
    back = to_original_size(np.full((64, 64), 0.25, np.float32), *shape[:2])

    assert (square == (10, 120, 230)).all()
    np.testing.assert_array_equal(back, np.full(shape[:2], 0.25, np.float32))


@pytest.mark.parametrize(
    "array",
    [
        np.zeros((4, 4, 3), np.float32),
        np.zeros((4, 4, 3), np.uint16),
        np.zeros((4, 4), np.uint8),
        np.zeros((4, 4, 4), np.uint8),
        np.zeros((0, 4, 3), np.uint8),
    ],
)
def test_anything_but_an_8_bit_rgb_image_is_refused(array: NDArray[np.generic]) -> None:
    with pytest.raises(ValueError, match=f"{array.dtype}"):
        to_model_input(array, 64)
