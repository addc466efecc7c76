import csv
import json
import logging
import shutil
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
import yaml
from PIL import Image

from training.__main__ import main
from training.commands import evaluate_bundle, predict, train
from training.dataset import find_pairs
from training.evaluate import ImageScore, evaluate, summarise
from training.recipe import Recipe
from wavegms_core.bundle import read_bundle
from wavegms_core.segmenter import Segmenter, confidence, mask_at, quantise

RECIPE = {
    "id": "tiny",
    "name": "Tiny model",
    "modality": "ultrasound",
    "label": "lesion",
    "subsets": ["one", "two"],
    "tiny_vae": "vae",
    "stages": [{"size": 32, "epochs": 1}, {"size": 64, "epochs": 1}],
    "held_out": 0.25,
    "monitor": 0.1,
    "decoder_steps": 2,
    "batch_size": 4,
    "warmup_epochs": 1,
    "threshold": 0.5,
}


@pytest.fixture(autouse=True)
def quiet_torch(monkeypatch: pytest.MonkeyPatch) -> None:
    """On the CPU wherever the tests run, so that two runs can be compared bit by bit."""
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)


@pytest.fixture
def data(make_subset: Callable[..., Path], tiny_vae_folder: Path) -> Path:
    make_subset("one", 10, seed=1)
    folder = make_subset("two", 6, seed=2)
    shutil.copytree(tiny_vae_folder, folder / "vae")
    return folder


@pytest.fixture
def recipe(tmp_path: Path) -> Path:
    path = tmp_path / "tiny.yaml"
    path.write_text(yaml.safe_dump(RECIPE), encoding="utf-8")
    return path


def test_training_writes_a_bundle_that_proposes_as_it_was_scored(data: Path, recipe: Path, tmp_path: Path) -> None:
    bundle = train(recipe, data, tmp_path / "models", tmp_path / "run")

    description = read_bundle(tmp_path / "models" / "tiny").description
    assert bundle.description == description
    assert description.input_size == 64
    assert description.training["images"]["train"] + description.training["images"]["held_out"] < 16
    assert description.training["parameters"] == 1_035_112 + 1_564_976 + 154_192
    log = [json.loads(line) for line in (tmp_path / "run" / "log.jsonl").read_text().splitlines()]
    assert [(entry["epoch"], entry["size"]) for entry in log] == [(1, 32), (2, 64)]
    assert all(np.isfinite(entry["loss"]) for entry in log)

    with (tmp_path / "run" / "held_out.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == description.training["images"]["held_out"]
    assert evaluate_bundle(bundle.folder, data, tmp_path / "again.csv") == description.scores
    assert (tmp_path / "again.csv").read_bytes() == (tmp_path / "run" / "held_out.csv").read_bytes()

    card = (bundle.folder / "CARD.md").read_text(encoding="utf-8")
    assert "Not a medical device" in card
    for subset, scores in description.scores.items():
        assert f"| {subset} | {scores['n']} | {scores['dice']:.3f}" in card


def test_the_same_recipe_gives_the_same_weights(data: Path, recipe: Path, tmp_path: Path) -> None:
    first, again = (train(recipe, data, tmp_path / name, tmp_path / f"run-{name}") for name in ("a", "b"))

    assert first.description.weights_sha256 == again.description.weights_sha256


@pytest.fixture
def bundle_folder(data: Path, recipe: Path, tmp_path: Path) -> Path:
    values = {**RECIPE, "stages": [{"size": 64, "epochs": 1}], "decoder_steps": 1, "batch_size": 8}
    recipe.write_text(yaml.safe_dump(values), encoding="utf-8")
    return train(recipe, data, tmp_path / "models", tmp_path / "run").folder


def test_prediction_writes_masks_of_original_size_and_one_row_each(
    bundle_folder: Path, data: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    images = tmp_path / "in" / "sub folder"
    images.mkdir(parents=True)
    Image.new("RGB", (91, 37), (90, 90, 90)).save(images / "über 1.PNG")
    (tmp_path / "in" / "Scan.jpg").write_bytes(b"")
    (tmp_path / "in" / "notes.txt").write_text("no image")
    twin = data / "one" / "images" / "03.png"

    with caplog.at_level(logging.WARNING):
        refused = predict(
            bundle_folder,
            [tmp_path / "in", twin, data / "two" / "images" / "03.png", tmp_path / "gone.png"],
            tmp_path / "out",
        )

    assert refused == 2
    assert "Scan.jpg" in caplog.text
    assert "gone.png" in caplog.text
    written = sorted(path.name for path in (tmp_path / "out").glob("*.png"))
    assert written == ["03.png", "03_2.png", "über 1.png"]
    segmenter = Segmenter.load(bundle_folder)
    rgb = cv2.cvtColor(cv2.imread(str(twin)), cv2.COLOR_BGR2RGB)
    probability = quantise(segmenter.segment(rgb))
    mask = cv2.imread(str(tmp_path / "out" / "03.png"), cv2.IMREAD_UNCHANGED)
    np.testing.assert_array_equal(mask, mask_at(probability, 0.5) * np.uint8(255))
    with Image.open(tmp_path / "out" / "über 1.png") as small:
        assert small.size == (91, 37)
    with (tmp_path / "out" / "predictions.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == ["file", "model", "threshold", "area_px", "mean_confidence", "milliseconds"]
    row = next(row for row in rows if row["file"] == str(twin))
    assert (row["model"], row["threshold"], row["area_px"]) == ("tiny", "0.5", str(int((mask > 0).sum())))
    assert float(row["mean_confidence"]) == pytest.approx(confidence(probability, 0.5), abs=1e-4)


def test_the_command_line_says_what_is_wrong_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], recipe: Path
) -> None:
    assert main(["predict", "--model", str(tmp_path / "none"), "--out", str(tmp_path / "out"), "x.png"]) == 2
    assert main(["train", "--recipe", str(tmp_path / "none.yaml"), "--data", str(tmp_path)]) == 2
    assert main(["train", "--recipe", str(recipe), "--data", str(tmp_path)]) == 2

    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 3
    assert "none cannot be read" in lines[0]
    assert "none.yaml" in lines[1]
    assert "must hold images/" in lines[2]


@pytest.mark.parametrize(
    "text", ["", "just text", "{", yaml.safe_dump({**RECIPE, "later": 1}), yaml.safe_dump({"id": "x"})]
)
def test_a_recipe_that_is_none_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "recipe.yaml"
    path.write_text(text)

    with pytest.raises(ValueError, match="recipe"):
        Recipe.read(path)


def test_the_recipes_that_come_with_it_are_complete() -> None:
    folder = Path(__file__).parents[2] / "training" / "recipes"
    recipes = [Recipe.read(path) for path in sorted(folder.glob("*.yaml"))]

    assert recipes
    for recipe in recipes:
        assert all(stage.size % 8 == 0 for stage in recipe.stages)
        assert recipe.held_out > 0
        json.dumps(asdict(recipe))


def test_scores_are_those_at_original_size(data: Path) -> None:
    class Cheat:
        """Proposes exactly the mask of every image with a lesion, and a tenth of the others."""

        def __init__(self) -> None:
            self.bundle = type("Bundle", (), {"description": type("Description", (), {"threshold": 0.5})})
            self.masks = [pair.read_mask() for pair in find_pairs(data, "one")]

        def segment(self, rgb: np.ndarray) -> np.ndarray:
            mask = self.masks.pop(0)
            if not mask.any():
                mask[:8] = True
            return mask.astype(np.float32)

    scores = evaluate(Cheat(), find_pairs(data, "one"))

    assert summarise(scores) == {
        "one": {
            "n": 8,
            "dice": 1.0,
            "dice_95": [1.0, 1.0],
            "iou": 1.0,
            "n_without_lesion": 2,
            "false_positive_area": 0.1,
            "wrongly_marked_images": 2,
        }
    }


def test_a_subset_without_lesions_has_no_dice() -> None:
    summary = summarise([ImageScore("a.png", "normal", False, 1.0, 1.0, 0.0)])

    assert summary == {"normal": {"n_without_lesion": 1, "false_positive_area": 0.0, "wrongly_marked_images": 0}}
