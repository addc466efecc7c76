"""What may be in the bundle, and that the build stops at what may not."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from installer import inventory as module
from installer.inventory import Built, Part, bill_of_materials, inventory, licence_file
from installer.licensing import LicenceError, acceptable, check, licence_of, native_library


@pytest.mark.parametrize(
    "expression",
    [
        "MIT",
        "LGPL-2.1-or-later",
        "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
        "GPL-3.0-only OR MIT",
        "MPL-2.0 AND MIT",
        "Apache-2.0 AND (GPL-2.0-only OR BSD-3-Clause)",
        "GPL-3.0-or-later WITH GCC-exception-3.1 AND LGPL-2.1-or-later",
        "Apache-2.0 WITH LLVM-exception",
    ],
)
def test_these_may_be_in_the_bundle(expression: str) -> None:
    assert acceptable(expression)


@pytest.mark.parametrize(
    "expression",
    [
        "GPL-3.0-only",
        "AGPL-3.0-or-later",
        "MIT AND GPL-2.0-only",
        "GPL-2.0-only OR AGPL-3.0-only",
        "GPL-2.0-only WITH Classpath-exception-2.0",
        "MIT AND (GPL-2.0-only OR AGPL-3.0-only)",
        "Nobody-Knows-1.0",
        "GNU General Public License v3 (GPLv3)",
        "MIT OR",
        "",
    ],
)
def test_these_may_not(expression: str) -> None:
    assert not acceptable(expression)


def test_the_check_names_what_it_stops_at_and_lets_lgpl_pass() -> None:
    check({"qt": "LGPL-3.0-only OR GPL-2.0-only", "ffmpeg": "LGPL-2.1-or-later"})
    with pytest.raises(LicenceError, match=r"readline \(GPL-3.0-or-later\); unnamed \(unknown licence\)"):
        check({"qt": "LGPL-3.0-only", "readline": "GPL-3.0-or-later", "unnamed": ""})


def test_what_packages_say_of_themselves() -> None:
    assert licence_of("a", {"License-Expression": "MIT AND 0BSD", "License": "x"}, []) == "MIT AND 0BSD"
    assert licence_of("b", {"License": "Apache Software License"}, []) == "Apache-2.0"
    assert licence_of("c", {}, ["License :: OSI Approved :: BSD License"]) == "BSD-3-Clause"
    assert not acceptable(licence_of("d", {}, ["License :: OSI Approved :: GNU Affero General Public License v3"]))
    assert not acceptable(licence_of("e", {"License": "a text\nof many lines"}, []))


def test_libraries_are_known_by_their_names() -> None:
    names = {
        "libavcodec-c4204469.so.62.28.101": "LGPL-2.1-or-later",
        "opencv_videoio_ffmpeg500_64.dll": "LGPL-2.1-or-later",
        "libQt6Core.so.6": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
        "Qt6Core.dll": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
        "libcrypto-5409cd36.so.1.1.1k": "OpenSSL",
        "libcrypto.so.3": "Apache-2.0",
    }
    found = {name: library.licence for name in names if (library := native_library(name))}
    assert found == names
    assert native_library("libreadline.so.8") is None


def built(tmp_path: Path, *libraries: str, modules: tuple[str, ...] = ()) -> tuple[Built, Path]:
    for name in libraries:
        (tmp_path / name).write_bytes(name.encode())
    return Built(frozenset({"json", "main", *modules}), {name: tmp_path / name for name in libraries}), tmp_path


@pytest.fixture(autouse=True)
def no_bootloader(monkeypatch: pytest.MonkeyPatch) -> None:
    """PyInstaller is not installed where tests run."""
    monkeypatch.setattr(module, "_bootloader", lambda: Part("bootloader", "1", "MIT", "pkg:generic/bootloader@1"))


def test_a_library_or_module_nobody_looked_at_stops_the_build(tmp_path: Path) -> None:
    inventory(*built(tmp_path, "libpng16.so.16", modules=("numpy", "numpy.linalg")))
    with pytest.raises(LicenceError, match=r"libreadline\.so\.8"):
        inventory(*built(tmp_path, "libpng16.so.16", "libreadline.so.8"))
    with pytest.raises(LicenceError, match="monai"):
        inventory(*built(tmp_path, modules=("monai", "monai.metrics")))


def test_licences_and_bill_of_materials_name_every_part(tmp_path: Path) -> None:
    parts = inventory(*built(tmp_path, "libavutil.so.60", modules=("torch", "sympy", "cv2")))
    text = licence_file(parts)
    for line in ("Python", "torch", "FFmpeg, in opencv-python-headless", "LGPL-2.1-or-later", "libavutil.so.60"):
        assert line in text
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text

    bill = json.loads(bill_of_materials(parts))
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    by_name = {component["name"]: component for component in bill["components"]}
    assert {"Python", "torch", "sympy", "opencv-python-headless"} <= by_name.keys()
    (file,) = by_name["FFmpeg, in opencv-python-headless"]["components"]
    assert file["hashes"] == [{"alg": "SHA-256", "content": hashlib.sha256(b"libavutil.so.60").hexdigest()}]
    refs = {component["bom-ref"] for component in bill["components"]} | {"wavemask"}
    assert all({entry["ref"], *entry["dependsOn"]} <= refs for entry in bill["dependencies"])
    (torch,) = [entry for entry in bill["dependencies"] if "/torch@" in entry["ref"]]
    assert any("/sympy@" in each for each in torch["dependsOn"])
    assert bill_of_materials(parts) == bill_of_materials(parts)
