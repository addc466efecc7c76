"""Pixels that change their Label."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import ndimage

from app.domain.annotated_image import AnnotatedImage
from app.domain.annotation import State
from app.domain.labels import Label
from app.domain.mask_editing import Rect
from app.domain.relabelling import label_at, moved, part_at

SHAPE = 16, 24
LESION, CYST, VESSEL = (
    Label(1, "Lesion", "cyan", proposed=True),
    Label(2, "Cyst", "yellow"),
    Label(3, "Vessel", "green"),
)
masks = st.integers(0, 2**32 - 1).map(lambda seed: np.random.default_rng(seed).random(SHAPE) < 0.4)


def drawn(image: AnnotatedImage, label: Label, mask: np.ndarray) -> None:
    """Outline by hand."""
    image.use_labels(image.labels, label.id)
    image.edit_region("Draw", Rect(0, 0, SHAPE[1], SHAPE[0]), mask, True)


def masks_of(image: AnnotatedImage) -> dict[int, np.ndarray]:
    return {label_id: its.mask for label_id, its in image.annotations.items()}


@given(masks, masks, masks)
def test_a_part_moves_as_one_step_and_undo_gives_the_original_bytes(
    one: np.ndarray, other: np.ndarray, third: np.ndarray
) -> None:
    image = AnnotatedImage(*SHAPE, [LESION, CYST, VESSEL])
    for label, mask in ((LESION, one), (CYST, other), (VESSEL, third)):
        drawn(image, label, mask)
    before = {label_id: its.layer.copy() for label_id, its in image.annotations.items()}
    own = masks_of(image)
    if not own[1].any():
        return
    row, column = np.argwhere(own[1])[0]
    point = column + 0.5, row + 0.5
    box, inside = part_at(own[1], point)
    region = np.zeros(SHAPE, np.bool_)
    region[box.window] = inside
    parts, _ = ndimage.label(own[1], np.ones((3, 3)))
    np.testing.assert_array_equal(region, parts == parts[row, column])
    steps = len(image.history)
    image.change_layers("Move", moved(image, (box, inside), LESION, CYST))
    after = masks_of(image)
    np.testing.assert_array_equal(after[1], own[1] & ~region)
    np.testing.assert_array_equal(after[2], own[2] | region)
    np.testing.assert_array_equal(after[3], own[3])
    assert len(image.history) == steps + 1
    assert image.annotations[1].state is image.annotations[2].state is State.CORRECTED
    image.undo()
    for label_id, layer in before.items():
        np.testing.assert_array_equal(image.annotations[label_id].layer, layer)


def test_a_locked_third_label_keeps_its_pixels_and_an_open_one_loses_them() -> None:
    overlapping = replace(LESION, overlaps=True)
    image = AnnotatedImage(*SHAPE, [overlapping, CYST, VESSEL])
    whole, left = np.ones(SHAPE, np.bool_), np.zeros(SHAPE, np.bool_)
    left[:, :8] = True
    drawn(image, VESSEL, left)
    drawn(image, overlapping, whole)
    for vessel, expected in ((replace(VESSEL, locked=True), ~left), (VESSEL, whole)):
        image.use_labels([overlapping, CYST, vessel], 1)
        image.change_layers("Move", moved(image, (Rect(0, 0, SHAPE[1], SHAPE[0]), whole), overlapping, CYST))
        np.testing.assert_array_equal(image.annotations[2].mask, expected)
        np.testing.assert_array_equal(image.annotations[1].mask, whole & ~expected)
        np.testing.assert_array_equal(image.annotations[3].mask, left & ~expected)
        image.undo()


@pytest.mark.parametrize(("point", "expected"), [((4.5, 4.5), 2), ((10.5, 4.5), 1), ((20, 4.5), None), ((-3, 4), None)])
def test_the_label_under_the_pointer(point: tuple[float, float], expected: int | None) -> None:
    image = AnnotatedImage(*SHAPE, [replace(LESION, overlaps=True), CYST])
    patch = np.zeros(SHAPE, np.bool_)
    patch[:, :12] = True
    drawn(image, image.labels[0], patch)
    patch[:, 6:] = False
    drawn(image, CYST, patch)
    found = label_at(image, point)
    assert (found.id if found else None) == expected
