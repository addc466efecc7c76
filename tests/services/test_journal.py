from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.errors import WorkspaceError
from app.services import journal as journal_module
from app.services.journal import KEPT, Journal
from app.storage.workspace import Workspace


@pytest.fixture
def journal(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Journal:
    monkeypatch.setattr(journal_module, "RETRY_MS", 20)
    journal = Journal(tmp_path / "workspace")
    opened: list[bool] = []
    journal.open(lambda: opened.append(True), pytest.fail)
    qtbot.waitUntil(lambda: bool(opened))
    yield journal
    journal.close()


def test_changes_are_made_in_order(journal: Journal, qtbot: QtBot) -> None:
    made: list[int] = []
    for number in range(5):
        journal.write(lambda _, number=number: made.append(number))
    answers: list[list[int]] = []
    journal.ask(lambda _: list(made), answers.append, pytest.fail)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [[0, 1, 2, 3, 4]]


def test_a_full_disk_loses_nothing_and_keeps_the_order(journal: Journal, qtbot: QtBot) -> None:
    full = True
    made: list[str] = []

    def change(name: str) -> None:
        if full:
            raise WorkspaceError("The disk is full.")
        made.append(name)

    with qtbot.waitSignal(journal.trouble) as trouble:
        journal.write(lambda _: change("first"))
        journal.write(lambda _: change("second"))
    assert trouble.args == [f"The disk is full. {KEPT}"]
    assert journal.troubled
    with qtbot.waitSignal(journal.recovered):
        full = False
    assert made == ["first", "second"]
    assert not journal.troubled


def test_what_was_queued_before_closing_is_written(qtbot: QtBot, tmp_path: Path) -> None:
    journal = Journal(tmp_path / "workspace")
    journal.open(lambda: None, pytest.fail)
    image = tmp_path / "a.png"
    image.touch()
    journal.write(lambda workspace: workspace.add_images([image]))
    journal.close()
    assert not list((tmp_path / "workspace").glob("*-wal")), "somebody still reads it"
    workspace = Workspace(tmp_path / "workspace")
    assert [record.path for record in workspace.images()] == [image]
    workspace.close()


def test_a_folder_that_cannot_be_a_workspace_is_said_in_a_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    journal = Journal(tmp_path / "file" / "workspace")
    problems: list[Exception] = []
    journal.open(lambda: pytest.fail("opened"), problems.append)
    qtbot.waitUntil(lambda: bool(problems))
    assert isinstance(problems[0], WorkspaceError)
    assert str(problems[0]).endswith(".")
    journal.close()
