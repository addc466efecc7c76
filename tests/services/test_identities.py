"""Headers of real files, read in the background by a real workbench and kept in its Workspace."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from storage_images.dicom_files import grey_file

from app.domain.annotation import State
from app.domain.image import UNKNOWN
from app.paths import modality_classifier_file
from app.services import identities as identities_module
from app.services.identities import Identities
from app.services.workbench import Workbench
from app.storage.images.reader import read_identity
from app.storage.settings import Settings
from app.storage.workspace import ImageRecord, Workspace
from tests import pictures
from tests.direct_decoder import DirectDecoder

WAIT_MS = 30_000

Open = Callable[[Path], Workbench]


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files whose headers were read, in that order."""
    names: list[str] = []

    class Noting(DirectDecoder):
        def read_identity(self, path: Path, wanted: Callable[[], bool] = lambda: True) -> object:
            names.append(path.name)
            return read_identity(path)

    monkeypatch.setattr(identities_module, "Decoder", Noting)
    return names


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    """Opens a folder in a workbench of its own, and waits until the first Image is on show and all are listed."""
    started: list[Workbench] = []

    def begin(folder: Path) -> Workbench:
        while started:
            started.pop().shutdown()
        command = [sys.executable, "-c", "import sys; sys.stdin.read()"]
        workbench = Workbench(Settings(), tmp_path / "user", tmp_path / "models", modality_classifier_file(), command)
        started.append(workbench)
        with qtbot.waitSignal(workbench.session.frame_opened, timeout=WAIT_MS):
            workbench.open([folder])
        qtbot.waitUntil(lambda: not workbench.activity)
        return workbench

    yield begin
    for workbench in started:
        workbench.shutdown()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "study"
    folder.mkdir()
    for number in range(4):
        grey_file(folder / f"{number}.dcm", np.full((40, 60), 9 * number, np.uint8), PatientID=f"P{number // 2}")
    pictures.write(folder / "picture.png", pictures.ultrasound, 1)
    (folder / "empty.dcm").touch()
    return folder


def known(workbench: Workbench) -> dict[str, str]:
    entries, row_of = workbench.worklist.entries, workbench.worklist.row_of
    found = workbench.worklist.identities.known
    return {entries[row_of(image_id)].path.name: identity.patient_id for image_id, identity in found.items()}


ALL = {"0.dcm": "P0", "1.dcm": "P0", "2.dcm": "P1", "3.dcm": "P1", "picture.png": ""}


def test_each_header_is_read_once_and_then_known_for_good(
    opened: Open, qtbot: QtBot, folder: Path, read: list[str]
) -> None:
    workbench = opened(folder)
    qtbot.waitUntil(lambda: known(workbench) == ALL)
    # The first one came with its pixels, and the others in the order of the list.
    assert read == ["1.dcm", "2.dcm", "3.dcm", "empty.dcm", "picture.png"]
    qtbot.waitUntil(lambda: not workbench.unsaved)
    read.clear()
    workbench = opened(folder)
    qtbot.waitUntil(lambda: read == ["empty.dcm"])  # it could not be read, and may be there now
    assert known(workbench) == ALL
    with closing(Workspace(folder / ".wavemask")) as workspace:
        assert len(set(workspace.patient_groups().values())) == 3


def test_what_is_in_view_is_read_first(qtbot: QtBot, folder: Path, read: list[str]) -> None:
    owner = QObject()
    identities = Identities(owner)
    names = ("0.dcm", "1.dcm", "2.dcm", "3.dcm")
    identities.add([ImageRecord(number, folder / name, State.EMPTY, None) for number, name in enumerate(names)])
    identities.prefer([2, 3])
    assert not read
    identities.begin()
    qtbot.waitUntil(lambda: len(identities.known) == 4)
    assert read == ["2.dcm", "3.dcm", "0.dcm", "1.dcm"]
    identities.close()


def test_a_file_that_is_another_one_now_tells_so_when_it_is_opened(opened: Open, qtbot: QtBot, folder: Path) -> None:
    workbench = opened(folder)
    qtbot.waitUntil(lambda: known(workbench) == ALL and not workbench.unsaved)
    grey_file(folder / "1.dcm", np.zeros((40, 60), np.uint8), PatientID="Other")
    workbench = opened(folder)
    assert known(workbench)["1.dcm"] == "P0"
    with qtbot.waitSignal(workbench.session.frame_opened):
        workbench.session.show(1)
    assert known(workbench)["1.dcm"] == "Other"
    qtbot.waitUntil(lambda: not workbench.unsaved)
    with closing(Workspace(folder / ".wavemask")) as workspace:
        assert [identity.patient_id for identity in workspace.identities().values()][:2] == ["P0", "Other"]


def test_another_folder_knows_nothing_of_the_one_before(
    opened: Open, qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    workbench = opened(folder)
    qtbot.waitUntil(lambda: known(workbench) == ALL)
    other = tmp_path / "other"
    other.mkdir()
    pictures.write(other / "x.png", pictures.ultrasound, 2)
    with qtbot.waitSignal(workbench.session.frame_opened):
        workbench.open([other])
    assert list(workbench.worklist.identities.known.values()) == [UNKNOWN]
