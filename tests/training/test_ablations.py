import copy
from collections.abc import Callable
from pathlib import Path

import pytest
import pywt
import torch
from torch import Tensor, nn

from training.ablations import SelectiveFusion, TinyVaeGMS, WaveletModulation, build_model, mismatched
from training.losses import LatentTeacher
from wavegms_core.config import LatentEncoderConfig, LatentMappingConfig, MaskDecoderConfig, WaveGMSConfig
from wavegms_core.haar import haar_pyramid
from wavegms_core.model import WaveGMS
from wavegms_core.tiny_vae import LatentEncoder, TinyVAE

CONFIG = WaveGMSConfig(
    mapping=LatentMappingConfig(channels=(16, 32), norm_groups=8, supervised_levels=2),
    mask_decoder=MaskDecoderConfig(width=8, blocks=1),
)
ABLATIONS = ["tiny_vae", "tiny_vae_sft"]


@pytest.fixture(scope="module", params=["light", "tiny_vae"])
def latent_encoder(request: pytest.FixtureRequest, tiny_vae_folder: Path) -> LatentTeacher:
    torch.manual_seed(1)
    if request.param == "light":
        return LatentEncoder(LatentEncoderConfig(widths=(8, 8), blocks=(1, 1)))
    return TinyVAE(tiny_vae_folder)


@pytest.fixture
def build(latent_encoder: LatentTeacher) -> Callable[[str], TinyVaeGMS]:
    def make(encoder: str) -> TinyVaeGMS:
        torch.manual_seed(2)
        model = build_model(encoder, CONFIG, latent_encoder)
        assert isinstance(model, TinyVaeGMS)
        return model

    return make


def image(seed: int = 0) -> Tensor:
    return torch.rand(2, 3, 32, 48, generator=torch.Generator().manual_seed(seed))


def count(module: nn.Module) -> int:
    return sum(parameter.numel() for parameter in module.parameters())


def disturb(modulation: nn.Module | None) -> None:
    """Random weights where training starts from zeros."""
    assert isinstance(modulation, WaveletModulation)
    for parameter in (*modulation.scale.parameters(), *modulation.shift.parameters()):
        nn.init.normal_(parameter, std=0.5)


@pytest.mark.parametrize("encoder", ABLATIONS)
def test_an_ablation_has_the_outputs_of_wave_gms(build: Callable[[str], TinyVaeGMS], encoder: str) -> None:
    model, reference = build(encoder).eval(), WaveGMS(CONFIG).eval()
    for network in (model, reference):
        latent, levels = network.supervised_latents(image())
        assert latent.shape == (2, 4, 4, 6)
        assert [level.shape for level in levels] == [(2, 4, 4, 6)] * 2
        torch.testing.assert_close(network.mask_latent(image()), levels[-1])
        logits = network(image())
        assert logits.shape == (2, 1, 32, 48)
        torch.testing.assert_close(logits, network.mask_decoder(levels[-1]))


def test_the_mapping_is_fed_the_frozen_latents(
    build: Callable[[str], TinyVaeGMS], latent_encoder: LatentTeacher
) -> None:
    model = build("tiny_vae").eval()

    latent, _ = model.supervised_latents(image())

    torch.testing.assert_close(latent, latent_encoder.encode_image(image()))
    torch.testing.assert_close(model.mask_latent(image()), model.mapping(latent_encoder.encode_image(image())))


@pytest.mark.parametrize("encoder", ABLATIONS)
def test_the_frozen_encoder_is_neither_saved_nor_trained(
    build: Callable[[str], TinyVaeGMS], latent_encoder: LatentTeacher, encoder: str
) -> None:
    model = build(encoder)
    if isinstance(model.modulation, WaveletModulation):
        disturb(model.modulation)
    wave_gms = WaveGMS(CONFIG)
    frozen = latent_encoder if isinstance(latent_encoder, LatentEncoder) else latent_encoder.model
    before = {name: tensor.clone() for name, tensor in frozen.state_dict().items()}

    latent, levels = model.supervised_latents(image())
    torch.stack(levels).square().sum().backward()
    model(image()).square().sum().backward()
    torch.optim.AdamW(model.parameters(), lr=0.1).step()

    assert not latent.requires_grad
    assert all(parameter.grad is not None and parameter.grad.abs().sum() > 0 for parameter in model.parameters())
    assert all(parameter.grad is None for parameter in frozen.parameters())
    assert all(torch.equal(before[name], tensor) for name, tensor in frozen.state_dict().items())
    extra = count(model.modulation) if model.modulation else 0
    assert count(model) == count(wave_gms.mapping) + count(wave_gms.mask_decoder) + extra
    assert {name.split(".")[0] for name in model.state_dict()} <= {"mapping", "mask_decoder", "modulation"}
    assert sum(tensor.numel() for tensor in model.state_dict().values()) == count(model)


@pytest.mark.parametrize("encoder", ABLATIONS)
def test_weights_survive_saving_and_copies_are_of_their_own(build: Callable[[str], TinyVaeGMS], encoder: str) -> None:
    model = build(encoder).eval()
    if isinstance(model.modulation, WaveletModulation):
        disturb(model.modulation)
    kept, expected = copy.deepcopy(model), model(image())
    loaded = build(encoder).eval()
    loaded.load_state_dict(model.state_dict())
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.zero_()

    assert torch.equal(kept(image()), expected)
    assert torch.equal(loaded(image()), expected)


@pytest.mark.parametrize("encoder", ABLATIONS)
@torch.inference_mode()
def test_an_ablation_is_repeatable_and_scores_each_image_alone(
    build: Callable[[str], TinyVaeGMS], encoder: str
) -> None:
    model = build(encoder).eval()
    if isinstance(model.modulation, WaveletModulation):
        disturb(model.modulation)

    assert torch.equal(model(image()), model(image()))
    torch.testing.assert_close(model(image())[:1], model(image()[:1]), atol=1e-5, rtol=1e-4)


@torch.inference_mode()
def test_training_starts_from_the_latent_as_it_is(build: Callable[[str], TinyVaeGMS]) -> None:
    plain, modulated = build("tiny_vae").eval(), build("tiny_vae_sft").eval()
    modulated.mapping.load_state_dict(plain.mapping.state_dict())

    assert torch.equal(modulated.mask_latent(image()), plain.mask_latent(image()))
    disturb(modulated.modulation)
    assert not torch.allclose(modulated.mask_latent(image()), plain.mask_latent(image()))


def test_the_alignment_loss_does_not_reach_the_modulation(build: Callable[[str], TinyVaeGMS]) -> None:
    model = build("tiny_vae_sft")
    before, _ = model.supervised_latents(image())
    disturb(model.modulation)
    after, _ = model.supervised_latents(image())

    assert torch.equal(before, after)
    assert not after.requires_grad


@torch.inference_mode()
def test_scale_and_shift_come_from_the_fused_details() -> None:
    torch.manual_seed(3)
    modulation, latent = WaveletModulation().eval(), torch.randn(2, 4, 4, 6)
    nn.init.constant_(modulation.scale.bias, 0.5)
    nn.init.constant_(modulation.shift.bias, -2.0)

    torch.testing.assert_close(modulation(latent, image()), latent * 1.5 - 2.0)


@torch.inference_mode()
def test_what_modulates_is_detail_and_not_brightness() -> None:
    torch.manual_seed(3)
    modulation, latent = WaveletModulation().eval(), torch.randn(2, 4, 4, 6)
    disturb(modulation)
    dark = image() / 2

    torch.testing.assert_close(modulation(latent, dark + 0.4), modulation(latent, dark), atol=1e-4, rtol=1e-3)
    assert not torch.allclose(modulation(latent, image(1)), modulation(latent, dark), atol=1e-2)


@torch.inference_mode()
def test_each_level_gives_its_nine_detail_channels() -> None:
    modulation, seen = WaveletModulation().eval(), []
    for branch in modulation.fusion.branches:
        branch.register_forward_hook(lambda _module, inputs, _output: seen.append(inputs[0]))

    modulation(torch.zeros(2, 4, 4, 6), image())

    levels = pywt.wavedec2(image().numpy(), "haar", level=3)[:0:-1]  # finest first, (cH, cV, cD) each
    for level, (found, details) in enumerate(zip(seen, levels, strict=True), start=1):
        expected = torch.cat([torch.from_numpy(band) for band in details], dim=1) / 2**level
        torch.testing.assert_close(found, expected, atol=1e-6, rtol=1e-4)


@torch.inference_mode()
def test_the_shares_of_the_levels_sum_to_one_and_follow_the_image() -> None:
    torch.manual_seed(4)
    fusion = SelectiveFusion().eval()
    features = torch.randn(5, 3, 3, 4, 6)

    weights = fusion.weights(features)

    assert weights.shape == (5, 3, 3, 1, 1)
    assert weights.min() > 0
    torch.testing.assert_close(weights.sum(dim=1), torch.ones(5, 3, 1, 1))
    assert weights.std(dim=0).min() > 0
    assert not torch.allclose(weights, torch.full_like(weights, 1 / 3), atol=1e-2)


@torch.inference_mode()
def test_a_level_with_all_the_shares_is_all_that_comes_through() -> None:
    fusion = SelectiveFusion().eval()
    nn.init.zeros_(fusion.select.weight)
    with torch.no_grad():
        fusion.select.bias.copy_(torch.tensor([-50.0] * 3 + [50.0] * 3 + [-50.0] * 3))
    details = [bands[:, 3:] for bands in haar_pyramid(image())]

    middle = fusion.branches[1](details[1])  # (2, 3, 8, 12)

    torch.testing.assert_close(fusion(details), middle.reshape(2, 3, 4, 2, 6, 2).mean(dim=(3, 5)))


@torch.inference_mode()
def test_the_mismatch_is_the_trained_mapping_on_latents_it_was_not_trained_on(latent_encoder: LatentTeacher) -> None:
    torch.manual_seed(5)
    trained = WaveGMS(CONFIG).eval()
    weights = {name: tensor.clone() for name, tensor in trained.state_dict().items()}

    model = mismatched(trained, latent_encoder)

    assert not model.training
    expected = trained.mask_decoder(trained.mapping(latent_encoder.encode_image(image())))
    torch.testing.assert_close(model(image()), expected)
    assert not torch.allclose(model(image()), trained(image()))
    assert all(torch.equal(weights[name], tensor) for name, tensor in trained.state_dict().items())


def test_every_encoder_of_a_recipe_can_be_built(latent_encoder: LatentTeacher) -> None:
    wavelet = build_model("wavelet", CONFIG, latent_encoder)

    assert isinstance(wavelet, WaveGMS)
    assert count(wavelet) == count(WaveGMS(CONFIG))
    with pytest.raises(ValueError, match="'unet'"):
        build_model("unet", CONFIG, latent_encoder)
