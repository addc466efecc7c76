from dataclasses import asdict
from pathlib import Path

import pytest

from training.augmentation import AugmentationConfig
from training.dataset import Source
from training.distil import DistilRecipe
from training.recipe import Recipe, Stage

FOLDER = Path(__file__).resolve().parents[2] / "training" / "recipes"
PAPER = {
    "bus": (Source("bus", name_lists="bus_train_test_names.pkl"), 1000),
    "busi": (Source("busi", name_lists="busi_train_test_names.pkl"), 1000),
    "ham10000": (Source("ham10000", near_duplicate_bits=24, name_lists="ham10000_train_test_names.pkl"), 300),
    "kvasir_instrument": (
        Source("kvasir-instrument", near_duplicate_bits=40, name_lists="kvasir_train_test_names.pkl"),
        1000,
    ),
}


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.yaml")), ids=lambda path: path.stem)
def test_every_recipe_that_comes_with_it_is_complete(path: Path) -> None:
    if path.stem == "latent_codec":
        assert DistilRecipe.read(path).sources
        return
    recipe = Recipe.read(path)
    assert recipe.sources
    assert all(stage.size % 8 == 0 and stage.epochs > 0 for stage in recipe.stages)


def test_a_changed_recipe_has_an_id_of_its_own() -> None:
    path = FOLDER / "polyp.yaml"

    changed = Recipe.read(path, {"alignment_weight": 0, "encoder": "tiny_vae"})

    assert (changed.alignment_weight, changed.encoder) == (0, "tiny_vae")
    assert changed.id == f"{Recipe.read(path).id}-alignment-weight-0-encoder-tiny-vae"
    assert Recipe.read(path, {"id": "mine", "seed": 1}).id == "mine"


def test_no_two_recipes_write_the_same_bundle() -> None:
    ids = [Recipe.read(path).id for path in FOLDER.glob("*.yaml") if path.stem != "latent_codec"]

    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("name", PAPER)
def test_the_papers_recipes_have_its_hyperparameters(name: str) -> None:
    recipe = Recipe.read(FOLDER / f"{name}.yaml")
    source, epochs = PAPER[name]

    assert recipe.sources == (source,)
    assert recipe.stages == (Stage(224, epochs),)
    assert (recipe.encoder, recipe.teacher, recipe.decoder) == ("wavelet", "tiny_vae", "tiny_vae")
    assert recipe.log_variance
    assert (recipe.segmentation_weight, recipe.latent_weight, recipe.alignment_weight) == (1, 1, 1)
    assert (recipe.cross_entropy_weight, recipe.supervised_levels, recipe.smooth_alignment) == (0, 4, False)
    assert (recipe.batch_size, recipe.learning_rate, recipe.warmup_epochs, recipe.seed) == (12, 2e-3, 5, 2333)
    assert (recipe.ema_decay, recipe.flip_average, recipe.threshold, recipe.initial) == (0, False, 0.5, None)
    assert recipe.augmentation == AugmentationConfig(
        flip=0.5,
        flip_vertical=0.5,
        quarter_turn=0.5,
        affine_probability=0.4,
        rotate_degrees=20,
        scale=0.1,
        shift=0.15,
        colour_probability=0.2,
        contrast=0.1,
        brightness=0.1,
        saturation=0.1,
        hue=0.1,
        gamma=0,
    )


def test_the_papers_recipes_differ_in_their_data_alone() -> None:
    own = {"id", "name", "modality", "label", "sources", "stages"}
    recipes = [asdict(Recipe.read(FOLDER / f"{name}.yaml")) for name in PAPER]

    assert all(recipe[key] == recipes[0][key] for recipe in recipes for key in recipe.keys() - own)
