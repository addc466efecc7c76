"""The bundles that ship are what their cards say."""

from __future__ import annotations

from pathlib import Path

import pytest

from training.card import model_card
from training.commands import evaluate_bundle
from wavegms_core.bundle import read_bundle

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT.parent / "shared" / "data"
BUNDLES = sorted(path.parent for path in (ROOT / "resources" / "models").glob("*/model.json"))


@pytest.mark.parametrize("folder", BUNDLES, ids=lambda folder: folder.name)
def test_the_card_is_drawn_from_what_the_bundle_says(folder: Path) -> None:
    card = (folder / "CARD.md").read_text(encoding="utf-8")

    assert card == model_card(read_bundle(folder).description, failures=(folder / "failures.png").exists())
    assert (folder / "weights.safetensors").stat().st_size <= 8_000_000


@pytest.mark.slow
@pytest.mark.skipif(not DATA.is_dir(), reason="needs ../shared/data, which holds the images")
@pytest.mark.parametrize("folder", BUNDLES, ids=lambda folder: folder.name)
def test_the_scores_are_repeated_exactly(folder: Path) -> None:
    assert evaluate_bundle(folder, [DATA], None, maps=False) == read_bundle(folder).description.scores
