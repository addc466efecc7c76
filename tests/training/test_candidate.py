"""What a Candidate is called."""

from __future__ import annotations

from typing import Any

import pytest

from training.candidate import described
from training.fine_tune_plan import FineTuneRecipe, Plan
from training.snapshot import Snapshot
from wavegms_core.bundle import ModelDescription
from wavegms_core.config import WaveGMSConfig

PLAN = Plan("f" * 64, "cpu", 1, 20, 1, 8, 8, 0.1, 0.1, 9.0, "2026-11-14T09:30:00+00:00")


def candidate_id(training: dict[str, Any], weights_sha256: str = "ab" * 32, bundle_id: str = "breast-3-0000") -> str:
    parts = (bundle_id, "Breast", "ultrasound", "lesion", WaveGMSConfig().to_json(), 64, True, 0.5)
    current = ModelDescription(*parts, training, {}, "0" * 64)
    snapshot = Snapshot("0" * 64, "lesion", (), ())
    return described(current, snapshot, FineTuneRecipe(), PLAN, "quick", "ultrasound", weights_sha256, []).id


def test_the_same_run_twice_makes_two_candidates_where_it_ends_elsewhere() -> None:
    """How many steps it takes rests on how fast the machine is just then; two bundles of one id are refused."""
    line = {"fine_tuned": [{"parent": "breast-3"}]}
    assert candidate_id(line) == "breast-3-abababab"
    assert candidate_id(line, "cd" * 32) == "breast-3-cdcdcdcd"


@pytest.mark.parametrize("parent", ["../../up", "/up", "", 7, None])
def test_a_lineage_that_came_from_anywhere_leads_nowhere(parent: object) -> None:
    assert candidate_id({"fine_tuned": [{"parent": parent}]}) == "breast-3-0000-abababab"


def test_a_long_id_leaves_room() -> None:
    assert len(candidate_id({}, bundle_id="x" * 120)) == 109
