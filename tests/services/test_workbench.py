from __future__ import annotations

import sys
import threading
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image as PillowImage
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.annotation import State
from app.domain.mask_editing import Rect
from app.paths import modality_classifier_file
from app.services import workbench as workbench_module
from app.services.background import Lane
from app.services.journal import Journal
from app.services.workbench import Workbench
from app.storage.exports.export import ExportOptions, ExportSummary
from app.storage.model_shelf import ModelShelf, Status
from app.storage.settings import Settings, load_settings
from app.storage.workspace import Workspace
from tests.storage import model_bundles
from wavegms_core.bundle import Bundle

Start = Callable[[], Workbench]


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path) -> Iterator[Start]:
    """Starts a workbench whose model never gets ready, one at a time."""
    started: list[Workbench] = []

    def begin(workspace: Path | None = None) -> Workbench:
        if started:
            started.pop().shutdown()
        command = [sys.executable, "-c", "import sys; sys.stdin.read()"]
        models, classifier = tmp_path / "models", modality_classifier_file()
        started.append(Workbench(Settings(), tmp_path / "user", models, classifier, command, workspace))
        return started[0]

    yield begin
    for workbench in started:
        workbench.shutdown()


def folder_of(tmp_path: Path, name: str, count: int = 3) -> Path:
    folder = tmp_path / name
    folder.mkdir()
    for number in range(count):
        PillowImage.new("L", (50, 40), 30 * number).save(folder / f"{number}.png")
    return folder


def open_and_wait(qtbot: QtBot, workbench: Workbench, *paths: Path) -> None:
    with qtbot.waitSignal(workbench.session.frame_opened):
        workbench.open(list(paths))
    qtbot.waitUntil(lambda: not workbench.activity)


def accept(qtbot: QtBot, workbench: Workbench) -> None:
    workbench.session.begin_stroke(20, 20, 5, True)
    workbench.session.commit_stroke()
    with qtbot.waitSignal(workbench.session.frame_opened):
        workbench.session.accept()


def test_work_goes_on_where_it_was_left(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    folder = folder_of(tmp_path, "study")
    workbench = start()
    open_and_wait(qtbot, workbench, folder)
    assert workbench.session.row == 0
    accept(qtbot, workbench)
    workbench = start()
    open_and_wait(qtbot, workbench, folder)
    assert workbench.session.row == 1
    assert [entry.state for entry in workbench.worklist.entries] == [State.ACCEPTED, State.EMPTY, State.EMPTY]


def test_another_folder_has_its_own_workspace(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    first, second = folder_of(tmp_path, "first"), folder_of(tmp_path, "second", count=2)
    workbench = start()
    open_and_wait(qtbot, workbench, first)
    accept(qtbot, workbench)
    open_and_wait(qtbot, workbench, second)
    assert workbench.workspace_folder == second / ".wavemask"
    assert [entry.path.parent for entry in workbench.worklist.entries] == [second, second]
    open_and_wait(qtbot, workbench, first)
    assert workbench.worklist.entries[0].state is State.ACCEPTED


def test_what_is_made_on_leaving_is_saved_where_it_belongs(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    first, second = folder_of(tmp_path, "first"), folder_of(tmp_path, "second")
    workbench = start()
    open_and_wait(qtbot, workbench, first)
    rect, session = Rect(0, 0, 50, 40), workbench.session

    def close_outline() -> None:
        session.edit_region("Polygon", rect, np.ones(rect.shape, np.bool_), values=True)

    session.leaving.connect(close_outline, Qt.ConnectionType.SingleShotConnection)
    open_and_wait(qtbot, workbench, second)
    assert not session.annotated.history
    open_and_wait(qtbot, workbench, first)
    assert [entry.name for entry in session.annotated.history] == ["Polygon"]
    assert session.annotation.mask.all()


def test_a_chosen_workspace_collects_what_is_opened_and_lists_it_again(
    start: Start, qtbot: QtBot, tmp_path: Path
) -> None:
    first, second = folder_of(tmp_path, "first", count=1), folder_of(tmp_path, "second", count=1)
    workbench = start(tmp_path / "workspace")
    open_and_wait(qtbot, workbench, first)
    open_and_wait(qtbot, workbench, second)
    assert len(workbench.worklist.entries) == 2
    workbench = start(tmp_path / "workspace")
    open_and_wait(qtbot, workbench)
    assert [entry.path for entry in workbench.worklist.entries] == [first / "0.png", second / "0.png"]


def test_an_empty_folder_and_a_missing_model_are_said(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    workbench = start()
    (tmp_path / "nothing").mkdir()
    with qtbot.waitSignal(workbench.message, check_params_cb=lambda level, text: "No images were found" in text):
        workbench.open([tmp_path / "nothing"])
    with qtbot.waitSignal(workbench.message, check_params_cb=lambda level, text: "no model" in text):
        workbench.start_model()


def test_the_models_that_are_found_are_there_to_choose_from_and_a_damaged_one_is_said(
    start: Start, qtbot: QtBot, make_bundle: Callable[..., Bundle]
) -> None:
    make_bundle("polyp-1", "endoscopy")
    make_bundle("skin-1", "dermoscopy").weights_path.write_bytes(b"other weights")
    workbench = start()
    said: list[str] = []
    workbench.message.connect(lambda level, text: said.append(text))
    with qtbot.waitSignal(workbench.models.changed):
        workbench.start_model()
    assert [bundle.description.id for bundle in workbench.models.library.bundles] == ["polyp-1"]
    assert len(said) == 1
    assert "damaged" in said[0]


def test_the_model_that_the_user_put_into_use_is_in_use_after_a_restart(
    start: Start, qtbot: QtBot, tmp_path: Path
) -> None:
    model_bundles.write(tmp_path / "models", "breast-1")
    own = model_bundles.write(tmp_path / "runs", "breast-1-own", seed=1)
    shelf = ModelShelf(tmp_path / "models", tmp_path / "user" / "models")
    shelf.put_into_use(shelf.install(own.folder, None, ""))
    workbench = start()
    with qtbot.waitSignal(workbench.versions.changed):
        workbench.start_model()
    assert [version.status for version in workbench.versions.versions] == [Status.EARLIER, Status.ACTIVE]
    assert workbench.models.library.in_use("ultrasound").folder == tmp_path / "user" / "models" / "breast-1-own"


def test_opening_again_and_again_leaves_nothing_behind(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    folders = [folder_of(tmp_path, name) for name in ("first", "second")]
    workbench = start()
    open_and_wait(qtbot, workbench, folders[0])
    before = len(workbench.findChildren(Lane)), len(workbench.findChildren(Journal))
    for number in range(1, 6):
        open_and_wait(qtbot, workbench, folders[number % 2])
    qtbot.waitUntil(lambda: (len(workbench.findChildren(Lane)), len(workbench.findChildren(Journal))) == before)


def test_the_last_stroke_is_in_the_export(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    workbench = start()
    open_and_wait(qtbot, workbench, folder_of(tmp_path, "study"))
    accept(qtbot, workbench)
    with qtbot.waitSignal(workbench.export_finished) as finished:
        workbench.export(tmp_path / "masks", ["png"], ExportOptions())
    summary = finished.args[0]
    assert isinstance(summary, ExportSummary)
    assert [path.name for path in summary.written] == ["0.png"]
    mask = cv2.imread(str(tmp_path / "masks" / "0.png"), cv2.IMREAD_UNCHANGED)
    assert mask.shape == (40, 50)
    assert mask[20, 20] == 255
    assert mask[0, 0] == 0


def test_a_setting_survives_a_crash(
    start: Start, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbench_module, "SETTINGS_MS", 10)
    workbench = start()
    workbench.settings.brush_radius = 77.0
    qtbot.waitUntil(lambda: load_settings(tmp_path / "user").brush_radius == 77.0)


def test_another_reader_has_masks_of_their_own(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    workbench, messages = start(), []
    workbench.message.connect(lambda _, sentence: messages.append(sentence))
    workbench.set_reader("Anna\nB")
    assert "one line" in messages.pop()
    open_and_wait(qtbot, workbench, folder_of(tmp_path, "images"))
    accept(qtbot, workbench)
    rect = Rect(5, 6, 25, 16)
    whole = np.ones(rect.shape, bool)
    workbench.session.edit_region("Polygon", rect, whole, True)

    def change(name: str) -> None:
        messages.clear()
        with qtbot.waitSignal(workbench.session.frame_opened):
            workbench.set_reader(name)
        assert workbench.settings.reader == name
        assert workbench.session.row == 1

    # The first name that is given is that of who had none; the stroke in progress is theirs, too.
    workbench.session.begin_stroke(40, 30, 2, True)
    change("Anna")
    assert [entry.name for entry in workbench.session.annotated.history] == ["Polygon", "Brush"]
    workbench.session.undo()
    assert messages == ["What was done here without a reader's name is “Anna”'s work now."]
    assert [entry.state for entry in workbench.worklist.entries] == [State.ACCEPTED, State.CORRECTED, State.EMPTY]
    assert workbench.session.annotation.area == 200
    change("Ben")
    assert messages == []
    assert [entry.state for entry in workbench.worklist.entries] == [State.EMPTY] * 3
    assert workbench.session.annotation.area == 0
    workbench.session.edit_region("Polygon", rect, whole, True)
    workbench.session.clear()
    change("Anna")
    assert workbench.session.undo_text == "Polygon"
    change("Ben")
    assert [entry.name for entry in workbench.session.annotated.history] == ["Polygon", "Clear"]
    # The name is known the next time, and when a folder is opened beside.
    open_and_wait(qtbot, workbench, folder_of(tmp_path, "more"))
    assert workbench.workspace_folder == tmp_path / "more" / ".wavemask"
    workbench.shutdown()
    assert load_settings(tmp_path / "user").reader == "Ben"


def test_a_reader_who_thinks_better_of_it_stays(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    workbench = start()
    workbench.settings.reader = "Zoë"
    open_and_wait(qtbot, workbench, folder_of(tmp_path, "images"))
    workbench.set_reader("Ben")
    workbench.set_reader(unicodedata.normalize("NFD", "Zoë "))  # as macOS types it
    assert workbench.settings.reader == "Zoë"
    with qtbot.waitSignal(workbench.session.frame_opened):
        workbench.set_reader("Cleo")
    workbench.session.clear()
    qtbot.waitUntil(lambda: not workbench.unsaved and len(workbench.findChildren(Journal)) == 1)
    with closing(Workspace(tmp_path / "images" / ".wavemask")) as workspace:
        assert workspace.readers() == ["Cleo"]


def test_work_goes_on_where_it_is_while_the_reader_changes(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    workbench = start()
    open_and_wait(qtbot, workbench, folder_of(tmp_path, "images"))
    with qtbot.waitSignal(workbench.workspace_changed):
        workbench.set_reader("Anna")
        workbench.session.show(2)
    qtbot.waitUntil(lambda: workbench.session.annotation is not None and not workbench.activity)
    qtbot.waitUntil(lambda: not workbench.unsaved and len(workbench.worklist.entries) == 3)
    assert workbench.session.row == 2


def test_a_workspace_that_is_still_being_opened_at_the_end_is_let_go(
    start: Start, qtbot: QtBot, tmp_path: Path
) -> None:
    workbench = start()
    open_and_wait(qtbot, workbench, folder_of(tmp_path, "images"))
    before = set(threading.enumerate())
    workbench.set_reader("Anna")
    opening = set(threading.enumerate()) - before
    assert "journal" in {thread.name for thread in opening}
    workbench.shutdown()  # before it can be told that it is open
    for thread in opening:
        thread.join(5)
        assert not thread.is_alive(), thread.name


def test_an_export_that_the_next_reader_comes_before_says_so(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    workbench = start()
    open_and_wait(qtbot, workbench, folder_of(tmp_path, "images"))
    workbench._journal.ask = lambda *_: None  # as one does that is closed before it is through
    workbench.export(tmp_path / "out", ["png"], ExportOptions())
    with qtbot.waitSignal(workbench.export_finished) as told:
        workbench.set_reader("Anna")
    assert told.args == ["Something else was opened before the export began; export again."]
    qtbot.waitUntil(lambda: not workbench.activity)


def test_the_reader_can_change_while_a_folder_is_opened(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    workbench = start()
    workbench.open([folder_of(tmp_path, "images")])
    with qtbot.waitSignal(workbench.session.frame_opened):
        workbench.set_reader("Anna")
    workbench.session.clear()
    qtbot.waitUntil(lambda: not workbench.activity and not workbench.unsaved)
    with closing(Workspace(tmp_path / "images" / ".wavemask")) as workspace:
        assert workspace.readers() == ["Anna"]
