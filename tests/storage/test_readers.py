"""Several readers of one Workspace: whose masks are whose, who sees them when, and what they share."""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
import unicodedata
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.annotation import State
from app.domain.errors import WorkspaceError
from app.domain.labels import Label
from app.domain.mask_editing import Rect
from app.domain.readers import reader_problem
from app.storage.verify import verify
from app.storage.workspace import DATABASE_NAME, Workspace
from storage.live import SHAPE, Live, assert_same, proposal_of

WHOLE = Rect(0, 0, SHAPE[1], SHAPE[0])
EARLIER = Path(__file__).with_name("earlier")


@pytest.fixture
def anna(tmp_path: Path) -> Iterator[Workspace]:
    with closing(Workspace(tmp_path / ".wavemask", "Anna")) as workspace:
        yield workspace


@pytest.fixture
def ben(anna: Workspace) -> Iterator[Workspace]:
    with closing(Workspace(anna.folder, "Ben")) as workspace:
        yield workspace


class Reader:
    """Acts as one reader on some Images, and keeps what the masks must be as plain arrays."""

    def __init__(self, workspace: Workspace, paths: list[Path]) -> None:
        self.workspace = workspace
        self.lives = [Live(workspace, path) for path in paths]
        self.masks = [[np.zeros(SHAPE, bool)] for _ in paths]
        self.proposed: list[np.ndarray | None] = [None for _ in paths]

    def reopen(self) -> None:
        """Begin anew, with what is stored."""
        with closing(Workspace(self.workspace.folder, self.workspace.reader)) as fresh:
            for number, live in enumerate(self.lives):
                found = fresh.load(live.id)
                if not live.annotated.history:
                    self.masks[number] = [found.active.mask if found else np.zeros(SHAPE, bool)]
                if found:
                    live.annotated = found

    def act(self, number: int, action: str, seed: int) -> None:
        live, masks = self.lives[number], self.masks[number]
        frame = live.annotated
        random = np.random.default_rng(seed)
        if action == "propose":
            proposal = proposal_of(seed)
            live.propose(proposal)
            if not frame.history:
                masks[0] = proposal.mask_at(proposal.threshold)
        elif action == "edit":
            noise = random.random(SHAPE) < 0.5
            if np.array_equal(noise, masks[frame.position]):
                return
            live.record(frame.edit_region("Noise", WHOLE, np.ones(SHAPE, bool), noise))
            del masks[frame.position :]
            masks.append(noise)
        elif action == "decide":
            state = State.ACCEPTED if seed % 2 else State.SKIPPED
            if frame.active.state is not state:
                mask = masks[frame.position]
                live.state(state)
                del masks[frame.position :]
                masks.append(mask)
        elif action == "jump":
            live.go_to(seed % (len(frame.history) + 1))
        elif action == "submit":
            self.workspace.submit(live.id)

    def check(self) -> None:
        for live, masks in zip(self.lives, self.masks, strict=True):
            frame = live.annotated
            with closing(Workspace(self.workspace.folder, self.workspace.reader)) as fresh:
                stored = fresh.load(live.id)
            assert (stored is not None) or not frame.history
            if stored is None or not frame.history:
                continue
            assert (stored.state, stored.position, stored.history) == (frame.state, frame.position, frame.history)
            assert np.array_equal(stored.active.layer, frame.active.layer)
            for position, mask in enumerate(masks):
                stored.go_to_step(position)
                assert np.array_equal(stored.active.mask, mask)


ACTIONS = st.tuples(
    st.integers(0, 1),
    st.integers(0, 1),
    st.sampled_from(["propose", "edit", "edit", "decide", "jump", "submit", "reopen"]),
    st.integers(0, 50),
)


@settings(deadline=None, max_examples=25)
@given(st.lists(ACTIONS, max_size=14))
def test_two_readers_never_touch_each_others_masks(
    tmp_path_factory: pytest.TempPathFactory, actions: list[tuple[int, int, str, int]]
) -> None:
    folder = tmp_path_factory.mktemp("study")
    paths = [folder / "a.png", folder / "b.png"]
    with closing(Workspace(folder, "Anna")) as anna, closing(Workspace(folder, "Ben")) as ben:
        readers = [Reader(anna, paths), Reader(ben, paths)]
        for who, number, action, seed in actions:
            if action == "reopen":
                readers[who].reopen()
            else:
                readers[who].act(number, action, seed)
        for reader in readers:
            reader.check()
    assert verify(folder).problem == ""


def test_a_reader_finds_the_proposals_that_came_while_others_worked(anna: Workspace, ben: Workspace) -> None:
    hers = Live(anna, Path("/images/a.png"))
    his = Live(ben, Path("/images/a.png"))
    hers.propose(proposal_of(1))
    hers.stroke(0)
    hers.state(State.ACCEPTED)
    assert [record.state for record in ben.images()] == [State.PROPOSED]
    assert ben.frame_states() == {his.id: {0: State.PROPOSED}}
    assert ben.readers() == ["Anna"]
    found = ben.load(his.id)
    his.annotated.take_proposal(proposal_of(1))
    assert_same(found, his.annotated)
    assert ben.readers() == ["Anna", "Ben"]
    # A newer one takes its place as long as he has not acted, whoever asked for it.
    hers.propose(proposal_of(2))
    his.annotated.take_proposal(proposal_of(2))
    assert_same(ben.load(his.id), his.annotated)
    his.stroke(1)
    hers.propose(proposal_of(3))
    his.annotated.take_proposal(proposal_of(3))
    assert_same(ben.load(his.id), his.annotated)
    assert_same(anna.load(hers.id), hers.annotated)
    assert [record.state for record in anna.images()] == [State.ACCEPTED]
    assert [record.state for record in ben.images()] == [State.CORRECTED]
    assert anna.frame_states() == {hers.id: {0: State.ACCEPTED}}


def test_every_frame_has_its_proposal_for_the_next_reader(anna: Workspace, ben: Workspace) -> None:
    hers = Live(anna, Path("/images/a.avi"))
    for index in range(3):
        anna.save_proposal(hers.id, 1, proposal_of(index), None, index)
    found = ben.load(hers.id)
    assert found.states() == dict.fromkeys(range(3), State.PROPOSED)
    for index in range(3):
        assert np.array_equal(found.mask_on(index), proposal_of(index).mask_at(0.4))
    assert ben.frame_states() == anna.frame_states()


def test_a_proposal_for_another_label_stays_with_who_has_it_as_mask(anna: Workspace, ben: Workspace) -> None:
    hers, his = Live(anna, Path("/images/a.png")), Live(ben, Path("/images/a.png"))
    hers.propose(proposal_of(1))
    hers.stroke(0)
    ben.load(his.id)
    before = anna.labels()
    anna.save_labels(before, [Label(1, "Lesion", "cyan"), Label(2, "Cyst", "blue", proposed=True)])
    ben.save_proposal(his.id, 2, proposal_of(2))
    found = ben.load(his.id)
    assert {label_id: each.state for label_id, each in found.annotations.items()} == {
        1: State.EMPTY,
        2: State.PROPOSED,
    }
    assert anna.load(hers.id).annotations[1].proposal.bundle_id == "model-1"


def test_readers_are_blind_until_both_have_submitted(anna: Workspace, ben: Workspace) -> None:
    hers, his = Live(anna, Path("/images/a.png")), Live(ben, Path("/images/a.png"))
    hers.stroke(0)
    his.stroke(4)
    with pytest.raises(WorkspaceError, match="Submit your own"):
        anna.load_of(hers.id, "Ben")
    anna.submit(hers.id)
    assert ben.submitted(his.id) == {"Anna"}
    with pytest.raises(WorkspaceError, match="“Ben” has not submitted"):
        anna.load_of(hers.id, "Ben")
    with pytest.raises(WorkspaceError, match="Submit your own"):
        ben.load_of(his.id, "Anna")
    ben.submit(his.id)
    assert_same(anna.load_of(hers.id, "Ben"), his.annotated)
    assert_same(ben.load_of(his.id, "Anna"), hers.annotated)
    with pytest.raises(WorkspaceError, match="without a name"):
        ben.load_of(his.id, "")
    # What is changed afterwards is seen, and on record once.
    his.stroke(6)
    his.stroke(8)
    assert_same(anna.load_of(hers.id, "Ben"), his.annotated)
    assert _events(anna) == ["submitted", "submitted", "changed after submission"]
    ben.submit(his.id)
    his.undo()
    assert _events(anna)[3:] == ["submitted", "changed after submission"]


def test_a_proposal_that_was_left_does_not_become_the_mask_behind_the_readers_back(anna: Workspace) -> None:
    """Whoever else looks at the Image, an export for one, leaves the masks as the window has them."""
    live = Live(anna, Path("/images/a.avi"))
    live.propose(proposal_of(1))
    live.stroke(0)
    live.propose(proposal_of(2))
    live.undo()
    live.annotated.show(1)
    live.stroke(2)  # now nothing says any more that she has acted on the first Frame
    for number in (4, 6):
        found = anna.load(live.id)
        for index in (0, 1):
            assert np.array_equal(found.mask_on(index), live.annotated.mask_on(index))
        live.annotated.show(0)
        live.stroke(number)


def test_a_proposal_of_another_size_does_not_reach_the_masks_of_other_readers(anna: Workspace, ben: Workspace) -> None:
    hers = Live(anna, Path("/images/a.png"))
    hers.propose(proposal_of(1))
    hers.stroke(0)
    with pytest.raises(ValueError, match="is stored"):
        ben.save_proposal(hers.id, 1, proposal_of(2, (60, 80)))
    hers.state(State.ACCEPTED)
    assert anna.acceptances(hers.id)[0, 1].bundle_id == "model-1"


@pytest.mark.parametrize("name", ["Zoë", "山田 太郎", "\u0645\u200c\u0632", "O'Neill-Štěpánek, MD (2)"])
def test_a_reader_is_the_same_however_the_name_is_typed(tmp_path: Path, name: str) -> None:
    assert reader_problem(name) == ""
    with closing(Workspace(tmp_path, unicodedata.normalize("NFD", f" {name}"))) as one:
        Live(one, tmp_path / "a.png").stroke(0)
    with closing(Workspace(tmp_path, name)) as other:
        assert other.readers() == [name]
        assert other.images()[0].state is State.CORRECTED
    assert verify(tmp_path).problem == ""


@pytest.mark.parametrize("name", ["A" * 65, "Anna\nBen", "Anna\t", "An\u202ena", "\ud800"])
def test_a_name_that_cannot_be_written_down_is_refused(name: str) -> None:
    assert "one line" in reader_problem(name)


def test_what_was_done_without_a_name_gets_one(tmp_path: Path) -> None:
    folder = tmp_path / ".wavemask"
    with closing(Workspace(folder)) as workspace:
        live = Live(workspace, tmp_path / "a.png")
        assert workspace.readers() == []
        live.stroke(0)
        assert workspace.readers() == [""]
        workspace.name_reader("Anna")
        assert (workspace.reader, workspace.readers()) == ("Anna", ["Anna"])
        live.stroke(2)
        assert_same(workspace.load(live.id), live.annotated)
    with closing(Workspace(folder)) as nameless:
        other = Live(nameless, tmp_path / "a.png")
        assert nameless.load(live.id) is None
        other.stroke(4)
        with pytest.raises(WorkspaceError, match="“Anna” here already"):
            nameless.name_reader("Anna")
        assert set(nameless.readers()) == {"Anna", ""}
    with closing(Workspace(folder, "Anna")) as again:
        assert_same(again.load(live.id), live.annotated)
        assert _events(again) == ["reader named"]


def test_the_time_of_work_adds_up_and_survives(anna: Workspace, ben: Workspace) -> None:
    hers, his = Live(anna, Path("/images/a.png")), Live(ben, Path("/images/a.png"))
    his.stroke(2)
    for seconds in (12.5, 20.25):
        entry = _stroke(hers)
        anna.record_entry(hers.id, SHAPE, hers.annotated.position - 1, entry, active_seconds=seconds)
    passed = hers.annotated.go_to_step(1)
    anna.record_position(hers.id, 2, 1, hers.annotated.standing(passed), active_seconds=2.0)
    with closing(Workspace(anna.folder, "Anna")) as again:
        entry = hers.annotated.set_state(State.ACCEPTED)
        again.record_entry(hers.id, SHAPE, 1, entry, active_seconds=0.5)
        [provenance] = again.acceptances(hers.id).values()
    assert (provenance.reader, provenance.editing_seconds, provenance.tool_counts) == ("Anna", 35.2, {"Noise": 1})
    his.state(State.ACCEPTED)
    [provenance] = ben.acceptances(his.id).values()
    assert (provenance.reader, provenance.editing_seconds) == ("Ben", 0.0)


def test_revisions_are_each_readers_own(anna: Workspace, ben: Workspace) -> None:
    hers, his = Live(anna, Path("/images/a.png")), Live(ben, Path("/images/a.png"))
    for live in (hers, his):
        live.stroke(0)
        live.state(State.ACCEPTED)
    his.stroke(2)
    his.state(State.ACCEPTED)
    assert [revision.number for revision in anna.revisions(hers.id)] == [1]
    assert [revision.number for revision in ben.revisions(his.id)] == [1, 2]
    assert {revision.provenance.reader for revision in ben.revisions(his.id)} == {"Ben"}
    with closing(Workspace(anna.folder, "Cleo")) as cleo:
        assert (cleo.revisions(hers.id), cleo.acceptances(hers.id)) == ([], {})


def test_masks_of_an_earlier_version_are_those_of_the_reader_without_a_name(tmp_path: Path) -> None:
    expected = json.loads((EARLIER / "version_2.json").read_text())
    shutil.copy(EARLIER / "version_2.sqlite3", tmp_path / DATABASE_NAME)
    with closing(Workspace(tmp_path, "Anna")) as anna:
        # She finds the Proposals only.
        assert [record.state for record in anna.images()] == ["proposed", "proposed", "empty", "empty"]
        first = anna.images()[0]
        assert not anna.load(first.id).history
        live = Live(anna, first.path, anna.load(first.id).shape)
        live.annotated = anna.load(first.id)
        live.record(live.annotated.clear())
    with closing(Workspace(tmp_path)) as nameless:
        assert [record.state for record in nameless.images()] == ["accepted", "proposed", "corrected", "empty"]
        for record, before in zip(nameless.images(), expected, strict=False):
            frame = nameless.load(record.id)
            frame.go_to_step(0)
            layers = [frame.active.layer.tobytes()]
            while frame.redo():
                layers.append(frame.active.layer.tobytes())
            assert [hashlib.sha256(layer).hexdigest()[:16] for layer in layers] == before["layers"]
    assert verify(tmp_path).problem == ""


def _stroke(live: Live):
    noise = np.random.default_rng(live.annotated.position).random(SHAPE) < 0.5
    return live.annotated.edit_region("Noise", WHOLE, np.ones(SHAPE, bool), noise)


def _events(workspace: Workspace) -> list[str]:
    with closing(sqlite3.connect(workspace.folder / DATABASE_NAME)) as db:
        return [event for (event,) in db.execute("SELECT event FROM audit ORDER BY seq")]
