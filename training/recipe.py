"""A training recipe: everything that decides the result, read from one YAML file."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Self

import yaml

from training.augmentation import AugmentationConfig


@dataclass(frozen=True)
class Stage:
    """Some epochs at one square input size; the learning rate schedule runs over all stages together."""

    size: int
    epochs: int


@dataclass(frozen=True)
class Recipe:
    """Hyper-parameters of one bundle.

    Attributes:
        id: Id of the bundle that is written.
        name: What the user reads.
        modality: See `ModelDescription`.
        label: See `ModelDescription`.
        subsets: Folders below the data root, each with `images/` and `masks/`.
        held_out: Share of the images, by group, that nothing looks at before the final evaluation.
        monitor: Share of the images, by group, whose Dice is printed while training; no choice depends on it.
        tiny_vae: `diffusers` AutoencoderTiny folder below the data root.
        stages: Progressive resolution.
        decoder_steps: Steps of the mask decoder's distillation.
        decoder_noise: Largest standard deviation of the noise added to mask latents there.
        batch_size: Images a step.
        learning_rate: Peak of AdamW, after a linear warm-up, before a cosine to 0.
        warmup_epochs: Length of the warm-up.
        weight_decay: Of AdamW.
        latent_weight: Weight of the mean squared error to the Tiny-VAE's mask latent.
        ema_decay: Decay a step of the averaged weights, which are the ones kept.
        gradient_norm: Largest norm of the gradient.
        flip_average: See `ModelDescription`.
        threshold: See `ModelDescription`.
        seed: Of the split, the initial weights and the augmentation.
        augmentation: Ranges.
    """

    id: str
    name: str
    modality: str
    label: str
    subsets: tuple[str, ...]
    tiny_vae: str
    stages: tuple[Stage, ...]
    held_out: float = 0.12
    monitor: float = 0.06
    decoder_steps: int = 1200
    decoder_noise: float = 0.1
    batch_size: int = 12
    learning_rate: float = 2e-3
    warmup_epochs: int = 2
    weight_decay: float = 1e-2
    latent_weight: float = 1.0
    ema_decay: float = 0.995
    gradient_norm: float = 1.0
    flip_average: bool = True
    threshold: float = 0.5
    seed: int = 2333
    augmentation: AugmentationConfig = field(default_factory=AugmentationConfig)

    @classmethod
    def read(cls, path: Path) -> Self:
        """Read a recipe file.

        Raises:
            ValueError: An unknown, missing or ill-typed entry.
        """
        try:
            values: dict[str, Any] = dict(yaml.safe_load(path.read_text(encoding="utf-8")))
        except (yaml.YAMLError, TypeError, ValueError) as error:
            raise ValueError(f"{path} is not a recipe: {error}") from error
        unknown = set(values) - {entry.name for entry in fields(cls)}
        if unknown:
            raise ValueError(f"{path} has entries that no recipe knows: {sorted(unknown)}")
        try:
            values["subsets"] = tuple(values["subsets"])
            values["stages"] = tuple(Stage(**stage) for stage in values["stages"])
            values["augmentation"] = AugmentationConfig(**values.get("augmentation", {}))
            return cls(**values)
        except (KeyError, TypeError) as error:
            raise ValueError(f"{path} is not a complete recipe: {error}") from error
