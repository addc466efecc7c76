"""Whether Qt can open a window here; asked before Qt is imported.

On Linux Qt aborts the whole process where a library of its platform plugin is missing or no display answers. No Python
exception tells the user what to do, so this module looks first. It imports no Qt.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable, Iterable, Mapping

# What PySide6 links and does not bring along, with the Debian package that holds it. Read from the NEEDED entries of
# libQt6Core, libQt6DBus and libQt6Gui; of libqxcb and libQt6XcbQpa; of libqwayland and libQt6WaylandClient.
# tests/test_display_check.py compares these tables with the installed files.
_GUI = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
_PLUGINS = {
    "xcb": {
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-image.so.0": "libxcb-image0",
        "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-randr.so.0": "libxcb-randr0",
        "libxcb-render.so.0": "libxcb-render0",
        "libxcb-render-util.so.0": "libxcb-render-util0",
        "libxcb-shape.so.0": "libxcb-shape0",
        "libxcb-shm.so.0": "libxcb-shm0",
        "libxcb-sync.so.1": "libxcb-sync1",
        "libxcb-util.so.1": "libxcb-util1",
        "libxcb-xfixes.so.0": "libxcb-xfixes0",
        "libxcb-xkb.so.1": "libxcb-xkb1",
        "libxcb.so.1": "libxcb1",
        "libX11-xcb.so.1": "libx11-xcb1",
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    },
    "wayland": {
        "libwayland-client.so.0": "libwayland-client0",
        "libwayland-cursor.so.0": "libwayland-cursor0",
    },
}
_VARIABLES = {"xcb": "DISPLAY", "wayland": "WAYLAND_DISPLAY"}
_WAY_OUT = "start it in a desktop session, or with `xvfb-run` (Debian package xvfb)"


def package_for(library: str) -> str | None:
    """Debian package that holds a library Qt needs, for example `libegl1` for `libEGL.so.1`; None for any other."""
    for table in (_GUI, *_PLUGINS.values()):
        if library in table:
            return table[library]
    return None


def problem_with_display(
    platform: str = sys.platform,
    environ: Mapping[str, str] = os.environ,
    load: Callable[[str], object] = ctypes.CDLL,
    answers: Callable[[str, str], bool] | None = None,
) -> str | None:
    """Why no window can be opened here, in one sentence with what to do about it.

    Args:
        platform: As `sys.platform`. Only Linux is looked at; Qt brings everything along elsewhere.
        environ: Environment variables.
        load: Loads a shared library by name; raises OSError where it is missing.
        answers: Whether the display of a platform plugin (`xcb` or `wayland`) and a name can be connected to; by
            default the library that Qt itself uses tries it.

    Returns:
        The sentence, or None where nothing stands in the way.
    """
    if not platform.startswith("linux"):
        return None
    if missing := _missing(_GUI, load):
        return _install(missing)
    chosen = [name.partition(":")[0] for name in environ.get("QT_QPA_PLATFORM", "").split(";") if name]
    # Qt tries the platforms in turn, so one that works is enough.
    plugins = chosen or [name for name in ("xcb", "wayland") if environ.get(_VARIABLES[name])]
    if not plugins:
        return f"WaveMask needs a display, and DISPLAY is not set: {_WAY_OUT}."
    problems = [_problem_with(plugin, environ, load, answers or _answers) for plugin in plugins]
    return None if None in problems else problems[0]


def _problem_with(
    plugin: str, environ: Mapping[str, str], load: Callable[[str], object], answers: Callable[[str, str], bool]
) -> str | None:
    if plugin not in _PLUGINS:  # offscreen, minimal, vnc, ...: no display server is asked
        return None
    variable = _VARIABLES[plugin]
    display = environ.get(variable, "")
    if not display:
        return f"WaveMask needs a display, and {variable} is not set: {_WAY_OUT}."
    if missing := _missing(_PLUGINS[plugin], load):
        return _install(missing)
    if not answers(plugin, display):
        return f"WaveMask needs a display, and {variable}={display} does not answer: {_WAY_OUT}."
    return None


def _missing(libraries: Iterable[str], load: Callable[[str], object]) -> list[str]:
    missing = []
    for library in libraries:
        try:
            load(library)
        except OSError:
            missing.append(library)
    return missing


def _install(libraries: Iterable[str]) -> str:
    packages = sorted({package for library in libraries if (package := package_for(library))})
    return (
        "WaveMask cannot open its window because system libraries that Qt needs are missing: install them with "
        f"`sudo apt-get install {' '.join(packages)}`."
    )


def _answers(plugin: str, display: str) -> bool:
    return _x_server_answers(display) if plugin == "xcb" else _wayland_answers(display)


def _x_server_answers(display: str) -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)  # never NULL; an error is a state of the connection
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not failed


def _wayland_answers(display: str) -> bool:
    wayland = ctypes.CDLL("libwayland-client.so.0")
    wayland.wl_display_connect.restype = ctypes.c_void_p
    wayland.wl_display_connect.argtypes = [ctypes.c_char_p]
    wayland.wl_display_disconnect.argtypes = [ctypes.c_void_p]
    connection = wayland.wl_display_connect(display.encode())
    if connection:
        wayland.wl_display_disconnect(connection)
    return bool(connection)
