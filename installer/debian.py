"""Makes a Debian package of the bundle: in /opt/wavemask, with a menu entry, an icon and a command."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path

from app.version import VERSION

ROOT = Path(__file__).resolve().parent.parent
PLACE = "opt/wavemask"

# What is not in the bundle: drivers of the graphics card come with these, and the display server's own libraries.
DEPENDS = ("libegl1", "libgl1", "libxcb1", "libwayland-client0", "libwayland-cursor0", "libwayland-egl1")
RECOMMENDS = ("fonts-noto-core", "fonts-noto-cjk", "xdg-utils", "xdg-desktop-portal")

DESKTOP = """[Desktop Entry]
Type=Application
Name=WaveMask
GenericName=Image annotation
Comment=Outline lesions in ultrasound, endoscopy and dermoscopy images with a local model
Exec=/opt/wavemask/wavemask %F
Icon=wavemask
Terminal=false
Categories=Science;MedicalSoftware;Graphics;
MimeType=application/dicom;image/png;image/jpeg;image/tiff;image/bmp;image/webp;video/mp4;inode/directory;
StartupWMClass=wavemask
"""

CONTROL = """Package: wavemask
Version: {version}
Architecture: amd64
Maintainer: The WaveMask project <noreply@wavemask.invalid>
Installed-Size: {kib}
Depends: libc6 (>= {glibc}), {depends}
Recommends: {recommends}
Section: science
Priority: optional
Description: annotation assistant for ultrasound, endoscopy and dermoscopy
 A small segmentation model on this computer proposes a mask for each image; you
 correct it, accept it and export it. Nothing leaves the computer. WaveMask is
 not a medical device. Python and all libraries it needs are inside.
"""


def make_deb(bundle: Path, target: Path) -> Path:
    """Make the package.

    Args:
        bundle: Directory with the program.
        target: File to write.
    """
    with tempfile.TemporaryDirectory(prefix="wavemask-deb-", dir=target.parent) as name:
        root = Path(name)
        root.chmod(0o755)
        shutil.copytree(bundle, root / PLACE, symlinks=True)
        icons = ROOT / "resources" / "icons"
        for source, place in (
            (icons / "wavemask.svg", "usr/share/icons/hicolor/scalable/apps/wavemask.svg"),
            (icons / "wavemask.png", "usr/share/icons/hicolor/256x256/apps/wavemask.png"),
        ):
            (root / place).parent.mkdir(parents=True)
            shutil.copyfile(source, root / place)
        _write(root / "usr/share/applications/wavemask.desktop", DESKTOP)
        _write(root / "usr/share/doc/wavemask/copyright", (ROOT / "LICENSE").read_text(encoding="utf-8") + _OTHERS)
        (root / "usr/bin").mkdir(parents=True)
        (root / "usr/bin/wavemask").symlink_to(f"/{PLACE}/wavemask")
        kib = sum(path.stat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink()) // 1024
        control = CONTROL.format(
            version=VERSION,
            kib=kib,
            glibc=newest_glibc(path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink()),
            depends=", ".join(DEPENDS),
            recommends=", ".join(RECOMMENDS),
        )
        _write(root / "DEBIAN/control", control)
        environment = os.environ | {
            "SOURCE_DATE_EPOCH": os.environ.get("SOURCE_DATE_EPOCH", "0"),
            # Not as an option, at which dpkg of Ubuntu 22.04 stops, where releases are built.
            "DPKG_DEB_THREADS_MAX": "2",
        }
        command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z2", "--build", str(root), str(target)]
        subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    return target


_OTHERS = f"\nThe parts of others, and their licences, are listed in /{PLACE}/_internal/THIRD_PARTY_LICENCES.txt\n"


def newest_glibc(files: Iterable[Path]) -> str:
    """The oldest C library that has all the versions that binaries ask for, for example `2.36`."""
    versions = {(2, 17)}
    for path in files:
        with path.open("rb") as file:
            if file.read(4) != b"\x7fELF":
                continue
            file.seek(0)
            versions |= {(int(a), int(b)) for a, b in re.findall(rb"GLIBC_(\d+)\.(\d+)", file.read())}
    return ".".join(map(str, max(versions)))


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(0o644)
