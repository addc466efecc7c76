from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.domain.annotation import State
from app.domain.errors import WorkspaceError
from app.services import journal as journal_module
from app.services.mask_imports import MaskImports, Preview
from app.storage.imports.importing import ImportOptions
from app.storage.imports.report import ImportReport
from app.storage.workspace import Workspace
from tests.services.bench import HEIGHT, WIDTH, Bench


def mask_of(seed: int) -> np.ndarray:
    return np.random.default_rng(seed).random((HEIGHT, WIDTH)) < 0.5


class Imports:
    """A bench with masks for all of its images, and what the imports have told."""

    def __init__(self, qtbot: QtBot, folder: Path, frame_count: int = 1) -> None:
        self.qtbot = qtbot
        self.bench = Bench(qtbot, folder, frame_count=frame_count)
        self.session = self.bench.session
        self.masks = folder / "masks"
        self.masks.mkdir(exist_ok=True)
        for number, name in enumerate("abc"):
            cv2.imwrite(str(self.masks / f"{name}.png"), mask_of(number).astype(np.uint8) * 255)
        self.imports = MaskImports(self.session)
        self.imports.use_journal(self.bench.journal)

    def preview(self, form: str = "") -> Preview | str:
        with self.qtbot.waitSignal(self.imports.previewed) as told:
            self.imports.preview(ImportOptions(form, self.masks))
        return told.args[0]

    def run(self, replace: bool = False) -> ImportReport | str:
        with self.qtbot.waitSignal(self.imports.finished) as told:
            self.imports.start(ImportOptions("png", self.masks, replace=replace))
        self.opened()
        return told.args[0]

    def opened(self) -> None:
        self.qtbot.waitUntil(lambda: self.session.row < 0 or self.session.annotated is not None)

    def close(self) -> None:
        self.imports.close()
        self.bench.close()

    def stored(self, row: int) -> np.ndarray:
        """What is on disk, once the window is closed."""
        workspace = Workspace(self.bench.journal.folder)
        annotated = workspace.load(row + 1)
        workspace.close()
        assert annotated
        return annotated.mask_on(0)


@pytest.fixture
def imports(qtbot: QtBot, tmp_path: Path) -> Iterator[Imports]:
    imports = Imports(qtbot, tmp_path)
    yield imports
    imports.close()


def test_nothing_is_imported_where_nothing_may_be_written(imports: Imports) -> None:
    imports.bench.journal.read_only = True
    assert imports.preview() == imports.run() == journal_module.READ_ONLY


def test_a_preview_finds_the_format_and_changes_nothing(imports: Imports) -> None:
    imports.bench.show(0)
    preview = imports.preview()
    assert isinstance(preview, Preview)
    assert (preview.options.form, preview.report.imported) == ("png", 3)
    assert imports.session.undo_text == ""
    assert "No masks were found" in str(imports.preview("coco"))


def test_the_open_image_and_all_others_get_their_masks(imports: Imports) -> None:
    imports.bench.show(1)
    before = imports.session.annotated
    report = imports.run()
    assert isinstance(report, ImportReport)
    assert (report.imported, report.complete) == (3, True)
    assert imports.session.annotated is not before
    assert np.array_equal(imports.session.annotation.mask, mask_of(1))
    assert imports.session.undo_text == "Import"
    assert {entry.state for entry in imports.bench.worklist.entries} == {State.CORRECTED}
    imports.session.undo()
    assert imports.session.annotation.area == 0
    imports.bench.show(2)
    imports.bench.stroke(30, 20)
    drawn = imports.session.annotation.mask
    imports.close()
    assert [np.array_equal(imports.stored(row), mask_of(row)) for row in range(3)] == [True, False, False]
    assert imports.stored(1).sum() == 0
    assert np.array_equal(imports.stored(2), drawn)


def test_a_stroke_in_progress_is_human_work(imports: Imports) -> None:
    imports.bench.show(0)
    imports.session.begin_stroke(10, 10, 3, True)
    report = imports.run()
    assert isinstance(report, ImportReport)
    assert (report.imported, report.kept_count) == (2, 1)
    assert imports.session.undo_text == "Brush"
    drawn = imports.session.annotation.mask
    assert drawn[10, 10]
    report = imports.run(replace=True)
    assert (report.imported, report.unchanged) == (1, 2)
    assert np.array_equal(imports.session.annotation.mask, mask_of(0))
    imports.session.undo()
    assert np.array_equal(imports.session.annotation.mask, drawn)


def test_the_frame_on_show_stays_on_show(qtbot: QtBot, tmp_path: Path) -> None:
    imports = Imports(qtbot, tmp_path, frame_count=4)
    cv2.imwrite(str(imports.masks / "a_frame_0003.png"), mask_of(7).astype(np.uint8) * 255)
    imports.bench.show(0)
    with qtbot.waitSignal(imports.session.frame_opened):
        imports.session.show_frame(2)
    imports.run()
    qtbot.waitUntil(lambda: imports.session.frame_index == 2)
    assert np.array_equal(imports.session.annotation.mask, mask_of(7))
    assert sorted(imports.session.annotated.states()) == [0, 2]
    imports.close()


def test_work_goes_on_while_it_runs(imports: Imports, qtbot: QtBot) -> None:
    """Wherever the user goes and paints meanwhile: no stroke is lost, and what is on the canvas is what is stored."""
    troubles: list[str] = []
    imports.bench.journal.trouble.connect(troubles.append)
    imports.bench.show(0)
    finished: list[object] = []
    imports.imports.finished.connect(finished.append)
    imports.imports.start(ImportOptions("png", imports.masks, replace=True))
    drawn: dict[int, np.ndarray] = {}
    step = 0
    while not finished or step < 12:
        imports.session.show(step % 3)
        if step % 4:
            imports.opened()
            imports.bench.stroke(5 + 3 * step, 10 + step)
            drawn[step % 3] = imports.session.annotation.mask
        else:
            qtbot.wait(1)
        step += 1
    imports.opened()
    now = {imports.session.row: imports.session.annotation.mask}
    for row in {0, 1, 2} - now.keys():
        imports.bench.show(row)
        now[row] = imports.session.annotation.mask
    imports.close()
    assert troubles == []
    assert isinstance(finished[0], ImportReport)
    assert finished[0].imported == 3
    for row, mask in now.items():
        assert np.array_equal(imports.stored(row), mask)


def test_it_is_cancelled_between_images(imports: Imports, qtbot: QtBot) -> None:
    imports.imports.progress.connect(lambda done, _: imports.imports.cancel() if done == 1 else None)
    report = imports.run()
    assert isinstance(report, ImportReport)
    assert report.cancelled
    assert report.imported == 1
    assert not imports.imports.running


def test_an_overtaken_preview_says_nothing(imports: Imports, qtbot: QtBot) -> None:
    told: list[object] = []
    imports.imports.previewed.connect(told.append)
    imports.imports.preview(ImportOptions("coco", imports.masks))
    preview = imports.preview("png")
    assert told == [preview]
    imports.imports.preview(ImportOptions("png", imports.masks))
    imports.imports.cancel()
    imports.run()
    assert told == [preview]


def test_nothing_is_imported_while_changes_cannot_be_saved(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_module, "RETRY_MS", 20)
    imports = Imports(qtbot, tmp_path)
    full = True

    def change(_: Workspace) -> None:
        if full:
            raise WorkspaceError("The disk is full.")

    with qtbot.waitSignal(imports.bench.journal.trouble):
        imports.bench.journal.write(change)
    told: list[object] = []
    imports.imports.finished.connect(told.append)
    imports.imports.start(ImportOptions("png", imports.masks))
    assert told == ["Changes cannot be saved at the moment; import again once they are saved."]
    with qtbot.waitSignal(imports.bench.journal.recovered):
        full = False
    assert imports.run().imported == 3
    imports.imports.use_journal(None)
    imports.imports.start(ImportOptions("png", imports.masks))
    assert told[-1] == "Nothing is open; open the images first."
    imports.close()
