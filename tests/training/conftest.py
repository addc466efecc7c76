"""Generated images with a bright blob, and a Tiny-VAE and a latent codec with random weights, all small."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from training.latent_codec import LatentCodec
from wavegms_core.config import LatentEncoderConfig, MaskDecoderConfig
from wavegms_core.tiny_vae import LatentEncoder, MaskDecoder

# The tensors of these tests are so small that sharing them out takes longer than the arithmetic.
torch.set_num_threads(1)


@pytest.fixture
def make_subset(tmp_path: Path) -> Callable[..., Path]:
    """Writes `data/<name>/{images,masks}`; every fifth image has an empty mask. Returns `data`."""

    def make(name: str, count: int, seed: int = 0) -> Path:
        rng = np.random.default_rng(seed)
        for kind in ("images", "masks"):
            (tmp_path / "data" / name / kind).mkdir(parents=True)
        for number in range(count):
            # Coarse noise, different in every image, so that no two count as near-duplicates.
            speckle = cv2.resize(rng.integers(0, 120, (18, 20), np.uint8), (100, 80), interpolation=cv2.INTER_CUBIC)
            mask = np.zeros((80, 100), np.uint8)
            if number % 5:
                cv2.circle(mask, (int(rng.integers(30, 70)), int(rng.integers(25, 55))), 18, 255, -1)
            folder = tmp_path / "data" / name
            cv2.imwrite(str(folder / "images" / f"{number:02}.png"), cv2.add(speckle, mask // 2))
            cv2.imwrite(str(folder / "masks" / f"{number:02}.png"), mask)
        return tmp_path / "data"

    return make


@pytest.fixture(scope="session")
def tiny_vae_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from diffusers import AutoencoderTiny

    torch.manual_seed(0)
    folder = tmp_path_factory.mktemp("tiny_vae")
    AutoencoderTiny(
        encoder_block_out_channels=(4, 4, 4, 4),
        decoder_block_out_channels=(4, 4, 4, 4),
        num_encoder_blocks=(1, 1, 1, 1),
        num_decoder_blocks=(1, 1, 1, 1),
    ).save_pretrained(folder)
    return folder


@pytest.fixture(scope="session")
def codec_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    torch.manual_seed(0)
    folder = tmp_path_factory.mktemp("codec")
    LatentCodec(LatentEncoder(LatentEncoderConfig()), MaskDecoder(MaskDecoderConfig())).write(folder, {})
    return folder
