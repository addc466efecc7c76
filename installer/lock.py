"""Chooses the versions of everything that pyproject.toml asks for, extras included, and writes `requirements.lock`.

One file for all systems and all Pythons that WaveMask runs on. `installer/run.py` gives it to pip as constraints, so
that two computers get the same versions on any day. It holds no hashes: torch comes as another file from each index
(for the CPU, for each CUDA), and pip wants the hash of everything or of nothing. What is handed out has checksums.
"""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements.lock"
HEADER = (
    "# Versions of everything that pyproject.toml asks for, for all systems; `make lock` writes it, and\n"
    "# `installer/run.py` gives it to pip as constraints.\n"
)


def main() -> int:
    """Write the lock file; returns the exit status."""
    command = [str(Path(sys.executable).with_name("uv")), "pip", "compile", "--universal", "--python-version", "3.11"]
    quiet = ["--all-extras", "--no-emit-index-url", "--no-emit-find-links", "--no-annotate", "--no-header", "--quiet"]
    options = [*quiet, "--upgrade", *sys.argv[1:]]
    result = subprocess.run(
        [*command, *options, str(ROOT / "pyproject.toml")], cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False
    )
    if result.returncode == 0:
        LOCK.write_text(HEADER + result.stdout, encoding="utf-8")
    return result.returncode


def differences(pyproject: str, lock: str) -> list[str]:
    """Where a lock file does not fit a pyproject.toml, one sentence each.

    Args:
        pyproject: Text of pyproject.toml.
        lock: Text of the lock file.
    """
    project = tomllib.loads(pyproject)["project"]
    locked: dict[str, set[str]] = {}
    for line in lock.splitlines():
        if line.strip() and not line.startswith("#"):
            requirement = Requirement(line)
            versions = {each.version for each in requirement.specifier if each.operator == "=="}
            locked.setdefault(canonicalize_name(requirement.name), set()).update(versions)
    asked = [Requirement(text) for group in project["optional-dependencies"].values() for text in group]
    asked += [Requirement(text) for text in project["dependencies"]]
    return [
        f"{requirement} is locked as {', '.join(sorted(versions)) or 'nothing'}; run `make lock`."
        for requirement in asked
        if not (versions := locked.get(canonicalize_name(requirement.name), set()))
        or not all(requirement.specifier.contains(version) for version in versions)
    ]


if __name__ == "__main__":
    sys.exit(main())
