"""The model card: what a bundle was made from, how well it does, and where it fails."""

from __future__ import annotations

from wavegms_core.bundle import ModelDescription


def model_card(description: ModelDescription) -> str:
    """`CARD.md` of a bundle, drawn from what `model.json` says."""
    training = description.training
    counts = training["images"]
    lines = [
        f"# {description.name}: {description.label}",
        "",
        "**Not a medical device.** For research and annotation; every proposal needs a clinician's eye.",
        "",
        f"- Bundle: `{description.id}`, {training['parameters']:,} parameters, half-precision weights",
        f"- Input: {description.input_size} x {description.input_size} pixels (the image is stretched), "
        + ("mean over the image and its mirror image" if description.flip_average else "one pass"),
        f"- Operating threshold: {description.threshold}",
        f"- Trained on {counts['train']} images; {counts['monitor']} more were watched while training and decided "
        "nothing",
        f"- Held out: {counts['held_out']} images, by near-duplicate group (perceptual hash), "
        f"split seed {training['recipe']['seed']}; looked at once, after training",
        "",
        "## Held-out results",
        "",
        "Dice and IoU: mean over images with a lesion, at original size, with the bootstrap 95 % interval of the mean.",
        "Wrong area: mean share of the image proposed where there is no lesion, and how many images had any.",
        "",
        "| data | n | Dice | IoU | n without lesion | wrong area |",
        "|---|---|---|---|---|---|",
    ]
    for subset, row in description.scores.items():
        lesion = ("", "", "")
        if "dice" in row:
            low, high = row["dice_95"]
            lesion = (str(row["n"]), f"{row['dice']:.3f} ({low:.3f} to {high:.3f})", f"{row['iou']:.3f}")
        normal = ("", "")
        if "false_positive_area" in row:
            area = f"{row['false_positive_area']:.2%}, {row['wrongly_marked_images']} images"
            normal = (str(row["n_without_lesion"]), area)
        lines.append(f"| {' | '.join((subset, *lesion, *normal))} |")
    lines += [
        "",
        "Repeat them with `python -m training evaluate --model "
        f"{description.id} --data DATA`, where DATA holds the folders of the first column.",
        "",
        "## Data and licences",
        "",
        *(f"- {line}" for line in DATA_SOURCES[description.modality]),
        "",
        "The weights were trained by this project; no third-party weights are in the bundle.",
        "",
        "## Known limits",
        "",
        *(f"- {line}" for line in KNOWN_LIMITS[description.modality]),
        "",
    ]
    return "\n".join(lines)


DATA_SOURCES = {
    "ultrasound": (
        "`ultrasound_busi`: BUSI, Al-Dhabyani et al. 2020, breast ultrasound with and without lesions; its licence is "
        "not settled, the images are not distributed with WaveMask",
        "`ultrasound_busbra`: BUS-BRA, Gómez-Flores et al. 2023, GE Logiq, Toshiba and U-Systems scanners, one image "
        "per patient; use and distribution with notice",
    ),
}

KNOWN_LIMITS = {
    "ultrasound": (
        "It does not know an empty image: it proposes something in nearly every normal breast (last column of the "
        "table), so reject or clear such proposals. A low confidence is a hint, not a rule.",
        "Both data sets also stand in the training part: the numbers say nothing about scanners it has never seen.",
        "Lesions that cast a shadow, cysts at the border of the image and very small lesions are often missed or cut.",
        "It was trained on breast ultrasound alone; on other organs its proposals mean nothing.",
        "Colour Doppler, elastography and split screens were not in the data.",
    ),
}
