"""Scores of images, their summary, and the evaluate command on a tiny bundle with random weights."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import cv2
import numpy as np
import pytest
import torch
from PIL import Image
from safetensors.torch import save

from training.__main__ import main
from training.contact_sheet import PROPOSAL, REFERENCE, Case, contact_sheet, failures, median, worst, wrongly_marked
from training.dataset import Source, find_pairs, split_data
from training.evaluate import (
    Evaluation,
    ImageScore,
    evaluate,
    evaluate_held_out,
    score_image,
    summarise,
)
from training.metrics import bootstrap_interval, dice, hausdorff_95, intersection_over_union
from wavegms_core.bundle import Bundle, ModelDescription, weights_sha256, write_bundle
from wavegms_core.config import WaveGMSConfig
from wavegms_core.model import WaveGMS
from wavegms_core.segmenter import Segmenter, mask_at, quantise

RECIPE = {
    "sources": [
        {"folder": "clinic/one", "repeat": 1.0, "near_duplicate_bits": 56, "name_lists": None},
        {"folder": "clinic/two", "repeat": 1.0, "near_duplicate_bits": 56, "name_lists": None},
    ],
    "cross_domain": [{"folder": "elsewhere", "repeat": 1.0, "near_duplicate_bits": 56, "name_lists": None}],
    "monitor": 0.1,
    "held_out": 0.4,
    "seed": 7,
    "initial": None,
}


@pytest.fixture(scope="module")
def weights() -> bytes:
    torch.manual_seed(3)
    return save({name: tensor.half() for name, tensor in WaveGMS(WaveGMSConfig()).state_dict().items()})


@pytest.fixture
def make_bundle(weights: bytes, tmp_path: Path) -> Callable[..., Bundle]:
    def make(**changes: object) -> Bundle:
        values = {
            "id": "tiny",
            "name": "Tiny",
            "modality": "ultrasound",
            "label": "lesion",
            "architecture": WaveGMSConfig().to_json(),
            "input_size": 32,
            "flip_average": False,
            "threshold": 0.5,
            "training": {"recipe": RECIPE, "images": {}, "parameters": 1},
            "scores": {},
            "weights_sha256": weights_sha256(weights),
        }
        return write_bundle(tmp_path / "models", ModelDescription(**{**values, **changes}), weights, "# Tiny\n")

    return make


@pytest.fixture
def data(make_subset: Callable[..., Path]) -> Path:
    for name, count in (("clinic/one", 10), ("clinic/two", 10), ("elsewhere", 6)):
        folder = make_subset(name, count, seed=len(name) + count)
    return folder


class StandIn:
    """Answers each image with a mask that a function makes of the reference."""

    def __init__(self, references: Sequence[np.ndarray], answer: Callable[[np.ndarray], np.ndarray]) -> None:
        self.bundle = SimpleNamespace(description=SimpleNamespace(id="stand-in", threshold=0.5))
        self._references = iter(references)
        self._answer = answer

    def segment(self, rgb: np.ndarray) -> np.ndarray:
        return self._answer(next(self._references).copy()).astype(np.float32)


def score(file: str = "a.png", **changes: object) -> ImageScore:
    values = {
        "file": file,
        "subset": "one",
        "reference_fraction": 0.1,
        "proposed_fraction": 0.1,
        "dice": 1.0,
        "iou": 1.0,
        "hd95": 0.0,
        "published_hd95": 0.0,
    }
    return ImageScore(**{**values, **changes})


def test_an_image_is_scored_at_original_size_and_its_distance_at_224() -> None:
    reference, proposal = np.zeros((2, 112, 448), bool)
    reference[20:60, 100:200] = True
    proposal[20:60, 140:200] = True

    result = score_image("malignant_3.png", "busi", proposal, reference)

    assert (result.file, result.subset, result.lesion) == ("malignant_3.png", "busi", True)
    assert result.reference_fraction == pytest.approx(4000 / (112 * 448))
    assert result.proposed_fraction == pytest.approx(2400 / (112 * 448))
    assert result.dice == pytest.approx(2 * 2400 / 6400)
    assert result.iou == pytest.approx(2400 / 4000)
    # The left border is 40 pixels off, half of that at 224: it is more than a twentieth of the reference's border.
    assert result.hd95 == result.published_hd95 == pytest.approx(20)


def test_a_lesion_between_the_samples_is_no_empty_mask() -> None:
    nothing, tiny = np.zeros((2, 1120, 1120), bool)
    tiny[2:5, 3:5] = True  # 224 samples of 1120 lie five pixels apart

    result = score_image("a", "s", nothing, tiny)

    assert result.hd95 == pytest.approx(224 * 2**0.5)


def test_a_missed_lesion_costs_the_diagonal_of_the_square() -> None:
    empty, mask = np.zeros((50, 90), bool), np.ones((50, 90), bool)

    missed, invented, neither = (
        score_image("a", "s", *masks) for masks in ((empty, mask), (mask, empty), (empty,) * 2)
    )

    assert missed.hd95 == invented.hd95 == pytest.approx(224 * 2**0.5)
    assert missed.published_hd95 == invented.published_hd95 == neither.hd95 == neither.published_hd95 == 0
    assert (missed.dice, invented.dice, neither.dice) == (0, 0, 1)
    assert (missed.lesion, invented.lesion, neither.lesion) == (True, False, False)


@pytest.mark.parametrize(
    ("file", "fraction", "expected"),
    [
        ("benign_12.jpg", 0.02, ("benign", "small")),
        ("malignant_12.jpg", 0.05, ("malignant", "large")),
        ("bus_0002-l.jpg", 0.0499, ("small",)),
        ("unbenign.jpg", 0.5, ("large",)),
    ],
)
def test_subgroups_come_from_name_and_size(file: str, fraction: float, expected: tuple[str, ...]) -> None:
    assert score(file, reference_fraction=fraction).subgroups == expected


def test_the_summary_of_a_case_done_by_hand() -> None:
    diagonal = 316.7838
    scores = [
        score("benign_1", dice=0.8, iou=0.7, hd95=10.0, published_hd95=10.0, reference_fraction=0.01),
        score("benign_2", dice=0.0, iou=0.0, hd95=diagonal, published_hd95=0.0, proposed_fraction=0.0),
        score("malignant_1", dice=0.4, iou=0.3, hd95=20.0, published_hd95=20.0, reference_fraction=0.3),
        score("normal_1", reference_fraction=0.0, proposed_fraction=0.0),
        score("normal_2", reference_fraction=0.0, proposed_fraction=0.06, dice=0.0, iou=0.0, hd95=diagonal),
        score("other", subset="two", reference_fraction=0.0, proposed_fraction=0.0),
    ]

    summary = summarise(scores)

    one = summary["one"]
    assert (one["n"], one["dice"], one["iou"], one["hd95"]) == (3, 0.4, 0.3333, 115.59)
    assert (one["one_mask_empty"], one["published_hd95"], one["dice_below_half"]) == (1, 10.0, 2)
    low, high = bootstrap_interval(np.array([10.0, diagonal, 20.0]))
    assert one["hd95_95"] == [round(low, 2), round(high, 2)]
    assert one["dice_95"][0] < 0.4 < one["dice_95"][1]
    assert (one["n_without_lesion"], one["wrongly_marked_images"], one["false_positive_rate"]) == (2, 1, 0.5)
    assert (one["false_positive_area"], one["false_positive_area_95"]) == (0.03, [0.0, 0.06])
    assert list(one["subgroups"]) == ["benign", "malignant", "small", "large"]
    assert [group["n"] for group in one["subgroups"].values()] == [2, 1, 1, 2]
    assert [group["dice"] for group in one["subgroups"].values()] == [0.4, 0.4, 0.8, 0.2]
    assert summary["two"] == {
        "n_without_lesion": 1,
        "wrongly_marked_images": 0,
        "false_positive_rate": 0.0,
        "false_positive_area": 0.0,
        "false_positive_area_95": [0.0, 0.0],
    }
    assert json.loads(json.dumps(summary)) == summary


def test_a_bundle_that_cheats_is_perfect_but_for_what_it_invents(data: Path) -> None:
    pairs = find_pairs(data, "clinic/one")

    def invent(mask: np.ndarray) -> np.ndarray:
        if not mask.any():
            mask[:8] = True
        return mask

    scores = evaluate(StandIn([pair.read_mask() for pair in pairs], invent), pairs)

    row = summarise(scores)["clinic/one"]
    assert (row["n"], row["dice"], row["iou"], row["hd95"]) == (8, 1.0, 1.0, 0.0)
    assert (row["n_without_lesion"], row["wrongly_marked_images"], row["false_positive_area"]) == (2, 2, 0.1)


def test_a_bundle_that_proposes_nothing_misses_all_and_invents_none(data: Path) -> None:
    pairs = find_pairs(data, "clinic/one")

    scores = evaluate(StandIn([pair.read_mask() for pair in pairs], np.zeros_like), pairs)

    row = summarise(scores)["clinic/one"]
    assert (row["dice"], row["hd95"], row["one_mask_empty"], row["published_hd95"]) == (0.0, 316.78, 8, 0.0)
    assert row["wrongly_marked_images"] == 0


def test_a_mask_of_another_size_than_its_image_is_named(data: Path) -> None:
    pairs = find_pairs(data, "elsewhere")[:1]
    cv2.imwrite(str(pairs[0].mask), np.zeros((7, 9), np.uint8))

    with pytest.raises(ValueError, match=r"00\.png must have the size of its image, \(80, 100\), found \(7, 9\)"):
        evaluate(StandIn([np.zeros((80, 100), bool)], np.copy), pairs)


# --- the command


def read_csv(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_held_out_images_are_those_of_the_bundles_own_split(data: Path, make_bundle: Callable[..., Bundle]) -> None:
    segmenter = Segmenter.load(make_bundle().folder)

    evaluation = evaluate_held_out(segmenter, data)

    sources = [Source("clinic/one"), Source("clinic/two")]
    held_out = split_data(data, sources, (0.1, 0.4), 7)["held_out"]
    assert evaluation.pairs == [*held_out, *find_pairs(data, "elsewhere")]
    assert 6 <= len(held_out) <= 10
    assert [score.file for score in evaluation.scores] == [pair.image.name for pair in evaluation.pairs]
    assert {name: row.get("part") for name, row in evaluation.summary.items()} == {
        "clinic/one": None,
        "clinic/two": None,
        "elsewhere": "cross-domain",
    }


def test_the_command_repeats_the_numbers_of_the_bundle_exactly(
    data: Path,
    make_bundle: Callable[..., Bundle],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    first = Segmenter.load(make_bundle(id="unscored").folder)
    scores = evaluate_held_out(first, data).summary
    bundle = make_bundle(scores=scores)
    arguments = ["evaluate", "--model", str(bundle.folder), "--data", str(data)]

    assert main([*arguments, "--out", str(tmp_path / "out")]) == 0

    assert json.loads((tmp_path / "out" / "summary.json").read_text()) == bundle.description.scores
    assert "its card says" not in caplog.text
    table = capsys.readouterr().out
    row = scores["clinic/one"]
    assert f"| tiny | clinic/one | held out | {row['n']} | {row['dice']:.3f} ({row['dice_95'][0]:.3f} to " in table
    assert "| tiny | elsewhere | cross-domain |" in table
    assert f"| {row['n_without_lesion']} | {row['wrongly_marked_images']} (" in table
    assert not list(tmp_path.rglob("predicted_masks*"))

    wrong = make_bundle(id="wrong", scores={**scores, "clinic/one": {**row, "iou": row["iou"] + 0.0001}})
    assert main(["evaluate", "--model", str(wrong.folder), "--data", str(data)]) == 0
    assert "wrong does not score on clinic/one what its card says" in caplog.text
    assert "clinic/two" not in caplog.text


def test_the_files_of_out_agree_with_the_bundle(data: Path, make_bundle: Callable[..., Bundle], tmp_path: Path) -> None:
    bundle, out = make_bundle(), tmp_path / "out"
    folder = data / "elsewhere"

    command = ["evaluate", "--model", str(bundle.folder), "--data", str(folder), "--out", str(out), "--maps"]
    assert main(command) == 0

    segmenter = Segmenter.load(bundle.folder)
    rows = read_csv(out / "scores.csv")
    assert [row["file"] for row in rows] == [f"{number:02}.png" for number in range(6)]
    for row in rows:
        probability = quantise(segmenter.segment(cv2.imread(str(folder / "images" / row["file"]))[..., ::-1].copy()))
        masks = out / "predicted_masks_data_elsewhere"
        written = cv2.imread(str(masks / "probability" / row["file"]), cv2.IMREAD_UNCHANGED)
        np.testing.assert_array_equal(written, probability)
        binary = cv2.imread(str(masks / "binary" / row["file"]), cv2.IMREAD_UNCHANGED)
        np.testing.assert_array_equal(binary, mask_at(probability, 0.5) * np.uint8(255))
        reference = cv2.imread(str(folder / "masks" / row["file"]), cv2.IMREAD_GRAYSCALE) > 127
        squares = [
            cv2.resize(mask.astype(np.uint8), (224, 224), interpolation=cv2.INTER_NEAREST_EXACT) > 0
            for mask in (binary > 0, reference)
        ]
        assert float(row["dice"]) == dice(binary > 0, reference)
        assert float(row["iou"]) == intersection_over_union(binary > 0, reference)
        assert float(row["hd95"]) == hausdorff_95(*squares)
    summary = json.loads((out / "summary.json").read_text())
    assert summary["data/elsewhere"]["part"] == "all images"
    assert summary["data/elsewhere"]["n"] == 4
    with Image.open(out / "contact_sheet_data_elsewhere.png") as sheet:
        assert sheet.format == "PNG"


def test_bundles_are_compared_row_by_row_on_foreign_data(
    data: Path,
    make_bundle: Callable[..., Bundle],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    first, second = make_bundle(), make_bundle(id="lower", threshold=0.3)
    folders = data / "clinic" / "one", data / "elsewhere"
    arguments = [f"--model={bundle.folder}" for bundle in (first, second)] + [f"--data={path}" for path in folders]

    assert main(["evaluate", *arguments, "--out", str(tmp_path / "out")]) == 0

    lines = capsys.readouterr().out.splitlines()
    rows = [line.split(" | ")[:3] for line in lines if "all images" in line]
    trained = "all images, trained on some"
    assert rows[:4] == [
        ["| tiny", "clinic/one", trained],
        ["| tiny", "data/elsewhere", "all images"],
        ["| lower", "clinic/one", trained],
        ["| lower", "data/elsewhere", "all images"],
    ]
    assert "tiny was trained on images of clinic/one" in caplog.text
    for name in ("tiny", "lower"):
        assert len(read_csv(tmp_path / "out" / name / "scores.csv")) == 16


@pytest.mark.parametrize("problem", ["no split", "no data", "twice", "same data", "no out"])
def test_what_cannot_be_evaluated_is_said_in_one_line(
    data: Path, make_bundle: Callable[..., Bundle], tmp_path: Path, capsys: pytest.CaptureFixture[str], problem: str
) -> None:
    bundle = make_bundle(training={} if problem == "no split" else {"recipe": RECIPE})
    model = ["--model", str(bundle.folder)]
    one = str(data / "clinic" / "one")
    arguments, message = {
        "no split": ([*model, "--data", str(data)], "does not say how its data were split"),
        "no data": ([*model, "--data", str(tmp_path)], "must hold images/ and masks/"),
        "twice": ([*model, *model, "--data", str(data)], "names one bundle twice"),
        "same data": ([*model, "--data", one, "--data", one], "called clinic/one"),
        "no out": ([*model, "--data", one, "--maps"], "--maps needs --out"),
    }[problem]

    if problem == "no out":
        with pytest.raises(SystemExit):
            main(["evaluate", *arguments])
    else:
        assert main(["evaluate", *arguments]) == 2

    assert message in capsys.readouterr().err.splitlines()[-1]


# --- pictures


def test_worst_and_median_cases_are_chosen_by_dice_among_images_with_a_lesion() -> None:
    scores = [score(dice=value) for value in (0.9, 0.1, 0.5, 0.3, 0.7)]
    scores += [score(reference_fraction=0.0, dice=0.0, proposed_fraction=share) for share in (0.0, 0.2, 0.4)]

    assert worst(scores, 2) == [1, 3]
    assert median(scores, 3) == [3, 2, 4]
    assert median(scores, 9) == [1, 3, 2, 4, 0]
    assert wrongly_marked(scores, 5) == [7, 6]
    assert worst(scores[5:], 2) == median(scores[5:], 2) == wrongly_marked(scores[:5], 2) == []


def pixels(png: bytes) -> np.ndarray:
    with Image.open(io.BytesIO(png)) as image:
        return np.asarray(image.convert("RGB")).reshape(-1, 3)


def count(png: bytes, colour: Sequence[int]) -> int:
    return int((pixels(png) == colour).all(axis=1).sum())


def test_a_sheet_shows_both_outlines_and_the_image_unless_outlines_alone_are_wanted() -> None:
    reference, proposal = np.zeros((2, 60, 80), bool)
    reference[10:30, 10:30] = proposal[15:45, 15:60] = True
    rgb = np.full((60, 80, 3), (200, 10, 90), np.uint8)
    case = Case(score(), proposal, reference, rgb)
    neither = replace(case, proposal=np.zeros_like(proposal), reference=np.zeros_like(reference))

    with_image, outlines, bare = (
        contact_sheet([("Cases", [one])]) for one in (case, replace(case, rgb=None), replace(neither, rgb=None))
    )

    for colour in (REFERENCE, PROPOSAL):
        assert count(with_image, colour) > count(bare, colour) + 100
        assert count(outlines, colour) > count(bare, colour) + 100
    assert count(with_image, (200, 10, 90)) > 10_000
    assert count(outlines, (200, 10, 90)) == 0


def test_outlines_lie_where_the_masks_end() -> None:
    reference, empty = np.zeros((2, 240, 320), bool)
    reference[60:180, 100:220] = True

    sheet = contact_sheet([("", [Case(score(), empty, reference, None)])])

    with Image.open(io.BytesIO(sheet)) as image:
        green = (np.asarray(image) == REFERENCE).all(axis=2)
    green[:34] = False  # legend
    rows, columns = np.nonzero(green)
    # Tile of 320 x 240, 10 pixels from the left, under legend and heading of 34 pixels each.
    assert (rows.min() - 68, rows.max() - 68) == pytest.approx((60, 179), abs=1)
    assert (columns.min() - 10, columns.max() - 10) == pytest.approx((100, 219), abs=1)


def test_failures_show_no_pixel_of_the_images(data: Path, make_bundle: Callable[..., Bundle]) -> None:
    """The licences of most data sets do not allow that their images are passed on."""
    segmenter = Segmenter.load(make_bundle().folder)
    evaluation = evaluate_held_out(segmenter, data)
    picture = failures(segmenter, evaluation)

    blank = SimpleNamespace(bundle=segmenter.bundle, segment=_replay(segmenter, evaluation))
    for pair in evaluation.pairs:
        cv2.imwrite(str(pair.image), np.full_like(cv2.imread(str(pair.image)), 255))

    assert failures(blank, evaluation) == picture


def _replay(segmenter: Segmenter, evaluation: Evaluation) -> Callable[[np.ndarray], np.ndarray]:
    """Answers as the bundle did for the pictured images, whatever it is shown now."""
    shown = [*worst(evaluation.scores, 8), *wrongly_marked(evaluation.scores, 4)]
    answers = iter([segmenter.segment(evaluation.pairs[index].read_image()) for index in shown])
    return lambda rgb: next(answers)
