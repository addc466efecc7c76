from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
import torch.nn.functional as F
import yaml
from torch import Tensor

from training.__main__ import main
from training.dataset import Source, find_pairs
from training.distil import DistilRecipe, distil, score_codec
from training.latent_codec import LatentCodec
from wavegms_core.config import LatentEncoderConfig, MaskDecoderConfig
from wavegms_core.tiny_vae import LatentEncoder, MaskDecoder, TinyVAE

CPU = torch.device("cpu")


class Perfect:
    """The Tiny-VAE itself in the place of the light encoder."""

    def __init__(self, tiny_vae: TinyVAE) -> None:
        self.encode_image, self.encode_mask = tiny_vae.encode_image, tiny_vae.encode_mask


class Averages:
    """A Tiny-VAE that is easily learned: the latent is each 8 x 8 block's colours and their mean."""

    def encode_image(self, image: Tensor) -> Tensor:
        colours = F.avg_pool2d(image * 2 - 1, 8)
        return torch.cat((colours, colours.mean(dim=1, keepdim=True)), dim=1)

    def encode_mask(self, mask: Tensor) -> Tensor:
        return self.encode_image(mask.expand(-1, 3, -1, -1))

    def decode_mask(self, latent: Tensor) -> Tensor:
        return F.interpolate((latent[:, 3:] + 1) / 2, scale_factor=8)


def test_the_codec_comes_closer_to_its_teacher_by_learning(make_subset: Callable[..., Path]) -> None:
    pairs = find_pairs(make_subset("one", 12), "one")
    torch.manual_seed(1)
    untrained = LatentCodec(
        LatentEncoder(LatentEncoderConfig()).eval(), MaskDecoder(MaskDecoderConfig()).requires_grad_(False).eval()
    )
    recipe = DistilRecipe((Source("one"),), "vae", size=64, pool=40, steps=60, batch_size=8)

    before = score_codec(untrained, pairs[9:], Averages())  # type: ignore[arg-type]
    after = score_codec(distil(recipe, pairs[:9], Averages(), CPU), pairs[9:], Averages())  # type: ignore[arg-type]

    for kind in ("images", "masks"):
        assert after["unexplained_variance"][kind] < 0.5 * before["unexplained_variance"][kind]
    for way in ("tiny_vae_encoder_light_decoder", "light_encoder_light_decoder"):
        assert after[way]["dice"] > max(0.6, before[way]["dice"])


def test_the_teacher_leaves_nothing_unexplained(make_subset: Callable[..., Path], tiny_vae_folder: Path) -> None:
    pairs = find_pairs(make_subset("one", 6), "one")
    tiny_vae = TinyVAE(tiny_vae_folder)
    codec = LatentCodec(Perfect(tiny_vae), MaskDecoder(MaskDecoderConfig()))  # type: ignore[arg-type]

    scores = score_codec(codec, pairs, tiny_vae)

    assert scores["unexplained_variance"] == {"images": 0.0, "masks": 0.0}
    assert scores["light_encoder_tiny_vae_decoder"] == scores["tiny_vae_encoder_tiny_vae_decoder"]
    assert (scores["images"], scores["masks"]) == (6, 4)  # two of the six masks are empty


def test_a_codec_reads_back_as_it_was_written(codec_folder: Path, tmp_path: Path) -> None:
    codec = LatentCodec.read(codec_folder)
    image = torch.rand(1, 3, 32, 32)

    codec.write(tmp_path, {"note": "again"})
    again = LatentCodec.read(tmp_path)

    assert torch.equal(codec.encoder.encode_image(image), again.encoder.encode_image(image))
    latent = codec.encoder.encode_mask(image[:, :1])
    assert latent.shape == (1, 4, 4, 4)
    assert torch.equal(codec.mask_decoder(latent), again.mask_decoder(latent))
    assert json.loads((tmp_path / "codec.json").read_text())["note"] == "again"
    assert not any(parameter.requires_grad for parameter in again.encoder.parameters())


def test_a_damaged_codec_is_refused(codec_folder: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(codec_folder, tmp_path / "codec")
    weights = folder / "weights.safetensors"
    weights.write_bytes(weights.read_bytes()[:-1] + b"x")

    with pytest.raises(ValueError, match="damaged"):
        LatentCodec.read(folder)


def test_the_command_writes_a_scored_codec(
    make_subset: Callable[..., Path],
    tiny_vae_folder: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    data = make_subset("one", 12)
    shutil.copytree(tiny_vae_folder, data / "vae")
    recipe = tmp_path / "codec.yaml"
    values = {
        "sources": [{"folder": "one"}],
        "tiny_vae": "vae",
        "size": 32,
        "pool": 10,
        "steps": 2,
        "batch_size": 4,
        "held_out": 0.3,
    }
    recipe.write_text(yaml.safe_dump(values), encoding="utf-8")

    status = main(["distil", "--recipe", str(recipe), "--data", str(data), "--out", str(tmp_path / "codec")])

    assert status == 0
    about = json.loads((tmp_path / "codec" / "codec.json").read_text())
    assert about["held_out_scores"] == json.loads(capsys.readouterr().out)
    assert about["images"]["held_out"] == about["held_out_scores"]["images"] > 0
    LatentCodec.read(tmp_path / "codec")


def test_a_recipe_of_another_kind_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "codec.yaml"
    path.write_text("sources: [{folder: one}]\ntiny_vae: vae\nstages: []\n")

    with pytest.raises(ValueError, match="no recipe knows"):
        DistilRecipe.read(path)
