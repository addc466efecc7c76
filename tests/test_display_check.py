from __future__ import annotations

import importlib.util
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.display_check import package_for, problem_with_display

ROOT = Path(__file__).resolve().parent.parent
# libm, libc, the loader and the compiler's runtime are part of every Debian that has Python.
ALWAYS_THERE = re.compile(r"lib(c|m|dl|rt|pthread|gcc_s|stdc\+\+)\.so\.|ld-linux")

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="Qt brings everything along elsewhere")


def without(*missing: str) -> Callable[[str], object]:
    """A loader for a machine that lacks some libraries."""

    def load(library: str) -> object:
        if library in missing:
            raise OSError(f"{library}: cannot open shared object file")
        return library

    return load


def ask(environ: dict[str, str], *missing: str, answers: bool = True) -> str | None:
    return problem_with_display("linux", environ, without(*missing), lambda plugin, display: answers)


def test_a_missing_library_names_the_one_command() -> None:
    problem = ask({"DISPLAY": ":0"}, "libxcb-cursor.so.0")
    assert problem is not None
    assert "`sudo apt-get install libxcb-cursor0`" in problem


def test_several_missing_libraries_are_one_command() -> None:
    problem = ask({"DISPLAY": ":0"}, "libxcb-icccm.so.4", "libxkbcommon-x11.so.0", "libxcb-keysyms.so.1")
    assert problem is not None
    assert "`sudo apt-get install libxcb-icccm4 libxcb-keysyms1 libxkbcommon-x11-0`" in problem


@pytest.mark.parametrize("environ", [{"QT_QPA_PLATFORM": "offscreen"}, {"DISPLAY": ":0"}, {"WAYLAND_DISPLAY": "w"}])
def test_what_importing_qt_needs_is_asked_for_on_every_platform(environ: dict[str, str]) -> None:
    problem = ask(environ, "libEGL.so.1", "libglib-2.0.so.0", "libgthread-2.0.so.0")
    assert problem is not None
    assert "`sudo apt-get install libegl1 libglib2.0-0`" in problem


@pytest.mark.parametrize("environ", [{}, {"DISPLAY": ""}, {"QT_QPA_PLATFORM": "xcb"}])
def test_no_display(environ: dict[str, str]) -> None:
    problem = ask(environ)
    assert problem is not None
    assert "DISPLAY is not set" in problem
    assert "xvfb-run" in problem


def test_a_display_that_does_not_answer_is_named() -> None:
    problem = ask({"DISPLAY": ":7"}, answers=False)
    assert problem is not None
    assert "DISPLAY=:7" in problem


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "offscreen:size=800x600", "vnc"])
def test_a_platform_without_display_server_needs_none(platform: str) -> None:
    assert ask({"QT_QPA_PLATFORM": platform}, "libxcb.so.1", answers=False) is None


def test_one_display_that_works_is_enough() -> None:
    both = {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}
    assert ask(both, "libwayland-cursor.so.0") is None
    assert ask(both, "libxcb-cursor.so.0") is None
    assert ask(both, "libxcb-cursor.so.0", "libwayland-cursor.so.0") is not None


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_nothing_is_asked_for_elsewhere(platform: str) -> None:
    assert problem_with_display(platform, {}, without("libEGL.so.1")) is None


def test_every_problem_is_one_sentence() -> None:
    problems = [ask({}), ask({"DISPLAY": ":7"}, answers=False), ask({"DISPLAY": ":0"}, "libGL.so.1")]
    for problem in problems:
        assert problem is not None
        assert problem.count(". ") == 0
        assert problem.endswith(".")
        assert "\n" not in problem


@on_linux
def test_every_library_that_qt_links_has_its_package() -> None:
    spec = importlib.util.find_spec("PySide6")
    assert spec is not None
    assert spec.origin is not None
    qt = Path(spec.origin).parent / "Qt"
    brought_along = {path.name for path in (qt / "lib").iterdir()}
    files = [
        *(qt / "lib" / f"libQt6{name}.so.6" for name in ("Core", "DBus", "Gui", "Widgets", "XcbQpa", "WaylandClient")),
        *(qt / "plugins" / "platforms" / f"libq{name}.so" for name in ("xcb", "wayland", "offscreen")),
    ]
    # NEEDED entries stand in the string table of an ELF file, between zero bytes.
    needed = {
        name.decode() for file in files for name in re.findall(rb"\0(lib[\w.+-]+\.so\.\d+)(?=\0)", file.read_bytes())
    }
    assert "libxcb-cursor.so.0" in needed
    unknown = {name for name in needed - brought_along if not ALWAYS_THERE.match(name) and package_for(name) is None}
    assert not unknown


def test_the_build_machine_installs_every_package() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8").split()
    libraries = re.findall(r'"(lib[\w.+-]+\.so\.\d+)"', (ROOT / "app" / "display_check.py").read_text(encoding="utf-8"))
    packages = {package_for(library) for library in libraries if "wayland" not in library}
    assert len(packages) > 20
    assert packages <= {*script, None}


@on_linux
@pytest.mark.parametrize(
    ("display", "words"), [({}, "DISPLAY is not set"), ({"DISPLAY": ":7654"}, "DISPLAY=:7654 does not answer")]
)
def test_the_program_says_so_and_stops(display: dict[str, str], words: str) -> None:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden} | display
    result = subprocess.run(
        [sys.executable, ROOT / "main.py"], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert result.returncode == 1
    assert words in result.stderr
    assert len(result.stderr.splitlines()) == 1
