from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from torch import nn
from training_bundles import tiny_bundle

from app.storage.workspace import Workspace
from benchmarks import fine_tuning
from benchmarks.accuracy import (
    HEADER,
    RESULT,
    TITLES,
    Cost,
    Folders,
    contestant,
    measure_costs,
    recipe_of,
    result_of,
    table,
)
from benchmarks.inference import FULL_DECODER, Times, gigaflops, proposal_rows, take_turns
from benchmarks.peers import PEERS, U_NET, propose
from training.recipe import Stage
from wavegms_core.bundle import Bundle, ModelDescription, read_bundle, write_bundle
from wavegms_core.config import WaveGMSConfig
from wavegms_core.model import WaveGMS
from wavegms_core.segmenter import Segmenter, quantise

SIDE = 64


@pytest.mark.parametrize("name", TITLES)
def test_every_network_learns_from_images_and_masks(name: str, codec_folder: Path, tiny_vae_folder: Path) -> None:
    folders = Folders(Path(), codec_folder, tiny_vae_folder)
    entrant = contestant(recipe_of(name, ["set"], Stage(SIDE, 1), 2, seed=1), folders)
    image, mask = torch.rand(2, 3, SIDE, SIDE), torch.zeros(2, 1, SIDE, SIDE)
    assert entrant.model(image).shape == mask.shape
    entrant.loss(image, mask).backward()
    with_gradient = sum(weight.numel() for weight in entrant.model.parameters() if weight.grad is not None)
    assert with_gradient == entrant.trained


def test_parameters_are_those_of_the_networks_stood_for(codec_folder: Path, tiny_vae_folder: Path) -> None:
    def millions(name: str) -> float:
        folders = Folders(Path(), codec_folder, tiny_vae_folder)
        return contestant(recipe_of(name, ["set"], Stage(SIDE, 1), 2, seed=1), folders).trained / 1e6

    assert millions("wave_gms") == pytest.approx(2.60, abs=0.005)
    assert millions("tiny_vae_lmm") == pytest.approx(1.565, abs=0.005)
    assert millions("unet") == pytest.approx(14, abs=1)
    assert millions("small") == pytest.approx(0.05, abs=0.01)


def test_a_result_is_kept_and_belongs_to_its_recipe(
    make_subset: Callable[..., Path], codec_folder: Path, tmp_path: Path
) -> None:
    data = make_subset("set", 25)
    folders = Folders(data, codec_folder, Path("none"))
    recipe = recipe_of("small", ["set"], Stage(32, 1), 4, seed=3)
    first = result_of(recipe, folders, tmp_path / "run")
    assert len(first["scores"]) == first["images"]["held_out"] > 0
    assert sum(first["images"].values()) == 25
    shutil.rmtree(data)  # what is not there cannot be trained on again
    assert result_of(recipe, folders, tmp_path / "run") == first
    with pytest.raises(ValueError, match="another recipe"):
        result_of(recipe_of("small", ["set"], Stage(32, 2), 4, seed=3), folders, tmp_path / "run")
    assert (tmp_path / "run" / RESULT).exists()


def always(milliseconds: float) -> Times:
    return Times(np.full(3, milliseconds), np.full(3, milliseconds))


def scored(dices: list[float], **entries: int) -> dict[str, object]:
    scores = [
        {
            "file": f"{number}.png",
            "subset": "set",
            "reference_fraction": 0.2,
            "proposed_fraction": 0.2,
            "dice": dice,
            "iou": dice / (2 - dice),
            "hd95": 4.0,
            "published_hd95": 4.0,
        }
        for number, dice in enumerate(dices)
    ]
    return {"trained": 10, "frozen": 2, "memory_mib": 100, "seconds": 50, "scores": scores, **entries}


def test_the_table_compares_each_network_with_the_u_net_image_by_image() -> None:
    results = {
        "wave_gms": scored([0.9, 0.8, 0.7], memory_mib=50, seconds=25),
        "unet": scored([0.8, 0.7, 0.6]),
    }
    costs = {"wave_gms": Cost(1.0, always(20.0)), "unet": Cost(1.0, always(80.0))}
    ours, reference = (dict(zip(HEADER, row, strict=True)) for row in table(results, costs))
    assert ours["Dice"].startswith("0.800 (0.")
    assert ours["difference to the U-Net"] == "+0.100 (+0.100 to +0.100)"
    assert reference["difference to the U-Net"].startswith("+0.000")
    assert ours["CPU (x U-Net)"] == "20 ms (0.25)"
    assert ours["memory to train (x U-Net)"] == "50 MiB (0.5)"
    assert ours["training (x U-Net)"] == "25 s (0.5)"


def test_candidates_take_turns_after_one_round_that_does_not_count() -> None:
    calls: list[str] = []
    times = take_turns({"a": lambda: calls.append("a"), "b": lambda: calls.append("b")}, rounds=3)
    assert calls == ["a", "b"] * 4
    assert {name: value.wall.shape for name, value in times.items()} == {"a": (3,), "b": (3,)}


def test_arithmetic_of_a_convolution() -> None:
    convolution = nn.Conv2d(3, 8, 3, padding=1)
    assert gigaflops(convolution, torch.rand(1, 3, 10, 20)) == pytest.approx(2 * 3 * 8 * 9 * 10 * 20 / 1e9)
    assert measure_costs({"a": convolution})["a"].gigaflops == pytest.approx(2 * 3 * 8 * 9 * 224 * 224 / 1e9)


def test_proposals_are_compared_with_both_peers_where_they_are() -> None:
    times = {"ours": always(50.0), U_NET.title: always(100.0)}
    assert proposal_rows(times)[0] == ("ours", "50 ms", "50 ms", "50 ms", "0.5", "")
    assert proposal_rows({**times, FULL_DECODER: always(200.0)})[0][-2:] == ("0.5", "0.25")


def test_a_peer_proposes_in_the_same_way_as_a_bundle() -> None:
    model = WaveGMS(WaveGMSConfig()).eval()
    description = ModelDescription(
        id="random",
        name="Random",
        modality="ultrasound",
        label="lesion",
        architecture={},
        input_size=SIDE,
        flip_average=False,
        threshold=0.5,
        training={},
        scores={},
        weights_sha256="",
    )
    rgb = np.random.default_rng(0).integers(0, 256, (90, 130, 3), np.uint8)
    segmenter = Segmenter(Bundle(Path(), description), model, torch.device("cpu"), None)
    np.testing.assert_array_equal(propose(model, rgb, SIDE), quantise(segmenter.segment(rgb)))
    assert propose(PEERS["small"].build().eval(), rgb, SIDE).shape == rgb.shape[:2]


def test_a_clinician_is_played_with_images_that_measure_nothing(
    make_subset: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = make_subset("old", 20)
    make_subset("new", 20, seed=1)
    recipe = {"sources": [{"folder": "old"}], "monitor": 0.1, "held_out": 0.3, "seed": 1}
    tiny = read_bundle(tiny_bundle(tmp_path / "models"))
    described = replace(tiny.description, id="tiny-2", training={"recipe": recipe})
    model = write_bundle(tmp_path / "models", described, tiny.weights_path.read_bytes(), "").folder
    monkeypatch.setattr(fine_tuning, "OTHERS", 8)
    bench = fine_tuning.Bench(data, model, "new", tmp_path / "out", "quick")
    others = {pair.image.name for pair in bench._sets["others"]}
    assert 8 <= len(others) < 12
    assert {pair.subset for pair in bench._sets["original"]} == {"old"}

    folder = tmp_path / "played"
    bench._annotate(folder, folder / ".wavemask", 8, 0, 0.25)
    with closing(Workspace(folder / ".wavemask", fine_tuning.READER)) as workspace:
        found = {record.path.name: workspace.load(record.id) for record in workspace.images()}
    assert len(found) == 8
    assert others.isdisjoint(found)
    masks = {name: annotated.annotations[1].mask for name, annotated in found.items() if annotated}
    references = {name: cv2.imread(str(data / "new" / "masks" / name), cv2.IMREAD_GRAYSCALE) > 0 for name in masks}
    wrong = [name for name, mask in masks.items() if not np.array_equal(mask, references[name])]
    assert len(wrong) == 2
    assert np.array_equal(masks[wrong[0]], references[wrong[1]])
    assert np.array_equal(masks[wrong[1]], references[wrong[0]])


def test_the_report_tells_differences_image_by_image(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    start = {"others before": [0.5, 0.7], "original before": [0.8, 0.8], "marked before": [0.0]}
    rows = [
        {
            **start,
            "kind": "clinician",
            "size": 50,
            "groups": {"train": 40},
            "better": better,
            "seconds": 90.0,
            "others after": [0.6 + shift, 0.8 - shift],
            "original after": [0.79, 0.79],
            "marked after": [0.02],
        }
        for shift, better in ((0.0, True), (0.04, False))
    ]
    dice = {"current": 0.7, "candidate": 0.72}
    rows += [{"kind": "gate", "size": 100, "wrong": 0.3, "better": False, "dice": dice}] * 3
    (tmp_path / "results.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    fine_tuning.print_results(tmp_path)
    told = capsys.readouterr().out
    clinician = "| 50 | 40 | 2 | 0.600, 0.700 | +10.0 (+8.0 to +12.0) | 0.800, 0.790 | -1.0 (-1.0 to -1.0) |"
    assert f"{clinician} 0.0%, 2.0% | 1 | 90 s |" in told
    assert "| 100 | 30% | 3 | 0 | 3 | +2.0 (+2.0 to +2.0) |" in told
    assert "<polyline" in (tmp_path / "fine_tuning.svg").read_text()
