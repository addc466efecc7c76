import csv
import json
import logging
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
import yaml
from PIL import Image
from safetensors.torch import load_file

from training.__main__ import main
from training.commands import predict, train
from training.latent_codec import LatentCodec
from training.recipe import Recipe
from wavegms_core.bundle import Bundle, read_bundle
from wavegms_core.segmenter import Segmenter, confidence, mask_at, quantise

ROOT = Path(__file__).parents[2]
RECIPE = {
    "id": "tiny",
    "name": "Tiny model",
    "modality": "ultrasound",
    "label": "lesion",
    "sources": [{"folder": "one"}, {"folder": "two"}],
    "tiny_vae": "vae",
    "stages": [{"size": 32, "epochs": 1}, {"size": 64, "epochs": 1}],
    "held_out": 0.25,
    "monitor": 0.1,
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
def make_bundle(data: Path, codec_folder: Path, tmp_path: Path) -> Callable[..., Bundle]:
    """Trains a bundle of its own name from `RECIPE` with some entries changed."""

    def make(name: str = "tiny", **changes: object) -> Bundle:
        path = tmp_path / f"{name}.yaml"
        path.write_text(yaml.safe_dump({**RECIPE, "id": name, **changes}), encoding="utf-8")
        bundle = train(path, data, tmp_path / "models", tmp_path / "runs", codec_folder)
        assert bundle
        return bundle

    return make


@pytest.fixture
def recipe(tmp_path: Path) -> Path:
    path = tmp_path / "tiny.yaml"
    path.write_text(yaml.safe_dump(RECIPE), encoding="utf-8")
    return path


def test_training_writes_a_bundle_that_proposes_as_it_was_scored(
    data: Path, make_bundle: Callable[..., Bundle], tmp_path: Path
) -> None:
    bundle = make_bundle()

    description = read_bundle(tmp_path / "models" / "tiny").description
    assert bundle.description == description
    assert description.input_size == 64
    assert description.training["images"]["train"] + description.training["images"]["held_out"] < 16
    assert description.training["parameters"] == 1_035_112 + 1_564_976 + 154_192
    run = tmp_path / "runs" / "tiny"
    log = [json.loads(line) for line in (run / "log.jsonl").read_text().splitlines()]
    assert [(entry["epoch"], entry["size"]) for entry in log] == [(1, 32), (2, 64)]
    assert all(np.isfinite(entry["loss"]) for entry in log)
    assert "Not a medical device" in (bundle.folder / "CARD.md").read_text(encoding="utf-8")


def test_a_bundle_has_the_codec_s_mask_decoder_and_the_recipe_s_input_size(
    make_bundle: Callable[..., Bundle], codec_folder: Path
) -> None:
    bundle = make_bundle(stages=[{"size": 32, "epochs": 1}], input_size=40)
    assert bundle.description.input_size == 40
    weights = load_file(bundle.weights_path)

    for name, tensor in LatentCodec.read(codec_folder).mask_decoder.state_dict().items():
        assert torch.equal(weights[f"mask_decoder.{name}"].float(), tensor)


def test_a_bundle_can_start_from_another(make_bundle: Callable[..., Bundle]) -> None:
    still = {"stages": [{"size": 32, "epochs": 1}], "learning_rate": 0.0}
    random_start = load_file(make_bundle("random", **still).weights_path)
    first = load_file(make_bundle("first", stages=[{"size": 32, "epochs": 1}]).weights_path)

    second = load_file(make_bundle("second", initial="first", **still).weights_path)

    name = "mapping.stem.weight"
    assert torch.equal(second[name], first[name])
    assert not torch.equal(second[name], random_start[name])


@pytest.mark.parametrize(
    "changes",
    [
        {"teacher": "tiny_vae"},
        {"decoder": "tiny_vae", "cross_entropy_weight": 0.0},
        {"alignment_weight": 0.0, "supervised_levels": 3},
        {"log_variance": True},
    ],
)
def test_every_switch_of_a_recipe_trains(make_bundle: Callable[..., Bundle], changes: dict[str, object]) -> None:
    stage = {"stages": [{"size": 32, "epochs": 1}]}
    usual, other = make_bundle("usual", **stage), make_bundle("other", **stage, **changes)

    assert usual.description.weights_sha256 != other.description.weights_sha256


@pytest.mark.parametrize("encoder", ["tiny_vae", "tiny_vae_sft", "tiny_vae_mismatch"])
def test_an_ablation_is_scored_but_makes_no_bundle(
    data: Path, make_bundle: Callable[..., Bundle], recipe: Path, codec_folder: Path, tmp_path: Path, encoder: str
) -> None:
    changes: dict[str, object] = {"encoder": encoder, "stages": [{"size": 32, "epochs": 1}], "id": "ablation"}
    if encoder == "tiny_vae_mismatch":
        changes["initial"] = make_bundle("trained", stages=changes["stages"]).description.id

    assert train(recipe, data, tmp_path / "models", tmp_path / "runs", codec_folder, changes=changes) is None

    run = tmp_path / "runs" / "ablation"
    assert json.loads((run / "held_out.json").read_text())
    assert (run / "log.csv").exists() == (encoder != "tiny_vae_mismatch")
    assert not (tmp_path / "models" / "ablation").exists()


def test_a_start_that_has_seen_what_is_held_out_is_refused(make_bundle: Callable[..., Bundle]) -> None:
    make_bundle("first", stages=[{"size": 32, "epochs": 1}])

    with pytest.raises(ValueError, match=r"first was trained on \d+ of the images that are to be held out"):
        make_bundle("second", initial="first", seed=7)


def test_a_bundle_is_not_replaced_and_that_is_said_before_training(make_bundle: Callable[..., Bundle]) -> None:
    make_bundle(stages=[{"size": 32, "epochs": 1}])

    with pytest.raises(ValueError, match="tiny exists"):
        make_bundle(sources=[{"folder": "not there"}])


def command(data: Path, recipe: Path, codec: Path, out: Path, run: Path) -> list[str]:
    paths = {"--recipe": recipe, "--data": data, "--codec": codec, "--out": out, "--runs": run}
    return ["-m", "training", "train", *(str(word) for pair in paths.items() for word in pair)]


def run_python(*arguments: str) -> None:
    result = subprocess.run([sys.executable, *arguments], check=False, capture_output=True, text=True, cwd=ROOT)
    assert result.returncode == 0, result.stderr


def test_a_run_that_was_killed_goes_on_to_the_same_weights(data: Path, codec_folder: Path, tmp_path: Path) -> None:
    recipe = tmp_path / "tiny.yaml"
    recipe.write_text(yaml.safe_dump({**RECIPE, "stages": [{"size": 32, "epochs": 3}]}), encoding="utf-8")
    arguments = command(data, recipe, codec_folder, tmp_path / "models", tmp_path / "runs")

    first = subprocess.Popen([sys.executable, *arguments], stderr=subprocess.PIPE, text=True, cwd=ROOT)
    assert first.stderr
    with first.stderr:
        for line in first.stderr:
            if "Entry(epoch=2" in line:  # its checkpoint may be half written now, or not begun
                first.kill()
                break
    assert first.wait() == -signal.SIGKILL
    assert not (tmp_path / "models" / "tiny").exists()
    run_python(*arguments)

    # In a process of its own too: with another number of threads, sums are taken in another order.
    whole = command(data, recipe, codec_folder, tmp_path / "whole", tmp_path / "whole runs")
    run_python(*whole)
    hashes = [read_bundle(tmp_path / name / "tiny").description.weights_sha256 for name in ("models", "whole")]
    assert hashes[0] == hashes[1]


def test_two_processes_train_the_same_network_as_one(data: Path, codec_folder: Path, tmp_path: Path) -> None:
    recipe = tmp_path / "tiny.yaml"
    values = {**RECIPE, "stages": [{"size": 32, "epochs": 2}], "mixed_precision": False, "ema_decay": 0.0}
    recipe.write_text(yaml.safe_dump(values), encoding="utf-8")
    launcher = ["-m", "torch.distributed.run", "--standalone", "--nproc_per_node", "2"]
    arguments = command(data, recipe, codec_folder, tmp_path / "models", tmp_path / "runs")
    run_python(*launcher, *arguments)

    alone = train(recipe, data, tmp_path / "alone", tmp_path / "alone runs", codec_folder)

    assert alone
    one, two = load_file(alone.weights_path), load_file(read_bundle(tmp_path / "models" / "tiny").weights_path)
    for name, tensor in one.items():
        torch.testing.assert_close(two[name].float(), tensor.float(), atol=2e-3, rtol=2e-2)


@pytest.fixture
def bundle_folder(make_bundle: Callable[..., Bundle]) -> Path:
    return make_bundle(stages=[{"size": 64, "epochs": 1}], batch_size=8).folder


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


def test_the_command_line_says_what_is_wrong_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    recipe = tmp_path / "tiny.yaml"
    recipe.write_text(yaml.safe_dump(RECIPE), encoding="utf-8")
    assert main(["predict", "--model", str(tmp_path / "none"), "--out", str(tmp_path / "out"), "x.png"]) == 2
    assert main(["train", "--recipe", str(tmp_path / "none.yaml"), "--data", str(tmp_path)]) == 2
    assert main(["train", "--recipe", str(recipe), "--data", str(tmp_path)]) == 2

    arguments = ["train", "--recipe", str(recipe), "--data", str(tmp_path)]
    assert main([*arguments, "--set", "threshold=1.5"]) == 2
    assert main([*arguments, "--set", "threshold"]) == 2

    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 5
    assert "none cannot be read" in lines[0]
    assert "none.yaml" in lines[1]
    assert "must hold images/" in lines[2]
    assert "threshold must lie between 0 and 1" in lines[3]
    assert "ENTRY=VALUE" in lines[4]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "just text",
        "{",
        yaml.safe_dump({"id": "x"}),
        yaml.safe_dump(RECIPE) + "learning_rate: 2e-3",
        *(
            yaml.safe_dump({**RECIPE, **entry})
            for entry in (
                {"later": 1},
                {"threshold": 1.5},
                {"mixed_precision": "no"},
                {"batch_size": 0},
                {"seed": True},
                {"held_out": 0.6, "monitor": 0.4},
                {"encoder": "tiny_vae_mismatch"},
            )
        ),
    ],
)
def test_a_recipe_that_is_none_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "recipe.yaml"
    path.write_text(text)

    with pytest.raises(ValueError, match="recipe"):
        Recipe.read(path)
