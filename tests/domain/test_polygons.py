"""Outlines, filled again by programs that others wrote."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.typing import NDArray
from PIL import Image, ImageDraw
from pycocotools import mask as coco

from app.domain.polygons import outlines

Mask = NDArray[np.bool_]


def filled_by_coco(polygons: list[NDArray[np.float64]], shape: tuple[int, int]) -> Mask:
    if not polygons:
        return np.zeros(shape, np.bool_)
    return coco.decode(coco.merge(coco.frPyObjects([one.ravel().tolist() for one in polygons], *shape))) > 0


def filled_by_opencv(polygons: list[NDArray[np.float64]], shape: tuple[int, int]) -> Mask:
    """As the readers of YOLO do it."""
    canvas = np.zeros(shape, np.uint8)
    for polygon in polygons:
        cv2.fillPoly(canvas, [polygon.astype(np.int32)], 1)
    return canvas > 0


MASKS = st.tuples(st.integers(1, 14), st.integers(1, 14)).flatmap(lambda shape: arrays(np.bool_, shape))


@given(MASKS)
def test_any_mask_comes_back_from_its_outlines(mask: Mask) -> None:
    polygons = outlines(mask)
    assert np.array_equal(filled_by_coco(polygons, mask.shape), mask)
    assert np.array_equal(filled_by_opencv(polygons, mask.shape), mask)


@pytest.mark.parametrize("share", [0.5, 0.7, 0.95])
def test_noise_comes_back(share: float) -> None:
    mask = np.random.default_rng(3).random((211, 307)) < share
    polygons = outlines(mask)
    assert np.array_equal(filled_by_coco(polygons, mask.shape), mask)
    assert np.array_equal(filled_by_opencv(polygons, mask.shape), mask)


@given(MASKS)
def test_each_part_has_one_outline(mask: Mask) -> None:
    polygons = outlines(mask)
    count, parts = cv2.connectedComponents(mask.view(np.uint8), connectivity=4)
    assert len(polygons) == count - 1
    filled = [filled_by_coco([polygon], mask.shape) for polygon in polygons]
    assert sorted(map(bytes, filled)) == sorted(bytes(parts == part) for part in range(1, count))


def test_a_ring_is_cut_open_along_its_own_pixels() -> None:
    mask = np.zeros((9, 11), np.bool_)
    mask[1:8, 2:10] = True
    mask[3:6, 5:8] = False
    [polygon] = outlines(mask)
    assert polygon.shape == (12, 2)
    canvas = Image.new("1", (11, 9))
    ImageDraw.Draw(canvas).line([(x // 1, y // 1) for x, y in polygon.tolist()], fill=1)
    assert not (np.asarray(canvas) & ~mask).any()
