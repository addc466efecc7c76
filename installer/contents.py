"""What is in the bundle and what is not: read by the spec, by the licences, and by the check of what was built."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

# The decoders that app/storage/images/dicom_codecs.py calls, and what they need. The other forty of imagecodecs, each
# with libraries of its own, stay out.
IMAGECODECS_MODULES = (
    "_imcd",
    "_jpeg2k",
    "_jpeg8",
    "_jpegls",
    "_jpegsof3",
    "_jpegxl",
    "_ljpeg",
    "_shared",
    "_shared_cython",
)

# Distributions that others ask for and nothing in the bundle calls. diffusers holds the Tiny-VAE that the light codec
# was distilled from; only `training distil` reads it. The others serve compilers and remote files of torch, and Qt
# bindings are built with setuptools.
LEFT_OUT = frozenset({"diffusers", "networkx", "jinja2", "fsspec", "filelock", "setuptools"})

# Modules that PyInstaller would follow and that belong to no distribution of that list. readline is GPL.
MODULES_LEFT_OUT = (
    "PySide6.QtNetwork",
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtPrintSupport",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtSql",
    "PySide6.QtUiTools",
    "idlelib",
    "lib2to3",
    "nibabel.benchmarks",
    "readline",
    "tkinter",
    "torch.utils.benchmark",
    "torch.utils.tensorboard",
)

# Paths inside the bundle, whatever brought them there.
_UNWANTED = re.compile(
    r"""
    ^torch/(include|share|test)/              # headers and tests of torch
    | ^torch/bin/(?!torch_shm_manager$)
    | ^torch/lib/lib(torchbind_test|backend_with_compiler|jitbackend_test|aoti_custom_ops)\.
    | \.(a|lib|h|hpp|cuh|cmake|pyi)$
    | (^|/)tests?/                             # of NumPy and others
    | ^nibabel/(tests|nicom/tests)/
    | ^PySide6/(Qt/)?translations/             # Qt's words for tools that are not here are filtered below
    | ^PySide6/(Qt/)?qml/
    | ^PySide6/(Qt/)?plugins/(designer|egldeviceintegrations|generic|networkinformation|printsupport|qmllint|qmltooling
        |sqldrivers|tls|vectorimageformats|wayland-graphics-integration-server)/
    | plugins/imageformats/libq(pdf|tga|wbmp|icns|tiff)\.
    | plugins/platforms/libq(eglfs|linuxfb|minimalegl|vkkhrdisplay|vnc)\.
    | plugins/platformthemes/libqgtk3\.       # would bring half of GTK; dialogs come through the desktop portal
    | plugins/platforminputcontexts/libqtvirtualkeyboardplugin\.
    | (^|/)lib(gtk-3|gdk-3|Qt6(Egl|Qml|Quick|Network|Pdf|Sql|VirtualKeyboard)\w*)\.
    """,
    re.VERBOSE,
)
_WANTED = re.compile(r"translations/qt(base)?_(de|fr|es|pt_BR|ur|zh_CN)\.qm$|^pydicom/data/test_files/examples_")

# Libraries of the system that Qt needs and PyInstaller does not find, since plugins load them at run time.
LOADED_LATE_ON_LINUX = ("libxcb-cursor.so.0",)


def is_wanted(name: str) -> bool:
    """Whether a file belongs into the bundle.

    Args:
        name: Its path inside, as PyInstaller says it on any system.
    """
    path = name.replace("\\", "/")
    return bool(_WANTED.search(path)) or not _UNWANTED.search(path)


def reached(binaries: Mapping[str, str], imports: Callable[[str], Iterable[tuple[str, str | None]]]) -> set[str]:
    """What is left of the binaries when libraries go whose only users have gone.

    Args:
        binaries: Path inside the bundle to the file it comes from.
        imports: Names of the libraries that a file is linked to, each with where it was found.

    Returns:
        Paths inside the bundle. All in a folder stays, since plugins and extension modules are loaded by name, and so
        does Python.
    """
    needed, waiting = set[str](), [path for path in binaries if "/" in path or path.startswith("libpython")]
    waiting += [path for path in LOADED_LATE_ON_LINUX if path in binaries]
    while waiting:
        path = waiting.pop()
        if path not in needed:
            needed.add(path)
            waiting += {Path(name).name for name, _ in imports(binaries[path])} & binaries.keys()
    return needed


def system_library(name: str) -> Path:
    """Where the system keeps a shared library, for example `libxcb-cursor.so.0`.

    Raises:
        FileNotFoundError: It is not installed.
    """
    listed = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    for line in listed.splitlines():
        if line.strip().startswith(f"{name} ") and "x86-64" in line:
            return Path(line.split("=> ")[1])
    raise FileNotFoundError(f"the bundle needs {name}; install it first, as .ci/run does")
