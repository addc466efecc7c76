"""A Workspace that is open elsewhere, damaged, away or full: the user is told, and nothing that was done is lost."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.domain.annotation import State
from app.paths import modality_classifier_file
from app.services import journal as journal_module
from app.services import upkeep
from app.services.annotation_session import READ_ONLY
from app.services.workbench import Workbench
from app.storage import database, workspace_lock
from app.storage.backups import backups_of
from app.storage.exports.command import export_command
from app.storage.exports.export import ExportOptions
from app.storage.settings import Settings
from app.storage.workspace import DATABASE_NAME, Workspace
from tests.services.test_workbench import accept, folder_of, open_and_wait
from tests.storage.test_workspace_failures import contents, no_file_may_grow_beyond
from tests.storage.test_workspace_lock import another_process

Say = list[tuple[str, str]]


class Desk:
    """Workbenches one after the other over one folder of images, and what they say."""

    def __init__(self, qtbot: QtBot, tmp_path: Path) -> None:
        self.qtbot = qtbot
        self.tmp_path = tmp_path
        self.study = folder_of(tmp_path, "study")
        self.folder = self.study / ".wavemask"
        self.database = self.folder / DATABASE_NAME
        self.said: Say = []
        self.bench: Workbench | None = None

    def start(self) -> Workbench:
        self.close()
        command = [sys.executable, "-c", "import sys; sys.stdin.read()"]
        self.bench = Workbench(
            Settings(), self.tmp_path / "user", self.tmp_path / "models", modality_classifier_file(), command
        )
        self.said.clear()
        self.bench.message.connect(lambda level, text: self.said.append((level, text)))
        self.bench.session.refused.connect(lambda text: self.said.append(("refused", text)))
        return self.bench

    def open(self) -> Workbench:
        bench = self.start()
        open_and_wait(self.qtbot, bench, self.study)
        return bench

    def close(self) -> None:
        if self.bench:
            self.bench.shutdown()
            self.bench = None

    def accepted(self, row: int) -> np.ndarray:
        """Draw on an Image and accept it; the mask."""
        assert self.bench
        session = self.bench.session
        if session.row != row:
            session.show(row)
        self.qtbot.waitUntil(lambda: session.annotation is not None)
        session.begin_stroke(10 + row, 20, 5, True)
        session.commit_stroke()
        mask: np.ndarray = session.annotation.mask.copy()
        session.accept()
        return mask

    def stored(self) -> list[tuple[State, np.ndarray]]:
        """State and mask of what is stored for each Image that something is stored for."""
        workspace = Workspace(self.folder, read_only=True)
        found = [workspace.load(record.id) for record in workspace.images()]
        workspace.close()
        return [(each.state, each.active.mask) for each in found if each]

    def settle(self) -> None:
        assert self.bench
        self.qtbot.waitUntil(lambda: not self.bench.unsaved)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(journal_module, "RETRY_MS", 20)
    monkeypatch.setattr(workspace_lock, "BEAT_SECONDS", 0.02)
    desk = Desk(qtbot, tmp_path)
    yield desk
    desk.close()


def test_what_another_process_has_open_can_be_looked_at_and_nothing_else(desk: Desk, qtbot: QtBot) -> None:
    desk.open()
    mask = desk.accepted(0)
    desk.close()
    before = contents(desk.folder)
    with another_process(desk.folder) as process:
        bench = desk.start()
        with qtbot.waitSignal(bench.workspace_unwritable) as refused:
            bench.open([desk.study])
        assert f"process {process.pid}" in refused.args[0]
        assert not bench.worklist.entries
        with qtbot.waitSignal(bench.session.frame_opened):
            bench.open_read_only()
        assert bench.read_only
        with qtbot.waitSignal(bench.session.frame_opened):
            bench.session.show(0)
        session = bench.session
        assert np.array_equal(session.annotation.mask, mask)
        for refuse in (
            lambda: session.begin_stroke(5, 5, 3, True),
            session.clear,
            session.undo,
            session.accept,
            session.reject,
            session.skip,
        ):
            desk.said.clear()
            refuse()
            assert desk.said == [("refused", READ_ONLY)]
        session.labels.add("Other")
        assert "read-only" in desk.said[-1][1]
        session.labels.change(1, visible=False)  # to look is allowed
        assert np.array_equal(session.annotation.mask, mask)
        with qtbot.waitSignal(bench.export_finished) as finished:
            bench.export(desk.tmp_path / "masks", ["png"], ExportOptions())
        assert len(finished.args[0].written) == 1
        command = ["--workspace", str(desk.folder), "--format", "png", "--out", str(desk.tmp_path / "headless")]
        assert export_command(command) == 0
        bench.open_read_only()  # nothing is refused any more
        now = contents(desk.folder)
        its_lock = {name for name in now if name == workspace_lock.LOCK_NAME or name.startswith(".wavemask-")}
        assert {name: content for name, content in now.items() if name not in its_lock} == before
        process.communicate("")
        open_and_wait(qtbot, bench, desk.study)
        assert not bench.read_only
    accept(qtbot, bench)
    desk.close()
    assert [state for state, _ in desk.stored()].count(State.ACCEPTED) == 2


def test_it_can_be_tried_again(desk: Desk, qtbot: QtBot) -> None:
    desk.folder.mkdir()
    bench = desk.start()
    with another_process(desk.folder) as process:
        for ask in (lambda: bench.open([desk.study]), bench.open_again):
            with qtbot.waitSignal(bench.workspace_unwritable):
                ask()
        process.communicate("")
    with qtbot.waitSignal(bench.session.frame_opened):
        bench.open_again()
    assert not bench.read_only


def test_the_beginning_of_a_session_is_backed_up(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upkeep, "PATIENCE_SECONDS", 0)
    for count in (1, 2):
        desk.open()
        qtbot.waitUntil(lambda count=count: len(backups_of(desk.database)) == count)
        desk.accepted(0)
        desk.close()


def test_a_damaged_workspace_is_recovered_when_it_is_opened(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upkeep, "PATIENCE_SECONDS", 0)
    desk.open()
    mask = desk.accepted(0)
    desk.close()
    content = desk.database.read_bytes()
    desk.database.write_bytes(bytes(4096) + content[4096:])
    bench = desk.open()
    [(level, text)] = [said for said in desk.said if "was damaged" in said[1]]
    assert level == "warning"
    assert "has been recovered" in text
    assert bench.worklist.entries[0].state is State.ACCEPTED
    desk.close()
    assert np.array_equal(desk.stored()[0][1], mask)


@pytest.mark.parametrize("noticed", ["when it is read", "in the background"])
def test_damage_that_is_noticed_later_is_mended_then(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, noticed: str
) -> None:
    monkeypatch.setattr(upkeep, "PATIENCE_SECONDS", 0)
    desk.open()
    mask = desk.accepted(0)
    desk.accepted(1)
    desk.close()
    desk.open()
    qtbot.waitUntil(lambda: len(backups_of(desk.database)) == 2)
    desk.close()
    content = bytearray(desk.database.read_bytes())
    if noticed == "when it is read":
        workspace = Workspace(desk.folder)
        [edit] = [change.edit for change in workspace.load(1).history[0].changes]
        workspace.close()
        # That of the second one has the same bytes, and pages are filled from their end.
        content[content.rindex(edit.packed) + len(edit.packed) - 1] ^= 1
    else:
        monkeypatch.setattr(database, "CHECKED_AT_ONCE", 0)  # as if it were large
        content[39] ^= 1  # how many pages are free, which nobody meets at once
    desk.database.write_bytes(content)
    bench = desk.start()
    with qtbot.waitSignal(bench.message, check_params_cb=lambda level, text: "has been recovered" in text):
        bench.open([desk.study])
        if noticed == "when it is read":
            qtbot.waitUntil(lambda: len(bench.worklist.entries) == 3)
            bench.session.show(0)
    qtbot.waitUntil(lambda: bench.session.annotation is not None)
    with qtbot.waitSignal(bench.session.frame_opened):
        bench.session.show(0)
    assert np.array_equal(bench.session.annotation.mask, mask)
    desk.accepted(2)
    desk.close()
    assert [state for state, _ in desk.stored()] == [State.ACCEPTED] * 3


def away(desk: Desk) -> Callable[[], object]:
    elsewhere = desk.study.with_name("unplugged")
    desk.study.rename(elsewhere)
    return lambda: elsewhere.rename(desk.study)


def held(desk: Desk) -> Callable[[], object]:
    import sqlite3

    other = sqlite3.connect(desk.database, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    return other.close


def full(desk: Desk) -> Callable[[], object]:
    limit = no_file_may_grow_beyond(max(path.stat().st_size for path in desk.folder.iterdir() if path.is_file()))
    limit.__enter__()
    return lambda: limit.__exit__(None, None, None)


@pytest.mark.parametrize(
    ("trouble", "sentence"),
    [(away, "moved or deleted"), (held, "Another program"), (full, "free space")],
    ids=["device unplugged", "held by another program", "no room"],
)
def test_what_cannot_be_written_is_kept_and_written_when_it_can_be(
    desk: Desk,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    trouble: Callable[[Desk], Callable[[], object]],
    sentence: str,
) -> None:
    monkeypatch.setattr(database, "_PATIENCE_SECONDS", 0.1)
    bench = desk.open()
    desk.settle()
    over = trouble(desk)
    try:
        with qtbot.waitSignal(bench.message, check_params_cb=lambda level, text: level == "error" and sentence in text):
            bench.session.begin_stroke(10, 20, 5, True)
            bench.session.commit_stroke()
        mask = bench.session.annotation.mask.copy()
        assert bench.unsaved.endswith("cannot be saved at the moment.")
        bench.session.accept()  # the work goes on
        with qtbot.waitSignal(bench.export_finished) as finished:
            bench.export(desk.tmp_path / "masks", ["png"], ExportOptions())
        assert "cannot be saved" in finished.args[0]
    finally:
        with qtbot.waitSignal(bench.message, check_params_cb=lambda level, text: "saved again" in text):
            over()
    desk.settle()
    desk.close()
    [(state, found)] = desk.stored()
    assert state is State.ACCEPTED
    assert np.array_equal(found, mask)
