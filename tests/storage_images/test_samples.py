"""The sample Images that come with the program."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.storage.images.reader import read_image

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "samples"
NAMES = ["phantom_lesion_1.png", "phantom_lesion_2.png", "phantom_normal.png"]


@pytest.fixture(scope="module")
def remade(tmp_path_factory: pytest.TempPathFactory) -> Path:
    spec = importlib.util.spec_from_file_location("make_samples", FOLDER / "make_samples.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["make_samples"] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    folder = tmp_path_factory.mktemp("samples")
    module.main(folder)
    return folder


def test_all_samples_are_shipped(remade: Path) -> None:
    assert sorted(path.name for path in remade.iterdir()) == NAMES
    assert sorted(path.name for path in FOLDER.glob("*.png")) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_the_script_makes_the_shipped_pixels(remade: Path, name: str) -> None:
    shipped, again = (cv2.imread(str(folder / name), cv2.IMREAD_UNCHANGED).astype(int) for folder in (FOLDER, remade))
    assert shipped.shape == (560, 700)
    # Another processor may round a sum the other way.
    assert np.abs(shipped - again).max() <= 1
    assert (shipped != again).mean() < 1e-3


@pytest.mark.parametrize("name", NAMES)
def test_samples_are_small_and_open(name: str) -> None:
    assert (FOLDER / name).stat().st_size < 400_000
    image = read_image(FOLDER / name)
    assert (image.frame.height, image.frame.width, image.notice) == (560, 700, "")


def test_the_lesion_is_darker_than_its_surroundings_and_shadows() -> None:
    grey = read_image(FOLDER / NAMES[0]).frame.rgb[..., 0].astype(float)
    lesion, beside, behind, behind_beside = (
        grey[210:270, 290:350],
        grey[150:210, 500:600],
        grey[430:460, 280:360],
        grey[430:460, 500:600],
    )
    assert lesion.mean() < 0.5 * beside.mean()
    assert behind.mean() < 0.8 * behind_beside.mean()
