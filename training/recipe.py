"""A training recipe: everything that decides the result, read from one YAML file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Literal, Self

import yaml

from training.augmentation import AugmentationConfig
from training.dataset import Source


def known_entries(kind: type[Any], data: Mapping[str, Any]) -> dict[str, Any]:
    """A copy of `data`, every key of which must be a field of the dataclass `kind`.

    Raises:
        ValueError: A key is not.
    """
    unknown = set(data) - {entry.name for entry in fields(kind)}
    if unknown:
        raise ValueError(f"no recipe knows {sorted(unknown)}")
    return dict(data)


_KINDS: Mapping[str, type[Any] | tuple[type[Any], ...]] = {
    "bool": bool,
    "int": int,
    "float": (int, float),
    "str": str,
    "str | None": (str, type(None)),
}


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
        sources: Folders below the data root to learn from.
        stages: Progressive resolution.
        cross_domain: Folders below the data root that the bundle is scored on and that it was never trained on.
        initial: Id of the bundle whose weights are the start, or None to start from random weights.
        held_out: Share of the images, by group, that nothing looks at before the final evaluation.
        monitor: Share of the images, by group, that choices may look at; no weight is fitted to it.
        encoder: `wavelet`, or an ablation: `tiny_vae` feeds the Tiny-VAE's latents to the latent mapping model,
            `tiny_vae_sft` modulates them by wavelet details first, and `tiny_vae_mismatch` gives them, untrained, to
            the latent mapping model of `initial`, which learned from the wavelet encoder.
        log_variance: Whether the wavelet encoder predicts a log-variance too, so that the image latent is a sample in
            training; a proposal takes the mean.
        supervised_levels: Decoder blocks of the latent mapping model, from the last, that are supervised.
        tiny_vae: `diffusers` AutoencoderTiny folder below the data root, or a repository id.
        teacher: Whose latents are the targets: the `tiny_vae`'s, or those of our `light` latent encoder.
        decoder: What decodes latents in the segmentation loss: our `light` mask decoder or the `tiny_vae`'s.
        segmentation_weight: Weight of deep soft Dice (plus cross-entropy).
        cross_entropy_weight: Weight of binary cross-entropy beside soft Dice; the paper has none.
        latent_weight: Weight of the deep mean squared error to the mask latents.
        alignment_weight: Weight of the alignment of image latents.
        smooth_alignment: Smooth l1 in place of l1 in the alignment, as published practice has it.
        batch_size: Images a step, over all processes.
        learning_rate: Peak of AdamW, after a linear warm-up, before a cosine to 0.
        warmup_epochs: Length of the warm-up.
        weight_decay: Of AdamW.
        ema_decay: Decay a step of the averaged weights, which are the ones kept; 0 keeps the last weights.
        gradient_norm: Largest norm of the gradient.
        mixed_precision: Whether to compute in bfloat16 where the device is faster with it.
        flip_average: See `ModelDescription`.
        threshold: See `ModelDescription`.
        input_size: See `ModelDescription`; None for the size of the last stage.
        seed: Of the split, the initial weights and the augmentation.
        augmentation: Probabilities and ranges.
    """

    id: str
    name: str
    modality: str
    label: str
    sources: tuple[Source, ...]
    stages: tuple[Stage, ...]
    cross_domain: tuple[Source, ...] = ()
    initial: str | None = None
    held_out: float = 0.12
    monitor: float = 0.06
    encoder: Literal["wavelet", "tiny_vae", "tiny_vae_sft", "tiny_vae_mismatch"] = "wavelet"
    log_variance: bool = False
    supervised_levels: int = 4
    tiny_vae: str = "tiny_vae_taesd"
    teacher: Literal["light", "tiny_vae"] = "light"
    decoder: Literal["light", "tiny_vae"] = "light"
    segmentation_weight: float = 1.0
    cross_entropy_weight: float = 1.0
    latent_weight: float = 1.0
    alignment_weight: float = 1.0
    smooth_alignment: bool = False
    batch_size: int = 12
    learning_rate: float = 2e-3
    warmup_epochs: float = 2.0
    weight_decay: float = 1e-2
    ema_decay: float = 0.995
    gradient_norm: float = 1.0
    mixed_precision: bool = True
    flip_average: bool = True
    threshold: float = 0.5
    input_size: int | None = None
    seed: int = 2333
    augmentation: AugmentationConfig = field(default_factory=AugmentationConfig)

    def __post_init__(self) -> None:
        for name, known in (
            ("encoder", ("wavelet", "tiny_vae", "tiny_vae_sft", "tiny_vae_mismatch")),
            ("teacher", ("light", "tiny_vae")),
            ("decoder", ("light", "tiny_vae")),
        ):
            if getattr(self, name) not in known:
                raise ValueError(f"{name} must be one of {known}, found {getattr(self, name)!r}")
        for entry in fields(self):
            value, kinds = getattr(self, entry.name), _KINDS.get(str(entry.type))
            # YAML reads 2e-3 as text, and to Python True is a number.
            if kinds and (not isinstance(value, kinds) or (isinstance(value, bool) and kinds is not bool)):
                raise ValueError(f"{entry.name} must be of type {entry.type}, found {value!r}")
        if not 0 < self.threshold < 1:
            raise ValueError(f"threshold must lie between 0 and 1, found {self.threshold}")
        if min(self.held_out, self.monitor) < 0 or self.held_out + self.monitor >= 1:
            raise ValueError(f"held_out and monitor must leave images, found {self.held_out} and {self.monitor}")
        if self.batch_size < 1 or self.learning_rate < 0:
            raise ValueError(f"nothing is learned with {self.batch_size} images a step at {self.learning_rate}")
        if self.encoder == "tiny_vae_mismatch" and not self.initial:
            raise ValueError("tiny_vae_mismatch trains nothing, so initial must name a bundle")

    @classmethod
    def read(cls, path: Path, changes: Mapping[str, Any] | None = None) -> Self:
        """Read a recipe file.

        Args:
            path: The file.
            changes: Entries to replace. Unless `id` is one of them, the id names them, so that an ablation neither
                replaces nor continues what it is compared with.

        Raises:
            ValueError: An unknown, missing or ill-typed entry.
        """
        changes = changes or {}
        try:
            data = dict(yaml.safe_load(path.read_text(encoding="utf-8")))
            named = "-".join(re.sub(r"[^a-z0-9]+", "-", f"{key} {value}".lower()) for key, value in changes.items())
            if named:
                data["id"] = f"{data['id']}-{named}"
            return cls.from_json({**data, **changes})
        except (yaml.YAMLError, KeyError, TypeError, ValueError) as error:
            raise ValueError(f"{path} is not a complete recipe: {error}") from error

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """A recipe from plain dictionaries and lists, as they stand in a recipe file or a bundle's `training`.

        Raises:
            KeyError, TypeError, ValueError: An unknown, missing or ill-typed entry.
        """
        values = known_entries(cls, data)
        values["sources"] = tuple(Source(**source) for source in values["sources"])
        values["cross_domain"] = tuple(Source(**source) for source in values.get("cross_domain", ()))
        values["stages"] = tuple(Stage(**stage) for stage in values["stages"])
        values["augmentation"] = AugmentationConfig(**values.get("augmentation", {}))
        return cls(**values)
