"""Builds what is handed out: one directory with the program and everything it needs, and packages made of it.

`python installer/run.py bundle` calls it with the Python of `.venv`. On Linux it makes a `.tar.gz` and a `.deb`, on
macOS a `.dmg`, on Windows a `.zip` and, where Inno Setup is installed, a setup program; all in `dist/`, with their
checksums in SHA256SUMS.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from cyclonedx.schema import SchemaVersion  # noqa: E402 - the repository is no installed package here
from cyclonedx.validation.json import JsonStrictValidator  # noqa: E402

from app.version import VERSION  # noqa: E402
from installer.debian import make_deb  # noqa: E402
from installer.distributions import modules_of_all_others  # noqa: E402
from installer.inventory import Built, bill_of_materials, inventory, licence_file  # noqa: E402

DIST, WORK = ROOT / "dist", ROOT / "build"
LICENCES, BILL = "THIRD_PARTY_LICENCES.txt", "wavemask.cdx.json"
# Of the package that is handed out, without a graphics card's libraries.
MOST_BYTES = 450_000_000


def main() -> int:
    """Build; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--variant", default="cpu", help="in the names of the packages (default: %(default)s)")
    parser.add_argument("--bundle-only", action="store_true", help="make no packages of it, which takes the longest")
    options = parser.parse_args()
    bundle = make_bundle()
    write_papers(bundle)
    print(f"{size(bundle) / 1e6:8.1f} MB  {bundle.relative_to(ROOT)}, unpacked", flush=True)
    if options.bundle_only:
        return 0
    name = f"wavemask-{VERSION}-{system()}-{options.variant}"
    packages = make_packages(bundle, name)
    for paper in (LICENCES, BILL):
        packages.append(Path(shutil.copy(content(bundle) / paper, DIST / f"{name}-{paper}")))
    write_checksums(packages)
    for path in packages:
        print(f"{path.stat().st_size / 1e6:8.1f} MB  {path.relative_to(ROOT)}")
    too_large = [path.name for path in packages if path.stat().st_size > MOST_BYTES and options.variant == "cpu"]
    if too_large:
        print(f"Larger than {MOST_BYTES / 1e6:.0f} MB: {', '.join(too_large)}", file=sys.stderr)
    return 1 if too_large else 0


def system() -> str:
    """What the packages are for, for example `linux-x86_64`."""
    machine = platform.machine().lower()
    names = {"linux": "linux", "darwin": "macos", "win32": "windows"}
    return f"{names[sys.platform]}-{ {'amd64': 'x86_64'}.get(machine, machine) }"


def make_bundle() -> Path:
    """Run PyInstaller; returns the directory that the program is in, on macOS the application."""
    for folder in (WORK, DIST):
        shutil.rmtree(folder, ignore_errors=True)
    environment = os.environ | {
        "WAVEMASK_LEFT_OUT": " ".join(modules_of_all_others()),
        # The same hashes, and so the same order in the archive of modules, in each build.
        "PYTHONHASHSEED": "0",
    }
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    folders = ["--distpath", str(DIST), "--workpath", str(WORK)]
    subprocess.run([*command, *folders, str(ROOT / "installer" / "wavemask.spec")], check=True, env=environment)
    return DIST / ("WaveMask.app" if sys.platform == "darwin" else "wavemask")


def content(bundle: Path) -> Path:
    """The folder in which everything but the executable is."""
    return bundle / "Contents" / "Resources" if bundle.suffix == ".app" else bundle / "_internal"


def write_papers(bundle: Path) -> None:
    """Put licences and bill of materials into the bundle.

    Raises:
        LicenceError: Something must not be in it.
        ValueError: The bill of materials is not as CycloneDX wants it.
    """
    internal = DIST / "wavemask" / "_internal"
    parts = inventory(Built.read(WORK / "wavemask"), internal)
    bill = bill_of_materials(parts)
    if wrong := JsonStrictValidator(SchemaVersion.V1_6).validate_str(bill):
        raise ValueError(f"the bill of materials is not as CycloneDX wants it: {wrong}")
    (content(bundle) / LICENCES).write_text(licence_file(parts), encoding="utf-8")
    (content(bundle) / BILL).write_text(bill, encoding="utf-8")


def make_packages(bundle: Path, name: str) -> list[Path]:
    """Make what is handed out on this system."""
    if sys.platform == "darwin":
        image = DIST / f"{name}.dmg"
        subprocess.run([str(ROOT / "installer" / "macos" / "make_dmg.sh"), str(bundle), str(image)], check=True)
        return [image]
    if sys.platform == "win32":
        packages = [Path(shutil.make_archive(str(DIST / name), "zip", DIST, bundle.name))]
        if compiler := shutil.which("iscc"):
            script = ROOT / "installer" / "windows" / "wavemask.iss"
            output = [f"/DVersion={VERSION}", f"/DBundle={bundle}", f"/O{DIST}", f"/F{name}-setup"]
            subprocess.run([compiler, *output, str(script)], check=True)
            packages.append(DIST / f"{name}-setup.exe")
        return packages
    return [make_tar(bundle, DIST / f"{name}.tar.gz"), make_deb(bundle, DIST / f"{name}.deb")]


def make_tar(bundle: Path, target: Path) -> Path:
    """Pack a folder; owners and times are not those of whoever builds it."""
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH", "0")) or int((ROOT / "app" / "version.py").stat().st_mtime)

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = epoch
        return entry

    with tarfile.open(target, "w:gz", compresslevel=6) as archive:
        archive.add(bundle, f"wavemask-{VERSION}", filter=plain)
    return target


def write_checksums(packages: Iterable[Path]) -> None:
    """Write SHA256SUMS, as `sha256sum --check` reads it."""
    lines = []
    for path in packages:
        with path.open("rb") as file:
            lines.append(f"{hashlib.file_digest(file, 'sha256').hexdigest()}  {path.name}\n")
    (DIST / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")


def size(folder: Path) -> int:
    """Bytes of all files in a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


if __name__ == "__main__":
    sys.exit(main())
