from __future__ import annotations

import hashlib
import json
import os
import shutil
import sqlite3
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import fields, replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.annotation import State, most_urgent
from app.domain.history import Change, HistoryEntry
from app.domain.image import UNKNOWN, Identity
from app.domain.labels import Code, Label
from app.domain.mask_editing import MASK, MaskEdit, empty_layer
from app.storage.annotation_table import Provenance
from app.storage.workspace import DATABASE_NAME, Workspace
from app.storage.workspace_place import default_workspace_folder
from storage.live import SHAPE, Live, assert_same, proposal_of

EARLIER = Path(__file__).with_name("earlier")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with closing(Workspace(tmp_path / "study" / ".wavemask")) as workspace:
        yield workspace


def reopened(workspace: Workspace, image_id: int):
    with closing(Workspace(workspace.folder)) as other:
        return other.load(image_id)


# --- images


def test_images_keep_the_order_in_which_they_were_added(workspace: Workspace, tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("b.png", "a.png", "c.png")]
    added = workspace.add_images(paths[:2]) + workspace.add_images(paths[2:])
    assert [record.path for record in added] == paths
    assert workspace.images() == added
    assert {(record.state, record.confidence) for record in added} == {(State.EMPTY, None)}


def test_a_file_listed_twice_or_through_a_link_is_one_image(workspace: Workspace, tmp_path: Path) -> None:
    image = tmp_path / "study" / "a.png"
    image.touch()
    (tmp_path / "link.png").symlink_to(image)
    (tmp_path / "elsewhere").symlink_to(tmp_path / "study")
    same = [
        image,
        image,
        tmp_path / "link.png",
        tmp_path / "elsewhere" / "a.png",
        tmp_path / "study" / ".wavemask" / ".." / "a.png",
        Path(os.path.relpath(image)),
    ]
    assert [record.path for record in workspace.add_images(same)] == [image]
    assert len(workspace.add_images([image])) == 1
    assert len(workspace.images()) == 1


@pytest.mark.parametrize(
    "name",
    [
        "Lésion côlon 大腸.png",
        'it\'s "quoted"; DROP TABLE images; --.png',
        "  spaces  and\nlines .png",
        "per%20cent?mode=ro#x.png",
        "not unicode \udcff\udcfe.png",
        "vanished.png",
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
def test_any_file_name_is_kept(name: str, tmp_path: Path) -> None:
    folder = tmp_path / Path(name).stem
    folder.mkdir()
    path = folder / name
    if "vanished" not in name:
        path.touch()
    with closing(Workspace(folder / ".wavemask")) as workspace:
        live = Live(workspace, path)
        live.stroke(1)
        assert len(workspace.add_images([path, tmp_path / "other.png"])) == 2
    with closing(Workspace(folder / ".wavemask")) as workspace:
        assert workspace.images()[0].path == path
        assert_same(workspace.load(live.id), live.annotated)


def test_links_in_a_circle_are_an_image_like_any_other(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "a.png").symlink_to(tmp_path / "b.png")
    (tmp_path / "b.png").symlink_to(tmp_path / "a.png")
    assert len(workspace.add_images([tmp_path / "a.png"])) == 1


def test_a_folder_can_move_with_its_workspace(workspace: Workspace, tmp_path: Path) -> None:
    inside, outside = tmp_path / "study" / "patient 1" / "a.png", tmp_path / "outside.png"
    workspace.add_images([inside, outside])
    workspace.close()
    (tmp_path / "study").rename(tmp_path / "archive")
    with closing(Workspace(tmp_path / "archive" / ".wavemask")) as moved:
        assert [record.path for record in moved.images()] == [tmp_path / "archive" / "patient 1" / "a.png", outside]
        assert len(moved.add_images([tmp_path / "archive" / "patient 1" / "a.png"])) == 1
        assert len(moved.images()) == 2


def test_the_hash_of_a_file_stays_once_it_is_annotated(workspace: Workspace, tmp_path: Path) -> None:
    live = Live(workspace, tmp_path / "a.png")
    assert workspace.noted_hash(live.id) is None
    workspace.note_hash(live.id, "aa")
    workspace.note_hash(live.id, "bb")
    assert workspace.noted_hash(live.id) == "bb"
    live.stroke(1)
    workspace.note_hash(live.id, "cc")
    assert workspace.noted_hash(live.id) == "bb"


def test_what_a_model_proposed_for_another_content_is_forgotten(workspace: Workspace, tmp_path: Path) -> None:
    live = Live(workspace, tmp_path / "a.png")
    workspace.note_hash(live.id, "aa")
    live.propose(proposal_of(1))
    workspace.note_hash(live.id, "aa")
    assert_same(reopened(workspace, live.id), live.annotated)
    workspace.note_hash(live.id, "bb")
    assert workspace.load(live.id) is None


def test_two_windows_do_not_mix_their_steps(workspace: Workspace, tmp_path: Path) -> None:
    live = Live(workspace, tmp_path / "a.png")
    live.stroke(1)
    entry = live.stroke(2)
    with pytest.raises(ValueError, match="does not follow"):
        workspace.record_entry(live.id, live.annotated.shape, 1, entry)
    with closing(Workspace(workspace.folder)) as other:
        other.record_position(live.id, 2, 1, {(0, 1): (State.CORRECTED, 0.5)})
    with pytest.raises(ValueError, match="1 of 2 steps"):
        workspace.record_position(live.id, 2, 0, {(0, 1): (State.EMPTY, 0.5)})
    live.annotated.undo()
    assert_same(reopened(workspace, live.id), live.annotated)


# --- annotations


def test_nothing_is_stored_before_anything_happened(workspace: Workspace, tmp_path: Path) -> None:
    assert workspace.load(workspace.add_images([tmp_path / "a.png"])[0].id) is None


def test_a_proposal_for_an_image_nobody_has_opened_is_its_mask(workspace: Workspace, tmp_path: Path) -> None:
    live = Live(workspace, tmp_path / "a.png")
    live.propose(proposal_of(1))
    assert_same(reopened(workspace, live.id), live.annotated)
    live.propose(proposal_of(2, threshold=0.7))
    stored = reopened(workspace, live.id)
    assert_same(stored, live.annotated)
    assert np.array_equal(stored.active.mask, proposal_of(2).mask_at(0.7))
    [record] = workspace.images()
    assert (record.state, record.confidence) == (State.PROPOSED, proposal_of(2).confidence)


def test_a_later_proposal_waits_where_a_human_has_acted(workspace: Workspace, tmp_path: Path) -> None:
    live = Live(workspace, tmp_path / "a.png")
    live.propose(proposal_of(1))
    live.stroke(1)
    live.propose(proposal_of(2, threshold=0.7))
    assert_same(reopened(workspace, live.id), live.annotated)
    live.undo()
    live.propose(proposal_of(3))
    assert_same(reopened(workspace, live.id), live.annotated)
    assert workspace.images()[0].confidence == proposal_of(3).confidence


def test_a_state_without_any_edit_is_kept(workspace: Workspace, tmp_path: Path) -> None:
    live = Live(workspace, tmp_path / "a.png")
    live.state(State.SKIPPED)
    live.propose(proposal_of(1))
    assert_same(reopened(workspace, live.id), live.annotated)
    assert workspace.images()[0].state is State.SKIPPED


@settings(deadline=None, max_examples=25)
@given(
    st.lists(
        st.sampled_from(["stroke", "undo", "redo", "jump", "propose", "threshold", "prompt", "accept", "reject"]),
        max_size=14,
    )
)
def test_a_reopened_annotation_equals_the_live_one(tmp_path_factory: pytest.TempPathFactory, actions: list) -> None:
    folder = tmp_path_factory.mktemp("study")
    with closing(Workspace(folder / ".wavemask")) as workspace:
        live = Live(workspace, folder / "a.png")
        live.stroke(0) if "threshold" not in actions else live.propose(proposal_of(9))
        for number, action in enumerate(actions):
            states = {"accept": State.ACCEPTED, "reject": State.REJECTED}
            if action in ("undo", "redo"):
                if live.annotated.history:
                    getattr(live, action)()
            elif action == "jump":
                live.go_to(number * 7 % (len(live.annotated.history) + 1))
            elif action == "propose":
                live.propose(proposal_of(number))
            elif action == "threshold":
                if live.annotated.active.threshold != number / 20 + 0.01:
                    live.threshold(number / 20 + 0.01)
            elif action == "stroke":
                live.stroke(number + 1)
            elif action == "prompt":
                live.prompt(number)
            elif live.annotated.active.state != states[action]:
                live.state(states[action])
    with closing(Workspace(folder / ".wavemask")) as workspace:
        assert_same(workspace.load(live.id), live.annotated)
        assert [record.state for record in workspace.images()] == [live.annotated.active.state]


def test_a_new_step_drops_those_that_were_undone(workspace: Workspace, tmp_path: Path) -> None:
    live = Live(workspace, tmp_path / "a.png")
    for number in range(6):
        live.stroke(number)
    for _ in range(4):
        live.undo()
    live.stroke(20)
    stored = reopened(workspace, live.id)
    assert_same(stored, live.annotated)
    assert len(stored.history) == 3
    assert stored.redo() is None


def test_each_acceptance_keeps_what_it_was_based_on(workspace: Workspace, tmp_path: Path) -> None:
    live = Live(workspace, tmp_path / "a.png")
    live.propose(proposal_of(1))
    workspace.note_hash(live.id, "c" * 64)
    live.state(State.ACCEPTED, "2026-11-20T10:00:00+00:00")
    model = proposal_of(1)
    first = Provenance(
        accepted_at="2026-11-20T10:00:00+00:00",
        reader="",
        bundle_id="model-1",
        weights_sha256=model.weights_sha256,
        proposal_sha256=hashlib.sha256(b"120x160:" + model.probability.tobytes()).hexdigest(),
        threshold=0.4,
        tool_counts={},
        editing_seconds=0.0,
        dice=1.0,
        image_sha256="c" * 64,
    )
    assert workspace.acceptances(live.id) == {(0, 1): first}
    live.stroke(1)
    assert workspace.acceptances(live.id) == {}
    live.stroke(2)
    live.undo()
    live.threshold(0.7)
    live.state(State.SKIPPED)
    live.state(State.ACCEPTED, "2026-11-20T11:00:00+00:00")
    offered, mask = model.probability >= 102, live.annotated.active.mask
    dice = 2 * (offered & mask).sum() / (offered.sum() + mask.sum())
    second = replace(
        first,
        accepted_at="2026-11-20T11:00:00+00:00",
        threshold=0.7,
        tool_counts={"Eraser": 1, "Threshold": 1},
        dice=pytest.approx(dice),
    )
    assert 0 < dice < 1
    assert workspace.acceptances(live.id) == {(0, 1): second}
    kept = workspace.revisions(live.id)
    assert [(revision.frame, revision.label_id, revision.number) for revision in kept] == [(0, 1, 1), (0, 1, 2)]
    assert [revision.provenance for revision in kept] == [first, second]
    assert np.array_equal(kept[0].mask, offered)
    assert np.array_equal(kept[1].mask, mask)
    live.go_to(1)
    assert workspace.acceptances(live.id) == {(0, 1): first}
    live.go_to(0)
    assert workspace.acceptances(live.id) == {}
    live.stroke(1)
    assert workspace.revisions(live.id) == kept


# --- models that were chosen


def test_a_chosen_model_is_kept_for_an_image_and_for_all(workspace: Workspace, tmp_path: Path) -> None:
    one, two = (record.id for record in workspace.add_images([tmp_path / "a.png", tmp_path / "b.png"]))
    assert workspace.chosen_models() == {}
    workspace.choose_model(one, "polyp-1")
    workspace.choose_model(None, "skin-1")
    workspace.choose_model(two, "skin-1")
    workspace.choose_model(one, "polyp-2")
    workspace.choose_model(None, "breast-1")
    with closing(Workspace(workspace.folder)) as again:
        assert again.chosen_models() == {one: "polyp-2", two: "skin-1", None: "breast-1"}
        again.choose_model(two, None)
        again.choose_model(None, None)
        again.choose_model(None, None)
    assert workspace.chosen_models() == {one: "polyp-2"}


def test_what_the_headers_say_is_kept_in_the_order_it_was_read(workspace: Workspace, tmp_path: Path) -> None:
    one, two, three = (record.id for record in workspace.add_images([tmp_path / name for name in "abc"]))
    assert workspace.identities() == {}
    jane = Identity(*(f"{field.name} Müller 大腸" for field in fields(Identity)))
    workspace.save_identities({three: jane, two: UNKNOWN})
    workspace.save_identities({one: UNKNOWN})
    joan = replace(jane, patient_name="Joan")
    workspace.save_identities({three: joan})
    with closing(Workspace(workspace.folder)) as again:
        assert list(again.identities().items()) == [(three, joan), (two, UNKNOWN), (one, UNKNOWN)]
    with pytest.raises(sqlite3.IntegrityError):
        workspace.save_identities({99: jane})


def test_patients_are_told_apart_for_a_split(workspace: Workspace, tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("1/a.dcm", "2/a.dcm", "2/b.dcm", "3/a.png", "3/b.png", "4/a.png", "unread")]
    ids = [record.id for record in workspace.add_images(paths)]
    jane, john = Identity(patient_id="1", study_uid="1.1"), Identity(patient_id="2", study_uid="2.1")
    read = [jane, replace(jane, study_uid="1.2"), john, UNKNOWN, UNKNOWN, UNKNOWN]
    workspace.save_identities(dict(zip(ids, read, strict=False)))
    found = workspace.patient_groups()
    assert ids[-1] not in found
    first, second, other, picture, beside, elsewhere = (found[image_id] for image_id in ids[:-1])
    assert first == second
    assert picture == beside
    assert len({first, other, picture, elsewhere}) == 4


@pytest.mark.parametrize("version", [1, 2])
def test_a_workspace_of_an_earlier_version_is_brought_up_to_date(tmp_path: Path, version: int) -> None:
    """The file was written by WaveMask as it was then, and so were the hashes of every layer of its histories."""
    folder = tmp_path / ".wavemask"
    folder.mkdir()
    shutil.copy(EARLIER / "version_2.sqlite3", folder / DATABASE_NAME)
    expected = json.loads((EARLIER / "version_2.json").read_text())
    if version == 1:
        with closing(sqlite3.connect(folder / DATABASE_NAME)) as db:
            db.execute("DROP TABLE chosen_models")  # it is all that the second version added
            db.execute("PRAGMA user_version = 1")
    for _ in range(2):
        with closing(Workspace(folder)) as workspace:
            records = workspace.images()
            assert [record.state for record in records] == ["accepted", "proposed", "corrected", "empty"]
            assert [record.confidence for record in records] == [0.8, 0.8, None, None]
            assert [label.name for label in workspace.labels()] == ["Lesion"]
            assert workspace.load(records[3].id) is None
            assert workspace.chosen_models() == ({1: "model-1"} if version == 2 else {})
            for record, before in zip(records, expected, strict=False):
                frame = workspace.load(record.id)
                now = frame.active
                assert [now.state, now.threshold, frame.position] == [
                    before[name] for name in ("state", "threshold", "position")
                ]
                assert [entry.name for entry in frame.history] == before["names"]
                assert (now.proposal and _hash(now.proposal.probability)) == before["proposal"]
                frame.go_to_step(0)
                layers = [_hash(now.layer)]
                while frame.redo():
                    layers.append(_hash(now.layer))
                assert layers == before["layers"]
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as db:
        provenance = db.execute(
            "SELECT provenance FROM entries JOIN changes USING (reading_id, seq) WHERE name = 'Accept'"
        ).fetchone()[0]
        assert json.loads(provenance)["accepted_at"] == "2026-11-20T10:00:00+00:00"
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []


def _hash(pixels: np.ndarray) -> str:
    return hashlib.sha256(pixels.tobytes()).hexdigest()[:16]


# --- Labels


INSTRUMENT = Label(2, "Instrument", "orange", Code("57134006", "SCT", "Instrument"), locked=True, overlaps=True)


def test_labels_are_kept_with_their_order(workspace: Workspace) -> None:
    [lesion] = workspace.labels()
    assert (lesion.id, lesion.name, lesion.proposed) == (1, "Lesion", True)
    labels = [INSTRUMENT, replace(lesion, name="Polyp", code=None, visible=False)]
    workspace.save_labels([lesion], labels)
    with closing(Workspace(workspace.folder)) as other:
        assert other.labels() == labels
        assert other.last_label_id() == 2


def test_two_windows_do_not_mix_their_labels(workspace: Workspace) -> None:
    [lesion] = workspace.labels()
    with closing(Workspace(workspace.folder)) as other:
        other.save_labels([lesion], [lesion, INSTRUMENT])
    with pytest.raises(ValueError, match="not those that were read"):
        workspace.save_labels([lesion], [lesion, replace(INSTRUMENT, name="Hair")])
    assert workspace.labels() == [lesion, INSTRUMENT]


def test_annotations_of_several_labels_have_one_history(workspace: Workspace, tmp_path: Path) -> None:
    before = workspace.labels()
    workspace.save_labels(before, [*before, replace(INSTRUMENT, locked=False, overlaps=False)])
    live = Live(workspace, tmp_path / "a.png")
    live.propose(proposal_of(1))
    for number in range(8):
        live.use(1 + number % 2)
        live.stroke(2 * number)
    assert any(len(entry.changes) == 2 for entry in live.annotated.history)  # pixels that changed hands
    live.state(State.ACCEPTED)
    assert_same(reopened(workspace, live.id), live.annotated)
    assert workspace.images()[0].state is State.ACCEPTED
    live.go_to(3)
    assert_same(reopened(workspace, live.id), live.annotated)
    assert workspace.images()[0].state is State.CORRECTED


@given(st.lists(st.sampled_from(list(State)), min_size=1, max_size=4))
@settings(deadline=None, max_examples=40)
def test_the_state_of_an_image_is_that_of_its_most_urgent_annotation(
    tmp_path_factory: pytest.TempPathFactory, states: list[State]
) -> None:
    with closing(Workspace(tmp_path_factory.mktemp("study"))) as workspace:
        more = [Label(number, f"Label {number}", "blue") for number in range(2, len(states) + 1)]
        before = workspace.labels()
        workspace.save_labels(before, [*before, *more])
        live = Live(workspace, Path("/images/a.png"))
        changes = [Change(number, None, State.EMPTY, state, 0.5, 0.5) for number, state in enumerate(states, 1)]
        workspace.record_entry(live.id, SHAPE, 0, HistoryEntry("Step", tuple(changes)))
        assert workspace.images()[0].state is most_urgent(states)


def test_a_label_that_was_removed_leaves_the_rest_as_it_was(workspace: Workspace, tmp_path: Path) -> None:
    lesion = workspace.labels()[0]
    workspace.save_labels([lesion], [lesion, INSTRUMENT])
    live = Live(workspace, tmp_path / "a.png")
    live.stroke(0)
    live.state(State.ACCEPTED)
    assert (workspace.label_uses(1), workspace.label_uses(2)) == (1, 0)
    workspace.save_labels([lesion, INSTRUMENT], [lesion])
    # In memory there may be a decision yet that is about it too.
    live.state(State.SKIPPED)
    live.use(1)
    assert_same(reopened(workspace, live.id), live.annotated)
    assert (workspace.labels(), workspace.last_label_id()) == ([lesion], 2)
    for misuse in ([lesion, replace(INSTRUMENT, proposed=True)], [replace(lesion, proposed=False)], []):
        with pytest.raises(ValueError, match="exactly one"):
            workspace.save_labels([lesion], misuse)
    assert workspace.labels() == [lesion]


def test_a_proposal_joins_the_masks_that_other_labels_have(workspace: Workspace, tmp_path: Path) -> None:
    before = workspace.labels()
    workspace.save_labels(before, [*before, replace(INSTRUMENT, locked=False, overlaps=False)])
    live = Live(workspace, tmp_path / "a.png")
    live.use(2)
    live.stroke(0)
    live.propose(proposal_of(1))
    assert live.annotated.annotations[1].area
    assert_same(reopened(workspace, live.id), live.annotated)
    live.use(1)
    live.stroke(4)
    live.propose(proposal_of(2))
    assert_same(reopened(workspace, live.id), live.annotated)
    # Ahead of time, when the masks are not in memory, it waits with the others until the Image is opened.
    other = Live(workspace, tmp_path / "b.png")
    other.use(2)
    other.stroke(0)
    workspace.save_proposal(other.id, 1, proposal_of(3))
    stored = reopened(workspace, other.id)
    assert stored.annotations[1].area == 0
    assert stored.untouched
    assert stored.proposed.proposal.bundle_id == "model-3"


def test_each_label_keeps_what_its_acceptance_was_based_on(workspace: Workspace, tmp_path: Path) -> None:
    before = workspace.labels()
    workspace.save_labels(before, [*before, INSTRUMENT])
    live = Live(workspace, tmp_path / "a.png")
    live.propose(proposal_of(1))
    live.state(State.ACCEPTED, "now")
    kept = workspace.acceptances(live.id)
    assert [kept[0, number].bundle_id for number in (1, 2)] == ["model-1", None]
    assert [(kept[0, number].dice, kept[0, number].proposal_sha256 is None) for number in (1, 2)] == [
        (1.0, False),
        (None, True),
    ]


def test_what_does_not_fit_is_refused_and_leaves_no_trace(workspace: Workspace, tmp_path: Path) -> None:
    live = Live(workspace, tmp_path / "a.png")
    live.stroke(0)
    entry = live.stroke(1)
    large = MaskEdit.between(empty_layer(500, 500), np.full((500, 500), MASK))
    refused: list[Callable[[], None]] = [
        lambda: workspace.record_entry(live.id, SHAPE, 3, entry),
        lambda: workspace.record_entry(live.id, SHAPE, -1, entry),
        lambda: workspace.record_entry(live.id, (SHAPE[0], SHAPE[1] + 1), 2, entry),
        lambda: workspace.record_entry(
            live.id, SHAPE, 2, HistoryEntry("Brush", (Change(1, large, State.EMPTY, State.CORRECTED, 0.5, 0.5),))
        ),
        lambda: workspace.record_position(live.id, 2, 3, {}),
        lambda: workspace.record_position(live.id, 2, -1, {}),
        lambda: workspace.record_position(live.id, 1, 2, {}),
        lambda: workspace.record_position(live.id, 1, 0, {}),
        lambda: workspace.save_proposal(live.id, 1, proposal_of(1, (7, 9))),
        lambda: workspace.record_position(99, 0, 0, {}),
    ]
    for misuse in refused:
        with pytest.raises(ValueError):  # noqa: PT011 - the caller's mistake, each with its own numbers
            misuse()
    with pytest.raises(sqlite3.IntegrityError):
        workspace.save_proposal(99, 1, proposal_of(1))
    assert_same(reopened(workspace, live.id), live.annotated)
    assert_same(workspace.load(live.id), live.annotated)


def test_two_threads_write_to_one_workspace(workspace: Workspace, tmp_path: Path) -> None:
    mine = Live(workspace, tmp_path / "mine.png")
    theirs: list[Live] = []

    def work() -> None:
        with closing(Workspace(workspace.folder)) as other:
            theirs.append(Live(other, tmp_path / "theirs.png"))
            for number in range(40):
                theirs[0].stroke(number)
                read = other.load(mine.id)
                assert read is None or len(read.history) == read.position

    thread = threading.Thread(target=work)
    thread.start()
    for number in range(40):
        mine.stroke(number)
    thread.join()
    for live in (mine, theirs[0]):
        assert len(live.annotated.history) == 40
        assert_same(reopened(workspace, live.id), live.annotated)


def test_a_workspace_can_be_created_by_several_at_once(tmp_path: Path) -> None:
    together = threading.Barrier(4)
    added: list[int] = []

    def work(number: int) -> None:
        together.wait()
        with closing(Workspace(tmp_path / ".wavemask")) as workspace:
            added.append(workspace.add_images([tmp_path / f"{number}.png"])[0].id)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(added) == [1, 2, 3, 4]


# --- where annotations are kept


def test_annotations_are_kept_beside_the_images(tmp_path: Path) -> None:
    folder, user_data = tmp_path / "images", tmp_path / "user"
    (folder / "sub").mkdir(parents=True)
    files = [folder / "a.png", folder / "b.png"]
    for paths in ([folder], files, files[:1], [folder, files[0]]):
        place, sentence = default_workspace_folder(paths, user_data)
        assert place == folder / ".wavemask"
        assert sentence == f"Annotations are kept in {place}."
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["images", "sub"]  # looking leaves nothing behind
    place.mkdir()
    assert default_workspace_folder([folder], user_data)[0] == place


def test_images_of_several_folders_have_one_workspace_of_their_own(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.mkdir()
    other.mkdir()
    place, sentence = default_workspace_folder([one, other], tmp_path / "user")
    assert place.parent == tmp_path / "user" / "workspaces"
    assert sentence == f"Annotations are kept in {place}."
    assert default_workspace_folder([other, one, one], tmp_path / "user")[0] == place
    assert default_workspace_folder([one / "a.png", other / "a.png"], tmp_path / "user")[0] == place
    assert default_workspace_folder([one, tmp_path / "third" / "a.png"], tmp_path / "user")[0] != place
    with closing(Workspace(place)) as workspace:
        assert [record.path for record in workspace.add_images([one / "a.png"])] == [one / "a.png"]


def test_a_folder_that_cannot_take_annotations_is_named(tmp_path: Path) -> None:
    (tmp_path / "images").mkdir()
    (tmp_path / "images" / ".wavemask").write_text("a file")
    place, sentence = default_workspace_folder([tmp_path / "images"], tmp_path / "user")
    assert place.parent == tmp_path / "user" / "workspaces"
    assert place.name.startswith("images-")
    assert str(tmp_path / "images") in sentence
    assert sentence.endswith(f"so annotations are kept in {place}.")


def test_what_was_proposed_for_a_label_that_is_gone_holds_nothing_up(tmp_path: Path) -> None:
    with closing(Workspace(tmp_path / "w")) as workspace:
        before = workspace.labels()
        lesion, other = before[0], Label(2, "Other", "orange")
        both = [replace(lesion, proposed=False), replace(other, proposed=True)]
        workspace.save_labels(before, both)
        live = Live(workspace, Path("/images/a.png"))
        workspace.save_proposal(live.id, other.id, proposal_of(1, SHAPE))
        workspace.save_labels(both, [lesion])
        live.stroke(0)
        live.state(State.ACCEPTED)
        assert workspace.images()[0].state is State.ACCEPTED
        assert workspace.frame_states() == {live.id: {0: State.ACCEPTED}}
