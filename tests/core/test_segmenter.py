from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from diffusers import AutoencoderTiny
from safetensors.torch import load, save

from app.domain.annotation import Proposal
from wavegms_core.bundle import Bundle, BundleError, ModelDescription, write_bundle
from wavegms_core.config import WaveGMSConfig
from wavegms_core.model import WaveGMS
from wavegms_core.segmenter import Segmenter, confidence, mask_at, quantise

Describe = Callable[..., ModelDescription]


@pytest.fixture(scope="module")
def segmenter(bundle: Bundle) -> Segmenter:
    return Segmenter.load(bundle.folder)


@pytest.fixture
def rgb() -> np.ndarray:
    return np.random.default_rng(3).integers(0, 256, (90, 130, 3), np.uint8)


def test_a_probability_map_of_the_frames_size_comes_out(segmenter: Segmenter, rgb: np.ndarray) -> None:
    probability = segmenter.segment(rgb)

    assert probability.shape == (90, 130)
    assert probability.dtype == np.float32
    assert 0 <= probability.min() < probability.max() <= 1


def test_the_same_frame_gives_the_same_proposal(bundle: Bundle, segmenter: Segmenter, rgb: np.ndarray) -> None:
    first = segmenter.segment(rgb)

    np.testing.assert_array_equal(segmenter.segment(rgb), first)
    np.testing.assert_array_equal(Segmenter.load(bundle.folder).segment(rgb), first)


@pytest.mark.parametrize("shape", [(1, 1, 3), (1, 40, 3), (40, 1, 3), (33, 57, 3), (64, 64, 3)])
def test_frames_of_any_size_are_taken(segmenter: Segmenter, shape: tuple[int, int, int]) -> None:
    assert segmenter.segment(np.full(shape, 128, np.uint8)).shape == shape[:2]


def test_a_read_only_frame_is_taken_without_a_warning(segmenter: Segmenter) -> None:
    square = np.zeros((64, 64, 3), np.uint8)
    square.flags.writeable = False

    segmenter.segment(square)


def test_flip_averaging_makes_mirror_images_of_mirror_images(segmenter: Segmenter) -> None:
    rgb = np.random.default_rng(3).integers(0, 256, (64, 64, 3), np.uint8)

    mirrored = segmenter.segment(np.ascontiguousarray(rgb[:, ::-1]))

    np.testing.assert_allclose(mirrored, segmenter.segment(rgb)[:, ::-1], atol=1e-5)


def test_without_flip_averaging_it_is_one_pass_of_the_model(
    describe: Describe, weights: bytes, rgb: np.ndarray, tmp_path: Path
) -> None:
    plain = Segmenter.load(write_bundle(tmp_path, describe(weights, flip_average=False), weights, "").folder)
    square = rgb[:64, :64]
    model = WaveGMS(WaveGMSConfig())
    model.load_state_dict({name: tensor.float() for name, tensor in load(weights).items()})

    with torch.inference_mode():
        logits = model.eval()(torch.from_numpy(square).permute(2, 0, 1)[None] / 255)

    np.testing.assert_allclose(plain.segment(square), torch.sigmoid(logits)[0, 0].numpy(), atol=1e-5)


def test_the_reference_path_decodes_with_the_full_tiny_vae(
    describe: Describe, weights: bytes, rgb: np.ndarray, tmp_path: Path, shared_data: Path
) -> None:
    folder = shared_data / "tiny_vae_taesd"
    bundle = write_bundle(tmp_path, describe(weights, flip_average=False), weights, "")
    vae = AutoencoderTiny.from_pretrained(folder, local_files_only=True, low_cpu_mem_usage=False).eval()
    model = WaveGMS(WaveGMSConfig())
    model.load_state_dict({name: tensor.float() for name, tensor in load(weights).items()})
    square = rgb[:64, :64]

    with torch.inference_mode():
        latent = model.eval().mask_latent(torch.from_numpy(square).permute(2, 0, 1)[None] / 255)
        expected = (vae.decode(latent).sample.mean(dim=1)[0] / 2 + 0.5).clamp(0, 1).numpy()

    np.testing.assert_allclose(Segmenter.load(bundle.folder, tiny_vae=folder).segment(square), expected, atol=1e-5)


def test_values_out_of_range_are_an_error_and_no_empty_proposal(
    describe: Describe, weights: bytes, tmp_path: Path
) -> None:
    tensors = load(weights)
    tensors["mask_decoder.head.bias"][:] = float("nan")
    spoilt = save(tensors)
    segmenter = Segmenter.load(write_bundle(tmp_path, describe(spoilt), spoilt, "").folder)

    with pytest.raises(RuntimeError, match="range"):
        segmenter.segment(np.zeros((8, 8, 3), np.uint8))


@pytest.mark.parametrize("weights_file", [save({"other": torch.zeros(1)}), b"no safetensors at all"])
def test_weights_that_do_not_fit_are_refused(describe: Describe, weights_file: bytes, tmp_path: Path) -> None:
    bundle = write_bundle(tmp_path, describe(weights_file), weights_file, "")

    with pytest.raises(BundleError, match=r"do not fit their description\. Install the model again"):
        Segmenter.load(bundle.folder)


def test_an_architecture_of_a_later_version_is_refused(describe: Describe, weights: bytes, tmp_path: Path) -> None:
    bundle = write_bundle(tmp_path, describe(weights, architecture={"encoder": {}}), weights, "")

    with pytest.raises(BundleError, match="do not fit"):
        Segmenter.load(bundle.folder)


def test_window_and_model_threshold_alike() -> None:
    every_value = np.arange(256, dtype=np.uint8).reshape(16, 16)
    proposal = Proposal(every_value, "id", "name", "0" * 64, 0.5, 1.0)

    for threshold in np.linspace(0.001, 0.999, 997):
        np.testing.assert_array_equal(proposal.mask_at(threshold), mask_at(every_value, threshold))


def test_quantising_rounds_to_the_nearest_step() -> None:
    probability = np.array([[0.0, 0.4 / 255, 0.6 / 255, 0.5, 1.0]], np.float32)

    quantised = quantise(probability)

    assert quantised.dtype == np.uint8
    assert quantised.tolist() == [[0, 0, 1, 128, 255]]


def test_confidence_is_the_mean_inside_the_mask_or_how_sure_it_is_of_nothing() -> None:
    assert confidence(np.array([[0, 204, 255]], np.uint8), 0.5) == pytest.approx(0.9)
    assert confidence(np.array([[0, 51]], np.uint8), 0.5) == pytest.approx(0.8)
    assert confidence(np.zeros((2, 2), np.uint8), 0.5) == 1.0
