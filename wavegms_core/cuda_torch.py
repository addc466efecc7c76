"""A build of torch for graphics cards that was unpacked beside the program, in place of the one inside it.

The program comes with torch for the CPU, since the libraries for a graphics card take gigabytes. It imports no torch.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path

_VERSION = re.compile(r"^__version__(?:: *\w+)? *= *['\"]([^'\"+]+)(?:\+([^'\"]+))?['\"]", re.MULTILINE)


def prefer_cuda_torch(folders: Iterable[Path], own: Path) -> str:
    """Have torch imported from the first of some folders that holds one which fits, where there is one.

    Args:
        folders: Where the wheels of another build may be unpacked; those that are not there are passed over.
        own: The folder that holds the program's own torch.

    Returns:
        One sentence for the log: which build is used, or why one that is there is not; empty where none is there.
    """
    for folder in folders:
        if not folder.is_dir():
            continue
        if problem := _problem(folder, own):
            return f"The torch in {folder} is not used: {problem}"
        sys.path.insert(0, str(folder))
        return f"The torch in {folder} is used."
    return ""


def _problem(folder: Path, own: Path) -> str:
    wanted, found = _version(own), _version(folder)
    if found is None:
        return "there is none; unpack the wheels so that the folder torch lies directly in it."
    if wanted is None or found[0] != wanted[0]:
        return f"it is version {found[0]}, and WaveMask needs {wanted[0] if wanted else 'another one'}."
    if not found[1].startswith("cu"):
        return "it is no build for CUDA; take the wheels whose version ends in +cu and a number."
    if not any((folder / "torch" / f"_C{suffix}").is_file() for suffix in EXTENSION_SUFFIXES):
        python = ".".join(map(str, sys.version_info[:2]))
        return f"it is for another Python or system; take the wheels for Python {python} and this system."
    return ""


def _version(folder: Path) -> tuple[str, str] | None:
    """Version and build of the torch in a folder, for example ("2.13.0", "cu130"); None where there is none."""
    try:
        text = (folder / "torch" / "version.py").read_text(encoding="utf-8")
    except OSError:
        return None
    found = _VERSION.search(text)
    return (found[1], found[2] or "") if found else None
