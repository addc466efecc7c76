"""A bundle with random weights, small enough to be run in a moment."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch
from safetensors.torch import save

from wavegms_core.bundle import Bundle, ModelDescription, weights_sha256, write_bundle
from wavegms_core.config import WaveGMSConfig
from wavegms_core.model import WaveGMS

# The tensors of these tests are so small that sharing them out takes longer than the arithmetic.
torch.set_num_threads(1)


def make_description(weights: bytes, **changes: object) -> ModelDescription:
    values = {
        "id": "random-64",
        "name": "Random weights",
        "modality": "ultrasound",
        "label": "lesion",
        "architecture": WaveGMSConfig().to_json(),
        "input_size": 64,
        "flip_average": True,
        "threshold": 0.4,
        "training": {},
        "scores": {},
        "weights_sha256": weights_sha256(weights),
    }
    return ModelDescription(**{**values, **changes})


@pytest.fixture(scope="session")
def describe() -> Callable[..., ModelDescription]:
    return make_description


@pytest.fixture(scope="session")
def weights() -> bytes:
    torch.manual_seed(1)
    return save({name: tensor.half() for name, tensor in WaveGMS(WaveGMSConfig()).state_dict().items()})


@pytest.fixture(scope="session")
def other_bundle(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    """Another model with another threshold."""
    torch.manual_seed(2)
    other = save({name: tensor.half() for name, tensor in WaveGMS(WaveGMSConfig()).state_dict().items()})
    description = make_description(other, id="random-2", modality="endoscopy", threshold=0.6)
    return write_bundle(tmp_path_factory.mktemp("models"), description, other, "# Random\n")


@pytest.fixture(scope="session")
def bundle(weights: bytes, tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    return write_bundle(tmp_path_factory.mktemp("models"), make_description(weights), weights, "# Random\n")
