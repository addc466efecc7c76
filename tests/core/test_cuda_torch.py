"""A build of torch that was unpacked beside the program is used where it fits, and passed over with a reason else."""

from __future__ import annotations

import sys
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path

import pytest

from wavegms_core.cuda_torch import prefer_cuda_torch


def torch_in(folder: Path, version: str, suffix: str = EXTENSION_SUFFIXES[0]) -> Path:
    (folder / "torch").mkdir(parents=True)
    (folder / "torch" / "version.py").write_text(f"from typing import Optional\n\n__version__ = '{version}'\n")
    (folder / "torch" / f"_C{suffix}").touch()
    return folder


@pytest.fixture(autouse=True)
def path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", list(sys.path))


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return torch_in(tmp_path / "own", "2.13.0+cpu")


def test_where_none_is_there_nothing_is_said(tmp_path: Path, own: Path) -> None:
    before = list(sys.path)
    assert prefer_cuda_torch([tmp_path / "nowhere"], own) == ""
    assert sys.path == before


def test_the_first_that_is_there_goes_before_all(tmp_path: Path, own: Path) -> None:
    folder = torch_in(tmp_path / "torch-cuda", "2.13.0+cu130")
    assert prefer_cuda_torch([tmp_path / "nowhere", folder], own) == f"The torch in {folder} is used."
    assert sys.path[0] == str(folder)


@pytest.mark.parametrize(
    ("version", "suffix", "reason"),
    [
        ("2.12.1+cu130", EXTENSION_SUFFIXES[0], "it is version 2.12.1, and WaveMask needs 2.13.0"),
        ("2.13.0+cpu", EXTENSION_SUFFIXES[0], "no build for CUDA"),
        ("2.13.0+cu130", ".cpython-27-other.so", "for another Python or system"),
        (None, "", "unpack the wheels so that the folder torch lies directly in it"),
    ],
)
def test_what_does_not_fit_is_passed_over(
    tmp_path: Path, own: Path, version: str | None, suffix: str, reason: str
) -> None:
    folder = tmp_path / "torch-cuda"
    if version is None:
        folder.mkdir()
    else:
        torch_in(folder, version, suffix)
    before = list(sys.path)
    assert reason in prefer_cuda_torch([folder], own)
    assert sys.path == before
