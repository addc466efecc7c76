"""What a fine-tuning run says of its candidate: description, lineage, scores and card."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any

from training.evaluate import ImageScore, summarise
from training.fine_tune_plan import FineTuneRecipe, Plan
from training.gate import Comparison, Verdict
from training.snapshot import Item, Snapshot
from wavegms_core.bundle import BUNDLE_ID, ModelDescription

HELD_OUT_DATA = "held-out images of the workspace"

_STEM_CHARACTERS = 100


def described(
    current: ModelDescription,
    snapshot: Snapshot,
    recipe: FineTuneRecipe,
    plan: Plan,
    budget: str,
    modality: str,
    weights_sha256: str,
    curve: Sequence[Mapping[str, Any]],
) -> ModelDescription:
    """The candidate: the current model's description for what it outlines now, with another lineage; scores come later.

    Args:
        current: Of the model that the run began from.
        snapshot: What it learned from and is measured by.
        recipe: What was done.
        plan: How much of it.
        budget: What the user chose.
        modality: Of the images.
        weights_sha256: Of the candidate.
        curve: Measured points.
    """
    run = {
        "parent": current.id,
        "parent_weights_sha256": current.weights_sha256,
        "began": plan.began,
        "snapshot_sha256": snapshot.sha256,
        "held_out_sha256": held_out_sha256(snapshot.held_out),
        "label": snapshot.label,
        "modality": modality,
        "budget": budget,
        "recipe": asdict(recipe),
        "plan": asdict(plan),
        "images": {"train": len(snapshot.train), "held_out": len(snapshot.held_out)},
        "groups": {"train": _groups(snapshot.train), "held_out": _groups(snapshot.held_out)},
        "curve": list(curve),
    }
    trained_on = current.trained_on.union(item.source_sha256 for item in snapshot.train)
    return replace(
        current,
        id=_id(current, weights_sha256),
        name=_name(current, snapshot.label, modality),
        modality=modality,
        label=snapshot.label,
        training={**current.training, "trained_on": sorted(trained_on), "fine_tuned": [*current.runs, run]},
        scores={},
        weights_sha256=weights_sha256,
    )


def _id(current: ModelDescription, weights_sha256: str) -> str:
    """By the first of its line, so that ids stay short, and the weights: the same run can end elsewhere next time."""
    first = current.runs[0].get("parent") if current.runs else None
    # The lineage of a model that came from anywhere may say what is no id.
    stem = first if isinstance(first, str) and BUNDLE_ID.fullmatch(first) else current.id
    return f"{stem[:_STEM_CHARACTERS]}-{weights_sha256[:8]}"


def held_out_sha256(items: Sequence[Item]) -> str:
    """The same for two runs that are measured on exactly the same images and masks, whose names are their hashes."""
    names = sorted(f"{item.pair.image.stem} {item.pair.mask.stem}\n" for item in items)
    return hashlib.sha256("".join(names).encode()).hexdigest()


def scores_of(scores: Sequence[ImageScore], items: Sequence[Item]) -> dict[str, Any]:
    """What the bundle says of itself: means over the held-out images, as `summarise` gives them, and how many groups.

    Args:
        scores: Of the candidate.
        items: What was scored, in the same order.
    """
    (summary,) = summarise([replace(score, subset=HELD_OUT_DATA) for score in scores]).values()
    return {HELD_OUT_DATA: {**summary, "groups": _groups(items)}}


def card(about: ModelDescription, current: ModelDescription, verdict: Verdict) -> str:
    """`CARD.md` of the candidate.

    Args:
        about: Its description.
        current: Of the model that the run began from.
        verdict: What the gate found.
    """
    run = about.training["fine_tuned"][-1]
    images, groups = run["images"], run["groups"]

    def row(name: str, comparison: Comparison | None, form: str) -> list[str]:
        if comparison is None:
            return []
        numbers = (comparison.current, comparison.candidate, comparison.low, comparison.high)
        now, then, low, high = (format(number, form) for number in numbers)
        return [f"| {name} | {comparison.frames} | {comparison.groups} | {now} | {then} | {low} to {high} |"]

    limits = f"What is known of {current.id} holds for it as well, see its card."
    if not _outlines_the_same(current, about.label, about.modality):
        limits = (
            f"{current.id} was made to outline {current.label} in {current.modality}; its numbers and limits were not "
            f"measured for {about.label} in {about.modality}."
        )
    return "\n".join(
        (
            f"# {about.name}: {about.label}",
            "",
            "**Not a medical device.** For research and annotation; every proposal needs a clinician's eye.",
            "",
            f"Fine-tuned from {current.id} on {images['train']} accepted masks of {groups['train']} "
            f"patients, {run['began'][:10]}. {images['held_out']} masks of {groups['held_out']} other patients were "
            "held out: it did not learn from them, and they decided whether it is better.",
            "",
            verdict.reason,
            "",
            f"| on the {HELD_OUT_DATA} | images | patients | before | after | difference, 95 % interval |",
            "| --- | --- | --- | --- | --- | --- |",
            *row("Dice", verdict.dice, ".3f"),
            *row("HD95, px at 224 x 224", verdict.hd95, ".1f"),
            *row("share marked where there is nothing", verdict.wrong_area, ".4f"),
            *row("Dice, on the images on which it must not get worse", verdict.regression, ".3f"),
            "",
            limits,
            "",
        )
    )


def _name(current: ModelDescription, label: str, modality: str) -> str:
    """What the user reads: the parent's, or, where another thing is outlined, that."""
    if _outlines_the_same(current, label, modality):
        return current.name
    name = label[:1].upper() + label[1:]
    return name if modality == current.modality else f"{name}, {modality}"


def _outlines_the_same(current: ModelDescription, label: str, modality: str) -> bool:
    return (current.label.casefold(), current.modality) == (label.casefold(), modality)


def _groups(items: Sequence[Item]) -> int:
    return len({item.group for item in items})
