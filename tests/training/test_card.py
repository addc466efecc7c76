"""The model card says what `model.json` says."""

from __future__ import annotations

import re
from typing import Any

import pytest

from training.card import DATA_SOURCES, KNOWN_LIMITS, model_card, score_tables
from training.evaluate import ImageScore, summarise
from wavegms_core.bundle import ModelDescription

SOURCES = {
    "ultrasound": ("ultrasound_busi/train", "ultrasound_busi/normal"),
    "endoscopy": ("endoscopy_kvasir_seg/train",),
    "dermoscopy": ("dermoscopy_isic2017/train",),
}


def scores(subset: str, *rows: tuple[str, float, float, float]) -> list[ImageScore]:
    """Images of one subset as (file, share of the reference, share proposed, Dice); a Dice of 0 is a miss."""
    return [
        ImageScore(file, subset, reference, proposed, dice, dice / (2 - dice), 316.78 * (1 - dice), 50 * dice)
        for file, reference, proposed, dice in rows
    ]


HELD_OUT = summarise(
    [
        *scores(
            "ultrasound_busi/train",
            ("benign_1.jpg", 0.01, 0.01, 0.4),
            ("benign_2.jpg", 0.20, 0.20, 0.9),
            ("malignant_1.jpg", 0.30, 0.25, 0.8),
        ),
        *scores("ultrasound_busi/normal", *((f"normal_{n}.jpg", 0.0, 0.02 * (n < 3), float(n >= 3)) for n in range(8))),
    ]
)


def describe(modality: str = "ultrasound", **changes: Any) -> ModelDescription:
    recipe = {
        "sources": [
            {"folder": folder, "repeat": 1.0, "near_duplicate_bits": 56, "name_lists": None}
            for folder in SOURCES[modality]
        ],
        "cross_domain": [],
        "seed": 2333,
        "initial": None,
    }
    values = {
        "id": "tiny-7",
        "name": "Tiny model",
        "modality": modality,
        "label": "lesion",
        "architecture": {},
        "input_size": 224,
        "flip_average": True,
        "threshold": 0.4,
        "training": {
            "recipe": {**recipe, **changes.pop("recipe", {})},
            "images": {"train": 600, "monitor": 40, "held_out": 11},
            "parameters": 2_754_280,
            **changes.pop("training", {}),
        },
        "scores": HELD_OUT,
        "weights_sha256": "",
    }
    return ModelDescription(**{**values, **changes})


def tables(markdown: str) -> list[list[dict[str, str]]]:
    """Every Markdown table as rows by heading; fails where a row has more or fewer cells than the heading."""
    found = []
    for block in re.findall(r"(?:^\|.*\|\n?)+", markdown, re.MULTILINE):
        lines = [[cell.strip() for cell in line.strip("| ").split(" | ")] for line in block.strip().splitlines()]
        assert set(lines[1]) == {"---"}
        found.append([dict(zip(lines[0], line, strict=True)) for line in lines[2:]])
    return found


def section(card: str, heading: str) -> str:
    return card.split(f"## {heading}\n")[1].split("\n## ")[0]


def test_the_card_has_a_row_for_every_number() -> None:
    lesions, normals = tables(section(model_card(describe()), "Held-out results"))

    row, groups = HELD_OUT["ultrasound_busi/train"], HELD_OUT["ultrasound_busi/train"]["subgroups"]
    assert [line["images"] for line in lesions] == ["held out", "benign", "malignant", "small", "large"]
    for line, expected in zip(lesions, (row, *groups.values()), strict=True):
        assert line["data"] == "ultrasound_busi/train"
        assert line["n"] == str(expected["n"])
        for heading, name, digits in (("Dice", "dice", 3), ("IoU", "iou", 3), ("HD95, px", "hd95", 1)):
            mean, low, high = (f"{value:.{digits}f}" for value in (expected[name], *expected[f"{name}_95"]))
            assert line[heading] == f"{mean} ({low} to {high})"
        assert line["one mask empty"] == str(expected["one_mask_empty"])
        assert line["HD95 as published, px"] == f"{expected['published_hd95']:.1f}"
    (normal,) = normals
    assert (normal["data"], normal["n without lesion"]) == ("ultrasound_busi/normal", "8")
    assert normal["wrongly marked"] == "3 (38%)"
    assert normal["wrong area"].startswith("0.75% (")


def test_the_card_says_how_the_bundle_was_made_and_how_to_repeat_its_numbers() -> None:
    card = model_card(describe())

    assert card.startswith("# Tiny model: lesion\n")
    assert "Not a medical device" in card
    assert "probability of 0.4 and above" in card
    assert "Trained on 600 images; 40 more" in card
    assert "11 images that no choice rests on, drawn with seed 2333 by group" in card
    assert "56 for ultrasound_busi/normal, 56 for ultrasound_busi/train" in card
    assert "```sh\npython -m training evaluate --model tiny-7 --data DATA\n```" in card
    assert "Started from" not in card
    assert "None" not in card


def test_limits_are_counted_and_not_claimed() -> None:
    limits = section(model_card(describe()), "Known limits")

    assert "Dice is below 0.5 in 1 of 3 images of ultrasound_busi/train" in limits
    assert "marks something in 3 of 8 images without lesion of ultrasound_busi/normal" in limits
    assert "mean Dice 0.400 on those of ultrasound_busi/train, 0.850 on the large ones" in limits
    assert "nothing to outline was not measured" not in limits

    faultless = summarise(
        [
            *scores("ultrasound_busi/train", ("benign_1.jpg", 0.01, 0.01, 0.9), ("benign_2.jpg", 0.2, 0.2, 0.8)),
            *scores("ultrasound_busi/normal", ("normal_1.jpg", 0.0, 0.0, 1.0)),
        ]
    )
    limits = section(model_card(describe(scores=faultless)), "Known limits")
    assert "below 0.5" not in limits
    assert "marks something" not in limits
    assert "harder" not in limits


def test_without_images_without_lesion_the_card_says_that_it_does_not_know() -> None:
    subset = "endoscopy_kvasir_seg/train"
    card = model_card(describe("endoscopy", scores=summarise(scores(subset, ("a.jpg", 0.2, 0.2, 0.9)))))

    assert "where there is nothing to outline was not measured" in card
    assert "n without lesion" not in card


@pytest.mark.parametrize("modality", SOURCES)
def test_every_source_is_named_with_its_licence(modality: str) -> None:
    card = model_card(describe(modality, scores={}))

    sources = section(card, "Data and licences")
    for family, text in DATA_SOURCES[modality].items():
        assert (f"`{family}`: {text}" in sources) == any(name.startswith(family) for name in SOURCES[modality])
    assert all(f"- {limit}" in card for limit in KNOWN_LIMITS[modality])


def test_data_that_nobody_described_are_called_so() -> None:
    recipe = {"sources": [{"folder": "my_clinic", "near_duplicate_bits": 40, "name_lists": None}]}

    assert "- `my_clinic`: not a data set that this project knows" in model_card(describe(scores={}, recipe=recipe))


def test_what_the_bundle_started_from_is_named_with_its_data() -> None:
    description = describe(
        recipe={"initial": "pretraining-1"}, training={"initial_sources": ["dermoscopy_isic2017/train"]}
    )

    card = model_card(description)

    assert "Started from the weights of `pretraining-1`" in card
    assert "- `dermoscopy_isic2017`: ISIC 2017" in card


def test_published_lists_are_called_so() -> None:
    source = {"folder": "busi", "near_duplicate_bits": 56, "name_lists": "BUSI_train_test_names.pkl"}

    card = model_card(describe(scores={}, recipe={"sources": [source]}))

    assert "no choice rests on, the published test list" in card
    assert "drawn with seed" not in card


def test_cross_domain_rows_stand_apart_and_say_what_the_codec_has_seen() -> None:
    elsewhere = summarise(scores("ultrasound_busbra/dev", ("bus_1.jpg", 0.2, 0.2, 0.7)))["ultrasound_busbra/dev"]
    everything = {**HELD_OUT, "ultrasound_busbra/dev": {**elsewhere, "part": "cross-domain"}}

    card = model_card(describe(scores=everything))

    held_out, _ = tables(section(card, "Held-out results"))
    (cross,) = tables(section(card, "Cross-domain"))
    assert {line["data"] for line in held_out} == {"ultrasound_busi/train"}
    assert [(line["data"], line["images"]) for line in cross] == [
        ("ultrasound_busbra/dev", "cross-domain"),
        ("ultrasound_busbra/dev", "large"),
    ]
    assert "codec" not in card
    seen = model_card(describe(scores=everything, training={"codec_sources": ["isic", "ultrasound_busbra/dev"]}))
    assert "masks of ultrasound_busbra/dev too" in section(seen, "Cross-domain")
    assert "BUS-BRA" in section(card, "Data and licences")
    not_measured = "on other devices it was not measured itself"
    assert not_measured not in card
    assert not_measured in model_card(describe())


def test_limits_of_the_known_data_are_not_claimed_of_others() -> None:
    limit = "It was trained on breast ultrasound alone"
    source = {"folder": "elsewhere/train", "repeat": 1.0, "near_duplicate_bits": 56, "name_lists": None}

    assert limit in model_card(describe())
    assert limit not in model_card(describe(scores={}, recipe={"sources": [source]}))


def test_the_picture_is_shown_only_where_there_is_one() -> None:
    assert "![" not in model_card(describe())
    with_picture = model_card(describe(), failures=True)
    assert "(failures.png)" in with_picture
    assert "because the images may not be distributed" in with_picture


def test_no_table_is_made_of_no_rows() -> None:
    assert score_tables([], ("data",)) == []
