"""Rules that no linter knows. Each says why it exists; the planted violations show that each can fail."""

from __future__ import annotations

import ast
import hashlib
import importlib.metadata
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
SHIPPED = [ROOT / "main.py", *(p for top in ("app", "wavegms_core", "training") for p in (ROOT / top).rglob("*.py"))]


def run_python(code: str) -> str:
    """Output of a fresh interpreter at the root of the repository."""
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=300, check=False
    )
    assert result.returncode == 0, result.stderr
    return result.stdout.strip()


# --- what must not stand in shipped code

Rule = Callable[[ast.AST], bool]


def _called(node: ast.AST) -> str:
    """Last name of what a call calls, for example `load` in `torch.load(...)`."""
    if not isinstance(node, ast.Call):
        return ""
    return getattr(node.func, "attr", getattr(node.func, "id", ""))


def _runs_shell(node: ast.AST) -> bool:
    """Whether a command line is handed to a shell, which `QLocale.system()` does not."""
    found = ("os.system(", "os.popen(", "system(", "popen(", "subprocess.getoutput(", "subprocess.getstatusoutput(")
    return isinstance(node, ast.Call) and ast.unparse(node).startswith(found)


def _has_keyword(node: ast.AST, name: str, value: object) -> bool:
    return isinstance(node, ast.Call) and any(
        keyword.arg == name and isinstance(keyword.value, ast.Constant) and keyword.value.value is value
        for keyword in node.keywords
    )


def _imports(node: ast.AST) -> set[str]:
    if isinstance(node, ast.Import):
        return {alias.name for alias in node.names}
    if isinstance(node, ast.ImportFrom) and node.module:
        return {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return set()


def _imports_any(node: ast.AST, *packages: str) -> bool:
    return any(name == package or name.startswith(f"{package}.") for name in _imports(node) for package in packages)


PICKLES = ("pickle", "cPickle", "dill", "joblib", "cloudpickle", "shelve")
NETWORK = ("socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "requests", "PySide6.QtNetwork")

RULES: dict[str, tuple[str, Rule]] = {
    "no processEvents": (
        "a nested event loop lets the user act in the middle of an action",
        lambda node: isinstance(node, ast.Attribute) and node.attr == "processEvents",
    ),
    "no assert": (
        "`python -O` removes it, so it validates nothing; raise an error that the user can read",
        lambda node: isinstance(node, ast.Assert),
    ),
    "no instant popup": (
        "a tool button runs an event loop of its own within the click; let the click call `QMenu.popup`",
        lambda node: isinstance(node, ast.Attribute) and node.attr == "InstantPopup",
    ),
    "no shell": (
        "a file name would become part of a command",
        lambda node: _has_keyword(node, "shell", True) or _runs_shell(node),
    ),
    "no pickle": (
        "reading a pickle runs whatever its author wanted",
        lambda node: _imports_any(node, *PICKLES) or _has_keyword(node, "allow_pickle", True),
    ),
    "no torch.load": (
        "it reads pickles; weights come from safetensors",
        lambda node: _called(node) == "load" and ast.unparse(node).startswith("torch."),
    ),
    "no strict=False": (
        "weights that do not fit the model must not be loaded half",
        lambda node: _has_keyword(node, "strict", False) and _called(node) not in {"zip", "map"},
    ),
    "no network": (
        "nothing leaves the machine, so the program opens no socket",
        lambda node: _imports_any(node, *NETWORK),
    ),
}


EXCEPTIONS = {
    # The published name lists are pickles. Its unpickler takes text, lists and dictionaries alone, which is tested.
    ("no pickle", ROOT / "training" / "name_lists.py"),
}


@pytest.mark.parametrize("rule", RULES)
def test_shipped_code_keeps_the_rule(rule: str) -> None:
    why, breaks = RULES[rule]
    found = [
        f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', '?')}"
        for path in SHIPPED
        if (rule, path) not in EXCEPTIONS
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if breaks(node)
    ]
    assert not found, f"{rule}: {why}"


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        ("no processEvents", "QApplication.processEvents()"),
        ("no assert", "assert path.exists()"),
        ("no instant popup", "button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)"),
        ("no shell", "subprocess.run(f'ls {path}', shell=True)"),
        ("no shell", "os.system('ls')"),
        ("no shell", "popen('ls')"),
        ("no pickle", "from pickle import load"),
        ("no pickle", "np.load(path, allow_pickle=True)"),
        ("no torch.load", "torch.load(path)"),
        ("no strict=False", "model.load_state_dict(weights, strict=False)"),
        ("no network", "from PySide6.QtNetwork import QTcpSocket"),
        ("no network", "import urllib.request"),
    ],
)
def test_the_rule_can_fail(rule: str, code: str) -> None:
    assert any(RULES[rule][1](node) for node in ast.walk(ast.parse(code)))


# --- what must not be installed or loaded

IMPORT_ALL = """
import importlib, os, pkgutil, sys
for top in {tops}:
    package = importlib.import_module(top)
    for found in pkgutil.walk_packages(getattr(package, "__path__", []), top + "."):
        if not found.name.endswith("__main__"):
            importlib.import_module(found.name)
print({result})
"""


def test_no_dependency_redirects_qts_plugins() -> None:
    """opencv-python brings a Qt of its own and points QT_QPA_PLATFORM_PLUGIN_PATH at it: no window opens any more."""
    code = IMPORT_ALL.format(
        tops=("main", "app", "wavegms_core", "training"), result="os.environ.get('QT_QPA_PLATFORM_PLUGIN_PATH')"
    )
    assert run_python(code) == "None"


def test_the_window_process_imports_no_torch() -> None:
    """Start-up time, and a crash or an out-of-memory of the model must not take the masks with it."""
    code = IMPORT_ALL.format(tops=("main", "app"), result="sorted({'torch', 'diffusers'} & set(sys.modules))")
    assert run_python(code) == "[]"


def test_the_window_starts_without_what_reads_and_writes_medical_files() -> None:
    """These take tenths of a second to import: decoding processes, exports and imports do it, once they are asked."""
    code = "import sys, app.application; print(sorted({'pydicom', 'nibabel', 'imagecodecs'} & set(sys.modules)))"
    assert run_python(code) == "[]"


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("opencv-python", "it brings a second Qt"),
        ("opencv-contrib-python", "it brings a second Qt"),
        ("PySide6", "it pulls PySide6-Addons"),
        ("PySide6-Addons", "parts of it are GPL-only, and it is large"),
        ("pylibjpeg-libjpeg", "it is GPL-3; GDCM reads JPEG Lossless"),
    ],
)
def test_not_installed(name: str, why: str) -> None:
    installed = {canonicalize_name(str(found.name)) for found in importlib.metadata.distributions()}
    assert canonicalize_name(name) not in installed, why


# --- licences


def runtime_distributions() -> Iterator[importlib.metadata.Distribution]:
    """Everything that `pip install wavemask` brings along on this machine."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    waiting = [Requirement(text) for text in project["dependencies"]]
    seen: set[tuple[str, frozenset[str]]] = set()
    while waiting:
        requirement = waiting.pop()
        key = (canonicalize_name(requirement.name), frozenset(requirement.extras))
        if key in seen:
            continue
        seen.add(key)
        distribution = importlib.metadata.distribution(requirement.name)
        yield distribution
        for text in distribution.requires or []:
            needed = Requirement(text)
            extras = {"", *requirement.extras}
            if needed.marker is None or any(needed.marker.evaluate({"extra": extra}) for extra in extras):
                waiting.append(needed)


def is_copyleft(licence: str) -> bool:
    """Whether every choice that a licence leaves is the GPL or AGPL; the LGPL and linking exceptions are fine."""
    choices = re.split(r"\s+OR\s+", licence)
    strict = re.compile(r"(?<!L)\b(A?GPL|(Affero )?General Public License)", re.IGNORECASE)
    return all(strict.search(choice) and "exception" not in choice and "Lesser" not in choice for choice in choices)


@pytest.mark.parametrize(
    ("licence", "expected"),
    [
        ("GPL-3.0-only", True),
        ("AGPL-3.0-or-later", True),
        ("MIT AND GPL-2.0-only", True),
        ("License :: OSI Approved :: GNU Affero General Public License v3", True),
        ("GNU General Public License v3 (GPLv3)", True),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", False),
        ("GNU Lesser General Public License v3 (LGPLv3)", False),
        ("GPL-3.0-or-later WITH GCC-exception-3.1", False),
        ("MIT", False),
    ],
)
def test_copyleft_is_told_apart(licence: str, expected: bool) -> None:
    assert is_copyleft(licence) is expected


def test_no_runtime_dependency_is_copyleft() -> None:
    """WaveMask is MIT: nothing it runs on may ask that its users' changes be published."""
    licences = {}
    for distribution in runtime_distributions():
        metadata = distribution.metadata
        # The free-text field may hold a whole licence, of which the first line is the name.
        text = metadata.get("License-Expression") or str(metadata.get("License") or "").partition("\n")[0]
        classifiers = [c for c in metadata.get_all("Classifier") or [] if c.startswith("License ::")]
        licences[str(distribution.name)] = text or " AND ".join(classifiers)
    assert len(licences) > 10
    assert [name for name, licence in licences.items() if not licence] == [], "a dependency does not state its licence"
    assert [name for name, licence in licences.items() if is_copyleft(licence)] == []


# --- what must not be in the repository

IGNORED = {".git", ".venv", ".wavemask", ".hypothesis", "__pycache__", "build", "_build", "dist", "runs"}


def repository_files() -> Iterator[Path]:
    """Every file of the working tree but what git ignores anyway; git itself may not be installed."""
    for folder, folders, names in os.walk(ROOT):
        folders[:] = [name for name in folders if name not in IGNORED and not name.endswith(("_cache", ".egg-info"))]
        yield from (Path(folder, name) for name in names)


def test_no_development_data_in_the_repository(shared_data: Path) -> None:
    """Most of those images may not be passed on."""
    sizes: dict[int, list[Path]] = {}
    for path in shared_data.rglob("*"):
        if path.is_file() and path.stat().st_size:
            sizes.setdefault(path.stat().st_size, []).append(path)

    def digest(path: Path) -> str:
        return hashlib.sha256(path.read_bytes()).hexdigest()

    copies = [
        f"{path.relative_to(ROOT)} is {original.name}"
        for path in repository_files()
        for original in sizes.get(path.stat().st_size, [])
        if digest(path) == digest(original)
    ]
    assert not copies


PICTURES = {".png", ".jpg", ".jpeg", ".bmp", ".tif", ".tiff", ".webp", ".dcm", ".avi", ".mp4", ".mov"}
PICTURE_FOLDERS = ("docs", "resources", "tests/ui/snapshots")


def test_pictures_stand_where_they_belong() -> None:
    """One that was drawn of development data, left lying about, would not be found by its hash."""
    stray = [
        path
        for path in repository_files()
        if path.suffix.lower() in PICTURES and not any(path.is_relative_to(ROOT / folder) for folder in PICTURE_FOLDERS)
    ]
    assert not stray


def test_readme_lists_every_shortcut() -> None:
    """The table of actions is where shortcuts are decided; the README must not tell another story."""
    from app.ui.commands import COMMANDS

    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    keys = {keys for command in COMMANDS for keys in command.shortcuts}
    assert sorted(key for key in keys if f"`{key}`" not in readme) == []
