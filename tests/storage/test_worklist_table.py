"""What is kept for the worklist beside states."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from app.domain.annotated_image import AnnotatedImage
from app.domain.annotation import Proposal, State
from app.domain.labels import Label
from app.storage.workspace import Workspace

SHAPE = 20, 30
LABELS = [Label(1, "Lesion", "cyan", proposed=True), Label(2, "Cyst", "yellow")]


def proposal(columns: slice, bundle_id: str, threshold: float = 0.5) -> Proposal:
    probability = np.zeros(SHAPE, np.uint8)
    probability[5:10, columns] = 200
    return Proposal(probability, bundle_id, "Model", "0" * 64, threshold, 0.8)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with closing(Workspace(tmp_path / ".wavemask")) as opened:
        opened.add_images([tmp_path / "a.png", tmp_path / "b.png"])
        opened.save_labels(opened.labels(), LABELS)
        yield opened


def test_disagreement_is_with_the_bundle_before_and_survives_the_same_one(workspace: Workspace) -> None:
    workspace.save_proposal(1, 1, proposal(slice(0, 10), "one"))
    assert workspace.disagreement(1) is None
    workspace.save_proposal(1, 1, proposal(slice(5, 15), "two"))
    assert workspace.disagreement(1) == pytest.approx(0.5)  # 25 of 50 pixels each are in both
    workspace.save_proposal(1, 1, proposal(slice(5, 15), "two"))
    assert workspace.disagreement(1) == pytest.approx(0.5)
    workspace.save_proposal(1, 1, proposal(slice(5, 15), "three"))
    assert workspace.disagreement(1) == 0
    # A Frame on which a human has acted keeps its mask, and has a new Proposal all the same.
    annotated = workspace.load(1)
    workspace.record_entry(1, SHAPE, 0, annotated.clear())
    workspace.save_proposal(1, 1, proposal(slice(20, 25), "four"))
    assert workspace.disagreement(1) == 1
    assert workspace.list_facts()[1].bundle_id == "four"


@pytest.mark.parametrize(("one", "other"), [(slice(0, 0), slice(0, 0)), (slice(0, 4), slice(0, 0))])
def test_empty_masks_agree_with_each_other_only(one: slice, other: slice) -> None:
    expected = 0 if one == other else 1
    assert proposal(one, "a").disagreement_with(proposal(other, "b")) == expected
    assert proposal(other, "b").disagreement_with(proposal(one, "a")) == expected


def test_disagreement_goes_with_what_was_proposed_for_another_content(workspace: Workspace) -> None:
    workspace.note_hash(1, "1" * 64)
    workspace.save_proposal(1, 1, proposal(slice(0, 10), "one"))
    workspace.save_proposal(1, 1, proposal(slice(5, 15), "two"))
    workspace.note_hash(1, "2" * 64)
    assert workspace.disagreement(1) is None


def test_labels_states_of_frames_and_the_last_step(workspace: Workspace) -> None:
    workspace.save_proposal(2, 1, proposal(slice(0, 10), "one"))
    workspace.save_proposal(2, 1, proposal(slice(0, 10), "one"), frame=3)
    facts = workspace.list_facts()[2]
    assert (facts.labels, facts.frames, facts.changed_at) == ({1}, {State.PROPOSED: 2}, "")
    annotated = AnnotatedImage(*SHAPE, LABELS, 2)
    began = datetime.now(UTC).replace(microsecond=0)
    annotated.begin_stroke((8, 8), 3, True)
    entry = annotated.commit_stroke()
    workspace.record_entry(1, SHAPE, 0, entry)
    facts = workspace.list_facts()[1]
    assert (facts.labels, facts.frames, facts.bundle_id) == ({2}, {}, "")
    assert began <= datetime.fromisoformat(facts.changed_at) <= datetime.now(UTC)
    annotated.undo()
    workspace.record_position(1, 1, 0, annotated.standing([entry]))
    assert workspace.list_facts()[1].labels == frozenset()


def test_what_is_taken_off_the_list_stays_in_the_workspace(workspace: Workspace) -> None:
    workspace.save_proposal(1, 1, proposal(slice(0, 10), "one"))
    workspace.set_off_list([1, 2], True)
    assert [workspace.list_facts()[image_id].off_list for image_id in (1, 2)] == [True, True]
    assert len(workspace.images()) == 2
    assert workspace.load(1) is not None
    workspace.set_off_list([1], False)
    workspace.set_off_list([2], True)
    assert [workspace.list_facts()[image_id].off_list for image_id in (1, 2)] == [False, True]
