"""The latent codec on disk: our light latent encoder and mask decoder, `codec.json` and `weights.safetensors`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load, save
from torch import Tensor

from training.files import replace_file
from wavegms_core.bundle import WEIGHTS_FILE, weights_sha256
from wavegms_core.config import LatentEncoderConfig, MaskDecoderConfig
from wavegms_core.tiny_vae import LatentEncoder, MaskDecoder

ABOUT_FILE = "codec.json"


@dataclass(frozen=True)
class LatentCodec:
    """Both networks, frozen, in evaluation mode.

    Attributes:
        encoder: From images and masks to latents.
        mask_decoder: From mask latents to logits.
        sources: Folders of the images and masks that it was distilled from, where that is known.
    """

    encoder: LatentEncoder
    mask_decoder: MaskDecoder
    sources: tuple[str, ...] = ()

    @classmethod
    def read(cls, folder: Path, device: torch.device | str = "cpu") -> LatentCodec:
        """Read and verify.

        Raises:
            ValueError: It is damaged, or of another version.
            OSError: It cannot be read.
        """
        about = json.loads((folder / ABOUT_FILE).read_text(encoding="utf-8"))
        content = (folder / WEIGHTS_FILE).read_bytes()
        if weights_sha256(content) != about.get("weights_sha256"):
            raise ValueError(f"the latent codec in {folder} is damaged; install it again")
        encoder, mask_decoder = LatentEncoder(LatentEncoderConfig()), MaskDecoder(MaskDecoderConfig())
        try:
            weights = load(content)
            encoder.load_state_dict(_part(weights, "encoder."))
            mask_decoder.load_state_dict(_part(weights, "mask_decoder."))
        except (RuntimeError, SafetensorError) as error:
            raise ValueError(f"the latent codec in {folder} is of another version; install it again") from error
        return cls(
            encoder.requires_grad_(False).eval().to(device),
            mask_decoder.requires_grad_(False).eval().to(device),
            tuple(source["folder"] for source in about.get("recipe", {}).get("sources", ())),
        )

    def write(self, folder: Path, about: Mapping[str, Any]) -> None:
        """Write in half precision; `about` says how it was made and how good it is."""
        tensors = {f"encoder.{name}": tensor for name, tensor in self.encoder.state_dict().items()}
        tensors |= {f"mask_decoder.{name}": tensor for name, tensor in self.mask_decoder.state_dict().items()}
        content = save({name: tensor.half().cpu().contiguous() for name, tensor in tensors.items()})
        architecture = {"encoder": asdict(LatentEncoderConfig()), "mask_decoder": asdict(MaskDecoderConfig())}
        entries = {"architecture": architecture, **about, "weights_sha256": weights_sha256(content)}
        folder.mkdir(parents=True, exist_ok=True)
        replace_file(folder / WEIGHTS_FILE, content)
        replace_file(folder / ABOUT_FILE, (json.dumps(entries, indent=2) + "\n").encode())


def _part(weights: Mapping[str, Tensor], prefix: str) -> dict[str, Tensor]:
    return {name.removeprefix(prefix): tensor.float() for name, tensor in weights.items() if name.startswith(prefix)}
