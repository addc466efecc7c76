"""What the bundle that was built is made of: one file with all licences, and a bill of materials (CycloneDX)."""

from __future__ import annotations

import ast
import hashlib
import json
import re
import subprocess
import sys
import sysconfig
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path

from app.version import VERSION
from installer.distributions import canonical, shipped
from installer.licensing import FOLDER, LicenceError, check, licence_of, native_library

OURS = frozenset({"app", "main", "resources", "training", "wavegms_core"})
# What PyInstaller puts in front of a program; its bootloader is GPL with an exception for what is built with it.
_PYINSTALLER = frozenset({"_pyi_rth_utils"})
_LIBRARY = re.compile(r"\.(so(\.[\w.]+)?|dll|dylib)$")
# Extension modules belong to their package, and plugins and the rest of a package's folder do likewise.
_PART_OF_PACKAGE = re.compile(r"\.(cpython-\d+[^/]*|abi3)\.so$|^PySide6/Qt/plugins/|^PySide6/plugins/")
_NAMESPACE = uuid.UUID("6a0b27b4-6f0e-5b0f-9a3c-0f2a3c6f5e11")
_LICENCE_FILE = re.compile(r"(^|/)(licen[cs]e|copying|notice|authors|copyright)[^/]*$", re.IGNORECASE)


@dataclass(frozen=True)
class Part:
    """Something in the bundle that others made.

    Attributes:
        name: What it is.
        version: Empty where nothing says it.
        licence: SPDX expression; empty where nobody knows.
        purl: Package URL.
        files: Libraries by their path in the bundle, with their SHA-256.
        texts: Licence texts and notices.
        note: What else there is to say.
        needs: Package URLs of what it needs.
    """

    name: str
    version: str
    licence: str
    purl: str
    files: Mapping[str, str] = field(default_factory=dict)
    texts: tuple[str, ...] = ()
    note: str = ""
    needs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Built:
    """What PyInstaller says it has put together.

    Attributes:
        modules: Names of the Python modules.
        files: Path in the bundle to where it was taken from; no links.
    """

    modules: frozenset[str]
    files: Mapping[str, Path]

    @classmethod
    def read(cls, work: Path) -> Built:
        """Read it from the folder in which PyInstaller worked."""
        (collected,) = ast.literal_eval((work / "COLLECT-00.toc").read_text(encoding="utf-8"))
        _, modules = ast.literal_eval((work / "PYZ-00.toc").read_text(encoding="utf-8"))
        files = {name.replace("\\", "/"): Path(source) for name, source, kind in collected if kind != "SYMLINK"}
        return cls(frozenset(name for name, _, _ in modules), files)


def inventory(built: Built, bundle: Path) -> list[Part]:
    """All parts of a bundle, and that each of them may be in it.

    Args:
        built: What it is made of.
        bundle: Its folder with everything but the executable.

    Raises:
        LicenceError: Something must not be in it, or nobody knows what it is.
    """
    parts = [_python(), _bootloader(), *_distributions(built), *_libraries(built, bundle)]
    check({f"{part.name} {part.version}".strip(): part.licence for part in parts})
    return parts


def _python() -> Part:
    version = sys.version.split()[0]
    text = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    texts = (text.read_text(encoding="utf-8"),) if text.exists() else ()
    return Part("Python", version, "PSF-2.0", f"pkg:generic/python@{version}", texts=texts)


def _bootloader() -> Part:
    version = metadata.version("pyinstaller")
    note = "Only the bootloader, which starts the program, and its import hooks are in the bundle."
    return Part(
        "PyInstaller bootloader",
        version,
        "GPL-2.0-or-later WITH Bootloader-exception",
        f"pkg:pypi/pyinstaller@{version}",
        texts=_texts(metadata.distribution("pyinstaller")),
        note=note,
    )


def _distributions(built: Built) -> list[Part]:
    owners = metadata.packages_distributions()
    allowed = shipped()
    tops = {name.partition(".")[0] for name in built.modules}
    tops |= {name.partition("/")[0] for name in built.files if "/" in name}
    found, strangers = set[str](), list[str]()
    for top in sorted(tops - set(sys.stdlib_module_names) - OURS - _PYINSTALLER):
        theirs = {canonical(owner) for owner in owners.get(top, ())}
        if theirs & allowed.keys():
            found |= theirs & allowed.keys()
        elif (top in built.modules or theirs) and not top.startswith("_sysconfigdata"):
            strangers.append(top)
    if strangers:
        raise LicenceError(f"These modules are of no package that pyproject.toml asks for: {', '.join(strangers)}.")
    purl = {name: f"pkg:pypi/{name}@{metadata.version(name)}" for name in found}
    parts = []
    for name in sorted(found):
        distribution = metadata.distribution(name)
        about = distribution.metadata
        licence = licence_of(
            name,
            {key: about.get(key) for key in ("License-Expression", "License")},
            about.get_all("Classifier") or [],
        )
        needs = tuple(sorted(purl[needed] for needed in found if allowed[needed] == name))
        said = str(about["Name"])
        parts.append(Part(said, distribution.version, licence, purl[name], texts=_texts(distribution), needs=needs))
    return parts


def _texts(distribution: metadata.Distribution) -> tuple[str, ...]:
    files = [file for file in distribution.files or () if _LICENCE_FILE.search(str(file)) and file.suffix != ".py"]
    read = (Path(str(file.locate())) for file in files)
    texts = (path.read_text(encoding="utf-8", errors="replace").strip() for path in read if path.is_file())
    return tuple(dict.fromkeys(texts))  # many come several times


def _libraries(built: Built, bundle: Path) -> list[Part]:
    by_name: dict[tuple[str, str, str], list[str]] = {}
    unknown, packages = list[str](), dict[str, tuple[str, str, str]]()
    for name, source in sorted(built.files.items()):
        if not _LIBRARY.search(name) or _PART_OF_PACKAGE.search(name):
            continue
        library = native_library(Path(name).name)
        if library is None:
            unknown.append(name)
            continue
        by_name.setdefault((library.name, library.licence, library.note), []).append(name)
        if "/" not in name and (package := _debian_package(source)):
            packages[name] = package
    if unknown:
        raise LicenceError(
            f"Nobody has looked at the licence of {', '.join(unknown)}; say in installer/licences/licences.toml what "
            "each is, or leave it out in installer/contents.py."
        )
    parts = []
    for (title, licence, note), names in sorted(by_name.items()):
        owners = sorted({packages[name] for name in names if name in packages})
        slug = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")
        files = {name: hashlib.sha256((bundle / name).read_bytes()).hexdigest() for name in names}
        said = ", ".join(f"{package} {version}" for package, version, _ in owners)
        parts.append(
            Part(
                title,
                said or _version(names[0]),
                licence,
                f"pkg:generic/{slug}" + (f"@{_version(names[0])}" if _version(names[0]) else ""),
                files,
                tuple(dict.fromkeys(text for _, _, text in owners if text)),
                note,
            )
        )
    return parts


def _version(name: str) -> str:
    found = re.search(r"\.so\.([\d.]+\w*)$", name)
    return found[1] if found else ""


def _debian_package(library: Path) -> tuple[str, str, str] | None:
    """Name, version and copyright file of the Debian package that a library of the system is from."""
    if not Path("/usr/bin/dpkg-query").exists():
        return None
    for path in (library, library.resolve()):
        found = subprocess.run(["dpkg-query", "-S", str(path)], capture_output=True, text=True, check=False)
        if found.returncode == 0:
            package = found.stdout.partition(": ")[0]
            asked = ["dpkg-query", "-W", "-f", "${source:Package} ${Version}", package]
            source, version = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.split()
            text = Path("/usr/share/doc") / package.partition(":")[0] / "copyright"
            return source, version, text.read_text(encoding="utf-8", errors="replace") if text.exists() else ""
    return None


def licence_file(parts: Iterable[Part]) -> str:
    """All licences in one text: a table, then the texts."""
    parts = list(parts)
    lines = [
        f"Third-party licences of WaveMask {VERSION}",
        "",
        "WaveMask is under the MIT licence, in the file LICENSE. It comes with these parts of others, all of them",
        "unchanged. Those under the GNU Lesser General Public License (LGPL) are separate files beside the program, so",
        "that another build of the same version can be put in their place; where they are from is said with each.",
        "The icons are Material Design Icons (Apache-2.0 and OFL-1.1).",
        "",
        *(f"  {f'{part.name} {part.version}'.strip()}: {part.licence}" for part in parts),
    ]
    for part in parts:
        lines += ["", "=" * 100, f"{part.name} {part.version}".strip(), f"Licence: {part.licence}"]
        lines += [f"Source: {_source(part)}"]
        lines += [part.note] if part.note else []
        lines += [f"Files: {', '.join(sorted({Path(name).name for name in part.files}))}"] if part.files else []
        for text in part.texts:
            lines += ["-" * 100, text]
    for name in ("LGPL-3.0", "LGPL-2.1", "GPL-3.0"):
        why = " (the LGPL refers to it, and nothing here is under it alone)" if name == "GPL-3.0" else ""
        lines += ["", "=" * 100, f"Text of {name}{why}", "", (FOLDER / f"{name}.txt").read_text(encoding="utf-8")]
    return "\n".join(lines) + "\n"


def _source(part: Part) -> str:
    if part.purl.startswith("pkg:pypi/"):
        return f"https://pypi.org/project/{part.purl.removeprefix('pkg:pypi/').replace('@', '/')}/"
    return _SOURCES.get(part.name, "with the package or system it came with")


_SOURCES = {
    "FFmpeg, in opencv-python-headless": "https://ffmpeg.org/releases/ and https://github.com/opencv/opencv-python",
    "GLib": "https://download.gnome.org/sources/glib/",
    "Libgcrypt and libgpg-error": "https://gnupg.org/ftp/gcrypt/",
    "Python": "https://www.python.org/downloads/source/",
    "Qt": "https://download.qt.io/official_releases/qt/",
    "Qt for Python": "https://download.qt.io/official_releases/QtForPython/",
    "systemd": "https://github.com/systemd/systemd",
}


def bill_of_materials(parts: Iterable[Part]) -> str:
    """The same as CycloneDX 1.6 in JSON; of one bundle always the same text."""
    components = []
    dependencies: list[dict[str, object]] = []
    for part in parts:
        component: dict[str, object] = {
            "type": "library",
            "bom-ref": part.purl,
            "name": part.name,
            **({"version": part.version} if part.version else {}),
            "licenses": [{"expression": part.licence}],
            "purl": part.purl,
        }
        if part.files:
            component["components"] = [
                {
                    "type": "file",
                    "bom-ref": f"file:{name}",
                    "name": name,
                    "hashes": [{"alg": "SHA-256", "content": digest}],
                }
                for name, digest in sorted(part.files.items())
            ]
        components.append(component)
        dependencies.append({"ref": part.purl, "dependsOn": list(part.needs)})
    top = {
        "type": "application",
        "bom-ref": "wavemask",
        "name": "WaveMask",
        "version": VERSION,
        "licenses": [{"expression": "MIT"}],
    }
    needed = {each for part in dependencies for each in part["dependsOn"]}  # type: ignore[attr-defined]
    refs = [str(part["ref"]) for part in dependencies if part["ref"] not in needed]
    content = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": top},
        "components": components,
        "dependencies": [{"ref": "wavemask", "dependsOn": refs}, *dependencies],
    }
    serial = uuid.uuid5(_NAMESPACE, json.dumps(content, sort_keys=True))
    return json.dumps({"serialNumber": f"urn:uuid:{serial}", **content}, indent=2) + "\n"
