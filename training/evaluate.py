"""Honest numbers: how a bundle does on images that nothing in its making has looked at."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np

from training.dataset import Pair, Part, difference_hash, find_pairs, near_duplicate_groups, split_by_group
from training.metrics import bootstrap_interval, dice, intersection_over_union
from wavegms_core.segmenter import Segmenter, mask_at, quantise


@dataclass(frozen=True)
class ImageScore:
    """One image at its original size and the bundle's threshold.

    Attributes:
        file: Image file.
        subset: Folder it comes from.
        lesion: Whether the reference mask is not empty.
        dice: In [0, 1].
        iou: In [0, 1].
        proposed_fraction: Share of the image that was proposed; on an image without lesion, all of it is wrong.
    """

    file: str
    subset: str
    lesion: bool
    dice: float
    iou: float
    proposed_fraction: float


def split_data(root: Path, subsets: Sequence[str], fractions: tuple[float, float], seed: int) -> dict[Part, list[Pair]]:
    """Find the pairs of all subsets and split them by near-duplicate group; the same arguments give the same split."""
    pairs = [pair for subset in subsets for pair in find_pairs(root, subset)]
    groups = near_duplicate_groups([difference_hash(pair.read_image()) for pair in pairs])
    parts = split_by_group(pairs, groups, fractions, seed)
    result: dict[Part, list[Pair]] = {"train": [], "monitor": [], "held_out": []}
    for pair, part in zip(pairs, parts, strict=True):
        result[part].append(pair)
    return result


def evaluate(
    segmenter: Segmenter, pairs: Sequence[Pair], progress: Callable[[int, int], None] | None = None
) -> list[ImageScore]:
    """Score every pair at its original size."""
    scores = []
    for index, pair in enumerate(pairs):
        probability = quantise(segmenter.segment(pair.read_image()))
        proposal = mask_at(probability, segmenter.bundle.description.threshold)
        reference = pair.read_mask()
        scores.append(
            ImageScore(
                file=pair.image.name,
                subset=pair.subset,
                lesion=bool(reference.any()),
                dice=dice(proposal, reference),
                iou=intersection_over_union(proposal, reference),
                proposed_fraction=float(proposal.mean()),
            )
        )
        if progress:
            progress(index + 1, len(pairs))
    return scores


def summarise(scores: Sequence[ImageScore]) -> dict[str, dict[str, Any]]:
    """Mean scores per subset: Dice and IoU over images with a lesion, wrongly proposed area over those without."""
    summary: dict[str, dict[str, Any]] = {}
    for subset in sorted({score.subset for score in scores}):
        lesions = [score for score in scores if score.subset == subset and score.lesion]
        normals = [score for score in scores if score.subset == subset and not score.lesion]
        row: dict[str, Any] = {}
        if lesions:
            values = np.array([score.dice for score in lesions])
            low, high = bootstrap_interval(values)
            row |= {
                "n": len(lesions),
                "dice": round(float(values.mean()), 4),
                "dice_95": [round(low, 4), round(high, 4)],
                "iou": round(float(np.mean([score.iou for score in lesions])), 4),
            }
        if normals:
            row |= {
                "n_without_lesion": len(normals),
                "false_positive_area": round(float(np.mean([score.proposed_fraction for score in normals])), 4),
                "wrongly_marked_images": sum(score.proposed_fraction > 0 for score in normals),
            }
        summary[subset] = row
    return summary


def write_csv(scores: Sequence[ImageScore], path: Path) -> None:
    """One row an image, in the order given."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, [entry.name for entry in fields(ImageScore)])
        writer.writeheader()
        writer.writerows(asdict(score) for score in scores)
