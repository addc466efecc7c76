"""Honest numbers: how a bundle does on images that nothing in its making has looked at."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from training.dataset import Pair, Source, find_pairs, split_data
from training.files import replace_file
from training.metrics import (
    bootstrap_interval,
    dice,
    hausdorff_95,
    intersection_over_union,
    published_hausdorff_95,
)
from wavegms_core.bundle import BundleError
from wavegms_core.segmenter import Segmenter, mask_at, quantise

# Side of the square at which distances are measured, so that they compare with published ones.
DISTANCE_SIDE = 224
# A lesion that covers less of the image is small.
SMALL_FRACTION = 0.05
SUBGROUPS = ("benign", "malignant", "small", "large")

# What a row of the summary was scored on, where that is not the bundle's held-out images.
CROSS_DOMAIN = "cross-domain"
ALL_IMAGES = "all images"
PARTLY_TRAINED_ON = "all images, trained on some"

Progress = Callable[[int, int], None]
ProbabilitySink = Callable[[Pair, NDArray[np.uint8]], None]


@dataclass(frozen=True)
class ImageScore:
    """One image at the bundle's threshold.

    Attributes:
        file: Image file.
        subset: Folder it comes from.
        reference_fraction: Share of the image, at its original size, that the reference covers.
        proposed_fraction: Share of the image that was proposed; on an image without lesion, all of it is wrong.
        dice: At original size, in [0, 1]. Where there is no lesion, 1 if nothing was proposed, else 0.
        iou: At original size, in [0, 1]; without lesion as `dice`.
        hd95: `hausdorff_95` of both masks stretched to 224 x 224 by nearest neighbour, in pixels of that square.
        published_hd95: The same by `published_hausdorff_95`; it differs where exactly one mask is empty.
    """

    file: str
    subset: str
    reference_fraction: float
    proposed_fraction: float
    dice: float
    iou: float
    hd95: float
    published_hd95: float

    @property
    def lesion(self) -> bool:
        """Whether the reference mask is not empty."""
        return self.reference_fraction > 0

    @property
    def subgroups(self) -> tuple[str, ...]:
        """Those of `SUBGROUPS` it belongs to: by size, and by class where its name begins with it, as in BUSI."""
        size = "small" if self.reference_fraction < SMALL_FRACTION else "large"
        return (*(kind for kind in ("benign", "malignant") if self.file.startswith(kind)), size)


@dataclass(frozen=True)
class Evaluation:
    """What a bundle scored on some data.

    Attributes:
        pairs: What was scored.
        scores: Of every pair, in the same order.
        summary: See `summarise`; a row that is not of the bundle's held-out images has one more entry `part`, which
            says what was scored.
    """

    pairs: list[Pair]
    scores: list[ImageScore]
    summary: dict[str, dict[str, Any]]


def score_image(file: str, subset: str, proposal: NDArray[np.bool_], reference: NDArray[np.bool_]) -> ImageScore:
    """Compare two masks of the same shape (H, W), the image's original size."""
    squares = _distance_square(proposal), _distance_square(reference)
    return ImageScore(
        file=file,
        subset=subset,
        reference_fraction=float(reference.mean()),
        proposed_fraction=float(proposal.mean()),
        dice=dice(proposal, reference),
        iou=intersection_over_union(proposal, reference),
        hd95=hausdorff_95(*squares),
        published_hd95=published_hausdorff_95(*squares),
    )


def _distance_square(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    side, pixels = (DISTANCE_SIDE, DISTANCE_SIDE), mask.astype(np.uint8)
    square = cv2.resize(pixels, side, interpolation=cv2.INTER_NEAREST_EXACT) > 0
    if mask.any() and not square.any():
        # So small a mask may fall between the samples, and would count as empty.
        square = cv2.resize(pixels.astype(np.float32), side, interpolation=cv2.INTER_AREA) > 0
    return square


def evaluate(
    segmenter: Segmenter, pairs: Sequence[Pair], progress: Progress | None = None, sink: ProbabilitySink | None = None
) -> list[ImageScore]:
    """Score every pair.

    Args:
        segmenter: The bundle.
        pairs: What to score.
        progress: Told how many of how many are done, after each image.
        sink: Given each pair and its probability map, (H, W) uint8 as `quantise` makes it.

    Raises:
        ValueError: A file cannot be decoded, or a mask is not of the size of its image.
    """
    scores = []
    for index, pair in enumerate(pairs):
        probability = quantise(segmenter.segment(pair.read_image()))
        if sink:
            sink(pair, probability)
        proposal, reference = mask_at(probability, segmenter.bundle.description.threshold), pair.read_mask()
        if reference.shape != proposal.shape:
            raise ValueError(f"{pair.mask} must have the size of its image, {proposal.shape}, found {reference.shape}")
        scores.append(score_image(pair.image.name, pair.subset, proposal, reference))
        if progress:
            progress(index + 1, len(pairs))
    return scores


def evaluate_held_out(
    segmenter: Segmenter, data: Path, progress: Progress | None = None, sink: ProbabilitySink | None = None
) -> Evaluation:
    """Score a bundle on its held-out images, and on its cross-domain folders where its recipe names some.

    The split is rebuilt from what the bundle says, so the same call gives the numbers of its card and repeats them.

    Args:
        segmenter: The bundle; on the CPU, because other devices round differently.
        data: Folder that holds the folders of the bundle's recipe.
        progress: See `evaluate`.
        sink: See `evaluate`.

    Raises:
        BundleError: The bundle does not say how its data were split.
        ValueError: A folder of the recipe cannot be used.
    """
    description = segmenter.bundle.description
    try:
        recipe = description.training["recipe"]
        sources = [Source(**source) for source in recipe["sources"]]
        foreign = [Source(**source) for source in recipe["cross_domain"]]
        fractions, seed = (recipe["monitor"], recipe["held_out"]), recipe["seed"]
    except (KeyError, TypeError) as error:
        raise BundleError(
            f"The model {description.id} does not say how its data were split, so its held-out images are not known. "
            "Give folders that hold images/ and masks/ themselves."
        ) from error
    pairs = split_data(data, sources, fractions, seed)["held_out"]
    # Of a folder with published lists, the test list.
    pairs += split_data(data, foreign, (0.0, 1.0), seed)["held_out"]
    scores = evaluate(segmenter, pairs, progress, sink)
    summary = summarise(scores)
    for source in foreign:
        summary[source.folder]["part"] = CROSS_DOMAIN
    return Evaluation(pairs, scores, summary)


def evaluate_folder(
    segmenter: Segmenter, folder: Path, progress: Progress | None = None, sink: ProbabilitySink | None = None
) -> Evaluation:
    """Score a bundle on all pairs of `folder/images` and `folder/masks`, called by the last two parts of its path.

    Raises:
        ValueError: The folder cannot be used, see `find_pairs`.
    """
    folder = folder.resolve()
    root = folder.parent.parent
    name = folder.relative_to(root).as_posix()
    pairs = find_pairs(root, name)
    scores = evaluate(segmenter, pairs, progress, sink)
    training = segmenter.bundle.description.training
    trained_on = {source["folder"] for source in training.get("recipe", {}).get("sources", ())}
    learned = trained_on.union(training.get("initial_sources", ()))
    known = any(folder.as_posix().endswith(f"/{source}") for source in learned)
    part = PARTLY_TRAINED_ON if known else ALL_IMAGES
    return Evaluation(pairs, scores, {name: {**summarise(scores)[name], "part": part}})


def summarise(scores: Sequence[ImageScore]) -> dict[str, dict[str, Any]]:
    """Means per subset: agreement over the images with a lesion, wrongly proposed area over those without.

    Returns:
        Per subset, where it has images with a lesion: `n`; means `dice`, `iou` and `hd95`, each with the bootstrap 95 %
        interval of the mean (`dice_95` and so on); `one_mask_empty`, the images whose `hd95` is the diagonal;
        `published_hd95`, the mean by the published definition; `dice_below_half`, how many images; and `subgroups`, the
        same entries of each. Where it has images without lesion: `n_without_lesion`; `wrongly_marked_images`, how many
        of them got any proposal, and their share `false_positive_rate`; `false_positive_area`, mean share of the image
        that was proposed, and its interval. Ready for JSON.
    """
    summary: dict[str, dict[str, Any]] = {}
    for subset in sorted({score.subset for score in scores}):
        lesions = [score for score in scores if score.subset == subset and score.lesion]
        normals = [score for score in scores if score.subset == subset and not score.lesion]
        row: dict[str, Any] = {}
        if lesions:
            groups = {group: [score for score in lesions if group in score.subgroups] for group in SUBGROUPS}
            row |= _agreement(lesions)
            row["subgroups"] = {group: _agreement(members) for group, members in groups.items() if members}
        if normals:
            marked = sum(score.proposed_fraction > 0 for score in normals)
            row |= {
                "n_without_lesion": len(normals),
                "wrongly_marked_images": marked,
                "false_positive_rate": round(marked / len(normals), 4),
                **_mean("false_positive_area", [score.proposed_fraction for score in normals]),
            }
        summary[subset] = row
    return summary


def _agreement(scores: Sequence[ImageScore]) -> dict[str, Any]:
    return {
        "n": len(scores),
        **_mean("dice", [score.dice for score in scores]),
        **_mean("iou", [score.iou for score in scores]),
        **_mean("hd95", [score.hd95 for score in scores], digits=2),
        "one_mask_empty": sum(score.hd95 != score.published_hd95 for score in scores),
        "published_hd95": round(float(np.mean([score.published_hd95 for score in scores])), 2),
        "dice_below_half": sum(score.dice < 0.5 for score in scores),
    }


def _mean(name: str, values: Sequence[float], digits: int = 4) -> dict[str, Any]:
    low, high = bootstrap_interval(np.array(values))
    return {name: round(float(np.mean(values)), digits), f"{name}_95": [round(low, digits), round(high, digits)]}


def write_csv(scores: Iterable[ImageScore], path: Path) -> None:
    """One row an image, in the order given."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, [entry.name for entry in fields(ImageScore)])
        writer.writeheader()
        writer.writerows(asdict(score) for score in scores)


def write_maps(out: Path, threshold: float) -> ProbabilitySink:
    """A sink that writes what was proposed, at original size.

    `out/predicted_masks_<subset>/` gets `binary/<stem>.png` in {0, 255} and `probability/<stem>.png`, 0..255 for 0..1.
    """

    def write(pair: Pair, probability: NDArray[np.uint8]) -> None:
        folder = out / f"predicted_masks_{file_name(pair.subset)}"
        maps: Mapping[str, NDArray[np.uint8]] = {
            "binary": mask_at(probability, threshold) * np.uint8(255),
            "probability": probability,
        }
        for kind, pixels in maps.items():
            (folder / kind).mkdir(parents=True, exist_ok=True)
            replace_file(folder / kind / f"{pair.image.stem}.png", cv2.imencode(".png", pixels)[1].tobytes())

    return write


def file_name(subset: str) -> str:
    """A subset as a part of a file's name: `ultrasound_busi/train` is `ultrasound_busi_train`."""
    return subset.replace("/", "_")
