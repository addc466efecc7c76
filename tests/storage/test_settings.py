from __future__ import annotations

import errno
import json
import logging
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.grouping import Grouping
from app.storage.settings import (
    DEVICES,
    MASK_STYLES,
    MODALITIES,
    THEMES,
    WORKLIST_ORDERS,
    Settings,
    load_settings,
    save_settings,
)


@given(
    st.builds(
        Settings,
        device=st.sampled_from(DEVICES),
        theme=st.sampled_from(THEMES),
        brush_radius=st.floats(0.5, 10_000),
        brush_square=st.booleans(),
        wand_tolerance=st.integers(0, 255),
        overlay_opacity=st.floats(0, 1),
        reader=st.text(st.characters(exclude_categories=["C", "Z"]), max_size=20),
        last_folder=st.text(st.characters(), max_size=20),
        show_measurements=st.booleans(),
        show_diameters=st.booleans(),
        mask_style=st.sampled_from(MASK_STYLES),
        smooth=st.booleans(),
        crosshair=st.booleans(),
        history_shown=st.booleans(),
        worklist_grouping=st.sampled_from(Grouping),
        worklist_order=st.sampled_from(WORKLIST_ORDERS),
        anonymous=st.booleans(),
        reader_asked=st.booleans(),
        modality=st.sampled_from(MODALITIES),
        notice_acknowledged=st.booleans(),
        shortcuts=st.dictionaries(st.text(max_size=5), st.lists(st.text(max_size=5), max_size=2), max_size=3),
        recent_commands=st.lists(st.text(max_size=5), max_size=3),
    )
)
def test_settings_are_found_again(tmp_path_factory: pytest.TempPathFactory, settings: Settings) -> None:
    folder = tmp_path_factory.mktemp("user") / "made"
    save_settings(settings, folder)
    save_settings(settings, folder)
    assert load_settings(folder) == settings
    assert len(list(folder.iterdir())) == 1


def test_a_first_start_has_defaults_and_nothing_to_complain_about(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert load_settings(tmp_path) == Settings()
    assert not caplog.records


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[1, 2]", b"null", b"\xff\xfe\0", b"[" * 100_000, b'{"device": "cuda"', b"\0" * 300],
    ids=["empty", "cut", "list", "null", "not text", "deep", "cut later", "zeros"],
)
def test_a_file_that_makes_no_sense_gives_the_defaults(
    tmp_path: Path, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    [path] = _saved(tmp_path)
    path.write_bytes(content)
    assert load_settings(tmp_path) == Settings()
    assert str(path) in caplog.text


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("device", "toaster"),
        ("device", ["cuda"]),
        ("theme", 3),
        ("theme", None),
        ("brush_radius", 0),
        ("brush_radius", -1),
        ("brush_radius", True),
        ("brush_radius", "12"),
        ("brush_radius", float("inf")),
        ("brush_radius", 10**400),
        ("brush_square", 1),
        ("pen_pressure", "yes"),
        ("smart_tolerance", 0),
        ("wand_tolerance", 256),
        ("grow_step", 2.5),
        ("grow_step_mm", 0),
        ("grow_unit", "cm"),
        ("smallest_part", True),
        ("overlay_opacity", 1.01),
        ("overlay_opacity", float("nan")),
        ("reader", "x" * 65),
        ("reader", "Anna\nBen"),
        ("reader", None),
        ("reader_asked", 1),
        ("modality", "x-ray"),
        ("notice_acknowledged", "yes"),
        ("last_folder", 5),
        ("last_model", 1.5),
        ("show_measurements", "no"),
        ("show_diameters", 1),
        ("mask_style", "dotted"),
        ("smooth", 1),
        ("crosshair", "yes"),
        ("history_shown", 1),
        ("worklist_grouping", "hospital"),
        ("worklist_grouping", ["none"]),
        ("worklist_order", "random"),
        ("anonymous", "yes"),
        ("shortcuts", ["undo"]),
        ("shortcuts", {"undo": "Ctrl+U"}),
        ("shortcuts", {"undo": [1]}),
        ("recent_commands", "undo"),
        ("recent_commands", [["undo"]]),
        ("window_place", 3),
        ("panels_place", None),
    ],
)
def test_one_setting_that_makes_no_sense_spares_the_others(tmp_path: Path, name: str, value: object) -> None:
    [path] = _saved(tmp_path)
    good = {
        "device": "cpu",
        "theme": "dark",
        "language": "de",
        "brush_radius": 30,
        "brush_square": True,
        "pen_pressure": False,
        "smart_tolerance": 9,
        "wand_tolerance": 0,
        "grow_step": 3,
        "grow_step_mm": 2,
        "grow_unit": "mm",
        "smallest_part": 99_999,
        "overlay_opacity": 0.25,
        "reader": "Zoë Müller",
        "last_folder": "/images",
        "last_model": "polyp-1",
        "show_measurements": False,
        "show_diameters": True,
        "mask_style": "contour",
        "smooth": True,
        "crosshair": True,
        "history_shown": False,
        "worklist_grouping": "study",
        "worklist_order": "uncertainty",
        "anonymous": True,
        "reader_asked": True,
        "modality": "endoscopy",
        "notice_acknowledged": True,
        "shortcuts": {"undo": ["Ctrl+U"], "redo": []},
        "recent_commands": ["undo"],
        "window_place": "AAAA",
        "panels_place": "BBBB",
    }
    path.write_text(json.dumps({**good, name: value, "from a later version": {}}))
    settings = load_settings(tmp_path)
    assert vars(settings) == {**good, name: getattr(Settings(), name)}


def test_settings_that_cannot_be_saved_leave_the_old_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    save_settings(Settings(theme="dark"), tmp_path)

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    save_settings(Settings(theme="light"), tmp_path)
    assert load_settings(tmp_path).theme == "dark"
    assert len(list(tmp_path.iterdir())) == 1
    assert caplog.records[-1].levelno == logging.WARNING


def test_a_file_in_place_of_the_folder_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    save_settings(Settings(), tmp_path / "file")
    assert load_settings(tmp_path / "file") == Settings()
    assert (tmp_path / "file").read_text() == "mine"


def _saved(folder: Path) -> list[Path]:
    save_settings(Settings(), folder)
    return list(folder.iterdir())
