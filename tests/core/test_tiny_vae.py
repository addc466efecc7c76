from pathlib import Path

import pytest
import torch
from diffusers import AutoencoderTiny

from wavegms_core.config import MaskDecoderConfig
from wavegms_core.tiny_vae import MaskDecoder, TinyVAE


@pytest.fixture(scope="module")
def folder(shared_data: Path) -> Path:
    return shared_data / "tiny_vae_taesd"


@pytest.fixture(scope="module")
def tiny_vae(folder: Path) -> TinyVAE:
    return TinyVAE(folder)


@pytest.fixture(scope="module")
def reference(folder: Path) -> AutoencoderTiny:
    return AutoencoderTiny.from_pretrained(folder, local_files_only=True, low_cpu_mem_usage=False).eval()


@torch.inference_mode()
def test_image_latents_are_those_of_diffusers(tiny_vae: TinyVAE, reference: AutoencoderTiny) -> None:
    image = torch.rand(2, 3, 64, 48, generator=torch.Generator().manual_seed(0))

    latent = tiny_vae.encode_image(image)

    assert latent.shape == (2, 4, 8, 6)
    torch.testing.assert_close(latent, reference.encode(image * 2 - 1).latents, atol=1e-5, rtol=0)


@torch.inference_mode()
def test_masks_are_shown_as_three_equal_channels_of_minus_one_and_one(
    tiny_vae: TinyVAE, reference: AutoencoderTiny
) -> None:
    mask = torch.zeros(1, 1, 64, 64)
    mask[..., 16:40, 20:50] = 1
    shown = torch.full((1, 3, 64, 64), -1.0)
    shown[..., 16:40, 20:50] = 1

    torch.testing.assert_close(tiny_vae.encode_mask(mask), reference.encode(shown).latents, atol=1e-5, rtol=0)


@torch.inference_mode()
def test_a_decoded_mask_is_the_channel_mean_of_diffusers_in_zero_to_one(
    tiny_vae: TinyVAE, reference: AutoencoderTiny
) -> None:
    latent = torch.randn(2, 4, 8, 8, generator=torch.Generator().manual_seed(0)) * 2
    decoded = reference.decode(latent).sample

    probability = tiny_vae.decode_mask(latent)

    expected = (decoded.mean(dim=1, keepdim=True) / 2 + 0.5).clamp(0, 1)
    torch.testing.assert_close(probability, expected, atol=1e-5, rtol=0)
    assert probability.shape == (2, 1, 64, 64)


@torch.inference_mode()
@pytest.mark.parametrize(
    ("value", "latent"), [(0.0, (-0.97, -2.56, 1.15, 1.31)), (1.0, (2.06, 1.40, 0.06, -1.09))], ids=["black", "white"]
)
def test_empty_and_full_masks_have_the_known_latents(
    tiny_vae: TinyVAE, value: float, latent: tuple[float, ...]
) -> None:
    found = tiny_vae.encode_mask(torch.full((1, 1, 224, 224), value)).mean(dim=(0, 2, 3))

    torch.testing.assert_close(found, torch.tensor(latent), atol=0.01, rtol=0)


@torch.inference_mode()
def test_a_mask_comes_back_from_its_latent(tiny_vae: TinyVAE) -> None:
    row, column = torch.meshgrid(torch.arange(96), torch.arange(96), indexing="ij")
    mask = ((row - 40) ** 2 + (column - 52) ** 2 < 24**2)[None, None].float()

    back = tiny_vae.decode_mask(tiny_vae.encode_mask(mask)) >= 0.5

    assert 2 * (back & mask.bool()).sum() / (back.sum() + mask.sum()) > 0.97


def test_the_tiny_vae_has_the_published_size_and_is_frozen(tiny_vae: TinyVAE) -> None:
    sizes = [sum(p.numel() for p in part.parameters()) for part in (tiny_vae.model.encoder, tiny_vae.model.decoder)]

    assert sizes == [1_222_532, 1_222_531]
    assert not any(parameter.requires_grad for parameter in tiny_vae.model.parameters())


def test_a_folder_without_a_tiny_vae_is_refused_and_nothing_is_downloaded(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=str(tmp_path)):
        TinyVAE(tmp_path)


@torch.inference_mode()
def test_the_mask_decoder_moves_with_its_latent() -> None:
    decoder = MaskDecoder(MaskDecoderConfig()).eval()
    latent = torch.zeros(1, 4, 24, 24)
    latent[..., 12, 12] = 3.0
    moved = latent.roll((2, 1), dims=(2, 3))

    logits, moved_logits = decoder(latent), decoder(moved)

    assert logits.shape == (1, 1, 192, 192)
    inner = slice(80, 120)  # far enough from the border, where padding shows
    torch.testing.assert_close(
        moved_logits.roll((-16, -8), dims=(2, 3))[..., inner, inner], logits[..., inner, inner], atol=1e-5, rtol=0
    )
