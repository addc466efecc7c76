"""The classifier of modalities: its score can be reproduced, and its regression is the one that others compute."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch

from training.__main__ import CLASSIFIER
from training.dataset import Pair, split_data
from training.modality import (
    HELD_OUT,
    MONITOR,
    SEED,
    SOURCES,
    fit_logistic,
    modality_of,
    score_modality,
    train_modality,
    varied,
)
from wavegms_core.modality import MODALITIES, ModalityClassifier


@pytest.fixture(scope="module")
def held_out(shared_data: Path) -> list[Pair]:
    return split_data(shared_data, SOURCES, (MONITOR, HELD_OUT), SEED)["held_out"]


def test_the_score_in_the_file_is_that_of_the_held_out_images(held_out: list[Pair]) -> None:
    stated = json.loads(CLASSIFIER.read_text(encoding="utf-8"))["held_out"]
    assert score_modality(ModalityClassifier.read(CLASSIFIER), held_out) == stated
    assert stated["images"] == len(held_out) == sum(sum(row.values()) for row in stated["confusion"].values())
    assert stated["accuracy"] >= 0.98
    assert stated["accuracy_where_sure"] >= 0.995


@pytest.mark.slow
def test_the_file_is_what_the_command_makes(shared_data: Path, tmp_path: Path) -> None:
    out = tmp_path / "classifier.json"
    train_modality(shared_data, out)
    made, shipped = (json.loads(path.read_text(encoding="utf-8")) for path in (out, CLASSIFIER))
    for name in ("mean", "scale", "weights", "bias"):
        np.testing.assert_allclose(made.pop(name), shipped.pop(name), rtol=1e-3, atol=1e-4)
    assert made == shipped


def test_the_regression_finds_the_minimum_that_torch_finds() -> None:
    rng = np.random.default_rng(0)
    y = np.repeat([0, 1, 2], [60, 30, 10])
    x = rng.normal(size=(100, 4)) + np.eye(3, 4)[y]
    found = fit_logistic(x, y, ridge=0.7)

    share = torch.from_numpy((100 / 3 / np.bincount(y))[y])
    inputs, target = torch.from_numpy(x), torch.from_numpy(y)
    weights = torch.zeros(3, 4, dtype=torch.float64, requires_grad=True)
    bias = torch.zeros(3, dtype=torch.float64, requires_grad=True)
    optimiser = torch.optim.LBFGS(
        [weights, bias], max_iter=500, tolerance_grad=1e-9, tolerance_change=0, line_search_fn="strong_wolfe"
    )

    def loss() -> torch.Tensor:
        optimiser.zero_grad()
        entropy = torch.nn.functional.cross_entropy(inputs @ weights.T + bias, target, reduction="none")
        total = (share * entropy).sum() + 0.35 * weights.square().sum()
        total.backward()
        return total

    optimiser.step(loss)
    np.testing.assert_allclose(found[:, :-1], weights.detach().numpy(), atol=1e-5)
    np.testing.assert_allclose(found[:, -1] - found[0, -1], (bias - bias[0]).detach().numpy(), atol=1e-5)


@pytest.mark.parametrize("modality", MODALITIES)
def test_varied_images_stay_images(modality: str) -> None:
    rng = np.random.default_rng(1)
    rgb = rng.integers(0, 256, (40, 60, 3), np.uint8)
    before = rgb.copy()
    made = [varied(rgb, modality, rng) for _ in range(100)]
    assert {image.dtype for image in made} == {np.dtype(np.uint8)}
    assert all(image.ndim == 3 and image.shape[2] == 3 and image.size for image in made)
    assert len({image.shape for image in made}) > 10
    np.testing.assert_array_equal(rgb, before)


def test_only_ultrasound_gets_doppler_and_only_the_others_a_round_field() -> None:
    grey = np.full((60, 60, 3), 128, np.uint8)
    rng = np.random.default_rng(2)
    for modality in MODALITIES:
        made = [varied(grey, modality, rng) for _ in range(60)]
        strong = [bool((np.ptp(image, axis=2) > 90).any()) for image in made]
        assert any(strong) is (modality == "ultrasound")


def test_the_name_of_a_source_says_its_modality() -> None:
    names = [Pair(Path("a"), Path("b"), source.folder) for source in SOURCES]
    assert {modality_of(pair) for pair in names} == set(MODALITIES)
