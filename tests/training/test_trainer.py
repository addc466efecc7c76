from __future__ import annotations

import csv
import json
import math
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import cv2
import pytest
import torch
from torch import Tensor, nn

from training.augmentation import AugmentationConfig
from training.dataset import Pair, Source, find_pairs
from training.losses import segmentation_loss
from training.recipe import Recipe, Stage
from training.trainer import Process, fit, warmup_cosine

CPU = torch.device("cpu")
RECIPE = Recipe(
    "tiny",
    "Tiny",
    "ultrasound",
    "lesion",
    (Source("one"),),
    (Stage(16, 2), Stage(32, 2)),
    batch_size=4,
    warmup_epochs=1,
    mixed_precision=False,
)


@pytest.fixture
def pairs(make_subset: Callable[..., Path]) -> list[Pair]:
    return find_pairs(make_subset("one", 13), "one")


class Network(nn.Module):
    """Small, with noise in training mode, as an encoder that samples has, and statistics that are no parameters."""

    def __init__(self) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            nn.Conv2d(3, 8, 3, padding=1), nn.BatchNorm2d(8), nn.SiLU(), nn.Conv2d(8, 1, 3, padding=1)
        )

    def forward(self, image: Tensor) -> Tensor:
        noise = 0.01 * torch.randn_like(image) if self.training else 0.0
        return self.layers(image + noise)


class Killed(Exception):
    """Stands for a kill at any step."""


def run(folder: Path, pairs: list[Pair], recipe: Recipe = RECIPE, kill_at: int | None = None) -> dict[str, Tensor]:
    torch.manual_seed(7)
    model = Network()
    steps = 0

    def loss(image: Tensor, mask: Tensor) -> Tensor:
        nonlocal steps
        steps += 1
        if steps == kill_at:
            raise Killed
        return segmentation_loss(model(image), mask)

    return fit(model, loss, recipe, pairs[:10], pairs[10:], folder, CPU).state_dict()


def test_the_schedule_is_a_linear_warm_up_and_the_cosine_of_torch() -> None:
    factor = warmup_cosine(10, 110)
    optimiser = torch.optim.SGD([nn.Parameter(torch.zeros(1))], lr=1.0)
    cosine = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, 100)

    assert [factor(step) for step in range(10)] == pytest.approx([(step + 1) / 10 for step in range(10)])
    for step in range(100):
        assert factor(10 + step) == pytest.approx(cosine.get_last_lr()[0], abs=1e-6)
        optimiser.step()
        cosine.step()
    assert factor(110) == pytest.approx(0)


# 10 images, batches of 4: two steps an epoch, four epochs, two sizes.
@pytest.mark.parametrize("kill_at", [1, 2, 3, 4, 6, 7, 8])
def test_a_killed_run_taken_up_again_ends_with_the_same_weights(
    pairs: list[Pair], tmp_path: Path, kill_at: int
) -> None:
    wanted = run(tmp_path / "whole", pairs)
    with pytest.raises(Killed):
        run(tmp_path / "killed", pairs, kill_at=kill_at)

    found = run(tmp_path / "killed", pairs)

    assert all(torch.equal(found[name], wanted[name]) for name in wanted)
    assert (tmp_path / "killed" / "log.csv").read_text().count("\n") == 5


def test_a_finished_run_is_not_trained_again(pairs: list[Pair], tmp_path: Path) -> None:
    wanted = run(tmp_path / "run", pairs)

    found = run(tmp_path / "run", pairs, kill_at=1)

    assert all(torch.equal(found[name], wanted[name]) for name in wanted)


def test_a_run_folder_of_another_recipe_or_other_images_is_refused(pairs: list[Pair], tmp_path: Path) -> None:
    run(tmp_path / "run", pairs)

    with pytest.raises(ValueError, match="another recipe or other data"):
        run(tmp_path / "run", pairs, replace(RECIPE, learning_rate=1e-4))
    with pytest.raises(ValueError, match="another recipe or other data"):
        run(tmp_path / "run", pairs[1:])
    pairs[0].mask.write_bytes(pairs[1].mask.read_bytes())
    with pytest.raises(ValueError, match="another recipe or other data"):
        run(tmp_path / "run", pairs)


def test_a_run_goes_on_under_another_name_and_threshold(pairs: list[Pair], tmp_path: Path) -> None:
    wanted = run(tmp_path / "run", pairs)

    found = run(tmp_path / "run", pairs, replace(RECIPE, name="Other", threshold=0.4, input_size=24), kill_at=1)

    assert all(torch.equal(found[name], wanted[name]) for name in wanted)


def test_processes_that_cannot_share_a_batch_evenly_are_refused(
    pairs: list[Pair], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Process, "current", lambda: Process(0, 3))

    with pytest.raises(ValueError, match="3 processes cannot share batches of 4"):
        run(tmp_path / "run", pairs)


def test_training_lowers_the_loss_and_leaves_a_log_and_a_curve(pairs: list[Pair], tmp_path: Path) -> None:
    recipe = replace(RECIPE, stages=(Stage(32, 12),), learning_rate=0.02)
    run(tmp_path / "run", pairs, recipe)

    entries = [json.loads(line) for line in (tmp_path / "run" / "log.jsonl").read_text().splitlines()]
    assert [entry["epoch"] for entry in entries] == list(range(1, 13))
    assert entries[-1]["loss"] < 0.9 * entries[0]["loss"]
    assert entries[-1]["peak_memory_mib"] > 10
    with (tmp_path / "run" / "log.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [float(row["loss"]) for row in rows] == [entry["loss"] for entry in entries]
    curve = cv2.imread(str(tmp_path / "run" / "curve.png"))
    assert curve is not None
    assert (curve != 255).any(axis=2).mean() > 0.005


def test_the_average_follows_the_weights_at_its_decay(pairs: list[Pair], tmp_path: Path) -> None:
    """With a decay of 0 the average is the last weights; with 1 it would never leave the first."""
    recipe = replace(RECIPE, stages=(Stage(16, 1),))
    torch.manual_seed(7)
    first = Network().state_dict()
    last = run(tmp_path / "last", pairs, replace(recipe, ema_decay=0.0))
    half = run(tmp_path / "half", pairs, replace(recipe, ema_decay=0.5))

    name = "layers.0.weight"
    assert not torch.equal(last[name], first[name])
    between = (half[name] - first[name]).norm() / (last[name] - first[name]).norm()
    assert 0.2 < between < 1
    # Statistics are counted, not trained, so an average of them is of no use.
    assert last["layers.1.num_batches_tracked"] == half["layers.1.num_batches_tracked"] == 2


def test_an_epoch_repeats_and_halves_sources(make_subset: Callable[..., Path], tmp_path: Path) -> None:
    make_subset("one", 6, seed=1)
    root = make_subset("two", 8, seed=2)
    pairs = [*find_pairs(root, "one"), *find_pairs(root, "two")]
    recipe = replace(
        RECIPE,
        sources=(Source("one", repeat=2.5), Source("two", repeat=0.5)),
        stages=(Stage(16, 40),),
        batch_size=19,
        augmentation=AugmentationConfig(0, 0, 0, 0, 0, 0, 0, 0),
    )
    seen: list[Tensor] = []
    model = Network()

    def loss(image: Tensor, mask: Tensor) -> Tensor:
        seen.append(image.clone())
        return segmentation_loss(model(image), mask)

    fit(model, loss, recipe, pairs, [], tmp_path / "run", CPU)

    drawn = {}
    for batch in seen:
        for image in batch:
            key = hash(image.numpy().tobytes())
            drawn[key] = drawn.get(key, 0) + 1
    counts = sorted(drawn.values())
    assert len(counts) == 14
    assert sum(counts[-6:]) == 40 * 15
    assert sum(counts[:8]) == 40 * 4
    assert min(counts) > 5  # a half that was always the same would leave some out


def test_too_few_images_are_said(pairs: list[Pair], tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="do not fill one batch"):
        run(tmp_path / "run", pairs, replace(RECIPE, batch_size=11))


def test_without_monitored_images_nothing_is_monitored(pairs: list[Pair], tmp_path: Path) -> None:
    model = Network()
    recipe = replace(RECIPE, stages=(Stage(16, 1),))
    fit(model, lambda i, m: segmentation_loss(model(i), m), recipe, pairs, [], tmp_path / "run", CPU)

    entry = json.loads((tmp_path / "run" / "log.jsonl").read_text())
    assert math.isnan(entry["monitor_dice"])
