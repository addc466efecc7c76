"""Frozen architecture descriptions, as they stand in a bundle's `model.json`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, Self, TypeVar


@dataclass(frozen=True)
class WaveEncoderConfig:
    """Multi-resolution wavelet encoder (LiteVAE, arXiv 2405.14477, as used by Wave-GMS, arXiv 2510.03216).

    Attributes:
        base_channels: Width of the feature networks before the multipliers.
        multipliers: Width factor of each stage of a feature network; resolution stays constant.
        blocks_per_stage: Residual blocks in each stage, encoder and decoder side.
        norm_groups: Groups of every GroupNorm.
        log_variance: Whether the aggregation also predicts the log-variance used for sampling in training.
    """

    base_channels: int = 16
    multipliers: tuple[int, ...] = (1, 2, 2)
    blocks_per_stage: int = 2
    norm_groups: int = 8
    log_variance: bool = False


@dataclass(frozen=True)
class LatentMappingConfig:
    """Latent mapping model (GMS, arXiv 2403.18198): image latent to mask latent at constant resolution.

    Attributes:
        channels: Width of the encoder blocks, outermost first; the decoder mirrors them.
        norm_groups: Groups of the GroupNorms in the convolution blocks.
        supervised_levels: Decoder blocks, counted from the last, that carry an output head.
    """

    channels: tuple[int, ...] = (32, 64, 128, 128)
    norm_groups: int = 16
    supervised_levels: int = 4


@dataclass(frozen=True)
class MaskDecoderConfig:
    """Light decoder from mask latents to mask logits; every layer but the last runs at latent resolution."""

    width: int = 48
    blocks: int = 3


@dataclass(frozen=True)
class LatentEncoderConfig:
    """Light stand-in for the Tiny-VAE encoder: some blocks at 1/4 resolution, some at 1/8."""

    widths: tuple[int, int] = (48, 96)
    blocks: tuple[int, int] = (2, 3)


@dataclass(frozen=True)
class WaveGMSConfig:
    """The whole inference path of a bundle."""

    encoder: WaveEncoderConfig = WaveEncoderConfig()
    mapping: LatentMappingConfig = LatentMappingConfig()
    mask_decoder: MaskDecoderConfig = MaskDecoderConfig()

    def to_json(self) -> dict[str, Any]:
        """Plain dictionaries and lists, ready for `json.dump`."""
        plain: dict[str, Any] = json.loads(json.dumps(asdict(self)))  # makes lists of the tuples
        return plain

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """Inverse of `to_json`.

        Raises:
            ValueError: An unknown or missing part, so that a newer bundle is refused and not misread.
        """
        try:
            return cls(
                encoder=_build(WaveEncoderConfig, data["encoder"]),
                mapping=_build(LatentMappingConfig, data["mapping"]),
                mask_decoder=_build(MaskDecoderConfig, data["mask_decoder"]),
            )
        except (KeyError, TypeError) as error:
            raise ValueError(f"architecture of the bundle is not one this version knows: {error}") from error


_Config = TypeVar("_Config", WaveEncoderConfig, LatentMappingConfig, MaskDecoderConfig)


def _build(kind: type[_Config], values: Mapping[str, Any]) -> _Config:
    known = {field.name for field in fields(kind)}
    if set(values) != known:
        raise ValueError(f"{kind.__name__} expects {sorted(known)}, found {sorted(values)}")
    entries: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in values.items()
    }
    return kind(**entries)
