import pytest
import torch
import torch.nn.functional as F
from torch import nn

from wavegms_core.config import LatentMappingConfig, MaskDecoderConfig, WaveEncoderConfig, WaveGMSConfig
from wavegms_core.haar import haar_pyramid
from wavegms_core.latent_mapping import LatentMapping, SpatialSelfAttention
from wavegms_core.model import WaveGMS
from wavegms_core.tiny_vae import MaskDecoder
from wavegms_core.wave_encoder import FeatureNetwork, WaveEncoder


def count(module: nn.Module) -> int:
    return sum(parameter.numel() for parameter in module.parameters())


@pytest.mark.parametrize(("channels", "parameters"), [((12, 12), 258_204), ((36, 8), 261_080), ((36, 4), 260_500)])
def test_feature_networks_have_the_published_size(channels: tuple[int, int], parameters: int) -> None:
    assert count(FeatureNetwork(*channels, WaveEncoderConfig())) == parameters


@pytest.mark.parametrize(("log_variance", "parameters"), [(False, 1_035_112), (True, 1_035_692)])
def test_the_wavelet_encoder_has_the_published_size(log_variance: bool, parameters: int) -> None:
    assert count(WaveEncoder(WaveEncoderConfig(log_variance=log_variance))) == parameters


def test_the_latent_mapping_has_the_published_size_most_of_it_outside_the_extra_heads() -> None:
    mapping = LatentMapping(LatentMappingConfig())

    assert count(mapping) == 1_564_976
    assert count(mapping) - count(LatentMapping(LatentMappingConfig(supervised_levels=1))) == 8_512


def test_the_mask_decoder_has_the_published_size() -> None:
    assert count(MaskDecoder(MaskDecoderConfig())) == 154_192


@pytest.mark.parametrize("position", [1, 2, 3])
def test_feature_networks_keep_the_resolution(position: int) -> None:
    x = torch.rand(1, 12, 8 * position, 16)

    assert FeatureNetwork(12, 12, WaveEncoderConfig())(x).shape == x.shape


@torch.inference_mode()
def test_the_encoder_averages_each_level_down_to_an_eighth_before_it_aggregates() -> None:
    encoder, image = WaveEncoder(WaveEncoderConfig()).eval(), torch.rand(2, 3, 64, 48)
    fine, middle, coarse = (
        network(bands) for network, bands in zip(encoder.features, haar_pyramid(image), strict=True)
    )

    mean, log_variance = encoder(image)

    blocks = fine.reshape(2, 12, 8, 4, 6, 4).mean(dim=(3, 5)), middle.reshape(2, 12, 8, 2, 6, 2).mean(dim=(3, 5))
    torch.testing.assert_close(mean, encoder.aggregation(torch.cat((*blocks, coarse), dim=1)))
    assert mean.shape == (2, 4, 8, 6)
    assert log_variance is None


@torch.inference_mode()
def test_the_log_variance_is_clamped() -> None:
    encoder = WaveEncoder(WaveEncoderConfig(log_variance=True))
    encoder.aggregation.head.bias.copy_(torch.tensor([0.0] * 4 + [1e3, 1e3, -1e3, -1e3]))

    mean, log_variance = encoder(torch.rand(1, 3, 16, 16))

    assert mean.shape == log_variance.shape == (1, 4, 2, 2)
    assert log_variance[:, :2].eq(20).all()
    assert log_variance[:, 2:].eq(-30).all()


@torch.inference_mode()
def test_attention_is_single_head_attention_over_all_positions() -> None:
    attention, x = SpatialSelfAttention(32, 16).eval(), torch.randn(2, 32, 5, 7)
    reference = nn.MultiheadAttention(32, num_heads=1, batch_first=True).eval()
    layers = (attention.query, attention.key, attention.value)
    reference.in_proj_weight.copy_(torch.cat([layer.weight.flatten(1) for layer in layers]))
    reference.in_proj_bias.copy_(torch.cat([layer.bias for layer in layers]))
    reference.out_proj.weight.copy_(attention.out.weight.flatten(1))
    reference.out_proj.bias.copy_(attention.out.bias)
    tokens = F.group_norm(x, 16, attention.norm.weight, attention.norm.bias).flatten(2).transpose(1, 2)

    expected, _ = reference(tokens, tokens, tokens)

    torch.testing.assert_close(attention(x), x + expected.transpose(1, 2).reshape(x.shape), atol=1e-5, rtol=1e-4)


@torch.inference_mode()
def test_only_the_last_supervised_level_is_used_at_inference() -> None:
    mapping, latent = LatentMapping(LatentMappingConfig()).eval(), torch.randn(1, 4, 4, 4)

    levels = mapping.supervised(latent)

    assert len(levels) == 4
    assert {level.shape for level in levels} == {latent.shape}
    torch.testing.assert_close(levels[-1], mapping(latent))
    assert not torch.allclose(levels[0], levels[-1])


@pytest.mark.parametrize("levels", [0, 5])
def test_a_mapping_without_a_head_is_refused(levels: int) -> None:
    with pytest.raises(ValueError, match=str(levels)):
        LatentMapping(LatentMappingConfig(supervised_levels=levels))


def test_the_latent_is_a_sample_in_training_and_the_mean_otherwise() -> None:
    model = WaveGMS(WaveGMSConfig(encoder=WaveEncoderConfig(log_variance=True)))
    image = torch.rand(1, 3, 16, 16)

    with torch.no_grad():
        samples = [model.train().supervised_latents(image)[0] for _ in range(2)]
        means = [model.eval().supervised_latents(image)[0] for _ in range(2)]

    assert not torch.equal(*samples)
    assert torch.equal(*means)
    assert torch.equal(means[0], model.encoder(image)[0])


@torch.inference_mode()
def test_the_whole_path_gives_one_logit_a_pixel() -> None:
    assert WaveGMS(WaveGMSConfig())(torch.rand(2, 3, 32, 64)).shape == (2, 1, 32, 64)


def test_an_architecture_survives_json_and_an_unknown_one_is_refused() -> None:
    config = WaveGMSConfig(mapping=LatentMappingConfig(channels=(16, 32), norm_groups=8, supervised_levels=2))
    data = config.to_json()

    assert WaveGMSConfig.from_json(data) == config
    with pytest.raises(ValueError, match="later"):
        WaveGMSConfig.from_json({**data, "encoder": {**data["encoder"], "later": 1}})
    with pytest.raises(ValueError, match="mask_decoder"):
        WaveGMSConfig.from_json({name: part for name, part in data.items() if name != "mask_decoder"})
