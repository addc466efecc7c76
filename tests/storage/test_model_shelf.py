"""The models on disk, and which of them are in use."""

from __future__ import annotations

import json
import os
import shutil
import threading
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from app.domain.errors import ModelError
from app.storage import model_records
from app.storage.model_shelf import TRASH_DAYS, ModelShelf, Status, Version
from tests.storage import model_bundles

KEY = ("ultrasound", "lesion")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    shipped, runs = folder / "shipped", folder / "run"
    model_bundles.write(shipped, "breast-2")
    model_bundles.write(shipped, "breast-3")
    model_bundles.write(shipped, "polyp-2", "endoscopy", "polyp")
    model_bundles.write(runs, "breast-3-abc", seed=1, training=model_bundles.run_of("breast-3"))
    model_bundles.verdict(runs / "verdict.json")
    return folder


@pytest.fixture
def places(made: Path, tmp_path: Path) -> tuple[Path, Path, Path]:
    """What ships, the user's folder, and a folder with a Candidate that began from breast-3."""
    shutil.copytree(made, tmp_path, dirs_exist_ok=True)
    return tmp_path / "shipped", tmp_path / "user" / "models", tmp_path / "run"


@pytest.fixture
def shelf(places: tuple[Path, Path, Path]) -> ModelShelf:
    return ModelShelf(*places[:2])


def version(shelf: ModelShelf, bundle_id: str) -> Version:
    return next(one for one in shelf.read().versions if one.id == bundle_id)


def in_use(shelf: ModelShelf) -> list[str]:
    return [bundle.description.id for bundle in shelf.read().in_use]


def install(shelf: ModelShelf, runs: Path, bundle_id: str = "breast-3-abc") -> str:
    return shelf.install(runs / bundle_id, runs / "verdict.json", "Dr. Ada")


def test_what_ships_is_in_use_and_nothing_is_written_for_that(
    shelf: ModelShelf, places: tuple[Path, Path, Path]
) -> None:
    found = shelf.read()
    assert found.problems == []
    assert [(one.id, one.status) for one in found.versions] == [
        ("polyp-2", Status.ACTIVE),
        ("breast-2", Status.INSTALLED),
        ("breast-3", Status.ACTIVE),
    ]
    assert all(one.shipped and not one.added for one in found.versions)
    assert not places[1].exists()


def test_a_candidate_tells_where_it_comes_from(shelf: ModelShelf, places: tuple[Path, Path, Path]) -> None:
    runs = places[2]
    (runs / "breast-3-abc" / "failures.png").write_bytes(b"picture")
    (runs / "breast-3-abc" / "checkpoint.safetensors").write_bytes(b"not the model")
    assert install(shelf, runs) == "breast-3-abc"
    found = version(shelf, "breast-3-abc")
    assert (found.status, found.title, found.by) == (Status.CANDIDATE, "Ultrasound of 2026-11-14 09:30", "Dr. Ada")
    assert (found.parent, found.images, found.groups) == ("breast-3", 24, 9)
    assert (found.better, found.verdict_reason, found.dice) == (True, "Dice rises by 4 points.", 0.84)
    assert (found.held_out_sha256, found.key) == ("ab" * 32, KEY)
    assert found.added.startswith("20")
    copied = {path.name: path.read_bytes() for path in found.bundle.folder.iterdir()}
    assert sorted(copied) == ["CARD.md", "failures.png", "model.json", "weights.safetensors"]
    assert all(content == (runs / "breast-3-abc" / name).read_bytes() for name, content in copied.items())
    assert sorted(in_use(shelf)) == ["breast-3", "polyp-2"]


def test_the_same_bundle_can_be_installed_twice_and_another_of_its_id_cannot(
    shelf: ModelShelf, places: tuple[Path, Path, Path]
) -> None:
    runs = places[2]
    install(shelf, runs)
    shelf.rename("breast-3-abc", "Mine")
    install(shelf, runs)
    assert version(shelf, "breast-3-abc").title == "Mine"
    other = model_bundles.write(runs / "other", "breast-3-abc", seed=2)
    with pytest.raises(ModelError, match="another model called breast-3-abc"):
        shelf.install(other.folder, None, "")
    training = model_bundles.run_of("breast-3") | {"again": True}
    repeated = model_bundles.write(runs / "repeated", "breast-3-abc", seed=1, training=training)
    shelf.install(repeated.folder, runs / "verdict.json", "")
    assert "again" not in version(shelf, "breast-3-abc").bundle.description.training
    shelf.throw_away("breast-3-abc")
    with pytest.raises(ModelError, match="in the trash"):
        shelf.install(other.folder, None, "")
    install(shelf, runs)  # out of the trash
    assert version(shelf, "breast-3-abc").title == "Mine"
    shipped = model_bundles.write(runs / "more", "breast-3", seed=2)
    with pytest.raises(ModelError, match="another model called breast-3 here"):
        shelf.install(shipped.folder, None, "")


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda bundle: (bundle / "weights.safetensors").write_bytes(b"x" * 90), "damaged or were changed"),
        (lambda bundle: (bundle / "CARD.md").unlink(), "CARD.md"),
        (lambda bundle: change(bundle, schema=2), "another version"),
        (lambda bundle: change(bundle, architecture={"encoder": {}}), "does not know"),
        (lambda bundle: change(bundle, id="../breast"), "not described correctly"),
        (lambda bundle: change(bundle, name=7), "not described correctly"),
        (lambda bundle: shutil.rmtree(bundle), "cannot be read"),
    ],
)
def test_what_cannot_be_used_is_refused_and_leaves_nothing_behind(
    shelf: ModelShelf, places: tuple[Path, Path, Path], spoil: Callable[[Path], object], said: str
) -> None:
    _, user, runs = places
    spoil(runs / "breast-3-abc")
    with pytest.raises(ModelError, match=said):
        install(shelf, runs)
    assert [path for path in user.rglob("*") if path.name == "model.json"] == []
    assert len(shelf.read().versions) == 3


def change(bundle: Path, **fields: object) -> None:
    path = bundle / "model.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | fields))


def test_a_damaged_bundle_spares_the_others_and_is_replaced_when_it_is_installed_again(
    shelf: ModelShelf, places: tuple[Path, Path, Path]
) -> None:
    shipped, user, runs = places
    install(shelf, runs)
    shelf.put_into_use("breast-3-abc")
    (user / "breast-3-abc" / "weights.safetensors").write_bytes(b"x")
    again = ModelShelf(shipped, user)
    found = again.read()
    assert [one.id for one in found.versions] == ["polyp-2", "breast-2", "breast-3"]
    assert len(found.problems) == 1
    assert "damaged" in found.problems[0]
    assert sorted(in_use(again)) == ["breast-3", "polyp-2"]
    install(again, runs)
    assert again.read().problems == []
    assert in_use(again) == ["polyp-2", "breast-3-abc"]


def test_put_into_use_and_back_again(shelf: ModelShelf, places: tuple[Path, Path, Path]) -> None:
    runs = places[2]
    second = model_bundles.write(runs, "breast-3-def", seed=2, training=model_bundles.run_of("breast-3-abc"))
    install(shelf, runs)
    install(shelf, runs, second.description.id)
    with pytest.raises(ModelError, match="No other model was in use"):
        shelf.before(("endoscopy", "polyp"))
    for bundle_id in ("breast-3-abc", "breast-3-def"):
        shelf.put_into_use(bundle_id)
        assert in_use(shelf) == ["polyp-2", bundle_id]
    assert version(shelf, "breast-3").status is Status.EARLIER
    for expected in ("breast-3-abc", "breast-3"):
        assert shelf.before(KEY) == expected
        shelf.put_into_use(expected, back=True)
        assert version(shelf, expected).status is Status.ACTIVE
    assert version(shelf, "breast-3-def").status is Status.EARLIER
    with pytest.raises(ModelError, match="No other model was in use"):
        shelf.before(KEY)


def test_how_the_user_writes_a_label_makes_no_other_model(shelf: ModelShelf, places: tuple[Path, Path, Path]) -> None:
    """What was improved for the Label “Lesion” takes the place of the shipped model for “lesion”, and gives it back."""
    training = model_bundles.run_of("breast-3")
    install(
        shelf,
        places[2],
        model_bundles.write(places[2], "breast-3-def", label="Lesion", training=training).description.id,
    )
    shelf.put_into_use("breast-3-def")
    assert in_use(shelf) == ["polyp-2", "breast-3-def"]
    assert version(shelf, "breast-3").status is Status.EARLIER
    assert shelf.before(version(shelf, "breast-3-def").key) == "breast-3"


def test_what_ships_later_is_in_use_unless_the_user_chose(shelf: ModelShelf, places: tuple[Path, Path, Path]) -> None:
    shipped, user, runs = places
    install(shelf, runs)
    model_bundles.write(shipped, "breast-10")
    assert "breast-10" in in_use(shelf)
    shelf.put_into_use("breast-3-abc")
    model_bundles.write(shipped, "breast-11")
    shutil.rmtree(shipped / "breast-3")
    assert in_use(ModelShelf(shipped, user)) == ["polyp-2", "breast-3-abc"]
    assert shelf.before(KEY) == "breast-11"


def test_titles_and_notes(shelf: ModelShelf, places: tuple[Path, Path, Path]) -> None:
    shipped, user, _ = places
    shelf.rename("breast-3", "  Für Büro Süd ")
    shelf.annotate("breast-3", "one\ntwo")
    found = version(ModelShelf(shipped, user), "breast-3")
    assert (found.title, found.note) == ("Für Büro Süd", "one\ntwo")
    shelf.rename("breast-3", "")
    assert version(shelf, "breast-3").title == "Ultrasound"
    for title in ("a" * 81, "one\ntwo"):
        with pytest.raises(ModelError, match="one line"):
            shelf.rename("breast-3", title)
    with pytest.raises(ModelError, match="characters"):
        shelf.annotate("breast-3", "a" * 2001)
    with pytest.raises(ModelError, match="not there any more"):
        shelf.rename("breast-4", "Mine")


def test_the_trash(shelf: ModelShelf, places: tuple[Path, Path, Path]) -> None:
    user, runs = places[1:]
    install(shelf, runs)
    shelf.put_into_use("breast-3-abc")
    with pytest.raises(ModelError, match="in use"):
        shelf.throw_away("breast-3-abc")
    with pytest.raises(ModelError, match="came with WaveMask"):
        shelf.throw_away("breast-2")
    shelf.put_into_use("breast-3", back=True)
    before = version(shelf, "breast-3-abc")
    shelf.throw_away("breast-3-abc")
    assert "breast-3-abc" not in [one.id for one in shelf.read().versions]
    shelf.take_back("breast-3-abc")
    assert version(shelf, "breast-3-abc") == before
    shelf.throw_away("breast-3-abc")
    shelf.empty_trash()
    old = time.time() - TRASH_DAYS * 86_400 - 60
    os.utime(user / ".trash" / "breast-3-abc", (old, old))
    shelf.empty_trash()
    with pytest.raises(ModelError, match="not in the trash"):
        shelf.take_back("breast-3-abc")
    assert list((user / ".trash").iterdir()) == []


# --- what is told about them


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"schema": 2}', b'{"schema": 1}', b"\xff", b"[" * 100_000])
def test_a_damaged_list_is_told_and_kept_and_the_bundles_stay(
    shelf: ModelShelf, places: tuple[Path, Path, Path], content: bytes
) -> None:
    user, runs = places[1:]
    install(shelf, runs)
    shelf.put_into_use("breast-3-abc")
    (user / "library.json").write_bytes(content)
    found = shelf.read()
    assert len(found.versions) == 4
    assert len(found.problems) == 1
    assert "is damaged" in found.problems[0]
    assert sorted(in_use(shelf)) == ["breast-3", "polyp-2"]
    shelf.rename("breast-3-abc", "Mine")
    assert version(shelf, "breast-3-abc").status is Status.CANDIDATE  # nobody knows any more that it is any good
    assert shelf.read().problems == []
    assert (user / "library.damaged.json").read_bytes() == content


def test_entries_that_are_no_good_spare_the_others(shelf: ModelShelf, places: tuple[Path, Path, Path]) -> None:
    user, runs = places[1:]
    install(shelf, runs)
    told = {
        "breast-3-abc": {"title": "Mine", "note": 7, "dice": 1e9, "better": "yes", "added": "soon", "new": 1},
        "breast-2": "nothing",
        "gone-1": {"title": "Gone"},
    }
    orders = [
        {"modality": "ultrasound", "label": "lesion", "ids": ["gone-1", 5, "polyp-2"]},
        {"modality": 1, "label": "lesion", "ids": []},
    ]
    (user / "library.json").write_text(json.dumps({"schema": 1, "bundles": told, "in_use": orders}))
    assert shelf.read().problems == []
    found = version(shelf, "breast-3-abc")
    assert (found.title, found.note, found.dice, found.better, found.added) == ("Mine", "", None, None, "")
    assert sorted(in_use(shelf)) == ["breast-3", "polyp-2"]
    shelf.annotate("breast-2", "kept")
    assert sorted(json.loads((user / "library.json").read_text())["bundles"]) == ["breast-2", "breast-3-abc"]


def test_what_several_windows_change_at_once_is_all_kept(
    shelf: ModelShelf, places: tuple[Path, Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model_records, "LOCK_SECONDS", 60.0)
    ids = [f"breast-3-{letter}" for letter in "abcdef"]
    runs = places[2] / "many"
    for seed, bundle_id in enumerate(ids):
        model_bundles.write(runs, bundle_id, seed=seed)
    problems: list[Exception] = []

    def window(bundle_id: str) -> None:
        own = ModelShelf(*places[:2])
        try:
            own.install(runs / bundle_id, None, "")
            own.rename(bundle_id, f"Title of {bundle_id}")
        except ModelError as error:
            problems.append(error)

    threads = [threading.Thread(target=window, args=(bundle_id,)) for bundle_id in ids]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []
    assert {one.title for one in shelf.read().versions if not one.shipped} == {f"Title of {one}" for one in ids}


def test_a_window_that_takes_long_is_said(
    shelf: ModelShelf, places: tuple[Path, Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model_records, "LOCK_SECONDS", 0.0)
    with model_records.alone(places[1]), pytest.raises(ModelError, match="other windows"):
        shelf.rename("breast-3", "Mine")


# --- one file


@pytest.fixture
def exported(shelf: ModelShelf, places: tuple[Path, Path, Path], tmp_path: Path) -> Path:
    install(shelf, places[2])
    shelf.rename("breast-3-abc", "Mine")
    shelf.annotate("breast-3-abc", "A note.")
    shelf.put_into_use("breast-3-abc")
    shelf.export("breast-3-abc", tmp_path / "mine.wavemask-model")
    return tmp_path / "mine.wavemask-model"


@pytest.fixture
def elsewhere(places: tuple[Path, Path, Path], tmp_path: Path) -> ModelShelf:
    """Of another computer."""
    return ModelShelf(places[0], tmp_path / "elsewhere")


def test_there_and_back_the_bytes_are_the_same(
    shelf: ModelShelf, elsewhere: ModelShelf, exported: Path, tmp_path: Path
) -> None:
    assert zipfile.ZipFile(exported).testzip() is None
    assert elsewhere.import_file(exported) == "breast-3-abc"
    one, other = version(shelf, "breast-3-abc"), version(elsewhere, "breast-3-abc")
    assert other.status is Status.INSTALLED
    assert (other.title, other.note, other.by, other.dice) == ("Mine", "A note.", "Dr. Ada", 0.84)
    assert (other.parent, other.better, other.verdict_reason) == (one.parent, one.better, one.verdict_reason)
    for name in ("model.json", "weights.safetensors", "CARD.md"):
        assert (other.bundle.folder / name).read_bytes() == (one.bundle.folder / name).read_bytes()
    elsewhere.import_file(exported)
    elsewhere.export("breast-3", tmp_path / "shipped.wavemask-model")
    elsewhere.import_file(tmp_path / "shipped.wavemask-model")
    assert len(elsewhere.read().versions) == 4


def repack(path: Path, change: Callable[[dict[str, bytes]], object], compression: int = zipfile.ZIP_STORED) -> None:
    with zipfile.ZipFile(path) as file:
        members = {name: file.read(name) for name in file.namelist()}
    change(members)
    with zipfile.ZipFile(path, "w", compression) as file:
        for name, content in members.items():
            file.writestr(name, content)


def told(members: dict[str, bytes], name: str, **fields: object) -> None:
    members[name] = json.dumps(json.loads(members[name]) | fields).encode()


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda path: path.write_bytes(b"\x80\x04 a pickle perhaps"), "is not a model file"),
        (lambda path: path.write_bytes(path.read_bytes()[:500]), "is damaged"),
        (lambda path: path.write_bytes(path.read_bytes().replace(b"# breast", b"# priest")), "is damaged"),
        (lambda path: path.unlink(), "cannot be read"),
        (lambda path: repack(path, lambda m: m.pop("CARD.md")), "is not a model file"),
        (lambda path: repack(path, lambda m: m.update({"../evil.py": b""})), "is not a model file"),
        (lambda path: repack(path, lambda m: None, zipfile.ZIP_DEFLATED), "is not a model file"),
        (lambda path: repack(path, lambda m: m.update({"CARD.md": bytes(2 << 20)})), "is not a model file"),
        (lambda path: repack(path, lambda m: m.update({"about.json": b"["})), "is damaged"),
        (lambda path: repack(path, lambda m: m.update({"model.json": b"[" * 100_000})), "is damaged"),
        (lambda path: repack(path, lambda m: told(m, "about.json", schema=2)), "later version"),
        (lambda path: repack(path, lambda m: told(m, "model.json", schema=2)), "later version"),
        (lambda path: repack(path, lambda m: told(m, "model.json", id="../up")), "not described correctly"),
        (lambda path: repack(path, lambda m: told(m, "model.json", architecture={})), "does not know"),
        (lambda path: repack(path, lambda m: told(m, "model.json", training=[])), "not described correctly"),
        (lambda path: repack(path, lambda m: m.update({"weights.safetensors": bytes(90)})), "damaged or were changed"),
        (lambda path: repack(path, lambda m: told(m, "model.json", id="breast-3")), "another model called breast-3"),
    ],
)
def test_a_file_that_is_no_model_or_was_changed_is_refused(
    elsewhere: ModelShelf, exported: Path, spoil: Callable[[Path], object], said: str
) -> None:
    spoil(exported)
    with pytest.raises(ModelError, match=said) as refused:
        elsewhere.import_file(exported)
    assert "incoming" not in str(refused.value)
    assert len(elsewhere.read().versions) == 3
    assert not (exported.parent / "evil.py").exists()


def test_weights_with_a_lying_header_are_refused(elsewhere: ModelShelf, exported: Path) -> None:
    from wavegms_core.bundle import weights_sha256

    lying = (1 << 40).to_bytes(8, "little") + b"{}"

    def spoil(members: dict[str, bytes]) -> None:
        members["weights.safetensors"] = lying
        told(members, "model.json", weights_sha256=weights_sha256(lying))

    repack(exported, spoil)
    with pytest.raises(ModelError, match="cannot be read"):
        elsewhere.import_file(exported)


def test_an_imported_title_is_one_line(elsewhere: ModelShelf, exported: Path) -> None:
    long = "A\nB" + "c" * 5000
    changes = {"title": long, "by": long, "reason": long, "used": True, "candidate": True}
    repack(exported, lambda members: told(members, "about.json", **changes))
    elsewhere.import_file(exported)
    found = version(elsewhere, "breast-3-abc")
    assert found.title == found.by == "AB" + "c" * 78
    assert len(found.verdict_reason) == 2000
    assert found.status is Status.INSTALLED


# --- whatever happens, in whatever order

IDS = st.sampled_from(["breast-3", "breast-3-a", "breast-3-b", "polyp-2", "polyp-2-a"])


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sources")
    model_bundles.write(folder / "shipped", "breast-3")
    model_bundles.write(folder / "shipped", "polyp-2", "endoscopy", "polyp")
    for seed, bundle_id in enumerate(("breast-3-a", "breast-3-b")):
        model_bundles.write(folder / "runs", bundle_id, seed=seed)
    model_bundles.write(folder / "runs", "polyp-2-a", "endoscopy", "polyp")
    model_bundles.verdict(folder / "runs" / "verdict.json")
    return folder


def test_one_is_in_use_for_each_key_and_none_is_lost(sources: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    class Shelves(RuleBasedStateMachine):
        """Two windows, each of which may be started again at any time."""

        @initialize()
        def begin(self) -> None:
            self.user = tmp_path_factory.mktemp("user")
            self.windows = [ModelShelf(sources / "shipped", self.user) for _ in range(2)]
            self.installed = {"breast-3", "polyp-2"}
            self.titles: dict[str, str] = {}
            self.trashed: set[str] = set()

        @rule(window=st.integers(0, 1))
        def restart(self, window: int) -> None:
            self.windows[window] = ModelShelf(sources / "shipped", self.user)
            self.windows[window].empty_trash()

        @rule(window=st.integers(0, 1), bundle_id=IDS)
        def install(self, window: int, bundle_id: str) -> None:
            if not (sources / "shipped" / bundle_id).exists():
                runs = sources / "runs"
                self.windows[window].install(runs / bundle_id, runs / "verdict.json", "Ada")
                self.installed.add(bundle_id)
                self.trashed.discard(bundle_id)

        @rule(window=st.integers(0, 1), bundle_id=IDS)
        def activate(self, window: int, bundle_id: str) -> None:
            there = bundle_id in self.installed - self.trashed
            try:
                self.windows[window].put_into_use(bundle_id)
            except ModelError:
                assert not there
                return
            assert there
            assert bundle_id in in_use(self.windows[1 - window])

        @rule(window=st.integers(0, 1), key=st.sampled_from([KEY, ("endoscopy", "polyp")]))
        def roll_back(self, window: int, key: tuple[str, str]) -> None:
            shelf = self.windows[window]
            try:
                target = shelf.before(key)
            except ModelError:
                return
            assert target not in in_use(shelf)
            shelf.put_into_use(target, back=True)
            assert target in in_use(shelf)

        @rule(window=st.integers(0, 1), bundle_id=IDS)
        def trash(self, window: int, bundle_id: str) -> None:
            used = in_use(self.windows[window])
            try:
                self.windows[window].throw_away(bundle_id)
            except ModelError:
                return
            assert bundle_id not in used
            self.trashed.add(bundle_id)

        @rule(window=st.integers(0, 1), bundle_id=IDS)
        def restore(self, window: int, bundle_id: str) -> None:
            try:
                self.windows[window].take_back(bundle_id)
            except ModelError:
                assert bundle_id not in self.trashed
            self.trashed.discard(bundle_id)

        @rule(window=st.integers(0, 1), bundle_id=IDS, title=st.sampled_from(["one", "two"]))
        def rename(self, window: int, bundle_id: str, title: str) -> None:
            try:
                self.windows[window].rename(bundle_id, title)
            except ModelError:
                assert bundle_id not in self.installed - self.trashed
                return
            self.titles[bundle_id] = title

        @invariant()
        def is_sound(self) -> None:
            for shelf in self.windows:
                found = shelf.read()
                assert found.problems == []
                assert {one.id for one in found.versions} == self.installed - self.trashed
                active = [one for one in found.versions if one.status is Status.ACTIVE]
                assert sorted(one.key for one in active) == [("endoscopy", "polyp"), KEY]
                assert {one.id for one in active} == set(in_use(shelf))
                for one in found.versions:
                    assert one.title == self.titles.get(one.id, one.bundle.description.name)
                    # Where it was a Candidate, it is told for ever what the gate said.
                    assert one.shipped or one.dice == 0.84
            in_trash = {path.name for path in (self.user / ".trash").glob("*")}
            assert in_trash == self.trashed

    Shelves.TestCase.settings = settings(
        max_examples=25, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
    )
    Shelves.TestCase().runTest()
