"""The model card: what a bundle was made from, how well it does, and where it fails."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from training.evaluate import DISTANCE_SIDE, SMALL_FRACTION
from wavegms_core.bundle import ModelDescription

Row = Mapping[str, Any]


def model_card(description: ModelDescription, *, failures: bool = False) -> str:
    """`CARD.md` of a bundle, drawn from what `model.json` says.

    A row of `description.scores` is one of `evaluate_held_out`. Where the bundle started from others,
    `description.training` has an entry `initial_sources` with the folders they were trained on.

    Args:
        description: Of a bundle whose modality is one of `KNOWN_LIMITS`.
        failures: Whether `failures.png` stands beside the card.
    """
    own = {name: row for name, row in description.scores.items() if "part" not in row}
    foreign = {name: row for name, row in description.scores.items() if "part" in row}
    parts = (
        [f"# {description.name}: {description.label}"],
        ["**Not a medical device.** For research and annotation; every proposal needs a clinician's eye."],
        _making(description),
        ["## Held-out results"],
        [EXPLANATION],
        score_tables([((name,), row) for name, row in own.items()], ("data",)),
        _reproduction(description),
        _cross_domain(description, foreign),
        _pictures() if failures else [],
        ["## Known limits", _list(_limits(description, own, foreign))],
        ["## Data and licences", _list(_data(description)), WEIGHTS],
    )
    return "\n\n".join(block for part in parts for block in part) + "\n"


EXPLANATION = (
    "Dice and IoU: mean over the images with a lesion, at original size. HD95: 95 % Hausdorff distance, mean over the "
    f"same images, in pixels after both masks were stretched to {DISTANCE_SIDE} x {DISTANCE_SIDE}, so that it compares "
    "with published numbers; there are no millimetres, because the images carry no scale. It is the larger of the two "
    "directed 95th percentiles of the distances between the masks' border pixels. Where one of the two masks is empty "
    f"it counts the diagonal of the square, {math.hypot(DISTANCE_SIDE, DISTANCE_SIDE):.1f}; the last column counts 0 "
    "there, as published evaluations do. In brackets stands the bootstrap 95 % interval of the mean. Small lesions "
    f"cover less than {SMALL_FRACTION:.0%} of the image, large ones at least that. Wrong area: mean share of the image "
    "proposed where there is no lesion."
)

WEIGHTS = "The weights were trained by this project; no third-party weights are in the bundle."


def score_tables(rows: Sequence[tuple[Sequence[str], Row]], names: Sequence[str]) -> list[str]:
    """Rows of `summarise` as Markdown: a table of the images with a lesion, and one of those without.

    Args:
        rows: First cells of each row, and its numbers. A table without rows is left out.
        names: Headings of the first cells.
    """
    lesions = [
        (*cells, images, *_agreement(measures))
        for cells, row in rows
        if "n" in row
        for images, measures in ((_scored(row), row), *row["subgroups"].items())
    ]
    normals = [(*cells, _scored(row), *_wrong(row)) for cells, row in rows if "n_without_lesion" in row]
    headings = (
        (lesions, ("n", "Dice", "IoU", "HD95, px", "one mask empty", "HD95 as published, px")),
        (normals, ("n without lesion", "wrongly marked", "wrong area")),
    )
    return [_table((*names, "images", *measures), table) for table, measures in headings if table]


def _scored(row: Row) -> str:
    return str(row.get("part", "held out"))


def _agreement(row: Row) -> tuple[str, ...]:
    def mean(name: str, digits: int) -> str:
        low, high = row[f"{name}_95"]
        return f"{row[name]:.{digits}f} ({low:.{digits}f} to {high:.{digits}f})"

    return (
        str(row["n"]),
        mean("dice", 3),
        mean("iou", 3),
        mean("hd95", 1),
        str(row["one_mask_empty"]),
        f"{row['published_hd95']:.1f}",
    )


def _wrong(row: Row) -> tuple[str, ...]:
    low, high = row["false_positive_area_95"]
    return (
        str(row["n_without_lesion"]),
        f"{row['wrongly_marked_images']} ({row['false_positive_rate']:.0%})",
        f"{row['false_positive_area']:.2%} ({low:.2%} to {high:.2%})",
    )


def _table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = (headings, ["---"] * len(headings), *rows)
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _list(items: Iterable[str]) -> str:
    return "\n".join(f"- {item}" for item in items)


def _making(description: ModelDescription) -> list[str]:
    training = description.training
    recipe, counts = training["recipe"], training["images"]
    items = [
        f"Bundle: `{description.id}`, {training['parameters']:,} parameters, half-precision weights",
        f"Input: {description.input_size} x {description.input_size} pixels (the image is stretched), "
        + ("mean over the image and its mirror image" if description.flip_average else "one pass"),
        f"Operating threshold: a pixel is proposed at a probability of {description.threshold} and above; every number "
        "below was taken there",
        f"Trained on {counts['train']} images; {counts['monitor']} more were watched while training, choices may rest "
        "on them, the weights do not",
        f"Held out: {counts['held_out']} images that no choice rests on, {_split(recipe)}",
    ]
    if recipe["initial"]:
        items.append(f"Started from the weights of `{recipe['initial']}`, with the same images held out")
    return [_list(items)]


def _split(recipe: Mapping[str, Any]) -> str:
    if any(source["name_lists"] for source in recipe["sources"]):
        return "the published test list; training images with a near-duplicate on it were left out"
    bits = ", ".join(
        f"{source['near_duplicate_bits']} for {source['folder']}"
        for source in sorted(recipe["sources"], key=lambda source: str(source["folder"]))
    )
    return (
        f"drawn with seed {recipe['seed']} by group: images whose perceptual hashes differ in few of 256 bits "
        f"(at most {bits}) stay on one side"
    )


def _reproduction(description: ModelDescription) -> list[str]:
    return [
        "One command repeats these numbers, on the CPU; `DATA` holds the folders of the first column:",
        f"```sh\npython -m training evaluate --model {description.id} --data DATA\n```",
    ]


def _cross_domain(description: ModelDescription, rows: Mapping[str, Row]) -> list[str]:
    if not rows:
        return []
    tables = score_tables([((name,), row) for name, row in rows.items()], ("data",))
    text = "On data from elsewhere, none of which it learned to outline on."
    if known := sorted(rows.keys() & set(description.training.get("codec_sources", ()))):
        text += (
            f" The latent codec, whose mask decoder is part of the bundle, was distilled from images and masks of "
            f"{', '.join(known)} too; it learned to encode and decode them, not to outline."
        )
    return ["## Cross-domain", text, *tables]


def _pictures() -> list[str]:
    return [
        "## Known failures",
        "![Outlines of reference and proposal in the worst held-out images](failures.png)",
        "The held-out images with the lowest Dice, and those without lesion with the largest proposals. Outlines only, "
        "because the images may not be distributed.",
    ]


def _limits(description: ModelDescription, own: Mapping[str, Row], foreign: Mapping[str, Row]) -> list[str]:
    """Limits that follow from the numbers, then those that are known of the data."""
    limits = []
    for name, row in own.items():
        if row.get("dice_below_half"):
            limits.append(f"Dice is below 0.5 in {row['dice_below_half']} of {row['n']} images of {name}.")
        groups = row.get("subgroups", {})
        if {"small", "large"} <= set(groups) and groups["small"]["dice"] < groups["large"]["dice"]:
            limits.append(
                f"Small lesions are harder: mean Dice {groups['small']['dice']:.3f} on those of {name}, "
                f"{groups['large']['dice']:.3f} on the large ones."
            )
        if row.get("wrongly_marked_images"):
            limits.append(
                f"It marks something in {row['wrongly_marked_images']} of {row['n_without_lesion']} images without "
                f"lesion of {name}; a proposal does not mean that there is a lesion."
            )
    if not any("n_without_lesion" in row for row in own.values()):
        limits.append("What it proposes where there is nothing to outline was not measured: every image shows one.")
    if not foreign:
        limits.append("All data sets also stand in its training part: on other devices it was not measured itself.")
    recipe = description.training["recipe"]
    families = {source["folder"].split("/")[0] for source in recipe["sources"]}
    if families <= DATA_SOURCES[description.modality].keys():
        limits += KNOWN_LIMITS[description.modality]
    return limits


def _data(description: ModelDescription) -> list[str]:
    folders = {source["folder"] for source in description.training["recipe"]["sources"]}
    folders |= {*description.training.get("initial_sources", ()), *description.scores}
    known = {family: text for families in DATA_SOURCES.values() for family, text in families.items()}
    unknown = "not a data set that this project knows; its licence is known to those who trained the bundle"
    families = sorted({folder.split("/")[0] for folder in folders})
    return [f"`{family}`: {known.get(family, unknown)}" for family in families]


# By modality, then by the first part of a source's folder.
DATA_SOURCES = {
    "ultrasound": {
        "ultrasound_busi": "BUSI, Al-Dhabyani et al. 2020, breast ultrasound with and without lesions; its licence is "
        "not settled, the images are not distributed with WaveMask; no patient numbers, so images of one patient may "
        "stand on both sides of the split",
        "ultrasound_busbra": "BUS-BRA, Gómez-Flores et al. 2023, breast lesions on GE Logiq, Toshiba and U-Systems "
        "scanners, one image per patient; its licence allows use, change and distribution with notice",
    },
    "endoscopy": {
        "endoscopy_kvasir_seg": "Kvasir-SEG, Jha et al. 2020, polyps in colonoscopy; for research and education, the "
        "images are not distributed with WaveMask; no patient numbers, so frames of one patient may stand on both "
        "sides of the split",
    },
    "dermoscopy": {
        "dermoscopy_isic2017": "ISIC 2017, task 1, Codella et al. 2018, dermoscopy of skin lesions, stretched to 256 x "
        "256 pixels; for research, the images are not distributed with WaveMask; no patient numbers, so lesions of one "
        "patient may stand on both sides of the split",
    },
}

# Of a bundle that was trained on these data sets of its modality alone.
KNOWN_LIMITS = {
    "ultrasound": (
        "It was trained on breast ultrasound alone; on other organs its proposals mean nothing.",
        "Colour Doppler and elastography were not in the data.",
        "Nearly every training image shows one lesion at most, so a second one may be left out.",
        "Many training images carry callipers and labels that someone burned into them beside the lesion.",
    ),
    "endoscopy": (
        "It was trained on polyps in colonoscopy alone; other findings, instruments and organs were not outlined.",
        "Many training frames carry a burned-in date and a black box in a corner.",
    ),
    "dermoscopy": (
        "It was trained on dermoscopy alone; on photographs taken without a dermatoscope its proposals mean nothing.",
        "The images show mostly light skin; other skin was not measured apart.",
        "Nearly every training image shows one lesion alone, so a second one may be left out.",
    ),
}
