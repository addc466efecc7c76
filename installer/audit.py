"""Looks up known weaknesses of the packages that the bundle is made of; needs the network.

It asks the public data base of advisories for Python packages. What it cannot find out counts as failed: an audit that
did not take place is none.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from installer.distributions import shipped  # noqa: E402 - the repository is no installed package here


def main() -> int:
    """Audit; returns the exit status of pip-audit."""
    with tempfile.TemporaryDirectory(prefix="wavemask-audit-") as name:
        listed = Path(name) / "requirements.txt"
        # A build for the CPU has a version of its own, which no advisory names.
        versions = {each: metadata.version(each).partition("+")[0] for each in sorted(shipped())}
        listed.write_text("".join(f"{each}=={version}\n" for each, version in versions.items()), encoding="utf-8")
        command = [sys.executable, "-m", "pip_audit", "--strict", "--no-deps", "--disable-pip", "--requirement"]
        return subprocess.run([*command, str(listed), *sys.argv[1:]], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
