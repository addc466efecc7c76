"""What is taken into the bundle and what is left out, the lock file, and the command that starts all of it."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from installer.contents import LEFT_OUT, is_wanted, reached
from installer.debian import CONTROL, DESKTOP, newest_glibc
from installer.distributions import modules_of_all_others, shipped
from installer.lock import differences
from installer.try_bundle import FROM_SYSTEM

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    "name",
    [
        "torch/include/ATen/ATen.h",
        "torch/lib/libtorchbind_test.so",
        "torch/bin/protoc",
        "numpy/linalg/tests/test_linalg.py",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6\\plugins\\tls\\qopensslbackend.dll",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "libgtk-3.so.0",
        "PySide6/Qt/translations/linguist_de.qm",
    ],
)
def test_left_out(name: str) -> None:
    assert not is_wanted(name)


@pytest.mark.parametrize(
    "name",
    [
        "torch/lib/libtorch_cpu.so",
        "torch/bin/torch_shm_manager",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "resources/models/polyp-2/weights.safetensors",
        "resources/i18n/wavemask_ur.qm",
        "pydicom/data/test_files/examples_rgb_color.dcm",
    ],
)
def test_taken(name: str) -> None:
    assert is_wanted(name)


def test_libraries_go_with_their_last_user() -> None:
    links = {"pkg/a.so": ["libx.so"], "libx.so": ["liby.so"], "liby.so": [], "libgtk.so": ["libz.so"], "libz.so": []}
    needed = reached(
        {name: name for name in (*links, "libpython3.11.so.1.0")},
        lambda file: [(name, None) for name in links.get(file, [])],
    )
    assert needed == {"pkg/a.so", "libx.so", "liby.so", "libpython3.11.so.1.0"}


def test_what_tests_alone_need_is_not_shipped() -> None:
    names, others = shipped(), modules_of_all_others()
    assert {"torch", "pyside6-essentials", "imagecodecs", "sympy"} <= names.keys()
    assert not {"simpleitk", "highdicom", "monai", "scipy", "pytest", *LEFT_OUT} & names.keys()
    assert {"SimpleITK", "highdicom", "monai", "scipy", "pytest", "diffusers"} <= set(others)
    assert not {"torch", "numpy", "app", "main", "training"} & set(others)


def test_requirements_of_what_is_left_out_are_left_out_with_it() -> None:
    needs = {"a": ["b>=1", "diffusers", "w ; sys_platform == 'nowhere'"], "b": [], "diffusers": ["requests"]}
    assert shipped(["A==1"], lambda name: needs[name]) == {"a": "wavemask", "b": "a"}


def test_the_lock_fits_what_is_asked_for() -> None:
    pyproject, lock = ((ROOT / name).read_text(encoding="utf-8") for name in ("pyproject.toml", "requirements.lock"))
    assert differences(pyproject, lock) == []
    older = pyproject.replace('"pillow==13.0.0"', '"pillow==12.0.0"')
    assert [line for line in differences(older, lock) if line.startswith("pillow==12.0.0 is locked as 13.0.0")]
    missing = re.sub(r"(?m)^pillow==.*\n", "", lock)
    assert [line for line in differences(pyproject, missing) if "pillow==13.0.0 is locked as nothing" in line]
    assert not re.search(r"https?:|file:|@ |--", lock), "a lock names no place that packages come from"


def test_the_debian_package_asks_for_the_c_library_that_its_binaries_need(tmp_path: Path) -> None:
    (tmp_path / "new").write_bytes(b"\x7fELF GLIBC_2.36 GLIBC_2.9")
    (tmp_path / "text").write_bytes(b"GLIBC_9.99")
    assert newest_glibc(tmp_path.iterdir()) == "2.36"
    assert "Depends: libc6 (>= {glibc})" in CONTROL
    assert "Exec=/opt/wavemask/wavemask %F" in DESKTOP


def test_which_libraries_may_come_from_the_system() -> None:
    for name in ("libc.so.6", "ld-linux-x86-64.so.2", "libGLdispatch.so.0.0.0", "libxcb.so.1.1.0", "libEGL_mesa.so.0"):
        assert FROM_SYSTEM.match(name)
    for name in ("libstdc++.so.6", "libglib-2.0.so.0.7400.6", "libcrypto.so.3", "libxcb-cursor.so.0", "libffi.so.8"):
        assert not FROM_SYSTEM.match(name)


@pytest.mark.parametrize("arguments", [["--version"], ["self-test", "--help"]])
def test_the_program_says_which_version_it_is_and_how_it_is_tried_out(arguments: list[str]) -> None:
    from app.version import VERSION

    result = subprocess.run(
        [sys.executable, "main.py", *arguments], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert result.returncode == 0, result.stderr
    if arguments == ["--version"]:
        assert result.stdout == f"WaveMask {VERSION}\n"
    else:
        assert "--out DIR" in result.stdout
