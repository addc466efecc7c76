"""Which model is for which Image."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.domain.image import Frame, Image
from app.paths import modality_classifier_file, models_folder
from app.services.journal import Journal
from app.services.model_chooser import Kind, ModelChooser
from app.services.model_library import ModelLibrary
from app.services.worklist import Worklist
from app.storage.model_shelf import ModelShelf
from app.storage.settings import Settings
from tests import pictures
from wavegms_core.bundle import Bundle
from wavegms_core.modality import MODALITIES

MakeBundle = Callable[..., Bundle]
NAMES = [f"{number}.png" for number in range(6)]


class Bench:
    """A chooser over six images in a real Workspace; `other/` holds the last two."""

    def __init__(self, qtbot: QtBot, folder: Path, bundles: list[Bundle], settings: Settings) -> None:
        self.qtbot = qtbot
        self.worklist = Worklist()
        self.settings = settings
        self.models = ModelChooser(self.worklist, settings, modality_classifier_file())
        self.models.use_library(ModelLibrary(bundles))
        self.journal = Journal(folder / ".wavemask")
        paths = [folder / ("other" if number > 3 else "") / name for number, name in enumerate(NAMES)]
        self.journal.open(lambda: None, pytest.fail)
        self.models.use_journal(self.journal)
        self.journal.ask(lambda w: w.add_images(paths), self.worklist.append, pytest.fail)
        qtbot.waitUntil(lambda: len(self.worklist.entries) == len(NAMES))

    def id(self, row: int) -> int:
        return self.worklist.entries[row].image_id

    def note(self, row: int, modality: str, sure: bool = True) -> None:
        self.models.note_kind(self.id(row), Kind(modality, sure, f"It is {modality}."))

    def bundle(self, row: int) -> str:
        bundle = self.models.choice(self.id(row)).bundle
        return bundle.description.id if bundle else ""

    def close(self) -> None:
        self.journal.close()
        self.worklist.close()


@pytest.fixture
def bundles(make_bundle: MakeBundle) -> list[Bundle]:
    return [
        make_bundle("breast-2", "ultrasound", "Breast"),
        make_bundle("breast-10", "ultrasound", "Breast"),
        make_bundle("polyp-1", "endoscopy", "Polyp"),
    ]


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path, bundles: list[Bundle]) -> Iterator[Bench]:
    bench = Bench(qtbot, tmp_path, bundles, Settings())
    yield bench
    bench.close()


def image(rgb: np.ndarray, modality: str = "") -> Image:
    return Image(Path("a.png"), "0" * 64, Frame(rgb), modality=modality)


# --- what kind of image


@pytest.mark.parametrize("modality", ["ultrasound", "endoscopy", "dermoscopy"])
def test_the_header_goes_before_what_it_looks_like(bench: Bench, modality: str) -> None:
    looks_like = getattr(pictures, modality)(1)
    seen = bench.models.recognise(image(looks_like))
    assert (seen.modality, seen.sure) == (modality, True)
    assert "looks like" in seen.reason
    stated = bench.models.recognise(image(looks_like, "CT"))
    assert (stated.modality, stated.sure) == ("CT", True)
    assert "header" in stated.reason


def test_it_says_when_it_is_unsure(bench: Bench) -> None:
    kind = bench.models.recognise(image(pictures.dark()))
    assert not kind.sure
    assert "unsure" in kind.reason


def test_without_its_file_nothing_is_known_but_what_headers_say(qtbot: QtBot, tmp_path: Path) -> None:
    worklist = Worklist()
    models = ModelChooser(worklist, Settings(), tmp_path / "missing.json")
    assert not models.recognise(image(pictures.endoscopy())).sure
    assert models.recognise(image(pictures.endoscopy(), "endoscopy")).sure
    worklist.close()


# --- which model


def test_the_newest_model_of_the_modality_is_used(bench: Bench) -> None:
    bench.note(0, "ultrasound")
    bench.note(1, "endoscopy")
    assert (bench.bundle(0), bench.bundle(1)) == ("breast-10", "polyp-1")
    choice = bench.models.choice(bench.id(0))
    assert (choice.chosen_for, choice.sure, choice.reason) == ("", True, "It is ultrasound.")


def test_models_of_one_name_are_told_apart(bench: Bench) -> None:
    library = bench.models.library
    assert [library.title(bundle) for bundle in library.bundles] == ["Breast (breast-10)", "Breast (breast-2)", "Polyp"]


@pytest.mark.parametrize("modality", ["dermoscopy", "CT"])
def test_where_there_is_no_model_it_says_so_and_proposes_nothing(bench: Bench, modality: str) -> None:
    bench.note(0, modality)
    choice = bench.models.choice(bench.id(0))
    assert choice.bundle is None
    assert choice.reason == f"There is no model for {modality} images; choose one or outline by hand."


def test_an_image_that_was_not_read_yet_has_no_model(bench: Bench) -> None:
    assert bench.models.choice(bench.id(0)).bundle is None


def test_what_is_unsure_follows_the_nearest_image_of_its_folder(bench: Bench) -> None:
    bench.note(0, "endoscopy")
    bench.note(2, "ultrasound", sure=False)
    bench.note(4, "ultrasound")  # in another folder
    assert bench.bundle(2) == "polyp-1"
    choice = bench.models.choice(bench.id(2))
    assert not choice.sure
    assert "beside it" in choice.reason
    bench.note(3, "dermoscopy")  # nearer, but there is no model for it
    assert bench.bundle(2) == "polyp-1"
    bench.models.choose(bench.id(3), "breast-2")
    assert bench.bundle(2) == "breast-2"


def test_what_is_unsure_among_strangers_gets_what_was_used_last(bench: Bench, bundles: list[Bundle]) -> None:
    bench.note(2, "endoscopy", sure=False)
    bench.note(3, "ultrasound", sure=False)  # knows no more
    assert bench.bundle(2) == "polyp-1"  # never used any: what it looks most like
    bench.models.note_use(bundles[0])
    assert bench.bundle(2) == "breast-2"
    assert "used last" in bench.models.choice(bench.id(2)).reason
    assert bench.settings.last_model == "breast-2"


def test_what_is_unsure_among_strangers_gets_what_the_user_mostly_looks_at(bench: Bench, bundles: list[Bundle]) -> None:
    bench.models.note_use(bundles[2])
    bench.note(2, "endoscopy", sure=False)
    bench.models.prefer("ultrasound")
    assert bench.bundle(2) == "breast-10"
    assert "mostly look at" in bench.models.choice(bench.id(2)).reason
    assert bench.settings.modality == "ultrasound"
    bench.models.prefer("dermoscopy")  # for which there is no model
    assert bench.bundle(2) == "polyp-1"


def test_the_model_that_was_used_last_is_loaded_first(bench: Bench, bundles: list[Bundle]) -> None:
    assert bench.models.first == bench.models.library.bundles[0]
    bench.models.note_use(bundles[0])
    assert bench.models.first == bundles[0]
    bench.models.use_library(ModelLibrary())
    assert bench.models.first is None


# --- what the user chose


def test_the_image_goes_before_the_folder_and_the_folder_before_the_program(bench: Bench, qtbot: QtBot) -> None:
    bench.note(0, "ultrasound")
    bench.note(1, "ultrasound")
    with qtbot.waitSignal(bench.models.changed):
        bench.models.choose(None, "polyp-1")
    bench.models.choose(bench.id(1), "breast-2")
    assert [bench.bundle(row) for row in (0, 1)] == ["polyp-1", "breast-2"]
    assert [bench.models.choice(bench.id(row)).chosen_for for row in (0, 1)] == ["folder", "image"]
    bench.models.choose(bench.id(1), None)
    assert bench.bundle(1) == "polyp-1"
    bench.models.choose(None, None)
    assert bench.bundle(1) == "breast-10"


def test_choices_survive_a_restart_and_stay_in_their_workspace(
    bench: Bench, qtbot: QtBot, tmp_path: Path, bundles: list[Bundle]
) -> None:
    bench.models.choose(None, "polyp-1")
    bench.models.choose(bench.id(1), "breast-2")
    bench.close()
    again = Bench(qtbot, tmp_path, bundles, Settings())
    assert [again.bundle(row) for row in (0, 1)] == ["polyp-1", "breast-2"]
    again.close()
    (tmp_path / "elsewhere").mkdir()
    elsewhere = Bench(qtbot, tmp_path / "elsewhere", bundles, Settings())
    elsewhere.note(0, "ultrasound")
    elsewhere.note(1, "ultrasound")
    assert [elsewhere.bundle(row) for row in (0, 1)] == ["breast-10", "breast-10"]
    elsewhere.close()


def test_another_workspace_forgets_images_and_choices(bench: Bench) -> None:
    bench.note(0, "ultrasound")
    bench.models.choose(bench.id(1), "breast-2")
    bench.models.use_journal(None)
    assert [bench.bundle(row) for row in (0, 1)] == ["", ""]


def test_a_chosen_model_that_is_gone_leaves_the_choice_to_the_program(bench: Bench) -> None:
    bench.note(0, "ultrasound")
    bench.models.choose(bench.id(0), "breast-1")
    assert bench.bundle(0) == "breast-10"
    assert bench.models.chosen(bench.id(0)) is None


# --- the library


def test_every_shipped_model_is_for_a_modality_that_is_recognised(tmp_path: Path) -> None:
    found = ModelShelf(models_folder(), tmp_path).read()
    assert found.problems == []
    modalities = {version.key[0] for version in found.versions}
    assert "ultrasound" in modalities
    assert modalities <= set(MODALITIES)


def test_of_several_models_in_use_the_label_of_the_proposals_decides(bench: Bench, make_bundle: MakeBundle) -> None:
    lesion, cyst = make_bundle("breast-1", "ultrasound"), make_bundle("cyst-1", "ultrasound", label="cyst")
    bench.note(0, "ultrasound")
    bench.models.use_library(ModelLibrary([lesion, cyst], [cyst, lesion]))
    assert bench.bundle(0) == "breast-1"  # put into use last
    with bench.qtbot.waitSignal(bench.models.changed):
        bench.models.use_label("Cyst")
    assert bench.bundle(0) == "cyst-1"
    bench.models.use_label("Hair")
    assert bench.bundle(0) == "breast-1"


def test_what_was_used_last_is_followed_by_what_took_its_place(bench: Bench, bundles: list[Bundle]) -> None:
    bench.note(2, "endoscopy", sure=False)
    bench.models.note_use(bundles[1])
    bench.models.use_library(ModelLibrary(bundles, bundles[:1]))
    assert bench.bundle(2) == "breast-2"
    bench.models.note_use(bundles[1])  # chosen for some image, not in use
    bench.models.use_library(ModelLibrary(bundles))
    assert bench.bundle(2) == "breast-10"


def test_models_have_the_titles_that_the_user_gave(bundles: list[Bundle]) -> None:
    library = ModelLibrary(bundles, titles={"breast-2": "Mine", "polyp-1": "Mine"})
    assert [library.title(bundle) for bundle in library.bundles] == ["Breast", "Mine (breast-2)", "Mine (polyp-1)"]
