"""Whether a box prompt helps where the lesion is small: real images, the real model in its process, a hasty box."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from pytestqt.qtbot import QtBot

from app.domain.mask_editing import Rect
from app.paths import modality_classifier_file, models_folder
from app.services.workbench import Workbench
from app.storage.settings import Settings
from training.dataset import Pair, Source, split_data
from training.evaluate import SMALL_FRACTION
from training.metrics import dice
from wavegms_core.bundle import read_bundle

WAIT_MS = 60_000
COUNT = 12


def small_lesions(data: Path, bundle_id: str) -> list[Pair]:
    """The first by name that the bundle was not trained on; they are not its held-out images either."""
    recipe = read_bundle(models_folder() / bundle_id).description.training["recipe"]
    sources = [Source(**source) for source in recipe["sources"]]
    pairs = split_data(data, sources, (recipe["monitor"], recipe["held_out"]), recipe["seed"])["monitor"]
    small = [pair for pair in pairs if 0 < pair.read_mask().mean() < SMALL_FRACTION]
    return sorted(small, key=lambda pair: pair.image.name)[:COUNT]


def hasty_box(truth: NDArray[np.bool_], generator: np.random.Generator) -> Rect:
    """Up to a quarter of the lesion's size away from it on each side."""
    tight = Rect.around(truth)
    down, across = tight.shape
    left, right, top, bottom = generator.uniform(0, 0.25, 4) * (across, across, down, down)
    box = Rect(
        tight.left - round(left), tight.top - round(top), tight.right + round(right), tight.bottom + round(bottom)
    )
    return box.clipped(*truth.shape)


@pytest.fixture
def workbench(tmp_path: Path) -> Iterator[Workbench]:
    worker = [sys.executable, "-m", "wavegms_core.worker"]
    workbench = Workbench(Settings(), tmp_path / "user", models_folder(), modality_classifier_file(), worker)
    yield workbench
    workbench.shutdown()


# The images of dermoscopy here have 256 x 256 pixels: a closer look shows the model next to nothing new, and must do
# no harm.
@pytest.mark.parametrize(
    ("bundle_id", "gain"),
    [("breast-ultrasound-3", 0.02), ("polyp-2", 0.0), pytest.param("skin-lesion-3", -0.01, marks=pytest.mark.slow)],
)
def test_a_box_prompt_helps_on_small_lesions(
    shared_data: Path, workbench: Workbench, qtbot: QtBot, tmp_path: Path, bundle_id: str, gain: float
) -> None:
    pairs = {pair.image.name: pair for pair in small_lesions(shared_data, bundle_id)}
    (folder := tmp_path / "images").mkdir()
    for pair in pairs.values():
        shutil.copy(pair.image, folder)
    workbench.start_model()
    session = workbench.session
    with qtbot.waitSignal(session.frame_opened, timeout=WAIT_MS):
        workbench.open([folder])
    qtbot.waitUntil(lambda: bool(workbench.models.library.bundles) and len(workbench.worklist.entries) == len(pairs))
    generator = np.random.default_rng(0)
    whole, prompted = [], []
    for row, entry in enumerate(workbench.worklist.entries):
        workbench.models.choose(entry.image_id, bundle_id)
        session.show(row)
        qtbot.waitUntil(
            lambda: bool(
                session.annotation
                and session.annotation.proposal
                and session.annotation.proposal.bundle_id == bundle_id
            ),
            timeout=WAIT_MS,
        )
        truth = pairs[entry.path.name].read_mask()
        whole.append(dice(session.annotation.mask, truth))
        workbench.box_prompt.propose_in(hasty_box(truth, generator))
        qtbot.waitUntil(lambda: workbench.box_prompt.rect is None, timeout=WAIT_MS)
        prompted.append(dice(session.annotation.mask, truth))
    better = np.count_nonzero(np.array(prompted) > whole)
    numbers = f"mean Dice {np.mean(whole):.3f} -> {np.mean(prompted):.3f}, better on {better} of {len(whole)}"
    sys.stdout.write(f"\nbox prompt, small lesions, {bundle_id}: {numbers}")
    assert np.mean(prompted) - np.mean(whole) > gain
